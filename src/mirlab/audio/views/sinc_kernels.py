"""The hot loops of the windowed sinc, compiled by numba; imported only by functions about to use them.

Conventions: a row of weights is (taps,) float32, its first `wing` for the samples up to the one at or before
an output's position, in the order of the samples; as many for those after it. Rows are padded with zeros to a
whole number of vectors.

Contents: fill_weights, walk, weighted_sums.

All arrays must be C-contiguous and writeable: each kernel has exactly one specialisation.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from mirlab.loops import compiled

# Arrays of float32, float64 or int64, as each docstring says; numba infers their types.
Array = Any


@compiled("void(f8[::1], i8, f8, f8[::1], i8, f4[:,::1])")
def fill_weights(
    table: Array, per_crossing: int, scale: float, fractions: Array, wing: int, rows: Array
) -> None:
    """Write the weights of outputs at `fractions` (n,) of a sample's distance into rows (n, taps), zeros yet.

    table (m,) float64 is the right half of the filter, `per_crossing` values from one zero crossing to the
    next, times `scale`, which stretches it where the rate goes down. Between its values weights are linear.
    """
    # resampy cuts the step to a whole number: its filter is a little wider than the one meant.
    step = int(scale * per_crossing)
    last = table.size - 1
    for p in range(fractions.size):
        for side in range(2):
            where = scale * fractions[p]
            if side == 1:
                where = scale - where
            index = where * per_crossing
            offset = int(index)
            between = index - offset
            count = min((table.size - offset) // step, wing)
            for i in range(count):
                k = offset + i * step
                slope = table[k + 1] - table[k] if k < last else 0.0
                rows[p, wing - 1 - i if side == 0 else wing + i] = np.float32(table[k] + between * slope)


@compiled("Tuple((i8, i8, f8))(i8, i8, f8, i8, i8, f8, i8[::1], i8[::1])")
def walk(
    whole: int, over: int, clock: float, up: int, down: int, step: float, starts: Array, phases: Array
) -> tuple[int, int, float]:
    """Write the samples and phases of the next outputs into starts and phases (n,) int64; return the state.

    The position is `whole` + `over` / `up`, `clock` what it is as a sum of steps. Where that falls short of a
    whole number, the phase is `up`, counted from the sample before.
    """
    leap, more = down // up, down % up
    for t in range(starts.size):
        starts[t] = whole
        phases[t] = over
        if over == 0 and clock < whole:
            starts[t] = whole - 1
            phases[t] = up
        clock += step
        over += more
        # Sums, because a branch that depends on the data took five times as long.
        carried = over >= up
        over -= up * carried
        whole += leap + carried
    return whole, over, clock


@compiled("void(f4[::1], i8[::1], i8[::1], f4[:,::1], f4[::1])", fastmath={"reassoc", "contract"})
def weighted_sums(samples: Array, firsts: Array, phases: Array, rows: Array, out: Array) -> None:
    """Write into out (n,) the sum of rows[phases[t]] times the samples from firsts[t] on."""
    taps = rows.shape[1]
    for t in range(out.size):
        row = rows[phases[t]]
        part = samples[firsts[t] : firsts[t] + taps]
        total = np.float32(0.0)
        for i in range(taps):
            total += row[i] * part[i]
        out[t] = total
