"""The baselines: what somebody says who never hears the music.

    class    the shares of the classes in the training rows; answers the most frequent one
    tags     the share of each tag; says yes to every tag that some training row has, the answer of the
             largest F1 where all rows are answered alike
    numbers  the mean of each target

This module imports scikit-learn; reach it through `mirlab.learn.models.registry`.

Contents: `classes`, `tags`, `numbers`, `ClassPrior`, `TagPrior`, `MeanOfTargets`.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.utils.validation import check_is_fitted

from mirlab.learn.models.regression import number_rows
from mirlab.learn.models.thresholds import finite_rows, tag_rows
from mirlab.typing import Bools, Floats


class ClassPrior(ClassifierMixin, BaseEstimator):  # type: ignore[misc]
    """Answers with the shares of the classes in the training rows.

    Attributes
    ----------
    classes_ : (k,) the sorted labels
    shares_ : (k,) their shares
    """

    def fit(self, X: ArrayLike, y: ArrayLike) -> ClassPrior:
        """Count the labels of (n, d) rows."""
        self.n_features_in_ = finite_rows(X).shape[1]
        self.classes_, counts = np.unique(np.asarray(y), return_counts=True)
        self.shares_ = counts / counts.sum()
        return self

    def predict_proba(self, X: ArrayLike) -> Floats:
        """Return (n, k), every row alike."""
        check_is_fitted(self)
        return np.tile(self.shares_, (len(finite_rows(X)), 1))

    def predict(self, X: ArrayLike) -> NDArray[Any]:
        """Return (n,) labels: the most frequent one, of equals the first."""
        return np.asarray(np.asarray(self.classes_)[self.predict_proba(X).argmax(axis=1)])


class TagPrior(BaseEstimator):  # type: ignore[misc]
    """Answers with the share of each tag in the training rows.

    Attributes
    ----------
    shares_, thresholds_ : (k,)
    """

    def fit(self, X: ArrayLike, Y: ArrayLike) -> TagPrior:
        """Count the tags of (n, d) rows."""
        rows, tags = tag_rows(X, Y)
        self.n_features_in_ = rows.shape[1]
        self.shares_ = tags.mean(axis=0)
        self.thresholds_ = np.where(self.shares_ > 0, self.shares_ / 2, 0.5)
        return self

    def predict_proba(self, X: ArrayLike) -> Floats:
        """Return (n, k), every row alike."""
        check_is_fitted(self)
        return np.tile(self.shares_, (len(finite_rows(X)), 1))

    def predict(self, X: ArrayLike) -> Bools:
        """Return (n, k) whether each row has each tag."""
        return np.asarray(self.predict_proba(X) >= self.thresholds_)


class MeanOfTargets(BaseEstimator):  # type: ignore[misc]
    """Answers with the mean of each target over the training rows.

    Attributes
    ----------
    means_ : (k,)
    """

    def fit(self, X: ArrayLike, Y: ArrayLike) -> MeanOfTargets:
        """Average the numbers of (n, d) rows."""
        rows, targets = number_rows(X, Y)
        self.n_features_in_, self.means_ = rows.shape[1], targets.mean(axis=0)
        return self

    def predict(self, X: ArrayLike) -> Floats:
        """Return (n, k), every row alike."""
        check_is_fitted(self)
        return np.tile(self.means_, (len(finite_rows(X)), 1))


def classes() -> Any:
    """The shares of the classes."""
    return ClassPrior()


def tags() -> Any:
    """The share of each tag."""
    return TagPrior()


def numbers() -> Any:
    """The mean of each number."""
    return MeanOfTargets()
