"""What a bundle of tags or numbers may claim: its procedure judged on tracks that took no part in it.

As of classes (`honest`) there are two passes: the protocol that was asked for gives the figures of the card,
and folds in which every track is held out once give the calibration of tags, the intervals of numbers and the
threshold of "unknown". Each of these is measured by what the other folds say alone. Where the protocol is
that of the folds, the two are one pass.

A tag's probabilities are calibrated where that lowers the log loss of tracks that the calibration had not
seen; else they are left as the model gives them.

Contents: Tested, HonestTargets, judge_targets.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.splits import SplitPlan, default_protocol, make_splits
from mirlab.data.tables import FeatureTable
from mirlab.errors import TableError
from mirlab.learn.bundle import Conformal, cross_fitted_widths, held_out_distances, threshold_of
from mirlab.learn.models import Trial, fit_many
from mirlab.learn.models import registry as models
from mirlab.learn.statistics import (
    Goal,
    Interval,
    TargetIntervals,
    TargetScores,
    goal_of,
    score_targets,
    target_intervals,
)
from mirlab.learn.training.calibration import Platt, Reliability, fit_platt, tag_loss, tag_reliability
from mirlab.learn.training.honest import COVERAGE, share
from mirlab.progress import staged
from mirlab.typing import Codes, Floats, Progress


@dataclass(frozen=True)
class Tested:
    """Answers about rows that the model behind them had not seen.

    Parameters
    ----------
    plan : the splits
    rows, split : (m,) which row of the table, and in which split it was tested
    truth, predicted, probabilities : (m, k) as in `models.Answers`; probabilities (m, 0) of numbers
    usual : (m, k) the mean of the training rows, what a model says that hears nothing
    """

    plan: SplitPlan
    rows: Codes
    split: Codes
    truth: Floats
    predicted: NDArray[Any]
    probabilities: Floats
    usual: Floats

    @property
    def groups(self) -> Codes:
        """(m,) artist of each answer, or track where no artist is known."""
        return np.asarray(self.plan.groups[self.rows])


@dataclass(frozen=True)
class HonestTargets:
    """What is known of a procedure, and what the final model takes over from it.

    Parameters
    ----------
    goal : what was learnt
    tested : answers under the protocol that was asked for
    folds : those behind calibration and intervals; the same ones where the protocols agree
    scores, baseline : figures of `tested`, and of the mean of the training rows in its place
    intervals : of `scores`, artists resampled
    platt : the calibration of tags, which may change nothing; None of numbers
    reliability, loss : of tags before and after a calibration fitted on other folds
    conformals : of numbers, for the final model
    covered, half : of numbers, by name: how often intervals made from other folds held the truth, and half
        their mean width
    threshold, refused : of "unknown", as in `honest.Honest`
    notes : sentences for the card
    """

    goal: Goal
    tested: Tested
    folds: Tested
    scores: TargetScores
    baseline: TargetScores
    intervals: TargetIntervals
    platt: Platt | None
    reliability: tuple[Reliability, Reliability] | None
    loss: tuple[float, float] | None
    conformals: tuple[Conformal, ...]
    covered: Mapping[str, Interval]
    half: Mapping[str, float]
    threshold: float
    refused: Interval
    notes: tuple[str, ...]


def judge_targets(
    table: FeatureTable,
    unusual: FeatureTable,
    estimator: Any,
    model: str,
    protocol: str | None,
    seed: int,
    progress: Progress = None,
) -> HonestTargets:
    """Judge a procedure, and fit what needs held-out answers; parameters and errors as in `honest.judge`."""
    goal = goal_of(table)
    usual, notes = default_protocol(table), []
    name = protocol or usual
    tested = _tested(table, goal, estimator, model, name, seed, staged(progress, "testing", unit="splits"))
    if name == usual:
        folds = tested
    else:
        again = staged(progress, "testing, for the calibration", unit="splits")
        try:
            folds = _tested(table, goal, estimator, model, usual, seed, again)
        except TableError as error:
            notes.append(f"calibration and thresholds ignore artists: {error}")
            folds = _tested(table, goal, estimator, model, "kfold", seed, again)
    said = (goal.task, goal.names, tested.truth, tested.predicted, tested.probabilities)
    everything = np.ones(tested.truth.shape, dtype=bool)
    baseline = (everything, tested.usual) if goal.task == "tags" else (tested.usual, None)
    kind = tested.plan.group_kind
    found = HonestTargets(
        goal=goal,
        tested=tested,
        folds=folds,
        scores=score_targets(*said),
        baseline=score_targets(goal.task, goal.names, tested.truth, *baseline),
        intervals=target_intervals(*said, tested.groups, group_kind=kind, seed=seed),
        platt=None,
        reliability=None,
        loss=None,
        conformals=(),
        covered={},
        half={},
        threshold=0.0,
        refused=Interval(0, 0, 0, 0.95, ""),
        notes=tuple(notes),
    )
    found = _unknown(found, unusual, seed)
    return _calibrated(found, seed) if goal.task == "tags" else _with_intervals(found, seed)


def _tested(
    table: FeatureTable,
    goal: Goal,
    estimator: Any,
    model: str,
    protocol: str,
    seed: int,
    progress: Progress,
) -> Tested:
    # Each track once: what the other folds say must not come from the same tracks.
    plan = make_splits(table, protocol, seed=seed, n_repeats=1 if protocol == "kfold" else None)
    trials = [
        Trial(
            models.get(model),
            {},
            table.values,
            goal,
            split,
            seed,
            groups=plan.groups,
            estimator=estimator,
            probabilities=goal.task == "tags",
        )
        for split in plan.splits
    ]
    answers = [fitted.answers for fitted in fit_many(trials, progress=progress)]
    rows = np.concatenate([one.rows for one in answers])
    number = np.repeat(np.arange(len(answers), dtype=np.intp), [one.rows.size for one in answers])
    means = np.stack([goal.truth[split.train].mean(axis=0) for split in plan.splits])
    return Tested(
        plan=plan,
        rows=rows,
        split=number,
        truth=goal.truth[rows],
        predicted=np.concatenate([one.predicted for one in answers]),
        probabilities=np.concatenate([one.probabilities for one in answers]),
        usual=means[number],
    )


def _calibrated(found: HonestTargets, seed: int) -> HonestTargets:
    """With the calibration of tags, and how far it can be trusted."""
    f = found.folds
    whole = fit_platt(f.probabilities, f.truth)
    crossed = np.empty_like(f.probabilities)
    for fold in np.unique(f.split):
        mine = f.split == fold
        crossed[mine] = fit_platt(f.probabilities[~mine], f.truth[~mine]).probabilities(f.probabilities[mine])
    before, after = tag_loss(f.probabilities, f.truth), tag_loss(crossed, f.truth)
    better = after < before
    plain = f.probabilities
    return replace(
        found,
        platt=whole if better else Platt.none(len(found.goal.names)),
        reliability=(
            tag_reliability(plain, f.truth, seed),
            tag_reliability(crossed if better else plain, f.truth, seed),
        ),
        loss=(before, after if better else before),
    )


def _with_intervals(found: HonestTargets, seed: int) -> HonestTargets:
    """With what makes the intervals of numbers, and how often such intervals held the truth."""
    f = found.folds
    missed = np.abs(f.predicted - f.truth)
    half = cross_fitted_widths(missed, f.groups, f.split, COVERAGE)
    inside = missed <= half + 1e-12
    covered = {
        name: share(inside[:, i], f.groups, f.plan.group_kind, seed)
        for i, name in enumerate(found.goal.names)
    }
    return replace(
        found,
        conformals=tuple(Conformal.of(column, f.groups) for column in missed.T),
        covered=covered,
        half={name: float(half[:, i].mean()) for i, name in enumerate(found.goal.names)},
    )


def _unknown(found: HonestTargets, unusual: FeatureTable, seed: int) -> HonestTargets:
    f = found.folds
    distances = held_out_distances(unusual.values[f.rows], unusual.columns, f.split)
    refused = np.zeros(f.rows.size, dtype=bool)
    for fold in np.unique(f.split):
        mine = f.split == fold
        refused[mine] = distances[mine] > threshold_of(distances[~mine])
    return replace(
        found,
        threshold=threshold_of(distances),
        refused=share(refused, f.groups, f.plan.group_kind, seed),
    )
