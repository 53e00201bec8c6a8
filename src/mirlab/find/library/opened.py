"""A library: a folder that stores the features of tracks and can be searched by sound.

    LIB/mirlab-library.json     layout, what was chosen, and the sources that `update` goes through
    LIB/tracks.lance            the rows, a LanceDB table (store.py)
    LIB/mirlab-checksums.json   checksums of its files (seals.py)
    LIB/mirlab-rows.arrow       a copy of the rows that is read without LanceDB (readcopy.py)
    LIB/mirlab-history.json     what changed when, and versions that one can return to (recording.py)
    LIB/.lock                   held by the one who writes

A track's id is its content (BLAKE2b of its sound), so that a moved or retagged file is the same track and two
copies are one row with two places; in layout 1, of all bytes. Many processes may read while one writes.

Contents: OpenLibrary, Collection.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.spectra import FrameSpec
from mirlab.errors import MirlabError, UnknownName, UsageError
from mirlab.files import expanded, writing_errors
from mirlab.find.library.recording import Recording
from mirlab.find.library.tracks import OF_TRACKS, LibraryTrack, LibraryTracks
from mirlab.find.space import DEFAULT_METRIC, METRICS, moments_of
from mirlab.find.store import (
    DESCRIBED,
    HEAD_FILE,
    KNOWN,
    Condition,
    Head,
    Settings,
    Store,
    Whereabouts,
    default_features,
    index,
    is_one_of,
    read_settings,
    recipe_for,
    unmatched,
    write_settings,
    writer_lock,
)
from mirlab.words import counted, listed

_LOOKED_UP = 1_000
"""Tracks up to which their ids are looked up in an index, which beats reading all rows."""


class _Facts(Mapping[str, NDArray[np.object_]]):
    """The columns KNOWN of one version as arrays of objects; none is read before one is asked for."""

    def __init__(self, store: Store) -> None:
        self._store, self._version = store, store.version
        self._made: dict[str, NDArray[np.object_]] = {}

    @cached_property
    def _rows(self) -> Any:
        now = self._store
        return (now if now.version == self._version else now.at(self._version)).read(KNOWN)

    def __getitem__(self, name: str) -> NDArray[np.object_]:
        if name not in self._made:
            self._made[name] = _objects(self._rows, name)
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(KNOWN)

    def __len__(self) -> int:
        return len(KNOWN)

    def of(self, place: int) -> dict[str, Any]:
        """One row."""
        return {
            name: self._made[name][place] if name in self._made else self._rows[name][place].as_py()
            for name in KNOWN
        }


@dataclass(frozen=True, eq=False)
class Collection:
    """All vectors of one version of a library, with what is known of each row. Sorted by id.

    Parameters
    ----------
    ids : (n,) text
    vectors : (n, p) float32
    facts : name -> (n,) of KNOWN, None where unknown; read when they are asked for
    place : id -> row
    """

    ids: NDArray[np.object_]
    vectors: NDArray[np.float32]
    facts: _Facts
    place: dict[str, int]

    @cached_property
    def moments(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Mean and deviation of each row's distances, for mutual proximity."""
        return moments_of(self.vectors)

    def row(self, place: int) -> dict[str, Any]:
        """What is known of one row."""
        return {"id": self.ids[place], **self.facts.of(place)}


