"""The hot loops of finding pitches, compiled by numba; imported only where they are used.

Conventions: those of kernels.py. Peaks stand at fractions of a bin; marks have two rows a bin.

Contents: log_peaks, steady_peaks.
"""

from __future__ import annotations

import math

import numpy as np

from mirlab.audio.spectra import Array
from mirlab.loops import compiled

_TINY = np.float32(np.finfo(np.float32).tiny)


@compiled("i8(f4[:,::1], i8, f8, f4[::1], f4[::1], i4[::1], u1[:,::1])")
def log_peaks(
    power: Array, first: int, share: float, place: Array, level: Array, frame: Array, marks: Array
) -> int:
    """Write where the peaks of power (n_bins, t) are, how high and in which frame; return their number.

    A peak is a bin from `first` on above its neighbours and above `share` of its frame's maximum. place
    (fractions of a bin) and level (natural logarithm of the power) come from a parabola through the three
    logarithms. Each sets its cell of marks (2 n_bins, t) uint8, zero at first; frame is int32.
    """
    n_bins, n_frames = power.shape
    floor = np.empty(n_frames, np.float32)
    for i in range(n_frames):
        floor[i] = 0.0
    for b in range(n_bins):
        for i in range(n_frames):
            floor[i] = max(floor[i], power[b, i])
    for i in range(n_frames):
        floor[i] = max(floor[i] * np.float32(share), _TINY)
    found = 0
    for b in range(max(first, 1), n_bins - 1):
        for i in range(n_frames):
            here, before, after = power[b, i], power[b - 1, i], power[b + 1, i]
            if here > floor[i] and here > before and here >= after and before >= _TINY and after >= _TINY:
                # In double precision, in which no two powers have one logarithm.
                low = math.log(np.float64(before))
                middle = math.log(np.float64(here))
                high = math.log(np.float64(after))
                shift = 0.5 * (low - high) / (low - 2.0 * middle + high)
                place[found] = b + shift
                level[found] = middle - 0.25 * (low - high) * shift
                frame[found] = i
                marks[int(2.0 * (b + shift) + 0.5), i] = 1
                found += 1
    return found


@compiled("void(f4[::1], i4[::1], u1[:,::1], i8, u1[::1])")
def steady_peaks(place: Array, frame: Array, marks: Array, reach: int, kept: Array) -> None:
    """Write into kept (n,) uint8 whether a peak is also there in half of the frames around its own.

    These are `reach` frames on either side, as far as there are so many, and there means half a bin away at
    most.
    """
    n_frames = marks.shape[1]
    for p in range(place.size):
        cell, own = int(2.0 * place[p] + 0.5), frame[p]
        seen = 0
        for i in range(max(0, own - reach), min(n_frames, own + reach + 1)):
            if i != own:
                seen += max(marks[cell - 1, i], marks[cell, i], marks[cell + 1, i])
        around = min(n_frames, own + reach + 1) - max(0, own - reach) - 1
        kept[p] = 2 * seen >= around
