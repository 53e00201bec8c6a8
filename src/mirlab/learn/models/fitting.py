"""The runner of one model and split: fit on the training rows, ask about the test rows, give the answers.

Conventions: rows are (n, d) float64, or (n, time, dim) float32 for models of frames, and unscaled, as models
scale by their own training rows; classes are numbers from 0 in the order of their sorted names; losses are in
nats. What is fitted here, tuning included, is given the training rows and nothing else. Everything in mirlab
that fits on one part of a table and asks about another does it here, dense nets aside, which are trained
together and give the same `Fitted` (`mirlab.learn.nets`).

Contents: Trial, Answers, Fitted, fit, fit_many, in_threads (any work), trained and asked (the two halves of
`fit`), unfitted (the sentence about a model that can't be fitted).
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from mirlab.data.splits import Split
from mirlab.errors import TableError, UsageError
from mirlab.imports import whole
from mirlab.learn.models.registry import ModelEntry
from mirlab.learn.models.tuning import search
from mirlab.learn.statistics import log_loss, vote
from mirlab.progress import told
from mirlab.typing import Codes, Floats, Progress, ProgressEvent

Job = TypeVar("Job")
Done = TypeVar("Done")


@dataclass(frozen=True)
class Trial:
    """One model to fit on one split.

    Parameters
    ----------
    entry : which model
    params : its parameters that are not its defaults
    values : (n, d) rows of the whole table, or (n, time, dim) frames of all tracks
    codes : (n,) class of each row
    classes : names of the classes, or their numbers
    split : which rows to fit on and which to ask about
    seed : of the model and of its tuning
    candidates : combinations of parameters that tuning tries at most; 0 tunes nothing
    groups : (n,) rows that tuning, early stopping and an estimator that says `takes_groups` must not separate
    estimator : an unfitted classifier to fit in the entry's place, where it is more than the entry's model
    probabilities : whether to ask for them, too
    scores : whether to ask about the training rows, too, so that `Fitted.history` can be told
    order_seed : of a net's row orders, where it is not `seed`
    """

    entry: ModelEntry
    params: Mapping[str, Any]
    values: NDArray[Any]
    codes: Codes
    classes: tuple[Any, ...]
    split: Split
    seed: int
    candidates: int = 0
    groups: Codes | None = None
    estimator: Any = None
    probabilities: bool = True
    scores: bool = False
    order_seed: int | None = None

    @property
    def names(self) -> NDArray[Any]:
        """(n,) class name of each row."""
        return np.array(self.classes)[self.codes]

    def make(self) -> Any:
        """A new, unfitted model with the task's parameters and seed."""
        if self.estimator is not None:
            from sklearn.base import clone

            return clone(self.estimator)
        given = dict(self.params)
        if "seed" in self.entry.parameters():
            given.setdefault("seed", self.seed)
        return self.entry.make(**given)


@dataclass(frozen=True)
class Answers:
    """What a model said of some rows of a table.

    Parameters
    ----------
    rows : (n,) which rows
    predicted : (n,) classes
    probabilities : (n, n_classes), 0 for a class without training rows; NaN where there are none
    """

    rows: Codes
    predicted: Codes
    probabilities: Floats

    def voted(self, tracks: Codes) -> Answers:
        """One answer for each track, that of its slices (`vote`), in the place of its first row.

        Parameters
        ----------
        tracks : track of each row of the table
        """
        first, predicted, probabilities = vote(tracks[self.rows], self.predicted, self.probabilities)
        return Answers(self.rows[first], predicted, probabilities)

    def right(self, codes: Codes) -> NDArray[np.bool_]:
        """(n,) whether each answer is the class of its row; `codes` are those of the whole table."""
        return np.asarray(self.predicted == codes[self.rows], dtype=bool)


@dataclass(frozen=True)
class Fitted:
    """What came of a task.

    Parameters
    ----------
    answers : about the test rows
    history : train_accuracy, train_loss, validation_accuracy, validation_loss over rows, each (1,), or
        (epochs,) of a net; losses are NaN without probabilities; empty where no scores were asked for
    chosen : the parameters that tuning chose
    epochs : how many epochs a model trained that stops by itself; 0 for others
    """

    answers: Answers
    history: Mapping[str, Floats] = field(default_factory=dict)
    chosen: Mapping[str, Any] = field(default_factory=dict)
    epochs: int = 0


def fit(task: Trial) -> Fitted:
    """Fit on the training rows, tuning first where the task asks for it, and predict the test rows.

    Raises
    ------
    TableError : rows that the model can't be fitted on or asked about, with its own words
    UsageError : a model that answers with something else than classes and probabilities
    """
    chosen: Mapping[str, Any] = {}
    if task.candidates:
        train = task.split.train
        groups = np.arange(len(task.codes), dtype=np.intp) if task.groups is None else task.groups
        chosen = search(
            lambda params, split: _share_right(task, params, split),
            task.entry,
            task.codes[train],
            groups[train],
            candidates=task.candidates,
            fixed=task.params,
            seed=task.seed,
        )
        task = replace(task, params={**task.params, **chosen})
    model = trained(task)
    test = asked(model, task, task.split.test)
    history: dict[str, Floats] = {}
    if task.scores:
        for half, answers in (("train", asked(model, task, task.split.train)), ("validation", test)):
            history[f"{half}_accuracy"] = np.array([answers.right(task.codes).mean()])
            history[f"{half}_loss"] = np.array([log_loss(answers.probabilities, task.codes[answers.rows])])
    return Fitted(test, history, chosen, int(getattr(model, "epochs_", 0)))


