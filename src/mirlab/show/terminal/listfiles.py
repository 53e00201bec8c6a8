"""Options of commands that write playlists, and what they say of them.

Contents: place_options, playlist_options, given_out, say_written.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from mirlab.files import Kind
from mirlab.show.terminal.guard import OutFile, force_option
from mirlab.show.terminal.output import say
from mirlab.words import counted, visible

F = TypeVar("F", bound=Callable[..., Any])


def _kind(path: Path) -> Kind:
    from mirlab.find.playlists import playlist_kind

    return playlist_kind(path)


_PLACES = (
    click.option(
        "--relative-to",
        type=click.Path(path_type=Path, file_okay=False),
        default=None,
        metavar="FOLDER",
        help="Write paths relative to FOLDER, in which the playlist will lie.",
    ),
    click.option(
        "--prefix",
        default=None,
        metavar="TEXT",
        help="What each path begins with on the machine that plays, e.g. /music/ or Z:\\; after it comes the "
        "path within its source, or within --relative-to.",
    ),
)
_FILE = (
    click.option(
        "--out",
        type=OutFile(_kind),
        default=None,
        help="Write a playlist to this file: .m3u8, .m3u, .xspf, .jspf or .pls.",
    ),
    click.option("--m3u", type=OutFile(_kind), default=None, hidden=True),
    *_PLACES,
    force_option,
    click.option("--dry-run", is_flag=True, help="Show what --out would write, but write nothing."),
)


def place_options(command: F) -> F:
    """--relative-to and --prefix: how a playlist says where its tracks are."""
    for option in reversed(_PLACES):
        command = option(command)
    return command


def playlist_options(command: F) -> F:
    """--out with its former name --m3u, --relative-to, --prefix, --force and --dry-run."""
    for option in reversed(_FILE):
        command = option(command)
    return command


def given_out(
    out: Path | None, m3u: Path | None, relative_to: Path | None, prefix: str | None, dry_run: bool
) -> Path | None:
    """Where the playlist goes; raises click.UsageError where the options don't fit together."""
    if m3u is not None:
        if out is not None:
            raise click.UsageError("--m3u is called --out now, and both were given: leave one out")
        say("note: --m3u is called --out now; the former name goes with the next version", err=True)
        out = m3u
    for name, given in (("--relative-to", relative_to), ("--prefix", prefix), ("--dry-run", dry_run)):
        if given and out is None:
            raise click.UsageError(f"{name} says how a playlist is written: add --out FILE")
    return out


def say_written(out: Path, locations: Sequence[str], *, dry_run: bool) -> None:
    """Say what was written; in a dry run also where the playlist would say that its tracks are."""
    said = f"{visible(out)}: {counted(len(locations), 'track')}"
    if not dry_run:
        say(said)
        return
    say(f"{said} (dry run, nothing was written):")
    for location in locations:
        say(f"  {visible(location)}")
