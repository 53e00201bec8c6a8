"""Models of numbers: fitted on (n, k) targets in their own units, and answering in them.

Ridge regression, forests and neighbours learn all targets at once; support vectors and boosting hold one
model for each. What depends on a target's scale (a tolerance, a penalty) sees targets of mean 0 and
deviation 1, by the training rows.

This module imports scikit-learn; reach it through `mirlab.learn.models.registry`.

Contents: `ridge`, `svm`, `knn`, `forest`, `gboost`, `InTheirShape`, `Standardised`,
`MachineForEachNumber`, `standards`, `ridge_penalty`.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike
from sklearn.base import BaseEstimator, clone
from sklearn.ensemble import HistGradientBoostingRegressor, RandomForestRegressor
from sklearn.linear_model import Ridge
from sklearn.multioutput import MultiOutputRegressor
from sklearn.neighbors import KNeighborsRegressor
from sklearn.pipeline import Pipeline
from sklearn.svm import SVR
from sklearn.utils.validation import check_is_fitted

from mirlab.learn.models.classical import boosted, by_scale, kernel_gamma
from mirlab.learn.models.scaling import make_scaler
from mirlab.learn.models.thresholds import finite_rows
from mirlab.typing import Floats

SHRINKAGE = 2.5
"""Ridge's penalty for each column of variance 1, chosen in artist folds on nine emotions of 160 tracks: its
mean R2 was within 0.01 of the best for every set of 200 to 1,000 columns."""


class InTheirShape(BaseEstimator):  # type: ignore[misc]
    """A regression that takes and gives (n, k), whatever shape its base wants for one target.

    Parameters
    ----------
    base : an unfitted regression of (n, k) targets, or (n,) where there is one
    """

    def __init__(self, base: Any) -> None:
        self.base = base

    def fit(self, X: ArrayLike, Y: ArrayLike) -> InTheirShape:
        """Fit on (n, d) rows and their (n, k) numbers; ValueError where one is missing."""
        rows, targets = number_rows(X, Y)
        self.base_ = clone(self.base).fit(rows, targets[:, 0] if targets.shape[1] == 1 else targets)
        return self

    def predict(self, X: ArrayLike) -> Floats:
        """Return (n, k) numbers."""
        check_is_fitted(self)
        rows = finite_rows(X)
        return np.asarray(self.base_.predict(rows), dtype=np.float64).reshape(len(rows), -1)


class Standardised(BaseEstimator):  # type: ignore[misc]
    """A regression of targets brought to mean 0 and deviation 1, answering in their own units.

    Parameters
    ----------
    base : an unfitted regression of (n, k) targets

    Attributes
    ----------
    mean_, deviation_ : (k,) of the training rows' targets; the deviation of a constant one is taken as 1
    base_ : the fitted regression
    """

    def __init__(self, base: Any) -> None:
        self.base = base

    def fit(self, X: ArrayLike, Y: ArrayLike) -> Standardised:
        """Fit on (n, d) rows and their (n, k) numbers; ValueError where one is missing."""
        rows, targets = number_rows(X, Y)
        self.mean_, self.deviation_ = standards(targets)
        self.base_ = clone(self.base).fit(rows, (targets - self.mean_) / self.deviation_)
        return self

    def predict(self, X: ArrayLike) -> Floats:
        """Return (n, k) numbers."""
        check_is_fitted(self)
        return np.asarray(self.base_.predict(finite_rows(X)) * self.deviation_ + self.mean_)


def ridge_penalty(alpha: float | str, columns: int) -> float:
    """The penalty of `ridge` on so many columns; UsageError where alpha is nothing above 0."""
    return by_scale("alpha", alpha, SHRINKAGE * columns)


class RidgeByColumns(BaseEstimator):  # type: ignore[misc]
    """Ridge regression of all targets whose penalty may grow with the number of columns.

    Parameters
    ----------
    alpha : of the penalty; "scale" is 2.5 x the number of columns, "scale/N" an Nth of it

    Attributes
    ----------
    ridge_ : the fitted scikit-learn model
    """

    def __init__(self, alpha: float | str = "scale") -> None:
        self.alpha = alpha

    def fit(self, X: ArrayLike, Y: ArrayLike) -> RidgeByColumns:
        """Fit on (n, d) rows and their (n, k) numbers."""
        rows, targets = number_rows(X, Y)
        alpha = ridge_penalty(self.alpha, rows.shape[1])
        self.ridge_ = Ridge(alpha=alpha).fit(rows, targets)
        return self

    def predict(self, X: ArrayLike) -> Floats:
        """Return (n, k) numbers."""
        check_is_fitted(self)
        rows = finite_rows(X)
        # Of one target scikit-learn gives (n,).
        return np.asarray(self.ridge_.predict(rows), dtype=np.float64).reshape(len(rows), -1)


class MachineForEachNumber(BaseEstimator):  # type: ignore[misc]
    """Support vector regression of each target with a Gaussian kernel.

    Parameters
    ----------
    C : weight of errors beyond epsilon
    gamma : of the kernel, as `classical.kernel_gamma` takes it
    epsilon : the error that costs nothing

    Attributes
    ----------
    machines_ : for each target its fitted machine
    """

    def __init__(self, C: float = 3.0, gamma: float | str = "scale/10", epsilon: float = 0.1) -> None:
        self.C = C
        self.gamma = gamma
        self.epsilon = epsilon

    def fit(self, X: ArrayLike, Y: ArrayLike) -> MachineForEachNumber:
        """Fit on (n, d) rows and their (n, k) numbers."""
        rows, targets = number_rows(X, Y)
        machine = SVR(C=self.C, gamma=kernel_gamma(self.gamma, rows), epsilon=self.epsilon)
        self.machines_ = [clone(machine).fit(rows, target) for target in targets.T]
        return self

    def predict(self, X: ArrayLike) -> Floats:
        """Return (n, k) numbers."""
        check_is_fitted(self)
        rows = finite_rows(X)
        return np.column_stack([machine.predict(rows) for machine in self.machines_])


def number_rows(X: ArrayLike, Y: ArrayLike) -> tuple[Floats, Floats]:
    """(n, d) and (n, k) finite numbers; ValueError where one is missing."""
    rows, targets = finite_rows(X), np.asarray(Y, dtype=np.float64)
    if targets.ndim != 2 or len(targets) != len(rows) or not len(rows):
        raise ValueError(f"expected (n, k) numbers of n rows, got {targets.shape} for {len(rows)} rows")
    if not np.isfinite(targets).all():
        bad = int((~np.isfinite(targets)).sum())
        raise ValueError(f"expected a finite number for every target, but {bad} are NaN or infinite")
    return rows, targets


def standards(targets: Floats) -> tuple[Floats, Floats]:
    """(k,) means and deviations of (n, k) targets, 1 for the deviation of a constant one."""
    deviation = targets.std(axis=0)
    constant = np.ptp(targets, axis=0) == 0
    return targets.mean(axis=0), np.where(constant | (deviation == 0), 1.0, deviation)


def ridge(alpha: float | str = "scale", scaler: str = "standard") -> Any:
    """Linear regression of each target; alpha is the strength of the L2 penalty.

    "scale" is 2.5 x the number of columns, "scale/N" an Nth of it: columns add up, and what is much for 20 of
    them is nothing for 400.
    """
    return _scaled(scaler, RidgeByColumns(alpha))


def svm(
    C: float = 3.0, gamma: float | str = "scale/10", epsilon: float = 0.1, scaler: str = "standard"
) -> Any:
    """Support vectors of each target; errors up to epsilon deviations cost nothing."""
    return _scaled(scaler, Standardised(MachineForEachNumber(C, gamma, epsilon)))


def knn(neighbours: int = 15, weights: str = "distance", scaler: str = "standard") -> Any:
    """The mean of the nearest training rows by Euclidean distance."""
    return _scaled(scaler, KNeighborsRegressor(n_neighbors=neighbours, weights=weights))


def forest(
    trees: int = 500, max_features: float | str = 0.3, min_samples_leaf: int = 1, seed: int = 0
) -> Any:
    """A random forest whose trees predict all targets at once, each counting by its deviation."""
    trees_of_all = RandomForestRegressor(
        n_estimators=trees, max_features=max_features, min_samples_leaf=min_samples_leaf, random_state=seed
    )
    return Standardised(InTheirShape(trees_of_all))


def gboost(
    learning_rate: float = 0.1,
    max_iter: int = 100,
    max_leaf_nodes: int = 31,
    min_samples_leaf: int = 20,
    seed: int = 0,
) -> Any:
    """Gradient boosted trees for each target on columns binned to 255 values; no early stopping."""
    trees = boosted(
        HistGradientBoostingRegressor, learning_rate, max_iter, max_leaf_nodes, min_samples_leaf, seed
    )
    return Standardised(MultiOutputRegressor(trees))


def _scaled(scaler: str, model: Any) -> Any:
    return Pipeline([("scale", make_scaler(scaler)), ("predict", model)])
