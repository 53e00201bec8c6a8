"""The search as a scikit-learn transformer, to stand before a classifier in a pipeline.

    cv = mirlab.split("gtzan", "artist-kfold")
    pipeline = make_pipeline(FeatureSelector(model="svm"), SVC())
    apart = {"featureselector__groups": cv.groups}
    cross_val_score(pipeline, cv.table.values, cv.table.labels, cv=cv, params=apart)

It is fitted on whatever rows it is given; a cross-validation of the pipeline is then nested by itself.
`cv` keeps artists apart in the outer folds, `featureselector__groups` in the inner ones of the search.

This module imports scikit-learn; import it where it is needed.

Contents: FeatureSelector.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray
from sklearn.base import BaseEstimator
from sklearn.feature_selection import SelectorMixin
from sklearn.utils.multiclass import check_classification_targets
from sklearn.utils.validation import check_is_fitted, validate_data

from mirlab.audio.registry import Column
from mirlab.data.naming import artist_key, is_missing, label_of
from mirlab.errors import UsageError
from mirlab.learn.statistics import Goal
from mirlab.learn.subsets import LEVEL, MOST, Settings, Unit, Units, check, search
from mirlab.words import quoted


class FeatureSelector(SelectorMixin, BaseEstimator):  # type: ignore[misc]
    """Select the smallest set of columns (or groups of columns) that reaches a target, or the best set.

    Parameters
    ----------
    model, params, method, target, most, inner, screen : as in `mirlab.select`
    size : number of units wanted; None takes the answer of the search
    units : positions of the columns that are taken or left together; None takes single columns
    seed : of the inner folds and of the model
    workers : threads; None takes one per core

    Attributes
    ----------
    support_ : (d,) whether a column is selected
    result_ : what the search found: `best` for every size, and `scores` of every subset that it judged
    n_features_in_, feature_names_in_ : as scikit-learn defines them

    Example
    -------
    Artists stay apart in the outer folds by ``cv``, and in the inner folds of the search by ``groups``:

    >>> import mirlab
    >>> from sklearn.model_selection import cross_val_score
    >>> from sklearn.pipeline import make_pipeline
    >>> from sklearn.svm import SVC
    >>> cv = mirlab.split("gtzan", "artist-kfold", folds=3)
    >>> X, y = cv.table.select("rms,tempo,spectral_centroid").values, cv.table.labels
    >>> pipeline = make_pipeline(mirlab.FeatureSelector(model="lda", most=2), SVC())
    >>> apart = {"featureselector__groups": cv.groups}
    >>> len(cross_val_score(pipeline, X, y, cv=cv, params=apart))
    3

    With ``sklearn.set_config(enable_metadata_routing=True)`` the selector asks for the groups by
    ``FeatureSelector().set_fit_request(groups=True)``, and ``params={"groups": cv.groups}`` reaches it.
    """

    def __init__(
        self,
        model: str = "svm",
        params: Mapping[str, Any] | None = None,
        method: str = "floating",
        target: float | None = None,
        size: int | None = None,
        most: int = MOST,
        inner: int = 3,
        screen: float = LEVEL,
        units: Sequence[Sequence[int]] | None = None,
        seed: int = 0,
        workers: int | None = None,
    ) -> None:
        self.model = model
        self.params = params
        self.method = method
        self.target = target
        self.size = size
        self.most = most
        self.inner = inner
        self.screen = screen
        self.units = units
        self.seed = seed
        self.workers = workers

    def fit(self, X: ArrayLike, y: ArrayLike, groups: ArrayLike | None = None) -> FeatureSelector:
        """Search on (n, d) rows with (n,) labels; rows of one of `groups` stay in one inner fold.

        A group of None or NaN is unknown, and such a row stands for itself.

        Raises
        ------
        UsageError, UnknownName, TableError : as `mirlab.select`
        """
        rows, labels = validate_data(self, X, y, dtype=np.float64)
        check_classification_targets(labels)
        classes, codes = np.unique(labels, return_inverse=True)
        if classes.size < 2:
            raise UsageError(
                f"expected rows of at least two classes, but all {codes.size} are of one, "
                f"{quoted(str(classes[0])[:40])}"
            )
        settings = Settings(
            model=self.model,
            params=dict(self.params or {}),
            method=self.method,
            target=self.target,
            most=self.most,
            inner=self.inner,
            screen=self.screen,
            seed=self.seed,
        )
        shares = np.bincount(codes) / codes.size
        check(settings, {str(c): float(share) for c, share in zip(classes, shares, strict=True)})
        together = _groups(groups, codes.size)
        self.result_ = search(
            self._units(rows),
            Goal.numbered(codes.astype(np.intp)),
            together,
            settings,
            "all rows",
            workers=self.workers or os.cpu_count() or 1,
        )
        largest = max(self.result_.best)
        size = self.result_.answer if self.size is None else self.size
        if not 1 <= size <= largest:
            raise UsageError(f"size: expected 1 to {largest}, as many as were searched, got {quoted(size)}")
        units = self._units(rows)
        self.support_ = np.zeros(rows.shape[1], dtype=bool)
        self.support_[units.positions(self.result_.at(size).subset)] = True
        return self

    def _units(self, rows: NDArray[np.float64]) -> Units:
        d = rows.shape[1]
        groups = [(i,) for i in range(d)] if self.units is None else [tuple(unit) for unit in self.units]
        if sorted(position for group in groups for position in group) != list(range(d)):
            raise UsageError(f"units: expected each of the {d} columns in exactly one unit")
        columns = tuple(Column(f"column{i + 1}", None, "value") for i in range(d))
        units = tuple(Unit(f"unit {i + 1}", group) for i, group in enumerate(groups))
        return Units("column", columns, rows, units)

    def _get_support_mask(self) -> NDArray[np.bool_]:
        check_is_fitted(self)
        return self.support_

    def __sklearn_tags__(self) -> Any:
        tags = super().__sklearn_tags__()
        tags.target_tags.required = True
        return tags


def _groups(groups: ArrayLike | None, n: int) -> NDArray[np.intp]:
    """(n,) number of each row's group."""
    if groups is None:
        return np.arange(n, dtype=np.intp)
    names = np.asarray(groups, dtype=object)
    if names.shape != (n,):
        raise UsageError(f"groups: expected one for each of {n} rows, got the shape {names.shape}")
    read = (label_of(name) for name in names)
    texts = [None if text is None or is_missing(text) else text for text in read]
    number: dict[str, int] = {}
    for i, text in enumerate(sorted({text for text in texts if text is not None})):
        number.setdefault(artist_key(text), n + i)
    own = [i if text is None else number[artist_key(text)] for i, text in enumerate(texts)]
    return np.unique(np.array(own), return_inverse=True)[1].astype(np.intp)
