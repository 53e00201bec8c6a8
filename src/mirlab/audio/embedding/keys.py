"""A table of TOML that a person wrote, read key by key: every value has its type and its range.

Contents: Keys.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any, TypeVar

from mirlab.errors import UsageError, did_you_mean
from mirlab.words import counted, quoted, some, visible

_DIGEST = re.compile(r"[0-9a-f]{64}")
T = TypeVar("T")


class Keys:
    """A table of a card, read key by key; what nobody asked for is a mistake."""

    def __init__(self, said: Mapping[str, Any], where: str) -> None:
        self.said, self.where = said, where
        self._asked: dict[str, None] = {}

    def __contains__(self, key: str) -> bool:
        return key in self.said

    def wrong(self, key: str, expected: str, got: object, hint: str = "") -> UsageError:
        return UsageError(f"{self.where}: {key}: {expected}, got {quoted(got)}{hint and f'.{hint}'}")

    def _get(self, key: str, kind: str, fits: Callable[[Any], bool], default: Any) -> Any:
        self._asked[key] = None
        if key not in self.said:
            if default is ...:
                near = [name for name in self.said if name not in self._asked]
                raise UsageError(f"{self.where}: expected the key {key} ({kind}){_instead(key, near)}")
            return default
        value = self.said[key]
        if not fits(value):
            raise self.wrong(key, f"expected {kind}", value)
        return value

    def text(self, key: str, default: Any = ...) -> str:
        found = self._get(key, "a text", lambda v: isinstance(v, str) and bool(v.strip()), default)
        return str(found)

    def flag(self, key: str, default: bool) -> bool:
        return bool(self._get(key, "true or false", lambda v: isinstance(v, bool), default))

    def whole(self, key: str, low: int, high: int) -> int:
        kind = f"a whole number from {low} to {high:,}"
        return int(self._get(key, kind, lambda v: _is_whole(v, low, high), ...))

    def wholes(self, key: str, low: int, high: int) -> tuple[int, ...]:
        kind = f"a list of whole numbers from {low} to {high:,}"
        found = self._get(
            key, kind, lambda v: isinstance(v, list) and all(_is_whole(x, low, high) for x in v), []
        )
        return tuple(found)

    def number(self, key: str, default: Any = ...) -> float:
        return float(self._get(key, "a number above 0", lambda v: _is_number(v) and v > 0, default))

    def numbers(self, key: str, count: int) -> tuple[float, ...]:
        kind = f"a list of {counted(count, 'number')}"
        found = self._get(
            key, kind, lambda v: isinstance(v, list) and len(v) == count and all(map(_is_number, v)), ...
        )
        return tuple(map(float, found))

    def texts(self, key: str, default: Any = ...) -> tuple[str, ...]:
        found = self._get(
            key,
            "a list of texts",
            lambda v: isinstance(v, list) and all(isinstance(x, str) and x.strip() for x in v),
            default,
        )
        return tuple(found)

    def digest(self, key: str, default: Any = ...) -> str:
        kind = "a SHA-256 as 64 hexadecimal digits in lower case"
        return str(self._get(key, kind, lambda v: isinstance(v, str) and bool(_DIGEST.fullmatch(v)), default))

    def file(self, key: str) -> str:
        """The name of a file beside the card: never a way out of its folder."""
        name = self.text(key)
        if Path(name).name != name or name in (".", "..") or "\\" in name or ":" in name:
            raise self.wrong(key, "expected the name of a file beside the card", name)
        return name

    def table(self, key: str, default: Any = ...) -> Any:
        found = self._get(key, f"a table, [{key}]", lambda v: isinstance(v, dict), default)
        return found if found is None else Keys(found, f"{self.where}: {key}")

    def tables(self) -> list[tuple[str, Keys]]:
        return [(key, self.table(key)) for key in self.said]

    def made(self, kind: type[T]) -> T:
        """A dataclass of these keys, which checks its own values."""
        known = [f.name for f in fields(kind)]  # type: ignore[arg-type]
        for key in self.said:
            self._asked[key] = None
            if key not in known:
                raise self.unknown(key, known)
        try:
            return kind(**self.said)
        except UsageError as error:
            raise UsageError(f"{self.where}: {error}") from error
        except TypeError as error:
            lacking = [f.name for f in fields(kind) if f.name not in self.said]  # type: ignore[arg-type]
            raise UsageError(f"{self.where}: expected the keys {some(lacking)}, too") from error

    def nothing_else(self, known: Iterable[str] = ()) -> None:
        """Raise UsageError for a key that nobody asked for; `known` could have been asked for, too."""
        for key in self.said:
            if key not in self._asked:
                raise self.unknown(key, [*self._asked, *known])

    def unknown(self, key: str, known: Iterable[str]) -> UsageError:
        return UsageError(f'{self.where}: there is no key "{visible(key)}".{did_you_mean(key, known)}')


def _instead(key: str, others: list[str]) -> str:
    if not did_you_mean(key, others):
        return ", got none"
    return ", got " + some([f'"{visible(other)}"' for other in others])


def _is_whole(value: Any, low: int, high: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and low <= value <= high


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
