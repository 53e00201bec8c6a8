"""The loops of PaCMAP, compiled by numba; imported only where a map is arranged.

Conventions: rows are (n, p) float32, `state` of the last two (n, 4) float32, points and slopes; pairs are one
array of int32 a kind, (n, k): row i holds the k partners of row i. `words`
(625,) int64 is room for the generator of random numbers.

Random numbers are those that numba's own generator draws, MT19937 seeded anew for each row as PaCMAP does
it, so that a row's partners depend on nothing but the seed.

Contents: nearest_scaled, mid_near, further, gradient, stepped.
"""

from __future__ import annotations

import math
from typing import Any, TypeAlias

import numpy as np

from mirlab.loops import compiled

Array: TypeAlias = Any
_WORDS, _AHEAD = 624, 397
_LOW = 0xFFFFFFFF
_CANDIDATES = 6


@compiled("void(i8[::1], i8)")
def seeded(words: Array, seed: int) -> None:
    """Begin MT19937 by a seed of 32 bits; Matsumoto and Nishimura (1998), init_genrand of 2002."""
    value = seed & _LOW
    words[0] = value
    for i in range(1, _WORDS):
        value = (1812433253 * (value ^ (value >> 30)) + i) & _LOW
        words[i] = value
    words[_WORDS] = 0


@compiled("i8(i8[::1], i8)")
def below(words: Array, limit: int) -> int:
    """A whole number from 0 to limit - 1: the last bits of a draw, again until they are less."""
    mask = 0
    while mask < limit - 1:
        mask = 2 * mask + 1
    found = limit
    while found >= limit:
        # A word is renewed when its turn comes, for few of the 624 are ever drawn.
        i = words[_WORDS]
        word = (words[i] & 0x80000000) | (words[(i + 1) % _WORDS] & 0x7FFFFFFF)
        y = words[(i + _AHEAD) % _WORDS] ^ (word >> 1)
        if word & 1:
            y ^= 0x9908B0DF
        words[i] = y
        words[_WORDS] = (i + 1) % _WORDS
        y ^= y >> 11
        y ^= (y << 7) & 0x9D2C5680
        y ^= (y << 15) & 0xEFC60000
        found = (y ^ (y >> 18)) & mask
    return found


@compiled("void(i8[::1], i8, i8, i8, i4[::1], i8, i4[::1])")
def drawn(words: Array, count: int, limit: int, own: int, out_of: Array, size: int, found: Array) -> None:
    """Write `count` different numbers below limit to found, neither `own` nor among out_of[:size]."""
    for i in range(count):
        while True:
            j = below(words, limit)
            free = j != own
            for k in range(i):
                if j == found[k]:
                    free = False
            for k in range(size):
                if j == out_of[k]:
                    free = False
            if free:
                break
        found[i] = j


@compiled("void(f4[:,::1], i4[:,::1], f4[::1], i4[:,::1])")
def nearest_scaled(distances: Array, neighbours: Array, spread: Array, found: Array) -> None:
    """Write to found (n, k) the k of each row's neighbours that are nearest for the spread of both.

    The distance is d_ij^2 / (s_i s_j), so that rows in sparse places have neighbours as those in dense ones.
    """
    n, size = distances.shape
    k = found.shape[1]
    scaled = np.empty(size, np.float32)
    for i in range(n):
        for j in range(size):
            scaled[j] = distances[i, j] * distances[i, j] / spread[i] / spread[neighbours[i, j]]
        for rank in range(k):
            least = -1
            for j in range(size):
                if scaled[j] >= 0 and (least < 0 or scaled[j] < scaled[least]):
                    least = j
            found[i, rank] = neighbours[i, least]
            scaled[least] = np.float32(-1)


