"""The choice of features and model where nobody made it: hand-crafted features, learned ones, or both.

The choice is part of the procedure. It is made by folds within whatever rows it is given, artists apart: on
the training rows of every fold that the card's accuracy is measured on, so that the accuracy holds for the
choice, too, and once more on all rows for the model in the file.

Conventions: rows are (n, D) of the table that has every candidate's columns; codes (n,) are classes. Tags
and numbers are chosen for by the primary metric of their task.

Contents: FOLDS, MOST_ROWS, SETTINGS, Candidate, Chosen (a classifier that chooses), compare, Compared; of
tags and numbers ChosenTargets, compare_goal, ComparedGoal, fitted_on.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray
from sklearn.base import BaseEstimator, ClassifierMixin, clone
from sklearn.utils.metaestimators import available_if

from mirlab.data.splits import Split, balanced_folds
from mirlab.data.tables import TaskName
from mirlab.errors import TableError
from mirlab.learn.models import Answers, Trial, fit, score_of
from mirlab.learn.models import registry as models
from mirlab.learn.statistics import Goal
from mirlab.learn.training.logits import Scored
from mirlab.progress import told
from mirlab.typing import Codes, Floats, Progress, ProgressEvent

FOLDS = 5
MOST_ROWS = 1000
"""Rows that the choice is made on; a larger table gives an even part of its artists."""
SETTINGS: Mapping[TaskName, tuple[tuple[str, dict[str, Any]], ...]] = {
    "class": (
        ("svm", {"C": 10.0}),
        ("svm", {"C": 1.0}),
        ("logreg", {"C": 0.1}),
        ("logreg", {"C": 0.01}),
    ),
    "tags": (("logreg", {"C": 1.0}), ("logreg", {"C": 0.1}), ("logreg", {"C": 0.01})),
    "numbers": (("ridge", {"alpha": 100.0}), ("ridge", {"alpha": 10.0}), ("ridge", {"alpha": 1000.0})),
}
"""By task, models with their parameters, the usual one first. Learned features are many and alike, and want a
smoother model than the 100 hand-crafted columns do."""


@dataclass(frozen=True)
class Candidate:
    """One way to classify.

    Parameters
    ----------
    features : what its set of features is called
    columns : (d,) which columns of the table it takes
    model, params : of the registry
    pipeline : unfitted, for rows of these columns
    """

    features: str
    columns: NDArray[np.intp]
    model: str
    params: Mapping[str, Any]
    pipeline: Any


@dataclass(frozen=True)
class Compared:
    """What became of the candidates in folds.

    Parameters
    ----------
    rows : (m,) which rows took part
    predicted : (candidates, m) classes that each said of rows that it was not fitted on; -1 where it could
        not be fitted
    apart : whether the folds kept artists apart; where an artist owns a class they can't
    """

    rows: Codes
    predicted: Codes
    apart: bool

    def best(self, codes: Codes, among: Sequence[int] | None = None) -> int:
        """The candidate that was right most often, of equal ones the first."""
        right = (self.predicted == codes[self.rows]).mean(axis=1)
        some = list(range(len(right))) if among is None else list(among)
        return max(some, key=lambda i: (right[i], -i))


def compare(
    values: Floats,
    codes: Codes,
    groups: Codes,
    candidates: Sequence[Candidate],
    seed: int,
    progress: Progress = None,
) -> Compared:
    """Fit and ask every candidate in folds of these rows.

    Parameters
    ----------
    values : (n, D), the rows that the choice may see, and no others
    groups : (n,) rows of one group (an artist) stay in one fold
    """
    rng = np.random.default_rng(seed)
    codes = np.unique(codes, return_inverse=True)[1].astype(np.intp)
    apart = min(np.unique(groups[codes == code]).size for code in np.unique(codes)) > 1
    units = groups if apart else np.arange(len(codes), dtype=np.intp)
    rows = np.arange(len(codes), dtype=np.intp)
    if len(rows) > MOST_ROWS:
        rows = np.flatnonzero(balanced_folds(codes, units, math.ceil(len(rows) / MOST_ROWS), rng) == 0)
    said, units = codes[rows], units[rows]
    folds = min(FOLDS, np.unique(units).size)
    fold = balanced_folds(np.unique(said, return_inverse=True)[1], units, folds, rng)
    predicted = np.full((len(candidates), len(rows)), -1, dtype=np.intp)
    for f in range(folds):
        train, test = fold != f, fold == f
        for i, candidate in enumerate(candidates):
            x = values[rows][:, candidate.columns]
            try:
                predicted[i, test] = clone(candidate.pipeline).fit(x[train], said[train]).predict(x[test])
            except (ValueError, np.linalg.LinAlgError):
                continue  # Too few rows for this one: it was right about none of them.
        told(progress)(ProgressEvent("choosing features", f + 1, folds, unit="folds"))
    return Compared(rows, predicted, apart)


class Chosen(ClassifierMixin, BaseEstimator):  # type: ignore[misc]
    """The best of some candidates by folds within the training rows, fitted on all of these.

    Parameters
    ----------
    candidates : what is chosen among; with one there is nothing to choose
    seed : of the folds
    """

    takes_groups = True
    """Its `fit` takes which rows must not be parted."""

    def __init__(self, candidates: Sequence[Candidate], seed: int = 0) -> None:
        self.candidates = candidates
        self.seed = seed

    def fit(self, X: ArrayLike, y: ArrayLike, groups: Codes | None = None) -> Chosen:
        """Fit on (n, D) rows and their (n,) labels; `groups` (n,) are their artists."""
        rows = np.asarray(X, dtype=np.float64)
        codes = np.unique(np.asarray(y), return_inverse=True)[1].astype(np.intp)
        groups = np.arange(len(codes), dtype=np.intp) if groups is None else groups
        self.candidate_ = self.candidates[
            compare(rows, codes, groups, self.candidates, self.seed).best(codes)
            if len(self.candidates) > 1
            else 0
        ]
        self.scored_ = Scored(self.candidate_.pipeline).fit(rows[:, self.candidate_.columns], y)
        self.classes_ = self.scored_.classes_
        return self

    def predict_proba(self, X: ArrayLike) -> Floats:
        """Return (n, k), as `Scored`."""
        return self.scored_.predict_proba(np.asarray(X, dtype=np.float64)[:, self.candidate_.columns])

    def predict(self, X: ArrayLike) -> NDArray[Any]:
        """Return (n,) labels."""
        return self.scored_.predict(np.asarray(X, dtype=np.float64)[:, self.candidate_.columns])


@dataclass(frozen=True)
class ComparedGoal:
    """What became of the candidates for tags or numbers in folds.

    Parameters
    ----------
    goal : what was to be learnt of all rows
    rows : (m,) which rows took part
    answers : what each candidate said of rows that it was not fitted on; None where it could not be fitted
    scores : (candidates,) their primary metric; minus infinity where there are no answers
    apart : whether the folds kept artists apart
    """

    goal: Goal
    rows: Codes
    answers: tuple[Answers | None, ...]
    scores: Floats
    apart: bool

    def best(self, among: Sequence[int] | None = None) -> int:
        """The candidate with the highest score, of equal ones the first."""
        some = list(range(len(self.scores))) if among is None else list(among)
        return max(some, key=lambda i: (self.scores[i], -i))


def compare_goal(
    values: Floats,
    goal: Goal,
    groups: Codes,
    candidates: Sequence[Candidate],
    seed: int,
    progress: Progress = None,
) -> ComparedGoal:
    """Fit and ask every candidate in folds of these rows, artists apart where there are two; as `compare`."""
    rng = np.random.default_rng(seed)
    apart = np.unique(groups).size > 1
    units = groups if apart else np.arange(len(goal), dtype=np.intp)
    rows = np.arange(len(goal), dtype=np.intp)
    if len(rows) > MOST_ROWS:
        parts = math.ceil(len(rows) / MOST_ROWS)
        rows = np.flatnonzero(balanced_folds(np.zeros_like(rows), units, parts, rng) == 0)
    units = units[rows]
    folds = min(FOLDS, np.unique(units).size)
    fold = balanced_folds(np.zeros_like(rows), units, folds, rng)
    answers: list[Answers | None] = []
    for done, candidate in enumerate(candidates, start=1):
        answers.append(_said(values, goal, units, rows, fold, candidate, seed))
        told(progress)(ProgressEvent("choosing features", done, len(candidates), unit="models"))
    scores = [-math.inf if one is None else score_of(goal, one) for one in answers]
    return ComparedGoal(goal, rows, tuple(answers), np.nan_to_num(scores, nan=-math.inf), apart)


def _said(
    values: Floats, goal: Goal, units: Codes, rows: Codes, fold: Codes, candidate: Candidate, seed: int
) -> Answers | None:
    """What one candidate says of every row, in the order of the rows; None where it can't be fitted."""
    every = np.empty(len(goal), dtype=np.intp)
    every[rows] = units
    parts = []
    for f in np.unique(fold):
        split = Split(rows[fold != f], rows[fold == f], f"inner fold {f + 1}")
        trial = Trial(
            models.get(candidate.model),
            candidate.params,
            values[:, candidate.columns],
            goal,
            split,
            seed,
            groups=every,
            estimator=candidate.pipeline,
            probabilities=goal.task == "tags",
        )
        try:
            parts.append(fit(trial).answers)
        except TableError:
            return None  # Too few rows for this one.
    order = np.argsort(np.concatenate([part.rows for part in parts]))
    return Answers(
        rows,
        np.concatenate([part.predicted for part in parts])[order],
        np.concatenate([part.probabilities for part in parts])[order],
    )


