"""Intervals against scipy, by formula, in the limits, and what is refused."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats as reference

from mirlab.errors import UnknownName, UsageError
from mirlab.learn.statistics.bootstrap import (
    COVERAGE,
    ENOUGH,
    cluster_bootstrap,
    coverage_note,
    effective_clusters,
    sums_by_cluster,
)
from mirlab.learn.statistics.intervals import (
    BY_CLASS_COVERAGE,
    Interval,
    bootstrap_interval,
    corrected_error,
    mean_interval_over_splits,
    right_interval,
    share_interval_over_splits,
)

SCORES = [0.71, 0.68, 0.74, 0.70, 0.66, 0.73, 0.69, 0.72, 0.70, 0.75]


def test_without_a_test_half_the_interval_is_students() -> None:
    got = mean_interval_over_splits(SCORES, 1e-12)
    want = reference.ttest_1samp(SCORES, 0).confidence_interval(0.95)
    assert (got.low, got.high) == pytest.approx((want.low, want.high))


def test_the_correction_is_nadeau_and_bengios() -> None:
    got = mean_interval_over_splits(SCORES, 0.3, level=0.9)
    error = np.std(SCORES, ddof=1) * math.sqrt(1 / 10 + 30 / 70)
    assert got.mean == pytest.approx(0.708)
    assert got.high - got.mean == pytest.approx(reference.t.ppf(0.95, 9) * error)
    assert got.of.startswith("models trained this way")
    assert "70.8 % (90 % interval" in got.sentence()


def test_one_split_has_no_interval_and_says_so() -> None:
    got = mean_interval_over_splits([0.5], 0.3)
    assert not got.known
    assert "no interval of models trained this way" in got.sentence()
    assert "one split has no spread" in got.sentence()


def test_a_share_stays_a_share_and_claims_no_certainty() -> None:
    wide = share_interval_over_splits([0.2, 0.9, 0.7], 0.3)
    assert (wide.low, wide.high) == (0.0, 1.0)
    assert not share_interval_over_splits([0.5, 0.6], 0.3).known
    equal = share_interval_over_splits([0.5, 0.5, 0.5], 0.3)
    assert not equal.known
    assert equal.note == "3 splits have no usable spread"
    near = [0.70, 0.71, 0.69, 0.70]
    plain = mean_interval_over_splits(near, 0.3)
    assert share_interval_over_splits(near, 0.3) == plain


@pytest.mark.parametrize(
    ("scores", "fraction", "level", "match"),
    [
        ([], 0.3, 0.95, "expected one score for each split"),
        ([0.5, float("nan")], 0.3, 0.95, "the score of split 2 is nan: a failed model"),
        ([0.5, 0.6], 0.0, 0.95, "test_fraction: expected"),
        ([0.5, 0.6], 0.3, 95, "level: expected a confidence level between 0 and 1"),
    ],
)
def test_what_has_no_interval_says_why(
    scores: list[float], fraction: float, level: float, match: str
) -> None:
    with pytest.raises(UsageError, match=match):
        mean_interval_over_splits(scores, fraction, level)


def answers(right: np.ndarray) -> tuple[list[str], list[str]]:
    return ["a"] * right.size, ["a" if r else "b" for r in right]


def test_single_rows_come_near_the_binomial_interval() -> None:
    right = np.arange(1000) % 10 < 7
    got = bootstrap_interval(*answers(right), n_resamples=4000)
    half = 1.96 * math.sqrt(0.7 * 0.3 / 1000)
    assert got.mean == 0.7
    assert (got.low, got.high) == pytest.approx((0.7 - half, 0.7 + half), abs=0.003)
    assert got.note == ""


def test_rows_that_only_repeat_each_other_count_once() -> None:
    right = np.arange(200) % 10 < 7
    alone = bootstrap_interval(*answers(right), groups=np.arange(200))
    copied = bootstrap_interval(*answers(np.repeat(right, 9)), groups=np.repeat(np.arange(200), 9))
    assert (copied.low, copied.high) == pytest.approx((alone.low, alone.high))
    assert "on other artists like these 200" in copied.of


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 1000), metric=st.sampled_from(["accuracy", "balanced_accuracy", "macro_f1"]))
def test_the_groups_names_do_not_matter(seed: int, metric: str) -> None:
    rng = np.random.default_rng(seed)
    labels, guess = rng.choice(list("abc"), (2, 120))
    guess = np.where(rng.random(120) < 0.5, labels, guess)
    groups = np.repeat(np.arange(40), 3)
    one, renamed = (
        bootstrap_interval(labels, guess, names, metric=metric, n_resamples=200, seed=1)
        for names in (groups, [f"artist {g}" for g in groups])
    )
    assert one == renamed
    assert one.low <= one.mean <= one.high


def test_another_seed_resamples_anew() -> None:
    rng = np.random.default_rng(0)
    y = rng.integers(0, 3, 90)
    p = rng.dirichlet(np.ones(3), 90)
    names = np.array(list("abc"))
    one, same, other = (
        bootstrap_interval(
            names[y],
            names[p.argmax(1)],
            metric="log_loss",
            probabilities=p,
            classes=list("abc"),
            seed=seed,
        )
        for seed in (0, 0, 1)
    )
    assert one == same
    assert one.low != other.low


def test_losses_and_top_2_have_intervals_too() -> None:
    rng = np.random.default_rng(0)
    y = rng.integers(0, 3, 90)
    p = rng.dirichlet(np.ones(3), 90)
    names = np.array(list("abc"))
    for metric in ("log_loss", "top2_accuracy"):
        got = bootstrap_interval(
            names[y], names[p.argmax(1)], metric=metric, probabilities=p, classes=list("abc")
        )
        assert got.low < got.mean < got.high


def test_nothing_wrong_is_not_certainty() -> None:
    got = bootstrap_interval(["a"] * 30, ["a"] * 30, groups=np.arange(30))
    exact = reference.binomtest(30, 30).proportion_ci(0.95, "exact")
    assert (got.low, got.high) == pytest.approx((exact.low, 1.0))
    got = bootstrap_interval(["a"] * 30, ["b"] * 30, groups=np.arange(30))
    assert (got.low, got.high) == pytest.approx((0.0, 1 - exact.low))


def test_few_artists_come_with_the_coverage_that_was_measured() -> None:
    right = np.arange(60) % 3 > 0
    few = bootstrap_interval(*answers(right), groups=np.arange(60) % 13)
    low, high = COVERAGE[13]
    assert f"13 artists are few: such 95 % intervals covered {low:.1f} to {high:.1f} %" in few.note
    assert few.note in few.sentence()
    fewer = bootstrap_interval(*answers(right), groups=np.arange(60) % 5)
    assert "5 are fewer than were simulated" in fewer.note
    enough = bootstrap_interval(*answers(right), groups=np.arange(60) % ENOUGH)
    assert enough.note == ""


def test_the_classes_own_metrics_say_what_they_covered() -> None:
    right = np.arange(60) % 3 > 0
    note = bootstrap_interval(*answers(right), metric="macro_f1").note
    assert "macro F1" in note
    assert "in simulation" in note


def test_one_artist_has_no_interval() -> None:
    got = bootstrap_interval(["a", "a"], ["a", "b"], groups=["x", "x"])
    assert not got.known
    assert "one artist has no spread" in got.sentence()


def test_effective_artists() -> None:
    assert effective_clusters(np.full(7, 3.0)) == pytest.approx(7)
    assert effective_clusters(np.array([30.0, *[1.0] * 30])) == pytest.approx(3600 / 930)
    assert effective_clusters(np.array([100.0, 1.0])) == 2.0


@pytest.mark.parametrize("level", [0.9, 0.95])
@pytest.mark.parametrize("sizes", [[3.0] * 5, [1.0] * 50, [30.0, *[1.0] * 30]])
def test_the_ends_are_hesterbergs_expanded_percentiles(sizes: list[float], level: float) -> None:
    # Resamples that score 0 to 1 in equal steps: the ends are then the shares at which they are taken.
    def steps(totals: np.ndarray) -> np.ndarray:
        return np.linspace(0.0, 1.0, len(totals))

    g = sum(sizes) ** 2 / sum(size**2 for size in sizes)
    tail = reference.norm.cdf(-math.sqrt(g / (g - 1)) * reference.t.ppf((1 + level) / 2, g - 1))
    low, high = cluster_bootstrap(np.ones((len(sizes), 1)), np.array(sizes), steps, level, 100, 0)
    assert (low, high) == pytest.approx((tail, 1 - tail), rel=1e-9)


def test_resamples_are_as_many_as_asked_for_and_of_as_many_clusters() -> None:
    asked: list[np.ndarray] = []

    def seen(totals: np.ndarray) -> np.ndarray:
        asked.append(totals)
        return totals[:, 0]

    n = 40_000
    low, high = cluster_bootstrap(np.ones((n, 2)), np.ones(n), seen, 0.95, 120, 0)
    assert [len(totals) for totals in asked] == [100, 20]
    assert (low, high) == (n, n)


def test_uneven_artists_widen_the_interval() -> None:
    def width(sizes: np.ndarray) -> float:
        sums = np.column_stack([sizes * (np.arange(sizes.size) % 2), sizes])
        low, high = cluster_bootstrap(sums, sizes, lambda s: s[:, 0] / s[:, 1], 0.95, 1000, 0)
        return high - low

    assert width(np.r_[np.full(4, 20.0), np.ones(36)]) > 1.3 * width(np.full(40, 2.9))


@pytest.mark.parametrize(
    ("options", "match"),
    [
        ({"metric": "acuracy"}, 'Did you mean "accuracy"'),
        ({"groups": ["x"]}, "expected one group for each of 2 rows"),
        ({"groups": ["x", None]}, "the group of row 2 is None"),
        ({"n_resamples": 10}, "at least 100 bootstrap resamples"),
        ({"metric": "log_loss"}, "need probabilities"),
        ({"metric": "top2_accuracy"}, "always 1: expected at least three"),
    ],
)
def test_what_cannot_be_resampled_says_why(options: dict[str, object], match: str) -> None:
    with pytest.raises(UsageError, match=match) as caught:
        bootstrap_interval(["a", "b"], ["a", "b"], **options)  # type: ignore[arg-type]
    assert ("metric" not in match) or isinstance(caught.value, UnknownName)


def test_an_interval_in_words_and_as_json() -> None:
    known = Interval(0.581, 0.5204, 0.641, 0.95, "this model", "few artists")
    assert known.sentence() == "58.1 % (95 % interval 52.0 to 64.1 of this model; few artists)"
    assert known.sentence(percent=False) == "0.581 (95 % interval 0.520 to 0.641 of this model; few artists)"
    assert known.to_dict() == {
        "mean": 0.581,
        "low": 0.5204,
        "high": 0.641,
        "level": 0.95,
        "of": "this model",
        "note": "few artists",
    }
    half = Interval(0.5, 0.4, math.nan, 0.95, "x")
    assert not half.known
    assert half.sentence() == "50.0 % (no interval of x)"
    assert (half.to_dict()["low"], half.to_dict()["high"]) == (None, None)


def test_three_splits_have_an_interval_and_one_says_why_not() -> None:
    three = share_interval_over_splits([0.50, 0.51, 0.52], 0.2)
    assert three.known
    half = reference.t.ppf(0.975, 2) * math.sqrt((1 / 3 + 0.25) * 0.0001)
    assert (three.low, three.high) == pytest.approx((0.51 - half, 0.51 + half))
    assert share_interval_over_splits([0.5], 0.2).note == "one split has no spread"
    assert corrected_error(np.array([0.0, 1.0]), 0.5) == pytest.approx(math.sqrt((1 / 2 + 1) * 0.5))


def test_clusters_add_up_their_rows() -> None:
    values = np.array([[1.0, 10.0], [2.0, 20.0], [4.0, 40.0]])
    assert sums_by_cluster(values, np.array([1, 0, 1])).tolist() == [[2.0, 20.0], [5.0, 50.0]]


def test_what_was_measured_is_a_share_in_percent() -> None:
    for low, high in (*COVERAGE.values(), *BY_CLASS_COVERAGE.values()):
        assert 80 < low <= high < 100


def test_the_nearest_simulated_number_of_artists_speaks_for_the_others() -> None:
    def said(n: int) -> str:
        return coverage_note(np.ones(n), "artist")

    for n, nearest in ((12, 13), (13, 13), (16, 13), (17, 20), (30, 20), (31, 40), (39, 40)):
        low, high = COVERAGE[nearest]
        start = f"{n} artists are few: such 95 % intervals covered {low:.1f} to {high:.1f} % in simulation"
        assert said(n).startswith(f"{start} with {nearest}"), n
        assert ("fewer than were simulated" in said(n)) == (n < 13)
    assert said(40) == ""


def test_the_interval_of_a_metric_resamples_its_own_counts() -> None:
    """Every group is the same, so that each resample scores what the whole does."""
    labels, guess = ["a", "a", "b", "c"] * 30, ["a", "b", "b", "b"] * 30
    groups = np.repeat(np.arange(30), 4)
    whole = {"accuracy": 0.5, "balanced_accuracy": (0.5 + 1 + 0) / 3, "macro_f1": (2 / 3 + 0.5 + 0) / 3}
    for metric, value in whole.items():
        got = bootstrap_interval(labels, guess, groups, metric=metric, n_resamples=100)
        assert (got.low, got.mean, got.high) == pytest.approx((value, value, value))
    p = np.tile([[0.5, 0.3, 0.2], [0.3, 0.5, 0.2], [0.2, 0.5, 0.3], [0.2, 0.5, 0.3]], (30, 1))
    options = {"probabilities": p, "classes": ["a", "b", "c"], "n_resamples": 100}
    loss = bootstrap_interval(labels, guess, groups, metric="log_loss", **options)  # type: ignore[arg-type]
    value = -np.log([0.5, 0.3, 0.5, 0.3]).mean()
    assert (loss.low, loss.mean, loss.high) == pytest.approx((value, value, value))
    top = bootstrap_interval(labels, guess, groups, metric="top2_accuracy", **options)  # type: ignore[arg-type]
    assert (top.low, top.mean) == (pytest.approx(bootstrap_top(30)), 1.0)
    assert top.of == "this model, on other artists like these 30"


def bootstrap_top(n: int) -> float:
    """Clopper and Pearson's lower end where all of n were right."""
    return 0.025 ** (1 / n)


