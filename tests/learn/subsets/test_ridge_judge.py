"""Searches for tags and numbers: the quick judge, the screen, the rankings, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest

from mirlab.audio.registry.terms import Column
from mirlab.data.splits.splits import Split
from mirlab.errors import UsageError
from mirlab.learn.models import Trial, fit
from mirlab.learn.models import registry as models
from mirlab.learn.statistics.goal import Goal
from mirlab.learn.statistics.target_scores import primary_score
from mirlab.learn.subsets.judges import ModelJudge, judge_for
from mirlab.learn.subsets.rankings import l1_path, mrmr, permutation
from mirlab.learn.subsets.ridge_judge import RidgeJudge
from mirlab.learn.subsets.scoring import Rows
from mirlab.learn.subsets.screen import correlated, screen
from mirlab.learn.subsets.searches import METHODS
from mirlab.learn.subsets.searching import search
from mirlab.learn.subsets.settings import Settings, check
from mirlab.learn.subsets.units import Unit, Units

N, D = 90, 6


def rows(task: str) -> Rows:
    """Two targets that columns 0 and 1 decide, but for noise; the other four say nothing."""
    rng = np.random.default_rng(0)
    values = rng.normal(size=(N, D))
    truth = values[:, :2] @ np.array([[2.0, -1.0], [0.5, 2.0]]) + rng.normal(size=(N, 2))
    if task == "tags":
        truth = (truth > 0.7).astype(float)
    units = Units(
        "column",
        tuple(Column(f"x{i}", None, "mean") for i in range(D)),
        values,
        tuple(Unit(f"x{i}", (i,)) for i in range(D)),
    )
    return Rows(units, Goal(task, ("happy", "sad"), truth), np.arange(N) % 3, 0)  # type: ignore[arg-type]


def test_of_numbers_it_gives_the_answers_of_ridge() -> None:
    r = rows("numbers")
    judge = judge_for("ridge", {"alpha": 10.0}, r, 1)
    assert isinstance(judge, RidgeJudge)
    subsets = [(0,), (0, 1), (2, 3, 4), (1, 5)]
    plain = ModelJudge(models.get("ridge"), {"alpha": 10.0}, r, 1)
    assert [s.accuracy for s in judge(subsets)] == pytest.approx([s.accuracy for s in plain(subsets)])


def test_of_tags_it_scores_the_order_that_ridge_gives_each_tag() -> None:
    r = rows("tags")
    judge = judge_for("logreg", {}, r, 2)
    assert isinstance(judge, RidgeJudge)
    said = np.empty(r.goal.truth.shape)
    for f, (train, test) in enumerate(r.halves()):
        goal = Goal("numbers", r.goal.names, r.goal.truth)
        trial = Trial(models.get("ridge"), {}, r.units.values[:, [0, 3]], goal, Split(train, test, f"{f}"), 0)
        said[test] = fit(trial).answers.predicted
    shares = (said - said.min()) / np.ptp(said)
    want = primary_score(r.goal, np.arange(N), shares >= 0.5, shares)
    (score,) = judge([(0, 3)])
    assert (score.accuracy, score.value) == pytest.approx((want, want))


def test_another_model_is_fitted_as_it_is() -> None:
    plain = ModelJudge(models.get("logreg"), {}, rows("tags"), 1)
    good, bad = plain([(0, 1), (4, 5)])
    assert good.accuracy > bad.accuracy + 0.2
    assert good.accuracy == good.value


@pytest.mark.parametrize("task", ["tags", "numbers"])
def test_every_method_finds_the_two_columns(task: str) -> None:
    r = rows(task)
    model = {"tags": "logreg", "numbers": "ridge"}[task]
    for method in METHODS:
        settings = Settings(model=model, method=method, most=3, screen=1.0)
        found = search(r.units, r.goal, np.arange(N), settings, "x", quick=True)
        assert found.best[2].subset == (0, 1), method
        assert found.answer >= 2


@pytest.mark.parametrize("task", ["tags", "numbers"])
def test_the_smallest_set_that_reaches_the_target(task: str) -> None:
    r = rows(task)
    model = {"tags": "logreg", "numbers": "ridge"}[task]
    whole = search(r.units, r.goal, np.arange(N), Settings(model=model, most=3), "x")
    target = (whole.sizes[1].accuracy + whole.sizes[2].accuracy) / 2
    found = search(r.units, r.goal, np.arange(N), Settings(model=model, most=3, target=target), "x")
    assert found.answer == 2
    assert found.candidates == (0, 1)


def test_the_screen_lets_through_what_goes_with_any_target() -> None:
    r = rows("numbers")
    assert screen(r.units, r.goal) == (0, 1)
    assert screen(r.units, r.goal, 1.0) == tuple(range(D))
    p = correlated(r.units.values, r.goal.truth)
    from scipy.stats import spearmanr

    for j in (0, 3):
        each = [spearmanr(r.units.values[:, j], r.goal.truth[:, t]).pvalue for t in range(2)]
        assert p[j] == pytest.approx(min(1.0, 2 * min(each)), rel=1e-6)


@pytest.mark.parametrize("task", ["tags", "numbers"])
@pytest.mark.parametrize("rank", [mrmr, l1_path, permutation])
def test_rankings_begin_with_the_two_columns(task: str, rank: object) -> None:
    order = rank(rows(task), tuple(range(D)))  # type: ignore[operator]
    assert sorted(order) == list(range(D))
    assert set(order[:2]) == {0, 1}


@pytest.mark.parametrize(
    ("settings", "task", "message"),
    [
        (Settings(model="best"), "tags", r'"best" rehearses with models of classes.*such as logreg'),
        (Settings(model="lda"), "numbers", r'the model "lda" learns class'),
        (Settings(model="logreg", target=1.2), "tags", "above 0 and up to 1.*macro average precision"),
        (Settings(model="logreg", target=0.2), "tags", "0.2 in macro average precision is reached without"),
        (Settings(model="ridge", target=-0.1), "numbers", "for R2, got -0.1"),
    ],
)
def test_what_can_not_be_meant_is_refused(settings: Settings, task: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        check(settings, {"happy": 0.3, "sad": 0.2}, task)  # type: ignore[arg-type]
    check(Settings(model="logreg", target=0.26), {"happy": 0.3, "sad": 0.2}, "tags")
