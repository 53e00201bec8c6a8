from __future__ import annotations

import numpy as np

from mirlab.learn.statistics.voting import vote


def test_a_track_of_one_row_keeps_that_row_s_answer() -> None:
    p = np.array([[0.9, 0.1], [0.4, 0.6]])
    first, predicted, means = vote(np.array([5, 3]), np.array([1, 1]), p)
    assert first.tolist() == [0, 1]
    assert predicted.tolist() == [1, 1]  # a model may disagree with its own probabilities
    np.testing.assert_array_equal(means, p)


def test_slices_vote_by_their_mean_probability_in_the_order_of_the_rows() -> None:
    tracks = np.array([8, 8, 2, 8, 2])
    p = np.array([[0.6, 0.4], [0.6, 0.4], [0.2, 0.8], [0.0, 1.0], [0.4, 0.6]])
    first, predicted, means = vote(tracks, p.argmax(axis=1), p)
    assert first.tolist() == [0, 2]
    assert predicted.tolist() == [1, 1]  # two of three slices of track 8 say 0, the mean says 1
    np.testing.assert_allclose(means, [[0.4, 0.6], [0.3, 0.7]])


def test_without_probabilities_the_slices_are_counted() -> None:
    nothing = np.full((3, 3), np.nan)
    first, predicted, means = vote(np.array([0, 0, 0]), np.array([2, 1, 2]), nothing)
    assert (first.tolist(), predicted.tolist()) == ([0], [2])
    assert np.isnan(means).all()
