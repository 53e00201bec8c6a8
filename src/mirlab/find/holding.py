"""What a library held before a change: which contents, and at which places.

Contents: Holding, shown_text, TRACK_FACTS.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mirlab.data.track import Track
from mirlab.find.rows import FACTS, SAID

if TYPE_CHECKING:
    from mirlab.find.library import Library

TRACK_FACTS = ("track", "path", "source", "label", "artist", "album", "title")
"""What a source says of a track: it may change without any change of sound."""


class Holding:
    """What the library knows of contents and places before a change."""

    def __init__(self, library: Library) -> None:
        self.rows: dict[str, dict[str, Any]] = {}
        if library.store.table() is not None:
            names = [*FACTS, "places"]
            self.rows = {row["id"]: row for row in library.store.read(names).to_pylist()}
        self.content_at = {place: id for id, row in self.rows.items() for place in row["places"]}

    def facts_for(self, content: str, holders: Sequence[tuple[Track, str]]) -> dict[str, Any]:
        """FACTS and places of a content: those of its first holder, unless its present path still holds."""
        places = list(dict.fromkeys(os.fsencode(track.path.absolute()) for track, _ in holders))
        row = self.rows.get(content)
        track, source = holders[0]
        if row is not None:
            others = [p for p in row["places"] if p not in places and Path(os.fsdecode(p)).exists()]
            main = row["places"][0]
            if main in others:
                # It lies where it did, and in what was looked at now there are copies.
                return {**row, "places": [main, *sorted({*others, *places} - {main})]}
            track, source = next(
                ((t, s) for t, s in holders if os.fsencode(t.path.absolute()) == main), holders[0]
            )
            places = [*places, *others]
        first = os.fsencode(track.path.absolute())
        return {
            "id": content,
            "track": shown_text(track.id),
            "path": shown_text(str(track.path.absolute())),
            "source": shown_text(source),
            "label": track.label,
            **{name: None if row is None else row[name] for name in SAID},
            "artist": track.artist,
            "album": track.album,
            "title": track.title,
            "places": [first, *sorted(set(places) - {first})],
        }

    def left_behind(self, found: dict[str, list[tuple[Track, str]]]) -> dict[str, str]:
        """Contents (old -> new) whose only places hold other contents now."""
        now = {os.fsencode(t.path.absolute()): content for content, hs in found.items() for t, _ in hs}
        gone = {}
        for old, row in self.rows.items():
            if old in found:
                continue
            taken = [now[place] for place in row["places"] if place in now]
            rest = [p for p in row["places"] if p not in now and Path(os.fsdecode(p)).exists()]
            if taken and not rest:
                gone[old] = taken[0]
        return gone


def shown_text(name: str) -> str:
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
