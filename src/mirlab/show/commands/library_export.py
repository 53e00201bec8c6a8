"""`mirlab library export`: a library as a table or a playlist."""

from __future__ import annotations

from pathlib import Path

import click

from mirlab.files import PLAYLIST, TABLE, TABLE_CSV, Kind
from mirlab.show.terminal import (
    Guarded,
    OutFile,
    as_json,
    force_option,
    format_option,
    place_options,
    say,
    say_written,
    where_option,
)
from mirlab.words import counted, visible


def _exported(out: Path) -> Kind:
    from mirlab.find.listfiles import SUFFIXES

    kinds = {".csv": TABLE_CSV, **dict.fromkeys(SUFFIXES, PLAYLIST)}
    return kinds.get(out.suffix.lower(), TABLE)


@click.command(cls=Guarded)
@click.argument("lib", type=click.Path(path_type=Path))
@click.argument("out", type=OutFile(_exported))
@where_option
@place_options
@force_option
@click.option("--dry-run", is_flag=True, help="Show what would be written, but write nothing.")
@format_option
def export(
    lib: Path,
    out: Path,
    where: str | None,
    relative_to: Path | None,
    prefix: str | None,
    force: bool,
    dry_run: bool,
    format_: str,
) -> None:
    """Write LIB to OUT: a table of features for other commands, or a playlist.

    The suffix of OUT says which: .parquet or .csv; .m3u8, .m3u, .xspf, .jspf or .pls.
    """
    from mirlab.find.facade import Library
    from mirlab.find.review import export as written

    opened = Library.open(lib)
    made = written(opened, out, where, relative_to=relative_to, prefix=prefix, force=force, dry_run=dry_run)
    for note in [*opened.meant(where), *made.notes]:
        say(f"note: {visible(note)}", err=True)
    if format_ == "json":
        as_json({"library": str(lib), "out": str(out), "tracks": made.tracks, "dry_run": dry_run})
    elif made.locations:
        say_written(out, made.locations, dry_run=dry_run)
    else:
        would = " (dry run, nothing was written)" if dry_run else ""
        say(f"{out}: {counted(made.tracks, 'track')}{would}")
