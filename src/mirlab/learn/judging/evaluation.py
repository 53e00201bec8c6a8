"""How good is this model on this table? Every track judged by a model that never saw it.

The path: table + protocol -> splits -> for each split a new pipeline, fitted on the training rows, asked
about the test rows -> slices of one track voted -> scores with intervals that resample artists.

The runner owns the split: a model is handed its training rows and nothing else, so whatever it fits
(scaling, selection, calibration, early stopping) can not have seen a test row.

Conventions: scores are shares, 0 to 1. What is judged is a track; its slices are voted by their mean
probability (by majority where a model gives none). Only under the protocol ``segment`` is each slice judged
by itself.

Contents: evaluate, Evaluation, Judged.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.extraction import labelled_table
from mirlab.data.sources import Source
from mirlab.data.splits import SplitPlan, default_protocol, make_splits
from mirlab.data.tables import FeatureTable, check_numbers
from mirlab.formerly import formerly
from mirlab.learn.models import Answers, Trial, fit_many, make_pipeline
from mirlab.learn.models import registry as models
from mirlab.learn.statistics import (
    METRICS,
    Interval,
    Scores,
    bootstrap_interval,
    goal_of,
    ratio_interval,
    score,
    share_interval_over_splits,
)
from mirlab.progress import shows_progress, staged
from mirlab.tabular import Record, Tabular, spread
from mirlab.typing import Codes, Progress


@dataclass(frozen=True)
class Judged:
    """Out-of-sample predictions, one row for each split and track tested in it (slice, under ``segment``).

    Parameters
    ----------
    split : (n,) number of the split
    track, label, predicted : (n,) names
    probabilities : (n, n_classes) float64, of the vote where there were slices; None where not asked for
    group : (n,) number of the artist's group, of the track where no artist is known
    slices, slices_right : (n,) how many rows stand behind the answer, and how many of them were right alone
    """

    split: NDArray[np.intp]
    track: NDArray[np.object_]
    label: NDArray[np.object_]
    predicted: NDArray[np.object_]
    probabilities: NDArray[np.float64] | None
    group: NDArray[np.intp]
    slices: NDArray[np.intp]
    slices_right: NDArray[np.intp]

    @property
    def right(self) -> NDArray[np.bool_]:
        """(n,) whether the answer is the label."""
        return np.asarray(self.predicted == self.label, dtype=bool)


@dataclass(frozen=True, repr=False)
class Evaluation(Tabular):
    """What one model is worth on one table under one protocol.

    Parameters
    ----------
    model, params : the model and the parameters that it was given
    recipe : in words, what was done to the columns and how slices were voted
    plan : the splits, with the protocol in words, its warnings and what stays whole
    classes : names, sorted
    judged : the predictions
    metrics : each of `METRICS` that the predictions allow, over all of `judged`, artists resampled
    slice_accuracy : accuracy before the vote; None where the table has one row for each track
    over_splits : mean accuracy of the splits with the corrected resampled t interval
    notes : what a reader has to know about the table, the columns that were left out among it
    """

    model: str
    params: Mapping[str, Any]
    recipe: str
    plan: SplitPlan
    classes: tuple[str, ...]
    judged: Judged
    metrics: Mapping[str, Interval]
    slice_accuracy: Interval | None
    over_splits: Interval
    notes: tuple[str, ...] = ()

    shares = frozenset(METRICS) - {"log_loss"}
    plotted = (("model", "protocol"), "accuracy")

    def records(self) -> list[Record]:
        """One row: each measure with its interval (shares; the log loss in nats)."""
        measures = {key: x for name, found in self.metrics.items() for key, x in spread(name, found).items()}
        return [{"model": self.model, "protocol": self.protocol, "tracks": self.n_tracks, **measures}]

    def headline(self) -> str:
        """The accuracy in words, and how it was measured."""
        a = self.accuracy
        ends = f" ({100 * a.level:g} % interval {100 * a.low:.1f} to {100 * a.high:.1f})" if a.known else ""
        return f"{self.model}: {100 * a.mean:.1f} % of {self.n_tracks:,} tracks right{ends}. {self.sentence}"

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
    def accuracy(self) -> Interval:
        """Right answers over all answers, artists resampled."""
        return self.metrics["accuracy"]

    @property
    def n_tracks(self) -> int:
        """How many tracks were tested."""
        return len(set(self.judged.track))

    @property
    def split_scores(self) -> NDArray[np.float64]:
        """(n_splits,) accuracy in each split, in the plan's order: what models are compared by, in pairs."""
        right = np.bincount(self.judged.split, self.judged.right.astype(np.float64))
        return np.asarray(right / np.bincount(self.judged.split))

    def scores(self) -> Scores:
        """Every figure of all predictions together, with the confusion matrix."""
        j = self.judged
        return score(j.label, j.predicted, j.probabilities, self.classes)