def trained(task: Trial) -> Any:
    """The task's model, fitted on its training rows; TableError as `unfitted` where it can't be."""
    train = task.split.train
    model = task.make()
    more: dict[str, Any] = {}
    if task.entry.frames or getattr(model, "takes_groups", False):
        more["groups"] = None if task.groups is None else task.groups[train]
    try:
        model.fit(task.values[train], task.names[train], **more)
    except (ValueError, np.linalg.LinAlgError) as error:
        raise unfitted(task.entry.name, task.split.name, task.values[train], error) from error
    return model


def unfitted(model: str, where: str, rows: NDArray[Any], error: Exception) -> TableError:
    """The one sentence about a model that can't be fitted on these rows."""
    return TableError(f"{model} could not be fitted on {where} ({_size(rows)}): {error}")


def asked(model: Any, task: Trial, rows: Codes, values: Floats | None = None) -> Answers:
    """What a fitted model says of rows of the table, checked; `values` stand in place of theirs.

    Raises
    ------
    TableError : rows that the model can't answer about
    UsageError : answers that are no classes, or probabilities that are no finite numbers
    """
    values = task.values[rows] if values is None else values
    given = None
    try:
        said = np.asarray(model.predict(values))
        if task.probabilities and hasattr(model, "predict_proba"):
            given = np.asarray(model.predict_proba(values), dtype=np.float64)
    except (ValueError, np.linalg.LinAlgError) as error:
        raise TableError(
            f"{task.entry.name} could not be asked about {task.split.name} ({_size(values)}): {error}"
        ) from error
    number = {name: i for i, name in enumerate(task.classes)}
    if said.shape != rows.shape or not all(answer in number for answer in said.tolist()):
        raise UsageError(
            f"{task.entry.name}: predict should return one of the labels it was fitted on for each of "
            f"{rows.size} rows, got an array of shape {said.shape}, first {said.ravel()[:1].tolist()}"
        )
    predicted = np.array([number[answer] for answer in said.tolist()], dtype=np.intp)
    probabilities = np.full((rows.size, len(task.classes)), np.nan)
    if given is not None:
        known = [number[name] for name in np.asarray(model.classes_).tolist()]
        if given.shape != (rows.size, len(known)) or not np.isfinite(given).all():
            raise UsageError(
                f"{task.entry.name}: predict_proba should return finite numbers of shape "
                f"({rows.size}, {len(known)}), got shape {given.shape}"
                + ("" if np.isfinite(given).all() else " with NaN or infinity")
            )
        # A class that the training rows lack has no column of the model's own.
        probabilities[:] = 0.0
        probabilities[:, known] = given
    return Answers(rows, predicted, probabilities)


def fit_many(
    tasks: Sequence[Trial], *, workers: int | None = None, progress: Progress = None
) -> Iterator[Fitted]:
    """Fit every task, several at a time, in the order of the tasks.

    Parameters
    ----------
    tasks : in any number
    workers : threads; None takes one per core. The numbers don't depend on it
    progress : told as models get done
    """
    for task in {task.entry.name: task for task in tasks}.values():
        # Threads must not import the same packages at once (`imports`): a model brings its own along.
        task.make()
    return in_threads(
        fit, tasks, workers=threads_for((task.entry for task in tasks), workers), progress=progress
    )


def threads_for(entries: Iterable[ModelEntry], workers: int | None) -> int | None:
    """The threads that these models may be fitted in: `workers`, or one for somebody's own models."""
    # They may hold things that threads must not share.
    ours = all(isinstance(e.target, str) and e.target.startswith("mirlab.") for e in entries)
    return workers if ours else 1


def in_threads(
    work: Callable[[Job], Done],
    jobs: Sequence[Job],
    *,
    workers: int | None = None,
    progress: Progress = None,
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
                told(progress)(ProgressEvent("fitting", done, len(jobs), unit="models"))
        finally:
            for future in pending:
                future.cancel()


def _one_thread_each() -> None:
    """Keep OpenMP, whose limit is a thread's own and ends with it, from starting threads within ours."""
    from threadpoolctl import threadpool_limits

    threadpool_limits(1, user_api="openmp")


def _share_right(task: Trial, params: Mapping[str, Any], split: Split) -> float:
    """Accuracy of these parameters on a split of the training rows alone."""
    # Probabilities take most of a support vector machine's time, and accuracy has no use for them.
    quick = {"probabilities": False} if "probabilities" in task.entry.parameters() else {}
    train = task.split.train
    inside = replace(
        task,
        params={**params, **quick},
        split=Split(train[split.train], train[split.test], split.name),
        candidates=0,
        groups=None,
        probabilities=False,
        scores=False,
    )
    return float(fit(inside).answers.right(task.codes).mean())


def _size(rows: NDArray[Any]) -> str:
    return f"{len(rows)} rows" + (f" of {rows.shape[1]} columns" if rows.ndim == 2 else "")
