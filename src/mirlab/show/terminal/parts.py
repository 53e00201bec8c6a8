"""Which extra each command needs, said before the command begins.

A command that needs none works in the base. A package that only some of a command's options need is asked
for where the option is read (`mirlab.imports.need`).

Contents: EXTRA_OF, with_parts, absent.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from mirlab.imports import lacking, need_extra

EXTRA_OF = {
    "run": "lab",
    "evaluate": "lab",
    "select": "lab",
    "rank": "lab",
    "leak": "lab",
    "audit": "lab",
    "extract": "lab",
    "train": "lab",
    "experiments": "lab",
    "library": "library",
    "similar": "library",
    "playlist": "library",
    "write-tags": "library",
    "judge": "library",
    "serve": "web",
    "serve-model": "serve",
}
"""By command, the extra without which it can do nothing; a group's commands need its extra."""


def with_parts(command: click.Command, called: str) -> click.Command:
    """Let a command, or each command of a group, ask for its packages before it begins.

    Parameters
    ----------
    called : as it is written, e.g. "library add"
    """
    extra = EXTRA_OF.get(called, EXTRA_OF.get(called.partition(" ")[0]))
    if isinstance(command, click.Group):
        for name, inner in command.commands.items():
            with_parts(inner, f"{called} {name}")
    elif extra is not None and "invoke" not in vars(command):
        # Before the places of its outputs are looked at, which opens what stands there.
        command.invoke = _asking(command.invoke, f"mirlab {called}", extra)  # type: ignore[assignment,method-assign]
    return command


def _asking(invoke: Callable[[click.Context], Any], what: str, extra: str) -> Callable[[click.Context], Any]:
    def asked(ctx: click.Context) -> Any:
        need_extra(what, extra)
        return invoke(ctx)

    return asked


def absent() -> list[tuple[str, str]]:
    """What `mirlab --help` says of extras that are not installed: (the pip command, the commands)."""
    wanting = [extra for extra in dict.fromkeys(EXTRA_OF.values()) if lacking(extra)]
    return [
        (f'pip install "mirlab[{extra}]"', ", ".join(name for name, of in EXTRA_OF.items() if of == extra))
        for extra in wanting
    ]
