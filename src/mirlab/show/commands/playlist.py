"""`mirlab playlist`: from one track to another in small steps."""

from __future__ import annotations

from pathlib import Path

import click

from mirlab.files import PLAYLIST
from mirlab.show.terminal import Guarded, OutFile, as_json, force_option, format_option, say, where_option


@click.command(cls=Guarded)
@click.argument("lib", type=click.Path(path_type=Path))
@click.argument("first", metavar="FROM")
@click.argument("last", metavar="TO")
@click.option(
    "-n",
    "n",
    type=click.IntRange(min=2),
    default=15,
    show_default=True,
    help="Number of tracks, including FROM and TO.",
)
@where_option
@click.option("--no-same-artist", is_flag=True, help="Never play the same artist twice in a row.")
@click.option("--m3u", type=OutFile(PLAYLIST), help="Write the playlist to a file.")
@force_option
@format_option
def playlist(
    lib: Path,
    first: str,
    last: str,
    n: int,
    where: str | None,
    no_same_artist: bool,
    m3u: Path | None,
    force: bool,
    format_: str,
) -> None:
    """Make a playlist that leads from one track of LIB to another in small steps."""
    from mirlab.find.facade import Library
    from mirlab.show.commands.similar import print_neighbours
    from mirlab.words import visible

    library = Library.open(lib)
    found = library.playlist(first, last, n=n, where=where, no_same_artist=no_same_artist)
    if m3u is not None:
        found.notes += library.write_playlist(m3u, found.tracks, force=force)
    for note in found.notes:
        say(f"note: {visible(note)}", err=True)
    if format_ == "json":
        as_json(
            {
                "tracks": [vars(track) for track in found.tracks],
                "largest_step": found.largest_step,
                "direct": found.direct,
            }
        )
        return
    print_neighbours(found.tracks, distance="step")
    say(
        f"\nThe largest step is {found.largest_step:.3g}; the direct distance from the first track "
        "to the last "
        f"is {found.direct:.3g}."
    )
