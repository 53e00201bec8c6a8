"""What the halves share, in shares that can be counted by hand."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from mirlab.data.splits.overlap import class_warnings, overlap_warnings
from mirlab.data.splits.splits import Split
from mirlab.data.splits.units import Units, units_of
from mirlab.data.tables.table import FeatureTable


def units(n: int, slices: int = 1, **meta: Sequence[object]) -> Units:
    if slices > 1:
        meta["segment_start"] = [float(i % slices) for i in range(n)]
    return units_of(
        FeatureTable(
            tracks=np.array([f"t{i // slices}" for i in range(n)], dtype=object),
            labels=np.array(["a"] * n, dtype=object),
            columns=(),
            values=np.zeros((n, 0)),
            meta={name: np.array([*values, None], dtype=object)[:-1] for name, values in meta.items()},
        )
    )


def split(train: Sequence[int], test: Sequence[int]) -> Split:
    return Split(np.array(train), np.array(test), "x")


def test_classes_that_a_half_lacks_are_named_with_how_often() -> None:
    labels = np.array([0, 0, 1, 1, 2, 2])
    splits = [split([0, 2, 4], [1, 3, 5]), split([0, 1, 2], [3, 4, 5]), split([4, 5, 1], [0, 2])]
    assert class_warnings(splits, labels, ["a", "b", "c", "never"]) == [
        "b is missing from 1 training set, c from 1",
        "a is missing from 1 test set, c from 1",
    ]
    assert class_warnings(splits[:1], labels, ["a", "b", "c"]) == []


def test_shares_are_over_all_splits_test_rows_of_known_artist() -> None:
    known = units(6, artist=["w", "w", "x", "y", None, "x"])
    splits = [split([0, 2], [1, 3, 4]), split([1, 3], [0, 2])]
    # w of the first split and w of the second, of four test rows whose artist is known.
    assert overlap_warnings(splits, known, artists_apart=False) == [
        "50 % of the test tracks share an artist with the training set (counting the tracks of known artist)"
    ]
    assert overlap_warnings(splits, known, artists_apart=True) == []


def test_slices_of_one_track_and_groups_without_artists() -> None:
    sliced = units(6, slices=2)
    assert overlap_warnings([split([0, 2], [1, 4, 5])], sliced, artists_apart=False) == [
        "33 % of the test slices come from a track of the training set",
        "no artists are known, so how many test slices share one with the training set is unknown",
    ]
    grouped = units(4, group=["g", "g", "h", "i"])
    assert overlap_warnings([split([0], [1, 2, 3])], grouped, artists_apart=False) == [
        "33 % of the test tracks share a group with the training set"
    ]


def test_equal_names_under_other_ids_and_duplicates_are_told_beside() -> None:
    both = units(4, artist=["Ray", "Ray", "May", "Jo"], artist_id=[1, 2, 3, 4], cluster=["c", "d", "d", "c"])
    assert overlap_warnings([split([0], [1, 2, 3])], both, artists_apart=False) == [
        "0 % of the test tracks share an artist with the training set "
        "(100 % when equal names and duplicates count as one artist)",
        "33.3 % of the test tracks have a duplicate in the training set",
    ]
