"""What two ways to split differ by: the same model on the tracks that both tested.

The gap is taken track by track, and its interval resamples artists; where one of the two judges slices by
themselves, both count slices. Of tags and numbers it is the difference of the task's primary metric, on the
same resamples of artists: a track that one of the two tested more often counts as often for the other, and
slices that were judged by themselves are averaged first.

Contents: gap_between, gap_and_tracks.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.learn.judging.evaluated import Evaluation
from mirlab.learn.judging.judged import Judged
from mirlab.learn.statistics import Interval, compare_targets, ratio_interval


def gap_between(first: Evaluation, second: Evaluation, level: float = 0.95, seed: int = 0) -> Interval | None:
    """The metric of the second minus that of the first over the tracks that both tested, artists resampled.

    Of classes d = mean over tracks of (share of right answers in the second - share of right answers in the
    first); an answer is a track's, or a slice's where one of the two judges slices by themselves.

    Parameters
    ----------
    first, second : evaluations of the same table
    level : confidence level
    seed : of the resampling

    Returns
    -------
    Interval of the difference; None where no track was tested by both
    """
    return gap_and_tracks(first, second, level, seed)[0]


def gap_and_tracks(
    first: Evaluation, second: Evaluation, level: float, seed: int
) -> tuple[Interval | None, int]:
    """`gap_between`, and over how many tracks."""
    if first.task != "class":
        return _gap_of_targets(first, second, level, seed)
    by_slice = "segment" in (first.unit, second.unit)
    a, b = _shares(first, by_slice), _shares(second, by_slice)
    common = sorted(set(a) & set(b))
    if not common:
        return None, 0
    group = dict(zip(second.judged.track.tolist(), second.judged.group.tolist(), strict=True))
    difference = np.array([b[track] - a[track] for track in common])
    groups: NDArray[np.intp] = np.array([group[track] for track in common], dtype=np.intp)
    kind = second.plan.group_kind
    of = f"the difference between the two ways to split, on other {kind}s like these {np.unique(groups).size}"
    gap = ratio_interval(difference, np.ones(len(common)), groups, of, kind, level, seed)
    return replace(gap, is_difference=True), len(common)


def _shares(evaluation: Evaluation, by_slice: bool) -> dict[str, float]:
    """Share of right answers about each track."""
    j = evaluation.judged
    assert j.slices_right is not None
    right, answers = (
        (j.slices_right, j.slices) if by_slice else (j.right.astype(np.intp), np.ones_like(j.slices))
    )
    tracks, at = np.unique(j.track.astype(str), return_inverse=True)
    return dict(
        zip(tracks.tolist(), (np.bincount(at, right) / np.bincount(at, answers)).tolist(), strict=True)
    )


def _gap_of_targets(
    first: Evaluation, second: Evaluation, level: float, seed: int
) -> tuple[Interval | None, int]:
    a, b = _of_tracks(first), _of_tracks(second)
    common = sorted(set(a.track) & set(b.track))
    if not common:
        return None, 0
    one, other = _as_often(a, b, common)
    kind = second.plan.group_kind
    found = compare_targets(
        first.task,
        first.names,
        one.truth,
        (one.predicted, one.probabilities),
        (other.predicted, other.probabilities),
        other.group,
        group_kind=kind,
        level=level,
        seed=seed,
    )
    groups = np.unique(other.group).size
    of = f"the difference between the two ways to split, on other {kind}s like these {groups}"
    return replace(found.difference, of=of), len(common)


def _of_tracks(evaluation: Evaluation) -> Judged:
    """The answers about whole tracks: slices that were judged by themselves are averaged over all splits."""
    j = evaluation.judged
    if evaluation.unit != "segment":
        return j
    _, first, at = np.unique(j.track.astype(str), return_index=True, return_inverse=True)

    def mean(values: NDArray[np.float64]) -> NDArray[np.float64]:
        sums = np.zeros((first.size, values.shape[1]))
        np.add.at(sums, at, values)
        return np.asarray(sums / np.bincount(at)[:, None])

    if j.probabilities is None:
        return replace(j.rows(first), predicted=mean(j.predicted))
    return replace(j.rows(first), probabilities=mean(j.probabilities))


def _as_often(a: Judged, b: Judged, common: Sequence[Any]) -> tuple[Judged, Judged]:
    """Both with the same tracks in the same order, each track as often in one as in the other.

    A metric of rows that are all there twice is that of the rows.
    """
    places = [{track: np.flatnonzero(j.track == track) for track in common} for j in (a, b)]
    often = {track: math.lcm(*(mine[track].size for mine in places)) for track in common}
    chosen = [
        np.concatenate([np.tile(mine[track], often[track] // mine[track].size) for track in common])
        for mine in places
    ]
    return a.rows(chosen[0]), b.rows(chosen[1])
