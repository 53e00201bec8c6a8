"""Which columns have anything to do with the classes at all, judged one by one before a search.

A search among hundreds of columns meets some that look good by luck. A column passes here if the classes
differ in its level (Kruskal and Wallis's test) or in its spread (Brown and Forsythe's: Kruskal and Wallis's
test of the distances from the classes' medians), at a level that Holm's correction keeps for all columns
together. Both go by ranks, so that skewed columns are treated like others. What matters only together with
others, as in an exclusive or, doesn't pass.

Of tags and numbers a column passes if it goes up or down with one of them: Spearman's correlation, with
Bonferroni's correction for the tags or numbers, and Holm's for all columns.

Contents: screen, check_screen, is_level, p_values, correlated.

References
----------
Kruskal, W. H. and Wallis, W. A. (1952). Use of ranks in one-criterion variance analysis. Journal of the
    American Statistical Association 47, 583-621.
Brown, M. B. and Forsythe, A. B. (1974). Robust tests for the equality of variances. Journal of the
    American Statistical Association 69, 364-367.
Holm, S. (1979). A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics
    6, 65-70.
"""

from __future__ import annotations

import numpy as np

from mirlab.errors import UsageError
from mirlab.learn.statistics import Goal, holm
from mirlab.learn.subsets.units import Units
from mirlab.typing import Codes, Floats
from mirlab.words import quoted

LEVEL = 0.01


def is_level(screen: float) -> bool:
    """Whether a screen is a level, up to 1; else it is how many units pass."""
    return screen <= 1


def screen(units: Units, goal: Goal, level: float = LEVEL) -> tuple[int, ...]:
    """Numbers of the units with a column that passes; all of them where none does.

    A whole number above 1 in the place of the level lets so many units pass, those with the smallest p-value
    of a column; of equals the one that comes first.

    Parameters
    ----------
    units : the candidates, with the values of the rows that may be seen
    goal : what is to be learnt of these rows
    level : chance that any column passes by luck; 1 lets all pass; or how many units pass

    Raises
    ------
    UsageError : neither a level in (0, 1] nor a whole number
    """
    check_screen(level)
    every = tuple(range(len(units)))
    if level == 1 or len(units) <= level:
        return every
    tested = p_values if goal.task == "class" else correlated
    found = tested(units.values, goal.truth)
    if not is_level(level):
        best = [float(found[list(unit.columns)].min()) for unit in units.units]
        return tuple(sorted(sorted(every, key=lambda i: best[i])[: int(level)]))
    adjusted = holm(found)
    passed = tuple(i for i in every if (adjusted[list(units.units[i].columns)] < level).any())
    return passed or every


def check_screen(screen: float) -> None:
    """Raise UsageError for what is neither a level in (0, 1] nor a whole number of units to keep."""
    if not 0 < screen <= 1 and not (screen > 1 and float(screen).is_integer()):
        raise UsageError(
            "screen: expected a level above 0 and up to 1 (none), or how many to keep, a whole number from "
            f"2, got {quoted(screen)}"
        )


def p_values(values: Floats, codes: Codes) -> Floats:
    """(d,) for each column twice the smaller p-value of the two tests, at most 1 (Bonferroni)."""
    from scipy.stats import chi2

    classes = np.unique(codes)
    away = np.empty_like(values)
    for c in classes:
        mine = codes == c
        away[mine] = np.abs(values[mine] - np.median(values[mine], axis=0))
    largest = np.maximum(_statistic(values, codes, classes), _statistic(away, codes, classes))
    return np.asarray(np.minimum(2 * chi2.sf(largest, classes.size - 1), 1.0))


def correlated(values: Floats, truth: Floats) -> Floats:
    """(d,) for each column the smallest p-value of its rank correlations with (n, k) targets, times k."""
    from scipy.stats import rankdata, t

    n, k = truth.shape
    a, b = (rankdata(part, axis=0) - (n + 1) / 2 for part in (values, truth))
    lengths = np.outer(np.sqrt(np.square(a).sum(axis=0)), np.sqrt(np.square(b).sum(axis=0)))
    r = np.divide(a.T @ b, lengths, out=np.zeros_like(lengths), where=lengths > 0)
    largest = np.minimum(np.abs(r).max(axis=1), 1 - 1e-12)
    if n < 3:
        return np.ones(len(largest))
    statistic = largest * np.sqrt((n - 2) / (1 - np.square(largest)))
    return np.asarray(np.minimum(2 * k * t.sf(statistic, n - 2), 1.0))


def _statistic(values: Floats, codes: Codes, classes: Codes) -> Floats:
    """Kruskal and Wallis's H of each column, corrected for ties; 0 where all rows are equal."""
    from scipy.stats import rankdata

    n = len(values)
    ranks = rankdata(values, axis=0)
    means = np.stack([ranks[codes == c].mean(axis=0) for c in classes])
    sizes = np.bincount(codes)[classes][:, np.newaxis]
    between = (sizes * (means - (n + 1) / 2) ** 2).sum(axis=0)
    spread = ((ranks - (n + 1) / 2) ** 2).sum(axis=0) / (n - 1)
    return np.asarray(np.divide(between, spread, out=np.zeros(values.shape[1]), where=spread > 0))
