"""Products of small matrices on the thread that asks for them.

numpy's own products of matrices (the operator @, numpy.dot) are BLAS's, which starts a thread on every core
for products of a few thousand numbers: the answer comes no sooner, and the processor time of a track doubles.
BLAS's number of threads belongs to whoever uses this library, so it is left alone.

Contents: product.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

_PLACES = {
    (1, 1): "j,j->",
    (1, 2): "j,jk->k",
    (2, 1): "ij,j->i",
    (2, 2): "ij,jk->ik",
    (3, 1): "hij,j->hi",
}


def product(left: NDArray[Any], right: NDArray[Any]) -> NDArray[Any]:
    """What `left @ right` is, without BLAS; for numbers of axes in which one of the two is small.

    Examples
    --------
    >>> import numpy as np
    >>> from mirlab.audio.spectra.products import product
    >>> product(np.eye(2), np.array([3.0, 4.0]))
    array([3., 4.])
    """
    return np.asarray(np.einsum(_PLACES[left.ndim, right.ndim], left, right))
