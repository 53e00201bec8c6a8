"""Which tracks of a library the entries of a playlist are.

    by place     the path, absolute or relative to the list, is one of the track's
    by its end   the end of the path is the track's name within its source, or the whole relative path is the
                 end of the track's path, or at least three names are the same; one track alone fits
    by name      artist and title are the track's; of several the one of that length, within 3 s; a title
                 without an artist counts with its length alone

Contents: Matched, matched.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mirlab.data.naming import Credits, folded, forms_of
from mirlab.find.listfiles import Entry, is_address, is_of_windows
from mirlab.find.search import SAME_LENGTH, names_in, seconds_apart, shared_names, songs_of
from mirlab.words import counted, some, visible

if TYPE_CHECKING:
    from mirlab.find.library import OpenLibrary

_ENOUGH = 3


@dataclass(frozen=True)
class Matched:
    """The entries of a list, and for each the id of its track; None where the library has none."""

    entries: tuple[Entry, ...]
    ids: tuple[str | None, ...]

    @property
    def lost(self) -> list[Entry]:
        return [entry for entry, id in zip(self.entries, self.ids, strict=True) if id is None]

    def note(self, path: str | Path) -> list[str]:
        """A sentence about the entries that were not found; none where all were."""
        lost = [visible(entry.words()) for entry in self.lost]
        if not lost:
            return []
        verb = "is" if len(lost) == 1 else "are"
        of = counted(len(self.entries), "entry", "entries")
        return [f"{len(lost):,} of {of} of {path} {verb} not in the library: {some(lost)}."]


def matched(library: OpenLibrary, entries: Sequence[Entry], folder: Path) -> Matched:
    """Find the tracks of entries; `folder` is where their list lies, absolute."""
    index = _Index(library)
    return Matched(tuple(entries), tuple(index.id_of(entry, folder) for entry in entries))


class _Index:
    """A library's tracks by place, by the last name of their path, and by artist and title."""

    def __init__(self, library: OpenLibrary) -> None:
        self.rows: list[dict[str, Any]] = library.store.known()
        self.rows.sort(key=lambda row: (row["path"], row["id"]))
        self.credits = Credits(row["artist"] for row in self.rows)
        self.titles = {row["id"]: row["title"] for row in self.rows}
        self.at: dict[bytes, str] = {}
        self.by_file: defaultdict[str, list[tuple[list[str], int, str]]] = defaultdict(list)
        self.by_song: defaultdict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
        self.by_title: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
        for row in self.rows:
            own = len(names_in(row["track"]))
            for place in row["places"]:
                self.at.setdefault(place, row["id"])
                parts = names_in(os.fsdecode(place))
                self.by_file[parts[-1]].append((parts, own, row["id"]))
            for song in songs_of(self.credits, row["artist"], row["title"]):
                self.by_song[song].append(row)
            if row["title"]:
                self.by_title[folded(row["title"])].append(row)

    def id_of(self, entry: Entry, folder: Path) -> str | None:
        return self.at_place(entry.location, folder) or self.by_end(entry) or self.by_name(entry)

    def at_place(self, location: str, folder: Path) -> str | None:
        if not location or is_address(location) or is_of_windows(location):
            return None
        path = os.path.normpath(folder / location)
        raw = [os.fsencode(form) for form in forms_of(path)]
        with suppress(UnicodeEncodeError):
            # A list in Latin-1 may name a file whose name is in Latin-1, too.
            raw.append(path.encode("latin-1"))
        return next((self.at[place] for place in raw if place in self.at), None)

    def by_end(self, entry: Entry) -> str | None:
        location = entry.location
        if not location:
            return None
        parts = names_in(location.partition("://")[2] if is_address(location) else location)
        whole = not (is_address(location) or is_of_windows(location) or location.startswith("/"))
        fits: dict[str, int] = {}
        for theirs, own, id in self.by_file.get(parts[-1] if parts else "", ()):
            same = shared_names(parts, theirs)
            enough = same >= min(own, _ENOUGH) or (whole and same == len(parts))
            # One name alone may be any folder's "01.mp3".
            if enough and (same > 1 or not self.contradicts(entry, id)):
                fits[id] = max(same, fits.get(id, 0))
        best = [id for id, same in fits.items() if same == max(fits.values())]
        return best[0] if len(best) == 1 else None

    def contradicts(self, entry: Entry, id: str) -> bool:
        """Whether an entry is called otherwise than a track, as far as both have a title."""
        title, said = self.titles[id], entry.title
        return bool(title and said) and folded(str(title)) not in folded(f"{entry.artist} - {said}")

    def by_name(self, entry: Entry) -> str | None:
        found: list[dict[str, Any]] = []
        for artist, title in _names(entry):
            for song in songs_of(self.credits, artist, title):
                found += self.by_song.get(song, ())
        if not found and entry.title and not entry.artist and entry.duration is not None:
            found = [
                row
                for row in self.by_title.get(folded(entry.title), ())
                if seconds_apart(row["duration"], entry.duration) <= SAME_LENGTH
            ]
        near = [row for row in found if seconds_apart(row["duration"], entry.duration) <= SAME_LENGTH]
        # Another length is another recording, such as a live one; who knows no length can't tell.
        return (
            min(near, key=lambda row: seconds_apart(row["duration"], entry.duration))["id"] if near else None
        )


def _names(entry: Entry) -> Iterator[tuple[str, str]]:
    """Artist and title, however the dashes between them are meant."""
    if not entry.artist or not entry.title:
        return
    yield entry.artist, entry.title
    pieces = f"{entry.artist} - {entry.title}".split(" - ")
    for place in range(1, len(pieces)):
        yield " - ".join(pieces[:place]), " - ".join(pieces[place:])
