"""Which tracks are meant: ids, names and files as features.

Contents: Query, takes_sounds, resolve, ids_of.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.decoding import given_sounds, is_one_sound
from mirlab.data.extraction import NothingExtracted, extract
from mirlab.data.naming import forms_of, present
from mirlab.data.tables import Dataset, Track
from mirlab.errors import AudioError, UnknownName, UsageError
from mirlab.files import check_regular, digest, expanded
from mirlab.find.store import Head, is_one_of, quoted
from mirlab.words import written_out

if TYPE_CHECKING:
    from mirlab.find.library import OpenLibrary

_HASH = re.compile(r"[0-9a-f]{40}")
_START = re.compile(r"[0-9a-fA-F]{4,40}")


@dataclass
class Query:
    """What is looked for: `ids` in the library, and files outside as features `values` (m, D).

    `artists` and `titles` (artist, title) are texts as they are written; `rows` is what the library knows of
    the ids, `files` is where the others lie.
    """

    ids: list[str]
    values: NDArray[np.float64]
    artists: list[str]
    titles: list[tuple[str, str]]
    files: list[Path]
    rows: list[dict[str, Any]]


F = TypeVar("F", bound=Callable[..., Any])


def takes_sounds(function: F) -> F:
    """Let a function of a library and a query take sound in memory among the query's tracks and files."""

    @wraps(function)
    def taking(library: OpenLibrary, query: Any = None, *args: Any, **kwargs: Any) -> Any:
        if query is None:
            return function(library, None, *args, **kwargs)
        items = [query] if is_one_sound(query) else list(query)
        with given_sounds(items) as given:
            names = {str(present(each.path)): each.name for each in given if each.in_memory}
            for each in given:
                if each.error is not None:
                    raise each.error
            asked = [each.path if each.in_memory else item for each, item in zip(given, items, strict=True)]
            try:
                return function(library, asked, *args, **kwargs)
            except AudioError as error:
                if error.path not in names:
                    raise
                raise AudioError(names[error.path], error.stage, error.reason) from error

    return cast("F", taking)


def resolve(library: OpenLibrary, items: Sequence[str | Path], head: Head) -> Query:
    """Find the features of tracks by id, name or file.

    Raises
    ------
    UnknownName : neither a track nor a file
    AudioError : a file that can't be decoded
    """
    if not items:
        raise UsageError("expected at least one track or file, got none")
    inside: list[str] = []
    outside: list[Path] = []
    for item in items:
        id = _id_of(library, item)
        if id is None:
            outside.append(present(expanded(item)))
        else:
            inside.append(id)
    rows = list(library.facts_of(inside).values())
    said = [(row["artist"], row["title"]) for row in rows]
    values = np.empty((0, len(head.recipe.columns)))
    if outside:
        from mirlab.data.reading import with_tags

        tracks = with_tags([Track(str(path), path) for path in outside])
        values = _features(tracks, head, library.path)
        said += [(track.artist, track.title) for track in tracks]
    return Query(
        inside,
        values,
        list(dict.fromkeys(artist for artist, _ in said if artist is not None)),
        [(artist, title) for artist, title in said if artist is not None and title is not None],
        outside,
        rows,
    )


def ids_of(library: OpenLibrary, items: Sequence[str | Path]) -> list[str]:
    """The ids of tracks of the library, by id, name or path; UnknownName for one that it lacks."""
    ids = []
    for item in items:
        id = _id_of(library, item)
        if id is None:
            raise UnknownName("track", str(item), _names(library), where=str(library.path))
        ids.append(id)
    return ids


def _id_of(library: OpenLibrary, item: str | Path) -> str | None:
    """The id of a track that is meant; None for a file that is not in the library."""
    text, path = str(item), present(expanded(item))
    if path.is_file():
        content = digest(path)
        return content if library.facts_of([content]) else None
    if _HASH.fullmatch(text) and library.facts_of([text]):
        return text
    text = written_out(text)
    forms = forms_of(text)
    asked = [
        is_one_of("track", forms),
        is_one_of("path", [*forms, *forms_of(written_out(str(path.absolute())))]),
    ]
    if _START.fullmatch(text):
        asked.append(f"id LIKE {quoted(text.lower() + '%')}")
    found = library.store.read(["track"], " OR ".join(asked)).to_pylist()
    if not found and "/" not in text:
        ends = " OR ".join(f"ends_with(track, {quoted('/' + form)})" for form in forms)
        found = library.store.read(["track"], ends).to_pylist()
    if len(found) == 1:
        return str(found[0]["id"])
    if found:
        raise UsageError(
            f'"{text}" matches {len(found)} tracks of {library.path}: give one of them: '
            + ", ".join(f"{row['track']} ({row['id'][:12]})" for row in found[:5])
        )
    if path.exists() and not path.is_dir():
        try:
            check_regular(path)
        except OSError as error:
            raise UsageError(f"{path}: {error.strerror or error}") from error
    raise UnknownName("track or file", text, _names(library), where=str(library.path))


def _names(library: OpenLibrary) -> list[str]:
    tracks: list[str] = library.store.read(["track"])["track"].to_pylist()
    return sorted({*tracks})


def _features(tracks: list[Track], head: Head, library: Path) -> NDArray[np.float64]:
    """Features of files outside the library, in their order; the cache has those of earlier questions."""
    head.recipe.check_current(library)
    unique = list({track.id: track for track in tracks}.values())
    try:
        extraction = extract(
            Dataset("query", library, unique),
            features=list(head.recipe.terms),
            spec=head.recipe.spec,
            workers=1,
        )
    except NothingExtracted as error:
        first = error.failures[0]
        raise AudioError(first.track, first.stage, first.reason) from error
    if extraction.failures:
        first = extraction.failures[0]
        raise AudioError(first.track, first.stage, first.reason)
    found = {str(track): i for i, track in enumerate(extraction.table.tracks)}
    return extraction.table.values[[found[track.id] for track in tracks]]
