"""Folds and held-out halves balanced by tags or numbers, over units that stay whole.

Conventions: truth is (n, k) float64, tags as 0 and 1 (a share counts as the tag from 0.5), numbers as they
are; units are (n,) numbers; a fold is a number from 0. Of classes it is `folds` that balances them.

Tags are spread by iterative stratification (Sechidis et al. 2011) over units: the rarest tag first, the unit
with most of it first, to a fold that still lacks the tag. Among several such folds, or none, the unit goes
where it raises the sum over folds and tags of (share of the tag's rows in the fold)^2 least, rows counting
as one more tag. Numbers are spread by that sum alone, over fifths of each number.

Contents: balanced_folds_of, balanced_test_of.

References
----------
Sechidis, K., Tsoumakas, G. and Vlahavas, I. (2011). On the stratification of multi-label data. ECML PKDD,
    145-158.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.splits.folds import balanced_folds, stratified_test
from mirlab.data.tables import HAS_TAG, TaskName
from mirlab.typing import Bools, Codes, Floats

BINS = 5
"""Parts of equal size that a number's values are cut into."""


def balanced_folds_of(
    task: TaskName, truth: NDArray[Any], units: Codes, n_folds: int, rng: np.random.Generator
) -> Codes:
    """Assign units to folds so that each fold holds about 1 / n_folds of what is to be learnt.

    Parameters
    ----------
    task : "class", "tags" or "numbers"
    truth : (n,) numbers of classes from 0, or (n, k) tags or numbers, all of them known
    units : (n,) unit of each row; a unit's rows go to one fold
    n_folds : at least 2, at most the number of units
    rng : breaks ties

    Returns
    -------
    (n,) fold of each row
    """
    if task == "class":
        return balanced_folds(truth, units, n_folds, rng)
    _, unit = np.unique(units, return_inverse=True)
    counts, tags = _counted(task, truth, unit)
    return _spread(counts, tags, np.full(n_folds, 1 / n_folds), None, rng)[unit]


def balanced_test_of(
    task: TaskName, truth: NDArray[Any], test_size: float, rng: np.random.Generator
) -> Bools:
    """Pick ``round(test_size * n)`` rows for the test, as near as can be test_size of what is to be learnt.

    Parameters and errors as `balanced_folds_of`, every row a unit of its own.

    Returns
    -------
    (n,) True for the test rows
    """
    if task == "class":
        return stratified_test(truth, test_size, rng)
    n = len(truth)
    counts, tags = _counted(task, truth, np.arange(n))
    tested = round(test_size * n)
    parts = np.array([n - tested, tested])
    return np.asarray(_spread(counts, tags, parts / n, parts, rng) == 1)


def _counted(task: TaskName, truth: NDArray[Any], unit: Codes) -> tuple[Floats, int]:
    """(n_units, m) rows of each unit that are to be spread evenly, and how many of the columns are tags.

    The last column counts the unit's rows.
    """
    if task == "tags":
        columns = (truth >= HAS_TAG).astype(np.float64)
        tags = columns.shape[1]
    else:
        columns, tags = np.hstack([_fifths(values) for values in truth.T]), 0
    counts = np.zeros((int(unit.max()) + 1, columns.shape[1] + 1))
    np.add.at(counts, unit, np.column_stack([columns, np.ones(len(columns))]))
    return counts, tags


def _fifths(values: Floats) -> Floats:
    """(n, BINS) which part of the values each is in; equal values are in one part."""
    edges = np.unique(np.quantile(values, np.arange(1, BINS) / BINS))
    return np.asarray(np.eye(BINS)[np.searchsorted(edges, values, side="left")])


def _spread(
    counts: Floats, tags: int, parts: Floats, most: NDArray[np.intp] | None, rng: np.random.Generator
) -> Codes:
    """Assign units to parts.

    Parameters
    ----------
    counts : (n_units, m) what each unit brings; the last column is its rows
    tags : of how many columns, the first ones, the rarest goes first
    parts : (p,) share of the rows that each part is to have
    most : (p,) units that a part takes at most; None for any number

    Returns
    -------
    (n_units,) number of each unit's part
    """
    n_units = len(counts)
    shares = counts / np.maximum(counts.sum(axis=0), 1.0)
    has = counts[:, :tags] > 0
    held, sizes = np.zeros((len(parts), counts.shape[1])), np.zeros(len(parts))
    taken, found = np.zeros(len(parts), dtype=np.intp), np.full(n_units, -1, dtype=np.intp)
    shuffled = rng.permutation(n_units)

    def place(unit: int, tag: int | None) -> None:
        fits = np.arange(len(parts)) if most is None else np.flatnonzero(taken < most)
        if tag is not None and (held[fits, tag] == 0).any():
            fits = fits[held[fits, tag] == 0]
        mine = shares[unit]
        # What the sum of held^2 / part gains; its last term tells apart parts of unequal size alone.
        gain = np.round((2 * held[fits] @ mine + mine @ mine) / parts[fits], 12)
        best = fits[gain == gain.min()]
        full = np.round(sizes[best] / parts[best], 9)
        best = best[full == full.min()]
        part = int(best[0]) if best.size == 1 else int(rng.choice(best))
        found[unit] = part
        held[part] += mine
        sizes[part] += counts[unit, -1]
        taken[part] += 1

    left = has.sum(axis=0)
    while (left > 0).any():
        tag = int(np.flatnonzero(left > 0)[left[left > 0].argmin()])
        mine = shuffled[(found[shuffled] < 0) & has[shuffled, tag]]
        for unit in mine[np.argsort(-counts[mine, tag], kind="stable")]:
            place(int(unit), tag)
            left -= has[unit]
    rest = shuffled[found[shuffled] < 0]
    for unit in rest[np.argsort(-np.round(np.square(shares[rest]).sum(axis=1), 12), kind="stable")]:
        place(int(unit), None)
    return found
