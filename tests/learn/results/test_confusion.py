from __future__ import annotations

import math

import numpy as np
import pyarrow as pa
import pytest

from mirlab.errors import UnknownName
from mirlab.learn.results.confusion import CellTrack, Confusion, Pair, cell_tracks

#                     a: 6 right, 3 taken for b, 1 for c; b: 2 right, 2 for a; c never; d only predicted
FOUND = Confusion(("a", "b", "c", "d"), np.array([[6, 3, 1, 0], [2, 2, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]]))


def test_pairs_of_labels_are_counted_by_true_row_and_predicted_column() -> None:
    found = Confusion.of(["a", "b"], ["a", "a", "b", "a"], ["a", "b", "a", "b"])
    assert found.labels == ("a", "b")
    assert found.counts.tolist() == [[1, 2], [1, 0]]


def test_recall_is_of_the_true_and_precision_of_the_predicted() -> None:
    assert FOUND.recall["a"] == pytest.approx(6 / 10)
    assert FOUND.recall["b"] == pytest.approx(2 / 4)
    assert math.isnan(FOUND.recall["c"])
    assert FOUND.precision["a"] == pytest.approx(6 / 8)
    assert FOUND.precision["b"] == pytest.approx(2 / 5)
    assert FOUND.precision["c"] == 0.0
    assert math.isnan(FOUND.precision["d"])


def test_mistakes_come_by_the_share_of_their_class_and_then_by_name() -> None:
    assert FOUND.most_confused() == [Pair("b", "a", 2, 0.5), Pair("a", "b", 3, 0.3), Pair("a", "c", 1, 0.1)]
    assert FOUND.most_confused(1) == [Pair("b", "a", 2, 0.5)]
    equal = Confusion(("a", "b", "c"), np.array([[0, 1, 1], [1, 0, 1], [1, 1, 0]]))
    assert [(p.true, p.predicted) for p in equal.most_confused(9)] == [
        *(("a", "b"), ("a", "c"), ("b", "a")),
        *(("b", "c"), ("c", "a"), ("c", "b")),
    ]
    assert len(equal.most_confused()) == 5


# The tracks behind one number -----------------------------------------------------------------------


def predictions(*rows: tuple[str, str, str, float]) -> pa.Table:
    names = ("track", "label", "predicted", "p_b")
    table = pa.table({name: [row[i] for row in rows] for i, name in enumerate(names)})
    return table.append_column("p_a", pa.array([1 - row[3] for row in rows]))


def test_a_track_counts_once_with_how_often() -> None:
    found = cell_tracks(
        predictions(
            ("one", "a", "b", 0.6),
            ("one", "a", "a", 0.1),
            ("two", "a", "b", 0.7),
            ("two", "a", "b", 0.9),
            ("three", "a", "a", 0.2),
            ("four", "b", "b", 0.9),
        ),
        "a",
        "b",
    )
    assert found == [CellTrack("two", 2, 2, pytest.approx(0.8)), CellTrack("one", 1, 2, pytest.approx(0.6))]


def test_a_model_without_probabilities_has_none() -> None:
    assert cell_tracks(predictions(("one", "a", "b", float("nan"))), "a", "b") == [
        CellTrack("one", 1, 1, None)
    ]


def test_a_class_that_is_not_there_is_said() -> None:
    with pytest.raises(UnknownName, match='no class in these results called "c"'):
        cell_tracks(predictions(("one", "a", "b", 0.5)), "a", "c")
