"""What a bundle may claim: its procedure judged on tracks that took no part in it.

Two passes, each with models that never saw the rows they answer about:

    judged      the protocol that was asked for: the accuracy of the card
    held out    folds (of artists, where they are known) in which every track is held out once: what the
                temperature, thresholds and sets are fitted on, and, each fitted without the fold that it is
                judged on, what calibration, coverage and refusals are measured on

Where the protocol is that of the folds, the two are one pass.

Contents: HeldOut, Honest, judge, share; evaluated (for every task).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from mirlab.data.splits import default_protocol
from mirlab.data.tables import FeatureTable
from mirlab.errors import TableError
from mirlab.learn.bundle import Conformal, cross_fitted_sets, held_out_distances, threshold_of
from mirlab.learn.judging import Evaluation, evaluate
from mirlab.learn.statistics import Interval, bootstrap_interval, log_loss
from mirlab.learn.training.calibration import (
    Reliability,
    cross_fitted,
    fit_temperature,
    reliability,
)
from mirlab.learn.training.choice import Chosen
from mirlab.learn.training.logits import Scored
from mirlab.progress import staged
from mirlab.typing import Bools, Codes, Floats, Progress

COVERAGE = 0.9
"""Of prediction sets, where no other is asked for."""


@dataclass(frozen=True)
class HeldOut:
    """Answers about tracks that were held out, one row a track.

    Parameters
    ----------
    logits : (n, k) of models fitted without the row's fold
    codes : (n,) true classes
    groups : (n,) artists, or tracks where no artist is known
    folds : (n,) which fold the row was held out in
    distances : (n,) from models of what is usual, fitted without the row's fold
    """

    logits: Floats
    codes: Codes
    groups: Codes
    folds: Codes
    distances: Floats


@dataclass(frozen=True)
class Honest:
    """What is known of a procedure, and what the final model takes over from it.

    Parameters
    ----------
    evaluation : accuracy and its like, under the protocol that was asked for
    folds : the evaluation behind `held_out`; the same one where the protocols agree
    held_out : its answers
    temperature, conformal, threshold : fitted on all of `held_out`, for the final model
    reliability, log_loss : of probabilities whose temperature was fitted on other folds
    coverage, set_size : of sets whose threshold was fitted on other folds; set_size in classes
    refused : share of the held-out tracks beyond a threshold that was fitted on other folds
    notes : sentences for the card
    """

    evaluation: Evaluation
    folds: Evaluation
    held_out: HeldOut
    temperature: float
    conformal: Conformal
    threshold: float
    reliability: Reliability
    log_loss: float
    coverage: Interval
    set_size: float
    refused: Interval
    notes: tuple[str, ...]


def judge(
    table: FeatureTable,
    unusual: FeatureTable,
    estimator: Scored | Chosen,
    model: str,
    protocol: str | None,
    seed: int,
    progress: Progress = None,
) -> Honest:
    """Judge a procedure, and fit what needs held-out answers.

    Parameters
    ----------
    table : labelled tracks with the classifier's columns, or every candidate's, one row a track
    unusual : the same rows with the columns that "unknown" goes by
    estimator : unfitted
    model : its name in the registry
    protocol : of the card's accuracy; None takes the folds'

    Raises
    ------
    TableError : a table that can't be split so
    """

    evaluation, folds, notes = evaluated(table, estimator, model, protocol, seed, progress)
    held_out = _held_out(folds, unusual)
    return _measured(evaluation, folds, held_out, notes, seed)


def evaluated(
    table: FeatureTable,
    estimator: Any,
    model: str,
    protocol: str | None,
    seed: int,
    progress: Progress = None,
) -> tuple[Evaluation, Evaluation, tuple[str, ...]]:
    """The evaluation for the card, that of the folds which calibration is fitted on, and notes on these.

    Parameters and errors as in `judge`. Both are one where the card's protocol is the folds'.
    """

    def run(name: str, what: str) -> Evaluation:
        return evaluate(
            table,
            model=model,
            protocol=name,
            seed=seed,
            estimator=estimator,
            progress=staged(progress, what),
        )

    usual, notes = default_protocol(table), []
    # What was asked for comes first, so that a protocol that can't be is refused before any work.
    evaluation = run(protocol or usual, "testing")
    if evaluation.protocol == usual:
        folds = evaluation
    else:
        try:
            folds = run(usual, "testing, for the calibration")
        except TableError as error:
            notes.append(f"calibration and thresholds ignore artists: {error}")
            folds = run("kfold", "testing, for the calibration")
    return evaluation, folds, tuple(notes)


def _held_out(folds: Evaluation, unusual: FeatureTable) -> HeldOut:
    judged = folds.judged
    number = {name: i for i, name in enumerate(folds.classes)}
    place = {track: i for i, track in enumerate(unusual.tracks)}
    rows = [place[track] for track in judged.track]
    assert judged.probabilities is not None
    return HeldOut(
        logits=np.log(np.maximum(judged.probabilities, 1e-300)),
        codes=np.array([number[label] for label in judged.label], dtype=np.intp),
        groups=judged.group,
        folds=judged.split,
        distances=held_out_distances(unusual.values[rows], unusual.columns, judged.split),
    )


def _measured(
    evaluation: Evaluation, folds: Evaluation, held_out: HeldOut, notes: tuple[str, ...], seed: int
) -> Honest:
    h = held_out
    probabilities = cross_fitted(h.logits, h.codes, h.folds)
    inside = cross_fitted_sets(probabilities, h.codes, h.groups, h.folds, COVERAGE)
    covered = inside[np.arange(h.codes.size), h.codes]
    refused = np.zeros(h.codes.size, dtype=bool)
    for fold in np.unique(h.folds):
        mine = h.folds == fold
        refused[mine] = h.distances[mine] > threshold_of(h.distances[~mine])
    kind = folds.plan.group_kind
    return Honest(
        evaluation=evaluation,
        folds=folds,
        held_out=h,
        temperature=fit_temperature(h.logits, h.codes),
        conformal=Conformal.fit(probabilities, h.codes, h.groups),
        threshold=threshold_of(h.distances),
        reliability=reliability(probabilities, h.codes, seed),
        log_loss=log_loss(probabilities, h.codes),
        coverage=share(covered, h.groups, kind, seed),
        set_size=float(inside.sum(axis=1).mean()),
        refused=share(refused, h.groups, kind, seed),
        notes=notes,
    )


def share(which: Bools, groups: Codes, kind: str, seed: int) -> Interval:
    """How often something happened to (n,) rows of (n,) groups, whole groups resampled."""
    # The accuracy of saying "yes" each time: a share of 0 or 1 then gets an interval, too.
    said = np.where(which, "yes", "no")
    found = bootstrap_interval(np.full(said.size, "yes"), said, groups, group_kind=kind, seed=seed)
    return replace(found, of=f"on other {kind}s like these {np.unique(groups).size}")
