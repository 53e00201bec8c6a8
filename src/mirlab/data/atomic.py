"""Files that are either whole or not there.

Everything that mirlab leaves under a final name is written beside it first and then renamed, so a
full disk, a kill or a missing permission leaves whatever stood there before untouched.

Contents: replacing (one file), check_writable (before long work), writing_errors (an operating system's
refusal as a sentence).
"""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from mirlab.errors import OutputError


@contextmanager
def writing_errors(path: Path) -> Iterator[None]:
    """Turn an OSError on the way to `path` into an OutputError that names it."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        if isinstance(error, FileExistsError | NotADirectoryError):
            reason = f"{path.parent} is not a folder"
        raise OutputError(
            f"could not write {path}: {reason}. Nothing was left under that name; "
            "choose a place that can be written and has room, and run again."
        ) from error


@contextmanager
def replacing(path: str | Path) -> Iterator[Path]:
    """Give a temporary path beside `path`; what is written there takes its name when the block ends well.

    Raises
    ------
    OutputError : no permission, no space, or a folder stands under that name
    """
    final = Path(path)
    with writing_errors(final):
        final.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{final.name[:60]}.", suffix=".part", dir=final.parent)
        os.close(handle)
        part = Path(name)
        try:
            yield part
            with part.open("rb") as written:
                os.fsync(written.fileno())
            part.chmod(0o666 & ~_umask())
            part.replace(final)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)


def check_writable(path: str | Path) -> None:
    """Make the folder of a file that long work will end in, and see that it can be written.

    Raises
    ------
    OutputError : it can't, or a folder stands under the file's own name
    """
    final = Path(path)
    with writing_errors(final):
        if final.is_dir():
            raise IsADirectoryError(errno.EISDIR, "a folder stands under that name")
        final.parent.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=final.parent).close()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
