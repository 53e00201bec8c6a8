"""What is asked of arrays of tags and numbers before they are scored.

Contents: matrix.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from mirlab.errors import UsageError
from mirlab.typing import Floats


def matrix(what: str, values: ArrayLike, names: Sequence[str], n: int | None = None) -> Floats:
    """The values as (n, k) float64.

    Parameters
    ----------
    what : what the values are, in the plural: "the true tags"
    names : of the k tags or numbers
    n : how many rows are expected, where known

    Raises
    ------
    UsageError : another shape, no rows, NaN or infinity
    """
    found = np.asarray(values, dtype=np.float64)
    if found.ndim != 2 or found.shape[1] != len(names) or not len(found) or n not in (None, len(found)):
        rows = "at least one row" if n is None else f"{n} rows"
        raise UsageError(
            f"expected {what} of {rows} by {len(names)} targets, got an array of shape {found.shape}"
        )
    strange = ~np.isfinite(found)
    if strange.any():
        row, column = np.argwhere(strange)[0]
        raise UsageError(
            f"{what} of row {row + 1} say {found[row, column]:g} for {names[column]}: expected a finite "
            "number in every row; leave out the rows without an answer, and say how many"
        )
    return found
