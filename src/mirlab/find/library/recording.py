"""Every change of a library as a line of its history, whatever becomes of the process that makes it.

    settle     what a killed writer left: finish its change, or say how far it came
    begin      write down what is about to be done
    end        write down what was done

Contents: Recording, Held.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from mirlab.errors import MirlabError, OutputError
from mirlab.find.store import (
    History,
    Pending,
    Settings,
    Store,
    Version,
    now,
    read_history,
    settings_dict,
    settings_of,
    write_history,
)

LEAST_BYTES = 2 << 30
"""What versions that one can return to may take; in a large library, twice what it takes itself."""


class Held(Protocol):
    """What is recorded of: an open library."""

    path: Path
    settings: Settings
    store: Store

    def keep(self, settings: Settings) -> None:
        """Write the settings."""
        raise NotImplementedError


class Recording:
    """The history of a library that is held for writing."""

    def __init__(self, library: Held) -> None:
        self.library = library
        self.history = read_history(library.path)

    def create(self, command: str = "create", what: str = "") -> None:
        """Write the first version, of a library that was just made."""
        self._write(command, what, 0, finished=True)

    def settle(self) -> None:
        """Bring the history up to what the library is, where a writer was killed or knew of no history."""
        library, pending, last = self.library, self.history.pending, self.history.last
        version = library.store.version
        if pending is not None:
            moved = version != pending.table
            if moved and pending.then is not None and settings_dict(library.settings) != pending.then:
                library.keep(settings_of(pending.then))
            done = moved and pending.then is not None
            if moved or settings_dict(library.settings) != pending.settings:
                self._write(pending.command, pending.what, pending.table, finished=done)
            else:
                self._save(replace(self.history, pending=None))
        elif last is None:
            self._write("begin", "as the library was when its history began", None, finished=True)
        elif last.table is not None and last.table != version:
            self._write("other", "by an earlier mirlab or another program", last.table, finished=True)

    def begin(self, command: str, what: str, then: Settings | None = None) -> None:
        """Write down what is about to be done; `then` are the settings that go with the rows to come."""
        library = self.library
        pending = Pending(
            command, what, now(), library.store.version, settings_dict(library.settings),
            None if then is None else settings_dict(then),
        )  # fmt: skip
        self._save(replace(self.history, pending=pending))

    def promise(self, then: Settings) -> None:
        """Settings that go with the rows that are about to be committed, and are written after them."""
        assert self.history.pending is not None
        self._save(replace(self.history, pending=replace(self.history.pending, then=settings_dict(then))))

    def describe(self, what: str) -> None:
        """Say more of what is being done."""
        assert self.history.pending is not None
        self.history = replace(self.history, pending=replace(self.history.pending, what=what))

    def end(self, *, finished: bool) -> None:
        """Write down what was done. What can't be written now the next writer writes."""
        pending = self.history.pending
        assert pending is not None
        store = self.library.store
        store.refresh()
        if not store.changed and settings_dict(self.library.settings) == pending.settings:
            last = self.history.last
            if last is not None and last.table not in (None, store.version):
                # The same rows in other files, as after tidying.
                same = replace(last, table=store.version, files=store.sums_of(store.version))
                self.history = replace(self.history, versions=(*self.history.versions[:-1], same))
            with suppress(OutputError):
                self._save(replace(self.history, pending=None))
            return
        with suppress(OutputError):
            self._write(pending.command, pending.what, pending.table, finished=finished)
            store.sweep()

    def _write(self, command: str, what: str, before: int | None, *, finished: bool) -> None:
        store = self.library.store
        version, last, pending = store.version, self.history.last, self.history.pending
        files = store.sums_of(version)
        ids = _ids(store, version)
        earlier = None
        if before is not None:
            with suppress(MirlabError):
                # A version that is not there any more can't be compared.
                earlier = ids if before == version else _ids(store, before)
        entry = Version(
            number=1 if last is None else last.number + 1,
            at=now() if pending is None else pending.at,
            command=command,
            what=what,
            tracks=len(ids),
            came=None if earlier is None else len(ids - earlier),
            left=None if earlier is None else len(earlier - ids),
            finished=finished,
            table=version,
            settings=settings_dict(self.library.settings),
            files=files,
        )
        most = max(LEAST_BYTES, 2 * sum(size for size, _ in files.values()))
        self._save(replace(self.history, pending=None).with_version(entry, most))

    def _save(self, history: History) -> None:
        write_history(self.library.path, history)
        self.history = history


def _ids(store: Store, version: int) -> set[str]:
    if version == 0:
        return set()
    return set((store if version == store.version else store.at(version)).read([])["id"].to_pylist())
