"""The runner of one model and split: fit on the training rows, ask about the test rows, give the answers.

Conventions: rows are (n, d) float64, or (n, time, dim) float32 for models of frames, and unscaled, as models
scale by their own training rows; what is learnt is a `Goal`: one class, several tags or numbers a row; losses
are in nats. What is fitted here, tuning included, is given the training rows and nothing else. Everything in
mirlab that fits on one part of a table and asks about another does it here, dense nets aside, which are
trained together and give the same `Fitted` (`mirlab.learn.nets`).

Contents: Trial, Answers, Fitted, fit, fit_many, score_of, in_threads (any work), trained and asked (the two
halves of `fit`), unfitted (the sentence about a model that can't be fitted).
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
from mirlab.learn.models.entry import ModelEntry
from mirlab.learn.models.tuning import search
from mirlab.learn.statistics import Goal, log_loss, mean_of_slices, primary_score, vote
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
    goal : what is to be learnt of each row
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
    goal: Goal
    split: Split
    seed: int
    candidates: int = 0
    groups: Codes | None = None
    estimator: Any = None
    probabilities: bool = True
    scores: bool = False
    order_seed: int | None = None

    @property
    def codes(self) -> Codes:
        """(n,) class of each row, where classes are learnt."""
        return self.goal.truth

    def make(self) -> Any:
        """A new, unfitted model with the trial's parameters and seed."""
        if self.estimator is not None:
            from sklearn.base import clone

            return clone(self.estimator)
        given = dict(self.params)
        if "seed" in self.entry.parameters(self.goal.task):
            given.setdefault("seed", self.seed)
        return self.entry.make(self.goal.task, **given)


@dataclass(frozen=True)
class Answers:
    """What a model said of some rows of a table.

    Parameters
    ----------
    rows : (n,) which rows
    predicted : (n,) classes; (n, k) whether a row has each tag; or (n, k) numbers
    probabilities : (n, k) of classes or of tags, 0 for a class without training rows; NaN where there are
        none; (n, 0) of numbers
    thresholds : (k,) of tags: from which probability on a row has the tag, chosen on training rows; else None
    """

    rows: Codes
    predicted: NDArray[Any]
    probabilities: Floats
    thresholds: Floats | None = None

    def voted(self, tracks: Codes) -> Answers:
        """One answer for each track, that of its slices (`vote`), in the place of its first row.

        Parameters
        ----------
        tracks : track of each row of the table
        """
        mine = tracks[self.rows]
        if self.thresholds is not None:
            first, means = mean_of_slices(mine, self.probabilities)
            return Answers(self.rows[first], means >= self.thresholds, means, self.thresholds)
        if self.predicted.ndim == 2:
            first, means = mean_of_slices(mine, self.predicted)
            return Answers(self.rows[first], means, self.probabilities[first])
        first, predicted, probabilities = vote(mine, self.predicted, self.probabilities)
        return Answers(self.rows[first], predicted, probabilities)

    def right(self, codes: Codes) -> NDArray[np.bool_]:
        """(n,) whether each answer is the class of its row; `codes` are those of the whole table.

        Only of classes: tags and numbers are more or less right (`primary_score`).
        """
        return np.asarray(self.predicted == codes[self.rows], dtype=bool)


@dataclass(frozen=True)
class Fitted:
    """What came of a trial.

    Parameters
    ----------
    answers : about the test rows
    history : train_accuracy, train_loss, validation_accuracy, validation_loss over rows, each (1,), or
        (epochs,) of a net; losses are NaN without probabilities; of tags and numbers train_score and
        validation_score, the task's primary metric; empty where no scores were asked for
    chosen : the parameters that tuning chose
    epochs : how many epochs a model trained that stops by itself; 0 for others
    """

    answers: Answers
    history: Mapping[str, Floats] = field(default_factory=dict)
    chosen: Mapping[str, Any] = field(default_factory=dict)
    epochs: int = 0


