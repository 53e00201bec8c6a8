"""One search within the rows that it may see: screen, inner folds, method, and the size it would answer with.

Nothing here is given a row that the result is judged on.

Contents: Result, search, seen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from mirlab.data.splits import balanced_folds_of, stream
from mirlab.errors import TableError
from mirlab.learn.statistics import Goal
from mirlab.learn.subsets.board import Board, Journal
from mirlab.learn.subsets.judges import judge_for
from mirlab.learn.subsets.partial import all_needed
from mirlab.learn.subsets.scoring import Judge, Makes, Rows, Score, named
from mirlab.learn.subsets.screen import LEVEL, is_level, screen
from mirlab.learn.subsets.searches import METHODS, SMALLEST_GAIN, Found, Search
from mirlab.learn.subsets.settings import Settings
from mirlab.learn.subsets.units import Subset, Units
from mirlab.typing import Codes

FRESH = 5
"""How many times inner folds are drawn anew to compare the sizes: the search took the best in its own."""


@dataclass(frozen=True, eq=False)
class Result:
    """What a search found.

    Parameters
    ----------
    best : the best subset of each size that was looked at, from 1
    scores : every subset that was judged, with its score in the inner folds
    candidates : the units that passed the screen
    sizes : mean scores of these subsets in inner folds drawn anew, which the search has not used
    answer : the size that it answers with: the smallest that reaches the target by these scores; else that of
        the best value, or of the largest set in which every unit adds something that the others don't have
        (`partial`, of classes only), as a score of so many rows may miss what one more unit adds
    model, params : what the sets are for
    kind : the kind of units that the search was kept to
    """

    best: Mapping[int, Found]
    scores: Mapping[Subset, Score]
    candidates: tuple[int, ...]
    sizes: Mapping[int, Score]
    answer: int
    model: str
    params: Mapping[str, Any]
    kind: str = "all"

    def at(self, size: int) -> Found:
        """The best subset of a size, or of the largest one where the search had fewer candidates."""
        return self.best[min(size, max(self.best))]


def search(
    units: Units,
    goal: Goal,
    groups: Codes,
    settings: Settings,
    name: str,
    *,
    cost: Callable[[Subset], float] | None = None,
    workers: int = 1,
    crew: Makes | None = None,
    journal: Path | None = None,
    about: Mapping[str, Any] | None = None,
    step: Callable[[int], None] = lambda size: None,
    quick: bool = False,
) -> Result:
    """Search the best subsets of every size.

    Parameters
    ----------
    units : the candidates; their values are of the rows that may be seen, and of no others
    goal : what is to be learnt of these rows; classes are numbers from 0, all of which occur
    groups : (n,) what inner folds keep together
    settings : how to search
    name : which search it is; with the seed it decides the inner folds
    cost : of a subset, where the cheapest is wanted and not the one of fewest units
    workers : threads
    crew : makes the judges, in the place of threads of this process
    journal, about : a file for the scores and what they are of, so that the search can go on later
    step : called with the size that is reached
    quick : leave the sizes with the scores that chose them, and don't compare them in folds drawn anew

    Raises
    ------
    TableError : rows that can't be split into inner folds, or that the model can't be fitted on
    """
    n_groups = np.unique(groups).size
    if n_groups < settings.inner:
        raise TableError(
            f"{name}: {settings.inner} inner folds need as many groups of rows that stay together, but the "
            f"training rows have {n_groups}: use fewer inner folds, or another protocol"
        )
    draws = [
        np.random.default_rng(stream(settings.seed, "selection", name, "inner folds", draw))
        for draw in range(1 + FRESH)
    ]
    folds = [balanced_folds_of(goal.task, goal.truth, groups, settings.inner, rng) for rng in draws]
    rows = Rows(units, goal, folds[0], settings.seed)
    candidates = screen(units, goal, settings.screen)

    def judge_of(rows: Rows, *, quick: bool = False) -> Judge:
        if crew is not None:
            return crew.judge(settings.model, settings.params, rows, quick=quick)
        judge = judge_for(settings.model, settings.params, rows, workers, quick=quick)
        return named(judge, units)

    kept = None if journal is None else Journal(journal, {**(about or {}), "search": name})
    board = Board(judge_of(rows, quick=quick), kept)
    try:
        best = METHODS[settings.method].run(
            Search(board, rows, candidates, min(settings.most, len(candidates)), cost, step)
        )
    finally:
        if kept is not None:
            kept.close()
    made = (settings.model, settings.params)
    sizes = {size: found.score for size, found in sorted(best.items())}
    if quick:
        return Result(best, board.scores, candidates, sizes, best_of(sizes), *made)
    subsets = [best[size].subset for size in sizes]
    fresh = [judge_of(replace(rows, fold=fold))(subsets) for fold in folds[1:]]
    sizes = {size: _mean(scores) for size, *scores in zip(sizes, *fresh, strict=True)}
    answer = reaching(sizes, settings.target)
    if answer is None:
        level = settings.screen if is_level(settings.screen) and settings.screen != 1 else LEVEL
        full = [
            size
            for size in best
            if goal.task == "class" and all_needed(units, goal.truth, best[size].subset, level)
        ]
        answer = max([best_of(sizes), *full])
    return Result(best, board.scores, candidates, sizes, answer, *made)


def reaching(sizes: Mapping[int, Score], target: float | None) -> int | None:
    """The smallest size whose accuracy reaches the target."""
    if target is None:
        return None
    return next((size for size in sorted(sizes) if sizes[size].accuracy >= target), None)


def best_of(sizes: Mapping[int, Score]) -> int:
    """The smallest size of the best value."""
    top = max(score.value for score in sizes.values())
    return min(size for size, score in sizes.items() if score.value >= top - SMALLEST_GAIN)


def _mean(scores: Sequence[Score]) -> Score:
    accuracy, value = np.mean([(score.accuracy, score.value) for score in scores], axis=0)
    return Score(float(accuracy), float(value))


def seen(units: Units, rows: Codes) -> Units:
    """The same candidates with the values of some rows alone."""
    return replace(units, values=units.values[rows])
