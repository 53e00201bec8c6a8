"""What is known of tracks besides what every library has a column for: facts of manifests and tables.

Each is a column of its own, so that conditions reach it. Its kind is that of the first value that came: text,
number, truth, or texts (several to a track, such as tags). What does not fit a kind is left out, and said.

Conventions: facts are called as their source calls them; in the store "fact:" stands before the name, which
is written so that it holds no dot.

Contents: FactKinds, fact_column, further_facts, further_fields, facts_in.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import quote, unquote

from mirlab.words import written_out

MARK = "fact:"
_MOST = 1_000


def fact_column(name: str) -> str:
    """The name of a fact's column in the store."""
    return MARK + quote(written_out(name), safe=" ").replace(".", "%2E")


def further_facts(schema: Any) -> dict[str, str]:
    """Of an Arrow schema: the facts that are not every library's, with their kinds."""
    import pyarrow as pa

    def kind(arrow: Any) -> str:
        if pa.types.is_list(arrow):
            return "texts"
        return "truth" if pa.types.is_boolean(arrow) else "number" if pa.types.is_floating(arrow) else "text"

    return {unquote(f.name.removeprefix(MARK)): kind(f.type) for f in schema if f.name.startswith(MARK)}


def further_fields(kinds: Mapping[str, str]) -> list[Any]:
    """Facts with their kinds as Arrow fields."""
    import pyarrow as pa

    arrow = {
        "text": pa.string(),
        "number": pa.float64(),
        "truth": pa.bool_(),
        "texts": pa.list_(pa.string()),
    }
    return [pa.field(fact_column(name), arrow[kind]) for name, kind in kinds.items()]


def facts_in(row: Mapping[str, Any]) -> dict[str, Any]:
    """The further facts of a stored row, without those that are not known."""
    return {
        unquote(name.removeprefix(MARK)): value
        for name, value in row.items()
        if name.startswith(MARK) and value is not None
    }


class FactKinds:
    """The kinds of a library's further facts; new ones are learned from the first value that comes.

    Attributes
    ----------
    kinds : by name "text", "number", "truth" or "texts"
    misfits : names of facts of which values were left out
    """

    def __init__(self, kinds: Mapping[str, str]) -> None:
        self.kinds = dict(kinds)
        self.misfits: dict[str, None] = {}

    def fit(self, facts: Mapping[str, Any]) -> dict[str, Any]:
        """Facts as the store holds them: each of its kind, those that are not known left out."""
        found = {}
        for name, value in facts.items():
            given = _plain(value)
            if given is None or not name:
                continue
            if name not in self.kinds:
                if len(self.kinds) >= _MOST:
                    self.misfits[name] = None
                    continue
                self.kinds[name] = _kind_of(given)
            fitted = _as(self.kinds[name], given)
            if fitted is None:
                self.misfits[name] = None
            else:
                found[name] = fitted
        return found

    def notes(self) -> list[str]:
        """What to say of values that were left out."""
        return [
            f'The fact "{name}" was left out where it is not {_CALLED[self.kinds[name]]}, as it was at first.'
            if name in self.kinds
            else f'The fact "{name}" was left out: a library holds up to {_MOST:,} different facts.'
            for name in self.misfits
        ]


_CALLED = {"text": "text", "number": "a number", "truth": "true or false", "texts": "a list of texts"}


def _plain(value: Any) -> Any:
    """A value out of numpy's types; None for what says nothing."""
    if hasattr(value, "item") and not isinstance(value, str):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, str):
        return written_out(value) if value.strip() else None
    if isinstance(value, bool | int | float) or value is None:
        return value
    if isinstance(value, Iterable):
        texts = [written_out(str(text)) for text in value if text is not None]
        return texts or None
    return written_out(str(value))


def _kind_of(value: Any) -> str:
    if isinstance(value, bool):
        return "truth"
    if isinstance(value, int | float):
        return "number"
    return "text" if isinstance(value, str) else "texts"


def _as(kind: str, value: Any) -> Any:
    if kind == "texts":
        return [value] if isinstance(value, str) else value if isinstance(value, list) else None
    if isinstance(value, Sequence) and not isinstance(value, str):
        # A library of before holds such tags as a text.
        return "; ".join(value) if kind == "text" else None
    if kind == "text":
        return value if isinstance(value, str) else str(value)
    if isinstance(value, str):
        return None
    if kind == "truth":
        return value if isinstance(value, bool) else None
    return float(value)
