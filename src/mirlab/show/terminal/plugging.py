"""The option --plugin of every command: Python files whose features, models and the like are then known.

Contents: with_plugins.
"""

from __future__ import annotations

from pathlib import Path

import click


def with_plugins(command: click.Command) -> click.Command:
    """Give a command, or each command of a group, the option --plugin."""
    if isinstance(command, click.Group):
        for inner in command.commands.values():
            with_plugins(inner)
    elif not any(param.name == "plugin" for param in command.params):
        command.params.append(_option())
    return command


def _option() -> click.Option:
    return click.Option(
        ["--plugin"],
        type=click.Path(path_type=Path),
        multiple=True,
        # Before the other options, which may name what the plugin registers.
        is_eager=True,
        expose_value=False,
        callback=_load,
        metavar="FILE.py",
        help="Load your own features, models, protocols or sources from a Python file. Can be repeated.",
    )


def _load(context: click.Context, param: click.Parameter, files: tuple[Path, ...]) -> tuple[Path, ...]:
    if files and not context.resilient_parsing:
        from mirlab.plugins import NOTHING, load
        from mirlab.show.terminal.output import say

        for file in files:
            if not load(file).brought:
                say(f"note: {file}: {NOTHING}", err=True)
    return files
