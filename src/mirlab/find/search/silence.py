"""Which tracks of a library are silent, by what was heard in them: nothing sounds like these.

A description of silence has no tuning, and that of all else has one. What is not as loud as SILENT_DBFS
counts as silence everywhere. Tracks that were never described count as sound.

Contents: silent_among.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from mirlab.audio.decoding import SILENT_DBFS
from mirlab.find.store import is_one_of

if TYPE_CHECKING:
    from mirlab.find.library import OpenLibrary


def silent_among(library: OpenLibrary, rows: Iterable[Mapping[str, Any]]) -> set[str]:
    """The ids of those rows (with at least ``id``, ``tuning`` and ``loudness``) that are silent tracks."""
    silent, unsure = set(), []
    for row in rows:
        if row["tuning"] is None:
            unsure.append(row["id"])
        elif row["loudness"] is not None and row["loudness"] < SILENT_DBFS:
            silent.add(row["id"])
    if unsure:
        # Few tracks are like this, so that searches need not hold this column.
        where = is_one_of("id", unsure) if library.indexed else None
        described = library.store.read(["described"], where)
        pairs = zip(described["id"].to_pylist(), described["described"].to_pylist(), strict=True)
        silent |= {id for id, by in pairs if by is not None} & set(unsure)
    return silent
