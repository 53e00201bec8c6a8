"""Fit a scikit-learn classifier on the training rows of a split, and ask it about the test rows.

Conventions: rows are (n, d) float64, or (n, time, dim) float32 for models of frames, and unscaled, as models
scale by their own training rows; classes are numbers from 0 in the order of their sorted names; losses are in
nats. What is fitted here, tuning included, is given the training rows and nothing else.

Contents: Task, Fitted, fit, fit_many, in_threads (any work), make and ask (a task's model).
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from mirlab.data.splits import Split
from mirlab.errors import TableError, UsageError
from mirlab.imports import whole
from mirlab.learn.models.registry import ModelEntry
from mirlab.learn.statistics import log_loss
from mirlab.typing import Codes, Floats

Job = TypeVar("Job")
Done = TypeVar("Done")


@dataclass(frozen=True)
class Task:
    """One model to fit.

    Parameters
    ----------
    entry : which model
    params : its parameters that are not its defaults
    values : (n, d) rows of the whole table, or (n, time, dim) frames of all tracks
    codes : (n,) class of each row
    classes : names of the classes
    split : which rows to fit on and which to ask about
    seed : of the model and of its tuning
    candidates : combinations of parameters that tuning tries at most; 0 tunes nothing
    groups : (n,) rows that tuning and early stopping must not separate
    """

    entry: ModelEntry
    params: Mapping[str, Any]
    values: NDArray[Any]
    codes: Codes
    classes: tuple[str, ...]
    split: Split
    seed: int
    candidates: int = 0
    groups: Codes | None = None


@dataclass(frozen=True)
class Fitted:
    """What came of a task.

    Parameters
    ----------
    predicted : (n_test,) classes
    probabilities : (n_test, n_classes), 0 for a class without training rows; NaN where the model gives none
    scores : train_accuracy, train_loss, validation_accuracy, validation_loss over rows; losses are NaN
        without probabilities
    chosen : the parameters that tuning chose
    epochs : how many epochs a model trained that stops by itself; 0 for others
    """

    predicted: Codes
    probabilities: Floats
    scores: dict[str, float]
    chosen: dict[str, Any] = field(default_factory=dict)
    epochs: int = 0


def fit(task: Task) -> Fitted:
    """Fit on the training rows, tuning first where the task asks for it, and predict the test rows.

    Raises
    ------
    TableError : rows that the model can't be fitted on, with its own words
    UsageError : a model that answers with something else than classes and probabilities
    """
    chosen: dict[str, Any] = {}
    train = task.split.train
    if task.candidates:
        from mirlab.learn.models.tuning import search

        groups = np.arange(len(task.codes), dtype=np.intp) if task.groups is None else task.groups
        chosen = search(
            lambda params: make(task, params),
            task.entry,
            task.values[train],
            names_of(task)[train],
            groups[train],
            candidates=task.candidates,
            fixed=task.params,
            seed=task.seed,
        )
    model = make(task, {**task.params, **chosen})
    try:
        if task.entry.frames:
            artists = None if task.groups is None else task.groups[train]
            model.fit(task.values[train], names_of(task)[train], groups=artists)
        else:
            model.fit(task.values[train], names_of(task)[train])
        predicted, probabilities = ask(model, task, task.split.test)
        train_predicted, train_probabilities = ask(model, task, train)
    except (ValueError, np.linalg.LinAlgError) as error:
        raise TableError(
            f"{task.entry.name} could not be fitted on {task.split.name} ({train.size} rows): {error}"
        ) from error
    scores = {}
    for half, rows, guess, p in (
        ("train", train, train_predicted, train_probabilities),
        ("validation", task.split.test, predicted, probabilities),
    ):
        scores[f"{half}_accuracy"] = float((guess == task.codes[rows]).mean())
        scores[f"{half}_loss"] = log_loss(p, task.codes[rows])
    return Fitted(predicted, probabilities, scores, chosen, int(getattr(model, "epochs_", 0)))


def fit_many(
    tasks: Sequence[Task], *, workers: int | None = None, progress: Callable[[int], None] | None = None
) -> Iterator[Fitted]:
    """Fit every task, several at a time, in the order of the tasks.

    Parameters
    ----------
    tasks : in any number
    workers : threads; None takes one per core. The numbers don't depend on it
    progress : called with the number of tasks done
    """
    # Somebody's own model may hold things that threads must not share.
    mine = all(isinstance(t.entry.target, str) and t.entry.target.startswith("mirlab.") for t in tasks)
    for task in {task.entry.name: task for task in tasks}.values():
        # Threads must not import the same packages at once (`imports`): a model brings its own along.
        make(task, task.params)
    return in_threads(fit, tasks, workers=workers if mine else 1, progress=progress)


def in_threads(
    work: Callable[[Job], Done],
    jobs: Sequence[Job],
    *,
    workers: int | None = None,
    progress: Callable[[int], None] | None = None,
) -> Iterator[Done]:
    """Do the work on every job, several at a time, in the order of the jobs; as `fit_many`."""
    threads = max(1, min(workers or os.cpu_count() or 1, len(jobs)))
    # Only libraries that are loaded can be kept to one thread; these bring the linear algebra along.
    whole("sklearn.utils.extmath")
    from threadpoolctl import threadpool_limits

    filters = list(warnings.filters)

    def worked(job: Job) -> Done:
        # Forests of several threads change the filters of all of them, and can leave none behind.
        if not warnings.filters:
            warnings.filters = list(filters)
        return work(job)

    with (
        warnings.catch_warnings(),
        threadpool_limits(1),
        ThreadPoolExecutor(threads, initializer=_one_thread_each) as pool,
    ):
        pending = [pool.submit(worked, job) for job in jobs]
        try:
            for done, future in enumerate(pending, start=1):
                yield future.result()
                if progress is not None:
                    progress(done)
        finally:
            for future in pending:
                future.cancel()


def _one_thread_each() -> None:
    """Keep OpenMP, whose limit is a thread's own and ends with it, from starting threads within ours."""
    from threadpoolctl import threadpool_limits

    threadpool_limits(1, user_api="openmp")


