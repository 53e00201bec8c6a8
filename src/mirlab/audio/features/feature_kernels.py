"""The loops of separation and of rhythm, compiled by numba; imported only where they are used.

Conventions: those of kernels.py, but frames come first, (t, n_bins) and (t, n_fft). Sums over bins and
samples are reassociated, so that they are vectorised.

Contents: harmonic_part, joined_moments; mean_of_windows, the loop of the mean tempogram.
"""

from __future__ import annotations

import numpy as np

from mirlab.audio.spectra import Array
from mirlab.loops import compiled

_TINY = np.float32(np.finfo(np.float32).tiny)
_TILE = 256


@compiled(
    "void(c8[:,::1], f4[:,::1], f4[:,::1], f4[:,::1], f4[::1], f4[:,::1])", fastmath={"reassoc", "contract"}
)
def harmonic_part(
    spectrum: Array, magnitude: Array, harmonic: Array, percussive: Array, weights: Array, energies: Array
) -> None:
    """Multiply spectrum (t, n_bins) by h^2 / (h^2 + p^2), one half where both are silent.

    energies (2, t) are the sums over bins of weights (n_bins,) times the squared magnitude of what is left
    and of what is taken away.
    """
    t, n_bins = magnitude.shape
    mask = np.empty(n_bins, np.float32)
    for i in range(t):
        h_row, p_row, s_row = harmonic[i], percussive[i], magnitude[i]
        left, taken = np.float32(0.0), np.float32(0.0)
        for b in range(n_bins):
            largest = max(h_row[b], p_row[b])
            silent = largest < _TINY
            scale = np.float32(1.0) if silent else largest
            h, p = h_row[b] / scale, p_row[b] / scale
            h *= h
            p *= p
            share = np.float32(0.5) if silent else h / (h + p)
            mask[b] = share
            own, rest = share * s_row[b], (np.float32(1.0) - share) * s_row[b]
            left += weights[b] * (own * own)
            taken += weights[b] * (rest * rest)
        energies[0, i] = left
        energies[1, i] = taken
        row = spectrum[i]
        for b in range(n_bins):
            row[b] *= mask[b]


@compiled("void(f4[:,::1], f4[::1], i8, i8, f4[:,::1], i8[::1], f4[:,::1])", fastmath={"reassoc", "contract"})
def joined_moments(
    frames: Array, window: Array, hop: int, lead: int, sound: Array, counts: Array, out: Array
) -> None:
    """Join windowed frames (t, n_fft), `hop` apart, to a waveform that starts at `lead` of the first frame.

    y[n] = sum_i w[m] x_i[m] / sum_i w[m]^2 with m = n + lead - i hop; 0 where no frame reaches. Rows of out
    (4, t) are the sum and the sum of squares of the first counts[i] samples of each hop, of the waveform and
    of what of sound (t, at least hop) it leaves.
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
        there, squares, whole = joined[i * hop : (i + 1) * hop], weight[i * hop : (i + 1) * hop], sound[i]
        a = b = c = d = np.float32(0.0)
        for m in range(counts[i]):
            reached = squares[m] > _TINY
            own = there[m] / squares[m] if reached else np.float32(0.0)
            rest = whole[m] - own if reached else np.float32(0.0)
            a += own
            b += own * own
            c += rest
            d += rest * rest
        out[0, i], out[1, i], out[2, i], out[3, i] = a, b, c, d


@compiled("void(f8[::1], f8[::1], f8[:,::1], f8[:,::1], f8[::1])", fastmath={"reassoc", "contract"})
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
