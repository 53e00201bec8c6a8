"""A table that is in memory already: a DataFrame of pandas or polars, or a pyarrow.Table, as a FeatureTable.

The rules are those of a file (`tablefile`): a column label, an id and facts by their names, features in the
rest. An index that has a name is a column; one without names the tracks if it is text, else it counts rows.

Contents: is_frame, open_frame.
"""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

from mirlab.data.reading.multiheader import flattening
from mirlab.data.tables import FeatureTable
from mirlab.errors import TableError

_INDEX = "__index_level_0__"
"""What pandas calls an index without a name."""


def is_frame(thing: object) -> bool:
    """Whether it is a DataFrame (of pandas, polars ...) or a pyarrow.Table; imports none of them."""
    kind = type(thing)
    pandas = (kind.__module__.split(".")[0], kind.__name__) == ("pandas", "DataFrame")
    return pandas or hasattr(kind, "__arrow_c_stream__")


def open_frame(frame: Any) -> FeatureTable:
    """Read a DataFrame as a table of features.

    Raises
    ------
    TableError : columns of several levels, columns that repeat or hold values of several kinds, and all that
        is an error in a file; rows in messages count from 1
    """
    from mirlab.data.reading.listcolumns import spread_lists
    from mirlab.data.reading.tablefile import assemble, check_names, check_size

    called = Path("the DataFrame")
    table = _arrow(frame, called)
    check_size(called, table.num_rows * table.num_columns)
    table = spread_lists(called, table)
    check_names(called, table.column_names)
    return assemble(called, table)


def _arrow(frame: Any, called: Path) -> Any:
    import pyarrow as pa

    names = getattr(frame, "columns", None)
    levels = getattr(names, "nlevels", 1)
    if levels > 1:
        raise TableError(f"{called}: expected one name for each column, but {flattening(levels)}")
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
    if _INDEX in table.column_names and pa.types.is_string(table[_INDEX].type):
        table = table.rename_columns(["track" if name == _INDEX else name for name in table.column_names])
    return table


def _words(error: Exception) -> str:
    return " ".join(str(part) for part in (error.args or (type(error).__name__,)))[:500]
