"""`mirlab playlist`: from one track to another in small steps."""

from __future__ import annotations

from pathlib import Path

import click

from mirlab.show.terminal import (
    Guarded,
    as_json,
    format_option,
    given_out,
    playlist_options,
    say,
    say_written,
    where_option,
)


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
@playlist_options
@format_option
def playlist(
    lib: Path,
    first: str,
    last: str,
    n: int,
    where: str | None,
    no_same_artist: bool,
    out: Path | None,
    m3u: Path | None,
    relative_to: Path | None,
    prefix: str | None,
    force: bool,
    dry_run: bool,
    format_: str,
) -> None:
    """Make a playlist that leads from one track of LIB to another in small steps."""
    from mirlab.find.facade import Library
    from mirlab.find.playlists import write_playlist
    from mirlab.show.commands.similar import print_neighbours
    from mirlab.words import visible

    out = given_out(out, m3u, relative_to, prefix, dry_run)
    library = Library.open(lib)
    found = library.playlist(first, last, n=n, where=where, no_same_artist=no_same_artist)
    made = None
    if out is not None:
        made = write_playlist(
            library, out, found.tracks, title=found.title, relative_to=relative_to, prefix=prefix,
            force=force, dry_run=dry_run,
        )  # fmt: skip
        found.notes += made.notes
    for note in found.notes:
        say(f"note: {visible(note)}", err=True)
    if format_ == "json":
        told = {
            "tracks": [vars(track) for track in found.tracks],
            "largest_step": found.largest_step,
            "direct": found.direct,
        }
        as_json(told if made is None else {**told, **made.told(out, dry_run)})
        return
    print_neighbours(found.tracks, distance="step")
    say(
        f"\nThe largest step is {found.largest_step:.3g}; the direct distance from the first track "
        "to the last "
        f"is {found.direct:.3g}."
    )
    if out is not None and made is not None:
        say_written(out, made.locations, dry_run=dry_run)
