"""Intervals of the metrics of tags and numbers, and the difference of two models, artists resampled.

As for classes (`intervals.bootstrap_interval`): whole artists are drawn with replacement, and the ends are
taken as `bootstrap.cluster_bootstrap` takes them. Sums over artists give R2, Pearson's correlation, MAE and
F1 exactly; average precision, ROC-AUC and Spearman's correlation are computed anew from each resample's
weights, the rows having been sorted once.

R2 of few artists is too low in the mean, as their numbers vary less than all artists' do, and R2 of their
resamples is lower still. So its ends are reversed about the estimate, on the scale of log(1 - R2): if these
lie below the estimate, the truth lies above it (the basic bootstrap interval of Davison and Hinkley 1997).

Contents: TargetIntervals, target_intervals, compare_targets, PrimaryScores, target_note, owners_note.

References
----------
Davison, A. C. and Hinkley, D. V. (1997). Bootstrap Methods and their Application. Cambridge University Press.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mirlab.errors import UnknownName, UsageError
from mirlab.learn.statistics.bootstrap import (
    ENOUGH,
    confidence_below,
    draws,
    effective_clusters,
    expanded_ends,
    tail_of,
)
from mirlab.learn.statistics.comparisons import Comparison
from mirlab.learn.statistics.figures import Figures, Judged
from mirlab.learn.statistics.goal import Goal
from mirlab.learn.statistics.intervals import Interval, check_level, cluster_numbers
from mirlab.learn.statistics.target_metrics import SHARES, metrics_of, primary_of
from mirlab.learn.statistics.target_scores import judged_of
from mirlab.typing import Codes, Floats

RESAMPLES = 2000
FEWEST_RESAMPLES = 500
WORK = 600_000_000
"""Rows times targets times resamples that an interval may take: some seconds."""


TARGET_COVERAGE: Mapping[str, Mapping[int, tuple[float, float]]] = {
    "macro_average_precision": {13: (94.0, 96.0), 20: (94.1, 95.6), 40: (91.6, 96.0)},
    "micro_average_precision": {13: (91.1, 94.8), 20: (93.1, 94.9), 40: (93.4, 95.4)},
    "macro_roc_auc": {13: (96.3, 97.0), 20: (95.4, 96.3), 40: (94.0, 95.5)},
    "micro_roc_auc": {13: (94.1, 95.7), 20: (94.4, 95.0), 40: (93.2, 95.9)},
    "macro_f1": {13: (92.9, 95.2), 20: (93.7, 95.3), 40: (91.5, 94.4)},
    "micro_f1": {13: (93.9, 95.5), 20: (94.1, 95.6), 40: (93.7, 95.9)},
    "r2": {13: (96.0, 97.8), 20: (94.8, 97.4), 40: (93.5, 95.7)},
    "pearson": {13: (94.6, 96.7), 20: (95.1, 95.5), 40: (93.7, 96.1)},
    "spearman": {13: (92.5, 95.8), 20: (91.5, 94.7), 40: (92.1, 95.2)},
    "mae": {13: (93.3, 95.4), 20: (94.9, 95.4), 40: (93.0, 95.5)},
}
"""Measured coverage in percent of 95 % intervals by number of artists, least and most over the simulated
kinds of test set; 40 stands for 40 to 200. ``python -m benchmarks coverage_targets`` measures it."""

OWNERS_COVERAGE: Mapping[int, tuple[float, float]] = {3: (93.2, 99.2), 5: (95.3, 98.8), 10: (94.7, 97.4)}
"""The same of one tag's metrics, by the least number of artists that have the tag; 20 are enough."""

ENOUGH_OWNERS = 20

SHORT = 93.0
"""Coverage below which intervals say so, however many artists there are."""

FEWEST_OWNERS = 3
"""Artists with a tag below which its figures get no interval."""


@dataclass(frozen=True)
class TargetIntervals:
    """Every metric of predictions of tags or numbers, with its interval.

    Parameters
    ----------
    overall : by metric (`metrics_of`)
    per_target : by target, then by metric (`metrics_of_one`)
    """

    overall: Mapping[str, Interval]
    per_target: Mapping[str, Mapping[str, Interval]]


