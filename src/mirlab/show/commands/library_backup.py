"""`mirlab library backup` and `restore`: a library as one file, and back."""

from __future__ import annotations

from pathlib import Path

import click

from mirlab.files import BACKUP
from mirlab.show.terminal import (
    Guarded,
    OutFile,
    as_json,
    dry_run_option,
    force_option,
    format_option,
    quiet_option,
    say,
    wait_option,
)
from mirlab.words import counted, visible


@click.command(cls=Guarded)
@click.argument("lib", type=click.Path(path_type=Path))
@click.argument("out", metavar="FILE", type=OutFile(BACKUP))
@force_option
@dry_run_option
@wait_option
@quiet_option
@format_option
def backup(lib: Path, out: Path, force: bool, dry_run: bool, wait: float, format_: str) -> None:
    """Write LIB into one FILE: its tracks, predictions and settings, but not your music.

    Other processes may write to LIB meanwhile. What they have not finished is not in the backup.
    """
    from mirlab.find.facade import Library

    done = Library.open(lib).backup(out, force=force, dry_run=dry_run, wait=wait)
    for note in done.notes:
        say(f"note: {visible(note)}", err=True)
    if format_ == "json":
        as_json({"library": str(lib), **vars(done), "dry_run": dry_run})
        return
    version = "" if done.version is None else f", version {done.version}"
    would = "dry run, " if dry_run else ""
    tracks = counted(done.tracks, "track")
    say(f"{visible(done.file)}: {tracks} of {lib}{version} ({would}{done.megabytes:,.1f} MB)")


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("lib", type=click.Path(path_type=Path))
@click.option(
    "--force",
    is_flag=True,
    help="Where a library is there, replace its tracks and settings; undo brings them back.",
)
@dry_run_option
@wait_option
@quiet_option
@format_option
def restore(file: Path, lib: Path, force: bool, dry_run: bool, wait: float, format_: str) -> None:
    """Make the library LIB of the backup FILE, after comparing all its files with their hashes.

    LIB is a new or empty folder, unless --force is given.
    """
    from mirlab.find.facade import Library

    done = Library.restore(file, lib, force=force, dry_run=dry_run, wait=wait)
    for note in done.notes:
        say(f"note: {visible(note)}", err=True)
    if format_ == "json":
        as_json({**vars(done), "file": str(file), "dry_run": dry_run})
        return
    instead = "" if done.replaced is None else f" instead of {counted(done.replaced, 'track')}"
    would = "dry run, " if dry_run else ""
    said = f"{would}backed up {done.at.replace('T', ' ').removesuffix('Z')} UTC"
    say(f"{lib}: {counted(done.tracks, 'track')}{instead} ({said})")
