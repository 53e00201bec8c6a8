"""Intervals for a score, each with the words that say what it is an interval of.

Conventions: scores are shares (0 to 1) unless they are differences; `level` is the confidence level in
(0, 1); intervals are two-sided.

Contents: Interval, mean_interval_over_splits.

References
----------
Nadeau, C. and Bengio, Y. (2003). Inference for the generalization error. Machine Learning 52, 239-281.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mirlab.errors import UsageError

TRAINED_THIS_WAY = "models trained this way, over their training sets and test tracks"


@dataclass(frozen=True)
class Interval:
    """A mean with its confidence interval.

    Parameters
    ----------
    mean : the estimate
    low, high : the interval's ends; NaN where the data give none (one split has no spread)
    level : confidence level in (0, 1)
    of : in words, what varies under the interval: "this model ..." or "models trained this way ..."
    """

    mean: float
    low: float
    high: float
    level: float
    of: str

    @property
    def known(self) -> bool:
        """Whether there is an interval, and not an estimate alone."""
        return math.isfinite(self.low) and math.isfinite(self.high)


def mean_interval_over_splits(scores: ArrayLike, test_fraction: float, level: float = 0.95) -> Interval:
    """Corrected resampled t interval for the mean score over repeated random splits.

    Scores of overlapping training sets are correlated, so s^2 / J is too small a variance for their mean.
    Nadeau and Bengio (2003) use

        (1 / J + n_test / n_train) * s^2

    with J scores, their sample variance s^2 (ddof 1) and Student's t with J - 1 degrees of freedom.

    Parameters
    ----------
    scores : (J,) one score for each split
    test_fraction : n_test / (n_train + n_test), in (0, 1)
    level : confidence level

    Returns
    -------
    Interval of models trained this way; low and high are NaN for a single split, which has no spread.
    """
    values = finite_scores(scores)
    mean = float(values.mean())
    if values.size == 1:
        return Interval(mean, math.nan, math.nan, _level(level), f"{TRAINED_THIS_WAY} (one split: no interval)")
    from scipy.stats import t

    half = float(t.ppf((1 + _level(level)) / 2, values.size - 1)) * corrected_error(values, test_fraction)
    return Interval(mean, mean - half, mean + half, level, TRAINED_THIS_WAY)


def corrected_error(values: NDArray[np.float64], test_fraction: float) -> float:
    """Standard error of the mean of (J,) scores over splits, after Nadeau and Bengio (2003); J >= 2."""
    if not 0 < test_fraction < 1:
        raise UsageError(
            f"test_fraction: expected the test half's share of the rows, between 0 and 1, got "
            f"{test_fraction!r}"
        )
    ratio = test_fraction / (1 - test_fraction)
    return math.sqrt((1 / values.size + ratio) * float(values.var(ddof=1)))


def finite_scores(scores: ArrayLike) -> NDArray[np.float64]:
    """The scores as (J,) float64; UsageError where there are none or one of them is NaN or infinite."""
    values = np.asarray(scores, dtype=np.float64)
    if values.ndim != 1 or values.size == 0:
        raise UsageError(f"expected one score for each split, (J,), got an array of shape {values.shape}")
    bad = np.flatnonzero(~np.isfinite(values))
    if bad.size:
        raise UsageError(
            f"the score of split {bad[0] + 1} is {values[bad[0]]}: a model that failed has no score; "
            "leave that split out or run it again"
        )
    return values


def _level(level: float) -> float:
    if not 0 < level < 1:
        raise UsageError(f"level: expected a confidence level between 0 and 1, such as 0.95, got {level!r}")
    return level
