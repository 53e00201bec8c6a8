"""Scores against scikit-learn, by hand, and what is refused."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mirlab.errors import UsageError
from mirlab.learn.statistics.metrics import metrics_of_counts, score


def test_by_hand() -> None:
    s = score(["a", "a", "a", "b"], ["a", "a", "b", "c"])
    assert s.n == 4
    assert s.accuracy == 0.5
    assert s.balanced_accuracy == pytest.approx((2 / 3 + 0) / 2)
    assert s.macro_f1 == pytest.approx((4 / 5 + 0 + 0) / 3)
    assert s.confusion.tolist() == [[2, 1, 0], [0, 0, 1], [0, 0, 0]]
    a, b, c = s.per_class
    assert (a.n, a.predicted, a.precision, a.recall) == (3, 2, 1.0, pytest.approx(2 / 3))
    assert (b.precision, b.recall) == (0.0, 0.0)
    assert math.isnan(c.recall)
    assert c.precision == 0.0
    assert s.top2_accuracy is None
    assert s.log_loss is None


def test_numbers_are_classes_whatever_their_type() -> None:
    s = score([1, 2, "1"], np.array([1.0, 2.0, 2.0]), classes=["1.0", "2"])
    assert ([c.label for c in s.per_class], s.accuracy) == (["1", "2"], 2 / 3)


def test_a_class_never_predicted_has_no_precision() -> None:
    assert math.isnan(score(["a", "b"], ["a", "a"]).per_class[1].precision)


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10_000), n=st.integers(5, 80), k=st.integers(3, 6))
def test_agrees_with_scikit_learn(seed: int, n: int, k: int) -> None:
    from sklearn import metrics

    rng = np.random.default_rng(seed)
    classes = [f"c{i}" for i in range(k)]
    # Every class occurs, as balanced_accuracy_score and top_k_accuracy_score warn otherwise.
    y = np.r_[np.arange(k), rng.integers(0, k, n)]
    p = rng.dirichlet(np.ones(k), size=y.size)
    guess = p.argmax(axis=1)
    s = score([classes[i] for i in y], [classes[i] for i in guess], p, classes)
    assert s.accuracy == pytest.approx(metrics.accuracy_score(y, guess))
    assert s.balanced_accuracy == pytest.approx(metrics.balanced_accuracy_score(y, guess))
    assert s.macro_f1 == pytest.approx(metrics.f1_score(y, guess, average="macro"))
    assert s.top2_accuracy == pytest.approx(metrics.top_k_accuracy_score(y, p, k=2))
    assert s.log_loss == pytest.approx(metrics.log_loss(y, p))
    recall = metrics.recall_score(y, guess, average=None, labels=range(k))
    precision = metrics.precision_score(y, guess, average=None, labels=range(k), zero_division=np.nan)
    assert [c.recall for c in s.per_class] == pytest.approx(recall.tolist())
    assert [c.precision for c in s.per_class] == pytest.approx(precision.tolist(), nan_ok=True)


def test_the_order_of_the_classes_columns_does_not_matter() -> None:
    p = np.array([[0.7, 0.2, 0.1], [0.1, 0.6, 0.3]])
    one = score(["x", "z"], ["x", "y"], p, ["x", "y", "z"])
    other = score(["x", "z"], ["x", "y"], p[:, ::-1], ["z", "y", "x"])
    assert one.log_loss == pytest.approx(-(math.log(0.7) + math.log(0.3)) / 2)
    assert other.log_loss == one.log_loss
    assert one.top2_accuracy == 1.0


def test_equal_probabilities_do_not_help() -> None:
    p = np.full((3, 3), 1 / 3)
    assert score(["a", "b", "c"], ["a", "a", "a"], p, ["a", "b", "c"]).top2_accuracy == 0.0


def test_a_sure_mistake_has_a_finite_loss() -> None:
    s = score(["a"], ["b"], [[0.0, 1.0]], ["a", "b"])
    assert s.log_loss == pytest.approx(-math.log(np.finfo(float).eps))


def test_many_confusions_at_once_agree_with_one_by_one() -> None:
    rng = np.random.default_rng(3)
    stack = rng.integers(0, 5, size=(7, 3, 3))
    together = metrics_of_counts(stack)
    for i in range(7):
        alone = metrics_of_counts(stack[i : i + 1])
        assert all(together[name][i] == alone[name][0] for name in together)


FINE = np.array([[0.5, 0.5], [0.2, 0.8]])


@pytest.mark.parametrize(
    ("labels", "predicted", "p", "match"),
    [
        (["a", "b"], ["a"], None, "1 predictions for 2 labels"),
        ([], [], None, "at least one, got 0 predictions"),
        (["a", "b"], ["a", float("nan")], None, "the prediction of row 2 is nan"),
        (["a", None], ["a", "b"], None, "the label of row 2 is None"),
        (["a", "b"], ["a", "d"], FINE, "the prediction of row 2 is 'd': expected one of a, b"),
        (["a", "b"], ["a", "b"], [[0.5, 0.5], [np.nan, 1]], "1 of 2 rows hold NaN or infinity, first row 2"),
        (["a", "b"], ["a", "b"], [[0.5, 0.5], [3, -2]], "row 2 sum to 1 .least -2.*before the softmax"),
        (["a", "b"], ["a", "b"], [[0.5, 0.5], [0.2, 0.2]], "row 2 sum to 0.4"),
        (["a", "b"], ["a", "b"], [[1.0], [1.0]], r"expected probabilities of shape \(2, 2\), got \(2, 1\)"),
        ([["a"]], ["a"], None, "expected one label for each row"),
    ],
)
def test_what_cannot_be_scored_says_why(labels: list, predicted: list, p: object, match: str) -> None:
    with pytest.raises(UsageError, match=match):
        score(labels, predicted, p, ["a", "b"] if p is not None else None)


def test_probabilities_need_their_classes() -> None:
    with pytest.raises(UsageError, match="names of their columns"):
        score(["a"], ["a"], [[1.0]])
    with pytest.raises(UsageError, match="expected each class once"):
        score(["a"], ["a"], [[0.5, 0.5]], ["a", "a"])


def test_top_two_means_at_most_one_class_before() -> None:
    p = np.array([[0.1, 0.6, 0.3], [0.3, 0.4, 0.3], [0.2, 0.3, 0.5], [0.3, 0.2, 0.5]])
    # The third class first; a tie for the second place counts against; second; last.
    assert score(["b", "a", "b", "b"], ["b"] * 4, p, ["a", "b", "c"]).top2_accuracy == 0.5


def test_sums_a_little_off_one_are_made_one() -> None:
    p = np.array([[0.5005, 0.5], [0.2, 0.7995]])
    found = score(["a", "b"], ["a", "b"], p, ["a", "b"])
    assert found.log_loss == pytest.approx(-(math.log(0.5005 / 1.0005) + math.log(0.7995 / 0.9995)) / 2)
    with pytest.raises(UsageError, match=r"row 1 sum to 1\.002"):
        score(["a", "b"], ["a", "b"], p + 0.00075, ["a", "b"])


def test_a_matrix_without_counts_has_no_score() -> None:
    found = metrics_of_counts(np.zeros((1, 2, 2)))
    assert all(np.isnan(value[0]) for value in found.values())


def test_per_class_f1_is_the_harmonic_mean() -> None:
    found = score(["a"] * 4 + ["b"] * 2, ["a", "a", "b", "b", "b", "a"])
    a, b = found.per_class
    assert (a.label, a.n, a.predicted, a.precision, a.recall) == ("a", 4, 3, 2 / 3, 0.5)
    assert a.f1 == pytest.approx(2 * (2 / 3) * 0.5 / (2 / 3 + 0.5))
    assert b.f1 == pytest.approx(2 * (1 / 3) * 0.5 / (1 / 3 + 0.5))
    assert (found.n, found.log_loss, found.top2_accuracy) == (6, None, None)
