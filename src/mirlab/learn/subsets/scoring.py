"""How a subset of features is scored: the rows and inner folds that a search may see, and the two numbers.

Contents: Score, Judge (scores subsets), Makes, Rows, named (errors that name the set), in_words, Said,
sums_of, likely_sums, batch_sums, plain_sums, pooled, BETAS, LEAST.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from mirlab.errors import MirlabError, TableError
from mirlab.learn.statistics import Goal
from mirlab.learn.subsets.units import Subset, Units
from mirlab.typing import Codes, Floats
from mirlab.words import counted, some, their_words

BETAS = tuple(2.0**e for e in range(-3, 6))
"""Sharpnesses among which the best is taken."""

LEAST = 1e-6
"""The probability that counts for one below it."""

_NEAR = 1e-6
"""How far two likelihoods must be apart, as a share, for `_about` to tell which is the larger."""


@dataclass(frozen=True)
class Score:
    """What a subset is worth to the search, over the inner folds' rows.

    Of classes both are shares in [0, 1]; of tags and numbers both are the primary metric: macro average
    precision, or R2.
    """

    accuracy: float
    value: float


class Judge(Protocol):
    """Scores subsets, in their order."""

    def __call__(self, subsets: Sequence[Subset]) -> list[Score]:
        """Score each subset by cross-validation."""


class Makes(Protocol):
    """Makes judges whose work is done elsewhere than in the process that asks."""

    def judge(self, model: str, params: Mapping[str, Any], rows: Rows, *, quick: bool = False) -> Judge:
        """A judge with the answers of `judge_for`'s."""


@dataclass(frozen=True, eq=False)
class Rows:
    """The rows that a search may see, and their inner folds.

    Parameters
    ----------
    units : the candidates; values are of these rows alone, (n, d)
    goal : what is to be learnt of them
    fold : (n,) inner fold of each row, from 0
    seed : of models that take one
    """

    units: Units
    goal: Goal
    fold: Codes
    seed: int

    @property
    def codes(self) -> Codes:
        """(n,) classes, numbers from 0."""
        return self.goal.truth

    @property
    def n_classes(self) -> int:
        """Number of classes."""
        return len(self.goal.names)

    @property
    def targets(self) -> Floats:
        """(n, k) what is to be fitted: a column a class, tag or number."""
        if self.goal.task == "class":
            return np.eye(self.n_classes)[self.codes]
        return np.asarray(self.goal.truth, dtype=np.float64)

    def halves(self) -> list[tuple[Codes, Codes]]:
        """For each fold the rows trained on and the rows asked about."""
        return [
            (np.flatnonzero(self.fold != f), np.flatnonzero(self.fold == f))
            for f in range(int(self.fold.max()) + 1)
        ]


def named(judge: Judge, units: Units) -> Judge:
    """The same judge, whose errors name the first set that it can't score."""

    def scored(subsets: Sequence[Subset]) -> list[Score]:
        try:
            return judge(subsets)
        except Exception as error:
            for subset in subsets:
                try:
                    judge([subset])
                except Exception as alone:
                    where = f"(in {in_words([subset], units)})"
                    if isinstance(alone, TableError):
                        raise TableError(f"{alone} {where}") from error
                    raise MirlabError(f"{type(alone).__name__}: {their_words(alone)} {where}") from error
            raise

    return scored


def in_words(subsets: Sequence[Subset], units: Units) -> str:
    """Sets by the names of the first one's units: "the set rms, tempo", "the set tempo and 4 more sets"."""
    more = f" and {counted(len(subsets) - 1, 'more set', 'more sets')}" if len(subsets) > 1 else ""
    return f"the set {some(units.names_of(subsets[0]))}{more}"


@dataclass(frozen=True, eq=False)
class Said:
    """What was said of a fold's rows.

    Parameters
    ----------
    right : (n,) whether the answer was right
    z : (n, n_classes)
    truth : (n,) classes
    """

    right: NDArray[np.bool_]
    z: Floats
    truth: Codes

    @property
    def away(self) -> Floats:
        """(n, n_classes) how far every class is ahead of the right one."""
        return np.asarray(self.z - self.z[np.arange(self.truth.size), self.truth][:, np.newaxis])


