"""What a table of features is made of in Parquet: the head in the schema, and columns of text and numbers.

Contents: PROTOCOL, KEY, table_head (what mirlab wrote into a Parquet file's schema), objects_of, fact_of,
fact_array, joined_facts, texts_of, texts_in, numbers_in, matrix_in, column_named.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.registry import Column
from mirlab.errors import TableError, UsageError
from mirlab.files import parquet_rows
from mirlab.words import quoted

PROTOCOL = 1
"""Version of the Parquet layout; a newer file is refused, an older one is read."""

KEY = b"mirlab"


def objects_of(values: Iterable[Any]) -> NDArray[np.object_]:
    items = list(values)
    array = np.empty(len(items), dtype=object)
    # One by one, for NumPy would make a second axis of lists of one length.
    for place, item in enumerate(items):
        array[place] = item
    return array


def fact_of(cell: Any) -> Any:
    """A cell of a fact: several texts are a tuple, whatever kind of list they came in."""
    if isinstance(cell, list | np.ndarray):
        return tuple(None if item is None else str(item) for item in cell)
    return cell


def table_head(table: Any, path: str | Path) -> Mapping[str, Any] | None:
    """Return what `to_parquet` wrote into the schema of a pyarrow.Table, or None for a foreign one.

    It has ``protocol`` (int), ``meta`` and ``notes`` (lists of text) and ``provenance``.

    Raises
    ------
    TableError : a newer mirlab wrote it, or it is not what mirlab writes; `path` is named
    """
    metadata = table.schema.metadata or {}
    if KEY not in metadata:
        return None
    try:
        said = json.loads(metadata[KEY])
    except (ValueError, RecursionError):
        said = None
    head = {"meta": [], "notes": [], "provenance": {}, **(said if isinstance(said, dict) else {})}
    protocol = head.get("protocol")
    if isinstance(protocol, int) and protocol > PROTOCOL:
        raise TableError(
            f"{path}: written in layout {protocol} by a newer mirlab, "
            f"this one reads up to {PROTOCOL}: upgrade it"
        )
    lists = [head["meta"], head["notes"]]
    if not (
        isinstance(protocol, int)
        and all(isinstance(items, list) and all(isinstance(i, str) for i in items) for items in lists)
        and isinstance(head["provenance"], dict)
    ):
        raise TableError(
            f'{path}: expected the head that mirlab writes into a table (the schema\'s entry "mirlab"), and '
            "it was changed so that it can't be read: write the file again, or remove that entry"
        )
    return head


def fact_array(values: Sequence[Any]) -> Any:
    import pyarrow as pa

    if any(isinstance(value, tuple) for value in values):
        return pa.array([texts_of(value) for value in values], pa.list_(pa.string()))
    try:
        array = pa.array(values)
    except (pa.ArrowInvalid, pa.ArrowTypeError, OverflowError):
        array = pa.array([None if value is None else str(value) for value in values], pa.string())
    return array.cast(pa.string()) if pa.types.is_null(array.type) else array


JOINED_BY = "; "
"""What stands between the texts of a fact where they have to be one text."""


def joined_facts(table: Any, path: str | Path) -> Any:
    """A pyarrow.Table with each column of lists of texts as one of texts.

    Raises
    ------
    TableError : a text with a semicolon in it, which nobody could tell apart again
    """
    import pyarrow as pa

    for place, name in enumerate(table.column_names):
        if not pa.types.is_list(table[name].type):
            continue
        cells = table[name].to_pylist()
        for row, cell in enumerate(cells):
            odd = next((text for text in cell or () if ";" in text), None)
            if odd is not None:
                raise TableError(
                    f'{path}: CSV joins the texts of "{name}" by ";", and row {row + 1} has one in '
                    f"{quoted(odd)}: write Parquet, or spell that name without it"
                )
        texts = [None if cell is None else JOINED_BY.join(cell) for cell in cells]
        table = table.set_column(place, name, pa.array(texts, pa.string()))
    return table


def texts_of(cell: Any) -> list[str] | None:
    """A cell of a fact as the list of its texts; None where it is unknown."""
    if cell is None:
        return None
    return [str(item) for item in cell if item is not None] if isinstance(cell, tuple) else [str(cell)]


def texts_in(table: Any, name: str, path: str | Path) -> NDArray[np.object_]:
    import pyarrow as pa

    try:
        return objects_of(table[name].cast(pa.string()).to_pylist())
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError) as error:
        raise TableError(
            f'{path}: expected text in the column "{name}", got {table[name].type}: write the file again'
        ) from error


def numbers_in(table: Any, name: str, path: str | Path) -> NDArray[np.float64]:
    import pyarrow as pa

    kind = table[name].type
    if not (pa.types.is_integer(kind) or pa.types.is_floating(kind)):
        raise TableError(
            f'{path}: expected numbers in the column "{name}", got {kind}: '
            "columns that mirlab did not write must be features"
        )
    return np.asarray(
        table[name].cast(pa.float64(), safe=False).to_numpy(zero_copy_only=False), dtype=np.float64
    )


def matrix_in(path: str | Path, names: Sequence[str], rows: int) -> NDArray[np.float64]:
    """Columns of numbers of a Parquet file as (n, d) float64, read in parts so that they are there once.

    Raises
    ------
    TableError : a column that holds no numbers
    """
    import pyarrow as pa

    values = np.empty((rows, len(names)))
    start = 0
    for batch in parquet_rows(path, names) if names else ():
        stop = start + batch.num_rows
        for place, name in enumerate(names):
            values[start:stop, place] = numbers_in(batch, name, path)
        start = stop
    # Arrow keeps what it no longer needs: as much again as the matrix.
    pa.default_memory_pool().release_unused()
    return values


def column_named(name: str, path: str | Path) -> Column:
    try:
        return Column.parse(name)
    except UsageError as error:
        raise TableError(f"{path}: {error}") from error
