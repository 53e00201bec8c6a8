"""Which tracks of a library words mean: an id, a name, a path, a title, an artist, or a part of these.

    exactly     an id or its first digits; a track's name or path, or that of a copy of it
    by name     its title, "artist - title", "artist title", the name of its file with or without suffix
    in part     every word is in the title; or in title, artist and album; or in those and the path

What fits better wins: a title "Blue" is meant before a title "Blue in Green". Case, accents and width don't
count, as nobody types them.

Contents: Match, named, exactly.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from mirlab.data.naming import folded, forms_of, present
from mirlab.files import expanded
from mirlab.find.store import is_one_of
from mirlab.words import written_out

if TYPE_CHECKING:
    from mirlab.find.library import OpenLibrary

_HASH = re.compile(r"[0-9a-f]{40}")
_START = re.compile(r"[0-9a-fA-F]{4,40}")
_NAMES = ("track", "path", "artist", "title", "album")
EXACT, BY_NAME, IN_TITLE, IN_NAMES, ANYWHERE = range(5)


@dataclass(frozen=True)
class Match:
    """A track that words may mean; `rank` is smaller for a better match, EXACT to ANYWHERE."""

    rank: int
    id: str
    track: str
    path: str
    artist: str | None
    title: str | None
    album: str | None

    def words(self) -> str:
        """How the track is shown among others: title, artist, name and the first digits of its id."""
        by = f" by {self.artist}" if self.artist else ""
        title = f'"{self.title}"{by}, ' if self.title else ""
        return f"{title}{self.track} ({self.id[:12]})"


def exactly(library: OpenLibrary, text: str) -> list[Match]:
    """The tracks of which a text is an id, the first digits of one, a name, or a path."""
    if _HASH.fullmatch(text) and library.facts_of([text]):
        return _of_ids(library, [text])
    path = present(expanded(text))
    text = written_out(text)
    forms = forms_of(text)
    rows = library.store.read(_NAMES)
    # Compared here and not by pyarrow, which would import pandas for it.
    ids, tracks, paths = (rows[name].to_pylist() for name in ("id", "track", "path"))
    names = {*forms}
    places = {*forms, *forms_of(written_out(str(path.absolute())))}
    start = text.lower() if _START.fullmatch(text) else None
    fits = [
        at
        for at, (id, track, place) in enumerate(zip(ids, tracks, paths, strict=True))
        if track in names or place in places or (start and id.startswith(start))
    ]
    if not fits and "/" not in text:
        ends = tuple(f"/{form}" for form in forms)
        fits = [at for at, track in enumerate(tracks) if track.endswith(ends)]
    found = [match for at in fits for match in _matches(rows.slice(at, 1))]
    return found or _copies(library, {os.fsencode(path.absolute()), *map(os.fsencode, forms)})


def _matches(rows: Any) -> list[Match]:
    return [Match(EXACT, row["id"], *(row[name] for name in _NAMES)) for row in rows.to_pylist()]


def _of_ids(library: OpenLibrary, ids: Sequence[str]) -> list[Match]:
    """The tracks of these ids, all of which are there."""
    if library.indexed:
        return _matches(library.store.read(_NAMES, is_one_of("id", ids)))
    rows, place = library.store.read(_NAMES), library.held().place
    return [match for at in sorted(place[id] for id in ids) for match in _matches(rows.slice(at, 1))]


def _copies(library: OpenLibrary, places: set[bytes]) -> list[Match]:
    """The tracks that also lie at one of these places."""
    rows = library.store.read(["places"])
    several = zip(rows["id"].to_pylist(), rows["places"].to_pylist(), strict=True)
    ids = [id for id, held in several if len(held) > 1 and not places.isdisjoint(held)]
    return _of_ids(library, ids) if ids else []


def named(library: OpenLibrary, text: str) -> list[Match]:
    """The tracks that words may mean, the best matches first; among equal ones by path."""
    found = exactly(library, text)
    known = {match.id for match in found}
    words = _plain(text).split()
    if words:
        rows = library.store.read(_NAMES)
        columns = (rows[name].to_pylist() for name in ("id", *_NAMES))
        for id, *names in zip(*columns, strict=True):
            if id not in known and _may_fit(names, words):
                found += _ranked({"id": id, **dict(zip(_NAMES, names, strict=True))}, text, words)
    return sorted(found, key=lambda match: (match.rank, match.path, match.id))


def _may_fit(names: list[str | None], words: list[str]) -> bool:
    """Whether a track's names may hold all words: said at once of plain ASCII, which most names are."""
    text = " ".join(filter(None, names))
    if not (text.isascii() and text.isprintable()) or "`" in text:
        return True
    text = text.lower()
    return all(word in text for word in words if word != "-")


def _ranked(row: dict[str, Any], text: str, words: list[str]) -> Iterator[Match]:
    title, artist, album = (_plain(row[name] or "") for name in ("title", "artist", "album"))
    file = PurePosixPath(row["track"]).name
    asked = _plain(text)
    whole = {title, f"{artist} - {title}", f"{artist} {title}", f"{title} - {artist}", f"{title} {artist}"}
    whole = {name for name in whole if title} | {_plain(file), _plain(PurePosixPath(file).stem)}
    names = f"{title}\n{artist}\n{album}"
    # "Artist - Title" may be written with any dash, or with none.
    words = [word for word in words if word != "-"] or words
    ranked = (
        (BY_NAME, asked in whole),
        (IN_TITLE, all(word in title for word in words)),
        (IN_NAMES, all(word in names for word in words)),
        (ANYWHERE, all(word in f"{names}\n{_plain(row['path'])}" for word in words)),
    )
    rank = next((rank for rank, fits in ranked if fits), None)
    if rank is not None:
        yield Match(rank, row["id"], *(row[name] for name in _NAMES))


def _plain(text: str) -> str:
    """Text as it is compared: without case, accents and other than single blanks."""
    if text.isascii():
        return folded(text)
    letters = unicodedata.normalize("NFKD", folded(text))
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())
