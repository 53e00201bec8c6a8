"""The tracks that spaces are judged on: those of a library, of a folder of sound, or of a table.

Contents: Collection, collection_of, library_at, held_for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.analysis import Recipe
from mirlab.audio.spectra import FrameSpec
from mirlab.data.audit import find_duplicates
from mirlab.data.extraction import extract, failure_note
from mirlab.data.sources import Source, called, read_source
from mirlab.data.tables import Dataset, FeatureTable, SourceSpec, Track, facts_of
from mirlab.errors import UsageError
from mirlab.files import expanded, is_url
from mirlab.find.library import OpenLibrary
from mirlab.find.review import table_of
from mirlab.find.space import DEFAULT_METRIC
from mirlab.find.store import HEAD_FILE, default_features, recipe_for
from mirlab.progress import staged
from mirlab.typing import Progress
from mirlab.words import listed

if TYPE_CHECKING:
    from mirlab.audio.registry import Column
    from mirlab.learn.bundle import Classifier


@dataclass
class Collection:
    """Tracks with what is known of them, and the numbers that are at hand.

    Parameters
    ----------
    name : in results
    table : one row a track; its columns are what is at hand: of a library the stored ones, of sound none
    metric : of spaces that name none
    own : terms of the space that is the collection's own; None where it is all columns of the table
    spec : the framing of what is computed from sound
    sounds : track -> its file, as far as it is there
    current : whether the stored columns are what this mirlab computes
    made : what was computed from sound
    """

    name: str
    table: FeatureTable
    metric: str
    own: str | Sequence[str] | None
    spec: FrameSpec = field(default_factory=FrameSpec)
    sounds: dict[str, Path] = field(default_factory=dict)
    current: bool = True
    made: FeatureTable | None = None

    def compute(self, recipes: Sequence[Recipe], workers: int | None, progress: Progress) -> None:
        """Compute what these recipes ask for and is not at hand, in one pass over the sound."""
        stored = set(self.table.columns)
        wanted: dict[Column, None] = {}
        for recipe in recipes:
            if not stored.issuperset(recipe.columns):
                wanted.update(dict.fromkeys(recipe.columns))
        if not wanted:
            return
        tracks = [
            Track(str(track), self.sounds[str(track)])
            for track in self.table.tracks
            if str(track) in self.sounds
        ]
        found = extract(
            Dataset(self.name, Path(), tracks),
            features=[str(column) for column in wanted],
            spec=self.spec,
            workers=workers,
            progress=progress,
        )
        self.made = found.table
        notes = [*found.table.notes, *found.notes, *failure_note(found.failures, len(tracks))]
        kept = ~np.isin(self.table.tracks, [failure.track for failure in found.failures])
        self.table = replace(self.table.rows(kept), notes=list(dict.fromkeys([*self.table.notes, *notes])))

    def numbers(self, recipe: Recipe) -> FeatureTable:
        """The table that has a recipe's columns, after `compute`."""
        if set(self.table.columns).issuperset(recipe.columns):
            return self.table
        assert self.made is not None
        return self.made

    def clusters(self, workers: int | None, progress: Progress) -> NDArray[np.object_] | None:
        """Which tracks are copies of one recording: the name of each one's cluster, None for a single one."""
        there = [str(self.sounds[str(t)]) for t in self.table.tracks if str(t) in self.sounds]
        if not there:
            return None
        found = find_duplicates(there, workers=workers, progress=staged(progress, "looking for copies"))
        names = [found.cluster_of.get(str(self.sounds.get(str(track)))) for track in self.table.tracks]
        return np.array([None, *names], dtype=object)[1:]


