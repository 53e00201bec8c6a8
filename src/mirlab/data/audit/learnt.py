"""The tags or numbers of a dataset: how many tracks have each, and from where to where the numbers go.

Contents: TargetRow, with_targets.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from mirlab.data.tables import Asked, FeatureTable
from mirlab.data.tasks import decided
from mirlab.errors import UsageError


@dataclass(frozen=True)
class TargetRow:
    """A tag or a number.

    Parameters
    ----------
    name : what it is called
    task : "tags" or "numbers"
    known : tracks of which it is known
    tracks : of a tag, tracks that have it; of a number, as `known`
    low, mean, high : of a number; None for a tag
    """

    name: str
    task: str
    known: int
    tracks: int
    low: float | None = None
    mean: float | None = None
    high: float | None = None


def with_targets(table: FeatureTable, asked: Asked) -> tuple[FeatureTable, list[TargetRow]]:
    """A table with its targets, and what there is to say of each; none where it is for classes.

    What would be asked about before anything is learnt is a note here.
    """
    try:
        made = decided(table, asked)
    except UsageError as error:
        if asked.anything:
            raise
        made = decided(table, Asked(asked.label, "class"))
        return replace(made, notes=[*made.notes, f"before anything is learnt from it: {error}"]), []
    if made.targets is None:
        return made, []
    _, first = np.unique(made.tracks.astype(str), return_index=True)
    targets = made.targets.rows(first)
    rows = []
    for name, cells in zip(targets.names, targets.truth.T, strict=True):
        known = cells[np.isfinite(cells)]
        if targets.task == "tags":
            rows.append(TargetRow(name, "tags", known.size, int(known.sum())))
        else:
            ends = float(known.min()), float(known.mean()), float(known.max())
            rows.append(TargetRow(name, "numbers", known.size, known.size, *ends))
    return made, rows
