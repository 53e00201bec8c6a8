"""What a feature has to keep: known answers, and finite numbers for any sound; run it with pytest."""

from pathlib import Path

import numpy as np
import pytest

import mirlab

mirlab.plugin(Path(__file__).with_name("my_feature.py"))
SR = 22050
NAMES = ["decay_time", "spectral_skewness"]


def test_a_known_answer() -> None:
    # The level falls by 20 dB in 0.5 s.
    t = np.arange(2 * SR) / SR
    y = 10 ** (-t / 0.5) * np.sin(2 * np.pi * 1000 * t)
    assert mirlab.features(y, SR, "decay_time")["decay_time.value"] == pytest.approx(0.5, abs=0.03)


def test_noise_that_is_as_strong_everywhere_has_no_skew() -> None:
    y = 0.1 * np.random.default_rng(0).standard_normal(4 * SR)
    assert mirlab.features(y, SR, "spectral_skewness")["spectral_skewness.mean"] == pytest.approx(0, abs=0.1)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "y",
    [np.zeros(SR), np.full(SR, 0.5), np.eye(1, SR, SR // 2)[0], np.sign(np.sin(np.arange(SR)))],
    ids=["silence", "direct current", "impulse", "square wave"],
)
def test_every_sound_gives_finite_numbers(name: str, y: np.ndarray) -> None:
    assert np.isfinite(mirlab.features(y, SR, name).vector).all()


@pytest.mark.parametrize("name", NAMES)
def test_louder_is_the_same(name: str) -> None:
    y = 0.1 * np.random.default_rng(1).standard_normal(2 * SR)
    quiet, loud = (mirlab.features(gain * y, SR, name).vector for gain in (1, 4))
    np.testing.assert_allclose(loud, quiet, rtol=1e-3, atol=1e-3)
