"""The tracks behind a number of a confusion matrix."""

from __future__ import annotations

import pyarrow as pa
import pytest

from mirlab.errors import UnknownName
from mirlab.learn.results.cell import CellTrack, cell_tracks


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