def test_a_loss_of_nothing_is_left_as_it_is() -> None:
    sure = np.tile([[1.0, 0.0, 0.0]], (30, 1))
    got = bootstrap_interval(
        ["a"] * 30, ["a"] * 30, metric="log_loss", probabilities=sure, classes=["a", "b", "c"]
    )
    assert (got.low, got.mean, got.high) == pytest.approx((0.0, 0.0, 0.0), abs=1e-12)
    assert got.of.startswith("this model, on other tracks like these 30")


def test_two_groups_have_an_interval() -> None:
    got = bootstrap_interval(["a", "a", "a"], ["a", "b", "a"], ["x", "x", "y"])
    assert got.known
    assert (got.low, got.high) == (0.5, 1.0)


def test_the_same_answers_get_the_same_interval_wherever_it_is_asked_for() -> None:
    """A run's table, a selection and an evaluation number artists each in their own way."""
    rng = np.random.default_rng(4)
    right = rng.uniform(size=90) < 0.8
    artist = rng.permutation(np.repeat(np.arange(30), 3))
    one = bootstrap_interval(*answers(right), groups=artist)
    for numbers in (artist, 29 - artist, rng.permutation(30)[artist]):
        other = right_interval(right, numbers, "of", "artist")
        assert (other.mean, other.low, other.high) == (one.mean, one.low, one.high)
