"""Would more tracks help? The same test rows, asked of models trained on growing shares of the training rows.

Conventions: a share is of the training *tracks*, of each class alike, so slices stay together and a class
keeps at least two tracks; the smaller sets are parts of the larger ones.

Contents: SHARES, SPLITS, shrunk.

Reference
---------
Cortes, C., Jackel, L. D., Solla, S. A., Vapnik, V. and Denker, J. S. (1993). Learning curves: asymptotic
    values and rate of convergence. NeurIPS 6, 327-334.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from mirlab.data.splits import Split

SHARES = (0.2, 0.4, 0.6, 0.8, 1.0)
"""Shares of the training tracks that models are trained on."""

SPLITS = 5
"""Splits that the curve is drawn from, at most: the protocol's first ones."""


def shrunk(
    split: Split, share: float, tracks: NDArray[np.intp], codes: NDArray[np.intp], rng: np.random.Generator
) -> Split:
    """The split with a share of its training tracks and all of its test rows.

    Parameters
    ----------
    split : of the table's rows
    share : in (0, 1]
    tracks, codes : (n,) track and class of each row of the table
    rng : draws the tracks; the same state and another share give parts of one another
    """
    known, first = np.unique(tracks[split.train], return_index=True)
    classes = codes[split.train[first]]
    kept = []
    for code in np.unique(classes):
        mine = rng.permutation(known[classes == code])
        kept.append(mine[: max(min(2, mine.size), math.ceil(share * mine.size - 1e-9))])
    rows = split.train[np.isin(tracks[split.train], np.concatenate(kept))]
    return Split(rows, split.test, f"{split.name}, {100 * share:g} % of its training tracks")
