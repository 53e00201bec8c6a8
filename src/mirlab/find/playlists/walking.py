"""A walk from one track to another in which no step is large.

The walk goes forward along the line between the two: of all tracks, the CANDIDATES nearest to the segment are
put in the order of their projections on it, and n - 2 of them are chosen so that first the largest step and
then the sum of squared steps is the smallest. Both are shortest paths through layers, found exactly by
dynamic programming; going forward, a track can't come twice.

Contents: walk, smoothest.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from mirlab.data.naming import Credits
from mirlab.errors import UsageError
from mirlab.find.playlists.playlist import Playlist
from mirlab.find.search import neighbours_of, resolve
from mirlab.find.space import pairwise
from mirlab.typing import Floats

if TYPE_CHECKING:
    from mirlab.find.library import OpenLibrary

CANDIDATES = 300


def walk(
    library: OpenLibrary,
    first: str | Path,
    last: str | Path,
    n: int = 15,
    *,
    where: str | None = None,
    no_same_artist: bool = False,
    among: Collection[str] | None = None,
) -> Playlist:
    """Make a playlist of n tracks that leads from one track to another in small steps.

    Parameters
    ----------
    first, last : tracks of the library, by id, name, title, or a part of these
    n : number of tracks including both ends, at least 2
    where : a condition that the tracks in between must match
    no_same_artist : never the same known artist twice in a row
    among : ids of the tracks that may lie in between; None for all

    Raises
    ------
    UsageError : both ends are the same track or not in the library, n is too large, or there is no playlist
        that keeps artists apart
    UnknownName : an end is not in the library
    """
    head = library.head
    condition = library.condition(where, head)
    if n < 2:
        raise UsageError(f"expected a playlist of at least two tracks, got n = {n}")
    ends, notes = [], library.meant(where)
    for item in (first, last):
        found = resolve(library, [item], head)
        if found.empty:
            raise UsageError(f"{item}: it is silent, so no steps lead to or from it: choose another track")
        if not found.ids:
            raise UsageError(
                f"{item}: a playlist starts and ends with tracks of the library: add this one first"
            )
        ends.append(found.ids[0])
        notes += found.notes
    if ends[0] == ends[1]:
        raise UsageError(
            "expected two different tracks for the start and end of the playlist, got the same one twice"
        )
    collection = library.held()
    place = {str(id): i for i, id in enumerate(collection.ids)}
    start, stop = place[ends[0]], place[ends[1]]
    allowed = np.ones(len(collection.ids), dtype=bool)
    if condition is not None:
        fits = set(library.store.read(["id"], condition)["id"].to_pylist())
        allowed &= np.array([id in fits for id in collection.ids], dtype=bool)
    if among is not None:
        allowed &= np.array([id in among for id in collection.ids], dtype=bool)
    allowed[[start, stop]] = False
    if allowed.sum() < n - 2:
        raise UsageError(
            f"a playlist of {n} tracks needs {n - 2} between its ends, but there are only "
            f"{int(allowed.sum())}" + (" that match --where" if where else "")
        )
    between = _along(collection.vectors, start, stop, np.flatnonzero(allowed), max(CANDIDATES, n))
    rows = np.array([start, *between, stop], dtype=np.intp)
    vectors = collection.vectors[rows]
    steps = head.metric.distance(np.square(pairwise(vectors, vectors)))
    forbidden = np.zeros(steps.shape, dtype=bool)
    if no_same_artist:
        credits = Credits(collection.facts["artist"][rows])
        artists = [credits.of(text).keys() for text in collection.facts["artist"][rows]]
        forbidden = np.array([[not a.isdisjoint(b) for b in artists] for a in artists])
    path = smoothest(np.where(forbidden, np.inf, steps), n)
    if path is None:
        raise UsageError(
            f"there is no playlist of {n} tracks between these two without the same artist twice in a row: "
            "ask for fewer tracks, or leave out --no-same-artist"
        )
    lengths = [0.0, *(float(steps[a, b]) for a, b in itertools.pairwise(path))]
    ranked = [(str(collection.ids[rows[i]]), length) for i, length in zip(path, lengths, strict=True)]
    return Playlist(neighbours_of(library, ranked), notes, direct=float(steps[0, -1]))


def _along(
    vectors: NDArray[np.float32], start: int, stop: int, allowed: NDArray[np.intp], most: int
) -> NDArray[np.intp]:
    """The rows nearest to the segment between two, in the order of their projections on it."""
    origin, goal = vectors[start].astype(np.float64), vectors[stop].astype(np.float64)
    line = goal - origin
    length = float(line @ line)
    offsets = vectors[allowed].astype(np.float64) - origin
    share = offsets @ line / length if length > 0 else np.zeros(len(allowed))
    nearest = np.clip(share, 0.0, 1.0)[:, np.newaxis] * line
    away = np.einsum("ij,ij->i", offsets - nearest, offsets - nearest)
    kept = np.argsort(away, kind="stable")[:most]
    order = kept[np.argsort(share[kept], kind="stable")]
    return allowed[order]


def smoothest(steps: Floats, n: int) -> list[int] | None:
    """The smoothest path of n rows from the first row to the last that only goes forward.

    Parameters
    ----------
    steps : (m, m) lengths of steps, infinite where a step is forbidden; m is at least n

    Returns
    -------
    n row numbers; first the largest step is the least possible, then the sum of squares. None where
    forbidden steps leave no path
    """
    forward = np.where(np.triu(np.ones(steps.shape, dtype=bool), 1), steps, np.inf)
    largest, _ = _shortest(forward, n, np.maximum)
    if not np.isfinite(largest):
        return None
    squares = np.where(forward <= largest, np.square(forward), np.inf)
    _, path = _shortest(squares, n, np.add)
    return path


def _shortest(steps: Floats, n: int, joined: np.ufunc) -> tuple[float, list[int]]:
    cost = np.full(len(steps), np.inf)
    cost[0] = 0.0
    before = []
    for _ in range(n - 1):
        through = joined(cost[:, np.newaxis], steps)
        before.append(through.argmin(axis=0))
        cost = through.min(axis=0)
    path = [len(steps) - 1]
    for arrows in reversed(before):
        path.append(int(arrows[path[-1]]))
    return float(cost[-1]), path[::-1]