def target_intervals(
    task: str,
    names: Sequence[str],
    truth: ArrayLike,
    predicted: ArrayLike,
    probabilities: ArrayLike | None = None,
    groups: ArrayLike | None = None,
    *,
    group_kind: str = "artist",
    level: float = 0.95,
    n_resamples: int | None = None,
    seed: int = 0,
) -> TargetIntervals:
    """Intervals of one model's scores on one held-out test, whole artists resampled.

    A tag's interval counts the artists that have it (for ROC-AUC those that lack it, where they are fewer):
    they are what its figures rest on. A tag of fewer than FEWEST_OWNERS artists has none.

    Parameters
    ----------
    task, names, truth, predicted, probabilities : as in `score_targets`
    groups : (n,) artist of each row; None resamples single rows
    group_kind : what `groups` are, in words
    level : confidence level
    n_resamples : at least 100; None takes 2000, or fewer (from 500) for many rows and targets
    seed : the same seed gives the same intervals

    Raises
    ------
    UnknownName, UsageError : as `score_targets`; a level or a number of resamples that can't be
    """
    check_level(level)
    judged = judged_of(task, names, truth, predicted, probabilities)
    n, k = judged.truth.shape
    kind = "track" if groups is None else group_kind
    cluster = cluster_numbers(groups, n)
    sizes = np.bincount(cluster).astype(np.float64)
    of = f"this model, on other {kind}s like these {sizes.size}"
    whole = judged.figures(np.ones((1, sizes.size), dtype=np.int64), cluster)
    drawn = None
    if sizes.size > 1:
        drawn = _resampled(judged, cluster, n_resamples or _resamples(n * k), seed)
    overall = {}
    for metric in metrics_of(task):
        note = target_note(metric, sizes, kind)
        overall[metric] = _interval(
            metric,
            float(whole.overall[metric][0]),
            None if drawn is None else drawn.overall[metric],
            effective_clusters(sizes),
            Interval(math.nan, math.nan, math.nan, level, of, note),
            _alone(kind),
        )
    owners = {metric: judged.clusters_of(metric, cluster) for metric in whole.each}
    per_target: dict[str, dict[str, Interval]] = {name: {} for name in names}
    for metric, values in whole.each.items():
        for j, name in enumerate(names):
            mine = owners[metric][j]
            enough = int((mine > 0).sum()) >= (FEWEST_OWNERS if task == "tags" else 2)
            per_target[name][metric] = _interval(
                metric,
                float(values[0, j]),
                drawn.each[metric][:, j] if drawn is not None and enough else None,
                effective_clusters(mine) if enough else 2.0,
                Interval(
                    math.nan,
                    math.nan,
                    math.nan,
                    level,
                    of,
                    owners_note(mine, kind) if task == "tags" else target_note(metric, sizes, kind),
                ),
                _too_few(kind) if task == "tags" else _alone(kind),
            )
    return TargetIntervals(overall, per_target)


