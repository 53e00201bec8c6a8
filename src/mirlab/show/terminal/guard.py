"""Options that name what a command writes, and the command that looks at them before anything else.

An output is declared as `OutFile` or `OutFolder`, with the kinds of the files that it will write, and its
command as `Guarded`. Before the command begins, each output is held against what stands there and against
everything that the command reads (files/outputs.py); --force lets it replace what is not mirlab's. A test
walks all commands and fails for a path that is neither an input that it knows nor such an output.

Contents: Output, OutFile, OutFolder, OutResults, Guarded, force_option.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import click

from mirlab.files import Kind

F = TypeVar("F", bound=Callable[..., Any])
Params = Mapping[str, Any]

force_option: Callable[[F], F] = click.option(
    "--force", is_flag=True, help="Also overwrite files that mirlab did not write."
)


class Output:
    """What a command writes; `check` refuses a place where it may not stand, before any work."""

    def check(self, value: Any, params: Params, inputs: list[Path]) -> None:
        """Raise OutputError for a value of the option; `params` are all options of the command."""
        raise NotImplementedError


class OutFile(click.Path, Output):
    """One file.

    Parameters
    ----------
    kind : of the file, or a function that tells it from the path
    """

    def __init__(self, kind: Kind | Callable[[Path], Kind]) -> None:
        super().__init__(path_type=Path, dir_okay=False)
        self.kind = kind

    def check(self, value: Any, params: Params, inputs: list[Path]) -> None:
        from mirlab.files import check_replaceable, check_writable

        kind = self.kind if isinstance(self.kind, Kind) else self.kind(value)
        if params.get("dry_run"):
            check_replaceable(value, kind, force=params["force"], inputs=inputs)
            return
        check_writable(value, kind, force=params["force"], inputs=inputs)


class OutFolder(click.Path, Output):
    """A folder that gets files.

    Parameters
    ----------
    files : their names and kinds
    among_songs : whether they belong beside the songs that the command reads
    """

    def __init__(self, files: Mapping[str, Kind], *, among_songs: bool = False) -> None:
        super().__init__(path_type=Path, file_okay=False)
        self.files, self.among_songs = files, among_songs

    def check(self, value: Any, params: Params, inputs: list[Path]) -> None:
        from mirlab.files import check_folder

        apart = [] if self.among_songs else inputs
        check_folder(value, self.files, force=params["force"], inputs=apart)


class OutResults(click.Path, Output):
    """A folder that becomes the results of a run and is replaced as a whole."""

    def __init__(self) -> None:
        super().__init__(path_type=Path, file_okay=False)

    def check(self, value: Any, params: Params, inputs: list[Path]) -> None:
        from mirlab.learn.results import check_destination

        check_destination(value, force=params["force"], inputs=inputs)


class Guarded(click.Command):
    """A command whose outputs are checked before it begins."""

    def invoke(self, ctx: click.Context) -> Any:
        given = [(param.type, ctx.params.get(param.name or "")) for param in self.params]
        outputs = [(kind, value) for kind, value in given if isinstance(kind, Output) and value is not None]
        if outputs:
            inputs = self.inputs(ctx.params)
            for output, value in outputs:
                output.check(value, ctx.params, inputs)
        return super().invoke(ctx)

    def inputs(self, params: Params) -> list[Path]:
        """The files and folders of this machine that the command is told to read."""
        from mirlab.data.sources import inputs_of

        found: list[Path] = []
        for param in self.params:
            name = param.name or ""
            if isinstance(param.type, Output):
                continue
            if name in {"experiment", "recipe", "spaces"}:
                found += inputs_of(params.get(name), files_only=True)
            elif isinstance(param, click.Argument) or isinstance(param.type, click.Path) or name == "data":
                found += inputs_of(params.get(name))
        return found
