"""How good a subset of features is, by cross-validation within the rows that a search may see.

A judge is given rows and their inner folds, and scores subsets: it trains the model on all folds but one and
asks it about that one, for each fold in turn. Every model scales by the rows it trains on.

    support vectors     the kernel of a subset comes from one matrix product, and libsvm is given the kernel
    discriminants       moments of all columns serve every subset (with a number as shrinkage)
    dense nets          every subset and fold is a net of one sweep
    ridge regression    products of all columns serve every subset, of numbers and of tags
    any other model     fitted by scikit-learn, several at a time

Conventions: a score has the accuracy, and the `value` that searches maximise. The number of right answers
among some hundred rows has many ties, and the best of many candidates by it is often the luckiest; so the
value is the mean of the probability given to the right class,

    mean over rows of p(label),   p = softmax(beta z),   beta the one that makes the labels likeliest,

where z_c is log p_c of a model that gives probabilities, and of support vectors the sum over d of f_cd, the
decision of the machine of c against d, kept within the margins (-1 to 1). beta is one number for all rows, so
that a machine that is surer by its dimension alone gains nothing. A model without probabilities is valued by
its accuracy.

Of tags and numbers both the score and the value are the primary metric, macro average precision or R2.

Contents: Score, Judge, judge_for, STAND_IN, stand_in_note.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from mirlab.data.splits import Split
from mirlab.learn.models import Answers, Trial, fit, in_threads, threads_for
from mirlab.learn.models import registry as models
from mirlab.learn.nets import fit_all, is_net
from mirlab.learn.statistics import primary_score
from mirlab.learn.subsets.ridge_judge import RidgeJudge
from mirlab.learn.subsets.scoring import LEAST, Judge, Rows, Score, pooled, sums_of
from mirlab.learn.subsets.units import Subset
from mirlab.typing import Floats

STAND_IN: Mapping[str, tuple[str, str]] = {"tags": ("logreg", "ridge regression"), "numbers": ("ridge", "")}
"""By task the model whose sets the quick judge finds, and what stands in for it there, if anything."""


def stand_in_note(task: str, model: str) -> list[str]:
    """The note on sets that another model than the one asked for was searched with; none where none was."""
    usual, instead = STAND_IN.get(task, ("", ""))
    if not instead or model != usual:
        return []
    return [
        f"Sets were searched with {instead}, which is fitted to all {task} at once; {usual} was trained on "
        "the sets that were found."
    ]


def judge_for(
    model: str, params: Mapping[str, Any], rows: Rows, workers: int, *, quick: bool = False
) -> Judge:
    """The fastest judge that gives a model's own answers; `quick` allows a simpler value of subsets.

    Raises
    ------
    UnknownName : no such model or parameter
    """
    entry, task = models.get(model), rows.goal.task
    entry.make(task, **params)
    if task != "class":
        if model == STAND_IN[task][0]:
            ridge = models.get("ridge").parameters("numbers")
            return RidgeJudge({**ridge, **(params if model == "ridge" else {})}, rows, workers)
        return ModelJudge(entry, params, rows, workers)
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
        quick = {"probabilities": False} if "probabilities" in entry.parameters(rows.goal.task) else {}
        self._entry, self._rows, self._workers = entry, rows, workers
        self._params = {**quick, **params}
        self._splits = [
            Split(train, test, f"inner fold {fold}")
            for fold, (train, test) in enumerate(rows.halves(), start=1)
        ]

    def __call__(self, subsets: Sequence[Subset]) -> list[Score]:
        """Score each subset by cross-validation; TableError where the model can't be fitted."""
        asked = [(subset, split) for subset in subsets for split in self._splits]
        if self._rows.goal.task != "class":
            return self._of_targets(asked)
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
        return Trial(self._entry, self._params, values, rows.goal, split, rows.seed)

    def _of_targets(self, asked: Sequence[tuple[Subset, Split]]) -> list[Score]:
        """Primary metric of the answers about all rows, all folds together."""
        fitted = fit_all([self._trial(*one) for one in asked], workers=self._workers)
        answers = [one.answers for one in fitted]
        scores = []
        for first in range(0, len(answers), len(self._splits)):
            mine = answers[first : first + len(self._splits)]
            rows, said, shares = (
                np.concatenate(parts)
                for parts in zip(*((a.rows, a.predicted, a.probabilities) for a in mine), strict=True)
            )
            value = primary_score(self._rows.goal, rows, said, shares)
            scores.append(Score(value, value))
        return scores

    def _sums(self, answers: Answers) -> Floats:
        p = answers.probabilities
        z = None if np.isnan(p).any() else np.log(np.maximum(p, LEAST))
        return sums_of(answers.right(self._rows.codes), z, self._rows.codes[answers.rows])
