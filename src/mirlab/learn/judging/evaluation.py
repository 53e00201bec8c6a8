"""How good is this model on this table? Every track judged by a model that never saw it.

The path: table + protocol -> splits -> for each split a new pipeline, fitted on the training rows, asked
about the test rows -> slices of one track voted -> scores with intervals that resample artists.

The runner owns the split: a model is handed its training rows and nothing else, so whatever it fits
(scaling, selection, calibration, early stopping) can not have seen a test row.

Conventions: what is judged is a track; its slices are voted by their mean probability (by majority where a
model of classes gives none), and numbers by their mean. Only under the protocol ``segment`` is each slice
judged by itself.

Contents: evaluate.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from mirlab.data.extraction import labelled_table
from mirlab.data.sources import Source
from mirlab.data.splits import SplitPlan, default_protocol, make_splits
from mirlab.data.tables import FeatureTable, SourceSpec, TaskName, check_numbers
from mirlab.formerly import formerly
from mirlab.learn.judging.evaluated import Evaluation
from mirlab.learn.judging.heldout import check_test, held_out, open_test, read_as_test
from mirlab.learn.judging.judged import Judged, judged_split, together
from mirlab.learn.models import Fitted, Trial, fit_many, make_pipeline, usual_model
from mirlab.learn.models import registry as models
from mirlab.learn.statistics import (
    METRICS,
    Interval,
    TargetIntervals,
    bootstrap_interval,
    goal_of,
    primary_of,
    ratio_interval,
    score_over_splits,
    score_targets,
    target_intervals,
)
from mirlab.progress import shows_progress, staged
from mirlab.typing import Floats, Progress


@formerly("model", "protocol", table="source", n_splits="folds", n_repeats="repeats")
@shows_progress
def evaluate(
    source: Source,
    *,
    model: str | None = None,
    params: Mapping[str, Any] | None = None,
    features: str | Sequence[str] | None = None,
    label: str | None = None,
    artist: str | None = None,
    task: str | None = None,
    targets: str | Sequence[str] | None = None,
    separator: str | None = None,
    facts: str | Path | None = None,
    corrections: str | Path | None = None,
    protocol: str | None = None,
    folds: int | None = None,
    repeats: int | None = None,
    test_size: float | None = None,
    column: str | None = None,
    test: Source | None = None,
    test_label: str | None = None,
    test_facts: str | Path | None = None,
    test_corrections: str | Path | None = None,
    seed: int = 0,
    probabilities: bool = True,
    level: float = 0.95,
    estimator: Any = None,
    workers: int | None = None,
    progress: Progress = True,
) -> Evaluation:
    """Train and test a model on every split of a protocol, or test it on another source.

    Parameters
    ----------
    source : anything `open_source` takes: a table of tracks, or of slices of tracks, or sound
    model : a name of the registry of models; None takes the usual one of the task: "svm" of classes, "logreg"
        of tags, "ridge" of numbers
    params : the model's parameters in place of its own
    features : terms or a set; None takes every column of a table, and "seed" of sound
    label : the column of a table that holds the labels, where it is not called so
    artist : where the artists of sound come from: "tag", "folder" or "none", as of `open_source`
    task, targets, separator, facts : what is to be learnt: "class", "tags" or "numbers"; the columns or facts
        that hold tags or numbers; what stands between the tags in a cell; a file of further facts of the
        tracks. None finds out
    corrections : a CSV of corrections (data/sources/corrections.py) that labels and leaves out tracks
    protocol : a name of `data.splits.all_protocols`; None takes ``artist-kfold`` where artists are known,
        else ``kfold``
    folds, repeats : how many, of protocols that have them; None takes the protocol's own number
    test_size, column : as in `make_splits`
    test : a source to test on: the model is trained on all labelled tracks of `source`. Test tracks by
        artists of the training tracks are left out, and a warning counts them. Nothing is split, so it takes
        none of protocol, folds, repeats, test_size and column
    test_label, test_facts, test_corrections : `label`, `facts` and `corrections` of the test source; the
        label is called as in `source` where None, and there are no facts and no corrections
    seed : of the splits, of the model where it takes one, and of the intervals
    probabilities : False leaves out top-2 accuracy and log loss, and the time that some models need for them;
        a vote over slices has them anyway, and so have tags
    level : confidence level of the intervals
    estimator : an unfitted classifier of the table's columns to judge, where it is more than the registry's
        model; `model` and `params` then only say what it is
    workers : splits judged at a time, and processes that analyse sound; None takes one per core. The
        numbers don't depend on it
    progress : a bar, nothing, or a function (`mirlab.progress`), told as splits get done

    Example
    -------
    >>> import mirlab
    >>> found = mirlab.evaluate("gtzan", model="lda", features="rms,tempo", folds=3)
    >>> found.protocol
    'artist-kfold'

    Trained on some artists' tracks and tested on others':

    >>> table = mirlab.open_source("gtzan").select("rms,tempo")
    >>> fold = table.meta["artist_fold"]
    >>> found = mirlab.evaluate(table.rows(fold == 1), model="lda", test=table.rows(fold == 2))
    >>> found.protocol, found.warnings[0]
    ('held-out', '16 test tracks by 13 artists of the training tracks were left out: Beastie Boys, ...')

    Raises
    ------
    UnknownName : no such model, parameter or protocol
    UsageError : an option that can't be meant; a model that doesn't learn the table's task, or answers with
        something else than its labels
    TableError : a table that can't be split so, or that the model can't be trained on; a test source of other
        classes, tags or numbers, or one without a track that may be judged
    """
    check_test(
        test,
        {"protocol": protocol, "folds": folds, "repeats": repeats, "test_size": test_size, "column": column},
        {"test_label": test_label, "test_facts": test_facts, "test_corrections": test_corrections},
    )
    read_as = SourceSpec(label, artist, task, targets, separator, facts, corrections)
    if estimator is not None and isinstance(source, FeatureTable):
        # Its columns are those that the estimator was made for.
        table = source
    else:
        table = labelled_table(source, read_as, features=features, workers=workers, progress=progress).noted
    check_numbers(table)
    # A table that can't be split so is refused before anything is trained.
    if test is None:
        name = default_protocol(table) if protocol is None else protocol
        plan = make_splits(
            table, name, n_splits=folds, n_repeats=repeats, test_size=test_size, seed=seed, column=column
        )
    else:
        other = open_test(
            test,
            table,
            read_as_test(read_as, test_label, test_facts, test_corrections),
            workers=workers,
            progress=progress,
        ).noted
        check_numbers(other, "the test source")
        table, plan = held_out(table, other)
    sliced = len(set(table.tracks)) < len(table)
    votes = sliced and plan.unit != "segment"
    goal = goal_of(table)
    model = usual_model(goal.task) if model is None else model
    asked = probabilities or votes or goal.task == "tags"
    mine = _parameters(model, goal.task, params, seed, asked)
    pipeline = make_pipeline(table.columns, model, mine, goal.task) if estimator is None else estimator
    tracks = np.unique(table.tracks.astype(str), return_inverse=True)[1] if votes else np.arange(len(table))
    trials = [
        Trial(
            entry=models.get(model),
            params=mine,
            values=table.values,
            goal=goal,
            split=split,
            seed=seed,
            groups=plan.groups,
            estimator=pipeline,
            probabilities=asked,
        )
        for split in plan.splits
    ]
    tell = staged(progress, "testing", unit="splits")
    by_track = tracks.astype(np.intp)

    def all_of(found: Iterable[Fitted]) -> Judged:
        parts = enumerate(found)
        return together([judged_split(table, plan, place, by_track, f.answers, goal) for place, f in parts])

    judged = all_of(fit_many(trials, workers=workers, progress=tell))
    prior = models.get("prior")
    deaf = [replace(trial, entry=prior, params={}, estimator=None) for trial in trials]
    baseline = all_of(fit_many(deaf, workers=1))
    known = Evaluation(
        model=model,
        params=mine,
        recipe=_recipe(table, pipeline, votes, sliced, goal.task),
        plan=plan,
        names=goal.names,
        judged=judged,
        metrics={},
        slice_accuracy=_slice_accuracy(judged, plan, level, seed) if sliced else None,
        over_splits=Interval(0, 0, 0, level, ""),
        notes=tuple(table.notes),
        task=goal.task,
    )
    judge = _of_classes if goal.task == "class" else _of_targets
    found = judge(known, baseline, level, seed)
    over = score_over_splits(primary_of(goal.task), found.split_scores, plan.test_fraction, level)
    return replace(found, over_splits=over)


def _of_classes(known: Evaluation, baseline: Judged, level: float, seed: int) -> Evaluation:
    """The evaluation with the metrics of classes."""
    judged, plan = known.judged, known.plan
    metrics = _metrics(judged, plan, known.names, level, seed)
    return replace(known, metrics=metrics, baseline={"accuracy": float(baseline.right.mean())})


def _of_targets(known: Evaluation, baseline: Judged, level: float, seed: int) -> Evaluation:
    """The evaluation with the metrics of tags or numbers."""
    judged, plan = known.judged, known.plan
    found = target_intervals(
        known.task,
        known.names,
        judged.truth,
        judged.predicted,
        judged.probabilities,
        judged.group,
        group_kind=plan.group_kind,
        level=level,
        seed=seed,
    )
    of = _interval_of(judged, plan)
    scores = known.target_scores()
    return replace(
        known,
        metrics={name: replace(interval, of=of) for name, interval in found.overall.items()},
        per_target=_per_target(found, of),
        baseline=_baseline(baseline, known),
        notes=(*known.notes, *(f"{note[0].upper()}{note[1:]}." for note in scores.notes)),
    )


def _per_target(found: TargetIntervals, of: str) -> dict[str, dict[str, Interval]]:
    return {
        name: {metric: replace(interval, of=of) for metric, interval in mine.items()}
        for name, mine in found.per_target.items()
    }


def _baseline(said: Judged, known: Evaluation) -> dict[str, float]:
    """The metrics of the model "prior", which hears nothing.

    Each split has a constant of its own, a little less for rows that have a little more. Over all splits
    together that is an order, and the wrong one; so metrics of order are those of one constant for all.
    """

    def scored(predicted: Floats, probabilities: Floats | None) -> Mapping[str, float]:
        return score_targets(known.task, known.names, said.truth, predicted, probabilities).metrics

    def same(values: Floats) -> Floats:
        return np.broadcast_to(values.mean(axis=0), values.shape)

    if said.probabilities is None:
        found, constant = scored(said.predicted, None), scored(same(said.predicted), None)
    else:
        found = scored(said.predicted, said.probabilities)
        constant = scored(said.predicted, same(said.probabilities))
    kept = ("r2", "mae", "macro_f1", "micro_f1")
    return {name: found[name] if name in kept else constant[name] for name in found}


def _parameters(
    model: str, task: TaskName, params: Mapping[str, Any] | None, seed: int, probabilities: bool
) -> dict[str, Any]:
    takes = models.get(model).parameters(task)
    wanted = {"seed": seed, "probabilities": probabilities}
    return {**{name: value for name, value in wanted.items() if name in takes}, **dict(params or {})}


def _metrics(
    judged: Judged, plan: SplitPlan, classes: tuple[str, ...], level: float, seed: int
) -> dict[str, Interval]:
    needs_p, needs_three = {"top2_accuracy", "log_loss"}, {"top2_accuracy"}
    found = {}
    for metric in METRICS:
        if metric in needs_p and judged.probabilities is None:
            continue
        if metric in needs_three and len(classes) < 3:
            continue
        interval = bootstrap_interval(
            judged.truth,
            judged.predicted,
            judged.group,
            metric=metric,
            probabilities=judged.probabilities if metric in needs_p else None,
            classes=classes,
            group_kind=plan.group_kind,
            level=level,
            seed=seed,
        )
        found[metric] = replace(interval, of=_interval_of(judged, plan))
    return found


def _slice_accuracy(judged: Judged, plan: SplitPlan, level: float, seed: int) -> Interval | None:
    if judged.slices_right is None:
        return None
    return ratio_interval(
        judged.slices_right,
        judged.slices,
        judged.group,
        _interval_of(judged, plan),
        plan.group_kind,
        level,
        seed,
    )


def _interval_of(judged: Judged, plan: SplitPlan) -> str:
    others = f"on other {plan.group_kind}s like these {np.unique(judged.group).size}"
    if len(plan.splits) == 1:
        return f"this model, {others}"
    return f"models trained this way on these tracks, {others}"


def _recipe(table: FeatureTable, pipeline: Any, votes: bool, sliced: bool, task: TaskName) -> str:
    words = [f"{len(table.columns)} columns"]
    if "log variances" in getattr(getattr(pipeline, "pipeline", pipeline), "named_steps", {}):
        words.append("the logarithm of variances")
    words.append("everything was fitted only on the training rows of each split")
    if votes and task == "numbers":
        words.append("the predictions of each track's slices were averaged")
    elif votes:
        how = "their mean probability" if hasattr(pipeline, "predict_proba") else "majority"
        words.append(f"the slices of each track voted by {how}")
    elif sliced:
        words.append("each slice was judged separately")
    return ", ".join(words)
