"""The search as a scikit-learn transformer, to stand before a classifier in a pipeline.

    cv = mirlab.split("gtzan", "artist-kfold")
    pipeline = make_pipeline(FeatureSelector(model="svm"), SVC())
    apart = {"featureselector__groups": cv.groups}
    cross_val_score(pipeline, cv.table.values, cv.table.labels, cv=cv, params=apart)

For tags and numbers ``FeatureSelector(task="tags")`` takes y of shape (n, k).

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
from mirlab.data.tables import TASKS, Targets, TaskName
from mirlab.errors import UnknownName, UsageError
from mirlab.learn.models import usual_model
from mirlab.learn.selection.crew import crew_for
from mirlab.learn.selection.forecast import forecast_of
from mirlab.learn.statistics import Goal
from mirlab.learn.subsets import LEVEL, MOST, Settings, Unit, Units, check, search
from mirlab.typing import Floats
from mirlab.words import quoted, some


class FeatureSelector(SelectorMixin, BaseEstimator):  # type: ignore[misc]
    """Select the smallest set of columns (or groups of columns) that reaches a target, or the best set.

    Parameters
    ----------
    model, params, method, target, most, inner, screen : as in `mirlab.select`; the model None is svm, of tags
        logreg, of numbers ridge
    size : number of units wanted; None takes the answer of the search
    units : positions of the columns that are taken or left together; None takes single columns
    seed : of the inner folds and of the model
    workers : processes, or threads of this one for a short search; None takes one per core
    task : what y holds: "class", one label a row; "tags", (n, k) 0 and 1 or shares, where 0.5 counts as 1;
        "numbers", (n,) or (n, k)

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
        model: str | None = None,
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
        task: str = "class",
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
        self.task = task

    def fit(self, X: ArrayLike, y: ArrayLike, groups: ArrayLike | None = None) -> FeatureSelector:
        """Search on (n, d) rows with (n,) labels, or with (n, k) tags or numbers.

        Rows of one of `groups` stay in one inner fold. A group of None or NaN is unknown, and such a row
        stands for itself.

        Raises
        ------
        UsageError, UnknownName, TableError : as `mirlab.select`
        """
        if self.task not in TASKS:
            raise UnknownName("task", str(self.task), TASKS)
        rows, goal, shares = self._of_classes(X, y) if self.task == "class" else self._of_targets(X, y)
        settings = Settings(
            model=usual_model(goal.task) if self.model is None else self.model,
            params=dict(self.params or {}),
            method=self.method,
            target=self.target,
            most=self.most,
            inner=self.inner,
            screen=self.screen,
            seed=self.seed,
        )
        check(settings, shares, goal.task)
        together = _groups(groups, len(goal))
        units, workers = self._units(rows), self.workers or os.cpu_count() or 1
        before = None if workers == 1 else forecast_of(units, goal, together, settings)
        sets, each = (0.0, 0.0) if before is None else (before.sets, before.each)
        with crew_for(settings.model, goal.task, workers, sets, each) as crew:
            self.result_ = search(units, goal, together, settings, "all rows", workers=workers, crew=crew)
        largest = max(self.result_.best)
        size = self.result_.answer if self.size is None else self.size
        if not 1 <= size <= largest:
            raise UsageError(f"size: expected 1 to {largest}, as many as were searched, got {quoted(size)}")
        self.support_ = np.zeros(rows.shape[1], dtype=bool)
        self.support_[units.positions(self.result_.at(size).subset)] = True
        return self

    def _of_classes(self, X: ArrayLike, y: ArrayLike) -> tuple[Floats, Goal, dict[str, float]]:
        """The rows, the class of each, and the share of each class."""
        if np.ndim(y) == 2 and np.shape(y)[1] > 1:
            raise UsageError(
                f"y: expected one class for each row, got the shape {np.shape(y)}: say what its columns are, "
                'task="tags" or task="numbers"'
            )
        rows, labels = validate_data(self, X, y, dtype=np.float64)
        check_classification_targets(labels)
        classes, codes = np.unique(labels, return_inverse=True)
        if classes.size < 2:
            raise UsageError(
                f"expected rows of at least two classes, but all {codes.size} are of one, "
                f"{quoted(str(classes[0])[:40])}"
            )
        shares = np.bincount(codes) / codes.size
        named = {str(name): float(share) for name, share in zip(classes, shares, strict=True)}
        return rows, Goal.numbered(codes.astype(np.intp)), named

    def _of_targets(self, X: ArrayLike, y: ArrayLike) -> tuple[Floats, Goal, dict[str, float]]:
        """The rows, the tags or numbers of each, and the share of rows that each tag is on."""
        task: TaskName = "tags" if self.task == "tags" else "numbers"
        rows, values = validate_data(self, X, y, dtype=np.float64, multi_output=True, y_numeric=True)
        columns = values[:, None] if values.ndim == 1 else values
        names = tuple(f"column {i + 1} of y" for i in range(columns.shape[1]))
        truth = Targets(task, names, columns).truth
        same = [name for name, fixed in zip(names, np.ptp(truth, axis=0) == 0, strict=True) if fixed]
        if same:
            raise UsageError(
                f"y: expected {task} that differ from row to row, and all {len(truth)} rows have the same in "
                f"{some(same)}: leave it out"
            )
        named = dict(zip(names, truth.mean(axis=0).tolist(), strict=True))
        return rows, Goal(task, names, truth), named

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
        tags.target_tags.multi_output = self.task != "class"
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
