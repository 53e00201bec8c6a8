"""Tests of differences against published and reference figures."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats as reference

from mirlab.errors import UnknownName, UsageError
from mirlab.learn.statistics import comparisons
from mirlab.learn.statistics.comparisons import (
    Comparison,
    compare_on_test,
    compare_over_splits,
    family,
    holm,
    mcnemar,
    sign_flip_p,
)
from mirlab.learn.statistics.intervals import Interval

A = np.array([0.71, 0.68, 0.74, 0.70, 0.66, 0.73, 0.69, 0.72, 0.70, 0.75])
B = A + np.array([0.03, 0.05, 0.02, 0.04, 0.06, 0.01, 0.03, 0.05, 0.04, 0.02])


@pytest.mark.parametrize(
    "found", [compare_over_splits(A, B, 0.3), compare_on_test([1, 0, 0, 0], [1, 1, 0, 0])]
)
def test_a_difference_is_in_points_and_a_score_in_per_cent(found: Comparison) -> None:
    mean = f"{100 * found.difference.mean:+.1f}"
    assert found.difference.sentence().startswith(f"{mean} points (95 % interval ")
    assert f" to {100 * found.difference.high:+.1f} of " in found.difference.sentence()
    score = replace(found.difference, is_difference=False)
    assert score.sentence().startswith(f"{100 * score.mean:.1f} % (95 % interval ")


def outcomes(both: int, only_first: int, only_second: int, neither: int) -> tuple[np.ndarray, np.ndarray]:
    counts = [both, only_first, only_second, neither]
    return np.repeat([1, 1, 0, 0], counts), np.repeat([1, 0, 1, 0], counts)


# statsmodels 0.15.0: mcnemar(table, exact=True).pvalue
@pytest.mark.parametrize(
    ("table", "p"),
    [
        ((101, 121, 59, 33), 4.4344492637551645e-06),
        ((10, 7, 1, 8), 0.0703125),
        ((200, 12, 25, 53), 0.04703102743951604),
    ],
)
def test_mcnemar_exact_is_statsmodels(table: tuple[int, int, int, int], p: float) -> None:
    got = mcnemar(*outcomes(*table), method="exact")
    assert got.p == pytest.approx(p)
    assert (got.only_first, got.only_second) == (table[1], table[2])


def test_mcnemar_mid_p_is_the_published_example() -> None:
    # Fagerland, Lydersen and Laake 2013, airway hyper-responsiveness: 1 and 7 discordant pairs, mid-p 0.039.
    assert mcnemar(*outcomes(1, 1, 7, 12)).p == pytest.approx(0.039, abs=0.0005)


@given(b=st.integers(0, 40), c=st.integers(0, 40))
def test_mcnemar_is_symmetric_and_mid_p_is_below_exact(b: int, c: int) -> None:
    mid, exact = (mcnemar(*outcomes(1, b, c, 1), method=m).p for m in ("mid-p", "exact"))
    assert mid == mcnemar(*outcomes(1, c, b, 1)).p
    assert 0 < mid <= exact <= 1
    if b + c:
        assert exact == pytest.approx(reference.binomtest(b, b + c).pvalue)


def test_no_discordant_tracks_is_no_difference() -> None:
    assert mcnemar(*outcomes(5, 0, 0, 5)).p == 1.0


# statsmodels 0.15.0: multipletests([...], method="holm"); R's p.adjust gives the same.
def test_holm_is_statsmodels() -> None:
    got = holm([0.01, 0.04, 0.03, 0.005, 0.2])
    assert got.tolist() == pytest.approx([0.04, 0.09, 0.09, 0.025, 0.2])
    assert holm([]).size == 0
    assert holm([0.9, 0.8]).tolist() == [1.0, 1.0]
    for wrong in ([0.5, 1.5], [-0.1, 0.5], [math.nan]):
        with pytest.raises(UsageError, match="expected a list of p-values between 0 and 1"):
            holm(wrong)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=12))
def test_holm_never_lowers_and_never_reorders(p: list[float]) -> None:
    adjusted = holm(p)
    assert (adjusted >= p).all()
    assert (adjusted <= 1).all()
    assert (np.diff(adjusted[np.argsort(p, kind="stable")]) >= 0).all()


def test_over_splits_is_the_paired_t_test_in_the_limit() -> None:
    want = reference.ttest_rel(B, A)
    got = compare_over_splits(A, B, 1e-12)
    assert got.p == pytest.approx(want.pvalue)
    interval = want.confidence_interval(0.95)
    assert (got.difference.low, got.difference.high) == pytest.approx((interval.low, interval.high))


def test_over_splits_the_correction_is_nadeau_and_bengios() -> None:
    d = B - A
    t = d.mean() / math.sqrt((1 / 10 + 3 / 7) * d.var(ddof=1))
    got = compare_over_splits(A, B, 0.3)
    assert got.p == pytest.approx(2 * reference.t.sf(abs(t), 9))
    assert got.distinguishable
    assert "3.5 points above A" in got.sentence("A", "B")
    assert got.sentence("A", "B").endswith(": distinguishable.")
    back = compare_over_splits(B, A, 0.3)
    assert back.p == pytest.approx(got.p)
    assert back.difference.mean == pytest.approx(-got.difference.mean)


def test_the_correction_takes_a_plain_difference_back() -> None:
    noisy = A + 0.01 + np.array([0.05, -0.02, 0.04, -0.01, 0.06, -0.02, 0.03, 0.01, 0.05, -0.02])
    assert compare_over_splits(A, noisy, 1e-12).distinguishable
    corrected = compare_over_splits(A, noisy, 0.3)
    assert corrected.verdict == "not distinguishable"
    assert corrected.sentence().endswith(": not distinguishable.")


def test_equal_scores_one_split_and_a_constant_difference() -> None:
    assert compare_over_splits(A, A, 0.3).p == 1.0
    assert not compare_over_splits(A, A, 0.3).distinguishable
    single = compare_over_splits([0.5], [0.9], 0.3)
    assert math.isnan(single.p)
    assert single.verdict == "not distinguishable"
    assert "no p-value" in single.sentence()
    assert compare_over_splits(A, A + 0.1, 0.3).distinguishable


def test_on_one_test_set_tracks_alone_are_mcnemars() -> None:
    first, second = outcomes(40, 4, 24, 12)
    got = compare_on_test(first, second)
    assert got.p == mcnemar(first, second).p
    assert "McNemar" in got.test
    assert got.difference.mean == pytest.approx(20 / 80)
    assert got.distinguishable


def test_artists_decide_where_tracks_would_deceive() -> None:
    # One artist of 20 tracks makes the whole difference: 20 discordant tracks, one discordant artist.
    first = np.r_[np.zeros(20), np.ones(40)]
    second = np.ones(60)
    artists = np.r_[np.zeros(20), np.arange(1, 41)]
    assert compare_on_test(first, second).distinguishable
    got = compare_on_test(first, second, artists)
    assert got.p == 1.0
    assert got.verdict == "not distinguishable"
    assert got.test == "sign-flip test over artists"


def test_sign_flips_are_exact_for_few_and_close_for_many(monkeypatch: pytest.MonkeyPatch) -> None:
    assert sign_flip_p([1, 2, 3]) == 2 / 8
    assert sign_flip_p([0, 0]) == 1.0
    d = np.array([3.0, -1, 2, 2, -1, 4, 1, 1, -2, 3, 1, 2, -1, 1])
    want = reference.permutation_test(
        (d,), np.sum, permutation_type="samples", n_resamples=np.inf, alternative="two-sided"
    ).pvalue
    assert sign_flip_p(d) == pytest.approx(want)
    monkeypatch.setattr(comparisons, "EXACT_GROUPS", 0)
    assert sign_flip_p(d) == pytest.approx(want, abs=0.01)


def test_a_family_is_corrected_and_a_comparison_without_p_does_not_count() -> None:
    weak = compare_over_splits(A, A + 0.02 + 0.008 * np.array([1, -1] * 5), 0.3)
    assert weak.p < 0.05
    many = {f"{i}": weak for i in range(30)} | {"single": compare_over_splits([0.5], [0.6], 0.3)}
    corrected = family(many)
    assert corrected["0"].adjusted_p == pytest.approx(30 * weak.p)
    assert corrected["single"].adjusted_p is None
    assert weak.distinguishable
    assert not family({str(i): weak for i in range(3000)})["0"].distinguishable
    assert "after Holm's correction" in corrected["0"].sentence()


@pytest.mark.parametrize(
    ("call", "match"),
    [
        (lambda: compare_over_splits([0.1, 0.2], [0.1], 0.3), "got 2 and 1; compare only the splits"),
        (lambda: mcnemar([1, 0], [1]), "on the same tracks, got 2 and 1"),
        (lambda: mcnemar([1, float("nan")], [1, 0]), "the first model: expected true or false"),
        (lambda: mcnemar([1, 0], [1, 2]), "the second model: expected true or false"),
        (lambda: mcnemar([], []), "expected one value for each track"),
        (lambda: holm([0.5, float("nan")]), "p-values between 0 and 1"),
        (lambda: mcnemar([1], [1], method="midp"), 'Did you mean "mid-p"'),
    ],
)  # fmt: skip
def test_what_cannot_be_compared_says_why(call: object, match: str) -> None:
    with pytest.raises(UsageError, match=match) as caught:
        call()  # type: ignore[operator]
    assert isinstance(caught.value, UnknownName) == ("Did you mean" in match)


@pytest.mark.parametrize(
    ("low", "high", "p", "adjusted", "apart"),
    [
        (0.01, 0.2, 0.01, None, True),
        (-0.2, -0.01, 0.01, None, True),
        # Both the interval and the test have to tell them apart.
        (-0.01, 0.2, 0.01, None, False),
        (0.0, 0.2, 0.01, None, False),
        (-0.2, 0.0, 0.01, None, False),
        (0.01, 0.2, 0.01, 0.06, False),
        (0.01, 0.2, 0.06, 0.01, True),
        (math.nan, math.nan, 0.01, None, False),
    ],
)
def test_what_is_distinguishable(
    low: float, high: float, p: float, adjusted: float | None, apart: bool
) -> None:
    got = Comparison(Interval(0.1, low, high, 0.95, "x"), p, "a test", adjusted)
    assert got.distinguishable is apart
    assert got.verdict == ("distinguishable" if apart else "not distinguishable")
    # A p-value has to stay below.
    at_even_odds = replace(got, difference=replace(got.difference, level=0.5), p=0.5, adjusted_p=None)
    assert not at_even_odds.distinguishable


def test_a_comparison_in_words() -> None:
    known = Comparison(Interval(-0.034, -0.05, 0.011, 0.9, "x", "few"), 0.0234, "a test", 0.3)
    assert known.sentence("A", "B") == (
        "B is 3.4 points below A (90 % interval of the difference -5.0 to +1.1; "
        "p = 0.0234, 0.3 after Holm's correction, a test; few): not distinguishable."
    )
    unknown = Comparison(Interval(0.0, math.nan, math.nan, 0.95, "x"), math.nan, "no test")
    assert unknown.sentence("A", "B") == (
        "B is level with A (no interval; no p-value, no test): not distinguishable."
    )


def test_a_difference_of_rounding_is_none() -> None:
    assert compare_over_splits(A, A + 1e-14, 0.3).p == 1.0
    assert compare_over_splits(A, A + 1e-13 * (np.arange(10) == 0), 0.3).p == 1.0
    constant = compare_over_splits(A, A + 0.02, 0.3)
    assert constant.p == 0.0
    varied = compare_over_splits(A, A + 1e-9 * np.arange(10), 0.3)
    assert 0 < varied.p < 1


def test_random_flips_count_the_observed_one_and_go_on_in_blocks() -> None:
    # Twenty equal differences: none of few random flips is as far out, so that the least p is left.
    assert sign_flip_p(np.ones(20), n_flips=99, seed=0) == pytest.approx(1 / 100)
    assert sign_flip_p(np.ones(14)) == 2 / 2**14
    many = np.where(np.arange(200_000) % 2, 1.0, -1.0)
    assert sign_flip_p(many, n_flips=59, seed=0) == 1.0


def test_one_group_has_no_test() -> None:
    got = compare_on_test([1, 0, 1], [1, 1, 1], ["x"] * 3)
    assert (got.test, got.verdict) == ("no test", "not distinguishable")
    assert "one artist has no spread" in got.difference.note
    assert got.difference.mean == pytest.approx(1 / 3)
    two = compare_on_test([1, 0, 1], [1, 1, 1], ["x", "y", "y"])
    assert two.difference.known
    assert two.difference.of == "the difference between these two models, on other artists like these 2"


def test_many_groups_are_flipped_five_times_as_often_as_they_are_resampled() -> None:
    # Twenty artists whose two tracks the second alone gets right: no flip is as far out.
    got = compare_on_test([0] * 40, [1] * 40, np.repeat(np.arange(20), 2), n_resamples=100)
    assert got.p == pytest.approx(1 / 501)
    assert (got.difference.low, got.difference.mean, got.difference.high) == (1.0, 1.0, 1.0)
