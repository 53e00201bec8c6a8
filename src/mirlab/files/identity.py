"""Which file it was: so that what is computed of a file is kept under what was in it then.

A file that is hashed and then decoded may be another one by then: written again, replaced, or renamed. The
system's facts about it (device, inode, size, times) are compared before the first and after the last look;
a rename changes an inode's time of change, too. Only a file that was written a moment before the first look
can change without any of that, for clocks of file systems tick in steps; `fresh` says so, and whoever asks
looks into the file once more.

Contents: Identity, identity_of, digest, hashed, shortened, kept_in, is_among, unchanged, Watch,
ATTEMPTS and KEPT_CHANGING.
"""

from __future__ import annotations

import base64
import errno
import hashlib
import os
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Protocol, cast

from mirlab.files.regular import open_regular

if TYPE_CHECKING:
    from io import BufferedIOBase

ATTEMPTS = 3
"""How often a file is taken that changes while it is read."""
KEPT_CHANGING = (
    f"it changed while it was read, {ATTEMPTS} times in a row: wait until whatever writes it is done, "
    "then run again"
)
TICK = 50_000_000
"""Nanoseconds: longer than a step of the clock that file systems of today take their times from."""
COARSE_TICK = 2_000_000_000
"""Nanoseconds: the longest step of file systems that keep whole seconds."""

HASH_SECONDS = 600.0
"""The longest that reading a file's bytes may take."""
_CHUNK = 1 << 18
_SHORT = 8
"""Bytes of a digest where many are kept."""


class Hasher(Protocol):
    """What hashlib gives."""

    def update(self, data: bytes | memoryview, /) -> None: ...
    def hexdigest(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Identity:
    """What the system says of a file.

    Parameters
    ----------
    device, inode : which file it is
    size : bytes
    modified, changed : ns since 1970: when its content was written, and when anything about it changed
    fresh : it was changed so shortly before it was looked at that a further change may not show
    """

    device: int
    inode: int
    size: int
    modified: int
    changed: int
    fresh: bool = False

    def is_still(self, path: str | Path) -> bool:
        """Whether the path leads to this file, unchanged as far as the system knows."""
        try:
            now = identity_of(path)
        except (OSError, ValueError):
            return False
        mine = (self.device, self.inode, self.size, self.modified, self.changed)
        return mine == (now.device, now.inode, now.size, now.modified, now.changed)

    @property
    def stamp(self) -> str:
        """The facts as a text that changes with the file; without the device, whose number may vary."""
        return f"{self.size} {self.modified} {self.changed} {self.inode}"


def identity_of(path: str | Path) -> Identity:
    """Ask the system which file a path leads to, links followed; about 2 µs. Raises OSError."""
    status = os.stat(path)  # noqa: PTH116 - a hot path
    changed = status.st_ctime_ns
    step = TICK if changed % 1_000_000_000 else COARSE_TICK
    return Identity(
        status.st_dev,
        status.st_ino,
        status.st_size,
        status.st_mtime_ns,
        changed,
        time.time_ns() - changed < step,
    )


def digest(path: Path, seconds: float = HASH_SECONDS) -> str:
    """Return the BLAKE2b-160 of a file's bytes in hexadecimal.

    Raises
    ------
    OSError : it can't be read, is no regular file, or takes longer than `seconds`
    """
    with open_regular(path) as file:
        return hashed(file, hashlib.blake2b(digest_size=20), seconds)


def hashed(file: IO[bytes], hasher: Hasher, seconds: float = HASH_SECONDS) -> str:
    """Return the hash of what is left of an open file, in hexadecimal; raises OSError as `digest`."""
    end = time.monotonic() + seconds
    # Into one buffer: a new megabyte for every chunk costs more than a copy.
    buffer = memoryview(bytearray(_CHUNK))
    reader = cast("BufferedIOBase", file)
    while size := reader.readinto(buffer):
        hasher.update(buffer[:size])
        if time.monotonic() > end:
            raise TimeoutError(
                errno.ETIMEDOUT, f"reading its bytes took longer than {seconds:,.0f} s and was stopped"
            )
    return hasher.hexdigest()


def shortened(digests: Iterable[str]) -> str:
    """Digests as a short text that says which ones they are: the first 8 bytes of each, sorted, in base64.

    Of a million other files none is taken for one of a million of these: the chance is 1 in 18 million.

    >>> is_among("00" * 20, shortened(["00" * 20, "ff" * 20]))
    True
    """
    kept = sorted({bytes.fromhex(one)[:_SHORT] for one in digests})
    return base64.b64encode(b"".join(kept)).decode("ascii")


def kept_in(text: str) -> frozenset[bytes]:
    """The beginnings of digests that `shortened` wrote; ValueError for another text."""
    said = base64.b64decode(text, validate=True)
    if len(said) % _SHORT:
        raise ValueError(f"expected digests of {_SHORT} bytes each, got {len(said):,} bytes")
    return frozenset(said[at : at + _SHORT] for at in range(0, len(said), _SHORT))


def is_among(digest: str, kept: str | frozenset[bytes]) -> bool:
    """Whether a digest is one of those that `shortened` was given; ValueError for another text.

    Parameters
    ----------
    kept : what `shortened` gave, or, where many are asked about, what `kept_in` makes of it
    """
    return bytes.fromhex(digest)[:_SHORT] in (kept_in(kept) if isinstance(kept, str) else kept)


def unchanged(
    path: Path, file: Identity, content: str | None, digest: Callable[[Path], str] = digest
) -> bool:
    """Whether a path led to this file, with this digest, all the time since it was identified."""
    if not file.is_still(path):
        return False
    try:
        return not file.fresh or digest(path) == content
    except OSError:
        return False


class Watch:
    """A file from now on, without hashing more than must be; raises OSError for one that is not there."""

    def __init__(self, path: Path) -> None:
        self.path, self.file = path, identity_of(path)
        self.content = digest(path) if self.file.fresh else None

    def held(self) -> bool:
        """Whether it was the same all the time."""
        return unchanged(self.path, self.file, self.content)
