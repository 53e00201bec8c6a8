"""Framing: the frames are librosa's, however the samples arrive, and one transform is taken a track."""

from __future__ import annotations

from itertools import pairwise
from typing import Literal

import librosa
import numpy as np
import pytest
import scipy.signal
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal

from mirlab.audio.spectra.frames import STFT_COUNT, WINDOWS, FrameSpec, Spectra, spectra
from mirlab.errors import AudioError, UsageError

SMALL = FrameSpec(sample_rate=8000, n_fft=64, hop_length=24)


def noise(n: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).uniform(-0.5, 0.5, n).astype(np.float32)


def power(blocks: list[np.ndarray], spec: FrameSpec, frames_per_block: int = 64) -> np.ndarray:
    return np.concatenate([b.power for b in spectra(blocks, spec, frames_per_block)], axis=1)


@pytest.mark.parametrize("n", [2048, 2049, 4096, 22050, 65536 + 511])
@pytest.mark.parametrize(
    "spec",
    [
        FrameSpec(),
        FrameSpec(center=False),
        FrameSpec(n_fft=1024, hop_length=300, window="hamming"),
        FrameSpec(n_fft=512, hop_length=700, window="boxcar"),
        FrameSpec(pad_mode="reflect"),
        FrameSpec(n_fft=512, hop_length=700, pad_mode="reflect"),
    ],
    ids=FrameSpec.key,
)
def test_magnitudes_are_librosas(spec: FrameSpec, n: int) -> None:
    samples = noise(n)
    window = "boxcar" if spec.window == "boxcar" else spec.window
    expected = np.abs(
        librosa.stft(
            samples,
            n_fft=spec.n_fft,
            hop_length=spec.hop_length,
            window=window,
            center=spec.center,
            pad_mode=spec.pad_mode,
        )
    )
    got = np.concatenate([b.magnitude for b in spectra([samples], spec)], axis=1)
    assert got.shape == expected.shape == (spec.n_bins, spec.n_frames(n))
    assert got.dtype == np.float32
    assert_allclose(got, expected, rtol=1e-4, atol=2e-5 * expected.max())


@settings(max_examples=60, deadline=None)
@given(
    sizes=st.lists(st.integers(0, 200), max_size=12),
    frames_per_block=st.integers(1, 9),
    hop=st.sampled_from([1, 24, 64, 100]),
    center=st.booleans(),
    pad_mode=st.sampled_from(["constant", "reflect"]),
)
def test_frames_do_not_depend_on_how_samples_arrive(
    sizes: list[int], frames_per_block: int, hop: int, center: bool, pad_mode: Literal["constant", "reflect"]
) -> None:
    spec = FrameSpec(sample_rate=8000, n_fft=64, hop_length=hop, center=center, pad_mode=pad_mode)
    samples = noise(64 + sum(sizes))
    cuts = np.cumsum([0, *sizes, 64])
    pieces = [samples[a:b] for a, b in pairwise(cuts)]
    blocks = list(spectra(pieces, spec, frames_per_block))
    padded = np.pad(samples, spec.padding, mode=pad_mode)
    n_frames = spec.n_frames(len(samples))
    expected = np.stack([padded[i * hop : i * hop + 64] for i in range(n_frames)])
    assert_array_equal(np.concatenate([b.frames for b in blocks]), expected)
    assert [b.start for b in blocks] == list(range(0, n_frames, frames_per_block))
    assert all(b.n_frames == frames_per_block for b in blocks[:-1])
    for block in blocks:
        first = block.start * hop
        inside = slice(max(0, spec.padding - first), spec.padding + len(samples) - first)
        assert block.lead == min(inside.start, len(block.samples))
        assert block.tail == max(0, len(block.samples) - inside.stop)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(1, 5000), min_size=1, max_size=8))
def test_spectra_are_equal_to_the_bit_however_samples_arrive(sizes: list[int]) -> None:
    samples = noise(10_000)
    cuts = [0, *np.minimum(np.cumsum(sizes), len(samples)), len(samples)]
    pieces = [samples[a:b] for a, b in pairwise(cuts)]
    assert_array_equal(power(pieces, SMALL), power([samples], SMALL))


def test_a_track_takes_one_transform_and_only_if_a_spectrum_is_asked_for() -> None:
    before = STFT_COUNT.count
    for block in spectra([noise(5000)], SMALL):
        assert block.frames is not None
    assert STFT_COUNT.count == before
    for block in spectra([noise(5000)], SMALL):
        assert block.power is block.power
        assert block.magnitude is block.magnitude
    assert STFT_COUNT.count == before + 1


def test_what_features_share_is_computed_once_a_block() -> None:
    made: list[int] = []
    first, second, *_ = spectra([noise(20_000)], SMALL)
    for block in (first, first, second):
        block.cached("answer", lambda: made.append(1))
    assert len(made) == 2


def test_samples_of_any_kind_become_single_precision() -> None:
    samples = noise(500)
    assert_array_equal(power([samples.astype(np.float64)], SMALL), power([samples], SMALL))


