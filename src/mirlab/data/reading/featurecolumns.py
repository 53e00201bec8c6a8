"""The features among a foreign table's columns: numbers that vary, finite in every row, and no names of rows.

Contents: Features, features_of, numbers_of, example_of, check_finite, rows_text, some.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.reading.identifiers import names_rows
from mirlab.data.reading.screening import left_out, names_labels, screen
from mirlab.errors import TableError
from mirlab.files import FACT_PREFIX, FEATURE_PREFIX
from mirlab.typing import Floats
from mirlab.words import quoted


@dataclass(frozen=True)
class Features:
    """The features of a table.

    Parameters
    ----------
    names : d names, without the prefix of a feature
    values : (n, d) finite numbers
    among : the names that they were chosen from
    sure : those of the names that had the prefix
    notes : what was left out, and what tells the label
    """

    names: list[str]
    values: Floats
    among: list[str]
    sure: frozenset[str]
    notes: list[str]


def features_of(
    path: Path,
    table: Any,
    names: Sequence[str],
    labels: Sequence[str | None],
    tracks: Sequence[str],
    *,
    facts: str,
    needs: str,
    classes: bool = True,
) -> Features:
    """Take the features out of a pyarrow.Table.

    Parameters
    ----------
    path : for messages
    names : the columns that are no label, id or fact
    labels, tracks : (n,) of the rows
    facts, needs : for messages: the names of columns that are no features, and what a table needs
    classes : whether the labels are learnt, so that columns that give them away are noted

    Raises
    ------
    TableError : a column that holds something else than numbers, a cell that is empty, NaN or infinite, or no
        feature at all
    """
    index = [n for n in names if not n or n.lower().startswith(("unnamed:", "__index_level_"))]
    dropped = set(index)
    empty = [n for n in names if n not in dropped and table[n].null_count == table.num_rows]
    dropped |= set(empty)
    kept, columns, rows, coded, foreign = [], [], [], [], []
    for name in (n for n in names if n not in dropped):
        numbers = numbers_of(table[name])
        if names_labels(name):
            coded.append(name)
        elif names_rows(name) and (numbers is None or _whole(numbers)):
            rows.append(name)
        elif numbers is None:
            foreign.append(f'"{name}" ({example_of(table[name])})')
        else:
            kept.append(name)
            columns.append(numbers)
    if foreign:
        raise TableError(
            f"{path}: expected numbers in every column but the label, the id and the facts, and these "
            f"hold something else: {some(foreign)}. Remove them, or rename them to what they are ({facts})"
        )
    values = np.column_stack(columns) if columns else np.empty((table.num_rows, 0))
    check_finite(path, kept, values, tracks)
    constant = (values == values[:1]).all(axis=0) & (len(values) > 1)
    notes = []
    for which, why in (
        (index, "an index of rows"),
        (empty, "empty"),
        ([kept[i] for i in np.flatnonzero(constant)], "constant"),
    ):
        if which:
            named = some([name or "a column without a name" for name in which], 10)
            notes.append(f"columns dropped because they are {why}: {named}.")
    varying, values = [n for n, same in zip(kept, constant, strict=True) if not same], values[:, ~constant]
    sure = frozenset(_bare(name) for name in varying if _bare(name) != name)
    bare = [_bare(name) for name in varying]
    found = screen(bare, values, labels, tracks, sure)
    notes += left_out([*rows, *(bare[i] for i in found.rows)], [*coded, *(bare[i] for i in found.labels)])
    away = {*found.rows, *found.labels}
    left = [i for i in range(len(bare)) if i not in away]
    if not left:
        why = f" ({' '.join(notes).rstrip('.')})" if notes else ""
        raise TableError(
            f"{path}: expected at least one column of numbers that vary, and there is none{why}; {needs}"
        )
    for i in left:
        notes += _rounded(bare[i], table[varying[i]])
    named_so = frozenset(bare[i] for i in left) & sure
    notes += found.notes if classes else ()
    return Features([bare[i] for i in left], values[:, left], bare, named_so, notes)


def _bare(name: str) -> str:
    """The name of a column without the prefix that says that it is a feature."""
    said = name.casefold().startswith(FEATURE_PREFIX)
    return name[len(FEATURE_PREFIX) :].strip() or name if said else name


def numbers_of(column: Any) -> Floats | None:
    """(n,) float64, NaN where a cell is empty; None where the column holds something else."""
    import pyarrow as pa

    kind = column.type
    if pa.types.is_integer(kind) or pa.types.is_floating(kind) or pa.types.is_decimal(kind):
        return np.asarray(column.cast(pa.float64(), safe=False).to_numpy(), dtype=np.float64)
    if pa.types.is_boolean(kind):
        return np.asarray(column.cast(pa.int8()).cast(pa.float64()).to_numpy(), dtype=np.float64)
    return None


def _whole(numbers: Floats) -> bool:
    known = numbers[~np.isnan(numbers)]
    return bool((known == np.floor(known)).all())


def _rounded(name: str, column: Any) -> list[str]:
    """Return a note where whole numbers are too large for float64 to hold each of them."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if not pa.types.is_integer(column.type):
        return []
    ends = pc.min_max(column).as_py().values()
    if all(abs(end) <= 1 << 53 for end in ends):
        return []
    return [
        f'the whole numbers of "{name}" are beyond 2^53 and were rounded: if they are ids and not a feature, '
        f"rename them to {FACT_PREFIX}{name}."
    ]


def example_of(column: Any) -> str:
    """Return the first cell that is no number, with its row."""
    blocks = (column.slice(start, 10_000).to_pylist() for start in range(0, len(column), 10_000))
    for row, cell in enumerate(chain.from_iterable(blocks)):
        if cell is None:
            continue
        try:
            float(cell)
        except (TypeError, ValueError):
            return f"row {row + 1}: {quoted(str(cell)[:40])}"
    return "numbers written as text"


def check_finite(
    path: Path, names: Sequence[str], values: NDArray[np.float64], tracks: Sequence[str]
) -> None:
    """Raise TableError where a value (n, d) is NaN or infinite, with its column and row."""
    rows, columns = np.nonzero(~np.isfinite(values))
    if not len(rows):
        return
    named = [
        f'"{names[column]}" in {rows_text(rows[columns == column].tolist())}'
        for column in dict.fromkeys(columns.tolist())
    ]
    raise TableError(
        f"{path}: expected a finite number in every cell, and {len(rows)} are empty, NaN or infinite: "
        f"{some(named)} (the first is {quoted(tracks[int(rows[0])])}). "
        "Compute them again, or remove those rows or columns"
    )


def rows_text(positions: Sequence[int]) -> str:
    """Rows as a person counts them: "row 3", "rows 3, 7 and 12 more"."""
    return ("row " if len(positions) == 1 else "rows ") + some([str(p + 1) for p in positions])


def some(items: Sequence[str], limit: int = 5) -> str:
    """The first of the items, and how many more there are."""
    rest = f" and {len(items) - limit} more" if len(items) > limit else ""
    return ", ".join(items[:limit]) + rest
