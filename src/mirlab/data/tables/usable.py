"""What labels and numbers have to be before anything can be learnt from a table, each fault in one sentence.

Contents: labelled_rows, unlabelled_note, check_classes, check_learnable, check_numbers.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from mirlab.data.tables.table import FeatureTable
from mirlab.errors import TableError
from mirlab.words import quoted, some


def labelled_rows(table: FeatureTable) -> tuple[FeatureTable, list[str]]:
    """The rows that have a label, and a note where some have none; the same table where all have one."""
    labelled = table.labelled
    if labelled.all():
        return table, []
    left_out = int((~labelled).sum())
    if table.targets is None:
        return table.rows(labelled), unlabelled_note(left_out, len(table))
    return table.rows(labelled), [
        f"{left_out} of {len(table)} rows {'has' if left_out == 1 else 'have'} unknown {table.task} and "
        f"{'was' if left_out == 1 else 'were'} left out."
    ]


def unlabelled_note(unlabelled: int, rows: int) -> list[str]:
    """The sentence on tracks without a label; none where all have one."""
    if unlabelled == 1:
        return [f"1 of {rows} tracks has no label and was left out."]
    return [f"{unlabelled} of {rows} tracks have no label and were left out."] if unlabelled else []


def check_classes(classes: Mapping[str, int], where: str = "", *, least: int = 1) -> None:
    """Raise TableError unless there are at least two classes of `least` tracks each.

    Parameters
    ----------
    classes : label -> how many tracks
    where : what the data are called, for the message
    """
    prefix = f"{where}: " if where else ""
    if len(classes) < 2:
        had = f"only {quoted(next(iter(classes)))}" if classes else "no labels"
        tags = "" if classes else "; --label tag:genre takes the genres in the tags of audio files"
        raise TableError(
            f"{prefix}expected tracks of at least two classes, found {had}: give each class its own "
            f"folder, or a label column with more than one value{tags}"
        )
    few = [label for label, count in classes.items() if count < least]
    if few:
        shown = some(few)
        raise TableError(
            f"{prefix}expected at least two tracks in each class, found one of {shown}: add tracks to these "
            "classes or leave them out"
        )


def check_learnable(table: FeatureTable, where: str = "", *, least: int = 1) -> None:
    """Raise TableError unless there are two classes of `least` tracks each, or targets that are known."""
    if table.targets is None:
        check_classes(table.classes, where, least=least)
    elif np.unique(table.tracks[table.labelled].astype(str)).size < 2:
        prefix = f"{where}: " if where else ""
        raise TableError(
            f"{prefix}expected {table.task} of at least two tracks, and they are known of "
            f"{int(table.labelled.sum())}: {some(table.targets.names)}"
        )


def check_numbers(table: FeatureTable, where: str = "") -> None:
    """Raise TableError unless every value of the table is a finite number."""
    bad = np.argwhere(~np.isfinite(table.values))
    if not bad.size:
        return
    row, column = bad[0]
    columns = [str(table.columns[i]) for i in np.unique(bad[:, 1])]
    shown = some(columns)
    prefix = f"{where}: " if where else ""
    raise TableError(
        f"{prefix}expected a finite number everywhere, got {table.values[row, column]} for the track "
        f'"{table.tracks[row]}" in the column {table.columns[column]}, and {len(bad) - 1} more like it '
        f"(columns: {shown}): fill in these values or remove these rows"
    )
