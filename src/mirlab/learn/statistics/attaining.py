"""How sure it is that an accuracy reaches a target: the confidence distribution of a share.

Contents: probability_of_share.

References
----------
Xie, M. and Singh, K. (2013). Confidence distribution, the frequentist distribution estimator of a parameter.
    International Statistical Review 81, 3-39.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike

from mirlab.learn.statistics.bootstrap import effective_clusters, sums_by_cluster


def probability_of_share(target: float, right: ArrayLike, clusters: ArrayLike) -> float:
    """Probability that the share of right answers on other clusters like these is at least the target.

    The mass at and above the target of the confidence distribution that belongs to the t interval of a ratio
    over clusters: T((p - target) / s) with s^2 = g / (g - 1) sum over clusters of (right - p n)^2 / (sum of
    n)^2 and the effective number of clusters minus one as degrees of freedom (Xie and Singh 2013).

    Parameters
    ----------
    target : a share
    right : (n,) whether each answer was right
    clusters : (n,) what each belongs to, such as its artist

    Returns
    -------
    in [0, 1]; NaN for one cluster

    Example
    -------
    >>> round(probability_of_share(0.5, [1, 1, 0, 1, 1, 0], [0, 0, 1, 1, 2, 2]), 2)
    0.78
    """
    from scipy.stats import t

    _, cluster = np.unique(np.asarray(clusters), return_inverse=True)
    part = np.asarray(right, dtype=np.float64)
    sums = sums_by_cluster(np.column_stack([part, np.ones(part.size)]), cluster)
    g, share = len(sums), float(part.mean())
    if g < 2:
        return math.nan
    error = math.sqrt(g / (g - 1) * float(np.square(sums[:, 0] - share * sums[:, 1]).sum())) / part.size
    if error == 0:
        return float(share >= target)
    return float(t.cdf((share - target) / error, effective_clusters(sums[:, 1]) - 1))
