"""What the explorer shows: collections of tracks, each a point in the plane.

The plane is made of the library's own vectors (of the standardised columns for a table), so that what the map
calls near is what the neighbours call near, as far as two numbers can say it: their first two principal
components at once, and what else find/space/plane.py has when it is done.

Contents: Shown, Near, shown_library, newest_of, shown_table, toy_classifier_path.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.decoding import SILENCE
from mirlab.errors import MirlabError, UnknownName, UsageError
from mirlab.find.library import roots_of
from mirlab.find.space import pca
from mirlab.find.store import DESCRIBED, stored
from mirlab.typing import Floats

if TYPE_CHECKING:
    from mirlab.find.facade import Library


@dataclass(frozen=True)
class Near:
    """What sounds like a track: ids with distances; `reason` says why there are none, where it is silence."""

    tracks: list[dict[str, Any]]
    reason: str = ""


@dataclass(frozen=True, eq=False)
class Shown:
    """One collection.

    Parameters
    ----------
    name : what it is called in addresses
    tracks : n dicts: id, track, title, artist, label, predicted, duration, sound (whether there is any), and
        of a library facts: what was heard in it (tempo, key, loudness ...), and further facts of its source
    points : (n, 2) float, each axis within [-1, 1]
    columns : names of the features
    vectors : (n, p) whose Euclidean distances are the collection's
    values : (n, d) of the features; None for a library, whose columns are read when they are asked for
    library : where its sound lies; None for a table
    version : of the library, as it was read
    """

    name: str
    tracks: list[dict[str, Any]]
    points: Floats
    columns: tuple[str, ...]
    vectors: NDArray[np.float32]
    values: Floats | None = None
    library: Library | None = None
    version: int = 0

    @cached_property
    def as_json(self) -> bytes:
        """The tracks as columns (columns.py), made once: a hundred thousand take a while to write."""
        from mirlab.show.web.content.columns import columns_of

        sound = self.library is not None
        told = columns_of(self.name, self.tracks, self.points, sound=sound, version=self.version)
        return told.model_dump_json().encode()

    def feature(self, column: str) -> list[float | None]:
        """Values (n,) of a column, None where there is none; raises UnknownName."""
        if column not in self.columns:
            raise UnknownName("feature", column, self.columns)
        found = self._read(column) if self.values is None else self.values[:, self.columns.index(column)]
        return [float(v) if np.isfinite(v) else None for v in found]

    def _read(self, column: str) -> Floats:
        """A library's values (n,) of a column; NaN for tracks that it no longer has."""
        assert self.library is not None
        rows = self.library.store.read([stored(column)])
        found = dict(zip(rows["id"].to_pylist(), rows[stored(column)].to_pylist(), strict=True))
        # None becomes NaN.
        return np.array([found.get(track["id"]) for track in self.tracks], dtype=np.float64)

    def values_of(self, row: int, places: Sequence[int]) -> Floats:
        """Values (m,) of a row's columns at these places; NaN where its library no longer has the track."""
        if self.values is not None:
            return self.values[row, list(places)]
        from mirlab.find.store import matrix_of

        assert self.library is not None
        found = self.library.store.rows([self.tracks[row]["id"]])
        if not found.num_rows:
            return np.full(len(places), np.nan)
        held: Floats = matrix_of(found, self.library.head.recipe)
        return held[0, list(places)]

    def fitting(self, condition: str) -> dict[str, Any]:
        """The ids of the tracks that fit a condition, and notes on how it was read.

        Raises
        ------
        UsageError : a condition that can't be read, or a collection without a library
        """
        if self.library is None:
            raise UsageError(f"{self.name} is a table of features: conditions are for libraries")
        sql = self.library.condition(condition)
        ids = self.library.store.read(["id"], sql)["id"].to_pylist()
        return {"ids": ids, "notes": self.library.meant(condition)}

    def neighbours(self, row: int, k: int) -> Near:
        """The k nearest to a row by the collection's metric; none of silence."""
        if self.library is not None:
            found = self.library.similar(self.tracks[row]["id"], k=k)
            reason = SILENCE if f"{SILENCE}." in found.notes else ""
            return Near([{"id": n.id, "distance": n.distance} for n in found], reason)
        gaps = self.vectors - self.vectors[row]
        squared = np.einsum("ij,ij->i", gaps, gaps)
        order = [int(i) for i in np.argsort(squared, kind="stable") if i != row][:k]
        return Near([{"id": self.tracks[i]["id"], "distance": float(np.sqrt(squared[i]))} for i in order])

    def radio(self, id: str, n: int) -> Near:
        """A list that begins with a track, with the length of the step to each; empty for silence.

        Raises
        ------
        UsageError : there is no sound
        """
        from mirlab.find.playlists import radio

        if self.library is None:
            raise UsageError(f"{self.name} is a table of features, so there is no audio to play")
        # Fingerprints would take longer than a click should.
        found = radio(self.library, [id], n=n, heard=False)
        reason = SILENCE if f"{SILENCE}." in found.notes else ""
        return Near([{"id": track.id, "distance": track.distance} for track in found.tracks], reason)

    def sound_of(self, id: str) -> Path:
        """The file of a track, which must lie where the library's sources do.

        Raises
        ------
        UsageError : there is no sound, or the file lies elsewhere
        """
        if self.library is None:
            raise UsageError(f"{self.name} is a table of features, so there is no audio to play")
        path = self.library.path_of(id).resolve()
        if not any(path.is_relative_to(root.resolve()) for root in roots_of(self.library)):
            raise UsageError("the file is outside the folders that were added to the library")
        if not path.is_file():
            # Opening a pipe or a device could wait for ever.
            raise UsageError("expected an audio file at the path of this track, but it is something else now")
        return path


