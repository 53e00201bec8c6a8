"""What the sweep is asked to train, and what comes of it.

Contents: `Job`, `Trained`, `HISTORY`, `TARGET_HISTORY`, `check_jobs`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.tables import TaskName
from mirlab.errors import UsageError

HISTORY = ("train_loss", "train_accuracy", "validation_loss", "validation_accuracy")
"""What a net of classes tells of each epoch."""

TARGET_HISTORY = ("train_loss", "train_score", "validation_loss", "validation_score")
"""What a net of tags or numbers tells of each epoch; scores are the task's primary metric."""

Rows = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Job:
    """One net to train.

    Parameters
    ----------
    X_train : (n_train, d) float32, scaled
    y_train : (n_train,) integers from 0 to n_outputs - 1; or (n_train, n_outputs) float32, tags from 0 to 1
        or standardised numbers
    X_test, y_test : the rows that validation metrics and probabilities are for, never trained on
    init_seed : of the initial weights
    order_seed : of the row order in every epoch
    """

    X_train: Rows
    y_train: NDArray[Any]
    X_test: Rows
    y_test: NDArray[Any]
    init_seed: int
    order_seed: int


@dataclass(frozen=True, eq=False)
class Trained:
    """What came of a job.

    history : (epochs,) float64 for each of train_loss, train_accuracy (means over the epoch's batches,
        weighted by their rows, while the weights move), validation_loss, validation_accuracy (after it); of
        tags and numbers train_score and validation_score in place of accuracies, both after the epoch, NaN
        where nothing varies in these rows
    outputs : (n_test, n_outputs) float32, after the last epoch: probabilities, or standardised numbers
    weights : kernel, bias, kernel, bias, ... after the last epoch, where they were asked for
    """

    history: dict[str, NDArray[np.float64]]
    outputs: NDArray[np.float32]
    weights: list[NDArray[np.float32]] | None


def check_jobs(jobs: Sequence[Job], n_outputs: int, task: TaskName) -> None:
    """Raise UsageError, naming the job by its place, for arrays that can't be trained on."""
    checked: set[tuple[int, int]] = set()
    for i, job in enumerate(jobs):
        for part, X, y in (("train", job.X_train, job.y_train), ("test", job.X_test, job.y_test)):
            if (id(X), id(y)) in checked:
                continue
            checked.add((id(X), id(y)))
            where = f"Job {i}: X_{part} and y_{part}"
            shape, words = (
                ((len(X),), "(n,)") if task == "class" else ((len(X), n_outputs), f"(n, {n_outputs})")
            )
            if X.ndim != 2 or y.shape != shape or 0 in X.shape:
                raise UsageError(
                    f"{where} should have the shapes (n, d) and {words} with at least one row and column, "
                    f"but they have {X.shape} and {y.shape}."
                )
            if task == "class" and (y.dtype.kind not in "iu" or y.min() < 0 or y.max() >= n_outputs):
                raise UsageError(
                    f"{where}: labels should be whole numbers from 0 to {n_outputs - 1}, but they are "
                    f"{y.dtype} from {y.min()} to {y.max()}."
                )
            if task == "numbers" and not np.isfinite(y).all():
                raise UsageError(f"{where}: some numbers to learn are NaN or infinite: leave these rows out.")
            if task == "tags" and not ((y >= 0) & (y <= 1)).all():
                raise UsageError(f"{where}: tags should be from 0 to 1: leave out rows with unknown ones.")
            if not np.isfinite(X).all():
                raise UsageError(f"{where}: some values are NaN or infinite: fill or drop them first.")
        if job.X_train.shape[1] != job.X_test.shape[1]:
            raise UsageError(
                f"Job {i} trains on {job.X_train.shape[1]} columns but is tested on {job.X_test.shape[1]}."
            )
