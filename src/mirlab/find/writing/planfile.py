"""A plan as a CSV that a person edits in a spreadsheet, and back.

Contents: write_plan, read_plan, PlannedFile.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mirlab.errors import DatasetError, UsageError
from mirlab.files import TAG_PLAN, guarded, open_text, read_header, reading, replacing, unguarded
from mirlab.find.writing.values import checked
from mirlab.words import quoted

COLUMNS = ("path", "track", "field", "old", "new", "why", "probability", "hash")
_NEEDED = ("path", "track", "field", "new", "hash")
_MOST_ROWS = 4_000_000
_HASH = re.compile("[0-9a-f]{40}")


@dataclass
class PlannedFile:
    """What a plan says of one file: its path as the plan spells it, and the new values by field."""

    path: str
    track: str
    hash: str
    values: dict[str, tuple[str, ...]] = field(default_factory=dict)


def write_plan(path: str | Path, rows: Iterable[Mapping[str, Any]], *, force: bool = False) -> None:
    """Write a plan; whole or not at all. Raises OutputError."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows:
        cells = ("" if row[name] is None else str(row[name]) for name in COLUMNS)
        writer.writerow([guarded(cell) for cell in cells])
    with replacing(path, TAG_PLAN, force=force) as part:
        part.write_bytes(text.getvalue().encode("utf-8", "replace"))


def read_plan(path: str | Path) -> list[PlannedFile]:
    """The files of a plan, in its order, with what is to be written; rows without a new value say nothing.

    Raises
    ------
    DatasetError : no plan, or one that can't be read
    UsageError, UnknownName : a row that can't be meant; the message has its line
    """
    header = read_header(path)
    if lacking := [name for name in _NEEDED if name not in header]:
        raise DatasetError(
            f"{path}: expected a plan of `mirlab write-tags` with the columns {', '.join(_NEEDED)}, but "
            f"{', '.join(lacking)} is missing"
        )
    found: dict[tuple[str, str], PlannedFile] = {}
    with reading(path), open_text(path, encoding="utf-8-sig", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        for number, cells in enumerate(rows, 1):
            if number > _MOST_ROWS:
                raise DatasetError(f"{path}: expected at most {_MOST_ROWS:,} rows: divide the plan")
            if not any(cells):
                continue
            where = f"{path}, line {rows.line_num}"
            if len(cells) != len(header):
                raise UsageError(f"{where}: expected {len(header)} cells, got {len(cells)}")
            row = {name: unguarded(cell) for name, cell in zip(header, cells, strict=True)}
            name, new = row["field"].strip(), row["new"].strip()
            if not new:
                continue
            values = checked(name, new, where)
            if _HASH.fullmatch(row["hash"]) is None:
                raise UsageError(
                    f"{where}: expected the hash of the file, 40 digits, got {quoted(row['hash'])}: leave "
                    "that column as it was"
                )
            planned = found.setdefault(
                (row["track"], row["path"]), PlannedFile(row["path"], row["track"], row["hash"])
            )
            if planned.hash != row["hash"]:
                raise UsageError(f"{where}: {row['path']} has another hash here than in an earlier line")
            if name in planned.values:
                raise UsageError(f"{where}: {name} of {row['path']} is planned twice")
            planned.values[name] = values
    return list(found.values())
