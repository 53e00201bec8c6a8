"""Support vectors on any subset of columns, for a fraction of the usual time.

A Gaussian kernel is exp(-gamma |a - b|^2) and |a - b|^2 is one matrix product, so the kernel is made by BLAS
in float32 and libsvm is given it: about half the time of its own kernel, whose entries it computes one by
one. The machine is that of the model ``svm`` but for the kernel's rounding (relative 1e-6).

Contents: KernelJudge.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.learn.models import in_threads, make_scaler, unfitted
from mirlab.learn.subsets.scoring import Rows, Score, pooled, sums_of
from mirlab.learn.subsets.units import Subset
from mirlab.typing import Codes, Floats

Singles = NDArray[np.float32]


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
        self._halves = rows.halves()
        self._scaled = []
        for train, test in self._halves:
            scaler = make_scaler(params["scaler"]).fit(rows.units.values[train])
            halves = (scaler.transform(rows.units.values[half]).astype(np.float32) for half in (train, test))
            self._scaled.append(tuple(halves))

    def __call__(self, subsets: Sequence[Subset]) -> list[Score]:
        """Score each subset by cross-validation; TableError where a fold lacks a class."""
        tasks = [(subset, fold) for subset in subsets for fold in range(len(self._halves))]
        return pooled(
            list(in_threads(lambda task: self._fold(*task), tasks, workers=self._workers)),
            len(self._halves),
            len(self._rows.codes),
        )

    def _fold(self, subset: Subset, fold: int) -> Floats:
        from sklearn import config_context
        from sklearn.svm import SVC

        train, test = self._halves[fold]
        positions = self._rows.units.positions(subset)
        known_rows, asked = (half[:, positions] for half in self._scaled[fold])
        gamma = _gamma(self._gamma, known_rows)
        codes = self._rows.codes
        # Each of some fifty thousand fits would check its own kernel again, for a millisecond.
        with config_context(assume_finite=True, skip_parameter_validation=True):
            machine = SVC(C=self._C, kernel="precomputed", decision_function_shape="ovo")
            try:
                machine.fit(_kernel(known_rows, known_rows, gamma), codes[train])
            except ValueError as error:
                raise unfitted("svm", f"inner fold {fold + 1}", known_rows, error) from error
        decisions = _decisions(machine, _kernel(asked, known_rows[machine.support_], gamma))
        return self._sums(decisions, machine.classes_.astype(np.intp), codes[test])

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


def _decisions(machine: Any, kernel: Floats) -> Floats:
    """(n, k (k - 1) / 2) decisions for the first of every two classes, from rows against the support vectors.

    libsvm keeps of a vector of class i a weight for each other class: that against j stands in row j - 1
    where j comes after i, in row j where it comes before. One product with all of them is several times
    quicker than libsvm's own loop.
    """
    k = len(machine.classes_)
    if k == 2:
        # With two classes scikit-learn's decision is for the second one.
        return np.asarray(-(kernel @ machine.dual_coef_.T + machine.intercept_))
    ends = np.concatenate([[0], np.cumsum(machine.n_support_)])
    weights = np.zeros((kernel.shape[1], k * (k - 1) // 2))
    for pair, (i, j) in enumerate(combinations(range(k), 2)):
        weights[ends[i] : ends[i + 1], pair] = machine.dual_coef_[j - 1, ends[i] : ends[i + 1]]
        weights[ends[j] : ends[j + 1], pair] = machine.dual_coef_[i, ends[j] : ends[j + 1]]
    return np.asarray(kernel @ weights + machine.intercept_)


def _gamma(gamma: float | str, train: Singles) -> float:
    """scikit-learn's "scale" and "auto", or the number itself."""
    if gamma == "scale":
        spread = float(train.var(dtype=np.float64))
        return 1.0 / (train.shape[1] * spread) if spread > 0 else 1.0
    return 1.0 / train.shape[1] if gamma == "auto" else float(gamma)


def _kernel(asked: Singles, known: Singles, gamma: float) -> Floats:
    """exp(-gamma |a - b|^2) of rows against the rows trained on."""
    kernel = asked @ (np.float32(2.0 * gamma) * known.T)
    kernel -= np.float32(gamma) * np.einsum("ij,ij->i", asked, asked)[:, np.newaxis]
    kernel -= np.float32(gamma) * np.einsum("ij,ij->i", known, known)
    np.minimum(kernel, 0.0, out=kernel)
    np.exp(kernel, out=kernel)
    return kernel.astype(np.float64)
