"""What files and folders are called while they are written, and what becomes of a killed writer's.

    .NAME.mMACHINE-PROCESS.RANDOM.part

The name says who writes: a machine since it was started, and a process. What a process of this machine left
that runs no more is removed at once by the next writer in the same folder; what is older than a day, whoever
left it. Nothing is removed whose lock is held or that belongs to another user, and nothing of another name.

Contents: part_prefix, SUFFIX, held, sweep.
"""

from __future__ import annotations

import functools
import hashlib
import os
import re
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from mirlab.files.processes import runs

SUFFIX = ".part"
_ABANDONED_SECONDS = 24 * 3600
_LONGEST = 100
_MARKED = re.compile(r"\..+\.m([0-9a-f]{8})-(\d+)\.[a-z0-9_]{8}\.part", re.DOTALL)
# Earlier versions named no writer.
_PLAIN = re.compile(r"\..+\.[a-z0-9_]{8}\.part", re.DOTALL)
_MANY = 5_000
_large: set[str] = set()


def part_prefix(final: Path) -> str:
    """What the name of a part of `final` begins with; something random and SUFFIX follow."""
    # Not everything that writes can write to a name that is no UTF-8.
    name = os.fsencode(final.name).decode("utf-8", "replace")
    while len(os.fsencode(name)) > _LONGEST:
        name = name[:-1]
    return f".{name}.m{_machine()}-{os.getpid()}."


@functools.lru_cache(maxsize=1)
def _machine() -> str:
    """A name for this machine since it was started: numbers of processes mean something there alone."""
    said = os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")
    with suppress(OSError):
        said += Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii")
    with suppress(OSError):
        # Containers of one machine count their processes apart.
        said += os.readlink("/proc/self/ns/pid")  # noqa: PTH115
    return hashlib.blake2b(os.fsencode(said), digest_size=4).hexdigest()


@contextmanager
def held(part: Path) -> Iterator[bool]:
    """Hold a lock on a file or folder that ends with this process; False if another one holds it."""
    from filelock import lock_descriptor

    if os.name == "nt":
        # A file that is open can't get its final name there, so the writer's process alone decides.
        yield True
        return
    try:
        handle = os.open(part, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW)
    except OSError:
        yield True
        return
    try:
        # Not every file system locks; then the name and the age alone decide.
        ours = True
        with suppress(OSError):
            ours = lock_descriptor(handle, blocking=False)
        yield ours
    finally:
        os.close(handle)


def sweep(folder: Path, *, own: bool = False) -> None:
    """Remove what killed writers left in a folder; what can't be looked at or removed stays.

    Parameters
    ----------
    own : the folder is mirlab's alone: every hidden folder in it that ends in SUFFIX is a part
    """
    place = str(folder)
    if place in _large:
        return
    number = 0
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            number += 1
            if entry.name[0] != "." or not entry.name.endswith(SUFFIX):
                continue
            with suppress(OSError):
                if _abandoned(entry, own):
                    _remove(Path(entry.path))
    if number > _MANY:
        # Among a hundred thousand songs one look a process is enough.
        _large.add(place)


def _abandoned(entry: os.DirEntry[str], own: bool) -> bool:
    found = _MARKED.fullmatch(entry.name)
    if not (found or _PLAIN.fullmatch(entry.name) or (own and entry.is_dir(follow_symlinks=False))):
        return False
    state = entry.stat(follow_symlinks=False)
    if hasattr(os, "getuid") and state.st_uid != os.getuid():
        return False
    if abs(time.time() - state.st_mtime) > _ABANDONED_SECONDS:
        return True
    return found is not None and found[1] == _machine() and not runs(int(found[2]))


def _remove(part: Path) -> None:
    with held(part) as ours:
        if not ours:
            return
        if part.is_dir() and not part.is_symlink():
            shutil.rmtree(part, ignore_errors=True)
        elif part.is_file() or part.is_symlink():
            part.unlink(missing_ok=True)
