"""Which task data are for, and their targets: by what is asked, else by what the data say of themselves.

    asked: targets           a column of lists or of text is tags, and so are columns of 0 and 1; others are
                             numbers
    columns tag:, target:    what their headers say
    a label                  classes; what looks like several tags or like numbers is asked about
    a fact called tags ...   tags, where there is no label

What became a target is no feature. A table keeps its labels beside its targets.

Contents: decided.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, overload

import numpy as np

from mirlab.data.tables import (
    TAG_FACTS,
    Asked,
    Dataset,
    FeatureTable,
    Targets,
    facts_of,
    names_matching,
)
from mirlab.data.tasks.cells import are_numbers, number_of
from mirlab.data.tasks.likeness import check_classes_meant
from mirlab.data.tasks.making import kept, near_copies, numbers_of, shares_of, tag_names, tags_of
from mirlab.errors import TableError, UnknownName, UsageError
from mirlab.files import OTHER_FACTS, TEXT_FACTS
from mirlab.typing import Floats
from mirlab.words import listed, some

_LABEL = "label"


@dataclass(frozen=True)
class _Known:
    """What is known of the rows: ids, labels, facts, features, and targets that are there already."""

    where: str
    tracks: Sequence[Any]
    labels: Sequence[Any]
    facts: Mapping[str, Sequence[Any]]
    columns: Mapping[str, Floats] = field(default_factory=dict)
    targets: Targets | None = None

    @property
    def has_labels(self) -> bool:
        return any(label is not None for label in self.labels)

    def cells(self, name: str) -> Sequence[Any]:
        """What a source of targets holds: a target, a fact, the labels or a feature."""
        if self.targets is not None and name in self.targets.names:
            return list(self.targets.values[:, self.targets.names.index(name)].tolist())
        if name in self.facts:
            return self.facts[name]
        return self.labels if name == _LABEL else list(self.columns[name].tolist())

    @property
    def names(self) -> list[str]:
        """Everything that targets can be made of; those that mean most first."""
        own = () if self.targets is None else self.targets.names
        label = [_LABEL] if self.has_labels else []
        return list(dict.fromkeys([*own, *self.facts, *label, *self.columns]))


@dataclass(frozen=True)
class _Found:
    targets: Targets | None
    notes: list[str]
    used: tuple[str, ...] = ()


@overload
def decided(data: Dataset, asked: Asked) -> Dataset: ...
@overload
def decided(data: FeatureTable, asked: Asked) -> FeatureTable: ...
@overload
def decided(data: Dataset | FeatureTable, asked: Asked) -> Dataset | FeatureTable: ...
def decided(data: Dataset | FeatureTable, asked: Asked) -> Dataset | FeatureTable:
    """A table with its targets, if it is not for classes; a dataset whose table will have them.

    Of a dataset it is checked now, before an hour of work, that there is something to learn.

    Raises
    ------
    UnknownName : targets that are not there
    UsageError : what can be meant in two ways, with the option that says which
    TableError : targets that nothing can be learnt of
    """
    if isinstance(data, Dataset):
        tracks = data.tracks
        known = _Known(data.name, [t.id for t in tracks], [t.label for t in tracks], facts_of(tracks))
        found = _found(known, asked)
        if found.targets is None:
            return replace(data, asked=replace(asked, task="class"), notes=[*data.notes, *found.notes])
        return replace(data, asked=replace(asked, task=found.targets.task))
    where = str(data.provenance.get("source", "the table"))
    places = {str(column).removesuffix(".value"): i for i, column in enumerate(data.columns)}
    columns = {name: data.values[:, i] for name, i in places.items()}
    facts = {name: cells.tolist() for name, cells in data.meta.items()}
    found = _found(
        _Known(where, data.tracks.tolist(), data.labels.tolist(), facts, columns, data.targets), asked
    )
    if found.targets is None:
        notes = [note for note in found.notes if note not in data.notes]
        return (
            data
            if not notes and data.targets is None
            else replace(data, targets=None, notes=[*data.notes, *notes])
        )
    away = {places[name] for name in found.used if name in places and name not in data.meta}
    left = [i for i in range(len(data.columns)) if i not in away]
    if away and not left:
        raise TableError(f"{where}: expected columns of features besides the targets, and there are none")
    labels = data.labels
    if _LABEL in found.used and _LABEL not in data.meta:
        labels = np.full(len(data), None, dtype=object)
    made = replace(
        data,
        labels=labels,
        columns=tuple(data.columns[i] for i in left),
        values=data.values[:, left],
        targets=found.targets,
        provenance=_without(data.provenance, {data.columns[i].feature for i in away}),
    )
    notes = [*found.notes, *_given_away(made)]
    return replace(made, notes=[*data.notes, *(note for note in notes if note not in data.notes)])


def _given_away(table: FeatureTable) -> list[str]:
    """The note on columns of a foreign table that are nearly a target; sound's are measured."""
    assert table.targets is not None
    measured = () if table.provenance.get("kind") == "table" else table.provenance.get("features", ())
    foreign = [i for i, column in enumerate(table.columns) if column.feature not in measured]
    names = [str(table.columns[i]).removesuffix(".value") for i in foreign]
    values = table.values[:, foreign]
    return near_copies(names, values, table.targets) if np.isfinite(values).all() else []


