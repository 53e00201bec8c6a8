"""What a space is, as a person writes it, and its numbers for the tracks of a collection.

    own                     the collection's own space: a library's features, all columns of a table
    mfcc[1-12].mean,rms     terms or the name of a set: computed from sound, or columns of the table
    other.parquet           a table of vectors (.parquet, .csv, .npy with a .csv beside it), joined by track
    other-library           the features of a library, joined by track
    seed@standard           any of these with a metric of its own

Contents: OWN, Wanted, Space, wanted_spaces, prepared.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from mirlab.audio.analysis import Recipe, cost_of, not_computable, recipe_of
from mirlab.audio.registry import SETS, Term, get
from mirlab.data.reading import is_frame, same_names
from mirlab.data.sources import NAMES, Source, called, open_source
from mirlab.data.tables import FeatureTable
from mirlab.errors import MirlabError, TableError, UnknownName, UsageError
from mirlab.files import expanded, is_url
from mirlab.find.facade.collection import Collection, library_at
from mirlab.find.library import OpenLibrary
from mirlab.find.review import table_of
from mirlab.find.space import METRICS
from mirlab.find.store import recipe_for
from mirlab.typing import Floats, Progress
from mirlab.words import counted, quoted

OWN = "own"
_METRIC = re.compile(r"(?P<space>.+)@(?P<metric>[A-Za-z_-]*)")
_TABLES = (".parquet", ".csv", ".npy")


@dataclass(frozen=True)
class Wanted:
    """A space as it was asked for.

    Parameters
    ----------
    text : what was written, without its metric
    metric : that was written; None where none was
    source : a table or a library that is open already, or a path of one; None for terms and OWN
    """

    text: str
    metric: str | None
    source: Source | None


@dataclass(frozen=True, eq=False)
class Space:
    """A space and its numbers.

    Parameters
    ----------
    name : in results
    metric : one of METRICS
    tracks : (m,) ids that the collection has, too
    values : (m, D)
    recipe : how to compute the numbers from sound; None where that is not known
    cost : milliseconds of one core for a track of 30 s; None where that is not known
    notes : sentences that every report must carry
    """

    name: str
    metric: str
    tracks: tuple[str, ...]
    values: Floats
    recipe: Recipe | None
    cost: float | None
    notes: tuple[str, ...] = ()

    def of(self, tracks: Sequence[str]) -> Floats:
        """(n, D) values of these tracks."""
        place = {track: i for i, track in enumerate(self.tracks)}
        return self.values[[place[track] for track in tracks]]


def wanted_spaces(spaces: Any) -> list[Wanted]:
    """Read what was asked for: None (the own space), one space or several.

    Raises
    ------
    UnknownName : a metric that does not exist
    UsageError : something that is no space
    """
    if spaces is None:
        spaces = [OWN]
    elif isinstance(spaces, str | Path | FeatureTable | OpenLibrary) or is_frame(spaces):
        spaces = [spaces]
    if not isinstance(spaces, Sequence) or not len(spaces):
        raise UsageError(f"expected spaces as a list of terms, tables and libraries, got {quoted(spaces)}")
    return list(dict.fromkeys(map(_wanted, spaces)))


def _wanted(space: Any) -> Wanted:
    if isinstance(space, FeatureTable | OpenLibrary) or is_frame(space):
        name = space.path.name if isinstance(space, OpenLibrary) else called(space)
        return Wanted(name, None, _Held(space))
    if isinstance(space, Path):
        return Wanted(str(space), None, space)
    if not isinstance(space, str):
        raise UsageError(
            f'a space is terms ("mfcc,rms"), a set, a table of vectors, a library or {OWN}, '
            f"got {quoted(space)}"
        )
    text, metric = space.strip(), None
    said = _METRIC.fullmatch(text)
    if said is not None and not (_is_place(text) and expanded(text).exists()):
        text, metric = said["space"].strip(), said["metric"]
        if metric not in METRICS:
            raise UnknownName("metric", metric, METRICS, where=f"the space {space}")
    return Wanted(text, metric, text if text != OWN and _is_place(text) else None)


@dataclass(frozen=True, eq=False)
class _Held:
    """A table or a library in memory; equal to itself alone."""

    held: Any


def _is_place(text: str) -> bool:
    if is_url(text) or text in NAMES or text.lower().endswith(_TABLES) or "/" in text:
        return True
    return not _names_features(text) and "," not in text and expanded(text).exists()


def _names_features(text: str) -> bool:
    try:
        return text in SETS or bool(get(Term.parse(text).feature))
    except UsageError:
        return False


def prepared(
    wanted: Sequence[Wanted],
    collection: Collection,
    metrics: Sequence[str],
    *,
    workers: int | None = None,
    progress: Progress = None,
) -> list[Space]:
    """The spaces with their numbers, each as often as there are metrics for those that name none.

    Raises
    ------
    UnknownName : terms that neither the registry nor the table knows
    UsageError, TableError : a table or a library that can't be used, or that has none of the tracks
    """
    recipes = {each: recipe for each in wanted if (recipe := _recipe(each, collection)) is not None}
    collection.compute(list(recipes.values()), workers, progress)
    names = _names(wanted, collection)
    found: list[Space] = []
    for each in wanted:
        space = (
            _of_place(each, collection, progress)
            if each.source is not None
            else _of_collection(each, collection, recipes.get(each))
        )
        space = replace(space, name=names[each])
        if each.metric is not None:
            found.append(replace(space, name=f"{names[each]}@{each.metric}", metric=each.metric))
        elif metrics:
            several = len(set(metrics)) > 1
            found += [
                replace(space, name=f"{names[each]}@{metric}" if several else names[each], metric=metric)
                for metric in dict.fromkeys(metrics)
            ]
        else:
            found.append(space)
    twice = [name for name, times in Counter(space.name for space in found).items() if times > 1]
    if twice:
        raise UsageError(f"expected each space once, but {quoted(twice[0])} was asked for more than once")
    return found


def _recipe(each: Wanted, collection: Collection) -> Recipe | None:
    """What to compute from sound; None where nothing is, but what is there is taken."""
    if each.source is not None or not collection.sounds:
        return None
    terms = collection.own if each.text == OWN else each.text
    if terms is None:
        columns = [str(column) for column in collection.table.columns]
        if not collection.current or not_computable(collection.table.columns):
            return None
        return recipe_of(columns, collection.spec)
    return recipe_of(terms if isinstance(terms, str) else list(terms), collection.spec)


def _names(wanted: Sequence[Wanted], collection: Collection) -> dict[Wanted, str]:
    """A short name for each: the collection's for its own space, a file's where no other has it."""
    ends = Counter(Path(each.text.rstrip("/")).name for each in wanted if each.source is not None)
    names = {}
    for each in wanted:
        end = Path(each.text.rstrip("/")).name
        alone = each.source is not None and ends[end] == 1 and end and end != collection.name
        names[each] = collection.name if each.text == OWN else end if alone else each.text
    return names


def _of_collection(each: Wanted, collection: Collection, recipe: Recipe | None) -> Space:
    if recipe is not None:
        table = collection.numbers(recipe)
        place = {column: i for i, column in enumerate(table.columns)}
        values = table.values[:, [place[column] for column in recipe.columns]]
        current = collection.current or table is not collection.table
        notes = () if current else (_OLDER,)
        return _space(each, collection, table, values, recipe if current else None, notes)
    terms = collection.own if each.text == OWN else each.text
    table = collection.table
    if terms is not None:
        table = table.select(terms if isinstance(terms, str) else list(terms))
    notes = (_OLDER,) if not collection.current else ()
    return _space(each, collection, table, table.values, None, notes)


_OLDER = (
    "the features of the library are of an earlier version, so their stability could not be measured: "
    "run  mirlab library add LIB --rebuild  first."
)


def _space(
    each: Wanted,
    collection: Collection,
    table: FeatureTable,
    values: Floats,
    recipe: Recipe | None,
    notes: tuple[str, ...] = (),
    metric: str | None = None,
) -> Space:
    columns = table.columns if recipe is None else recipe.columns
    return Space(
        each.text,
        metric or collection.metric,
        tuple(map(str, table.tracks)),
        values,
        recipe if collection.sounds else None,
        _cost(columns),
        notes,
    )


def _cost(columns: Sequence[Any]) -> float | None:
    """Milliseconds a track of computing these columns, None where this mirlab can't."""
    if not_computable(columns):
        return None
    try:
        return cost_of(dict.fromkeys(column.feature for column in columns))
    except MirlabError:
        return None


