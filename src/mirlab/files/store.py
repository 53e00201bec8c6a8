"""A folder that may lie anywhere: on this machine, or wherever fsspec reaches (``s3://bucket/folder``).

A file in it is whole or not there. On this machine that is `replacing`; an object store shows an object only
when all of it has come; anywhere else it is written under another name first and then moved.

Contents: is_url, Store, LocalStore, RemoteStore, open_store, fetched.
"""

from __future__ import annotations

import tempfile
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Any
from uuid import uuid4

from mirlab.errors import DatasetError, MissingExtra, OutputError, UsageError
from mirlab.files.atomic import replacing, writing_errors
from mirlab.files.kinds import ANYTHING, Kind
from mirlab.files.outputs import check_replaceable
from mirlab.files.places import expanded
from mirlab.imports import need

# Of these a reader sees an object when all of it has arrived, and never a part.
_OBJECT_STORES = frozenset({"s3", "s3a", "gs", "gcs", "abfs", "abfss", "az", "oss"})


def is_url(text: object) -> bool:
    """Whether a source or target is the address of a remote place ("s3://bucket/folder")."""
    return isinstance(text, str) and "://" in text


class Store(ABC):
    """A folder: what is in it, reading it, writing into it. Names have no folders in them."""

    def __init__(self, shown: str) -> None:
        self.shown = shown

    @abstractmethod
    def names(self) -> set[str]:
        """Return the names of the files in it; none where the folder does not exist."""

    @abstractmethod
    def write(self, name: str, content: bytes, kind: Kind = ANYTHING, *, force: bool = False) -> None:
        """Write a file, whole or not at all; raises OutputError, also where one of another kind is there."""

    @abstractmethod
    def local(self, name: str) -> Any:
        """Give a local path of a file for the length of a `with` block; raises DatasetError."""

    @abstractmethod
    def remove(self, name: str) -> None:
        """Remove a file, if it is there."""

    def check(self, name: str, kind: Kind, *, force: bool = False) -> None:
        """Refuse to write a file of a kind over another; raises OutputError."""
        if kind is not ANYTHING and not force and name in self.names():
            with self.local(name) as path, writing_errors(Path(self.where(name))):
                check_replaceable(path, kind, shown=self.where(name))

    def remove_own(self, name: str, kind: Kind) -> None:
        """Remove a file, if it is there and of a kind."""
        if name in self.names():
            with self.local(name) as path:
                ours = path.is_file() and kind.is_of(path)
            if ours:
                self.remove(name)

    def where(self, name: str) -> str:
        """Return how a file in it is called in messages."""
        return f"{self.shown.rstrip('/')}/{name}"


class LocalStore(Store):
    """A folder of this machine."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))
        self.folder = folder

    def names(self) -> set[str]:
        return {path.name for path in self.folder.iterdir()} if self.folder.is_dir() else set()

    def write(self, name: str, content: bytes, kind: Kind = ANYTHING, *, force: bool = False) -> None:
        with replacing(self.folder / name, kind, force=force) as part:
            part.write_bytes(content)

    @contextmanager
    def local(self, name: str) -> Iterator[Path]:
        yield self.folder / name

    def remove(self, name: str) -> None:
        with writing_errors(self.folder / name):
            (self.folder / name).unlink(missing_ok=True)


class RemoteStore(Store):
    """A folder that fsspec reaches."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.fs, self.root = _filesystem(url)
        self.root = self.root.rstrip("/")

    def names(self) -> set[str]:
        with _reading(self.shown):
            self.fs.invalidate_cache()
            try:
                return {PurePosixPath(str(path)).name for path in self.fs.ls(self.root, detail=False)}
            except FileNotFoundError:
                return set()

    def write(self, name: str, content: bytes, kind: Kind = ANYTHING, *, force: bool = False) -> None:
        self.check(name, kind, force=force)
        try:
            if set(_protocols(self.fs)) & _OBJECT_STORES:
                self.fs.pipe_file(f"{self.root}/{name}", content)
                return
            self.fs.makedirs(self.root, exist_ok=True)
            part = f"{self.root}/.{name}.{uuid4().hex}.part"
            try:
                self.fs.pipe_file(part, content)
                self.fs.mv(part, f"{self.root}/{name}")
            finally:
                if self.fs.exists(part):
                    self.fs.rm_file(part)
        except Exception as error:  # each kind of remote place has errors of its own
            raise OutputError(
                f"could not write {self.where(name)}: {_words(error)}. Nothing was left under that name; "
                "check the address and that you may write there, and run again."
            ) from error

    @contextmanager
    def local(self, name: str) -> Iterator[Path]:
        with fetched(f"{self.shown.rstrip('/')}/{name}") as path:
            yield path

    def remove(self, name: str) -> None:
        with _reading(self.shown):
            if self.fs.exists(f"{self.root}/{name}"):
                self.fs.rm_file(f"{self.root}/{name}")

    def sounds(self) -> list[tuple[PurePosixPath, str]]:
        """Return every file below the folder, relative to it, sorted, with a stamp that a change changes."""
        with _reading(self.shown):
            self.fs.invalidate_cache()
            try:
                found: dict[str, dict[str, Any]] = self.fs.find(self.root, detail=True)
            except FileNotFoundError:
                found = {}
        base = PurePosixPath(self.root)
        return sorted((PurePosixPath(path).relative_to(base), _stamp(info)) for path, info in found.items())


def open_store(place: str | Path) -> Store:
    """Open a folder by its path or address; it need not exist.

    Raises
    ------
    UsageError : an address of a kind that fsspec does not know
    MissingExtra : an address, and the extra `cluster` is not installed
    """
    return RemoteStore(str(place)) if is_url(place) else LocalStore(expanded(place))


@contextmanager
def fetched(url: str) -> Iterator[Path]:
    """Give a local copy of a remote file, with its suffix, for the length of the block.

    Raises
    ------
    DatasetError : the file can't be read
    OutputError : the copy can't be written
    """
    fs, path = _filesystem(url)
    name = "copy" + "".join(PurePosixPath(path).suffixes[-1:])
    with tempfile.TemporaryDirectory(prefix="mirlab-") as folder:
        target = Path(folder) / name
        with _reading(url):
            fs.get_file(path, str(target))
        yield target


def _filesystem(url: str) -> tuple[Any, str]:
    need(f"reading or writing {url}", "fsspec")
    import fsspec

    try:
        fs, path = fsspec.core.url_to_fs(url)
    except ImportError as error:
        raise MissingExtra(f"reading or writing {url}", "cluster") from error
    except ValueError as error:
        raise UsageError(f"{url}: expected an address such as s3://bucket/folder: {error}") from error
    return fs, str(path)


def _protocols(fs: Any) -> tuple[str, ...]:
    return (fs.protocol,) if isinstance(fs.protocol, str) else tuple(fs.protocol)


def _stamp(info: dict[str, Any]) -> str:
    known = [info.get(key) for key in ("size", "ETag", "etag", "md5Hash", "LastModified", "mtime", "created")]
    return " ".join(str(value) for value in known if value is not None)


@contextmanager
def _reading(shown: str) -> Iterator[None]:
    try:
        yield
    except (DatasetError, OutputError, UsageError):
        raise
    except Exception as error:  # each kind of remote place has errors of its own
        raise DatasetError(
            f"{shown}: can't be read: {_words(error)}. Check the address and that you may read it"
        ) from error


def _words(error: Exception) -> str:
    return " ".join(str(getattr(error, "strerror", None) or error or type(error).__name__).split())
