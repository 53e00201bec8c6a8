"""An audit as `mirlab audit` writes it for machines, and reads it again.

Track names are relative to the source, whose folder is named once, as ``root``: relative to the folder of the
file, so that equal work gives equal files wherever it lies, and a collection and its audit can be moved
together. What mirlab unpacked or made itself lies in its cache (``cache:archives/1f0c...``); a folder on
another drive, and in files of earlier versions any, is absolute.

Contents: AuditSaid, said_of, to_write, read_audit.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from mirlab.data.audit.duplicates import Pair
from mirlab.data.findings import Finding
from mirlab.errors import DatasetError, UsageError
from mirlab.files import cache_dir, read_regular

_CACHE = "cache:"

MAX_BYTES = 1 << 30
"""The largest file that is read: a hundred thousand tracks take a tenth of it."""


@dataclass(frozen=True)
class AuditSaid:
    """What an audit found, as far as a person can judge it by ear.

    Parameters
    ----------
    source : what the audited data are called
    root : the folder that track names are relative to, absolute; "" where it is not known
    findings, pairs : as the audit has them
    labels : of each track, None for one without; empty in files of earlier versions
    """

    source: str
    root: str
    findings: tuple[Finding, ...]
    pairs: tuple[Pair, ...]
    labels: Mapping[str, str | None]


def said_of(said: Mapping[str, Any]) -> AuditSaid:
    """Read what `Audit.to_dict` gave; raises KeyError, TypeError or ValueError where it is something else."""
    findings = tuple(
        Finding(str(f["kind"]), str(f["message"]), tuple(map(str, f["tracks"])), dict(f["values"]))
        for f in said["findings"]
    )
    pairs = tuple(
        Pair(str(p["a"]), str(p["b"]), str(p["kind"]), *(float(p[n]) for n in ("score", "offset", "seconds")))
        for p in said["pairs"]
    )
    labels = {
        str(track): None if label is None else str(label) for track, label in said.get("labels", {}).items()
    }
    return AuditSaid(str(said["source"]), str(said.get("root") or ""), findings, pairs, labels)


def to_write(said: Mapping[str, Any], folder: str | Path) -> dict[str, Any]:
    """What `Audit.to_dict` gave as it goes into an audit.json in a folder: with the root as said above."""
    if not said["root"]:
        return dict(said)
    root = Path(said["root"])
    if root.is_relative_to(cache_dir()):
        return {**said, "root": f"{_CACHE}{root.relative_to(cache_dir()).as_posix()}"}
    try:
        relative = os.path.relpath(root, Path(folder).absolute())
    except ValueError:  # Another drive.
        return dict(said)
    return {**said, "root": Path(relative).as_posix()}


def _absolute(root: str, folder: Path) -> str:
    """The root that a file in a folder names, absolute."""
    if not root:
        return ""
    if root.startswith(_CACHE):
        return os.path.normpath(cache_dir() / root.removeprefix(_CACHE))
    here = os.path.normpath(folder.absolute() / root)
    # Through a link to the folder its parents are others.
    there = os.path.normpath(folder.resolve() / root)
    return there if Path(there).is_dir() and not Path(here).is_dir() else here


def read_audit(path: str | Path) -> AuditSaid:
    """Read ``audit.json`` of ``mirlab audit --out FOLDER``, or the folder that holds it.

    Raises
    ------
    UsageError : no such file
    DatasetError : a file of something else
    """
    place = Path(path)
    file = place / "audit.json" if place.is_dir() else place
    try:
        said = said_of(json.loads(read_regular(file, MAX_BYTES).decode("utf-8")))
        return replace(said, root=_absolute(said.root, file.parent))
    except OSError as error:
        raise UsageError(
            f"{path}: can't be read ({error.strerror or error}): give the audit.json that "
            "`mirlab audit SOURCE --out FOLDER` wrote"
        ) from error
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise DatasetError(
            f"{path}: expected the audit.json of `mirlab audit SOURCE --out FOLDER`, but it can't be read "
            f"as such ({type(error).__name__}: {error})"
        ) from error
