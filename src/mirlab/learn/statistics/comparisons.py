"""Is one model better than another? Paired comparisons and their verdicts in words.

Conventions: differences are second minus first; p-values are two-sided; `level` is the confidence level of
the interval, and 1 - level the bound that a p-value has to stay below.

Contents: Comparison, compare_over_splits, compare_on_test, McNemar, mcnemar, sign_flip_p, holm, family.

References
----------
Nadeau, C. and Bengio, Y. (2003). Inference for the generalization error. Machine Learning 52, 239-281.
McNemar, Q. (1947). Note on the sampling error of the difference between correlated proportions or
    percentages. Psychometrika 12, 153-157.
Fagerland, M. W., Lydersen, S. and Laake, P. (2013). The McNemar test for binary matched-pairs data: mid-p and
    asymptotic are better than exact conditional. BMC Medical Research Methodology 13, 91.
Holm, S. (1979). A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics
    6, 65-70.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mirlab.errors import UnknownName, UsageError
from mirlab.learn.statistics.bootstrap import cluster_bootstrap, coverage_note, sums_by_cluster
from mirlab.learn.statistics.intervals import (
    Interval,
    check_level,
    cluster_numbers,
    corrected_error,
    finite_scores,
    mean_interval_over_splits,
    ratio_interval,
)

EXACT_GROUPS = 14
"""Up to so many groups the sign-flip test goes through all 2^14 flips; above, it draws at random."""


@dataclass(frozen=True)
class Comparison:
    """Two models' scores compared on the same splits or the same test tracks.

    Parameters
    ----------
    difference : second minus first, with its interval
    p : two-sided p-value of "no difference"; NaN where the data give none
    test : the test used, in words
    adjusted_p : p after Holm's correction in a family of comparisons; None outside one
    """

    difference: Interval
    p: float
    test: str
    adjusted_p: float | None = None

    @property
    def distinguishable(self) -> bool:
        """Whether the test, corrected if in a family, and the interval both tell the models apart."""
        decisive = self.p if self.adjusted_p is None else self.adjusted_p
        apart = self.difference.known and not self.difference.low <= 0 <= self.difference.high
        return bool(decisive < 1 - self.difference.level) and apart

    @property
    def verdict(self) -> str:
        """ "distinguishable" or "not distinguishable"."""
        return "distinguishable" if self.distinguishable else "not distinguishable"

    def sentence(self, first: str = "the first", second: str = "the second", *, percent: bool = True) -> str:
        """The comparison in words: in percentage points, or with `percent` False as it is."""
        d = self.difference
        where = "above" if d.mean > 0 else "below"
        scale, unit, digits = (100, " points", 1) if percent else (1, "", 3)
        points = f"{scale * abs(d.mean):.{digits}f}{unit} {where}" if d.mean else "level with"
        ends = (
            f"{100 * d.level:g} % interval of the difference "
            f"{scale * d.low:+.{digits}f} to {scale * d.high:+.{digits}f}"
            if d.known
            else "no interval"
        )
        p = f"p = {self.p:.3g}" if math.isfinite(self.p) else "no p-value"
        if self.adjusted_p is not None:
            p += f", {self.adjusted_p:.3g} after Holm's correction"
        note = f"; {d.note}" if d.note else ""
        return f"{second} is {points} {first} ({ends}; {p}, {self.test}{note}): {self.verdict}."


def compare_over_splits(
    first: ArrayLike, second: ArrayLike, test_fraction: float, level: float = 0.95
) -> Comparison:
    """Corrected resampled t-test on scores paired by split (Nadeau and Bengio 2003).

    t = mean(d) / sqrt((1 / J + n_test / n_train) * var(d)), d = second - first, J - 1 degrees of freedom.

    Parameters
    ----------
    first, second : (J,) scores of the two models on the same splits, in the same order
    test_fraction : n_test / (n_train + n_test), in (0, 1)
    level : confidence level of the interval and of the verdict
    """
    a, b = finite_scores(first), finite_scores(second)
    if a.size != b.size:
        raise UsageError(
            f"expected the two models' scores on the same splits, got {a.size} and {b.size}; "
            "compare only the splits that both have"
        )
    difference = replace(mean_interval_over_splits(b - a, test_fraction, level), is_difference=True)
    test = "corrected resampled t-test, paired by split (Nadeau and Bengio 2003)"
    if a.size == 1:
        return Comparison(difference, math.nan, test)
    error = corrected_error(b - a, test_fraction)
    # Equal differences up to rounding have no spread to test against.
    if error <= 1e-12 * max(1.0, abs(difference.mean)):
        return Comparison(difference, 1.0 if abs(difference.mean) < 1e-12 else 0.0, test)
    from scipy.stats import t

    return Comparison(difference, float(2 * t.sf(abs(difference.mean) / error, a.size - 1)), test)


def compare_on_test(
    first_right: ArrayLike,
    second_right: ArrayLike,
    groups: ArrayLike | None = None,
    *,
    group_kind: str = "artist",
    level: float = 0.95,
    n_resamples: int = 2000,
    seed: int = 0,
) -> Comparison:
    """Compare two models on one test set, track by track.

    The interval of the difference in accuracy resamples artists. The p-value is McNemar's mid-p where every
    track stands for itself; McNemar takes tracks as independent, which tracks of one artist are not, so with
    `groups` the p-value is that of `sign_flip_p`, whole artists flipped.

    Parameters
    ----------
    first_right, second_right : (n,) whether each model is right, on the same tracks in the same order
    groups : (n,) artist of each track, or None
    group_kind : what `groups` are, in words
    level : confidence level of the interval and of the verdict
    n_resamples : bootstrap resamples, and random flips times 5
    seed : of the resampling

    Raises
    ------
    UsageError : different lengths, values that are not true or false
    """
    check_level(level)
    a, b = _paired(first_right, second_right)
    d = b.astype(np.float64) - a
    clusters = cluster_numbers(groups, d.size)
    sums = sums_by_cluster(np.column_stack([d, np.ones(d.size)]), clusters)
    sizes = sums[:, 1]
    kind = "track" if groups is None else group_kind
    of = f"the difference between these two models, on other {kind}s like these {sizes.size}"
    mean = float(d.mean())
    if sizes.size < 2:
        return Comparison(
            Interval(mean, math.nan, math.nan, level, of, f"one {kind} has no spread", is_difference=True),
            math.nan,
            "no test",
        )
    low, high = cluster_bootstrap(sums, sizes, lambda s: s[:, 0] / s[:, 1], level, n_resamples, seed)
    difference = Interval(mean, low, high, level, of, coverage_note(sizes, kind), is_difference=True)
    if sizes.size == d.size:
        return Comparison(difference, mcnemar(a, b).p, "McNemar's test, mid-p")
    p = sign_flip_p(sums[:, 0], n_flips=5 * n_resamples, seed=seed)
    return Comparison(difference, p, f"sign-flip test over {kind}s")


def compare_shares(
    first: NDArray[np.float64],
    second: NDArray[np.float64],
    groups: NDArray[np.intp],
    kind: str = "artist",
    *,
    level: float = 0.95,
    seed: int = 0,
) -> Comparison:
    """How right two models are of the same tracks, the second minus the first, whole groups resampled.

    As `compare_on_test`, for answers that are means over several models and so anything from 0 to 1.

    Parameters
    ----------
    first, second : (n,) how right each is of each track, 0 to 1
    groups : (n,) group of each track
    kind : what a group is, in words
    level : confidence level
    seed : of the resampling
    """
    difference = second - first
    _, clusters = np.unique(groups, return_inverse=True)
    of = f"the difference, on other {kind}s like these {clusters.max() + 1}"
    interval = ratio_interval(difference, np.ones(difference.size), clusters, of, kind, level, seed)
    # Rounded, as sums of shares such as 1/5 that cancel leave 1e-17 and not 0.
    sums = np.round(sums_by_cluster(difference[:, None], clusters.astype(np.intp))[:, 0], 9)
    return Comparison(interval, sign_flip_p(sums, seed=seed), f"sign-flip test over {kind}s")


@dataclass(frozen=True)
class McNemar:
    """McNemar's test of two models on one test set.

    Parameters
    ----------
    only_first, only_second : tracks that only this one got right
    p : two-sided
    method : "mid-p" or "exact"
    """

    only_first: int
    only_second: int
    p: float
    method: str


def mcnemar(first_right: ArrayLike, second_right: ArrayLike, method: str = "mid-p") -> McNemar:
    """McNemar's test on the tracks that one model got right and the other wrong.

    Under no difference each of those m = b + c tracks is a fair coin, so with x = min(b, c)
    exact: p = min(1, 2 P(X <= x)); mid-p: p = 2 P(X <= x) - P(X = x), 1 where b = c; X ~ Binomial(m, 1/2).
    The exact test is conservative; mid-p keeps the level better (Fagerland et al. 2013). Without such
    tracks p is 1.

    Parameters
    ----------
    first_right, second_right : (n,) whether each model is right, on the same tracks in the same order
    method : "mid-p" or "exact"
    """
    if method not in ("mid-p", "exact"):
        raise UnknownName("method of McNemar's test", method, ("mid-p", "exact"))
    a, b = _paired(first_right, second_right)
    only_first, only_second = int((a & ~b).sum()), int((b & ~a).sum())
    m, x = only_first + only_second, min(only_first, only_second)
    from scipy.stats import binom

    if only_first == only_second:
        p = 1.0
    else:
        p = 2 * float(binom.cdf(x, m, 0.5)) - (float(binom.pmf(x, m, 0.5)) if method == "mid-p" else 0.0)
    return McNemar(only_first, only_second, min(1.0, p), method)


def sign_flip_p(differences: ArrayLike, n_flips: int = 10_000, seed: int = 0) -> float:
    """Two-sided p-value of a sum of group differences, each as likely to have the other sign.

    If neither model is better, swapping the two models' names for any artist changes nothing, so the sum of
    the artists' differences is compared with its values over sign flips: all of them for up to 14 artists
    that differ, else `n_flips` at random, with the observed one counted among them.

    Parameters
    ----------
    differences : (n_groups,) difference of each group, in tracks
    n_flips : random flips
    seed : of the flips
    """
    d = finite_scores(differences)
    d = d[d != 0]
    if d.size == 0:
        return 1.0
    observed = abs(d.sum()) - 1e-9
    if d.size <= EXACT_GROUPS:
        signs = np.array(list(itertools.product((1.0, -1.0), repeat=d.size)))
        return float((np.abs(signs @ d) >= observed).mean())
    rng = np.random.default_rng(seed)
    at_least = 1
    block = max(1, 4_000_000 // d.size)
    for start in range(0, n_flips, block):
        flips = rng.integers(0, 2, size=(min(block, n_flips - start), d.size)) * 2.0 - 1.0
        at_least += int((np.abs(flips @ d) >= observed).sum())
    return at_least / (n_flips + 1)


def holm(p_values: ArrayLike) -> NDArray[np.float64]:
    """Holm's adjusted p-values (1979), which keep the chance of any false alarm in a family below the level.

    The i-th smallest of m (from 1) becomes the running maximum of (m - i + 1) p_i, at most 1.

    Parameters
    ----------
    p_values : (m,) in any order

    Returns
    -------
    (m,) in the same order
    """
    p = np.asarray(p_values, dtype=np.float64)
    if p.ndim != 1 or not ((p >= 0) & (p <= 1)).all():
        raise UsageError(f"expected a list of p-values between 0 and 1, got {p.tolist()}")
    order = np.argsort(p, kind="stable")
    steps = np.maximum.accumulate(p[order] * np.arange(p.size, 0, -1)) if p.size else p
    adjusted = np.empty_like(p)
    adjusted[order] = np.minimum(steps, 1.0)
    return adjusted


def family(comparisons: Mapping[str, Comparison]) -> dict[str, Comparison]:
    """Correct a family of comparisons by Holm; those without a p-value stay as they are and don't count."""
    tested = {name: c.p for name, c in comparisons.items() if math.isfinite(c.p)}
    adjusted = dict(zip(tested, holm(list(tested.values())).tolist(), strict=True))
    return {
        name: replace(c, adjusted_p=adjusted[name]) if name in adjusted else c
        for name, c in comparisons.items()
    }


def _paired(first: ArrayLike, second: ArrayLike) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    halves = []
    for name, values in (("first", first), ("second", second)):
        array = np.asarray(values)
        if array.ndim != 1 or array.size == 0:
            raise UsageError(f"the {name} model: expected one value for each track, got shape {array.shape}")
        if not np.isin(array, [0, 1]).all():
            raise UsageError(
                f"the {name} model: expected true or false for each track (right or wrong), and some are "
                "neither; leave out NaN predictions on both sides"
            )
        halves.append(array.astype(bool))
    if halves[0].size != halves[1].size:
        raise UsageError(
            f"expected both models' answers on the same tracks, got {halves[0].size} and {halves[1].size}; "
            "compare only the tracks that both have"
        )
    return halves[0], halves[1]
