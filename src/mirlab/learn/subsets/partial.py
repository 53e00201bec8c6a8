"""Does every unit of a set add something that the others don't have? The partial test of Wilks's lambda.

Conventions: columns are taken as they are (variances as logarithms) and compared linearly, as in discriminant
analysis.

Contents: partial_p, all_needed.

References
----------
Rao, C. R. (1973). Linear statistical inference and its applications, 2nd ed., 8c.4. (the test of additional
    information)
Bartlett, M. S. (1938). Further aspects of the theory of multiple regression. Mathematical Proceedings of the
    Cambridge Philosophical Society 34, 33-40. (its distribution)
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from mirlab.learn.subsets.units import Subset, Units
from mirlab.typing import Codes, Floats


def all_needed(units: Units, codes: Codes, subset: Subset, level: float) -> bool:
    """Whether every unit of the set adds to the others, with Bonferroni's correction for all candidates."""
    return bool((partial_p(units, codes, subset) < level / len(units)).all())


def partial_p(units: Units, codes: Codes, subset: Subset) -> Floats:
    """p-value of each unit of a set given the others.

    With L(S) = det W_S / det T_S (within classes over total) and q columns of a unit u among p of the set,

        -(n - 1 - (p - q) - (q + k) / 2) log(L(S) / L(S without u))  is chi-squared with q (k - 1) degrees

    for n rows and k classes.

    Parameters
    ----------
    units, codes : the candidates with their rows' values, and (n,) classes
    subset : numbers of units

    Returns
    -------
    (len(subset),); 1 where there are too few rows to say, or columns that follow from the others
    """
    from scipy.stats import chi2

    positions = units.positions(subset)
    n, k = len(codes), np.unique(codes).size
    p = np.ones(len(subset))
    if n - k <= positions.size + 1:
        return p
    values = units.values[:, positions] - units.values[:, positions].mean(axis=0)
    values = values / np.maximum(values.std(axis=0), 1e-300)
    total = values.T @ values
    within = total.copy()
    for c in np.unique(codes):
        mine = values[codes == c]
        within -= len(mine) * np.outer(mine.mean(axis=0), mine.mean(axis=0))
    whole = _log_lambda(within, total, np.arange(positions.size))
    for i, unit in enumerate(subset):
        columns = units.units[unit].columns
        others = np.flatnonzero(~np.isin(positions, columns))
        q = len(columns)
        gain = whole - (_log_lambda(within, total, others) if others.size else 0.0)
        if np.isfinite(gain):
            statistic = -(n - 1 - (positions.size - q) - (q + k) / 2) * gain
            p[i] = chi2.sf(statistic, q * (k - 1))
    return p


def _log_lambda(within: Floats, total: Floats, kept: NDArray[np.intp]) -> float:
    """log det W - log det T over some columns; NaN where one of them follows from the others."""
    (sign_w, w), (sign_t, t) = (np.linalg.slogdet(m[np.ix_(kept, kept)]) for m in (within, total))
    return float(w - t) if sign_w > 0 and sign_t > 0 else float("nan")
