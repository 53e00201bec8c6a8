"""The loop of the meter: filtered, squared and summed in one pass.

Contents: weigh.
"""

from __future__ import annotations

from mirlab.audio.spectra import Array
from mirlab.loops import compiled


@compiled("void(f4[::1], f8[:,::1], f8[::1], i8[::1], f8[::1], f8[::1])")
def weigh(samples: Array, filters: Array, state: Array, stops: Array, squares: Array, peaks: Array) -> None:
    """Add the squares of K-weighted samples of one channel to the steps that they lie in, and their peaks.

    samples (n,); filters (2, 5); state (4,), kept from block to block; stops (steps,) are the samples where
    steps end; squares and peaks (steps,) are added to.
    """
    b0, b1, b2, a1, a2 = filters[0]
    c0, c1, c2, d1, d2 = filters[1]
    s0, s1, s2, s3 = state
    first = 0
    for step in range(len(stops)):
        total, peak = 0.0, 0.0
        for i in range(first, stops[step]):
            x = float(samples[i])
            peak = max(peak, abs(x))
            y = b0 * x + s0
            s0 = b1 * x - a1 * y + s1
            s1 = b2 * x - a2 * y
            z = c0 * y + s2
            s2 = c1 * y - d1 * z + s3
            s3 = c2 * y - d2 * z
            total += z * z
        first = stops[step]
        squares[step] += total
        peaks[step] = max(peaks[step], peak)
        # In digital silence the state fades into numbers that processors are slow with.
        if abs(s0) + abs(s1) + abs(s2) + abs(s3) < 1e-30:
            s0 = s1 = s2 = s3 = 0.0
    state[0], state[1], state[2], state[3] = s0, s1, s2, s3
