"""One writer at a time of a file that several processes read and write back.

Contents: only_writer.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from mirlab.files.atomic import writing_errors


@contextmanager
def only_writer(path: Path) -> Iterator[None]:
    """Hold a lock that ends with this process on the file's folder or, on Windows, on a file beside it."""
    from filelock import lock_descriptor

    folder = path.parent
    with writing_errors(path):
        folder.mkdir(parents=True, exist_ok=True)
        try:
            handle = os.open(folder, os.O_RDONLY)
        except OSError:
            handle = os.open(folder / f".{path.name}.lock", os.O_RDWR | os.O_CREAT, 0o666)
    try:
        # Not every file system locks; then the writers of this process alone keep apart.
        with suppress(OSError):
            lock_descriptor(handle)
        yield
    finally:
        os.close(handle)
