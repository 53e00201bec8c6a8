"""Running medians of 31, sixteen places of sixteen lanes at a time, as a network of exchanges.

Conventions: a row is LANES numbers beside each other; a network takes rows and exchanges their numbers lane
by lane, so that no branch depends on the data. It is written straight as the compiler's instructions: as
loops its rows would lie in memory, and a loop for each of the 250 exchanges would compile for seconds.

Sixteen neighbouring windows have sixteen rows in common. Those are put in order once. Each half of the
windows has eight rows more in common; of the 24 only the middle eight can still be a median when seven more
come. So it goes on, by halves: 36 operations a median.

Contents: running_median.

Batcher (1968), Sorting networks and their applications; Adams (2021), Fast median filters using separable
sorting networks.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from mirlab.audio.spectra.kernels import Array
from mirlab.loops import compiled, instructions

HALF = 15
_LANES = 16
_PLACES = HALF + 1

Rows = list[Any]


def _exchange(builder: Any, rows: Rows, i: int, j: int) -> None:
    less = builder.fcmp_ordered("<", rows[i], rows[j])
    low, high = builder.select(less, rows[i], rows[j]), builder.select(less, rows[j], rows[i])
    rows[i], rows[j] = low, high


def _ordered(builder: Any, rows: Rows) -> Rows:
    """Batcher's odd-even merge sort of a power of two of rows."""
    rows, size, step = list(rows), len(rows), 1
    while step < size:
        apart = step
        while apart:
            for first in range(apart % step, size - apart, 2 * apart):
                for i in range(first, min(first + apart, size - apart)):
                    if i // (2 * step) == (i + apart) // (2 * step):
                        _exchange(builder, rows, i, i + apart)
            apart //= 2
        step *= 2
    return rows


def _risen(builder: Any, rows: Rows) -> Rows:
    """Put rows in order that rise and then fall, or fall and then rise."""
    rows, apart = list(rows), len(rows) // 2
    while apart:
        for i in range(len(rows)):
            if not i & apart:
                _exchange(builder, rows, i, i + apart)
        apart //= 2
    return rows


def _middle(builder: Any, core: Rows, more: Rows) -> Rows:
    """The middle third of 2 n ordered rows and n more, in order."""
    size = len(more)
    more = _ordered(builder, more)
    upper, lower = [], []
    for i in range(size):
        pair = [core[i], more[size - 1 - i]]
        _exchange(builder, pair, 0, 1)
        upper.append(pair[1])
    upper = _risen(builder, upper)
    for i in range(size):
        pair = [upper[i], core[2 * size - 1 - i]]
        _exchange(builder, pair, 0, 1)
        lower.append(pair[0])
    return _risen(builder, lower)


def _medians(builder: Any, core: Rows, before: Rows, after: Rows) -> Rows:
    """The medians of the core with before[k:] and after[:k], for every k from 0 to their number."""
    if len(before) == 1:
        found = []
        for row in (before[0], after[0]):
            three = [row, core[1]]
            _exchange(builder, three, 0, 1)
            three[1] = core[0]
            _exchange(builder, three, 0, 1)
            found.append(three[1])
        return found
    half = len(before) // 2
    earlier = _middle(builder, core, before[half:])
    later = _middle(builder, core, after[: half + 1])
    return [
        *_medians(builder, earlier, before[:half], after[:half]),
        *_medians(builder, later, before[half + 1 :], after[half + 1 :]),
    ]


@instructions
def _sixteen(typing: Any, source: Any, at: Any, target: Any, to: Any) -> Any:
    """Write the medians of rows 0 to 30, 1 to 31 ... 15 to 45 from `at` into sixteen rows from `to`."""

    from llvmlite import ir
    from numba import types

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        row = ir.VectorType(ir.FloatType(), _LANES).as_pointer()
        data = [context.make_array(signature.args[i])(context, builder, arguments[i]).data for i in (0, 2)]

        def place(side: int, number: int) -> Any:
            index = builder.add(arguments[2 * side + 1], ir.Constant(ir.IntType(64), number * _LANES))
            return builder.bitcast(builder.gep(data[side], [index]), row)

        rows = [builder.load(place(0, k), align=4) for k in range(2 * HALF + _PLACES)]
        core = _ordered(builder, rows[HALF : HALF + _PLACES])
        for k, found in enumerate(_medians(builder, core, rows[:HALF], rows[HALF + _PLACES :])):
            builder.store(found, place(1, k), align=4)
        return context.get_dummy_value()

    return types.void(source, types.intp, target, types.intp), generate


@compiled("void(f4[::1], i8, i8, i8, i8, f4[::1])")
def running_median(x: Array, n: int, step: int, m: int, beside: int, out: Array) -> None:
    """Write the median of each value of x and its 15 neighbours on either side along one axis.

    x and out are flat: value t of line j lies at t step + j beside, for t < n and j < m. Beyond the ends the
    values are mirrored, the end repeated (scipy's mode "reflect").
    """
    size = -(-n // _PLACES) * _PLACES
    rows = np.zeros((size + 2 * HALF) * _LANES, np.float32)
    found = np.empty(size * _LANES, np.float32)
    for first in range(0, m, _LANES):
        width = min(_LANES, m - first)
        for t in range(-HALF, n + HALF):
            at = t % (2 * n)
            at = min(at, 2 * n - 1 - at)
            line = x[at * step + first * beside :]
            here = rows[(t + HALF) * _LANES :]
            for i in range(width):
                here[i] = line[i * beside]
        for t in range(0, size, _PLACES):
            _sixteen(rows, t * _LANES, found, t * _LANES)
        for t in range(n):
            line = out[t * step + first * beside :]
            here = found[t * _LANES :]
            for i in range(width):
                line[i * beside] = here[i]
