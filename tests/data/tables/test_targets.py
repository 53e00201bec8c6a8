"""Targets: what they must be, what counts as a tag, and that a table keeps them wherever it goes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from mirlab.audio.registry import Column
from mirlab.data.tables.table import FeatureTable
from mirlab.data.tables.targets import Targets
from mirlab.data.tables.usable import labelled_rows
from mirlab.errors import TableError

NAN = float("nan")


def a_table(targets: Targets | None) -> FeatureTable:
    return FeatureTable(
        tracks=np.array(["a.wav", "b.wav", "c.wav"], dtype=object),
        labels=np.array(["rock", None, "pop"], dtype=object),
        columns=(Column("rms", 1, "mean"),),
        values=np.array([[0.1], [0.2], [0.3]]),
        meta={"artist": np.array(["x", "y", "z"], dtype=object)},
        targets=targets,
    )


def tags() -> Targets:
    return Targets("tags", ("sad", "drum & bass"), np.array([[1, 0], [0.4, 0.5], [0, NAN]]))


def test_a_share_counts_as_the_tag_from_one_half_and_what_is_unknown_stays_so() -> None:
    np.testing.assert_array_equal(tags().truth, [[1, 0], [0, 1], [0, NAN]])
    assert tags().counts == {"sad": 1, "drum & bass": 1}
    assert tags().known.tolist() == [True, True, False]
    assert Targets("numbers", ("valence",), np.array([[3.5], [NAN]])).counts == {"valence": 1}


@pytest.mark.parametrize(
    ("task", "names", "values", "message"),
    [
        ("tags", (), np.empty((2, 0)), "expected at least one of the tags to learn, got none"),
        ("tags", ("a", "a"), np.ones((2, 2)), "expected each target once, but 'a' appears more than once"),
        ("tags", ("a",), np.ones((2, 2)), r"expected targets of shape \(rows, 1\)"),
        ("tags", ("a",), np.array([[0.0], [1.5]]), "for 'a' in every row, got 1.5 in row 2"),
        ("numbers", ("a",), np.array([[np.inf]]), "expected a finite number for 'a' in every row, got inf"),
        ("class", ("a",), np.ones((1, 1)), "expected the task .tags. or .numbers., got 'class'"),
    ],
)
def test_targets_that_cannot_be_meant_are_refused(task, names, values, message) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(TableError, match=message):
        Targets(task, names, values)


def test_a_table_says_its_task_and_which_rows_can_be_learnt_from() -> None:
    assert a_table(None).task == "class"
    assert a_table(None).labelled.tolist() == [True, False, True]
    table = a_table(tags())
    assert table.task == "tags"
    assert table.labelled.tolist() == [True, True, False]
    kept, notes = labelled_rows(table)
    assert list(kept.tracks) == ["a.wav", "b.wav"]
    assert kept.targets is not None
    assert kept.targets.values.tolist() == [[1, 0], [0.4, 0.5]]
    assert notes
    assert "2 tags" in repr(table)
    with pytest.raises(TableError, match="expected 3 rows of targets, one per row, got 2"):
        a_table(tags().rows([0, 1]))


def test_the_data_hash_is_that_of_before_without_targets_and_another_with_them() -> None:
    plain = a_table(None)
    other = Targets("numbers", tags().names, tags().values)
    hashes = {plain.data_hash, a_table(tags()).data_hash, a_table(other).data_hash}
    assert len(hashes) == 3


@pytest.mark.parametrize("task", ["tags", "numbers"])
def test_parquet_keeps_targets(task: str, tmp_path: Path) -> None:
    table = a_table(Targets(task, tags().names, tags().values))  # type: ignore[arg-type]
    table.to_parquet(tmp_path / "t.parquet")
    again = FeatureTable.from_parquet(tmp_path / "t.parquet")
    assert again.targets is not None
    assert (again.task, again.targets.names) == (task, table.targets.names)  # type: ignore[union-attr]
    np.testing.assert_array_equal(again.targets.values, tags().values)
    assert again.data_hash == table.data_hash
