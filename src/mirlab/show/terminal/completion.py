"""Completion of commands, options and names by the shell: bash, zsh and fish.

`mirlab completion bash` prints the script that a shell sources; the shell then asks this program, through
the variable `_MIRLAB_COMPLETE`, for what may come next. Names of models, protocols, features, experiments and
built-in data are completed as well as files.

Contents: SHELLS, VARIABLE, asked, answer, completion_script, with_names.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from copy import copy
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem, ShellComplete, get_completion_class, shell_complete

SHELLS = ("bash", "zsh", "fish")
VARIABLE = "_MIRLAB_COMPLETE"


def asked() -> bool:
    """Whether a shell asks for completions, rather than a person for a command."""
    return VARIABLE in os.environ


def answer(command: click.Command) -> int:
    """Print what the shell asked for; return the exit code."""
    return shell_complete(command, {}, "mirlab", VARIABLE, os.environ[VARIABLE])


def completion_script(command: click.Command, shell: str) -> str:
    """The script that makes a shell complete `mirlab`."""
    made: type[ShellComplete] | None = get_completion_class(shell)
    assert made is not None
    return made(command, {}, "mirlab", VARIABLE).source()


def with_names(command: click.Command) -> click.Command:
    """A copy of a command whose options complete the names that they take."""
    made = copy(command)
    made.params = [copy(param) for param in command.params]
    for param in made.params:
        names = _NAMES.get(param.name or "")
        if names is not None and not isinstance(param.type, click.Choice | _Named):
            param.type = _Named(param.type, names)
    return made


if TYPE_CHECKING:
    _ParamType = click.ParamType[Any]
else:
    # Older versions of click have it without a parameter.
    _ParamType = click.ParamType


class _Named(_ParamType):
    """A type that completes names, and whatever it completed before."""

    name = "name"

    def __init__(self, plain: _ParamType, names: Callable[[], Iterable[str]]) -> None:
        self._plain, self._names = plain, names

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        # Of terms separated by commas the last one is being typed.
        head, comma, last = incomplete.rpartition(",")
        blank = last[: len(last) - len(last.lstrip())]
        found = [
            CompletionItem(f"{head}{comma}{blank}{name}")
            for name in self._names()
            if name.startswith(last.lstrip())
        ]
        return found + self._plain.shell_complete(ctx, param, incomplete)


def _models() -> Iterable[str]:
    from mirlab.learn.models import registry

    return registry.names()


def _protocols() -> Iterable[str]:
    from mirlab.data.splits import all_protocols

    return all_protocols()


def _features() -> Iterable[str]:
    from mirlab.audio.registry import SETS, learned_names, registry

    return [*SETS, *registry.names(), *learned_names()]


def _experiments() -> Iterable[str]:
    from mirlab.learn.config import experiments

    return experiments.names()


def _data() -> Iterable[str]:
    from mirlab.data.sources import NAMES

    return NAMES


_NAMES: dict[str, Callable[[], Iterable[str]]] = {
    "model": _models,
    "protocol": _protocols,
    "protocols": _protocols,
    "features": _features,
    "experiment": _experiments,
    "source": _data,
    "data": _data,
}
"""What is completed, by the name of the option or argument."""
