"""Discriminants from moments: the model lda's own answers, for any subset."""

from __future__ import annotations

import numpy as np
import pytest

from mirlab.errors import TableError
from mirlab.learn.models import registry as models
from mirlab.learn.statistics.goal import Goal
from mirlab.learn.subsets.judges import ModelJudge, judge_for
from mirlab.learn.subsets.lda_judge import LdaJudge
from mirlab.learn.subsets.scoring import Rows

from .test_judges import rows_of

SUBSETS = [(0,), (5,), (0, 3), (1, 2, 7), tuple(range(8))]


@pytest.mark.parametrize("classes", [2, 4])
@pytest.mark.parametrize("params", [{"shrinkage": 0.5}, {"shrinkage": 0.1, "scaler": "robust"}])
def test_it_is_the_model_lda(classes: int, params: dict[str, object]) -> None:
    rows = rows_of(classes, rows=100)
    judge = judge_for("lda", params, rows, 2)
    assert isinstance(judge, LdaJudge)
    slow = ModelJudge(models.get("lda"), params, rows, 1)
    for mine, theirs in zip(judge(SUBSETS), slow(SUBSETS), strict=True):
        assert mine.accuracy == pytest.approx(theirs.accuracy, abs=1e-12)
        assert mine.value == pytest.approx(theirs.value, rel=1e-9)


def test_the_quick_value_is_the_probability_of_the_right_class() -> None:
    rows = rows_of(3, rows=90)
    (quick,) = judge_for("lda", {"shrinkage": 0.5}, rows, 1, quick=True)([(0, 1)])
    total = 0.0
    for train, test in rows.halves():
        values = rows.units.values[:, [0, 1]]
        model = models.get("lda").make(shrinkage=0.5).fit(values[train], rows.codes[train])
        total += model.predict_proba(values[test])[np.arange(test.size), rows.codes[test]].sum()
    assert quick.value == pytest.approx(total / 90, rel=1e-6)


def test_batches_and_halves_of_ones_own(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = rows_of(3, rows=90)
    params = {"shrinkage": 0.5, "scaler": "standard"}
    whole = LdaJudge(params, rows, 1)(SUBSETS)
    monkeypatch.setattr("mirlab.learn.subsets.lda_judge._NUMBERS", 1)
    assert LdaJudge(params, rows, 1)(SUBSETS) == whole
    halves = [LdaJudge(params, rows, 1, halves=[half])(SUBSETS) for half in rows.halves()]
    assert [sum(h[i].accuracy for h in halves) for i in range(5)] == pytest.approx(
        [s.accuracy for s in whole]
    )


def test_shrinkage_by_ledoit_and_wolf_is_the_models_own() -> None:
    assert isinstance(judge_for("lda", {}, rows_of(), 1), ModelJudge)


def test_a_class_without_training_rows_and_one_class_alone() -> None:
    rows = rows_of(3)
    fold = rows.fold.copy()
    fold[rows.codes == 2] = 0
    lacking = Rows(rows.units, Goal.of_classes(rows.codes, range(3)), fold, 0)
    assert judge_for("lda", {"shrinkage": 0.5}, lacking, 1)([(0, 1, 2)])[0].accuracy < 0.7
    lonely = Rows(rows.units, rows.goal, (rows.codes > 0).astype(np.intp), 0)
    with pytest.raises(TableError, match=r"lda could not be fitted on an inner fold .* are of one class"):
        judge_for("lda", {"shrinkage": 0.5}, lonely, 1)
