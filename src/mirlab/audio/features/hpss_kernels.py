"""The hot loops of harmonic-percussive separation, compiled by numba; imported only where they are used.

Conventions: those of kernels.py. Inner loops run over LANES neighbouring values of the last axis.

Contents: running_median, harmonic_mask, overlap_add.
"""

from __future__ import annotations

import numpy as np

from mirlab.audio.spectra import LANES, Array
from mirlab.loops import compiled

_TINY = np.float32(np.finfo(np.float32).tiny)


@compiled("void(f4[:,::1], i8, f4[:,::1])")
def running_median(x: Array, half: int, out: Array) -> None:
    """Write the median of each value of x (n, m) and its `half` neighbours on either side along axis 0.

    Beyond the ends the values are mirrored, the end repeated (scipy's mode "reflect"). The values of a window
    are kept in order: in one pass over them the oldest leaves and the newest comes, without a branch, so
    that LANES windows move side by side.
    """
    n, m = x.shape
    size = 2 * half + 1
    ordered = np.empty((size + 1) * LANES, np.float32)
    before = np.empty(LANES, np.float32)
    oldest = np.empty(LANES, np.float32)
    newest = np.empty(LANES, np.float32)
    for s in range(0, m, LANES):
        width = min(LANES, m - s)
        for i in range(ordered.size):
            ordered[i] = np.inf
        for k in range(-half, half + 1):
            at = k % (2 * n)
            at = min(at, 2 * n - 1 - at)
            for i in range(width):
                newest[i] = x[at, s + i]
            for j in range(size):
                row = j * LANES
                for i in range(width):
                    low = min(ordered[row + i], newest[i])
                    newest[i] = max(ordered[row + i], newest[i])
                    ordered[row + i] = low
        for i in range(width):
            out[0, s + i] = ordered[half * LANES + i]
        for t in range(1, n):
            leaves = (t - 1 - half) % (2 * n)
            leaves = min(leaves, 2 * n - 1 - leaves)
            comes = (t + half) % (2 * n)
            comes = min(comes, 2 * n - 1 - comes)
            for i in range(width):
                oldest[i] = x[leaves, s + i]
                newest[i] = x[comes, s + i]
                before[i] = -np.inf
            for j in range(size):
                row = j * LANES
                for i in range(width):
                    here, after = ordered[row + i], ordered[row + LANES + i]
                    kept = here if here < oldest[i] else after
                    ordered[row + i] = max(before[i], min(kept, newest[i]))
                    before[i] = kept
            for i in range(width):
                out[t, s + i] = ordered[half * LANES + i]


@compiled("void(f4[:,::1], f4[:,::1], f4[:,::1])")
def harmonic_mask(harmonic: Array, percussive: Array, mask: Array) -> None:
    """Write h^2 / (h^2 + p^2) for arrays (n, m), one half where both are silent."""
    n, m = harmonic.shape
    for t in range(n):
        for b in range(m):
            h, p = harmonic[t, b], percussive[t, b]
            largest = max(h, p)
            if largest < _TINY:
                mask[t, b] = np.float32(0.5)
            else:
                h /= largest
                p /= largest
                mask[t, b] = h * h / (h * h + p * p)


@compiled("void(f4[:,::1], f4[::1], i8, i8, f4[:,::1])")
def overlap_add(frames: Array, window: Array, hop: int, lead: int, out: Array) -> None:
    """Join windowed frames (t, n_fft), `hop` apart, into out (t, hop), zero at first, which starts at `lead`.

    y[n] = sum_i w[m] x_i[m] / sum_i w[m]^2 with m = n + lead - i hop; 0 where no frame reaches.
    """
    t, n_fft = frames.shape
    total = t * hop
    joined = np.zeros(total, np.float32)
    weight = np.zeros(total, np.float32)
    for i in range(t):
        first = i * hop - lead
        start, stop = max(0, -first), min(n_fft, total - first)
        if stop <= start:
            continue
        # Slices, because indices that might be negative keep the compiler from vectorising.
        shape, frame = window[start:stop], frames[i, start:stop]
        there, squares = joined[first + start : first + stop], weight[first + start : first + stop]
        for m in range(stop - start):
            there[m] += shape[m] * frame[m]
        for m in range(stop - start):
            squares[m] += shape[m] * shape[m]
    for i in range(t):
        row, there, squares = out[i], joined[i * hop : (i + 1) * hop], weight[i * hop : (i + 1) * hop]
        for m in range(hop):
            if squares[m] > _TINY:
                row[m] = there[m] / squares[m]
