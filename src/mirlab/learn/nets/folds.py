"""Nets of dense layers on the splits of a table: all that are built alike are trained in one sweep.

It is the fast way of the runner (`mirlab.learn.models`): the same tasks give the same `Fitted`, and whoever
has tasks of any model asks `fit_all`.

Contents: fit_all, is_net, scaled.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.learn.models import Answers, Fitted, Trial, fit_many, make_scaler
from mirlab.learn.models import registry as models
from mirlab.learn.nets.sweep import Job, train_many
from mirlab.typing import Progress

_OF_NETS = ("hidden", "epochs", "batch_size", "learning_rate")


@cache
def is_net(name: str) -> bool:
    """Whether the model of that name is a net of dense layers, trained for epochs."""
    from mirlab.learn.nets.dense import DenseClassifier

    return not models.get(name).frames and isinstance(models.get(name).make(), DenseClassifier)


def fit_all(tasks: Sequence[Trial], *, workers: int | None = None, progress: Progress = None) -> list[Fitted]:
    """Fit every task and ask about its test rows, by the fastest way that its model has.

    Parameters
    ----------
    tasks : in any number, all of one model with equal parameters; nets may differ in their scalers
    workers : threads; None takes one per core. The numbers don't depend on it
    progress : told as models get done

    Raises
    ------
    TableError : rows that the model can't be fitted on
    UsageError : a net's rows that can't be trained on
    """
    if not tasks or tasks[0].candidates or not is_net(tasks[0].entry.name):
        return list(fit_many(tasks, workers=workers, progress=progress))
    own = {**tasks[0].entry.parameters(), **tasks[0].params}
    nets = train_many(
        [_job(task, str({**own, **task.params}["scaler"])) for task in tasks],
        n_classes=len(tasks[0].classes),
        progress=progress,
        **{name: own[name] for name in _OF_NETS},
    )
    return [
        Fitted(
            Answers(
                task.split.test,
                net.probabilities.argmax(axis=1).astype(np.intp),
                net.probabilities.astype(np.float64),
            ),
            net.history,
        )
        for task, net in zip(tasks, nets, strict=True)
    ]


def scaled(values: NDArray[Any], train: NDArray[np.intp], scaler: str) -> NDArray[np.float32]:
    """(n, d) rows scaled by those trained on, float32 as nets take them.

    A column that is constant in the rows trained on has no range to scale by, and becomes 0: nothing was
    learnt of it.
    """
    seen = values[train]
    rows = np.asarray(make_scaler(scaler).fit(seen).transform(values), dtype=np.float64)
    if scaler != "none":
        rows[:, np.ptp(seen, axis=0) == 0] = 0.0
    return rows.astype(np.float32)


def _job(task: Trial, scaler: str) -> Job:
    rows, codes = scaled(task.values, task.split.train, scaler), task.codes.astype(np.int32)
    split = task.split
    return Job(
        X_train=rows[split.train],
        y_train=codes[split.train],
        X_test=rows[split.test],
        y_test=codes[split.test],
        init_seed=task.seed,
        order_seed=task.seed if task.order_seed is None else task.order_seed,
    )
