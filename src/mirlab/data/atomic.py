"""Files that are either whole or not there.

Everything that mirlab leaves under a final name is written beside it first and then renamed, so a
full disk, a kill or a missing permission leaves whatever stood there before untouched.

Contents: replacing (one file), building (a folder), check_writable (before long work), writing_errors (a
system's refusal as a sentence).
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from mirlab.errors import OutputError

_ABANDONED_SECONDS = 24 * 3600


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
            _rename(part, final)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)


def _rename(part: Path, final: Path) -> None:
    """Rename, and believe the file system rather than its answer.

    A network file system repeats a request whose answer was lost, and the repeated one finds nothing to
    rename: an error about a rename that took place.
    """
    written = part.stat()
    try:
        part.replace(final)
    except OSError:
        with suppress(OSError):
            there = final.stat()
            if not part.exists() and (there.st_dev, there.st_ino) == (written.st_dev, written.st_ino):
                return
        raise


@contextmanager
def building(final: Path) -> Iterator[Path]:
    """Give a fresh folder beside `final` for the length of the block; rename from it what is whole.

    It goes at the end with what is left in it. What killed runs left beside `final` a day or longer ago
    goes at the beginning; a folder that is still being built stays, whatever the clocks say.

    Raises
    ------
    OSError : no permission or no space
    """
    final.parent.mkdir(parents=True, exist_ok=True)
    _sweep(final.parent)
    part = Path(tempfile.mkdtemp(prefix=f".{final.name[:60]}.", suffix=".part", dir=final.parent))
    with _claimed(part):
        try:
            yield part
        finally:
            shutil.rmtree(part, ignore_errors=True)


def _sweep(folder: Path) -> None:
    for part in folder.glob(".*.part"):
        # Another process may be removing the same folder.
        with suppress(OSError):
            if part.is_dir() and abs(time.time() - part.stat().st_mtime) > _ABANDONED_SECONDS:
                with _claimed(part) as ours:
                    if ours:
                        shutil.rmtree(part, ignore_errors=True)


@contextmanager
def _claimed(folder: Path) -> Iterator[bool]:
    """Hold a lock on a folder that ends with this process; False if another one holds it."""
    try:
        import fcntl

        handle = os.open(folder, os.O_RDONLY)
    except (ImportError, OSError):
        yield True
        return
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        ours = True
    except BlockingIOError:
        ours = False
    except OSError:
        # Not every file system locks folders; then age alone decides.
        ours = True
    try:
        yield ours
    finally:
        os.close(handle)


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
