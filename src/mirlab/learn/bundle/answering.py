"""What a bundle makes of its graph's answers: a class with its set, tags, or numbers with intervals.

Conventions: answers are (n, k) in the order of the names: probabilities of classes or of tags, or numbers.

Contents: Answering (what each has), OfClasses, OfTags, OfNumbers, are_shares,
answering_of (from a bundle's own words).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.decoding import SILENCE
from mirlab.data.tables import TASKS, TaskName
from mirlab.errors import BundleError
from mirlab.learn.bundle.conformal import Conformal, sets_of
from mirlab.learn.bundle.predictions import NumberPrediction, Prediction, TagPrediction
from mirlab.learn.bundle.said import Said
from mirlab.typing import Floats
from mirlab.words import quoted

MOST_LABELS, LONGEST_LABEL = 10_000, 20_000
ROUNDING = 1e-9
FURTHEST = 1e300


class Answering(Protocol):
    """What turns a graph's answers into predictions."""

    @property
    def task(self) -> TaskName:
        """What the answers are of."""

    @property
    def names(self) -> tuple[str, ...]:
        """The k classes, tags or numbers."""

    @property
    def scale(self) -> Floats:
        """(k,) what a difference of answers is small beside."""

    def predictions(
        self, answers: Floats, paths: Sequence[str], reasons: Sequence[str], coverage: float
    ) -> list[Prediction]:
        """What (n, k) answers say of n sounds; `reasons` say why each is unknown, "" where it is not."""

    def failed(self, path: str, error: str) -> Prediction:
        """The prediction of a sound that there is no answer about."""

    def silent(self, path: str) -> Prediction:
        """The prediction of silence."""


@dataclass(frozen=True)
class OfClasses:
    """One class a sound.

    Parameters
    ----------
    names : of the classes
    conformal : what prediction sets are made from
    """

    names: tuple[str, ...]
    conformal: Conformal
    task: TaskName = "class"

    @property
    def scale(self) -> Floats:
        """(k,) of ones: probabilities."""
        return np.ones(len(self.names))

    def predictions(
        self, answers: Floats, paths: Sequence[str], reasons: Sequence[str], coverage: float
    ) -> list[Prediction]:
        """The most probable class, and the set that holds the right one as often as `coverage` says."""
        inside = sets_of(answers, self.conformal.threshold(coverage))
        said = []
        for number, (path, reason) in enumerate(zip(paths, reasons, strict=True)):
            p = answers[number]
            order = np.argsort(-p, kind="stable")
            said.append(
                Prediction(
                    path=path,
                    label=self.names[order[0]],
                    probabilities={label: float(p[i]) for i, label in enumerate(self.names)},
                    prediction_set=tuple(self.names[i] for i in order if inside[number, i]),
                    unknown=bool(reason),
                    reason=reason,
                )
            )
        return said

    def failed(self, path: str, error: str) -> Prediction:
        """A prediction without a label."""
        return Prediction(path, error=error)

    def silent(self, path: str) -> Prediction:
        """The same of silence."""
        return Prediction(path, unknown=True, reason=SILENCE)


@dataclass(frozen=True)
class OfTags:
    """Any number of tags a sound.

    Parameters
    ----------
    names : of the tags
    thresholds : (k,) from which probability on a sound has the tag
    """

    names: tuple[str, ...]
    thresholds: Floats
    task: TaskName = "tags"

    @property
    def scale(self) -> Floats:
        """(k,) of ones: probabilities."""
        return np.ones(len(self.names))

    def predictions(
        self, answers: Floats, paths: Sequence[str], reasons: Sequence[str], coverage: float
    ) -> list[Prediction]:
        """The tags that reach their thresholds; `coverage` is of no concern to tags."""
        least = dict(zip(self.names, self.thresholds.tolist(), strict=True))
        said: list[Prediction] = []
        for p, path, reason in zip(answers, paths, reasons, strict=True):
            order = np.argsort(-p, kind="stable")
            said.append(
                TagPrediction(
                    path=path,
                    probabilities=dict(zip(self.names, p.tolist(), strict=True)),
                    unknown=bool(reason),
                    reason=reason,
                    tags=tuple(self.names[i] for i in order if p[i] >= self.thresholds[i]),
                    thresholds=least,
                )
            )
        return said

    def failed(self, path: str, error: str) -> Prediction:
        """A prediction without tags."""
        return TagPrediction(path, error=error)

    def silent(self, path: str) -> Prediction:
        """The same of silence."""
        return TagPrediction(path, unknown=True, reason=SILENCE)


