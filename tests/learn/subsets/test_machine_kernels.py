"""Our own machines on a known kernel are libsvm's, to the last bit."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from sklearn.svm import SVC

from mirlab.learn.subsets.machine_kernels import exponents, machines


def kernel_of(seed: int, sizes: list[int], width: int, apart: float) -> np.ndarray:
    """A Gaussian kernel in float32 of clusters that overlap, rows in the order of their classes."""
    rng = np.random.default_rng(seed)
    centres = apart * rng.normal(size=(len(sizes), width))
    rows = np.concatenate([c + rng.normal(size=(n, width)) for c, n in zip(centres, sizes, strict=True)])
    squares = np.square(rows[:, None] - rows).sum(axis=2)
    kernel = np.exp(-squares / width).astype(np.float32)
    # A product of float32 is not quite symmetric, and it matters to the last bit which side is read.
    return np.asarray(kernel * (1 + 1e-7 * rng.normal(size=kernel.shape)), dtype=np.float32)


@pytest.mark.parametrize(
    ("sizes", "width", "apart", "C"),
    [
        ([30, 30], 2, 0.5, 10.0),
        ([7, 3], 1, 1.0, 0.1),
        ([40, 1, 25], 3, 0.3, 1.0),
        ([60, 55, 70, 40], 2, 0.2, 100.0),
        ([50, 45, 60], 8, 1.0, 1000.0),
    ],
)
def test_machines_are_those_of_libsvm_to_the_last_bit(
    sizes: list[int], width: int, apart: float, C: float
) -> None:
    kernel = kernel_of(1, sizes, width, apart)
    k = len(sizes)
    codes, ends = np.repeat(np.arange(k), sizes), np.concatenate([[0], np.cumsum(sizes)])
    weights, offsets = np.zeros((len(codes), k * (k - 1) // 2)), np.empty(k * (k - 1) // 2)
    machines(kernel, ends, C, 1e-3, weights, offsets)
    theirs = SVC(C=C, kernel="precomputed", decision_function_shape="ovo").fit(
        kernel.astype(np.float64), codes
    )
    vectors = np.flatnonzero((weights != 0).any(axis=1))
    np.testing.assert_array_equal(vectors, theirs.support_)
    sign = -1.0 if k == 2 else 1.0  # with two classes scikit-learn's decision is for the second one
    np.testing.assert_array_equal(offsets, -sign * theirs.intercept_)
    of = codes[vectors]
    for pair, (a, b) in enumerate(combinations(range(k), 2)):
        for one, row in ((a, b - 1), (b, a)):
            mine = of == one
            np.testing.assert_array_equal(weights[vectors, pair][mine], sign * theirs.dual_coef_[row, mine])


def test_exponents_take_what_is_of_rows_and_columns_and_stay_at_most_zero() -> None:
    products = np.array([[1.0, 5.0], [2.0, -1.0]], dtype=np.float32)
    exponents(products, np.array([1.0, 2.0], np.float32), np.array([0.5, 1.0], np.float32))
    np.testing.assert_array_equal(products, np.array([[-0.5, 0.0], [-0.5, -4.0]], dtype=np.float32))
