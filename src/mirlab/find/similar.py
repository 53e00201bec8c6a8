"""What sounds like it: the neighbours of a track, a file, several of them, or wanted numbers.

Distances are those of the library's metric (metric.py), or of another that is fitted on the spot. Equal
distances are ordered by id, so that the same library gives the same list.

Contents: similar, Neighbour, Found, Query, resolve, neighbours_of, folded.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.cache import digest
from mirlab.data.extract import NothingExtracted, extract
from mirlab.data.places import expanded
from mirlab.data.track import Dataset, Track
from mirlab.errors import AudioError, UnknownName, UsageError
from mirlab.find import index
from mirlab.find.metric import METRICS, Metric, fit_metric
from mirlab.find.store import Head, is_one_of, matrix_of
from mirlab.find.wanted import Wanted, parse_wanted

if TYPE_CHECKING:
    from mirlab.find.library import Library

_FACTS = ["track", "path", "label", "artist", "title", "duration", "places"]


@dataclass(frozen=True)
class Neighbour:
    """One track of an answer, with its distance by the metric (the nearer, the more alike)."""

    id: str
    path: str
    artist: str | None
    title: str | None
    distance: float
    label: str | None = None
    track: str = ""
    duration: float | None = None


@dataclass
class Found:
    """An answer.

    Parameters
    ----------
    neighbours : nearest first
    metric : its name, and whether labels had a part in it
    exact : whether all distances were computed, or an index was searched
    notes : sentences for the reader
    """

    neighbours: list[Neighbour]
    metric: str
    exact: bool
    notes: list[str] = field(default_factory=list)

    def __iter__(self) -> Iterator[Neighbour]:
        return iter(self.neighbours)

    def __len__(self) -> int:
        return len(self.neighbours)

    def __getitem__(self, place: int) -> Neighbour:
        return self.neighbours[place]


@dataclass
class Query:
    """What is looked for: features (m, D) of m tracks, with what is known of them."""

    values: NDArray[np.float64]
    ids: list[str]
    artists: set[str]
    titles: set[tuple[str, str]]
    paths: list[Path]


def similar(
    library: Library,
    query: str | Path | Sequence[str | Path] | None = None,
    *,
    like: str | None = None,
    k: int = 10,
    where: str | None = None,
    no_same_artist: bool = False,
    dedupe: bool = False,
    metric: str | None = None,
    mutual_proximity: bool = False,
) -> Found:
    """Find the k tracks of a library that are nearest to a query.

    Parameters
    ----------
    query : a track of the library (id, the first digits of one, or its name), a sound file, or several of
        either, whose centre is taken; the tracks themselves are not in the answer
    like : instead of a query, wanted values: "rms.mean=0.1, spectral_centroid.mean=2000"
    k : how many
    where : a condition that neighbours fulfil (where.py)
    no_same_artist : leave out artists of the query
    dedupe : leave out copies of the query and of nearer neighbours: the same content, the same recording
        (by fingerprint), or artist and title
    metric : another than the library's, fitted to its rows on the spot
    mutual_proximity : order by mutual proximity (hubness.py), which keeps hubs from being everybody's
        neighbours

    Raises
    ------
    UsageError, UnknownName : a query that can't be meant
    AudioError : a file that can't be decoded
    MirlabError : an empty library
    """
    if k < 1:
        raise UsageError(f"expected at least one neighbour, got k = {k}")
    if (query is None) == (like is None):
        raise UsageError("expected either tracks or wanted values (like), one of the two")
    if metric is not None and metric not in METRICS:
        raise UnknownName("metric", metric, METRICS)
    head = library.head
    condition = library.condition(where, head)
    if like is not None:
        wanted = parse_wanted(like, head.recipe.columns)
        space, asked = _space_of_wanted(library, wanted)
        asking = Query(np.empty((0, 0)), [], set(), set(), [])
        name = "wanted values"
    else:
        assert query is not None
        items = [query] if isinstance(query, str | Path) else list(query)
        asking = resolve(library, items, head)
        if metric in (None, head.metric.name) and not mutual_proximity and index.usable(library.store):
            return _through_index(library, head, asking, k, condition, no_same_artist, dedupe)
        space, fitted = _space(library, head, metric)
        vectors = fitted.transform(asking.values)
        asked = fitted.normed(vectors.mean(axis=0, keepdims=True, dtype=np.float64).astype(np.float32))[0]
        name = fitted.name
    distances = space.distances(asked)
    if mutual_proximity:
        from mirlab.find.hubness import mutual_proximity_to

        distances = mutual_proximity_to(distances, asked, space.vectors, space.squared)
        name += ", mutual proximity"
    allowed = np.ones(len(space.ids), dtype=bool)
    if condition is not None:
        fits = set(library.store.read(["id"], condition)["id"].to_pylist())
        allowed &= np.array([i in fits for i in space.ids], dtype=bool)
    order = np.lexsort((space.ids.astype(str), distances))
    order = order[allowed[order]]
    ranked = ((str(space.ids[i]), float(distances[i])) for i in order)
    choice = _Choice(library, asking, no_same_artist, dedupe)
    return Found(choice.first(ranked, k), name, True, choice.notes)


@dataclass
class _Space:
    """All rows as vectors, and how squared Euclidean distances are read."""

    ids: NDArray[np.object_]
    vectors: NDArray[np.float32]
    metric: Metric | None

    def squared(self, vector: NDArray[np.float32], rows: NDArray[np.float32]) -> NDArray[np.float64]:
        gaps = rows - vector
        return np.asarray(np.einsum("ij,ij->i", gaps, gaps), dtype=np.float64)

    def distances(self, vector: NDArray[np.float32]) -> NDArray[np.float64]:
        squared = self.squared(vector, self.vectors)
        return np.sqrt(squared) if self.metric is None else self.metric.distance(squared)


def _space(library: Library, head: Head, name: str | None) -> tuple[_Space, Metric]:
    if name in (None, head.metric.name):
        collection = library.vectors()
        return _Space(collection.ids, collection.vectors, head.metric), head.metric
    assert name is not None
    table = library.store.table()
    assert table is not None
    rows = library.store.read([*(n for n in table.schema.names if n != "vector")])
    values = matrix_of(rows, head.recipe)
    fitted = fit_metric(name, values, rows["label"].to_pylist())
    ids = np.array([None, *rows["id"].to_pylist()], dtype=object)[1:]
    return _Space(ids, fitted.transform(values), fitted), fitted


def _space_of_wanted(library: Library, wanted: Wanted) -> tuple[_Space, NDArray[np.float32]]:
    """The wanted columns alone, standardised over the library, and the wanted point among them."""
    from mirlab.find.recipe import stored

    rows = library.store.read([stored(name) for name in wanted.columns])
    values = np.column_stack([rows[stored(name)].to_numpy() for name in wanted.columns])
    plain = fit_metric("standard", values)
    ids = np.array([None, *rows["id"].to_pylist()], dtype=object)[1:]
    # The target is not limited to the library's range: wishing for more than there is means the largest.
    z = ((np.asarray(wanted.values) - plain.mean) / plain.scale).astype(np.float32)
    return _Space(ids, plain.transform(values), plain), z


def _through_index(
    library: Library,
    head: Head,
    asking: Query,
    k: int,
    condition: str | None,
    no_same_artist: bool,
    dedupe: bool,
) -> Found:
    """Ask the index for more and more rows until enough of them may stay."""
    vectors = head.metric.transform(asking.values)
    asked = head.metric.normed(vectors.mean(axis=0, keepdims=True, dtype=np.float64).astype(np.float32))[0]
    total = library.store.count()
    depth = k + len(asking.ids) + (4 * k + 20 if no_same_artist or dedupe else 0)
    while True:
        depth = min(depth, total)
        found = index.search(library.store, asked, depth, condition, ["id"])
        squared = np.array([row["_distance"] for row in found], dtype=np.float64)
        distances = head.metric.distance(squared)
        ids = [row["id"] for row in found]
        ranked = sorted(zip(ids, distances.tolist(), strict=True), key=lambda row: row[::-1])
        choice = _Choice(library, asking, no_same_artist, dedupe)
        neighbours = choice.first(iter(ranked), k)
        if len(neighbours) == k or len(found) < depth or depth == total:
            return Found(neighbours, head.metric.name, False, choice.notes)
        depth *= 4


class _Choice:
    """Which of the ranked rows stay in the answer."""

    def __init__(self, library: Library, asking: Query, no_same_artist: bool, dedupe: bool) -> None:
        self.library, self.asking = library, asking
        self.no_same_artist, self.dedupe = no_same_artist, dedupe
        self.notes: list[str] = []

    def first(self, ranked: Iterator[tuple[str, float]], k: int) -> list[Neighbour]:
        kept: list[tuple[dict[str, Any], float]] = []
        titles = set(self.asking.titles)
        own = set(self.asking.ids)
        unknown = 0
        pool: list[tuple[str, float]] = []
        copies = _Copies(self.asking.paths) if self.dedupe else None
        while len(kept) < k:
            pool = [row for _, row in zip(range(2 * k + 10), ranked, strict=False)]
            if not pool:
                break
            table = self.library.store.read(_FACTS, is_one_of("id", (id for id, _ in pool)))
            rows = {row["id"]: row for row in table.to_pylist()}
            if copies is not None:
                copies.learn([_place(rows[id]) for id, _ in pool if id in rows])
            for id, distance in pool:
                row = rows.get(id)
                if row is None or id in own or len(kept) == k:
                    continue
                artist, title = folded(row["artist"]), folded(row["title"])
                if self.no_same_artist and artist is not None and artist in self.asking.artists:
                    continue
                if copies is not None:
                    if artist is not None and title is not None and (artist, title) in titles:
                        continue
                    if not copies.take(_place(row)):
                        continue
                    if artist is not None and title is not None:
                        titles.add((artist, title))
                unknown += artist is None
                kept.append((row, distance))
        if self.no_same_artist:
            if not self.asking.artists:
                self.notes.append("the query's artist is not known, so no artist could be left out.")
            elif unknown:
                tracks = "1 neighbour is" if unknown == 1 else f"{unknown} neighbours are"
                self.notes.append(f"{tracks} of unknown artist, who may be the query's.")
        if copies is not None:
            self.notes += copies.notes
        return [_neighbour(row, distance) for row, distance in kept]


class _Copies:
    """Tells copies of a recording by their fingerprints, which are computed once and kept in the cache."""

    def __init__(self, query: Sequence[Path]) -> None:
        self.paths = [path for path in query if path.exists()]
        self.notes: list[str] = []
        self.cluster: dict[str, str] = {}
        self.taken: set[str] = set()
        self._query = [str(path) for path in self.paths]

    def learn(self, paths: Sequence[Path]) -> None:
        """Compare more candidates with each other, the query and those before them."""
        from mirlab.data.duplicates import find_duplicates

        there = [path for path in paths if path.exists()]
        if len(there) < len(paths):
            self.notes.append(
                f"{len(paths) - len(there)} candidates could not be listened to, for their files are gone; "
                "of them only artist and title were compared."
            )
        self.paths += there
        found = find_duplicates([str(path) for path in self.paths], workers=1)
        self.cluster = found.cluster_of
        self.taken |= {self.cluster[path] for path in self._query if path in self.cluster}

    def take(self, path: Path) -> bool:
        """Whether the track is no copy of one that was taken; if so, it is taken."""
        cluster = self.cluster.get(str(path))
        if cluster is None:
            return True
        if cluster in self.taken:
            return False
        self.taken.add(cluster)
        return True


def neighbours_of(library: Library, ranked: Sequence[tuple[str, float]]) -> list[Neighbour]:
    """Tracks of the library by (id, distance), in that order; ids that have left are passed over."""
    table = library.store.read(_FACTS, is_one_of("id", (id for id, _ in ranked)))
    rows = {row["id"]: row for row in table.to_pylist()}
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
    )


def _place(row: dict[str, Any]) -> Path:
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
        [_place(row) for row in rows] + outside,
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
