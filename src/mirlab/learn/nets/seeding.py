"""What is random about training a net, as numbers that do not depend on how it is trained.

A net's training has two sources of chance: its initial weights and the order in which it sees its
training rows. Both are drawn here with NumPy (PCG64) from an explicit seed each, so that
`DenseClassifier` (which trains with `keras.Model.fit`) and the sweep (which trains many nets in one JAX
program) start from the same weights and see the same batches, on a CPU as on a GPU.

Contents: `initial_weights`, `epoch_orders`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray


def initial_weights(sizes: Sequence[int], seed: int) -> list[NDArray[np.float32]]:
    """Draw the initial weights of a dense net: Keras' defaults, Glorot uniform kernels and zero biases.

    A kernel of shape (a, b) is uniform in [-l, l) with l = sqrt(6 / (a + b)); Glorot and Bengio,
    "Understanding the difficulty of training deep feedforward neural networks", AISTATS 2010, eq. 16.

    Parameters
    ----------
    sizes : units of every layer from the inputs to the outputs, e.g. (12, 128, 64, 32, 10)
    seed : any integer from 0

    Returns
    -------
    kernel (a, b), bias (b,), kernel, bias, ... in the order of `keras.Model.get_weights()`
    """
    rng = np.random.default_rng(seed)
    weights: list[NDArray[np.float32]] = []
    for fan_in, fan_out in pairwise(sizes):
        limit = np.float32(np.sqrt(6.0 / (fan_in + fan_out)))
        unit = rng.random((fan_in, fan_out), dtype=np.float32)
        weights.append((2.0 * limit * unit - limit).astype(np.float32))
        weights.append(np.zeros(fan_out, dtype=np.float32))
    return weights


def epoch_orders(seed: int, n_rows: int) -> Iterator[NDArray[np.int32]]:
    """Yield, without end, the order of the training rows in the first epoch, the second, and so on.

    Each is an independent permutation of 0 ... n_rows - 1, shape (n_rows,); batches are consecutive
    stretches of it, the last one short where `n_rows` is no multiple of the batch size. A longer training
    begins with the orders of a shorter one.
    """
    rng = np.random.default_rng(seed)
    while True:
        yield rng.permutation(n_rows).astype(np.int32)
