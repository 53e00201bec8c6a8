"""The Fourier transform of many frames side by side, compiled by numba; imported only where it is used.

Conventions: those of kernels.py. LANES frames are transformed at once, one beside the other: a row holds one
sample (later one bin) of LANES frames, and every step of the transform is a step of whole rows. So the
processor's widest instructions are used whatever the length, no row is ever turned, and the spectrum comes
bins first, as the other loops want it.

Contents: power_of_frames.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from mirlab.audio.spectra.kernels import LANES, Array
from mirlab.loops import compiled, instructions

_HALF = np.float32(0.5)
_ROOT = np.float32(math.sqrt(0.5))
_TILE = 32


@instructions
def _row(typing: Any, source: Any, at: Any, factor: Any, target: Any, to: Any) -> Any:
    """target[to : to + LANES] = factor * source[at : at + LANES], of arrays that lie in one piece.

    As a loop, the compiler would unroll it before it sees that it is one instruction or a few.
    """

    from llvmlite import ir
    from numba import types

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        row = ir.VectorType(ir.FloatType(), LANES)
        places = []
        for number in (0, 3):
            array = context.make_array(signature.args[number])(context, builder, arguments[number])
            place = builder.gep(array.data, [arguments[number + 1]])
            places.append(builder.bitcast(place, row.as_pointer()))
        nothing, first = ir.Constant(row, ir.Undefined), ir.Constant(ir.IntType(32), 0)
        everywhere = ir.Constant(ir.VectorType(ir.IntType(32), LANES), None)
        scale = builder.insert_element(nothing, arguments[2], first)
        scale = builder.shuffle_vector(scale, nothing, everywhere)
        builder.store(builder.fmul(builder.load(places[0], align=4), scale), places[1], align=4)
        return context.get_dummy_value()

    return types.void(source, types.intp, types.float32, target, types.intp), generate


@compiled("void(f4[::1], i8, f4[::1], f4[:,::1], i8[::1], f4[:,::1], f4[::1], f4[::1], f4[:,::1], f4[:,::1])")
def power_of_frames(
    samples: Array,
    hop: int,
    window: Array,
    turns: Array,
    places: Array,
    halves: Array,
    turned: Array,
    work: Array,
    power: Array,
    magnitude: Array,
) -> None:
    """Write |X|^2 and |X| of windowed frames, `hop` samples apart, into power and magnitude (n_bins, t).

    The frames' n_fft samples are taken as n_fft / 2 complex ones; steps of radix 8 and a last one of radix 2
    transform these where they lie (decimation in frequency), and the spectrum of real samples is put together
    from pairs of theirs. t is a multiple of LANES; beyond the end of `samples` there is silence, or what was
    there before. `fourier.plan` gives turns, places and halves; turned and work are room: (hop, LANES +
    n_fft / hop) and (n_fft, LANES), flat.

    Sorensen, Jones, Heideman and Burrus (1987), Real-valued fast Fourier transform algorithms.
    """
    n = window.size // 2
    n_frames = power.shape[1]
    one = np.float32(1.0)
    # Sample m + q hop of frame i is sample m of what begins q hops later: each is turned once.
    beyond = (window.size - 1) // hop
    wide = LANES + beyond
    t = np.empty((16, LANES), np.float32)
    for start in range(0, n_frames, LANES):
        for low in range(0, hop, _TILE):
            width = min(_TILE, hop - low)
            for i in range(wide):
                piece = samples[(start + i) * hop + low :]
                column = turned[low * wide + i :]
                for m in range(min(width, piece.size)):
                    column[m * wide] = piece[m]
        size, first_turn = n, 0
        while size > 2:
            step = size // 8
            for part in range(0, n, size):
                for p in range(step):
                    at = 2 * (part + p)
                    for k in range(8):
                        row = at + 2 * k * step
                        if size == n:
                            m, q = row % hop, row // hop
                            _row(turned, m * wide + q, window[row], t, k * LANES)
                            m, q = (row + 1) % hop, (row + 1) // hop
                            _row(turned, m * wide + q, window[row + 1], t, (k + 8) * LANES)
                        else:
                            _row(work, row * LANES, one, t, k * LANES)
                            _row(work, (row + 1) * LANES, one, t, (k + 8) * LANES)
                    w = turns[first_turn + p]
                    w1r, w1i, w2r, w2i, w3r, w3i, w4r = w[0], w[1], w[2], w[3], w[4], w[5], w[6]
                    w4i, w5r, w5i, w6r, w6i, w7r, w7i = w[7], w[8], w[9], w[10], w[11], w[12], w[13]
                    for i in range(LANES):
                        ar, ai, br, bi = (
                            t[0, i] + t[4, i],
                            t[8, i] + t[12, i],
                            t[2, i] + t[6, i],
                            t[10, i] + t[14, i],
                        )
                        cr, ci, dr, di = (
                            t[1, i] + t[5, i],
                            t[9, i] + t[13, i],
                            t[3, i] + t[7, i],
                            t[11, i] + t[15, i],
                        )
                        er, ei, fr, fi = (
                            t[0, i] - t[4, i],
                            t[8, i] - t[12, i],
                            t[10, i] - t[14, i],
                            t[6, i] - t[2, i],
                        )
                        gr, gi, hr, hi = (
                            t[1, i] - t[5, i],
                            t[9, i] - t[13, i],
                            t[3, i] - t[7, i],
                            t[11, i] - t[15, i],
                        )
                        gr, gi = _ROOT * (gr + gi), _ROOT * (gi - gr)
                        hr, hi = _ROOT * (hi - hr), -_ROOT * (hr + hi)
                        sr, si, ur, ui = ar + br, ai + bi, ar - br, ai - bi
                        vr, vi, xr, xi = cr + dr, ci + di, ci - di, dr - cr
                        t[0, i], t[8, i] = sr + vr, si + vi
                        yr, yi = sr - vr, si - vi
                        t[4, i], t[12, i] = yr * w4r - yi * w4i, yr * w4i + yi * w4r
                        yr, yi = ur + xr, ui + xi
                        t[2, i], t[10, i] = yr * w2r - yi * w2i, yr * w2i + yi * w2r
                        yr, yi = ur - xr, ui - xi
                        t[6, i], t[14, i] = yr * w6r - yi * w6i, yr * w6i + yi * w6r
                        sr, si, ur, ui = er + fr, ei + fi, er - fr, ei - fi
                        vr, vi, xr, xi = gr + hr, gi + hi, gi - hi, hr - gr
                        yr, yi = sr + vr, si + vi
                        t[1, i], t[9, i] = yr * w1r - yi * w1i, yr * w1i + yi * w1r
                        yr, yi = sr - vr, si - vi
                        t[5, i], t[13, i] = yr * w5r - yi * w5i, yr * w5i + yi * w5r
                        yr, yi = ur + xr, ui + xi
                        t[3, i], t[11, i] = yr * w3r - yi * w3i, yr * w3i + yi * w3r
                        yr, yi = ur - xr, ui - xi
                        t[7, i], t[15, i] = yr * w7r - yi * w7i, yr * w7i + yi * w7r
                    for k in range(8):
                        row = at + 2 * k * step
                        _row(t, k * LANES, one, work, row * LANES)
                        _row(t, (k + 8) * LANES, one, work, (row + 1) * LANES)
            first_turn += step
            size = step
        middle = n // 2
        for k in range(middle // 2 + 1):
            here, mirrored = 2 * places[k], 2 * places[(middle - k) % middle]
            for r in range(4):
                _row(work, (here + r) * LANES, one, t, r * LANES)
                _row(work, (mirrored + r) * LANES, one, t, (r + 4) * LANES)
            c, s = halves[k, 0], halves[k, 1]
            # Bins k and k + n/2 with the conjugates of n - k and n/2 - k, which change places for k = 0.
            sign = np.float32(-1.0 if k else 1.0)
            for i in range(LANES):
                ar, ai, br, bi = t[0, i] + t[2, i], t[1, i] + t[3, i], t[0, i] - t[2, i], t[1, i] - t[3, i]
                cr, ci = t[4, i] + sign * t[6, i], -t[5, i] - sign * t[7, i]
                dr, di = t[4, i] - sign * t[6, i], sign * t[7, i] - t[5, i]
                er, ei, ur, ui = _HALF * (ar + cr), _HALF * (ai + ci), _HALF * (ai - ci), _HALF * (cr - ar)
                vr, vi = ur * c - ui * s, ur * s + ui * c
                p = (er + vr) * (er + vr) + (ei + vi) * (ei + vi)
                q = (er - vr) * (er - vr) + (ei - vi) * (ei - vi)
                t[8, i], t[9, i], t[12, i], t[13, i] = p, q, math.sqrt(p), math.sqrt(q)
                er, ei, ur, ui = _HALF * (br + dr), _HALF * (bi + di), _HALF * (bi - di), _HALF * (dr - br)
                vr, vi = ur * s + ui * c, ui * s - ur * c
                p = (er + vr) * (er + vr) + (ei + vi) * (ei + vi)
                q = (er - vr) * (er - vr) + (ei - vi) * (ei - vi)
                t[10, i], t[11, i], t[14, i], t[15, i] = p, q, math.sqrt(p), math.sqrt(q)
            for r in range(4):
                row = (k, n - k, k + middle, middle - k)[r]
                _row(t, (r + 8) * LANES, one, power, row * n_frames + start)
                _row(t, (r + 12) * LANES, one, magnitude, row * n_frames + start)


@compiled("void(f4[::1], i8, f4[::1], f4[::1], f4[::1], f4[::1], f4[:,::1], f4[:,::1])")
def power_by_fours(
    samples: Array,
    hop: int,
    window: Array,
    turns: Array,
    work: Array,
    other: Array,
    power: Array,
    magnitude: Array,
) -> None:
    """Write |X|^2 and |X| as `power_of_frames` does, for frames of any power of two from 16 on.

    Steps of radix 4 and, where they don't come to n_fft, a last one of radix 2 transform real samples from
    one room to the other (decimation in time). They are FFTPACK's, in the order in which pocketfft takes
    them, so that the numbers are those of scipy.fft to the bit. `fourier.turns_by_fours` gives turns; work
    and other are room: (n_fft, LANES), flat.

    Swarztrauber (1982), Vectorizing the FFTs.
    """
    n = window.size
    n_frames = power.shape[1]
    one = np.float32(1.0)
    t = np.empty((16, LANES), np.float32)
    for start in range(0, n_frames, LANES):
        for low in range(0, n, _TILE):
            for i in range(LANES):
                piece = samples[(start + i) * hop + low :]
                column = work[low * LANES + i :]
                for m in range(min(_TILE, n - low, piece.size)):
                    column[m * LANES] = piece[m] * window[low + m]
        source, target = work, other
        groups, length, turn = n, 1, 0
        while groups > 1:
            radix = 4 if groups > 2 else 2
            groups //= radix
            for k in range(groups):
                here, there = length * k, radix * length * k
                for c in range(radix):
                    _row(source, (here + c * groups * length) * LANES, one, t, c * LANES)
                    _row(source, (here + c * groups * length + length - 1) * LANES, one, t, (4 + c) * LANES)
                if radix == 4:
                    for i in range(LANES):
                        ar, br = t[3, i] + t[1, i], t[0, i] + t[2, i]
                        t[8, i], t[9, i], t[10, i], t[11, i] = (
                            br + ar,
                            t[0, i] - t[2, i],
                            t[3, i] - t[1, i],
                            br - ar,
                        )
                        ai, ar = -_ROOT * (t[5, i] + t[7, i]), _ROOT * (t[5, i] - t[7, i])
                        t[12, i], t[13, i], t[14, i], t[15, i] = (
                            t[4, i] + ar,
                            ai - t[6, i],
                            t[4, i] - ar,
                            ai + t[6, i],
                        )
                    _row(t, 8 * LANES, one, target, there * LANES)
                    _row(t, 9 * LANES, one, target, (there + 2 * length - 1) * LANES)
                    _row(t, 10 * LANES, one, target, (there + 2 * length) * LANES)
                    _row(t, 11 * LANES, one, target, (there + 4 * length - 1) * LANES)
                    if length > 1:
                        _row(t, 12 * LANES, one, target, (there + length - 1) * LANES)
                        _row(t, 13 * LANES, one, target, (there + length) * LANES)
                        _row(t, 14 * LANES, one, target, (there + 3 * length - 1) * LANES)
                        _row(t, 15 * LANES, one, target, (there + 3 * length) * LANES)
                else:
                    for i in range(LANES):
                        t[8, i], t[9, i] = t[0, i] + t[1, i], t[0, i] - t[1, i]
                        t[10, i], t[11, i] = t[4, i], -t[5, i]
                    _row(t, 8 * LANES, one, target, there * LANES)
                    _row(t, 9 * LANES, one, target, (there + 2 * length - 1) * LANES)
                    _row(t, 10 * LANES, one, target, (there + length - 1) * LANES)
                    _row(t, 11 * LANES, one, target, (there + length) * LANES)
                for p in range(1, (length - 1) // 2 + 1):
                    for c in range(radix):
                        row = here + c * groups * length + 2 * p
                        _row(source, (row - 1) * LANES, one, t, 2 * c * LANES)
                        _row(source, row * LANES, one, t, (2 * c + 1) * LANES)
                    w = turns[turn + 6 * (p - 1) :]
                    w1r, w1i, w2r, w2i, w3r, w3i = w[0], w[1], w[2], w[3], w[4], w[5]
                    up, down = there + 2 * p, there + length - 2 * p
                    if radix == 4:
                        for i in range(LANES):
                            br, bi = w1r * t[2, i] + w1i * t[3, i], w1r * t[3, i] - w1i * t[2, i]
                            cr, ci = w2r * t[4, i] + w2i * t[5, i], w2r * t[5, i] - w2i * t[4, i]
                            dr, di = w3r * t[6, i] + w3i * t[7, i], w3r * t[7, i] - w3i * t[6, i]
                            er, hr, ei, hi = dr + br, dr - br, bi + di, bi - di
                            fr, gr, fi, gi = t[0, i] + cr, t[0, i] - cr, t[1, i] + ci, t[1, i] - ci
                            t[8, i], t[9, i], t[10, i], t[11, i] = fr + er, ei + fi, fr - er, ei - fi
                            t[12, i], t[13, i], t[14, i], t[15, i] = gr + hi, hr + gi, gr - hi, hr - gi
                        for r in range(2):
                            _row(t, (8 + r) * LANES, one, target, (up - 1 + r) * LANES)
                            _row(t, (10 + r) * LANES, one, target, (down + 3 * length - 1 + r) * LANES)
                            _row(t, (12 + r) * LANES, one, target, (up + 2 * length - 1 + r) * LANES)
                            _row(t, (14 + r) * LANES, one, target, (down + length - 1 + r) * LANES)
                    else:
                        for i in range(LANES):
                            br, bi = w1r * t[2, i] + w1i * t[3, i], w1r * t[3, i] - w1i * t[2, i]
                            t[8, i], t[9, i], t[10, i], t[11, i] = (
                                t[0, i] + br,
                                bi + t[1, i],
                                t[0, i] - br,
                                bi - t[1, i],
                            )
                        for r in range(2):
                            _row(t, (8 + r) * LANES, one, target, (up - 1 + r) * LANES)
                            _row(t, (10 + r) * LANES, one, target, (down + length - 1 + r) * LANES)
            turn += 6 * ((length - 1) // 2)
            length *= radix
            source, target = target, source
        for k in range(n // 2 + 1):
            _row(source, max(2 * k - 1, 0) * LANES, one, t, 0)
            _row(source, min(2 * k, n - 1) * LANES, one, t, LANES)
            if k == 0 or k == n // 2:
                for i in range(LANES):
                    t[1, i] = 0.0
            for i in range(LANES):
                p = t[0, i] * t[0, i] + t[1, i] * t[1, i]
                t[8, i], t[9, i] = p, math.sqrt(p)
            _row(t, 8 * LANES, one, power, k * n_frames + start)
            _row(t, 9 * LANES, one, magnitude, k * n_frames + start)
