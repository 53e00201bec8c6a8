"""Temperatures, calibration error and prediction sets, on answers whose truth is known."""

from __future__ import annotations

import numpy as np
import pytest

from mirlab.errors import UsageError
from mirlab.learn.bundle.conformal import Conformal, cross_fitted_sets, sets_of
from mirlab.learn.statistics.metrics import log_loss
from mirlab.learn.training.calibration import cross_fitted, fit_temperature, reliability, softmax


def drawn(n: int, k: int = 4, seed: int = 0, spread: float = 2.0) -> tuple[np.ndarray, np.ndarray]:
    """Logits, and classes drawn by their softmax: perfectly calibrated at temperature 1."""
    rng = np.random.default_rng(seed)
    logits = spread * rng.normal(size=(n, k))
    chances = np.cumsum(softmax(logits), axis=1)
    return logits, (rng.random(n)[:, None] > chances).sum(axis=1)


@pytest.mark.parametrize("factor", [0.2, 1.0, 5.0])
def test_the_temperature_undoes_a_factor(factor: float) -> None:
    logits, codes = drawn(4000)
    assert fit_temperature(logits * factor, codes) == pytest.approx(factor, rel=0.1)


def test_softmax_is_stable_and_moves_no_argmax() -> None:
    logits = np.array([[1000.0, 0.0, -1000.0], [-3.0, 2.0, 1.0]])
    for temperature in (0.1, 1.0, 10.0):
        p = softmax(logits, temperature)
        np.testing.assert_allclose(p.sum(axis=1), 1)
        assert (p.argmax(axis=1) == logits.argmax(axis=1)).all()


def test_a_fold_s_temperature_knows_nothing_of_the_fold() -> None:
    logits, codes = drawn(300)
    folds = np.arange(300) % 3
    before = cross_fitted(logits, codes, folds)
    spoilt = codes.copy()
    spoilt[folds == 1] = (codes[folds == 1] + 1) % 4
    after = cross_fitted(logits, spoilt, folds)
    np.testing.assert_array_equal(after[folds == 1], before[folds == 1])
    assert np.abs(after[folds == 0] - before[folds == 0]).max() > 1e-3


def test_calibration_error_of_a_calibrated_and_of_a_boastful_model() -> None:
    logits, codes = drawn(5000)
    honest, boastful = (reliability(softmax(logits, t), codes) for t in (1.0, 0.25))
    assert honest.ece < 0.02
    assert boastful.ece > 0.1
    assert honest.ece == pytest.approx(honest.by_chance, abs=0.012)
    assert honest.count.sum() == 5000
    few = reliability(softmax(logits[:60]), codes[:60])
    assert few.by_chance > 0.03, "of few rows even a calibrated model's error is not 0"


def test_calibration_error_by_hand() -> None:
    p = np.array([[0.95, 0.05], [0.95, 0.05], [0.62, 0.38], [0.45, 0.55]])
    found = reliability(p, np.array([0, 1, 0, 1]))
    assert found.ece == pytest.approx(2 / 4 * 0.45 + 1 / 4 * 0.38 + 1 / 4 * 0.45)
    assert log_loss(p, np.array([0, 0, 0, 0])) == pytest.approx(-np.log([0.95, 0.95, 0.62, 0.45]).mean())


@pytest.mark.parametrize("coverage", [0.5, 0.8, 0.9])
def test_sets_cover_as_often_as_asked(coverage: float) -> None:
    logits, codes = drawn(4000, spread=1.0)
    p = softmax(logits)
    half = np.arange(4000) < 2000
    conformal = Conformal.fit(p[half], codes[half], np.arange(2000))
    inside = sets_of(p[~half], conformal.threshold(coverage))
    covered = inside[np.arange(2000), codes[~half]].mean()
    # Where even the best class is beyond the threshold the set keeps it, so few sets cover a little more.
    assert coverage - 0.03 <= covered <= coverage + 0.06


