"""Power and magnitude of many frames at once, for the lengths that the compiled transform has.

Conventions: frames lie `hop` samples apart in one stretch of mono float32 samples; results are (n_bins, t).

Contents: FrameTransform, LENGTHS, BY_FOURS; plan, turns_by_fours; SPECTRA_VERSION.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

SPECTRA_VERSION = 2
"""Part of the key that everything computed of sound is kept under: goes up when the last bits of spectra, or
of what is summed over them, change for all features at once. 2: transforms and products in our own loops."""

BY_EIGHTS = (32, 256, 2048, 16384)
"""Lengths of frames that are 4 times a power of 8."""
BY_FOURS = (64, 128, 512, 1024, 4096, 8192)
"""Lengths whose powers are scipy's to the bit. scipy, which takes a quarter of a second to import, gave them
before, and what was kept of them stays valid, learned features above all."""
LENGTHS = tuple(sorted((*BY_EIGHTS, *BY_FOURS)))
"""The lengths of frames that `FrameTransform` takes."""

_LINE = 16


@dataclass(frozen=True)
class Plan:
    """What a transform of one length multiplies by, and where it leaves its bins.

    turns : (n, 14), real and imaginary parts of the seven factors of every butterfly, step by step
    places : (n_fft / 4,), the pair of rows in which bins k and k + n_fft / 4 of the halved transform lie
    halves : (n_fft / 8 + 1, 2), the factors that put the spectrum of real samples together
    """

    turns: NDArray[np.float32]
    places: NDArray[np.int64]
    halves: NDArray[np.float32]


@lru_cache(maxsize=4)
def plan(n_fft: int) -> Plan:
    """The plan for frames of n_fft samples, one of BY_EIGHTS."""
    size = n_fft // 2
    turns = []
    bins = np.arange(size // 2)
    places = np.zeros(size // 2, np.int64)
    while size > 2:
        step = size // 8
        turns.append(_roots(np.arange(step)[:, np.newaxis] * np.arange(1, 8), size).reshape(step, 14))
        # The lowest digit of a bin, to the base of 8, is the highest of its place.
        places += bins % 8 * step
        bins //= 8
        size = step
    return Plan(np.concatenate(turns), places, _roots(np.arange(n_fft // 8 + 1), n_fft))


@lru_cache(maxsize=4)
def turns_by_fours(n_fft: int) -> NDArray[np.float32]:
    """What the transform by fours multiplies by: the three factors of every butterfly, step by step, flat."""
    turns = []
    length = 1
    while length < n_fft:
        radix = min(4, n_fft // length)
        powers = np.arange(1, (length + 1) // 2)[:, np.newaxis] * -np.arange(1, 4)
        turns.append(_roots(powers, radix * length).ravel())
        length *= radix
    return np.concatenate(turns)


def _roots(powers: NDArray[np.int64], size: int) -> NDArray[np.float32]:
    """exp(-2 pi j powers / size), real and imaginary parts in one more axis."""
    angle = -2 * np.pi * powers / size
    return np.stack([np.cos(angle), np.sin(angle)], axis=-1).astype(np.float32)


def _aligned(count: int) -> NDArray[np.float32]:
    """Room for so many numbers that begins where a line of the cache does: rows of 64 then cross none."""
    room = np.empty(count + _LINE, np.float32)
    return room[-(room.ctypes.data // room.itemsize) % _LINE :][:count]


class FrameTransform:
    """Power and magnitude of the frames of a track, with room that is used again for every block.

    Parameters
    ----------
    window : (n_fft,), n_fft one of LENGTHS
    hop : samples from one frame to the next
    """

    def __init__(self, window: NDArray[np.float32], hop: int) -> None:
        from mirlab.audio.spectra.kernels import LANES

        n_fft = len(window)
        self._window, self._hop = window, hop
        self._plan = plan(n_fft) if n_fft in BY_EIGHTS else None
        room = n_fft * LANES if self._plan is None else hop * (LANES + (n_fft - 1) // hop)
        self._turned, self._work = _aligned(room), _aligned(n_fft * LANES)
        self._turned.fill(0.0)

    def __call__(
        self, samples: NDArray[np.float32], n_frames: int
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """|X|^2 and |X| of the first frames of samples that lie in one piece, (n_bins, n_frames) each."""
        from mirlab.audio.spectra.fourier_kernels import power_by_fours, power_of_frames
        from mirlab.audio.spectra.kernels import LANES

        room = -(-n_frames // LANES) * LANES
        n_bins = len(self._window) // 2 + 1
        power, magnitude = (_aligned(n_bins * room).reshape(n_bins, room) for _ in range(2))
        window, hop, rooms, found = self._window, self._hop, (self._turned, self._work), (power, magnitude)
        if self._plan is None:
            power_by_fours(samples, hop, window, turns_by_fours(len(window)), *rooms, *found)
        else:
            made = self._plan
            power_of_frames(samples, hop, window, made.turns, made.places, made.halves, *rooms, *found)
        if room == n_frames:
            return power, magnitude
        return power[:, :n_frames].copy(), magnitude[:, :n_frames].copy()
