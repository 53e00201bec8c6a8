"""What stands before and after a track that comes in pieces, so that its first and last frames are whole.

Contents: Padding, PAD_MODES.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

PAD_MODES = ("constant", "reflect")


class Padding:
    """`length` samples on either side: zeros, or the track in reverse, which must then have more than that.

    "reflect" gives x_2 x_1 | x_0 x_1 x_2 ..., the edges once, as numpy.pad does.
    """

    def __init__(self, length: int, mode: str) -> None:
        self._length, self._reflect = length, mode == "reflect"
        self._first = self._last = np.empty(0, np.float32)

    def see(self, piece: NDArray[np.float32]) -> None:
        """Take note of the track's next samples, (n,)."""
        if not self._reflect:
            return
        if len(self._first) <= self._length:
            self._first = np.concatenate([self._first, piece[: self._length + 1 - len(self._first)]])
        if len(piece) > self._length:
            self._last = piece[len(piece) - self._length - 1 :]
        else:
            self._last = np.concatenate([self._last, piece])[-self._length - 1 :]

    def before(self) -> NDArray[np.float32]:
        """What stands before the first sample, (length,), once more than `length` samples were seen."""
        return self._first[:0:-1] if self._reflect else np.zeros(self._length, np.float32)

    def after(self) -> NDArray[np.float32]:
        """What stands after the last sample, (length,), once all were seen."""
        return self._last[-2::-1] if self._reflect else np.zeros(self._length, np.float32)
