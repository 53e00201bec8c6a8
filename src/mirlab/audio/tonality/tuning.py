"""Tuning: how far a track lies above or below concert pitch.

Conventions: cents are hundredths of a semitone, from -50 to 50, from A = 440 Hz in equal temperament.

Contents: the feature tuning; deviation, the same of given partials.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.registry import Feature, add
from mirlab.audio.spectra import FrameSpec, product
from mirlab.audio.tonality.partials import LOW_POWER, Partials, find_partials, low_power, wide_bins
from mirlab.typing import Frames

LOWEST = 150.0
SMOOTHING = 20.0
REACHES = (12.0, 8.0, 8.0, 8.0)


def _wrapped(cents: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(np.mod(cents + 50.0, 100.0) - 50.0, dtype=np.float64)


def _hill(away: NDArray[np.float64], reach: float) -> NDArray[np.float64]:
    return np.asarray(np.cos(np.pi / 2 * np.minimum(np.abs(away) / reach, 1.0)) ** 2, dtype=np.float64)


def deviation(found: Partials) -> float:
    """The deviation from the nearest semitone that most partials from 150 Hz share, cents; 0 without any."""
    high = found.frequency >= LOWEST
    if not high.any():
        return 0.0
    cents, strength = 100.0 * found.pitch[high], found.strength[high]
    votes = np.bincount(np.floor(np.mod(cents, 100.0)).astype(np.int64) % 100, strength, 100)
    hill = _hill(_wrapped(np.arange(100.0)), SMOOTHING)
    smooth = np.fft.irfft(np.fft.rfft(votes) * np.fft.rfft(hill), 100)
    middle = float(np.argmax(smooth)) + 0.5
    # Fifth and seventh harmonics lie 14 and 31 cents below a note: the mean of what is close leaves them out.
    for reach in REACHES:
        away = _wrapped(cents - middle)
        near = strength * _hill(away, reach)
        if near.sum() > 0:
            middle += float(product(near, away) / near.sum())
    return float(_wrapped(np.array(middle)))


def tuning(frames: Frames, spec: FrameSpec) -> NDArray[np.float64]:
    """How far a track is tuned above or below concert pitch (A = 440 Hz).

    The deviation from the nearest semitone that most steady partials from 150 to 1,400 Hz share: the top of
    their histogram, each counted with the fourth root of its power, smoothed over 20 cents, and then the
    mean of what lies within 8 cents of it. A is at 440 x 2^(tuning / 1200) Hz. (1,), cents, -50 to 50; 0 for
    silence. Where a track lies half a semitone off, it may be either end.

    Gomez (2006), Tonal description of music audio signals, ch. 3; Zhu, Kankanhalli and Gao (2005), Music key
    detection for musical audio.
    """
    return np.array([deviation(find_partials(frames, spec))])


def _feature() -> Feature:
    doc = (tuning.__doc__ or "").strip()
    return Feature(
        name="tuning",
        size=1,
        units="cents",
        version=1,
        reference="Gomez (2006), Tonal description of music audio signals, ch. 3",
        summary=" ".join(doc.split("\n\n")[0].split()),
        raw=low_power,
        raw_key=LOW_POWER,
        value=tuning,
        caution=wide_bins,
        gain="none",
        doc=doc,
    )


add(_feature())
