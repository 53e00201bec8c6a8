"""Where a results folder may stand, and how a new one takes an older one's place.

Conventions: a link is followed, so that the folder it points to is the one that is replaced; messages name
the path as it was given. A folder is written beside its place under a hidden name, and renamed when whole;
by force, into a folder that holds something else, file by file.

Contents: FILES, CURVE, FIGURES, WRITTEN (what mirlab writes there), check_destination, replacing_folder.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from mirlab.errors import OutputError
from mirlab.files import (
    MOST_BYTES,
    SUFFIX,
    check_apart,
    held,
    part_prefix,
    read_regular,
    sweep,
    writing_errors,
)
from mirlab.words import quoted

FILES = ("results.parquet", "predictions.parquet", "run.json")
CURVE = "learning_curve.parquet"
FIGURES = ("accuracy", "loss", "training_size", "summary", "confusion")
"""Names of the figures, each as .png and .svg."""

WRITTEN = frozenset(
    (*FILES, CURVE, "report.html", *(f"{name}.{kind}" for name in FIGURES for kind in ("png", "svg")))
)
"""Every file that mirlab writes into a results folder: what a later run may take away."""


def check_destination(folder: str | Path, *, force: bool = False, inputs: Iterable[str | Path] = ()) -> None:
    """Refuse a place where results can't go, before any work is done for them.

    Parameters
    ----------
    folder : for the results
    force : take a folder that holds something else, too: it keeps what results don't have the names of
    inputs : files and folders that the same command reads

    Raises
    ------
    OutputError : a file or a folder of something else stands there, or the place can't be written or replaced
    """
    final = _resolved(folder)
    with writing_errors(Path(folder)):
        if final.exists() and not final.is_dir():
            raise OutputError(
                f"{folder}: expected a folder for the results, but there is a file with that name"
            )
        why = _unmovable(final)
        if why:
            raise OutputError(
                f"{folder}: results take a folder of their own, which is replaced as a whole, and this is "
                f"{why}: name a subfolder of it, such as {Path(folder) / 'results'}"
            )
        check_apart(folder, inputs, force=force)
        if final.is_dir():
            # A run that was killed while it wrote its figures left a part of one there.
            sweep(final)
        if final.is_dir() and not force:
            _check_content(final, folder)
        final.parent.mkdir(parents=True, exist_ok=True)
        try:
            sweep(final.parent)
            probe = tempfile.mkdtemp(prefix=part_prefix(final), suffix=SUFFIX, dir=final.parent)
        except PermissionError as error:
            if not final.is_dir():
                raise
            raise OutputError(
                f"{folder}: results are written beside their place and then moved there, and {final.parent} "
                f"can't be written: name a subfolder, such as {Path(folder) / 'results'}"
            ) from error
        Path(probe).rmdir()


@contextmanager
def replacing_folder(folder: str | Path, *, force: bool = False) -> Iterator[Path]:
    """Give a new folder; what is written there takes the place of `folder` when the block ends well.

    With `force` a folder that holds something else keeps it: the new files go into it one by one.

    Raises
    ------
    OutputError : as `check_destination`; no permission, no space: what stood there is untouched
    """
    check_destination(folder, force=force)
    final = _resolved(folder)
    with writing_errors(Path(folder)):
        part = final.with_name(f"{part_prefix(final)}{secrets.token_hex(4)}{SUFFIX}")
        part.mkdir()
        try:
            with held(part):
                yield part
                for written in part.iterdir():
                    _sync(written)
                if final.is_dir() and (foreign := _foreign(final)):
                    # It may have come while the results were made.
                    if not force:
                        _check_content(final, folder)
                    _put_beside(part, final, foreign)
                    return
                _put_in_place(part, final)
        finally:
            shutil.rmtree(part, ignore_errors=True)


def _resolved(folder: str | Path) -> Path:
    return Path(os.path.realpath(folder))


def _unmovable(final: Path) -> str:
    """Why a folder can't be renamed, or an empty text."""
    with suppress(FileNotFoundError):  # A shell may stand in a folder that is gone.
        here = _resolved(Path.cwd())
        if final == here:
            return "the current folder"
        if final in here.parents:
            return "a folder that holds the current one"
    return "a mount point" if final.is_mount() else ""


def _check_content(final: Path, folder: str | Path) -> None:
    present = sorted(final.iterdir())
    if present and not _is_results(final):
        raise OutputError(
            f"{folder}: the folder holds {quoted(present[0].name)} and is not an earlier results folder: "
            "choose a new or empty folder"
        )
    foreign = _foreign(final)
    if foreign:
        raise OutputError(
            f"{folder}: the earlier results there would be replaced, and the folder also holds "
            f"{quoted(foreign[0])}, which mirlab did not write: move it away or choose another folder"
        )


def _foreign(final: Path) -> list[str]:
    """The names of what lies there and is no part of results; of no results folder, all of them."""
    present = sorted(final.iterdir())
    ours = WRITTEN if _is_results(final) else frozenset()
    return [path.name for path in present if path.is_dir() or path.name not in ours]


def _is_results(folder: Path) -> bool:
    try:
        about = json.loads(read_regular(folder / "run.json", MOST_BYTES).decode("utf-8"))
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(about, dict) and "mirlab" in about


def _put_beside(part: Path, final: Path, foreign: list[str]) -> None:
    """Put finished files into a folder that keeps what else is there; of earlier results nothing stays."""
    earlier = {path.name for path in final.iterdir()}.difference(foreign)
    written = sorted(path.name for path in part.iterdir())
    for name in written:
        (part / name).replace(final / name)
    for name in earlier.difference(written):
        (final / name).unlink()


def _put_in_place(part: Path, final: Path) -> None:
    """Rename a finished folder; what stood there goes only after the new one is in its place."""
    if not final.exists():
        part.rename(final)
        return
    aside = Path(tempfile.mkdtemp(prefix=f".{final.name[:60]}.", suffix=".old", dir=final.parent))
    previous = aside / "previous"
    try:
        final.rename(previous)
    except OSError:
        aside.rmdir()
        raise
    try:
        part.rename(final)
    except OSError:
        previous.rename(final)
        aside.rmdir()
        raise
    shutil.rmtree(aside, ignore_errors=True)


def _sync(path: Path) -> None:
    with path.open("rb") as written:
        os.fsync(written.fileno())
