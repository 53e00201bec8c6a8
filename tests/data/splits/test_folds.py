"""Folds of whole units: complete, whole, and as balanced as scikit-learn's."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mirlab.data.gtzan.gtzan import gtzan_table
from mirlab.data.splits.folds import balanced_folds, stratified_test
from mirlab.data.splits.units import units_of


@settings(max_examples=50, deadline=None)
@given(
    units=st.lists(st.integers(0, 30), min_size=10, max_size=120).filter(lambda u: len(set(u)) >= 5),
    n_folds=st.integers(2, 5),
    seed=st.integers(0, 1000),
)
def test_units_stay_whole_and_no_fold_is_empty(units: list[int], n_folds: int, seed: int) -> None:
    labels = np.arange(len(units)) % 3
    fold = balanced_folds(labels, np.array(units), n_folds, np.random.default_rng(seed))
    assert set(fold.tolist()) == set(range(n_folds))
    for unit in set(units):
        assert len(set(fold[np.array(units) == unit])) == 1


@given(counts=st.lists(st.integers(5, 30), min_size=2, max_size=5), n_folds=st.integers(2, 5))
@settings(max_examples=30, deadline=None)
def test_single_rows_are_balanced_to_one(counts: list[int], n_folds: int) -> None:
    labels = np.repeat(np.arange(len(counts)), counts)
    fold = balanced_folds(labels, np.arange(labels.size), n_folds, np.random.default_rng(0))
    for c in range(len(counts)):
        held = np.bincount(fold[labels == c], minlength=n_folds)
        assert held.max() - held.min() <= 1


def test_gtzan_is_as_balanced_as_by_scikit_learn() -> None:
    from sklearn.model_selection import StratifiedGroupKFold

    table = gtzan_table()
    _, labels = np.unique(table.labels.astype(str), return_inverse=True)
    groups = units_of(table).group

    def unevenness(fold: np.ndarray) -> float:
        counts = np.zeros((10, 10))
        np.add.at(counts, (fold, labels), 1)
        return float(np.square(counts - 10).sum())

    theirs = np.empty(1000, dtype=int)
    by_sklearn = StratifiedGroupKFold(10, shuffle=True, random_state=0)
    for number, (_, test) in enumerate(by_sklearn.split(labels, labels, groups)):
        theirs[test] = number
    ours = balanced_folds(labels, groups, 10, np.random.default_rng(0))
    assert unevenness(ours) <= 1.05 * unevenness(theirs)


@given(
    counts=st.lists(st.integers(2, 40), min_size=2, max_size=6),
    share=st.floats(0.2, 0.8),
    seed=st.integers(0, 99),
)
def test_a_stratified_half_takes_its_share_of_every_class(counts: list[int], share: float, seed: int) -> None:
    labels = np.repeat(np.arange(len(counts)), counts)
    test = stratified_test(labels, share, np.random.default_rng(seed))
    assert test.sum() == round(share * labels.size)
    for c, n in enumerate(counts):
        assert abs(test[labels == c].sum() - share * n) <= 1


@pytest.mark.parametrize("seed", range(5))
def test_the_rows_still_wanted_come_from_the_largest_remainders(seed: int) -> None:
    # 0.3 of 5, 9 and 6 rows are 1.5, 2.7 and 1.8: 4 whole rows and two more, none of them the first class's.
    labels = np.repeat([0, 1, 2], [5, 9, 6])
    test = stratified_test(labels, 0.3, np.random.default_rng(seed))
    assert np.bincount(labels[test]).tolist() == [1, 3, 2]


def test_a_tie_goes_to_the_smallest_fold_and_then_to_chance() -> None:
    # One unit of four rows is all of a class; of three single rows two go to the other fold.
    labels, units = np.array([1, 1, 1, 1, 0, 0, 0]), np.array([0, 0, 0, 0, 1, 2, 3])
    large = set()
    for seed in range(20):
        fold = balanced_folds(labels, units, 2, np.random.default_rng(seed))
        assert (fold[4:] == fold[0]).sum() == 1
        large.add(int(fold[0]))
    assert large == {0, 1}
