"""Files that are either whole or not there.

Everything that mirlab leaves under a final name is written beside it first and then renamed, so a
full disk, a kill or a missing permission leaves whatever stood there before untouched. What a killed writer
left beside it goes when the next one comes (parts.py). What may be replaced is for outputs.py to say. A new
file gets the mode that the umask leaves, one that takes another's place gets the mode of that; a link is
followed and stays.

Contents: replacing (one file), building (a folder), check_writable and check_folder (before long work),
writing_errors (a system's refusal as a sentence).
"""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import stat
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from mirlab.errors import OutputError
from mirlab.files.kinds import ANYTHING, Kind
from mirlab.files.outputs import check_apart, check_replaceable, followed
from mirlab.files.parts import SUFFIX, held, part_prefix, sweep
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
def replacing(path: str | Path, kind: Kind = ANYTHING, *, force: bool = False) -> Iterator[Path]:
    """Give a temporary path beside `path`; what is written there takes its name when the block ends well.

    Parameters
    ----------
    path : the file
    kind : what is written; a file of another kind, or of another hand, stays. ANYTHING asks nothing and is
        for places that are mirlab's own
    force : replace whatever file stands there

    Raises
    ------
    OutputError : no permission, no space, a folder or a file that must stay stands under that name
    """
    given = Path(path)
    with writing_errors(given):
        final = followed(given)
        check_replaceable(given, kind, force=force)
        final.parent.mkdir(parents=True, exist_ok=True)
        sweep(final.parent)
        part = _begun(final)
        try:
            # The lock lasts until the part has its name, so that nobody takes it for a dead writer's.
            with held(part):
                yield part
                with part.open("rb") as written:
                    os.fsync(written.fileno())
                # It may have come while this was being written.
                check_replaceable(given, kind, force=force)
                _rename(part, final)
        except OutputError as error:
            # What was to be written into the part, in turn, is known by the name that it was to get.
            raise OutputError(str(error).replace(str(part), str(final))) from error
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)


def _begun(final: Path) -> Path:
    """Make an empty file beside `final`, with its mode or, where none is there, with that of new files."""
    mode = _mode_of(final)
    while True:
        part = final.with_name(f"{part_prefix(final)}{secrets.token_hex(4)}{SUFFIX}")
        try:
            # The system applies the umask: asking for it would change it for a moment, in every thread.
            handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666 if mode is None else 0o600)
        except FileExistsError:
            if not final.parent.is_dir():
                raise
            continue
        os.close(handle)
        if mode is not None:
            part.chmod(mode)
        return part


def _mode_of(final: Path) -> int | None:
    try:
        status = final.stat()
    except OSError:
        return None
    return stat.S_IMODE(status.st_mode) & 0o777 | 0o200 if stat.S_ISREG(status.st_mode) else None


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


def check_writable(
    path: str | Path, kind: Kind = ANYTHING, *, force: bool = False, inputs: Iterable[str | Path] = ()
) -> None:
    """Make the folder of a file that long work will end in, and see that it can be written there.

    Parameters
    ----------
    path, kind, force : as for `replacing`
    inputs : files that the same command reads, which stay whatever is said

    Raises
    ------
    OutputError : it can't, or a folder or a file that must stay stands under that name
    """
    with writing_errors(Path(path)):
        final = followed(path)
        if final.is_dir():
            raise IsADirectoryError(errno.EISDIR, "there is a folder with that name")
        check_replaceable(path, kind, force=force, inputs=inputs)
        _check_room(final.parent)


def check_folder(
    folder: str | Path,
    files: Mapping[str, Kind],
    *,
    force: bool = False,
    inputs: Iterable[str | Path] = (),
) -> None:
    """Make a folder that long work will write files into, and see that they can be written there.

    Parameters
    ----------
    folder : where the files go, among whatever else lies there
    files : what will be written, by name
    force, inputs : as for `check_writable`

    Raises
    ------
    OutputError : it can't be written, it holds what the command reads or lies among songs, or one of the
        names is taken by a file that must stay
    """
    inputs = list(inputs)
    with writing_errors(Path(folder)):
        final = followed(folder)
        if final.exists() and not final.is_dir():
            raise OutputError(
                f"{folder}: expected a folder for the results, but there is a file with that name"
            )
        check_apart(folder, inputs, force=force)
        for name, kind in files.items():
            check_writable(Path(folder) / name, kind, force=force, inputs=inputs)
        _check_room(final)


def _check_room(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    tempfile.TemporaryFile(dir=folder).close()
