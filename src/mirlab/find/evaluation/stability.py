"""Does a space know its own tracks again when the sound was altered, but not the music?

A track of the collection is altered (alterations.py) and asked for as a new one. Two shares say how stable
the space is:

    original found      its nearest track is the one that it was made from (or a copy of that one)
    same neighbours     share of the first ten neighbours of the original that are also the altered track's,
                        without the original and its copies

A space in which an MP3 lies nearer to other songs than to its own original sorts files by their coding.

Contents: Altered, Stability, stability_of, FOUND, SAME.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from mirlab.find.evaluation.question import Question
from mirlab.find.evaluation.ranking import Ranking
from mirlab.find.evaluation.scores import DEPTH, interval_dict
from mirlab.learn.statistics import Interval, effective_clusters, ratio_interval
from mirlab.typing import Floats, Integers
from mirlab.words import counted

FOUND, SAME = "original found", "same neighbours"


@dataclass(frozen=True, eq=False)
class Altered:
    """The numbers of altered tracks in one space.

    Parameters
    ----------
    rows : (s,) which tracks of the collection were altered
    values : alteration -> (s, D) the numbers of the altered sound
    """

    rows: Integers
    values: Mapping[str, Floats]


@dataclass(frozen=True, eq=False)
class Stability:
    """How stable a space is.

    Parameters
    ----------
    rows : (s,) which tracks were altered
    found, same : alteration -> (s,) share of each track
    scores : alteration -> {FOUND: Interval, SAME: Interval}
    """

    rows: Integers
    found: dict[str, Floats]
    same: dict[str, Floats]
    scores: dict[str, dict[str, Interval]]

    @property
    def each(self) -> Floats:
        """(s,) share of the same neighbours, over the alterations."""
        return np.asarray(np.mean(list(self.same.values()), axis=0))

    @property
    def again(self) -> float:
        """Share of altered tracks that have their original as the nearest track, over the alterations."""
        return float(np.mean(list(self.found.values())))

    @property
    def worst(self) -> str:
        """The alteration that changes the neighbours most."""
        return min(self.scores, key=lambda name: self.scores[name][SAME].mean)

    def sentence(self) -> str:
        """The least stable case in words."""
        scores = self.scores[self.worst]
        return (
            f"Of {counted(len(self.rows), 'altered track')} at worst ({self.worst}), "
            f"{100 * scores[FOUND].mean:.0f} % have their original as the nearest track and "
            f"{100 * scores[SAME].mean:.0f} % of the first ten neighbours stay the same."
        )

    def to_dict(self) -> dict[str, Any]:
        """The result as JSON can hold it."""
        return {
            "tracks": len(self.rows),
            "alterations": [
                {
                    "name": name,
                    "original_found": interval_dict(scores[FOUND]),
                    "same_neighbours": interval_dict(scores[SAME]),
                }
                for name, scores in self.scores.items()
            ],
        }


def stability_of(ranking: Ranking, question: Question, altered: Altered, level: float = 0.95) -> Stability:
    """Measure how stable a space is.

    Parameters
    ----------
    ranking : of the space
    question : whose copies and artists count
    altered : tracks of the collection, and the numbers of their altered sound
    level : confidence level of the intervals
    """
    rows = altered.rows
    copy = question.copies[rows][:, np.newaxis]
    itself = (copy == question.copies) & (copy >= 0)
    itself[np.arange(len(rows)), rows] = True
    before = _first(ranking.distances(rows), itself)
    found, same = {}, {}
    for name, values in altered.values.items():
        distances = ranking.distances_of(values, rows)
        nearest = distances.argmin(axis=1)
        found[name] = itself[np.arange(len(rows)), nearest].astype(np.float64)
        after = _first(distances, itself)
        same[name] = np.array([len(a & b) / max(1, len(a)) for a, b in zip(before, after, strict=True)])

    def interval(values: Floats) -> Interval:
        of = f"this collection, with other {question.kind}s like these altered"
        ones = np.ones(len(values))
        group = question.group[rows]
        made = ratio_interval(values, ones, group, of, question.kind, level, question.seed)
        if made.known and made.low == made.high and made.mean in (0.0, 1.0):
            # The same in every resample: what so many artists could have missed (Clopper and Pearson).
            trials = effective_clusters(np.unique(group, return_counts=True)[1].astype(np.float64))
            missed = ((1 - level) / 2) ** (1 / trials)
            return replace(made, low=missed if made.mean else 0.0, high=1.0 if made.mean else 1 - missed)
        return made

    scores = {name: {FOUND: interval(found[name]), SAME: interval(same[name])} for name in altered.values}
    return Stability(rows, found, same, scores)


def _first(distances: Floats, left_out: Any) -> list[set[int]]:
    """The first DEPTH rows of each, without those that are left out."""
    order = np.argsort(np.where(left_out, np.inf, distances), axis=1, kind="stable")[:, :DEPTH]
    return [{int(row) for row in line if not out[row]} for line, out in zip(order, left_out, strict=True)]
