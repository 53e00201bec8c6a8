"""One writer at a time: a lock that the operating system lets go of when its holder dies.

Contents: writer_lock.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from mirlab.errors import MirlabError, OutputError

_PAUSE = 0.2


@contextmanager
def writer_lock(folder: Path, wait: float = 0.0) -> Iterator[None]:
    """Hold a library for writing.

    Parameters
    ----------
    folder : the library's
    wait : seconds to wait for another writer to finish

    Raises
    ------
    MirlabError : another process is writing
    OutputError : the folder can't be written
    """
    path = folder / ".lock"
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        raise OutputError(
            f"{folder}: the library cannot be written ({error.strerror or error}); it can still be searched"
        ) from error
    try:
        deadline = time.monotonic() + wait
        while not _taken(handle):
            if time.monotonic() >= deadline:
                raise MirlabError(
                    f"{folder}: another process is writing to this library{_holder(handle)}. This "
                    "command changed nothing: run it again when the other has finished, or use --wait"
                )
            time.sleep(min(_PAUSE, max(0.0, deadline - time.monotonic())))
        # A full disk takes no name of the holder, and the lock is held without it.
        with suppress(OSError):
            os.ftruncate(handle, 0)
            os.pwrite(handle, str(os.getpid()).encode(), 0)
        yield
    finally:
        os.close(handle)


def _taken(handle: int) -> bool:
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _holder(handle: int) -> str:
    said = os.pread(handle, 20, 0)
    return f" (process {int(said)})" if said.isdigit() else ""
