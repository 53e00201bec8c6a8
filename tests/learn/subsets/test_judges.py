"""Scores of subsets: the shortcuts give the models' own answers."""

from __future__ import annotations

import numpy as np
import pytest

from mirlab.data.splits.folds import balanced_folds
from mirlab.errors import TableError, UnknownName
from mirlab.learn.models import registry as models
from mirlab.learn.statistics.goal import Goal
from mirlab.learn.subsets import scoring
from mirlab.learn.subsets.judges import ModelJudge, judge_for
from mirlab.learn.subsets.kernel_judge import KernelJudge
from mirlab.learn.subsets.scoring import BETAS, Rows, Said, likely_sums, pooled, sums_of
from mirlab.learn.subsets.units import units_of

from ..conftest import table_of


def rows_of(classes: int = 3, **options: object) -> Rows:
    table = table_of(classes=classes, **options)  # type: ignore[arg-type]
    codes = np.unique(table.labels.astype(str), return_inverse=True)[1].astype(np.intp)
    fold = balanced_folds(codes, np.arange(len(codes)), 3, np.random.default_rng(1))
    return Rows(units_of(table), Goal.of_classes(codes, range(classes)), fold, 0)


@pytest.mark.parametrize("classes", [2, 3, 5])
@pytest.mark.parametrize("params", [{}, {"C": 1.0, "gamma": 0.2, "scaler": "robust"}], ids=["own", "given"])
def test_kernel_judge_is_the_model_svm(classes: int, params: dict[str, object]) -> None:
    rows = rows_of(classes, rows=100)
    judge = judge_for("svm", params, rows, 1)
    assert isinstance(judge, KernelJudge)
    for subset in [(0,), (0, 3), tuple(range(8))]:
        right = 0
        for train, test in rows.halves():
            values = rows.units.values[:, list(subset)]
            model = models.get("svm").make(probabilities=False, **params)
            right += (
                model.fit(values[train], rows.codes[train]).predict(values[test]) == rows.codes[test]
            ).sum()
        assert judge([subset])[0].accuracy == pytest.approx(right / len(rows.codes), abs=1e-12)


def test_scores_don_t_depend_on_threads() -> None:
    rows = rows_of()
    subsets = [(i,) for i in range(8)]
    one, two = (judge_for("svm", {}, rows, workers)(subsets) for workers in (1, 2))
    assert one == two


def test_informative_columns_score_higher() -> None:
    for model in ("svm", "lda"):
        good, noise = judge_for(model, {}, rows_of(), 1)([(0, 1, 2), (3, 4, 5)])
        assert good.accuracy > noise.accuracy + 0.2
        assert good.value > noise.value + 0.1


def test_a_class_that_a_fold_lacks_is_wrong_there() -> None:
    rows = rows_of()
    fold = rows.fold.copy()
    fold[rows.codes == 2] = 0
    lacking = Rows(rows.units, Goal.of_classes(rows.codes, range(3)), fold, 0)
    for model in ("svm", "lda"):
        assert judge_for(model, {}, lacking, 1)([(0, 1, 2)])[0].accuracy < 0.7


def test_one_class_to_train_on() -> None:
    rows = rows_of(2)
    lonely = Rows(rows.units, Goal.of_classes(rows.codes, range(2)), rows.codes.copy(), 0)
    with pytest.raises(TableError, match=r"svm could not be fitted on inner fold 1 \(45 rows of 1 columns\)"):
        judge_for("svm", {}, lonely, 1)([(0,)])
    with pytest.raises(
        TableError, match=r"lda could not be asked about inner fold 1 \(45 rows of 1 columns\)"
    ):
        judge_for("lda", {}, lonely, 1)([(0,)])


def test_net_judge_is_the_dense_net() -> None:
    rows = rows_of()
    params = {"hidden": (4,), "epochs": 3, "batch_size": 16}
    judge = judge_for("dense", params, rows, 1)
    assert isinstance(judge, ModelJudge)
    right = 0
    for train, test in rows.halves():
        values = rows.units.values[:, [0, 2]]
        net = models.get("dense").make(seed=0, **params).fit(values[train], rows.codes[train])
        right += (net.predict(values[test]) == rows.codes[test]).sum()
    assert judge([(0, 2)])[0].accuracy == pytest.approx(right / len(rows.codes), abs=1e-12)


def test_a_model_without_probabilities_is_valued_by_accuracy() -> None:
    rows = rows_of()
    score = ModelJudge(models.get("svm"), {}, rows, 1)([(0, 1)])[0]
    assert score.value == score.accuracy


def test_unknown_parameter() -> None:
    with pytest.raises(UnknownName, match='parameter of the model svm called "c"'):
        judge_for("svm", {"c": 1.0}, rows_of(), 1)


def test_value_is_the_mean_probability_at_the_likeliest_sharpness() -> None:
    truth = np.array([0, 0, 1])
    z = np.array([[1.0, 0.0], [0.0, 1.0], [0.0, 1.0]])
    score = pooled([sums_of(np.array([True, False, True]), z, truth)], 1, 3)[0]
    assert score.accuracy == pytest.approx(2 / 3)
    # Two right and one wrong by the same margin: the likeliest p is 2 / 3, at beta = log 2.
    nearest = min(BETAS, key=lambda beta: abs(beta - np.log(2)))
    p = 1 / (1 + np.exp(-nearest))
    assert score.value == pytest.approx((2 * p + (1 - p)) / 3)
    doubled = pooled([sums_of(np.array([True, False, True]), 4 * z, truth)], 1, 3)[0]
    assert doubled.value == pytest.approx(score.value), "being surer by a factor alone gains nothing"


@pytest.mark.parametrize("spread", [0.0, 0.05, 1.0, 30.0])
def test_scores_by_the_likely_sharpnesses_are_those_by_all(spread: float) -> None:
    rng = np.random.default_rng(int(10 * spread))
    folds = []
    for n in (40, 33, 1):
        truth = rng.integers(0, 4, n)
        z = np.clip(spread * rng.normal(size=(n, 4)) + 0.5 * spread * np.eye(4)[truth], -60, 60)
        folds.append(Said(z.argmax(axis=1) == truth, z, truth))
    by_all = pooled([sums_of(said.right, said.z, said.truth) for said in folds], 3, 74)
    assert pooled(likely_sums(folds), 3, 74) == by_all


def test_only_sharpnesses_that_may_be_the_likeliest_are_summed(monkeypatch: pytest.MonkeyPatch) -> None:
    truth = np.array([0, 1, 1])
    clear = Said(np.ones(3, dtype=bool), np.array([[1.0, 0.9], [0.0, 3.0], [0.2, 0.0]]), truth)
    assert np.isfinite(likely_sums([clear])[0][1 : 1 + len(BETAS)]).sum() == 1
    # Where all are as likely, all are summed, and the first of the equals is taken.
    alike = Said(clear.right, np.zeros((3, 2)), truth)
    assert np.isfinite(likely_sums([alike])[0]).all()
    monkeypatch.setattr(scoring, "_NEAR", np.inf)
    assert pooled(likely_sums([clear]), 1, 3) == pooled([sums_of(clear.right, clear.z, truth)], 1, 3)
