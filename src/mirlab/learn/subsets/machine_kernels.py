"""The hot loops of support vectors on a kernel that is known, compiled by numba; import them where used.

Sequential minimal optimisation with second-order working sets (Fan et al. 2005) and shrinking, step for step
as libsvm takes them (Chang and Lin 2011), so that the machines are libsvm's to the last bit wherever a
processor rounds alike. What is gained: the rows of two classes are laid side by side once, no row is asked
for one entry at a time, and without the labels' signs the loops have no branches and take whole registers.

Conventions: with labels y of +1 and -1 and gradient G the loops keep g = -y G, of which no sign is lost or
rounded. A row may go *up* if y alpha may grow, and *down* if it may fall.

Contents: machines, exponents.

References
----------
Chang, C.-C. and Lin, C.-J. (2011). LIBSVM: a library for support vector machines. ACM Transactions on
    Intelligent Systems and Technology 2(27).
Fan, R.-E., Chen, P.-H. and Lin, C.-J. (2005). Working set selection using second order information for
    training support vector machines. Journal of Machine Learning Research 6, 1889-1918.
"""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np

from mirlab.loops import LANES, Lanes, compiled, instructions

# Arrays of float32, float64 or int64, as each docstring says; numba infers their types.
Array: TypeAlias = Any

_TINY = 1e-12
_LOWEST, _LEAST = float(np.finfo(np.float64).min), 5e-324
_FILL = np.int64(LANES - 1)

_QUICK = {"nnan", "nsz"}
"""No NaN comes up, and the sign of a zero says nothing: maxima may be taken by whole registers."""


@compiled("void(f4[:,::1], i8[::1], f8, f8, f8[:,::1], f8[::1])", fastmath=_QUICK)
def machines(kernel: Array, ends: Array, C: float, eps: float, weights: Array, offsets: Array) -> None:
    """Train a machine for every two classes.

    Parameters
    ----------
    kernel : (n, n) float32, rows in the order of their classes
    ends : (k + 1,) int64, where each class begins and ends
    C, eps : cost, and how far the optimality conditions may be missed
    weights : (n, pairs) float64 of zeros; y alpha is written, the first class of a pair being +1
    offsets : (pairs,) float64, rho is written
    """
    k, most = ends.size - 1, 0
    for a in range(k):
        for b in range(a + 1, k):
            most = max(most, ends[a + 1] - ends[a] + ends[b + 1] - ends[b])
    width = _filled(most)
    block = np.zeros((most, width), np.float32)
    y, alpha, place = np.empty(width), np.empty(width), np.empty(most, np.int64)
    pair = 0
    for a in range(k):
        for b in range(a + 1, k):
            first, second = ends[a + 1] - ends[a], ends[b + 1] - ends[b]
            n = first + second
            for i in range(width):
                y[i], alpha[i] = -1.0 if i >= first else 1.0, 0.0
            for i in range(n):
                place[i] = i
                row = ends[a] + i if i < first else ends[b] + i - first
                _copied(block, i, 0, kernel, row, ends[a], first)
                _copied(block, i, first, kernel, row, ends[b], second)
            offsets[pair] = _solve(block, y, C, eps, alpha, place[:n])
            for i in range(n):
                own = place[i]
                row = ends[a] + own if own < first else ends[b] + own - first
                weights[row, pair] = y[i] * alpha[i]
            pair += 1


@compiled("void(f4[:,::1], f4[::1], f4[::1])", fastmath=_QUICK)
def exponents(products: Array, of_rows: Array, of_columns: Array) -> None:
    """Take from (m, n) products what belongs to their rows and columns; nothing rises above 0. float32."""
    for i in range(products.shape[0]):
        row, less = products[i], of_rows[i]
        for t in range(row.size):
            value = row[t] - less - of_columns[t]
            row[t] = value if value < 0 else np.float32(0)


@compiled("i8(i8)", fastmath=_QUICK)
def _filled(active: int) -> int:
    """So many rows and what fills the last lanes up; rows that are not active go neither way."""
    return int((active + _FILL) & ~_FILL)


@instructions
def _copied(typing: Any, target: Any, into: Any, to: Any, source: Any, of: Any, at: Any, count: Any) -> Any:
    """target[into, to : to + count] = source[of, at : at + count], of float32."""
    from numba import types
    from numba.core import cgutils

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        at = Lanes(context, builder, signature, arguments)
        places = at.place(0, arguments[2], arguments[1]), at.place(3, arguments[5], arguments[4])
        cgutils.raw_memcpy(builder, *places, arguments[6], 4)
        return context.get_dummy_value()

    i8 = types.int64
    return types.void(target, i8, i8, source, i8, i8, i8), generate


