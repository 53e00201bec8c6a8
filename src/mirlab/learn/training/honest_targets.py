"""What a bundle of tags or numbers may claim: its procedure judged on tracks that took no part in it.

As of classes (`honest`) there are two passes: the protocol that was asked for gives the figures of the card,
and folds in which every track is held out once give the calibration of tags, the intervals of numbers and the
threshold of "unknown". Each of these is measured by what the other folds say alone. Where the protocol is
that of the folds, the two are one pass.

A tag's probabilities are calibrated where that lowers the log loss of tracks that the calibration had not
seen; else they are left as the model gives them.

Contents: HonestTargets, judge_targets.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from mirlab.data.tables import HAS_TAG, FeatureTable
from mirlab.learn.bundle import Conformal, cross_fitted_widths, held_out_distances, threshold_of
from mirlab.learn.judging import Evaluation
from mirlab.learn.statistics import Goal, Interval, TargetScores, goal_of, score_targets
from mirlab.learn.training.calibration import Platt, Reliability, fit_platt, tag_loss, tag_reliability
from mirlab.learn.training.honest import COVERAGE, evaluated, share
from mirlab.typing import Bools, Floats, Progress


@dataclass(frozen=True)
class HonestTargets:
    """What is known of a procedure, and what the final model takes over from it.

    Parameters
    ----------
    goal : what was learnt of all rows
    evaluation : the figures, under the protocol that was asked for
    folds : the evaluation behind calibration and intervals; the same one where the protocols agree
    baseline : figures of a constant: each tag's share of the tested tracks, or each number's mean
    threshold, refused : of "unknown", as in `honest.Honest`
    notes : sentences for the card
    platt : the calibration of tags, which may change nothing; None of numbers
    reliability, loss : of tags before and after a calibration fitted on other folds
    conformals : of numbers, for the final model
    covered, half : of numbers, by name: how often intervals made from other folds held the truth, and half
        their mean width
    """

    goal: Goal
    evaluation: Evaluation
    folds: Evaluation
    baseline: TargetScores
    threshold: float
    refused: Interval
    notes: tuple[str, ...]
    platt: Platt | None = None
    reliability: tuple[Reliability, Reliability] | None = None
    loss: tuple[float, float] | None = None
    conformals: tuple[Conformal, ...] = ()
    covered: Mapping[str, Interval] = field(default_factory=dict)
    half: Mapping[str, float] = field(default_factory=dict)


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
    evaluation, folds, notes = evaluated(table, estimator, model, protocol, seed, progress)
    goal = goal_of(table)
    distances, refused = _distances(folds, unusual)
    found = HonestTargets(
        goal=goal,
        evaluation=evaluation,
        folds=folds,
        baseline=_baseline(evaluation, goal),
        threshold=threshold_of(distances),
        refused=share(refused, folds.judged.group, folds.plan.group_kind, seed),
        notes=notes,
    )
    return _calibrated(found, seed) if goal.task == "tags" else _with_intervals(found, seed)


def _baseline(evaluation: Evaluation, goal: Goal) -> TargetScores:
    truth = evaluation.judged.truth
    mean = np.broadcast_to(truth.mean(axis=0), truth.shape)
    if goal.task == "numbers":
        return score_targets(goal.task, goal.names, truth, mean)
    return score_targets(goal.task, goal.names, truth, mean >= HAS_TAG, mean)


def _calibrated(found: HonestTargets, seed: int) -> HonestTargets:
    """With the calibration of tags, and how far it can be trusted."""
    judged = found.folds.judged
    given, truth = judged.probabilities, judged.truth
    assert given is not None
    crossed = np.empty_like(given)
    for fold in np.unique(judged.split):
        mine = judged.split == fold
        crossed[mine] = fit_platt(given[~mine], truth[~mine]).probabilities(given[mine])
    before, after = tag_loss(given, truth), tag_loss(crossed, truth)
    better = after < before
    return replace(
        found,
        platt=fit_platt(given, truth) if better else Platt.none(len(found.goal.names)),
        reliability=(
            tag_reliability(given, truth, seed),
            tag_reliability(crossed if better else given, truth, seed),
        ),
        loss=(before, after if better else before),
    )


def _with_intervals(found: HonestTargets, seed: int) -> HonestTargets:
    """With what makes the intervals of numbers, and how often such intervals held the truth."""
    judged, kind = found.folds.judged, found.folds.plan.group_kind
    missed = np.abs(judged.predicted - judged.truth)
    half = cross_fitted_widths(missed, judged.group, judged.split, COVERAGE)
    inside = missed <= half + 1e-12
    names = found.goal.names
    return replace(
        found,
        conformals=tuple(Conformal.of(column, judged.group) for column in missed.T),
        covered={name: share(inside[:, i], judged.group, kind, seed) for i, name in enumerate(names)},
        half={name: float(half[:, i].mean()) for i, name in enumerate(names)},
    )


def _distances(folds: Evaluation, unusual: FeatureTable) -> tuple[Floats, Bools]:
    """How far held-out tracks are from the others, and which of them the others' threshold refuses."""
    place = {track: i for i, track in enumerate(unusual.tracks)}
    rows = [place[track] for track in folds.judged.track]
    split = folds.judged.split
    distances = held_out_distances(unusual.values[rows], unusual.columns, split)
    refused = np.zeros(len(rows), dtype=bool)
    for fold in np.unique(split):
        mine = split == fold
        refused[mine] = distances[mine] > threshold_of(distances[~mine])
    return distances, refused