def _without(provenance: Mapping[str, Any], features: set[str]) -> dict[str, Any]:
    """Where a table came from, without the features that became targets."""
    said = provenance.get("features")
    if not features or not isinstance(said, list):
        return dict(provenance)
    return {**provenance, "features": [name for name in said if name not in features]}


def _found(known: _Known, asked: Asked) -> _Found:
    if asked.targets:
        return _named(known, asked)
    task = asked.task or ("tags" if asked.separator is not None else None)
    if task == "class":
        return _Found(None, [])
    if task is None:
        return _recognised(known, asked)
    if known.targets is not None and known.targets.task == task and asked.label is None:
        return _judged(known, known.targets, [])
    return _tags(known, asked) if task == "tags" else _numbers(known, asked)


def _recognised(known: _Known, asked: Asked) -> _Found:
    if asked.label is None and known.targets is not None:
        return _judged(known, known.targets, [])
    lists = [name for name in TAG_FACTS if name in known.facts]
    if known.has_labels or asked.label is not None:
        check_classes_meant(known.labels, known.where, asked.label or _LABEL)
        notes = (
            [f"the label is learnt, not the tags in {listed(lists)}: --task tags learns those."]
            if lists
            else []
        )
        return _Found(None, notes)
    if len(lists) > 1:
        raise UsageError(
            f"{known.where}: there are tags in {listed(lists)} and no label: say which are meant "
            f"(--targets {lists[0]}), or take all (--targets {','.join(lists)})"
        )
    return _made_tags(known, asked, lists) if lists else _Found(None, [])


def _tags(known: _Known, asked: Asked) -> _Found:
    """Tags that were asked for, without a word where they are."""
    lists = [name for name in TAG_FACTS if name in known.facts]
    lists = lists or [n for n, cells in known.facts.items() if any(isinstance(cell, tuple) for cell in cells)]
    if asked.label is not None:
        return _made_tags(known, asked, [_LABEL])
    if len(lists) > 1:
        raise UsageError(
            f"{known.where}: several columns may hold tags ({some(lists)}): say which are meant "
            f"(--targets {lists[0]})"
        )
    if lists:
        return _made_tags(known, asked, lists)
    shares = [name for name in asked.further if name in known.facts and _is_share(name, known.facts[name])]
    if shares and asked.separator is None:
        targets, notes = shares_of({name: known.facts[name] for name in shares}, known.tracks, known.where)
        told = f"taken for tags, as all of their numbers lie between 0 and 1: {some(shares, 10)}."
        return _judged(known, targets, [told, *notes], tuple(shares))
    if known.has_labels:
        return _made_tags(known, asked, [_LABEL])
    raise UsageError(
        f"{known.where}: the task is tags, and no column is called {listed([*TAG_FACTS])}: name the columns "
        f"that hold them (--targets COLUMN). Known: {some(known.names, 20)}"
    )


