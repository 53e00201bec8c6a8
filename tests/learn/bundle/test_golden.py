"""Golden vectors: the sound is the same for ever, and what a bundle says of it has bounds."""

from __future__ import annotations

import math

import numpy as np
import pytest

from mirlab.audio.analysis import Recipe
from mirlab.audio.registry.terms import Column
from mirlab.audio.spectra.frames import FrameSpec
from mirlab.errors import BundleError
from mirlab.learn.bundle.golden import Golden, golden_rows, golden_sound
from mirlab.learn.bundle.said import Said

RMS, FLATNESS = Column.parse("rms.mean"), Column.parse("spectral_flatness.mean")


@pytest.mark.parametrize("rate", [22050, 16000])
def test_the_sound_is_a_fading_chord_with_clicks_and_hiss(rate: int) -> None:
    """Released bundles hold its features: a sound of another formula would refuse them all."""
    sound = golden_sound(rate)
    assert (sound.sample_rate, sound.samples.size, sound.samples.dtype) == (rate, rate, np.float32)
    state = 12345
    for i in range(rate):
        state = (1664525 * state + 1013904223) % 2**32
        if i in (0, 7, 8, 1000, rate // 8, rate // 8 + 8, rate - 1):
            t = i / rate
            chord = sum(
                math.sin(2 * math.pi * f * t) / part
                for part, f in enumerate((220.0, 277.18, 329.63, 1318.5), 1)
            )
            clicks = 0.3 if i % (rate // 8) < 8 else 0.0
            wanted = 0.2 * chord * math.exp(-2 * t) + 0.02 * (state / 2**31 - 1) + clicks
            assert sound.samples[i] == pytest.approx(wanted, abs=1e-6), i


def test_rows_are_spread_evenly_and_end_in_the_mean() -> None:
    values = np.arange(130.0).reshape(65, 2)
    rows = golden_rows(values)
    assert rows.shape == (8, 2)
    assert rows[:7, 0].tolist() == [2 * i for i in (0, 10, 21, 32, 42, 53, 64)]
    assert rows[7].tolist() == values.mean(axis=0).tolist()
    assert golden_rows(values[:3]).shape == (4, 2)


def said(allowed: list[float], **changes: object) -> Said:
    return Said(
        {
            "rows": [[2.0], [-3.0]],
            "probabilities": [[0.25, 0.75], [1.0, 0.0]],
            "unusual_rows": [[0.5]],
            "distances": [1.5],
            "sound": {"row": [1.0, -4.0], "allowed": allowed},
            **changes,
        },
        "golden.json",
    )


def read(given: Said, sound: bool = True) -> Golden:
    recipe = Recipe((RMS, FLATNESS), FrameSpec()) if sound else None
    return Golden.read(given, [RMS], 2, [FLATNESS], recipe)


def test_a_feature_of_the_sound_may_be_off_by_twenty_times_its_values() -> None:
    # rms reaches 3 in the golden rows and 1 in the sound, flatness 0.5 and 4.
    most = [20 * (3.0 + 1.0), 20 * (0.5 + 4.0)]
    found = read(said(most))
    assert found.allowed is not None
    assert found.sound is not None
    assert (found.allowed.tolist(), found.sound.tolist()) == (most, [1.0, -4.0])
    assert (found.rows.tolist(), found.distances.tolist()) == ([[2.0], [-3.0]], [1.5])
    for place in range(2):
        wider = list(most)
        wider[place] *= 1.001
        with pytest.raises(BundleError, match="allowances that are small beside the values"):
            read(said(wider))
    without = read(said([1e9, 1e9]), sound=False)
    assert (without.sound, without.allowed) == (None, None)


def test_probabilities_sum_to_one_and_are_as_many_as_the_rows() -> None:
    assert read(said([0, 0], probabilities=[[0.25, 0.75009], [1.0, 0.0]])).answers[0, 1] == 0.75009
    with pytest.raises(BundleError, match="expected rows that sum to 1"):
        read(said([0, 0], probabilities=[[0.25, 0.75011], [1.0, 0.0]]))
    with pytest.raises(BundleError, match="expected 2 rows, as many as in rows"):
        read(said([0, 0], probabilities=[[0.25, 0.75]]))
