"""A CSV file's header line, and what can go wrong while it is read.

Contents: read_header, reading, MAX_BYTES, MAX_HEADER.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mirlab.errors import DatasetError
from mirlab.files.cells import unguarded
from mirlab.files.parquetfile import MAX_COLUMNS
from mirlab.files.regular import open_text

MAX_HEADER = 4 << 20


MAX_BYTES = 256 << 20
"""The largest manifest that is read: a million tracks take a tenth of it."""


def read_header(path: str | Path) -> list[str]:
    """Return the names in the first line of a CSV, stripped of blanks around them.

    Raises
    ------
    DatasetError : no such file, an empty one, or one that is no comma-separated UTF-8 text
    """
    with reading(path), open_text(path, encoding="utf-8-sig", newline="") as file:
        line = file.readline(MAX_HEADER + 1)
        if len(line) > MAX_HEADER:
            raise DatasetError(
                f"{path}: expected a header line of at most {MAX_HEADER:,} characters, but it is longer: is "
                "it a CSV with a line for each track?"
            )
        row = next(csv.reader([line]), [])
    names = [unguarded(name).strip() for name in row]
    if len(names) > MAX_COLUMNS:
        raise DatasetError(
            f"{path}: expected at most {MAX_COLUMNS:,} columns, got {len(names):,}: leave out columns that "
            "are neither features nor facts, or transpose the table if its columns are the tracks"
        )
    if not any(names):
        raise DatasetError(f"{path}: expected a CSV with a header line, but its first line is empty")
    for separator, shown in ((";", "semicolons"), ("\t", "tabs")):
        if len(names) == 1 and separator in names[0]:
            raise DatasetError(
                f"{path}: expected values separated by commas, got {shown}: save it with commas"
            )
    return names


@contextmanager
def reading(path: str | Path) -> Iterator[None]:
    """Turn what can go wrong while a CSV is read into a DatasetError that names it."""
    try:
        yield
    except OSError as error:
        raise DatasetError(f"{path}: can't be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise DatasetError(
            f"{path}: expected UTF-8 text, but byte {error.start} is not valid: save it as UTF-8"
        ) from error
    except csv.Error as error:
        raise DatasetError(
            f"{path}: expected comma-separated values, but it can't be read as such: {error}"
        ) from error
