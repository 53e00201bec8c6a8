"""The journal of one application of a plan: for every file the way back to the bytes that it had.

    LIB/tag-journals/000001-20261130T141523Z.jsonl

The first line says what it is, every further one is a file: which bytes its new content shares with the old
one, and all others, packed. A line is on the disk before its file changes. A line that was not written to its
end is no line: its file has not changed. A last line says that all was undone.

Contents: Journal, WayBack, Shared, read_journal, journals_of, latest_journal, mark_undone.
"""

from __future__ import annotations

import base64
import json
import os
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, TypeAlias

from mirlab.errors import MirlabError, UsageError
from mirlab.files import open_regular, writing_errors
from mirlab.version import __version__

FOLDER = "tag-journals"
_KIND = "mirlab tag journal"
_LAYOUT = 1
_LONGEST_LINE = 256 << 20
_LARGEST_PART = 128 << 20


@dataclass(frozen=True)
class Shared:
    """A stretch that the new content has as the old one had it.

    Parameters
    ----------
    at, length : where it lies in the new content
    begins : its first bytes, by which it is found again in a file that was changed since
    hash : of all its bytes
    """

    at: int
    length: int
    begins: bytes
    hash: str


Back: TypeAlias = bytes | Shared


@dataclass(frozen=True)
class WayBack:
    """One file, and how its old content comes of its new one.

    Parameters
    ----------
    path, track : the file with links followed, and its id in the library
    fields : that were written
    before, after : hashes of all bytes
    size : bytes before
    modified : when it was modified before, ns
    parts : the old content in order
    """

    path: str
    track: str
    fields: tuple[str, ...]
    before: str
    after: str
    size: int
    modified: int
    parts: tuple[Back, ...]


@dataclass
class Journal:
    """A journal that is being written; the file is made with its first line."""

    library: Path
    at: str
    _handle: int | None = None

    @cached_property
    def path(self) -> Path:
        """Its file: the number after that of the newest one, whatever the clock says."""
        numbers = (path.name.partition("-")[0] for path in journals_of(self.library))
        number = 1 + max((int(text) for text in numbers if text.isdecimal()), default=0)
        stamp = self.at.replace("-", "").replace(":", "")
        return self.library / FOLDER / f"{number:06}-{stamp}.jsonl"

    def add(self, way: WayBack) -> None:
        """Put a file's way back on the disk; raises OutputError."""
        with writing_errors(self.path):
            if self._handle is None:
                self._begin()
            self._append(_coded(way))

    def void(self, way: WayBack) -> None:
        """Take back what `add` said last: the file was not changed after all. Raises OutputError."""
        with writing_errors(self.path):
            self._append({"void": way.path})

    def close(self) -> None:
        """Let go of the file."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _begin(self) -> None:
        self.path.parent.mkdir(exist_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        self._handle = os.open(self.path, flags, 0o666)
        self._append({"kind": _KIND, "layout": _LAYOUT, "mirlab": __version__, "at": self.at})
        settle(self.path.parent)
        settle(self.library)

    def _append(self, said: Mapping[str, Any]) -> None:
        assert self._handle is not None
        end = os.lseek(self._handle, 0, os.SEEK_END)
        line = json.dumps(said).encode("ascii") + b"\n"
        try:
            view = memoryview(line)
            while view:
                view = view[os.write(self._handle, view) :]
            os.fsync(self._handle)
        except BaseException:
            # What follows must begin a line of its own.
            with suppress(OSError):
                os.ftruncate(self._handle, end)
            raise


def settle(folder: Path) -> None:
    """Put the names in a folder on the disk, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def mark_undone(path: Path, at: str) -> None:
    """Note that everything in a journal was undone; raises OutputError."""
    with writing_errors(path):
        handle = os.open(path, os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0))
        try:
            os.write(handle, b"\n" + json.dumps({"undone": at}).encode("ascii") + b"\n")
            os.fsync(handle)
        finally:
            os.close(handle)


def journals_of(library: Path) -> list[Path]:
    """The journals of a library, the newest first."""
    return sorted((library / FOLDER).glob("*.jsonl"), reverse=True)


def latest_journal(library: Path) -> Path:
    """The newest journal that was not undone; raises UsageError where there is none."""
    for path in journals_of(library):
        if not read_journal(path)[1]:
            return path
    raise UsageError(f"{library}: there is nothing to undo: no tags were written that were not undone since")


def read_journal(path: Path) -> tuple[list[WayBack], bool, int]:
    """The files of a journal, whether it was undone, and how many lines were not written to their end.

    Raises
    ------
    UsageError : there is no such journal
    MirlabError : another file, or one of a newer mirlab
    """
    found: list[WayBack] = []
    undone, broken = False, 0
    try:
        with open_regular(path) as file:
            head = _said(file.readline(_LONGEST_LINE))
            if head is None or head.get("kind") != _KIND:
                raise MirlabError(f"{path}: expected a journal of mirlab write-tags, this is another file")
            if head.get("layout") != _LAYOUT:
                raise MirlabError(f"{path}: a newer mirlab wrote this journal: update mirlab")
            while line := file.readline(_LONGEST_LINE):
                said = _said(line)
                if said is not None and "undone" in said:
                    undone = True
                elif said is not None and "void" in said:
                    found = [way for way in found if way.path != said["void"]]
                elif said is not None and (way := _way(said)) is not None:
                    found.append(way)
                elif line.strip():
                    broken += 1
    except OSError as error:
        raise UsageError(f"{path}: expected a journal of write-tags: {error.strerror or error}") from error
    return found, undone, broken


def _said(line: bytes) -> dict[str, Any] | None:
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return said if isinstance(said, dict) else None


def _coded(way: WayBack) -> dict[str, Any]:
    parts: Iterator[Any] = (
        base64.b64encode(zlib.compress(part)).decode("ascii")
        if isinstance(part, bytes)
        else [part.at, part.length, part.begins.hex(), part.hash]
        for part in way.parts
    )
    return {**vars(way), "parts": list(parts)}


def _way(said: Mapping[str, Any]) -> WayBack | None:
    try:
        parts = tuple(map(_part, said["parts"]))
        path, track, before, after = (str(said[name]) for name in ("path", "track", "before", "after"))
        fields = tuple(map(str, said["fields"]))
        return WayBack(path, track, fields, before, after, int(said["size"]), int(said["modified"]), parts)
    except (KeyError, TypeError, ValueError, zlib.error):
        return None


def _part(said: Any) -> Back:
    if isinstance(said, str):
        unpacker = zlib.decompressobj()
        data = unpacker.decompress(base64.b64decode(said, validate=True), _LARGEST_PART)
        if not unpacker.eof:
            raise ValueError("a part that is not whole")
        return data
    at, length, begins, digest = said
    return Shared(int(at), int(length), bytes.fromhex(begins), str(digest))
