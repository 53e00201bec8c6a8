"""FeatureTable: shapes, selection, files."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from mirlab.audio.registry.terms import Column
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import TableError, UnknownName


def table(n: int = 4, **changes: object) -> FeatureTable:
    columns = (Column("rms", None, "mean"), Column("mfcc", 1, "mean"), Column("mfcc", 2, "mean"))
    parts: dict[str, object] = {
        "tracks": np.array([f"a/{i}.wav" for i in range(n)], dtype=object),
        "labels": np.array(["a", "b"] * (n // 2) + ["a"] * (n % 2), dtype=object),
        "columns": columns,
        "values": np.arange(3 * n, dtype=float).reshape(n, 3),
        "meta": {"artist": np.array([f"artist {i}" for i in range(n)], dtype=object)},
        "notes": ["a note"],
        "provenance": {"source": "test"},
    }
    return FeatureTable(**{**parts, **changes})  # type: ignore[arg-type]


def test_select_follows_the_order_of_the_terms() -> None:
    picked = table().select("mfcc,rms.mean")
    assert [str(c) for c in picked.columns] == ["mfcc_01.mean", "mfcc_02.mean", "rms.mean"]
    assert picked.values[1].tolist() == [4.0, 5.0, 3.0]
    assert picked.notes == ["a note"]


def test_select_suggests() -> None:
    with pytest.raises(UnknownName, match=r'no column called "mfc".*Did you mean "mfcc'):
        table().select("mfc")


def test_rows_by_mask_and_by_position_agree() -> None:
    mask = np.array([True, False, True, True])
    a, b = table().rows(mask), table().rows([0, 2, 3])
    assert list(a.tracks) == list(b.tracks) == ["a/0.wav", "a/2.wav", "a/3.wav"]
    assert list(a.meta["artist"]) == ["artist 0", "artist 2", "artist 3"]
    assert a.data_hash == b.data_hash != table().data_hash


def test_repeats_and_lengths_are_refused() -> None:
    with pytest.raises(TableError, match=r"expected each track once, got 1 ids again, first 'x'"):
        table(2, tracks=np.array(["x", "x"], dtype=object))
    with pytest.raises(TableError, match=r"values of shape \(4, 3\), got \(4, 2\)"):
        table(values=np.zeros((4, 2)))
    with pytest.raises(TableError, match="expected 4 values of artist"):
        table(meta={"artist": np.array(["x"], dtype=object)})
    column = Column("rms", None, "mean")
    with pytest.raises(TableError, match=r"each column once, but these appear more than once: rms\.mean"):
        table(columns=(column, column, Column("mfcc", 1, "mean")))


def test_slices_may_repeat_a_track() -> None:
    starts = np.array([0.0, 3.0], dtype=object)
    both = table(2, tracks=np.array(["x", "x"], dtype=object), meta={"segment_start": starts})
    assert len(both) == 2


@given(
    arrays(
        np.float64, st.tuples(st.integers(1, 6), st.just(3)), elements=st.floats(allow_nan=False, width=64)
    ),
    st.lists(st.none() | st.text(max_size=8), min_size=6, max_size=6),
)
def test_a_table_survives_parquet(values: np.ndarray, artists: list[str | None]) -> None:
    n = len(values)
    artists = [None if a is None else a.encode("utf-8", "ignore").decode() for a in artists]
    before = table(n, values=values, meta={"artist": np.array(artists[:n], dtype=object)})
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t.parquet"
        before.to_parquet(path)
        after = FeatureTable.from_parquet(path)
        first = path.read_bytes()
        after.to_parquet(path)
        assert path.read_bytes() == first
    assert after.data_hash == before.data_hash
    assert list(after.meta["artist"]) == artists[:n]
    assert after.columns == before.columns
    assert (after.notes, after.provenance) == (before.notes, before.provenance)


def test_a_fact_of_several_kinds_becomes_text(tmp_path: Path) -> None:
    mixed = table(3, meta={"fold": np.array([1, "x", None], dtype=object)})
    mixed.to_parquet(tmp_path / "t.parquet")
    assert list(FeatureTable.from_parquet(tmp_path / "t.parquet").meta["fold"]) == ["1", "x", None]
    huge = table(2, meta={"id": np.array([2**70, 1], dtype=object)})
    assert huge.to_arrow()["id"].to_pylist() == [str(2**70), "1"]


@pytest.fixture
def arrow() -> pa.Table:
    whole = table(meta={"artist": np.array(list("abcd")), "duration": np.array([1.0, 2.0, 3.0, 4.0])})
    return whole.to_arrow()


def written(folder: Path, edited: pa.Table) -> Path:
    pq.write_table(edited, folder / "t.parquet")
    return folder / "t.parquet"


def test_facts_may_be_dropped_from_a_file(tmp_path: Path, arrow: pa.Table) -> None:
    after = FeatureTable.from_parquet(written(tmp_path, arrow.drop_columns(["duration"])))
    assert list(after.meta) == ["artist"]
    assert after.columns == table().columns
    assert after.data_hash == table().data_hash


@pytest.mark.parametrize("name", ["track", "label"])
def test_a_file_without_tracks_or_labels_is_refused(tmp_path: Path, arrow: pa.Table, name: str) -> None:
    with pytest.raises(TableError, match=f't.parquet: .* expected a column "{name}", and there is none'):
        FeatureTable.from_parquet(written(tmp_path, arrow.drop_columns([name])))


def test_columns_that_are_no_features_are_refused(tmp_path: Path, arrow: pa.Table) -> None:
    with pytest.raises(TableError, match=r't\.parquet: expected a column like "mfcc_03\.mean".*got "mood"'):
        FeatureTable.from_parquet(written(tmp_path, arrow.append_column("mood", pa.array([1.0] * 4))))
    with pytest.raises(TableError, match=r'expected numbers in the column "mood\.value", got string'):
        FeatureTable.from_parquet(written(tmp_path, arrow.append_column("mood.value", pa.array(["x"] * 4))))
    with pytest.raises(TableError, match=r"each column once, but these appear more than once: rms\.mean"):
        FeatureTable.from_parquet(written(tmp_path, arrow.append_column("rms.mean", pa.array([1.0] * 4))))
    nested = arrow.set_column(1, "label", pa.array([["x"]] * 4))
    with pytest.raises(TableError, match=r'expected text in the column "label", got list'):
        FeatureTable.from_parquet(written(tmp_path, nested))


def test_numbers_for_labels_become_text(tmp_path: Path, arrow: pa.Table) -> None:
    path = written(tmp_path, arrow.set_column(1, "label", pa.array([1, 2, None, 1])))
    assert list(FeatureTable.from_parquet(path).labels) == ["1", "2", None, "1"]


@pytest.mark.parametrize(
    "head",
    [
        "{",
        b"\xff",
        "[]",
        "{}",
        '{"protocol": "1"}',
        '{"protocol": 1, "meta": 3}',
        '{"protocol": 1, "meta": [[]]}',
        '{"protocol": 1, "notes": {}}',
        '{"protocol": 1, "provenance": []}',
    ],
)
def test_a_broken_head_is_refused(tmp_path: Path, arrow: pa.Table, head: str | bytes) -> None:
    path = written(tmp_path, arrow.replace_schema_metadata({"mirlab": head}))
    with pytest.raises(TableError, match=r"t\.parquet: expected the head that mirlab writes"):
        FeatureTable.from_parquet(path)


def test_foreign_and_newer_files_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "t.parquet"
    path.write_text("not parquet")
    with pytest.raises(TableError, match=r"t\.parquet: expected a Parquet file"):
        FeatureTable.from_parquet(path)
    pq.write_table(pa.table({"a": [1]}), path)
    with pytest.raises(TableError, match="not written by mirlab"):
        FeatureTable.from_parquet(path)
    pq.write_table(pa.table({"a": [1]}).replace_schema_metadata({"mirlab": '{"protocol": 99}'}), path)
    with pytest.raises(TableError, match="layout 99 by a newer mirlab, this one reads up to 1"):
        FeatureTable.from_parquet(path)


def test_a_large_table_is_written_in_groups_and_read_as_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rng = np.random.default_rng(0)
    table = FeatureTable(
        tracks=np.array([f"t{i}" for i in range(25)]),
        labels=np.array(["a", None, "b", None, "c"] * 5, dtype=object),
        columns=(Column("rms", None, "mean"), Column("mfcc", 1, "std")),
        values=rng.normal(size=(25, 2)),
        meta={"artist": np.array([None] * 24 + ["last"], dtype=object)},
        notes=["a note"],
    )
    whole, parts = tmp_path / "whole.parquet", tmp_path / "parts.parquet"
    table.to_parquet(whole)
    monkeypatch.setattr("mirlab.data.tables.table._GROUP_ROWS", 10)
    table.to_parquet(parts)
    assert pq.ParquetFile(parts).metadata.num_row_groups == 3
    assert pq.read_table(parts).equals(pq.read_table(whole), check_metadata=True)
    assert FeatureTable.from_parquet(parts).data_hash == table.data_hash


def test_the_second_hash_holds_what_splits_depend_on() -> None:
    one = table()
    artists = np.array([f"a{i // 2}" for i in range(len(one))], dtype=object)

    def known(**facts: Any) -> FeatureTable:
        cells = {name: np.array([*values, None], dtype=object)[:-1] for name, values in facts.items()}
        return replace(table(), meta={**table().meta, **cells})

    base = known(artist=artists)
    assert base.data_hash == one.data_hash
    for name in ("artist", "artist_id", "group", "cluster", "artist_fold", "fault_filtered", "fold_of_mine"):
        other = known(**{"artist": artists, name: [f"x{i}" for i in range(len(one))]})
        assert other.data_hash == base.data_hash
        assert other.data_hash_v2 != base.data_hash_v2
    for same in (
        known(artist=artists, title=["t"] * len(one), path=["/home/me"] * len(one)),
        known(artist=artists, group=[None] * len(one)),
    ):
        assert same.data_hash_v2 == base.data_hash_v2
    floats, integers = (known(artist_fold=[kind(i % 3) for i in range(len(one))]) for kind in (float, int))
    assert floats.data_hash_v2 == integers.data_hash_v2
    assert replace(base, values=base.values + 1).data_hash_v2 != base.data_hash_v2
