"""Rankings of units, best first, by what the rows say of them before any subset is judged.

Conventions: a ranking gets the rows that may be seen and the candidates, and returns all candidates. A unit
of several columns counts by the mean over them (mrmr), by its first column taken up (l1) or as a whole
(permutation).

Contents: l1_path, mrmr, permutation.

References
----------
Friedman, J., Hastie, T. and Tibshirani, R. (2010). Regularization paths for generalized linear models via
    coordinate descent. Journal of Statistical Software 33(1).
Peng, H., Long, F. and Ding, C. (2005). Feature selection based on mutual information: criteria of
    max-dependency, max-relevance, and min-redundancy. IEEE Transactions on Pattern Analysis and Machine
    Intelligence 27, 1226-1238.
Zhao, Z., Anand, R. and Wang, M. (2019). Maximum relevance and minimum redundancy feature selection methods
    for a marketing machine learning platform. IEEE DSAA, 442-452. (the variant with F and correlations)
"""

from __future__ import annotations

from typing import Any

import numpy as np

from mirlab.data.tables import HAS_TAG
from mirlab.learn.models import make_scaler
from mirlab.learn.statistics import Goal, macro_average_precisions, primary_score
from mirlab.learn.subsets.scoring import Rows
from mirlab.typing import Codes, Floats

PENALTIES = 40
SHUFFLES = 10


def mrmr(rows: Rows, candidates: tuple[int, ...]) -> list[int]:
    """Maximum relevance, minimum redundance: the quotient of F and mean absolute correlation.

    Next comes the unit with the largest F / mean over taken units of |r|, F that of the analysis of variance
    (of a regression on the column, the mean over tags or numbers) and r the correlation of columns, both
    means over the unit's columns.
    """
    units = rows.units
    values = _standard(units.values)
    f = _f(values, rows)
    relevance = {u: float(f[list(units.units[u].columns)].mean()) for u in candidates}
    correlation = np.abs(values.T @ values) / len(values)
    order = [max(candidates, key=lambda u: relevance[u])]
    redundance = dict.fromkeys(candidates, 0.0)
    left = [u for u in candidates if u != order[0]]
    while left:
        last = list(units.units[order[-1]].columns)
        for u in left:
            redundance[u] += float(correlation[np.ix_(list(units.units[u].columns), last)].mean())
        scores = [relevance[u] / max(redundance[u] / len(order), 1e-3) for u in left]
        order.append(left.pop(int(np.argmax(scores))))
    return order


def l1_path(rows: Rows, candidates: tuple[int, ...]) -> list[int]:
    """The order in which multinomial logistic regression takes units up as the L1 penalty falls.

    Of tags and numbers it is the group lasso of all of them (scikit-learn's multi-task lasso).

    C runs over 40 steps of equal ratio from the largest value that leaves all coefficients at 0 to a thousand
    times that; of units taken up at one step the one with the larger coefficients comes first, and units
    never taken up follow by F.
    """
    from sklearn.linear_model import LogisticRegression

    if rows.goal.task != "class":
        return _lasso_path(rows, candidates)
    units = rows.units
    positions = units.positions(candidates)
    values = _standard(units.values)
    # The gradient of the loss at zero coefficients says when the first one leaves zero.
    shares = np.bincount(rows.codes, minlength=rows.n_classes) / len(rows.codes)
    residuals = np.eye(rows.n_classes)[rows.codes] - shares
    first = 1.0 / max(float(np.abs(values[:, positions].T @ residuals).max()), 1e-12)
    entered: dict[int, tuple[int, float]] = {}
    model = LogisticRegression(
        l1_ratio=1.0, solver="saga", tol=1e-2, max_iter=200, warm_start=True, random_state=rows.seed
    )
    import warnings

    from sklearn.exceptions import ConvergenceWarning

    for step, C in enumerate(first * np.geomspace(1.0, 1000.0, PENALTIES)):
        model.set_params(C=float(C))
        with warnings.catch_warnings():
            # The order of entry is wanted, not the last digit of the coefficients.
            warnings.simplefilter("ignore", ConvergenceWarning)
            model.fit(values[:, positions], rows.codes)
        weight = np.zeros(values.shape[1])
        weight[positions] = np.abs(model.coef_).max(axis=0)
        for u in candidates:
            size = float(weight[list(units.units[u].columns)].max())
            if u not in entered and size > 1e-8:
                entered[u] = (step, -size)
        if len(entered) == len(candidates):
            break
    f = _f(values, rows)
    late = {u: (PENALTIES, -float(f[list(units.units[u].columns)].mean())) for u in candidates}
    return sorted(candidates, key=lambda u: entered.get(u, late[u]))


