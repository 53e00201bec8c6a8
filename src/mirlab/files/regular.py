"""Opening what others wrote: a regular file, or at once a sentence that says what it is instead.

A pipe that nobody writes to keeps whoever opens it waiting for ever, and some devices never end. So what is
no regular file is refused before it is opened, and the opening itself doesn't wait, for what lies there may
be exchanged between the two. A folder is refused in the system's own words.

Contents: NotAFile, check_regular, open_regular, open_text, read_regular, read_json, MOST_BYTES.
"""

from __future__ import annotations

import errno
import io
import json
import os
import stat
from pathlib import Path
from typing import IO, Any

MOST_BYTES = 256 << 20
"""What is read in one piece where nothing smaller is known: a hundred times what mirlab writes there."""

_KINDS = (
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


class NotAFile(OSError):
    """What lies there is a pipe, a socket or a device: `kind` says which."""

    def __init__(self, kind: str, path: str | Path) -> None:
        super().__init__(errno.EINVAL, f"expected a file, this is {kind}", str(path))
        self.kind = kind

    def __reduce__(self) -> tuple[type[NotAFile], tuple[str, str]]:
        return NotAFile, (self.kind, self.filename)


def check_regular(path: str | Path) -> os.stat_result:
    """See that a path leads to a regular file, links followed; about 2 µs.

    Raises
    ------
    NotAFile : a pipe, a socket or a device
    OSError : nothing there, a folder, or no permission
    """
    status = os.stat(path)  # noqa: PTH116 - a hot path
    _refuse(status.st_mode, path)
    return status


def open_regular(path: str | Path) -> IO[bytes]:
    """Open a regular file for reading bytes; raises what `check_regular` does."""
    check_regular(path)
    flags = os.O_RDONLY
    for name in ("O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "O_BINARY", "O_NOINHERIT"):
        flags |= getattr(os, name, 0)
    handle = os.open(path, flags)
    try:
        _refuse(os.fstat(handle).st_mode, path)
        return os.fdopen(handle, "rb")
    except BaseException:
        os.close(handle)
        raise


def open_text(path: str | Path, encoding: str = "utf-8", newline: str | None = None) -> IO[str]:
    """Open a regular file for reading text; raises what `check_regular` does."""
    return io.TextIOWrapper(open_regular(path), encoding=encoding, newline=newline)


def read_regular(path: str | Path, most: int) -> bytes:
    """Return a regular file's bytes; raises what `check_regular` does, and OSError for more than `most`."""
    with open_regular(path) as file:
        found = file.read(most + 1)
    if len(found) > most:
        raise OSError(errno.EFBIG, f"expected at most {most:,} bytes, but it holds more", str(path))
    return found


def read_json(path: str | Path, most: int = MOST_BYTES) -> Any:
    """Return what a JSON file holds.

    Raises
    ------
    ValueError : no JSON in UTF-8, or NaN or half of a character, which JSON can't hold
    OSError : as `read_regular`
    RecursionError : nested too deeply
    """
    said = json.loads(read_regular(path, most).decode("utf-8"), parse_constant=_no_number)
    # An escape can stand for half of a character, which could not be written anywhere.
    json.dumps(said, ensure_ascii=False).encode("utf-8")
    return said


def _no_number(said: str) -> float:
    raise ValueError(f"expected a number, got {said}")


def _refuse(mode: int, path: str | Path) -> None:
    if stat.S_ISREG(mode):
        return
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    kind = next((words for is_one, words in _KINDS if is_one(mode)), "something else")
    raise NotAFile(kind, path)
