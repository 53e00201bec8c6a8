"""How good the predictions of numbers are.

Conventions: truth and predictions are (n, k), one column a number; sums are over the n rows.

    R2        1 - sum (y - p)^2 / sum (y - mean y)^2: 1 is perfect, the mean of the tested rows gives 0, worse
              predictions are negative
    Pearson   correlation of y and p
    Spearman  Pearson's of the ranks; equal values share their mean rank
    MAE       mean of |y - p|, in the unit of y

Over several numbers each metric is the mean over them. Definitions and results are those of scikit-learn and
scipy, except for predictions that are the same for every row, which have no correlation: they count as 0 and
not as nothing, for a model that says the same of all must not gain by being left out. A number that is the
same in all tested rows has only an MAE; the means of the others leave it out.

Contents: NumberAnswers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mirlab.learn.statistics.figures import Figures, matrix, mean_over, tie_ends
from mirlab.typing import Bools, Codes, Floats
from mirlab.words import counted, some

_ROUNDING = 1e-12
"""Share of the sum of squares below which a spread is rounding."""


@dataclass(frozen=True)
class NumberAnswers:
    """Checked predictions of numbers.

    Parameters
    ----------
    names : of the numbers
    truth, predicted : (n, k)
    """

    names: tuple[str, ...]
    truth: Floats
    predicted: Floats

    @classmethod
    def check(cls, names: Sequence[str], truth: ArrayLike, predicted: ArrayLike) -> NumberAnswers:
        """Check the arrays; UsageError for other shapes, NaN or infinity."""
        found = matrix("the true numbers", truth, names)
        return cls(tuple(names), found, matrix("the predicted numbers", predicted, names, len(found)))

    @property
    def varies(self) -> Bools:
        """(k,) the numbers that differ among the rows."""
        return np.asarray(self.truth.max(axis=0) > self.truth.min(axis=0))

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences about numbers that means leave out, and about predictions that don't differ."""
        sentences = []
        same = [name for name, varies in zip(self.names, self.varies, strict=True) if not varies]
        if same:
            verb, it = ("is", "it") if len(same) == 1 else ("are", "them")
            sentences.append(
                f"{counted(len(same), 'number')} {verb} the same in all {len(self.truth):,} tested rows, so "
                f"R2 and correlations leave {it} out: {some(same, 10)}"
            )
        flat = self.varies & (self.predicted.max(axis=0) == self.predicted.min(axis=0))
        said = [name for name, constant in zip(self.names, flat, strict=True) if constant]
        if said:
            sentences.append(
                f"the predictions of {some(said, 10)} are the same for every row: their correlation with the "
                "truth counts as 0"
            )
        return tuple(sentences)

    def primaries(self, weights: NDArray[np.int64], cluster: Codes) -> Floats:
        """(b,) R2 alone, as `figures` gives it."""
        y, p = self.truth - self.truth.mean(axis=0), self.predicted - self.truth.mean(axis=0)
        n, sy, syy, squares = _sums(weights, cluster, np.stack([np.ones_like(y), y, y * y, (y - p) ** 2]))
        spread = syy - sy * sy / n
        with np.errstate(divide="ignore", invalid="ignore"):
            r2 = np.where(spread <= _ROUNDING * syy, np.nan, 1 - squares / spread)
        return mean_over(r2, self.varies)

    def figures(self, weights: NDArray[np.int64], cluster: Codes) -> Figures:
        """Score b resamples; `cluster` (n,) is each row's cluster."""
        # About their means the sums of squares lose no digits.
        middle = self.truth.mean(axis=0)
        y, p = self.truth - middle, self.predicted - middle
        p_own = p - p.mean(axis=0)
        one = np.ones_like(y)
        columns = np.stack([one, y, p_own, y * y, p_own * p_own, y * p_own, (y - p) ** 2, np.abs(y - p)])
        n, sy, sp, syy, spp, syp, squares, distance = _sums(weights, cluster, columns)
        vy, vp, c = syy - sy * sy / n, spp - sp * sp / n, syp - sy * sp / n
        flat_y, flat_p = vy <= _ROUNDING * syy, vp <= _ROUNDING * spp
        with np.errstate(divide="ignore", invalid="ignore"):
            r2 = np.where(flat_y, np.nan, 1 - squares / vy)
            pearson = np.where(flat_p, 0.0, np.clip(c / np.sqrt(vy * vp), -1, 1))
        spearman = np.empty_like(r2)
        for j in range(y.shape[1]):
            spearman[:, j] = _spearman(self.truth[:, j], self.predicted[:, j], cluster, weights)
        each = {
            "r2": r2,
            "pearson": np.where(flat_y, np.nan, pearson),
            "spearman": spearman,
            "mae": distance / n,
        }
        every = np.ones(len(self.names), dtype=bool)
        overall = {
            metric: mean_over(values, every if metric == "mae" else self.varies)
            for metric, values in each.items()
        }
        return Figures(overall, each)

    def clusters_of(self, metric: str, cluster: Codes) -> Floats:
        """(k, g) rows of each cluster: they are the same for all numbers."""
        sizes = np.bincount(cluster).astype(np.float64)
        return np.tile(sizes, (len(self.names), 1))


def _sums(weights: NDArray[np.int64], cluster: Codes, columns: Floats) -> Floats:
    """(m, b, k) sums of (m, n, k) columns over the rows of each resample."""
    m, n, k = columns.shape
    sums = np.zeros((weights.shape[1], m * k))
    np.add.at(sums, cluster, np.moveaxis(columns, 0, 1).reshape(n, -1))
    totals: Floats = weights.astype(np.float64) @ sums
    return np.moveaxis(totals.reshape(len(weights), m, k), 1, 0)


def _spearman(x: Floats, y: Floats, cluster: Codes, weights: NDArray[np.int64]) -> Floats:
    from mirlab.learn.statistics.ranking_kernels import rank_correlations

    out = np.empty(len(weights))
    by_x, by_y = np.argsort(x, kind="stable"), np.argsort(y, kind="stable")
    rank_correlations(
        by_x, tie_ends(x[by_x]), by_y, tie_ends(y[by_y]), cluster.astype(np.int64), weights, out
    )
    return out
