"""A file that somebody sent, until it has been analysed.

Most are small: these stay in memory, and whoever analyses one writes it to the disk for as long as that takes
(work.py), in the thread that waits for the worker anyway. A larger one is written as it arrives.

Contents: Upload, WRITTEN_AT_ONCE.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

WRITTEN_AT_ONCE = 2 << 20
"""Bytes of an upload that are in memory at most, but for the last block of the network's."""


class Upload:
    """A file as it came.

    Parameters
    ----------
    suffix : of its name, with the dot
    """

    def __init__(self, suffix: str = "") -> None:
        self._suffix, self._path = suffix, ""
        self._blocks: list[bytes] = []
        self._held = 0
        self._file: BinaryIO | None = None

    @property
    def on_disk(self) -> bool:
        """Whether something of it was written by `write`, so that it must be removed."""
        return bool(self._path)

    def take(self, block: bytes) -> bool:
        """Hold a block; whether it is time to write what is held."""
        self._blocks.append(block)
        self._held += len(block)
        return self._held >= WRITTEN_AT_ONCE

    def write(self) -> None:
        """Write what is held."""
        if self._file is None:
            self._path, self._file = self._opened()
        self._file.writelines(self._blocks)
        self._blocks, self._held = [], 0

    def finish(self) -> None:
        """Write the rest of one that is on the disk, and close it."""
        self.write()
        assert self._file is not None
        self._file.close()

    def remove(self) -> None:
        """Remove what `write` wrote."""
        if self._file is not None:
            self._file.close()
            Path(self._path).unlink(missing_ok=True)

    @contextmanager
    def there(self) -> Iterator[str]:
        """The path at which it lies for as long as the block lasts."""
        if self._path:
            yield self._path
            return
        path, file = self._opened()
        try:
            with file:
                file.writelines(self._blocks)
            yield path
        finally:
            Path(path).unlink(missing_ok=True)

    def _opened(self) -> tuple[str, BinaryIO]:
        handle, path = tempfile.mkstemp(self._suffix, "mirlab-")
        return path, os.fdopen(handle, "wb")