def test_every_artist_counts_alike() -> None:
    # One artist's hundred easy tracks, nine artists' single hard ones.
    p = np.array([[0.99, 0.01]] * 100 + [[0.4, 0.6]] * 9)
    codes, groups = np.zeros(109, dtype=int), np.array([0] * 100 + list(range(1, 10)))
    assert Conformal.fit(p, codes, np.arange(109)).threshold(0.8) == pytest.approx(0.01)
    assert Conformal.fit(p, codes, groups).threshold(0.8) == pytest.approx(0.6)


def test_coverage_on_new_artists_of_artists_who_differ() -> None:
    rng = np.random.default_rng(0)
    covered = []
    for _ in range(60):
        # Each artist is easy or hard as a whole: rows of one artist say the same again and again.
        artist = np.repeat(np.arange(30), rng.integers(1, 20, 30))
        hardness = np.clip(rng.beta(1, 2, 30), 0.01, 0.99)[artist]
        p = np.column_stack([1 - hardness, hardness])
        known, new = artist < 20, artist >= 20
        q = Conformal.fit(p[known], np.zeros(known.sum(), dtype=int), artist[known]).threshold(0.8)
        inside = (hardness[new] <= q).astype(float)
        sizes = np.bincount(artist[new])[20:]
        covered.append((np.bincount(artist[new], inside)[20:] / sizes).mean())
    assert np.mean(covered) == pytest.approx(0.83, abs=0.05)


def test_too_few_artists_put_every_class_in_the_set() -> None:
    p = np.array([[0.9, 0.1], [0.8, 0.2], [0.7, 0.3]])
    conformal = Conformal.fit(p, np.zeros(3, dtype=int), np.arange(3))
    assert conformal.threshold(0.9) == np.inf
    assert sets_of(p, np.inf).all()
    assert conformal.threshold(0.5) == pytest.approx(0.2)


def test_no_set_is_empty() -> None:
    assert sets_of(np.array([[0.4, 0.35, 0.25]]), 0.1).tolist() == [[True, False, False]]


@pytest.mark.parametrize("coverage", [0.0, 1.0, -1, 90])
def test_coverage_is_a_share(coverage: float) -> None:
    with pytest.raises(UsageError, match="coverage: expected a share between 0 and 1"):
        Conformal(np.zeros(1), np.ones(1)).threshold(coverage)


def test_a_fold_s_threshold_knows_nothing_of_the_fold() -> None:
    logits, codes = drawn(200)
    p, folds, groups = softmax(logits), np.arange(200) % 2, np.arange(200)
    before = cross_fitted_sets(p, codes, groups, folds, 0.9)
    spoilt = codes.copy()
    spoilt[folds == 0] = p[folds == 0].argmin(axis=1)
    after = cross_fitted_sets(p, spoilt, groups, folds, 0.9)
    np.testing.assert_array_equal(after[folds == 0], before[folds == 0])
    assert after[folds == 1].sum() > before[folds == 1].sum()


def test_the_bins_of_confidence() -> None:
    # 20 classes, so that a confidence can lie in the first bin; on an edge it belongs to the bin above.
    p = np.zeros((4, 20))
    p[:, :] = [[0.05] * 20] * 4
    p[1] = np.r_[0.1, [0.9 / 19] * 19]
    p[2] = np.r_[1.0, [0.0] * 19]
    p[3] = np.r_[0.55, [0.45 / 19] * 19]
    found = reliability(p, np.zeros(4, dtype=int))
    assert found.edges.tolist() == pytest.approx(np.arange(11) / 10)
    assert found.count.tolist() == [1, 1, 0, 0, 0, 1, 0, 0, 0, 1]
    np.testing.assert_allclose(found.confidence[[0, 1, 5, 9]], [0.05, 0.1, 0.55, 1.0])
    assert np.isnan(found.confidence[2])
    np.testing.assert_allclose(found.accuracy[[0, 1, 5, 9]], 1.0)
    assert found.ece == pytest.approx((0.95 + 0.9 + 0.45 + 0.0) / 4)


