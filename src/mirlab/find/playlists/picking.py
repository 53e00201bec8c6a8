"""Which of many candidates come into a list: enough of them, no song twice, artists spread.

Contents: Length, Picking, DEFAULT.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from mirlab.data.naming import Credits
from mirlab.errors import UsageError
from mirlab.find.playlists.spreading import smooth, spread
from mirlab.find.search import Copies, Neighbour, Query, neighbours_of, songs_of
from mirlab.find.space import pairwise
from mirlab.words import counted

if TYPE_CHECKING:
    from mirlab.find.library import OpenLibrary

DEFAULT = 15
"""Tracks of a list where nobody says how many."""
_USUAL_SECONDS = 210.0


@dataclass(frozen=True)
class Length:
    """How long a list is: `n` tracks, or `minutes` at least.

    Raises
    ------
    UsageError : both, or none at all
    """

    n: int | None = None
    minutes: float | None = None

    def __post_init__(self) -> None:
        if self.n is not None and self.minutes is not None:
            raise UsageError(
                "expected a number of tracks (-n) or a length (--minutes), got both: leave one out"
            )
        if self.n is not None and self.n < 0:
            raise UsageError(f"expected a number of tracks from 0, got n = {self.n}")
        if self.minutes is not None and not 0 < self.minutes < 1e6:
            raise UsageError(f"expected a length of more than 0 minutes, got {self.minutes:g}")

    def about(self, seconds: Sequence[float | None]) -> int:
        """How many tracks that are, going by how long they usually are here."""
        if self.minutes is None:
            return DEFAULT if self.n is None else self.n
        known = [length for length in seconds if length]
        usual = float(np.mean(known)) if known else _USUAL_SECONDS
        return max(1, round(60 * self.minutes / usual))

    def full(self, seconds: Sequence[float | None]) -> bool:
        """Whether tracks of these lengths are enough."""
        if self.minutes is None:
            return len(seconds) >= self.about(seconds)
        return sum(_USUAL_SECONDS if length is None else length for length in seconds) >= 60 * self.minutes


class Picking:
    """A library's rows as candidates for a list.

    Parameters
    ----------
    where : a condition on candidates
    heard : compare recordings by fingerprint, too, besides artist and title; these are computed on first use
    """

    def __init__(
        self,
        library: OpenLibrary,
        length: Length,
        where: str | None,
        no_same_artist: bool,
        heard: bool = True,
    ) -> None:
        self.library, self.head, self.length = library, library.head, length
        self.condition = library.condition(where, self.head)
        self.notes = library.meant(where)
        self.no_same_artist, self.heard = no_same_artist, heard
        self.collection = library.held()
        self.asked = "" if where is None else " that match --where"

    @cached_property
    def allowed(self) -> NDArray[np.bool_]:
        """(n,) whether each row may come into the list."""
        ids = self.collection.ids
        if self.condition is None:
            return np.ones(len(ids), dtype=bool)
        fits = set(self.library.store.read(["id"], self.condition)["id"].to_pylist())
        return np.array([id in fits for id in ids], dtype=bool)

    @cached_property
    def about(self) -> int:
        """About how many tracks the list has."""
        return self.length.about(self.collection.facts["duration"][self.allowed].tolist())

    def rows_of(self, ids: Iterable[str]) -> list[int]:
        return [self.collection.place[id] for id in ids]

    def artists(self, rows: Sequence[int], also: Sequence[str] = ()) -> tuple[list[frozenset[str]], Credits]:
        """The artists of each row; `also` are other credits that tell which names are several."""
        texts = [self.collection.facts["artist"][row] for row in rows]
        credits = Credits([*texts, *also])
        return [frozenset(credits.of(text)) for text in texts], credits

    def steps(self, rows: Sequence[int]) -> NDArray[np.float64]:
        """(m, m) distances by the library's metric."""
        vectors = self.collection.vectors[list(rows)]
        return np.asarray(self.head.metric.distance(np.square(pairwise(vectors, vectors))))

    def picked(
        self, ranked: Sequence[int], query: Query, before: Sequence[int] = (), *, apart: bool = True
    ) -> list[int]:
        """Enough rows of those that are ranked, the best first; none is a copy of another or of the query.

        Parameters
        ----------
        before : rows that stand in the list before them, and count for its length
        apart : keep artists apart in the order that comes out; else the ranked order stays
        """
        before_artists, _ = self.artists(before)
        pool = self._songs_once(ranked, query)
        copies = Copies(query) if self.heard and len(pool) else None
        while True:
            artists, _ = self.artists(pool)
            least = int(self.no_same_artist)
            order = spread(artists, before_artists, least=least) if apart else iter(range(len(pool)))
            chosen = self._until_full((pool[i] for i in order), before)
            if copies is None:
                return chosen
            twice = copies.repeated([self.collection.row(row) for row in chosen])
            if not twice:
                self.notes += dict.fromkeys(copies.notes)
                return chosen
            pool = [row for row in pool if self.collection.ids[row] not in twice]

    def _until_full(self, rows: Iterable[int], before: Sequence[int]) -> list[int]:
        seconds = self.collection.facts["duration"]
        lengths = [seconds[row] for row in before]
        chosen = []
        for row in itertools.takewhile(lambda _: not self.length.full(lengths), rows):
            chosen.append(row)
            lengths.append(seconds[row])
        return chosen

    def _songs_once(self, ranked: Sequence[int], query: Query) -> list[int]:
        """Rows without those whose artist and title came before."""
        _, credits = self.artists(ranked, query.artists)
        facts = self.collection.facts
        met = {song for pair in query.titles for song in songs_of(credits, *pair)}
        kept = []
        for row in ranked:
            songs = songs_of(credits, facts["artist"][row], facts["title"][row])
            if met.isdisjoint(songs):
                met |= songs
                kept.append(row)
        return kept

    def smoothed(self, rows: Sequence[int], after: int | None = None) -> list[int]:
        """Rows in an order of small steps; `after` is the row that stands before them.

        Where the same artist may not come twice in a row and no order avoids it, tracks are left out.
        """
        given = list(rows) if after is None else [after, *rows]
        artists, _ = self.artists(given)
        order = smooth(self.steps(given), artists, None if after is None else 0)
        if self.no_same_artist:
            kept: list[int] = []
            for place in order:
                if not kept or artists[kept[-1]].isdisjoint(artists[place]):
                    kept.append(place)
            if len(kept) < len(order):
                lost = counted(len(order) - len(kept), "track was", "tracks were")
                self.notes.append(f"{lost} left out, so that no artist comes twice in a row.")
            order = kept
        return [given[place] for place in order if after is None or place > 0]

    def tracks(self, rows: Sequence[int]) -> list[Neighbour]:
        """Rows as tracks of a list; the distance of each is that of the step to it."""
        vectors = self.collection.vectors[list(rows)].astype(np.float64)
        squared = np.square(np.diff(vectors, axis=0)).sum(axis=1)
        lengths = [0.0, *map(float, self.head.metric.distance(squared))] if len(rows) else []
        artists, _ = self.artists(rows)
        unknown = sum(not artist for artist in artists)
        if 1 < unknown == len(rows):
            self.notes.append("no artist of these tracks is known, so artists were not kept apart.")
        elif unknown > 1:
            self.notes.append(
                f"the artists of {unknown} of these {len(rows)} tracks are not known, so these were not kept "
                "apart. The artists come from the tags of the files."
            )
        ids = [str(self.collection.ids[row]) for row in rows]
        return neighbours_of(self.library, list(zip(ids, lengths, strict=True)))

    def short_of(self, rows: Sequence[int]) -> str | None:
        """By how much rows are less than was asked for; None where they are enough."""
        if self.length.full([self.collection.facts["duration"][row] for row in rows]):
            return None
        minutes = self.length.minutes
        return f"not {self.about}" if minutes is None else f"too few for {minutes:g} min"

    def tell_short(self, rows: Sequence[int], what: str) -> None:
        """Note that there were fewer tracks than were asked for."""
        if lacking := self.short_of(rows):
            self.notes.append(f"the list has {counted(len(rows), 'track')}, {lacking}: no more {what}.")
