"""The classical models, each as a scikit-learn classifier that scales by its own training rows.

Rows are tracks, columns are features. The functions make unfitted estimators with `fit`, `predict`,
`predict_proba` and `classes_`; their keyword parameters are what experiments may set. Where a model has
something random, `seed` decides it.

This module imports scikit-learn; reach it through `mirlab.learn.models.registry`.

Contents: `svm`, `logreg`, `lda`, `knn`, `forest`, `gboost`, `boosted`, `SupportVectors`, `kernel_gamma`,
`by_scale`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import numpy as np
from numpy.typing import ArrayLike, NDArray
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.calibration import CalibratedClassifierCV
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import Pipeline
from sklearn.svm import SVC
from sklearn.utils.metaestimators import available_if
from sklearn.utils.multiclass import check_classification_targets
from sklearn.utils.validation import check_is_fitted, validate_data

from mirlab.errors import UsageError
from mirlab.learn.models.scaling import make_scaler
from mirlab.words import quoted


class SupportVectors(ClassifierMixin, BaseEstimator):  # type: ignore[misc]
    """A support vector machine with a Gaussian kernel, exp(-gamma |a - b|^2), one against one.

    `predict` is the plain machine's, fitted on all training rows. Probabilities come from sigmoids of its
    decision values (Platt 1999, one a class, normalised), fitted on out-of-fold decision values of
    a stratified cross-validation of the training rows, so `predict` and the largest probability may
    disagree on close calls. The folds know no groups.

    Parameters
    ----------
    C : weight of margin violations
    gamma : of the kernel; "scale" is 1 / (columns x variance of all values)
    probabilities : fit them (six times the work) or leave `predict_proba` out
    folds : of the cross-validation behind them, fewer where a class has fewer rows
    seed : of these folds
    """

    def __init__(
        self,
        C: float = 10.0,
        gamma: float | str = "scale",
        probabilities: bool = True,
        folds: int = 5,
        seed: int = 0,
    ) -> None:
        self.C = C
        self.gamma = gamma
        self.probabilities = probabilities
        self.folds = folds
        self.seed = seed

    def fit(self, X: ArrayLike, y: ArrayLike) -> SupportVectors:
        """Fit on (n, d) rows and their (n,) labels; ValueError for rows or labels that can not be used."""
        rows, labels = validate_data(self, X, y, dtype=np.float64)
        check_classification_targets(labels)
        self.classes_, counts = np.unique(labels, return_counts=True)
        if len(self.classes_) < 2:
            raise ValueError(f'svm needs at least two classes, but all rows have one class, "{labels[0]}".')
        self.svc_ = SVC(C=self.C, gamma=self.gamma).fit(rows, labels)
        if self.probabilities:
            folds = int(min(self.folds, counts.min()))
            if folds < 2:
                raise ValueError(
                    "svm needs at least two training rows of every class to fit probabilities, but "
                    f'"{self.classes_[counts.argmin()]}" has one: add rows or set probabilities=False.'
                )
            cv = StratifiedKFold(folds, shuffle=True, random_state=self.seed)
            machine = SVC(C=self.C, gamma=self.gamma)
            self.calibrated_ = CalibratedClassifierCV(machine, cv=cv, ensemble=False).fit(rows, labels)
        return self

    def predict(self, X: ArrayLike) -> NDArray[Any]:
        """Return (n,) labels."""
        check_is_fitted(self)
        rows = validate_data(self, X, dtype=np.float64, reset=False)
        return cast(NDArray[Any], self.svc_.predict(rows))

    @available_if(lambda self: self.probabilities)  # type: ignore[untyped-decorator]
    def predict_proba(self, X: ArrayLike) -> NDArray[np.float64]:
        """Return (n, n_classes), rows summing to 1."""
        check_is_fitted(self)
        rows = validate_data(self, X, dtype=np.float64, reset=False)
        return cast(NDArray[np.float64], self.calibrated_.predict_proba(rows))


def kernel_gamma(gamma: float | str, rows: NDArray[np.float64]) -> float:
    """What a Gaussian kernel's gamma is for (n, d) rows.

    "scale" is 1 / (d x variance of all values), and "scale/N" an Nth of it: a wider kernel. Columns of one
    variance make it a rule for any number of them.

    Raises
    ------
    UsageError : neither of these, nor a number above 0
    """
    scale = 1.0 / (rows.shape[1] * (float(rows.var()) or 1.0))
    return by_scale("gamma", gamma, scale)


def by_scale(name: str, value: float | str, scale: float) -> float:
    """A parameter that may be "scale", or "scale/N", an Nth of it; UsageError where it is nothing above 0."""
    word, _, part = str(value).partition("/")
    try:
        number = scale / float(part or 1) if word == "scale" else float(value)
    except (ValueError, ZeroDivisionError):
        number = 0.0
    if not (np.isfinite(number) and number > 0):
        raise UsageError(
            f'{name}: expected a number above 0, "scale" or a part of it such as "scale/10", '
            f"got {quoted(value)}"
        )
    return number


def svm(
    C: float = 10.0,
    gamma: float | str = "scale",
    scaler: str = "standard",
    probabilities: bool = True,
    seed: int = 0,
) -> Any:
    """Support vectors with a Gaussian kernel; `probabilities=False` saves five sixths of the time."""
    return _scaled(scaler, SupportVectors(C=C, gamma=gamma, probabilities=probabilities, seed=seed))


def logreg(C: float = 1.0, scaler: str = "standard", max_iter: int = 2000) -> Any:
    """Multinomial logistic regression; C is the inverse strength of the L2 penalty."""
    return _scaled(scaler, LogisticRegression(C=C, max_iter=max_iter))


def lda(shrinkage: float | str | None = "auto", scaler: str = "standard") -> Any:
    """Linear discriminants; shrinkage of the covariance is Ledoit and Wolf's ("auto") or a share."""
    return _scaled(scaler, LinearDiscriminantAnalysis(solver="lsqr", shrinkage=shrinkage))


