"""How good a subset of features is, by cross-validation within the rows that a search may see.

A judge is given rows and their inner folds, and scores subsets: it trains the model on all folds but one and
asks it about that one, for each fold in turn. Every model scales by the rows it trains on.

    support vectors     the kernel of a subset comes from one matrix product, and libsvm is given the kernel
    dense nets          every subset and fold is a net of one sweep
    any other model     fitted by scikit-learn, several at a time

Conventions: a score has the accuracy, and the `value` that searches maximise: the mean over rows of p(label),
since the number of right answers among some hundred rows has many ties, and the best of many candidates by it
is often the luckiest. p is the model's own where it gives probabilities (else the value is the accuracy). Of
support vectors it is coupled from the machines of every two classes (Price et al. 1995),

    p_c ~ 1 / (sum over d of 1 / r_cd - (k - 2)),   r_cd = s(2 f_cd),

s the logistic function, f_cd the decision of the machine of c against d and k the number of classes.

Contents: Score, Judge, judge_for.

References
----------
Price, D., Knerr, S., Personnaz, L. and Dreyfus, G. (1995). Pairwise neural network classifiers with
    probabilistic outputs. Advances in Neural Information Processing Systems 7, 1109-1116.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from mirlab.errors import TableError
from mirlab.learn import models
from mirlab.learn.model_section import is_net
from mirlab.learn.selection.units import Subset, Units

Codes = NDArray[np.intp]
Floats = NDArray[np.float64]

STEEPNESS = 2.0
"""How sharply a machine's share turns from 0 to 1, in its margins."""

SURE = 1e-6
"""The share that a machine gives the class it rules out."""


@dataclass(frozen=True)
class Score:
    """What a subset is worth to the search: shares in [0, 1], means over the inner folds' rows."""

    accuracy: float
    value: float


class Judge(Protocol):
    """Scores subsets, in their order."""

    def __call__(self, subsets: Sequence[Subset]) -> list[Score]:
        """Score each subset by cross-validation."""


@dataclass(frozen=True, eq=False)
class Rows:
    """The rows that a search may see, and their inner folds.

    Parameters
    ----------
    units : the candidates; values are of these rows alone, (n, d)
    codes : (n,) classes, numbers from 0
    fold : (n,) inner fold of each row, from 0
    n_classes : number of classes
    seed : of models that take one
    """

    units: Units
    codes: Codes
    fold: Codes
    n_classes: int
    seed: int

    def halves(self) -> list[tuple[Codes, Codes]]:
        """For each fold the rows trained on and the rows asked about."""
        return [
            (np.flatnonzero(self.fold != f), np.flatnonzero(self.fold == f))
            for f in range(int(self.fold.max()) + 1)
        ]


def judge_for(model: str, params: Mapping[str, Any], rows: Rows, workers: int) -> Judge:
    """The fastest judge that gives a model's own answers.

    Raises
    ------
    UnknownName : no such model or parameter
    """
    entry = models.get(model)
    entry.make(**params)
    if is_net(model):
        from mirlab.learn.selection.net_judge import NetJudge

        return NetJudge(entry, params, rows)
    if entry.target == "mirlab.learn.classical:svm":
        from mirlab.learn.selection.kernel_judge import KernelJudge

        return KernelJudge({**entry.parameters(), **params}, rows, workers)
    return ModelJudge(entry, params, rows, workers)


class ModelJudge:
    """Any model of the registry, fitted as it is."""

    def __init__(self, entry: models.ModelEntry, params: Mapping[str, Any], rows: Rows, workers: int) -> None:
        own = {"seed": rows.seed, "probabilities": False}
        takes = entry.parameters()
        self._entry, self._rows, self._workers = entry, rows, workers
        self._params = {**{name: value for name, value in own.items() if name in takes}, **params}

    def __call__(self, subsets: Sequence[Subset]) -> list[Score]:
        """Score each subset by cross-validation; TableError where the model can't be fitted."""
        halves = self._rows.halves()
        tasks = [(subset, half) for subset in subsets for half in halves]
        return pooled(
            in_threads(lambda task: self._fold(*task), tasks, self._workers),
            len(halves),
            len(self._rows.codes),
        )

    def _fold(self, subset: Subset, half: tuple[Codes, Codes]) -> tuple[float, float]:
        train, test = half
        values = self._rows.units.values[:, self._rows.units.positions(subset)]
        model = self._entry.make(**self._params)
        try:
            model.fit(values[train], self._rows.codes[train])
            predicted = np.asarray(model.predict(values[test]))
        except (ValueError, np.linalg.LinAlgError) as error:
            raise TableError(
                f"{self._entry.name} could not be fitted on {train.size} rows and {values.shape[1]} columns: "
                f"{error}"
            ) from error
        truth = self._rows.codes[test]
        right = float((predicted == truth).sum())
        if not hasattr(model, "predict_proba"):
            return right, right
        p = np.zeros((test.size, self._rows.n_classes))
        p[:, np.asarray(model.classes_, dtype=np.intp)] = model.predict_proba(values[test])
        return right, float(p[np.arange(test.size), truth].sum())


def pooled(sums: Sequence[tuple[float, float]], folds: int, n: int) -> list[Score]:
    """Scores of subsets from (rows right, sum of values) of their folds, which follow one another."""
    per_subset = np.asarray(sums, dtype=np.float64).reshape(-1, folds, 2).sum(axis=1) / n
    return [Score(float(accuracy), float(value)) for accuracy, value in per_subset]


def in_threads(work: Callable[[Any], Any], tasks: Sequence[Any], workers: int) -> list[Any]:
    """Do the tasks several at a time, each with one thread for its linear algebra; the tasks' order."""
    from threadpoolctl import threadpool_limits

    if workers == 1 or len(tasks) == 1:
        with threadpool_limits(1):
            return [work(task) for task in tasks]
    with (
        threadpool_limits(1),
        ThreadPoolExecutor(
            min(workers, len(tasks)), initializer=threadpool_limits, initargs=(1, "openmp")
        ) as pool,
    ):
        futures = [pool.submit(work, task) for task in tasks]
        try:
            return [future.result() for future in futures]
        finally:
            for future in futures:
                future.cancel()


def logistic(x: Floats) -> Floats:
    """1 / (1 + exp(-x)), without overflow."""
    return np.asarray(0.5 * (1.0 + np.tanh(0.5 * x)))
