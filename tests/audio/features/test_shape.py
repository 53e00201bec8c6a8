"""The shape of spectra whose answers are known."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal

from mirlab.audio.registry import registry
from mirlab.audio.spectra.frames import FrameSpec, Spectra, spectra

SPEC = FrameSpec()
K = SPEC.n_bins


def of(name: str, magnitude: np.ndarray, before: np.ndarray | None = None) -> np.ndarray:
    """The feature of given magnitudes, (t,)."""
    return registry.get(name).raw(Spectra.from_magnitude(magnitude, SPEC, before=before))[0]


def bins(*indices: int) -> np.ndarray:
    """One frame for each index, with a single bin of magnitude 3."""
    return 3.0 * np.eye(K)[:, list(indices)]


@pytest.mark.parametrize(("name", "value"), [("entropy", 1), ("crest", 1), ("slope", 0), ("flux", 0)])
@pytest.mark.parametrize("level", [0.0, 1e-15, 1.0, 1e6])
def test_a_flat_spectrum_at_any_level(name: str, value: float, level: float) -> None:
    assert_allclose(of(f"spectral_{name}", np.full((K, 3), level)), value, atol=1e-5)


def test_a_single_bin() -> None:
    single = bins(100, 900)
    assert_allclose(of("spectral_entropy", single), 0, atol=1e-6)
    assert_allclose(of("spectral_crest", single), K, rtol=1e-5)
    low, high = of("spectral_slope", single)
    assert low < 0 < high


@pytest.mark.parametrize("n", [2, 16, 512])
def test_equal_bins(n: int) -> None:
    magnitude = np.zeros((K, 1))
    magnitude[:n] = 0.7
    assert_allclose(of("spectral_entropy", magnitude), np.log(n) / np.log(K), rtol=1e-5)
    assert_allclose(of("spectral_crest", magnitude), K / n, rtol=1e-5)


@pytest.mark.parametrize("n_fft", [512, 2048, 4096])
def test_slope_of_a_line_does_not_depend_on_the_framing(n_fft: int) -> None:
    spec = FrameSpec(n_fft=n_fft)
    # Twice its mean at 0 Hz, nothing at half the rate: it falls by 2 over 11.025 kHz.
    line = np.linspace(2, 0, spec.n_bins)[:, np.newaxis]
    slope = registry.get("spectral_slope").raw(Spectra.from_magnitude(line, spec))
    assert_allclose(slope, -2 / 11.025, rtol=1e-4)


class TestFlux:
    def test_same_shape_other_shape_silence(self) -> None:
        frames = np.concatenate(
            [bins(5), 7 * bins(5), bins(6), bins(6) + bins(7), 0 * bins(1), bins(1)], axis=1
        )
        assert_allclose(of("spectral_flux", frames), [0, 0, 2, 2 - np.sqrt(2), 1, 1], atol=1e-6)

    def test_the_frame_before_the_block_counts(self) -> None:
        assert_allclose(of("spectral_flux", bins(5, 6), bins(5)[:, 0]), [0, 2], atol=1e-6)
        assert_allclose(of("spectral_flux", bins(5, 6), bins(9)[:, 0]), [2, 2], atol=1e-6)

    def test_one_frame_a_block_gives_what_one_block_gives(self) -> None:
        sound = np.random.default_rng(0).normal(0, 0.1, 30_000).astype(np.float32)
        flux = registry.get("spectral_flux")
        whole, single = (flux.frames(spectra([sound], SPEC, n)) for n in (1000, 1))
        assert_allclose(single, whole, rtol=1e-4)
        assert whole[0, 0] == 0
        assert whole[0, 1:].min() > 0.1

    def test_a_steady_tone_does_not_change(self) -> None:
        tone = 0.5 * np.sin(2 * np.pi * 1000 * np.arange(22050) / 22050).astype(np.float32)
        assert registry.get("spectral_flux").frames(spectra([tone], SPEC))[0, 3:-3].max() < 1e-3


@given(seed=st.integers(0, 2**32 - 1), exponent=st.floats(-12, 12), sharpness=st.integers(1, 40))
def test_answers_stay_in_their_ranges_at_any_level(seed: int, exponent: float, sharpness: int) -> None:
    shape = np.random.default_rng(seed).random((K, 4)) ** sharpness
    plain, scaled = shape.astype(np.float32), (10.0**exponent * shape).astype(np.float32)
    ranges = {"spectral_flux": (0, 2.001), "spectral_entropy": (0, 1), "spectral_crest": (1, K + 1)}
    for name, (low, high) in ranges.items():
        values = of(name, scaled)
        assert (values >= low).all()
        assert (values <= high).all()
        assert_allclose(values, of(name, plain), rtol=1e-3, atol=1e-4)


@pytest.mark.parametrize("name", ["flux", "entropy", "crest", "slope"])
def test_the_block_is_left_alone(name: str) -> None:
    magnitude = np.random.default_rng(0).random((K, 3)).astype(np.float32)
    block = Spectra.from_magnitude(magnitude, SPEC, before=magnitude[:, 0])
    registry.get(f"spectral_{name}").raw(block)
    assert_array_equal(block.magnitude, magnitude)
    assert_array_equal(block.magnitude_before, magnitude[:, 0])
