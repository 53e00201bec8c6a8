"""A MkDocs hook: the reference, made from what there is.

Every name of `mirlab.__all__` has an entry on the page of the room or wing that defines it. The errors, the
commands with their options, and what is built in have pages of their own. A new name, error, command or
feature needs no change here.

Contents: on_files, PAGES.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import click
import griffe
from click.testing import CliRunner
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

import mirlab
import mirlab.errors
from mirlab.show.terminal.cli import SECTIONS, cli

PAGES = {
    "audio": (
        "Sound and features",
        "Decoded sound, its spectra, and the features computed from them.",
        ("audio",),
    ),
    "data": ("Data and splits", "Where tracks come from, tables of features, training and test.", ("data",)),
    "extraction": (
        "Extraction and audits",
        "Features of files, of samples and of whole collections; what is wrong with a collection.",
        ("data.extraction", "data.execution", "data.audit", "data.findings"),
    ),
    "learn": ("Experiments", "Models judged, experiments run and compared.", ("learn",)),
    "models": (
        "Models and classifiers",
        "Models by name, classifiers trained and saved as files, and what they say of a song.",
        ("learn.models", "learn.nets", "learn.training", "learn.bundle", "learn.tagging"),
    ),
    "selection": (
        "Selection",
        "The smallest set of features that is good enough.",
        ("learn.selection", "learn.subsets"),
    ),
    "find": ("Libraries", "A collection that is searched by sound.", ("find",)),
    "show": ("Reports", "Pages and figures.", ("show",)),
    "plugins": (
        "Plugins",
        "Files of your own that add features, models, protocols or sources.",
        ("plugins",),
    ),
}
"""Title and first sentence of each page, and whose names it has: a room's or some wings'."""

_ROOT = griffe.load("mirlab", search_paths=[Path(__file__).resolve().parents[2] / "src"])


def on_files(files: Files, config: MkDocsConfig) -> Files:
    names = [name for name in mirlab.__all__ if not name.startswith("__")]
    pages = {f"reference/{page}.md": _page(page, names) for page in PAGES}
    pages["reference/index.md"] = _index(names)
    pages["reference/errors.md"] = _errors()
    pages["reference/commands.md"] = "\n".join(_commands())
    pages["reference/lists.md"] = "\n\n".join(_lists())
    for path, text in pages.items():
        files.append(File.generated(config, path, content=text))
    return files


def _found(name: str) -> griffe.Object:
    """Return what a public name stands for, read from the source alone."""
    found = _ROOT[name]
    return found.final_target if found.is_alias else found


def _line(name: str) -> str:
    docstring = _found(name).docstring
    text = docstring.value.split("\n\n")[0].replace("\n", " ") if docstring else ""
    return f"- [`mirlab.{name}`][mirlab.{name}]: {text}"


def _page_of(name: str) -> str:
    """Return the page of a public name: the one of its wing, or else of its room; "" where there is none."""
    home = _found(name).path.removeprefix("mirlab.")
    fitting = [
        (len(prefix), page)
        for page, (_, _, prefixes) in PAGES.items()
        for prefix in prefixes
        if home.startswith(f"{prefix}.")
    ]
    return max(fitting, default=(0, ""))[1]


def _page(page: str, names: list[str]) -> str:
    title, what, _ = PAGES[page]
    here = [name for name in names if _page_of(name) == page]
    entries = [f"::: mirlab.{name}" for name in here]
    return "\n\n".join([f"# {title}", what, "\n".join(map(_line, here)), *entries])


def _index(names: list[str]) -> str:
    first = "`import mirlab` gives these names. Each is imported when it is first used."
    return "\n\n".join(["# All names", first, "\n".join(map(_line, sorted(names, key=str.lower)))])


def _errors() -> str:
    entries = ["::: mirlab.MirlabError"] + [
        f"::: mirlab.errors.{name}"
        for name, value in vars(mirlab.errors).items()
        if inspect.isclass(value) and value.__module__ == "mirlab.errors" and name != "MirlabError"
    ]
    return "\n\n".join(["# Errors", inspect.cleandoc(mirlab.errors.__doc__ or ""), *entries])


def _commands() -> Iterator[str]:
    yield "# Commands\n\nWhat `--help` prints for each command.\n"
    context = click.Context(cli, info_name="mirlab")
    yield from _command(cli, context, 2)
    for title, commands in SECTIONS.items():
        yield f"## {title}\n"
        for name in commands:
            yield from _command(*_inner(cli, context, name), 3)


def _inner(group: click.Group, context: click.Context, name: str) -> tuple[click.Command, click.Context]:
    command = group.get_command(context, name)
    assert command is not None
    return command, click.Context(command, info_name=name, parent=context)


def _command(command: click.Command, context: click.Context, level: int) -> Iterator[str]:
    context.terminal_width = context.max_content_width = 90
    yield f"{'#' * level} {context.command_path}\n\n```text\n{command.get_help(context)}\n```\n"
    if isinstance(command, click.Group) and command is not cli:
        for name in command.list_commands(context):
            yield from _command(*_inner(command, context, name), level + 1)


def _lists() -> Iterator[str]:
    yield "# What is built in"
    for name in SECTIONS["Lists"]:
        command = cli.get_command(click.Context(cli), name)
        if command is None or "format_" not in {option.name for option in command.params}:
            continue
        done = CliRunner().invoke(cli, [name, "--format", "json"], catch_exceptions=False)
        rows = [_shown(row) for row in json.loads(done.stdout)]
        lines = [_cells(rows[0]), _cells("---" for _ in rows[0]), *(_cells(row.values()) for row in rows)]
        yield f"## {name.capitalize()}\n\n`mirlab {name}` prints this list.\n\n" + "\n".join(lines)


def _shown(row: dict[str, object]) -> dict[str, object]:
    """One row of a list: its name as code, then its summary with the reference below it, then the rest."""
    first = {"name": f"`{row['name']}`"}
    if "summary" in row:
        reference = f"<br>*{row['reference']}*" if row.get("reference") else ""
        first["summary"] = f"{row['summary']}{reference}"
    return first | {key: value for key, value in row.items() if key not in {"name", "summary", "reference"}}


def _cells(cells: Iterable[object]) -> str:
    texts = (", ".join(map(str, cell)) if isinstance(cell, list) else str(cell) for cell in cells)
    return f"| {' | '.join(text.replace('|', '&#124;') for text in texts)} |"