def permutation(rows: Rows, candidates: tuple[int, ...]) -> list[int]:
    """By the accuracy that support vectors on all candidates lose when a unit is shuffled.

    Of tags and numbers it is what ridge regression loses of the primary metric, in the mean of the folds. The
    model is fitted on all inner folds but one and asked about that one, ten times for each unit with
    its columns shuffled together; units follow one another by their mean loss over folds and shuffles.
    """
    from mirlab.learn.models import registry as models

    units = rows.units
    positions = units.positions(candidates)
    rng = np.random.default_rng(rows.seed)
    lost = dict.fromkeys(candidates, 0.0)
    classes = rows.goal.task == "class"
    for train, test in rows.halves():
        if classes:
            model = models.get("svm").make(probabilities=False)
        else:
            model = models.get("ridge").make("numbers")
        model.fit(units.values[np.ix_(train, positions)], rows.goal.truth[train])

        def worth(values: Floats, model: Any = model, test: Codes = test) -> float:
            said = model.predict(values[:, positions])
            if classes:
                return float((said == rows.codes[test]).sum())
            return _metric(rows.goal, test, said)

        whole = units.values[test]
        right = worth(whole)
        shuffles = [rng.permutation(test.size) for _ in range(SHUFFLES)]
        for u in candidates:
            columns = list(units.units[u].columns)
            for order in shuffles:
                shuffled = whole.copy()
                shuffled[:, columns] = whole[order][:, columns]
                lost[u] += right - worth(shuffled)
    return sorted(candidates, key=lambda u: -lost[u])


def _standard(values: Floats) -> Floats:
    return np.asarray(make_scaler("standard").fit_transform(values), dtype=np.float64)


def _f(values: Floats, rows: Rows) -> Floats:
    """(d,) how much each column has to do with what is learnt: F of the analysis of variance."""
    from sklearn.feature_selection import f_classif, f_regression

    with np.errstate(all="ignore"):
        if rows.goal.task == "class":
            return np.asarray(np.nan_to_num(f_classif(values, rows.codes)[0], nan=0.0, posinf=1e12))
        found = [f_regression(values, target)[0] for target in rows.targets.T if np.ptp(target) > 0]
    return np.asarray(np.mean([np.nan_to_num(f, nan=0.0, posinf=1e12) for f in found], axis=0))


def _lasso_path(rows: Rows, candidates: tuple[int, ...]) -> list[int]:
    from sklearn.linear_model import lasso_path

    units = rows.units
    positions = units.positions(candidates)
    values = _standard(units.values)
    targets = rows.targets - rows.targets.mean(axis=0)
    targets = targets / np.maximum(targets.std(axis=0), 1e-12)
    _, coefficients, _ = lasso_path(values[:, positions], targets, eps=1e-3, alphas=PENALTIES, tol=1e-3)
    weight = np.zeros((values.shape[1], PENALTIES))
    weight[positions] = np.abs(coefficients).max(axis=0)
    f = _f(values, rows)

    def key(unit: int) -> tuple[int, float]:
        columns = list(units.units[unit].columns)
        sizes = weight[columns].max(axis=0)
        entered = np.flatnonzero(sizes > 1e-8)
        return (
            (int(entered[0]), -float(sizes[entered[0]]))
            if entered.size
            else (PENALTIES, -float(f[columns].mean()))
        )

    return sorted(candidates, key=key)


def _metric(goal: Goal, rows: Codes, said: Floats) -> float:
    """Primary metric of what ridge regression says of some rows."""
    if goal.task == "tags":
        return float(macro_average_precisions(goal.truth[rows] >= HAS_TAG, said[np.newaxis])[0])
    return primary_score(goal, rows, said, said)
