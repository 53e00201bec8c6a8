"""Ridge regression on any subset of columns, many subsets in one call of LAPACK.

The coefficients of a subset need the products of its columns with each other and with the targets alone,
which are parts of those of all columns. So a fold computes both once, and a subset is one small system of
equations.
Of numbers the answers are those of the model ``ridge``. Of tags it is fitted to 0 and 1 and ranks the rows of
each tag: a stand-in for models that are fitted to one tag after the other and would take far longer.

Contents: RidgeJudge.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import numpy as np

from mirlab.data.tables import HAS_TAG
from mirlab.learn.models import in_threads, make_scaler, ridge_penalty
from mirlab.learn.statistics import macro_average_precisions
from mirlab.learn.subsets.scoring import Rows, Score
from mirlab.learn.subsets.units import Subset
from mirlab.typing import Codes, Floats

_NUMBERS = 2_000_000
"""Numbers in the largest array of one batch: 16 MB."""


@dataclass(frozen=True, eq=False)
class _Half:
    """What a fold gives: of its training rows the products, of the others the rows themselves."""

    columns: Floats  # (d, d)
    targets: Floats  # (d, k)
    means: Floats  # (k,)
    asked: Floats  # (n, d)
    rows: Codes  # (n,)


class RidgeJudge:
    """Ridge regression of all tags or numbers at once.

    Parameters
    ----------
    params : alpha and scaler of the model ``ridge``
    rows : what may be seen
    workers : threads
    """

    def __init__(self, params: Mapping[str, Any], rows: Rows, workers: int) -> None:
        self._alpha, self._rows, self._workers = params["alpha"], rows, workers
        self._truth = rows.targets
        self._halves = [self._half(train, test, params["scaler"]) for train, test in rows.halves()]

    def _half(self, train: Codes, test: Codes, scaler: str) -> _Half:
        values = self._rows.units.values
        scale = make_scaler(scaler).fit(values[train])
        known = np.asarray(scale.transform(values[train]), dtype=np.float64)
        asked = np.asarray(scale.transform(values[test]), dtype=np.float64)
        middle, means = known.mean(axis=0), self._truth[train].mean(axis=0)
        known = known - middle
        return _Half(known.T @ known, known.T @ (self._truth[train] - means), means, asked - middle, test)

    def __call__(self, subsets: Sequence[Subset]) -> list[Score]:
        """Score each subset by cross-validation."""
        positions = [self._rows.units.positions(subset) for subset in subsets]
        batches: list[list[int]] = []
        # Subsets of equal size, which in a search follow one another, make one array.
        for width, numbers in groupby(range(len(subsets)), key=lambda i: positions[i].size):
            every = list(numbers)
            most = max(1, _NUMBERS // max(width * width, self._truth.size))
            batches += [every[i : i + most] for i in range(0, len(every), most)]

        def work(batch: list[int]) -> Floats:
            return self._metric(np.stack([positions[i] for i in batch]))

        alone = self._workers == 1
        parts = (
            [work(b) for b in batches] if alone else list(in_threads(work, batches, workers=self._workers))
        )
        return [Score(float(value), float(value)) for value in np.concatenate(parts)]

    def _metric(self, columns: Codes) -> Floats:
        """(subsets,) primary metric of the answers about all rows; `columns` is (subsets, width)."""
        said = np.empty((len(columns), *self._truth.shape))
        diagonal = np.arange(columns.shape[1])
        penalty = max(ridge_penalty(self._alpha, columns.shape[1]), 1e-9)
        for half in self._halves:
            matrices = half.columns[columns[:, :, np.newaxis], columns[:, np.newaxis, :]]
            matrices[:, diagonal, diagonal] += penalty
            weights = np.linalg.solve(matrices, half.targets[columns])
            said[:, half.rows] = half.asked[:, columns].transpose(1, 0, 2) @ weights + half.means
        if self._rows.goal.task == "tags":
            return macro_average_precisions(self._truth >= HAS_TAG, said)
        spread = np.square(self._truth - self._truth.mean(axis=0)).sum(axis=0)
        varies = spread > 0
        missed = np.square(said - self._truth).sum(axis=1)
        return np.asarray((1 - missed[:, varies] / spread[varies]).mean(axis=1))
