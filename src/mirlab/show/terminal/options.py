"""Options that several commands share, so that they mean the same everywhere.

Contents: format_option, workers_option, label_option, corrections_option.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])

format_option: Callable[[F], F] = click.option(
    "--format",
    "format_",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="How to print the result.",
)
workers_option: Callable[[F], F] = click.option(
    "--workers", type=click.IntRange(min=1), default=None, help="Processes; one per core where not given."
)
label_option: Callable[[F], F] = click.option(
    "--label",
    default=None,
    metavar="COLUMN",
    help="The column of a table that holds the labels.  [default: label, genre, class or target]",
)
corrections_option: Callable[[F], F] = click.option(
    "--corrections",
    type=click.Path(path_type=Path, dir_okay=False),
    default=None,
    metavar="FILE.csv",
    help="Labels corrected by ear and tracks left out, as `mirlab serve` writes them.",
)
