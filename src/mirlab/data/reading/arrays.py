"""Embeddings from elsewhere: an array in ``.npy`` with its rows named in a CSV.

    X.npy                   (n, d) numbers, one row a track; any float or integer type, both byte orders
    X.ids.csv, or X.csv     n rows in the same order: label, and optionally track, artist, album ...

Column i of the array becomes ``embedding_0i.value``, from 1: one feature of d dimensions. The CSV has the
columns of a table of features (`tablefile`) and no features. Of the two names X.ids.csv is looked for first.

Nothing is unpickled, and nothing is read before the header agrees with the length of the file, so memory is
bounded by the file and by `tablefile.MAX_CELLS`.

An array that is in memory already comes with its labels, ``(X, y)``, and is read by the same rules.

Contents: open_array, are_arrays, open_arrays.

References
----------
NEP 1, A simple file format for NumPy arrays.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.reading.dataframe import is_frame, open_frame, with_labels
from mirlab.data.reading.featurecolumns import check_finite
from mirlab.data.reading.identifiers import names_rows
from mirlab.data.reading.labelcolumn import LABELS, misspelt_first, target_columns
from mirlab.data.reading.listcolumns import with_columns
from mirlab.data.reading.screening import names_labels
from mirlab.data.reading.tablefile import IDS, OTHER_IDS, assemble, check_size, read_csv
from mirlab.data.tables import TARGET_PREFIXES, Asked, FeatureTable, Targets
from mirlab.errors import TableError, UsageError
from mirlab.files import FACT_PREFIX, OTHER_FACTS, TEXT_FACTS, open_regular

FEATURE = "embedding"
"""What the columns of an array are called."""

_NOTHING = Asked()

_PLACE = "row"
"""A column that stands for the rows of an array until they have one."""

_LONGEST_HEADER = 10_000
"""Bytes; of a plain array it takes about 100."""

_HEADERS: dict[tuple[int, int], Callable[[io.BytesIO], Any]] = {
    (1, 0): np.lib.format.read_array_header_1_0,
    (2, 0): np.lib.format.read_array_header_2_0,
}


def open_array(
    path: str | Path, *, label: str | None = None, labelled: bool = True, asked: Asked = _NOTHING
) -> FeatureTable:
    """Read X.npy and the CSV beside it as a table of features; `label` names the CSV's column of labels, and
    without `labelled` there need be none.

    Raises
    ------
    TableError : no CSV beside it, not an array of numbers in two dimensions, an array of objects, a file that
        ends early, a number that is NaN or infinite, other than one row of the CSV for each row of the array,
        and all that is wrong with the CSV
    """
    source = Path(path)
    beside = _rows_file(source)
    shape = _checked_shape(source)
    rows = read_csv(beside, label)
    if rows.num_rows != shape[0]:
        raise TableError(
            f"{beside}: expected {shape[0]:,} rows, one for each row of {source.name} in the same order, got "
            f"{rows.num_rows:,}: write both from the same list of tracks"
        )
    with misspelt_first(beside, rows, asked):
        _check_columns(beside, source, rows.column_names, label, target_columns(rows.column_names, asked))
    values = np.load(source, allow_pickle=False).astype(np.float64)
    table = assemble(beside, _with_values(source, rows, values), label, labelled=labelled, asked=asked)
    table.provenance = {"source": source.name, "kind": "table"}
    table.notes.insert(0, f"labels and names of the rows are those of {beside.name}.")
    return table


def _with_values(where: Path, rows: Any, values: NDArray[np.float64]) -> Any:
    names = [f"{FEATURE}_{i + 1}" for i in range(values.shape[1])]
    check_finite(where, names, values, [f"row {i + 1}" for i in range(len(values))])
    return with_columns(rows, names, values)


def are_arrays(thing: object) -> bool:
    """Whether it is a pair (X, y) of rows and their labels, not one of sound and its sample rate."""
    if not isinstance(thing, tuple) or len(thing) != 2:
        return False
    rows, labels = thing
    if isinstance(labels, str) or not hasattr(labels, "__len__"):
        return False
    return is_frame(rows) or (hasattr(rows, "shape") and hasattr(rows, "dtype"))


def open_arrays(
    values: Any, labels: Any, *, label: str | None = None, asked: Asked = _NOTHING
) -> FeatureTable:
    """Read an array (n, d), or a DataFrame, and its labels (n,) as a table of features.

    Labels are text, whole numbers, truth values or categories: 1 and 1.0 are the label "1". Where a task is
    `asked` for, y may be (n, k): 0 and 1 or shares of k tags, or k numbers, named by the columns of a
    DataFrame or by the targets that are asked for.

    Raises
    ------
    TableError : an array that is not (n, d) real finite numbers, labels of another number, rows without a
        label (None, NaN), targets of another number than there are rows
    UsageError : `label`, as the labels were given
    """
    if asked.task in ("tags", "numbers"):
        made = _with_targets(values, labels, asked)
        if made is not None:
            return made
    if label is not None:
        raise UsageError(f'label: the labels were given beside the rows, leave label out (got "{label}")')
    if is_frame(values):
        return open_frame(values, labels=labels, asked=asked)
    return _open_rows(values, labels, asked)


def _open_rows(values: Any, labels: Any, asked: Asked) -> FeatureTable:
    import pyarrow as pa

    if hasattr(values, "toarray"):
        raise TableError("the array: expected a full array, got a sparse one: give X.toarray()")
    called, array = Path("the array"), np.asarray(values)
    _check_type(called, array.dtype, "give np.asarray(X, dtype=float)")
    _check_shape(called, array.shape)
    rows = pa.table({_PLACE: pa.nulls(len(array))})
    if labels is not None:
        rows = with_labels(called, rows, labels).drop_columns([_PLACE])
        return assemble(called, _with_values(called, rows, array.astype(np.float64)), asked=asked)
    rows = _with_values(called, rows, array.astype(np.float64)).drop_columns([_PLACE])
    return assemble(called, rows, labelled=False)


def _with_targets(values: Any, given: Any, asked: Asked) -> FeatureTable | None:
    """The table with what was given beside its rows for targets; None where that is one text for each row."""
    cells: NDArray[Any] | None
    try:
        cells = np.asarray(given)
    except ValueError:
        cells = None  # Lists of several lengths.
    numbers = cells is not None and cells.dtype.kind in "fiub"
    lists = cells is None or (not numbers and (cells.ndim == 2 or isinstance(cells[0], list | tuple)))
    if not numbers and not (lists and asked.task == "tags"):
        return None
    called = Path("the array")
    made = open_frame(values, labelled=False) if is_frame(values) else _open_rows(values, None, asked)
    if len(given) != len(made):
        raise TableError(
            f"the targets: expected {len(made):,} rows, one for each row of {called} in the same order, got "
            f"{len(given):,}"
        )
    if cells is None or not numbers:
        tags = np.empty(len(made), dtype=object)
        for row, cell in enumerate(given):
            tags[row] = tuple(str(tag) for tag in cell)
        return replace(made, meta={**made.meta, "tags": tags})
    columns = cells[:, None] if cells.ndim == 1 else cells
    if columns.ndim != 2:
        raise TableError(
            f"the targets: expected an array of shape (rows,) or (rows, targets), got {columns.shape}"
        )
    k = columns.shape[1]
    names = [str(name) for name in given.columns] if is_frame(given) and hasattr(given, "columns") else []
    if len(asked.targets) == k:
        names = list(asked.targets)
    elif asked.targets and not names:
        raise UsageError(f"targets: expected {k} names, one for each column, got {len(asked.targets)}")
    noun = "tag" if asked.task == "tags" else "target"
    names = names or [f"{noun}_{i + 1}" if k > 1 else noun for i in range(k)]
    return replace(made, targets=Targets(asked.task or "numbers", tuple(names), columns.astype(np.float64)))


def _rows_file(path: Path) -> Path:
    beside = [path.with_name(f"{path.stem}{end}") for end in (".ids.csv", ".csv")]
    for file in beside:
        if file.is_file():
            return file
    raise TableError(
        f"{path}: an array has no track names and no labels: expected a CSV beside it, "
        f"{beside[0].name} or {beside[1].name}, with a column label (and track, artist ... where known) and "
        "a row for each row of the array, in the same order"
    )


def _opened(path: Path) -> IO[bytes]:
    try:
        return open_regular(path)
    except OSError as error:
        raise TableError(f"{path}: can't be read: {error.strerror or error}") from error


def _checked_shape(path: Path) -> tuple[int, int]:
    """The shape that the header states, after everything that can be said without reading the numbers."""
    with _opened(path) as file:
        head = io.BytesIO(file.read(_LONGEST_HEADER + 12))
    try:
        version = np.lib.format.read_magic(head)
        if version not in _HEADERS:
            raise ValueError(f"its layout {version[0]}.{version[1]} is for arrays of records")
        shape, _, kind = _HEADERS[version](head)
    except Exception as error:  # NumPy takes the header for Python's text, which fails in Python's own ways
        raise TableError(f"{path}: expected a NumPy array file (.npy), but it is not one: {error}") from error
    again = "save it again as np.save(path, np.asarray(X, dtype=np.float32))"
    if kind.hasobject:
        raise TableError(
            f"{path}: expected an array of numbers, got one of Python objects, which is a pickle and could "
            f"run code when it is read: {again}"
        )
    _check_type(path, kind, again)
    _check_shape(path, shape)
    wanted, there = head.tell() + shape[0] * shape[1] * kind.itemsize, path.stat().st_size
    if wanted != there:
        raise TableError(
            f"{path}: its header states {shape[0]:,} x {shape[1]:,} numbers, which take {wanted:,} bytes "
            f"with the header, and the file has {there:,}: it was cut off or damaged: save or copy it again"
        )
    return int(shape[0]), int(shape[1])


def _check_type(where: Path, kind: np.dtype[Any], remedy: str) -> None:
    if kind.hasobject:
        raise TableError(f"{where}: expected an array of numbers, got one of Python objects: {remedy}")
    if kind.kind not in "fiu":
        raise TableError(
            f"{where}: expected an array of real numbers (float or integer), got the type {kind}: {remedy}"
        )


def _check_shape(where: Path, shape: tuple[int, ...]) -> None:
    if len(shape) != 2:
        hint = {
            1: "one row for each track: X.reshape(-1, 1) where it is one number a track",
            3: "one row for each track: average over time first, X.mean(axis=1)",
        }.get(len(shape), "one row for each track")
        raise TableError(f"{where}: expected an array of shape (tracks, dimensions), got {shape}: {hint}")
    if 0 in shape:
        raise TableError(f"{where}: expected at least one row and one column, got the shape {shape}")
    check_size(where, shape[0] * shape[1])


def _check_columns(
    beside: Path, array: Path, names: list[str], label: str | None, targets: Sequence[str]
) -> None:
    """Features stand in the array: a column of the CSV that is no fact would be one that nobody asked for."""
    known = {*LABELS, *IDS, *OTHER_IDS, *TEXT_FACTS, *OTHER_FACTS, "" if label is None else label.casefold()}
    others = [
        name
        for name in names
        if name.casefold() not in known
        and name not in targets
        and not name.casefold().startswith((FACT_PREFIX, *TARGET_PREFIXES))
        and not names_rows(name)
        and not names_labels(name)
    ]
    if others:
        more = f" and {len(others) - 5} more" if len(others) > 5 else ""
        raise TableError(
            f"{beside}: expected a label, an id and facts ({', '.join((*IDS, *TEXT_FACTS))}), as the "
            f"features are in {array.name}, got also {', '.join(others[:5])}{more}: rename them to "
            f'"{FACT_PREFIX}NAME", or remove them'
        )
