"""Yes and no for tags: from which probability on a row has a tag.

A tag's threshold is the one with the largest F1 on probabilities of training rows by models that did not see
them (inner folds that keep groups together), so no test row decides it. It lies halfway between two of these
probabilities. It is at least the tag's share of the rows (one half at most): where a tag can't be heard, the
largest F1 is that of saying yes to nearly every row, and a row that is less likely to have a tag than the
average row should not get it. Where the inner folds can't be made (a single group) it is 0.5.

This module imports scikit-learn; reach it through `mirlab.learn.models.registry`.

Contents: WithThresholds (of any model of tags), inner_folds, out_of_fold, best_thresholds, tag_rows,
probabilities_of.

Reference
---------
Lipton, Z. C., Elkan, C. and Naryanaswamy, B. (2014). Optimal thresholding of classifiers to maximize F1
    measure. ECML PKDD. (why 0.5 is too high for rare tags)
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray
from sklearn.base import BaseEstimator, clone
from sklearn.utils.validation import check_is_fitted

from mirlab.data.splits import balanced_folds_of
from mirlab.typing import Bools, Codes, Floats

FOLDS = 3


class WithThresholds(BaseEstimator):  # type: ignore[misc]
    """A model of tags that says yes and no by thresholds of its own.

    Parameters
    ----------
    base : an unfitted model of all tags at once: fitted on (n, d) rows and (n, k) 0 and 1 ((n,) of one tag);
        its `predict_proba` gives (n, k), or a list of arrays by tag as scikit-learn's own models do
    thresholds : choose them in inner folds (four times the work), or take 0.5
    seed : of the inner folds
    """

    takes_groups = True

    def __init__(self, base: Any, thresholds: bool = True, seed: int = 0) -> None:
        self.base = base
        self.thresholds = thresholds
        self.seed = seed

    def fit(self, X: ArrayLike, Y: ArrayLike, groups: Codes | None = None) -> WithThresholds:
        """Fit on (n, d) rows and their (n, k) tags; rows of one group stay together in the inner folds."""
        rows, tags = tag_rows(X, Y)
        self.base_ = _taught(self.base, rows, tags)
        self.thresholds_ = np.full(tags.shape[1], 0.5)
        fold = inner_folds(tags, groups, self.seed) if self.thresholds else None
        if fold is not None:
            held = out_of_fold(
                fold,
                lambda some, asked: probabilities_of(
                    _taught(self.base, rows[some], tags[some]), rows[asked], tags.shape[1]
                ),
            )
            self.thresholds_ = best_thresholds(held, tags)
        return self

    def predict_proba(self, X: ArrayLike) -> Floats:
        """Return (n, k) probabilities, each tag by itself."""
        check_is_fitted(self)
        return probabilities_of(self.base_, finite_rows(X), len(self.thresholds_))

    def predict(self, X: ArrayLike) -> Bools:
        """Return (n, k) whether each row has each tag."""
        return np.asarray(self.predict_proba(X) >= self.thresholds_)


def _taught(base: Any, rows: Floats, tags: Bools) -> Any:
    # scikit-learn's models take the tags of a single column as (n,), and warn otherwise.
    return clone(base).fit(rows, (tags[:, 0] if tags.shape[1] == 1 else tags).astype(np.intp))


def finite_rows(X: ArrayLike) -> Floats:
    """(n, d) float64; ValueError where a number is missing."""
    rows = np.asarray(X, dtype=np.float64)
    bad = ~np.isfinite(rows).all(axis=1)
    if bad.any():
        raise ValueError(
            f"expected finite numbers in every row, but {int(bad.sum())} of {len(rows)} rows hold NaN or "
            f"infinity (the first is row {int(np.flatnonzero(bad)[0]) + 1})"
        )
    return rows


def tag_rows(X: ArrayLike, Y: ArrayLike) -> tuple[Floats, Bools]:
    """(n, d) finite rows and whether each has each of k tags; ValueError where a value is missing."""
    rows, tags = finite_rows(X), np.asarray(Y, dtype=np.float64)
    if tags.ndim != 2 or len(tags) != len(rows) or not len(rows):
        raise ValueError(f"expected (n, k) tags of n rows, got {tags.shape} for {len(rows)} rows")
    if not np.isfinite(tags).all():
        raise ValueError(f"expected 0 or 1 for every tag, but {int(np.isnan(tags).sum())} are unknown (NaN)")
    return rows, tags >= 0.5


def probabilities_of(model: Any, rows: Floats, k: int) -> Floats:
    """(n, k) probabilities of a fitted model, however scikit-learn shapes them."""
    given = model.predict_proba(rows)
    if isinstance(given, list):
        return np.column_stack([_of_one(p, c) for p, c in zip(given, model.classes_, strict=True)])
    if k == 1 and hasattr(model, "classes_"):
        return _of_one(given, model.classes_)[:, None]
    return np.asarray(given, dtype=np.float64)


def _of_one(probabilities: NDArray[Any], classes: ArrayLike) -> Floats:
    """(n,) probability of class 1, 0 where no training row had it."""
    place = np.flatnonzero(np.asarray(classes) == 1)
    given = np.asarray(probabilities, dtype=np.float64)
    return given[:, place[0]] if place.size else np.zeros(len(given))


def inner_folds(tags: NDArray[Any], groups: ArrayLike | None, seed: int) -> Codes | None:
    """(n,) fold of each training row, each tag in every fold where it can be; None with a single group."""
    own = np.arange(len(tags), dtype=np.intp) if groups is None else np.asarray(groups, dtype=np.intp)
    folds = min(FOLDS, np.unique(own).size)
    if folds < 2:
        return None
    return balanced_folds_of(
        "tags", np.asarray(tags, dtype=np.float64), own, folds, np.random.default_rng(seed)
    )


def out_of_fold(fold: Codes, answer: Callable[[Codes, Codes], Floats]) -> Floats:
    """(n, k) answers about each row by a model that was not fitted on its fold.

    Parameters
    ----------
    fold : (n,) of each row
    answer : from the rows to fit on and the rows to ask about to (m, k) answers about the latter
    """
    parts = [(np.flatnonzero(fold != f), np.flatnonzero(fold == f)) for f in range(int(fold.max()) + 1)]
    answers = [answer(fitted, asked) for fitted, asked in parts]
    held = np.empty((len(fold), answers[0].shape[1]))
    for (_, asked), some in zip(parts, answers, strict=True):
        held[asked] = some
    return held


def best_thresholds(held: Floats, tags: Bools) -> Floats:
    """(k,) thresholds of the largest F1 on (n, k) probabilities; 0.5 for a tag that no row has.

    None is below the tag's share of the rows, or one half where the share is larger.
    """
    best = np.array([_best_threshold(held[:, i], tags[:, i]) for i in range(tags.shape[1])])
    return np.asarray(np.maximum(best, np.minimum(tags.mean(axis=0), 0.5)), dtype=np.float64)


def _best_threshold(probabilities: Floats, has: Bools) -> float:
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
