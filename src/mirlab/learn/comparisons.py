"""Is one model better than another? Paired comparisons and their verdicts in words.

Conventions: differences are second minus first; p-values are two-sided.

Contents: Comparison, compare_over_splits.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from numpy.typing import ArrayLike

from mirlab.errors import UsageError
from mirlab.learn.intervals import Interval, corrected_error, finite_scores, mean_interval_over_splits


@dataclass(frozen=True)
class Comparison:
    """Two models' scores compared on the same splits or the same test tracks.

    Parameters
    ----------
    difference : second minus first, with its interval
    p : two-sided p-value of "no difference"; NaN where the data give none
    test : the test used, in words
    """

    difference: Interval
    p: float
    test: str

    @property
    def distinguishable(self) -> bool:
        """Whether p lies below 1 - level."""
        return bool(self.p < 1 - self.difference.level)

    @property
    def verdict(self) -> str:
        """ "distinguishable" or "not distinguishable"."""
        return "distinguishable" if self.distinguishable else "not distinguishable"


def compare_over_splits(
    first: ArrayLike, second: ArrayLike, test_fraction: float, level: float = 0.95
) -> Comparison:
    """Corrected resampled t-test on scores paired by split (Nadeau and Bengio 2003).

    t = mean(d) / sqrt((1 / J + n_test / n_train) * var(d)), d = second - first, J - 1 degrees of freedom.

    Parameters
    ----------
    first, second : (J,) scores of the two models on the same splits, in the same order
    test_fraction : n_test / (n_train + n_test), in (0, 1)
    level : confidence level of the interval and of the verdict
    """
    a, b = finite_scores(first), finite_scores(second)
    if a.size != b.size:
        raise UsageError(
            f"expected the two models' scores on the same splits, got {a.size} and {b.size}; "
            "compare the splits that both have"
        )
    difference = mean_interval_over_splits(b - a, test_fraction, level)
    test = "corrected resampled t-test, paired by split (Nadeau and Bengio 2003)"
    if a.size == 1:
        return Comparison(difference, math.nan, test)
    error = corrected_error(b - a, test_fraction)
    if error == 0:
        return Comparison(difference, 1.0 if difference.mean == 0 else 0.0, test)
    from scipy.stats import t

    return Comparison(difference, float(2 * t.sf(abs(difference.mean) / error, a.size - 1)), test)