def fit(trial: Trial) -> Fitted:
    """Fit on the training rows, tuning first where the trial asks for it, and predict the test rows.

    Raises
    ------
    TableError : rows that the model can't be fitted on or asked about, with its own words
    UsageError : a model that answers with something else than classes and probabilities
    """
    chosen: Mapping[str, Any] = {}
    if trial.candidates:
        train = trial.split.train
        groups = np.arange(len(trial.goal), dtype=np.intp) if trial.groups is None else trial.groups
        chosen = search(
            lambda params, split: _inner_score(trial, params, split),
            trial.entry,
            replace(trial.goal, truth=trial.goal.truth[train]),
            groups[train],
            candidates=trial.candidates,
            fixed=trial.params,
            seed=trial.seed,
        )
        trial = replace(trial, params={**trial.params, **chosen})
    model = trained(trial)
    test = asked(model, trial, trial.split.test)
    history: dict[str, Floats] = {}
    if trial.scores:
        for half, answers in (("train", asked(model, trial, trial.split.train)), ("validation", test)):
            if trial.goal.task != "class":
                history[f"{half}_score"] = np.array([score_of(trial.goal, answers)])
                continue
            history[f"{half}_accuracy"] = np.array([answers.right(trial.codes).mean()])
            history[f"{half}_loss"] = np.array([log_loss(answers.probabilities, trial.codes[answers.rows])])
    return Fitted(test, history, chosen, int(getattr(model, "epochs_", 0)))


def score_of(goal: Goal, answers: Answers) -> float:
    """The task's primary metric of answers about rows of a table (`statistics.primary_of`)."""
    return primary_score(goal, answers.rows, answers.predicted, answers.probabilities)


def trained(trial: Trial) -> Any:
    """The trial's model, fitted on its training rows; TableError as `unfitted` where it can't be."""
    train = trial.split.train
    model = trial.make()
    more: dict[str, Any] = {}
    name, last = _last(model)
    if trial.entry.frames or getattr(last, "takes_groups", False):
        key = f"{name}__groups" if name else "groups"
        more[key] = None if trial.groups is None else trial.groups[train]
    try:
        model.fit(trial.values[train], trial.goal.taught[train], **more)
    except (ValueError, np.linalg.LinAlgError) as error:
        raise unfitted(trial.entry.name, trial.split.name, trial.values[train], error) from error
    return model


def _last(model: Any) -> tuple[str, Any]:
    """The name and model of the step of a pipeline that answers; a model that is no pipeline has no name."""
    name, last = model.steps[-1] if hasattr(model, "steps") else ("", model)
    return name, last


def unfitted(model: str, where: str, rows: NDArray[Any], error: Exception) -> TableError:
    """The one sentence about a model that can't be fitted on these rows."""
    return TableError(f"{model} could not be fitted on {where} ({_size(rows)}): {error}")


