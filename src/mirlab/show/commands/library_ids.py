"""`mirlab library ids`: which tracks of a library the songs of a media server are."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mirlab.show.terminal import as_json, dry_run_option, format_option, quiet_option, say
from mirlab.words import counted, visible

if TYPE_CHECKING:
    from mirlab.find.players import ImportedIds, NamedSong

VARIABLE = "MIRLAB_SUBSONIC_PASSWORD"
_LONGEST = 4096
_SHOWN = 5


@click.command()
@click.argument("lib", type=click.Path(path_type=Path))
@click.option(
    "--subsonic", default=None, metavar="URL", help="Server with Subsonic's API, such as Navidrome."
)
@click.option(
    "--user", default=None, metavar="NAME", help="A user of the server; without it, an API key is sent."
)
@click.option(
    "--password-file",
    type=click.Path(path_type=Path, dir_okay=False),
    default=None,
    metavar="FILE",
    help=f"File with the password or API key in its first line.  [default: {VARIABLE}, or a question]",
)
@click.option(
    "--send-password",
    is_flag=True,
    help="Send the password itself instead of a token, for servers before API 1.13.",
)
@click.option(
    "--csv",
    type=click.Path(path_type=Path, dir_okay=False),
    default=None,
    metavar="FILE",
    help="Instead of a server: a CSV with id and path, or id, title, artist, album and duration.",
)
@dry_run_option
@quiet_option
@format_option
def ids(
    lib: Path,
    subsonic: str | None,
    user: str | None,
    password_file: Path | None,
    send_password: bool,
    csv: Path | None,
    dry_run: bool,
    format_: str,
) -> None:
    """Learn the song ids of a media server, for `mirlab serve LIB` to answer music players.

    Each song is matched with a track of LIB by its path, else by title, artist and duration. What can't be
    told is listed. The result is kept in LIB and replaces the earlier one. Without a server or a CSV, show
    what is kept.
    """
    from mirlab.find.facade import Library
    from mirlab.show.terminal import Phases

    if subsonic is None and (user is not None or password_file is not None or send_password):
        raise click.UsageError("--user, --password-file and --send-password need --subsonic URL: add it")
    if send_password and user is None:
        raise click.UsageError("--send-password needs --user NAME: add it")
    if subsonic is not None and csv is not None:
        raise click.UsageError("--subsonic and --csv exclude each other: leave one of them out")
    opened = Library.open(lib)
    if subsonic is None and csv is None:
        done = opened.ids()
    else:
        secret = _secret(user, password_file) if subsonic is not None else None
        with Phases() as phases:
            done = opened.import_ids(
                subsonic=subsonic, csv=csv, user=user, password=secret, send_password=send_password,
                dry_run=dry_run, progress=phases,
            )  # fmt: skip
    if format_ == "json":
        as_json(_plain(lib, done, dry_run))
    else:
        _tell(lib, done, dry_run)


def _secret(user: str | None, file: Path | None) -> str:
    """The password or API key, which is on no command line, for others can read these."""
    from mirlab.errors import UsageError
    from mirlab.files import read_regular

    what = "API key" if user is None else f"password of {user}"
    if file is not None:
        try:
            text = read_regular(file, _LONGEST).decode("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", None) or "it is no UTF-8 text"
            raise UsageError(f"--password-file {file}: it can't be read: {reason}") from error
        secret = text.partition("\n")[0].rstrip("\r")
        if not secret:
            raise UsageError(f"--password-file {file}: expected the {what} in its first line, got nothing")
        return secret
    if secret := os.environ.get(VARIABLE, ""):
        return secret
    if not sys.stdin.isatty():
        raise UsageError(f"expected the {what}: set {VARIABLE}, or give  --password-file FILE")
    asked: str = click.prompt(what[0].upper() + what[1:], hide_input=True, err=True)
    return asked


def _plain(lib: Path, done: ImportedIds, dry_run: bool) -> dict[str, object]:
    rest = {name: value for name, value in vars(done).items() if name not in ("unmatched", "ambiguous")}
    return {
        "library": str(lib),
        **rest,
        "unmatched": [vars(song) for song in done.unmatched],
        "ambiguous": [vars(song) for song in done.ambiguous],
        "dry_run": dry_run,
    }


def _tell(lib: Path, done: ImportedIds, dry_run: bool) -> None:
    at = done.at.replace("T", " ").removesuffix("Z")
    would = "dry run, " if dry_run else ""
    how = [
        f"{count:,} {words}"
        for count, words in (
            (done.by_path, "by path"),
            (done.by_names, "by title, artist and duration"),
            (done.kept, "as at the import"),
        )
        if count
    ]
    matched = f"{done.matched:,} of {counted(done.songs, 'song')} matched"
    say(f"{lib}: {matched} ({would}{', '.join(how) or 'none'})")
    say(visible(f"songs of {done.origin}, asked {at} UTC; {counted(done.tracks, 'track')} with a song, "
                f"{done.without:,} without"))  # fmt: skip
    _list("not matched, as no track fits", done.unmatched)
    _list("not matched, as several tracks fit", done.ambiguous)


def _list(words: str, songs: list[NamedSong]) -> None:
    if not songs:
        return
    say(f"{counted(len(songs), 'song')} {words}:", wrong=True)
    for song in songs[:_SHOWN]:
        names = " - ".join(name for name in (song.artist, song.album, song.title) if name) or song.path
        candidates = f": {', '.join(id[:8] for id in song.candidates[:_SHOWN])}" if song.candidates else ""
        say(f"  {visible(names)} ({visible(song.id)}){candidates}", wrong=True)
    if len(songs) > _SHOWN:
        say(f"  and {len(songs) - _SHOWN:,} more; --format json lists all", wrong=True)
