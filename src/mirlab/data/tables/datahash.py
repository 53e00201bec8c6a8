"""What data are, in 64 digits: two versions of it, of a table of features and of frames.

Version 1 is over ids, labels, names of columns and values. Version 2 is over these and the facts that splits
may depend on: artists, groups, copies, folds and whatever else the protocol "predefined" can read. Equal
hashes of version 1 and others of version 2 are the same numbers, split otherwise. Results carry both, so that
those of before can still be compared.

Contents: with_facts.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

DESCRIPTIVE = ("title", "path")
"""Facts that no split goes by; a path differs from machine to machine."""


def with_facts(version_1: str, facts: Mapping[str, Iterable[Any]]) -> str:
    """Version 2, from version 1 and the facts of each row.

    The order of the facts doesn't matter, nor one that is unknown in every row, nor whether a whole number is
    written as a float.
    """
    known: dict[str, list[Any]] = {}
    for name in sorted(facts):
        cells = [_plain(cell) for cell in facts[name]]
        if name not in DESCRIPTIVE and any(cell is not None for cell in cells):
            known[name] = cells
    text = json.dumps([version_1, known], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _plain(cell: Any) -> Any:
    if isinstance(cell, tuple):
        # As one text, which is what such facts were before they could be lists.
        return "; ".join(map(str, cell))
    value = cell.item() if hasattr(cell, "item") else cell
    if isinstance(value, float):
        return None if value != value else int(value) if value.is_integer() else value
    return value if value is None or isinstance(value, str | int) else str(value)
