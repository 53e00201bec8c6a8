"""How good a subset of features is, by cross-validation within the rows that a search may see.

A judge is given rows and their inner folds, and scores subsets: it trains the model on all folds but one and
asks it about that one, for each fold in turn. Every model scales by the rows it trains on.

    support vectors     the kernel of a subset comes from one matrix product, and libsvm is given the kernel
    discriminants       moments of all columns serve every subset (with a number as shrinkage)
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

from mirlab.data.splits import Split
from mirlab.learn.models import Answers, Trial, fit, in_threads, threads_for
from mirlab.learn.models import registry as models
from mirlab.learn.nets import fit_all, is_net
from mirlab.learn.statistics import Goal
from mirlab.learn.subsets.scoring import LEAST, Judge, Rows, Score, pooled, sums_of
from mirlab.learn.subsets.units import Subset
from mirlab.typing import Floats


def judge_for(
    model: str, params: Mapping[str, Any], rows: Rows, workers: int, *, quick: bool = False
) -> Judge:
    """The fastest judge that gives a model's own answers; `quick` allows a simpler value of subsets.

    Raises
    ------
    UnknownName : no such model or parameter
    """
    entry = models.get(model)
    entry.make(**params)
    if entry.target == "mirlab.learn.models.classical:svm":
        from mirlab.learn.subsets.kernel_judge import KernelJudge

        return KernelJudge({**entry.parameters(), **params}, rows, workers)
    given = {**entry.parameters(), **params}
    if entry.target == "mirlab.learn.models.classical:lda" and isinstance(given["shrinkage"], float):
        from mirlab.learn.subsets.lda_judge import LdaJudge

        return LdaJudge(given, rows, workers, quick=quick)
    return ModelJudge(entry, params, rows, workers)


class ModelJudge:
    """Any model of the registry, fitted as it is; nets in one sweep.

    Every net starts from the same seeds, so that subsets differ by their columns and not by their luck.
    """

    def __init__(self, entry: models.ModelEntry, params: Mapping[str, Any], rows: Rows, workers: int) -> None:
        quick = {"probabilities": False} if "probabilities" in entry.parameters() else {}
        self._entry, self._rows, self._workers = entry, rows, workers
        self._params = {**quick, **params}
        self._splits = [
            Split(train, test, f"inner fold {fold}")
            for fold, (train, test) in enumerate(rows.halves(), start=1)
        ]

    def __call__(self, subsets: Sequence[Subset]) -> list[Score]:
        """Score each subset by cross-validation; TableError where the model can't be fitted."""
        asked = [(subset, split) for subset in subsets for split in self._splits]
        if is_net(self._entry.name):
            fitted = fit_all([self._trial(*one) for one in asked], workers=self._workers)
            sums = [self._sums(one.answers) for one in fitted]
        else:
            # A trial holds the columns of its subset, so each is made where it is fitted.
            workers = threads_for([self._entry], self._workers)
            sums = list(
                in_threads(lambda one: self._sums(fit(self._trial(*one)).answers), asked, workers=workers)
            )
        return pooled(sums, len(self._splits), len(self._rows.codes))

    def _trial(self, subset: Subset, split: Split) -> Trial:
        rows = self._rows
        values = rows.units.values[:, rows.units.positions(subset)]
        goal = Goal.of_classes(rows.codes, range(rows.n_classes))
        return Trial(self._entry, self._params, values, goal, split, rows.seed)

    def _sums(self, answers: Answers) -> Floats:
        p = answers.probabilities
        z = None if np.isnan(p).any() else np.log(np.maximum(p, LEAST))
        return sums_of(answers.right(self._rows.codes), z, self._rows.codes[answers.rows])
