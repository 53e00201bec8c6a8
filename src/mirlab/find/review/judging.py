"""How good what was learnt of a few examples is: cross-validation, repeated, artists apart.

Every figure is of examples that were not learnt from. All points of the curve are judged on the same ones:
each by what was learnt from some of those in the training folds, from few to all of them. So the curve shows
what more examples bring, and not which examples came last. Folds are drawn anew for each repeat, and the
figures are means over the repeats, so that the luck of a draw counts little.

Conventions: examples are (n, p) float rows, codes their classes, units their artists.

Contents: Judged, judge, fitted, FEWEST.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.splits import balanced_folds
from mirlab.learn.statistics import Interval, effective_clusters
from mirlab.typing import Bools, Codes, Floats

FEWEST = 3
"""Examples of each class from which on an accuracy is told."""
REPEATS = 5
_FOLDS = 5
_SIZES = (4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536)
_CURVE = 6
_C = 0.1
_OF = "its answers to examples that it had not learnt from"


@dataclass(frozen=True)
class Judged:
    """How good it is.

    Parameters
    ----------
    accuracy : of the answers, with an interval over artists
    curve : (examples learnt from, accuracy), from few examples to all of the training folds
    right : (repeats, n) whether each answer was right
    certain : (repeats, n) the probability that it gave its answer
    """

    accuracy: Interval
    curve: tuple[tuple[int, Interval], ...]
    right: Bools
    certain: Floats

    def above(self, probability: float) -> tuple[int, float] | None:
        """How many examples it was at least so sure about, on average over the repeats, and the share of
        those answers that were right; None where it never was."""
        sure = self.certain >= probability
        if not sure.any():
            return None
        return max(1, round(float(sure.sum(axis=1).mean()))), float(self.right[sure].mean())


def judge(examples: Floats, codes: Codes, units: Codes, seed: int = 0) -> Judged | None:
    """Judge by repeated cross-validation; None where the examples are too few.

    Parameters
    ----------
    examples : (n, p) standardised
    codes : (n,) classes
    units : (n,) artists; those of one artist are never on both sides
    """
    present, counts = np.unique(codes, return_counts=True)
    least = min((len(np.unique(units[codes == code])) for code in present), default=0)
    folds = min(_FOLDS, least)
    if len(present) < 2 or folds < 2 or counts.min() < FEWEST:
        return None
    dense = np.searchsorted(present, codes)
    drawn = [balanced_folds(dense, units, folds, np.random.default_rng(seed + r)) for r in range(REPEATS)]
    trained = [int((fold != held).sum()) for fold in drawn for held in range(folds)]
    sizes = [size for size in _SIZES if len(present) <= size < min(trained)][-_CURVE:]
    right = np.zeros((len(sizes) + 1, REPEATS, len(codes)), dtype=bool)
    certain = np.zeros((REPEATS, len(codes)))
    for r, fold in enumerate(drawn):
        rng = np.random.default_rng((seed, r))
        for held in range(folds):
            test = fold == held
            order = _balanced_order(np.flatnonzero(~test), dense, rng)
            for at, size in enumerate([*sizes, len(order)]):
                guessed, sure = _answers(examples, dense, order[:size], test)
                right[at, r, test] = guessed == dense[test]
                if size == len(order):
                    certain[r, test] = sure
    n = effective_clusters(np.bincount(units).astype(np.float64))
    points = [*sizes, round(float(np.mean(trained)))]
    curve = tuple((size, _wilson(float(one.mean()), n)) for size, one in zip(points, right, strict=True))
    return Judged(curve[-1][1], curve, right[-1], certain)


def fitted(examples: Floats, codes: Codes) -> Any:
    """The classifier that is taught: logistic regression on standardised vectors."""
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(C=_C, max_iter=1000).fit(examples, codes)


def _balanced_order(rows: NDArray[np.intp], codes: Codes, rng: np.random.Generator) -> NDArray[np.intp]:
    """Rows in random order, such that each beginning of it has about as many of every class."""
    mixed = rng.permutation(rows)
    rank = np.zeros(len(mixed))
    for code in np.unique(codes[mixed]):
        ours = codes[mixed] == code
        rank[ours] = np.arange(ours.sum())
    return np.asarray(mixed[np.argsort(rank, kind="stable")], dtype=np.intp)


def _answers(examples: Floats, codes: Codes, train: NDArray[np.intp], test: Bools) -> tuple[Codes, Floats]:
    """What is said of the test rows, and how surely."""
    known = np.unique(codes[train])
    if len(known) < 2:
        # Everything of all classes but one is held out, so that one is what it would say.
        return np.full(int(test.sum()), known[0]), np.ones(int(test.sum()))
    model = fitted(examples[train], codes[train])
    shares = model.predict_proba(examples[test])
    best = shares.argmax(axis=1)
    return np.asarray(model.classes_[best], dtype=np.intp), shares[np.arange(len(best)), best]


def _wilson(share: float, n: float) -> Interval:
    """Wilson's interval: unlike a bootstrap it is not empty where all few answers are right.

    Examples by one artist are right or wrong together, so that artists are counted and not examples; and
    repeats bring no further examples, so that they don't count.
    """
    z = 1.959963984540054
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * float(np.sqrt(share * (1 - share) / n + z * z / (4 * n * n)))
    return Interval(
        share, max(0.0, min(share, middle - half)), min(1.0, max(share, middle + half)), 0.95, _OF
    )
