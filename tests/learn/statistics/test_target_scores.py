"""Scores of tags and numbers against scikit-learn and scipy, where undefined, and what is refused."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats
from sklearn import metrics as reference

from mirlab.data.tables import TaskName
from mirlab.errors import UnknownName, UsageError
from mirlab.learn.statistics.goal import Goal
from mirlab.learn.statistics.target_metrics import (
    LOWER_IS_BETTER,
    SHARES,
    metrics_of,
    metrics_of_one,
    primary_of,
)
from mirlab.learn.statistics.target_scores import primary_score, score_targets

NAMES = ("happy", "sad", "calm")


def tagged(seed: int, n: int = 60, ties: bool = True) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Truth with both kinds of rows for every tag, tags chosen at 0.4, and probabilities with many ties."""
    rng = np.random.default_rng(seed)
    truth = (rng.random((n, 3)) < [0.1, 0.4, 0.8]).astype(float)
    truth[0], truth[1] = 0, 1
    p = np.clip(0.3 * truth + 0.7 * rng.random((n, 3)), 0, 1)
    p = np.round(p, 1) if ties else p
    return truth, (p >= 0.4).astype(float), p


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.booleans())
def test_tags_score_as_in_scikit_learn_ties_or_not(seed: int, ties: bool) -> None:
    truth, chosen, p = tagged(seed, ties=ties)
    got = score_targets("tags", NAMES, truth, chosen, p)
    assert list(got.metrics) == list(metrics_of("tags"))
    for average in ("macro", "micro"):
        want = reference.average_precision_score(truth, p, average=average)
        assert got.metrics[f"{average}_average_precision"] == pytest.approx(want)
        assert got.metrics[f"{average}_roc_auc"] == pytest.approx(
            reference.roc_auc_score(truth, p, average=average)
        )
        assert got.metrics[f"{average}_f1"] == pytest.approx(
            reference.f1_score(truth, chosen, average=average)
        )
    for j, record in enumerate(got.per_target):
        assert record.metrics["average_precision"] == pytest.approx(
            reference.average_precision_score(truth[:, j], p[:, j])
        )
        assert record.metrics["f1"] == pytest.approx(reference.f1_score(truth[:, j], chosen[:, j]))
        assert (record.name, record.n) == (NAMES[j], 60)
        assert (record.positives, record.predicted) == (truth[:, j].sum(), chosen[:, j].sum())
    assert got.primary == got.metrics["macro_average_precision"]
    assert got.notes == ()


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.booleans())
def test_numbers_score_as_in_scikit_learn_and_scipy(seed: int, ties: bool) -> None:
    rng = np.random.default_rng(seed)
    truth = rng.normal(1000.0, [1.0, 5.0, 20.0], size=(40, 3))
    p = truth + rng.normal(0.0, [1.0, 8.0, 10.0], size=(40, 3))
    if ties:
        truth, p = np.round(truth), np.round(p)
    got = score_targets("numbers", NAMES, truth, p)
    assert list(got.metrics) == list(metrics_of("numbers"))
    for j, record in enumerate(got.per_target):
        y, f = truth[:, j], p[:, j]
        assert record.metrics == pytest.approx(
            {
                "r2": reference.r2_score(y, f),
                "pearson": stats.pearsonr(y, f).statistic,
                "spearman": stats.spearmanr(y, f).statistic,
                "mae": reference.mean_absolute_error(y, f),
            }
        )
        assert (record.mean, record.std) == pytest.approx((y.mean(), y.std()))
        assert record.positives is None
    for metric, value in got.metrics.items():
        assert value == pytest.approx(np.mean([r.metrics[metric] for r in got.per_target]))


def test_the_same_for_every_row_is_chance_and_no_more() -> None:
    truth, _, _ = tagged(1)
    got = score_targets("tags", NAMES, truth, np.zeros_like(truth), np.full(truth.shape, 0.3))
    for j, record in enumerate(got.per_target):
        assert record.metrics["average_precision"] == pytest.approx(truth[:, j].mean())
        assert record.metrics["roc_auc"] == 0.5
        assert record.metrics["f1"] == 0.0

    y = np.random.default_rng(0).normal(0.1, size=(30, 3))
    flat = np.tile(y.mean(axis=0) + np.array([0.0, 0.1, -2.0]), (30, 1))
    got = score_targets("numbers", NAMES, y, flat)
    r2 = [record.metrics["r2"] for record in got.per_target]
    assert r2[0] == pytest.approx(0)
    assert max(r2[1:]) < 0
    assert (got.metrics["pearson"], got.metrics["spearman"]) == (0, 0)
    assert "the predictions of happy, sad, calm are the same for every row" in got.notes[0]
    assert "counts as 0" in got.notes[0]


