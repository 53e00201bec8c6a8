"""Targets as columns of a file, whose headers say what they are: ``tag:sad``, ``target:valence``.

Contents: TAG_PREFIX, TARGET_PREFIX, TARGET_PREFIXES, headed, targets_in, headed_targets.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.tables.arrow_parts import numbers_in
from mirlab.data.tables.targets import Targets
from mirlab.errors import TableError

TAG_PREFIX, TARGET_PREFIX = "tag:", "target:"
TARGET_PREFIXES = (TAG_PREFIX, TARGET_PREFIX)


def headed(targets: Targets | None) -> dict[str, NDArray[np.float64]]:
    """The columns that hold targets, by their headers, in order; none without targets."""
    if targets is None:
        return {}
    prefix = TAG_PREFIX if targets.task == "tags" else TARGET_PREFIX
    return {f"{prefix}{name}": targets.values[:, i] for i, name in enumerate(targets.names)}


def targets_in(table: Any, path: str | Path) -> Targets | None:
    """The targets among the columns of a pyarrow.Table; None where it has none.

    Raises
    ------
    TableError : columns of both kinds, or columns that hold no numbers; `path` is named
    """
    heads = [name for name in table.column_names if name.startswith(TARGET_PREFIXES)]
    return headed_targets({name: numbers_in(table, name, path) for name in heads}, path)


def headed_targets(columns: Mapping[str, NDArray[np.float64]], path: str | Path = "") -> Targets | None:
    """The targets that columns hold, (n,) each, by their headers; None of none.

    Raises
    ------
    TableError : columns of both kinds, or values that no target has
    """
    tags = [name for name in columns if name.casefold().startswith(TAG_PREFIX)]
    numbers = [name for name in columns if name.casefold().startswith(TARGET_PREFIX)]
    if tags and numbers:
        where = f"{path}: " if str(path) else ""
        raise TableError(
            f'{where}expected columns of one task, got "{tags[0]}" and "{numbers[0]}": '
            "leave out the tags or the numbers"
        )
    if not tags and not numbers:
        return None
    prefix, names = (TAG_PREFIX, tags) if tags else (TARGET_PREFIX, numbers)
    values = np.column_stack([columns[name] for name in names])
    bare = tuple(name[len(prefix) :].strip() for name in names)
    return Targets("tags" if tags else "numbers", bare, values)