def compare_targets(
    task: str,
    names: Sequence[str],
    truth: ArrayLike,
    first: tuple[ArrayLike, ArrayLike | None],
    second: tuple[ArrayLike, ArrayLike | None],
    groups: ArrayLike | None = None,
    *,
    metric: str | None = None,
    group_kind: str = "artist",
    level: float = 0.95,
    n_resamples: int | None = None,
    seed: int = 0,
) -> Comparison:
    """Compare two models of tags or numbers on the same rows: the second minus the first.

    Both are scored on the same resamples of artists. The p-value belongs to the interval: one minus the level
    at which an end of the expanded percentile interval comes to stand at 0.

    Parameters
    ----------
    task, names, truth : as in `score_targets`
    first, second : predicted (n, k) and probabilities (n, k; None for numbers) of each model
    groups : (n,) artist of each row; None resamples single rows
    metric : one of `metrics_of`; None takes the primary one
    group_kind, level, n_resamples, seed : as in `target_intervals`

    Raises
    ------
    UnknownName : no such task or metric
    UsageError : as `score_targets`
    """
    check_level(level)
    metric = primary_of(task) if metric is None else metric
    if metric not in metrics_of(task):
        raise UnknownName("metric", metric, metrics_of(task))
    both = [judged_of(task, names, truth, *answers) for answers in (first, second)]
    n, k = both[0].truth.shape
    kind = "track" if groups is None else group_kind
    cluster = cluster_numbers(groups, n)
    sizes = np.bincount(cluster).astype(np.float64)
    of = f"the difference between these two models, on other {kind}s like these {sizes.size}"
    one = np.ones((1, sizes.size), dtype=np.int64)
    a, b = (float(judged.figures(one, cluster).overall[metric][0]) for judged in both)
    difference = Interval(b - a, math.nan, math.nan, level, of, is_difference=True)
    if not math.isfinite(b - a):
        raise UsageError(f"{metric} is undefined on these {n} rows, so there is nothing to compare")
    if sizes.size < 2:
        return Comparison(replace(difference, note=_alone(kind)), math.nan, "no test")
    count = n_resamples or _resamples(n * k)
    scores = [_resampled(judged, cluster, count, seed).overall[metric] for judged in both]
    drawn = scores[1] - scores[0]
    g = effective_clusters(sizes)
    low, high = expanded_ends(drawn[np.isfinite(drawn)], g, level)
    note = target_note(metric, sizes, kind)
    test = f"bootstrap over {kind}s"
    return Comparison(replace(difference, low=low, high=high, note=note), tail_of(drawn, g), test)


@dataclass(frozen=True)
class PrimaryScores:
    """The primary metric alone, of the rows and of resamples of their artists: for many intervals in a row.

    Parameters
    ----------
    task : "tags" or "numbers"
    mean : of the rows
    drawn : (b,) of the resamples that define it
    sizes : (g,) rows of each artist
    """

    task: str
    mean: float
    drawn: Floats
    sizes: Floats

    @classmethod
    def of(
        cls,
        goal: Goal,
        rows: Codes,
        predicted: NDArray[Any],
        probabilities: Floats,
        groups: ArrayLike,
        seed: int = 0,
    ) -> PrimaryScores:
        """Score answers about some rows; parameters as of `primary_score`, groups (n,) as of the rows."""
        judged = judged_of(goal.task, goal.names, goal.truth[rows], predicted, probabilities)
        cluster = cluster_numbers(groups, len(rows))
        sizes = np.bincount(cluster).astype(np.float64)
        mean = float(judged.primaries(np.ones((1, sizes.size), dtype=np.int64), cluster)[0])
        drawn = np.empty(0)
        if sizes.size > 1:
            resamples = draws(sizes.size, _resamples(judged.truth.size), seed)
            drawn = np.concatenate([judged.primaries(weights, cluster) for weights in resamples])
        return cls(goal.task, mean, drawn[np.isfinite(drawn)], sizes)

    def interval(self, of: str, kind: str, level: float = 0.95) -> Interval:
        """The metric with its interval, as `target_intervals` has it; `of` and `kind` in words."""
        metric = primary_of(self.task)
        note = target_note(metric, self.sizes, kind)
        empty = Interval(math.nan, math.nan, math.nan, level, of, note)
        g = effective_clusters(self.sizes)
        return _interval(metric, self.mean, self.drawn if self.drawn.size else None, g, empty, _alone(kind))

    def probability(self, target: float) -> float:
        """Probability that the metric on other artists like these is at least the target.

        The mass at and above the target of the confidence distribution that belongs to the interval, as in
        `attaining`; NaN for one artist.
        """
        if not self.drawn.size or not math.isfinite(self.mean):
            return math.nan
        values, at = self.drawn, target
        if primary_of(self.task) == "r2":
            if max(self.mean, float(values.max())) >= 1:
                return float(self.mean >= target)
            # Reversed about the estimate, as its interval is.
            values = -np.expm1(2 * math.log1p(-self.mean) - np.log1p(-values))
        share = (float((values < at).sum()) + float((values == at).sum()) / 2 + 0.5) / (values.size + 1)
        return 1 - confidence_below(share, effective_clusters(self.sizes))


