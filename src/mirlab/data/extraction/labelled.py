"""The one way from any source to a table that can be judged or learnt from.

A table is taken as it is, or those of its columns that are asked for. Sound is analysed, with the features
that are asked for, through the cache, so that a second question about it costs no second analysis.

Contents: Labelled, labelled_table, failure_note.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from mirlab.data.extraction.extraction import extract
from mirlab.data.sources import Source, called, read_source
from mirlab.data.tables import (
    Asked,
    Dataset,
    Failure,
    FeatureTable,
    SourceSpec,
    check_classes,
    check_learnable,
)
from mirlab.data.tasks import decided
from mirlab.errors import UsageError
from mirlab.typing import Progress

SOUND = "seed"
"""The features of sound where none are asked for."""


@dataclass(frozen=True)
class Labelled:
    """A table that something can be learnt from, and what became of the sound that it was made from.

    Parameters
    ----------
    table : with its own notes
    source : what the data are called
    failures : tracks that could not be analysed and so are not in the table
    extracted : notes of the extraction
    """

    table: FeatureTable
    source: str
    failures: list[Failure] = field(default_factory=list)
    extracted: list[str] = field(default_factory=list)

    @property
    def notes(self) -> list[str]:
        """All that a reader has to know: the table's notes, the extraction's, and what is missing."""
        return [*self.table.notes, *self.extracted, *failure_note(self.failures, self.tracks)]

    @property
    def tracks(self) -> int:
        """How many tracks there are, those that failed among them."""
        return len(set(self.table.tracks)) + len(self.failures)

    @property
    def noted(self) -> FeatureTable:
        """The table with all of the notes, for whoever hands on the table alone."""
        return replace(self.table, notes=list(dict.fromkeys(self.notes)))


def failure_note(failures: Sequence[Failure], tracks: int) -> list[str]:
    """The sentence on tracks that could not be analysed; none where all could be."""
    if not failures:
        return []
    first = failures[0]
    return [
        f"{len(failures)} of {tracks} tracks could not be analysed and were left out; "
        f"the first: {first.track}: {first.reason}"
    ]


def labelled_table(
    source: Source,
    read_as: SourceSpec,
    *,
    features: str | Sequence[str] | None = None,
    sound: str = SOUND,
    segment: float | None = None,
    slices: float | None = None,
    workers: int | None = None,
    progress: Progress = None,
) -> Labelled:
    """Open a source as a table with labels or with targets; sound is analysed.

    Parameters
    ----------
    source, read_as : anything `open_source` takes, and how it is read
    features : terms or a set; None takes every column of a table, and `sound` of sound
    sound : features of sound where none are asked for
    segment : cut sound in slices of so many seconds; 0 takes whole tracks. For sound only
    slices : the same where `segment` is None, and without meaning for a table
    workers : processes that analyse sound; None takes one per core
    progress : told as the work goes on

    Raises
    ------
    UnknownName, UsageError : what can't be meant, or can be meant in two ways
    DatasetError, TableError : data that can't be used; fewer than two classes, no target that varies
    """
    opened = read_source(source, read_as, progress=progress)
    name = opened.name if isinstance(opened, Dataset) else called(source)
    asked = features if features is None or isinstance(features, str) else list(features)
    if isinstance(opened, FeatureTable):
        if segment is not None:
            raise UsageError(
                f"segment needs audio, but {name} is a table of features: leave it out, or give the audio"
            )
        table = opened if asked is None else opened.select(asked)
        check_learnable(table, name)
        return Labelled(table, name)
    if opened.asked is None:
        opened = decided(opened, Asked(read_as.label))
    # Too few classes are told before an hour of work, not after.
    if opened.task == "class":
        check_classes(opened.classes, name)
    cut: dict[str, Any] = {"segment": (slices if segment is None else segment) or None}
    found = extract(
        opened, features=sound if asked is None else asked, workers=workers, progress=progress, **cut
    )
    check_learnable(found.table, name)
    return Labelled(found.table, name, found.failures, found.notes)
