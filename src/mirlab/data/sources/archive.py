"""A tar or zip of sound files as a dataset, unpacked once into the user's cache.

The archive is not trusted. Nothing is written outside a fresh folder; a member with an absolute name,
with ``..`` or that is a link or a device stops the whole thing, by name; the bytes that come out and
the number of members are counted while reading, not believed. Only sound is written, known by its name or
its content as in a folder (folder.py), and what was passed over is counted. The folder is named by the
SHA-256 of the archive and appears whole or not at all, so a second call finds it; what was cut, exchanged,
removed or added there since is put right first (unpacked.py).

Contents: SUFFIXES, ArchiveLimits, is_archive, archive_name, open_archive.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import os
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

from mirlab.audio.containers import HEAD
from mirlab.data.sources.folder import is_skipped_folder, open_folder
from mirlab.data.sources.membernames import parts_of, separates, spread, zip_name
from mirlab.data.sources.passed import Passed
from mirlab.data.sources.unpacked import Written, mend, off, read_passed, write_passed, write_record
from mirlab.data.tables import Dataset
from mirlab.errors import DatasetError
from mirlab.files import ATTEMPTS, KEPT_CHANGING, Watch, building, hashed, is_audio, open_regular
from mirlab.files import cache_dir as default_cache_dir

SUFFIXES = (".tar.gz", ".tgz", ".tar", ".zip")

_CHUNK = 1 << 20


@dataclass(frozen=True)
class ArchiveLimits:
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


def archive_name(path: Path) -> str:
    """What an archive's data is called: the file's name without the ending."""
    ending = next((suffix for suffix in SUFFIXES if path.name.lower().endswith(suffix)), "")
    return path.name[: len(path.name) - len(ending)] or path.name


def open_archive(
    path: str | Path,
    *,
    cache_dir: Path | None = None,
    limits: ArchiveLimits | None = None,
    label: str | None = None,
    artist: str | None = None,
) -> Dataset:
    """Unpack an archive's sound files, once, and open them as `open_folder` does, by `label` and `artist`.

    Ids are the members' names, so they are the same on every machine.

    Raises
    ------
    DatasetError : no archive, a damaged one, one beyond the limits, one with a member that is not
        where or what it should be, one without sound, or no room to unpack it
    """
    archive = Path(path)
    name = archive_name(archive)
    for _ in range(ATTEMPTS):
        try:
            watch = Watch(archive)
            with open_regular(archive) as file:
                digest = hashed(file, hashlib.sha256())[:32]
                size = file.tell()
        except OSError as error:
            raise DatasetError(f"{path}: the archive can't be read: {error.strerror or error}") from error
        unpacked = (cache_dir or default_cache_dir()) / "archives" / digest
        there = unpacked.is_dir() and not off(unpacked)
        if there or _unpack_whole(archive, unpacked, limits or ArchiveLimits(), size, watch):
            passed = read_passed(unpacked)
            return open_folder(
                unpacked, name=name, shown=str(path), passed=passed, label=label, artist=artist
            )
    raise DatasetError(f"{path}: {KEPT_CHANGING}")


def _unpack_whole(archive: Path, final: Path, limits: ArchiveLimits, size: int, watch: Watch) -> bool:
    """Unpack into a folder beside `final` and rename it, so that `final` is whole or not there.

    Where `final` is there, what is off in it is put right. False, and nothing done, if the archive changed.
    """
    try:
        with building(final) as part:
            sound = part / "sound"
            sound.mkdir()
            try:
                write_record(sound, _unpack(archive, sound, limits, size))
            except DatasetError:
                if watch.held():
                    raise
            if not watch.held():
                return False
            if final.is_dir():
                mend(final, sound)
                return True
            try:
                sound.rename(final)
            except OSError:
                # Another process was first: its folder holds the same bytes.
                if not final.is_dir():
                    raise
            return True
    except OSError as error:
        raise DatasetError(
            f"{archive}: can't be unpacked into {final.parent}: {error.strerror or error}. "
            "Free some space there, or set MIRLAB_CACHE to a folder that can be written to"
        ) from error


@dataclass(frozen=True)
class _Member:
    name: str
    mode: int
    backslash: bool
    open: tarfile.TarInfo | zipfile.ZipInfo


def _unpack(archive: Path, target: Path, limits: ArchiveLimits, size: int) -> list[Written]:
    digests: dict[tuple[str, ...], str] = {}
    names: dict[tuple[str, ...], str] = {}
    budget = limits.total(size)
    refuse = f"{archive}: refused, "
    written, count, passed = 0, 0, Passed()
    helpers: set[tuple[str, ...]] = set()
    with ExitStack() as stack:
        try:
            zipped = archive.name.lower().endswith(".zip")
            reader: _Zip | _Tar = _Zip(archive, stack) if zipped else _Tar(archive, stack, limits, budget)
            for member in reader.members():
                count += 1
                if count > limits.members:
                    raise DatasetError(f"{refuse}it has more than {limits.members:,} members")
                parts = _parts(member, refuse, passed, helpers)
                if parts is None:
                    continue
                if names.setdefault(parts, member.name) != member.name:
                    raise DatasetError(
                        f"{refuse}the members {names[parts]!a} and {member.name!a} would be written to the "
                        "same place"
                    )
                destination, named = target.joinpath(*parts), is_audio(parts[-1])
                hasher = hashlib.blake2b(digest_size=20)
                with _opened(reader, member, named) as source:
                    head = b"" if named else _whole(source, HEAD)
                    if not named and not passed.takes(parts[-1], partial(io.BytesIO, head)):
                        written = _within(written + len(head), budget, size)
                        continue
                    destination.parent.mkdir(parents=True, exist_ok=True)
                    with destination.open("wb") as sink:
                        while chunk := head or source.read(_CHUNK):
                            head = b""
                            written = _within(written + len(chunk), budget, size)
                            hasher.update(chunk)
                            sink.write(chunk)
                digests[parts] = hasher.hexdigest()
        except _Bomb as bomb:
            raise DatasetError(
                f"{refuse}{bomb}: if that is expected, unpack it yourself and use the folder"
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
                f"{archive}: expected a whole archive ({', '.join(SUFFIXES)}), but it can't be read as one: "
                f"{error or type(error).__name__}. Download or copy it again"
            ) from error
    write_passed(target, passed)
    return _spread(target, digests)


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
        raise _Bomb(f"more than {budget:,} bytes would be unpacked from {size:,}")
    return written


def _whole(source: IO[bytes], size: int) -> bytes:
    """As many bytes as there are, up to a size: a packed stream may give fewer at a time."""
    content = b""
    while len(content) < size and (more := source.read(size - len(content))):
        content += more
    return content


def _spread(target: Path, digests: dict[tuple[str, ...], str]) -> list[Written]:
    """Say what was written, after names of Windows were taken apart where the archive holds no others."""
    apart = spread(list(digests))
    if apart is not None and len(set(apart)) == len(apart):
        for old, new in zip(list(digests), apart, strict=True):
            digest = digests.pop(old)
            # A hidden file's name is skipped as a hidden folder's is.
            if not new or any(is_skipped_folder(part) for part in new):
                target.joinpath(*old).unlink()
                continue
            target.joinpath(*new).parent.mkdir(parents=True, exist_ok=True)
            target.joinpath(*old).rename(target.joinpath(*new))
            digests[new] = digest
    return [Written("/".join(parts), digest) for parts, digest in digests.items()]


def _parts(
    member: _Member, refuse: str, passed: Passed, helpers: set[tuple[str, ...]]
) -> tuple[str, ...] | None:
    """Return where a member goes, None for one that is passed over; raises for one that must not be there.

    Folders of other programs are counted, each once: `helpers` are those that were.
    """
    shown = ascii(member.name)
    parts = parts_of(member.name, refuse, backslash=member.backslash)
    if stat.S_ISDIR(member.mode):
        return None
    if not stat.S_ISREG(member.mode):
        raise DatasetError(
            f"{refuse}the member {shown} is a link or a device: "
            "unpack it yourself if you trust it, and use the folder"
        )
    skipped = next((i for i, part in enumerate(parts[:-1]) if is_skipped_folder(part)), None)
    if skipped is not None:
        folder = tuple(parts[: skipped + 1])
        if folder not in helpers and passed.skips(folder[-1]):
            helpers.add(folder)
        return None
    if not parts or passed.forked(parts[-1]) or parts[-1].startswith("."):
        return None
    return parts


class _Bomb(Exception):
    """More came out than may; the message says of what."""


class _Zip:
    """Members of a zip, by its central directory."""

    def __init__(self, path: Path, stack: ExitStack) -> None:
        self._zip = stack.enter_context(zipfile.ZipFile(stack.enter_context(open_regular(path))))

    def members(self) -> Iterator[_Member]:
        for info in self._zip.infolist():
            mode = info.external_attr >> 16
            if info.is_dir():
                mode = stat.S_IFDIR
            elif stat.S_IFMT(mode) == 0:
                # Archivers of systems without file modes, and writestr, leave the type out.
                mode = stat.S_IFREG
            yield _Member(zip_name(info), mode, separates(info), info)

    def data(self, member: _Member) -> IO[bytes]:
        return self._zip.open(cast(zipfile.ZipInfo, member.open))


class _Tar:
    """Members of a tar, read from front to back."""

    def __init__(self, path: Path, stack: ExitStack, limits: ArchiveLimits, budget: int) -> None:
        file = stack.enter_context(open_regular(path))
        packed = file.read(2) == b"\x1f\x8b"
        file.seek(0)
        # A stream that counts: tarfile itself believes the sizes that headers claim.
        stream = _Counted(cast("IO[bytes]", gzip.GzipFile(fileobj=file)) if packed else file, limits, budget)
        self._tar = tarfile.TarFile(fileobj=cast("IO[bytes]", stream))
        stack.enter_context(self._tar)

    def members(self) -> Iterator[_Member]:
        while (info := self._tar.next()) is not None:
            kind = stat.S_IFDIR if info.isdir() else stat.S_IFREG if info.isreg() else stat.S_IFLNK
            yield _Member(info.name, kind, os.sep == "\\", info)
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

    def __init__(self, source: IO[bytes], limits: ArchiveLimits, budget: int) -> None:
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
            raise _Bomb(f"more than {self._limit:,} bytes would be unpacked from it")
