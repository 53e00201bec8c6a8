"""What one condition said of tags or numbers: its predictions as arrays, to be scored and compared.

Conventions: rows are tracks of splits, in the order of predictions.parquet; truth and answers are (n, k), one
column a target. In the file the columns of a target are ``true_NAME``, ``p_NAME`` (probability) and
``has_NAME`` (predicted) of a tag, and ``true_NAME`` and ``predicted_NAME`` of a number.

Contents: TargetAnswers, PerTarget (each tag or number as a table), answer_columns (what the file holds).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.tables import TaskName
from mirlab.learn.models import Answers
from mirlab.learn.statistics import (
    SHARES,
    Comparison,
    Goal,
    Interval,
    Measure,
    TargetIntervals,
    TargetScores,
    compare_over_splits,
    compare_targets,
    few_owners,
    metrics_of,
    metrics_of_one,
    primary_of,
    primary_score,
    score_over_splits,
    score_targets,
    target_intervals,
)
from mirlab.tabular import Record, Tabular
from mirlab.typing import Floats

if TYPE_CHECKING:
    import pyarrow as pa


def answer_columns(goal: Goal, answers: Answers) -> dict[str, NDArray[Any]]:
    """The columns of predictions.parquet that hold the truth and the answers, (n,) each."""
    columns: dict[str, NDArray[Any]] = {}
    for i, name in enumerate(goal.names):
        columns[f"true_{name}"] = goal.truth[answers.rows, i]
        if goal.task == "tags":
            columns[f"p_{name}"] = answers.probabilities[:, i].astype(np.float32)
            columns[f"has_{name}"] = np.asarray(answers.predicted[:, i], dtype=bool)
        else:
            columns[f"predicted_{name}"] = answers.predicted[:, i]
    return columns


@dataclass(frozen=True)
class TargetAnswers:
    """Predictions of tags or numbers beside the truth.

    Parameters
    ----------
    task, names : "tags" or "numbers", and what they are called
    truth, predicted : (n, k)
    probabilities : (n, k) of tags; None of numbers
    repeat : (n,) number of the split
    groups : (n,) number of the artist's group
    about : what run.json says of the protocol's splits
    """

    task: TaskName
    names: tuple[str, ...]
    truth: Floats
    predicted: Floats
    probabilities: Floats | None
    repeat: NDArray[np.intp]
    groups: NDArray[np.intp]
    about: Mapping[str, Any]

    @classmethod
    def read(
        cls, table: pa.Table, task: TaskName, names: Sequence[str], about: Mapping[str, Any]
    ) -> TargetAnswers:
        """From rows of predictions.parquet."""

        def columns(prefix: str) -> Floats:
            found = [np.asarray(table[f"{prefix}{name}"].to_numpy(), dtype=np.float64) for name in names]
            return np.column_stack(found)

        return cls(
            task,
            tuple(names),
            columns("true_"),
            columns("has_" if task == "tags" else "predicted_"),
            # They are kept with few digits: what lies beyond 1 by rounding is 1.
            np.clip(columns("p_"), 0, 1) if task == "tags" else None,
            np.asarray(table["repeat"].to_numpy(), dtype=np.intp),
            np.asarray(table["group"].to_numpy(), dtype=np.intp),
            about,
        )

    def __len__(self) -> int:
        return len(self.truth)

    @property
    def resampled(self) -> bool:
        """Whether splits are drawn anew, so that a mean is over splits."""
        return bool(self.about["interval"] == "resampled")

    def rows(self, index: NDArray[Any]) -> TargetAnswers:
        """Some of the rows, by a mask or by positions."""
        return replace(
            self,
            truth=self.truth[index],
            predicted=self.predicted[index],
            probabilities=None if self.probabilities is None else self.probabilities[index],
            repeat=self.repeat[index],
            groups=self.groups[index],
        )

    def one(self, name: str) -> TargetAnswers:
        """The answers about one tag or number."""
        at = [self.names.index(name)]
        return replace(
            self,
            names=(name,),
            truth=self.truth[:, at],
            predicted=self.predicted[:, at],
            probabilities=None if self.probabilities is None else self.probabilities[:, at],
        )

    @classmethod
    def stacked(cls, parts: Sequence[TargetAnswers]) -> TargetAnswers:
        """Several conditions' answers one below another: their metric is about the mean of theirs."""
        first = parts[0]
        if len(parts) == 1:
            return first
        p = [part.probabilities for part in parts if part.probabilities is not None]
        return replace(
            first,
            truth=np.concatenate([part.truth for part in parts]),
            predicted=np.concatenate([part.predicted for part in parts]),
            probabilities=np.concatenate(p) if p else None,
            repeat=np.concatenate([part.repeat for part in parts]),
            groups=np.concatenate([part.groups for part in parts]),
        )

    # Scores -------------------------------------------------------------------------------------

    @property
    def primary(self) -> float:
        """The task's primary metric of all rows together."""
        every = np.arange(len(self), dtype=np.intp)
        said = self.predicted if self.probabilities is None else self.probabilities
        return primary_score(Goal(self.task, self.names, self.truth), every, self.predicted, said)

    @property
    def by_split(self) -> Floats:
        """(splits,) the same of each split; NaN where its rows don't define it."""
        return np.array([self.rows(self.repeat == repeat).primary for repeat in np.unique(self.repeat)])

    @property
    def scores(self) -> TargetScores:
        """Every figure of all rows together, and of each tag or number."""
        return score_targets(self.task, self.names, self.truth, self.predicted, self.probabilities)

    @property
    def constant(self) -> Mapping[str, float]:
        """The metrics of saying the same of every track: the tested tracks' own mean, or share of a tag."""
        mean = np.broadcast_to(self.truth.mean(axis=0), self.truth.shape)
        if self.task == "numbers":
            return score_targets(self.task, self.names, self.truth, mean).metrics
        # Yes to every tag is the constant answer of the largest F1.
        yes = np.ones_like(self.truth)
        return score_targets(self.task, self.names, self.truth, yes, mean).metrics

    @property
    def intervals(self) -> TargetIntervals:
        """Every metric of all rows together with its interval, artists resampled."""
        return target_intervals(
            self.task,
            self.names,
            self.truth,
            self.predicted,
            self.probabilities,
            self.groups,
            group_kind=self.about["group_kind"],
        )

    @property
    def metrics(self) -> dict[str, Interval]:
        """Each metric with its interval: over splits drawn anew, or of all rows with artists resampled."""
        if not self.resampled:
            kind, groups = self.about["group_kind"], np.unique(self.groups).size
            found = dict(self.intervals.overall)
            if np.unique(self.repeat).size > 1:
                of = f"models trained this way on these tracks, on other {kind}s like these {groups}"
                found = {name: replace(interval, of=of) for name, interval in found.items()}
            return found
        each = [self.rows(self.repeat == repeat).scores.metrics for repeat in np.unique(self.repeat)]
        fraction = self.about["test_fraction"]
        return {
            name: score_over_splits(name, [one[name] for one in each], fraction)
            for name in metrics_of(self.task)
        }

    @property
    def score(self) -> Interval:
        """The primary metric with its interval, as in `metrics`."""
        if self.resampled:
            return score_over_splits(primary_of(self.task), self.by_split, self.about["test_fraction"])
        return self.metrics[primary_of(self.task)]

    def compare(self, second: TargetAnswers, level: float = 0.95) -> Comparison:
        """`second` minus this one on the same rows: split by split, or on the same resamples of artists.

        A single tag of fewer than FEWEST_OWNERS artists gets the difference alone, as its scores get no
        interval.
        """
        found = self._compared(second, level)
        if self.task != "tags" or len(self.names) > 1:
            return found
        few = few_owners(self.truth[:, 0], self.groups, self.about["group_kind"])
        if not few:
            return found
        alone = replace(found.difference, low=math.nan, high=math.nan, note=few)
        return replace(found, difference=alone, p=math.nan, test="no test")

    def _compared(self, second: TargetAnswers, level: float) -> Comparison:
        if self.resampled:
            a, b = self.by_split, second.by_split
            both = np.isfinite(a) & np.isfinite(b)
            return compare_over_splits(a[both], b[both], self.about["test_fraction"], level)
        return compare_targets(
            self.task,
            self.names,
            self.truth,
            (self.predicted, self.probabilities),
            (second.predicted, second.probabilities),
            self.groups,
            group_kind=self.about["group_kind"],
            level=level,
        )


