"""What changed in a library when, and what it takes to return to how it was.

A version is the library after a command that changed it: the version of the table in LanceDB, and the
settings. Both belong together, and they lie in two places; so before a command changes anything it writes
down what it is about to do (`Pending`), and the next writer finishes what a killed one began. The newest
versions keep what returning takes; of older ones a line stays.

Contents: HISTORY_FILE, History, Version, Pending, read_history, write_history.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from mirlab.errors import MirlabError
from mirlab.files import MOST_BYTES, read_regular, replacing

HISTORY_FILE = "mirlab-history.json"
PROTOCOL = 1
KEPT = 10
"""Versions that one can return to, the present one included."""
LINES = 1_000
"""Versions of which a line stays."""

Files = Mapping[str, tuple[int, int]]


@dataclass(frozen=True)
class Version:
    """The library after a change.

    Parameters
    ----------
    number : 1, 2, ...
    at : when, in UTC, as 2026-11-30T11:02:00Z
    command : that made the change, such as "add"
    what : further words, such as the source
    tracks : after it
    came, left : tracks that were not there before, and that were; None where that is not known
    finished : False where the command was stopped or killed, and this is what it had done
    table : version of the LanceDB table; None where it is not kept any more, 0 where there was none
    settings : as a dictionary (`settings.py`); None where they are not kept any more
    files : length and CRC-32 of the table's files, by name
    """

    number: int
    at: str
    command: str
    what: str
    tracks: int
    came: int | None
    left: int | None
    finished: bool = True
    table: int | None = None
    settings: Mapping[str, Any] | None = None
    files: Files | None = None

    @property
    def kept(self) -> bool:
        """Whether the library can be returned to it."""
        return self.table is not None and self.settings is not None

    def line(self) -> Version:
        """Only what it takes to tell of it."""
        return replace(self, table=None, settings=None, files=None)


@dataclass(frozen=True)
class Pending:
    """What a writer is about to do.

    Parameters
    ----------
    command, what, at : as of a Version
    table : version of the table before
    settings : before
    then : settings that belong to the rows that are about to be committed; None where they are written first
    """

    command: str
    what: str
    at: str
    table: int
    settings: Mapping[str, Any]
    then: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class History:
    """All versions, oldest first, and what is being done."""

    versions: tuple[Version, ...] = ()
    pending: Pending | None = None

    @property
    def last(self) -> Version | None:
        """The newest version."""
        return self.versions[-1] if self.versions else None

    def tables(self) -> set[int]:
        """Versions of the table that are kept."""
        found = {v.table for v in self.versions if v.table is not None}
        return found | ({self.pending.table} if self.pending is not None else set())

    def with_version(self, version: Version, most_bytes: int) -> History:
        """The history with one more; the oldest kept ones become lines, where there are too many.

        Parameters
        ----------
        most_bytes : that files of earlier versions may take together; the one before the last stays anyway
        """
        versions, files = [version], set(version.files or ())
        taken = 0
        full = False
        for number, earlier in enumerate(reversed(self.versions), start=1):
            own = {name: size for name, (size, _) in (earlier.files or {}).items() if name not in files}
            taken += sum(own.values())
            full = full or number >= KEPT or (number > 1 and taken > most_bytes) or not earlier.kept
            versions.append(earlier.line() if full else earlier)
            files.update(own)
        return History(tuple(reversed(versions[:LINES])))


def now() -> str:
    """The time, as versions have it."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def read_history(folder: Path) -> History:
    """Read a library's history; an empty one where an earlier mirlab wrote the library.

    Raises
    ------
    MirlabError : the file is damaged or cannot be read, or a newer mirlab wrote it
    """
    path = folder / HISTORY_FILE
    try:
        found, _, text = (
            read_regular(path, MOST_BYTES).decode("utf-8", "surrogatepass").removesuffix("\n").partition(" ")
        )
        if int(found, 16) != _sum_of(text):
            raise ValueError("its own checksum does not match")
        said = json.loads(text)
        if said["protocol"] > PROTOCOL:
            raise MirlabError(f"{path}: a newer mirlab wrote this history: upgrade mirlab")
        versions = tuple(_version(one) for one in said["versions"])
        pending = said["pending"]
        return History(versions, None if pending is None else Pending(**pending))
    except FileNotFoundError:
        return History()
    except OSError as error:
        raise MirlabError(f"{path}: it cannot be read: {error.strerror or error}") from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise MirlabError(
            f"{path}: the library's history is damaged ({error}). The tracks are not affected: restore the "
            "file from a backup, or delete it to begin a new history"
        ) from error


def write_history(folder: Path, history: History) -> None:
    """Write a library's history, whole or not at all; raises OutputError."""
    said = {
        "protocol": PROTOCOL,
        "versions": [{**vars(version)} for version in history.versions],
        "pending": None if history.pending is None else vars(history.pending),
    }
    text = json.dumps(said, ensure_ascii=False)
    with replacing(folder / HISTORY_FILE) as part:
        part.write_bytes(f"{_sum_of(text):08x} {text}\n".encode("utf-8", "surrogatepass"))


def _version(said: Mapping[str, Any]) -> Version:
    files = said["files"]
    given = {str(name): (int(size), int(crc)) for name, (size, crc) in (files or {}).items()}
    return Version(**{**said, "files": None if files is None else given})


def _sum_of(text: str) -> int:
    return zlib.crc32(text.encode("utf-8", "surrogatepass"))
