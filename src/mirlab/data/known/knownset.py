"""The type of what is known of a published data set.

Contents: KnownSet, PublishedSplit, BuiltinTable.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mirlab.audio.registry import Column
from mirlab.data.findings import Finding
from mirlab.data.tables import Fact, FeatureTable, Track

Facts = Mapping[str, Mapping[str, Fact]]


@dataclass(frozen=True)
class PublishedSplit:
    """A way to split the set that somebody published; it becomes a protocol.

    Parameters
    ----------
    protocol : its name
    summary : one sentence
    reads : the fact that lists it: "train", "valid" and "test", or a fold; None where it leaves a track out
    folds : whether it lists folds
    sentence : the split in words, in which {train}, {test}, {tracks} and {splits} stand for numbers,
        and {trained} for "443 training and 197 validation tracks", of which the table may lack one kind
    trust : as in `Protocol`
    """

    protocol: str
    summary: str
    reads: str
    sentence: str
    trust: int
    folds: bool


@dataclass(frozen=True, kw_only=True)
class BuiltinTable:
    """A table of features of the set's tracks that comes with mirlab.

    Parameters
    ----------
    name : what it is called as a source
    load : reads it
    classes : its classes, with how many of its tracks each has
    description : one sentence
    licence : what may be done with it, in a few words
    citation : whom to cite
    sources : the file that says where each part came from, and the licence in full
    """

    name: str
    load: Callable[[], FeatureTable]
    classes: Mapping[str, int]
    description: str
    licence: str
    citation: str
    sources: Path


@dataclass(frozen=True, kw_only=True)
class KnownSet:
    """What is known of a data set, for tracks that are named like its own.

    Parameters
    ----------
    name : what it is called
    title : what people call it
    classes : its classes, with how many tracks each has
    clip : the canonical name of the track that a file's name stands for, or of which it is a slice; None for
        any other name
    facts : what is known of each track, by canonical name: ``artist``, ``title`` and `fact_names`
    class_of : the class of a track, by canonical name
    fact_names : names of the facts besides artist and title
    note : the sentence for data with so many tracks named like the set's
    slice_of : number of the slice that a name stands for, from 0; None for a whole track
    slice_seconds, slice_note : length of such slices, and the sentence for a table of them
    column : translates a column of the set's public table of features; None for any other name
    splits : the published splits
    findings : compares a copy with the original: tracks, and the seconds of those that were measured, by id
    unreadable : why a track can't be read in the copies that circulate, by canonical name
    tables : the built-in tables of its features, the first of which stands for the set
    """

    name: str
    title: str
    classes: Mapping[str, int]
    clip: Callable[[str], str | None]
    facts: Callable[[], Facts]
    class_of: Callable[[str], str]
    fact_names: tuple[str, ...] = ()
    note: Callable[[int], str]
    slice_of: Callable[[str], int | None] = lambda name: None
    slice_seconds: float = 0.0
    slice_note: str = ""
    column: Callable[[str], Column | None] = lambda name: None
    splits: tuple[PublishedSplit, ...] = ()
    findings: Callable[[Sequence[Track], Mapping[str, float]], list[Finding]] = lambda tracks, seconds: []
    unreadable: Mapping[str, str] = field(default_factory=dict)
    tables: tuple[BuiltinTable, ...] = ()

    def listed(self, fact: str) -> frozenset[str]:
        """The tracks that a fact is known for."""
        return frozenset(name for name, row in self.facts().items() if row.get(fact) is not None)
