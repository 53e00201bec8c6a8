"""The slices of a track vote: one prediction for each track.

Conventions: classes are numbers from 0; a track's class is the one of the highest mean probability over its
slices, as in `evaluate`. Where a model gives no probabilities it is the class that most slices were given, of
equals the first. A track of one row keeps that row's answer.

Contents: vote, mean_of_slices.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def vote(
    tracks: NDArray[np.intp], predicted: NDArray[np.intp], probabilities: NDArray[np.float64]
) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]:
    """Turn the predictions of rows into predictions of tracks.

    Parameters
    ----------
    tracks : (n,) number of each row's track
    predicted : (n,) class of each row
    probabilities : (n, k), NaN where a model gives none

    Returns
    -------
    first : (t,) for each track, in the order of the rows, the place of its first row
    predicted : (t,) class of each track
    probabilities : (t, k) mean over its rows
    """
    _, first, track = np.unique(tracks, return_index=True, return_inverse=True)
    if first.size == tracks.size:
        return np.arange(tracks.size, dtype=np.intp), predicted, probabilities
    votes, sums = np.zeros((2, first.size, probabilities.shape[1]))
    np.add.at(votes, (track, predicted), 1.0)
    np.add.at(sums, track, probabilities)
    means = sums / np.bincount(track)[:, None]
    winner = (means if np.isfinite(means).all() else votes).argmax(axis=1)
    order = np.argsort(first)
    return first[order].astype(np.intp), winner[order].astype(np.intp), means[order]


def mean_of_slices(
    tracks: NDArray[np.intp], answers: NDArray[np.float64]
) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """Mean answer of each track over its slices.

    Parameters
    ----------
    tracks : (n,) number of each row's track
    answers : (n, k) probabilities of tags, or numbers

    Returns
    -------
    first : (t,) for each track, in the order of the rows, the place of its first row
    means : (t, k)
    """
    _, first, track = np.unique(tracks, return_index=True, return_inverse=True)
    if first.size == tracks.size:
        return np.arange(tracks.size, dtype=np.intp), answers
    sums = np.zeros((first.size, answers.shape[1]))
    np.add.at(sums, track, answers)
    order = np.argsort(first)
    return first[order].astype(np.intp), (sums / np.bincount(track)[:, None])[order]
