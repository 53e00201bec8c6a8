"""Prediction sets and intervals: the classes that a song may well be of, or the values that a number may well
have, the right one among them as often as asked.

Conventions: probabilities (n, k), codes (n,) true classes, groups (n,) artists (or tracks, where no artist is
known). A class is in the set when its score 1 - p(class) is at most the threshold (Sadinle, Lei and Wasserman
2019: on average the smallest sets). Scores behind the threshold come from rows that the model had not seen.

The promise is about tracks of *new* artists. Tracks of one artist are no independent draws, so every artist
counts as one: each of an artist's m tracks has the weight 1 / m, and with G artists the threshold is the
smallest q with

    sum of the weights of scores <= q  >=  coverage * (G + 1),

the G + 1 counting the artist who is yet to come (pooling of distribution functions, Dunn, Wasserman and
Ramdas 2023). Where G is too small for the coverage asked, every class is in every set. The scores come from
cross-validation, each model fitted on a little less than the final one (cross-conformal, Vovk 2015): coverage
is then no theorem but is measured, see `cross_fitted_sets`.

Of numbers the score is how far the answer is from the truth, |y - f(x)|, and the interval of a number is
f(x) - q to f(x) + q, equally wide for all tracks; each number has scores of its own. Where G is too small,
the interval has no ends.

Contents: Conformal, scores_of, sets_of, cross_fitted_sets, cross_fitted_widths.

References
----------
Vovk, V. (2015). Cross-conformal predictors. Annals of Mathematics and Artificial Intelligence 74, 9-28.
Sadinle, M., Lei, J. and Wasserman, L. (2019). Least ambiguous set-valued classifiers with bounded error
    levels. JASA 114, 223-234.
Dunn, R., Wasserman, L. and Ramdas, A. (2023). Distribution-free prediction sets for two-layer hierarchical
    models. JASA 118, 2491-2502.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mirlab.errors import UsageError
from mirlab.typing import Codes, Floats
from mirlab.words import quoted


@dataclass(frozen=True)
class Conformal:
    """What thresholds are made from.

    Parameters
    ----------
    scores : (n,) of rows that were held out: 1 - p(true class), or how far a number was off
    weights : (n,) 1 over the number of the artist's rows; they sum to the number of artists
    """

    scores: Floats
    weights: Floats

    @classmethod
    def fit(cls, probabilities: Floats, codes: Codes, groups: Codes) -> Conformal:
        """Keep the scores of held-out rows."""
        return cls.of(scores_of(probabilities, codes), groups)

    @classmethod
    def of(cls, scores: Floats, groups: Codes) -> Conformal:
        """Keep (n,) scores of rows of these groups, every group counting as one."""
        _, place, counts = np.unique(groups, return_inverse=True, return_counts=True)
        return cls(scores, 1.0 / counts[place])

    def threshold(self, coverage: float) -> float:
        """The largest score that a class in the set may have; infinity where all have to be in it.

        Raises
        ------
        UsageError : a coverage outside (0, 1)
        """
        if not 0 < coverage < 1:
            raise UsageError(
                f"coverage: expected a share between 0 and 1, such as 0.9, got {quoted(coverage)}"
            )
        order = np.argsort(self.scores, kind="stable")
        reached = np.cumsum(self.weights[order])
        wanted = coverage * (round(float(self.weights.sum())) + 1)
        enough = np.flatnonzero(reached >= wanted - 1e-9)
        return float(self.scores[order[enough[0]]]) if enough.size else math.inf


def scores_of(probabilities: Floats, codes: Codes) -> Floats:
    """(n,) 1 - p(true class)."""
    return np.asarray(1.0 - probabilities[np.arange(codes.size), codes])


def sets_of(probabilities: Floats, threshold: float) -> NDArray[np.bool_]:
    """(n, k) which classes are in each row's set; the most probable one always is."""
    inside = 1.0 - probabilities <= threshold + 1e-12
    inside[np.arange(len(probabilities)), probabilities.argmax(axis=1)] = True
    return np.asarray(inside, dtype=bool)


def cross_fitted_sets(
    probabilities: Floats, codes: Codes, groups: Codes, folds: Codes, coverage: float
) -> NDArray[np.bool_]:
    """(n, k) sets of every row, with a threshold from the other folds' rows alone: what coverage is measured
    on."""
    inside = np.zeros(probabilities.shape, dtype=bool)
    for fold in np.unique(folds):
        mine = folds == fold
        others = Conformal.fit(probabilities[~mine], codes[~mine], groups[~mine])
        inside[mine] = sets_of(probabilities[mine], others.threshold(coverage))
    return inside


def cross_fitted_widths(missed: Floats, groups: Codes, folds: Codes, coverage: float) -> Floats:
    """(n, k) half the width of every row's intervals, from the other folds' rows alone.

    Parameters
    ----------
    missed : (n, k) how far each number of held-out rows was off
    """
    half = np.empty_like(missed)
    for fold in np.unique(folds):
        mine = folds == fold
        for i in range(missed.shape[1]):
            half[mine, i] = Conformal.of(missed[~mine, i], groups[~mine]).threshold(coverage)
    return half
