"""Which columns hold what is to be learnt: by their names, or because somebody says so.

Contents: LABELS, label_column, target_columns, misspelt_first, text_lists, learnt, targets_headed,
relabelled.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from mirlab.data.naming import is_missing, label_of
from mirlab.data.reading.columnnames import columns_of
from mirlab.data.reading.featurecolumns import example_of, numbers_of
from mirlab.data.tables import (
    TAG_FACTS,
    TARGET_PREFIXES,
    Asked,
    FeatureTable,
    Targets,
    headed_targets,
    names_matching,
)
from mirlab.errors import TableError, UnknownName
from mirlab.files import FACT_PREFIX
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
            f'(label="...", --label); tags and numbers are named so, too (targets="...", --targets); {needs}'
        )
    note = f'the column "{found}" was used as the label.'
    return found, [] if found.casefold() == "label" else [note]


def target_columns(names: Sequence[str], asked: Asked) -> list[str]:
    """The columns of a table that hold tags or numbers to learn, so that none of them is a feature.

    Parameters
    ----------
    names : of all columns
    asked : whose targets name some of them; a column called tags, genres or moods is always one
    """
    found = [name for name in names if name.casefold() in TAG_FACTS]
    for pattern in asked.targets:
        found += names_matching(pattern, [n for n in names if not n.casefold().startswith(TARGET_PREFIXES)])
    return list(dict.fromkeys(found))


@contextmanager
def misspelt_first(path: Path, table: Any, asked: Asked) -> Iterator[None]:
    """In place of what is wrong with a pyarrow.Table, say that a target is called otherwise, if one is.

    A column that was meant as a target and misspelt counts as a feature, and may be unfit for one: its name
    is what is wrong.

    Raises
    ------
    UnknownName : targets that name no column, where another error would have been raised
    """
    try:
        yield
    except TableError as error:
        _check_targets(path, table, asked, error)
        raise


def _check_targets(path: Path, table: Any, asked: Asked, error: TableError) -> None:
    if {name.casefold() for name in asked.beside} & set(TAG_FACTS):
        return
    names = [_unheaded(name) for name in table.column_names]
    renamed = [
        str(column).removesuffix(".value") for column in columns_of([name for name in names if name])[0]
    ]
    known = [*table.column_names, *names, *renamed, *asked.beside, "label"]
    lists = [name for name in table.column_names if name.casefold() in TAG_FACTS] + text_lists(table)
    cells = {str(cell).casefold() for name in lists for cell in table[name].to_pylist()}
    for pattern in asked.targets:
        # Tags are told apart later: a text that holds the pattern may hold the tag.
        a_tag = any(pattern.casefold() in cell for cell in cells) or (lists and set("*?") & set(pattern))
        if not a_tag and not names_matching(pattern, known):
            raise UnknownName("target", pattern, [*names, *asked.beside], where=str(path)) from error


def _unheaded(name: str) -> str:
    """The name of a column without the prefix that says what it is."""
    prefix = next((p for p in (FACT_PREFIX, *TARGET_PREFIXES) if name.casefold().startswith(p)), "")
    return name[len(prefix) :].strip()


def text_lists(table: Any) -> list[str]:
    """The columns of lists of text in a pyarrow.Table, as tags are kept in Parquet."""
    import pyarrow as pa

    kinds = {name: table[name].type for name in table.column_names}
    lists = {n: k.value_type for n, k in kinds.items() if pa.types.is_list(k) or pa.types.is_large_list(k)}
    return [n for n, k in lists.items() if pa.types.is_string(k) or pa.types.is_large_string(k)]


def learnt(column: Any) -> list[Any]:
    """Cells of tags or of numbers. An empty one of text is a track without tags, not one of unknown tags."""
    import pyarrow as pa

    kind = column.type
    if pa.types.is_list(kind) or pa.types.is_large_list(kind):
        return [tuple(cell or ()) for cell in column.to_pylist()]
    if pa.types.is_string(kind) or pa.types.is_large_string(kind):
        return [cell or "" for cell in column.to_pylist()]
    return [None if cell is None or cell != cell else cell for cell in column.to_pylist()]


def targets_headed(path: Path, table: Any, heads: Sequence[str]) -> Targets | None:
    """The targets in the columns that are headed ``tag:NAME`` or ``target:NAME``; an empty cell is unknown.

    Raises
    ------
    TableError : a cell that holds no number, or columns of both kinds
    """
    columns = {}
    for name in heads:
        numbers = numbers_of(table[name])
        if numbers is None:
            raise TableError(
                f'{path}: expected a number in every cell of the column "{name}", and there is something '
                f"else in {example_of(table[name])}"
            )
        columns[name] = numbers
    return headed_targets(columns, path)


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
