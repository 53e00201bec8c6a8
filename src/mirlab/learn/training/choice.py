"""The choice of features and model where nobody made it: hand-crafted features, learned ones, or both.

The choice is part of the procedure. It is made by folds within whatever rows it is given, artists apart: on
the training rows of every fold that the card's accuracy is measured on, so that the accuracy holds for the
choice, too, and once more on all rows for the model in the file.

Conventions: rows are (n, D) of the table that has every candidate's columns; codes (n,) are classes.

Contents: FOLDS, MOST_ROWS, SETTINGS, Candidate, Chosen (a classifier that chooses), compare, Compared.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray
from sklearn.base import BaseEstimator, ClassifierMixin, clone

from mirlab.data.splits import balanced_folds
from mirlab.learn.training.logits import Scored
from mirlab.progress import told
from mirlab.typing import Codes, Floats, Progress, ProgressEvent

FOLDS = 5
MOST_ROWS = 1000
"""Rows that the choice is made on; a larger table gives an even part of its artists."""
SETTINGS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("svm", {"C": 10.0}),
    ("svm", {"C": 1.0}),
    ("logreg", {"C": 0.1}),
    ("logreg", {"C": 0.01}),
)
"""Models with their parameters, the usual one first. Learned features are many and alike, and want a
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
