"""Targets as columns of a file, whose headers say what they are: ``tag:sad``, ``target:valence``.

Contents: TAG_PREFIX, TARGET_PREFIX, TARGET_PREFIXES, headed, targets_in.
"""

from __future__ import annotations

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
    tags = [name for name in table.column_names if name.startswith(TAG_PREFIX)]
    numbers = [name for name in table.column_names if name.startswith(TARGET_PREFIX)]
    if tags and numbers:
        raise TableError(
            f'{path}: expected columns of one task, got "{tags[0]}" and "{numbers[0]}": '
            "leave out the tags or the numbers"
        )
    if not tags and not numbers:
        return None
    prefix = TAG_PREFIX if tags else TARGET_PREFIX
    columns = tags or numbers
    values = np.column_stack([numbers_in(table, name, path) for name in columns])
    return Targets("tags" if tags else "numbers", tuple(n.removeprefix(prefix) for n in columns), values)
