"""A playlist as it is made: tracks in order.

Contents: Playlist.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from mirlab.find.search import Neighbour
from mirlab.tabular import Record, Tabular
from mirlab.words import counted


@dataclass(repr=False)
class Playlist(Tabular):
    """A playlist.

    Parameters
    ----------
    tracks : in order; `distance` is the length of the step to a track, 0 for the first. Entries of an
        extended list that the library lacks have the id ""
    notes : sentences for the reader
    title : for the file; None where nothing is known
    direct : of a way from one track to another, the distance from the first to the last
    scores : of a list by mood, how well each track fits, 0 to 1
    """

    tracks: list[Neighbour]
    notes: list[str] = field(default_factory=list)
    title: str | None = None
    direct: float | None = None
    scores: list[float] | None = None

    def records(self) -> list[Record]:
        """A row for each track; `distance` is that of the step to it, `duration` in seconds."""
        scores = [{"score": score} for score in self.scores or ()] or [{}] * len(self.tracks)
        return [
            {"place": place, **vars(track), **score}
            for place, (track, score) in enumerate(zip(self.tracks, scores, strict=True), start=1)
        ]

    def headline(self) -> str:
        """How many tracks there are, and for how long they play."""
        return f"{counted(len(self.tracks), 'track')}, {self.minutes:.0f} min."

    @property
    def minutes(self) -> float:
        """For how long the tracks play whose length is known."""
        return sum(track.duration or 0.0 for track in self.tracks) / 60

    @property
    def largest_step(self) -> float:
        return max((track.distance for track in self.tracks), default=0.0)
