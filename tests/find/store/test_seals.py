"""What no version needs is deleted, and nothing where it is not sure what the versions are made of."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from mirlab.find.store.seals import sweep

HOUR = timedelta(hours=1)
SIZES = {1: 10, 2: 10, 3: 10}


class Versions:
    """Three versions of a table, each of a manifest and a file of 10 bytes, all written two hours ago."""

    def __init__(self, table: Path) -> None:
        self.table = table
        old = time.time() - 7200
        names = [f"_versions/{n}.manifest" for n in SIZES] + [f"data/{n}" for n in SIZES]
        for name in [*names, "_transactions/0-x.txn", "_transactions/1-x.txn", "data/nobody's"]:
            (table / name).parent.mkdir(exist_ok=True)
            (table / name).write_bytes(bytes(10))
            os.utime(table / name, (old, old))

    def manifests(self) -> dict[int, Path]:
        return {n: self.table / "_versions" / f"{n}.manifest" for n in SIZES}

    def files_of(self, version: int) -> list[Path]:
        return [self.manifests()[version], self.table / "data" / str(version)]

    def files(self) -> list[Path]:
        return list((self.table / "data").iterdir())

    def left(self) -> set[str]:
        return {path.relative_to(self.table).as_posix() for path in self.table.rglob("*") if path.is_file()}


@pytest.fixture
def versions(tmp_path: Path) -> Any:
    return Versions(tmp_path)


def test_a_version_leaves_with_what_only_it_is_made_of(versions: Any) -> None:
    young = versions.table / "data" / "young"
    young.touch()
    sweep(versions, SIZES, {2}, HOUR)
    assert versions.left() == {
        "_versions/2.manifest", "_versions/3.manifest", "data/2", "data/3", "data/young",
        "_transactions/1-x.txn",
    }  # fmt: skip


def young_manifests(versions: Versions) -> None:
    for path in versions.manifests().values():
        path.touch()


@pytest.mark.parametrize(
    ("sizes", "kept", "before"),
    [
        # Of a version that stays some file was not found, or LanceDB knows nothing of it.
        ({**SIZES, 2: 11}, {2}, None),
        ({1: 10, 2: 10}, {2}, None),
        (SIZES, {1, 2}, None),
        (SIZES, {2}, young_manifests),
    ],
)
def test_nothing_leaves_where_it_may_be_needed(
    versions: Any, sizes: dict[int, int], kept: set[int], before: Callable[[Any], None] | None
) -> None:
    if before is not None:
        before(versions)
    there = versions.left()
    sweep(versions, sizes, kept, HOUR)
    assert versions.left() == there
