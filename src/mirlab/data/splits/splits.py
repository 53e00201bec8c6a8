"""A split of a table's rows into training and test rows.

Conventions: a split holds row numbers (``numpy.intp``), sorted, from 0; no row is in both halves.
What a protocol makes of them is in `plan`, the protocols themselves are in `protocols`.

Contents: Split, random, check_test_size.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mirlab.errors import UsageError
from mirlab.words import quoted


@dataclass(frozen=True)
class Split:
    """One division of the rows: what is trained on and what is tested on.

    Parameters
    ----------
    train : (n_train,) row numbers, kept sorted and read-only
    test : (n_test,) row numbers, none of them in `train`
    name : what the split is called in results, e.g. "fold 2 of 10"

    Raises
    ------
    UsageError : an empty half, a row twice, a row in both halves
    """

    train: NDArray[np.intp]
    test: NDArray[np.intp]
    name: str

    def __post_init__(self) -> None:
        for half in ("train", "test"):
            rows = np.sort(np.asarray(getattr(self, half), dtype=np.intp))
            if rows.size == 0:
                raise UsageError(f'the split "{self.name}" has no rows to {half} on')
            if (np.diff(rows) == 0).any():
                raise UsageError(f'the split "{self.name}" has a row twice in its {half} half')
            rows.flags.writeable = False
            object.__setattr__(self, half, rows)
        if np.intersect1d(self.train, self.test).size:
            raise UsageError(f'the split "{self.name}" has the same row in its training and its test half')

    @property
    def test_fraction(self) -> float:
        """The test half's share of the rows used, in (0, 1)."""
        return self.test.size / (self.train.size + self.test.size)


def random(n: int, test_size: float, rng: np.random.Generator, name: str = "random") -> Split:
    """Split n rows at random, ``round(test_size * n)`` of them for the test.

    Parameters
    ----------
    n : number of rows, at least 2
    test_size : share of the rows to test on, in (0, 1)
    rng : where the randomness comes from; the same state gives the same split

    Raises
    ------
    UsageError : a share outside (0, 1), or one that leaves a half empty
    """
    check_test_size(test_size)
    n_test = round(test_size * n)
    if not 0 < n_test < n:
        raise UsageError(
            f"{n} rows at a test size of {test_size:g} leave {n - n_test} to train on and {n_test} to test "
            f"on; "
            "expected at least one of each"
        )
    order = rng.permutation(n)
    return Split(train=order[n_test:], test=order[:n_test], name=name)


def check_test_size(test_size: float) -> None:
    """Raise UsageError unless test_size is a share in (0, 1)."""
    if not 0 < test_size < 1:
        raise UsageError(f"test_size: expected a share between 0 and 1, such as 0.3, got {quoted(test_size)}")
