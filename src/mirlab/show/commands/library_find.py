"""`mirlab library find`: which tracks of a library words mean."""

from __future__ import annotations

from pathlib import Path

import click

from mirlab.show.terminal import as_json, format_option, say


@click.command("find")
@click.argument("lib", type=click.Path(path_type=Path))
@click.argument("words", nargs=-1, required=True, metavar="WORDS...")
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True, help="Number of tracks.")
@format_option
def find(lib: Path, words: tuple[str, ...], limit: int, format_: str) -> int:
    """Find tracks of LIB by title, artist, album, or a part of a name or a path.

    All WORDS must occur; case and accents do not matter. The best matches come first. The exit code is 1 if
    no track matches.
    """
    from mirlab.find.facade import Library
    from mirlab.show.terminal import print_rows

    found = Library.open(lib).find(" ".join(words))
    shown = found[:limit]
    if format_ == "json":
        as_json({"tracks": [vars(track) for track in shown], "total": len(found)})
    elif shown:
        names = ("title", "artist", "album", "track")
        known = [name for name in names if any(getattr(track, name) is not None for track in shown)]
        print_rows(
            [{**{name: getattr(track, name) for name in known}, "id": track.id[:8]} for track in shown]
        )
        if len(shown) < len(found):
            say(f"and {len(found) - len(shown):,} more", err=True)
    else:
        say(f"{lib}: no track matches", err=True)
    return 0 if shown else 1
