"""Folds and held-out halves that keep the classes' shares, over units that stay whole.

Conventions: labels and units are (n,) numbers from 0; a fold is a number from 0.

Contents: balanced_folds, stratified_test.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from mirlab.typing import Codes


def balanced_folds(labels: Codes, units: Codes, n_folds: int, rng: np.random.Generator) -> Codes:
    """Assign units to folds so that each fold holds about 1 / n_folds of every class.

    Units come largest first, equal ones in random order, and each goes to the fold where it raises

        sum over folds f, classes c of (n_fc / n_c)^2

    least: the fold that has least of what the unit brings. Ties go to the smallest fold, then to chance.
    It is the greedy idea of scikit-learn's StratifiedGroupKFold with a quadratic criterion, whose change
    needs one product of a matrix with a vector instead of a variance for each fold. Units of one row each
    give folds whose class counts differ by one at most.

    Parameters
    ----------
    labels : (n,) class of each row
    units : (n,) unit of each row; a unit's rows go to one fold
    n_folds : at least 2, at most the number of units
    rng : breaks ties

    Returns
    -------
    (n,) fold of each row
    """
    n_classes = int(labels.max()) + 1
    _, unit = np.unique(units, return_inverse=True)
    n_units = int(unit.max()) + 1
    counts = np.zeros((n_units, n_classes))
    np.add.at(counts, (unit, labels), 1.0)
    shares = counts / np.maximum(counts.sum(axis=0), 1.0)
    shuffled = rng.permutation(n_units)
    order = shuffled[np.argsort(-np.square(shares[shuffled]).sum(axis=1), kind="stable")]

    held, sizes = np.zeros((n_folds, n_classes)), np.zeros(n_folds)
    unit_fold = np.empty(n_units, dtype=np.intp)
    for u in order:
        overlap = np.round(held @ shares[u], 12)
        best = np.flatnonzero(overlap == overlap.min())
        best = best[sizes[best] == sizes[best].min()]
        fold = int(best[0]) if best.size == 1 else int(rng.choice(best))
        unit_fold[u] = fold
        held[fold] += shares[u]
        sizes[fold] += counts[u].sum()
    return unit_fold[unit]


def stratified_test(labels: Codes, test_size: float, rng: np.random.Generator) -> NDArray[np.bool_]:
    """Pick ``round(test_size * n)`` rows for the test, as near as can be test_size of every class.

    Each class gives the whole part of its share; the rows still wanted come from the classes with the
    largest remainders, equal remainders in random order.

    Returns
    -------
    (n,) True for the test rows
    """
    counts = np.bincount(labels)
    wanted = counts * test_size
    take = np.floor(wanted + 1e-9).astype(np.intp)
    missing = round(test_size * labels.size) - int(take.sum())
    shuffled = rng.permutation(counts.size)
    by_remainder = shuffled[np.argsort(-np.round(wanted - take, 9)[shuffled], kind="stable")]
    take[by_remainder[:missing]] += 1
    test = np.zeros(labels.size, dtype=bool)
    for c, k in enumerate(take):
        test[rng.permutation(np.flatnonzero(labels == c))[:k]] = True
    return test