def collection_of(
    source: Source,
    read_as: SourceSpec,
    *,
    features: str | Sequence[str] | None = None,
    progress: Progress = None,
) -> Collection:
    """Open a library, or anything `open_source` takes; nothing is computed yet.

    Parameters
    ----------
    read_as : how anything but a library is read
    features : terms of the own space; None takes every column of a library or a table, and of sound what a
        new library takes

    Raises
    ------
    UsageError : a library that is to be read in another way than when its tracks were added
    and what `open_source` and opening a library raise
    """
    library = source if isinstance(source, OpenLibrary) else library_at(source)
    if library is not None:
        if asked := list(read_as.said):
            raise UsageError(
                f"{listed(asked)}: {library.path} is a library, which read its sources when they were added. "
                "Leave this out, or add the source again with it (mirlab library add)"
            )
        return _of_library(library, features)
    opened = read_source(source, read_as, progress=progress, labelled=False)
    name = Path(called(source).rstrip("/")).name or called(source)
    if isinstance(opened, FeatureTable):
        return Collection(name, opened, DEFAULT_METRIC, features)
    tracks = opened.tracks
    table = FeatureTable(
        tracks=np.array([None, *(track.id for track in tracks)], dtype=object)[1:],
        labels=np.array([None, *(track.label for track in tracks)], dtype=object)[1:],
        columns=(),
        values=np.empty((len(tracks), 0)),
        meta=facts_of(tracks),
        notes=list(opened.notes),
    )
    sounds = {track.id: track.path for track in tracks}
    return Collection(opened.name, table, DEFAULT_METRIC, features or default_features(), sounds=sounds)


def library_at(source: Source) -> OpenLibrary | None:
    """The library that lies at a place, None where something else does."""
    if not isinstance(source, str | Path) or (isinstance(source, str) and is_url(source)):
        return None
    folder = expanded(source)
    return OpenLibrary.open(folder) if (folder / HEAD_FILE).exists() else None


def held_for(source: Source, read_as: SourceSpec, *classifiers: Classifier) -> Source:
    """What classifiers are to be asked of: of a library its tracks, anything else as it is.

    A library that holds all that they go by, as it is computed now, gives its features as a table. Otherwise,
    and where labels or artists are asked of tags and folders, it gives its files.

    Parameters
    ----------
    read_as : how the source is to be read; what is None is as the library has it

    Raises
    ------
    MirlabError : the library is empty, or can't be opened
    """
    library = library_at(source)
    if library is None:
        return source
    table = table_of(library)
    kept = library.head.recipe
    held = {str(column) for column in table.columns}
    columns = [(*one.columns, *one.unusual_columns) for one in classifiers]
    as_kept = all(
        held.issuperset(map(str, needed))
        and (one.recipe.spec, one.recipe.offset, one.recipe.duration) == (kept.spec, 0.0, None)
        for one, needed in zip(classifiers, columns, strict=True)
    )
    current = as_kept and recipe_for(kept.terms, kept.spec).versions == kept.versions
    label = read_as.label
    asked = read_as.artist is not None or (label is not None and label not in table.meta)
    return table if current and not asked else _files_of(library, table)


def _files_of(library: OpenLibrary, table: FeatureTable) -> Dataset:
    """The files of a library, called as its table calls them; those that are gone fail when they are read."""
    plain = ("artist", "album", "title")
    tracks = []
    for row, (name, label) in enumerate(zip(table.tracks, table.labels, strict=True)):
        said = {key: cells[row] for key, cells in table.meta.items() if cells[row] is not None}
        known = {key: said.pop(key, None) for key in plain}
        if path := said.pop("path", None):
            facts = {key: tuple(fact) if isinstance(fact, list) else fact for key, fact in said.items()}
            tracks.append(Track(str(name), Path(path), label, **known, facts=facts))
    return Dataset(library.path.name, library.path, tracks, list(table.notes))


def _of_library(library: OpenLibrary, features: str | Sequence[str] | None) -> Collection:
    table = table_of(library)
    recipe = library.head.recipe
    paths = table.meta.get("path", np.full(len(table), None, dtype=object))
    sounds = {
        str(track): Path(path)
        for track, path in zip(table.tracks, paths, strict=True)
        if path is not None and Path(path).exists()
    }
    return Collection(
        library.path.name,
        table,
        library.settings.metric,
        features,
        recipe.spec,
        sounds,
        current=recipe_for(recipe.terms, recipe.spec).versions == recipe.versions,
    )
