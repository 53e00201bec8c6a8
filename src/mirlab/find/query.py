"""Which tracks are meant: ids, names and files as features.

Contents: Query, resolve, ids_of, place_of, folded.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.cache import digest
from mirlab.data.extract import NothingExtracted, extract
from mirlab.data.places import expanded
from mirlab.data.track import Dataset, Track
from mirlab.errors import AudioError, UnknownName, UsageError
from mirlab.find.store import Head, matrix_of

if TYPE_CHECKING:
    from mirlab.find.library import Library


@dataclass
class Query:
    """What is looked for: features (m, D) of m tracks, with what is known of them."""

    values: NDArray[np.float64]
    ids: list[str]
    artists: set[str]
    titles: set[tuple[str, str]]
    paths: list[Path]


def place_of(row: dict[str, Any]) -> Path:
    places = [Path(os.fsdecode(place)) for place in row["places"]]
    return next((place for place in places if place.exists()), places[0])


def folded(text: str | None) -> str | None:
    """A name as names are compared: whatever its case and spaces."""
    return None if text is None else " ".join(text.split()).casefold()


def resolve(library: Library, items: Sequence[str | Path], head: Head) -> Query:
    """Find the features of tracks by id, name or file.

    Raises
    ------
    UnknownName : neither a track nor a file
    AudioError : a file that can't be decoded
    """
    if not items:
        raise UsageError("expected at least one track or file, got none")
    known = library.store.read(["track", "artist", "title", "places"]).to_pylist()
    inside: list[str] = []
    outside: list[Path] = []
    for item in items:
        id = _id_of(library, item, known)
        if id is None:
            outside.append(expanded(item))
        else:
            inside.append(id)
    rows = library.store.rows(inside).to_pylist() if inside else []
    artists = {a for row in rows if (a := folded(row["artist"])) is not None}
    titles = {_signature(row["artist"], row["title"]) for row in rows}
    parts = [matrix_of(library.store.rows(inside), head.recipe)] if inside else []
    if outside:
        from mirlab.data.tags import with_tags

        tracks = with_tags([Track(str(path), path) for path in outside])
        parts.append(_features(tracks, head, library.path))
        artists |= {a for track in tracks if (a := folded(track.artist)) is not None}
        titles |= {_signature(track.artist, track.title) for track in tracks}
    return Query(
        np.concatenate(parts),
        inside,
        artists,
        {pair for pair in titles if pair is not None},
        [place_of(row) for row in rows] + outside,
    )


def ids_of(library: Library, items: Sequence[str | Path]) -> list[str]:
    """The ids of tracks of the library, by id, name or path; UnknownName for one that it lacks."""
    known = library.store.read(["track", "artist", "title", "places"]).to_pylist()
    ids = []
    for item in items:
        id = _id_of(library, item, known)
        if id is None:
            raise UnknownName("track", str(item), [row["track"] for row in known], where=str(library.path))
        ids.append(id)
    return ids


def _signature(artist: str | None, title: str | None) -> tuple[str, str] | None:
    a, t = folded(artist), folded(title)
    return None if a is None or t is None else (a, t)


def _id_of(library: Library, item: str | Path, known: list[dict[str, Any]]) -> str | None:
    """The id of a track that is meant; None for a file that is not in the library."""
    path = expanded(item)
    if path.is_file():
        content = digest(path)
        return content if any(row["id"] == content for row in known) else None
    text = str(item)
    starts = [row["id"] for row in known if len(text) >= 4 and row["id"].startswith(text.lower())]
    if len(starts) == 1:
        return str(starts[0])
    absolute = os.fsencode(path.absolute())
    named = [row["id"] for row in known if row["track"] == text or absolute in row["places"]]
    named = named or [row["id"] for row in known if row["track"].rpartition("/")[2] == text]
    if len(named) == 1:
        return str(named[0])
    if len(named) > 1 or len(starts) > 1:
        ids = sorted({*named, *starts})
        raise UsageError(
            f'"{text}" may be any of {len(ids)} tracks of {library.path}: give more of an id: '
            + ", ".join(id[:12] for id in ids[:5])
        )
    names = sorted({row["track"] for row in known} | {row["track"].rpartition("/")[2] for row in known})
    raise UnknownName("track or file", text, names, where=str(library.path))


def _features(tracks: list[Track], head: Head, library: Path) -> NDArray[np.float64]:
    """Features of files outside the library, in their order; the cache has those of earlier questions."""
    unique = list({track.id: track for track in tracks}.values())
    try:
        extraction = extract(
            Dataset("query", library, unique), list(head.recipe.terms), spec=head.recipe.spec, workers=1
        )
    except NothingExtracted as error:
        first = error.failures[0]
        raise AudioError(first.track, first.stage, first.reason) from error
    if extraction.failures:
        first = extraction.failures[0]
        raise AudioError(first.track, first.stage, first.reason)
    found = {str(track): i for i, track in enumerate(extraction.table.tracks)}
    return extraction.table.values[[found[track.id] for track in tracks]]
