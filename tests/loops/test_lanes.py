"""Several numbers at once: the place of a maximum, by lanes."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from mirlab.loops import LANES

from .conftest import Importing

HIGHEST = """
import numpy as np
from mirlab.loops import Lanes, compiled, instructions

@instructions
def _highest(typing, table, row, less, n):
    from numba import types

    def generate(context, builder, signature, arguments):
        at = Lanes(context, builder, signature, arguments)

        def level(t):
            found = builder.fsub(at.load(0, t, arguments[1]), at.load(2, t))
            at.store(found, 2, t)
            return found

        return at.last_of_highest(level, arguments[3], 0.5)

    return types.int64(table, types.int64, less, types.int64), generate

@compiled("i8(f4[:,::1], i8, f8[::1], i8)")
def highest(table, row, less, n):
    return _highest(table, row, less, n)
"""


def test_the_last_of_the_highest_is_found_wherever_it_lies(small: Importing, place: Path) -> None:
    highest, n = small(HIGHEST).highest, 5 * LANES
    rng = np.random.default_rng(0)
    # Few levels, so that most are met several times.
    table = rng.integers(0, 4, (60, n)).astype(np.float32)
    for row, of_row in enumerate(table):
        shift = rng.integers(0, 3, n).astype(np.float64)
        for count in (LANES, n):
            less = shift.copy()
            level = (of_row - shift)[:count]
            last = int(np.flatnonzero(level == level.max())[-1]) if level.max() >= 0.5 else -1
            assert highest(table, row, less, count) == last
            np.testing.assert_array_equal(less[:count], level)
            np.testing.assert_array_equal(less[count:], shift[count:])


def test_nothing_below_the_floor_is_the_highest(small: Importing, place: Path) -> None:
    highest = small(HIGHEST).highest
    table, none = np.full((1, LANES), 0.25, np.float32), np.zeros(LANES)
    assert highest(table, 0, none.copy(), LANES) == -1
    assert highest(table, 0, none.copy(), 0) == -1
    table[0, 2] = 0.5
    assert highest(table, 0, none.copy(), LANES) == 2
