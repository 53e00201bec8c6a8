"""From the answers of all splits to scores with intervals and to paired comparisons, for rankings.

Conventions: what is kept of a model's answers about one split's tracks is an array. Of classes it is
(tracks,), how right each answer is, 0 to 1. Of tags and numbers it is (times, tracks, k), the probabilities
of tags or the numbers: the primary metric of their task is of all tracks together and no mean over tracks.
Several times are several permutations; a metric of them all is that of the rows with each track as often as
it was asked about.

Tracks that are tested once are compared with whole artists resampled, and tracks of splits drawn anew split
by split (Nadeau and Bengio 2003).

Contents: Tested, of_classes and of_targets (what is kept of answers), SplitAnswers.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from mirlab.data.splits import SplitPlan
from mirlab.learn.models import Answers
from mirlab.learn.statistics import (
    Comparison,
    Goal,
    Interval,
    compare_over_splits,
    compare_shares,
    compare_targets,
    primary_of,
    primary_score,
    right_interval,
    score_over_splits,
    share_interval_over_splits,
    target_intervals,
)
from mirlab.typing import Codes, Floats


def of_classes(answers: Answers, goal: Goal) -> Floats:
    """(tracks,) how right each answer is."""
    return answers.right(goal.truth).astype(np.float64)


def of_targets(answers: Answers, goal: Goal) -> Floats:
    """(tracks, k) what the primary metric goes by: probabilities of tags, or numbers."""
    return answers.probabilities if goal.task == "tags" else np.asarray(answers.predicted, dtype=np.float64)


@dataclass(frozen=True)
class SplitAnswers:
    """Of one split: the row of each tested track, and what the whole model and each method's models said.

    Parameters
    ----------
    rows : (tracks,) of the table
    whole : of the model with all columns
    by_method : for each method and item
    """

    rows: Codes
    whole: Floats
    by_method: dict[str, list[Floats]]


@dataclass(frozen=True)
class Tested:
    """What all splits of a plan came to.

    Parameters
    ----------
    plan, goal : the splits, and what is true of the table's rows
    answers : of each split
    level, seed : of the intervals
    """

    plan: SplitPlan
    goal: Goal
    answers: Sequence[SplitAnswers]
    level: float
    seed: int

    @cached_property
    def redrawn(self) -> bool:
        """Whether some track is tested in several splits, by models of overlapping training sets."""
        return np.unique(self._rows).size < self._rows.size

    @cached_property
    def _rows(self) -> Codes:
        return np.concatenate([a.rows for a in self.answers])

    def said(self, method: str, item: int | None) -> list[Floats]:
        """For each split, what the models of a method and item said; "whole" and "chance" have no item."""
        if method == "whole":
            return [a.whole for a in self.answers]
        if method == "chance":
            return self._chance
        assert item is not None
        return [a.by_method[method][item] for a in self.answers]

    @cached_property
    def _chance(self) -> list[Floats]:
        """What is known without hearing anything.

        Of classes the chance of being right by naming the largest class always (of equals, one of them at
        random); of numbers the training rows' mean; of tags one probability for all tracks.
        """
        goal = self.goal
        if goal.task == "class":
            counts = np.bincount(goal.truth[goal.known], minlength=len(goal.names))
            largest = counts == counts.max()
            guess = np.asarray(largest / largest.sum(), dtype=np.float64)
            return [guess[goal.truth[a.rows]] for a in self.answers]
        means = [goal.truth[split.train].mean(axis=0) for split in self.plan.splits]
        if goal.task == "tags":
            means = [np.mean(means, axis=0)] * len(means)
        return [np.tile(mean, (1, a.rows.size, 1)) for mean, a in zip(means, self.answers, strict=True)]

    @property
    def chance(self) -> float:
        """The primary metric without hearing anything."""
        if self.goal.task == "class":
            return float(np.mean(np.concatenate(self._chance)))
        if self.redrawn:
            return float(np.nanmean(self._by_split(self._chance)))
        return self._primary(self._rows, np.concatenate(self._chance, axis=1)[0])

    def score(self, method: str, item: int | None) -> Interval:
        """The primary metric with its interval."""
        said, kind = self.said(method, item), self.plan.group_kind
        if self.redrawn:
            scores = self._by_split(said)
            if self.goal.task == "class":
                return share_interval_over_splits(scores, self.plan.test_fraction, self.level)
            return score_over_splits(primary_of(self.goal.task), scores, self.plan.test_fraction, self.level)
        of = f"models trained this way, on other {kind}s like these"
        if self.goal.task == "class":
            pooled = np.concatenate(said)
            groups = self._groups(self._rows)
            return right_interval(pooled, groups, of, kind, self.level, self.seed)
        values, rows = self._stacked(said, 1)
        found = target_intervals(
            self.goal.task,
            self.goal.names,
            self.goal.truth[rows],
            *self._answer(values),
            self._groups(rows),
            group_kind=kind,
            level=self.level,
            seed=self.seed,
        )
        return found.overall[primary_of(self.goal.task)]

    def compare(self, first: list[Floats], second: list[Floats]) -> Comparison:
        """Second minus first, paired."""
        if self.redrawn:
            means = [self._by_split(said) for said in (first, second)]
            both = np.isfinite(means[0]) & np.isfinite(means[1])
            return compare_over_splits(means[0][both], means[1][both], self.plan.test_fraction, self.level)
        kind = self.plan.group_kind
        if self.goal.task == "class":
            a, b = np.concatenate(first), np.concatenate(second)
            groups = self._groups(self._rows)
            return compare_shares(a, b, groups, kind, level=self.level, seed=self.seed)
        times = math.lcm(len(first[0]), len(second[0]))
        (a, rows), (b, _) = self._stacked(first, times), self._stacked(second, times)
        return compare_targets(
            self.goal.task,
            self.goal.names,
            self.goal.truth[rows],
            self._answer(a),
            self._answer(b),
            self._groups(rows),
            group_kind=kind,
            level=self.level,
            seed=self.seed,
        )

    def _by_split(self, said: Sequence[Floats]) -> Floats:
        """(splits,) the primary metric in each split, the mean of several times."""
        if self.goal.task == "class":
            return np.array([float(each.mean()) for each in said])
        return np.array(
            [
                np.mean([self._primary(a.rows, once) for once in each])
                for a, each in zip(self.answers, said, strict=True)
            ]
        )

    def _stacked(self, said: Sequence[Floats], times: int) -> tuple[Floats, Codes]:
        """What was said of all splits' tracks, (rows, k), and the row of the table of each.

        Each track stands there so many times, or as often as it was asked about, where that is more.
        """
        values, rows = [], []
        for a, each in zip(self.answers, said, strict=True):
            again = max(1, times // len(each))
            values.append(np.tile(each, (again, 1, 1)).reshape(-1, each.shape[2]))
            rows.append(np.tile(a.rows, again * len(each)))
        return np.concatenate(values), np.concatenate(rows)

    def _primary(self, rows: Codes, values: Floats) -> float:
        predicted, probabilities = self._answer(values)
        return primary_score(
            self.goal, rows, predicted, predicted if probabilities is None else probabilities
        )

    def _answer(self, values: Floats) -> tuple[NDArray[np.float64], NDArray[np.float64] | None]:
        """Predictions and probabilities; what is predicted of tags is no part of their primary metric."""
        if self.goal.task == "numbers":
            return values, None
        return (values >= 0.5).astype(np.float64), values

    def _groups(self, rows: Codes) -> Codes:
        return np.asarray(self.plan.groups[rows], dtype=np.intp)
