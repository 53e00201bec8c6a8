"""Columns of lists in a Parquet file, as embeddings are often kept, as columns of numbers.

Contents: spread_lists, with_columns.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.errors import TableError


def spread_lists(path: Path, table: Any) -> Any:
    """Give each number of a column of lists a column of its own: NAME_1, NAME_2 and so on.

    Parameters
    ----------
    path : for messages
    table : pyarrow.Table; columns that hold no lists of numbers stay as they are

    Raises
    ------
    TableError : lists of different lengths, or rows without one
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    for name in table.column_names:
        kind = table[name].type
        if not (pa.types.is_list(kind) or pa.types.is_large_list(kind) or pa.types.is_fixed_size_list(kind)):
            continue
        if not (pa.types.is_floating(kind.value_type) or pa.types.is_integer(kind.value_type)):
            continue
        lengths = pc.value_counts(pc.list_value_length(table[name])).to_pylist()
        if len(lengths) != 1 or not lengths[0]["values"]:
            found = ", ".join(
                f"{'none' if row['values'] is None else row['values']} in {row['counts']:,}"
                for row in sorted(lengths, key=lambda row: -row["counts"])[:5]
            )
            raise TableError(
                f'{path}: expected as many numbers in every row of the column "{name}", got {found or "no"} '
                "rows: compute these again, or average over time first"
            )
        numbers = pc.list_flatten(table[name]).cast(pa.float64(), safe=False)
        width = lengths[0]["values"]
        if len(numbers) != width * table.num_rows:
            raise TableError(f'{path}: the lists of the column "{name}" can\'t be read: write the file again')
        values: NDArray[np.float64] = np.asarray(numbers.to_numpy(), dtype=np.float64).reshape(-1, width)
        names = [f"{name}_{i + 1}" for i in range(width)]
        table = with_columns(table.drop_columns([name]), names, values)
    return table


def with_columns(table: Any, names: Sequence[str], values: NDArray[np.float64]) -> Any:
    """A pyarrow.Table with further columns of numbers, (n, d), at its end."""
    import pyarrow as pa

    more = [pa.chunked_array([np.ascontiguousarray(values[:, i])]) for i in range(len(names))]
    return pa.Table.from_arrays([*table.columns, *more], names=[*table.column_names, *names])