def test_a_tone_lies_in_its_bin() -> None:
    spec = FrameSpec()
    bin_ = 93
    tone = np.sin(2 * np.pi * spec.frequencies()[bin_] * np.arange(22050) / 22050)
    middle = power([tone], spec)[:, 5:-5]
    assert (middle.argmax(axis=0) == bin_).all()
    # A full-scale sine under a Hann window peaks at n_fft / 4.
    assert_allclose(np.sqrt(middle.max(axis=0)), spec.n_fft / 4, rtol=1e-4)


@pytest.mark.parametrize("name", WINDOWS)
def test_windows_are_scipys(name: str) -> None:
    values = FrameSpec(window=name).window_values()
    assert_allclose(values, scipy.signal.get_window(name, 2048), atol=1e-7)


@pytest.mark.parametrize("n", [0, 1, 63])
def test_a_track_shorter_than_a_frame_is_an_error(n: int) -> None:
    with pytest.raises(
        AudioError, match=rf"song.wav: too short: expected at least 64 samples .*, got {n}"
    ) as e:
        list(spectra([noise(n)], SMALL, path="song.wav"))
    assert e.value.stage == "frames"
    assert SMALL.n_frames(n) == 0


def test_stereo_is_an_error() -> None:
    with pytest.raises(UsageError, match="expected mono samples"):
        list(spectra([np.zeros((2, 500), np.float32)], SMALL))


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("hop_length", 0, "hop_length to be a whole number from 1"),
        ("hop_length", 512.0, "hop_length to be a whole number"),
        ("n_fft", 2047, "n_fft to be even"),
        ("n_fft", True, "n_fft to be a whole number"),
        ("sample_rate", -1, "sample_rate to be a whole number"),
        ("window", "han", "window to be one of hann"),
        ("pad_mode", "edge", 'pad_mode to be "constant" .zeros. or "reflect", got .edge'),
        ("center", 1, "center to be true or false"),
    ],
)
def test_a_framing_that_cannot_be_meant_is_an_error(field: str, value: object, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        FrameSpec(**{field: value})  # type: ignore[arg-type]


def test_frames_per_block_must_be_positive() -> None:
    with pytest.raises(UsageError, match="frames_per_block"):
        list(spectra([noise(500)], SMALL, 0))


def test_the_key_names_every_field() -> None:
    key = FrameSpec().key()
    assert key == "sample_rate=22050 n_fft=2048 hop_length=512 window=hann center=True pad_mode=constant"
    assert FrameSpec(hop_length=256).key() != key


def test_times_are_of_the_middle_of_centred_frames() -> None:
    assert_allclose(FrameSpec().times(3), librosa.frames_to_time(np.arange(3), sr=22050, hop_length=512))


class TestFromMagnitude:
    def test_power_is_the_square(self) -> None:
        magnitude = np.abs(noise(33 * 5)).reshape(33, 5)
        block = Spectra.from_magnitude(magnitude, SMALL)
        assert_array_equal(block.magnitude, magnitude)
        assert_array_equal(block.power, magnitude**2)
        assert (block.frames, block.n_frames) == (None, 5)

    def test_another_number_of_bins_is_an_error(self) -> None:
        with pytest.raises(UsageError, match=r"shape \(33, t\), got \(32, 5\)"):
            Spectra.from_magnitude(np.ones((32, 5)), SMALL)

    @pytest.mark.parametrize("bad", [-1.0, np.nan, np.inf])
    def test_impossible_magnitudes_are_an_error(self, bad: float) -> None:
        with pytest.raises(UsageError, match="finite and not negative"):
            Spectra.from_magnitude(np.full((33, 5), bad), SMALL)

    def test_the_frame_before(self) -> None:
        before = np.arange(33)
        block = Spectra.from_magnitude(np.ones((33, 5)), SMALL, 7, before=before)
        assert_array_equal(block.magnitude_before, before)
        assert Spectra.from_magnitude(np.ones((33, 5)), SMALL).magnitude_before is None
        with pytest.raises(UsageError, match=r"frame before of shape \(33,\), got \(33, 1\)"):
            Spectra.from_magnitude(np.ones((33, 5)), SMALL, before=np.ones((33, 1)))


@pytest.mark.parametrize("hop", [1, 24, 64, 100])
@pytest.mark.parametrize("frames_per_block", [1, 3, 128])
def test_blocks_know_the_frame_before_them(hop: int, frames_per_block: int) -> None:
    spec = FrameSpec(sample_rate=8000, n_fft=64, hop_length=hop)
    count = STFT_COUNT.count
    blocks = list(spectra([noise(300), noise(500, 1)], spec, frames_per_block))
    assert (blocks[0].magnitude_before, blocks[0].magnitude.shape[0]) == (None, 33)
    for previous, block in pairwise(blocks):
        assert_allclose(block.magnitude_before, previous.magnitude[:, -1], rtol=1e-5, atol=1e-5)
    assert STFT_COUNT.count == count + 1
