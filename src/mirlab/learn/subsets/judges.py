"""How good a subset of features is, by cross-validation within the rows that a search may see.

A judge is given rows and their inner folds, and scores subsets: it trains the model on all folds but one and
asks it about that one, for each fold in turn. Every model scales by the rows it trains on.

    support vectors     the kernel of a subset comes from one matrix product, and libsvm is given the kernel
    dense nets          every subset and fold is a net of one sweep
    any other model     fitted by scikit-learn, several at a time

Conventions: a score has the accuracy, and the `value` that searches maximise. The number of right answers
among some hundred rows has many ties, and the best of many candidates by it is often the luckiest; so the
value is the mean of the probability given to the right class,

    mean over rows of p(label),   p = softmax(beta z),   beta the one that makes the labels likeliest,

where z_c is log p_c of a model that gives probabilities, and of support vectors the sum over d of f_cd, the
decision of the machine of c against d, kept within the margins (-1 to 1). beta is one number for all rows, so
that a machine that is surer by its dimension alone gains nothing. A model without probabilities is valued by
its accuracy.

Contents: Score, Judge, judge_for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from mirlab.errors import TableError
from mirlab.learn.config import is_net
from mirlab.learn.models import in_threads
from mirlab.learn.models import registry as models
from mirlab.learn.subsets.scoring import LEAST, Judge, Rows, Score, pooled, sums_of
from mirlab.learn.subsets.units import Subset
from mirlab.typing import Codes, Floats


def judge_for(model: str, params: Mapping[str, Any], rows: Rows, workers: int) -> Judge:
    """The fastest judge that gives a model's own answers.

    Raises
    ------
    UnknownName : no such model or parameter
    """
    entry = models.get(model)
    entry.make(**params)
    if is_net(model):
        from mirlab.learn.subsets.net_judge import NetJudge

        return NetJudge(entry, params, rows)
    if entry.target == "mirlab.learn.models.classical:svm":
        from mirlab.learn.subsets.kernel_judge import KernelJudge

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
        sums = list(in_threads(lambda task: self._fold(*task), tasks, workers=self._workers))
        return pooled(sums, len(halves), len(self._rows.codes))

    def _fold(self, subset: Subset, half: tuple[Codes, Codes]) -> Floats:
        train, test = half
        values = self._rows.units.values[:, self._rows.units.positions(subset)]
        model, p = self._entry.make(**self._params), None
        try:
            model.fit(values[train], self._rows.codes[train])
            predicted = np.asarray(model.predict(values[test]))
            if hasattr(model, "predict_proba"):
                p = np.zeros((test.size, self._rows.n_classes))
                p[:, np.asarray(model.classes_, dtype=np.intp)] = model.predict_proba(values[test])
        except (ValueError, np.linalg.LinAlgError) as error:
            raise TableError(
                f"{self._entry.name} could not be fitted on {train.size} rows and {values.shape[1]} columns: "
                f"{error}"
            ) from error
        truth = self._rows.codes[test]
        return sums_of(predicted == truth, None if p is None else np.log(np.maximum(p, LEAST)), truth)
