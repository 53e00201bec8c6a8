"""What sounds like it: the neighbours of a track, a file, several of them, or wanted numbers.

Distances are those of the library's metric (metric.py), or of another that is fitted on the spot. Equal
distances are ordered by id, so that the same library gives the same list.

Contents: similar, Neighbour, Found, neighbours_of.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.decoding import Sound
from mirlab.data.naming import Credits
from mirlab.errors import UnknownName, UsageError
from mirlab.find.search.copies import Copies, songs_of
from mirlab.find.search.query import Query, resolve, takes_sounds
from mirlab.find.search.wanted import Wanted, parse_wanted
from mirlab.find.space import METRICS, Metric, fit_metric, moments_of, proximity_to
from mirlab.find.store import KNOWN, Head, index, matrix_of
from mirlab.tabular import Record, Tabular
from mirlab.typing import Floats
from mirlab.words import counted

if TYPE_CHECKING:
    from mirlab.find.library import OpenLibrary

HEARD = ("tempo", "key", "camelot", "loudness")


@dataclass(frozen=True)
class Neighbour:
    """One track found by a search, with its distance (smaller means more alike)."""

    id: str
    path: str
    artist: str | None
    title: str | None
    distance: float
    label: str | None = None
    track: str = ""
    duration: float | None = None
    tempo: float | None = None
    key: str | None = None
    camelot: str | None = None
    loudness: float | None = None
    album: str | None = None


@dataclass(repr=False)
class Found(Tabular):
    """Result of a search.

    Parameters
    ----------
    neighbours : nearest first
    metric : its name, and whether it was fitted to labels
    exact : True if all distances were computed, False if an index was searched
    notes : sentences for the reader
    """

    neighbours: list[Neighbour]
    metric: str
    exact: bool
    notes: list[str] = field(default_factory=list)

    def records(self) -> list[Record]:
        """A row for each neighbour, the nearest first; seconds, BPM and LUFS."""
        shown = ("path", "artist", "title", "album", "label", "distance", "duration", *HEARD, "track", "id")
        return [
            {"rank": rank, **{name: getattr(found, name) for name in shown}}
            for rank, found in enumerate(self.neighbours, start=1)
        ]

    def headline(self) -> str:
        """How many were found, and by which metric."""
        return f"{counted(len(self), 'neighbour')} by {self.metric}, the nearest first."

    def __iter__(self) -> Iterator[Neighbour]:
        return iter(self.neighbours)

    def __len__(self) -> int:
        return len(self.neighbours)

    def __getitem__(self, place: int) -> Neighbour:
        return self.neighbours[place]


@takes_sounds
def similar(
    library: OpenLibrary,
    query: Sound | Sequence[Sound] | None = None,
    *,
    like: str | None = None,
    k: int = 10,
    where: str | None = None,
    no_same_artist: bool = False,
    dedupe: bool = False,
    metric: str | None = None,
    mutual_proximity: bool = False,
    values: Floats | None = None,
) -> Found:
    """Find the k tracks of a library that are nearest to a query.

    Parameters
    ----------
    query : a track of the library (id, first digits of an id, path or name), an audio file, or several of
        them, whose centre is used; the query tracks are not in the result. A file may also be given as
        bytes, an open binary file, samples with their rate as (y, sr), or a Waveform
    like : feature values to search for instead of a query: "rms.mean=0.1, spectral_centroid.mean=2000"
    k : number of neighbours
    where : a condition that neighbours must match (where.py)
    no_same_artist : leave out tracks by the artists of the query
    dedupe : leave out copies of the query and of nearer neighbours: the same content, the same recording
        (by fingerprint), or the same artist and title
    metric : use this metric instead of the library's; it is fitted to the library's rows
    mutual_proximity : rank by mutual proximity (hubness.py), which weakens hubs
    values : (d,) of the library's columns of a sound that was analysed already, in place of a query

    Raises
    ------
    UsageError, UnknownName : invalid query
    AudioError : a file cannot be decoded; silence has no neighbours, and a note says so
    MirlabError : the library is empty
    """
    if k < 1:
        raise UsageError(f"expected at least one neighbour, got k = {k}")
    if (query is None) + (like is None) + (values is None) != 2:
        raise UsageError("expected either tracks or feature values (like), not both")
    if metric is not None and metric not in METRICS:
        raise UnknownName("metric", metric, METRICS)
    head = library.head
    condition, notes = library.condition(where, head), library.meant(where)
    if like is not None:
        wanted = parse_wanted(like, head.recipe.columns)
        space, asked = _space_of_wanted(library, wanted)
        asking = Query([], np.empty((0, 0)), [], [], [], [])
        name = "feature values"
    else:
        asking = _asked(library, query, values, head)
        notes += asking.notes
        if asking.empty:
            return Found([], metric or head.metric.name, True, notes)
        if metric in (None, head.metric.name) and not mutual_proximity and library.indexed:
            return _through_index(library, head, asking, k, condition, no_same_artist, dedupe, notes)
        space, fitted = _space(library, head, metric)
        asked = _centre(library, head, asking, fitted)
        name = fitted.name
    squared = space.squared(asked)
    if mutual_proximity:
        moments = library.held().moments if space.own else moments_of(space.vectors)
        distances = proximity_to(np.sqrt(squared), moments)
        name += ", mutual proximity"
    else:
        distances = space.metric.distance(squared)
    allowed = np.ones(len(space.ids), dtype=bool)
    if condition is not None:
        fits = set(library.store.read(["id"], condition)["id"].to_pylist())
        allowed &= np.array([i in fits for i in space.ids], dtype=bool)
    # Rows are sorted by id, and so are those of equal distance.
    order = np.argsort(distances, kind="stable")
    order = order[allowed[order]]
    ranked = ((str(space.ids[i]), float(distances[i])) for i in order)
    choice = _Choice(library, asking, no_same_artist, dedupe, notes)
    return Found(choice.first(ranked, k), name, True, choice.notes)


def _asked(
    library: OpenLibrary, query: str | Path | Sequence[str | Path] | None, values: Floats | None, head: Head
) -> Query:
    if values is not None:
        return Query([], np.asarray(values, dtype=np.float64)[np.newaxis], [], [], [], [])
    assert query is not None
    return resolve(library, [query] if isinstance(query, str | Path) else list(query), head)


def _centre(library: OpenLibrary, head: Head, asking: Query, fitted: Metric) -> NDArray[np.float32]:
    """The mean (p,) of what is looked for."""
    parts = []
    if asking.ids and fitted is head.metric:
        parts.append(library.vectors_of(asking.ids))
    elif asking.ids:
        parts.append(fitted.transform(matrix_of(library.store.rows(asking.ids), head.recipe)))
    if len(asking.values):
        parts.append(fitted.transform(asking.values))
    mean = np.concatenate(parts).mean(axis=0, keepdims=True, dtype=np.float64).astype(np.float32)
    return np.asarray(fitted.normed(mean)[0], dtype=np.float32)


@dataclass
class _Space:
    """All rows as vectors of a metric; `own` where they are those that the library keeps."""

    ids: NDArray[np.object_]
    vectors: NDArray[np.float32]
    metric: Metric
    own: bool = False

    def squared(self, vector: NDArray[np.float32]) -> NDArray[np.float64]:
        """Squared Euclidean distances (n,) of all rows to one vector."""
        gaps = self.vectors - vector
        return np.asarray(np.einsum("ij,ij->i", gaps, gaps), dtype=np.float64)


def _space(library: OpenLibrary, head: Head, name: str | None) -> tuple[_Space, Metric]:
    if name in (None, head.metric.name):
        collection = library.held()
        return _Space(collection.ids, collection.vectors, head.metric, own=True), head.metric
    assert name is not None
    rows = library.store.read([name for name in library.store.names if name != "vector"])
    values = matrix_of(rows, head.recipe)
    fitted = fit_metric(name, values, rows["label"].to_pylist())
    ids = np.array([None, *rows["id"].to_pylist()], dtype=object)[1:]
    return _Space(ids, fitted.transform(values), fitted), fitted


def _space_of_wanted(library: OpenLibrary, wanted: Wanted) -> tuple[_Space, NDArray[np.float32]]:
    """The wanted columns alone, standardised over the library, and the wanted point among them."""
    from mirlab.find.store import stored

    rows = library.store.read([stored(name) for name in wanted.columns])
    values = np.column_stack([rows[stored(name)].to_numpy() for name in wanted.columns])
    plain = fit_metric("standard", values)
    ids = np.array([None, *rows["id"].to_pylist()], dtype=object)[1:]
    # The target is not limited to the library's range: wishing for more than there is means the largest.
    z = ((np.asarray(wanted.values) - plain.mean) / plain.scale).astype(np.float32)
    return _Space(ids, plain.transform(values), plain), z


def _through_index(
    library: OpenLibrary,
    head: Head,
    asking: Query,
    k: int,
    condition: str | None,
    no_same_artist: bool,
    dedupe: bool,
    notes: Sequence[str],
) -> Found:
    """Ask the index for more and more rows until enough of them may stay."""
    asked = _centre(library, head, asking, head.metric)
    total = library.store.count()
    depth = k + len(asking.ids) + len(asking.silent) + (4 * k + 20 if no_same_artist or dedupe else 0)
    while True:
        depth = min(depth, total)
        found = index.search(library.store, asked, depth, condition, ["id", *KNOWN])
        squared = np.array([row["_distance"] for row in found], dtype=np.float64)
        distances = head.metric.distance(squared)
        ids = [row["id"] for row in found]
        ranked = sorted(zip(ids, distances.tolist(), strict=True), key=lambda row: row[::-1])
        rows = {row["id"]: row for row in found}
        choice = _Choice(library, asking, no_same_artist, dedupe, notes, rows)
        neighbours = choice.first(iter(ranked), k)
        if len(neighbours) == k or len(found) < depth or depth == total:
            return Found(neighbours, head.metric.name, False, choice.notes)
        depth *= 4


class _Choice:
    """Which of the ranked rows stay in the answer."""

    def __init__(
        self,
        library: OpenLibrary,
        asking: Query,
        no_same_artist: bool,
        dedupe: bool,
        notes: Sequence[str],
        rows: dict[str, dict[str, Any]] | None = None,
    ) -> None:
        self.library, self.asking, self.rows = library, asking, rows
        self.no_same_artist, self.dedupe = no_same_artist, dedupe
        self.notes = list(notes)

    def first(self, ranked: Iterator[tuple[str, float]], k: int) -> list[Neighbour]:
        kept: list[tuple[dict[str, Any], float]] = []
        taken: list[tuple[str, str]] = list(self.asking.titles)
        own = {*self.asking.ids, *self.asking.silent}
        unknown = 0
        pool: list[tuple[str, float]] = []
        copies = Copies(self.asking) if self.dedupe else None
        while len(kept) < k:
            pool = [row for _, row in zip(range(2 * k + 10), ranked, strict=False)]
            if not pool:
                break
            rows = self.rows or self.library.facts_of([id for id, _ in pool])
            if copies is not None:
                copies.learn([rows[id] for id, _ in pool if id in rows])
            written = [*self.asking.artists, *(artist for artist, _ in taken)]
            credits = Credits([*written, *(rows[id]["artist"] for id, _ in pool if id in rows)])
            theirs = {key for text in self.asking.artists for key in credits.of(text)}
            titles = {song for pair in taken for song in songs_of(credits, *pair)}
            for id, distance in pool:
                row = rows.get(id)
                if row is None or id in own or len(kept) == k:
                    continue
                artists = credits.of(row["artist"])
                if self.no_same_artist and not theirs.isdisjoint(artists):
                    continue
                if copies is not None:
                    songs = songs_of(credits, row["artist"], row["title"])
                    if not titles.isdisjoint(songs) or not copies.take(row):
                        continue
                    titles |= songs
                    taken += [(row["artist"], row["title"])] if songs else []
                unknown += not artists
                kept.append((row, distance))
        if self.no_same_artist:
            if not Credits(self.asking.artists).people:
                self.notes.append(
                    "the query's artist is unknown, so no tracks were left out for their artist."
                )
            elif unknown:
                self.notes.append(
                    f"{counted(unknown, 'neighbour')} {'has' if unknown == 1 else 'have'} an "
                    "unknown artist, who may "
                    "be the query's."
                )
        if copies is not None:
            self.notes += copies.notes
        return [_neighbour(row, distance) for row, distance in kept]


def neighbours_of(library: OpenLibrary, ranked: Sequence[tuple[str, float]]) -> list[Neighbour]:
    """Tracks of the library by (id, distance), in that order; ids that have left are passed over."""
    rows = library.facts_of([id for id, _ in ranked])
    return [_neighbour(rows[id], distance) for id, distance in ranked if id in rows]


def _neighbour(row: dict[str, Any], distance: float) -> Neighbour:
    return Neighbour(
        row["id"],
        row["path"],
        row["artist"],
        row["title"],
        distance,
        row["label"],
        row["track"],
        row["duration"],
        **{name: row[name] for name in (*HEARD, "album")},
    )
