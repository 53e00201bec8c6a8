"""Notes and drums of the toy band have the pitch, the length and the spectrum they should."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mirlab.data.toy.drums import DRUMS, Kit, render_drum
from mirlab.data.toy.instruments import PATCHES, SAMPLE_RATE, Patch, frequency, render_note


def test_frequency() -> None:
    assert frequency(69) == pytest.approx(440.0)
    assert frequency(57) == pytest.approx(220.0)
    assert frequency(69.5) == pytest.approx(440.0 * 2 ** (0.5 / 12))


def _fundamental(sound: np.ndarray) -> float:
    """Return the pitch in Hz from the peak of the autocorrelation, parabolically refined."""
    power = np.abs(np.fft.rfft(sound, 4 * sound.size)) ** 2
    correlation = np.fft.irfft(power)[: SAMPLE_RATE // 60]
    low = SAMPLE_RATE // 700
    peak = low + int(np.argmax(correlation[low:]))
    left, middle, right = correlation[peak - 1 : peak + 2]
    return SAMPLE_RATE / (peak + 0.5 * (left - right) / (left - 2 * middle + right))


@pytest.mark.parametrize("name", [name for name, patch in PATCHES.items() if not patch.ratios])
def test_every_instrument_plays_in_tune(name: str) -> None:
    sound = render_note(PATCHES[name], 57.25, 0.8)[1000:16000]
    expected = frequency(57.25)
    found = _fundamental(sound)
    # Autocorrelation may prefer two periods to one.
    factor = min((1, 2), key=lambda f: abs(found * f - expected))
    assert 1200 * np.log2(found * factor / expected) == pytest.approx(0.0, abs=15.0)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(sorted(PATCHES)), st.floats(24, 100), st.floats(0.03, 1.0))
def test_a_note_is_finite_bounded_and_ends_in_silence(name: str, pitch: float, duration: float) -> None:
    patch = PATCHES[name]
    sound = render_note(patch, pitch, duration)
    assert sound.dtype == np.float32
    assert sound.size == pytest.approx((duration + patch.release) * SAMPLE_RATE, abs=2)
    assert np.isfinite(sound).all()
    assert 0.0 < np.abs(sound).max() < 12.0
    assert sound[-1] == 0.0
    np.testing.assert_array_equal(sound, render_note(patch, pitch, duration))


def test_nothing_aliases() -> None:
    """The partials of a high saw stay multiples of its pitch: what lies between them is 50 dB lower."""
    patch = Patch("saw", 1.0, 1.0, sustain=1.0, attack=0.01, release=0.01)
    pitch = 69 + 12 * np.log2(2205 / 440)
    sound = render_note(patch, float(pitch), 1.0)[4410:8820] * np.hanning(4410)
    spectrum = np.abs(np.fft.rfft(sound))
    partial = spectrum[441::441]
    between = spectrum[220::441]
    assert partial[:4].min() > 300 * between.max()


def test_an_even_weight_of_zero_leaves_odd_partials() -> None:
    patch = Patch("square", 1.0, 1.0, even=0.0, sustain=1.0)
    sound = render_note(patch, float(69 + 12 * np.log2(441 / 440)), 1.0)[2205:13230] * np.hanning(11025)
    spectrum = np.abs(np.fft.rfft(sound))
    assert spectrum[441 // 2 * 2] < 0.01 * spectrum[round(441 / 2)]
    assert spectrum[round(441 * 1.5)] == pytest.approx(spectrum[round(441 / 2)] / 3, rel=0.35)


@pytest.mark.parametrize("name", DRUMS)
def test_a_drum_has_unit_peak_and_dies_away(name: str) -> None:
    sound = render_drum(Kit(), name)
    assert np.abs(sound).max() == pytest.approx(1.0)
    assert sound[-1] == 0.0
    half = sound.size // 2
    assert np.sum(sound[half:] ** 2) < 0.1 * np.sum(sound[:half] ** 2)
    np.testing.assert_array_equal(sound, render_drum(Kit(), name))
    assert not np.array_equal(sound, render_drum(Kit(seed=1), name))


def test_a_kit_is_tuned() -> None:
    def centroid(kit: Kit, name: str) -> float:
        power = np.abs(np.fft.rfft(render_drum(kit, name), 1 << 15)) ** 2
        return float(power @ np.fft.rfftfreq(1 << 15) / power.sum())

    assert centroid(Kit(tune=1.4), "tom") > 1.2 * centroid(Kit(), "tom")
    assert centroid(Kit(sparkle=0.7), "shaker") < 0.9 * centroid(Kit(), "shaker")