@instructions
def _moved(typing: Any, g: Any, kernel: Any, i: Any, by_i: Any, j: Any, by_j: Any, way: Any, n: Any) -> Any:
    """g -= by_i kernel[i] + by_j kernel[j]; where of the first n rows is g + way highest? Of equals the last.

    In one round, which no compiler makes of plain loops. -1 where no row may go that way.
    """
    from numba import types

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        at = Lanes(context, builder, signature, arguments)
        (i, by_i), (j, by_j) = ((arguments[k], at.everywhere(arguments[k + 1])) for k in (2, 4))

        def level(t: Any) -> Any:
            moves = builder.fadd(builder.fmul(at.load(1, t, i), by_i), builder.fmul(at.load(1, t, j), by_j))
            now = builder.fsub(at.load(0, t), moves)
            at.store(now, 0, t)
            return builder.fadd(now, at.load(6, t))

        return at.last_of_highest(level, arguments[7], _LOWEST)

    i8, f8 = types.int64, types.float64
    return types.int64(g, kernel, i8, f8, i8, f8, way, i8), generate


@instructions
def _partner(
    typing: Any, g: Any, kernel: Any, i: Any, diagonal: Any, own: Any, most: Any, way: Any, n: Any
) -> Any:
    """Which of the first n rows gains most with row i, whose g is `most`? Of equals the last; -1 for none."""
    from numba import types

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        at = Lanes(context, builder, signature, arguments)
        own, most = at.everywhere(arguments[4]), at.everywhere(arguments[5])
        tiny, none = at.constant(_TINY), at.constant(0.0)

        def gain(t: Any) -> Any:
            apart, product = builder.fsub(most, at.load(0, t)), at.load(1, t, arguments[2])
            curve = builder.fsub(builder.fadd(own, at.load(3, t)), builder.fadd(product, product))
            curve = builder.select(builder.fcmp_ordered(">", curve, none), curve, tiny)
            worth = builder.fadd(builder.fdiv(builder.fmul(apart, apart), curve), at.load(6, t))
            return builder.select(builder.fcmp_ordered(">", apart, none), worth, none)

        return at.last_of_highest(gain, arguments[7], _LEAST)

    i8, f8 = types.int64, types.float64
    return types.int64(g, kernel, i8, diagonal, f8, f8, way, i8), generate


@compiled("f8(f4[:,::1], f8[::1], f8, f8, f8[::1], i8[::1])", fastmath=_QUICK)
def _solve(kernel: Array, y: Array, C: float, eps: float, alpha: Array, place: Array) -> float:
    """Solve one machine's problem; rows change places as `place` tells, and the result is rho."""
    n, width = place.size, y.size
    # away is what rows at C give to g; up and down are 0 where a row may go that way, else -inf.
    g, away, diagonal = np.empty(width), np.empty(width), np.empty(width)
    up, down = np.empty(width), np.empty(width)
    for i in range(width):
        g[i], away[i], diagonal[i], up[i], down[i] = y[i], 0.0, 1.0, -np.inf, -np.inf
    for i in range(n):
        diagonal[i] = kernel[i, i]
        _allow(i, y, alpha, C, up, down)
    active, whole, again = n, 0, False
    left = min(n, 1000) + 1
    i = _moved(g, kernel, 0, 0.0, 0, 0.0, up, _filled(active))
    while True:
        if not again:
            left -= 1
        if left == 0:
            left = min(n, 1000)
            active, whole = _shrink(
                kernel, y, C, eps, alpha, place, g, away, diagonal, up, down, active, whole
            )
            i = _moved(g, kernel, 0, 0.0, 0, 0.0, up, _filled(active))
        j = -1
        if i >= 0:
            j = _partner(g, kernel, i, diagonal, diagonal[i], g[i], down, _filled(active))
            if j >= 0 and g[i] - g[j] < eps:
                # Another row may miss the conditions by more than the one that is worth most.
                least = -np.inf
                for t in range(active):
                    least = max(least, down[t] - g[t])
                if g[i] + least < eps:
                    j = -1
        if j < 0:
            if again or active == n:
                break
            _rebuild(kernel, y, C, alpha, g, away, up, down, active, n)
            active, again = n, True
            i = _moved(g, kernel, 0, 0.0, 0, 0.0, up, _filled(active))
            continue
        if again:
            left, again = 1, False
        curve = diagonal[i] + diagonal[j] - 2.0 * kernel[i, j]
        if curve <= 0:
            curve = _TINY
        old_i, old_j = alpha[i], alpha[j]
        if y[i] != y[j]:
            step = (y[i] * g[i] + y[j] * g[j]) / curve
            apart = alpha[i] - alpha[j]
            alpha[i] += step
            alpha[j] += step
            if apart > 0:
                if alpha[j] < 0:
                    alpha[j], alpha[i] = 0.0, apart
                if alpha[i] > C:
                    alpha[i], alpha[j] = C, C - apart
            else:
                if alpha[i] < 0:
                    alpha[i], alpha[j] = 0.0, -apart
                if alpha[j] > C:
                    alpha[j], alpha[i] = C, C + apart
        else:
            step = (y[j] * g[j] - y[i] * g[i]) / curve
            both = alpha[i] + alpha[j]
            alpha[i] -= step
            alpha[j] += step
            if both > C:
                if alpha[i] > C:
                    alpha[i], alpha[j] = C, both - C
                if alpha[j] > C:
                    alpha[j], alpha[i] = C, both - C
            else:
                if alpha[j] < 0:
                    alpha[j], alpha[i] = 0.0, both
                if alpha[i] < 0:
                    alpha[i], alpha[j] = 0.0, both
        by_i, by_j = y[i] * (alpha[i] - old_i), y[j] * (alpha[j] - old_j)
        for r, old in ((i, old_i), (j, old_j)):
            was, now = old >= C, alpha[r] >= C
            if was != now:
                much = y[r] * C if now else -y[r] * C
                row = kernel[r]
                for t in range(n):
                    away[t] -= much * row[t]
            _allow(r, y, alpha, C, up, down)
        i = _moved(g, kernel, i, by_i, j, by_j, up, _filled(active))
    return _offset(y, C, alpha, g, active)


