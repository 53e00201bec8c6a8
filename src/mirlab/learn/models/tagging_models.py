"""Models of several tags a row: one binary classifier for each tag, and thresholds for yes and no.

A tag's threshold is the one with the best F1 on probabilities of training rows by models that did not see
them (inner folds that keep groups together), so no test row decides it.

This module imports scikit-learn; reach it through `mirlab.learn.models.registry`.

Contents: OneForEachTag, logreg.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray
from sklearn.base import BaseEstimator, clone
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline
from sklearn.utils.validation import check_is_fitted

from mirlab.data.splits import balanced_folds_of
from mirlab.learn.models.scaling import make_scaler
from mirlab.typing import Bools, Codes, Floats

FOLDS = 3


class OneForEachTag(BaseEstimator):  # type: ignore[misc]
    """A binary classifier for each tag; a tag that all training rows have, or none, keeps that share.

    Parameters
    ----------
    base : an unfitted binary classifier with `predict_proba`
    seed : of the inner folds that thresholds are chosen on
    """

    takes_groups = True

    def __init__(self, base: Any, seed: int = 0) -> None:
        self.base = base
        self.seed = seed

    def fit(self, X: ArrayLike, Y: ArrayLike, groups: Codes | None = None) -> OneForEachTag:
        """Fit on (n, d) rows and their (n, k) tags; rows of one group stay together in the inner folds."""
        rows, tags = np.asarray(X, dtype=np.float64), np.asarray(Y, dtype=np.float64) >= 0.5
        self.models_ = _fitted(self.base, rows, tags)
        own = np.arange(len(rows), dtype=np.intp) if groups is None else np.asarray(groups, dtype=np.intp)
        self.thresholds_ = self._thresholds(rows, tags, own)
        return self

    def predict_proba(self, X: ArrayLike) -> Floats:
        """Return (n, k) probabilities, each tag by itself."""
        check_is_fitted(self)
        return _asked(self.models_, np.asarray(X, dtype=np.float64))

    def predict(self, X: ArrayLike) -> Bools:
        """Return (n, k) whether each row has each tag."""
        return np.asarray(self.predict_proba(X) >= self.thresholds_)

    def _thresholds(self, rows: Floats, tags: Bools, groups: Codes) -> Floats:
        folds = min(FOLDS, np.unique(groups).size)
        if folds < 2:
            return np.full(tags.shape[1], 0.5)
        rng = np.random.default_rng(self.seed)
        fold = balanced_folds_of("tags", tags.astype(np.float64), groups, folds, rng)
        held = np.empty(tags.shape)
        for f in range(folds):
            out = fold == f
            held[out] = _asked(_fitted(self.base, rows[~out], tags[~out]), rows[out])
        return np.array([_best_threshold(held[:, i], tags[:, i]) for i in range(tags.shape[1])])


def _fitted(base: Any, rows: Floats, tags: Bools) -> list[Any]:
    return [clone(base).fit(rows, tag) if 0 < tag.sum() < len(tag) else float(tag.mean()) for tag in tags.T]


def _asked(models: list[Any], rows: Floats) -> Floats:
    columns = [
        np.full(len(rows), model) if isinstance(model, float) else model.predict_proba(rows)[:, 1]
        for model in models
    ]
    return np.column_stack(columns).astype(np.float64)


def _best_threshold(probabilities: Floats, has: NDArray[np.bool_]) -> float:
    """The threshold of the largest F1, between two probabilities; 0.5 where no row has the tag."""
    if not has.any():
        return 0.5
    order = np.argsort(-probabilities, kind="stable")
    ranked, hits = probabilities[order], np.cumsum(has[order])
    f1 = 2 * hits / (np.arange(1, len(ranked) + 1) + has.sum())
    # Rows of equal probability are on one side.
    last = np.append(ranked[1:] < ranked[:-1], True)
    best = int(np.argmax(np.where(last, f1, -1.0)))
    below = ranked[best + 1] if best + 1 < len(ranked) else 0.0
    return float((ranked[best] + below) / 2)


def logreg(C: float = 1.0, scaler: str = "standard", max_iter: int = 2000, seed: int = 0) -> Any:
    """Logistic regression of each tag; C is the inverse strength of the L2 penalty."""
    steps = [("scale", make_scaler(scaler)), ("classify", LogisticRegression(C=C, max_iter=max_iter))]
    return OneForEachTag(Pipeline(steps), seed)
