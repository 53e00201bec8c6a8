"""The one figure by which models of a task are tuned and compared.

    class     accuracy
    tags      macro average precision: mean over the tags that some row has and some row has not
    numbers   R2: mean over the targets of 1 - sum (y - f)^2 / sum (y - mean y)^2

Contents: primary_of, primary_score.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.tables import TaskName
from mirlab.learn.statistics.goal import Goal
from mirlab.typing import Codes, Floats

_PRIMARY: dict[TaskName, str] = {"class": "accuracy", "tags": "macro_average_precision", "numbers": "r2"}


def primary_of(task: TaskName) -> str:
    """The name of the metric."""
    return _PRIMARY[task]


def primary_score(goal: Goal, rows: Codes, predicted: NDArray[Any], probabilities: Floats) -> float:
    """The task's primary metric of answers about some rows; NaN where these rows allow none.

    Parameters
    ----------
    goal : what is true of all rows
    rows : (n,) which rows were asked about
    predicted, probabilities : as in `models.Answers`
    """
    truth = goal.truth[rows]
    if goal.task == "class":
        return float((predicted == truth).mean())
    if goal.task == "numbers":
        spread = ((truth - truth.mean(axis=0)) ** 2).sum(axis=0)
        varies = spread > 0
        missed = ((truth - predicted) ** 2).sum(axis=0)
        return float((1 - missed[varies] / spread[varies]).mean()) if varies.any() else float("nan")
    from sklearn.metrics import average_precision_score

    held = [i for i in range(truth.shape[1]) if 0 < truth[:, i].sum() < len(truth)]
    found = [average_precision_score(truth[:, i], probabilities[:, i]) for i in held]
    return float(np.mean(found)) if found else float("nan")
