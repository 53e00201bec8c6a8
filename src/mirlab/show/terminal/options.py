"""Options that several commands share, so that they mean the same everywhere.

Contents: format_option, workers_option, source_options, model_name_option, features_option,
splitting_options, timeline_options with check_timeline, dry_run_option, quiet_option, and of libraries
wait_option, where_option, model_option.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar, cast

import click

from mirlab.imports import need
from mirlab.show.terminal.guard import OutFolder
from mirlab.show.terminal.output import quieten

F = TypeVar("F", bound=Callable[..., Any])

format_option: Callable[[F], F] = click.option(
    "--format",
    "format_",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="Output format.",
)
workers_option: Callable[[F], F] = click.option(
    "--workers",
    type=click.IntRange(min=1),
    default=None,
    help="Number of processes.  [default: one per core]",
)
model_name_option: Callable[[F], F] = click.option(
    "--model",
    default=None,
    metavar="NAME",
    help="Name of a model (`mirlab models`).  [default: svm; logreg for tags, ridge for numbers]",
)
features_option: Callable[[F], F] = click.option(
    "--features",
    default=None,
    help='Features, e.g. "mfcc[1-12].mean,rms".  [default: seed for audio, all columns of a table]',
)
seed_option: Callable[[F], F] = click.option(
    "--seed", type=click.IntRange(min=0), default=0, show_default=True, help="Random seed."
)


def splitting_options(command: F) -> F:
    """--protocol, --folds, --repeats, --column and --seed: how tracks are split for training and testing."""
    options = (
        click.option(
            "--protocol",
            default=None,
            metavar="NAME",
            help="Protocol for splitting.  [default: artist-kfold where artists are known, else kfold]",
        ),
        click.option("--folds", type=click.IntRange(min=2), default=None, help="Number of folds."),
        click.option(
            "--repeats", type=click.IntRange(min=1), default=None, help="Number of repeats of random splits."
        ),
        click.option("--column", default=None, help="Column that the protocol predefined reads."),
        seed_option,
    )
    for option in reversed(options):
        command = option(command)
    return command


_SOURCE_OPTIONS: dict[str, dict[str, Any]] = {
    "label": {
        "metavar": "WHAT",
        "help": "Where the labels are: a column of a table; for audio folder, tag:genre, none or a fact of "
        "the tracks.  [default: the column label, genre, class or target; class folders]",
    },
    "artist": {
        "type": click.Choice(["tag", "folder", "none"]),
        "help": "Where the artists of audio are: in its tags; where these name none, in its folders "
        "(Artist/Album/track); or nowhere.  [default: tag]",
    },
    "task": {
        "type": click.Choice(["class", "tags", "numbers"]),
        "help": "What to learn: one class for each track, its tags, or numbers.  [default: what the source "
        "is for]",
    },
    "targets": {
        "metavar": "COLUMN,...",
        "help": "Columns or facts with the tags or numbers, e.g. valence,arousal or mood_*.",
    },
    "separator": {"metavar": "TEXT", "help": "Text between the tags in a cell.  [default: ; or |]"},
    "facts": {
        "type": click.Path(path_type=Path, dir_okay=False),
        "metavar": "FILE",
        "help": "More facts about the tracks (CSV, Parquet or JSON with a column path or track).",
    },
    "corrections": {
        "type": click.Path(path_type=Path, dir_okay=False),
        "metavar": "FILE.csv",
        "help": "CSV file with corrected labels and left-out tracks, as `mirlab serve` writes it.",
    },
}
"""How a source is read, in the order of `SourceSpec`."""


def source_options(*names: str, of: str = "") -> Callable[[F], F]:
    """Options that say how a source is read, from --label to --corrections: those named, all where none is.

    The command gets them as one mapping, `read_as`: the fields of a `SourceSpec`, and the keyword arguments
    of the function that it calls.

    Parameters
    ----------
    of : what they are about, where that is not the command's SOURCE; the help begins with it
    """
    chosen = names or tuple(_SOURCE_OPTIONS)

    def decorate(command: F) -> F:
        @functools.wraps(command)
        def gathered(*args: Any, **given: Any) -> Any:
            return command(*args, read_as={name: given.pop(name) for name in chosen}, **given)

        decorated: Any = gathered
        for name in reversed(chosen):
            option = _SOURCE_OPTIONS[name]
            option = {**option, "default": None, "help": of + option["help"]}
            decorated = click.option(f"--{name}", **option)(decorated)
        return cast("F", decorated)

    return decorate


wait_option: Callable[[F], F] = click.option(
    "--wait",
    type=click.FloatRange(min=0),
    default=0.0,
    help="Seconds to wait for another process that is writing.",
)
dry_run_option: Callable[[F], F] = click.option(
    "--dry-run", is_flag=True, help="Show what would change, but change nothing."
)
quiet_option: Callable[[F], F] = click.option(
    "--quiet",
    is_flag=True,
    expose_value=False,
    callback=lambda context, option, value: quieten() if value else None,
    help="Print nothing unless something is wrong.",
)
where_option: Callable[[F], F] = click.option(
    "--where",
    default=None,
    metavar="CONDITION",
    help="Only tracks that match, e.g. \"genre = 'jazz' AND rms.mean > 0.1\".",
)
model_option: Callable[[F], F] = click.option(
    "--model",
    type=click.Path(path_type=Path, dir_okay=False),
    default=None,
    metavar="BUNDLE",
    help="Classifier (from `mirlab train`) that labels new tracks, in the column `predicted`.",
)


def timeline_options(does: str) -> Callable[[F], F]:
    """--timeline, --window, --hop and --out of a command that can go through each file in windows.

    `does` is what it does with them, such as "Classify".
    """
    options = (
        click.option(
            "--timeline",
            is_flag=True,
            help=f"{does} windows of each file; writes a CSV and a figure beside it.",
        ),
        click.option(
            "--window",
            type=click.FloatRange(min=0, min_open=True),
            default=None,
            help="Length of a window in seconds.  [default: 6]",
        ),
        click.option(
            "--hop",
            type=click.FloatRange(min=0, min_open=True),
            default=None,
            help="Seconds from one window to the next.  [default: half of --window]",
        ),
        click.option(
            "--out",
            type=OutFolder({}, among_songs=True),
            default=None,
            help="Folder for the timelines.  [default: beside each file]",
        ),
    )

    def decorate(command: F) -> F:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


def check_timeline(timeline: bool, window: float | None, hop: float | None, out: Path | None) -> None:
    """Raise click.UsageError where options of a timeline come without --timeline.

    MissingExtra : a timeline is drawn, and the package that draws is not installed
    """
    if not timeline and (window is not None or hop is not None or out is not None):
        raise click.UsageError("--window, --hop and --out need --timeline: add --timeline")
    if timeline:
        need("--timeline", "matplotlib")


def listening_options(secret: str) -> Callable[[F], F]:
    """--host, --port and --token: where a server listens, and what it asks visitors for.

    Parameters
    ----------
    secret : what the token is, as the help begins
    """
    options = (
        click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on."),
        click.option(
            "--port",
            type=click.IntRange(0, 65535),
            default=8080,
            show_default=True,
            help="Port; 0 takes any free port.",
        ),
        click.option(
            "--token",
            default=None,
            envvar="MIRLAB_TOKEN",
            help=f"{secret} (or MIRLAB_TOKEN); required with any other --host.",
        ),
    )

    def with_options(command: F) -> F:
        for option in reversed(options):
            command = option(command)
        return command

    return with_options


address_option: Callable[[F], F] = click.option(
    "--format",
    "style",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Format of the address, which is printed when the server is ready.",
)
