"""Artists spread over a list, and orders in which no step is large.

    spread       the best first, but as many others as possible, up to APART, between two tracks of one artist
    take_turns   the best of each artist before the second best of any
    smooth       all of some tracks in an order of small steps, no artist twice in a row where that can be

An artist who is not known is nobody's other; of several artists to a track each counts.

Contents: spread, take_turns, smooth, APART.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

import numpy as np

from mirlab.typing import Floats

APART = 6
"""Tracks between two of one artist, where there are enough others."""
_IMPROVED = 400
"""Tracks of which an order is improved; the work grows with the cube of their number."""

Artists = Collection[str]


def spread(artists: Sequence[Artists], before: Sequence[Artists] = (), *, least: int = 0) -> Iterator[int]:
    """Places in an order in which artists are apart; ends early where `least` leaves none.

    Parameters
    ----------
    artists : of each candidate, the best first
    before : of the tracks that stand before them
    least : others that have to come between two tracks of one artist

    Example
    -------
    >>> list(spread([{"a"}, {"a"}, {"b"}, set()]))
    [0, 2, 3, 1]
    """
    queue = [frozenset(one) for one in before]
    waiting = list(range(len(artists)))
    while waiting:
        place = _next(queue, [artists[i] for i in waiting], least)
        if place is None:
            return
        queue.append(frozenset(artists[waiting[place]]))
        yield waiting.pop(place)


def _next(queue: Sequence[frozenset[str]], waiting: Sequence[Artists], least: int) -> int | None:
    for apart in range(min(APART, len(queue)), max(least, 1) - 1, -1):
        last = frozenset[str]().union(*queue[-apart:])
        found = next((i for i, artists in enumerate(waiting) if last.isdisjoint(artists)), None)
        if found is not None:
            return found
    return None if least and queue else 0


def take_turns(artists: Sequence[Artists]) -> list[int]:
    """Places so that every artist's best comes before anybody's second best; each then in the order given."""
    times: Counter[str] = Counter()
    turns = []
    for each in artists:
        turns.append(max((times[artist] for artist in each), default=0))
        times.update(each)
    return sorted(range(len(turns)), key=lambda i: (turns[i], i))


def smooth(steps: Floats, artists: Sequence[Artists], start: int | None = None) -> list[int]:
    """An order of all tracks with small steps.

    The nearest comes next, and then parts of the order are turned round while that makes the sum of its steps
    smaller. Two tracks of one artist in a row cost more than all steps together.

    Parameters
    ----------
    steps : (m, m) symmetric lengths of steps
    start : the track that comes first; None for the one that is farthest from the others
    """
    n = len(steps)
    if n < 3:
        return list(range(n)) if start in (None, 0) else [1, 0]
    costs = steps + steps.sum() * _shared(artists)
    first = int(steps.sum(axis=1).argmax()) if start is None else start
    order, left = [first], np.ones(n, dtype=bool)
    left[first] = False
    while len(order) < n:
        away = np.where(left, costs[order[-1]], np.inf)
        order.append(int(away.argmin()))
        left[order[-1]] = False
    return _improved(costs, order, start is not None) if n <= _IMPROVED else order


def _shared(artists: Sequence[Artists]) -> Floats:
    """(m, m), 1 where two tracks have an artist in common."""
    known = sorted({artist for each in artists for artist in each})
    place = {artist: i for i, artist in enumerate(known)}
    of = np.zeros((len(artists), len(known)), dtype=np.float32)
    for row, each in enumerate(artists):
        of[row, [place[artist] for artist in each]] = 1
    shared = (of @ of.T > 0).astype(np.float64)
    np.fill_diagonal(shared, 0.0)
    return np.asarray(shared)


def _improved(costs: Floats, order: list[int], fixed: bool) -> list[int]:
    path = np.array(order)
    n = len(path)
    for _ in range(10 * n):
        lined = costs[np.ix_(path, path)]
        # What the links before i and after j cost now, and with the part from i to j turned round.
        before = np.concatenate([[0.0], np.diagonal(lined, 1)])
        after = np.concatenate([np.diagonal(lined, 1), [0.0]])
        to_last = np.vstack([np.zeros(n), lined[:-1]])
        to_next = np.hstack([lined[:, 1:], np.zeros((n, 1))])
        gains = before[:, np.newaxis] + after - to_last - to_next
        gains[np.tril_indices(n)] = 0.0
        if fixed:
            gains[0] = 0.0
        i, j = np.unravel_index(int(gains.argmax()), gains.shape)
        if gains[i, j] <= 1e-9 * max(1.0, float(lined.max())):
            break
        path[i : j + 1] = path[i : j + 1][::-1]
    return [int(row) for row in path]
