"""The loop of the mean tempogram, compiled by numba; imported only where it is used.

Contents: mean_of_windows.
"""

from __future__ import annotations

import numpy as np

from mirlab.audio.spectra import Array, compiled

_TILE = 256


@compiled(fastmath={"reassoc", "contract"})
def mean_of_windows(padded: Array, scale: Array, turns: Array, parts: Array, out: Array) -> None:
    """Add the sum over Hann windows of their scaled autocorrelations to out (width,), zero at first.

    Window i begins at padded[i] and counts scale[i] times. So lag l of the answer is the sum over u of
    x[u] x[u + l] K[u], with K[u] = sum_n w[n] w[n + l] scale[u - n]. A product of two values of the window is
    a sum of a constant and of cosines and sines of n and of 2 n: K is put together from five running sums
    over n, which only grow from the longest lag to the shortest. turns (4, n) are the cosine and sine of the
    angle of each place and of twice that; parts (width, 5) what each lag multiplies the sums by.
    """
    count, width, total = scale.size, out.size, padded.size
    sums = np.empty((5, _TILE))
    for first in range(0, total, _TILE):
        here = min(_TILE, total - first)
        x, c1, s1 = padded[first:], turns[0, first:], turns[1, first:]
        c2, s2 = turns[2, first:], turns[3, first:]
        a, b, c, d, e = sums[0], sums[1], sums[2], sums[3], sums[4]
        for i in range(_TILE):
            a[i] = b[i] = c[i] = d[i] = e[i] = 0.0
        # The window is 0 at n = 0, where rounding would leave a trace of what may be a huge scale.
        for n in range(1, width):
            lag = width - 1 - n
            low, high = max(0, n - first), min(here, count + n - first)
            if low < high:
                at = first + low - n
                s, p, q = scale[at:], turns[0, at:], turns[1, at:]
                r, t = turns[2, at:], turns[3, at:]
                a0, b0, c0, d0, e0 = a[low:high], b[low:high], c[low:high], d[low:high], e[low:high]
                for i in range(high - low):
                    a0[i] += s[i]
                    b0[i] += s[i] * p[i]
                    c0[i] += s[i] * q[i]
                    d0[i] += s[i] * r[i]
                    e0[i] += s[i] * t[i]
            z = parts[lag]
            z0, z1, z2, z3, z4 = z[0], z[1], z[2], z[3], z[4]
            y = padded[min(first + lag, total) :]
            found = 0.0
            for i in range(min(here, total - first - lag)):
                once = z1 * (c1[i] * b[i] + s1[i] * c[i]) + z2 * (s1[i] * b[i] - c1[i] * c[i])
                twice = z3 * (c2[i] * d[i] + s2[i] * e[i]) + z4 * (s2[i] * d[i] - c2[i] * e[i])
                found += x[i] * y[i] * (z0 * a[i] + once + twice)
            out[lag] += found
