"""The rows that a bundle is asked about: computed of sound as in training, or a table's.

Contents: Inputs, inputs_of, artists_note.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from mirlab.audio.registry import Column
from mirlab.data.extraction import extract, failure_note
from mirlab.data.splits import units_of
from mirlab.data.tables import Dataset, FeatureTable
from mirlab.errors import TableError
from mirlab.learn.bundle import Classifier
from mirlab.learn.upkeep.seen import were_trained_on
from mirlab.typing import Bools, Progress
from mirlab.words import counted, some


@dataclass(frozen=True)
class Inputs:
    """What a bundle is asked about.

    Parameters
    ----------
    table : n rows with the bundle's columns, those by which it says "unknown" among them
    trained_on : (n,) rows of tracks that are known to be of the training
    failures : tracks that could not be analysed
    notes : of the source and its analysis, in sentences
    """

    table: FeatureTable
    trained_on: Bools
    failures: int
    notes: tuple[str, ...]


def inputs_of(
    classifier: Classifier,
    opened: Dataset | FeatureTable,
    *,
    needed: Sequence[Column] | None = None,
    workers: int | None = None,
    progress: Progress = None,
) -> Inputs:
    """Analyse the sounds of a source as in training, or take a table's columns.

    Parameters
    ----------
    needed : columns without which nothing can be said; None takes those that the bundle answers by

    Raises
    ------
    BundleError : sound, and a bundle whose columns can't be computed from it
    TableError : a table that lacks needed columns; no track could be analysed
    """
    must = classifier.columns if needed is None else needed
    if isinstance(opened, FeatureTable):
        table = _wanted(classifier, opened, must)
        complete = {str(column) for column in classifier.columns} <= {str(c) for c in table.columns}
        seen = were_trained_on(classifier, table) if complete else np.zeros(len(table), dtype=bool)
        return Inputs(table, seen, 0, tuple(opened.notes))
    recipe = classifier.recipe
    found = extract(
        opened,
        features=[str(column) for column in recipe.columns],
        spec=recipe.spec,
        offset=recipe.offset,
        duration=recipe.duration,
        workers=workers,
        progress=progress,
    )
    table = _wanted(classifier, found.table, must)
    paths = {track.id: track.path for track in opened.tracks}
    return Inputs(
        table,
        were_trained_on(classifier, table, paths, found.contents),
        len(found.failures),
        (*opened.notes, *found.notes, *failure_note(found.failures, len(opened))),
    )


def artists_note(table: FeatureTable) -> list[str]:
    """What is to be said of rows of unknown artist beside others."""
    known = units_of(table).group >= 0
    if known.all() or not known.any():
        return []
    many = len(set(table.tracks[~known]))
    return [
        f"The artist is unknown of {counted(many, 'track')}, each of which counts as one by another artist."
    ]


def _wanted(classifier: Classifier, table: FeatureTable, must: Sequence[Column]) -> FeatureTable:
    """The columns that the bundle goes by, as far as they are there; those that must be are."""
    there = {str(column) for column in table.columns}
    lacking = [str(column) for column in must if str(column) not in there]
    if lacking:
        raise TableError(
            f"the bundle needs columns that the table lacks: {some(lacking)}. Give the sound, or a table "
            "with these columns"
        )
    every = (*classifier.columns, *classifier.unusual_columns)
    asked = dict.fromkeys([*map(str, every), "rms.max"])
    return table.select([column for column in asked if column in there])
