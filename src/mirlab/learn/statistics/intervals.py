"""Intervals for a score, each with the words that say what it is an interval of.

Two questions, two intervals. How good is *this model* on music it never met? One held-out test, artists
resampled (`bootstrap_interval`). How good are *models trained this way*? Many splits, corrected for
their overlap (`mean_interval_over_splits`).

Conventions: scores are shares (0 to 1) unless they are differences or losses; `level` is the confidence
level in (0, 1); intervals are two-sided.

Contents: Interval, mean_interval_over_splits, share_interval_over_splits, bootstrap_interval, right_interval,
ratio_interval, METRICS.

References
----------
Nadeau, C. and Bengio, Y. (2003). Inference for the generalization error. Machine Learning 52, 239-281.
Bouckaert, R. R. and Frank, E. (2004). Evaluating the replicability of significance tests for comparing
    learning algorithms. PAKDD, 3-12. (the same correction for repeated k-fold cross-validation)
Field, C. A. and Welsh, A. H. (2007). Bootstrapping clustered data. Journal of the Royal Statistical Society
    B 69, 369-390.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mirlab.errors import UnknownName, UsageError
from mirlab.learn.statistics.bootstrap import (
    cluster_bootstrap,
    coverage_note,
    effective_clusters,
    sums_by_cluster,
)
from mirlab.learn.statistics.metrics import Predictions, metrics_of_counts
from mirlab.words import quoted

TRAINED_THIS_WAY = "models trained this way, over their training sets and test tracks"

METRICS = ("accuracy", "balanced_accuracy", "macro_f1", "top2_accuracy", "log_loss")
"""Metrics that `bootstrap_interval` knows."""


BY_CLASS_COVERAGE = {"balanced_accuracy": (91.1, 92.2), "macro_f1": (83.3, 91.0)}
"""Measured coverage in percent of 95 % intervals, least and most over 40 to 200 artists of 10 classes;
``python -m benchmarks coverage`` measures it."""

FEWEST_SPLITS = 3
"""With two splits the t quantile is 12.7: the interval would say nothing and look like something."""


@dataclass(frozen=True)
class Interval:
    """A mean with its confidence interval.

    Parameters
    ----------
    mean : the estimate
    low, high : the interval's ends; NaN where the data give none (one split has no spread)
    level : confidence level in (0, 1)
    of : in words, what varies under the interval: "this model ..." or "models trained this way ..."
    note : what a reader has to know about it, such as the coverage measured with so few artists; or ""
    is_difference : whether it is the difference of two shares, which is in percentage points and not in %
    """

    mean: float
    low: float
    high: float
    level: float
    of: str
    note: str = ""
    is_difference: bool = False

    @property
    def known(self) -> bool:
        """Whether there is an interval, and not an estimate alone."""
        return math.isfinite(self.low) and math.isfinite(self.high)

    def to_dict(self) -> dict[str, Any]:
        """The interval as JSON can hold it; unknown ends are None."""
        return {
            "mean": self.mean,
            "low": self.low if self.known else None,
            "high": self.high if self.known else None,
            "level": self.level,
            "of": self.of,
            "note": self.note,
        }

    def sentence(self, percent: bool = True) -> str:
        """The interval in words, e.g. "58.1 % (95 % interval 52.0 to 64.1 of this model, ...)".

        A difference is in percentage points: "+4.7 points (95 % interval -0.6 to +10.2 of ...)".
        """
        scale, unit, digits = (100, " points" if self.is_difference else " %", 1) if percent else (1, "", 3)
        sign = "+" if self.is_difference else ""
        mean = f"{scale * self.mean:{sign}.{digits}f}{unit}"
        note = f"; {self.note}" if self.note else ""
        if not self.known:
            return f"{mean} (no interval of {self.of}{note})"
        ends = f"{scale * self.low:{sign}.{digits}f} to {scale * self.high:{sign}.{digits}f}"
        return f"{mean} ({100 * self.level:g} % interval {ends} of {self.of}{note})"


def mean_interval_over_splits(scores: ArrayLike, test_fraction: float, level: float = 0.95) -> Interval:
    """Corrected resampled t interval for the mean score over repeated random splits.

    Scores of overlapping training sets are correlated, so s^2 / J is too small a variance for their mean.
    Nadeau and Bengio (2003) use

        (1 / J + n_test / n_train) * s^2

    with J scores, their sample variance s^2 (ddof 1) and Student's t with J - 1 degrees of freedom.

    Parameters
    ----------
    scores : (J,) one score for each split
    test_fraction : n_test / (n_train + n_test), in (0, 1)
    level : confidence level

    Returns
    -------
    Interval of models trained this way; low and high are NaN for a single split, which has no spread.

    Raises
    ------
    UsageError : no scores, a score that is NaN or infinite, a fraction or a level outside (0, 1)
    """
    values = finite_scores(scores)
    mean = float(values.mean())
    check_level(level)
    if values.size == 1:
        note = "one split has no spread"
        return Interval(mean, math.nan, math.nan, level, TRAINED_THIS_WAY, note)
    from scipy.stats import t

    half = float(t.ppf((1 + level) / 2, values.size - 1)) * corrected_error(values, test_fraction)
    return Interval(mean, mean - half, mean + half, level, TRAINED_THIS_WAY)


def share_interval_over_splits(scores: ArrayLike, test_fraction: float, level: float = 0.95) -> Interval:
    """`mean_interval_over_splits` for shares such as accuracies: the interval stays within 0 and 1.

    There is none for fewer than FEWEST_SPLITS splits or for equal scores, whose spread of zero would claim
    certainty.
    """
    found = mean_interval_over_splits(scores, test_fraction, level)
    values = finite_scores(scores)
    if values.size == 1:
        return found
    if values.size < FEWEST_SPLITS or float(np.ptp(values)) == 0.0:
        note = f"{values.size} splits have no usable spread"
        return replace(found, low=math.nan, high=math.nan, note=note)
    return replace(found, low=max(found.low, 0.0), high=min(found.high, 1.0))


def corrected_error(values: NDArray[np.float64], test_fraction: float) -> float:
    """Standard error of the mean of (J,) scores over splits, after Nadeau and Bengio (2003); J >= 2."""
    if not 0 < test_fraction < 1:
        raise UsageError(
            "test_fraction: expected the test half's share of the rows, between 0 and 1, "
            f"got {quoted(test_fraction)}"
        )
    ratio = test_fraction / (1 - test_fraction)
    return math.sqrt((1 / values.size + ratio) * float(values.var(ddof=1)))


def bootstrap_interval(
    labels: ArrayLike,
    predicted: ArrayLike,
    groups: ArrayLike | None = None,
    *,
    metric: str = "accuracy",
    probabilities: ArrayLike | None = None,
    classes: Sequence[str] | None = None,
    group_kind: str = "artist",
    level: float = 0.95,
    n_resamples: int = 2000,
    seed: int = 0,
) -> Interval:
    """Interval of one model's score on one held-out test, whole artists resampled.

    Tracks of one artist are right or wrong together, so 290 tracks of 60 artists say less than 290 tracks of
    290 artists, and an interval that resamples tracks is too short. This one resamples artists; how it takes
    its ends from the resamples is in `bootstrap.cluster_bootstrap`.

    Parameters
    ----------
    labels, predicted : (n,) class names
    groups : (n,) artist of each row; None resamples single rows
    metric : one of `METRICS`
    probabilities, classes : as in `metrics.score`; needed for top2_accuracy and log_loss
    group_kind : what `groups` are, in words
    level : confidence level
    n_resamples : bootstrap resamples, at least 100
    seed : the same seed gives the same interval

    Returns
    -------
    Interval of this model; low and high are NaN with one group, which has no spread.
    """
    if metric not in METRICS:
        raise UnknownName("metric", metric, METRICS)
    check_level(level)
    p = Predictions.check(labels, predicted, probabilities, classes)
    n, k = p.true.size, len(p.classes)
    if metric == "top2_accuracy" and k < 3:
        raise UsageError(f"top2_accuracy of {k} classes is always 1: expected at least three classes")
    kind = "track" if groups is None else group_kind
    cluster = cluster_numbers(groups, n)

    if metric in ("top2_accuracy", "log_loss"):
        each = p.in_top(2) if metric == "top2_accuracy" else p.losses()
        sums = sums_by_cluster(np.column_stack([each.astype(np.float64), np.ones(n)]), cluster)
    else:
        cells = np.zeros((n, k * k))
        cells[np.arange(n), p.true * k + p.predicted] = 1.0
        sums = sums_by_cluster(cells, cluster)

    def statistic(total: NDArray[np.float64]) -> NDArray[np.float64]:
        if total.shape[1] == 2:
            return np.asarray(total[:, 0] / total[:, 1])
        return metrics_of_counts(total.reshape(-1, k, k))[metric]

    sizes = np.bincount(cluster).astype(np.float64)
    mean = float(statistic(sums.sum(axis=0, keepdims=True))[0])
    of = f"this model, on other {kind}s like these {sizes.size}"
    if sizes.size < 2:
        return Interval(mean, math.nan, math.nan, level, of, f"one {kind} has no spread")
    low, high = cluster_bootstrap(sums, sizes, statistic, level, n_resamples, seed)
    if metric != "log_loss" and low == high and mean in (0.0, 1.0):
        # All right (or all wrong) in every resample: what so many artists could have missed, after
        # Clopper and Pearson's exact interval with the effective number of artists as trials.
        missed = ((1 - level) / 2) ** (1 / effective_clusters(sizes))
        low, high = (missed, 1.0) if mean == 1 else (0.0, 1 - missed)
    return Interval(mean, low, high, level, of, joined(coverage_note(sizes, kind), _class_note(metric)))


def _class_note(metric: str) -> str:
    """Say what intervals of a mean over classes covered: a class of few artists counts as much as any."""
    if metric not in BY_CLASS_COVERAGE:
        return ""
    low, high = BY_CLASS_COVERAGE[metric]
    name = {"balanced_accuracy": "balanced accuracy", "macro_f1": "macro F1"}[metric]
    return f"95 % intervals of {name} covered {low:.1f} to {high:.1f} % in simulation"


def joined(*notes: str) -> str:
    """The notes that say something, as one."""
    return "; ".join(note for note in notes if note)


def cluster_numbers(groups: ArrayLike | None, n: int) -> NDArray[np.intp]:
    """Number the groups of n rows from 0; every row its own where there are none."""
    if groups is None:
        return np.arange(n, dtype=np.intp)
    items = np.asarray(groups, dtype=object)
    if items.shape != (n,):
        raise UsageError(f"expected one group for each of {n} rows, got an array of shape {items.shape}")
    numbers: dict[object, int] = {}
    for row, item in enumerate(items):
        if item is None or item != item:
            raise UsageError(f"the group of row {row + 1} is {item}: expected one for every row")
        numbers.setdefault(item, len(numbers))
    return np.array([numbers[item] for item in items], dtype=np.intp)


def finite_scores(scores: ArrayLike) -> NDArray[np.float64]:
    """The scores as (J,) float64; UsageError where there are none or one of them is NaN or infinite."""
    values = np.asarray(scores, dtype=np.float64)
    if values.ndim != 1 or values.size == 0:
        raise UsageError(f"expected one score for each split, (J,), got an array of shape {values.shape}")
    bad = np.flatnonzero(~np.isfinite(values))
    if bad.size:
        raise UsageError(
            f"the score of split {bad[0] + 1} is {values[bad[0]]}: a failed model has no score; leave out "
            "that split or run it again"
        )
    return values


def check_level(level: float) -> None:
    """Raise UsageError unless level is a confidence level in (0, 1)."""
    if not 0 < level < 1:
        raise UsageError(
            f"level: expected a confidence level between 0 and 1, such as 0.95, got {quoted(level)}"
        )


def right_interval(
    right: NDArray[Any],
    group: NDArray[np.intp],
    of: str,
    kind: str,
    level: float = 0.95,
    seed: int = 0,
) -> Interval:
    """Interval of the mean of how right answers are, groups resampled.

    Of answers that are right or wrong this is what `bootstrap_interval` says of the same answers, to the
    last digit: the groups are resampled in the order in which rows first have them, however they are
    numbered.

    Parameters
    ----------
    right : (n,) how right each answer is, 0 to 1
    group, of, kind, level, seed : as in `ratio_interval`
    """
    number = cluster_numbers(group, len(group))
    return ratio_interval(np.asarray(right), np.ones(len(number)), number, of, kind, level, seed)


def ratio_interval(
    part: NDArray[Any],
    whole: NDArray[Any],
    group: NDArray[np.intp],
    of: str,
    kind: str,
    level: float = 0.95,
    seed: int = 0,
) -> Interval:
    """Interval of sum(part) / sum(whole), groups resampled.

    Parameters
    ----------
    part, whole : (n,) numbers
    group : (n,) number of each row's group
    of, kind : in words, what varies under the interval and what a group is
    """
    _, cluster = np.unique(group, return_inverse=True)
    sums = sums_by_cluster(np.column_stack([part, whole]).astype(np.float64), cluster)
    mean = float(sums[:, 0].sum() / sums[:, 1].sum())
    if len(sums) < 2:
        return Interval(mean, float("nan"), float("nan"), level, of, f"one {kind} has no spread")
    sizes = np.bincount(cluster).astype(np.float64)
    low, high = cluster_bootstrap(sums, sizes, lambda s: s[:, 0] / s[:, 1], level, 2000, seed)
    return Interval(mean, low, high, level, of, coverage_note(sizes, kind))
