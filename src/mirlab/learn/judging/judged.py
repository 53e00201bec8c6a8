"""Out-of-sample predictions: what models said of tracks that they never saw, beside what is true.

Conventions: one row for each split and track tested in it. Of classes, truth and predictions are (n,) names;
of tags and numbers they are (n, k), one column a target.

Contents: Judged, judged_split, together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.splits import SplitPlan
from mirlab.data.tables import FeatureTable
from mirlab.learn.models import Answers
from mirlab.learn.statistics import Goal
from mirlab.typing import Codes, Floats


@dataclass(frozen=True)
class Judged:
    """Out-of-sample predictions, one row for each split and track tested in it (slice, under ``segment``).

    Parameters
    ----------
    split : (n,) number of the split
    track : (n,) names
    truth, predicted : (n,) names of classes; (n, k) whether a track has each tag, as 0 and 1; (n, k) numbers
    probabilities : (n, k) float64 of classes or tags, of the vote where there were slices; None of numbers,
        and where not asked for
    group : (n,) number of the artist's group, of the track where no artist is known
    slices : (n,) how many rows stand behind the answer
    slices_right : (n,) how many of them were right alone; None of tags and numbers, which are more or less
        right
    thresholds : (n_splits, k) probabilities from which a track has a tag, chosen on training rows; else None
    """

    split: NDArray[np.intp]
    track: NDArray[np.object_]
    truth: NDArray[Any]
    predicted: NDArray[Any]
    probabilities: NDArray[np.float64] | None
    group: NDArray[np.intp]
    slices: NDArray[np.intp]
    slices_right: NDArray[np.intp] | None
    thresholds: NDArray[np.float64] | None = None

    @property
    def label(self) -> NDArray[Any]:
        """What is true: (n,) names of classes, or (n, k) as `truth`."""
        return self.truth

    @property
    def right(self) -> NDArray[np.bool_]:
        """(n,) whether the answer is the label; of tags, whether all of them are right; not of numbers."""
        same = np.asarray(self.predicted == self.truth, dtype=bool)
        return same if same.ndim == 1 else np.asarray(same.all(axis=1))

    def rows(self, index: NDArray[Any]) -> Judged:
        """Some of the rows, by a mask or by positions."""
        return replace(
            self,
            split=self.split[index],
            track=self.track[index],
            truth=self.truth[index],
            predicted=self.predicted[index],
            probabilities=None if self.probabilities is None else self.probabilities[index],
            group=self.group[index],
            slices=self.slices[index],
            slices_right=None if self.slices_right is None else self.slices_right[index],
        )


def judged_split(
    table: FeatureTable, plan: SplitPlan, number: int, tracks: Codes, answers: Answers, goal: Goal
) -> Judged:
    """The answers of one split beside the truth; slices of a track vote.

    Parameters
    ----------
    number : of the split
    tracks : (rows of the table,) number of each row's track; of each row where slices don't vote
    answers : about the split's test rows
    goal : what is true of the table's rows
    """
    voted = answers.voted(tracks)
    # Slices stand in the order of the votes, so that they can be counted by the place of their track there.
    place = np.empty(int(tracks.max()) + 1, dtype=np.intp)
    place[tracks[voted.rows]] = np.arange(voted.rows.size)
    at = place[tracks[answers.rows]]
    truth: NDArray[Any] = goal.truth[voted.rows]
    predicted: NDArray[Any] = voted.predicted.astype(np.float64)
    probabilities: Floats | None = voted.probabilities if goal.task == "tags" else None
    right = None
    if goal.task == "class":
        names = np.array(goal.names, dtype=object)
        truth, predicted = table.labels[voted.rows], names[voted.predicted]
        probabilities = voted.probabilities if np.isfinite(voted.probabilities).all() else None
        right = np.bincount(at, answers.right(goal.truth)).astype(np.intp)
    return Judged(
        split=np.full(voted.rows.size, number, dtype=np.intp),
        track=table.tracks[voted.rows],
        truth=truth,
        predicted=predicted,
        probabilities=probabilities,
        group=plan.groups[voted.rows],
        slices=np.bincount(at),
        slices_right=right,
        thresholds=None if voted.thresholds is None else voted.thresholds[None],
    )


def together(parts: Sequence[Judged]) -> Judged:
    """The predictions of all splits."""

    def joined(name: str) -> Any:
        values = [getattr(part, name) for part in parts]
        return None if values[0] is None else np.concatenate(values)

    names = ("split", "track", "truth", "predicted", "probabilities", "group", "slices", "slices_right")
    return Judged(**{name: joined(name) for name in names}, thresholds=joined("thresholds"))
