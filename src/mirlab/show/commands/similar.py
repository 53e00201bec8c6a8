"""`mirlab similar`: what sounds like it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

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

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mirlab.find.search import Neighbour


@click.command(cls=Guarded)
@click.argument("lib", type=click.Path(path_type=Path))
@click.argument("query", nargs=-1, metavar="PATH_OR_ID...")
@click.option(
    "--like", default=None, metavar="VALUES", help='Search by feature values instead: "rms.mean=0.1, ...".'
)
@click.option("-k", "k", type=click.IntRange(min=1), default=10, show_default=True, help="Number of tracks.")
@where_option
@click.option("--no-same-artist", is_flag=True, help="Leave out tracks by the same artists as the query.")
@click.option("--dedupe", is_flag=True, help="Leave out copies of the same recording or title.")
@click.option("--metric", default=None, help="Use this metric instead of the library's.")
@click.option(
    "--mutual-proximity",
    is_flag=True,
    help="Rank by mutual proximity, which weakens hubs (tracks that are near everything).",
)
@playlist_options
@format_option
def similar(
    lib: Path,
    query: tuple[str, ...],
    like: str | None,
    k: int,
    where: str | None,
    no_same_artist: bool,
    dedupe: bool,
    metric: str | None,
    mutual_proximity: bool,
    out: Path | None,
    m3u: Path | None,
    relative_to: Path | None,
    prefix: str | None,
    force: bool,
    dry_run: bool,
    format_: str,
) -> None:
    """Find the tracks of LIB that sound most like a given one.

    Give a track of the library (by path, name or id) or any audio file. With several, their centre is used.
    """
    from mirlab.find.facade import Library

    if not query and like is None:
        raise click.UsageError("give a track of the library, an audio file, or feature values with --like")
    if query and like is not None:
        raise click.UsageError("give either a track or --like, not both")
    out = given_out(out, m3u, relative_to, prefix, dry_run)
    library = Library.open(lib)
    found = library.similar(
        list(query) or None,
        like=like,
        k=k,
        where=where,
        no_same_artist=no_same_artist,
        dedupe=dedupe,
        metric=metric,
        mutual_proximity=mutual_proximity,
    )
    made = None
    if out is not None:
        from mirlab.find.playlists import write_playlist

        made = write_playlist(
            library, out, found.neighbours, relative_to=relative_to, prefix=prefix, force=force,
            dry_run=dry_run,
        )  # fmt: skip
        found.notes += made.notes
    for note in found.notes:
        say(f"note: {note}", err=True)
    if format_ == "json":
        told = {
            "metric": found.metric,
            "exact": found.exact,
            "neighbours": [vars(neighbour) for neighbour in found],
            "notes": found.notes,
        }
        as_json(told if made is None else {**told, **made.told(out, dry_run)})
        return
    print_neighbours(found.neighbours)
    if out is not None and made is not None:
        say_written(out, made.locations, dry_run=dry_run)


def print_neighbours(
    neighbours: Sequence[Neighbour], distance: str = "distance", scores: Sequence[float] | None = None
) -> None:
    """Print tracks as a table, in their order; `scores` is a column before the others."""
    from mirlab.show.terminal import print_rows

    shown = ("track", "label", "artist", "title", "tempo", "key", "loudness")
    rows: list[dict[str, Any]] = [
        {distance: n.distance, **{name: getattr(n, name) for name in shown}, "id": n.id[:8]}
        for n in neighbours
    ]
    if scores is not None:
        rows = [{"score": score, **row} for score, row in zip(scores, rows, strict=True)]
    known = [key for key in (rows[0] if rows else {}) if any(row[key] is not None for row in rows)]
    print_rows([{key: row[key] for key in known} for row in rows])
