"""Several numbers at once: what functions that generate instructions (`instructions`) write loops with.

A compiler takes several numbers of a plain loop at once only if it sees that it may; of the place of a
maximum, for one, it doesn't. numba and llvmlite are imported inside: they are there where texts are made.

Contents: LANES, Lanes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

LANES = 8
"""How many numbers; a processor does as many of them in one instruction as it can."""


class Lanes:
    """LANES numbers of arrays at a time, in double precision.

    Arrays are named by the argument that they are; `row` is an argument's value, of those with two axes.

    Parameters
    ----------
    context, builder, signature, arguments : what numba gives a function that generates instructions
    """

    def __init__(self, context: Any, builder: Any, signature: Any, arguments: Any) -> None:
        from llvmlite import ir
        from numba import types

        self._ir, self._builder = ir, builder
        self._numbers = ir.VectorType(ir.DoubleType(), LANES)
        self._arrays = {
            number: (of, context.make_array(of)(context, builder, value))
            for number, (of, value) in enumerate(zip(signature.args, arguments, strict=True))
            if isinstance(of, types.Array)
        }

    def place(self, array: int, t: Any, row: Any = None) -> Any:
        """The address of an element."""
        held, builder = self._arrays[array][1], self._builder
        if row is not None:
            width = builder.extract_value(held.shape, 1)
            t = builder.add(builder.mul(row, width), t)
        return builder.gep(held.data, [t])

    def load(self, array: int, t: Any, row: Any = None) -> Any:
        """Numbers from t on."""
        from numba import types

        ir, builder = self._ir, self._builder
        single = self._arrays[array][0].dtype == types.float32
        kind = ir.VectorType(ir.FloatType(), LANES) if single else self._numbers
        place = builder.bitcast(self.place(array, t, row), kind.as_pointer())
        found = builder.load(place, align=4 if single else 8)
        return builder.fpext(found, self._numbers) if single else found

    def store(self, values: Any, array: int, t: Any) -> None:
        """Write numbers from t on into an array of double precision."""
        place = self._builder.bitcast(self.place(array, t), self._numbers.as_pointer())
        self._builder.store(values, place, align=8)

    def constant(self, value: float) -> Any:
        """The same number LANES times."""
        return self._ir.Constant(self._numbers, [value] * LANES)

    def everywhere(self, value: Any) -> Any:
        """The same value LANES times."""
        ir, builder = self._ir, self._builder
        nothing = ir.Constant(ir.VectorType(value.type, LANES), ir.Undefined)
        first = builder.insert_element(nothing, value, ir.Constant(ir.IntType(32), 0))
        return builder.shuffle_vector(first, nothing, ir.Constant(ir.VectorType(ir.IntType(32), LANES), None))

    def last_of_highest(self, level: Callable[[Any], Any], n: Any, floor: float) -> Any:
        """The last t below n at which a level is highest, of those from `floor` on; -1 where none is.

        Parameters
        ----------
        level : given t gives the levels of LANES of them; it is asked once, in their order
        n : a multiple of LANES
        """
        from numba.core import cgutils

        ir, builder = self._ir, self._builder
        places = ir.VectorType(n.type, LANES)
        highest, where = (cgutils.alloca_once(builder, kind) for kind in (self._numbers, places))
        builder.store(self.constant(floor), highest)
        builder.store(ir.Constant(places, [-LANES] * LANES), where)
        zero, step = ir.Constant(n.type, 0), ir.Constant(n.type, LANES)
        with cgutils.for_range_slice(builder, zero, n, step, n.type) as (t, _):
            now, before = level(t), builder.load(highest)
            over = builder.fcmp_ordered(">=", now, before)
            builder.store(builder.select(over, now, before), highest)
            builder.store(builder.select(over, self.everywhere(t), builder.load(where)), where)
        levels = builder.load(highest)
        found = builder.add(builder.load(where), ir.Constant(places, list(range(LANES))))
        width = LANES // 2
        while width:
            (left, right), (left_at, right_at) = (self._halves(of, width) for of in (levels, found))
            later = builder.icmp_signed(">", right_at, left_at)
            later = builder.and_(builder.fcmp_ordered("==", right, left), later)
            over = builder.or_(builder.fcmp_ordered(">", right, left), later)
            levels, found = builder.select(over, right, left), builder.select(over, right_at, left_at)
            width //= 2
        at = builder.extract_element(found, ir.Constant(ir.IntType(32), 0))
        return builder.select(builder.icmp_signed("<", at, zero), ir.Constant(n.type, -1), at)

    def _halves(self, values: Any, width: int) -> list[Any]:
        kind = self._ir.VectorType(self._ir.IntType(32), width)
        parts = (list(range(first, first + width)) for first in (0, width))
        return [self._builder.shuffle_vector(values, values, self._ir.Constant(kind, part)) for part in parts]