@dataclass(frozen=True)
class OfNumbers:
    """Numbers of a sound.

    Parameters
    ----------
    names : of the numbers
    low, high : (k,) the least and the largest of each among the training tracks
    conformals : by number, what its intervals are made from
    """

    names: tuple[str, ...]
    low: Floats
    high: Floats
    conformals: tuple[Conformal, ...]
    task: TaskName = "numbers"

    @property
    def scale(self) -> Floats:
        """(k,) the span of each number among the training tracks."""
        span = self.high - self.low
        return np.where(span > 0, span, np.maximum(np.abs(self.high), 1.0))

    def predictions(
        self, answers: Floats, paths: Sequence[str], reasons: Sequence[str], coverage: float
    ) -> list[Prediction]:
        """Each number with the interval that holds the true one as often as `coverage` says.

        Those of shares end at 0 and 1: the true number lies between them, so the interval holds it as often
        as before.
        """
        half = np.array([one.threshold(coverage) for one in self.conformals])
        shares = are_shares(self.low, self.high)
        # Without ends there is nothing to cut off: all that is possible would look like an interval.
        least = np.where(shares & np.isfinite(half), 0.0, -np.inf)
        most = np.where(shares & np.isfinite(half), 1.0, np.inf)
        said: list[Prediction] = []
        for row, path, reason in zip(answers, paths, reasons, strict=True):
            values = np.where(shares, np.clip(row, 0, 1), row)
            low, high = np.clip(row - half, least, most), np.clip(row + half, least, most)
            ends = zip(low.tolist(), high.tolist(), strict=True)
            said.append(
                NumberPrediction(
                    path=path,
                    unknown=bool(reason),
                    reason=reason,
                    values=dict(zip(self.names, values.tolist(), strict=True)),
                    intervals=dict(zip(self.names, ends, strict=True)),
                )
            )
        return said

    def failed(self, path: str, error: str) -> Prediction:
        """A prediction without numbers."""
        return NumberPrediction(path, error=error)

    def silent(self, path: str) -> Prediction:
        """The same of silence."""
        return NumberPrediction(path, unknown=True, reason=SILENCE)


def are_shares(low: Floats, high: Floats) -> NDArray[np.bool_]:
    """(k,) which numbers are taken for shares: those between 0 and 1 on every training track.

    Parameters
    ----------
    low, high : (k,) the least and the largest of each among the training tracks
    """
    return np.asarray((low >= 0) & (high <= 1), dtype=bool)


def answering_of(said: Said, conformal: Floats | None, path: str) -> Answering:
    """Read what a manifest says of the task and its names, with the scores of conformal.npy.

    Raises
    ------
    BundleError : something is missing, of another type or shape, or out of its range
    """
    task = said.text("task") if "task" in said.items() else "class"
    if task not in TASKS:
        raise said.refuse("task", " or ".join(map(quoted, TASKS)), task)
    names = said.texts("labels", 2 if task == "class" else 1, MOST_LABELS, LONGEST_LABEL)
    if task == "tags":
        return OfTags(names, said.vector("thresholds", len(names), 0.0, 1.0))
    if conformal is None:
        raise BundleError(f"{path}: expected a bundle with conformal.npy, and it is missing")
    if task == "class":
        (found,) = _scores(conformal, 1, 1.0, "from 0 to 1", path)
        return OfClasses(names, found)
    ranges = said.part("ranges")
    low = ranges.vector("low", len(names), -FURTHEST, FURTHEST)
    high = ranges.vector("high", len(names), -FURTHEST, FURTHEST)
    if (low > high).any():
        raise ranges.refuse("low", "numbers up to those under high", float(low[low > high][0]))
    return OfNumbers(names, low, high, _scores(conformal, len(names), FURTHEST, "of 0 or more", path))


def _scores(arrays: Floats, k: int, most: float, wanted: str, path: str) -> tuple[Conformal, ...]:
    """k rows of scores and one of weights."""
    if len(arrays) != k + 1 or not arrays.shape[1]:
        many = "scores" if k == 1 else f"{k} rows of scores"
        raise BundleError(f"{path}: conformal.npy: expected {many} and weights, got {len(arrays)} rows")
    weights = arrays[-1]
    if arrays[:-1].min() < -ROUNDING or arrays[:-1].max() > most + ROUNDING:
        raise BundleError(f"{path}: conformal.npy: expected scores {wanted}")
    if weights.min() <= 0 or weights.max() > 1 + ROUNDING:
        raise BundleError(f"{path}: conformal.npy: expected weights above 0 and up to 1")
    return tuple(Conformal(scores, weights) for scores in arrays[:-1])