def test_the_error_of_chance_is_that_of_answers_drawn_by_the_confidences() -> None:
    # One row of confidence c is right with probability c: its error is 2 c (1 - c) in the mean.
    for c in (0.6, 0.9):
        found = reliability(np.array([[c, 1 - c]]), np.array([0]))
        assert found.by_chance == pytest.approx(2 * c * (1 - c), abs=0.06)


def test_a_temperature_is_looked_for_within_bounds() -> None:
    sure = np.array([[0.01, 0.0]] * 10)
    assert fit_temperature(sure, np.zeros(10, dtype=int)) == pytest.approx(0.02, rel=0.05)
    assert fit_temperature(sure, np.ones(10, dtype=int)) == pytest.approx(50.0, rel=0.05)
    assert log_loss(np.array([[1.0, 0.0]]), np.array([1])) == pytest.approx(-np.log(2.0**-52))


def test_one_fold_is_left_as_it_is() -> None:
    logits, codes = drawn(20)
    np.testing.assert_allclose(cross_fitted(logits, codes, np.zeros(20, dtype=int)), softmax(logits))


def test_each_fold_s_sets_are_made_from_all_the_others() -> None:
    logits, codes = drawn(240)
    # The folds differ in how hard they are, so that every wrong choice of rows gives another threshold.
    folds = np.arange(240) % 4
    p, groups = softmax(logits * np.array([0.2, 0.6, 1.0, 3.0])[folds][:, None]), np.arange(240) // 2
    found = cross_fitted_sets(p, codes, groups, folds, 0.8)
    for fold in range(4):
        others = folds != fold
        threshold = Conformal.fit(p[others], codes[others], groups[others]).threshold(0.8)
        np.testing.assert_array_equal(found[folds == fold], sets_of(p[folds == fold], threshold))
    probabilities = cross_fitted(logits, codes, folds)
    for fold in range(4):
        temperature = fit_temperature(logits[folds != fold], codes[folds != fold])
        np.testing.assert_allclose(
            probabilities[folds == fold], softmax(logits[folds == fold], temperature), atol=1e-12
        )


def test_the_threshold_is_the_score_at_which_enough_artists_are_covered() -> None:
    # Four artists: of five (one to come) 80 % are four, 60 % three, and 81 % more than there are.
    conformal = Conformal(np.array([0.3, 0.1, 0.4, 0.2]), np.ones(4))
    assert [conformal.threshold(c) for c in (0.8, 0.6, 0.61, 0.1)] == [0.4, 0.3, 0.4, 0.1]
    assert conformal.threshold(0.81) == np.inf
    # Two rows of one artist are half an artist each.
    halves = Conformal(np.array([0.1, 0.2, 0.3]), np.array([0.5, 0.5, 1.0]))
    assert [halves.threshold(c) for c in (0.1, 0.3, 0.6)] == [0.1, 0.2, 0.3]
    assert Conformal.fit(
        np.array([[0.7, 0.3], [0.4, 0.6]]), np.array([0, 1]), np.array([5, 5])
    ).weights.tolist() == [
        0.5,
        0.5,
    ]


def test_each_fold_s_sets_come_from_all_other_folds_and_from_no_row_of_its_own() -> None:
    logits, codes = drawn(240)
    p, folds, groups = softmax(logits), np.arange(240) % 3, np.arange(240) // 2
    found = cross_fitted_sets(p, codes, groups, folds, 0.8)
    for fold in range(3):
        mine, others = folds == fold, folds != fold
        threshold = Conformal.fit(p[others], codes[others], groups[others]).threshold(0.8)
        np.testing.assert_array_equal(found[mine], sets_of(p[mine], threshold))


def test_each_fold_s_temperature_comes_from_all_other_folds() -> None:
    logits, codes = drawn(240)
    folds = np.arange(240) % 3
    found = cross_fitted(logits, codes, folds)
    for fold in range(3):
        mine = folds == fold
        temperature = fit_temperature(logits[~mine], codes[~mine])
        np.testing.assert_allclose(found[mine], softmax(logits[mine], temperature))
