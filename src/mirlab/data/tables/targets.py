"""What is to be learnt of each row where it is not one class: several tags, or numbers.

Conventions: values are (n, k) float64, one column a tag or a number. A tag is 1 where a row has it and 0
where it has not; a share between them (of listeners, say) counts as the tag from 0.5. NaN is unknown: a row
with an unknown value is in no split.

Contents: Targets, TaskName, TASKS, HAS_TAG.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mirlab.errors import TableError
from mirlab.words import quoted

TaskName = Literal["class", "tags", "numbers"]

TASKS: tuple[TaskName, ...] = ("class", "tags", "numbers")
"""What can be learnt of a row: its one class, its tags, or numbers."""

HAS_TAG = 0.5
"""The least share from which a row has a tag."""


@dataclass(frozen=True, eq=False)
class Targets:
    """The tags or the numbers of a table's rows.

    Parameters
    ----------
    task : "tags" or "numbers"
    names : of the tags or numbers, each once
    values : (n, k) float64, finite or NaN (unknown); of tags 0 to 1

    Raises
    ------
    TableError : no names, names that repeat, values of another shape, infinite ones, tags outside 0 to 1

    Example
    -------
    >>> from mirlab.data.tables import Targets
    >>> Targets("tags", ("happy", "sad"), [[1, 0], [0.2, 1]]).counts
    {'happy': 1, 'sad': 1}
    """

    task: TaskName
    names: tuple[str, ...]
    values: NDArray[np.float64]

    def __post_init__(self) -> None:
        values = np.ascontiguousarray(self.values, dtype=np.float64)
        object.__setattr__(self, "names", tuple(self.names))
        object.__setattr__(self, "values", values)
        if self.task not in ("tags", "numbers"):
            raise TableError(f'expected the task "tags" or "numbers", got {quoted(self.task)}')
        if not self.names:
            raise TableError(f"expected at least one of the {self.task} to learn, got none")
        twice = [name for name, times in Counter(self.names).items() if times > 1]
        if twice:
            raise TableError(f"expected each target once, but {quoted(twice[0])} appears more than once")
        if values.ndim != 2 or values.shape[1] != len(self.names):
            raise TableError(
                f"expected targets of shape (rows, {len(self.names)}), got an array of shape {values.shape}"
            )
        wrong = np.isinf(values)
        if self.task == "tags":
            wrong |= (values < 0) | (values > 1)
        if wrong.any():
            row, column = np.argwhere(wrong)[0]
            wanted = "0, 1 or a share between them" if self.task == "tags" else "a finite number"
            raise TableError(
                f"expected {wanted} for {quoted(self.names[column])} in every row, "
                f"got {values[row, column]:g} in row {row + 1}"
            )

    def __len__(self) -> int:
        return len(self.values)

    @property
    def known(self) -> NDArray[np.bool_]:
        """(n,) whether every value of the row is known."""
        return np.asarray(np.isfinite(self.values).all(axis=1))

    @property
    def truth(self) -> NDArray[np.float64]:
        """(n, k) what is judged: the numbers, or 1 and 0 for tags; NaN where unknown."""
        if self.task == "numbers":
            return self.values
        return np.where(np.isnan(self.values), np.nan, (self.values >= HAS_TAG).astype(np.float64))

    @property
    def counts(self) -> dict[str, int]:
        """How many rows have each tag, or how many numbers are known."""
        has = np.isfinite(self.values) if self.task == "numbers" else self.truth == 1
        return dict(zip(self.names, has.sum(axis=0).tolist(), strict=True))

    def rows(self, index: ArrayLike) -> Targets:
        """The targets of some rows, by a mask or by positions."""
        return replace(self, values=self.values[np.asarray(index)])

    def only(self, names: tuple[str, ...]) -> Targets:
        """Some of the tags or numbers, in this order."""
        places = [self.names.index(name) for name in names]
        return replace(self, names=tuple(names), values=self.values[:, places])
