"""A run in a few numbers: every protocol and condition with its mean and interval.

Conventions: a score is in the task's primary metric (of classes accuracy, a share from 0 to 1), always that
of the last epoch, of whole tracks (slices have voted). Which interval stands beside a mean depends on how the
protocol splits:

    splits drawn anew   the corrected resampled t interval (Nadeau and Bengio 2003) of the splits' mean
    folds, one test     every track is tested once: all answers together, artists resampled (bootstrap)

Each interval says what it is an interval of (`Interval.of`).

Contents: SummaryRow, summarise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.splits import find_protocol
from mirlab.data.tables import TaskName
from mirlab.learn.results.condition import AXES, BESIDE, CONDITION, Condition
from mirlab.learn.results.target_answers import TargetAnswers
from mirlab.learn.statistics import (
    Interval,
    Measure,
    bootstrap_interval,
    primary_of,
    share_interval_over_splits,
)

if TYPE_CHECKING:
    import pyarrow as pa


_KEY = ("protocol", "n_features", *AXES)


@dataclass(frozen=True)
class SummaryRow:
    """One protocol and condition over its splits.

    Parameters
    ----------
    protocol, feature_set, n_features, model, scaler, hidden : which models, as the columns of results.parquet
    sample_rate, n_fft, hop_length, duration, epochs : the same
    scores : (splits,) validation score at the last epoch, in the splits' order
    pooled : whether every track was tested once, so that the score is of all tracks, no mean over splits
    validation_score : with its interval (ends are NaN where a single split gives none)
    train_score, train_loss, validation_loss : means at the last epoch; losses are NaN for models without
        probabilities
    references : published figures for the same feature set and epochs; none, one or more. Only what was made
        as they were has any: random splits, and of every axis the first value that nets were trained with
    selected : whether its columns were chosen in the training rows of every split
    metric : what the scores are in (`statistics.primary_of`)
    metrics : of tags and numbers each metric of the task, with its interval; empty for classes
    """

    protocol: str
    feature_set: str
    n_features: int
    model: str
    scaler: str
    hidden: str
    sample_rate: int
    n_fft: int
    hop_length: int
    duration: float
    epochs: int
    scores: NDArray[np.float64]
    pooled: bool
    validation_score: Interval
    train_score: float
    train_loss: float
    validation_loss: float
    references: tuple[Mapping[str, Any], ...]
    selected: bool = False
    metric: str = "accuracy"
    metrics: Mapping[str, Interval] = field(default_factory=dict)

    @property
    def measure(self) -> Measure:
        """How the metric is called and written."""
        return Measure(self.metric)

    @property
    def validation_accuracy(self) -> Interval:
        """The validation score, as it is called of classes."""
        return self.validation_score

    @property
    def train_accuracy(self) -> float:
        """The training score, as it is called of classes."""
        return self.train_score

    @property
    def reference(self) -> float | None:
        """The first published validation accuracy, or None."""
        return float(self.references[0]["validation_accuracy"]) if self.references else None

    @property
    def condition(self) -> Condition:
        """What tells it apart from the other rows of its protocol."""
        return Condition(**{name: getattr(self, name) for name in CONDITION})


def splits_of(about: Mapping[str, Any], protocol: str) -> Mapping[str, Any]:
    """What run.json says about a protocol's splits; earlier runs had repeated random splits only."""
    said: Mapping[str, Any] | None = about.get("splits", {}).get(protocol)
    known = find_protocol(protocol)
    return said or {
        "test_fraction": float(about["config"]["test_size"]),
        "interval": "resampled",
        "paired": known is not None and known.paired,
        "unit": "track",
        "group_kind": "artist",
    }


