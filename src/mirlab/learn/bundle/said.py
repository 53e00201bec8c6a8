"""What a JSON file of a stranger says, read key by key: every value has its type and its range.

JSON holds what Python would rather not meet: NaN, 1e400 (infinity), numbers of a thousand digits, true where
a number is meant, one key twice, lists in lists without end. Each gives a sentence that names the key.

Contents: parse, Said.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from mirlab.errors import BundleError
from mirlab.typing import Floats
from mirlab.words import quoted, their_words

DEEPEST = 20
LONGEST = 1000
"""Characters of a text, where no other number is given."""


def parse(data: bytes, where: str) -> dict[str, Any]:
    """Read an object; `where` begins the messages.

    Raises
    ------
    BundleError : no JSON, no object, NaN or infinity, a key twice, or nested too deep
    """
    try:
        value = json.loads(
            data.decode("utf-8", "surrogatepass"), parse_constant=_no_constant, object_pairs_hook=_once
        )
    except (ValueError, RecursionError) as error:
        raise BundleError(f"{where} can't be read as JSON: {their_words(error)}") from error
    if not isinstance(value, dict):
        raise BundleError(f"{where} holds {type(value).__name__}, expected an object")
    _check_plain(value, where)
    return value


def _no_constant(text: str) -> None:
    raise ValueError(f"it says {text}, which is not a valid JSON number")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"it has the key {quoted(twice)} twice")
    return found


def _check_plain(value: Any, where: str) -> None:
    """No number beyond what a float holds, and no bottomless nesting, anywhere."""
    level = [value]
    for _ in range(DEEPEST):
        level = [
            part for item in level for part in (item.values() if isinstance(item, dict) else item)
            if _deeper(part, where)
        ]  # fmt: skip
        if not level:
            return
    raise BundleError(f"{where} is nested more than {DEEPEST} deep")


def _deeper(part: Any, where: str) -> bool:
    if isinstance(part, float) and not math.isfinite(part):
        raise BundleError(f"{where} holds a number that is too large")
    return isinstance(part, dict | list)


class Said:
    """An object of JSON with questions that have one kind of answer.

    Parameters
    ----------
    value : the object
    where : the file and the member, for messages
    inside : the keys that lead to it

    Raises
    ------
    BundleError : from every question, where the answer is missing or another than it may be
    """

    def __init__(self, value: Mapping[str, Any], where: str, inside: str = "") -> None:
        self._value, self._where, self._inside = value, where, inside

    def refuse(self, key: str, wanted: str, got: object) -> BundleError:
        """The error that says what was expected under a key, and what came."""
        return BundleError(
            f"{self._where}: its contents don't fit together: {self._inside}{key}: expected {wanted}, got "
            f"{quoted(got)}"
        )

    def get(self, key: str) -> Any:
        """Whatever is there."""
        if key not in self._value:
            raise BundleError(
                f"{self._where}: its contents don't fit together: {self._inside}{key} is missing"
            )
        return self._value[key]

    def part(self, key: str) -> Said:
        """An object."""
        value = self.get(key)
        if not isinstance(value, dict):
            raise self.refuse(key, "an object", value)
        return Said(value, self._where, f"{self._inside}{key}.")

    def items(self) -> Mapping[str, Any]:
        """All keys with their values."""
        return self._value

    def text(self, key: str, longest: int = LONGEST) -> str:
        """Text of at most so many characters."""
        value = self.get(key)
        if not isinstance(value, str) or len(value) > longest:
            raise self.refuse(key, f"text of at most {longest:,} characters", value)
        return value

    def texts(self, key: str, least: int, most: int, longest: int = LONGEST) -> tuple[str, ...]:
        """A list of texts, each once and none empty."""
        value = self.get(key)
        wanted = f"a list of {least:,} to {most:,} names"
        if not isinstance(value, list) or not least <= len(value) <= most:
            raise self.refuse(key, wanted, value)
        for item in value:
            if not isinstance(item, str) or not item or len(item) > longest:
                raise self.refuse(key, f"{wanted}, each of 1 to {longest:,} characters", item)
        if len(set(value)) < len(value):
            raise self.refuse(key, f"{wanted}, each once", value)
        return tuple(value)

    def number(self, key: str, low: float, high: float) -> float:
        """A number from low to high."""
        value = self.get(key)
        if not _is_number(value) or not low <= value <= high:
            raise self.refuse(key, f"a number from {low:g} to {high:g}", value)
        return float(value)

    def matrix(self, key: str, most: int, width: int, low: float = -1e300, high: float = 1e300) -> Floats:
        """(1 to `most` rows, width) of numbers."""
        value = self.get(key)
        if not isinstance(value, list) or not 1 <= len(value) <= most:
            raise self.refuse(key, f"a list of 1 to {most:,} rows", value)
        for row in value:
            if not isinstance(row, list) or len(row) != width:
                raise self.refuse(key, f"rows of {width:,} numbers", row)
            self._check_numbers(key, row, low, high)
        return np.array(value, dtype=np.float64)

    def vector(self, key: str, length: int, low: float = -1e300, high: float = 1e300) -> Floats:
        """(length,) of numbers."""
        value = self.get(key)
        if not isinstance(value, list) or len(value) != length:
            raise self.refuse(key, f"a list of {length:,} numbers", value)
        self._check_numbers(key, value, low, high)
        return np.array(value, dtype=np.float64)

    def _check_numbers(self, key: str, values: list[Any], low: float, high: float) -> None:
        for value in values:
            if not _is_number(value) or not low <= value <= high:
                raise self.refuse(key, f"numbers from {low:g} to {high:g}", value)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
