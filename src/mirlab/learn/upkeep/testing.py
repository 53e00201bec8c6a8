"""Test a bundle on labelled tracks that it was not trained on.

Contents: test, measured, target_answers, held_truth.
"""
# ruff: noqa: PT028  (the command is called `test`, and so is its function; it is none of pytest's)

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from mirlab.data.sources import Source, called
from mirlab.data.tables import SourceSpec
from mirlab.errors import TableError
from mirlab.learn.bundle import Classifier, NumberPrediction, Prediction, TagPrediction, load
from mirlab.learn.statistics import (
    Interval,
    bootstrap_interval,
    metrics_of,
    primary_of,
    ratio_interval,
    score,
    target_intervals,
)
from mirlab.learn.training import reliability
from mirlab.learn.upkeep.judgeable import Judgeable, judgeable
from mirlab.learn.upkeep.promise import promise_of
from mirlab.learn.upkeep.tested import BundleTest
from mirlab.progress import shows_progress
from mirlab.typing import Bools, Floats, Progress
from mirlab.words import counted

COVERAGE = 0.9


@shows_progress
def test(
    bundle: str | Path | Classifier,
    source: Source,
    *,
    label: str | None = None,
    artist: str | None = None,
    targets: str | None = None,
    separator: str | None = None,
    facts: str | Path | None = None,
    corrections: str | Path | None = None,
    coverage: float = COVERAGE,
    seed: int = 0,
    workers: int | None = None,
    progress: Progress = True,
) -> BundleTest:
    """Judge a bundle on labelled tracks, and compare with what its card promised.

    The promise is the card's own interval, widened by the luck of a collection of this size: both ends move
    out by sqrt(1 + tested / tracks). Outside of it the bundle is "worse" or "better" than promised.

    Parameters
    ----------
    bundle : a file that `train` wrote, or one that is open
    source : labelled tracks: anything `open_source` takes. Sound is analysed as for training
    label : the column, fact or "folder" with the classes
    artist : where the artists of sound come from: "tag", "folder" or "none", as of `open_source`
    targets, separator : of a bundle of tags or numbers, as in `train`
    facts, corrections : as in `train`
    coverage : how often prediction sets and intervals should hold the truth, in (0, 1)
    seed : of the resampling
    workers : processes that analyse sound; None takes one per core
    progress : a bar, nothing, or a function (`mirlab.progress`)

    Raises
    ------
    BundleError : no bundle
    UsageError, UnknownName, DatasetError, TableError : a source that can't be used, or that has none of the
        bundle's classes, tags or numbers

    Example
    -------
    >>> import mirlab
    >>> made = mirlab.train("gtzan", model="lda", features="mfcc.mean, rms", out="tried.mirlab")
    >>> found = mirlab.test("tried.mirlab", "gtzan")
    >>> found.verdict, found.trained_on > 0
    ('better', True)
    """
    classifier = bundle if isinstance(bundle, Classifier) else load(bundle)
    given = judgeable(
        classifier,
        source,
        SourceSpec(label, artist, None, targets, separator, facts, corrections),
        workers=workers,
        progress=progress,
    )
    return measured(classifier, given, called(source), coverage=coverage, seed=seed)


test.__test__ = False  # type: ignore[attr-defined]  # pytest would take it for one of its own


