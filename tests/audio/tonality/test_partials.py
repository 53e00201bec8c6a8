"""Partials against tones whose pitch, level and length are known."""

from __future__ import annotations

import numpy as np
import pytest

from mirlab.audio.spectra.frames import FrameSpec, spectra
from mirlab.audio.tonality.partials import Partials, find_partials, low_power

SPEC = FrameSpec()
RATE = SPEC.sample_rate


def partials(sound: np.ndarray) -> Partials:
    power = np.concatenate([low_power(block) for block in spectra([sound.astype(np.float32)], SPEC)], axis=1)
    return find_partials(power, SPEC)


def sine(hertz: float, seconds: float = 1.0) -> np.ndarray:
    return np.sin(2 * np.pi * hertz * np.arange(round(seconds * RATE)) / RATE)


def test_low_power_ends_above_1400_hz() -> None:
    block = next(iter(spectra([sine(440).astype(np.float32)], SPEC)))
    power = low_power(block)
    assert power.shape == (132, block.n_frames)
    assert power.base is None
    assert SPEC.frequencies()[129] < 1400 <= SPEC.frequencies()[131]


@pytest.mark.parametrize("hertz", [82.41, 220.0, 445.3, 1318.5])
def test_a_sine_is_one_partial_a_frame(hertz: float) -> None:
    found = partials(sine(hertz))
    # All frames but those that the sound's ends lie in.
    inner = (found.strength > 0.5) & (found.frame > 1) & (found.frame < 42)
    assert found.frequency[inner] == pytest.approx(np.full(40, hertz), rel=2e-3)
    assert found.frame[inner].tolist() == list(range(2, 42))
    assert found.steady > 0.9


def test_strength_is_the_fourth_root_of_power_over_the_strongests() -> None:
    found = partials(sine(300) + 0.1 * sine(900))
    inner = (found.frame > 5) & (found.frame < 38)
    quiet = inner & (np.abs(found.frequency - 900) < 5)
    assert found.strength.max() == 1
    assert np.median(found.strength[quiet]) == pytest.approx(np.sqrt(0.1), rel=0.02)


def test_what_is_far_below_the_frames_loudest_is_no_partial() -> None:
    found = partials(sine(300) + 0.002 * sine(900))
    inner = (found.frame > 5) & (found.frame < 38)
    assert not (inner & (np.abs(found.frequency - 900) < 20)).any()


def test_rumble_is_no_partial() -> None:
    found = partials(sine(29, 2.0) + 0.5 * sine(440, 2.0))
    assert found.frequency.min() > 35


def test_a_burst_is_not_steady_and_a_tone_is() -> None:
    sound = np.zeros(2 * RATE)
    rng = np.random.default_rng(2)
    for start in range(2000, 2 * RATE - 3000, 5000):
        sound[start : start + 400] = rng.standard_normal(400)
    assert partials(sound).steady < 0.6
    assert partials(sine(250, 2.0)).steady > 0.9


def test_silence_has_none() -> None:
    found = partials(np.zeros(RATE))
    assert len(found.pitch) == 0
    assert found.steady == 0


def test_blocks_may_end_anywhere() -> None:
    sound = (sine(220, 4.0) + sine(523.25, 4.0)).astype(np.float32)
    made = []
    for size in (40, 128):
        blocks = spectra([sound], SPEC, frames_per_block=size)
        made.append(find_partials(np.concatenate([low_power(b) for b in blocks], axis=1), SPEC))
    assert np.array_equal(made[0].pitch, made[1].pitch)


def test_long_tracks_are_taken_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(4)
    sound = sine(220, 3.0) * (np.arange(3 * RATE) % 7000 < 5000) + 0.2 * rng.standard_normal(3 * RATE)
    whole = partials(sound)
    monkeypatch.setattr("mirlab.audio.tonality.partials.AT_ONCE", 19)
    pieces = partials(sound)
    assert pieces.steady == pytest.approx(whole.steady)
    for name in ("pitch", "strength", "frame"):
        first, second = (
            getattr(found, name)[np.lexsort((found.pitch, found.frame))] for found in (whole, pieces)
        )
        assert np.array_equal(first, second)
