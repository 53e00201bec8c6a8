"""The hot loops of harmonic-percussive separation, compiled by numba; imported only where they are used.

Conventions: those of kernels.py, but frames come first, (t, n_bins) and (t, n_fft). Sums over bins and
samples are reassociated, so that they are vectorised.

Contents: harmonic_part, joined_moments. median_kernels.py has the medians.
"""

from __future__ import annotations

import numpy as np

from mirlab.audio.spectra import Array, compiled

_TINY = np.float32(np.finfo(np.float32).tiny)


@compiled(fastmath={"reassoc", "contract"})
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


@compiled(fastmath={"reassoc", "contract"})
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
