"""Accuracy over the size of the set, honest and optimistic, from what was right in every outer split.

Conventions: accuracies are shares of the outer splits' test tracks, all splits together; intervals resample
the groups of the plan (artists where they are known). *Honest*: the set was searched without the test
tracks. *Optimistic*: one search over all tracks found the sets, and the splits only judged them afterwards
(Ambroise and McLachlan 2002 on why that flatters).

Contents: Point, curve, probability_of, stability.

References
----------
Ambroise, C. and McLachlan, G. J. (2002). Selection bias in gene extraction on the basis of microarray
    gene-expression data. Proceedings of the National Academy of Sciences 99, 6562-6566.
Nogueira, S., Sechidis, K. and Brown, G. (2018). On the stability of feature selection algorithms. Journal of
    Machine Learning Research 18(174), 1-54.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from mirlab.data.splits import SplitPlan
from mirlab.learn.models import Answers
from mirlab.learn.selection.outer import Said
from mirlab.learn.statistics import Goal, Interval, PrimaryScores, probability_of_share, right_interval
from mirlab.typing import Floats


@dataclass(frozen=True)
class Point:
    """The sets of one size.

    Parameters
    ----------
    size : units in a set
    columns : mean number of columns over the outer splits' sets
    milliseconds : mean time for a track of 30 s; None where a column can't be computed from sound
    honest : accuracy on tracks that the search never saw
    optimistic : accuracy of the sets that a search over all tracks found, in the same splits
    probability : that such sets reach the target on other tracks like these; None without a target
    """

    size: int
    columns: float
    milliseconds: float | None
    honest: Interval
    optimistic: Interval
    probability: float | None


def accuracy(
    right: Sequence[Said], plan: SplitPlan, level: float, seed: int, goal: Goal | None = None
) -> Interval:
    """Accuracy of one size over all splits, its groups resampled; of tags and numbers the primary metric.

    Parameters
    ----------
    right : what was said of each split's test rows
    goal : what is true of all rows; not needed for classes
    """
    rows = np.concatenate([split.test for split in plan.splits])
    kind = plan.group_kind
    number = np.unique(plan.groups[rows]).size
    of = f"sets searched and models trained this way, on other {kind}s like these {number}"
    if goal is not None and goal.task != "class":
        scores = PrimaryScores.of(goal, rows, *_answers(right), plan.groups[rows], seed)
        return scores.interval(of, kind, level)
    part = np.concatenate(cast("Sequence[NDArray[np.bool_]]", right)).astype(np.float64)
    return right_interval(part, plan.groups[rows], of, kind, level, seed)


def probability_of(
    target: float, right: Sequence[Said], plan: SplitPlan, goal: Goal | None = None, seed: int = 0
) -> float:
    """Probability that the accuracy (primary metric) on other groups like these is at least the target."""
    rows = np.concatenate([split.test for split in plan.splits])
    if goal is not None and goal.task != "class":
        scores = PrimaryScores.of(goal, rows, *_answers(right), plan.groups[rows], seed)
        return scores.probability(target)
    said = np.concatenate(cast("Sequence[NDArray[np.bool_]]", right))
    return probability_of_share(target, said, plan.groups[rows])


def _answers(said: Sequence[Said]) -> tuple[NDArray[Any], Floats]:
    """The predictions and probabilities of all splits, one after another."""
    answers = cast("Sequence[Answers]", said)
    return np.concatenate([a.predicted for a in answers]), np.concatenate([a.probabilities for a in answers])


def stability(chosen: NDArray[np.bool_]) -> float:
    """How alike the sets of several searches are (Nogueira et al. 2018): 1 for equal sets, about 0 for luck.

        1 - mean over units of M / (M - 1) p (1 - p), over (k / d) (1 - k / d)

    p is the share of the M searches that chose a unit, k their mean number of units and d all units.

    Parameters
    ----------
    chosen : (M, d) whether a search chose a unit

    Returns
    -------
    at most 1; NaN for one search, or where every search chose all units or none
    """
    searches, d = chosen.shape
    share = chosen.mean(axis=0)
    mean = float(share.sum()) / d
    if searches < 2 or mean in (0.0, 1.0):
        return math.nan
    spread = searches / (searches - 1) * float((share * (1 - share)).mean())
    return float(1.0 - spread / (mean * (1 - mean)))
