"""Facts of several texts and targets are the same wherever a table goes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mirlab.audio.registry import Column
from mirlab.data.reading.tablefile import open_table
from mirlab.data.tables.datahash import with_facts
from mirlab.data.tables.frametensor import FrameTensor
from mirlab.data.tables.table import FeatureTable
from mirlab.data.tables.targets import Targets
from mirlab.errors import TableError

NAMES = st.text("abcé ß🎵,'", min_size=1, max_size=5).map(str.strip).filter(bool)
LISTS = st.lists(st.one_of(st.none(), st.lists(NAMES, max_size=3).map(tuple)), min_size=2, max_size=5)


def a_table(lists: list[tuple[str, ...] | None], targets: Targets | None = None) -> FeatureTable:
    n = len(lists)
    return FeatureTable(
        tracks=np.array([f"{i}.wav" for i in range(n)], dtype=object),
        labels=np.array(["x"] * n, dtype=object),
        columns=(Column("rms", None, "mean"),),
        values=np.arange(n, dtype=np.float64)[:, None],
        meta={"moods": lists, "artist": ["A"] * n},  # type: ignore[dict-item]
        targets=targets,
    )


def same(one: FeatureTable, other: FeatureTable) -> None:
    assert one.meta["moods"].tolist() == other.meta["moods"].tolist()
    assert (one.data_hash, one.data_hash_v2) == (other.data_hash, other.data_hash_v2)
    assert (one.targets is None) == (other.targets is None)
    if one.targets is not None and other.targets is not None:
        assert (one.targets.task, one.targets.names) == (other.targets.task, other.targets.names)
        np.testing.assert_array_equal(one.targets.values, other.targets.values)


@settings(max_examples=25)
@given(
    LISTS, st.sampled_from(["tags", "numbers", None]), st.lists(NAMES, min_size=1, max_size=3, unique=True)
)
def test_a_table_comes_back_whole(
    tmp_path_factory: pytest.TempPathFactory,
    lists: list[tuple[str, ...] | None],
    task: str | None,
    names: list[str],
) -> None:
    values = np.linspace(0, 1, len(lists) * len(names)).reshape(len(lists), -1)
    values[0, 0] = np.nan
    table = a_table(lists, None if task is None else Targets(task, tuple(names), values))  # type: ignore[arg-type]
    path = tmp_path_factory.mktemp("t") / "t.parquet"
    table.to_parquet(path)
    same(table, FeatureTable.from_parquet(path))
    if any(cell is not None for cell in lists):
        same(table, FeatureTable.from_pandas(table.to_pandas()))
    picked = table.rows([1, 0])
    assert picked.meta["moods"].tolist() == [lists[1], lists[0]]
    csv = path.with_suffix(".csv")
    table.to_csv(csv)
    again = open_table(csv)
    assert (again.targets is None) == (task is None)
    if again.targets is not None:
        np.testing.assert_array_equal(again.targets.values, values)
        assert again.targets.names == tuple(names)
    if any(lists):
        # CSV has no lists: their texts are one text there.
        read = [cell or "" for cell in again.meta["moods"]]
        assert read == ["; ".join(cell or ()) for cell in lists]


def test_csv_has_no_way_to_write_a_semicolon_in_a_list(tmp_path: Path) -> None:
    table = a_table([("a",), ("R&B; Soul", "b")])
    with pytest.raises(
        TableError, match=r"joins the texts of \"moods\" by \";\", and row 2 has one in 'R&B; Soul'"
    ):
        table.to_csv(tmp_path / "t.csv")
    assert not (tmp_path / "t.csv").exists()


def test_lists_of_one_length_are_no_second_axis() -> None:
    table = a_table([("a", "b"), ("c", "d")])
    assert table.meta["moods"].shape == (2,)
    frames = FrameTensor(
        tracks=table.tracks,
        labels=table.labels,
        feature="mel",
        values=np.zeros((2, 3, 4), dtype=np.float32),
        meta={"moods": [["a", "b"], np.array(["c", "d"])]},  # type: ignore[dict-item]
    )
    assert frames.meta["moods"].tolist() == [("a", "b"), ("c", "d")]


def test_a_list_and_the_text_that_it_was_before_have_one_hash() -> None:
    assert with_facts("0", {"moods": [("a", "b"), None]}) == with_facts("0", {"moods": ["a; b", None]})
