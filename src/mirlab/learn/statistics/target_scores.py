"""Every figure of one set of predictions of tags or numbers.

Conventions: arrays are (n, k), one row a track and one column a target; the metrics are those of
`target_metrics`, defined in `tag_figures` and `number_figures`.

Contents: TargetScore, TargetScores, score_targets, primary_score, judged_of.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mirlab.errors import UnknownName, UsageError
from mirlab.learn.statistics.figures import Judged
from mirlab.learn.statistics.goal import Goal
from mirlab.learn.statistics.intervals import Interval
from mirlab.learn.statistics.number_figures import NumberAnswers
from mirlab.learn.statistics.tag_figures import TagAnswers
from mirlab.learn.statistics.target_metrics import metrics_of, primary_of
from mirlab.tabular import Record, spread
from mirlab.typing import Codes, Floats


@dataclass(frozen=True)
class TargetScore:
    """One tag's or number's figures.

    Parameters
    ----------
    name : the tag or number
    n : how many rows were tested
    metrics : by name (`metrics_of_one`); NaN where undefined
    positives : rows that have the tag; None for a number
    predicted : rows that the tag was predicted for; None for a number
    threshold : probability from which it is predicted, where known
    mean, std : of the true numbers over the rows; of a tag its share and None
    """

    name: str
    n: int
    metrics: Mapping[str, float]
    positives: int | None = None
    predicted: int | None = None
    threshold: float | None = None
    mean: float = math.nan
    std: float | None = None

    def to_dict(self) -> dict[str, Any]:
        """The record as JSON can hold it; undefined figures are None."""
        own: dict[str, Any] = {"name": self.name, "n": self.n}
        if self.positives is not None:
            own |= {"positives": self.positives, "predicted": self.predicted, "threshold": self.threshold}
        else:
            own |= {"mean": self.mean, "std": self.std}
        return own | {metric: _finite(value) for metric, value in self.metrics.items()}


@dataclass(frozen=True)
class TargetScores:
    """Every figure of predictions of tags or numbers.

    Parameters
    ----------
    task : "tags" or "numbers"
    n : number of rows
    metrics : over all targets, by name (`metrics_of`); NaN where no target defines them
    per_target : in the order of the targets
    notes : sentences about targets that means leave out
    """

    task: str
    n: int
    metrics: Mapping[str, float]
    per_target: tuple[TargetScore, ...]
    notes: tuple[str, ...] = ()

    @property
    def primary(self) -> float:
        """The metric that models of this task are chosen by."""
        return self.metrics[primary_of(self.task)]

    def rows(self, intervals: Mapping[str, Mapping[str, Interval]]) -> list[Record]:
        """A row for each tag or number, the best first: its metrics with their intervals.

        Parameters
        ----------
        intervals : by target, then by metric (`TargetIntervals.per_target`)
        """
        first = next(iter(self.per_target[0].metrics))

        def best(one: TargetScore) -> float:
            return -one.metrics[first] if math.isfinite(one.metrics[first]) else math.inf

        found = []
        for one in sorted(self.per_target, key=best):
            row: Record = {"target": one.name}
            for metric, interval in intervals[one.name].items():
                row |= spread(metric, interval)
            if self.task == "tags":
                row |= {"positives": one.positives, "threshold": one.threshold}
            else:
                row |= {"true_mean": one.mean, "true_std": one.std}
            found.append(row)
        return found

    def to_dict(self) -> dict[str, Any]:
        """The scores as JSON can hold them; undefined figures are None."""
        return {
            "task": self.task,
            "n": self.n,
            "metrics": {metric: _finite(value) for metric, value in self.metrics.items()},
            "per_target": [one.to_dict() for one in self.per_target],
            "notes": list(self.notes),
        }


def judged_of(
    task: str, names: Sequence[str], truth: ArrayLike, predicted: ArrayLike, probabilities: ArrayLike | None
) -> Judged:
    """Predictions beside the truth, checked; parameters and errors as in `score_targets`."""
    if task == "numbers":
        return NumberAnswers.check(names, truth, predicted)
    if task != "tags":
        raise UnknownName("task", task, ("tags", "numbers"))
    if probabilities is None:
        raise UsageError(
            "average precision and ROC-AUC of tags need probabilities, and these predictions have none"
        )
    return TagAnswers.check(names, truth, predicted, probabilities)


def score_targets(
    task: str,
    names: Sequence[str],
    truth: ArrayLike,
    predicted: ArrayLike,
    probabilities: ArrayLike | None = None,
    *,
    thresholds: Sequence[float] | None = None,
) -> TargetScores:
    """Score predictions of tags or numbers.

    Parameters
    ----------
    task : "tags" or "numbers"
    names : of the k tags or numbers
    truth : (n, k) numbers; of tags 0, 1, or a share that counts as the tag from 0.5
    predicted : (n, k) numbers; of tags whether each was chosen
    probabilities : (n, k) of tags; not read for numbers
    thresholds : of the tags, (k,), for the record

    Raises
    ------
    UnknownName : another task
    UsageError : arrays of other shapes, NaN, infinity, tags without probabilities

    Example
    -------
    >>> from mirlab.learn.statistics import score_targets
    >>> scores = score_targets("numbers", ("tempo",), [[90.0], [120.0], [150.0]], [[95.0], [120.0], [140.0]])
    >>> {name: round(value, 3) for name, value in scores.metrics.items()}
    {'r2': 0.931, 'pearson': 0.997, 'spearman': 1.0, 'mae': 5.0}
    """
    judged = judged_of(task, names, truth, predicted, probabilities)
    n = len(judged.truth)
    figures = judged.figures(np.ones((1, n), dtype=np.int64), np.arange(n, dtype=np.intp))
    records = []
    for j, name in enumerate(names):
        metrics = {metric: float(values[0, j]) for metric, values in figures.each.items()}
        mine: Floats = judged.truth[:, j].astype(np.float64)
        if isinstance(judged, TagAnswers):
            record = TargetScore(
                name,
                n,
                metrics,
                positives=int(mine.sum()),
                predicted=int(judged.chosen[:, j].sum()),
                threshold=None if thresholds is None else float(thresholds[j]),
                mean=float(mine.mean()),
            )
        else:
            record = TargetScore(name, n, metrics, mean=float(mine.mean()), std=float(mine.std()))
        records.append(record)
    overall = {metric: float(figures.overall[metric][0]) for metric in metrics_of(task)}
    return TargetScores(task, n, overall, tuple(records), judged.notes)


def primary_score(goal: Goal, rows: Codes, predicted: NDArray[Any], probabilities: Floats) -> float:
    """The task's primary metric of answers about some rows; NaN where these rows allow none.

    Parameters
    ----------
    goal : what is true of all rows
    rows : (n,) which rows were asked about
    predicted, probabilities : as in `models.Answers`
    """
    truth = goal.truth[rows]
    if goal.task == "class":
        return float((predicted == truth).mean())
    judged = judged_of(goal.task, goal.names, truth, predicted, probabilities)
    n = len(truth)
    return float(judged.primaries(np.ones((1, n), dtype=np.int64), np.arange(n, dtype=np.intp))[0])


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None