@formerly("model", "protocol", table="source", n_splits="folds", n_repeats="repeats")
@shows_progress
def evaluate(
    source: Source,
    *,
    model: str = "svm",
    params: Mapping[str, Any] | None = None,
    features: str | Sequence[str] | None = None,
    label: str | None = None,
    protocol: str | None = None,
    folds: int | None = None,
    repeats: int | None = None,
    test_size: float | None = None,
    column: str | None = None,
    seed: int = 0,
    probabilities: bool = True,
    level: float = 0.95,
    estimator: Any = None,
    workers: int | None = None,
    progress: Progress = True,
) -> Evaluation:
    """Train and test a model on every split of a protocol.

    Parameters
    ----------
    source : anything `open_source` takes: a table of tracks, or of slices of tracks, or sound
    model : a name of the registry of models
    params : the model's parameters in place of its own
    features : terms or a set; None takes every column of a table, and "seed" of sound
    label : the column of a table that holds the labels, where it is not called so
    protocol : a name of `data.splits.all_protocols`; None takes ``artist-kfold`` where artists are known,
        else ``kfold``
    folds, repeats : how many, of protocols that have them; None takes the protocol's own number
    test_size, column : as in `make_splits`
    seed : of the splits, of the model where it takes one, and of the intervals
    probabilities : False leaves out top-2 accuracy and log loss, and the time that some models need for them;
        a vote over slices has them anyway
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

    Raises
    ------
    UnknownName : no such model, parameter or protocol
    UsageError : an option that can't be meant; a model that answers with something else than its labels
    TableError : a table that can't be split so, or that the model can't be trained on
    """
    if estimator is not None and isinstance(source, FeatureTable):
        # Its columns are those that the estimator was made for.
        table = source
    else:
        table = labelled_table(
            source, features=features, label=label, workers=workers, progress=progress
        ).noted
    check_numbers(table)
    # A table that can't be split so is refused before anything is trained.
    name = default_protocol(table) if protocol is None else protocol
    plan = make_splits(
        table, name, n_splits=folds, n_repeats=repeats, test_size=test_size, seed=seed, column=column
    )
    sliced = len(set(table.tracks)) < len(table)
    votes = sliced and plan.unit != "segment"
    mine = _parameters(model, params, seed, probabilities or votes)
    pipeline = make_pipeline(table.columns, model, mine) if estimator is None else estimator
    classes = tuple(sorted(table.classes))
    tracks = np.unique(table.tracks.astype(str), return_inverse=True)[1] if votes else np.arange(len(table))
    goal = goal_of(table)
    codes = goal.truth
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
            probabilities=probabilities or votes,
        )
        for split in plan.splits
    ]
    tell = staged(progress, "testing", unit="splits")
    judged = _together(
        [
            _judged(table, plan, place, tracks.astype(np.intp), fitted.answers, codes, classes)
            for place, fitted in enumerate(fit_many(trials, workers=workers, progress=tell))
        ]
    )
    found = Evaluation(
        model=model,
        params=mine,
        recipe=_recipe(table, pipeline, votes, sliced),
        plan=plan,
        classes=classes,
        judged=judged,
        metrics=_metrics(judged, plan, classes, level, seed),
        slice_accuracy=_slice_accuracy(judged, plan, level, seed) if sliced else None,
        over_splits=Interval(0, 0, 0, level, ""),
        notes=tuple(table.notes),
    )
    return replace(
        found, over_splits=share_interval_over_splits(found.split_scores, plan.test_fraction, level)
    )


def _parameters(
    model: str, params: Mapping[str, Any] | None, seed: int, probabilities: bool
) -> dict[str, Any]:
    takes = models.get(model).parameters()
    wanted = {"seed": seed, "probabilities": probabilities}
    return {**{name: value for name, value in wanted.items() if name in takes}, **dict(params or {})}


def _judged(
    table: FeatureTable,
    plan: SplitPlan,
    number: int,
    tracks: Codes,
    answers: Answers,
    codes: Codes,
    classes: tuple[str, ...],
) -> Judged:
    names, voted = np.array(classes, dtype=object), answers.voted(tracks)
    # Slices stand in the order of the votes, so that they can be counted by the place of their track there.
    place = np.empty(int(tracks.max()) + 1, dtype=np.intp)
    place[tracks[voted.rows]] = np.arange(voted.rows.size)
    at = place[tracks[answers.rows]]
    return Judged(
        split=np.full(voted.rows.size, number, dtype=np.intp),
        track=table.tracks[voted.rows],
        label=table.labels[voted.rows],
        predicted=names[voted.predicted],
        probabilities=voted.probabilities if np.isfinite(voted.probabilities).all() else None,
        group=plan.groups[voted.rows],
        slices=np.bincount(at),
        slices_right=np.bincount(at, answers.right(codes)).astype(np.intp),
    )


def _together(parts: list[Judged]) -> Judged:
    def joined(name: str) -> Any:
        return np.concatenate([getattr(part, name) for part in parts])

    names = ("split", "track", "label", "predicted", "group", "slices", "slices_right")
    p = joined("probabilities") if parts[0].probabilities is not None else None
    return Judged(probabilities=p, **{name: joined(name) for name in names})


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
            judged.label,
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


def _slice_accuracy(judged: Judged, plan: SplitPlan, level: float, seed: int) -> Interval:
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


def _recipe(table: FeatureTable, pipeline: Any, votes: bool, sliced: bool) -> str:
    words = [f"{len(table.columns)} columns"]
    if "log variances" in getattr(getattr(pipeline, "pipeline", pipeline), "named_steps", {}):
        words.append("the logarithm of variances")
    words.append("everything was fitted only on the training rows of each split")
    if votes:
        how = "their mean probability" if hasattr(pipeline, "predict_proba") else "majority"
        words.append(f"the slices of each track voted by {how}")
    elif sliced:
        words.append("each slice was judged separately")
    return ", ".join(words)