@dataclass(frozen=True, repr=False)
class PerTarget(Tabular):
    """Each tag's or number's figures, with intervals that resample artists.

    Parameters
    ----------
    scores : of all predictions together
    intervals : of the same
    """

    scores: TargetScores
    intervals: TargetIntervals

    shares = SHARES

    @classmethod
    def of(cls, answers: TargetAnswers) -> PerTarget:
        """Score one condition's answers."""
        return cls(answers.scores, answers.intervals)

    @property
    def measure(self) -> Measure:
        """The first metric of one tag or number, by which they are ordered."""
        return Measure(metrics_of_one(self.scores.task)[0])

    def figure_columns(self) -> tuple[tuple[str, ...], str]:
        """The targets by their first metric."""
        return ("target",), self.measure.name

    def records(self) -> list[Record]:
        """A row for each tag or number, the best first."""
        return self.scores.rows(self.intervals.per_target)

    def headline(self) -> str:
        """The best and the worst predicted one in words."""
        rows = [row for row in self.records() if row[self.measure.name] is not None]
        if not rows:
            return ""
        best, worst = rows[0], rows[-1]
        value = self.measure.value
        if len(rows) == 1:
            return f"{best['target']}: {self.measure.label} {value(best[self.measure.name])}."
        return (
            f"{best['target']} is predicted best ({self.measure.label} {value(best[self.measure.name])}), "
            f"{worst['target']} worst ({value(worst[self.measure.name])})."
        )