def _of_place(each: Wanted, collection: Collection, progress: Progress) -> Space:
    """A table of vectors or a library, its rows named as the collection names its tracks."""
    source = each.source.held if isinstance(each.source, _Held) else each.source
    library = source if isinstance(source, OpenLibrary) else library_at(source)
    metric = recipe = None
    if library is not None:
        opened: Any = table_of(library)
        head, metric = library.head.recipe, library.settings.metric
        if recipe_for(head.terms, head.spec).versions == head.versions:
            recipe = recipe_of(list(head.columns), head.spec)
    else:
        opened = open_source(source, labelled=False, progress=progress)
    if not isinstance(opened, FeatureTable):
        raise UsageError(
            f"{each.text} holds sound, and a space is terms, a table of vectors or a library: name the "
            "features that are to be computed (for a table with a column path, rename it to track)"
        )
    if len(set(opened.tracks)) < len(opened):
        raise TableError(f"{each.text}: expected a row for each track, got a table of slices")
    here = [str(track) for track in collection.table.tracks]
    there = same_names(here, map(str, opened.tracks))
    if not there:
        raise TableError(
            f"{each.text}: it has none of the {counted(len(here), 'track')} of {collection.name}: rows are "
            f"matched by the name of the track (a column track, filename, file, path or id); the first there "
            f"is {quoted(str(opened.tracks[0]))}, the first here {quoted(here[0])}"
        )
    place = {str(track): i for i, track in enumerate(opened.tracks)}
    mine = [track for track in here if track in there]
    rows = opened.rows([place[there[track]] for track in mine])
    made = _space(each, collection, rows, rows.values, recipe, metric=metric)
    return replace(made, tracks=tuple(mine))
