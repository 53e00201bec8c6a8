"""The gates of the loudness standards: which windows of a track count, and what they give.

Conventions: a window is its mean square after K-weighting, summed over the channels; levels in LUFS,
-0.691 + 10 log10 of that; differences in LU, which are decibels.

Contents: gated_loudness, gated_range; OFFSET, ABSOLUTE_GATE, LOWEST_PEAK, TINY.
"""

from __future__ import annotations

import numpy as np

from mirlab.typing import Floats

OFFSET = -0.691
ABSOLUTE_GATE = -70.0
LOUDNESS_GATE, RANGE_GATE = 10.0, 20.0
LOWEST_PEAK = 1e-6
"""Full scale is 1: what is below is said to be -120 dBFS."""
TINY = float(np.finfo(np.float32).tiny)


def gated_loudness(windows: Floats) -> float:
    """The level of the mean of windows of 0.4 s, (n,), that pass both gates, LUFS; -70 where none does.

    A window passes that is above -70 LUFS and no more than 10 LU below the mean of those that are.

    ITU-R BS.1770-4 (2015), Algorithms to measure audio programme loudness and true-peak audio level.
    """
    kept = _above(windows, LOUDNESS_GATE)
    return float(_level(np.array([kept.mean()]))[0]) if len(kept) else ABSOLUTE_GATE


def gated_range(windows: Floats) -> float:
    """The 95th minus the 10th percentile of the levels of windows of 3 s, (n,), LU; 0 where none passes.

    A window passes that is above -70 LUFS and no more than 20 LU below the mean of those that are.

    EBU Tech 3342 (2016), Loudness range: a measure to supplement EBU R 128 loudness normalization.
    """
    levels = np.sort(_level(_above(windows, RANGE_GATE)))
    if not len(levels):
        return 0.0
    low, high = (int(np.floor(share * (len(levels) - 1) + 0.5)) for share in (0.10, 0.95))
    return float(levels[high] - levels[low])


def _level(mean_square: Floats) -> Floats:
    return np.asarray(OFFSET + 10 * np.log10(np.maximum(mean_square, TINY)), dtype=np.float64)


def _above(windows: Floats, below_mean: float) -> Floats:
    """The windows above the absolute gate and above the gate relative to the mean of those."""
    loud = windows[_level(windows) > ABSOLUTE_GATE]
    if not len(loud):
        return loud
    gate = _level(np.array([loud.mean()]))[0] - below_mean
    return np.asarray(loud[_level(loud) > gate], dtype=np.float64)
