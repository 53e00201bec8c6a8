"""What keeps the memory of a large library's changes small.

Contents: SetAside, give_back.
"""

from __future__ import annotations

import sys
import tempfile
from contextlib import suppress
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mirlab.files import writing_errors

_MANY = 16_384


class SetAside:
    """Features (n, D) in a file: written some columns at once, read some rows at once.

    Parameters
    ----------
    folder : where the file lies; it has no name, and is gone with the process
    rows : n
    """

    def __init__(self, folder: Path, rows: int) -> None:
        self.folder, self.rows, self.widths = folder, rows, list[int]()

    def __enter__(self) -> SetAside:
        with writing_errors(self.folder):
            self._file = tempfile.TemporaryFile(dir=self.folder)
        return self

    def __exit__(self, *_: object) -> None:
        # What a full disk did not take is no longer wanted.
        with suppress(OSError):
            self._file.close()

    def __len__(self) -> int:
        return self.rows

    def taken(self, part: NDArray[np.float64]) -> NDArray[np.float64]:
        """Write the next columns (n, k), and give them back; raises OutputError."""
        with writing_errors(self.folder):
            self._file.write(np.ascontiguousarray(part).data)
            self._file.flush()
        self.widths.append(part.shape[1])
        return part

    def __getitem__(self, rows: slice) -> NDArray[np.float64]:
        """All columns of some rows."""
        first, last, _ = rows.indices(self.rows)
        found, column, start = np.empty((last - first, sum(self.widths))), 0, 0
        for width in self.widths:
            self._file.seek(8 * (start + first * width))
            numbers = np.frombuffer(self._file.read(8 * (last - first) * width))
            found[:, column : column + width] = numbers.reshape(last - first, width)
            column, start = column + width, start + self.rows * width
        return found


def give_back(rows: int) -> None:
    """Give memory that was freed back to the system, if there are many rows.

    Arrow and glibc keep it, each for itself and by thread, so that the next step takes new memory: of
    100,000 tracks, half of what the process held after writing them was free.
    """
    if rows < _MANY:
        return
    import pyarrow as pa

    pa.default_memory_pool().release_unused()
    if sys.platform == "linux":
        import ctypes

        # Other C libraries than glibc lack it.
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