def make(task: Task, params: Mapping[str, Any]) -> Any:
    """A new model of the task's kind with these parameters and the task's seed."""
    given = dict(params)
    if "seed" in task.entry.parameters():
        given.setdefault("seed", task.seed)
    return task.entry.make(**given)


def names_of(task: Task) -> NDArray[np.str_]:
    """(n,) class name of each row."""
    return np.array(task.classes, dtype=np.str_)[task.codes]


def ask(model: Any, task: Task, rows: Codes, values: Floats | None = None) -> tuple[Codes, Floats]:
    """Classes (n,) and probabilities (n, n_classes) of rows, checked; `values` stand in place of theirs."""
    values = task.values[rows] if values is None else values
    number = {name: i for i, name in enumerate(task.classes)}
    answers = np.asarray(model.predict(values))
    if answers.shape != rows.shape or not all(answer in number for answer in answers.tolist()):
        raise UsageError(
            f"{task.entry.name}: predict should return one of the labels it was fitted on for each of "
            f"{rows.size} rows, got an array of shape {answers.shape}, first {answers.ravel()[:1].tolist()}"
        )
    predicted = np.array([number[answer] for answer in answers.tolist()], dtype=np.intp)
    probabilities = np.full((rows.size, len(task.classes)), np.nan)
    if hasattr(model, "predict_proba"):
        given = np.asarray(model.predict_proba(values), dtype=np.float64)
        known = [number[str(name)] for name in model.classes_]
        if given.shape != (rows.size, len(known)) or not np.isfinite(given).all():
            raise UsageError(
                f"{task.entry.name}: predict_proba should return finite numbers of shape "
                f"({rows.size}, {len(known)}), got shape {given.shape}"
                + ("" if np.isfinite(given).all() else " with NaN or infinity")
            )
        probabilities[:] = 0.0
        probabilities[:, known] = given
    return predicted, probabilities
