"""Figures of many resamples at once: what tags and numbers have in common.

Conventions: `weights` (b, g) say how often each of b resamples drew each of g clusters; one resample of ones
is the data as they are, so that an estimate and its interval come from the same lines.

Contents: Figures, Judged, mean_over, tie_ends.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

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

    def figures(self, weights: NDArray[np.int64], cluster: Codes) -> Figures:
        """Score b resamples; `cluster` (n,) is each row's cluster."""
        ...

    def clusters_of(self, metric: str, cluster: Codes) -> Floats:
        """(k, g) of each target, the rows of each cluster that its metric depends on most."""
        ...


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
