"""Sentences for the mistakes in an experiment file.

pydantic says what is wrong in terms of types; a person needs the line, the key, what was expected and
what came.

Contents: Mistake, from_validation (pydantic's errors as mistakes), shown (a value as it may be quoted).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from mirlab.errors import did_you_mean
from mirlab.typing import KeyPath

_EXPECTED = {
    "string_type": "a text in quotes",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "finite_number": "a finite number",
    "bool_type": "true or false",
    "list_type": "a list in square brackets",
    "model_type": "a table of keys",
    "dict_type": "a table of keys",
    "model_attributes_type": "a table of keys",
}
_BOUNDS = {
    "greater_than": ("more than", "gt"),
    "greater_than_equal": ("at least", "ge"),
    "less_than": ("less than", "lt"),
    "less_than_equal": ("at most", "le"),
}


@dataclass(frozen=True)
class Mistake:
    """One mistake: the path of the key it is about, and a clause for the reader."""

    path: KeyPath
    clause: str


def shown(value: Any) -> str:
    """A value as it came, in the file's own spelling and short enough to quote."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Mapping):
        return "a table"
    try:
        text = f'"{value}"' if isinstance(value, str) else repr(value)
    except ValueError:
        return "a number with thousands of digits"  # Python declines to write it out.
    return text if len(text) <= 60 else text[:57] + "..."


def key_text(path: KeyPath) -> str:
    """A path as a person would write it, positions counted from 1: ``feature_sets[2].columns``."""
    text = ""
    for part in path:
        text += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def from_validation(errors: list[Any], keys_of: Callable[[KeyPath], list[str]]) -> list[Mistake]:
    """Turn pydantic's error dicts into mistakes.

    Parameters
    ----------
    errors : what ``ValidationError.errors()`` gives
    keys_of : the keys that the table at a path understands, for "did you mean"
    """
    return [_mistake(error, keys_of) for error in errors]


def _mistake(error: Mapping[str, Any], keys_of: Callable[[KeyPath], list[str]]) -> Mistake:
    kind, path, came = error["type"], tuple(error["loc"]), error["input"]
    context = error.get("ctx", {})
    key = key_text(path)
    if kind == "extra_forbidden":
        known = keys_of(path[:-1])
        hint = did_you_mean(str(path[-1]), known)
        where = f"[{key_text(path[:-1])}]" if path[:-1] else "the top of the file"
        return Mistake(path, f'unknown key "{path[-1]}" in {where}.{hint} Known: {", ".join(known)}.')
    if kind == "missing":
        return Mistake(path, f"{key} is missing: write {path[-1]} = ...")
    if kind == "value_error":
        return Mistake(path, f"{key}: {context.get('error', error['msg'])}")
    if kind in _BOUNDS:
        word, bound = _BOUNDS[kind]
        return Mistake(path, f"{key}: expected {word} {_bound(context[bound])}, got {shown(came)}")
    if kind == "too_long":
        most, had = context["max_length"], context.get("actual_length")
        return Mistake(path, f"{key}: expected at most {most:,} entries, got {had or len(came):,}")
    if kind == "too_short":
        return Mistake(path, f"{key}: expected at least {context['min_length']} entry, got an empty list")
    if kind == "string_too_short":
        return Mistake(path, f"{key}: expected text, got an empty string")
    if kind == "string_too_long":
        return Mistake(path, f"{key}: expected at most {context['max_length']} characters, got {len(came)}")
    if kind == "literal_error":
        hint = did_you_mean(str(came), _quoted(context["expected"]))
        return Mistake(path, f"{key}: expected {context['expected']}, got {shown(came)}.{hint}")
    expected = _EXPECTED.get(kind)
    if expected:
        return Mistake(path, f"{key}: expected {expected}, got {shown(came)}")
    return Mistake(path, f"{key}: {error['msg']}, got {shown(came)}")


def _bound(number: float) -> str:
    return f"{number:,}" if isinstance(number, int) else f"{number:g}"


def _quoted(text: str) -> list[str]:
    return text.replace(" or ", ", ").replace("'", "").split(", ")
