"""What a collection of sound is made of.

Contents: Track (one file and what is known of it), Failure (one file that could not be used),
Dataset (tracks of one source, sorted by id).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mirlab.words import counted

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
    """

    name: str
    root: Path
    tracks: list[Track]
    notes: list[str] = field(default_factory=list)
    corrections: Mapping[str, Any] | None = None

    def __repr__(self) -> str:
        classes = counted(len(self.classes), "class", "classes")
        return f"<Dataset {self.name[-200:]}, {counted(len(self.tracks), 'track')}, {classes}>"

    def __post_init__(self) -> None:
        self.tracks = sorted(self.tracks, key=lambda track: track.id)

    def __len__(self) -> int:
        return len(self.tracks)

    @property
    def classes(self) -> dict[str, int]:
        """Number of tracks per label, sorted by label; unlabelled tracks are not counted."""
        return dict(sorted(Counter(t.label for t in self.tracks if t.label is not None).items()))
