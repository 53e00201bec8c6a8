"""A table that many workers made in shards, joined to one and the shards removed.

Contents: extract_joined, check_workspace.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

from mirlab.data.extraction.extraction import Extraction
from mirlab.data.extraction.shardrun import extract_shards
from mirlab.data.sources import Source, open_shards
from mirlab.errors import OutputError
from mirlab.files import SHARD_FILES, TABLE

WORKSPACE = ".joining"
"""Marks a folder of shards that are to be joined to one table and removed."""


def extract_joined(
    source: Source,
    features: str | list[str] = "seed",
    *,
    folder: Path,
    **options: Any,
) -> Extraction:
    """Extract by shards into a folder of this machine, join them to one table and remove them.

    The folder must be one that every worker can write to. Options and errors are those of `extract_shards`,
    and what was finished stays in the folder until the whole is. A folder of somebody's own is refused: see
    `check_workspace`.
    """
    check_workspace(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / WORKSPACE).touch()
    try:
        done = extract_shards(source, features=features, out=folder, **options)
    except BaseException:
        # Refused before the first shard: nothing is worth going on from.
        if [path.name for path in folder.iterdir()] == [WORKSPACE]:
            (folder / WORKSPACE).unlink()
            folder.rmdir()
        raise
    table = open_shards(folder)
    for path in folder.iterdir():
        kind = TABLE if path.name.startswith("shard-") else SHARD_FILES.get(path.name)
        if path.is_file() and (path.name == WORKSPACE or (kind is not None and kind.is_of(path))):
            path.unlink()
    with suppress(OSError):
        folder.rmdir()
    return Extraction(table, done.failures, done.computed, done.cached)


def check_workspace(folder: Path) -> None:
    """Refuse a folder for shards that are to be joined and removed, unless it is new or an earlier run's.

    Raises
    ------
    OutputError : a finished table in shards, or anything else that the run would take away or write over
    """
    if not folder.exists():
        return
    present = {path.name for path in folder.iterdir()} if folder.is_dir() else {folder.name}
    # Of earlier versions a run that was broken off left shards alone.
    unfinished = WORKSPACE in present or all(name.startswith("shard-") for name in present)
    if not folder.is_dir() or not unfinished:
        raise OutputError(
            f"{folder}: shards are kept there until they are joined to one table, but that folder already "
            f"holds {min(present)!r}: move it away, or choose another name for --out"
        )
