"""The hot loops, compiled by numba; imported only by functions that are about to use them.

Conventions: a block is stored bins first, (n_bins, t), and every inner loop runs over its t frames. So
the compiler vectorises across frames, no sum changes its order, and no fast-math flag is needed (one
exception: `time_domain`, whose sums of squares are reassociated). Sums over bins are sequential in float32,
as numpy's cumsum is, and rolloff keeps librosa's ties. Blocks of 128 frames stay in the second-level
cache.

Contents: power_from_spectrum, moments, contrast_extremes, apply_bank, time_domain, spectral_peaks,
spectral_change.

All arrays must be C-contiguous and writeable: each kernel has exactly one specialisation, so that
a cold start compiles each once. What the caller can hand over (a view, a greatest common divisor, zeros) is
not made here: each call of numpy inside a kernel is one more function to compile, and they took about a
fifth of a cold start. Arrays from np.empty stay where a loop writes to them: the compiler then knows that
they overlap nothing.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from mirlab.loops import compiled

LANES = 64
_TINY = np.float32(np.finfo(np.float32).tiny)
_ONE_BITS = 0x3F800000
_MANTISSA_BITS = 0x007FFFFF

# Arrays of float32 or int64, as each docstring says; numba infers their types.
Array = Any


@compiled("void(c8[:,::1], f4[:,::1], i8)")
def power_from_spectrum(spectrum: Array, power: Array, start: int) -> None:
    """Write re^2 + im^2 of spectrum (t, n_bins) complex64, transposed, into power[:, start : start + t]."""
    n_frames, n_bins = spectrum.shape
    # Tiles, because a column of the spectrum touches as many cache lines as there are frames.
    for tile in range(0, n_bins, 16):
        width = 16 if n_bins - tile > 16 else n_bins - tile
        for i in range(n_frames):
            row = spectrum[i, tile : tile + width]
            for b in range(width):
                power[tile + b, start + i] = row[b].real * row[b].real + row[b].imag * row[b].imag


@compiled("void(f4[:,::1], i4[:,::1], f4[::1], f8, f8, f4[:,::1])")
def moments(
    magnitude: Array,
    bits_of_power: Array,
    frequencies: Array,
    roll_percent: float,
    amin: float,
    out: Array,
) -> None:
    """Write centroid, bandwidth, rolloff (Hz) and flatness into the rows of out (4, t).

    bits_of_power is the power viewed as int32. The logarithms of flatness are taken once a frame:
    exponents are summed as integers and mantissas multiplied, renormalised every 64 bins.
    """
    n_bins, n_frames = magnitude.shape
    amin_bits = np.float32(amin).view(np.int32)
    roll = np.float32(roll_percent)
    work = np.empty((6, n_frames), np.float32)
    total, first, product, part, floored, second = work[0], work[1], work[2], work[3], work[4], work[5]
    counts = np.empty((2, n_frames), np.int32)
    exponent, below = counts[0], counts[1]
    for i in range(n_frames):
        total[i] = 0.0
        first[i] = 0.0
        second[i] = 0.0
        product[i] = 1.0
        part[i] = 0.0
        floored[i] = 0.0
        exponent[i] = 0
        below[i] = 0
    for b in range(n_bins):
        frequency = frequencies[b]
        for i in range(n_frames):
            value = magnitude[b, i]
            total[i] += value
            first[i] += frequency * value
        for i in range(n_frames):
            bits = max(bits_of_power[b, i], amin_bits)
            exponent[i] += bits >> 23
            product[i] *= np.int32((bits & _MANTISSA_BITS) | _ONE_BITS).view(np.float32)
            part[i] += np.int32(bits).view(np.float32)
        if b & 63 == 63:
            for i in range(n_frames):
                bits = np.float32(product[i]).view(np.int32)
                exponent[i] += (bits >> 23) - 127
                product[i] = np.int32((bits & _MANTISSA_BITS) | _ONE_BITS).view(np.float32)
                floored[i] += part[i]
                part[i] = 0.0
    for i in range(n_frames):
        scale = total[i] if total[i] >= _TINY else np.float32(1.0)
        first[i] /= scale
        log_mean = ((exponent[i] - 127 * n_bins) * math.log(2.0) + math.log(product[i])) / n_bins
        out[0, i] = first[i]
        out[3, i] = math.exp(log_mean) / ((floored[i] + part[i]) / n_bins)
        product[i] = roll * total[i]
        part[i] = 0.0
    for b in range(n_bins):
        frequency = frequencies[b]
        for i in range(n_frames):
            value = magnitude[b, i]
            deviation = frequency - first[i]
            second[i] += value * (deviation * deviation)
            part[i] += value
            below[i] += np.int32(part[i] < product[i])
    for i in range(n_frames):
        scale = total[i] if total[i] >= _TINY else np.float32(1.0)
        out[1, i] = math.sqrt(second[i] / scale)
        out[2, i] = frequencies[below[i] if below[i] < n_bins else n_bins - 1]


@compiled("void(f4[:,::1], i8[::1], i8[::1], i8[::1], i8, f4[:,::1])")
def contrast_extremes(
    magnitude: Array, starts: Array, stops: Array, counts: Array, most: int, out: Array
) -> None:
    """Write each band's mean of its `counts` largest, then smallest, magnitudes into out (2 bands, t).

    Selection by insertion into sorted lists, two values and three ranks a step: no branch depends on the
    data. The smallest are the largest of the negated values, so that one loop serves both. The lists of
    LANES frames lie at fixed distances in one array, which shows the compiler that they don't overlap.
    `most` is the largest count.
    """
    n_bands, n_frames = starts.size, magnitude.shape[1]
    room = (most + 2) * LANES
    lists = np.empty(2 * room, np.float32)
    values = np.empty(4 * LANES, np.float32)
    for i in range(4 * LANES):
        values[i] = 0.0
    for s in range(0, n_frames, LANES):
        width = LANES if n_frames - s > LANES else n_frames - s
        for j in range(n_bands):
            count = counts[j]
            ranks = -(-count // 3) * 3
            for i in range(ranks * LANES):
                lists[i] = -np.inf
                lists[room + i] = -np.inf
            for b in range(starts[j], stops[j], 2):
                row = magnitude[b, s : s + width]
                for i in range(width):
                    values[i] = row[i]
                    values[2 * LANES + i] = -row[i]
                if b + 1 < stops[j]:
                    row = magnitude[b + 1, s : s + width]
                    for i in range(width):
                        values[LANES + i] = row[i]
                        values[3 * LANES + i] = -row[i]
                else:
                    for i in range(LANES):
                        values[LANES + i] = -np.inf
                        values[3 * LANES + i] = -np.inf
                for side in range(2):
                    x = values[side * 2 * LANES : (side + 1) * 2 * LANES]
                    for rank in range(0, ranks, 3):
                        a = lists[side * room + rank * LANES : side * room + (rank + 3) * LANES]
                        for i in range(LANES):
                            p, q, r = a[i], a[LANES + i], a[2 * LANES + i]
                            u, v = x[i], x[LANES + i]
                            p, u = max(p, u), min(p, u)
                            p, v = max(p, v), min(p, v)
                            q, u = max(q, u), min(q, u)
                            q, v = max(q, v), min(q, v)
                            r, u = max(r, u), min(r, u)
                            r, v = max(r, v), min(r, v)
                            a[i], a[LANES + i], a[2 * LANES + i] = p, q, r
                            x[i], x[LANES + i] = u, v
            for i in range(width):
                peak = np.float32(0.0)
                valley = np.float32(0.0)
                for rank in range(count):
                    peak += lists[rank * LANES + i]
                    valley -= lists[room + rank * LANES + i]
                out[j, s + i] = peak / count
                out[n_bands + j, s + i] = valley / count


@compiled("void(f4[:,::1], i8[:,::1], f4[::1], f4[:,::1])")
def apply_bank(power: Array, runs: Array, weights: Array, out: Array) -> None:
    """Add a sparse filterbank's products with power (n_bins, t) to out (n_filters, t), zero at first.

    runs (n_runs, 4) int64: row, first bin, last bin + 1, offset into weights.
    """
    n_frames = power.shape[1]
    for r in range(runs.shape[0]):
        row, b, stop, k = runs[r, 0], runs[r, 1], runs[r, 2], runs[r, 3]
        while b + 4 <= stop:
            w0, w1, w2, w3 = weights[k], weights[k + 1], weights[k + 2], weights[k + 3]
            for i in range(n_frames):
                low = w0 * power[b, i] + w1 * power[b + 1, i]
                high = w2 * power[b + 2, i] + w3 * power[b + 3, i]
                out[row, i] += low + high
            b += 4
            k += 4
        while b < stop:
            w0 = weights[k]
            for i in range(n_frames):
                out[row, i] += w0 * power[b, i]
            b += 1
            k += 1


@compiled(
    "void(f4[::1], i8, i8, i8, i8, i8, f8, f4[::1], i4[:,::1], f4[:,::1])", fastmath={"reassoc", "contract"}
)
def time_domain(
    samples: Array,
    n_fft: int,
    hop: int,
    step: int,
    lead: int,
    stop: int,
    threshold: float,
    energies: Array,
    crossings: Array,
    out: Array,
) -> None:
    """Write zero crossing rate and root mean square of each frame into the rows of out (2, t).

    Samples before `lead` and from `stop` on are padding, without crossings (librosa repeats the edge). Frames
    overlap, so the sums are taken once for each piece of `step` samples, which divides n_fft and hop, and lie
    in energies (n_pieces,) float32 and crossings (2, n_pieces) int32, zero at first: those at a piece's first
    sample and at its others, because a frame has no crossing at its own first sample.
    """
    edge = np.float32(-threshold)
    n_frames = out.shape[1]
    for p in range(energies.size):
        first = p * step
        piece = samples[first : first + step]
        energy = np.float32(0.0)
        for j in range(step):
            energy += piece[j] * piece[j]
        energies[p] = energy
        if lead < first < stop:
            crossings[0, p] = (samples[first] < edge) != (samples[first - 1] < edge)
        low = first if first > lead else lead
        high = first + step if first + step < stop else stop
        if high > low + 1:
            before, after = samples[low : high - 1], samples[low + 1 : high]
            count = np.int32(0)
            for j in range(high - low - 1):
                count += np.int32((before[j] < edge) != (after[j] < edge))
            crossings[1, p] = count
    for i in range(n_frames):
        first = i * hop // step
        energy = energies[first]
        count = crossings[1, first]
        for p in range(first + 1, first + n_fft // step):
            energy += energies[p]
            count += crossings[0, p] + crossings[1, p]
        out[0, i] = count / n_fft
        out[1, i] = math.sqrt(energy / n_fft)


@compiled("i8(f4[:,::1], i8, i8, f8, f8, f4[::1], f4[::1])")
def spectral_peaks(
    power: Array, first: int, last: int, share: float, bin_width: float, pitch: Array, strength: Array
) -> int:
    """Write frequency (Hz) and height of the parabolic peaks of power (n_bins, t); return their number.

    Only bins first <= b < last above `share` of their frame's maximum count.
    """
    n_bins, n_frames = power.shape
    floor = np.empty(n_frames, np.float32)
    for i in range(n_frames):
        floor[i] = 0.0
    for b in range(n_bins):
        for i in range(n_frames):
            floor[i] = max(floor[i], power[b, i])
    for i in range(n_frames):
        floor[i] *= np.float32(share)
    width = np.float32(bin_width)
    found = 0
    for b in range(max(first, 1), min(last, n_bins - 1)):
        for i in range(n_frames):
            here = power[b, i]
            if here > floor[i]:
                before, after = power[b - 1, i], power[b + 1, i]
                gated = before if before > floor[i] else np.float32(0.0)
                if here > gated and here >= after:
                    curve = after + before - np.float32(2.0) * here
                    slope = (after - before) / np.float32(2.0)
                    shift = np.float32(0.0)
                    if abs(slope) < abs(curve):
                        shift = -slope / curve
                    pitch[found] = (np.float32(b) + shift) * width
                    strength[found] = here + np.float32(0.5) * slope * shift
                    found += 1
    return found


@compiled("void(f4[:,::1], f4[::1], f4[::1])")
def spectral_change(magnitude: Array, scale: Array, out: Array) -> None:
    """Add the squared distance of each frame from the one before, both times their scale (t,), to out (t,).

    out is zero at first and stays so for the first frame.
    """
    n_bins, n_frames = magnitude.shape
    for b in range(n_bins):
        for i in range(1, n_frames):
            change = magnitude[b, i] * scale[i] - magnitude[b, i - 1] * scale[i - 1]
            out[i] += change * change
