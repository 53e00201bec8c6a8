"""Rows of features that a classifier is asked about: which number belongs to which column, and which rows it
can't be asked about.

A row with NaN, infinity or a number beyond LARGEST in a column that the answer goes by has no answer: what a
model makes of it is no statement about a sound. The other rows have theirs.

Contents: LARGEST, rows_of, missing, check_rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from mirlab.audio.registry import Column
from mirlab.data.tables import FeatureTable
from mirlab.errors import UsageError
from mirlab.typing import Floats

LARGEST = 1e30
"""No feature of sound is so large in size; squares and differences of such numbers can still be counted."""


def rows_of(
    values: Any, columns: Sequence[Column | str] | None, own: Sequence[Column]
) -> tuple[Floats, list[str]]:
    """(n, d) numbers, and the names of their columns.

    Parameters
    ----------
    values : rows of numbers, or a FeatureTable or DataFrame, which knows its own columns
    columns : what the columns are; None means those that `values` names, else the classifier's own, in order
    own : the classifier's columns

    Raises
    ------
    UsageError : no numbers, or rows of another length
    """
    names = None if columns is None else [str(column) for column in columns]
    if isinstance(values, FeatureTable):
        names = names or [str(column) for column in values.columns]
        values = values.values
    elif hasattr(values, "columns") and hasattr(values, "to_numpy"):
        names = names or [_known(str(name)) for name in values.columns]
        if len(set(names)) == len(names) and set(map(str, own)) <= set(names):
            values, names = values[[values.columns[names.index(str(c))] for c in own]], [str(c) for c in own]
        values = values.to_numpy()
    try:
        rows = np.atleast_2d(np.asarray(values, dtype=np.float64))
    except (TypeError, ValueError) as error:
        raise UsageError(f"expected rows of numbers, one for each column: {error}") from error
    names = [str(column) for column in own] if names is None else names
    if rows.ndim != 2 or rows.shape[1] != len(names):
        came = rows.shape[1:] if rows.ndim == 2 else rows.shape
        raise UsageError(f"expected rows of {len(names)} columns, got {' x '.join(map(str, came))}")
    return rows, names


def _known(name: str) -> str:
    """A column's name as a table of features would have it."""
    from mirlab.data.reading import column_of

    return str(column_of(name))


def missing(rows: Floats, names: Sequence[str]) -> list[str]:
    """For each of (n, d) rows why it has no answer, in words; "" where it has one."""
    unfit = ~(np.abs(rows) <= LARGEST)
    words = [""] * len(rows)
    for row in np.flatnonzero(unfit.any(axis=1)).tolist():
        places = np.flatnonzero(unfit[row])
        first = int(places[0])
        more = f", and {places.size - 1} more columns like it" if places.size > 1 else ""
        words[row] = (
            f"expected a finite number in every column, got {rows[row, first]:g} in {names[first]}{more}: "
            "compute this row again"
        )
    return words


def check_rows(rows: Floats, names: Sequence[str]) -> None:
    """Raise UsageError where one of (n, d) rows has no answer, with its number."""
    for number, reason in enumerate(missing(rows, names)):
        if reason:
            raise UsageError(f"row {number + 1}: {reason}")
