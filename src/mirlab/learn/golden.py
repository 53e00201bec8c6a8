"""Golden vectors: rows and a sound with the answers that a bundle gave when it was written.

They are computed again whenever a bundle is loaded: another version of a library, another processor or a
damaged installation that changes the answers is found before it is used. Answers may differ by TOLERANCE in
probability, features of the sound by FEATURE_TOLERANCE of the spread that the feature has over the training
tracks.

Contents: SOUND_SECONDS, TOLERANCE, FEATURE_TOLERANCE, golden_sound, golden_rows.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.waveform import Waveform

Floats = NDArray[np.float64]

SOUND_SECONDS = 1.0
TOLERANCE = 1e-4
FEATURE_TOLERANCE = 0.02
_ROWS = 8


def golden_sound(sample_rate: int) -> Waveform:
    """A second of a chord that fades, with a click train and hiss: every feature finds something in it.

    The hiss is a linear congruential sequence (Numerical Recipes' constants), equal on every machine.
    """
    n = round(SOUND_SECONDS * sample_rate)
    t = np.arange(n) / sample_rate
    chord = sum(np.sin(2 * np.pi * f * t) / (i + 1) for i, f in enumerate((220.0, 277.18, 329.63, 1318.5)))
    state, hiss = 12345, np.empty(n)
    for i in range(n):
        state = (1664525 * state + 1013904223) % 2**32
        hiss[i] = state / 2**31 - 1
    clicks = (np.arange(n) % max(1, sample_rate // 8) < 8).astype(np.float64)
    samples = 0.2 * chord * np.exp(-2 * t) + 0.02 * hiss + 0.3 * clicks
    return Waveform(samples.astype(np.float32), sample_rate)


def golden_rows(values: Floats) -> Floats:
    """(at most 8, d) of the training rows, evenly spread, and their mean."""
    picked = np.unique(np.linspace(0, len(values) - 1, _ROWS - 1).astype(np.intp))
    return np.concatenate([values[picked], values.mean(axis=0, keepdims=True)])
