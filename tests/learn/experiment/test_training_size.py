from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mirlab.data.splits.splits import Split
from mirlab.learn.experiment.training_size import SHARES, shrunk


@given(st.integers(0, 1000), st.integers(1, 4))
def test_smaller_sets_are_parts_of_larger_ones_and_keep_tracks_whole(seed: int, slices: int) -> None:
    tracks = np.repeat(np.arange(40), slices)
    codes = tracks % 4
    split = Split(np.flatnonzero(tracks >= 8), np.flatnonzero(tracks < 8), "one")
    before: set[int] = set()
    for share in SHARES:
        part = shrunk(split, share, tracks, codes, np.random.default_rng(seed))
        np.testing.assert_array_equal(part.test, split.test)
        now = set(part.train.tolist())
        assert before <= now <= set(split.train.tolist())
        kept = tracks[part.train]
        assert (np.unique(kept, return_counts=True)[1] == slices).all()
        assert np.bincount(np.unique(kept) % 4).tolist() == [max(2, np.ceil(share * 8 - 1e-9))] * 4
        before = now
    assert before == set(split.train.tolist())


def test_a_class_keeps_two_tracks_where_it_has_them() -> None:
    tracks = np.arange(12)
    codes = np.array([0] * 9 + [1] * 2 + [2])
    split = Split(tracks[1:], tracks[:1], "one")
    part = shrunk(split, 0.1, tracks, codes, np.random.default_rng(0))
    assert np.bincount(codes[part.train]).tolist() == [2, 2, 1]
    assert "10 % of its training tracks" in part.name
    assert part.train.size == pytest.approx(5)
