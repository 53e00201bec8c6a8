"""Ways to look for good subsets: from the scores of some subsets to the best one found of every size.

    floating       add the best unit, then take units away while that gives a better set of its size
    backward       from all units, leave out the one that is missed least
    l1             in the order in which logistic regression takes units up as its L1 penalty falls
    mrmr           by relevance to the classes and little redundance with what is taken already
    permutation    by the accuracy lost when a unit is shuffled among the held-out rows
    exhaustive     every subset

Conventions: units are numbers; a search may use the candidates that it is given and no others, and asks a
board for the scores, which come from the inner folds of the rows that it may see. Of equal scores the subset
met first wins.

Contents: METHODS, Method, Search, Found.

References
----------
Pudil, P., Novovicova, J. and Kittler, J. (1994). Floating search methods in feature selection. Pattern
    Recognition Letters 15, 1119-1125.
Olkin, I. and Finn, J. D. (1995). Correlations redux. Psychological Bulletin 118, 155-164.
Guyon, I. and Elisseeff, A. (2003). An introduction to variable and feature selection. Journal of Machine
    Learning Research 3, 1157-1182.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from math import comb

import numpy as np

from mirlab.errors import UsageError
from mirlab.learn.subsets import rankings
from mirlab.learn.subsets.board import Board
from mirlab.learn.subsets.scoring import Rows, Score
from mirlab.learn.subsets.units import Subset

MOST_SUBSETS = 20_000
"""Subsets that an exhaustive search may try."""

SMALLEST_GAIN = 1e-9


@dataclass(frozen=True)
class Found:
    """The best subset of its size that a search has met."""

    subset: Subset
    score: Score


@dataclass(frozen=True, eq=False)
class Search:
    """What a search works with.

    Parameters
    ----------
    board : gives scores
    rows : the rows that may be seen, for methods that rank units themselves
    candidates : the units to choose from
    most : size of the largest subset wanted
    cost : of a subset; None where all units cost the same
    step : called with the size that is reached
    """

    board: Board
    rows: Rows
    candidates: tuple[int, ...]
    most: int
    cost: Callable[[Subset], float] | None = None
    step: Callable[[int], None] = field(default=lambda size: None)

    def pick(self, subsets: Sequence[Subset]) -> Found:
        """The best of these subsets, of one size.

        Where units cost differently it is the cheapest of those that are worse than the best by no more than
        one standard error of a share, or of R2, of so many rows (Breiman et al. 1984, 3.4.3; Olkin and Finn
        1995).
        """
        scores = self.board.ask(subsets)
        values = np.array([score.value for score in scores])
        best = int(values.argmax())
        if self.cost is not None:
            n, p = len(self.rows.goal), float(values[best])
            spread = p * (1 - p) if self.rows.goal.task != "numbers" else 4 * p * (1 - p) ** 2
            error = float(np.sqrt(max(spread, 0.0) / n))
            near = np.flatnonzero(values >= p - error)
            costs = np.array([self.cost(subsets[i]) for i in near.tolist()])
            cheapest = near[costs <= costs.min() + SMALLEST_GAIN]
            best = int(cheapest[values[cheapest].argmax()])
        return Found(tuple(subsets[best]), scores[best])


@dataclass(frozen=True)
class Method:
    """A way to search: its name, a sentence, where it comes from, and what does it."""

    name: str
    summary: str
    reference: str
    run: Callable[[Search], dict[int, Found]]


def floating(search: Search) -> dict[int, Found]:
    """Sequential floating forward selection (Pudil et al. 1994)."""
    best: dict[int, Found] = {}
    subset: Subset = ()
    while len(subset) < search.most:
        added = search.pick([_with(subset, unit) for unit in search.candidates if unit not in subset])
        _keep(best, added)
        subset = best[len(subset) + 1].subset
        # Conditional exclusion: as long as a smaller set gets better than the best one of its size.
        while len(subset) > 2:
            smaller = search.pick([_without(subset, unit) for unit in subset])
            if smaller.score.value <= best[len(smaller.subset)].score.value + SMALLEST_GAIN:
                break
            best[len(smaller.subset)] = smaller
            subset = smaller.subset
        search.step(max(best))
    return best


def backward(search: Search) -> dict[int, Found]:
    """Backward elimination: every step drops the unit whose absence costs least."""
    subset = tuple(sorted(search.candidates))
    found = {len(subset): search.pick([subset])}
    while len(subset) > 1:
        smaller = search.pick([_without(subset, unit) for unit in subset])
        subset = smaller.subset
        found[len(subset)] = smaller
        search.step(max(1, min(search.most, len(search.candidates) - len(subset))))
    return {size: found[size] for size in sorted(found) if size <= search.most}


def exhaustive(search: Search) -> dict[int, Found]:
    """Every subset of the candidates.

    Raises
    ------
    UsageError : more than MOST_SUBSETS of them
    """
    m = len(search.candidates)
    count = sum(comb(m, size) for size in range(1, search.most + 1))
    if count > MOST_SUBSETS:
        raise UsageError(
            f"an exhaustive search of {m} candidates up to {search.most} has {count:,} subsets, but at most "
            f"{MOST_SUBSETS:,} are feasible: select by feature, lower the largest size, or use the method "
            "floating"
        )
    best: dict[int, Found] = {}
    for size in range(1, search.most + 1):
        best[size] = search.pick(list(combinations(sorted(search.candidates), size)))
        search.step(size)
    return best


def _ranked(rank: Callable[[Rows, tuple[int, ...]], list[int]]) -> Callable[[Search], dict[int, Found]]:
    """A search whose subsets are the beginnings of a ranking."""

    def run(search: Search) -> dict[int, Found]:
        order = rank(search.rows, search.candidates)
        best: dict[int, Found] = {}
        for size in range(1, search.most + 1):
            best[size] = search.pick([tuple(sorted(order[:size]))])
            search.step(size)
        return best

    return run


def _keep(best: dict[int, Found], found: Found) -> None:
    size = len(found.subset)
    if size not in best or found.score.value > best[size].score.value + SMALLEST_GAIN:
        best[size] = found


def _with(subset: Subset, unit: int) -> Subset:
    return tuple(sorted((*subset, unit)))


def _without(subset: Subset, unit: int) -> Subset:
    return tuple(u for u in subset if u != unit)


METHODS: dict[str, Method] = {
    method.name: method
    for method in (
        Method(
            "floating",
            "Add the best, then take away while that helps.",
            "Pudil, Novovicova and Kittler, Pattern Recognition Letters 15, 1994",
            floating,
        ),
        Method(
            "backward",
            "From everything, drop what is missed least.",
            "Marill and Green, IEEE Transactions on Information Theory 9, 1963",
            backward,
        ),
        Method(
            "l1",
            "As logistic regression takes them up while its L1 penalty falls.",
            "Tibshirani, Journal of the Royal Statistical Society B 58, 1996",
            _ranked(rankings.l1_path),
        ),
        Method(
            "mrmr",
            "Relevant to the classes, little redundant with what is taken.",
            "Peng, Long and Ding, IEEE Transactions on Pattern Analysis and Machine Intelligence 27, 2005",
            _ranked(rankings.mrmr),
        ),
        Method(
            "permutation",
            "By the accuracy lost when shuffled among held-out rows.",
            "Breiman, Machine Learning 45, 2001",
            _ranked(rankings.permutation),
        ),
        Method(
            "exhaustive",
            "Every subset, where so many are feasible.",
            "Cover and Van Campenhout, IEEE Transactions on Systems, Man, and Cybernetics 7, 1977",
            exhaustive,
        ),
    )
}
"""Every method by name."""
