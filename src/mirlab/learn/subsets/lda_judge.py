"""Linear discriminants on any subset of columns, many subsets in one call of LAPACK.

The discriminants of a subset need the class means and the covariance within classes of its columns alone,
which are parts of those of all columns. So a fold computes both once, and a subset is one small system of
equations. With a number as shrinkage the answers are those of the model ``lda``.

Contents: LdaJudge.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import numpy as np

from mirlab.learn.models import in_threads, make_scaler, unfitted
from mirlab.learn.subsets.scoring import LEAST, Rows, Score, batch_sums, plain_sums, pooled
from mirlab.learn.subsets.units import Subset
from mirlab.typing import Codes, Floats

_NUMBERS = 2_000_000
"""Numbers in the matrices of one batch: 16 MB."""


@dataclass(frozen=True, eq=False)
class _Half:
    """What a fold gives: of its training rows the moments, of the others the rows themselves."""

    within: Floats  # (d, d)
    means: Floats  # (classes known, d)
    priors: Floats  # (classes known,), logarithms
    known: Codes
    asked: Floats  # (n, d)
    truth: Codes  # (n,)


class LdaJudge:
    """Linear discriminants with a covariance that is shrunk by a given share.

    Parameters
    ----------
    params : shrinkage (a number) and scaler of the model ``lda``
    rows : what may be seen
    workers : threads
    quick : value a subset by the probabilities as they are, at no sharpness but 1: half the time
    halves : rows trained on and asked about, in the place of the inner folds
    """

    def __init__(
        self,
        params: Mapping[str, Any],
        rows: Rows,
        workers: int,
        *,
        quick: bool = False,
        halves: Sequence[tuple[Codes, Codes]] | None = None,
    ) -> None:
        self._shrinkage, self._rows, self._workers = float(params["shrinkage"]), rows, workers
        self._quick = quick
        parts = rows.halves() if halves is None else halves
        self._halves = [self._half(train, test, params["scaler"]) for train, test in parts]

    def _half(self, train: Codes, test: Codes, scaler: str) -> _Half:
        values, codes = self._rows.units.values, self._rows.codes
        scale = make_scaler(scaler).fit(values[train])
        rows = np.asarray(scale.transform(values[train]), dtype=np.float64)
        known, number, counts = np.unique(codes[train], return_inverse=True, return_counts=True)
        if known.size < 2:
            error = ValueError("all training rows are of one class")
            raise unfitted("lda", "an inner fold", rows, error)
        means = np.stack([rows[number == c].mean(axis=0) for c in range(known.size)])
        away = rows - means[number]
        asked = np.asarray(scale.transform(values[test]), dtype=np.float64)
        return _Half(
            away.T @ away / len(rows), means, np.log(counts / counts.sum()), known, asked, codes[test]
        )

    def __call__(self, subsets: Sequence[Subset]) -> list[Score]:
        """Score each subset by cross-validation."""
        positions = [self._rows.units.positions(subset) for subset in subsets]
        batches: list[list[int]] = []
        # Subsets of equal size, which in a search follow one another, make one array.
        for width, numbers in groupby(range(len(subsets)), key=lambda i: positions[i].size):
            every, most = list(numbers), max(1, _NUMBERS // (width * width))
            batches += [every[i : i + most] for i in range(0, len(every), most)]
        tasks = [(batch, half) for batch in batches for half in self._halves]

        def work(task: tuple[list[int], _Half]) -> Floats:
            batch, half = task
            return self._sums(np.stack([positions[i] for i in batch]), half)

        # A search in a thread of its own starts no others.
        alone = self._workers == 1
        found = [work(t) for t in tasks] if alone else list(in_threads(work, tasks, workers=self._workers))
        k = len(self._halves)
        sums: list[Floats] = []
        for b, batch in enumerate(batches):
            of_batch = found[b * k : (b + 1) * k]
            sums += [of_fold[i] for i in range(len(batch)) for of_fold in of_batch]
        return pooled(sums, k, len(self._rows.codes))

    def _sums(self, columns: Codes, half: _Half) -> Floats:
        """What a fold adds to the scores of subsets, (subsets, sums); `columns` is (subsets, width)."""
        width, share = columns.shape[1], self._shrinkage
        matrices = (1 - share) * half.within[columns[:, :, np.newaxis], columns[:, np.newaxis, :]]
        diagonal = np.arange(width)
        spread = half.within[columns, columns].mean(axis=1, keepdims=True)
        matrices[:, diagonal, diagonal] += np.maximum(share * spread, 1e-12)
        means = half.means[:, columns].transpose(1, 2, 0)
        weights = np.linalg.solve(matrices, means)
        constants = half.priors - 0.5 * (means * weights).sum(axis=1)
        decisions = half.asked[:, columns].transpose(1, 0, 2) @ weights + constants[:, np.newaxis, :]
        right = half.known[decisions.argmax(axis=2)] == half.truth
        # log p, a class without training rows being as unlikely as can be.
        decisions -= decisions.max(axis=2, keepdims=True)
        decisions -= np.log(np.exp(decisions).sum(axis=2, keepdims=True))
        z = np.full((*decisions.shape[:2], self._rows.n_classes), np.log(LEAST))
        z[:, :, half.known] = np.maximum(decisions, np.log(LEAST))
        return (plain_sums if self._quick else batch_sums)(right, z, half.truth)