class OpenLibrary:
    """An open library: settings, rows and vectors; `facade.Library` adds what can be done with it."""

    def __init__(self, path: Path, settings: Settings) -> None:
        self.path, self.settings = path, settings
        self.store = Store(path)
        self._collection: tuple[int, Collection] | None = None
        self._indexed: tuple[int, bool] | None = None
        self._last: tuple[tuple[int, tuple[str, ...]], list[dict[str, Any]]] | None = None

    @classmethod
    def open(cls, path: str | Path) -> Self:
        """Open an existing library.

        Raises
        ------
        UsageError : the folder does not exist or is not a library
        MirlabError : the library was written by a newer mirlab, or is damaged
        MissingExtra : LanceDB is not installed
        """
        folder = expanded(path)
        return cls(folder, read_settings(folder))

    @classmethod
    def create(
        cls,
        path: str | Path,
        features: str | Sequence[str] | None = None,
        *,
        metric: str = DEFAULT_METRIC,
        spec: FrameSpec | None = None,
    ) -> Self:
        """Create an empty library in a new or empty folder.

        Without `features` it takes hand-crafted ones, and those of a learned model where one is here
        (`mirlab embeddings list`).

        Raises
        ------
        UsageError : the folder is not empty; unknown feature or metric
        OutputError : the folder cannot be written
        """
        folder = expanded(path)
        settings = cls._new_settings(path, features, metric=metric, spec=spec)
        library = cls(folder, settings)
        with writing_errors(folder / HEAD_FILE):
            folder.mkdir(parents=True, exist_ok=True)
        with writer_lock(folder, wait=10):
            if not (folder / HEAD_FILE).exists():
                library.keep(settings)
                Recording(library).create()
        return cls.open(folder)

    @classmethod
    def _new_settings(
        cls,
        path: str | Path,
        features: str | Sequence[str] | None = None,
        *,
        metric: str = DEFAULT_METRIC,
        spec: FrameSpec | None = None,
    ) -> Settings:
        """Settings of a library that `create` can make; raises what it does, and makes nothing."""
        folder = expanded(path)
        if metric not in METRICS:
            raise UnknownName("metric", metric, METRICS)
        settings = Settings(recipe_for(features or default_features(), spec), metric)
        if (folder / HEAD_FILE).exists():
            raise UsageError(f"{folder}: there is already a library here: open it")
        if folder.exists() and (not folder.is_dir() or _holds_something(folder)):
            raise UsageError(
                f"{folder}: expected a new or empty folder for the library, but it contains other files: "
                "choose another location"
            )
        return settings

    def __len__(self) -> int:
        self.store.refresh()
        return self.store.count()

    @property
    def head(self) -> Head:
        """Recipe and metric of the rows; raises MirlabError if the library is empty."""
        self.store.refresh()
        head = self.store.head()
        if head is None or self.store.count() == 0:
            raise MirlabError(
                f"{self.path}: the library is empty: add tracks first with  "
                f"mirlab library add {self.path} SOURCE"
            )
        return head

    def tracks(self, where: str | None = None) -> LibraryTracks:
        """The tracks that match a condition, sorted by path.

        Parameters
        ----------
        where : a condition, e.g. "genre = 'jazz' AND rms.mean > 0.1" (where.py has the grammar); None for
        all tracks

        Raises
        ------
        UsageError : the condition cannot be parsed, or does more than filter
        """
        rows = self.store.each_known(OF_TRACKS, self.condition(where, self.head))
        found = (LibraryTrack(**row) for row in rows)
        return LibraryTracks(sorted(found, key=lambda track: (track.path, track.id)))

    def track_columns(
        self, names: Sequence[str], where: str | None = None, most: int | None = None
    ) -> tuple[dict[str, list[Any]], int]:
        """Of the first `most` of `tracks(where)` the fields of these names only; and how many there are."""
        rows = self.store.read([*names, "path"], self.condition(where, self.head))
        ids, paths = rows["id"].to_pylist(), rows["path"].to_pylist()
        order = [at for _, _, at in sorted(zip(paths, ids, range(len(ids)), strict=True))[:most]]
        columns = {name: rows[name].to_pylist() for name in names}
        return {name: [column[at] for at in order] for name, column in columns.items()}, len(ids)

    def tracks_of(self, ids: Iterable[str]) -> LibraryTracks:
        """The tracks of some ids in their order, without those that are not there."""
        wanted = dict.fromkeys(ids)
        where = is_one_of("id", wanted) if self.indexed and len(wanted) <= _LOOKED_UP else None
        rows = self.store.each_known(OF_TRACKS, where) if wanted else iter(())
        found = {row["id"]: LibraryTrack(**row) for row in rows if row["id"] in wanted}
        return LibraryTracks(found[id] for id in wanted if id in found)

    def condition(self, where: str | None, head: Head | None = None) -> str | None:
        """A person's condition as SQL for the store, checked against this library's columns."""
        if where is None:
            return None
        condition = self._read(where, head or self.head)
        lacking = condition.columns.intersection(DESCRIBED).difference(self.store.names)
        if lacking:
            raise UsageError(
                f"{self.path}: an earlier mirlab made this library, without {listed(sorted(lacking))}: run  "
                f"mirlab library update {self.path}  first, which adds them"
            )
        return condition.sql

    def _read(self, where: str, head: Head) -> Condition:
        from mirlab.find.store import read_where

        return read_where(where, head.recipe.columns, self.store.further())

    def meant(self, where: str | None) -> list[str]:
        """What a reader has to know about a condition: how words were taken, and what is not known yet."""
        if where is None:
            return []
        condition = self._read(where, self.head)
        notes = [*condition.notes, *unmatched(self.store, condition)]
        heard = [name for name in DESCRIBED if name in condition.columns]
        if heard:
            unknown = self.store.read(["described"])["described"].null_count
            if unknown:
                notes.append(
                    f"{listed(heard)} {'is' if len(heard) == 1 else 'are'} not known yet for "
                    f"{counted(unknown, 'track')}: run  mirlab library update {self.path}"
                )
        return notes

    def vectors(self) -> Collection:
        """All vectors by the library's own metric; kept in memory until the library changes."""
        self.store.refresh()
        return self.held()

    def held(self) -> Collection:
        """All vectors of the version that was last looked at."""
        version = self.store.version
        if self._collection is None or self._collection[0] != version:
            ids = _objects(self.store.read(["id"]), "id")
            place = {id: i for i, id in enumerate(ids)}
            self._collection = version, Collection(ids, self.store.vectors(ids), _Facts(self.store), place)
        return self._collection[1]

    @property
    def indexed(self) -> bool:
        """Whether searches use an index, because the library is too large to keep in memory."""
        if self._indexed is None or self._indexed[0] != self.store.version:
            self._indexed = self.store.version, index.usable(self.store)
        return self._indexed[1]

    def facts_of(self, ids: Iterable[str]) -> dict[str, dict[str, Any]]:
        """What is known (KNOWN) of tracks, by id; without those that are not there."""
        if self.indexed:
            return {row["id"]: row for row in self._rows(ids)}
        held = self.held()
        return {id: held.row(held.place[id]) for id in ids if id in held.place}

    def _rows(self, ids: Iterable[str]) -> list[dict[str, Any]]:
        """Rows of a few tracks through the index; those of the last question are kept for its next step."""
        key = (self.store.version, tuple(ids))
        if self._last is None or self._last[0] != key:
            rows = self.store.read([*KNOWN, "vector"], is_one_of("id", key[1])).to_pylist()
            self._last = key, rows
        return self._last[1]

    def vectors_of(self, ids: Sequence[str]) -> NDArray[np.float32]:
        """Vectors (m, p) of tracks that are there."""
        if self.indexed:
            found = {row["id"]: row["vector"] for row in self._rows(ids)}
            return np.array([found[id] for id in ids], dtype=np.float32)
        held = self.held()
        return held.vectors[[held.place[id] for id in ids]]

    def path_of(self, id: str) -> Path:
        """The current path of a track: the first of its paths that still has its content.

        Raises
        ------
        UnknownName : no track has this id
        MirlabError : none of its paths has its content any more (whereabouts.py says why)
        """
        row = self.facts_of([id]).get(id)
        if row is None:
            raise UsageError(f"{self.path}: there is no track with id {id}")
        with Whereabouts() as whereabouts:
            path = whereabouts.place_of(row)
            if path is None:
                raise MirlabError(whereabouts.lost(row, f"mirlab library update {self.path}"))
        return path

    @contextmanager
    def looking(self) -> Iterator[None]:
        """Look at the newest version, for a dry run: nobody is kept from writing."""
        self.settings = read_settings(self.path)
        self.store.refresh()
        yield

    @contextmanager
    def writing(self, wait: float = 0.0, command: str = "change", what: str = "") -> Iterator[Recording]:
        """Hold the library for writing, with the newest settings.

        Parameters
        ----------
        wait : seconds to wait for another writer
        command, what : what is being done, for the history
        """
        with writer_lock(self.path, wait):
            self.settings = read_settings(self.path)
            self.store.refresh()
            self.store.begin()
            if self.settings.outdated:
                self.keep(self.settings.in_this_layout())
            head = self.store.head()
            other = head is not None and head.recipe.asked != self.settings.recipe.asked
            if head is not None and other and self.store.count():
                # A rebuild was killed between its two steps: the rows say what was done.
                self.keep(replace(self.settings, recipe=head.recipe, metric=head.metric.name))
            recording = Recording(self)
            recording.settle()
            self.store.complete()
            recording.begin(command, what)
            try:
                yield recording
            except BaseException:
                # The reason why the work stopped is what has to be said.
                with suppress(Exception):
                    recording.end(finished=False)
                raise
            recording.end(finished=True)
            self.store.copy_rows(index.EXACT_UP_TO)

    def remember(self, source: str | None, notes: Iterable[str]) -> None:
        """Keep what a report must say of a source, and add it to those that `update` goes through."""
        had = self.settings
        sources = had.sources if source is None else (*had.sources, source)
        settings = replace(
            had, sources=tuple(dict.fromkeys(sources)), notes=tuple(dict.fromkeys([*had.notes, *notes]))
        )
        if settings != had:
            self.keep(settings)

    def keep(self, settings: Settings) -> None:
        """Write the settings; whole or not at all."""
        write_settings(self.path, settings)
        self.settings = settings


def _holds_something(folder: Path) -> bool:
    # What a killed `create` may have left does not count.
    return any(p.name != ".lock" and not p.name.endswith(".part") for p in folder.iterdir())


def _objects(table: Any, name: str) -> NDArray[np.object_]:
    return np.fromiter(table[name].to_pylist(), dtype=object, count=table.num_rows)
