"""The results folders that the explorer shows, kept in memory while their files stay as they are.

A folder is found by its name among those that are there; the name itself is never opened.

A folder may come from somebody else, be half-written or be damaged. What can't be read is told in a sentence,
and the others are shown all the same. Links out of the results folder are not followed.

Contents: Shelf, damage_told, REPORT.
"""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from mirlab.errors import MirlabError, UnknownName, UsageError
from mirlab.learn.results import CURVE, FILES
from mirlab.words import listed, quoted

if TYPE_CHECKING:
    from mirlab.learn.selection import SavedSelection
    from mirlab.show.answers import Overview

REPORT = "report.html"
_SELECTION = "selection.json"
_RUNS = 6
"""Runs whose tables stay in memory."""
_SMALL = 500
"""Small things made of runs that stay in memory."""

T = TypeVar("T")
Kept = OrderedDict[tuple[str, Path], tuple[Any, Any]]


@contextmanager
def damage_told(name: str) -> Iterator[None]:
    """Raise UsageError with a sentence where results hold something else than mirlab writes there."""
    try:
        yield
    except MirlabError:
        raise
    except (
        ArithmeticError,
        AttributeError,
        LookupError,
        MemoryError,
        OSError,
        RuntimeError,
        TypeError,
        ValueError,
    ) as error:
        what = f"{type(error).__name__}: {quoted(str(error))}"
        raise UsageError(
            f"{name}: the results are damaged or were changed by hand ({what}): run the experiment again, or "
            "delete the folder"
        ) from error


class Shelf:
    """Results of `mirlab run` and `mirlab select`.

    Parameters
    ----------
    folder : one that holds such folders, or is one; None for an empty shelf
    """

    def __init__(self, folder: Path | None) -> None:
        self.folder = None if folder is None else folder.resolve()
        self._runs: Kept = OrderedDict()
        self._small: Kept = OrderedDict()
        self._lock = threading.Lock()

    def runs(self) -> dict[str, Path]:
        """Folders of `mirlab run` by name, sorted."""
        return {p.name: p for p in self._folders() if len(_files(p, FILES)) == len(FILES) and self._holds(p)}

    def selections(self) -> dict[str, Path]:
        """Folders of `mirlab select` by name, sorted."""
        return {p.name: p for p in self._folders() if _files(p, (_SELECTION,)) and self._holds(p)}

    def broken(self) -> dict[str, str]:
        """Folders that look like results and can't be read, by name, and why."""
        found = {}
        for folder in self._folders():
            there = _files(folder, FILES)
            lacking = [name for name in FILES if name not in there]
            if not self._holds(folder) and (there or _files(folder, (_SELECTION,))):
                found[folder.name] = (
                    f"{folder.name} leads out of the results folder through a link, which is not followed: "
                    "put the results themselves there"
                )
            elif there and lacking:
                found[folder.name] = (
                    f"{folder.name} has no {listed(lacking)}: it is half-written, or was not copied whole. "
                    "Run the experiment again, or delete the folder"
                )
        return found

    def run(self, name: str) -> Overview:
        """A run by name.

        Raises
        ------
        UnknownName : there is none of that name
        UsageError : it can't be read
        """

        def load(folder: Path) -> Overview:
            from mirlab.learn.results import Results
            from mirlab.show.answers import Overview

            return Overview(Results.load(folder))

        return self._cached("run", name, self.runs(), FILES, load)

    def selection(self, name: str) -> SavedSelection:
        """A selection by name; raises as `run`."""

        def load(folder: Path) -> SavedSelection:
            from mirlab.learn.selection import load_selection

            return load_selection(folder)

        return self._cached("selection", name, self.selections(), (_SELECTION,), load)

    def of_run(self, name: str, what: str, make: Callable[[Overview], T]) -> T:
        """Something made of a run, once for as long as its files stay as they are."""
        return self._cached(what, name, self.runs(), FILES, lambda _: make(self.run(name)))

    def state(self) -> tuple[Any, ...]:
        """Something that changes when a run comes, goes or is written anew."""
        return tuple((name, _stamp(folder, FILES)) for name, folder in self.runs().items())

    def report(self, name: str) -> Path:
        """The report of a run or a selection.

        Raises
        ------
        UnknownName : there are no results of that name
        UsageError : they have no report, or one that lies elsewhere
        """
        folder = _called(name, {**self.selections(), **self.runs()})
        path = (folder / REPORT).resolve()
        if not path.is_file() or path.parent != folder.resolve():
            raise UsageError(f"{name} has no report: run the experiment again to write one")
        return path

    def _folders(self) -> list[Path]:
        if self.folder is None:
            return []
        try:
            # What is being written has a hidden name until it is whole.
            inside = sorted(p for p in self.folder.iterdir() if not p.name.startswith(".") and p.is_dir())
        except OSError:
            return []
        return [self.folder, *(path for path in inside if path.name.isprintable())]

    def _holds(self, folder: Path) -> bool:
        """Whether all that is read of a folder lies in the results folder, after following links."""
        root = f"{self.folder}{os.sep}"
        names = (*FILES, CURVE, _SELECTION)
        return all(os.path.realpath(folder / name).startswith(root) for name in names)

    def _cached(
        self, what: str, name: str, known: dict[str, Path], files: tuple[str, ...], load: Callable[[Path], T]
    ) -> T:
        folder = _called(name, known)
        now, key = _stamp(folder, files), (what, folder)
        shelf, most = (self._runs, _RUNS) if what == "run" else (self._small, _SMALL)
        with self._lock:
            kept = shelf.get(key)
            if kept is not None and kept[0] == now:
                shelf.move_to_end(key)
                found: T = kept[1]
                return found
        with damage_told(name):
            made = load(folder)
        with self._lock:
            shelf[key] = now, made
            while len(shelf) > most:
                shelf.popitem(last=False)
        return made


def _files(folder: Path, names: tuple[str, ...]) -> list[str]:
    """Those of some files that are there and can be looked at."""
    found = []
    for name in names:
        with suppress(OSError):
            found += [name] if (folder / name).is_file() else []
    return found


def _stamp(folder: Path, files: tuple[str, ...]) -> tuple[Any, ...]:
    """When the files were written, how large they are and which they are; None for one that is gone."""
    found: list[tuple[int, int, int] | None] = []
    for file in files:
        try:
            now = (folder / file).stat()
        except OSError:
            found.append(None)
        else:
            found.append((now.st_mtime_ns, now.st_size, now.st_ino))
    return tuple(found)


def _called(name: str, known: dict[str, Path]) -> Path:
    if name not in known:
        raise UnknownName("experiment", name[:80], known)
    return known[name]
