"""Groups: what is there is found, and what is not there is called changeable."""

from __future__ import annotations

import numpy as np
import pytest

from mirlab.errors import UsageError
from mirlab.find.review.grouping import STABLE, group, spread_out


def blobs(number: int, each: int, apart: float = 20.0) -> np.ndarray:
    rng = np.random.default_rng(1)
    return np.concatenate([rng.normal(size=(each, 5)) + apart * i for i in range(number)])


def test_groups_that_are_there_are_found_and_stable() -> None:
    found = group(blobs(4, 30))
    assert len(found.members) == 4
    assert sorted(tuple(sorted(rows // 30)) for rows in found.members) == [(i,) * 30 for i in range(4)]
    assert found.mean > 0.99


def test_noise_has_no_stable_groups() -> None:
    noise = np.random.default_rng(2).normal(size=(200, 20))
    assert group(noise, 8).mean < STABLE


def test_the_same_tracks_have_the_same_groups_and_all_are_in_one() -> None:
    one, other = group(blobs(3, 20), 5), group(blobs(3, 20), 5)
    assert [rows.tolist() for rows in one.members] == [rows.tolist() for rows in other.members]
    assert sorted(np.concatenate(one.members).tolist()) == list(range(60))


def test_equal_tracks_are_one_group() -> None:
    assert len(group(np.ones((20, 3)), 3).members) == 1


def test_what_cannot_be_grouped_is_said() -> None:
    with pytest.raises(UsageError, match="at least 10 tracks to make groups of, got 4"):
        group(np.zeros((4, 2)))
    with pytest.raises(UsageError, match="expected 2 to 5 groups, got 9"):
        group(blobs(1, 10), 9)


def test_examples_stand_for_all_groups() -> None:
    assert sorted((spread_out(blobs(4, 25), 4) // 25).tolist()) == [0, 1, 2, 3]
