"""Power and magnitude of many frames at once, for the lengths that the compiled transform has.

Conventions: frames lie `hop` samples apart in one stretch of mono float32 samples; results are (n_bins, t).

Contents: FrameTransform, LENGTHS; plan; SPECTRA_VERSION.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

SPECTRA_VERSION = 2
"""Part of the key that everything computed of sound is kept under: goes up when the last bits of spectra, or
of what is summed over them, change for all features at once. 2: transforms and products in our own loops."""

LENGTHS = (32, 256, 2048, 16384)
"""The lengths of frames that `FrameTransform` takes: 4 times a power of 8."""


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
    """The plan for frames of n_fft samples, one of LENGTHS."""
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
        self._window, self._hop, self._plan = window, hop, plan(n_fft)
        self._turned = np.zeros(hop * (LANES + (n_fft - 1) // hop), np.float32)
        self._work = _aligned(n_fft * LANES)

    def __call__(
        self, samples: NDArray[np.float32], n_frames: int
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """|X|^2 and |X| of the first frames of samples that lie in one piece, (n_bins, n_frames) each."""
        from mirlab.audio.spectra.fourier_kernels import power_of_frames
        from mirlab.audio.spectra.kernels import LANES

        room = -(-n_frames // LANES) * LANES
        n_bins = len(self._window) // 2 + 1
        power, magnitude = (_aligned(n_bins * room).reshape(n_bins, room) for _ in range(2))
        made = self._plan
        power_of_frames(
            samples, self._hop, self._window, made.turns, made.places, made.halves, self._turned, self._work,
            power, magnitude,
        )  # fmt: skip
        if room == n_frames:
            return power, magnitude
        return power[:, :n_frames].copy(), magnitude[:, :n_frames].copy()
