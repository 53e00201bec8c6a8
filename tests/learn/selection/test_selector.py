"""The search as a scikit-learn transformer."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from sklearn.base import clone
from sklearn.linear_model import Ridge
from sklearn.model_selection import GroupKFold, cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.utils.estimator_checks import check_get_params_invariance, check_no_attributes_set_in_init

from mirlab import FeatureSelector
from mirlab.data.splits import split
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import TableError, UnknownName, UsageError
from mirlab.learn.models.classical import lda
from mirlab.learn.selection.selector import _groups

from ..conftest import table_of


def test_selects_and_transforms() -> None:
    table = table_of()
    selector = FeatureSelector(model="lda", most=4).fit(table.values, table.labels.astype(str))
    assert selector.get_support(indices=True).tolist() == [0, 1, 2]
    np.testing.assert_array_equal(selector.transform(table.values), table.values[:, :3])
    assert set(selector.result_.best) == {1, 2, 3}


def test_units_are_taken_whole() -> None:
    table = table_of()
    selector = FeatureSelector(model="lda", units=[[0, 5], [1, 2], [3, 4, 6, 7]], size=2)
    selector.fit(table.values, table.labels.astype(str))
    assert selector.get_support(indices=True).tolist() == [0, 1, 2, 5]
    with pytest.raises(UsageError, match="each of the 8 columns in exactly one unit"):
        FeatureSelector(units=[[0, 1], [1, 2]]).fit(table.values, table.labels.astype(str))
    with pytest.raises(UsageError, match="size: expected 1 to 2"):
        clone(selector).set_params(size=4).fit(table.values, table.labels.astype(str))


def test_a_pipeline_nests_it() -> None:
    table = table_of(informative=0, noise=40, rows=48, classes=2)
    y = table.labels.astype(str)
    selector = FeatureSelector(model="lda", method="mrmr", size=4, most=4, screen=1.0)
    honest = cross_val_score(make_pipeline(selector, lda()), table.values, y, cv=3)
    picked = selector.fit_transform(table.values, y)
    flattered = cross_val_score(lda(), picked, y, cv=3)
    assert flattered.mean() > honest.mean() + 0.1


def test_scikit_learn_s_conventions() -> None:
    check_get_params_invariance("FeatureSelector", FeatureSelector())
    check_no_attributes_set_in_init("FeatureSelector", FeatureSelector())


def test_groups_reach_the_inner_folds() -> None:

    table = table_of(rows=60)
    y, artists = table.labels.astype(str), np.repeat(np.arange(20), 3)
    seen: list[np.ndarray] = []

    class Watched(FeatureSelector):
        def fit(self, X, y, groups=None):  # type: ignore[no-untyped-def]
            seen.append(np.asarray(groups))
            return super().fit(X, y, groups)

    pipeline = make_pipeline(FeatureSelector(model="lda", most=1), lda())
    pipeline.steps[0] = ("featureselector", Watched(model="lda", most=1))
    apart = {"featureselector__groups": artists}
    cross_val_score(pipeline, table.values, y, groups=artists, cv=GroupKFold(2), params=apart)
    assert [np.unique(groups).size for groups in seen] == [10, 10]
    assert not set(seen[0]) & set(seen[1])


def test_unknown_groups_stand_for_themselves() -> None:
    given = ["b", None, "a", float("nan"), "b", "None"]
    numbers = _groups(given, 6)
    assert numbers[0] == numbers[4]
    assert len(set(numbers.tolist())) == 5
    with pytest.raises(UsageError, match=r"groups: expected one for each of 4 rows, got the shape \(6,\)"):
        _groups(given, 4)


def test_groups_are_one_in_every_spelling() -> None:
    numbers = _groups(["Bjo\u0308rk", "b", "BJÖRK", 1, 1.0, "nan", "nan", -12, 12], 9).tolist()
    assert numbers[0] == numbers[2] != numbers[1]
    assert numbers[3] == numbers[4]
    assert len(set(numbers)) == 7


def test_one_class_is_nothing_to_tell_apart() -> None:
    with pytest.raises(UsageError, match="at least two classes, but all 60 are of one, '0'"):
        FeatureSelector().fit(table_of(rows=60).values, np.zeros(60, dtype=int))


@pytest.mark.parametrize("task", ["tags", "numbers"])
def test_tags_and_numbers_are_selected_for(targeted: Callable[..., FeatureTable], task: str) -> None:
    table = targeted(task)
    assert table.targets is not None
    y = table.targets.values
    selector = FeatureSelector(task=task, most=2, size=2, screen=1.0, workers=1).fit(table.values, y)
    assert selector.get_support(indices=True).tolist() == [0, 1], "the targets are made of these"
    one = FeatureSelector(task=task, most=1, workers=1).fit(table.values, y[:, 0])
    assert one.get_support(indices=True).tolist() == [0]
    named = clone(selector).set_params(model="knn", params={"neighbours": 5}, screen=0.05)
    assert named.fit(table.values, y).get_support(indices=True).tolist() == [0, 1]
    assert selector.__sklearn_tags__().target_tags.multi_output
    cv = split(table, folds=3)
    model = Ridge() if task == "numbers" else KNeighborsClassifier()
    pipeline = make_pipeline(FeatureSelector(task=task, most=1, workers=1), model)
    apart = {"featureselector__groups": cv.groups}
    assert np.isfinite(cross_val_score(pipeline, table.values, y, cv=cv, params=apart)).all()


def test_what_y_holds_is_said_and_checked(targeted: Callable[..., FeatureTable]) -> None:
    table = targeted("tags")
    assert table.targets is not None
    X, y = table.values, table.targets.values
    with pytest.raises(UsageError, match=r'got the shape \(90, 3\): say what its columns are, task="tags"'):
        FeatureSelector().fit(X, y)
    with pytest.raises(UnknownName, match=r'no task called "tag"\. Did you mean "tags"'):
        FeatureSelector(task="tag").fit(X, y)
    with pytest.raises(
        UsageError, match=r"tags that differ from row to row, .* same in column 2 of y: leave"
    ):
        FeatureSelector(task="tags").fit(X, y * [1, 0.4, 1])
    with pytest.raises(TableError, match=r"expected 0, 1 or a share between them for .column 1 of y"):
        FeatureSelector(task="tags").fit(X, 2 * y)
    with pytest.raises(UsageError, match='model: "best" rehearses with models of classes'):
        FeatureSelector("best", task="tags").fit(X, y)
    with pytest.raises(UsageError, match=r"target: 0\.2 in macro average precision is reached without any"):
        FeatureSelector(task="tags", target=0.2).fit(X, y)
    with pytest.raises(ValueError, match="contains NaN"):
        FeatureSelector(task="numbers").fit(X, np.where(y > 0, np.nan, 1.0))
