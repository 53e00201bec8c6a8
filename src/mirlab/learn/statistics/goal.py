"""What a model is to learn of each row: its one class, its tags, or its numbers.

Conventions: classes are numbered from 0 in the sorted order of their names, -1 is unknown; tags are (n, k)
float64 of 0 and 1, numbers (n, k) float64 in their own units; a row with NaN is unknown.

Contents: Goal, goal_of.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.tables import FeatureTable, TaskName
from mirlab.typing import Bools, Codes


@dataclass(frozen=True, eq=False)
class Goal:
    """What is to be learnt of n rows.

    Parameters
    ----------
    task : "class", "tags" or "numbers"
    names : of the classes, the tags or the numbers
    truth : (n,) numbers of classes, or (n, k) tags or numbers

    Example
    -------
    >>> import numpy as np
    >>> goal = Goal.of_classes(np.array([0, 1, -1]), ("jazz", "rock"))
    >>> goal.known.tolist()
    [True, True, False]
    """

    task: TaskName
    names: tuple[Any, ...]
    truth: NDArray[Any]

    @classmethod
    def of_classes(cls, codes: Codes, classes: Sequence[Any]) -> Goal:
        """One class a row, by numbers."""
        return cls("class", tuple(classes), codes)

    @classmethod
    def numbered(cls, codes: Codes) -> Goal:
        """One class a row, by numbers from 0, which are their names, too."""
        return cls.of_classes(codes, range(int(codes.max()) + 1))

    def among(self, rows: Codes) -> Goal:
        """What is to be learnt of some rows; the classes that they have are numbered anew."""
        if self.task == "class":
            return Goal.numbered(np.unique(self.truth[rows], return_inverse=True)[1].astype(np.intp))
        return Goal(self.task, self.names, self.truth[rows])

    def __len__(self) -> int:
        return len(self.truth)

    @property
    def known(self) -> Bools:
        """(n,) whether the truth about the row is known."""
        if self.task == "class":
            return np.asarray(self.truth >= 0)
        return np.asarray(np.isfinite(self.truth).all(axis=1))

    @property
    def taught(self) -> NDArray[Any]:
        """What models are fitted on: (n,) names of classes, or (n, k) tags or numbers."""
        return np.array(self.names)[self.truth] if self.task == "class" else self.truth


def goal_of(table: FeatureTable) -> Goal:
    """What is to be learnt of a table's rows."""
    if table.targets is not None:
        return Goal(table.task, table.targets.names, table.targets.truth)
    classes = tuple(sorted(table.classes))
    number = {name: i for i, name in enumerate(classes)}
    codes: Codes = np.array([number.get(label, -1) for label in table.labels], dtype=np.intp)
    return Goal.of_classes(codes, classes)
