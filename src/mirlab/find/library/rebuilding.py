"""What concerns all rows of a library at once: its metric, its features.

Contents: head_for, refit, rebuild, present, check_request.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from mirlab.data.extraction import extract
from mirlab.data.tables import Dataset, Track
from mirlab.errors import MirlabError, UnknownName, UsageError
from mirlab.find.library.memory import SetAside, give_back
from mirlab.find.space import COLUMNS, METRICS, OF_COLUMNS, USES_LABELS, Metric, fit_columns, fit_metric
from mirlab.find.store import (
    Head,
    Whereabouts,
    index,
    recipe_for,
    row_table,
    rows_hash,
    stored,
    vector_array,
)
from mirlab.progress import shows_progress, staged
from mirlab.typing import Progress
from mirlab.words import counted

if TYPE_CHECKING:
    from mirlab.find.library.opened import OpenLibrary


_ROWS = 4096
"""Rows that are written at once."""
_MOST_HELD = 1 << 22
"""Features that are held in memory; more are set aside."""


def head_for(library: OpenLibrary, values: Any, labels: Sequence[str | None]) -> Head:
    """The table's head; before there is one, a metric of this first batch. `_finish` fits it to all rows."""
    head = library.store.head()
    if head is not None and (library.store.count() or head.recipe.asked == library.settings.recipe.asked):
        return head
    return Head(library.settings.recipe, _fitted(library.settings.metric, values, labels))


def _fitted(name: str, values: Any, labels: Sequence[str | None]) -> Metric:
    return fit_metric(name, values, labels if name in USES_LABELS else None)


def refit(library: OpenLibrary, gone: Collection[str] = ()) -> None:
    """Fit the metric to all rows but `gone` (ids) and write them with new vectors, in one commit."""
    recipe, store = library.settings.recipe, library.store
    columns = {stored(name): place for place, name in enumerate(recipe.columns)}
    rows = store.read([name for name in store.names if name not in columns and name != "vector"])
    if gone:
        rows = rows.filter([id not in gone for id in rows["id"].to_pylist()])
    if rows.num_rows == 0:
        # There is nothing to fit a metric to: the last one stays.
        store.remove(list(gone))
        return
    ids, labels = rows["id"].to_pylist(), rows["label"].to_pylist()
    name, fitted_to = library.settings.metric, rows_hash(ids, labels)
    give_back(len(ids))
    with ExitStack() as stack:
        values: Any
        if name in OF_COLUMNS and len(ids) * len(columns) > _MOST_HELD:
            values = stack.enter_context(SetAside(store.folder, len(ids)))
            parts = (
                values.taken(store.matrix(recipe.columns[first : first + COLUMNS], ids))
                for first in range(0, len(columns), COLUMNS)
            )
            metric = fit_columns(name, parts, len(ids))
        else:
            values = store.matrix(recipe.columns, ids)
            metric = _fitted(name, values, labels)
        del ids, labels
        head = Head(recipe, metric, fitted_to)
        store.rewrite_in_parts(head, _parts(rows, values, columns, metric, store.names))
    del rows, values
    # The index is made next.
    give_back(store.count())


def _parts(
    rows: Any, values: Any, columns: Mapping[str, int], metric: Metric, names: Sequence[str]
) -> Iterator[Any]:
    """Whole rows as pyarrow.Tables, a few thousand at once, of what is known of tracks and their features.

    Parameters
    ----------
    rows : a pyarrow.Table of all columns but features and vectors
    values : (n, D) features, an array or SetAside
    columns : the stored name of each feature, and its place in `values`
    names : the columns in their order
    """
    import pyarrow as pa

    # What a projection gives depends on how many rows it is given, in the last digits.
    whole = None if metric.projection is None else metric.transform(values)
    for start in range(0, len(values), _ROWS):
        part, block = rows.slice(start, _ROWS), values[start : start + _ROWS]
        vectors = metric.transform(block) if whole is None else whole[start : start + _ROWS]
        yield pa.table(
            {
                name: vector_array(vectors)
                if name == "vector"
                else pa.array(np.ascontiguousarray(block[:, columns[name]]))
                if name in columns
                else part[name]
                for name in names
            }
        )


