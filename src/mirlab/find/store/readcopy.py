"""A copy of a library's rows that is read without LanceDB, whose import alone takes a second and a half.

    mirlab-rows.arrow    every column but those of features, sorted by id, with the table's description

It is made after a change, of libraries that are searched exactly. The list of checksums (seals.py) says which
version it is of and which bytes it must have. Where these do not fit it does not count, and the table itself
is read: the copy can be deleted at any time.

Contents: ReadCopy, read_copy, write_copy, COPY_FILE.
"""

from __future__ import annotations

import io
import json
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mirlab.files import replacing

COPY_FILE = "mirlab-rows.arrow"
_KEY = b"mirlab-copy"


@dataclass(frozen=True)
class ReadCopy:
    """The rows of one version.

    Parameters
    ----------
    version : the table's
    sum : length and CRC-32 of the file
    rows : a pyarrow.Table, whose metadata are the table's
    names : all columns of the table, those included that are not in the copy
    """

    version: int
    sum: tuple[int, int]
    rows: Any
    names: tuple[str, ...]


def read_copy(folder: Path, version: int, said: tuple[int, int]) -> ReadCopy | None:
    """Read the copy; None unless it has the bytes that were written of this version."""
    import pyarrow as pa

    try:
        with (folder / COPY_FILE).open("rb") as file:
            content = file.read(said[0] + 1)
    except OSError:
        return None
    if (len(content), zlib.crc32(content)) != said:
        return None
    with pa.ipc.open_file(pa.BufferReader(content)) as reader:
        rows = reader.read_all()
    about = json.loads(rows.schema.metadata[_KEY])
    if about["version"] != version:
        return None
    return ReadCopy(version, said, rows, tuple(about["names"]))


def write_copy(folder: Path, version: int, rows: Any, names: list[str]) -> tuple[int, int]:
    """Write the copy; returns its length and CRC-32.

    Raises
    ------
    OutputError, OSError : it can't be written
    """
    import pyarrow as pa

    about = json.dumps({"version": version, "names": names}, ensure_ascii=False).encode()
    rows = rows.replace_schema_metadata({**(rows.schema.metadata or {}), _KEY: about}).combine_chunks()
    sink = io.BytesIO()
    with pa.ipc.new_file(sink, rows.schema) as writer:
        writer.write_table(rows)
    content = sink.getvalue()
    with replacing(folder / COPY_FILE) as part:
        part.write_bytes(content)
    return len(content), zlib.crc32(content)
