"""Principal components of many rows, worked out a few thousand rows at a time.

Rows are float32 and stay so: what is summed over them is float64.

Contents: centre_of, directions_of, parts.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.typing import Floats

_ROWS = 4096


def parts(count: int) -> Iterator[slice]:
    """The places of rows that are worked on at once."""
    for start in range(0, count, _ROWS):
        yield slice(start, min(start + _ROWS, count))


def centre_of(rows: NDArray[Any]) -> Floats:
    """The mean (p,) of (n, p) rows, of at least one."""
    return np.asarray(rows.sum(axis=0, dtype=np.float64) / len(rows))


def directions_of(rows: NDArray[Any], centre: Floats) -> Floats:
    """The directions (p, p) in which rows vary around a centre, by falling variance, as columns.

    A direction's sign is free: its largest number is positive, so that the same rows give the same map.
    """
    products = np.zeros((rows.shape[1], rows.shape[1]))
    for part in parts(len(rows)):
        centred = rows[part] - centre
        products += centred.T @ centred
    _, found = np.linalg.eigh(products)
    found = found[:, ::-1]
    largest = np.take_along_axis(found, np.abs(found).argmax(axis=0)[None], 0)
    return np.asarray(found * np.where(largest < 0, -1, 1))
