"""A file of further facts of tracks: a row a track, in CSV, with tabs, in Parquet or in JSON.

    path,tempo,moods                    one column names the tracks, the others are facts
    classical/3.mp3,92.5,calm; tender
    [{"path": "classical/3.mp3", "tempo": 92.5, "moods": ["calm", "tender"]}, ...]

In JSON it is a list of objects, an object by name of the track, or an object on each line. A file with
several rows a track, of its patches or segments, is averaged: a column says so (patch, segment_start ...).

Contents: FactsFile, read_facts, json_columns, numbers_in.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mirlab.data.reading import ID_COLUMNS, typed
from mirlab.errors import DatasetError, UsageError
from mirlab.files import (
    FACT_PREFIX,
    MAX_BYTES,
    open_text,
    read_parquet,
    read_regular,
    reading,
    unguarded,
)
from mirlab.words import quoted, some

ENDINGS = (".csv", ".tsv", ".txt", ".parquet", ".json", ".jsonl")

PARTS = ("patch", "segment_start", "segment", "slice", "window", "frame")
"""Columns that number or place the parts of a track that rows are about."""

NO_FACTS = ("segment_start", "segment_stop")

_SEPARATORS = ("\t", ",", ";")
_LONGEST_HEADER = 4 << 20


@dataclass(frozen=True)
class FactsFile:
    """What a file says.

    Parameters
    ----------
    path : the file
    ids : columns that may name the tracks -> (n,) texts, None where empty
    facts : the other columns -> (n,) cells; lists of texts are tuples, an empty cell is None, or "" in text
    parts : the column that tells the rows of one track apart, where there is one
    """

    path: Path
    ids: dict[str, list[str | None]]
    facts: dict[str, list[Any]]
    parts: str | None

    def __len__(self) -> int:
        return len(next(iter(self.ids.values())))


def read_facts(path: str | Path) -> FactsFile:
    """Read a file of facts.

    Raises
    ------
    UsageError : no such file, or one of another kind
    DatasetError, TableError : a file that can't be read, that names no tracks, or that has no facts
    """
    source = Path(path).expanduser()
    if not source.is_file():
        raise UsageError(
            f"{path}: expected a file of facts ({', '.join(ENDINGS)}), and there is no such file"
        )
    ending = source.suffix.lower()
    if ending not in ENDINGS:
        raise UsageError(
            f'{path}: expected a file of facts ({", ".join(ENDINGS)}), got one ending in "{ending}"'
        )
    if ending == ".parquet":
        columns = _parquet(source)
    elif ending in (".json", ".jsonl"):
        columns = json_columns(source)
    else:
        columns = _csv(source)
    if not columns:
        raise DatasetError(f"{path}: the file is empty: expected a header with path or track, and facts")
    named = {name: name.casefold() for name in columns}
    ids = {name: [_text(cell) for cell in columns[name]] for name in columns if named[name] in ID_COLUMNS}
    if not ids:
        raise DatasetError(
            f"{path}: expected a column that names the tracks (path, track, file or id), got "
            f"{some(list(columns))}"
        )
    parts = next((name for name in columns if named[name] in PARTS), None)
    facts = {
        (name[len(FACT_PREFIX) :].strip() if named[name].startswith(FACT_PREFIX) else name): cells
        for name, cells in columns.items()
        if name not in ids and named[name] not in NO_FACTS and name.strip()
    }
    if not facts:
        raise DatasetError(f"{path}: expected columns of facts besides the names of the tracks, got none")
    if not len(next(iter(ids.values()))):
        raise DatasetError(f"{path}: expected a row for each track, got none")
    return FactsFile(source, ids, facts, parts)


def _text(cell: Any) -> str | None:
    if cell is None or cell != cell:
        return None
    return str(cell).strip() or None


def _csv(path: Path) -> dict[str, list[Any]]:
    with reading(path), open_text(path, encoding="utf-8-sig", newline="") as file:
        if path.stat().st_size > MAX_BYTES:
            raise DatasetError(f"{path}: expected a file of at most {MAX_BYTES:,} bytes: save it as Parquet")
        head = file.readline(_LONGEST_HEADER)
        separator = next((one for one in _SEPARATORS if one in head), ",")
        names = [unguarded(name).strip() for name in next(csv.reader([head], delimiter=separator), [])]
        _check_names(path, names)
        rows = []
        for number, row in enumerate(csv.reader(file, delimiter=separator), start=2):
            if not any(cell.strip() for cell in row):
                continue
            if len(row) != len(names):
                raise DatasetError(
                    f"{path}, row {number}: expected {len(names)} values, got {len(row)}: quote a value that "
                    "holds the separator"
                )
            rows.append([unguarded(cell).strip() for cell in row])
    cells = {name: [row[place] for row in rows] for place, name in enumerate(names)}
    return {
        name: column if name.casefold() in ID_COLUMNS else _typed(column) for name, column in cells.items()
    }


def _typed(cells: Sequence[str]) -> list[Any]:
    """Numbers where all cells are such, else text, in which an empty cell stays an empty text."""
    made = typed(["" if cell.casefold() in ("nan", "na", "n/a", "null") else cell for cell in cells])
    return list(cells) if any(isinstance(cell, str) for cell in made) else made


def _check_names(path: Path, names: Sequence[str]) -> None:
    folded = [name.casefold() for name in names]
    twice = [name for name in dict.fromkeys(folded) if name and folded.count(name) > 1]
    if twice:
        raise DatasetError(
            f"{path}: expected each column once, but these appear more than once: {some(twice)}"
        )


def _parquet(path: Path) -> dict[str, list[Any]]:
    table = read_parquet(path)
    _check_names(path, table.column_names)
    return {
        name: [_cell(path, name, cell) for cell in table[name].to_pylist()] for name in table.column_names
    }


def _cell(path: Path, name: str, cell: Any) -> Any:
    if isinstance(cell, list | tuple):
        return tuple(str(item) for item in cell if item is not None)
    if isinstance(cell, dict):
        raise DatasetError(
            f'{path}: expected text, numbers or lists in the column "{name}", got {quoted(cell)}'
        )
    if isinstance(cell, bool) or cell is None or isinstance(cell, str | int):
        return cell
    return (None if cell != cell else cell) if isinstance(cell, float) else str(cell)


def json_columns(path: Path) -> dict[str, list[Any]]:
    """The columns of a JSON file that lists tracks, by their names; DatasetError where it is none."""
    with reading(path):
        text = read_regular(path, MAX_BYTES).decode("utf-8-sig")
    expected = 'a list of objects, [{"path": ..., "tempo": ...}, ...]'
    try:
        said = _lines(text) if path.suffix.lower() == ".jsonl" else json.loads(text)
    except (ValueError, RecursionError) as error:
        raise DatasetError(f"{path}: expected {expected}, but it is no JSON: {error}") from error
    if isinstance(said, dict) and isinstance(said.get("tracks"), list):
        said = said["tracks"]
    if isinstance(said, dict) and said and all(isinstance(row, dict) for row in said.values()):
        said = [{"track": name, **row} for name, row in said.items()]
    if not isinstance(said, list) or not all(isinstance(row, Mapping) for row in said):
        raise DatasetError(f"{path}: expected {expected}, got {quoted(said)}")
    names = list(dict.fromkeys(name for row in said for name in row))
    _check_names(path, names)
    return {name: [_cell(path, name, row.get(name)) for row in said] for name in names}


def _lines(text: str) -> list[Any]:
    return [json.loads(line) for line in text.splitlines() if line.strip()]


def numbers_in(facts: Mapping[str, Iterable[Any]]) -> list[str]:
    """The facts that are numbers."""
    return [
        name
        for name, cells in facts.items()
        if all(cell is None or isinstance(cell, int | float) for cell in cells)
    ]
