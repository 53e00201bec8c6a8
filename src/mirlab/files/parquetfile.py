"""A Parquet file as a pyarrow.Table, whose size is known before it is in memory.

A small file may hold a large table: pages are compressed, and a value that repeats is stored once. So the
sizes that the file states are looked at first, and text is read as numbers of a dictionary until it is known
how much room it takes.

Contents: read_parquet, parquet_schema, parquet_rows, check_columns, MAX_COLUMNS, MAX_UNPACKED.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mirlab.errors import TableError
from mirlab.files.regular import check_regular

MAX_COLUMNS = 50_000
MAX_UNPACKED = 4 << 30
"""Bytes of a table in memory."""

MAX_VALUES = 400_000_000
"""Numbers, text and list entries together: 250 million cells and what is beside them."""

_PREFIXED = "DELTA_BYTE_ARRAY"
"""An encoding that stores text by its difference to the text before, which can't be read as a dictionary."""

_FEW, _MANY = 16, 1 << 16
"""Rows read at once, where text may be longer than the file and elsewhere."""

_ROWS = 1 << 12
"""Rows given at once where a table is not kept as such."""


def check_columns(path: str | Path, count: int) -> None:
    """Raise TableError where there are more than MAX_COLUMNS columns."""
    if count > MAX_COLUMNS:
        raise TableError(
            f"{path}: expected at most {MAX_COLUMNS:,} columns, got {count:,}: leave out columns that are "
            "neither features nor facts, or transpose the table if its columns are the tracks"
        )


def parquet_schema(path: str | Path) -> Any:
    """Return the schema of a Parquet file, with its metadata; raises as `read_parquet`."""
    import pyarrow.parquet as pq

    with _saying(path):
        check_regular(path)
        with pq.ParquetFile(path) as file:
            check_columns(path, file.metadata.num_columns)
            _columns(path, file.metadata)
            return file.schema_arrow


def parquet_rows(path: str | Path, columns: Sequence[str]) -> Iterator[Any]:
    """Give a few thousand rows at once of columns of numbers, as pyarrow.RecordBatches.

    For a table that is copied into another form, and would else be in memory twice; raises as `read_parquet`.
    """
    import pyarrow.parquet as pq

    parquet_schema(path)
    with _saying(path), pq.ParquetFile(path, pre_buffer=False) as file:
        for batch in file.iter_batches(batch_size=_ROWS, columns=list(columns), use_threads=True):
            # A name with a dot in it asks for parts of a nested column, too.
            yield batch.select(columns)


def read_parquet(path: str | Path, columns: Sequence[str] | None = None) -> Any:
    """Read a Parquet file, or some of its columns, as a pyarrow.Table.

    Raises
    ------
    TableError : no Parquet file, more than MAX_COLUMNS columns, or a table that would take more than
        MAX_UNPACKED bytes
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    with _saying(path):
        check_regular(path)
        with pq.ParquetFile(path) as file:
            metadata = file.metadata
            check_columns(path, metadata.num_columns)
            stated = _columns(path, metadata)
            fields = [f for f in file.schema_arrow if columns is None or f.name in columns]
            kinds = [field.type for field in fields]
            differing = {c.path_in_schema for c in stated if _PREFIXED in c.encodings}
            texts = [f.name for f in fields if _is_text(f.type) and f.name not in differing]
        with pq.ParquetFile(path, read_dictionary=texts, pre_buffer=False) as file:
            batches, size = [], 0
            names = None if columns is None else [field.name for field in fields]
            schema = file.schema_arrow if names is None else pa.schema(fields)
            for batch in file.iter_batches(
                batch_size=_FEW if differing else _MANY, columns=names, use_threads=True
            ):
                size += batch.nbytes
                _check_bytes(path, size)
                batches.append(batch if names is None else batch.select(names))
            table = pa.Table.from_batches(batches, schema if not batches else batches[0].schema)
        return _with_text(path, table.replace_schema_metadata(file.schema_arrow.metadata), kinds)


@contextmanager
def _saying(path: str | Path) -> Iterator[None]:
    """Turn pyarrow's errors into sentences; TableError."""
    import pyarrow as pa

    try:
        yield
    except (pa.ArrowException, OSError) as error:
        raise TableError(f"{path}: expected a Parquet file, but it can't be read as one: {error}") from error


def _is_text(kind: Any) -> bool:
    import pyarrow.types as types

    return bool(types.is_string(kind) or types.is_large_string(kind) or types.is_binary(kind))


def _columns(path: str | Path, metadata: Any) -> list[Any]:
    """What the file states of each of its parts' columns; TableError where that is too much."""
    groups = [metadata.row_group(i) for i in range(metadata.num_row_groups)]
    _check_bytes(path, sum(group.total_byte_size for group in groups))
    columns = [group.column(i) for group in groups for i in range(group.num_columns)]
    values = sum(column.num_values for column in columns)
    if values > MAX_VALUES:
        raise TableError(
            f"{path}: expected a table of at most {MAX_VALUES:,} values, got {values:,}: split it"
        )
    return columns


def _check_bytes(path: str | Path, size: int) -> None:
    if size > MAX_UNPACKED:
        raise TableError(
            f"{path}: its table takes {size / 1e9:,.1f} GB when it is unpacked or more: expected at most "
            f"{MAX_UNPACKED / 1e9:.1f} GB, so split it, or remove columns"
        )


def _with_text(path: str | Path, table: Any, kinds: list[Any]) -> Any:
    """The table with text in the place of numbers of a dictionary, once it is known that it fits."""
    import pyarrow as pa
    import pyarrow.compute as pc

    size = table.nbytes
    for place, field in enumerate(table.schema):
        if not pa.types.is_dictionary(field.type) or not _is_text(field.type.value_type):
            continue
        column = table.column(place)
        for chunk in column.chunks:
            lengths = pc.binary_length(chunk.dictionary).fill_null(0)
            size += pc.sum(lengths.take(chunk.indices)).as_py() or 0
        _check_bytes(path, size)
        if not pa.types.is_dictionary(kinds[place]):
            table = table.set_column(place, pa.field(field.name, kinds[place]), column.cast(kinds[place]))
    return table
