"""Support vectors on any subset of columns, for a fraction of the usual time.

A Gaussian kernel is exp(-gamma |a - b|^2) and |a - b|^2 is one matrix product, so the kernel is made by BLAS
in float32. The machines are trained on it by loops of our own (`machine_kernels`), which take libsvm's steps
in less than half of its time. The machine is that of the model ``svm`` but for the kernel's rounding
(relative 1e-6).

Contents: KernelJudge.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.learn.models import in_threads, make_scaler, unfitted
from mirlab.learn.subsets.scoring import Rows, Score, pooled, sums_of
from mirlab.learn.subsets.units import Subset
from mirlab.typing import Codes, Floats

Singles = NDArray[np.float32]

_TOLERANCE = 1e-3
"""How far the conditions of an optimum may be missed: libsvm's and scikit-learn's own figure."""

_TOGETHER = 64
"""Rows of a kernel that are made at a time, so that they stay in the core's cache from step to step."""


@dataclass(frozen=True, eq=False)
class _Half:
    """A fold: the scaled rows trained on, as they come and in the order of classes, and those asked about."""

    train: Singles  # (n, d)
    ordered: Singles  # (n, d)
    asked: Singles  # (m, d)
    truth: Codes  # (m,)
    known: Codes  # (k,) classes among the training rows
    ends: Codes  # (k + 1,)


class KernelJudge:
    """Support vectors with a Gaussian kernel.

    Parameters
    ----------
    params : C, gamma and scaler of the model ``svm``
    rows : what may be seen
    workers : threads
    """

    def __init__(self, params: Mapping[str, Any], rows: Rows, workers: int) -> None:
        self._C, self._gamma, self._workers, self._rows = params["C"], params["gamma"], workers, rows
        self._halves = [self._half(train, test, params["scaler"]) for train, test in rows.halves()]

    def _half(self, train: Codes, test: Codes, scaler: str) -> _Half:
        values, codes = self._rows.units.values, self._rows.codes
        scale = make_scaler(scaler).fit(values[train])
        scaled, asked = (scale.transform(values[half]).astype(np.float32) for half in (train, test))
        known, counts = np.unique(codes[train], return_counts=True)
        order = np.argsort(codes[train], kind="stable")
        ends = np.concatenate([[0], np.cumsum(counts)])
        return _Half(scaled, scaled[order], asked, codes[test], known, ends)

    def __call__(self, subsets: Sequence[Subset]) -> list[Score]:
        """Score each subset by cross-validation; TableError where a fold lacks a class."""
        tasks = [(subset, fold) for subset in subsets for fold in range(len(self._halves))]
        if self._workers == 1:
            sums = [self._fold(*task) for task in tasks]
        else:
            sums = list(in_threads(lambda task: self._fold(*task), tasks, workers=self._workers))
        return pooled(sums, len(self._halves), len(self._rows.codes))

    def _fold(self, subset: Subset, fold: int) -> Floats:
        from mirlab.learn.subsets.machine_kernels import machines

        half, k = self._halves[fold], self._halves[fold].known.size
        positions = self._rows.units.positions(subset)
        # The order of the rows would move the last digit of their variance.
        gamma = _gamma(self._gamma, half.train[:, positions])
        train, asked = half.ordered[:, positions], half.asked[:, positions]
        if k < 2:
            error = ValueError("all training rows are of one class")
            raise unfitted("svm", f"inner fold {fold + 1}", train, error)
        kernel = _kernel(train, train, gamma)
        weights, offsets = np.zeros((len(train), k * (k - 1) // 2)), np.empty(k * (k - 1) // 2)
        machines(kernel, half.ends, float(self._C), _TOLERANCE, weights, offsets)
        vectors = np.flatnonzero((weights != 0).any(axis=1))
        against = _kernel(asked, train[vectors], gamma).astype(np.float64)
        return self._sums(against @ weights[vectors] - offsets, half.known, half.truth)

    def _sums(self, decisions: Floats, known: Codes, truth: Codes) -> Floats:
        """What the fold adds to the score; classes without training rows get no votes."""
        k = known.size
        first, second = np.array(list(combinations(range(k), 2)), dtype=np.intp).T
        votes = np.zeros((len(truth), self._rows.n_classes))
        to_first, to_second = np.eye(k)[first], np.eye(k)[second]
        won = (decisions >= 0).astype(np.float64)
        votes[:, known] = won @ to_first + (1 - won) @ to_second
        # A class without training rows is as far behind as can be.
        z = np.full_like(votes, -float(k))
        z[:, known] = np.clip(decisions, -1.0, 1.0) @ (to_first - to_second)
        # libsvm gives ties to the class that comes first, and so does argmax.
        return sums_of(votes.argmax(axis=1) == truth, z, truth)


def _gamma(gamma: float | str, train: Singles) -> float:
    """scikit-learn's "scale" and "auto", or the number itself."""
    if gamma == "scale":
        spread = float(train.var(dtype=np.float64))
        return 1.0 / (train.shape[1] * spread) if spread > 0 else 1.0
    return 1.0 / train.shape[1] if gamma == "auto" else float(gamma)


def _kernel(asked: Singles, known: Singles, gamma: float) -> Singles:
    """exp(-gamma |a - b|^2) of rows against the rows trained on."""
    from mirlab.learn.subsets.machine_kernels import exponents

    kernel = asked @ (np.float32(2.0 * gamma) * known.T)
    of_asked = np.float32(gamma) * np.einsum("ij,ij->i", asked, asked)
    of_known = np.float32(gamma) * np.einsum("ij,ij->i", known, known)
    for first in range(0, len(kernel), _TOGETHER):
        some = kernel[first : first + _TOGETHER]
        exponents(some, of_asked[first : first + _TOGETHER], of_known)
        np.exp(some, out=some)
    return kernel