@compiled("void(f4[:,::1], i8, i4[:,::1])")
def mid_near(rows: Array, seed: int, found: Array) -> None:
    """Write each row's mid-near partners to found (n, k): of six that are drawn, the second nearest."""
    n, p = rows.shape
    k = found.shape[1]
    words = np.empty(_WORDS + 1, np.int64)
    six = np.empty(_CANDIDATES, np.int32)
    for i in range(n):
        for rank in range(k):
            seeded(words, seed + i * k + rank)
            drawn(words, _CANDIDATES, n, i, found[i], rank, six)
            nearest, second = np.inf, np.inf
            first, partner = -1, -1
            for c in range(_CANDIDATES):
                total = 0.0
                for d in range(p):
                    gap = rows[i, d] - rows[six[c], d]
                    total += gap * gap
                if first < 0 or total < nearest:
                    second, partner = nearest, first
                    nearest, first = total, six[c]
                elif partner < 0 or total < second:
                    second, partner = total, six[c]
            found[i, rank] = partner


@compiled("void(i4[:,::1], i8, i4[:,::1])")
def further(neighbours: Array, seed: int, found: Array) -> None:
    """Write each row's further partners to found (n, k): any rows but its neighbours."""
    n = neighbours.shape[0]
    words = np.empty(_WORDS + 1, np.int64)
    for i in range(n):
        seeded(words, seed + i)
        drawn(words, found.shape[1], n, i, neighbours[i], neighbours.shape[1], found[i])


@compiled("void(f4[:,::1], i4[:,::1], i4[:,::1], i4[:,::1], f8, f8, f8)")
def gradient(
    state: Array,
    neighbours: Array,
    mid: Array,
    far: Array,
    of_neighbours: float,
    of_mid: float,
    of_far: float,
) -> None:
    """Write the gradient of PaCMAP's loss by the points state[:, :2] to state[:, 2:4].

    The loss is the sum, over pairs at distance^2 d - 1, of w d / (10 + d) of neighbours, w d / (10000 + d)
    of mid-near pairs and w / (1 + d) of further pairs. A partner lies anywhere: with its slope beside its
    point, it is one place of memory and not two.
    """
    n = state.shape[0]
    for i in range(n):
        state[i, 2] = np.float32(0)
        state[i, 3] = np.float32(0)
    for kind in range(3):
        pairs = neighbours if kind == 0 else (mid if kind == 1 else far)
        # The slope is a constant over (room + d)^2.
        room = 10.0 if kind == 0 else (10000.0 if kind == 1 else 1.0)
        push = 20.0 * of_neighbours if kind == 0 else (20000.0 * of_mid if kind == 1 else -2.0 * of_far)
        if push == 0:
            continue
        for i in range(n):
            own_x, own_y = state[i, 0], state[i, 1]
            sum_x, sum_y = np.float32(0), np.float32(0)
            for rank in range(pairs.shape[1]):
                j = pairs[i, rank]
                x, y = own_x - state[j, 0], own_y - state[j, 1]
                whole = room + 1.0 + x * x + y * y
                w = push / (whole * whole)
                across, along = np.float32(w * x), np.float32(w * y)
                sum_x += across
                sum_y += along
                state[j, 2] -= across
                state[j, 3] -= along
            state[i, 2] += sum_x
            state[i, 3] += sum_y


@compiled("void(f4[:,::1], f4[:,::1], f8, i8)")
def stepped(state: Array, moments: Array, rate: float, number: int) -> None:
    """Move the points by a step of Adam, the `number`-th from 0; moments (n, 4) are its memory.

    Kingma and Ba (2015), with 0.9 and 0.999.
    """
    size = rate * math.sqrt(1.0 - 0.999 ** (number + 1)) / (1.0 - 0.9 ** (number + 1))
    for i in range(state.shape[0]):
        for d in range(2):
            g = state[i, 2 + d]
            moments[i, d] += np.float32(0.1 * (g - moments[i, d]))
            moments[i, 2 + d] += np.float32(0.001 * (g * g - moments[i, 2 + d]))
            state[i, d] -= np.float32(size * moments[i, d] / (math.sqrt(moments[i, 2 + d]) + 1e-7))
