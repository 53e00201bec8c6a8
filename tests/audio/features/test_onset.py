"""Onsets of sounds that begin at known moments."""

from __future__ import annotations

import librosa
import numpy as np
from numpy.testing import assert_allclose, assert_array_equal

from mirlab.audio.features.onset import median_rise
from mirlab.audio.registry import registry
from mirlab.audio.spectra.frames import FrameSpec, spectra

RATE = 22050
SPEC = FrameSpec()


def strength(sound: np.ndarray) -> np.ndarray:
    return registry.get("onset_strength").frames(spectra([sound.astype(np.float32)], SPEC))[0]


def test_clicks_are_where_they_are() -> None:
    sound = 1e-3 * np.random.default_rng(0).standard_normal(4 * RATE)
    starts = [RATE, 2 * RATE, 3 * RATE]
    for start in starts:
        sound[start : start + 200] += np.random.default_rng(start).standard_normal(200)
    found = strength(sound)
    assert set(np.flatnonzero(found > 10)) <= {
        round(start / SPEC.hop_length) + shift for start in starts for shift in range(-3, 3)
    }
    for start in starts:
        frame = round(start / SPEC.hop_length)
        assert found[frame - 3 : frame + 3].max() > 20


def test_a_step_of_level_is_its_decibels() -> None:
    noise = np.tile(np.random.default_rng(0).standard_normal(SPEC.hop_length), 80)
    sound = noise * np.where(np.arange(len(noise)) < 40 * SPEC.hop_length, 0.01, 0.1)
    # Frames repeat exactly, so that all that rises is the step of 20 dB, over the frames that reach over it.
    assert_allclose(strength(sound)[4:-4].sum(), 20, rtol=0.05)


def test_librosas_default_is_two_frames_later() -> None:
    sound = np.random.default_rng(1).standard_normal(RATE).astype(np.float32)
    sound *= np.sin(np.arange(RATE) / 700) ** 4
    expected = librosa.onset.onset_strength(y=sound, sr=RATE)
    found = strength(sound)
    assert_allclose(found[1:-2], expected[3:], rtol=1e-3, atol=1e-3)
    assert_array_equal(expected[:3], 0)
    assert found[0] == 0


def test_silence_and_steady_sound_have_none() -> None:
    assert_array_equal(strength(np.zeros(RATE)), 0)
    tone = 0.5 * np.sin(2 * np.pi * 10 * RATE / 512 * np.arange(RATE) / RATE)
    assert strength(tone)[4:-4].max() < 0.1


def test_the_median_rise_is_that_over_bands() -> None:
    rng = np.random.default_rng(3)
    for bands in (1, 4, 7, 128):
        rises = rng.exponential(size=(bands, 5)).astype(np.float32)
        assert_allclose(median_rise(rises), np.median(rises, axis=0), rtol=1e-6)
