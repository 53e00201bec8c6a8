"""Is this sound like anything that the model was trained on? A distance, and the threshold it is judged by.

Conventions: rows are (n, d) float64 in the order of the columns; the logarithm is taken of every spread
(``std`` and ``var``), as sounds that stand still have spreads smaller by factors, not by differences. Columns
are standardised, then

    distance(x) = sqrt( (x - m)' S^-1 (x - m) / d ),

S being the covariance of the training rows, shrunk towards a multiple of the identity (Ledoit and Wolf 2004),
so that training rows lie at about 1. The threshold comes from a quantile of the distances of *held-out*
training tracks, each from a model fitted without its artist: training rows themselves lie closer than any
new song.

How each column was distributed over the training rows is kept beside it, for later: are the sounds that the
bundle is asked about still like these?

Contents: Novelty, shifts, how_far, Distribution, REFUSED, HEADROOM, SILENT_PEAK, LEAST_SPREAD.

References
----------
Mahalanobis (1936), On the generalised distance in statistics
Ledoit, O. and Wolf, M. (2004). A well-conditioned estimator for large-dimensional covariance matrices.
    Journal of Multivariate Analysis 88, 365-411.
MacKinnon, J. G., Nielsen, M. O. and Webb, M. D. (2023). Cluster-robust inference: a guide to empirical
    practice. Journal of Econometrics 232, 272-299.
Pimentel, M., Clifton, D., Clifton, L. and Tarassenko, L. (2014). A review of novelty detection. Signal
    Processing 99, 215-249.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mirlab.audio.registry import Column
from mirlab.learn.statistics import effective_clusters
from mirlab.typing import Codes, Floats

REFUSED = 0.015
"""Share of held-out training tracks beyond the distance that the threshold is made from."""

HEADROOM = 1.1
"""The threshold over that distance. Music of other collections, mastered and coded otherwise, lies about
there, most speech, noise and tones from 1.3 on (`python -m benchmarks unknown`)."""

SILENT_PEAK = 1e-3
"""A sound none of whose frames reaches this RMS (-60 dBFS) is silence, see `audio.quality.SILENT_DBFS`."""

LEVELS = np.array([0, 0.01, 0.025, *(i / 20 for i in range(1, 20)), 0.975, 0.99, 1])
"""The shares of the training rows at whose quantiles `Distribution` knows each column."""
MOST_QUANTILES = 100_000
"""Quantiles that a bundle keeps: a megabyte of its manifest."""

LEAST_SPREAD = 1e-10
"""The least spread that the logarithm counts; silence has none."""


@dataclass(frozen=True)
class Novelty:
    """A model of what is usual.

    Parameters
    ----------
    spreads : (d,) True for the columns whose logarithm is taken
    centre, scale : (d,) of the columns, after the logarithm
    axes : (d, r) from standardised columns to coordinates in which training rows have unit variance
    """

    spreads: NDArray[np.bool_]
    centre: Floats
    scale: Floats
    axes: Floats

    @classmethod
    def fit(cls, values: Floats, columns: Sequence[Column]) -> Novelty:
        """Fit on the training rows."""
        from sklearn.covariance import ledoit_wolf

        spreads = spreads_of(columns)
        logged = _logged(values, spreads)
        centre, scale = logged.mean(axis=0), logged.std(axis=0)
        scale = np.where(scale > 0, scale, 1.0)
        covariance, _ = ledoit_wolf((logged - centre) / scale, assume_centered=True)
        powers, vectors = np.linalg.eigh(covariance)
        axes = vectors / np.sqrt(np.maximum(powers, 1e-12) * len(columns))
        return cls(spreads, centre, scale, axes)

    def distances(self, values: Floats) -> Floats:
        """(n,) distances of (n, d) rows; about 1 for training rows."""
        return np.asarray(np.sqrt(np.square(self.standard(values) @ self.axes).sum(axis=1)))

    def standard(self, values: Floats) -> Floats:
        """(n, d) rows in standard deviations of the training rows, from their mean."""
        return np.asarray((_logged(values, self.spreads) - self.centre) / self.scale)


def how_far(distance: float, threshold: float, card: Mapping[str, Any]) -> str:
    """How far beyond the threshold a sound lies, in words that say what the threshold is.

    Parameters
    ----------
    card : a bundle's model card, which says how many held-out tracks lay beyond it

    Examples
    --------
    >>> how_far(2.42, 2.0, {"unknown": {"held_out_refused": {"mean": 0.015}}})
    '1.21 times the distance within which 98.5 % of held-out training tracks lie'
    """
    times = f"{distance / threshold:.2f} times the"
    said = card.get("unknown")
    refused = said.get("held_out_refused") if isinstance(said, dict) else None
    share = refused.get("mean") if isinstance(refused, dict) else None
    if not isinstance(share, int | float) or not 0 <= share < 1:
        return f"{times} largest distance that was allowed when the classifier was trained"
    within = "all" if share == 0 else f"{100 * (1 - share):.3g} % of"
    return f"{times} distance within which {within} held-out training tracks lie"


@dataclass(frozen=True)
class Distribution:
    """How each of u columns was distributed over the training rows, in their standard deviations.

    A value's *rank* is the share of the training rows below it, 0 to 1; how far *out* it lies is the distance
    of its rank from the middle, |2 rank - 1|, also 0 to 1. Both are taken from the quantiles, in between by
    linear interpolation.

    Parameters
    ----------
    quantiles : (u, 25) at LEVELS
    means : (2, u) of the training rows' ranks, and of how far out they lie; about 1/2
    errors : (2, u) the standard errors of these means, artists being drawn, not tracks
    rows : how many there were
    groups : of how many artists, as `effective_clusters` counts them; of tracks where no artist was known
    """

    quantiles: Floats
    means: Floats
    errors: Floats
    rows: int
    groups: float

    @classmethod
    def fit(cls, standard: Floats, groups: Codes) -> Distribution:
        """Fit on (n, u) training rows (`Novelty.standard`) of (n,) groups."""
        quantiles = np.quantile(standard, LEVELS, axis=0).T
        # As they will be read from JSON, with enough digits and no more.
        quantiles = np.array([[float(f"{value:.7g}") for value in row] for row in quantiles])
        empty = np.zeros((2, standard.shape[1]))
        first = cls(quantiles, empty, empty, len(standard), effective_groups(groups))
        scores = np.stack([first.ranks(standard), first.outwards(standard)])
        errors = np.stack([error_of_mean(one, groups) for one in scores])
        return replace(first, means=scores.mean(axis=1), errors=errors)

    def ranks(self, standard: Floats) -> Floats:
        """(n, u) ranks of rows."""
        found = np.empty(standard.shape)
        for column, quantiles in enumerate(self.quantiles):
            places, number = np.unique(quantiles, return_inverse=True)
            # Equal quantiles are one value that many rows have: its rank is in the middle of theirs.
            levels = np.bincount(number, LEVELS) / np.bincount(number)
            margin = 1e-6 * max(1.0, float(np.abs(quantiles).max()))
            values = standard[:, column]
            rank = np.interp(values, places, levels)
            found[:, column] = np.where(
                values < places[0] - margin, 0.0, np.where(values > places[-1] + margin, 1.0, rank)
            )
        return found

    def outwards(self, standard: Floats) -> Floats:
        """(n, u) how far out rows lie."""
        return np.abs(2 * self.ranks(standard) - 1)

    def outside(self, standard: Floats) -> Floats:
        """(u,) share of rows below the least or above the largest of the training."""
        low, high = self.quantiles[:, 0], self.quantiles[:, -1]
        margin = 1e-6 * np.maximum(1.0, np.abs(self.quantiles).max(axis=1))
        return np.asarray(((standard < low - margin) | (standard > high + margin)).mean(axis=0))


def effective_groups(groups: Codes) -> float:
    """The number of equal groups that would say as much as these (n,) of rows, at least 2."""
    return effective_clusters(np.unique(groups, return_counts=True)[1].astype(np.float64))


def error_of_mean(values: Floats, groups: Codes) -> Floats:
    """(u,) standard errors of the means of (n, u) values, (n,) groups being drawn whole; NaN of one group.

    The jackknife's, each of g groups left out once: with n_j rows and sums s_j of deviations from the mean,

        sqrt((g - 1) / g sum_j (s_j / (1 - n_j / n))^2) / n.

    It allows for groups of unequal size, of which a large one pulls the mean towards itself (MacKinnon,
    Nielsen and Webb 2023).
    """
    _, number, sizes = np.unique(groups, return_inverse=True, return_counts=True)
    n, g = len(values), sizes.size
    if g < 2:
        return np.full(values.shape[1], np.nan)
    sums = np.zeros((g, values.shape[1]))
    np.add.at(sums, number, values - values.mean(axis=0))
    sums /= (1 - sizes / n)[:, None]
    return np.asarray(np.sqrt((g - 1) / g * np.square(sums).sum(axis=0)) / n)


def shifts(standard: ArrayLike, columns: Sequence[Column | str]) -> dict[str, float]:
    """How far some sounds lie from the training rows on average, by family of features.

    The shift of a column is the mean of its values, 0 for sounds like those of the training; that of a family
    is the root mean square over its columns.

    Parameters
    ----------
    standard : (n, d) in standard deviations of the training rows (`Novelty.standard`), n at least 1
    columns : (d,) what they are

    Examples
    --------
    >>> shifts([[0.5, 3.0, 4.0], [-0.5, 3.0, 4.0]], ["rms.mean", "mfcc_01.mean", "mfcc_02.mean"])
    {'rms': 0.0, 'mfcc': 3.5355339059327378}
    """
    means = np.asarray(standard, dtype=np.float64).mean(axis=0)
    found: dict[str, list[float]] = {}
    for column, mean in zip(columns, means.tolist(), strict=True):
        parsed = column if isinstance(column, Column) else Column.parse(column)
        found.setdefault(parsed.feature, []).append(mean)
    return {feature: float(np.sqrt(np.square(values).mean())) for feature, values in found.items()}


def spreads_of(columns: Sequence[Column]) -> NDArray[np.bool_]:
    """(d,) True for columns of spreads."""
    return np.array([column.statistic in ("std", "var") for column in columns], dtype=bool)


def _logged(values: Floats, spreads: NDArray[np.bool_]) -> Floats:
    logged = np.array(values, dtype=np.float64)
    logged[:, spreads] = np.log(np.maximum(logged[:, spreads], LEAST_SPREAD))
    return logged


def held_out_distances(values: Floats, columns: Sequence[Column], folds: NDArray[np.intp]) -> Floats:
    """(n,) distances of every row from a model fitted on the other folds' rows."""
    distances = np.empty(len(values))
    for fold in np.unique(folds):
        mine = folds == fold
        distances[mine] = Novelty.fit(values[~mine], columns).distances(values[mine])
    return distances


def threshold_of(distances: Floats, refused: float = REFUSED) -> float:
    """The distance from which a sound counts as unknown.

    HEADROOM times the distance that a share `refused` of the held-out tracks lies beyond.
    """
    return HEADROOM * float(np.quantile(distances, 1 - refused, method="higher"))