class ChosenTargets(BaseEstimator):  # type: ignore[misc]
    """The best of some candidates for tags or numbers, as `Chosen`."""

    takes_groups = True

    def __init__(self, candidates: Sequence[Candidate], task: TaskName, seed: int = 0) -> None:
        self.candidates = candidates
        self.task = task
        self.seed = seed

    def fit(self, X: ArrayLike, Y: ArrayLike, groups: Codes | None = None) -> ChosenTargets:
        """Fit on (n, D) rows and their (n, k) tags or numbers; `groups` (n,) are their artists."""
        rows, truth = np.asarray(X, dtype=np.float64), np.asarray(Y, dtype=np.float64)
        goal = Goal(self.task, tuple(map(str, range(truth.shape[1]))), truth)
        own = np.arange(len(rows), dtype=np.intp) if groups is None else groups
        best = (
            compare_goal(rows, goal, own, self.candidates, self.seed).best()
            if len(self.candidates) > 1
            else 0
        )
        self.candidate_ = self.candidates[best]
        self.fitted_ = fitted_on(self.candidate_.pipeline, rows[:, self.candidate_.columns], truth, own)
        return self

    @property
    def thresholds_(self) -> Floats:
        """(k,) of tags."""
        return np.asarray(self.fitted_[-1].thresholds_)

    @available_if(lambda self: self.task == "tags")  # type: ignore[untyped-decorator]
    def predict_proba(self, X: ArrayLike) -> Floats:
        """Return (n, k) probabilities of tags."""
        return np.asarray(
            self.fitted_.predict_proba(np.asarray(X, dtype=np.float64)[:, self.candidate_.columns])
        )

    def predict(self, X: ArrayLike) -> NDArray[Any]:
        """Return (n, k) tags or numbers."""
        return np.asarray(self.fitted_.predict(np.asarray(X, dtype=np.float64)[:, self.candidate_.columns]))


def fitted_on(pipeline: Any, rows: Floats, truth: Floats, groups: Codes) -> Any:
    """A pipeline of tags or numbers, fitted on all of these rows; `groups` (n,) are their artists."""
    name, last = pipeline.steps[-1]
    more = {f"{name}__groups": groups} if getattr(last, "takes_groups", False) else {}
    return clone(pipeline).fit(rows, truth, **more)
