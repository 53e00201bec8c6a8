"""Modulations of known rate and depth."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from mirlab.audio.analysis.analysis import analyse
from mirlab.audio.analysis.request import request_for
from mirlab.audio.decoding.waveform import Waveform
from mirlab.audio.features.modulation import (
    modulation_bands,
    modulation_peak,
    modulation_spectrum,
    modulation_valley,
    texture_length,
)
from mirlab.audio.registry import registry
from mirlab.audio.registry.terms import expand
from mirlab.audio.spectra.frames import FrameSpec, spectra
from mirlab.errors import UnknownName, UsageError

SPEC = FrameSpec()
RATE = SPEC.sample_rate
FRAME_RATE = RATE / SPEC.hop_length


def test_windows_are_about_six_seconds() -> None:
    assert texture_length(SPEC) == 256
    assert texture_length(FrameSpec(hop_length=256)) == 512
    assert texture_length(FrameSpec(sample_rate=8000, hop_length=8000)) == 32


@pytest.mark.parametrize("length", [32, 64, 128, 256, 512, 4096])
def test_bands_lie_side_by_side(length: int) -> None:
    bands = modulation_bands(length)
    assert len(bands) == 8
    assert (bands[0][0], bands[-1][1]) == (2, length)
    assert all(stop - start >= 2 for start, stop in bands)
    assert [start for start, _ in bands[1:]] == [stop for _, stop in bands[:-1]]


@pytest.mark.parametrize("cycles", [2, 10, 33, 100])
@pytest.mark.parametrize("length", [256, 700, 1300, 20_000])
def test_a_swing_shows_its_depth_at_its_rate(cycles: int, length: int) -> None:
    row = -40 + 6 * np.sin(2 * np.pi * cycles * np.arange(length) / 256)
    spectrum = modulation_spectrum(np.stack([row, 0 * row - 80]), 256)
    assert spectrum.shape == (2, 257)
    assert spectrum[0].argmax() == 2 * cycles
    assert spectrum[0].max() == pytest.approx(6, rel=1e-3)
    assert_allclose(spectrum[1], 0, atol=1e-9)


@given(length=st.integers(1, 255), level=st.floats(-100, 0))
def test_a_level_without_modulation_has_none_however_short(length: int, level: float) -> None:
    assert_allclose(modulation_spectrum(np.full((1, length), level), 256), 0, atol=1e-9)


@given(seed=st.integers(0, 1000), shift=st.floats(-50, 50), length=st.integers(2, 600))
def test_a_louder_track_and_a_mirrored_one_modulate_alike(seed: int, shift: float, length: int) -> None:
    rows = np.random.default_rng(seed).normal(-40, 9, (2, length))
    spectrum = modulation_spectrum(rows, 64)
    assert_allclose(modulation_spectrum(rows + shift, 64), spectrum, atol=1e-8)
    assert_allclose(modulation_spectrum(-rows, 64), spectrum, atol=1e-8)


def noise_with_tremolo(rate: float, seconds: float = 20.0) -> Waveform:
    """White noise whose level swings by 6 dB around its mean, `rate` times a second."""
    t = np.arange(round(seconds * RATE)) / RATE
    gain = 10 ** (6 * np.sin(2 * np.pi * rate * t) / 20)
    noise = 0.05 * np.random.default_rng(0).standard_normal(len(t))
    return Waveform((gain * noise).astype(np.float32), RATE)


@pytest.mark.parametrize(("rate", "band"), [(0.25, 1), (0.8, 3), (1.5, 4), (2.7, 5), (5.0, 6)])
def test_a_tremolo_stands_out_in_its_band_of_every_mel_band(rate: float, band: int) -> None:
    request = request_for(expand("modulation_mel20_peak,modulation_mel20_valley"))
    found = analyse(noise_with_tremolo(rate), request).summaries
    peak, valley = found["modulation_mel20_peak"], found["modulation_mel20_valley"]
    assert peak.shape == valley.shape == (1, 160, 1)
    assert (valley < peak).all()
    peak = peak.reshape(20, 8)
    assert (peak[4:].argmax(axis=1) == band - 1).all()
    # The window of a frame is shorter than any of these periods, so that nearly all of the swing is left.
    assert_allclose(np.median(peak[:, band - 1]), 6, rtol=0.15)


def test_slices_have_modulations_of_their_own() -> None:
    still, moving = noise_with_tremolo(0.0, 8.0), noise_with_tremolo(2.7, 8.0)
    sound = Waveform(np.concatenate([still.samples, moving.samples]), RATE)
    request = request_for(expand("modulation_mel20_peak,rms"), segment=8.0)
    found = analyse(sound, request).summaries
    assert found["modulation_mel20_peak"].shape == (2, 160, 1)
    assert found["rms"].shape[0] == 2
    first, second = found["modulation_mel20_peak"].reshape(2, 20, 8)[:, 4:, 4]
    assert (second > 2 * first).all()


def test_any_number_of_mel_bands() -> None:
    assert registry.get("modulation_mel8_valley").size == 64
    assert registry.get("modulation_mel8_valley").statistics == ("value",)


def test_any_feature_that_has_frames_has_modulations() -> None:
    names = "modulation_mfcc_peak,modulation_rms_valley,modulation_mel20_db_peak,modulation_mel20_peak"
    found = analyse(noise_with_tremolo(2.7), request_for(expand(names))).summaries
    assert found["modulation_mfcc_peak"].shape == (1, 160, 1)
    # The first coefficient is the level: 6 dB in each of 128 bands, times the root of their number.
    assert found["modulation_mfcc_peak"][0, :8, 0].argmax() == 4
    assert found["modulation_mfcc_peak"][0, 4, 0] == pytest.approx(6 * np.sqrt(128), rel=0.1)
    assert found["modulation_rms_valley"].shape == (1, 8, 1)
    np.testing.assert_array_equal(found["modulation_mel20_db_peak"], found["modulation_mel20_peak"])


@pytest.mark.parametrize(
    ("name", "gain"), [("mfcc", "none"), ("rms", "amplitude"), ("mel12", "power"), ("loudness", "none")]
)
def test_modulations_follow_gain_as_their_feature_does(name: str, gain: str) -> None:
    derived = modulation_peak(registry.get(name))
    assert derived.gain == gain
    loud, quiet = noise_with_tremolo(2.7, 6.0).samples, 0.25 * noise_with_tremolo(2.7, 6.0).samples
    numbers = [derived.summary_of(derived.frames(spectra([s], SPEC)), SPEC) for s in (loud, quiet)]
    factor = {"none": 1.0, "amplitude": 0.25, "power": 0.25**2}[gain]
    assert_allclose(numbers[1], factor * numbers[0], rtol=1e-3)


def test_a_version_of_the_feature_is_one_of_its_modulations() -> None:
    base = registry.get("rms")
    assert modulation_valley(base).version != modulation_valley(replace(base, version=2)).version


def test_what_has_no_frames_has_no_modulations() -> None:
    with pytest.raises(UsageError, match="modulation_key_mode_peak: key_mode is an answer for a whole track"):
        registry.get("modulation_key_mode_peak")
    with pytest.raises(UnknownName, match=r'called "modulation_mfc_peak".*mean "modulation_mfcc_peak"'):
        registry.get("modulation_mfc_peak")
