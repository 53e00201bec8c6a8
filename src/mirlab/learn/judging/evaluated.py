"""What an evaluation found: one model on one table under one protocol, in numbers and words.

Conventions: scores are shares, 0 to 1, but for the log loss (nats) and the metrics of numbers; what is judged
is a track.

Contents: Evaluation.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.splits import SplitPlan
from mirlab.data.tables import TaskName
from mirlab.errors import UsageError
from mirlab.learn.judging.judged import Judged
from mirlab.learn.statistics import (
    SHARES,
    Goal,
    Interval,
    Measure,
    Scores,
    TargetScores,
    metrics_of,
    metrics_of_one,
    primary_of,
    primary_score,
    score,
    score_targets,
)
from mirlab.tabular import Record, Tabular, spread
from mirlab.words import counted

NOUNS: Mapping[TaskName, str] = {"class": "class", "tags": "tag", "numbers": "number"}
"""What one of a task's targets is called."""


@dataclass(frozen=True, repr=False)
class Evaluation(Tabular):
    """What one model is worth on one table under one protocol.

    Parameters
    ----------
    model, params : the model and the parameters that it was given
    recipe : in words, what was done to the columns and how slices were voted
    plan : the splits, with the protocol in words, its warnings and what stays whole
    names : of the classes (sorted), the tags or the numbers
    judged : the predictions
    metrics : each metric of the task (`statistics.metrics_of`) that the predictions allow, over all of
        `judged`, artists resampled
    slice_accuracy : accuracy before the vote; None where the table has one row for each track, and for tags
        and numbers
    over_splits : mean of the task's primary metric over the splits with the corrected resampled t interval
    notes : what a reader has to know about the table, the columns that were left out among it
    task : "class", "tags" or "numbers"
    per_target : for each tag or number its metrics (`statistics.metrics_of_one`); empty for classes
    baseline : the metrics of the model "prior", which hears nothing: it predicts the largest class, each
        tag's share or each number's mean in the training rows. Of classes the accuracy; metrics of order
        (average precision, ROC-AUC, correlations) are those of one constant
    """

    model: str
    params: Mapping[str, Any]
    recipe: str
    plan: SplitPlan
    names: tuple[str, ...]
    judged: Judged
    metrics: Mapping[str, Interval]
    slice_accuracy: Interval | None
    over_splits: Interval
    notes: tuple[str, ...] = ()
    task: TaskName = "class"
    per_target: Mapping[str, Mapping[str, Interval]] = field(default_factory=dict)
    baseline: Mapping[str, float] = field(default_factory=dict)

    shares = SHARES

    def figure_columns(self) -> tuple[tuple[str, ...], str]:
        """The targets by their first metric; of classes the model's accuracy."""
        if self.task == "class":
            return ("model", "protocol"), "accuracy"
        return ("target",), metrics_of_one(self.task)[0]

    def records(self) -> list[Record]:
        """Of classes one row: each measure with its interval (shares; the log loss in nats).

        Of tags and numbers a row for all of them ("macro" and "micro", or "mean"), one for the baseline, and
        one for each, the best first; `positives` counts the tested tracks that have the tag.
        """
        if self.task == "class":
            measures = {
                key: x for name, found in self.metrics.items() for key, x in spread(name, found).items()
            }
            return [{"model": self.model, "protocol": self.protocol, "tracks": self.n_tracks, **measures}]
        ones = metrics_of_one(self.task)
        whole = {"mean": ("", f"mean of {self._counted}")}
        if self.task == "tags":
            whole = {"macro": ("macro_", whole["mean"][1]), "micro": ("micro_", "all tags as one list")}
        rows: list[Record] = []
        for kind, (prefix, words) in whole.items():
            found = _spread({m: self.metrics[f"{prefix}{m}"] for m in ones})
            rows.append(self._record(kind, words, found))
        prefix = "macro_" if self.task == "tags" else ""
        constant = {m: _finite(self.baseline.get(f"{prefix}{m}", math.nan)) for m in ones}
        rows.append(self._record("baseline", f"baseline ({self._baseline_words})", constant))
        for row in self.target_scores().rows(self.per_target):
            rows.append(self._record(NOUNS[self.task], row.pop("target"), row))
        return rows

    def _record(self, kind: str, target: str, found: Record) -> Record:
        named = {"model": self.model, "protocol": self.protocol, "tracks": self.n_tracks}
        return {"kind": kind, "target": target, **named, **found}

    @property
    def _counted(self) -> str:
        return counted(len(self.names), NOUNS[self.task])

    @property
    def _baseline_words(self) -> str:
        return "the training rows' shares" if self.task == "tags" else "the training rows' means"

    def headline(self) -> str:
        """The primary metric in words, what the baseline gets, and how it was measured."""
        if self.task == "class":
            said = Measure("accuracy").value(self.accuracy.mean)
            ends = Measure("accuracy").ends(self.accuracy)
            right = f"{said} of {self.n_tracks:,} tracks right{ends and f' ({ends})'}"
            return f"{self.model}: {right}. {self.sentence}"
        first = Measure(primary_of(self.task))
        said = f"{first.label} {first.said(self.primary)}"
        if self.task == "numbers":
            r = Measure("pearson")
            said = f"mean {r.label} {r.said(self.metrics['pearson'])}, {said},"
        return (
            f"{self.model}: {said} over {self._counted} of {self.n_tracks:,} tracks. Predicting "
            f"{self._baseline_words} gets {first.label} {first.value(self.baseline[first.name])}. "
            f"{self.sentence}"
        )

    @property
    def classes(self) -> tuple[str, ...]:
        """The names of the classes, tags or numbers."""
        return self.names

    @property
    def protocol(self) -> str:
        """The protocol's name."""
        return self.plan.name

    @property
    def sentence(self) -> str:
        """The protocol in words."""
        return self.plan.sentence

    @property
    def warnings(self) -> tuple[str, ...]:
        """Sentences that whoever shows the figures must show too, the share of known artists among them."""
        return self.plan.warnings

    @property
    def unit(self) -> str:
        """What stays whole: "segment", "track" or "artist"."""
        return self.plan.unit

    @property
    def primary(self) -> Interval:
        """The metric that models of this task are compared by, artists resampled (`primary_of`)."""
        return self.metrics[primary_of(self.task)]

    @property
    def accuracy(self) -> Interval:
        """Right answers over all answers, artists resampled; of classes only."""
        return self.metrics["accuracy"]

    @property
    def n_tracks(self) -> int:
        """How many tracks were tested."""
        return len(set(self.judged.track))

    @property
    def split_scores(self) -> NDArray[np.float64]:
        """(n_splits,) the primary metric in each split, in the plan's order: models are compared by it.

        NaN where a split's tracks don't define it: no tag that some have and others lack, say.
        """
        if self.task == "class":
            right = np.bincount(self.judged.split, self.judged.right.astype(np.float64))
            return np.asarray(right / np.bincount(self.judged.split))
        j = self.judged
        goal = Goal(self.task, self.names, j.truth)
        nothing = np.empty((len(j.track), 0))
        probabilities = nothing if j.probabilities is None else j.probabilities
        found = []
        for split in range(len(self.plan.splits)):
            rows = np.flatnonzero(j.split == split)
            found.append(primary_score(goal, rows, j.predicted[rows], probabilities[rows]))
        return np.array(found)

    def scores(self) -> Scores:
        """Every figure of all predictions of classes together, with the confusion matrix.

        Raises
        ------
        UsageError : the evaluation is of tags or numbers
        """
        if self.task != "class":
            raise UsageError(f"this evaluation is of {self.task}, not of classes: use target_scores()")
        return score(self.judged.truth, self.judged.predicted, self.judged.probabilities, self.names)

    def target_scores(self) -> TargetScores:
        """Every figure of all predictions of tags or numbers together, and of each tag or number.

        Raises
        ------
        UsageError : the evaluation is of classes
        """
        if self.task == "class":
            raise UsageError("this evaluation is of classes, not of tags or numbers: use scores()")
        j = self.judged
        thresholds = None if j.thresholds is None else j.thresholds.mean(axis=0).tolist()
        return score_targets(
            self.task, self.names, j.truth, j.predicted, j.probabilities, thresholds=thresholds
        )

    def to_dict(self) -> dict[str, Any]:
        """Everything as JSON can hold it; shares, None where there is no number."""
        metrics = [name for name in metrics_of(self.task) if name in self.metrics]
        return {
            "answer": self.headline(),
            "task": self.task,
            "model": self.model,
            "params": dict(self.params),
            "recipe": self.recipe,
            "protocol": self.protocol,
            "splits": self.sentence,
            "n_splits": len(self.plan.splits),
            "n_tracks": self.n_tracks,
            "primary": primary_of(self.task),
            "metrics": {name: self.metrics[name].to_dict() for name in metrics},
            "baseline": {name: _finite(value) for name, value in self.baseline.items()},
            "mean_over_splits": self.over_splits.to_dict(),
            "slice_accuracy": None if self.slice_accuracy is None else self.slice_accuracy.to_dict(),
            "rows": self.records(),
            "warnings": list(self.warnings),
            "notes": list(self.notes),
        }


def _spread(found: Mapping[str, Interval]) -> Record:
    """Each metric with its interval, as three columns."""
    return {key: value for name, interval in found.items() for key, value in spread(name, interval).items()}


def _finite(value: float) -> float | None:
    return float(value) if math.isfinite(value) else None