def shown_library(library: Library, name: str) -> Shown:
    """Read a library as it is now; raises MirlabError where it is empty."""
    head = library.head
    facts = ("id", "track", "title", "artist", "label", "predicted", "duration")
    known = library.store.known()
    tracks = [{**{name: row[name] for name in facts}, "facts": _facts(row), "sound": True} for row in known]
    vectors = library.vectors().vectors
    version = library.store.version
    columns = head.recipe.columns
    return Shown(name, tracks, pca(vectors), columns, vectors, library=library, version=version)


def _facts(row: dict[str, Any]) -> dict[str, Any]:
    """What was heard in a track and what else its source says of it, as far as it is known."""
    heard = {name: row[name] for name in DESCRIBED if row[name] is not None}
    return {**row["facts"], **heard}


def newest_of(shown: Shown) -> Shown:
    """The same collection, read anew if its library has changed; as it was where it can't be read now."""
    from mirlab.find.facade import Library

    if shown.library is None:
        return shown
    try:
        shown.library.store.refresh()
        if shown.library.store.version == shown.version:
            return shown
        return shown_library(Library.open(shown.library.path), shown.name)
    except MirlabError:
        return shown


def shown_table() -> Shown:
    """The built-in table of a known data set, by standardised columns."""
    from mirlab.data.known import known_sets

    shipped = next(table for known in known_sets() for table in known.tables)
    name, table = shipped.name, shipped.load()
    spread = table.values.std(axis=0)
    vectors = ((table.values - table.values.mean(axis=0)) / np.where(spread > 0, spread, 1)).astype(
        np.float32
    )
    facts = [table.meta.get(name, [None] * len(table.tracks)) for name in ("artist", "title")]
    tracks = [
        {
            "id": f"{name}-{i:04d}",
            "track": str(track),
            "title": facts[1][i],
            "artist": facts[0][i],
            "label": table.labels[i],
            "predicted": None,
            "duration": 30.0,
            "sound": False,
        }
        for i, track in enumerate(table.tracks)
    ]
    columns = tuple(str(column) for column in table.columns)
    return Shown(name, tracks, pca(vectors), columns, vectors, table.values)


def toy_classifier_path() -> Path:
    """Where a classifier of the toy band is kept in the user's cache, once it was asked for."""
    from mirlab.data.toy import VERSION
    from mirlab.files import cache_dir
    from mirlab.version import __version__

    return cache_dir() / "explorer" / f"toy-v{VERSION}-{__version__}.mirlab"
