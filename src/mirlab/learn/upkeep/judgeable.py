"""Which tracks of a source a bundle can be judged on, and their truth in the bundle's own words.

Contents: Judgeable, judgeable, truth_of.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from mirlab.data.naming import label_key
from mirlab.data.sources import Source, called, read_source
from mirlab.data.splits import clusters_of
from mirlab.data.tables import Dataset, FeatureTable, SourceSpec
from mirlab.errors import TableError
from mirlab.learn.bundle import Classifier
from mirlab.learn.upkeep.inputs import artists_note, inputs_of
from mirlab.typing import Bools, Codes, Floats, Progress
from mirlab.words import counted, some


@dataclass(frozen=True)
class Judgeable:
    """The tracks that are judged.

    Parameters
    ----------
    table : n rows with the bundle's columns, those by which it says "unknown" among them
    names : of the k tags or numbers that are judged; of classes the bundle's k labels
    labels : (n,) of classes the true one, in the bundle's spelling
    truth : (n, k) of tags 0 and 1, or numbers, NaN where unknown; None of classes
    groups : (n,) number of each row's artist, or of its track where no artist is known
    group_kind : "artist" or "track"
    trained_on : (n,) rows of tracks that are known to be of the training
    failures : tracks that could not be analysed
    notes : what was left out, in sentences
    offered : tracks of the source, whether they can be judged or not
    """

    table: FeatureTable
    names: tuple[str, ...]
    labels: tuple[str, ...]
    truth: Floats | None
    groups: Codes
    group_kind: str
    trained_on: Bools
    failures: int
    notes: tuple[str, ...]
    offered: int = 0

    def rows(self, rows: Codes) -> Judgeable:
        """Some of the rows."""
        return replace(
            self,
            table=self.table.rows(rows),
            labels=tuple(self.labels[row] for row in rows) if self.labels else (),
            truth=None if self.truth is None else self.truth[rows],
            groups=self.groups[rows],
            trained_on=self.trained_on[rows],
        )


def judgeable(
    classifier: Classifier,
    source: Source,
    read_as: SourceSpec,
    *,
    workers: int | None = None,
    progress: Progress = None,
) -> Judgeable:
    """Open a source with what the bundle needs to know of its tracks; sound is analysed as in training.

    Raises
    ------
    UsageError, UnknownName, DatasetError, TableError : as `open_source`; a source without a class, tag or
        number of the bundle
    """
    opened = read_source(source, replace(read_as, task=classifier.task), progress=progress)
    name = opened.name if isinstance(opened, Dataset) else called(source)
    given = inputs_of(classifier, opened, workers=workers, progress=progress)
    table, notes = given.table, list(given.notes)
    names, labels, truth, kept, fewer = truth_of(classifier, table, name)
    rows = np.flatnonzero(kept)
    offered = len(set(table.tracks)) + given.failures
    table = table.rows(rows)
    several = len(table) - len(set(table.tracks))
    if several:
        fewer.append("Some tracks have several rows: each row is judged by itself.")
    groups, kind = clusters_of(table)
    return Judgeable(
        table=table,
        names=names,
        labels=tuple(labels[row] for row in rows) if labels else (),
        truth=None if truth is None else truth[rows],
        groups=groups,
        group_kind=kind,
        trained_on=given.trained_on[rows],
        failures=given.failures,
        notes=tuple(dict.fromkeys([*notes, *fewer, *artists_note(table)])),
        offered=offered,
    )


def truth_of(
    classifier: Classifier, table: FeatureTable, name: str
) -> tuple[tuple[str, ...], list[str], Floats | None, Bools, list[str]]:
    """The names that are judged, the labels or the truth, which rows have one, and notes."""
    mine = {label_key(one): one for one in classifier.labels}
    if table.targets is None:
        spelled = ["" if x is None else mine.get(label_key(str(x)), "") for x in table.labels]
        known = table.labelled
        ours = np.array([bool(text) for text in spelled])
        notes = []
        if not known.all():
            notes.append(f"{_tracks(table, ~known)} without a label {_were(table, ~known)} left out.")
        foreign = known & ~ours
        if foreign.any():
            others = sorted({str(x) for x in table.labels[foreign]})
            notes.append(
                f"{_tracks(table, foreign)} of classes that the bundle does not know "
                f"{_were(table, foreign)} left out: {some(others)}."
            )
        if not ours.any():
            if not known.any():
                raise TableError(
                    f"{name}: no track has a label, so nothing can be judged: put the sounds in one folder "
                    f"per class ({some(list(classifier.labels))}), or name the column with the labels"
                )
            there = some(sorted({str(x) for x in table.labels if x is not None}))
            raise TableError(
                f"{name}: no track has a class of the bundle ({some(list(classifier.labels))}); its classes: "
                f"{there}. Name the column with the labels, or correct their spelling"
            )
        return classifier.labels, spelled, None, ours, notes
    theirs = {label_key(one): i for i, one in enumerate(table.targets.names)}
    both = [key for key in mine if key in theirs]
    if not both:
        raise TableError(
            f"{name}: it has none of the bundle's {classifier.task} ({some(list(classifier.labels))}); it "
            f"has: {some(list(table.targets.names))}"
        )
    truth = np.asarray(table.targets.values, dtype=np.float64)[:, [theirs[key] for key in both]]
    known = np.asarray(np.isfinite(truth).all(axis=1))
    notes = []
    if not known.all():
        notes.append(
            f"{_tracks(table, ~known)} with unknown {classifier.task} {_were(table, ~known)} left out."
        )
    if not known.any():
        raise TableError(
            f"{name}: no track has all of these {classifier.task}: {some([mine[k] for k in both])}"
        )
    alone = [mine[key] for key in mine if key not in theirs]
    if alone:
        notes.append(f"Not judged, as the source lacks them: {some(alone)}.")
    return tuple(mine[key] for key in both), [], truth, known, notes


def _tracks(table: FeatureTable, rows: Bools) -> str:
    return counted(len(set(table.tracks[rows])), "track")


def _were(table: FeatureTable, rows: Bools) -> str:
    return "was" if len(set(table.tracks[rows])) == 1 else "were"
