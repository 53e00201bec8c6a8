"""What a classifier took for what.

Conventions: rows of a confusion matrix are the true classes, columns the predicted ones; recall and
precision are shares (0 to 1), NaN where nothing was there to be found or nothing was predicted.

The tracks behind one number of the matrix are of one condition under one protocol, all splits together; a
track that several splits tested counts once in the list, with how often.

Contents: Confusion, CellTrack, cell_tracks.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.errors import UnknownName


@dataclass(frozen=True)
class Pair:
    """`share` of the tracks of `true` were taken for `predicted`, `count` of them."""

    true: str
    predicted: str
    count: int
    share: float


@dataclass(frozen=True)
class Confusion:
    """Counts of predictions.

    Parameters
    ----------
    labels : k class names
    counts : (k, k), true class by predicted class
    """

    labels: tuple[str, ...]
    counts: NDArray[np.int64]

    @classmethod
    def of(cls, labels: Sequence[str], true: Iterable[str], predicted: Iterable[str]) -> Confusion:
        """Count pairs of true and predicted labels."""
        number = {label: i for i, label in enumerate(labels)}
        counts = np.zeros((len(labels), len(labels)), dtype=np.int64)
        rows = np.array([number[label] for label in true], dtype=np.intp)
        columns = np.array([number[label] for label in predicted], dtype=np.intp)
        np.add.at(counts, (rows, columns), 1)
        return cls(tuple(labels), counts)

    @property
    def recall(self) -> dict[str, float]:
        """Per class, the share of its tracks that were recognised."""
        return self._shares(axis=1)

    @property
    def precision(self) -> dict[str, float]:
        """Per class, the share of the tracks called so that are."""
        return self._shares(axis=0)

    def most_confused(self, n: int = 5) -> list[Pair]:
        """The n most frequent mistakes, by the share of the true class; classes of equal share by name."""
        totals = self.counts.sum(axis=1)
        pairs = [
            Pair(true, predicted, int(self.counts[i, j]), float(self.counts[i, j] / totals[i]))
            for i, true in enumerate(self.labels)
            for j, predicted in enumerate(self.labels)
            if i != j and self.counts[i, j]
        ]
        return sorted(pairs, key=lambda pair: (-pair.share, pair.true, pair.predicted))[:n]

    def _shares(self, axis: int) -> dict[str, float]:
        right, totals = np.diag(self.counts), self.counts.sum(axis=axis)
        with np.errstate(invalid="ignore"):
            shares = np.where(totals > 0, right / np.maximum(totals, 1), np.nan)
        return dict(zip(self.labels, shares.tolist(), strict=True))


@dataclass(frozen=True)
class CellTrack:
    """A track that was taken for a class.

    Parameters
    ----------
    track : its name in the results
    times, tested : how often it was, of how many splits that tested it
    probability : mean probability of that class when it was; None for models without probabilities
    """

    track: str
    times: int
    tested: int
    probability: float | None


def cell_tracks(predictions: Any, true: str, predicted: str) -> list[CellTrack]:
    """The tracks of the class `true` that were taken for `predicted`, the surest first.

    Parameters
    ----------
    predictions : pyarrow.Table, of `Results.predicted`
    true, predicted : classes of the results

    Raises
    ------
    UnknownName : a class that is not in these results
    """
    import pyarrow.compute as pc

    labels = [name.removeprefix("p_") for name in predictions.column_names if name.startswith("p_")]
    for name in (true, predicted):
        if name not in labels:
            raise UnknownName("class in these results", name, labels)
    rows = predictions.filter(pc.equal(predictions["label"], true))
    columns = rows.select(["track", "predicted", f"p_{predicted}"]).to_pydict()
    tested: dict[str, int] = {}
    given: dict[str, list[float]] = {}
    for track, said, share in zip(*columns.values(), strict=True):
        tested[track] = tested.get(track, 0) + 1
        if said == predicted:
            given.setdefault(track, []).append(float(share))
    found = [CellTrack(track, len(shares), tested[track], _mean(shares)) for track, shares in given.items()]
    return sorted(found, key=lambda t: (-t.times / t.tested, -(t.probability or 0.0), t.track))


def _mean(shares: list[float]) -> float | None:
    mean = sum(shares) / len(shares)
    return None if math.isnan(mean) else mean
