"""Statistics over frames: from (d, t) to d numbers for each statistic.

Conventions: rows are dimensions of features, columns are frames; moments are those of the population (divided
by t, not t - 1) and computed in float64 about the row's mean.

    mean, std, var, min, max, median
    skewness    m3 / m2^1.5, 0 for a symmetric row (scipy.stats.skew)
    kurtosis    m4 / m2^2 - 3, 0 for a normal distribution (Fisher's definition, scipy.stats.kurtosis)
    p10, p25, p75, p90
                percentiles, linear between the two nearest of the sorted values (numpy.percentile)
    iqr         p75 - p25

where mk is the k-th central moment. A row without spread (all its values equal, or equal to within float64
rounding of the mean) has skewness and kurtosis 0.

Contents: STATISTICS; SUMMARY_VERSION, part of every cache key; summarise.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from mirlab.errors import UnknownName, UsageError

# Summaries are kept as arrays in this order: whoever changes it, or a definition, raises SUMMARY_VERSION.
STATISTICS: tuple[str, ...] = (
    "mean",
    "std",
    "var",
    "min",
    "max",
    "median",
    "skewness",
    "kurtosis",
    "p10",
    "p25",
    "p75",
    "p90",
    "iqr",
)
SUMMARY_VERSION = 2

_PERCENTILES = {"p10": 0.10, "p25": 0.25, "p75": 0.75, "p90": 0.90}
_ORDERED = frozenset({"median", "iqr", *_PERCENTILES})
_SPREAD = frozenset({"std", "var", "skewness", "kurtosis"})
# Rows are taken in groups of about this many values, so that the passes over a group stay in the cache.
_GROUP_VALUES = 1 << 15


def summarise(frames: NDArray[np.floating], statistics: Sequence[str] = STATISTICS) -> NDArray[np.float64]:
    """Summarise every row.

    Parameters
    ----------
    frames : (d, t) with t >= 1, float32 or float64
    statistics : names out of STATISTICS; only what they need is computed

    Returns
    -------
    (d, len(statistics)) float64, in the order asked for

    Raises
    ------
    UnknownName : a statistic that is none
    UsageError : an array that is not (d, t) or has no frame
    """
    for name in statistics:
        if name not in STATISTICS:
            raise UnknownName("statistic", name, STATISTICS)
    if frames.ndim != 2 or frames.shape[1] == 0:
        raise UsageError(f"expected frames of shape (d, t) with at least one frame, got {frames.shape}")
    rows, length = frames.shape
    out = np.empty((rows, len(statistics)))
    step = max(1, _GROUP_VALUES // length)
    for start in range(0, rows, step):
        group = np.ascontiguousarray(frames[start : start + step])
        values = _statistics(group, frozenset(statistics))
        for column, name in enumerate(statistics):
            out[start : start + step, column] = values[name]
    return out


def _statistics(group: NDArray[np.floating], wanted: frozenset[str]) -> dict[str, NDArray[np.float64]]:
    values: dict[str, NDArray[np.float64]] = {}
    lowest = group.min(axis=1).astype(np.float64)
    highest = group.max(axis=1).astype(np.float64)
    values["min"], values["max"] = lowest, highest
    constant = lowest == highest
    if "mean" in wanted or wanted & _SPREAD:
        exact = group.astype(np.float64, copy=False)
        mean = exact.mean(axis=1)
        # The mean of equal values is that value, which summing need not give to the last bit.
        mean[constant] = lowest[constant]
        values["mean"] = mean
        if wanted & _SPREAD:
            values.update(_moments(exact - mean[:, None], mean, constant, wanted))
    if wanted & _ORDERED:
        values.update(_order_statistics(group))
    return values


def _order_statistics(group: NDArray[np.floating]) -> dict[str, NDArray[np.float64]]:
    # Sorting rows is vectorised and takes hardly longer than one pivot; several pivots take ten times longer.
    ordered = np.sort(group, axis=1)
    last = group.shape[1] - 1
    middle = ordered[:, [last // 2, last - last // 2]].astype(np.float64)
    values = {"median": (middle[:, 0] + middle[:, 1]) / 2}
    for name, share in _PERCENTILES.items():
        place = share * last
        below = int(place)
        pair = ordered[:, [below, min(below + 1, last)]].astype(np.float64)
        values[name] = pair[:, 0] + (place - below) * (pair[:, 1] - pair[:, 0])
    values["iqr"] = values["p75"] - values["p25"]
    return values


def _moments(
    centred: NDArray[np.float64],
    mean: NDArray[np.float64],
    constant: NDArray[np.bool_],
    wanted: frozenset[str],
) -> dict[str, NDArray[np.float64]]:
    length = centred.shape[1]
    squared = centred * centred
    var = squared.mean(axis=1)
    values = {"var": var, "std": np.sqrt(var)}
    if not wanted & {"skewness", "kurtosis"}:
        return values
    # scipy's rule for rows whose spread is nothing but rounding.
    flat = constant | (var <= (1e-15 * mean) ** 2)
    safe = np.where(flat, 1.0, var)
    third = np.einsum("ij,ij->i", squared, centred) / length
    fourth = np.einsum("ij,ij->i", squared, squared) / length
    values["skewness"] = np.where(flat, 0.0, third / safe**1.5)
    values["kurtosis"] = np.where(flat, 0.0, fourth / safe**2 - 3.0)
    return values
