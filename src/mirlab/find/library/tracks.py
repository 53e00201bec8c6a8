"""The tracks of a library, as a person sees them.

Contents: LibraryTrack, LibraryTracks, OF_TRACKS.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from mirlab.files import FACT_PREFIX
from mirlab.find.store import FACTS
from mirlab.tabular import Record, TabularList
from mirlab.words import counted

OF_TRACKS = tuple(name for name in FACTS if name != "described")
"""What a LibraryTrack holds besides its further facts, as the store calls it."""


@dataclass(frozen=True)
class LibraryTrack:
    """One track of a library: the hash of its content, its paths, and what is known about it.

    `track` is its id within its source, `paths` are all paths with its content, `path` is the first of them.
    `tempo` (BPM), `key` ("A minor"), `camelot`, `tuning` (Hz), `loudness` (LUFS) and `loudness_range` (LU)
    were heard in it; None where tempo or key are not clear. `facts` are the further ones
    that its source gave.

    `predicted` is the most probable class according to the bundle with the hash `model`, with its
    `probability`. `unknown` means that the audio is unlike the training data of that bundle.
    """

    id: str
    track: str
    path: str
    label: str | None
    predicted: str | None
    probability: float | None
    unknown: bool | None
    model: str | None
    artist: str | None
    album: str | None
    title: str | None
    duration: float | None
    source: str
    recipe: str
    tempo: float | None = None
    tempo_confidence: float | None = None
    key: str | None = None
    key_confidence: float | None = None
    camelot: str | None = None
    tuning: float | None = None
    loudness: float | None = None
    loudness_range: float | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)


class LibraryTracks(TabularList[LibraryTrack]):
    """Tracks of a library: a list of LibraryTracks."""

    def records(self) -> list[Record]:
        """A row for each track: `duration` in seconds, `probability` from 0 to 1, and fact:NAME."""
        names = dict.fromkeys(name for track in self for name in track.facts)
        return [
            {
                **{name: value for name, value in vars(track).items() if name != "facts"},
                **{f"{FACT_PREFIX}{name}": _cell(track.facts.get(name)) for name in names},
            }
            for track in self
        ]

    def headline(self) -> str:
        """How many there are."""
        return f"{counted(len(self), 'track')}."


def _cell(value: Any) -> Any:
    return "; ".join(value) if isinstance(value, list) else value
