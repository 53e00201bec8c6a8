"""Nets of dense layers on the splits of a table: all that are built alike are trained in one sweep.

It is the fast way of the runner (`mirlab.learn.models`): the same trials give the same `Fitted`, and whoever
has trials of any model asks `fit_all`.

Contents: fit_all, is_net, scaled.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.tables import HAS_TAG, TaskName
from mirlab.learn.models import (
    Answers,
    Fitted,
    Trial,
    WithThresholds,
    best_thresholds,
    fit_many,
    inner_folds,
    make_scaler,
    standards,
)
from mirlab.learn.models import registry as models
from mirlab.learn.nets.sweep import Job, Trained, train_many
from mirlab.typing import Codes, Progress

_OF_NETS = ("hidden", "epochs", "batch_size", "learning_rate")


@cache
def is_net(name: str, task: TaskName = "class") -> bool:
    """Whether the model of that name is a net of dense layers, trained for epochs."""
    from mirlab.learn.nets.dense import DenseNet

    entry = models.get(name)
    if entry.frames or task not in entry.tasks:
        return False
    made = entry.make(task)
    return isinstance(made.base if isinstance(made, WithThresholds) else made, DenseNet)


def fit_all(
    trials: Sequence[Trial], *, workers: int | None = None, progress: Progress = None
) -> list[Fitted]:
    """Fit every trial and ask about its test rows, by the fastest way that its model has.

    Parameters
    ----------
    trials : in any number, all of one model and task with equal parameters; nets may differ in their scalers
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
        or trials[0].estimator is not None
        or not is_net(trials[0].entry.name, trials[0].goal.task)
    ):
        return list(fit_many(trials, workers=workers, progress=progress))
    task = trials[0].goal.task
    own = {**trials[0].entry.parameters(task), **trials[0].params}
    asked = [_asked(trial, {**own, **trial.params}) for trial in trials]
    nets = iter(
        train_many(
            [job for each in asked for job in each.jobs],
            n_outputs=len(trials[0].goal.names),
            task=task,
            progress=progress,
            **{name: own[name] for name in _OF_NETS},
        )
    )
    return [each.fitted([next(nets) for _ in each.jobs]) for each in asked]


@dataclass(frozen=True)
class _Asked:
    """A trial as nets to train: its own, and of tags those of the inner folds that thresholds come from.

    Parameters
    ----------
    trial : what is asked
    jobs : its own net first
    fold : (n,) inner fold of each training row, where there are some
    """

    trial: Trial
    jobs: list[Job]
    fold: Codes | None = None

    def fitted(self, nets: list[Trained]) -> Fitted:
        """What the runner gives of these nets."""
        goal, split, net = self.trial.goal, self.trial.split, nets[0]
        outputs = net.outputs.astype(np.float64)
        if goal.task == "class":
            answers = Answers(split.test, net.outputs.argmax(axis=1).astype(np.intp), outputs)
        elif goal.task == "numbers":
            mean, deviation = standards(goal.truth[split.train])
            answers = Answers(split.test, outputs * deviation + mean, np.empty((split.test.size, 0)))
        else:
            thresholds = np.full(len(goal.names), 0.5)
            if self.fold is not None:
                held = np.empty((split.train.size, len(goal.names)))
                for f, inner in enumerate(nets[1:]):
                    held[self.fold == f] = inner.outputs
                thresholds = best_thresholds(held, goal.truth[split.train] >= HAS_TAG)
            answers = Answers(split.test, outputs >= thresholds, outputs, thresholds)
        return Fitted(answers, net.history)


def _asked(trial: Trial, params: Mapping[str, Any]) -> _Asked:
    train, test, scaler = trial.split.train, trial.split.test, str(params["scaler"])
    jobs, fold = [_job(trial, train, test, scaler)], None
    if trial.goal.task == "tags" and params["thresholds"]:
        groups = None if trial.groups is None else trial.groups[train]
        fold = inner_folds(trial.goal.truth[train], groups, trial.seed)
        for f in range(0 if fold is None else int(fold.max()) + 1):
            jobs.append(_job(trial, train[fold != f], train[fold == f], scaler))
    return _Asked(trial, jobs, fold)


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


def _job(trial: Trial, train: Codes, test: Codes, scaler: str) -> Job:
    rows, truth = scaled(trial.values, train, scaler), trial.goal.truth
    if trial.goal.task == "class":
        truth = truth.astype(np.int32)
    elif trial.goal.task == "tags":
        truth = (truth >= HAS_TAG).astype(np.float32)
    else:
        mean, deviation = standards(truth[train])
        truth = ((truth - mean) / deviation).astype(np.float32)
    return Job(
        X_train=rows[train],
        y_train=truth[train],
        X_test=rows[test],
        y_test=truth[test],
        init_seed=trial.seed,
        order_seed=trial.seed if trial.order_seed is None else trial.order_seed,
    )
