"""Separation against librosa's and scipy's, on sounds whose parts are known, and in long tracks."""

from __future__ import annotations

import librosa
import numpy as np
import pytest
import scipy.ndimage
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal

from mirlab.audio.analysis.analysis import analyse
from mirlab.audio.analysis.request import request_for
from mirlab.audio.decoding.waveform import Waveform
from mirlab.audio.features import hpss
from mirlab.audio.registry import registry
from mirlab.audio.registry.terms import expand
from mirlab.audio.spectra.frames import FrameSpec, Spectra, spectra
from mirlab.audio.spectra.median_kernels import running_median
from mirlab.errors import UsageError

RATE = 22050
EVERY = "harmonic_rms,percussive_rms,percussive_share,harmonic_wave,percussive_wave"


def tone_and_clicks(seconds: float) -> tuple[np.ndarray, np.ndarray]:
    """A steady chord, and bursts of noise of 3 ms every half second."""
    t = np.arange(round(seconds * RATE)) / RATE
    tone = 0.1 * np.sum([np.sin(2 * np.pi * f * t) for f in (330.0, 440.0, 1320.0)], axis=0)
    clicks = np.where(t % 0.5 < 0.003, np.random.default_rng(0).standard_normal(len(t)), 0.0)
    return tone, clicks


def values(sound: np.ndarray, names: str = EVERY, **options: float) -> dict[str, np.ndarray]:
    return analyse(Waveform(sound.astype(np.float32), RATE), request_for(expand(names), **options)).summaries


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 90), st.integers(1, 140), st.integers(0, 2**32 - 1))
def test_running_medians_are_scipys(n: int, m: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    # Few different values, so that many are equal.
    x = rng.integers(0, 6, (n, m)).astype(np.float32)
    out = np.empty_like(x)
    running_median(x.reshape(-1), n, m, m, 1, out.reshape(-1))
    assert_array_equal(out, scipy.ndimage.median_filter(x, size=(31, 1), mode="reflect"))
    running_median(x.reshape(-1), m, 1, n, m, out.reshape(-1))
    assert_array_equal(out, scipy.ndimage.median_filter(x, size=(1, 31), mode="reflect"))


def test_the_parts_are_librosas() -> None:
    tone, clicks = tone_and_clicks(3)
    spectrum = librosa.stft((tone + clicks).astype(np.float32))
    expected = librosa.decompose.hpss(spectrum)
    whole = np.ascontiguousarray(spectrum.T)
    harmonic, energies = hpss.separate(whole.copy())
    for got, part, energy in zip((harmonic, whole - harmonic), expected, energies, strict=True):
        assert_allclose(got.T, part, atol=1e-5 * np.abs(spectrum).max())
        assert_allclose(np.sqrt(energy), librosa.feature.rms(S=np.abs(part))[0], rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize("seconds", [0.2, 3.0, 26.0])
def test_waveforms_are_librosas(seconds: float) -> None:
    sound = np.sum(tone_and_clicks(seconds), axis=0).astype(np.float32) + np.float32(0.01)
    found = values(sound)
    for name, wave in zip(("harmonic_wave", "percussive_wave"), librosa.effects.hpss(sound), strict=True):
        exact = wave.astype(np.float64)
        expected = [exact.mean(), exact.std(), exact.var()]
        assert_allclose(found[name][0, 0], expected, rtol=1e-4, atol=2e-7, err_msg=name)


def test_tones_are_harmonic_and_clicks_percussive() -> None:
    tone, clicks = tone_and_clicks(6)
    found = values(tone + clicks)
    assert found["harmonic_wave"][0, 0, 2] == pytest.approx(tone.var(), rel=0.05)
    assert found["percussive_wave"][0, 0, 2] == pytest.approx(clicks.var(), rel=0.1)
    assert values(tone)["percussive_share"][0, 0, 0] < 0.02
    assert values(clicks)["percussive_share"][0, 0, 4] > 0.5, "the largest"


def test_the_two_waveforms_are_the_sound() -> None:
    sound = np.sum(tone_and_clicks(2), axis=0)
    found = values(sound + 0.05)
    mean = found["harmonic_wave"][0, 0, 0] + found["percussive_wave"][0, 0, 0]
    assert mean == pytest.approx(sound.mean() + 0.05, rel=1e-4)


def test_long_tracks_are_separated_in_pieces_without_seams(monkeypatch: pytest.MonkeyPatch) -> None:
    sound = np.sum(tone_and_clicks(20), axis=0)
    whole = values(sound)
    monkeypatch.setattr(hpss, "PIECE", 40)
    for name, found in values(sound).items():
        assert_allclose(found, whole[name], rtol=1e-6, atol=1e-9, err_msg=name)


def test_slices_have_waveforms_of_their_own() -> None:
    tone, clicks = tone_and_clicks(4)
    sound = np.concatenate([tone, clicks])
    found = values(sound, "percussive_wave,harmonic_wave", segment=4.0)
    assert found["harmonic_wave"].shape == (2, 1, 3)
    assert found["harmonic_wave"][0, 0, 2] > 20 * found["percussive_wave"][0, 0, 2]
    assert found["percussive_wave"][1, 0, 2] > found["harmonic_wave"][1, 0, 2]


@pytest.mark.parametrize(
    "spec",
    [
        FrameSpec(hop_length=300),
        FrameSpec(hop_length=256),
        FrameSpec(center=False),
        FrameSpec(n_fft=1024, window="hamming"),
    ],
    ids=["odd hop", "short hop", "not centred", "another window"],
)
def test_other_framings(spec: FrameSpec) -> None:
    tone, clicks = tone_and_clicks(2)
    sound = (tone + clicks).astype(np.float32)
    blocks = list(spectra([sound], spec, 50))
    found = registry.get("harmonic_wave")
    framing = {name: getattr(spec, name) for name in ("window", "center", "n_fft", "hop_length")}
    wave = librosa.effects.hpss(sound, **framing)[0].astype(np.float64)
    # Where frames are not centred, the samples after the last one's first hop are not counted.
    counted = wave[: spec.n_frames(len(sound)) * spec.hop_length]
    got = found.summary_of(found.frames(blocks), spec)[0, 2]
    assert got == pytest.approx(counted.var(), rel=1e-3)


def test_what_it_needs() -> None:
    block = Spectra.from_magnitude(np.ones((1025, 3)), FrameSpec())
    with pytest.raises(UsageError, match="need samples: this block was made from magnitudes"):
        registry.get("harmonic_rms").raw(block)
    with pytest.raises(UsageError, match=r"hop_length from n_fft / 8 to n_fft / 2 \(256 to 1024\), got 128"):
        next(iter(map(registry.get("harmonic_rms").raw, spectra([np.ones(9000)], FrameSpec(hop_length=128)))))