def summarise(
    runs: pa.Table,
    about: Mapping[str, Any],
    predicted_by: Callable[[str, Condition], pa.Table],
    answered_by: Callable[[str, Condition], TargetAnswers],
) -> list[SummaryRow]:
    """Summarise a run: a row for each protocol and condition, in the order they were run.

    Parameters
    ----------
    runs, about : of a `Run`
    predicted_by : the predictions of one condition under one protocol
    answered_by : the same of tags or numbers, as arrays
    """
    import pyarrow.compute as pc

    last = runs.filter(pc.equal(runs["epoch"], runs["epochs"]))
    groups: dict[tuple[Any, ...], list[dict[str, Any]]] = {}
    for row in last.to_pylist():
        groups.setdefault(tuple(row[name] for name in _KEY), []).append(row)
    data = about["data"]
    task: TaskName = data.get("task", "class")
    name = "accuracy" if task == "class" else "score"
    sliced = data.get("n_rows", 0) > data.get("n_tracks", 0)
    published = _published(about, groups)
    selected = {(each["feature_set"], each["model"]) for each in about.get("selected", [])}
    rows = []
    for key, group in groups.items():
        group.sort(key=lambda row: row["repeat"])
        named = dict(zip(_KEY, key, strict=True))
        row = SummaryRow(
            **named,
            scores=np.array([row[f"validation_{name}"] for row in group], dtype=np.float64),
            pooled=splits_of(about, named["protocol"])["interval"] == "bootstrap",
            validation_score=Interval(np.nan, np.nan, np.nan, 0.95, ""),
            train_score=_mean(group, f"train_{name}"),
            train_loss=_mean(group, "train_loss"),
            validation_loss=_mean(group, "validation_loss"),
            references=published(named),
            selected=(named["feature_set"], named["model"]) in selected,
            metric=primary_of(task),
        )
        if task != "class":
            answers = answered_by(row.protocol, row.condition)
            metrics = answers.metrics
            rows.append(
                replace(row, scores=answers.by_split, validation_score=metrics[row.metric], metrics=metrics)
            )
            continue
        if row.pooled or sliced:
            predicted = predicted_by(row.protocol, row.condition)
            if sliced:
                row = replace(row, scores=_scores(predicted))
        rows.append(
            replace(
                row,
                validation_score=_pooled(predicted, row, about)
                if row.pooled
                else share_interval_over_splits(row.scores, splits_of(about, row.protocol)["test_fraction"]),
            )
        )
    return rows


def _published(
    about: Mapping[str, Any], keys: Iterable[tuple[Any, ...]]
) -> Callable[[Mapping[str, Any]], tuple[Mapping[str, Any], ...]]:
    """Finds the published figures that a row of the summary may be compared with."""
    nets = (dict(zip(_KEY, key, strict=True)) for key in keys)
    first = next((net for net in nets if net["epochs"]), {})

    def found(row: Mapping[str, Any]) -> tuple[Mapping[str, Any], ...]:
        protocol = find_protocol(row["protocol"])
        if protocol is None or not protocol.like_single_runs:
            return ()
        if any(row[axis] != first.get(axis) for axis in BESIDE):
            return ()
        return tuple(
            reference
            for reference in about.get("reference", [])
            if all(reference[name] == row[name] for name in ("feature_set", "epochs"))
        )

    return found


def _mean(rows: Sequence[Mapping[str, Any]], name: str) -> float:
    return float(np.mean([row[name] for row in rows]))


def right(predicted: pa.Table) -> NDArray[np.bool_]:
    """(n,) whether each row of predictions is right."""
    import pyarrow.compute as pc

    return np.asarray(pc.equal(predicted["label"], predicted["predicted"]).to_numpy(zero_copy_only=False))


def _scores(predicted: pa.Table) -> NDArray[np.float64]:
    repeat = np.asarray(predicted["repeat"].to_numpy())
    return np.asarray(np.bincount(repeat, right(predicted)) / np.bincount(repeat), dtype=np.float64)


def _pooled(predicted: pa.Table, row: SummaryRow, about: Mapping[str, Any]) -> Interval:
    groups = predicted["group"].to_pylist()
    kind = splits_of(about, row.protocol)["group_kind"]
    interval = bootstrap_interval(
        predicted["label"].to_pylist(), predicted["predicted"].to_pylist(), groups, group_kind=kind
    )
    if row.scores.size == 1:
        return interval
    return replace(
        interval,
        of=f"models trained this way on these tracks, on other {kind}s like these {len(set(groups))}",
    )
