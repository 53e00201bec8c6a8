"""What a library held before a change: which contents, and at which places.

Contents: Holding, TRACK_FACTS, MORE_FACTS, PLACE_FACTS.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mirlab.data.tables import Track
from mirlab.find.store import SAID, FactKinds, State, Whereabouts
from mirlab.words import written_out

if TYPE_CHECKING:
    from mirlab.find.library.opened import OpenLibrary

MORE_FACTS = ("album", "title", "facts")
TRACK_FACTS = ("track", "path", "source", "label", "artist", *MORE_FACTS)
"""What a source says of a track: it may change without any change of sound."""
PLACE_FACTS = frozenset({"track", "path", "source", "places"})
"""Where a track is."""


class Holding:
    """What the library knows of contents and places before a change."""

    def __init__(self, library: OpenLibrary) -> None:
        self.rows: dict[str, dict[str, Any]] = {}
        if library.store.table() is not None:
            self.rows = {row["id"]: row for row in library.store.known()}
        self.kinds = FactKinds(library.store.further())
        self.was: dict[str, str] = {}
        """Contents whose rows had the digest of all bytes for an id, and that id."""
        self.before: dict[str, str] = {}
        """Such ids, and the contents that their files have by their sound: two ids may share one."""

    def recognise(self, found: dict[str, list[tuple[Track, str]]], whereabouts: Whereabouts) -> None:
        """Give rows of earlier layouts the contents that their files have by sound, where they were found."""
        here = {place: id for id, row in self.rows.items() for place in row["places"]}
        for content, holders in found.items():
            sure = content in self.rows
            for track, _ in holders:
                # Reading all bytes of a file that is known by its sound would be for nothing.
                if sure and here.get(os.fsencode(track.path.absolute()), content) == content:
                    continue
                try:
                    before = whereabouts.bytes_at(track.path)
                except OSError:
                    continue
                if before == content or before not in self.rows:
                    continue
                row = self.rows.pop(before)
                self.before[before] = content
                if content in self.rows:
                    # Two files with one sound, which differ in their tags, were two tracks.
                    self.rows[content] = _joined(self.rows[content], row)
                else:
                    self.rows[content] = {**row, "id": content}
                    self.was[content] = before

    def contents_of(
        self, ids: Collection[str], found: Mapping[str, list[tuple[Track, str]]]
    ) -> dict[str, str]:
        """Which content found has each id: the digest of its sound or, as formerly, of all its bytes.

        Ids of nothing that was found are left out.
        """
        contents = {id: id for id in ids if id in found}
        left = set(ids) - contents.keys()
        if not left:
            return contents
        with Whereabouts() as whereabouts:
            for content, holders in found.items():
                # What the library holds was not removed from it.
                for track, _ in () if content in self.rows else holders:
                    with suppress(OSError):
                        before = whereabouts.bytes_at(track.path)
                        if before in left:
                            contents[before] = content
        return contents

    def look(self, found: dict[str, list[tuple[Track, str]]], away: Callable[[Path], bool]) -> None:
        """Take in what was found where, by content; `away` says of a path that it can't be looked at now."""
        self._found, self._away = found, away
        self._now = {os.fsencode(t.path.absolute()): content for content, hs in found.items() for t, _ in hs}

    def keeps(self, place: bytes, content: str, whereabouts: Whereabouts) -> bool:
        """Whether a place holds a content, or may hold it where that can't be seen now."""
        if place in self._now:
            return self._now[place] == content
        state = whereabouts.state(place, content)
        if state is State.GONE:
            return self._away(Path(os.fsdecode(place)))
        return state in (State.HOLDS, State.UNKNOWN)

    def facts_for(
        self, content: str, holders: Sequence[tuple[Track, str]], whereabouts: Whereabouts
    ) -> dict[str, Any]:
        """Facts and places of a content: those of its first holder, unless its present path still holds."""
        places = list(dict.fromkeys(os.fsencode(track.path.absolute()) for track, _ in holders))
        row = self.rows.get(content)
        track, source = holders[0]
        if row is not None:
            others = [p for p in row["places"] if p not in places and self.keeps(p, content, whereabouts)]
            main = row["places"][0]
            if main in others:
                # It lies where it did, and in what was looked at now there are copies.
                return {**row, "places": [main, *sorted({*others, *places} - {main})]}
            track, source = next(
                ((t, s) for t, s in holders if os.fsencode(t.path.absolute()) == main), holders[0]
            )
            places = [*places, *others]
        return self._facts(content, track, source, places, row)

    def facts_of_new(self, content: str, holders: Sequence[tuple[Track, str]]) -> dict[str, Any]:
        """The same of a content that the library does not hold."""
        places = list(dict.fromkeys(os.fsencode(track.path.absolute()) for track, _ in holders))
        return self._facts(content, *holders[0], places, None)

    def _facts(
        self, content: str, track: Track, source: str, places: list[bytes], row: dict[str, Any] | None
    ) -> dict[str, Any]:
        first = os.fsencode(track.path.absolute())
        return {
            "id": content,
            "track": written_out(track.id),
            "path": written_out(str(track.path.absolute())),
            "source": written_out(source),
            "label": _shown(track.label),
            **{name: None if row is None else row[name] for name in SAID},
            "artist": _shown(track.artist),
            "album": _shown(track.album),
            "title": _shown(track.title),
            "facts": self.kinds.fit(track.facts),
            "places": [first, *sorted(set(places) - {first})],
        }

    def left_behind(self, whereabouts: Whereabouts) -> tuple[dict[str, str], dict[str, dict[str, Any]]]:
        """Contents that were not found, of which a place holds another content now.

        Returns those that are nowhere else (old -> new), and the facts of those that are or may be.
        """
        gone, elsewhere = {}, {}
        for old, row in self.rows.items():
            if old in self._found:
                continue
            taken = [self._now[place] for place in row["places"] if place in self._now]
            if not taken:
                continue
            rest = [p for p in row["places"] if self.keeps(p, old, whereabouts)]
            if rest:
                path = written_out(os.fsdecode(rest[0]))
                elsewhere[old] = {**row, "places": rest, "path": path}
            else:
                gone[old] = taken[0]
        return gone, elsewhere

    def vanished(self, whereabouts: Whereabouts) -> list[dict[str, Any]]:
        """Rows that were not found and whose content is at none of their places."""
        sure = (State.GONE, State.OTHER)
        return [
            row
            for id, row in self.rows.items()
            if id not in self._found and all(whereabouts.state(p, id) in sure for p in row["places"])
        ]


def _joined(row: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """One row of two with the same sound: a prediction that only one has is kept, and all places."""
    said = row if row["predicted"] is not None else other
    places = [*row["places"], *(place for place in other["places"] if place not in row["places"])]
    return {**row, **{name: said[name] for name in SAID}, "places": places}


def _shown(name: str | None) -> str | None:
    return None if name is None else written_out(name)
