"""Machine code kept between processes, in files that nobody else can have written and that are whole.

Code that is damaged would fail in every run, or give other numbers; what another user put there would run as
this one. So each file carries a digest of what it holds and of what it is for, and is taken only with it;
the folder and the file must belong to this user (or the system) and be writable by nobody else. A file that
is not so is compiled anew; without a folder that is so, each process compiles.

Contents: fetch, keep, folders, is_ours.
"""

from __future__ import annotations

import hashlib
import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from mirlab.errors import UsageError
from mirlab.files import cache_dir, open_regular

_DIGEST = 20
_OTHERS = stat.S_IWGRP | stat.S_IWOTH
_MOST_BYTES = 16 << 20


def fetch(name: str, key: bytes) -> bytes | None:
    """Return the code that was kept under a name for a key; None where there is none that can be trusted."""
    for folder in folders():
        code = _read(folder / _file(name, key), name, key)
        if code is not None:
            return code
    return None


def keep(name: str, key: bytes, code: bytes) -> None:
    """Keep code in the first folder where that is safe; where there is none, the next process compiles."""
    for folder in folders():
        try:
            _made(folder)
            if is_ours(folder):
                _write(folder / _file(name, key), _digest(name, key, code) + code)
                return
        except OSError:
            continue


def folders() -> Iterator[Path]:
    """Where code may lie: beside this file, in the user's cache, in a private temporary folder."""
    yield Path(__file__).parent / "__pycache__"
    # A wrong name for the cache is said by whoever needs it; loops can do without.
    with suppress(UsageError):
        yield cache_dir() / "loops"
    yield _private()


def is_ours(place: str | Path) -> bool:
    """Whether a folder and all above it are this user's or the system's, and nobody else can put files there.

    Above it others may write where they can't rename what isn't theirs, and so may the user's own group.
    """
    if not hasattr(os, "getuid"):
        return True
    user, group = os.getuid(), os.getgid()
    try:
        folder = Path(place).resolve(strict=True)
        for level, path in enumerate((folder, *folder.parents)):
            state = path.lstat()
            if state.st_uid not in (user, 0) or not stat.S_ISDIR(state.st_mode):
                return False
            writable = state.st_mode & _OTHERS
            if writable == stat.S_IWGRP and state.st_gid == group:
                writable = _OTHERS if level == 0 else 0
            if writable and (level == 0 or not state.st_mode & stat.S_ISVTX):
                return False
    except (OSError, RuntimeError):
        return False
    return True


def _private() -> Path:
    return Path(tempfile.gettempdir()) / f"mirlab-loops-{getattr(os, 'getuid', lambda: 'user')()}"


def _made(folder: Path) -> None:
    private = folder == _private()
    if private and folder.is_symlink():
        raise NotADirectoryError(f"{folder} is a link, whose owner may be anybody")
    folder.mkdir(mode=0o700 if private else 0o777, parents=not private, exist_ok=True)


def _file(name: str, key: bytes) -> str:
    return f"{name}-{hashlib.blake2b(key, digest_size=8).hexdigest()}.loop"


def _read(path: Path, name: str, key: bytes) -> bytes | None:
    try:
        with open_regular(path) as file:
            state = os.fstat(file.fileno())
            held = file.read(_MOST_BYTES)
    except OSError:
        return None
    if not is_ours(path.parent):
        return None
    ours = not hasattr(os, "getuid") or (state.st_uid in (os.getuid(), 0) and not state.st_mode & _OTHERS)
    code = held[_DIGEST:]
    return code if ours and held[:_DIGEST] == _digest(name, key, code) else None


def _digest(name: str, key: bytes, code: bytes) -> bytes:
    """The digest of code and of what it is: one loop's code is no other's."""
    whose = hashlib.blake2b(name.encode() + b"\0" + key).digest()
    return hashlib.blake2b(whose + code, digest_size=_DIGEST).digest()


def _write(path: Path, held: bytes) -> None:
    part = Path(f"{path}.tmp.{uuid4().hex[:16]}")
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(held)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
