"""Models of several tags a row, each as one estimator with thresholds for yes and no.

Forests and neighbours learn all tags at once; the others hold a binary classifier for each tag. A tag that
all training rows have, or none, keeps that share. Linear models and machines weigh rows with a tag and rows
without it alike, which pays where tags are rare: on 27 tags of 694 tracks the macro average precision rose
from 0.38 to 0.44 and from 0.43 to 0.50 in artist folds.

This module imports scikit-learn; reach it through `mirlab.learn.models.registry`.

Contents: `logreg`, `svm`, `knn`, `forest`, `gboost`, `OneForEachTag`,
`MachineForEachTag`, `BalancedLogistic`.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike
from sklearn.base import BaseEstimator, clone
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import Pipeline
from sklearn.svm import SVC
from sklearn.utils.validation import check_is_fitted

from mirlab.learn.models.classical import boosted, kernel_gamma
from mirlab.learn.models.scaling import make_scaler
from mirlab.learn.models.thresholds import (
    WithThresholds,
    best_thresholds,
    finite_rows,
    inner_folds,
    out_of_fold,
    tag_rows,
)
from mirlab.typing import Bools, Codes, Floats

SLOPE = 3.0
"""Of the sigmoid of a machine's decision values where none was fitted: a margin of 1 is 95 %."""

_LEAST_SLOPE = 0.01


class OneForEachTag(BaseEstimator):  # type: ignore[misc]
    """A binary classifier for each tag; a tag that all training rows have, or none, keeps that share.

    Parameters
    ----------
    base : an unfitted binary classifier with `predict_proba`

    Attributes
    ----------
    models_ : for each tag its classifier, or its share
    """

    def __init__(self, base: Any) -> None:
        self.base = base

    def fit(self, X: ArrayLike, Y: ArrayLike) -> OneForEachTag:
        """Fit on (n, d) rows and their (n, k) tags, or (n,) of one."""
        rows, tags = np.asarray(X, dtype=np.float64), np.asarray(Y).reshape(len(np.asarray(Y)), -1)
        self.models_: list[Any] = [
            clone(self.base).fit(rows, tag) if 0 < tag.sum() < len(tag) else float(tag.mean())
            for tag in tags.T
        ]
        return self

    def predict_proba(self, X: ArrayLike) -> Floats:
        """Return (n, k) probabilities, each tag by itself."""
        check_is_fitted(self)
        rows = np.asarray(X, dtype=np.float64)
        columns = [
            np.full(len(rows), model) if isinstance(model, float) else model.predict_proba(rows)[:, 1]
            for model in self.models_
        ]
        return np.column_stack(columns).astype(np.float64)


class BalancedLogistic(LogisticRegression):  # type: ignore[misc]
    """Logistic regression on classes weighted alike, whose probabilities are those of the classes' shares.

    Equal weights help rare tags, but would make all of them as probable as frequent ones. The odds are
    multiplied by those of the training rows, which changes no ranking of rows by a tag, and makes the
    probabilities of different tags comparable (Elkan, IJCAI 2001).
    """

    def fit(self, X: ArrayLike, y: ArrayLike) -> BalancedLogistic:
        """Fit on (n, d) rows and (n,) of 0 and 1."""
        super().fit(X, y)
        if self.class_weight == "balanced":
            share = float(np.mean(np.asarray(y)))
            odds: float = np.log(share / (1 - share))
            self.intercept_: Floats = np.asarray(self.intercept_) + odds
        return self


class MachineForEachTag(BaseEstimator):  # type: ignore[misc]
    """A support vector machine with a Gaussian kernel for each tag.

    Probabilities come from a sigmoid of each machine's decision values, fitted, like the thresholds, on
    decision values of training rows by machines that did not see them (Platt 1999; inner folds that keep
    groups together). Without them the sigmoid is 1 / (1 + exp(-3 d)), and thresholds are 0.5.

    Parameters
    ----------
    C : weight of margin violations
    gamma : of the kernel, as `classical.kernel_gamma` takes it
    class_weight : None, or "balanced": violations count in inverse proportion to a tag's share
    thresholds : fit sigmoids and thresholds in inner folds (four times the work)
    seed : of the inner folds

    Attributes
    ----------
    machines_ : for each tag its fitted machine, or its share (1 or 0)
    sigmoids_ : (k, 2) slope and intercept of each tag's sigmoid
    thresholds_ : (k,)
    """

    takes_groups = True

    def __init__(
        self,
        C: float = 1.0,
        gamma: float | str = "scale/3",
        class_weight: str | None = "balanced",
        thresholds: bool = True,
        seed: int = 0,
    ) -> None:
        self.C = C
        self.gamma = gamma
        self.class_weight = class_weight
        self.thresholds = thresholds
        self.seed = seed

    def fit(self, X: ArrayLike, Y: ArrayLike, groups: Codes | None = None) -> MachineForEachTag:
        """Fit on (n, d) rows and their (n, k) tags; rows of one group stay together in the inner folds."""
        rows, tags = tag_rows(X, Y)
        self.machines_ = self._machines(rows, tags)
        k = tags.shape[1]
        self.sigmoids_, self.thresholds_ = np.tile([SLOPE, 0.0], (k, 1)), np.full(k, 0.5)
        fold = inner_folds(tags, groups, self.seed) if self.thresholds else None
        if fold is not None:
            held = out_of_fold(
                fold, lambda some, asked: _decisions(self._machines(rows[some], tags[some]), rows[asked])
            )
            self.sigmoids_ = np.array([_sigmoid(held[:, i], tags[:, i]) for i in range(k)])
            self.thresholds_ = best_thresholds(self._through(held), tags)
        return self

    def predict_proba(self, X: ArrayLike) -> Floats:
        """Return (n, k) probabilities, each tag by itself."""
        check_is_fitted(self)
        answers = self._through(_decisions(self.machines_, finite_rows(X)))
        for i, machine in enumerate(self.machines_):
            if isinstance(machine, float):
                answers[:, i] = machine
        return answers

    def predict(self, X: ArrayLike) -> Bools:
        """Return (n, k) whether each row has each tag."""
        return np.asarray(self.predict_proba(X) >= self.thresholds_)

    def _machines(self, rows: Floats, tags: Bools) -> list[Any]:
        machine = SVC(C=self.C, gamma=kernel_gamma(self.gamma, rows), class_weight=self.class_weight)
        return [
            clone(machine).fit(rows, tag) if 0 < tag.sum() < len(tag) else float(tag.mean()) for tag in tags.T
        ]

    def _through(self, decisions: Floats) -> Floats:
        from scipy.special import expit

        return np.asarray(expit(decisions * self.sigmoids_[:, 0] + self.sigmoids_[:, 1]))


