"""Which tracks are one song: by their names, or by what is heard.

Contents: songs_of, Copies.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from mirlab.data.naming import Credits, folded, is_missing
from mirlab.find.search.query import Query
from mirlab.find.store import Whereabouts
from mirlab.words import counted


def songs_of(credits: Credits, artist: str | None, title: str | None) -> set[tuple[str, str]]:
    """What tells a song by its names: each of its artists with its title."""
    if title is None or is_missing(title):
        return set()
    return {(key, folded(title)) for key in credits.of(artist)}


class Copies:
    """Tells copies of a recording by their fingerprints, which are computed once and kept in the cache."""

    def __init__(self, query: Query) -> None:
        self.notes: list[str] = []
        self.cluster: dict[str, str] = {}
        self.taken: set[str] = set()
        self._at: dict[str, Path] = {}
        self._met: set[str] = set()
        self.paths = [*self._there(query.rows), *(path for path in query.files if path.exists())]
        self._query = [str(path) for path in self.paths]

    def _there(self, rows: Sequence[dict[str, Any]]) -> list[Path]:
        """Where the sound of rows lies, without those whose places hold something else by now."""
        with Whereabouts() as whereabouts:
            found = {row["id"]: whereabouts.place_of(row) for row in rows}
        there = {id: path for id, path in found.items() if path is not None}
        self._at |= there
        return list(there.values())

    def learn(self, rows: Sequence[dict[str, Any]]) -> None:
        """Compare more candidates with each other, the query and those before them."""
        from mirlab.data.audit import find_duplicates

        there = self._there(rows)
        if len(there) < len(rows):
            self.notes.append(
                "only artist and title were compared for "
                f"{counted(len(rows) - len(there), 'candidate')} whose file "
                "is missing or changed."
            )
        self.paths += there
        found = find_duplicates([str(path) for path in self.paths], workers=1)
        self.cluster = found.cluster_of
        self.taken |= {self.cluster[path] for path in self._query if path in self.cluster}

    def take(self, row: dict[str, Any]) -> bool:
        """Whether the track is no copy of one that was taken; if so, it is taken."""
        cluster = self.cluster.get(str(self._at.get(row["id"])))
        if cluster is None:
            return True
        if cluster in self.taken:
            return False
        self.taken.add(cluster)
        return True

    def repeated(self, rows: Sequence[dict[str, Any]]) -> set[str]:
        """The ids of those rows that are copies of the query or of a row before them."""
        new = [row for row in rows if row["id"] not in self._met]
        self._met |= {row["id"] for row in new}
        if new:
            self.learn(new)
        self.taken = {self.cluster[path] for path in self._query if path in self.cluster}
        return {row["id"] for row in rows if not self.take(row)}
