"""A split's halves, and the plain random one."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mirlab.data.splits.splits import Split, random
from mirlab.errors import UsageError


@given(n=st.integers(4, 300), test_size=st.floats(0.2, 0.8), seed=st.integers(0, 2**32))
def test_random_partitions_the_rows(n: int, test_size: float, seed: int) -> None:
    split = random(n, test_size, np.random.default_rng(seed))
    assert np.array_equal(np.sort(np.r_[split.train, split.test]), np.arange(n))
    assert split.test.size == round(test_size * n)
    same = random(n, test_size, np.random.default_rng(seed))
    assert np.array_equal(split.test, same.test)


def test_the_halves_are_sorted_and_read_only() -> None:
    split = Split(np.array([3, 1]), np.array([2]), "x")
    assert split.train.tolist() == [1, 3]
    assert split.test_fraction == pytest.approx(1 / 3)
    with pytest.raises(ValueError, match="read-only"):
        split.train[0] = 2


@pytest.mark.parametrize(
    ("train", "test", "match"),
    [
        ([0, 1], [1, 2], "same row in its training and its test half"),
        ([0, 0], [1], "a row twice in its train half"),
        ([], [1], "no rows to train on"),
        ([1], [], "no rows to test on"),
    ],
)
def test_bad_halves_are_refused(train: list[int], test: list[int], match: str) -> None:
    with pytest.raises(UsageError, match=match):
        Split(np.array(train, dtype=np.intp), np.array(test, dtype=np.intp), "x")


@pytest.mark.parametrize("test_size", [0.0, 1.0, -0.1, 30.0, float("nan")])
def test_a_share_outside_0_to_1_is_refused(test_size: float) -> None:
    with pytest.raises(UsageError, match="expected a share between 0 and 1"):
        random(10, test_size, np.random.default_rng(0))