def check_request(library: OpenLibrary, features: str | None, metric: str | None) -> None:
    """Refuse features or a metric that are not the library's.

    Raises
    ------
    UsageError : the library was made with others
    """
    settings = library.settings
    how = "leave the option out, or add --rebuild to change the whole library"
    if features is not None and recipe_for(features, settings.recipe.spec).asked != settings.recipe.asked:
        raise UsageError(
            f'{library.path}: this library was made with --features "{",".join(settings.recipe.terms)}", and '
            f"a library has only one set of features: {how}"
        )
    if metric is not None and metric != settings.metric:
        raise UsageError(
            f"{library.path}: this library was made with --metric {settings.metric}: {how}; "
            "`mirlab similar --metric` uses another metric for one search"
        )


@shows_progress
def rebuild(
    library: OpenLibrary,
    features: str | None,
    metric: str | None,
    *,
    dry_run: bool = False,
    workers: int | None = None,
    wait: float = 0.0,
    progress: Progress = True,
) -> int:
    """Change the features or the metric of a library. All tracks are computed again, in one commit.

    Returns the number of tracks. Until the end, readers see the library as it was. With `dry_run` nothing is
    analysed or changed.

    Raises
    ------
    MirlabError : files are missing or cannot be analysed; nothing was changed
    UsageError, UnknownName : invalid features or metric
    """
    if metric is not None and metric not in METRICS:
        raise UnknownName("metric", metric, METRICS)
    if dry_run:
        library.store.refresh()
        recipe_for(features or library.settings.recipe.terms, library.settings.recipe.spec)
        facts = [] if library.store.table() is None else library.store.known()
        _check_none_gone(library, present(facts).gone)
        return len(facts)
    with library.writing(wait, "rebuild") as recording:
        settings = library.settings
        recipe = recipe_for(features or settings.recipe.terms, settings.recipe.spec)
        settings = replace(settings, recipe=recipe, metric=metric or settings.metric)
        if library.store.count() == 0:
            library.keep(settings)
            return 0
        facts = library.store.known()
        found = present(facts)
        _check_none_gone(library, found.gone)
        extraction = extract(
            Dataset("library", library.path, found.tracks),
            features=list(recipe.terms),
            spec=recipe.spec,
            workers=workers,
            progress=staged(progress, "analysing"),
        )
        if extraction.failures:
            paths = {fact["id"]: fact["path"] for fact in facts}
            first = extraction.failures[0]
            raise MirlabError(
                f"{counted(len(extraction.failures), 'track')} cannot be analysed, so the library "
                "was not changed; "
                f"the first: {paths[first.track]}: {first.reason}"
            )
        held = {id: extraction.contents[id] == sound for id, sound in found.sounds.items()}
        moved = [fact["path"] for fact in facts if not held[fact["id"]]]
        if moved:
            raise MirlabError(
                f"{counted(len(moved), 'file')} changed while being read, so the library was not changed; "
                f"the first: {moved[0]}. Run the command again when no program is writing to the files"
            )
        table = extraction.table
        facts = [{**fact, "recipe": recipe.hash} for fact in facts]
        assert [fact["id"] for fact in facts] == table.tracks.tolist()
        fitted = _fitted(settings.metric, table.values, [fact["label"] for fact in facts])
        vectors = fitted.transform(table.values)
        rows = row_table(recipe, facts, table.values, vectors, library.store.further())
        labels = [fact["label"] for fact in facts]
        head = Head(recipe, fitted, rows_hash(table.tracks, labels))
        recording.promise(settings)
        library.store.rewrite(head, rows)
        library.keep(settings)
        index.settle(library.store)
    return len(facts)


@dataclass
class Present:
    """A track for each row, by its id, at a place that still has its content; and the rows without one.

    Parameters
    ----------
    tracks : the tracks
    sounds : by id, the digest of the sound that lies there now
    gone : paths of the rows whose content is nowhere
    """

    tracks: list[Track] = field(default_factory=list)
    sounds: dict[str, str] = field(default_factory=dict)
    gone: list[str] = field(default_factory=list)


def _check_none_gone(library: OpenLibrary, gone: Sequence[str]) -> None:
    if gone:
        raise MirlabError(
            f"rebuilding would lose {counted(len(gone), 'track')} whose file is missing or "
            f"changed; the first: {gone[0]}. Run  mirlab library update {library.path} --prune  first, or "
            "restore the files"
        )


def present(facts: Sequence[dict[str, Any]]) -> Present:
    """Look for the sound of rows."""
    found = Present()
    with Whereabouts() as whereabouts:
        for fact in facts:
            there = whereabouts.place_of(fact)
            if there is None:
                found.gone.append(fact["path"])
            else:
                found.tracks.append(Track(fact["id"], there))
                found.sounds[fact["id"]] = whereabouts.sound_at(there)
    return found
