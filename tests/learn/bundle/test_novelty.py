"""What is unlike the training rows is far, whatever its scale."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from mirlab.audio.registry.terms import Column
from mirlab.learn.bundle.novelty import HEADROOM, Novelty, held_out_distances, how_far, threshold_of

COLUMNS = tuple(
    Column.parse(name) for name in ("rms.mean", "spectral_centroid.mean", "rms.std", "mfcc_01.var")
)


def usual(n: int, seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    rows = rng.normal(size=(n, 4)) @ np.array([[1, 0.8, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0.5], [0, 0, 0, 1]])
    rows[:, 2:] = np.exp(rows[:, 2:])
    return rows * [1, 1000, 1, 50]


def test_training_rows_lie_at_about_one() -> None:
    novelty = Novelty.fit(usual(500), COLUMNS)
    assert np.sqrt(np.mean(novelty.distances(usual(500)) ** 2)) == pytest.approx(1, abs=0.03)
    assert np.sqrt(np.mean(novelty.distances(usual(500, seed=1)) ** 2)) == pytest.approx(1, abs=0.1)


def test_against_the_definition() -> None:
    rows = usual(400)
    novelty = Novelty.fit(rows, COLUMNS)
    logged = np.column_stack([rows[:, :2], np.log(rows[:, 2:])])
    standard = (logged - logged.mean(axis=0)) / logged.std(axis=0)
    from sklearn.covariance import LedoitWolf

    inverse = np.linalg.inv(LedoitWolf(assume_centered=True).fit(standard).covariance_)
    wanted = np.sqrt(np.einsum("ij,jk,ik->i", standard, inverse, standard) / 4)
    np.testing.assert_allclose(novelty.distances(rows), wanted, rtol=1e-9)


def test_units_do_not_matter() -> None:
    rows = usual(200)
    scaled = rows * [3.0, 0.01, 5.0, 0.2]
    np.testing.assert_allclose(
        Novelty.fit(rows, COLUMNS).distances(rows), Novelty.fit(scaled, COLUMNS).distances(scaled), rtol=1e-6
    )


def test_sound_that_stands_still_is_far() -> None:
    rows = usual(300)
    still = rows[:5].copy()
    still[:, 2:] = 0.0
    novelty = Novelty.fit(rows, COLUMNS)
    assert (novelty.distances(still) > 5).all()


def test_a_pair_of_usual_values_can_be_unusual_together() -> None:
    rows = usual(500)
    novelty = Novelty.fit(rows, COLUMNS)
    middle = np.median(rows, axis=0)
    with_the_grain = middle + np.array([1.5, 1900, 0, 0])
    against = middle + np.array([1.5, -1900, 0, 0])
    assert novelty.distances(against[None])[0] > 1.5 * novelty.distances(with_the_grain[None])[0]


def test_held_out_rows_are_judged_by_the_others() -> None:
    rows = usual(60)
    folds = np.arange(60) % 3
    before = held_out_distances(rows, COLUMNS, folds)
    moved = rows.copy()
    moved[0, 0] += 3.0
    after = held_out_distances(moved, COLUMNS, folds)
    same = (folds == 0) & (np.arange(60) > 0)
    np.testing.assert_array_equal(after[same], before[same])
    assert after[0] != before[0]


def test_the_threshold_lies_above_the_share_asked_for() -> None:
    distances = np.arange(1000) / 1000
    assert (distances > threshold_of(distances, 0.05) / HEADROOM).mean() == pytest.approx(0.05, abs=0.002)


def test_the_threshold_is_a_tenth_above_that_distance() -> None:
    distances = np.arange(1, 1002) / 1000
    assert threshold_of(distances, 0.05) == pytest.approx(1.1 * 0.951)
    assert threshold_of(distances) == pytest.approx(1.1 * 0.986)
    # Between two distances the larger one counts.
    assert threshold_of(np.array([1.0, 2.0, 3.0, 4.0]), 0.5) == pytest.approx(1.1 * 3.0)


def test_a_constant_column_divides_nothing_by_zero() -> None:
    rows = usual(50)
    rows[:, 1] = 7.0
    assert np.isfinite(Novelty.fit(rows, COLUMNS).distances(rows)).all()


@pytest.mark.parametrize("card", [{}, {"unknown": []}, {"unknown": {"held_out_refused": {"mean": None}}}])
def test_a_card_that_does_not_say_how_far_is_usual(card: dict[str, Any]) -> None:
    assert how_far(3.0, 2.0, card) == (
        "1.50 times the largest distance that was allowed when the classifier was trained"
    )
