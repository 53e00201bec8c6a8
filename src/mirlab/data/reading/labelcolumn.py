"""Which column holds the labels: by its name, or because somebody says so.

Contents: LABELS, label_column, relabelled.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from mirlab.data.naming import is_missing, label_of
from mirlab.data.tables import FeatureTable
from mirlab.errors import TableError, UnknownName
from mirlab.words import some

LABELS = ("label", "genre", "class", "target")
"""Names of columns that hold labels where nobody says which one does, the first of them that is there."""


def label_column(
    path: Path, names: Sequence[str], label: str | None, needs: str, *, labelled: bool = True
) -> tuple[str | None, list[str]]:
    """The column with the labels, and a note where its name had to be interpreted.

    Parameters
    ----------
    path : for messages
    names : of all columns, each once whatever its case
    label : the one that is meant; None takes the first of LABELS
    needs : for messages: what a table needs
    labelled : False gives None where there is no label column

    Raises
    ------
    UnknownName : no such column
    TableError : no label column
    """
    folded = {name.casefold(): name for name in names}
    if label is not None:
        if label.casefold() not in folded:
            raise UnknownName("label column", label, names, where=str(path))
        return folded[label.casefold()], []
    found = next((folded[name] for name in LABELS if name in folded), None)
    if found is None and not labelled:
        return None, []
    if found is None:
        shown = some(names)
        raise TableError(
            f"{path}: there is no label column among {shown}; if one of them holds the labels, name it "
            f'(label="...", --label); {needs}'
        )
    note = f'the column "{found}" was used as the label.'
    return found, [] if found.casefold() == "label" else [note]


def relabelled(table: FeatureTable, label: str | None) -> FeatureTable:
    """A table with one of its facts in the place of its labels; None, and "label", leave it as it is.

    Raises
    ------
    UnknownName : no such fact
    """
    if label is None or label == "label":
        return table
    if label not in table.meta:
        raise UnknownName("label column", label, ("label", *table.meta))
    cells = [None if cell is None else label_of(cell) for cell in table.meta[label]]
    labels = np.array([None, *(None if c is None or is_missing(c) else c for c in cells)], dtype=object)[1:]
    note = f'the column "{label}" was used as the label.'
    return replace(table, labels=labels, notes=[*table.notes, note])
