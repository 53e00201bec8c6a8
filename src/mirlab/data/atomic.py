"""Files that are either whole or not there.

Everything that mirlab leaves under a final name is written beside it first and then renamed, so a
full disk, a kill or a missing permission leaves whatever stood there before untouched. What a killed writer
left beside it goes when the next one comes (parts.py).

Contents: replacing (one file), building (a folder), check_writable (before long work), writing_errors (a
system's refusal as a sentence).
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from mirlab.data.parts import SUFFIX, held, part_prefix, sweep
from mirlab.errors import OutputError
from mirlab.words import remedy


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
            f"{remedy(error)}, and run again."
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
        sweep(final.parent)
        handle, name = tempfile.mkstemp(prefix=part_prefix(final), suffix=SUFFIX, dir=final.parent)
        os.close(handle)
        part = Path(name)
        try:
            # The lock lasts until the part has its name, so that nobody takes it for a dead writer's.
            with held(part):
                yield part
                with part.open("rb") as written:
                    os.fsync(written.fileno())
                part.chmod(0o666 & ~_umask())
                _rename(part, final)
        except OutputError as error:
            # What was to be written into the part, in turn, is known by the name that it was to get.
            raise OutputError(str(error).replace(str(part), str(final))) from error
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

    It goes at the end with what is left in it. What killed runs left beside `final` goes at the beginning
    (parts.py); a folder that is still being built stays, whatever the clocks say.

    Raises
    ------
    OSError : no permission or no space
    """
    final.parent.mkdir(parents=True, exist_ok=True)
    sweep(final.parent, own=True)
    part = Path(tempfile.mkdtemp(prefix=part_prefix(final), suffix=SUFFIX, dir=final.parent))
    with held(part):
        try:
            yield part
        finally:
            shutil.rmtree(part, ignore_errors=True)


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