def _is_share(name: str, cells: Sequence[Any]) -> bool:
    if name in (*TEXT_FACTS, *OTHER_FACTS):
        return False
    numbers = [number_of(cell) for cell in cells]
    known = [number for number in numbers if number is None or number == number]
    return bool(known) and all(number is not None and 0 <= number <= 1 for number in known)


def _numbers(known: _Known, asked: Asked) -> _Found:
    """Numbers that were asked for, without a word where they are: the label."""
    if not known.has_labels or not are_numbers(known.labels):
        raise UsageError(
            f"{known.where}: the task is numbers: name the columns that hold them (--targets COLUMN). Known: "
            f"{some(known.names, 20)}"
        )
    name = asked.label or _LABEL
    targets = numbers_of({name: known.labels}, known.tracks, known.where)
    return _judged(known, targets, [], (_LABEL,))


def _named(known: _Known, asked: Asked) -> _Found:
    names: list[str] = []
    tags: list[str] = []
    for pattern in asked.targets:
        found = names_matching(pattern, known.names)
        if not found:
            tag = _tags_matching(known, pattern, asked) if asked.task in (None, "tags") else []
            if not tag:
                raise UnknownName("target", pattern, known.names, where=known.where)
            tags += tag
        names += found
    if tags and names:
        raise UsageError(
            f"{known.where}: expected names of columns or names of tags, got the columns {some(names)} and "
            f"the tags {some(tags)}: name one kind"
        )
    if tags:
        return _made_tags(known, asked, _lists(known), only=list(dict.fromkeys(tags)))
    names = list(dict.fromkeys(names))
    numbers = [name for name in names if are_numbers(known.cells(name))]
    texts = [name for name in names if name not in numbers]
    if texts and numbers and asked.task != "numbers":
        raise UsageError(
            f"{known.where}: expected targets of one kind, got numbers in {some(numbers)} and text in "
            f"{some(texts)}: learn them one after another"
        )
    if asked.task == "tags" or asked.separator is not None or (asked.task is None and not numbers):
        if texts or asked.separator is not None:
            return _made_tags(known, asked, names)
        return _shares(known, names)
    columns = {name: known.cells(name) for name in names}
    if asked.task is None and _zero_one(columns):
        return _shares(known, names)
    return _judged(known, numbers_of(columns, known.tracks, known.where), [], tuple(names))


def _zero_one(columns: Mapping[str, Sequence[Any]]) -> bool:
    numbers = [number for cells in columns.values() for number in map(number_of, cells)]
    return all(number is not None and (number != number or number in (0.0, 1.0)) for number in numbers)


def _lists(known: _Known) -> list[str]:
    lists = [n for n, cells in known.facts.items() if any(isinstance(cell, tuple) for cell in cells)]
    return list(dict.fromkeys([name for name in TAG_FACTS if name in known.facts] or lists))


def _tags_matching(known: _Known, pattern: str, asked: Asked) -> list[str]:
    """Tags that a pattern means, where no column is called so."""
    lists = _lists(known)
    if not lists:
        return []
    columns = {name: known.facts[name] for name in lists}
    try:
        return names_matching(pattern, tag_names(columns, known.tracks, asked.separator, known.where))
    except UsageError:
        # How they are told apart need not be asked where none of them can be meant.
        texts = [str(cell).casefold() for cells in columns.values() for cell in cells]
        if set("*?") & set(pattern) or any(pattern.casefold() in text for text in texts):
            raise
        return []


def _shares(known: _Known, names: Sequence[str]) -> _Found:
    targets, notes = shares_of({name: known.cells(name) for name in names}, known.tracks, known.where)
    return _judged(known, targets, notes, tuple(names))


def _made_tags(known: _Known, asked: Asked, names: Sequence[str], only: Sequence[str] = ()) -> _Found:
    columns = {name: known.cells(name) for name in names}
    targets, notes = tags_of(columns, known.tracks, asked.separator, known.where, only)
    return _judged(known, targets, notes, tuple(names))


def _judged(known: _Known, targets: Targets, notes: Sequence[str], used: tuple[str, ...] = ()) -> _Found:
    left, said = kept(targets, known.tracks, known.where)
    return _Found(left, [*notes, *said], used)
