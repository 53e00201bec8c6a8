"""The compiled transform against numpy's in double precision, however frames lie."""

from __future__ import annotations

import zlib

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from mirlab.audio.spectra.fourier import BY_EIGHTS, BY_FOURS, LENGTHS, FrameTransform
from mirlab.audio.spectra.frames import FrameSpec


def expected(samples: np.ndarray, spec: FrameSpec, n_frames: int) -> np.ndarray:
    frames = np.lib.stride_tricks.sliding_window_view(samples, spec.n_fft)[:: spec.hop_length][:n_frames]
    return np.abs(np.fft.rfft(frames.astype(np.float64) * spec.window_values(), axis=1)).T


@pytest.mark.parametrize("n_frames", [1, 64, 70])
@pytest.mark.parametrize("hop", [1, 300, 512, 5000])
@pytest.mark.parametrize("n_fft", [32, 64, 128, 256, 512, 1024, 2048])
def test_power_and_magnitude_are_numpys(n_fft: int, hop: int, n_frames: int) -> None:
    assert n_fft in LENGTHS
    spec = FrameSpec(n_fft=n_fft, hop_length=hop)
    samples = np.random.default_rng(n_fft + hop).standard_normal(n_fft + (n_frames - 1) * hop)
    samples = samples.astype(np.float32)
    power, magnitude = FrameTransform(spec.window_values(), hop)(samples, n_frames)
    exact = expected(samples, spec, n_frames)
    assert_allclose(magnitude, exact, atol=1e-6 * exact.max())
    assert_allclose(power, exact**2, atol=1e-6 * exact.max() ** 2)
    assert_array_equal(magnitude, np.sqrt(power))


@pytest.mark.parametrize("n_fft", [BY_FOURS[-2], BY_FOURS[-1], BY_EIGHTS[-1]])
def test_the_longest_frames(n_fft: int) -> None:
    spec = FrameSpec(n_fft=n_fft, hop_length=4096)
    samples = np.random.default_rng(0).standard_normal(n_fft + 4096).astype(np.float32)
    magnitude = FrameTransform(spec.window_values(), 4096)(samples, 2)[1]
    exact = expected(samples, spec, 2)
    assert_allclose(magnitude, exact, atol=1e-6 * exact.max())


# Of scipy.fft.rfft 1.17.1 on x86-64, which these lengths were left to before.
@pytest.mark.parametrize(
    ("n_fft", "sum_of_bytes"),
    [
        (64, 389322640),
        (128, 372087165),
        (512, 444548705),
        (1024, 3479746778),
        (4096, 499873603),
        (8192, 3708674369),
    ],
)
def test_lengths_by_fours_are_scipys_to_the_bit(n_fft: int, sum_of_bytes: int) -> None:
    spec = FrameSpec(n_fft=n_fft, hop_length=160)
    samples = ((np.arange(n_fft + 64 * 160) * 7919 % 2039 - 1019) / 1024).astype(np.float32)
    power = FrameTransform(spec.window_values(), 160)(samples, 65)[0]
    assert zlib.crc32(power.tobytes()) == sum_of_bytes


@pytest.mark.parametrize("n_fft", [512, 2048])
def test_what_lies_beyond_a_frame_does_not_reach_it(n_fft: int) -> None:
    spec = FrameSpec(n_fft=n_fft)
    transform = FrameTransform(spec.window_values(), spec.hop_length)
    samples = np.random.default_rng(0).standard_normal(40_000).astype(np.float32)
    alone = transform(samples[: spec.n_fft].copy(), 1)[0]
    loud = np.where(np.arange(40_000) < spec.n_fft, samples, np.float32(np.inf))
    transform(loud, 60)
    assert_array_equal(transform(samples[: spec.n_fft].copy(), 1)[0], alone)
