"""The registry of known data sets, and what generic code asks it about names of tracks and columns.

A data set is one `KnownSet`. The built-in ones are loaded by the names of their modules; `register_set` adds
another. Where two sets know a name, the first one counts.

Contents: known_sets, find_set, find_table, register_set, remove_set, known_as, clip_of, slices_of,
public_column, with_known_facts, fill_in, fact_notes, published_artists, copy_findings, known_reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from importlib import import_module
from typing import Any

from mirlab.audio.registry import Column
from mirlab.data.findings import Finding
from mirlab.data.known.knownset import BuiltinTable, KnownSet
from mirlab.data.tables import Fact, Track
from mirlab.errors import UsageError

_BUILT_IN = ("mirlab.data.gtzan.plug",)
"""Modules with a KnownSet called KNOWN."""

_others: list[KnownSet] = []


@cache
def _built_in() -> tuple[KnownSet, ...]:
    return tuple(import_module(module).KNOWN for module in _BUILT_IN)


def known_sets() -> tuple[KnownSet, ...]:
    """Every known data set."""
    return (*_built_in(), *_others)


def find_set(name: str) -> KnownSet | None:
    """The set that is called so, or that has a built-in table called so, else None."""
    for known in known_sets():
        if name == known.name or any(table.name == name for table in known.tables):
            return known
    return None


def find_table(name: str) -> BuiltinTable | None:
    """The built-in table that is called so as a source, else None."""
    return next((table for known in known_sets() for table in known.tables if table.name == name), None)


def register_set(known: KnownSet) -> None:
    """Add a data set; raises UsageError where its name is taken."""
    for name in {known.name: None, **{table.name: None for table in known.tables}}:
        if find_set(name) is not None:
            raise UsageError(f'a data set called "{name}" is known already: choose another name')
    _others.append(known)


def remove_set(name: str) -> None:
    """Forget a registered set; built-in ones stay."""
    _others[:] = [known for known in _others if known.name != name]


def known_as(name: str) -> tuple[KnownSet, str] | None:
    """The set that knows a track of this name, and the track's canonical name; None where none does."""
    for known in known_sets():
        clip = known.clip(name)
        if clip is not None:
            return known, clip
    return None


def clip_of(name: str) -> str | None:
    """The canonical name of the track that a name stands for; None where no set knows it."""
    found = known_as(name)
    return None if found is None else found[1]


def slices_of(names: Sequence[str]) -> tuple[KnownSet, list[int]] | None:
    """The set whose slices all these names stand for, and the slices' numbers; None where there is none."""
    for known in known_sets():
        numbers = [number for name in names if (number := known.slice_of(name)) is not None]
        if names and len(numbers) == len(names):
            return known, numbers
    return None


def public_column(name: str) -> Column | None:
    """Translate a column of a set's public table of features; None for other names."""
    return next((found for known in known_sets() if (found := known.column(name)) is not None), None)


def with_known_facts(tracks: Iterable[Track]) -> list[Track]:
    """Attach what is known to the tracks that a set knows; what a track knows itself wins."""
    attached = []
    for track in tracks:
        found = known_as(track.id)
        if found is None:
            attached.append(track)
            continue
        known, clip = found
        row = known.facts()[clip]
        attached.append(
            replace(
                track,
                artist=track.artist if track.artist is not None else _text(row.get("artist")),
                title=track.title if track.title is not None else _text(row.get("title")),
                facts={**{name: row[name] for name in known.fact_names}, **track.facts},
            )
        )
    return attached


def _text(fact: Fact) -> str | None:
    return None if fact is None else str(fact)


def fill_in(ids: Sequence[str], meta: dict[str, list[Any]]) -> list[str]:
    """Fill in what is known of a table's tracks, and say so; what the table says itself wins.

    Gaps are filled in artists and titles only: ids and folds of two origins would not mean the same.
    """
    found = [known_as(name) for name in ids]
    for known in known_sets():
        rows = [known.facts()[f[1]] if f is not None and f[0] is known else None for f in found]
        if not any(row is not None for row in rows):
            continue
        for fact in ("artist", "title", *known.fact_names):
            own = meta.get(fact, [None] * len(ids))
            if fact in known.fact_names and any(cell is not None for cell in own):
                continue
            theirs = [None if row is None else row.get(fact) for row in rows]
            meta[fact] = [b if a is None else a for a, b in zip(own, theirs, strict=True)]
    return fact_notes(ids)


def fact_notes(names: Iterable[str]) -> list[str]:
    """The sentence for each set that some of the tracks are named like."""
    counts: dict[str, int] = {}
    for name in names:
        found = known_as(name)
        if found is not None:
            counts[found[0].name] = counts.get(found[0].name, 0) + 1
    return [known.note(counts[known.name]) for known in known_sets() if known.name in counts]


def published_artists(names: Iterable[str]) -> frozenset[str]:
    """The artists of the known tracks, as the sets' indices spell them."""
    found = (known_as(name) for name in names)
    return frozenset(str(f[0].facts()[f[1]].get("artist")) for f in found if f is not None)


def copy_findings(tracks: Sequence[Track], seconds: Mapping[str, float] | None = None) -> list[Finding]:
    """Compare the tracks that a set knows with the original; nothing comes where none is known.

    Parameters
    ----------
    tracks : any tracks
    seconds : length of each track's sound, by id, where it was measured
    """
    return [finding for known in known_sets() for finding in known.findings(tracks, seconds or {})]


def known_reason(name: str) -> str | None:
    """What is known of why a track of this name can't be read, else None."""
    found = known_as(name)
    return None if found is None else found[0].unreadable.get(found[1])