def _decisions(machines: list[Any], rows: Floats) -> Floats:
    """(n, k) decision values; 1 or -1 of a tag that all rows had, or none."""
    return np.column_stack(
        [
            np.full(len(rows), 2 * each - 1) if isinstance(each, float) else each.decision_function(rows)
            for each in machines
        ]
    )


def _sigmoid(decisions: Floats, has: Bools) -> tuple[float, float]:
    """Slope and intercept of the sigmoid of decision values, with Platt's softened targets.

    The slope stays positive: where decisions say nothing about rows unseen they still rank as they do.
    """
    many, few = has.sum(), (~has).sum()
    target = np.where(has, (many + 1) / (many + 2), 1 / (few + 2))
    ends = np.concatenate([np.ones(len(has)), np.zeros(len(has))])
    fitted = LogisticRegression(C=1e3, max_iter=1000).fit(
        np.concatenate([decisions, decisions])[:, None], ends, np.concatenate([target, 1 - target])
    )
    slope, intercept = float(fitted.coef_[0, 0]), float(fitted.intercept_[0])
    if slope < _LEAST_SLOPE:
        share = float(target.mean())
        return _LEAST_SLOPE, float(np.log(share / (1 - share)) - _LEAST_SLOPE * decisions.mean())
    return slope, intercept


def logreg(
    C: float = 0.01,
    class_weight: str | None = "balanced",
    scaler: str = "standard",
    max_iter: int = 2000,
    thresholds: bool = True,
    seed: int = 0,
) -> Any:
    """Logistic regression of each tag; C is the inverse strength of the L2 penalty."""
    binary = BalancedLogistic(C=C, class_weight=class_weight, max_iter=max_iter)
    return WithThresholds(_scaled(scaler, OneForEachTag(binary)), thresholds, seed)


def svm(
    C: float = 1.0,
    gamma: float | str = "scale/3",
    class_weight: str | None = "balanced",
    scaler: str = "standard",
    thresholds: bool = True,
    seed: int = 0,
) -> Any:
    """Support vectors of each tag; `thresholds=False` leaves out the sigmoids, too."""
    machines = MachineForEachTag(C, gamma, class_weight, thresholds, seed)
    return Pipeline([("scale", make_scaler(scaler)), ("classify", machines)])


def knn(
    neighbours: int = 15,
    weights: str = "distance",
    scaler: str = "standard",
    thresholds: bool = True,
    seed: int = 0,
) -> Any:
    """The vote of the nearest training rows by Euclidean distance, about each tag."""
    nearest = KNeighborsClassifier(n_neighbors=neighbours, weights=weights)
    return WithThresholds(_scaled(scaler, nearest), thresholds, seed)


def forest(
    trees: int = 500,
    max_features: float | str = "sqrt",
    min_samples_leaf: int = 1,
    class_weight: str | None = None,
    thresholds: bool = True,
    seed: int = 0,
) -> Any:
    """A random forest whose trees tell all tags apart at once."""
    trees_of_all = RandomForestClassifier(
        n_estimators=trees,
        max_features=max_features,
        min_samples_leaf=min_samples_leaf,
        class_weight=class_weight,
        random_state=seed,
    )
    return WithThresholds(trees_of_all, thresholds, seed)


def gboost(
    learning_rate: float = 0.1,
    max_iter: int = 100,
    max_leaf_nodes: int = 31,
    min_samples_leaf: int = 20,
    thresholds: bool = True,
    seed: int = 0,
) -> Any:
    """Gradient boosted trees for each tag on columns binned to 255 values; no early stopping."""
    trees = boosted(
        HistGradientBoostingClassifier, learning_rate, max_iter, max_leaf_nodes, min_samples_leaf, seed
    )
    return WithThresholds(OneForEachTag(trees), thresholds, seed)


def _scaled(scaler: str, model: Any) -> Any:
    return Pipeline([("scale", make_scaler(scaler)), ("classify", model)])
