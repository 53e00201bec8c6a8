"""Hubs: tracks that are among everybody's neighbours, and what can be done about them.

In spaces of many dimensions some points are near to nearly all others (Radovanovic et al. 2010), so that the
same few songs turn up in every list. The k-occurrence N_k of a track is how many lists of k neighbours hold
it; its mean is k, and its skewness measures hubness: near 0 without hubs, above 1 with strong ones.

Mutual proximity (Schnitzer et al. 2012) orders neighbours by how near both tracks are to each other among all
their distances, with distances of each track taken as normal and the two as independent:

    MP(x, y) = P(D_x > d_xy) P(D_y > d_xy),    given here as the distance 1 - MP

Conventions: vectors are (n, p) float32; neighbours are (n, k) row numbers, nearest first, -1 where there are
fewer.

Contents: Hubness, hubness_of, occurrences, moments_of, proximity, proximity_to, pairwise.

References
----------
Radovanovic, M., Nanopoulos, A. and Ivanovic, M. (2010). Hubs in space. Journal of Machine Learning Research
    11, 2487-2531.
Schnitzer, D., Flexer, A., Schedl, M. and Widmer, G. (2012). Local and global scaling reduce hubs in space.
    Journal of Machine Learning Research 13, 2871-2902.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mirlab.typing import Floats, Vectors

SAMPLE = 500
"""Rows that the mean and the spread of a track's distances are estimated from."""


@dataclass(frozen=True)
class Hubness:
    """How unequally tracks are neighbours.

    Parameters
    ----------
    k : length of the lists
    skewness : of the k-occurrence over tracks
    largest : the most lists that one track is in
    largest_track : its row
    never : share of tracks that are in no list
    """

    k: int
    skewness: float
    largest: int
    largest_track: int
    never: float


def occurrences(neighbours: NDArray[np.intp], n: int) -> NDArray[np.intp]:
    """N_k of each of n rows."""
    listed = neighbours[neighbours >= 0]
    counts: NDArray[np.intp] = np.asarray(np.bincount(listed, minlength=n), dtype=np.intp)
    return counts


def hubness_of(neighbours: NDArray[np.intp], n: int) -> Hubness:
    """Measure hubness of lists (q, k) of neighbours among n rows."""
    counts = occurrences(neighbours, n).astype(np.float64)
    centred = counts - counts.mean()
    spread = float(np.sqrt(np.mean(centred**2)))
    skewness = float(np.mean(centred**3)) / spread**3 if spread > 0 else 0.0
    top = int(counts.argmax())
    return Hubness(neighbours.shape[1], skewness, int(counts[top]), top, float(np.mean(counts == 0)))


def sample_rows(n: int, seed: int = 0) -> NDArray[np.intp]:
    """Rows of the sample, sorted; all of them where there are no more than SAMPLE."""
    if n <= SAMPLE:
        return np.arange(n)
    return np.sort(np.random.default_rng(seed).choice(n, SAMPLE, replace=False))


def moments_of(vectors: Vectors) -> tuple[Floats, Floats]:
    """Mean and standard deviation (n,) of each row's distances to the sample."""
    between = pairwise(vectors, vectors[sample_rows(len(vectors))])
    return between.mean(axis=1), np.maximum(between.std(axis=1), 1e-12)


def proximity(
    distances: Floats, own: tuple[Floats | float, Floats | float], others: tuple[Floats, Floats]
) -> Floats:
    """1 - MP for Euclidean distances, given mean and deviation on both sides; all broadcast."""
    from scipy.special import ndtr

    mine = ndtr((own[0] - distances) / own[1])
    theirs = ndtr((others[0] - distances) / others[1])
    return np.asarray(1.0 - mine * theirs)


def proximity_to(distances: Floats, moments: tuple[Floats, Floats]) -> Floats:
    """Distances (n,) of all rows to one query as 1 - MP.

    Parameters
    ----------
    distances : (n,) Euclidean distances
    moments : of the rows, as `moments_of` gives them
    """
    mine = distances[sample_rows(len(distances))]
    return proximity(distances, (float(mine.mean()), max(float(mine.std()), 1e-12)), moments)


def pairwise(a: Vectors, b: Vectors) -> Floats:
    """Euclidean distances of rows (n, p) to rows (m, p), (n, m) float64."""
    products = a.astype(np.float64) @ b.astype(np.float64).T
    lengths = np.einsum("ij,ij->i", a, a, dtype=np.float64)
    others = np.einsum("ij,ij->i", b, b, dtype=np.float64)
    return np.asarray(np.sqrt(np.maximum(lengths[:, np.newaxis] + others - 2 * products, 0.0)))
