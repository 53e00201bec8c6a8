"""One writer at a time: a lock that the operating system lets go of when its holder dies.

The file begins with a line break, which is the byte that Windows locks; the holder's process number follows.

Contents: writer_lock.
"""

from __future__ import annotations

import os
import re
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
    OutputError : the folder can't be written, or its file system has no locks
    """
    from filelock import lock_descriptor, unlock_descriptor

    path = folder / ".lock"
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
    except OSError as error:
        raise OutputError(
            f"{folder}: the library cannot be written ({error.strerror or error}); it can still be searched"
        ) from error
    try:
        deadline = time.monotonic() + wait
        try:
            while not lock_descriptor(handle, blocking=False):
                if time.monotonic() >= deadline:
                    raise MirlabError(
                        f"{folder}: another process is writing to this library{_holder(handle)}. This "
                        "command changed nothing: run it again when the other has finished, or use --wait"
                    )
                time.sleep(min(_PAUSE, max(0.0, deadline - time.monotonic())))
        except OSError as error:
            raise OutputError(
                f"{folder}: the library cannot be written, because its folder does not support file locks "
                f"({error.strerror or error}): move it to a local disk. It can still be searched"
            ) from error
        # A full disk takes no name of the holder, and the lock is held without it.
        with suppress(OSError):
            os.ftruncate(handle, 0)
            os.lseek(handle, 0, os.SEEK_SET)
            os.write(handle, b"\n%d\n" % os.getpid())
        try:
            yield
        finally:
            unlock_descriptor(handle)
    finally:
        os.close(handle)


def _holder(handle: int) -> str:
    os.lseek(handle, 1, os.SEEK_SET)
    said = re.fullmatch(rb"(\d+)\n", os.read(handle, 20))
    return f" (process {int(said[1])})" if said else ""