def sums_of(right: NDArray[np.bool_], z: Floats | None, truth: Codes) -> Floats:
    """What a fold adds to a score: rows right, and for every beta the sums of log p(label) and of p(label).

    Parameters
    ----------
    right : (n,) whether the answer was right
    z : (n, n_classes); None where there is nothing but the answers
    truth : (n,) classes
    """
    k = len(BETAS)
    if z is None:
        found = np.full(1 + 2 * k, np.nan)
        found[0] = right.sum()
        return found
    return _sums(right, Said(right, z, truth).away, np.ones(k, dtype=bool))


def _sums(right: NDArray[np.bool_], away: Floats, which: NDArray[np.bool_]) -> Floats:
    """`sums_of` for some of the sharpnesses; the others are as unlikely as can be."""
    k = len(BETAS)
    found = np.full(1 + 2 * k, -np.inf)
    found[0] = right.sum()
    # log p = -log sum exp(beta (z_c - z_label))
    scaled = np.array(BETAS)[which, np.newaxis, np.newaxis] * away
    largest = scaled.max(axis=2)
    log_p = -largest - np.log(np.exp(scaled - largest[:, :, np.newaxis]).sum(axis=2))
    found[1 : 1 + k][which], found[1 + k :][which] = log_p.sum(axis=1), np.exp(log_p).sum(axis=1)
    return found


def likely_sums(folds: Sequence[Said]) -> list[Floats]:
    """`sums_of` for the folds of a subset, but only of the sharpnesses that may be the likeliest.

    Squares of squares say which these are, for a fifth of the work; they are wrong by some 1e-14.
    """
    away = [said.away for said in folds]
    about = np.sum([_about(of_fold) for of_fold in away], axis=0)
    likely = about >= about.max() - _NEAR * (1 + abs(about.max()))
    return [_sums(said.right, of_fold, likely) for said, of_fold in zip(folds, away, strict=True)]


def _about(away: Floats) -> Floats:
    """(betas,) sums of log p(label), nearly."""
    largest = away.max(axis=1)
    powers = np.exp(BETAS[0] * (away - largest[:, np.newaxis]))
    sums = np.empty(len(BETAS))
    for i, beta in enumerate(BETAS):
        if i:
            # Each beta is twice the one before.
            np.square(powers, out=powers)
        sums[i] = -beta * largest.sum() - np.log(powers.sum(axis=1)).sum()
    return sums


def batch_sums(right: NDArray[np.bool_], z: Floats, truth: Codes) -> Floats:
    """`sums_of` for many subsets at once.

    Parameters
    ----------
    right : (subsets, n) whether the answers were right
    z : (subsets, n, n_classes), each within log LEAST and 0
    truth : (n,) classes

    Returns
    -------
    (subsets, 1 + 2 betas)
    """
    k = len(BETAS)
    found = np.empty((len(z), 1 + 2 * k))
    found[:, 0] = right.sum(axis=1)
    mine = np.take_along_axis(z, np.broadcast_to(truth, z.shape[:2])[..., np.newaxis], axis=2)
    powers = np.exp(BETAS[0] * (z - mine))
    for i in range(k):
        if i:
            # Each beta is twice the one before.
            np.square(powers, out=powers)
        total = powers.sum(axis=2)
        found[:, 1 + i], found[:, 1 + k + i] = -np.log(total).sum(axis=1), (1.0 / total).sum(axis=1)
    return found


def plain_sums(right: NDArray[np.bool_], z: Floats, truth: Codes) -> Floats:
    """`batch_sums` of probabilities as they are: every sharpness but 1 is as unlikely as can be."""
    k = len(BETAS)
    found = np.full((len(z), 1 + 2 * k), -np.inf)
    mine = np.take_along_axis(z, np.broadcast_to(truth, z.shape[:2])[..., np.newaxis], axis=2)[..., 0]
    one = BETAS.index(1.0)
    found[:, 0] = right.sum(axis=1)
    found[:, 1 + one], found[:, 1 + k + one] = mine.sum(axis=1), np.exp(mine).sum(axis=1)
    return found


def pooled(sums: Sequence[Floats], folds: int, n: int) -> list[Score]:
    """Scores of subsets from what their folds, which follow one another, add (`sums_of`)."""
    k = len(BETAS)
    means = np.stack(sums).reshape(-1, folds, 1 + 2 * k).sum(axis=1) / n
    values = [m[0] if np.isnan(m[1]) else m[1 + k + m[1 : 1 + k].argmax()] for m in means]
    return [Score(float(m[0]), float(value)) for m, value in zip(means, values, strict=True)]