def asked(model: Any, trial: Trial, rows: Codes, values: Floats | None = None) -> Answers:
    """What a fitted model says of rows of the table, checked; `values` stand in place of theirs.

    A model of tags has `predict_proba` with (n, k) probabilities and `thresholds_` (k,); a model of numbers
    has `predict` with (n, k).

    Raises
    ------
    TableError : rows that the model can't answer about
    UsageError : answers that are no classes, or probabilities that are no finite numbers
    """
    values = trial.values[rows] if values is None else values
    given = None
    tags = trial.goal.task == "tags"
    try:
        said = np.empty((len(values), 0)) if tags else np.asarray(model.predict(values))
        if tags or (trial.probabilities and hasattr(model, "predict_proba")):
            given = np.asarray(model.predict_proba(values), dtype=np.float64)
    except (ValueError, np.linalg.LinAlgError) as error:
        raise TableError(
            f"{trial.entry.name} could not be asked about {trial.split.name} ({_size(values)}): {error}"
        ) from error
    if trial.goal.task != "class":
        return _of_targets(trial, model, rows, said, given)
    classes = trial.goal.names
    number = {name: i for i, name in enumerate(classes)}
    if said.shape != rows.shape or not all(answer in number for answer in said.tolist()):
        raise UsageError(
            f"{trial.entry.name}: predict should return one of the labels it was fitted on for each of "
            f"{rows.size} rows, got an array of shape {said.shape}, first {said.ravel()[:1].tolist()}"
        )
    predicted = np.array([number[answer] for answer in said.tolist()], dtype=np.intp)
    probabilities = np.full((rows.size, len(classes)), np.nan)
    if given is not None:
        known = [number[name] for name in np.asarray(model.classes_).tolist()]
        if given.shape != (rows.size, len(known)) or not np.isfinite(given).all():
            raise UsageError(
                f"{trial.entry.name}: predict_proba should return finite numbers of shape "
                f"({rows.size}, {len(known)}), got shape {given.shape}"
                + ("" if np.isfinite(given).all() else " with NaN or infinity")
            )
        # A class that the training rows lack has no column of the model's own.
        probabilities[:] = 0.0
        probabilities[:, known] = given
    return Answers(rows, predicted, probabilities)


def _of_targets(trial: Trial, model: Any, rows: Codes, said: NDArray[Any], given: Floats | None) -> Answers:
    goal, shape = trial.goal, (rows.size, len(trial.goal.names))
    name, came = ("predict_proba", given) if goal.task == "tags" else ("predict", said)
    if came is None or came.shape != shape or not np.isfinite(came).all():
        was = "nothing" if came is None else f"an array of shape {came.shape}"
        raise UsageError(
            f"{trial.entry.name}: {name} should return a finite number for each of {rows.size} rows and "
            f"{shape[1]} {goal.task}, got {was}"
        )
    if goal.task == "numbers":
        return Answers(rows, np.asarray(came, dtype=np.float64), np.empty((rows.size, 0)))
    thresholds = np.asarray(getattr(_last(model)[1], "thresholds_", np.full(shape[1], 0.5)), dtype=np.float64)
    return Answers(rows, came >= thresholds, came, thresholds)


def fit_many(
    trials: Sequence[Trial], *, workers: int | None = None, progress: Progress = None
) -> Iterator[Fitted]:
    """Fit every trial, several at a time, in the order of the trials.

    Parameters
    ----------
    trials : in any number
    workers : threads; None takes one per core. The numbers don't depend on it
    progress : told as models get done
    """
    for trial in {trial.entry.name: trial for trial in trials}.values():
        # Threads must not import the same packages at once (`imports`): a model brings its own along.
        trial.make()
    return in_threads(
        fit, trials, workers=threads_for((trial.entry for trial in trials), workers), progress=progress
    )


def threads_for(entries: Iterable[ModelEntry], workers: int | None) -> int | None:
    """The threads that these models may be fitted in: `workers`, or one for somebody's own models."""
    # They may hold things that threads must not share.
    return workers if all(entry.ours for entry in entries) else 1


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


def _inner_score(trial: Trial, params: Mapping[str, Any], split: Split) -> float:
    """The primary metric of these parameters on a split of the training rows alone."""
    # Probabilities take most of a support vector machine's time, and accuracy has no use for them.
    takes = trial.entry.parameters(trial.goal.task)
    # Thresholds cost inner folds, and average precision has none for them either.
    quick: dict[str, Any] = {name: False for name in ("probabilities", "thresholds") if name in takes}
    train = trial.split.train
    inside = replace(
        trial,
        params={**params, **quick},
        split=Split(train[split.train], train[split.test], split.name),
        candidates=0,
        groups=None,
        probabilities=trial.goal.task == "tags",
        scores=False,
    )
    return score_of(trial.goal, fit(inside).answers)


def _size(rows: NDArray[Any]) -> str:
    return f"{len(rows)} rows" + (f" of {rows.shape[1]} columns" if rows.ndim == 2 else "")
