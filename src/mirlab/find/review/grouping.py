"""Groups of tracks that sound alike, for tracks that nobody has labelled, and how far they can be trusted.

k-means finds as many groups as it is asked for in anything. So each group is looked for again in random
parts of the tracks, and its stability is the mean Jaccard index with what comes nearest to it there (Hennig
2007): 1 where it always comes back whole. Where no number is asked for, it is the largest at which every
group is stable, else that of the most stable groups on average.

Conventions: vectors are (n, p), nearness is Euclidean; equal vectors and an equal seed give equal groups.

Contents: Grouping, group, spread_out, STABLE.

References
----------
Hennig, C. (2007). Cluster-wise assessment of cluster stability. Computational Statistics and Data Analysis
    52(1), 258-271.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.errors import UsageError
from mirlab.typing import Floats, Integers

STABLE = 0.75
"""The stability from which on a group counts as one (Hennig's own threshold)."""
MOST_GROUPS = 12
FEWEST_TRACKS = 10
_SAMPLE = 2000
_PARTS = 8
_SHARE = 0.7
_DIMENSIONS = 24


@dataclass(frozen=True)
class Grouping:
    """Tracks in groups, the largest first.

    Parameters
    ----------
    members : rows of each group, the nearest to its middle first
    stability : (k,) of each, 0 to 1
    """

    members: tuple[Integers, ...]
    stability: Floats

    @property
    def mean(self) -> float:
        """The stability of the group that a track is in, on average over the tracks."""
        sizes = np.array([len(rows) for rows in self.members])
        return float((sizes * self.stability).sum() / sizes.sum())


def group(vectors: NDArray[Any], number: int | None = None, seed: int = 0) -> Grouping:
    """Put tracks into groups.

    Parameters
    ----------
    number : of groups; None takes the largest at which each is stable, else the most stable

    Raises
    ------
    UsageError : fewer than 10 tracks, or a number outside 2 to 12 (or to half of the tracks)
    """
    n = len(vectors)
    if n < FEWEST_TRACKS:
        raise UsageError(f"expected at least {FEWEST_TRACKS} tracks to make groups of, got {n}")
    most = min(MOST_GROUPS, n // 2)
    if number is not None and not 2 <= number <= most:
        raise UsageError(f"expected 2 to {most} groups, got {number}")
    rows = _reduced(vectors)
    sample = _sampled(n, seed)
    tried = {k: _tried(rows[sample], k, seed) for k in ([number] if number else range(2, most + 1))}
    means = {k: float(found.mean()) for k, (_, found) in tried.items()}
    stable = [k for k, (_, found) in tried.items() if found.min() >= STABLE]
    best = max(stable) if stable else max(means, key=lambda k: means[k])
    centres, stability = tried[best]
    distances = _distances(rows, centres)
    nearest = distances.argmin(axis=1)
    members = []
    for number_of in range(best):
        ours = np.flatnonzero(nearest == number_of)
        members.append(ours[np.argsort(distances[ours, number_of], kind="stable")])
    order = [i for i in np.argsort([-len(ours) for ours in members], kind="stable") if len(members[i])]
    return Grouping(tuple(members[i] for i in order), stability[order])


def spread_out(vectors: NDArray[Any], number: int, seed: int = 0) -> Integers:
    """Integers that stand for the whole: the one nearest to the middle of each of `number` groups."""
    rows = _reduced(vectors)
    sample = _sampled(len(rows), seed)
    number = min(number, len(sample))
    centres = _centres(rows[sample], number, seed)
    return np.unique(_distances(rows, centres).argmin(axis=0))


def _tried(rows: Floats, number: int, seed: int) -> tuple[Floats, Floats]:
    """The middles of groups, and the stability of each."""
    centres = _centres(rows, number, seed)
    whole = _distances(rows, centres).argmin(axis=1)
    rng = np.random.default_rng(seed)
    found = np.zeros(number)
    for part in range(_PARTS):
        some = rng.permutation(len(rows))[: max(number, round(_SHARE * len(rows)))]
        again = _distances(rows[some], _centres(rows[some], number, seed + 1 + part)).argmin(axis=1)
        # (k, k) tracks that a group of the whole and one of the part share.
        both = np.zeros((number, number))
        np.add.at(both, (whole[some], again), 1)
        either = both.sum(axis=1)[:, None] + both.sum(axis=0)[None] - both
        found += (both / np.maximum(either, 1)).max(axis=1)
    return centres, found / _PARTS


def _centres(rows: Floats, number: int, seed: int) -> Floats:
    import warnings

    from sklearn.cluster import KMeans
    from sklearn.exceptions import ConvergenceWarning

    with warnings.catch_warnings():
        # Fewer distinct tracks than groups: the groups that are left are empty, and are left out.
        warnings.simplefilter("ignore", ConvergenceWarning)
        found = KMeans(number, n_init=3, random_state=seed).fit(rows)
    return np.asarray(found.cluster_centers_, dtype=np.float64)


def _reduced(vectors: NDArray[Any]) -> Floats:
    """The rows by their largest principal components: nearness hardly changes, and time does."""
    rows = np.asarray(vectors, dtype=np.float64)
    rows = np.where(np.isfinite(rows), rows, 0.0)
    rows = rows - rows.mean(axis=0)
    if rows.shape[1] <= _DIMENSIONS:
        return np.asarray(rows, dtype=np.float64)
    _, directions = np.linalg.eigh(rows.T @ rows)
    return np.asarray(rows @ directions[:, ::-1][:, :_DIMENSIONS], dtype=np.float64)


def _sampled(n: int, seed: int) -> Integers:
    if n <= _SAMPLE:
        return np.arange(n)
    return np.sort(np.random.default_rng(seed).permutation(n)[:_SAMPLE])


def _distances(rows: Floats, centres: Floats) -> Floats:
    """Squared distances (n, k)."""
    squares = (rows**2).sum(axis=1)[:, None] - 2 * rows @ centres.T + (centres**2).sum(axis=1)[None]
    return np.asarray(np.maximum(squares, 0), dtype=np.float64)
