"""What a protocol is given to split, and what it hands back.

Contents: Case, Made, and how many splits may be asked for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.splits.splits import Split
from mirlab.data.splits.units import Units
from mirlab.data.tables import FeatureTable, TaskName

MOST_REPEATS = 10_000
MOST_FOLDS = 10_000
MOST_NUMBERS = 500_000_000
"""Row numbers that the splits of one protocol may hold together: 4 GB."""

FOLDS = 10
"""Folds of a cross-validation that is not told how many, where the data allow as many."""


@dataclass(frozen=True)
class Case:
    """A table ready to be split, and what was asked.

    Parameters
    ----------
    table : the whole table
    labelled : (n,) which rows may be used
    classes : names of the classes, sorted; none where tags or numbers are learnt
    labels : (n,) number of each row's class, -1 without a label or class
    units : tracks, artists and duplicates of the rows
    n_splits, n_repeats, test_size, seed, column : as in `make_splits`
    sets : names of the feature sets, for protocols that give each of them splits of its own
    """

    table: FeatureTable
    labelled: NDArray[np.bool_]
    classes: tuple[str, ...]
    labels: NDArray[np.intp]
    units: Units
    n_splits: int | None
    n_repeats: int | None
    test_size: float | None
    seed: int
    column: str | None
    sets: tuple[str, ...] = ()

    @property
    def task(self) -> TaskName:
        """What is to be learnt: one class, several tags or numbers."""
        return self.table.task

    @property
    def truth(self) -> NDArray[Any]:
        """(n,) class of each row, or (n, k) its tags or numbers."""
        return self.labels if self.table.targets is None else self.table.targets.truth

    @property
    def balanced(self) -> str:
        """How folds are balanced, in words."""
        return {
            "class": "folds stratified by class",
            "tags": "folds balanced by tag",
            "numbers": "folds balanced by the numbers",
        }[self.task]

    @property
    def rows(self) -> NDArray[np.intp]:
        """The labelled rows, (n_labelled,)."""
        return np.flatnonzero(self.labelled)

    def rng(self, repeat: int) -> np.random.Generator:
        """The randomness of one repeat, from 0."""
        return np.random.default_rng([self.seed, repeat])


@dataclass(frozen=True)
class Made:
    """What a protocol made of a case.

    Parameters
    ----------
    splits : all of them
    sentence : the protocol in words, with its numbers
    warnings : what is special about these splits; overlaps are counted by `make_splits`
    by_set : by feature set, where each has splits of its own
    """

    splits: Sequence[Split]
    sentence: str
    warnings: tuple[str, ...] = ()
    by_set: Mapping[str, tuple[Split, ...]] = field(default_factory=dict)
