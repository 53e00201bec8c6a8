"""How good are the neighbours that a library or a table gives? Any source, judged by its labels.

Contents: judge.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from mirlab.data.audit import find_duplicates
from mirlab.data.extraction import labelled_table
from mirlab.data.sources import Source
from mirlab.files import expanded, is_url
from mirlab.find.evaluation import Judgement, judge_table
from mirlab.find.library import OpenLibrary
from mirlab.find.review import table_of
from mirlab.find.space import DEFAULT_METRIC
from mirlab.find.store import DEFAULT_FEATURES, HEAD_FILE
from mirlab.progress import shows_progress, staged
from mirlab.typing import Progress

if TYPE_CHECKING:
    from numpy.typing import NDArray


@shows_progress
def judge(
    source: Source,
    *,
    metric: str | None = None,
    mutual_proximity: bool = False,
    duplicates: bool = True,
    features: str | Sequence[str] | None = None,
    label: str | None = None,
    seed: int = 0,
    workers: int | None = None,
    progress: Progress = True,
) -> Judgement:
    """Judge the neighbours that a library or a table gives, by their labels.

    Parameters
    ----------
    source : a library or its folder, or anything `open_source` takes; sound is analysed first
    metric : one of cosine, standard, mahalanobis and lda; None takes the library's, and cosine for a table
    mutual_proximity : rank by mutual proximity, which weakens hubs
    duplicates : listen for copies of one recording among the files of a library, and leave them out
    features : terms or a set; None takes every column of a table, and of sound what a library takes
    label : the column of a table that holds the labels, where it is not called so
    seed : of the folds and the intervals
    workers : processes that listen or analyse; None takes one per core
    progress : a bar, nothing, or a function (`mirlab.progress`), told as the work goes on

    Example
    -------
    >>> import mirlab
    >>> found = mirlab.judge("gtzan", features="rms,tempo", metric="standard")
    >>> found.trusted.name
    'other artists'

    Raises
    ------
    UnknownName, UsageError : what can't be meant
    TableError : slices instead of tracks, fewer than two classes
    MirlabError : an empty library
    """
    library = _library(source)
    asked: dict[str, Any] = {"mutual_proximity": mutual_proximity, "seed": seed}
    if library is None:
        opened = labelled_table(
            source, features=features, label=label, sound=DEFAULT_FEATURES, workers=workers, progress=progress
        )
        name = Path(opened.source.rstrip("/")).name or opened.source
        return judge_table(opened.noted, name=name, metric=metric or DEFAULT_METRIC, **asked)
    table = table_of(library)
    if features is not None:
        table = table.select(features if isinstance(features, str) else list(features))
    clusters = None
    if duplicates:
        paths = list(table.meta.get("path", [None] * len(table)))
        clusters = _clusters(paths, workers, progress)
    return judge_table(
        table, name=library.path.name, metric=metric or library.settings.metric, clusters=clusters, **asked
    )


def _library(source: Source) -> OpenLibrary | None:
    """The library that is meant, None for data of another kind."""
    if isinstance(source, OpenLibrary):
        return source
    if not isinstance(source, str | Path) or (isinstance(source, str) and is_url(source)):
        return None
    folder = expanded(source)
    return OpenLibrary.open(folder) if (folder / HEAD_FILE).exists() else None


def _clusters(paths: list[str | None], workers: int | None, progress: Progress) -> NDArray[np.object_]:
    """Which tracks are copies of one recording: the name of each one's cluster, None for a single one."""

    there = [path for path in paths if path is not None and Path(path).exists()]
    cluster = (
        find_duplicates(there, workers=workers, progress=staged(progress, "looking for copies")).cluster_of
        if there
        else {}
    )
    names = [None if path is None else cluster.get(path) for path in paths]
    return np.array([None, *names], dtype=object)[1:]
