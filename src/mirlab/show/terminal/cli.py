"""The command line: `mirlab COMMAND`.

Results go to standard output, progress and everything else to standard error. Exit codes: 0 done,
1 the job failed, 2 wrong usage, 130 interrupted (Ctrl-C), 143 asked to end (SIGTERM), 129 hung up. Every
command that prints results takes ``--format json``. Nothing heavy is imported before a command needs it.

Contents: main (the entry point), cli (the group), Commands (unknown commands get "did you mean").
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from mirlab.errors import MirlabError, did_you_mean
from mirlab.progress import showing
from mirlab.show.terminal import completion, interrupt, output
from mirlab.show.terminal.parts import absent, with_parts
from mirlab.show.terminal.plugging import with_plugins
from mirlab.version import __version__

SECTIONS: dict[str, dict[str, str]] = {
    "Ask": {
        "run": "Run an experiment and write its figures and report.",
        "evaluate": "Test one model on one set of features, without an experiment's file.",
        "compare": "Compare two runs, two feature sets or models of one run, or two trained classifiers.",
        "select": "Find the smallest feature set that reaches a target accuracy.",
        "rank": "Rank features by importance.",
        "leak": "Measure how much accuracy comes from having the same artists in training and test.",
        "audit": "Find problems in a dataset: broken files, duplicates, wrong labels.",
        "extract": "Compute features and write them as a table.",
    },
    "Use": {
        "train": "Train a classifier and save it as one file.",
        "card": "Print what a trained classifier is, and how good it is.",
        "test": "Test a trained classifier on labelled tracks, against what its card promised.",
        "drift": "Compare sounds with those that a classifier was trained on.",
        "classify": "Classify audio files with a trained classifier.",
        "tag": "Say what songs are like, without any training.",
        "describe": "Say how fast songs are, in which key, how loud and how long.",
        "serve-model": "Answer over HTTP what a trained classifier says of sounds.",
        "embeddings": "Fetch, add, list and remove learned models, whose outputs are features.",
    },
    "Collection": {
        "library": "Manage a library of tracks that can be searched by sound.",
        "similar": "Find tracks that sound like a given one.",
        "playlist": "Make a playlist: from track to track, radio, by mood, by condition.",
        "duplicates": "Find recordings that are there more than once, and the file worth keeping.",
        "write-tags": "Write what was found into the tags of your files, by a plan, and take it back.",
        "judge": "Judge and compare spaces by the neighbours that they give.",
        "serve": "Explore a collection in the browser.",
    },
    "Lists": {
        "datasets": "List the built-in datasets.",
        "features": "List the features, with units and references.",
        "sets": "List the named sets of features.",
        "models": "List the models.",
        "protocols": "List the ways to split data into training and test.",
        "experiments": "List the built-in experiments.",
        "completion": "Print a script that adds tab completion to your shell.",
    },
}
"""The commands, by what they are for; a new one goes where a person would look for it."""

FORMER: dict[str, str] = {}
"""Commands that are called otherwise now: the former name works for one version, and says so."""

_COMMANDS = {name: words for section in SECTIONS.values() for name, words in section.items()}


class Commands(click.Group):
    """A group that imports a command's module when it is called, not before."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in FORMER:
            now = FORMER[cmd_name]
            output.say(
                f"mirlab: {cmd_name} is called {now} now; the former name goes with the next version",
                err=True,
            )
            cmd_name = now
        if cmd_name not in _COMMANDS:
            return None
        name = cmd_name.replace("-", "_")
        module = "lists" if cmd_name in SECTIONS["Lists"] else name
        command: click.Command = getattr(import_module(f"mirlab.show.commands.{module}"), name)
        with_plugins(with_parts(command, cmd_name))
        return completion.with_names(command) if completion.asked() else command

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[Any, Any, list[str]]:
        if args and args[0] not in (*_COMMANDS, *FORMER) and not args[0].startswith("-"):
            hint = did_you_mean(args[0], _COMMANDS)
            raise click.UsageError(
                f'there is no command "{args[0]}".{hint} Known: {", ".join(_COMMANDS)}.', ctx
            )
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        width = max(map(len, _COMMANDS))
        for title, commands in SECTIONS.items():
            with formatter.section(title):
                # One column for all sections: names are padded to the longest.
                formatter.write_dl([(name.ljust(width), words) for name, words in commands.items()])
        if wanting := absent():
            with formatter.section("Not installed here"):
                formatter.write_dl(wanting)


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="mirlab")
def cli() -> None:
    """A laboratory for music classification: experiments on audio files or feature tables, with results that
    you can trust.

    Start with:  mirlab run seed-80
    """


def main(args: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code."""
    output.quieten(False)
    code = _run(args)
    lost = output.finish()
    if lost is not None and code == 0:
        output.say(f"mirlab: standard output: {lost.strerror or lost}", err=True, wrong=True)
        return 1
    return code


def _run(args: Sequence[str] | None) -> int:
    context = None
    try:
        # Not cli.main: it would turn a closed pipe into exit code 1.
        # Commands hand on bars of their own: no function shows one by itself.
        given = list(sys.argv[1:] if args is None else args)
        with cli.make_context("mirlab", given) as context, showing(None):
            status = cli.invoke(context)
        return status if isinstance(status, int) else 0
    except click.exceptions.Exit as error:
        return error.exit_code
    except click.ClickException as error:
        shown = io.StringIO()
        error.show(file=shown)
        output.say(shown.getvalue().rstrip("\n"), err=True, wrong=True)
        return error.exit_code
    except (KeyboardInterrupt, click.Abort):
        _say(_interrupted(None if context is None else context.invoked_subcommand))
        return interrupt.exit_code()
    except MirlabError as error:
        _say(str(error))
        return error.exit_code
    except BrokenPipeError:
        # The reader of a table that rich drew went away: nothing is wrong, and nothing more can be said.
        return 0
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        _say(f"{where}{error.strerror or error}")
        return 1


_ANALYSING = frozenset(
    {
        "run",
        "evaluate",
        "select",
        "extract",
        "rank",
        "audit",
        "duplicates",
        "leak",
        "train",
        "test",
        "drift",
        "compare",
        "classify",
        "tag",
        "describe",
        "library",
        "judge",
        *FORMER,
    }
)
"""Commands that analyse sound: their next run finds the finished analyses in the cache."""


def _interrupted(command: str | None) -> str:
    """What an interrupt means for a command."""
    if command in {"serve", "serve-model"}:
        return "the server was stopped"
    if command == "write-tags":
        return (
            "interrupted; every file is as it was or written whole, and  mirlab write-tags LIB --undo  takes "
            "back what was written"
        )
    if command in _ANALYSING:
        return "interrupted; no partly written files remain, and analyses in the cache will be reused"
    return "interrupted"


def _say(message: str) -> None:
    output.say(f"mirlab: {message}", err=True, wrong=True)


def entry() -> None:
    """The console script: like `main`, but ends the process."""
    if completion.asked():
        sys.exit(completion.answer(cli))
    output.prepare()
    interrupt.remember()
    code = main()
    if code > 128:
        # Threads of a compiled program may still run: an orderly exit would pull the floor from under them.
        os._exit(code)
    sys.exit(code)
