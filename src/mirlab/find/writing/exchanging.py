"""One music file exchanged for one with other tags, or with those of before: whole, or not at all.

The new file is made beside the old one and compared with it. It must have the same sound (by the hash that a
library knows tracks by), the fields as planned, and all other tags as they were; and the old content must
come of it, byte for byte, by what the journal keeps. Then it takes the old one's name.

Contents: exchange, restore, changeable.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from mirlab.audio.containers import sound_digest
from mirlab.audio.tagging import Piece, Untaggable, tagged
from mirlab.errors import OutputError
from mirlab.files import check_regular, digest, identity_of, open_regular, replacing
from mirlab.find.writing.done import Refused
from mirlab.find.writing.journal import Back, Journal, Shared, WayBack, settle
from mirlab.words import remedy

_CHUNK = 1 << 20
_SHORTEST = 64
"""Bytes of a stretch that is worth being found again; shorter ones are kept themselves."""
_BEGINS = 24
_MOST_TRIES = 1000


def exchange(
    path: Path,
    track: str,
    values: Mapping[str, tuple[str, ...]],
    expected: str,
    journal: Journal | None,
) -> None:
    """Write other values of some fields into a file.

    Parameters
    ----------
    path, track : the file, and the id under which a library knows it
    values : by field; all of them have at least one
    expected : the digest of all bytes that it must have
    journal : gets the way back before the file changes; None only looks whether all can be written

    Raises
    ------
    Refused : the file stays as it is
    """
    with _refusing():
        real = changeable(path)
        file = identity_of(real)
        if digest(real) != expected:
            raise Refused("it changed since the plan was made: make a new plan")
        with tagged(real) as old:
            for name in values:
                if name in old.cannot:
                    raise Refused(f"{name} can't be written: {old.cannot[name]}")
            pieces, rest = old.rewrite(values), old.rest
            fields = {**old.fields, **values}
        if journal is None:
            return
        sound, modified = sound_digest(real), file.modified
        with replacing(real) as part:
            _assemble(real, pieces, part)
            _like(real, part)
            with tagged(part) as new:
                if dict(new.fields) != fields or new.rest != rest:
                    raise Refused("what was written can't be read back as it was planned")
            if sound_digest(part) != sound:
                raise Refused("its sound can't be told from its tags")
            back = _back(real, pieces, part)
            if _digest_of(part, back) != expected:
                raise Refused("the way back doesn't lead to the file as it is")
            way = WayBack(str(real), track, tuple(values), expected, digest(part), file.size, modified, back)
            journal.add(way)
            if not file.is_still(real):
                journal.void(way)
                raise Refused("another program changed it meanwhile")
        settle(real.parent)


def restore(way: WayBack, *, force: bool, dry_run: bool) -> str:
    """Give a file the bytes that it had; returns "restored", or "already" where it has them.

    Parameters
    ----------
    force : also where it changed since, if all stretches that the journal relies on are still in it

    Raises
    ------
    Refused : the file stays as it is
    """
    with _refusing():
        real = changeable(Path(way.path))
        file = identity_of(real)
        now = digest(real)
        if now == way.before:
            return "already"
        parts: Sequence[Back] = way.parts
        if now != way.after:
            if not force:
                raise Refused(
                    "it changed since its tags were written: to lose those changes, undo with --force"
                )
            parts = _found_again(real, way)
        if _digest_of(real, parts) != way.before:
            raise Refused("what the journal keeps and what the file holds don't make the file of before")
        if dry_run:
            return "restored"
        with replacing(real) as part:
            with part.open("wb") as out, open_regular(real) as source:
                for data in _stream(source, parts):
                    out.write(data)
            if digest(part) != way.before:
                raise Refused("its old content could not be written")
            _like(real, part)
            os.utime(part, ns=(part.stat().st_atime_ns, way.modified))
            if not file.is_still(real):
                raise Refused("another program changed it meanwhile")
        settle(real.parent)
    return "restored"


def changeable(path: Path) -> Path:
    """The file that a path leads to, links followed; raises Refused for one that must not be exchanged."""
    real = Path(os.path.realpath(path))
    status = check_regular(real)
    if not status.st_mode & stat.S_IWUSR or not os.access(real, os.W_OK):
        raise Refused("it is write-protected")
    if status.st_nlink > 1:
        raise Refused(
            f"it has {status.st_nlink} names (hard links), and under the others it would stay as it is: "
            "replace this one by a copy first"
        )
    return real


@contextmanager
def _refusing() -> Iterator[None]:
    """Say in a file's own terms what the system refuses."""
    try:
        yield
    except Untaggable as error:
        raise Refused(str(error)) from error
    except OutputError as error:
        cause = error.__cause__
        if not isinstance(cause, OSError):
            raise
        raise Refused(f"it can't be written: {cause.strerror or cause}; {remedy(cause)}") from error
    except OSError as error:
        raise Refused(f"it can't be read: {error.strerror or error}") from error


