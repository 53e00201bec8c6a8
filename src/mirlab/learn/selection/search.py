"""One search within the rows that it may see: screen, inner folds, method, and the size it would answer with.

Nothing here is given a row that the result is judged on.

Contents: Result, search, answer_size.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.folds import balanced_folds
from mirlab.errors import TableError
from mirlab.learn.protocols import stream
from mirlab.learn.selection.board import Board, Journal
from mirlab.learn.selection.judges import Rows, Score, judge_for
from mirlab.learn.selection.screen import screen
from mirlab.learn.selection.searches import METHODS, SMALLEST_GAIN, Found, Search
from mirlab.learn.selection.settings import Settings
from mirlab.learn.selection.units import Subset, Units

Codes = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class Result:
    """What a search found.

    Parameters
    ----------
    best : the best subset of each size that was looked at, from 1
    scores : every subset that was judged, with its score in the inner folds
    candidates : the units that passed the screen
    answer : the size that it answers with, from its own scores alone
    """

    best: Mapping[int, Found]
    scores: Mapping[Subset, Score]
    candidates: tuple[int, ...]
    answer: int

    def at(self, size: int) -> Found:
        """The best subset of a size, or of the largest one where the search had fewer candidates."""
        return self.best[min(size, max(self.best))]


def search(
    units: Units,
    codes: Codes,
    groups: Codes,
    settings: Settings,
    name: str,
    *,
    cost: Callable[[Subset], float] | None = None,
    workers: int = 1,
    journal: Path | None = None,
    about: Mapping[str, Any] | None = None,
    step: Callable[[int], None] = lambda size: None,
) -> Result:
    """Search the best subsets of every size.

    Parameters
    ----------
    units : the candidates; their values are of the rows that may be seen, and of no others
    codes, groups : (n,) class of each of these rows, and what inner folds keep together
    settings : how to search
    name : which search it is; with the seed it decides the inner folds
    cost : of a subset, where the cheapest is wanted and not the one of fewest units
    workers : threads
    journal, about : a file for the scores and what they are of, so that the search can go on later
    step : called with the size that is reached

    Raises
    ------
    TableError : rows that can't be split into inner folds, or that the model can't be fitted on
    """
    n_groups = np.unique(groups).size
    if n_groups < settings.inner:
        raise TableError(
            f"{name}: {settings.inner} inner folds need as many groups of rows that stay together, and the "
            f"training rows have {n_groups}: ask for fewer inner folds, or for another protocol"
        )
    rng = np.random.default_rng(stream(settings.seed, "selection", name, "inner folds"))
    fold = balanced_folds(codes, groups, settings.inner, rng)
    rows = Rows(units, codes, fold, int(codes.max()) + 1, settings.seed)
    candidates = screen(units, codes, settings.screen)
    judge = judge_for(settings.model, settings.params, rows, workers)
    kept = None if journal is None else Journal(journal, {**(about or {}), "search": name})
    board = Board(judge, kept)
    try:
        best = METHODS[settings.method].run(
            Search(board, rows, candidates, min(settings.most, len(candidates)), cost, step)
        )
    finally:
        if kept is not None:
            kept.close()
    return Result(best, board.scores, candidates, answer_size(best, settings.target))


def answer_size(best: Mapping[int, Found], target: float | None) -> int:
    """The smallest size that reaches the target in the inner folds, else that of the best score."""
    if target is not None:
        for size in sorted(best):
            if best[size].score.accuracy >= target:
                return size
    top = max(found.score.value for found in best.values())
    return min(size for size, found in best.items() if found.score.value >= top - SMALLEST_GAIN)


def seen(units: Units, rows: Codes) -> Units:
    """The same candidates with the values of some rows alone."""
    return replace(units, values=units.values[rows])
