"""What came of every model of an experiment, as the tables of a results folder.

Conventions: as in `results`. `runs` has the scores over the rows of the data, epoch by epoch; `predictions`
has one row for each track that a model was tested on, slices voted.

Contents: Outcome, runs_table, predictions_table, sizes_table.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from mirlab.data.tables import FeatureTable
from mirlab.learn.models import Fitted
from mirlab.learn.results.condition import BESIDE, Condition
from mirlab.learn.results.run import METRICS, TARGET_METRICS
from mirlab.learn.results.target_answers import answer_columns
from mirlab.learn.statistics import Goal

FACTS = ("artist", "title")
"""Facts of a track that predictions carry where the data have them: mistakes are found by ear."""


_KINDS = {"model": pa.string(), "scaler": pa.string(), "hidden": pa.string(), "duration": pa.float64()}
"""Of the axes that are no whole numbers."""


@dataclass(frozen=True)
class Outcome:
    """One model: where it belongs in the results, and what came of it.

    Parameters
    ----------
    protocol, condition, n_features, repeat : which model; repeat is the number of its split, from 0
    n_train : how many rows it was trained on
    fitted : its answers, its history (METRICS) and what tuning chose
    """

    protocol: str
    condition: Condition
    n_features: int
    repeat: int
    n_train: int
    fitted: Fitted


def runs_table(outcomes: Sequence[Outcome]) -> pa.Table:
    """results.parquet: a row for every model and epoch; models without epochs have one row, of epoch 0."""
    batches = []
    for outcome in outcomes:
        epochs = outcome.condition.epochs
        rows = max(1, epochs)
        columns = _constants(outcome, rows, inputs=True)
        columns["repeat"] = pa.repeat(pa.scalar(outcome.repeat, pa.int32()), rows)
        columns["epoch"] = pa.array(np.arange(1, epochs + 1) if epochs else [0], pa.int32())
        history = outcome.fitted.history
        for metric in METRICS if "validation_accuracy" in history else TARGET_METRICS:
            # Only nets know a loss of tags and numbers.
            columns[metric] = pa.array(
                np.asarray(history.get(metric, np.full(rows, np.nan)), dtype=np.float64)
            )
        batches.append(pa.RecordBatch.from_pydict(columns))
    return pa.Table.from_batches(batches).combine_chunks()


def predictions_table(
    outcomes: Sequence[Outcome],
    table: FeatureTable,
    goal: Goal,
    groups: Mapping[str, NDArray[np.intp]],
    *,
    slices: frozenset[str] = frozenset(),
) -> pa.Table:
    """predictions.parquet: a row for every model and track that it was tested on.

    Parameters
    ----------
    outcomes : the models
    table : the rows
    goal : what is true of the rows; classes are in the order of the probabilities
    groups : by protocol, (n,) group of each row: what an interval over artists resamples
    slices : protocols under which each slice is judged by itself
    """
    names = np.array(goal.names, dtype=object)
    facts = [fact for fact in FACTS if fact in table.meta]
    _, track_of = np.unique(table.tracks.astype(str), return_inverse=True)
    batches = []
    for outcome in outcomes:
        answers = outcome.fitted.answers
        if outcome.protocol not in slices:
            answers = answers.voted(track_of.astype(np.intp))
        test = answers.rows
        columns = _constants(outcome, len(test), inputs=False)
        columns["repeat"] = pa.repeat(pa.scalar(outcome.repeat, pa.int32()), len(test))
        columns["track"] = pa.array(list(table.tracks[test]), pa.string())
        if goal.task == "class":
            columns["label"] = pa.array(list(table.labels[test]), pa.string())
            columns["predicted"] = pa.array(list(names[answers.predicted]), pa.string())
        columns["group"] = pa.array(groups[outcome.protocol][test].astype(np.int32))
        for fact in facts:
            values = [None if value is None else str(value) for value in table.meta[fact][test]]
            columns[fact] = pa.array(values, pa.string())
        if goal.task == "class":
            shares = answers.probabilities.astype(np.float32)
            said = {f"p_{label}": np.ascontiguousarray(shares[:, i]) for i, label in enumerate(goal.names)}
        else:
            said = answer_columns(goal, answers)
        columns |= {name: pa.array(values) for name, values in said.items()}
        batches.append(pa.RecordBatch.from_pydict(columns))
    return pa.Table.from_batches(batches).combine_chunks()


def sizes_table(outcomes: Sequence[tuple[float, Outcome]], scores: Sequence[float]) -> pa.Table:
    """learning_curve.parquet: a row for every share of the training rows and split.

    Parameters
    ----------
    outcomes : the share of the training tracks, and the model trained on it
    scores : the task's primary metric of each on the test tracks
    """
    rows = []
    name = "accuracy" if "train_accuracy" in outcomes[0][1].fitted.history else "score"
    for (share, outcome), score in zip(outcomes, scores, strict=True):
        rows.append(
            {
                "share": share,
                "n_train": outcome.n_train,
                "repeat": outcome.repeat,
                f"train_{name}": float(outcome.fitted.history[f"train_{name}"][-1]),
                f"validation_{name}": score,
            }
        )
    columns = {name: pa.array([row[name] for row in rows]) for name in rows[0]}
    lengths = len(rows)
    return pa.table({**_constants(outcomes[0][1], lengths, inputs=True), **columns})


def _constants(outcome: Outcome, n: int, *, inputs: bool) -> dict[str, Any]:
    """The columns that say which model it was, the same in all n rows."""
    columns = {
        "protocol": pa.repeat(outcome.protocol, n),
        "feature_set": pa.repeat(outcome.condition.feature_set, n),
        "n_features": pa.repeat(pa.scalar(outcome.n_features, pa.int32()), n),
    }
    for name in (*BESIDE, "epochs"):
        columns[name] = pa.repeat(
            pa.scalar(getattr(outcome.condition, name), _KINDS.get(name, pa.int32())), n
        )
    if not inputs:
        del columns["n_features"]
    return columns