def knn(neighbours: int = 5, weights: str = "distance", scaler: str = "standard") -> Any:
    """The vote of the nearest training rows by Euclidean distance."""
    return _scaled(scaler, KNeighborsClassifier(n_neighbors=neighbours, weights=weights))


def forest(
    trees: int = 500, max_features: float | str = "sqrt", min_samples_leaf: int = 1, seed: int = 0
) -> Any:
    """A random forest; trees only compare a column with itself, so nothing is scaled."""
    return RandomForestClassifier(
        n_estimators=trees, max_features=max_features, min_samples_leaf=min_samples_leaf, random_state=seed
    )


def gboost(
    learning_rate: float = 0.1,
    max_iter: int = 100,
    max_leaf_nodes: int = 31,
    min_samples_leaf: int = 20,
    seed: int = 0,
) -> Any:
    """Gradient boosted trees on columns binned to 255 values."""
    return boosted(
        HistGradientBoostingClassifier, learning_rate, max_iter, max_leaf_nodes, min_samples_leaf, seed
    )


def boosted(
    kind: Callable[..., Any],
    learning_rate: float,
    max_iter: int,
    max_leaf_nodes: int,
    min_samples_leaf: int,
    seed: int,
) -> Any:
    """Boosted trees of a kind, of classes or of numbers; no early stopping, so all rows train."""
    return kind(
        learning_rate=learning_rate,
        max_iter=max_iter,
        max_leaf_nodes=max_leaf_nodes,
        min_samples_leaf=min_samples_leaf,
        early_stopping=False,
        random_state=seed,
    )


def _scaled(scaler: str, classifier: Any) -> Any:
    return Pipeline([("scale", make_scaler(scaler)), ("classify", classifier)])
