"""A tar or zip of sound files as a dataset, unpacked once into the user's cache.

The archive is not trusted. Nothing is written outside a fresh folder; a member with an absolute name,
with ``..`` or that is a link or a device stops the whole thing, by name; the bytes that come out and
the number of members are counted while reading, not believed. Only sound is written, known by its name or
its content as in a folder (folder.py); what was passed over is counted in a hidden file beside it. The folder
is named by the SHA-256 of the archive and appears whole or not at all, so a second call finds it.

Some programs of Windows write backslashes between the folders of a zip: they are taken for slashes where the
zip has no other.

Contents: SUFFIXES, Limits, is_archive, open_archive.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import os
import re
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO, Any, cast

from mirlab.audio.recognise import HEAD
from mirlab.data.atomic import building
from mirlab.data.folder import is_audio, is_skipped_folder, open_folder
from mirlab.data.passed import Passed
from mirlab.data.places import cache_dir as default_cache_dir
from mirlab.data.track import Dataset
from mirlab.errors import DatasetError

SUFFIXES = (".tar.gz", ".tgz", ".tar", ".zip")

_CHUNK = 1 << 20
_LAYOUT = 2
_PASSED = ".passed-over.json"


@dataclass(frozen=True)
class Limits:
    """How much may come out of an archive before it is taken for a bomb.

    Parameters
    ----------
    members : files and folders, at most
    free_bytes : unpacked bytes that any archive may have
    ratio : further unpacked bytes for each byte of the archive (sound hardly compresses; silence does)
    header_bytes : the longest header of a tar member
    """

    members: int = 500_000
    free_bytes: int = 2 << 30
    ratio: int = 50
    header_bytes: int = 1 << 20

    def total(self, archive_bytes: int) -> int:
        """Unpacked bytes that an archive of this size may have."""
        return self.free_bytes + self.ratio * archive_bytes


def is_archive(path: str | Path) -> bool:
    """Whether the name ends like an archive's that can be opened."""
    return str(path).lower().endswith(SUFFIXES)


def open_archive(path: str | Path, *, cache_dir: Path | None = None, limits: Limits | None = None) -> Dataset:
    """Unpack an archive's sound files, once, and open them as a folder.

    Ids are the members' names, so they are the same on every machine.

    Raises
    ------
    DatasetError : no archive, a damaged one, one beyond the limits, one with a member that is not
        where or what it should be, one without sound, or no room to unpack it
    """
    archive = Path(path)
    name = archive.name[: -len(next(s for s in SUFFIXES if archive.name.lower().endswith(s)))] or archive.name
    try:
        with archive.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()[:32]
            size = file.tell()
    except OSError as error:
        raise DatasetError(f"{path}: the archive can't be read: {error.strerror or error}") from error
    unpacked = (cache_dir or default_cache_dir()) / "archives" / f"{digest}-{_LAYOUT}"
    if not unpacked.is_dir():
        _unpack_whole(archive, unpacked, limits or Limits(), size)
    return open_folder(unpacked, name=name, shown=str(path), passed=_passed(unpacked))


def _passed(unpacked: Path) -> Passed:
    try:
        return Passed.of(json.loads((unpacked / _PASSED).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError, AttributeError):
        return Passed()


def _unpack_whole(archive: Path, final: Path, limits: Limits, size: int) -> None:
    """Unpack into a folder beside `final` and rename it, so that `final` is whole or not there."""
    try:
        with building(final) as part:
            (part / "sound").mkdir()
            _unpack(archive, part / "sound", limits, size)
            try:
                (part / "sound").rename(final)
            except OSError:
                # Another process was first: its folder holds the same bytes.
                if not final.is_dir():
                    raise
    except OSError as error:
        raise DatasetError(
            f"{archive}: can't be unpacked into {final.parent}: {error.strerror or error}. "
            "Make room there or set MIRLAB_CACHE to another folder, one that can be written"
        ) from error


@dataclass(frozen=True)
class _Member:
    name: str
    mode: int
    open: tarfile.TarInfo | zipfile.ZipInfo


def _unpack(archive: Path, target: Path, limits: Limits, size: int) -> None:
    budget = limits.total(size)
    refuse = f"{archive}: refused, "
    written, count, passed = 0, 0, Passed()
    with ExitStack() as stack:
        try:
            zipped = archive.name.lower().endswith(".zip")
            reader: _Zip | _Tar = _Zip(archive, stack) if zipped else _Tar(archive, stack, limits, budget)
            for member in reader.members():
                count += 1
                if count > limits.members:
                    raise DatasetError(f"{refuse}it has more than {limits.members:,} members")
                destination = _destination(member, target, refuse)
                if destination is None or destination.name.startswith("."):
                    continue
                with _opened(reader, member, is_audio(destination.name)) as source:
                    head = b""
                    if not is_audio(destination.name):
                        head = _whole(source, HEAD)
                        if not passed.takes(destination.name, partial(io.BytesIO, head)):
                            written = _within(written + len(head), budget, size)
                            continue
                    destination.parent.mkdir(parents=True, exist_ok=True)
                    with destination.open("wb") as sink:
                        while chunk := head or source.read(_CHUNK):
                            head = b""
                            written = _within(written + len(chunk), budget, size)
                            sink.write(chunk)
        except _Bomb as bomb:
            raise DatasetError(
                f"{refuse}{bomb}: if that is right, unpack it yourself and give the folder"
            ) from None
        except (
            tarfile.TarError,
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            gzip.BadGzipFile,
            ValueError,
            NotImplementedError,
            RuntimeError,
        ) as error:
            raise DatasetError(
                f"{archive}: expected a whole archive ({', '.join(SUFFIXES)}), and it can't be read as one: "
                f"{error or type(error).__name__}. Get it again"
            ) from error

    passed.taken.clear()  # They are counted again wherever the folder is opened.
    if passed.notes():
        (target / _PASSED).write_text(json.dumps(passed.to_dict()), encoding="utf-8")


@contextmanager
def _opened(reader: _Zip | _Tar, member: _Member, named: bool) -> Iterator[IO[bytes]]:
    """Open a member; one that is not called like sound may be one that can't be opened, and is then empty."""
    with ExitStack() as stack:
        try:
            source = stack.enter_context(reader.data(member))
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError):
            if named:
                raise
            source = io.BytesIO()
        yield source


