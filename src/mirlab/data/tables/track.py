"""What a collection of sound is made of.

Contents: Fact, Track (one file and what is known of it), Failure (one file that could not be used),
Dataset (tracks of one source, sorted by id), facts_of (what is known of tracks, as columns).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mirlab.data.tables.asked import Asked
from mirlab.data.tables.targets import TaskName
from mirlab.words import counted

_PLAIN = ("artist", "album", "title", "group")

Fact = str | int | float | tuple[str, ...] | None
"""What is known of a track: text, a number, several texts (tags), or nothing."""


@dataclass(frozen=True)
class Track:
    """One sound file and what is known of it.

    Parameters
    ----------
    id : path relative to its source, with ``/`` and the suffix; unique in a dataset
    path : where the file is
    label : its class, or None
    artist, album, title : from tags, a manifest or an index; None where unknown
    group : what must not be separated by a split, where a manifest says so
    facts : further facts, e.g. ``artist_id``, ``artist_fold``, ``fault_filtered``
    compilation : True where the artist names a compilation rather than a person or a band
    """

    id: str
    path: Path
    label: str | None = None
    artist: str | None = None
    album: str | None = None
    title: str | None = None
    group: str | None = None
    facts: Mapping[str, Fact] = field(default_factory=dict)
    compilation: bool = False


@dataclass(frozen=True)
class Failure:
    """One track that could not be analysed: where it failed and, in a sentence, why."""

    track: str
    stage: str
    reason: str


@dataclass(repr=False)
class Dataset:
    """The tracks of one source, sorted by id, with notes for the reader.

    Parameters
    ----------
    name : what the source is called in results
    root : the folder that the ids are relative to
    notes : sentences that every report about this data must carry
    corrections : what a person's corrections did to it (see correcting.py); None where there were none
    asked : what is to be learnt of the tracks; None leaves their facts to whoever reads the table
    """

    name: str
    root: Path
    tracks: list[Track]
    notes: list[str] = field(default_factory=list)
    corrections: Mapping[str, Any] | None = None
    asked: Asked | None = None

    def __repr__(self) -> str:
        classes = counted(len(self.classes), "class", "classes")
        return f"<Dataset {self.name[-200:]}, {counted(len(self.tracks), 'track')}, {classes}>"

    def __post_init__(self) -> None:
        self.tracks = sorted(self.tracks, key=lambda track: track.id)

    def __len__(self) -> int:
        return len(self.tracks)

    @property
    def task(self) -> TaskName:
        """What is to be learnt of a track, as far as it is decided."""
        return (self.asked and self.asked.task) or "class"

    @property
    def classes(self) -> dict[str, int]:
        """Number of tracks per label, sorted by label; unlabelled tracks are not counted."""
        return dict(sorted(Counter(t.label for t in self.tracks if t.label is not None).items()))


def facts_of(owners: Sequence[Track]) -> dict[str, Any]:
    """Return what is known of each track as a table's `meta`, without the facts that none has."""
    facts: dict[str, list[Any]] = {name: [getattr(track, name) for track in owners] for name in _PLAIN}
    for name in dict.fromkeys(name for track in owners for name in track.facts):
        facts[name] = [track.facts.get(name) for track in owners]
    if any(track.compilation for track in owners):
        facts["compilation"] = [track.compilation for track in owners]
    return {name: values for name, values in facts.items() if any(v is not None for v in values)}
