"""`mirlab serve`: see and hear a collection in the browser."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from mirlab.show.terminal import address_option, json_text, listening_options, say, write
from mirlab.words import counted

if TYPE_CHECKING:
    from mirlab.find.facade import Library
    from mirlab.show.web.players import Players


@click.command()
@click.argument("lib", type=click.Path(path_type=Path), required=False)
@click.option(
    "--library", type=click.Path(path_type=Path), default=None, help="The library, as LIB gives it."
)
@click.option(
    "--model", type=click.Path(path_type=Path), default=None, help="Classifier from `mirlab train`."
)
@click.option(
    "--results",
    type=click.Path(path_type=Path, file_okay=False),
    default=None,
    help="Folder with the results of `mirlab run` and `mirlab select`.",
)
@click.option(
    "--corrections",
    type=click.Path(path_type=Path, dir_okay=False),
    default=None,
    metavar="FILE.csv",
    help="CSV file that label corrections are saved to.  [default: corrections.csv in this folder]",
)
@click.option(
    "--audit",
    "audits",
    type=click.Path(path_type=Path),
    multiple=True,
    metavar="FILE",
    help="Folder or audit.json of `mirlab audit --out`, to check its findings; repeatable.",
)
@click.option(
    "--root",
    "roots",
    type=click.Path(path_type=Path, file_okay=False),
    multiple=True,
    metavar="FOLDER",
    help="Folder from which the page may add tracks to the library; repeatable.",
)
@click.option(
    "--players/--no-players",
    default=None,
    help="Answer music players about LIB.  [default: if `mirlab library ids` was run]",
)
@click.option(
    "--player-users",
    type=click.Path(path_type=Path, dir_okay=False),
    default=None,
    metavar="FILE",
    help="Users of OpenSubsonic: a line NAME:PASSWORD for each.",
)
@listening_options("Secret that visitors need")
@address_option
def serve(
    lib: Path | None,
    library: Path | None,
    model: Path | None,
    results: Path | None,
    corrections: Path | None,
    audits: tuple[Path, ...],
    roots: tuple[Path, ...],
    players: bool | None,
    player_users: Path | None,
    host: str,
    port: int,
    token: str | None,
    style: str,
) -> None:
    """Explore a music collection in the browser.

    Shows a map of the tracks of the library LIB by sound, classifies songs, checks labels and presents
    experiments. Without LIB it shows the built-in data: the toy band, created on first use, and the gtzan
    table.
    The pages are there at once, and say what is still being prepared. Where LIB knows a media server's songs,
    music players are answered, too.
    """
    from mirlab.data.audit import read_audit
    from mirlab.data.sources import CorrectionsFile
    from mirlab.errors import UsageError
    from mirlab.files import check_writable
    from mirlab.find.facade import Library
    from mirlab.learn.bundle import load
    from mirlab.show.web.content import shown_table
    from mirlab.show.web.gate import check_token, listen, run
    from mirlab.show.web.serving import DEFAULT_CORRECTIONS, built_in, library_read, make_app

    if lib is not None and library is not None:
        raise UsageError(f"expected one library, got {lib} and --library {library}: leave one of them out")
    lib = lib if lib is not None else library
    check_token(host, token)
    if model is not None:
        load(model)
    elif lib is None:
        model = _toy_classifier()
    if results is not None and not results.is_dir():
        raise UsageError(f"--results {results}: no such folder: give one that `mirlab run` wrote to")
    for root in roots:
        if not root.is_dir():
            raise UsageError(f"--root {root}: no such folder: give one that music may be added from")
    file = CorrectionsFile(corrections or DEFAULT_CORRECTIONS)
    file.read()
    _check_apart(file.path, lib, model, audits)
    if corrections is not None:
        check_writable(file.path)
    said = [read_audit(path) for path in audits]
    opened = None if lib is None else Library.open(lib)
    if opened is not None:
        # An empty one is said here, where it can be mended.
        _ = opened.head
    answering = _players(opened, players, player_users)
    with listen(host, port) as listening:
        name = f"[{host}]" if ":" in host else host
        address = f"http://{name}:{listening.getsockname()[1]}/" + (f"?token={token}" if token else "")

        def ready() -> None:
            if style == "json":
                write(json_text({"address": address}) + "\n")
            else:
                say(f"open {address} - stop with Ctrl+C", err=True)
            if answering is not None:
                _tell_players(answering, f"http://{name}:{listening.getsockname()[1]}", token)

        app = make_app(
            prepare=built_in if opened is None else library_read(opened),
            instead=(lambda: [shown_table()]) if opened is None else tuple,
            roots=roots,
            model=model,
            results=results,
            corrections=corrections,
            audits=said,
            host=host,
            token=token,
            players=answering,
        )
        run(app, listening, ready)


def _players(opened: Library | None, wanted: bool | None, users: Path | None) -> Players | None:
    """What players are answered from; None where none are."""
    from mirlab.errors import UsageError
    from mirlab.find.players import IDS_FILE
    from mirlab.show.web.players import Players, read_users

    if opened is None:
        if wanted or users is not None:
            raise UsageError(
                "--players and --player-users need a library whose songs players ask for: give LIB"
            )
        return None
    asked = wanted or users is not None
    if wanted is False or not (asked or (opened.path / IDS_FILE).exists()):
        if wanted is False and users is not None:
            raise UsageError("--no-players and --player-users exclude each other: leave one of them out")
        return None
    return Players(type(opened).open(opened.path), users=None if users is None else read_users(users))


def _tell_players(players: Players, address: str, token: str | None) -> None:
    """Say what players are offered."""
    table = players.table
    known = sum(track is not None for track in table.tracks)
    say(f"players: {known:,} of {counted(len(table.songs), 'song')} of {table.origin.words()}", err=True)
    say(f"  AudioMuse-AI's plugins: {address}" + (", with the token" if token else ""), err=True)
    ways = [
        f"the users {', '.join(sorted(players.users))}" if players.users is not None else "",
        "apiKey=TOKEN" if token else "",
    ]
    who = " or ".join(filter(None, ways)) or "any user name, as only this machine reaches it"
    say(f"  OpenSubsonic: {address}/rest/getSonicSimilarTracks, findSonicPath ({who})", err=True)


def _check_apart(corrections: Path, lib: Path | None, model: Path | None, audits: tuple[Path, ...]) -> None:
    """Refuse to keep corrections in what the page is made of, such as the library's manifest."""
    from mirlab.data.sources import inputs_of
    from mirlab.errors import OutputError
    from mirlab.files import same_file
    from mirlab.find.facade import Library

    sources = Library.open(lib).settings.sources if lib is not None else ()
    for read in inputs_of(*sources, model, audits):
        if same_file(corrections, read):
            raise OutputError(
                f"--corrections {corrections}: this is {read}, which the explorer reads; saving "
                "corrections would "
                "overwrite it: choose another name"
            )


def _toy_classifier() -> Path | None:
    """The toy band's classifier from the cache; None where tags say more, or where it can't be used.

    It may have been made by other libraries, or be damaged.
    """
    from mirlab.errors import BundleError
    from mirlab.learn.bundle import load
    from mirlab.learn.tagging import tagger_here
    from mirlab.show.web.content import toy_classifier_path

    path = toy_classifier_path()
    if tagger_here() is not None or not path.exists():
        return None
    try:
        load(path)
    except BundleError:
        return None
    return path
