"""What an output may replace, and where it may not stand: the one guard of every place that mirlab writes to.

An output replaces a file that mirlab wrote of the same kind (kinds.py), an empty one, or nothing. It never
takes the place of anything else, a song least of all, unless the person says `force`; and whatever is
said, it never takes the place of what the same command reads. A name that ends like a sound file's is
refused, too: the output would be a broken song of the collection next time.

Files are compared by what they are to the system (device and inode), so that links, relative paths and names
that differ by case on a file system that folds it are seen through. A link is followed: it stays, and the
file that it leads to is the one that is replaced.

Contents: check_replaceable, check_apart, inputs_of, followed, same_file, lies_in.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from pathlib import Path

from mirlab.errors import OutputError
from mirlab.files.kinds import ANYTHING, KINDS, Kind

_FORCE = "give --force (in Python force=True)"


def followed(path: str | Path) -> Path:
    """The file or folder that a path leads to, links followed; it need not be there.

    Raises
    ------
    OutputError : a link to a place in a folder that is not there
    """
    place = Path(path)
    final = Path(os.path.realpath(place))
    if place.is_symlink() and not final.parent.is_dir():
        raise OutputError(
            f"{path}: this is a link to {final}, but there is no folder {final.parent}: "
            "fix the link or choose another name"
        )
    return final


def same_file(one: str | Path, other: str | Path) -> bool:
    """Whether two paths are one file or folder, by whatever links and spellings."""
    try:
        return Path(one).samefile(other)
    except (OSError, ValueError):
        return os.path.realpath(one) == os.path.realpath(other)


def lies_in(place: str | Path, folder: str | Path) -> bool:
    """Whether a place, which need not be there, is a folder or lies somewhere below it."""
    try:
        root = Path(folder).stat()
    except (OSError, ValueError):
        return False
    here = Path(os.path.realpath(place))
    for above in (here, *here.parents):
        try:
            if os.path.samestat(above.stat(), root):
                return True
        except OSError:
            continue
    return False


def check_replaceable(
    path: str | Path,
    kind: Kind,
    *,
    force: bool = False,
    inputs: Iterable[str | Path] = (),
    shown: str | None = None,
) -> None:
    """Refuse a place where a file of a kind may not be written.

    Parameters
    ----------
    path : the file to write
    kind : what will be written
    force : replace whatever file stands there, unless it is one of the inputs
    inputs : files that the same command reads
    shown : how messages call the file; its path where None

    Raises
    ------
    OutputError : an input, or a file of another kind or hand; nothing was touched
    OSError : the place can't be looked at
    """
    if kind is ANYTHING:
        return
    shown = str(path) if shown is None else shown
    final = followed(path)
    for read in inputs:
        if same_file(final, read):
            which = "an input" if str(read) == shown else read
            raise OutputError(
                f"{shown}: this is {which}, which the same command reads, so it would be overwritten: "
                "choose another name for the result"
            )
    try:
        status = final.stat()
    except FileNotFoundError:
        _check_name(Path(path), final, shown, kind, force)
        return
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(21, "there is a folder with that name")
    if not stat.S_ISREG(status.st_mode):
        raise OutputError(
            f"{shown}: expected a name for {kind.name}, but there is a device, a pipe or a socket with that "
            "name: "
            "choose another name"
        )
    if force:
        return
    if not status.st_mode & 0o222:
        raise OutputError(
            f"{shown}: the file there is write-protected and was left unchanged: "
            f"choose another name, or {_FORCE} to replace it"
        )
    if status.st_size and not kind.is_of(final):
        raise OutputError(
            f"{shown}: expected {kind.name} that mirlab wrote, or nothing, but {_described(final)} is "
            f"there. It was left unchanged: choose another name, or {_FORCE} to replace it"
        )
    if not status.st_size:
        _check_name(Path(path), final, shown, kind, force)


def _check_name(path: Path, final: Path, shown: str, kind: Kind, force: bool) -> None:
    from mirlab.files.suffixes import is_audio

    if not force and (is_audio(path.name) or is_audio(final.name)):
        raise OutputError(
            f'{shown}: a name that ends in "{final.suffix}" is a sound file\'s, and {kind.name} would be '
            f"taken for one: choose another ending, or {_FORCE}"
        )


def _described(path: Path) -> str:
    from mirlab.files.suffixes import is_audio

    for kind in KINDS:
        if kind.is_of(path):
            return kind.name
    return "a sound file" if is_audio(path.name) else "a file that mirlab did not write"


def check_apart(folder: str | Path, inputs: Iterable[str | Path], *, force: bool = False) -> None:
    """Refuse a folder for several files that holds what the same command reads, or that lies among songs.

    Raises
    ------
    OutputError : it is an input, holds one, or is a folder below an input with sound files in it
    """
    if force:
        return
    final = followed(folder)
    for read in inputs:
        if lies_in(read, final):
            which = f"is {read}" if same_file(final, read) else f"holds {read}"
            raise OutputError(
                f"{folder}: the folder {which}, which the same command reads, and results don't belong in "
                f"it: choose a separate folder, such as {Path(folder) / 'results'}, or {_FORCE}"
            )
        if lies_in(final, read) and _holds_sound(final):
            raise OutputError(
                f"{folder}: the folder holds sound files of {read}, and results don't belong among songs: "
                f"choose a separate folder, or {_FORCE}"
            )


def _holds_sound(folder: Path) -> bool:
    from mirlab.files.suffixes import is_audio

    if not folder.is_dir():
        return False
    with os.scandir(folder) as entries:
        return any(is_audio(entry.name) for entry in entries)
