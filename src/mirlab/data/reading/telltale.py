"""Columns that tell the label: copies of it, and single columns that separate the classes.

A *copy* has one value for each class and one class for each value: codes of the label, whatever their name.
A column that *follows* the label has one value for each class, and some classes share it: a one-hot code, a
family of genres. A *telling* column gives the class of rows that it was not fitted on almost always.

How well a column tells is balanced accuracy, the mean share of each class's rows that get their label from
the nearest rows of the other half by that column alone; halves keep a track's rows together.

Contents: codes_of, copies, telling.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from mirlab.typing import Codes, Floats

FEWEST = 8
"""Rows from which a column that agrees with the label is no chance."""

FEWEST_TOLD = 30
TELLING = 0.95
"""Balanced accuracy of a single column from which it is said."""

_MOST_ROWS = 2000
_GLANCE = 200
_BLOCK = 4096


def codes_of(labels: Sequence[object] | NDArray[np.object_]) -> tuple[Codes, int]:
    """(n,) number of each row's label, -1 where there is none, and how many labels there are."""
    known = sorted({str(label) for label in labels if label is not None})
    number = {label: i for i, label in enumerate(known)}
    return np.array([-1 if label is None else number[str(label)] for label in labels], np.intp), len(known)


def copies(values: Floats, codes: Codes, classes: int) -> tuple[list[int], list[int]]:
    """Positions of the columns that are copies of the label, and of those that follow it.

    Parameters
    ----------
    values : (n, d) finite numbers
    codes : (n,) label of each row, -1 where unknown
    classes : number of labels
    """
    rows = np.flatnonzero(codes >= 0)
    if classes < 2 or rows.size < max(FEWEST, 2 * classes):
        return [], []
    _, first = np.unique(codes[rows], return_index=True)
    example = rows[first][codes[rows]]
    # A few rows rule most columns out.
    some = np.flatnonzero((values[rows[:64]] == values[example[:64]]).all(axis=0))
    some = some[(values[np.ix_(rows, some)] == values[np.ix_(example, some)]).all(axis=0)]
    copied, following = [], []
    for position in some.tolist():
        different = np.unique(values[rows[first], position]).size
        if different == classes:
            copied.append(position)
        elif different > 1 and rows.size >= FEWEST_TOLD and rows.size >= 5 * classes:
            following.append(position)
    return copied, following


def telling(
    values: Floats, codes: Codes, classes: int, tracks: Sequence[object] | NDArray[np.object_]
) -> list[tuple[int, float]]:
    """Positions of the columns that alone tell the classes apart, and how well (0 to 1), the best first.

    Parameters
    ----------
    values, codes, classes : as in `copies`
    tracks : (n,) ids; rows of one track stay in one half
    """
    rows = np.flatnonzero(codes >= 0)
    if classes < 2 or rows.size < FEWEST_TOLD or np.bincount(codes[rows]).min() < 4:
        return []
    rng = np.random.default_rng(0)
    rows = rng.permutation(rows)[:_MOST_ROWS]
    known, inside = np.unique(codes[rows], return_inverse=True)
    if known.size < classes or np.bincount(inside).min() < 4:
        return []
    half = _halves(inside, [str(tracks[row]) for row in rows.tolist()], rng)
    found = []
    for start in range(0, values.shape[1], _BLOCK):
        glance = rows[:_GLANCE]
        block = values[glance, start : start + _BLOCK]
        sorted_codes = codes[glance][np.argsort(block, axis=0, kind="stable")]
        changes = (np.diff(sorted_codes, axis=0) != 0).sum(axis=0)
        # Classes that one column separates lie in few pieces along it; ties make more pieces, not fewer.
        for position in np.flatnonzero(changes <= classes + 0.3 * glance.size).tolist():
            score = _told(values[rows, start + position], inside, half, classes)
            if score >= TELLING:
                found.append((start + position, score))
    return sorted(found, key=lambda pair: -pair[1])


def _halves(codes: Codes, tracks: Sequence[str], rng: np.random.Generator) -> NDArray[np.bool_]:
    """(n,) which half each row is in: the tracks of each class in turn."""
    _, first, track = np.unique(tracks, return_index=True, return_inverse=True)
    half = np.zeros(first.size, dtype=bool)
    for c in range(int(codes.max()) + 1):
        mine = rng.permutation(np.flatnonzero(codes[first] == c))
        half[mine[::2]] = True
    return half[track]


def _told(column: Floats, codes: Codes, half: NDArray[np.bool_], classes: int) -> float:
    """Balanced accuracy of the nearest rows of the other half, both ways."""
    right, total = np.zeros(classes), np.bincount(codes, minlength=classes)
    for test in (half, ~half):
        train = np.flatnonzero(~test)
        counts = np.bincount(codes[train], minlength=classes)
        if not counts.min():
            return 0.0
        order = train[np.argsort(column[train], kind="stable")]
        known, labels = column[order], codes[order]
        near = 3 if counts.min() >= 4 else 1
        asked = np.flatnonzero(test)
        place = np.searchsorted(known, column[asked])
        around = place[:, None] + np.arange(-near, near)
        inside = (around >= 0) & (around < known.size)
        around = np.clip(around, 0, known.size - 1)
        away = np.where(inside, np.abs(known[around] - column[asked, None]), np.inf)
        nearest = np.take_along_axis(around, np.argsort(away, axis=1, kind="stable")[:, :near], axis=1)
        votes = (labels[nearest][:, :, None] == np.arange(classes)).sum(axis=1)
        guessed = votes.argmax(axis=1)
        right += np.bincount(codes[asked][guessed == codes[asked]], minlength=classes)
    return float((right / total).mean())
