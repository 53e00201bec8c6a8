"""A table that is in memory already: a DataFrame of pandas or polars, or a pyarrow.Table, as a FeatureTable.

The rules are those of a file (`tablefile`): a column label, an id and facts by their names, features in the
rest. An index that has a name is a column; one without names the tracks if it is text, else it counts rows.
A DataFrame of `FeatureTable.to_pandas` says itself which columns are facts, and is the same table again.

Contents: is_frame, open_frame, with_labels.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from mirlab.data.reading.labelcolumn import relabelled
from mirlab.data.reading.multiheader import flattening
from mirlab.data.tables import Asked, FeatureTable, facts_said, parts_of
from mirlab.errors import TableError
from mirlab.files import FACT_PREFIX, OTHER_FACTS, TEXT_FACTS

_NOTHING = Asked()

_INDEX = "__index_level_0__"
"""What pandas calls an index without a name."""


def is_frame(thing: object) -> bool:
    """Whether it is a DataFrame (of pandas, polars ...) or a pyarrow.Table; imports none of them."""
    kind = type(thing)
    pandas = (kind.__module__.split(".")[0], kind.__name__) == ("pandas", "DataFrame")
    return pandas or hasattr(kind, "__arrow_c_stream__")


def open_frame(
    frame: Any,
    *,
    label: str | None = None,
    labels: Any = None,
    labelled: bool = True,
    asked: Asked = _NOTHING,
) -> FeatureTable:
    """Read a DataFrame as a table of features.

    Parameters
    ----------
    label : the column with the labels; None takes label, genre, class or target
    labels : (n,) the labels, where no column holds them
    labelled : False takes a table without labels, too
    asked : what is to be learnt, whose columns are no features

    Raises
    ------
    TableError : columns or rows of several levels, columns that repeat or hold values of several kinds,
        labels of another number than there are rows, and all that is an error in a file; rows in messages
        count from 1
    """
    from mirlab.data.reading.listcolumns import spread_lists
    from mirlab.data.reading.tablefile import assemble, check_names, check_size

    called = Path("the DataFrame")
    facts = facts_said(frame)
    if facts is not None and labels is None:
        known = _as_it_was(frame, facts, label)
        if known is not None:
            return known
    table = _arrow(frame, called)
    said = {*(facts or ())} - {*TEXT_FACTS, *OTHER_FACTS, label}
    table = table.rename_columns([f"{FACT_PREFIX}{n}" if n in said else n for n in table.column_names])
    check_size(called, table.num_rows * table.num_columns)
    table = spread_lists(called, table)
    check_names(called, table.column_names)
    if labels is not None:
        table = with_labels(called, table, labels)
    return assemble(called, table, label, labelled=labelled, asked=asked)


def _as_it_was(frame: Any, facts: Sequence[str], label: str | None) -> FeatureTable | None:
    """The table that a DataFrame of `to_pandas` was; None where it is no longer like one."""
    if label not in (None, "label", *facts):
        if label not in frame.columns or "label" in frame.columns:
            return None
        frame, label = frame.rename(columns={label: "label"}), None
    parts = parts_of(frame)
    return None if parts is None else relabelled(FeatureTable(**parts), label)


def with_labels(called: Path, table: Any, labels: Any) -> Any:
    """A pyarrow.Table with labels that were given beside it, (n,), as its column "label".

    Raises
    ------
    TableError : labels of another shape, or a column that holds labels already
    """
    import numpy as np
    import pyarrow as pa

    from mirlab.data.naming import label_of

    given = np.asarray(labels)
    if given.ndim != 1:
        hint = (
            ': take the number of the column, y.argmax(axis=1), or say what the columns are, task="tags" or '
            'task="numbers"'
            if given.ndim == 2
            else ""
        )
        raise TableError(
            f"the labels: expected one for each row, ({table.num_rows:,},), got an array of shape "
            f"{given.shape}{hint}"
        )
    if len(given) != table.num_rows:
        raise TableError(
            f"the labels: expected {table.num_rows:,}, one for each row of {called} in the same order, got "
            f"{len(given):,}"
        )
    if given.dtype.kind == "c":
        raise TableError(
            f"the labels: expected text, whole numbers or categories, got the type {given.dtype}"
        )
    if "label" in (name.casefold() for name in table.column_names):
        raise TableError(
            f"{called} has a column label, and labels were given beside it: leave one of them out"
        )
    cells = pa.array([label_of(cell) for cell in given.tolist()], pa.string())
    return table.append_column("label", cells)


def _arrow(frame: Any, called: Path) -> Any:
    import pyarrow as pa

    from mirlab.data.reading.tablefile import check_names

    names = getattr(frame, "columns", None)
    levels = getattr(names, "nlevels", 1)
    if levels > 1:
        raise TableError(f"{called}: expected one name for each column, but {flattening(levels)}")
    if names is not None and hasattr(names, "tolist"):
        check_names(called, [str(name) for name in names.tolist()])
    _check_rows(frame, called)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # Names that are numbers become text: so they may.
            read = hasattr(frame, "__arrow_c_stream__")
            table = pa.table(frame) if read else pa.Table.from_pandas(frame)
    except (pa.ArrowException, TypeError, ValueError, OverflowError) as error:
        raise TableError(
            f"{called}: expected columns with names of their own that hold numbers, text or truth values, "
            f"all of one kind, but it can't be read that way: {_words(error)}"
        ) from error
    if _INDEX in table.column_names and _is_text(table[_INDEX].type):
        table = table.rename_columns(["track" if name == _INDEX else name for name in table.column_names])
    return table


def _is_text(kind: Any) -> bool:
    import pyarrow as pa

    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_string_view(kind))


def _check_rows(frame: Any, called: Path) -> None:
    """Refuse rows that are named by several levels without names: which one is the track can't be known."""
    levels = list(getattr(getattr(frame, "index", None), "names", None) or [])
    bare = sum(name is None for name in levels)
    if len(levels) > 1 and bare:
        raise TableError(
            f"{called}: expected rows with one index, got one of {len(levels)} levels (a pandas MultiIndex), "
            f'{bare} of them without a name: name each, frame.index.names = ["artist", "track"], which makes '
            "it a column, or drop them with frame.reset_index(drop=True)"
        )


def _words(error: Exception) -> str:
    return " ".join(str(part) for part in (error.args or (type(error).__name__,)))[:500]
