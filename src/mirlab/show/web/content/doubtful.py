"""All doubts of a collection by what is asked of them: kind, source, strength, and what was decided.

They are put in order once. A page of them then costs as much as what it shows, not as what there is: a large
library with a weak classifier has a hundred thousand.

Contents: Doubtful, Wanted, Standing, Past, no_doubt.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mirlab.data.sources import Correction, Key
from mirlab.errors import UnknownName
from mirlab.find.review import KINDS, SOURCES, Doubt, Named, Reason

_MOST = 1000
_SAID = Reason("Nothing doubts this any more.", None, 0.0, SOURCES[0])


@dataclass(frozen=True)
class Wanted:
    """Which doubts are asked for.

    Parameters
    ----------
    kind : one of KINDS, None for all
    source : one of SOURCES, None for all
    strength : the least, 0 to 1; with a source, that source's own
    done : whether those that were decided are among them
    only : whether only those are, the newest decision first

    Raises
    ------
    UnknownName : a kind or a source that is none
    """

    kind: str | None = None
    source: str | None = None
    strength: float = 0.0
    done: bool = False
    only: bool = False

    def __post_init__(self) -> None:
        for what, said, known in (("kind", self.kind, KINDS), ("source", self.source, SOURCES)):
            if said is not None and said not in known:
                raise UnknownName(f"{what} of doubt", said[:80], known)


class Standing:
    """What was decided of which doubts.

    Parameters
    ----------
    by_row : the correction that settles a doubt, by the doubt's place in the order
    number : of all doubts
    """

    def __init__(self, by_row: Mapping[int, Correction], number: int) -> None:
        self.by_row = by_row
        self.done = np.zeros(number, dtype=bool)
        self.done[list(by_row)] = True


class Doubtful:
    """Doubts in order.

    Parameters
    ----------
    doubts : each once, in the order in which they are shown
    notes : sentences about where they come from
    place : of a track, as corrections have it
    elsewhere : how many more there are, about tracks that nobody can hear here
    further : how many mistakes of experiments are left out, being less confident than those here
    """

    def __init__(
        self,
        doubts: Sequence[Doubt],
        notes: Sequence[str],
        place: Callable[[Named], str],
        elsewhere: int = 0,
        further: int = 0,
    ) -> None:
        self.doubts, self.notes = doubts, list(notes)
        self.elsewhere, self.further = elsewhere, further
        self.rows = {doubt.id: row for row, doubt in enumerate(doubts)}
        self._kinds = np.array([KINDS.index(doubt.kind) for doubt in doubts], dtype=np.int8)
        # Of each source; NaN where it says nothing, which is less than any strength.
        self._strengths: NDArray[np.float32] = np.full((len(doubts), len(SOURCES)), np.nan, np.float32)
        numbers = {source: number for number, source in enumerate(SOURCES)}
        self._about: dict[Key, list[int]] = {}
        self._of: dict[str, list[int]] = {}
        for row, doubt in enumerate(doubts):
            # The most certain reason of a source comes first, so the last to be written here is it.
            for reason in reversed(doubt.reasons):
                self._strengths[row, numbers[reason.source]] = reason.certainty
            places = [place(track) for track in doubt.tracks]
            self._about.setdefault(tuple(sorted(places)), []).append(row)
            for at in places:
                self._of.setdefault(at, []).append(row)

    def about(self, tracks: Iterable[Named]) -> dict[str | None, str]:
        """The doubts about the labels of tracks: the id of a track -> that of its doubt."""
        doubted = {track.id: Doubt("label", (track,), ()).id for track in tracks}
        return {id: doubt for id, doubt in doubted.items() if doubt in self.rows}

    def standing(self, corrections: Iterable[Correction]) -> Standing:
        """What corrections say of the doubts. One is settled, too, where one of its tracks is left out."""
        by_row: dict[int, Correction] = {}
        direct: set[int] = set()
        for correction in corrections:
            for row in self._about.get(correction.key, ()):
                by_row[row] = correction
                direct.add(row)
            if correction.verdict == "left out":
                for other in self._of.get(correction.path, ()):
                    if other not in direct:
                        by_row[other] = correction
        return Standing(by_row, len(self.doubts))

    def fitting(self, wanted: Wanted, standing: Standing) -> tuple[NDArray[np.intp], int, int]:
        """The rows that are asked for, and how many of all that fit are open and decided."""
        fits = np.ones(len(self.doubts), dtype=bool)
        if wanted.kind is not None:
            fits &= self._kinds == KINDS.index(wanted.kind)
        if wanted.source is not None:
            strengths = self._strengths[:, SOURCES.index(wanted.source)]
            fits &= ~np.isnan(strengths)
        elif wanted.strength > 0:
            strengths = np.fmax.reduce(self._strengths, axis=1)
        if wanted.strength > 0:
            # What is told of a strength is rounded, and what is asked for may come from there.
            fits &= strengths >= wanted.strength - 1e-6
        decided = int((fits & standing.done).sum())
        if wanted.only:
            times = standing.by_row
            newest = sorted(np.flatnonzero(fits & standing.done).tolist(), key=lambda row: times[row].when)
            return np.array(newest[::-1], dtype=np.intp), int(fits.sum()) - decided, decided
        rows = np.flatnonzero(fits if wanted.done else fits & ~standing.done)
        return rows, int(fits.sum()) - decided, decided

    def counts(self, standing: Standing) -> dict[str, dict[str, int]]:
        """How many of each kind are open and decided."""
        counts = {}
        for number, kind in enumerate(KINDS):
            ours = self._kinds == number
            done = int((ours & standing.done).sum())
            counts[kind] = {"open": int(ours.sum()) - done, "done": done}
        return counts

    def by_source(self, kind: str | None, standing: Standing) -> dict[str, int]:
        """How many open doubts of a kind each source has."""
        ours = ~standing.done if kind is None else ~standing.done & (self._kinds == KINDS.index(kind))
        says = ~np.isnan(self._strengths[ours])
        return {source: int(says[:, number].sum()) for number, source in enumerate(SOURCES)}


def no_doubt(id: str) -> UnknownName:
    """The error for an id that is no doubt's."""
    gone = "It went with the results or the audit that it came from: reload the page."
    return UnknownName("doubt", id[:80], (), otherwise=gone)


class Past:
    """Doubts that were shown and that nothing raises any more, such as after a restart with other results.

    A decision about one may still be on its way. Its id says which files it was about, so that the tracks
    that come with the decision are enough to know it by.

    Parameters
    ----------
    place : of a file, as corrections have it
    """

    def __init__(self, place: Callable[[str], str]) -> None:
        self._place = place
        self._doubts: dict[str, Doubt] = {}

    def doubt(
        self, id: str, about: Sequence[Named], corrections: Iterable[Correction]
    ) -> tuple[Doubt, Correction | None]:
        """The doubt of an id about tracks, and what stands of it; raises UnknownName."""
        made = (Doubt(kind, tuple(about), (_SAID,)) for kind in KINDS if about)
        doubt = self._doubts.get(id) or next((one for one in made if one.id == id), None)
        if doubt is None:
            raise no_doubt(id)
        self._doubts[id] = doubt
        if len(self._doubts) > _MOST:
            del self._doubts[next(iter(self._doubts))]
        key = tuple(sorted(self._place(track.path or track.track) for track in doubt.tracks))
        return doubt, next((c for c in corrections if c.key == key), None)
