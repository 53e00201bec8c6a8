"""The hot loops that score rankings in many resamples, compiled by numba; import them where they are used.

Conventions: rows stand in the order of falling scores, ties side by side; `last` (n,) is for each row the
place of the last row tied with it; `cluster` (n,) is the number of each row's cluster; `weights` (b, g)
say how often each resample drew each cluster.

Contents: precision_and_auc, rank_correlations, mean_precisions.
"""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np

from mirlab.loops import compiled

# Arrays of float64, int64 or bool, as each docstring says; numba infers their types.
Array: TypeAlias = Any


@compiled("void(b1[::1], i8[::1], i8[::1], i8[:,::1], f8[:,::1])")
def precision_and_auc(positive: Array, last: Array, cluster: Array, weights: Array, out: Array) -> None:
    """Write average precision and ROC-AUC of each resample to out (b, 2); NaN where they are undefined.

    To a copy of a cluster its other copies are not there: they would stand beside each of its positives at
    the same place of the list and raise its precision, and resampled average precisions would be too high.

    Parameters
    ----------
    positive : (n,) bool
    """
    n, g = positive.size, weights.shape[1]
    own_positive, own = np.empty(n, np.float64), np.empty(n, np.float64)
    positives_of, rows_of = np.zeros(g, np.float64), np.zeros(g, np.float64)
    i = 0
    while i < n:
        for r in range(i, last[i] + 1):
            rows_of[cluster[r]] += 1
            if positive[r]:
                positives_of[cluster[r]] += 1
        for r in range(i, last[i] + 1):
            own_positive[r], own[r] = positives_of[cluster[r]], rows_of[cluster[r]]
        i = last[i] + 1
    for b in range(weights.shape[0]):
        hits, misses, precision, lost = 0.0, 0.0, 0.0, 0.0
        i = 0
        while i < n:
            tied_hits, tied_misses = 0.0, 0.0
            for r in range(i, last[i] + 1):
                if positive[r]:
                    tied_hits += weights[b, cluster[r]]
                else:
                    tied_misses += weights[b, cluster[r]]
            if tied_hits > 0:
                lost += tied_hits * (misses + tied_misses / 2)
            hits += tied_hits
            misses += tied_misses
            if tied_hits > 0:
                for r in range(i, last[i] + 1):
                    w = weights[b, cluster[r]]
                    if positive[r] and w > 0:
                        copies = w - 1
                        precision += w * (hits - copies * own_positive[r]) / (hits + misses - copies * own[r])
            i = last[i] + 1
        out[b, 0] = precision / hits if hits > 0 else np.nan
        out[b, 1] = 1 - lost / (hits * misses) if hits > 0 and misses > 0 else np.nan


@compiled("void(i8[::1], i8[::1], i8[::1], i8[::1], i8[::1], i8[:,::1], f8[::1])")
def rank_correlations(
    order_x: Array, last_x: Array, order_y: Array, last_y: Array, cluster: Array, weights: Array, out: Array
) -> None:
    """Write Spearman's correlation of each resample to out (b,): that of the mean ranks of ties.

    It is NaN where the ranks of x don't differ, and 0 where those of y alone don't.

    Parameters
    ----------
    order_x, order_y : (n,) int64, rows in the order of x and of y
    last_x, last_y : (n,) int64, at each place of that order the place of the last row tied with it
    cluster : (n,) int64, in the order of the rows
    """
    n = cluster.size
    rank_x, rank_y = np.empty(n, np.float64), np.empty(n, np.float64)
    for b in range(weights.shape[0]):
        for order, last, rank in ((order_x, last_x, rank_x), (order_y, last_y, rank_y)):
            before = 0.0
            i = 0
            while i < n:
                tied = 0.0
                for r in range(i, last[i] + 1):
                    tied += weights[b, cluster[order[r]]]
                for r in range(i, last[i] + 1):
                    rank[order[r]] = before + (tied + 1) / 2
                before += tied
                i = last[i] + 1
        # Ranks have the mean (total + 1) / 2, whatever is tied.
        total = 0.0
        for r in range(n):
            total += weights[b, cluster[r]]
        middle = (total + 1) / 2
        xx, yy, xy = 0.0, 0.0, 0.0
        for r in range(n):
            w = weights[b, cluster[r]]
            x, y = rank_x[r] - middle, rank_y[r] - middle
            xx += w * x * x
            yy += w * y * y
            xy += w * x * y
        if xx <= 0:
            out[b] = np.nan
        elif yy <= 0:
            out[b] = 0.0
        else:
            out[b] = xy / np.sqrt(xx * yy)


@compiled("void(b1[:,::1], f8[:,:,::1], i8[:,:,::1], f8[::1])")
def mean_precisions(positive: Array, scores: Array, orders: Array, out: Array) -> None:
    """Write the macro average precision of each of b sets of scores to out (b,); NaN where none is defined.

    Parameters
    ----------
    positive : (k, n) bool
    scores : (b, k, n) float64, in any order of the rows
    orders : (b, k, n) int64, for each tag its rows in the order of falling scores
    """
    k, n = positive.shape
    for b in range(scores.shape[0]):
        total, judged = 0.0, 0
        for j in range(k):
            of_tag = 0
            for r in range(n):
                of_tag += positive[j, r]
            if of_tag == 0 or of_tag == n:
                continue
            order = orders[b, j]
            hits, precision, i = 0, 0.0, 0
            while i < n:
                last, tied = i, 0
                while last < n and scores[b, j, order[last]] == scores[b, j, order[i]]:
                    tied += positive[j, order[last]]
                    last += 1
                hits += tied
                precision += tied * hits / last
                i = last
            total += precision / of_tag
            judged += 1
        out[b] = total / judged if judged else np.nan
