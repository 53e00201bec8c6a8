"""A folder that an archive was unpacked to: what was written there, and whether it is still there.

Beside the members lies a list of them, with the digest of each and the stamp of its file (size, times,
inode). A file whose stamp is another is read: with the same bytes it is taken, with others it is off, as is
one that is gone and one that was not in the archive. Another file counts the members that were passed over.

Contents: Written, write_record, write_passed, read_passed, off, mend.
"""

from __future__ import annotations

import json
import os
import shutil
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from mirlab.data.sources.passed import Passed
from mirlab.files import MOST_BYTES, digest, identity_of, read_regular

RECORD = ".mirlab-members.json"
PASSED = ".mirlab-passed-over.json"


@dataclass(frozen=True)
class Written:
    """A file that came out of an archive: its path below the folder, with slashes, and its digest."""

    name: str
    digest: str


def write_record(folder: Path, members: list[Written]) -> None:
    """Note what was written to a folder; raises OSError."""
    said = {member.name: [member.digest, identity_of(folder / member.name).stamp] for member in members}
    (folder / RECORD).write_text(json.dumps(said), encoding="utf-8")


def write_passed(folder: Path, passed: Passed) -> None:
    """Note which members were passed over, where that is worth a word; raises OSError."""
    # Those that were taken are counted wherever the folder is opened.
    kept = replace(passed, taken=Counter())
    if kept.notes():
        (folder / PASSED).write_text(json.dumps(kept.to_dict()), encoding="utf-8")


def read_passed(folder: Path) -> Passed:
    """What `write_passed` noted; nothing where it noted nothing."""
    try:
        return Passed.of(json.loads(read_regular(folder / PASSED, MOST_BYTES)))
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return Passed()


def _record(folder: Path) -> dict[str, tuple[str, str]] | None:
    try:
        said = json.loads(read_regular(folder / RECORD, MOST_BYTES))
        return {str(name): (str(held), str(stamp)) for name, (held, stamp) in said.items()}
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return None


def off(folder: Path) -> bool:
    """Whether something in the folder is not what was unpacked there."""
    said = _record(folder)
    if said is None:
        return True
    if set(_there(folder)) != set(said):
        return True
    if any(not _is(folder / name, held, stamp) for name, (held, stamp) in said.items()):
        return True
    if any(identity_of(folder / name).stamp != stamp for name, (_, stamp) in said.items()):
        # A copy of the whole folder: its files need no second reading.
        with suppress(OSError):
            write_record(folder, [Written(name, held) for name, (held, _) in said.items()])
    return False


def _there(folder: Path) -> list[str]:
    """Every file below the folder but the record, with slashes."""
    found = []
    for place, folders, files in os.walk(folder):
        names = [*files, *(name for name in folders if Path(place, name).is_symlink())]
        found += [Path(place, name).relative_to(folder).as_posix() for name in names]
    return [name for name in found if name not in (RECORD, PASSED)]


def _is(path: Path, held: str, stamp: str) -> bool:
    try:
        return not path.is_symlink() and (identity_of(path).stamp == stamp or digest(path) == held)
    except OSError:
        return False


def mend(folder: Path, fresh: Path) -> None:
    """Put what is off in a folder right, from one that was unpacked anew; raises OSError.

    File by file, so that whoever reads the others is not disturbed.
    """
    said = _record(fresh) or {}
    for name in _there(folder):
        if name not in said:
            (folder / name).unlink()
    for name, (held, _) in said.items():
        if not _is(folder / name, held, ""):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            if (folder / name).is_dir():
                shutil.rmtree(folder / name)
            (fresh / name).replace(folder / name)
    write_record(folder, [Written(name, held) for name, (held, _) in said.items()])
    with suppress(FileNotFoundError):
        (folder / PASSED).unlink()
    with suppress(FileNotFoundError):
        (fresh / PASSED).replace(folder / PASSED)
