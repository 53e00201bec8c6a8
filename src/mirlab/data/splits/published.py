"""Splits that somebody listed: those published for a known data set, and a column of the user's own.

Both halves of every split are what the list says; nothing here is drawn at random.

Contents: Listed, published, predefined.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mirlab.data.known import KnownSet, PublishedSplit
from mirlab.data.naming import is_missing
from mirlab.data.splits.splits import Split
from mirlab.data.tables import FeatureTable
from mirlab.errors import TableError, UnknownName, UsageError
from mirlab.words import counted, quoted

VALIDATION_WORDS = frozenset({"valid", "validation", "val", "dev"})
TRAIN_WORDS = frozenset({"train", "training"}) | VALIDATION_WORDS
TEST_WORDS = frozenset({"test", "testing"})


@dataclass(frozen=True)
class Listed:
    """Splits read from a list, with the list in words.

    Parameters
    ----------
    splits : one for a train/test list, one for each fold of a list of folds
    sentence : what the list is and how much of it the table holds
    """

    splits: tuple[Split, ...]
    sentence: str


def published(
    table: FeatureTable, labelled: NDArray[np.bool_], split: PublishedSplit, of: KnownSet | None
) -> Listed:
    """A published split of a known data set; tracks that it leaves out are in no split.

    A partition is trained on its train and valid tracks and tested on its test tracks; of folds, each is
    tested by a model trained on the others.

    Parameters
    ----------
    table : its meta holds the fact that the split reads
    labelled : (n,) rows that may be used
    split : what was published
    of : the set that it was published for, whose tracks the table may lack
    """
    values = _column(table, split.reads, labelled, split.protocol)
    made = (
        _by_folds(values, split.reads) if split.folds else (_by_words(values, split.protocol, split.reads),)
    )
    sentence = split.sentence.format(
        splits=len(made),
        train=_tracks(table, made[0].train),
        trained=_trained(table, values, made[0].train),
        test=_tracks(table, made[0].test),
        tracks=_tracks(table, np.flatnonzero([value is not None for value in values])),
    )
    return Listed(made, sentence + ("" if of is None else _lacking(table, labelled, split.reads, of)))


def predefined(table: FeatureTable, labelled: NDArray[np.bool_], column: str) -> Listed:
    """The split that a column of the table's meta says.

    A column with "test" is one split: its other words must be train, training, valid, validation, val or
    dev, all trained on. Any other column is a list of folds, each value a fold. Empty cells are in no split.

    Raises
    ------
    UnknownName : no such column
    TableError : a column that can't be read as either; slices of one track on both sides
    """
    if column not in table.meta:
        raise UnknownName("column", column, table.meta, where="this table's facts")
    values = _column(table, column, labelled, "predefined")
    if any(_word(value) in TEST_WORDS for value in values if value is not None):
        splits: tuple[Split, ...] = (_by_words(values, f'column "{column}"', column),)
        train, test = (_tracks(table, half) for half in (splits[0].train, splits[0].test))
        sizes = f"{counted(train, 'track')} to train on, {test} to test on"
    else:
        splits = _by_folds(values, column)
        sizes = f"{len(splits)} folds, each tested by a model trained on the others"
    left_out = int(labelled.sum()) - sum(value is not None for value in values)
    have = (
        "1 row has no value there and is"
        if left_out == 1
        else f"{left_out:,} rows have no value there and are"
    )
    rest = f" {have} in no split." if left_out else ""
    return Listed(splits, f'the split given by the column "{column}": {sizes}.{rest}')


def _word(value: object) -> str:
    return str(value).strip().casefold()


def _trained(table: FeatureTable, values: list[object], rows: NDArray[np.intp]) -> str:
    """What a partition is trained on, by what the list calls it: "443 training and 197 validation tracks"."""
    valid = np.array([_word(values[row]) in VALIDATION_WORDS for row in rows])
    numbers = {"training": _tracks(table, rows[~valid]), "validation": _tracks(table, rows[valid])}
    said = " and ".join(f"{number} {kind}" for kind, number in numbers.items() if number)
    return f"{said} {'track' if list(filter(None, numbers.values()))[-1] == 1 else 'tracks'}"


def _tracks(table: FeatureTable, rows: NDArray[np.intp]) -> int:
    return len(set(table.tracks[rows]))


def _column(table: FeatureTable, name: str, labelled: NDArray[np.bool_], protocol: str) -> list[object]:
    """The column's values, None where the row may not be used."""
    found = table.meta.get(name)
    values: list[object] = [None] * len(table)
    if found is not None:
        for row in np.flatnonzero(labelled):
            values[row] = None if found[row] is None or is_missing(_word(found[row])) else found[row]
    if all(value is None for value in values):
        raise TableError(
            f'the protocol "{protocol}" reads the column "{name}", and this table has no value there: '
            'use "artist-kfold" if its artists are known, else "repeated-kfold", or add the column'
        )
    by_track: dict[object, object] = {}
    for track, value in zip(table.tracks, values, strict=True):
        if by_track.setdefault(track, value) != value:
            raise TableError(
                f'the column "{name}" puts slices of the track {quoted(track)} on different sides: '
                "expected one value for all slices of a track"
            )
    return values


def _by_words(values: list[object], name: str, column: str) -> Split:
    halves: dict[str, list[int]] = {"train": [], "test": []}
    for row, value in enumerate(values):
        if value is None:
            continue
        word = _word(value)
        if word not in TRAIN_WORDS | TEST_WORDS:
            raise TableError(
                f'the column "{column}" says {quoted(value)} in row {row + 1}: expected test, or one of '
                f"{', '.join(sorted(TRAIN_WORDS))}, or an empty cell"
            )
        halves["test" if word in TEST_WORDS else "train"].append(row)
    for half, rows in halves.items():
        if not rows:
            raise TableError(f'the column "{column}" leaves no labelled rows to {half} on')
    return Split(np.array(halves["train"]), np.array(halves["test"]), name)


def _by_folds(values: list[object], column: str) -> tuple[Split, ...]:
    folds = sorted({value for value in values if value is not None}, key=_fold_order)
    if len(folds) < 2:
        raise TableError(
            f'the column "{column}" has one value, {quoted(folds[0])}: expected train and test, '
            "or at least two "
            f"folds"
        )
    if len(folds) > 100:
        raise UsageError(
            f'the column "{column}" has {len(folds)} different values: expected train and test, or up to '
            f"100 folds"
        )
    splits = []
    for fold in folds:
        test = np.flatnonzero([value is not None and value == fold for value in values])
        train = np.flatnonzero([value is not None and value != fold for value in values])
        splits.append(Split(train, test, f"fold {fold} of {len(folds)}"))
    return tuple(splits)


def _fold_order(value: object) -> tuple[int, float, str]:
    try:
        return (0, float(str(value)), "")
    except ValueError:
        return (1, 0.0, str(value))


def _lacking(table: FeatureTable, labelled: NDArray[np.bool_], fact: str, known: KnownSet) -> str:
    """Say which tracks of the published list the table lacks; "" where it has all or none of them."""
    listed = known.listed(fact)
    here = {known.clip(track) for track in table.tracks[labelled]}
    found = len(listed & here)
    # A table of other music with a column of the same name has no published list to be held against.
    if found == 0 or found == len(listed):
        return ""
    missing = sorted(listed - here)
    return f" The data at hand lack {len(missing)} of its {len(listed)} tracks: {_shortened(missing)}."


def _shortened(names: Iterable[str], limit: int = 10) -> str:
    every = list(names)
    rest = f" and {len(every) - limit} more" if len(every) > limit else ""
    return ", ".join(every[:limit]) + rest
