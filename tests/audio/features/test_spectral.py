"""Features of sounds whose answers are known."""

from __future__ import annotations

import warnings

import librosa
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal

from mirlab.audio.analysis.request import request_for
from mirlab.audio.features.chroma import estimate_tuning
from mirlab.audio.features.contrast import contrast_bands
from mirlab.audio.registry import registry
from mirlab.audio.registry.terms import expand
from mirlab.audio.spectra import filterbanks
from mirlab.audio.spectra.frames import FrameSpec, Spectra, spectra
from mirlab.errors import UsageError

SPEC = FrameSpec()
SR = SPEC.sample_rate
T = np.arange(SR) / SR
BIN = SR / SPEC.n_fft
NAMES = registry.names()


def of(name: str, samples: np.ndarray, spec: FrameSpec = SPEC, size: int | None = None) -> np.ndarray:
    """The feature's frames without those that reach over the track's ends."""
    frames = registry.get(name, size).frames(spectra([samples.astype(np.float32)], spec))
    edge = -(-spec.padding // spec.hop_length)
    return frames[:, edge:-edge] if edge else frames


def sine(frequency: float, amplitude: float = 0.5) -> np.ndarray:
    return amplitude * np.sin(2 * np.pi * frequency * T + 0.1)


@pytest.mark.parametrize("frequency", [200.0, 1000.0, 1234.5, 5000.0])
def test_a_tone(frequency: float) -> None:
    tone = sine(frequency)
    assert_allclose(of("spectral_centroid", tone), frequency, atol=0.5)
    assert of("spectral_bandwidth", tone).max() < 60
    assert_allclose(of("spectral_rolloff", tone), frequency, atol=1.5 * BIN)
    assert_allclose(of("zero_crossing_rate", tone), 2 * frequency / SR, atol=2 / SPEC.n_fft)
    assert_allclose(of("rms", tone), 0.5 / np.sqrt(2), rtol=0.01)
    assert of("spectral_flatness", tone).max() < 1e-4


def test_two_equal_tones_lie_around_their_middle() -> None:
    low, high = 50 * BIN, 150 * BIN
    both = sine(low) + sine(high)
    assert_allclose(of("spectral_centroid", both), (low + high) / 2, rtol=1e-3)
    assert_allclose(of("spectral_bandwidth", both), (high - low) / 2, rtol=0.01)
    assert_allclose(of("spectral_rolloff", both), high, atol=1.5 * BIN)


def test_white_noise() -> None:
    noise = 0.1 * np.random.default_rng(0).standard_normal(4 * SR)
    assert_allclose(of("spectral_centroid", noise).mean(), SR / 4, rtol=0.01)
    # A flat spectrum is uniform on [0, sr / 2], whose deviation is its width over the root of 12.
    assert_allclose(of("spectral_bandwidth", noise).mean(), SR / 2 / np.sqrt(12), rtol=0.01)
    assert_allclose(of("spectral_rolloff", noise).mean(), 0.85 * SR / 2, rtol=0.01)
    # The power of noise is exponential: its geometric mean is exp(-0.5772) of its mean.
    assert_allclose(of("spectral_flatness", noise).mean(), np.exp(-np.euler_gamma), rtol=0.01)
    assert_allclose(of("rms", noise), 0.1, rtol=0.1)
    assert_allclose(of("zero_crossing_rate", noise).mean(), 0.5, rtol=0.01)


def test_an_impulse_has_a_flat_spectrum() -> None:
    impulse = np.eye(1, SR, SR // 2)[0]
    assert of("spectral_flatness", impulse)[0, SR // 2 // SPEC.hop_length - 2] == pytest.approx(1, rel=1e-3)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("zero_crossing_rate", 0),
        ("rms", 0),
        ("spectral_centroid", 0),
        ("spectral_bandwidth", 0),
        ("spectral_rolloff", 0),
        ("spectral_flatness", 1),
        ("spectral_contrast", 0),
        ("chroma12", 0),
        ("chroma_tuned12", 0),
        ("mel24", 0),
        ("mel24_db", -100),
    ],
)
def test_silence(name: str, value: float) -> None:
    assert_allclose(of(name, np.zeros(SR)), value, atol=1e-6)


def test_silence_has_a_cepstrum_of_its_level_alone() -> None:
    cepstrum = of("mfcc", np.zeros(SR))
    assert_allclose(cepstrum[0], -100 * np.sqrt(128), rtol=1e-5)
    assert_allclose(cepstrum[1:], 0, atol=1e-3)


class TestZeroCrossings:
    def test_count_a_square_wave_exactly(self) -> None:
        square = np.where(np.arange(SR) // 8 % 2, -0.5, 0.5)
        # Every eighth sample differs from the one before; the first of a frame has none before it.
        counts = of("zero_crossing_rate", square)[0] * SPEC.n_fft
        assert_array_equal(counts, 255)

    def test_padding_does_not_cross(self) -> None:
        frames = registry.get("zero_crossing_rate").frames(spectra([np.full(SR, -0.5, np.float32)], SPEC))
        assert_array_equal(frames, 0)

    def test_what_is_next_to_zero_is_zero(self) -> None:
        tiny = 1e-11 * np.where(np.arange(SR) % 2, -1, 1)
        assert_array_equal(of("zero_crossing_rate", tiny), 0)


class TestChroma:
    @pytest.mark.parametrize("note", range(12))
    def test_a_note_is_its_class(self, note: int) -> None:
        tone = sine(261.6256 * 2 * 2 ** (note / 12))
        for name, row in (("chroma12", note), ("chroma_tuned12", note), ("chroma24", 2 * note)):
            frames = of(name, tone)
            assert (frames.argmax(axis=0) == row).all()
            assert_array_equal(frames.max(axis=0), 1)

    @pytest.mark.parametrize("cents", [-30, -10, 0, 20, 40])
    def test_tuning_of_a_mistuned_chord(self, cents: int) -> None:
        chord = sum(sine(f * 2 ** (cents / 1200), 0.2) for f in (440.0, 880.0, 1760.0))
        power = np.concatenate([b.power for b in spectra([chord.astype(np.float32)], SPEC)], axis=1)
        assert estimate_tuning([power], SPEC, 12) == pytest.approx(cents / 100, abs=0.06)

    def test_tuned_chroma_gathers_a_sharp_note_into_one_class(self) -> None:
        sharp = sine(880 * 2 ** (45 / 1200))
        spread = {name: of(name, sharp).sum(axis=0).mean() for name in ("chroma12", "chroma_tuned12")}
        assert spread["chroma_tuned12"] < spread["chroma12"]

    def test_tuning_of_silence_is_none(self) -> None:
        assert estimate_tuning([np.zeros((SPEC.n_bins, 4), np.float32)], SPEC, 12) == 0.0
        assert estimate_tuning([], SPEC, 12) == 0.0

    def test_tuning_does_not_depend_on_the_chunks(self) -> None:
        rng = np.random.default_rng(5)
        power = rng.random((SPEC.n_bins, 60)).astype(np.float32) ** 8
        assert estimate_tuning([power], SPEC, 12) == estimate_tuning(np.split(power, 6, axis=1), SPEC, 12)

    def test_a_low_sample_rate_has_no_pitch_range(self) -> None:
        spec = FrameSpec(sample_rate=1000, n_fft=16, hop_length=4)
        assert (
            estimate_tuning([np.ones((9, 3), np.float32)], FrameSpec(sample_rate=1000, n_fft=16), 12) == 0.0
        )
        assert of("chroma_tuned12", sine(100)[:1000], spec).shape[0] == 12


class TestContrast:
    def test_tones_stand_out_in_their_own_band(self) -> None:
        noise = 1e-4 * np.random.default_rng(0).standard_normal(SR)
        for band, frequency in enumerate((100, 300, 600, 1200, 2400, 4800, 8000)):
            means = of("spectral_contrast", sine(frequency) + noise).mean(axis=1)
            assert means.argmax() == band

    def test_mean_is_of_the_bands(self) -> None:
        noise = np.random.default_rng(0).standard_normal(SR)
        assert_allclose(
            of("spectral_contrast_mean", noise)[0], of("spectral_contrast", noise).mean(axis=0), rtol=1e-5
        )

    @settings(max_examples=40, deadline=None)
    @given(t=st.integers(1, 150), seed=st.integers(0, 2**32 - 1), ties=st.booleans())
    def test_selection_is_that_of_sorting(self, t: int, seed: int, ties: bool) -> None:
        values = np.random.default_rng(seed).random((SPEC.n_bins, t))
        magnitude = (np.round(values * 9) if ties else values).astype(np.float32)
        raw = registry.get("spectral_contrast").raw(Spectra.from_magnitude(magnitude, SPEC))
        for band, (start, stop, count) in enumerate(zip(*contrast_bands(SPEC), strict=True)):
            ordered = np.sort(magnitude[start:stop], axis=0)
            assert_allclose(raw[band], ordered[-count:].mean(axis=0), rtol=1e-6)
            assert_allclose(raw[band + 7], ordered[:count].mean(axis=0), rtol=1e-6)

    def test_loud_moments_limit_the_valleys_of_the_whole_track(self) -> None:
        quiet = 1e-9 * np.random.default_rng(0).standard_normal(2 * SR)
        loud = quiet.copy()
        loud[: SR // 2] *= 1e9
        tail = slice(-20, None)
        assert of("spectral_contrast", quiet)[:, tail].min() > 1
        # All that is left is the distance of the two floors, the same in every band and frame.
        assert np.ptp(of("spectral_contrast", loud)[:, tail]) == 0

    @pytest.mark.parametrize(
        ("spec", "words"),
        [
            (FrameSpec(sample_rate=12800), "needs a sample rate above 12800 Hz, got 12800"),
            (FrameSpec(n_fft=64, hop_length=64), "none: use a larger n_fft"),
        ],
    )
    def test_a_framing_without_bands_is_an_error(self, spec: FrameSpec, words: str) -> None:
        with pytest.raises(UsageError, match=words):
            of("spectral_contrast", sine(100), spec)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1), st.sampled_from([1, 3, 8, 64, 65, 130]), st.floats(-9, 3))
def test_moments_are_their_formulas(seed: int, t: int, exponent: float) -> None:
    rng = np.random.default_rng(seed)
    magnitude = (10.0**exponent * rng.random((SPEC.n_bins, t)) ** 4).astype(np.float32)
    block = Spectra.from_magnitude(magnitude, SPEC)
    s, f = magnitude.astype(np.float64), SPEC.frequencies()[:, None]
    share = s / s.sum(axis=0)
    centroid = (share * f).sum(axis=0)
    power = np.maximum(s**2, 1e-10)
    expected = {
        "spectral_centroid": centroid,
        "spectral_bandwidth": np.sqrt((share * (f - centroid) ** 2).sum(axis=0)),
        "spectral_flatness": np.exp(np.log(power).mean(axis=0)) / power.mean(axis=0),
    }
    for name, values in expected.items():
        assert_allclose(registry.get(name).raw(block)[0], values, rtol=1e-4)
    rolloff = registry.get("spectral_rolloff").raw(block)[0]
    below = (np.where(f < rolloff, s, 0)).sum(axis=0) / s.sum(axis=0)
    upto = (np.where(f <= rolloff, s, 0)).sum(axis=0) / s.sum(axis=0)
    assert (below < 0.85 + 1e-5).all()
    assert (upto > 0.85 - 1e-5).all()


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 90), st.integers(0, 2**32 - 1))
def test_sparse_banks_multiply_as_dense_ones(t: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    dense = np.where(rng.random((9, 257)) < 0.6, rng.random((9, 257)), 0).astype(np.float32)
    power = rng.random((257, t)).astype(np.float32)
    assert_allclose(filterbanks.Bank.from_dense(dense).apply(power), dense @ power, rtol=1e-5)


@pytest.mark.parametrize("tuning", [0.0, 0.3])
@pytest.mark.parametrize("n", [12, 24])
def test_what_the_sparse_chroma_bank_leaves_out_cannot_be_seen(n: int, tuning: float) -> None:
    power = np.random.default_rng(0).random((SPEC.n_bins, 5)).astype(np.float32) ** 6
    dense = filterbanks.chroma_bank(SPEC, n, tuning).astype(np.float64) @ power
    assert_allclose(filterbanks.chroma(SPEC, n, tuning).apply(power), dense, rtol=1e-5)


@pytest.mark.parametrize("term", ["mel128", "mel128_db", "mfcc", "mfcc_delta", "onset_strength"])
def test_empty_mel_bands_are_said_by_every_feature_that_rests_on_them(term: str) -> None:
    spec = FrameSpec(sample_rate=44100, n_fft=512)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        empty = int((librosa.filters.mel(sr=44100, n_fft=512, n_mels=128).max(axis=1) == 0).sum())
    said = request_for(expand(f"{term}.mean"), spec=spec).cautions()
    assert said == [
        f"{empty} of 128 mel bands hold no frequency bin at n_fft 512 and 44,100 Hz and stay silent: "
        "use fewer bands or a larger n_fft"
    ]
    assert request_for(expand("seed"), spec=FrameSpec()).cautions() == []


@settings(max_examples=15, deadline=None)
@given(gain=st.floats(0.01, 1.0), seed=st.integers(0, 1000))
def test_gain_of_any_size_leaves_the_invariant_features(gain: float, seed: int) -> None:
    sound = 0.5 * np.random.default_rng(seed).standard_normal(4096)
    for name in NAMES:
        entry = registry.get(name)
        if entry.gain == "none" and entry.value is None and name != "spectral_flatness":
            loud, quiet = of(name, sound), of(name, gain * sound)
            assert_allclose(quiet, loud, rtol=1e-3, atol=1e-3)
