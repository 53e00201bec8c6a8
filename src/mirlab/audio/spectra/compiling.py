"""Compiled loops kept between runs, in files that nobody else can have written and that are whole.

numba keeps what it compiled in files that it unpickles. What is damaged there would fail in every run, or
give other numbers; what another user put there would run as this one. So each file carries a digest and is
taken only with it; the folder and the file must belong to this user (or the system's) and be writable by
nobody else. A file that is not so is compiled anew; without a folder that is so, each start compiles.

Contents: compiled, the decorator.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, TypeVar
from uuid import uuid4

import numba
from numba.core import caching

from mirlab.files import open_regular

F = TypeVar("F", bound=Callable[..., Any])
_DIGEST = 20
_OTHERS = stat.S_IWGRP | stat.S_IWOTH


def compiled(**options: Any) -> Callable[[F], F]:
    """Decorate a kernel: njit, cached on disk where that is safe, and never failing where it is not."""

    def decorate(function: F) -> F:
        # The wrapper for C's callers, which there are none of, took a tenth of compiling.
        settings = {"nogil": True, "error_model": "numpy", "no_cfunc_wrapper": True, **options}
        dispatcher: Any = numba.njit(**settings)(function)
        try:
            dispatcher._cache = _Cache(function)
        except (RuntimeError, OSError):
            # No folder of ours can be written.
            return dispatcher  # type: ignore[no-any-return]
        return dispatcher  # type: ignore[no-any-return]

    return decorate


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


class _Ours:
    """One of numba's ways to find a folder, for folders that are ours."""

    def __init__(self, usual: Any) -> None:
        self.usual = usual

    def from_function(self, function: Any, file: str) -> Any:
        found = self.usual.from_function(function, file)
        return found if found is not None and is_ours(found.get_cache_path()) else None


class _Private(caching._SourceFileBackedLocatorMixin, caching._CacheLocator):  # type: ignore[misc]
    """A folder of this user's alone among the temporary files."""

    def __init__(self, function: Any, file: str) -> None:
        self._py_file, self._lineno = file, function.__code__.co_firstlineno
        user = getattr(os, "getuid", lambda: "user")()
        self._root = Path(tempfile.gettempdir()) / f"mirlab-numba-{user}"
        self._path = self._root / self.get_suitable_cache_subpath(file)

    def ensure_cache_path(self) -> None:
        if self._root.is_symlink():
            raise NotADirectoryError(f"{self._root} is a link, whose owner may be anybody")
        for folder in (self._root, self._path):
            folder.mkdir(mode=0o700, exist_ok=True)
        super().ensure_cache_path()

    def get_cache_path(self) -> str:
        return str(self._path)


class _Places(caching.CompileResultCacheImpl):  # type: ignore[misc]
    _locator_classes = [  # noqa: RUF012 - numba's own attribute
        *(_Ours(usual) for usual in caching.CompileResultCacheImpl._locator_classes),
        _Ours(_Private),
    ]


class _Cache(caching.FunctionCache):  # type: ignore[misc]
    """numba's cache of one function, for which a file that can't be used is none."""

    _impl_class = _Places

    def __init__(self, function: Any) -> None:
        super().__init__(function)
        self._cache_file: Any = _Sealed(
            self._cache_path, self._impl.filename_base, self._impl.locator.get_source_stamp()
        )

    def load_overload(self, *arguments: Any) -> Any:
        try:
            return super().load_overload(*arguments)
        except Exception:  # what a changed numba or LLVM makes of its own older files
            return None

    def save_overload(self, *arguments: Any) -> None:
        try:
            super().save_overload(*arguments)
        except OSError:
            # The code is compiled and in memory; only the next start pays for it again.
            return


class _Sealed(caching.IndexDataCacheFile):  # type: ignore[misc]
    """The files of one function, each with the digest of what it holds before it."""

    def _load_index(self) -> dict[Any, str]:
        found = self._unsealed(self._index_path)
        if found is None:
            return {}
        version, stamp, overloads = found
        return overloads if (version, stamp) == (self._version, self._source_stamp) else {}

    def _save_index(self, overloads: dict[Any, str]) -> None:
        self._seal(self._index_path, (self._version, self._source_stamp, overloads))

    def _load_data(self, name: str) -> Any:
        return self._unsealed(self._data_path(name))

    def _save_data(self, name: str, data: Any) -> None:
        self._seal(self._data_path(name), data)

    def _seal(self, path: str, data: Any) -> None:
        payload = self._dump(data)
        with self._open_for_write(path) as file:
            file.write(self._digest(path, payload) + payload)

    def _unsealed(self, path: str) -> Any:
        """What a file holds; None where it is not there, not ours or not whole."""
        if not is_ours(self._cache_path):
            return None
        try:
            with open_regular(path) as file:
                state = os.fstat(file.fileno())
                held = file.read()
        except OSError:
            return None
        ours = not hasattr(os, "getuid") or (state.st_uid in (os.getuid(), 0) and not state.st_mode & _OTHERS)
        payload = held[_DIGEST:]
        if not ours or held[:_DIGEST] != self._digest(path, payload):
            return None
        return pickle.loads(payload)

    def _digest(self, path: str, payload: bytes) -> bytes:
        """The digest of a file's content and of what it is: one kernel's code is no other's."""
        whose = repr((Path(path).name, self._version, self._source_stamp)).encode()
        return hashlib.blake2b(hashlib.blake2b(whose).digest() + payload, digest_size=_DIGEST).digest()

    @contextmanager
    def _open_for_write(self, filepath: str) -> Iterator[IO[bytes]]:
        part = Path(f"{filepath}.tmp.{uuid4().hex[:16]}")
        try:
            with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                yield file
            part.replace(filepath)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