def _within(written: int, budget: int, size: int) -> int:
    if written > budget:
        raise _Bomb(f"more than {budget:,} bytes come out of {size:,}")
    return written


def _whole(source: IO[bytes], size: int) -> bytes:
    """As many bytes as there are, up to a size: a packed stream may give fewer at a time."""
    content = b""
    while len(content) < size and (more := source.read(size - len(content))):
        content += more
    return content


def _destination(member: _Member, target: Path, refuse: str) -> Path | None:
    """Return where a member goes, None for a folder or one in a folder that is passed over; raises for one
    that must not be there."""
    shown = ascii(member.name)
    parts = [
        part for part in re.split(r"[/\\]" if os.sep == "\\" else "/", member.name) if part not in ("", ".")
    ]
    if member.name.startswith(("/", "\\")) or re.match(r"[A-Za-z]:[/\\]", member.name):
        raise DatasetError(f"{refuse}the member {shown} has an absolute name")
    if ".." in re.split(r"[/\\]", member.name) or not (target.joinpath(*parts)).is_relative_to(target):
        raise DatasetError(
            f"{refuse}the member {shown} would be written outside the folder it is unpacked to"
        )
    if stat.S_ISDIR(member.mode):
        return None
    if not stat.S_ISREG(member.mode):
        raise DatasetError(
            f"{refuse}the member {shown} is a link or a device: "
            "unpack it yourself if you trust it, and give the folder"
        )
    if not parts or any(is_skipped_folder(part) for part in parts[:-1]):
        return None
    return target.joinpath(*parts)


class _Bomb(Exception):
    """More came out than may; the message says of what."""


class _Zip:
    """Members of a zip, by its central directory."""

    def __init__(self, path: Path, stack: ExitStack) -> None:
        self._zip = stack.enter_context(zipfile.ZipFile(path))

    def members(self) -> Iterator[_Member]:
        infos = self._zip.infolist()
        backslashes = not any("/" in info.orig_filename for info in infos)
        for info in infos:
            mode = info.external_attr >> 16
            if info.is_dir():
                mode = stat.S_IFDIR
            elif stat.S_IFMT(mode) == 0:
                # Archivers of systems without file modes, and writestr, leave the type out.
                mode = stat.S_IFREG
            name = info.orig_filename
            if backslashes and name.endswith("\\"):
                mode = stat.S_IFDIR
            yield _Member(name.replace("\\", "/") if backslashes else name, mode, info)

    def data(self, member: _Member) -> IO[bytes]:
        return self._zip.open(cast(zipfile.ZipInfo, member.open))


class _Tar:
    """Members of a tar, read from front to back."""

    def __init__(self, path: Path, stack: ExitStack, limits: Limits, budget: int) -> None:
        file = stack.enter_context(path.open("rb"))
        packed = file.read(2) == b"\x1f\x8b"
        file.seek(0)
        # A stream that counts: tarfile itself believes the sizes that headers claim.
        stream = _Counted(cast("IO[bytes]", gzip.GzipFile(fileobj=file)) if packed else file, limits, budget)
        self._tar = tarfile.TarFile(fileobj=cast("IO[bytes]", stream))
        stack.enter_context(self._tar)

    def members(self) -> Iterator[_Member]:
        while (info := self._tar.next()) is not None:
            kind = stat.S_IFDIR if info.isdir() else stat.S_IFREG if info.isreg() else stat.S_IFLNK
            yield _Member(info.name, kind, info)
            # tarfile keeps every member it has seen.
            cast(Any, self._tar).members = []

    @contextmanager
    def data(self, member: _Member) -> Iterator[IO[bytes]]:
        source = self._tar.extractfile(cast(tarfile.TarInfo, member.open))
        if source is None:
            raise tarfile.ReadError(f"no data for {member.name!a}")
        with source:
            yield source


class _Counted(io.RawIOBase):
    """A stream whose position may not pass a limit and that is never read in large pieces."""

    def __init__(self, source: IO[bytes], limits: Limits, budget: int) -> None:
        self._source, self._piece = source, max(limits.header_bytes, _CHUNK)
        # Besides data a tar holds headers and padding: at most two blocks for each member, or a long one.
        self._limit = budget + 4096 * limits.members

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._source.tell()

    def seek(self, offset: int, whence: int = 0) -> int:
        if whence != 0:
            raise io.UnsupportedOperation("a tar is read by absolute positions")
        self._check(offset)
        return self._source.seek(offset)

    def read(self, size: int = -1) -> bytes:
        if size < 0 or size > self._piece:
            raise _Bomb(f"a header claims more than {self._piece:,} bytes")
        self._check(self._source.tell() + size)
        return self._source.read(size)

    def _check(self, position: int) -> None:
        if position > self._limit:
            raise _Bomb(f"more than {self._limit:,} bytes come out of it")