def test_a_tag_on_no_row_or_on_all_is_left_out_of_macro_means_and_named() -> None:
    truth, chosen, p = tagged(2)
    without = score_targets("tags", NAMES[1:2], truth[:, 1:2], chosen[:, 1:2], p[:, 1:2])
    truth[:, 0], truth[:, 2] = 0, 1
    got = score_targets("tags", NAMES, truth, chosen, p)
    for metric in ("macro_average_precision", "macro_roc_auc", "macro_f1"):
        assert got.metrics[metric] == without.metrics[metric]
    assert all(math.isnan(value) for value in got.per_target[0].metrics.values())
    assert got.per_target[2].metrics["average_precision"] == 1
    assert math.isnan(got.per_target[2].metrics["roc_auc"])
    assert got.notes == (
        "1 tag is on none of the 60 tested rows, so macro means leave it out: happy",
        "1 tag is on all of the 60 tested rows, so macro means leave it out: calm",
    )
    # Micro metrics take every pair of a row and a tag.
    assert got.metrics["micro_f1"] == pytest.approx(reference.f1_score(truth, chosen, average="micro"))
    nothing = score_targets("tags", NAMES, np.zeros_like(truth), chosen, p)
    assert math.isnan(nothing.primary)
    assert "3 tags are on none of the 60 tested rows, so macro means leave them out" in nothing.notes[0]
    assert nothing.to_dict()["metrics"]["macro_roc_auc"] is None


def test_a_constant_truth_has_a_distance_and_no_correlation() -> None:
    rng = np.random.default_rng(3)
    truth = np.column_stack([np.full(20, 0.1), rng.normal(size=20)])
    p = truth + rng.normal(size=(20, 2))
    got = score_targets("numbers", NAMES[:2], truth, p)
    constant, other = (record.metrics for record in got.per_target)
    assert all(math.isnan(constant[metric]) for metric in ("r2", "pearson", "spearman"))
    assert constant["mae"] == pytest.approx(np.abs(p[:, 0] - 0.1).mean())
    assert got.metrics["r2"] == other["r2"]
    assert got.metrics["mae"] == pytest.approx((constant["mae"] + other["mae"]) / 2)
    assert got.notes == (
        "1 number is the same in all 20 tested rows, so R2 and correlations leave it out: happy",
    )


def test_a_share_counts_as_the_tag_from_a_half_and_thresholds_are_kept() -> None:
    shares = np.array([[0.2], [0.5], [0.9], [0.49]])
    p = np.array([[0.1], [0.6], [0.7], [0.2]])
    got = score_targets("tags", ("happy",), shares, p >= 0.5, p, thresholds=[0.5])
    assert got.per_target[0].positives == 2
    assert got.primary == 1
    assert got.per_target[0].to_dict()["threshold"] == 0.5


def test_metrics_have_names_directions_and_units() -> None:
    assert [primary_of(task) for task in ("class", "tags", "numbers")] == [
        "accuracy",
        "macro_average_precision",
        "r2",
    ]
    assert {"log_loss", "mae"} == LOWER_IS_BETTER
    assert {"macro_roc_auc", "accuracy", "f1"} <= SHARES
    assert not SHARES & {"r2", "pearson", "log_loss", "mae"}
    assert metrics_of_one("tags") == ("average_precision", "roc_auc", "f1")
    with pytest.raises(UnknownName, match='no task called "tag"'):
        metrics_of("tag")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("tags", NAMES, np.zeros((4, 2)), np.zeros((4, 3)), np.zeros((4, 3))), r"the true tags of at least"),
        (("tags", NAMES, np.zeros((4, 3)), np.zeros((3, 3)), np.zeros((4, 3))), r"predicted tags of 4 rows"),
        (("tags", NAMES, np.zeros((4, 3)), np.full((4, 3), 0.5), np.zeros((4, 3))), r"row 1 say 0.5.*0 or 1"),
        (
            ("tags", NAMES, np.zeros((4, 3)), np.zeros((4, 3)), np.full((4, 3), 1.5)),
            r"probabilities of row 1",
        ),
        (("tags", NAMES, np.zeros((4, 3)), np.zeros((4, 3))), r"need probabilities"),
        (("numbers", NAMES, np.zeros((0, 3)), np.zeros((0, 3))), r"at least one row by 3 targets"),
        (("numbers", ("sad",), [[1.0], [np.nan]], [[1.0], [2.0]]), r"true numbers of row 2 say nan for sad"),
        (("class", NAMES, np.zeros((4, 3)), np.zeros((4, 3))), r'no task called "class"'),
    ],
)
def test_what_can_not_be_scored_is_refused(arguments: tuple[object, ...], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        score_targets(*arguments)  # type: ignore[arg-type]


@pytest.mark.parametrize("task", ["tags", "numbers"])
def test_the_primary_score_alone_is_the_one_among_all(task: TaskName) -> None:
    truth, chosen, p = tagged(4)
    truth[:, 0] = 1  # neither a tag on all rows nor a constant number counts
    goal = Goal(task, NAMES, truth)
    rows = np.arange(10, 50)
    predicted = chosen if task == "tags" else p
    want = score_targets(task, NAMES, truth[rows], predicted[rows], p[rows]).primary
    assert primary_score(goal, rows, predicted[rows], p[rows]) == pytest.approx(want)
    goal = Goal(task, NAMES, np.ones_like(truth))
    assert math.isnan(primary_score(goal, rows, predicted[rows], p[rows]))


def test_the_primary_score_of_classes_is_accuracy() -> None:
    goal = Goal.of_classes(np.array([0, 1, 1, 0]), ("jazz", "rock"))
    assert primary_score(goal, np.array([1, 2, 3]), np.array([1, 0, 0]), np.zeros((3, 2))) == pytest.approx(
        2 / 3
    )
