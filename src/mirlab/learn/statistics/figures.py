"""Figures of many resamples at once: what tags and numbers have in common.

Conventions: `weights` (b, g) say how often each of b resamples drew each of g clusters; one resample of ones
is the data as they are, so that an estimate and its interval come from the same lines.

Contents: Figures, Judged, matrix, mean_over, tie_ends.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mirlab.errors import UsageError
from mirlab.typing import Codes, Floats


@dataclass(frozen=True)
class Figures:
    """The metrics of b resamples.

    Parameters
    ----------
    overall : by metric (b,)
    each : by metric of one target (b, k); NaN where it is undefined
    """

    overall: Mapping[str, Floats]
    each: Mapping[str, Floats]


class Judged(Protocol):
    """Predictions beside the truth, ready to be scored under weights."""

    @property
    def truth(self) -> NDArray[Any]:
        """(n, k) what is true."""
        ...

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences about what the metrics leave out."""
        ...

    def primaries(self, weights: NDArray[np.int64], cluster: Codes) -> Floats:
        """(b,) the task's primary metric alone, as `figures` gives it."""
        ...

    def figures(self, weights: NDArray[np.int64], cluster: Codes) -> Figures:
        """Score b resamples; `cluster` (n,) is each row's cluster."""
        ...

    def clusters_of(self, metric: str, cluster: Codes) -> Floats:
        """(k, g) of each target, the rows of each cluster that its metric depends on most."""
        ...


def matrix(what: str, values: ArrayLike, names: Sequence[str], n: int | None = None) -> Floats:
    """The values as (n, k) float64.

    Parameters
    ----------
    what : what the values are, in the plural: "the true tags"
    names : of the k tags or numbers
    n : how many rows are expected, where known

    Raises
    ------
    UsageError : another shape, no rows, NaN or infinity
    """
    found = np.asarray(values, dtype=np.float64)
    if found.ndim != 2 or found.shape[1] != len(names) or not len(found) or n not in (None, len(found)):
        rows = "at least one row" if n is None else f"{n} rows"
        raise UsageError(
            f"expected {what} of {rows} by {len(names)} targets, got an array of shape {found.shape}"
        )
    strange = ~np.isfinite(found)
    if strange.any():
        row, column = np.argwhere(strange)[0]
        raise UsageError(
            f"{what} of row {row + 1} say {found[row, column]:g} for {names[column]}: expected a finite "
            "number in every row; leave out the rows without an answer, and say how many"
        )
    return found


def mean_over(values: Floats, used: NDArray[np.bool_]) -> Floats:
    """Mean over the targets in use that a resample defines: (b, k) and (k,) give (b,), NaN without any."""
    mine = values[:, used]
    known = np.isfinite(mine)
    with np.errstate(invalid="ignore"):
        return np.asarray(np.where(known, mine, 0.0).sum(axis=1) / known.sum(axis=1))


def tie_ends(ordered: Floats) -> NDArray[np.int64]:
    """For each of (n,) ordered values the place of the last one equal to it."""
    changes = np.flatnonzero(np.append(ordered[1:] != ordered[:-1], True))
    return np.asarray(np.repeat(changes, np.diff(changes, prepend=-1)), dtype=np.int64)
