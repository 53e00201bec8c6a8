"""`mirlab playlist`: a list of tracks, by one of several ways, and its file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

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
from mirlab.words import visible

if TYPE_CHECKING:
    from mirlab.find.playlists import Playlist


@click.command(cls=Guarded)
@click.argument("lib", type=click.Path(path_type=Path))
@click.argument("first", metavar="[FROM", required=False)
@click.argument("last", metavar="TO]", required=False)
@click.option(
    "--radio",
    multiple=True,
    metavar="TRACK",
    help="What sounds like this track or file, artists spread. Repeat it for several.",
)
@click.option(
    "--unlike",
    multiple=True,
    metavar="TRACK",
    help="With --radio or --extend: nothing that is nearer to this track. Repeat it for several.",
)
@click.option(
    "--mood",
    default=None,
    metavar="WORDS",
    help='What fits words best: "calm piano, not vocal". "?" lists the words that LIB knows.',
)
@click.option(
    "--extend",
    type=click.Path(path_type=Path, dir_okay=False),
    default=None,
    metavar="FILE",
    help="Keep the entries of a playlist, and add what sounds like one of them.",
)
@click.option(
    "-n",
    "n",
    type=click.IntRange(min=0),
    default=None,
    help="Number of tracks, or of those that --extend adds.  [default: 15]",
)
@click.option(
    "--minutes",
    type=click.FloatRange(min=0, min_open=True),
    default=None,
    help="Length to reach, instead of -n.",
)
@where_option
@click.option("--no-same-artist", is_flag=True, help="Never play the same artist twice in a row.")
@playlist_options
@format_option
def playlist(
    lib: Path,
    first: str | None,
    last: str | None,
    radio: tuple[str, ...],
    unlike: tuple[str, ...],
    mood: str | None,
    extend: Path | None,
    n: int | None,
    minutes: float | None,
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
    """Make a playlist from the tracks of LIB, in one of five ways.

    \b
    FROM TO         from one track to another in small steps
    --radio TRACK   what sounds like one track or several
    --mood WORDS    what fits words best
    --extend FILE   a playlist that goes on
    --where ALONE   what matches a condition, in small steps
    """
    from mirlab.find.facade import Library
    from mirlab.find.playlists import write_playlist
    from mirlab.find.store import how_to_get_tags

    out = given_out(out, m3u, relative_to, prefix, dry_run)
    library = Library.open(lib)
    if mood is not None and mood.strip() == "?":
        words = library.mood_words()
        as_json({"words": words}) if format_ == "json" else say("\n".join(map(visible, words)))
        if more := how_to_get_tags(library.head.recipe.columns, library.path):
            say(f"note: {visible(more)}", err=True)
        return
    found = library.playlist(
        first, last, radio=radio, unlike=unlike, mood=mood, extend=extend, n=n, minutes=minutes, where=where,
        no_same_artist=no_same_artist,
    )  # fmt: skip
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
        told = {**_told(found), "notes": found.notes}
        as_json(told if made is None else {**told, **made.told(out, dry_run)})
        return
    _say(found)
    if out is not None and made is not None:
        say_written(out, made.locations, dry_run=dry_run)


def _told(found: Playlist) -> dict[str, object]:
    told: dict[str, object] = {
        "tracks": [vars(track) for track in found.tracks],
        "largest_step": found.largest_step,
        "minutes": found.minutes,
    }
    if found.scores is not None:
        told["scores"] = found.scores
    return told if found.direct is None else {**told, "direct": found.direct}


def _say(found: Playlist) -> None:
    from mirlab.show.commands.similar import print_neighbours

    print_neighbours(found.tracks, distance="step", scores=found.scores)
    if found.direct is None:
        say(f"\n{found.headline()} The largest step is {found.largest_step:.3g}.")
        return
    say(
        f"\nThe largest step is {found.largest_step:.3g}; the direct distance from the first track "
        "to the last "
        f"is {found.direct:.3g}."
    )
