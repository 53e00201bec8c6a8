"""The cluster bootstrap: how much would a score vary if other artists had been met?

Conventions: a cluster is what is resampled whole, usually an artist; a score is a function of sums over rows,
so that a resample is a weighted sum over clusters and no row is touched twice.

Contents: cluster_bootstrap, draws and expanded_ends (its two halves), tail_of, confidence_below,
effective_clusters, sums_by_cluster, coverage_note, COVERAGE.

References
----------
Hesterberg, T. C. (2015). What teachers should know about the bootstrap. The American Statistician 69,
    371-386. (the expanded percentile interval)
Carter, A. V., Schnepel, K. T. and Steigerwald, D. G. (2017). Asymptotic behavior of a t-test robust to
    cluster heterogeneity. Review of Economics and Statistics 99, 698-709. (the effective number of clusters)
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from mirlab.errors import UsageError
from mirlab.typing import Floats

ENOUGH = 40
"""Artists from which on the intervals hold their level, by the simulation behind `COVERAGE`."""

COVERAGE: dict[int, tuple[float, float]] = {13: (94.5, 95.8), 20: (93.8, 94.9), 40: (93.9, 95.8)}
"""Measured coverage in percent of 95 % intervals by number of artists, least and most over the simulated
kinds of test set; ``python -m benchmarks coverage`` measures it."""


def sums_by_cluster(values: Floats, clusters: NDArray[np.intp]) -> Floats:
    """Add up the rows of each cluster: (n, k) and (n,) give (n_clusters, k)."""
    sums = np.zeros((int(clusters.max()) + 1, values.shape[1]))
    np.add.at(sums, clusters, values)
    return sums


def effective_clusters(sizes: Floats) -> float:
    """(sum of sizes)^2 / sum of squared sizes: the number of equal clusters that would say as much, at "
    "least 2."""
    return max(2.0, float(sizes.sum() ** 2 / np.square(sizes).sum()))


def cluster_bootstrap(
    sums: Floats,
    sizes: Floats,
    statistic: Callable[[Floats], Floats],
    level: float,
    n_resamples: int,
    seed: int,
) -> tuple[float, float]:
    """Expanded percentile interval over resampled clusters.

    Clusters are drawn with replacement, as many as there are. A plain percentile interval is too short by
    about sqrt((g - 1) / g) and by the normal's quantile in the place of Student's t; so the ends are taken at

        Phi(-sqrt(g / (g - 1)) * t)   and one minus it,   t = quantile (1 + level) / 2 of Student's t, g - 1

    (Hesterberg 2015), with g the effective number of clusters (Carter et al. 2017): with one artist of 30
    tracks among thirty of one track, the data say less than 31 artists do.

    Parameters
    ----------
    sums : (n_clusters, k) sums over each cluster's rows
    sizes : (n_clusters,) rows of each cluster
    statistic : takes (b, k) total sums to (b,) scores
    level : confidence level in (0, 1)
    n_resamples : b, at least 100
    seed : of the resampling

    Returns
    -------
    low, high
    """
    scores = [statistic(weights @ sums) for weights in draws(sizes.size, n_resamples, seed)]
    return expanded_ends(np.concatenate(scores), effective_clusters(sizes), level)


def draws(n: int, n_resamples: int, seed: int) -> Iterator[NDArray[np.int64]]:
    """How often each of n clusters is drawn in each resample, (b, n) in blocks of resamples."""
    if n_resamples < 100:
        raise UsageError(f"n_resamples: expected at least 100 bootstrap resamples, got {n_resamples}")
    rng = np.random.default_rng(seed)
    # Blocks keep the matrix of weights small however many clusters there are.
    block = max(1, min(n_resamples, 4_000_000 // n))
    for start in range(0, n_resamples, block):
        yield rng.multinomial(n, np.full(n, 1 / n), size=min(block, n_resamples - start))


def expanded_ends(scores: Floats, g: float, level: float) -> tuple[float, float]:
    """Ends of the expanded percentile interval of (b,) resampled scores, for g effective clusters."""
    from scipy.stats import norm, t

    tail = float(norm.cdf(-math.sqrt(g / (g - 1)) * t.ppf((1 + level) / 2, g - 1)))
    low, high = np.quantile(scores, [tail, 1 - tail])
    return float(low), float(high)


def tail_of(differences: Floats, g: float) -> float:
    """Two-sided p-value of (b,) resampled differences: where `expanded_ends` puts one of its ends at 0.

    NaN differences don't count. Where no resample lies beyond 0, b of them say only that p is small, and of
    many comparisons none would stand after Holm's correction: the p-value is then that of Student's t with
    the resamples' standard deviation, where that is smaller.
    """
    from scipy.stats import t

    known = differences[np.isfinite(differences)]
    below, above = float((known < 0).sum()), float((known > 0).sum())
    if below == above == 0:
        return 1.0
    tied = known.size - below - above
    share = (min(below, above) + tied / 2 + 1) / (known.size + 1)
    p = 2 * confidence_below(min(share, 0.5), g)
    spread = float(known.std())
    if min(below, above) + tied or not spread:
        return p
    return min(p, float(2 * t.sf(abs(float(known.mean())) / spread, g - 1)))


def confidence_below(share: float, g: float) -> float:
    """Confidence that the truth is below a value that this share of the resamples is below.

    The ends of `expanded_ends` turned round: T(Phi^-1(share) / sqrt(g / (g - 1))) for g effective clusters.
    """
    from scipy.stats import norm, t

    return float(t.cdf(float(norm.ppf(share)) / math.sqrt(g / (g - 1)), g - 1))


def coverage_note(sizes: Floats, kind: str) -> str:
    """Say what intervals from so few clusters covered in simulation; "" where there are enough."""
    n = sizes.size
    if n >= ENOUGH:
        return ""
    nearest = min(COVERAGE, key=lambda count: (abs(count - n), count))
    low, high = COVERAGE[nearest]
    below = f"; {n} are fewer than were simulated" if n < min(COVERAGE) else ""
    return (
        f"{n} {kind}s are few: such 95 % intervals covered {low:.1f} to {high:.1f} % in simulation "
        f"with {nearest}{below}"
    )
