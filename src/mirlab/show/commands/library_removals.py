"""`mirlab library remove`, `removed`, `readmit` and `drop`: what leaves a library, and what comes back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from mirlab.show.terminal import (
    as_json,
    dry_run_option,
    format_option,
    quiet_option,
    say,
    wait_option,
    workers_option,
)
from mirlab.words import counted, visible


@click.command()
@click.argument("lib", type=click.Path(path_type=Path))
@click.argument("tracks", nargs=-1, required=True, metavar="PATH_OR_ID...")
@dry_run_option
@wait_option
@quiet_option
@format_option
def remove(lib: Path, tracks: tuple[str, ...], dry_run: bool, wait: float, format_: str) -> None:
    """Remove tracks from LIB, so that they stay out. Their files are not touched.

    `add` and `update` leave them out. `mirlab library removed LIB` lists them, and `mirlab library readmit`
    takes them back.
    """
    from mirlab.find.facade import Library

    opened = Library.open(lib)
    removed = opened.remove(*tracks, dry_run=dry_run, wait=wait)
    if format_ == "json":
        as_json({"library": str(lib), "removed": removed, "tracks": len(opened), "dry_run": dry_run})
    else:
        would = f"dry run, {removed} would be removed" if dry_run else f"{removed} removed"
        say(f"{lib}: {counted(len(opened), 'track')} ({would})")


@click.command()
@click.argument("lib", type=click.Path(path_type=Path))
@format_option
def removed(lib: Path, format_: str) -> None:
    """List the tracks that were removed from LIB and stay out, the latest first."""
    from mirlab.find.facade import Library
    from mirlab.show.terminal import print_rows

    found = Library.open(lib).removed()
    if format_ == "json":
        as_json({"library": str(lib), "removed": [vars(track) for track in found]})
        return
    print_rows(
        [
            {"track": t.track, "removed": t.at.replace("T", " ").removesuffix("Z"), "id": t.id[:8]}
            for t in found
        ]
    )
    if found:
        say(f"\n{found.headline()} To take one back:  mirlab library readmit {lib} TRACK")


@click.command()
@click.argument("lib", type=click.Path(path_type=Path))
@click.argument("tracks", nargs=-1, metavar="PATH_OR_ID...")
@click.option("--all", "everything", is_flag=True, help="Take back every removed track.")
@dry_run_option
@workers_option
@wait_option
@quiet_option
@format_option
def readmit(
    lib: Path,
    tracks: tuple[str, ...],
    everything: bool,
    dry_run: bool,
    workers: int | None,
    wait: float,
    format_: str,
) -> None:
    """Take tracks back that were removed from LIB.

    Those whose files are in one of the sources come in at once; others come in when a source has them again.
    """
    from mirlab.find.facade import Library
    from mirlab.show.terminal import Phases

    if everything == bool(tracks):
        raise click.UsageError("give the tracks to take back, or --all")
    opened = Library.open(lib)
    with Phases() as phases:
        done = opened.readmit(*tracks, dry_run=dry_run, workers=workers, wait=wait, progress=phases)
    for note in done.notes:
        say(f"note: {visible(note)}", err=True)
    if format_ == "json":
        as_json({"library": str(lib), **vars(done), "dry_run": dry_run})
        return
    would = "dry run, " if dry_run else ""
    say(f"{lib}: {counted(done.tracks, 'track')} ({would}{len(done.back)} back)")
    _some(done.back)
    if done.absent:
        verb = "would no longer be" if dry_run else "no longer"
        say(f"{counted(len(done.absent), 'track')} {verb} kept out, and no source has the file now:")
        _some(done.absent)


@click.command()
@click.argument("lib", type=click.Path(path_type=Path))
@click.argument("source")
@dry_run_option
@wait_option
@quiet_option
@format_option
def drop(lib: Path, source: str, dry_run: bool, wait: float, format_: str) -> None:
    """Let SOURCE go from LIB, with the tracks that no other source holds. Files are not touched.

    `mirlab library info LIB` lists the sources. SOURCE need not be there any more. Adding it again brings its
    tracks back.
    """
    from mirlab.find.facade import Library

    done = Library.open(lib).drop(source, dry_run=dry_run, wait=wait)
    if format_ == "json":
        as_json({"library": str(lib), **vars(done), "dry_run": dry_run})
        return
    would = "dry run, " if dry_run else ""
    shared = f", {done.shared} stay, as other sources hold them, too" if done.shared else ""
    said = f"{would}{len(done.removed)} removed with {done.source}{shared}"
    say(f"{lib}: {counted(done.tracks, 'track')} ({visible(said)})")
    _some(done.removed)


def _some(paths: Sequence[str]) -> None:
    for path in paths[:5]:
        say(f"  {visible(path)}")
    if len(paths) > 5:
        say(f"  and {len(paths) - 5:,} more")