def few_owners(truth: ArrayLike, groups: ArrayLike, kind: str = "artist") -> str:
    """Why the figures of one tag get no interval: too few artists have it; "" where there are enough.

    Parameters
    ----------
    truth : (n,) whether a row has the tag
    groups : (n,) artist of each row
    kind : what `groups` are, in words

    Example
    -------
    >>> few_owners([1, 1, 1, 0], ["a", "a", "b", "c"])
    'fewer than 3 artists have it'
    """
    has = np.asarray(truth) > 0
    return _too_few(kind) if np.unique(np.asarray(groups)[has]).size < FEWEST_OWNERS else ""


def _too_few(kind: str) -> str:
    return f"fewer than {FEWEST_OWNERS} {kind}s have it"


def _alone(kind: str) -> str:
    return f"one {kind} has no spread"


def target_note(metric: str, sizes: Floats, kind: str) -> str:
    """Say what such intervals covered in simulation, where artists are few or it is less than promised."""
    covered = TARGET_COVERAGE[metric]
    if sizes.size >= ENOUGH:
        low, high = covered[ENOUGH]
        return f"95 % intervals of it covered {low:.1f} to {high:.1f} % in simulation" if low < SHORT else ""
    return _few(covered, sizes.size, kind)


def _few(covered: Mapping[int, tuple[float, float]], n: int, kind: str) -> str:
    nearest = min(covered, key=lambda count: (abs(count - n), count))
    low, high = covered[nearest]
    below = f"; {n} are fewer than were simulated" if n < min(covered) else ""
    return (
        f"{n} {kind}s are few: such 95 % intervals covered {low:.1f} to {high:.1f} % in simulation "
        f"with {nearest}{below}"
    )


def owners_note(rows: Floats, kind: str) -> str:
    """Say what intervals of one tag covered with so few artists that have it; "" where there are enough."""
    owners = int((rows > 0).sum())
    return "" if owners >= ENOUGH_OWNERS else _few(OWNERS_COVERAGE, owners, kind)


def _resamples(work: int) -> int:
    return int(np.clip(WORK // max(work, 1), FEWEST_RESAMPLES, RESAMPLES))


def _resampled(judged: Judged, cluster: Codes, n_resamples: int, seed: int) -> Figures:
    g = int(cluster.max()) + 1
    found = [judged.figures(weights, cluster) for weights in draws(g, n_resamples, seed)]
    return Figures(
        {m: np.concatenate([f.overall[m] for f in found]) for m in found[0].overall},
        {m: np.concatenate([f.each[m] for f in found]) for m in found[0].each},
    )


def _interval(
    metric: str, mean: float, drawn: Floats | None, g: float, empty: Interval, why_not: str
) -> Interval:
    """`empty` with its mean and, where there are resamples, its ends."""
    if not math.isfinite(mean):
        return replace(empty, mean=mean, note="undefined on these rows")
    if drawn is None:
        return replace(empty, mean=mean, note=why_not)
    defined = drawn[np.isfinite(drawn)]
    if metric == "r2":
        return _of_r2(mean, defined, g, empty)
    low, high = expanded_ends(defined, g, empty.level)
    if metric in SHARES and low == high and mean in (0.0, 1.0):
        # Perfect in every resample: what so many artists could have missed, as in `bootstrap_interval`.
        missed = ((1 - empty.level) / 2) ** (1 / g)
        low, high = (missed, 1.0) if mean == 1 else (0.0, 1 - missed)
    return replace(empty, mean=mean, low=low, high=high)


def _of_r2(mean: float, drawn: Floats, g: float, empty: Interval) -> Interval:
    if max(mean, float(drawn.max())) >= 1:
        return replace(empty, mean=mean, note="some resamples are predicted without any error")
    middle = math.log1p(-mean)
    low, high = expanded_ends(np.log1p(-drawn), g, empty.level)
    return replace(empty, mean=mean, low=-math.expm1(2 * middle - low), high=-math.expm1(2 * middle - high))
