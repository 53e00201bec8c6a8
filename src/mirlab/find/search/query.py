"""Which tracks are meant: ids, names and files as features.

Contents: Query, takes_sounds, resolve, ids_of.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.decoding import SILENCE, given_sounds, is_one_sound, is_silent
from mirlab.data.naming import present
from mirlab.data.tables import Dataset, Track
from mirlab.errors import AudioError, UnknownName, UsageError
from mirlab.files import check_regular, expanded
from mirlab.find.search.named import BY_NAME, EXACT, Match, exactly, named
from mirlab.find.search.silence import silent_among
from mirlab.find.store import Head, ids_at
from mirlab.words import counted, written_out

if TYPE_CHECKING:
    from mirlab.find.library import OpenLibrary

_SHOWN = 5
"""Tracks that a message names at most."""


@dataclass
class Query:
    """What is looked for: `ids` in the library, and files outside as features `values` (m, D).

    `artists` and `titles` (artist, title) are texts as they are written; `rows` is what the library knows of
    the ids, `files` is where the others lie, `notes` say which tracks words were taken for, and what is
    silence: that is not looked for, and `silent` are the ids of such tracks.
    """

    ids: list[str]
    values: NDArray[np.float64]
    artists: list[str]
    titles: list[tuple[str, str]]
    files: list[Path]
    rows: list[dict[str, Any]]
    notes: list[str] = field(default_factory=list)
    silent: list[str] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not self.ids and not len(self.values)


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
    """Find the features of tracks by id, name, title, a part of these, or file.

    Raises
    ------
    UnknownName : neither a track nor a file
    UsageError : words that fit several tracks equally well
    AudioError : a file that can't be decoded
    """
    if not items:
        raise UsageError("expected at least one track or file, got none")
    inside: list[str] = []
    notes: list[str] = []
    outside: list[Path] = []
    for item in items:
        found = _meant(library, item)
        if found is None:
            outside.append(present(expanded(item)))
            continue
        inside.append(found.id)
        if found.rank > EXACT:
            notes.append(f'"{item}" was taken for {found.words()}.')
    facts = library.facts_of(inside)
    quiet = silent_among(library, facts.values())
    inside, silent = [id for id in inside if id not in quiet], [id for id in inside if id in quiet]
    rows = list(library.facts_of(inside).values()) if silent else list(facts.values())
    said = [(row["artist"], row["title"]) for row in rows]
    values = np.empty((0, len(head.recipe.columns)))
    mute: list[Track] = []
    if outside:
        from mirlab.data.reading import with_tags

        tracks = with_tags([Track(str(path), path) for path in outside])
        values, mute = _features(tracks, head, library.path)
        outside = [track.path for track in tracks if track not in mute]
        said += [(track.artist, track.title) for track in tracks]
    if (silent or mute) and (inside or outside):
        kind = "track" if silent else "file"
        notes.append(f"{counted(len(silent) + len(mute), kind)} of silence had no part in this.")
    elif silent or mute:
        notes.append(f"{SILENCE}.")
    return Query(
        inside,
        values,
        list(dict.fromkeys(artist for artist, _ in said if artist is not None)),
        [(artist, title) for artist, title in said if artist is not None and title is not None],
        outside,
        rows,
        notes,
        silent,
    )


def ids_of(library: OpenLibrary, items: Sequence[str | Path]) -> list[str]:
    """The ids of tracks of the library that are named whole: by id, name, path, title or file.

    Raises
    ------
    UnknownName : a track that the library lacks
    UsageError : a name of several tracks, or a part of a name
    """
    ids = []
    for item in items:
        found = _meant(library, item)
        if found is None:
            raise UnknownName("track", str(item), _names(library), where=str(library.path))
        if found.rank > BY_NAME:
            raise UsageError(
                f'"{item}" is only a part of the name of a track of {library.path}: give its id or its whole '
                f"name: {found.words()}"
            )
        ids.append(found.id)
    return ids


def _meant(library: OpenLibrary, item: str | Path) -> Match | None:
    """The track that is meant; None for a file that is not in the library."""
    text, path = str(item), present(expanded(item))
    if path.is_file():
        id = next((id for id in ids_at(path) if library.facts_of([id])), None)
        return None if id is None else exactly(library, id)[0]
    text = written_out(text)
    found = exactly(library, str(item)) or named(library, text)
    best = [match for match in found if match.rank == found[0].rank]
    if len(best) == 1:
        return best[0]
    if best:
        more = f", and {len(best) - _SHOWN:,} more" if len(best) > _SHOWN else ""
        hint = f". mirlab library find {library.path} {text}  lists them" if more else ""
        raise UsageError(
            f'"{text}" matches {len(best)} tracks of {library.path}: give one of them: '
            + ", ".join(match.words() for match in best[:_SHOWN])
            + more
            + hint
        )
    if path.exists() and not path.is_dir():
        try:
            check_regular(path)
        except OSError as error:
            raise UsageError(f"{path}: {error.strerror or error}") from error
    raise UnknownName("track or file", text, _names(library), where=str(library.path))


def _names(library: OpenLibrary) -> list[str]:
    rows = library.store.read(["track", "title"])
    return sorted({*rows["track"].to_pylist(), *filter(None, rows["title"].to_pylist())})


def _features(tracks: list[Track], head: Head, library: Path) -> tuple[NDArray[np.float64], list[Track]]:
    """Features of files outside the library, in their order, and those files that are silence.

    The cache has those of earlier questions.
    """
    from mirlab.data.extraction import NothingExtracted, extract

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
    silent = [track for track in unique if is_silent(extraction.faults.get(track.id, ()))]
    rows = [found[track.id] for track in tracks if track not in silent]
    return extraction.table.values[rows], silent
