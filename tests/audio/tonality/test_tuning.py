"""Tuning of sounds that are known to be out of tune."""

from __future__ import annotations

import numpy as np
import pytest

from mirlab.audio.analysis.analysis import analyse
from mirlab.audio.analysis.request import request_for
from mirlab.audio.decoding.waveform import Waveform
from mirlab.audio.registry.terms import expand

RATE = 22050


def chord(
    cents: float, harmonics: int, rate: int = RATE, pitches: tuple[int, ...] = (57, 60, 64, 69)
) -> np.ndarray:
    t = np.arange(2 * rate) / rate
    sound = np.zeros(len(t))
    for pitch in pitches:
        first = 440 * 2 ** ((pitch - 69 + cents / 100) / 12)
        sound += sum(np.sin(2 * np.pi * k * first * t) / k for k in range(1, harmonics + 1))
    return (0.05 * sound).astype(np.float32)


def tuning(sound: np.ndarray, rate: int = RATE) -> float:
    found = analyse(Waveform(sound, rate), request_for(expand("tuning"))).summaries["tuning"]
    assert found.shape == (1, 1, 1)
    return float(found[0, 0, 0])


@pytest.mark.parametrize("harmonics", [1, 8])
@pytest.mark.parametrize("cents", [-45, -30, -7, 0, 12, 30, 44])
def test_detuned_chords(cents: int, harmonics: int) -> None:
    assert tuning(chord(cents, harmonics)) == pytest.approx(cents, abs=2)


def test_at_another_sample_rate() -> None:
    assert tuning(chord(23, 6, 44100), 44100) == pytest.approx(23, abs=2)


def test_half_a_semitone_off_is_either_end() -> None:
    assert abs(tuning(chord(50, 3))) == pytest.approx(50, abs=2)


def test_a_minority_out_of_tune_is_outvoted() -> None:
    sound = chord(10, 4) + 0.5 * chord(-35, 1, pitches=(71,))
    assert tuning(sound) == pytest.approx(10, abs=2)


def test_gain_changes_nothing() -> None:
    sound = chord(17, 5)
    assert tuning(sound * np.float32(0.002)) == pytest.approx(tuning(sound), abs=0.01)


@pytest.mark.parametrize("seconds", [0.1, 2.0])
def test_silence_is_in_tune(seconds: float) -> None:
    assert tuning(np.zeros(round(seconds * RATE), np.float32)) == 0


def test_noise_and_short_sounds_give_a_number_in_range() -> None:
    rng = np.random.default_rng(0)
    for seconds in (0.1, 0.7, 3.0):
        assert -50 <= tuning(rng.standard_normal(round(seconds * RATE)).astype(np.float32) * 0.1) <= 50