def measured(
    classifier: Classifier, given: Judgeable, source: str, *, coverage: float = COVERAGE, seed: int = 0
) -> BundleTest:
    """Judge a bundle on tracks that are at hand; parameters and errors as of `test`."""
    said = classifier.predict_features(given.table, coverage=coverage)
    usable = np.array([not one.unanswered for one in said], dtype=bool)
    if not usable.any():
        raise TableError(f"{source}: no row can be judged, the first: {said[0].unanswered}")
    notes = list(given.notes)
    if not usable.all():
        notes.append(f"{counted(int((~usable).sum()), 'row')} left out, the first: {_first_error(said)}")
    answers = [one for one in said if not one.unanswered]
    groups, kind = given.groups[usable], given.group_kind
    metric = primary_of(classifier.task)
    if classifier.task == "class":
        metrics, right = _of_classes(classifier, given, answers, usable, seed)
        per_target: dict[str, dict[str, Interval]] = {}
    else:
        metrics, per_target = _of_targets(classifier, given, answers, usable, seed)
        right = []
    held = held_truth(classifier, given.rows(np.flatnonzero(usable)), answers)
    n_groups = int(np.unique(groups).size)
    of = f"this bundle, on other {kind}s like these {n_groups}"
    covered = None if held is None else ratio_interval(held, np.ones(held.size), groups, of, kind, seed=seed)
    scores = calibration = None
    if classifier.task == "class":
        table = np.array([[one.probabilities[x] for x in classifier.labels] for one in answers])
        codes = np.array([classifier.labels.index(true) for true in right], dtype=np.intp)
        scores = score(right, [str(one.label) for one in answers], table, classifier.labels)
        calibration = reliability(table, codes, seed)
    tracks = len(set(given.table.tracks[usable]))
    return BundleTest(
        bundle=str(classifier.card.get("name", "")),
        source=Path(source).name or source,
        task=classifier.task,
        metric=metric,
        tracks=tracks,
        groups=n_groups,
        group_kind=kind,
        metrics=metrics,
        promise=promise_of(classifier.card, metric, tracks),
        coverage=covered,
        asked_coverage=coverage,
        unknown=float(np.mean([bool(one.unknown) for one in answers])),
        calibration_error=None if calibration is None else calibration.ece,
        by_chance=None if calibration is None else calibration.by_chance,
        scores=scores,
        per_target=per_target,
        trained_on=len(set(given.table.tracks[usable & given.trained_on])),
        failures=given.failures,
        notes=tuple(notes),
        offered=given.offered,
    )


def _first_error(said: list[Prediction]) -> str:
    return next(one.unanswered for one in said if one.unanswered)


def _of_classes(
    classifier: Classifier, given: Judgeable, answers: list[Prediction], usable: Bools, seed: int
) -> tuple[dict[str, Interval], list[str]]:
    """Every metric of classes, and the true class of each answer."""
    truth = [true for true, use in zip(given.labels, usable, strict=True) if use]
    predicted = [str(one.label) for one in answers]
    table = np.array([[one.probabilities[x] for x in classifier.labels] for one in answers])
    metrics = {}
    for name in metrics_of("class"):
        if name == "top2_accuracy" and len(classifier.labels) < 3:
            continue
        metrics[name] = bootstrap_interval(
            truth,
            predicted,
            given.groups[usable],
            metric=name,
            probabilities=table,
            classes=classifier.labels,
            group_kind=given.group_kind,
            seed=seed,
        )
    return metrics, truth


def _of_targets(
    classifier: Classifier, given: Judgeable, answers: list[Prediction], usable: Bools, seed: int
) -> tuple[dict[str, Interval], dict[str, dict[str, Interval]]]:
    """Every metric of tags or numbers, over all of them and of each."""
    assert given.truth is not None
    predicted, probabilities = target_answers(given.names, answers)
    found = target_intervals(
        classifier.task,
        given.names,
        given.truth[usable],
        predicted,
        probabilities,
        given.groups[usable],
        group_kind=given.group_kind,
        seed=seed,
    )
    return dict(found.overall), {name: dict(one) for name, one in found.per_target.items()}


def target_answers(names: Sequence[str], answers: list[Prediction]) -> tuple[Floats, Floats | None]:
    """(n, k) tags or numbers that were said of n rows, and the probabilities of tags."""
    tagged = [one for one in answers if isinstance(one, TagPrediction)]
    if tagged:
        said = np.array([[name in one.tags for name in names] for one in tagged], dtype=np.float64)
        return said, np.array([[one.probabilities[name] for name in names] for one in tagged])
    numbers = [one for one in answers if isinstance(one, NumberPrediction)]
    return np.array([[one.values[name] for name in names] for one in numbers]), None


def held_truth(classifier: Classifier, given: Judgeable, answers: list[Prediction]) -> Bools | None:
    """(n,) whether each prediction set holds the true class, or all intervals of a row their numbers.

    None of tags, and of numbers whose bundle has no intervals.
    """
    if classifier.task == "class":
        return np.array([true in one.prediction_set for true, one in zip(given.labels, answers, strict=True)])
    if classifier.task == "tags":
        return None
    assert given.truth is not None
    numbers = [one for one in answers if isinstance(one, NumberPrediction)]
    ends = np.array([[one.intervals[name] for name in given.names] for one in numbers])
    if not np.isfinite(ends).all():
        return None
    inside = (ends[:, :, 0] <= given.truth) & (given.truth <= ends[:, :, 1])
    return np.asarray(inside.all(axis=1))