@compiled("void(i8, f8[::1], f8[::1], f8, f8[::1], f8[::1])", fastmath=_QUICK)
def _allow(i: int, y: Array, alpha: Array, C: float, up: Array, down: Array) -> None:
    grows = 0.0 if alpha[i] < C else -np.inf
    falls = 0.0 if alpha[i] > 0 else -np.inf
    up[i], down[i] = (grows, falls) if y[i] > 0 else (falls, grows)


@compiled("i8(i8, f8[::1], f8[::1], f8, f8[::1], f8, f8)", fastmath=_QUICK)
def _gone(i: int, y: Array, alpha: Array, C: float, g: Array, top: float, bottom: float) -> int:
    """Whether a row at a bound will most likely stay there."""
    if alpha[i] >= C:
        return int(g[i] > top if y[i] > 0 else -g[i] > bottom)
    if alpha[i] <= 0:
        return int(-g[i] > bottom if y[i] > 0 else g[i] > top)
    return 0


@compiled(
    "Tuple((i8, i8))(f4[:,::1], f8[::1], f8, f8, f8[::1], i8[::1], f8[::1], f8[::1], f8[::1], f8[::1], "
    "f8[::1], i8, i8)",
    fastmath=_QUICK,
)
def _shrink(
    kernel: Array,
    y: Array,
    C: float,
    eps: float,
    alpha: Array,
    place: Array,
    g: Array,
    away: Array,
    diagonal: Array,
    up: Array,
    down: Array,
    active: int,
    whole: int,
) -> tuple[int, int]:
    """Put rows that will most likely stay at their bounds behind the others."""
    n = place.size
    top, bottom = -np.inf, -np.inf
    for t in range(active):
        top, bottom = max(top, g[t] + up[t]), max(bottom, down[t] - g[t])
    if whole == 0 and top + bottom <= eps * 10:
        whole = 1
        _rebuild(kernel, y, C, alpha, g, away, up, down, active, n)
        active = n
    i = 0
    while i < active:
        if _gone(i, y, alpha, C, g, top, bottom):
            active -= 1
            while active > i:
                if not _gone(active, y, alpha, C, g, top, bottom):
                    for array in (y, alpha, g, away, diagonal, up, down):
                        array[i], array[active] = array[active], array[i]
                    place[i], place[active] = place[active], place[i]
                    for t in range(n):
                        kernel[i, t], kernel[active, t] = kernel[active, t], kernel[i, t]
                    for t in range(n):
                        kernel[t, i], kernel[t, active] = kernel[t, active], kernel[t, i]
                    break
                active -= 1
        i += 1
    for t in range(active, n):
        up[t], down[t] = -np.inf, -np.inf
    return active, whole


@compiled(
    "void(f4[:,::1], f8[::1], f8, f8[::1], f8[::1], f8[::1], f8[::1], f8[::1], i8, i8)", fastmath=_QUICK
)
def _rebuild(
    kernel: Array,
    y: Array,
    C: float,
    alpha: Array,
    g: Array,
    away: Array,
    up: Array,
    down: Array,
    active: int,
    n: int,
) -> None:
    """Take rows that were put away up again, with the gradient that those between the bounds give."""
    for t in range(active, n):
        g[t] = away[t] + y[t]
        _allow(t, y, alpha, C, up, down)
    free = 0
    for i in range(active):
        free += 0 < alpha[i] < C
    # Float32 products of a row with another may differ by the side that was scaled, and libsvm chooses so.
    if free * n > 2 * active * (n - active):
        for t in range(active, n):
            for i in range(active):
                if 0 < alpha[i] < C:
                    g[t] -= y[i] * alpha[i] * kernel[t, i]
    else:
        for i in range(active):
            if 0 < alpha[i] < C:
                by = y[i] * alpha[i]
                for t in range(active, n):
                    g[t] -= by * kernel[i, t]


@compiled("f8(f8[::1], f8, f8[::1], f8[::1], i8)", fastmath=_QUICK)
def _offset(y: Array, C: float, alpha: Array, g: Array, active: int) -> float:
    """rho: the mean of y G over rows between the bounds, or the middle of what the bounds allow."""
    free, total = 0, 0.0
    above, below = np.inf, -np.inf
    for t in range(active):
        if 0 < alpha[t] < C:
            free += 1
            total -= g[t]
        elif (alpha[t] >= C) == (y[t] < 0):
            above = min(above, -g[t])
        else:
            below = max(below, -g[t])
    return total / free if free > 0 else (above + below) / 2