def _assemble(real: Path, pieces: Sequence[Piece], part: Path) -> None:
    with open_regular(real) as source, part.open("wb") as out:
        for piece in pieces:
            if isinstance(piece, bytes):
                out.write(piece)
            else:
                for data in _stretch(source, *piece):
                    out.write(data)


def _stretch(source: IO[bytes], at: int, length: int) -> Iterator[bytes]:
    source.seek(at)
    while length:
        data = source.read(min(_CHUNK, length))
        if not data:
            raise Refused("another program changed it meanwhile")
        length -= len(data)
        yield data


def _like(real: Path, part: Path) -> None:
    """Give a new file the owner, the permissions and the further attributes of the old one."""
    status = real.stat()
    if (chown := getattr(os, "chown", None)) is not None:
        with suppress(OSError):
            chown(part, status.st_uid, status.st_gid)
    shutil.copystat(real, part)
    # It is a file with another content, as players and backups have to see.
    os.utime(part)


def _back(real: Path, pieces: Sequence[Piece], part: Path) -> tuple[Back, ...]:
    """How the old content comes of the new one."""
    found: list[Back] = []
    old = new = 0

    def keep(source: IO[bytes], start: int, stop: int) -> None:
        data = b"".join(_stretch(source, start, stop - start))
        if found and isinstance(found[-1], bytes):
            found[-1] += data
        elif data:
            found.append(data)

    with open_regular(real) as source:
        for piece in pieces:
            if isinstance(piece, bytes):
                new += len(piece)
                continue
            at, length = piece
            if at < old:
                raise Refused("its parts would change places")
            keep(source, old, at)
            if length < _SHORTEST:
                keep(source, at, at + length)
            else:
                hasher, begins = hashlib.blake2b(digest_size=16), b""
                for data in _stretch(source, at, length):
                    begins = begins or data[:_BEGINS]
                    hasher.update(data)
                found.append(Shared(new, length, begins, hasher.hexdigest()))
            old, new = at + length, new + length
        keep(source, old, os.fstat(source.fileno()).st_size)
    return tuple(found)


def _stream(source: IO[bytes], parts: Sequence[Back]) -> Iterator[bytes]:
    for part in parts:
        if isinstance(part, bytes):
            yield part
        else:
            yield from _stretch(source, part.at, part.length)


def _digest_of(path: Path, parts: Sequence[Back]) -> str:
    hasher = hashlib.blake2b(digest_size=20)
    with open_regular(path) as source:
        for data in _stream(source, parts):
            hasher.update(data)
    return hasher.hexdigest()


def _found_again(path: Path, way: WayBack) -> list[Back]:
    """The parts, with every stretch where it lies in a file that was changed since; raises Refused."""
    found: list[Back] = []
    with open_regular(path) as source:
        size = os.fstat(source.fileno()).st_size
        for part in way.parts:
            if isinstance(part, bytes):
                found.append(part)
                continue
            place = next(
                (at for at in _candidates(source, part, size) if _holds(source, part, at, size)), None
            )
            if place is None:
                raise Refused(
                    "it changed since its tags were written, and no longer holds all that the journal relies "
                    "on: its sound, and the tags that were not written"
                )
            found.append(Shared(place, part.length, part.begins, part.hash))
    return found


def _candidates(source: IO[bytes], part: Shared, size: int) -> Iterator[int]:
    """Where a stretch may begin: where it was, and wherever its first bytes stand."""
    yield part.at
    at, tries = 0, 0
    while at < size and tries < _MOST_TRIES:
        source.seek(at)
        data = source.read(_CHUNK + len(part.begins) - 1)
        here = data.find(part.begins)
        while here >= 0 and tries < _MOST_TRIES:
            tries += 1
            yield at + here
            here = data.find(part.begins, here + 1)
        at += _CHUNK


def _holds(source: IO[bytes], part: Shared, at: int, size: int) -> bool:
    if at + part.length > size:
        return False
    hasher = hashlib.blake2b(digest_size=16)
    for data in _stretch(source, at, part.length):
        hasher.update(data)
    return hasher.hexdigest() == part.hash
