"""Files of a table that no version needs any more.

LanceDB's own clean-up goes by age alone and stops at a version that is to be kept longer. This one goes by
what the history keeps. It is for the one writer: nobody else commits meanwhile.

Contents: sweep.
"""

from __future__ import annotations

import time
from collections.abc import Collection
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

from mirlab.find.store.seals import Seals


def sweep(seals: Seals, sizes: dict[int, int], kept: Collection[int], grace: timedelta) -> None:
    """Delete the versions that are not kept, and the files that only they are made of.

    Nothing is deleted unless the files found for every version that stays are as large together as LanceDB
    says.

    Parameters
    ----------
    sizes : by version, the bytes of its rows' files as LanceDB counts them
    kept : versions that stay; so does the newest
    grace : versions and files that are younger stay, for somebody may be reading them
    """
    before = time.time() - grace.total_seconds()
    manifests = seals.manifests()
    if not manifests or not manifests.keys() <= sizes.keys():
        return
    newest = max(manifests)
    leaving = {
        version: path
        for version, path in manifests.items()
        if version != newest and version not in kept and _written(path) < before
    }
    if not leaving:
        return
    needed: set[Path] = set()
    for version in manifests.keys() - leaving.keys():
        files = seals.files_of(version)
        if sum(path.stat().st_size for path in files if path.parent.name == "data") != sizes[version]:
            return
        needed.update(files)
    for path in leaving.values():
        path.unlink()
    for path in seals.files():
        if path not in needed and _written(path) < before:
            path.unlink()
    for path in (seals.table / "_transactions").glob("*"):
        number = path.name.partition("-")[0]
        if number.isdigit() and int(number) + 1 in leaving:
            path.unlink()
    for folder in (seals.table / "_indices").glob("*"):
        # A folder that holds something stays.
        with suppress(OSError):
            folder.rmdir()


def _written(path: Path) -> float:
    return path.stat().st_mtime
