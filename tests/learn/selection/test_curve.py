"""What is said of a curve: probabilities of reaching a target, and how stable the choice is."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy import stats

from mirlab.data.splits.plan import SplitPlan
from mirlab.data.splits.protocols import protocol_of
from mirlab.data.splits.splits import Split
from mirlab.learn.selection.curve import accuracy, probability_of, stability


def plan_of(groups: np.ndarray) -> SplitPlan:
    n = len(groups)
    rows = np.arange(n)
    halves = (rows[: n // 2], rows[n // 2 :])
    splits = tuple(Split(halves[1 - i], halves[i], f"fold {i + 1}") for i in range(2))
    return SplitPlan(
        protocol_of("kfold"), splits, "two halves", (), groups=groups, group_kind="artist", inner=groups
    )


def test_probability_is_a_half_at_the_estimate_and_falls_with_the_target() -> None:
    rng = np.random.default_rng(0)
    plan = plan_of(np.arange(200))
    right = [rng.random(100) < 0.7 for _ in range(2)]
    estimate = float(np.concatenate(right).mean())
    assert probability_of(estimate, right, plan) == pytest.approx(0.5)
    p = [probability_of(estimate + d, right, plan) for d in (-0.1, -0.05, 0.05, 0.1)]
    assert p == sorted(p, reverse=True)
    assert p[0] > 0.99
    assert p[3] < 0.01


def test_probability_agrees_with_the_interval() -> None:
    rng = np.random.default_rng(1)
    plan = plan_of(np.arange(400) // 4)
    right = [rng.random(200) < 0.6 for _ in range(2)]
    interval = accuracy(right, plan, 0.95, 0)
    assert probability_of(interval.low, right, plan) == pytest.approx(0.975, abs=0.01)
    assert probability_of(interval.high, right, plan) == pytest.approx(0.025, abs=0.01)
    assert "artists" in interval.of


def test_artists_that_stand_and_fall_together_say_less() -> None:
    right = [np.repeat([True, False, True, True, True], 20), np.repeat([True, True, False, True, True], 20)]
    alone, together = plan_of(np.arange(200)), plan_of(np.arange(200) // 20)
    assert probability_of(0.75, right, alone) > probability_of(0.75, right, together) > 0.5


def test_few_artists_take_the_wider_tails_of_student() -> None:
    """Three artists, right on 10, 20 and 30 of 30 tracks: by hand, t with 2 degrees of freedom."""
    flat = np.concatenate([np.arange(30) < 10, np.arange(30) < 20, np.arange(30) < 30])
    plan = plan_of(np.repeat([0, 1, 2], 30))
    # plan_of tests rows 0-44 first, then 45-89.
    right = [flat[:45], flat[45:]]
    share = 60 / 90
    error = np.sqrt(3 / 2 * (10**2 + 0 + 10**2)) / 90
    expected = stats.t.cdf((share - 0.5) / error, 2)
    assert probability_of(0.5, right, plan) == pytest.approx(expected)


def test_without_spread() -> None:
    plan = plan_of(np.arange(20))
    right = [np.ones(10, dtype=bool)] * 2
    assert probability_of(0.9, right, plan) == 1.0
    assert math.isnan(probability_of(0.9, right, plan_of(np.zeros(20, dtype=np.intp))))


def test_stability() -> None:
    same = np.tile([True, True, False, False, False], (6, 1))
    assert stability(same) == pytest.approx(1.0)
    rng = np.random.default_rng(0)
    drawn = np.zeros((400, 50), dtype=bool)
    for row in drawn:
        row[rng.choice(50, 10, replace=False)] = True
    assert stability(drawn) == pytest.approx(0.0, abs=0.01)
    # Two searches of one unit out of two that disagree: p = 1/2 everywhere, so 1 - (2 * 1/4) / (1/4) = -1.
    assert stability(np.array([[True, False], [False, True]])) == pytest.approx(-1.0)
    assert math.isnan(stability(same[:1]))
    assert math.isnan(stability(np.ones((3, 4), dtype=bool)))
