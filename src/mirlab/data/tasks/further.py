"""Data with further facts of their tracks, from a file that lies beside them.

What the file says wins over what the data say. A track that the file doesn't name keeps what it has, and what
it might have had in the file's columns is unknown.

Contents: with_further.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, overload

from mirlab.data.naming import text_of
from mirlab.data.tables import TAG_FACTS, Asked, Dataset, FeatureTable, names_matching
from mirlab.data.tasks.factsfile import FactsFile, numbers_in
from mirlab.data.tasks.namesakes import tracks_meant
from mirlab.errors import DatasetError
from mirlab.words import counted, quoted, some

_FIELDS = ("label", "artist", "album", "title", "group")


@overload
def with_further(data: Dataset, said: FactsFile, asked: Asked) -> tuple[Dataset, Asked]: ...
@overload
def with_further(data: FeatureTable, said: FactsFile, asked: Asked) -> tuple[FeatureTable, Asked]: ...
@overload
def with_further(
    data: Dataset | FeatureTable, said: FactsFile, asked: Asked
) -> tuple[Dataset | FeatureTable, Asked]: ...
def with_further(
    data: Dataset | FeatureTable, said: FactsFile, asked: Asked
) -> tuple[Dataset | FeatureTable, Asked]:
    """Data with the facts of a file, and what is asked with the names of the numbers among them.

    Raises
    ------
    DatasetError : a row that means several tracks, rows that say two things of one track, or a file that
        names none of the tracks
    """
    meant = _meant(said, data)
    rows = _by_track(said, meant)
    total = len({*data.tracks.tolist()}) if isinstance(data, FeatureTable) else len(data.tracks)
    if not rows:
        first = next(name for name in next(iter(said.ids.values())) if name is not None)
        raise DatasetError(
            f"{said.path}: none of its {len(said):,} rows names a track of these data; the first row says "
            f"{quoted(first)}: expected paths relative to the source, or names of files"
        )
    names = list(next(iter(rows.values())))
    facts = {name: {track: row[name] for track, row in rows.items()} for name in names}
    facts = {name: _told(name, cells, asked) for name, cells in facts.items()}
    notes = [_sentence(said, meant, len(rows), total, names)]
    notes += _averaged(said, meant)
    made = _onto_tracks(data, facts) if isinstance(data, Dataset) else _onto_rows(data, facts)
    further = tuple(name for name in numbers_in(said.facts) if name in facts)
    return replace(made, notes=[*data.notes, *notes]), replace(asked, further=further)


def _meant(said: FactsFile, data: Dataset | FeatureTable) -> list[str | None]:
    """The track of each row, by the column whose names are known best."""
    best: list[str | None] = [None] * len(said)
    doubt: DatasetError | None = None
    for names in said.ids.values():
        try:
            found = tracks_meant(names, data, said.path)
        except DatasetError as error:
            doubt = doubt or error
            continue
        if len(set(found) - {None}) > len(set(best) - {None}):
            best = found
    if doubt is not None and not any(best):
        raise doubt
    return best


def _by_track(said: FactsFile, meant: Sequence[str | None]) -> dict[str, dict[str, Any]]:
    rows: dict[str, list[int]] = {}
    for row, track in enumerate(meant):
        if track is not None:
            rows.setdefault(track, []).append(row)
    several = next(((track, places) for track, places in rows.items() if len(places) > 1), None)
    if several is None:
        return {t: {name: cells[at[0]] for name, cells in said.facts.items()} for t, at in rows.items()}
    if said.parts is None:
        track, places = several
        raise DatasetError(
            f"{said.path}: expected one row for each track, but {quoted(track)} is in "
            f"{len(places)} of them (rows {places[0] + 1} and {places[1] + 1}): delete one, or number the "
            "parts of tracks in a column patch, and they are averaged"
        )
    facts = {name: cells for name, cells in said.facts.items() if name != said.parts}
    return {
        t: {n: _mean(said.path, t, n, [c[i] for i in at]) for n, c in facts.items()} for t, at in rows.items()
    }


def _mean(path: Path, track: str, name: str, cells: Sequence[Any]) -> Any:
    known = [cell for cell in cells if cell is not None and cell != ""]
    if known and all(isinstance(cell, int | float) for cell in known):
        return sum(known) / len(known)
    if len(set(known)) > 1:
        raise DatasetError(
            f'{path}: expected one "{name}" for all parts of {quoted(track)}, got {quoted(known[0])} and '
            f"{quoted(next(cell for cell in known if cell != known[0]))}"
        )
    return next(iter(known), None)


def _told(name: str, cells: Mapping[str, Any], asked: Asked) -> dict[str, Any]:
    """What is said of each track. An empty cell says nothing, but of tags it says that there are none."""
    lists = any(isinstance(cell, tuple) for cell in cells.values())
    texts = any(isinstance(cell, str) and cell for cell in cells.values())
    named = any(names_matching(pattern, [name]) for pattern in asked.targets)
    if lists or (texts and (name.casefold() in TAG_FACTS or named)):
        return {track: (() if lists else "") if cell in (None, "") else cell for track, cell in cells.items()}
    return {track: cell for track, cell in cells.items() if cell is not None and cell != ""}


def _onto_tracks(data: Dataset, facts: Mapping[str, Mapping[str, Any]]) -> Dataset:
    tracks = []
    for track in data.tracks:
        told = {name: cells[track.id] for name, cells in facts.items() if track.id in cells}
        fields: dict[str, Any] = {n: text_of(told.pop(n)) for n in _FIELDS if n in told}
        tracks.append(replace(track, **fields, facts={**track.facts, **told}))
    return replace(data, tracks=tracks)


def _onto_rows(data: FeatureTable, facts: Mapping[str, Mapping[str, Any]]) -> FeatureTable:
    tracks = [str(track) for track in data.tracks]
    columns: dict[str, Any] = {"label": data.labels, **data.meta}
    for name, cells in facts.items():
        old = columns.get(name, [None] * len(tracks))
        new = [cells.get(track, before) for track, before in zip(tracks, old, strict=True)]
        columns[name] = [text_of(cell) for cell in new] if name in _FIELDS else new
    return replace(data, labels=columns.pop("label"), meta=columns)


def _sentence(
    said: FactsFile, meant: Sequence[str | None], found: int, total: int, names: Sequence[str]
) -> str:
    lost = [row for row, track in enumerate(meant) if track is None]
    sentence = f"{said.path.name} has facts of {found:,} of {counted(total, 'track')}: {some(names, 10)}"
    if lost:
        shown = next(
            (ids[lost[0]] for ids in said.ids.values() if ids[lost[0]] is not None), "a row without one"
        )
        rows = "1 row of it names" if len(lost) == 1 else f"{len(lost):,} rows of it name"
        sentence += f"; {rows} none of these tracks, the first {quoted(shown)}"
    return f"{sentence}."


def _averaged(said: FactsFile, meant: Sequence[str | None]) -> list[str]:
    known = [track for track in meant if track is not None]
    if said.parts is None or len(set(known)) == len(known):
        return []
    return [
        f"{said.path.name} has {len(known) / len(set(known)):.3g} rows a track ({said.parts}): numbers are "
        "their mean."
    ]
