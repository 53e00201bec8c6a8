"""Nets of dense layers on the splits of a table: all that are built alike are trained in one sweep.

It is the fast way of the runner (`mirlab.learn.models`): the same trials give the same `Fitted`, and whoever
has trials of any model asks `fit_all`.

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

    entry = models.get(name)
    return not entry.frames and "class" in entry.tasks and isinstance(entry.make(), DenseClassifier)


def fit_all(
    trials: Sequence[Trial], *, workers: int | None = None, progress: Progress = None
) -> list[Fitted]:
    """Fit every trial and ask about its test rows, by the fastest way that its model has.

    Parameters
    ----------
    trials : in any number, all of one model with equal parameters; nets may differ in their scalers
    workers : threads; None takes one per core. The numbers don't depend on it
    progress : told as models get done

    Raises
    ------
    TableError : rows that the model can't be fitted on
    UsageError : a net's rows that can't be trained on
    """
    if (
        not trials
        or trials[0].candidates
        or trials[0].goal.task != "class"
        or not is_net(trials[0].entry.name)
    ):
        return list(fit_many(trials, workers=workers, progress=progress))
    own = {**trials[0].entry.parameters(), **trials[0].params}
    nets = train_many(
        [_job(trial, str({**own, **trial.params}["scaler"])) for trial in trials],
        n_classes=len(trials[0].goal.names),
        progress=progress,
        **{name: own[name] for name in _OF_NETS},
    )
    return [
        Fitted(
            Answers(
                trial.split.test,
                net.probabilities.argmax(axis=1).astype(np.intp),
                net.probabilities.astype(np.float64),
            ),
            net.history,
        )
        for trial, net in zip(trials, nets, strict=True)
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


def _job(trial: Trial, scaler: str) -> Job:
    rows, codes = scaled(trial.values, trial.split.train, scaler), trial.codes.astype(np.int32)
    split = trial.split
    return Job(
        X_train=rows[split.train],
        y_train=codes[split.train],
        X_test=rows[split.test],
        y_test=codes[split.test],
        init_seed=trial.seed,
        order_seed=trial.seed if trial.order_seed is None else trial.order_seed,
    )
