"""Folds balanced by tags and numbers: units whole, rare tags everywhere, sizes within bounds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mirlab.data.splits.balancing import balanced_folds_of, balanced_test_of
from mirlab.data.splits.folds import balanced_folds, stratified_test


def by_artists(seed: int, artists: int = 60, tags: int = 12) -> tuple[np.ndarray, np.ndarray]:
    """Tags from rare to common, on uneven numbers of tracks by artists who keep to their own."""
    rng = np.random.default_rng(seed)
    artist = np.repeat(np.arange(artists), rng.geometric(0.3, artists))
    rates = np.geomspace(0.02, 0.5, tags)
    own = rng.beta(1.5 * rates, 1.5 * (1 - rates), size=(artists, tags))
    return (rng.random((artist.size, tags)) < own[artist]).astype(float), artist


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000), n_folds=st.integers(2, 8))
def test_artists_stay_whole_tags_are_everywhere_and_folds_are_of_a_size(seed: int, n_folds: int) -> None:
    truth, artist = by_artists(seed)
    fold = balanced_folds_of("tags", truth, artist, n_folds, np.random.default_rng(seed))
    assert all(np.unique(fold[artist == a]).size == 1 for a in np.unique(artist))
    sizes = np.bincount(fold, minlength=n_folds)
    largest = np.bincount(artist).max()
    assert sizes.min() > 0
    assert sizes.max() <= len(truth) / n_folds + 2 * largest
    owners = [np.unique(artist[column == 1]).size for column in truth.T]
    for tag, count in enumerate(owners):
        held = np.unique(fold[truth[:, tag] == 1]).size
        # Artists with several rare tags may stand in the way of the common one, in a fold or two.
        assert held >= min(count, n_folds) - 2
        if count >= 3 * n_folds:
            assert held == n_folds


def test_the_rarest_tag_goes_first_and_to_a_fold_that_lacks_it() -> None:
    # Of 80 tags in ten folds some must miss some: 60 times here, 73 if any fold is as good as one that lacks
    # the tag, 119 if the most common tag goes first.
    missing = 0
    for seed in range(5):
        rng = np.random.default_rng(seed)
        artist = np.repeat(np.arange(100), rng.geometric(0.3, 100))
        rates = np.geomspace(0.005, 0.2, 80)
        own = rng.beta(1.5 * rates, 1.5 * (1 - rates), size=(100, 80))
        truth = (rng.random((artist.size, 80)) < own[artist]).astype(float)
        fold = balanced_folds_of("tags", truth, artist, 10, np.random.default_rng(seed))
        for tag in truth.T == 1:
            missing += min(np.unique(artist[tag]).size, 10) - np.unique(fold[tag]).size
    assert missing <= 66


def test_balanced_folds_are_closer_to_their_share_than_random_ones() -> None:
    truth, artist = by_artists(3, artists=150)
    rng = np.random.default_rng(0)

    def unevenness(fold: np.ndarray) -> float:
        held = np.array([truth[fold == f].sum(axis=0) for f in range(5)])
        return float(np.square(held / truth.sum(axis=0) - 0.2).sum())

    ours = unevenness(balanced_folds_of("tags", truth, artist, 5, rng))
    drawn = np.mean([unevenness(rng.integers(0, 5, 150)[artist]) for _ in range(50)])
    assert ours < 0.35 * drawn


@pytest.mark.parametrize("task", ["tags", "numbers"])
def test_the_seed_decides(task: str) -> None:
    truth, artist = by_artists(4)
    a, b, c = (
        balanced_folds_of(task, truth, artist, 5, np.random.default_rng(seed))  # type: ignore[arg-type]
        for seed in (0, 0, 1)
    )
    assert (a == b).all()
    assert (a != c).any()


def test_numbers_have_the_same_mean_and_spread_in_every_fold() -> None:
    rng = np.random.default_rng(5)
    artist = np.repeat(np.arange(100), rng.geometric(0.3, 100))
    truth = rng.normal(size=(100, 2))[artist] + 0.5 * rng.normal(size=(artist.size, 2))
    fold = balanced_folds_of("numbers", truth, artist, 5, np.random.default_rng(0))
    assert all(np.unique(fold[artist == a]).size == 1 for a in range(100))
    drawn = [rng.integers(0, 5, 100)[artist] for _ in range(50)]
    for statistic in (np.mean, np.std):
        ours, random = (
            np.mean([np.std([statistic(truth[f == i], axis=0) for i in range(5)], axis=0) for f in folds])
            for folds in ([fold], drawn)
        )
        assert ours < 0.6 * random
    assert np.ptp(np.bincount(fold)) <= np.bincount(artist).max()


def test_equal_numbers_and_a_constant_one_can_be_balanced() -> None:
    truth = np.column_stack([np.zeros(30), np.repeat([0.0, 1.0], 15)])
    fold = balanced_folds_of("numbers", truth, np.arange(30), 3, np.random.default_rng(0))
    assert np.bincount(fold).tolist() == [10, 10, 10]
    assert sorted(truth[fold == f, 1].sum() for f in range(3)) == [5, 5, 5]


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 10_000), size=st.sampled_from([0.1, 0.3, 0.5]))
def test_a_held_out_part_has_its_size_and_its_share_of_every_tag(seed: int, size: float) -> None:
    truth, _ = by_artists(seed, artists=60, tags=30)
    test = balanced_test_of("tags", truth, size, np.random.default_rng(seed))
    assert test.sum() == round(size * len(truth))
    for column in truth.T:
        if column.sum() >= 20:
            assert column[test].sum() == pytest.approx(size * column.sum(), abs=0.1 * column.sum() + 1)
    numbers = balanced_test_of("numbers", truth[:, :2], size, np.random.default_rng(seed))
    assert numbers.sum() == round(size * len(truth))


def test_classes_are_split_as_ever() -> None:
    codes = np.random.default_rng(0).integers(0, 4, 90)
    units = np.arange(90) // 3
    assert (
        balanced_folds_of("class", codes, units, 4, np.random.default_rng(2))
        == balanced_folds(codes, units, 4, np.random.default_rng(2))
    ).all()
    assert (
        balanced_test_of("class", codes, 0.3, np.random.default_rng(2))
        == stratified_test(codes, 0.3, np.random.default_rng(2))
    ).all()
