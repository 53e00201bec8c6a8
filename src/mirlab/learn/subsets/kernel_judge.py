"""Support vectors on any subset of columns, for a fraction of the usual time.

A Gaussian kernel is exp(-gamma |a - b|^2) and |a - b|^2 is one matrix product, so the kernel is made by BLAS
in float32. The machines are trained on it by loops of our own (`machine_kernels`), which take libsvm's steps
in less than half of its time. The machine is that of the model ``svm`` but for the kernel's rounding
(relative 1e-6).

Contents: KernelJudge.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import prod
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from mirlab.learn.models import in_threads, make_scaler, unfitted
from mirlab.learn.subsets.scoring import Rows, Said, Score, likely_sums, pooled
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
    sides: Floats  # (pairs, k) 1 for the first class of a pair, -1 for the second


class _Desk(threading.local):
    """A thread's room for large arrays: the system would clear every page of new ones, which takes as long
    as it takes to fill them."""

    def __init__(self) -> None:
        self._held: dict[str, NDArray[Any]] = {}

    def room(self, name: str, shape: tuple[int, ...], dtype: DTypeLike = np.float64) -> NDArray[Any]:
        """An array with whatever is in it; the one of that name that was there before is lost."""
        size, held = prod(shape), self._held.get(name)
        if held is None or held.size < size:
            held = self._held[name] = np.empty(size, dtype)
        return held[:size].reshape(shape)


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
        self._desk = _Desk()
        self._halves = [self._half(train, test, params["scaler"]) for train, test in rows.halves()]

    def _half(self, train: Codes, test: Codes, scaler: str) -> _Half:
        values, codes = self._rows.units.values, self._rows.codes
        scale = make_scaler(scaler).fit(values[train])
        scaled, asked = (scale.transform(values[half]).astype(np.float32) for half in (train, test))
        known, counts = np.unique(codes[train], return_counts=True)
        order = np.argsort(codes[train], kind="stable")
        ends = np.concatenate([[0], np.cumsum(counts)])
        k = known.size
        first, second = np.array(list(combinations(range(k), 2)), dtype=np.intp).reshape(-1, 2).T
        sides = np.eye(k)[first] - np.eye(k)[second]
        return _Half(scaled, scaled[order], asked, codes[test], known, ends, sides)

    def __call__(self, subsets: Sequence[Subset]) -> list[Score]:
        """Score each subset by cross-validation; TableError where a fold lacks a class."""
        if self._workers == 1:
            sums = [self._sums(subset) for subset in subsets]
        else:
            sums = list(in_threads(self._sums, subsets, workers=self._workers))
        return pooled([fold for folds in sums for fold in folds], len(self._halves), len(self._rows.codes))

    def _sums(self, subset: Subset) -> list[Floats]:
        """What each fold adds to the score."""
        return likely_sums([self._said(subset, fold) for fold in range(len(self._halves))])

    def _said(self, subset: Subset, fold: int) -> Said:
        """What the machines that a fold's training rows give say of its other rows."""
        from mirlab.learn.subsets.machine_kernels import machines

        half, room = self._halves[fold], self._desk.room
        pairs = len(half.sides)
        positions = self._rows.units.positions(subset)
        # The order of the rows would move the last digit of their variance.
        gamma = _gamma(self._gamma, half.train[:, positions])
        train, asked = half.ordered[:, positions], half.asked[:, positions]
        if not pairs:
            error = ValueError("all training rows are of one class")
            raise unfitted("svm", f"inner fold {fold + 1}", train, error)
        kernel = _kernel(train, train, gamma, room("kernel", (len(train), len(train)), np.float32))
        weights, offsets = room("weights", (len(train), pairs)), np.empty(pairs)
        weights.fill(0)
        machines(kernel, half.ends, float(self._C), _TOLERANCE, weights, offsets)
        vectors = np.flatnonzero((weights != 0).any(axis=1))
        shape = (len(asked), len(vectors))
        # The machines are made, so their kernel's room is free.
        against = room("against", shape)
        against[:] = _kernel(asked, train[vectors], gamma, room("kernel", shape, np.float32))
        mine = np.take(weights, vectors, axis=0, out=room("mine", (len(vectors), pairs)), mode="clip")
        decisions = np.matmul(against, mine, out=room("decisions", (len(asked), pairs)))
        decisions -= offsets
        return self._votes(decisions, half)

    def _votes(self, decisions: Floats, half: _Half) -> Said:
        """Answers, and how far every class is ahead; classes without training rows get no votes."""
        shape, known = (len(half.truth), self._rows.n_classes), half.known
        votes = np.zeros(shape)
        # A pair that its first class does not win is a vote for the second.
        votes[:, known] = (decisions >= 0).astype(np.float64) @ half.sides + (half.sides < 0).sum(axis=0)
        # A class without training rows is as far behind as can be.
        z = np.full(shape, -float(known.size))
        z[:, known] = np.clip(decisions, -1.0, 1.0, out=decisions) @ half.sides
        # libsvm gives ties to the class that comes first, and so does argmax.
        return Said(votes.argmax(axis=1) == half.truth, z, half.truth)


def _gamma(gamma: float | str, train: Singles) -> float:
    """scikit-learn's "scale" and "auto", or the number itself."""
    if gamma == "scale":
        spread = float(train.var(dtype=np.float64))
        return 1.0 / (train.shape[1] * spread) if spread > 0 else 1.0
    return 1.0 / train.shape[1] if gamma == "auto" else float(gamma)


def _kernel(asked: Singles, known: Singles, gamma: float, kernel: Singles) -> Singles:
    """Write exp(-gamma |a - b|^2) of rows against the rows trained on, and return it."""
    from mirlab.learn.subsets.machine_kernels import exponents

    np.matmul(asked, np.float32(2.0 * gamma) * known.T, out=kernel)
    of_asked = np.float32(gamma) * np.einsum("ij,ij->i", asked, asked)
    of_known = np.float32(gamma) * np.einsum("ij,ij->i", known, known)
    for first in range(0, len(kernel), _TOGETHER):
        some = kernel[first : first + _TOGETHER]
        exponents(some, of_asked[first : first + _TOGETHER], of_known)
        np.exp(some, out=some)
    return kernel
