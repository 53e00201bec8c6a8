"""An audit as `mirlab audit` wrote it for machines, read again.

Contents: AuditSaid, said_of, read_audit.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mirlab.data.duplicates import Pair
from mirlab.data.finding import Finding
from mirlab.errors import UsageError
from mirlab.files.regular import read_regular

MAX_BYTES = 1 << 30
"""The largest file that is read: a hundred thousand tracks take a tenth of it."""


@dataclass(frozen=True)
class AuditSaid:
    """What an audit found, as far as a person can judge it by ear.

    Parameters
    ----------
    source : what the audited data are called
    root : the folder that track names are relative to; "" where it is not known
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


def read_audit(path: str | Path) -> AuditSaid:
    """Read ``audit.json`` of ``mirlab audit --out FOLDER``, or the folder that holds it.

    Raises
    ------
    UsageError : no such file, or one of something else
    """
    place = Path(path)
    file = place / "audit.json" if place.is_dir() else place
    try:
        return said_of(json.loads(read_regular(file, MAX_BYTES).decode("utf-8")))
    except OSError as error:
        raise UsageError(
            f"{path}: can't be read ({error.strerror or error}): give the audit.json that "
            "`mirlab audit SOURCE --out FOLDER` wrote"
        ) from error
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise UsageError(
            f"{path}: expected the audit.json of `mirlab audit SOURCE --out FOLDER`, and it can't be read as "
            f"such ({type(error).__name__}: {error})"
        ) from error
