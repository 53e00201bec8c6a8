"""Parquet files are read as they are, and small files that hold large tables are refused before they do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import mirlab
from mirlab.audio.registry.terms import Column
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import TableError
from mirlab.files import parquetfile
from mirlab.files.parquetfile import read_parquet


def written(folder: Path, table: pa.Table, **how: Any) -> Path:
    pq.write_table(table, folder / "t.parquet", **how)
    return folder / "t.parquet"


@pytest.mark.parametrize("how", [{}, {"use_dictionary": False}, {"row_group_size": 2}])
def test_it_is_what_pyarrow_reads(tmp_path: Path, how: dict[str, Any]) -> None:
    from decimal import Decimal

    table = pa.table(
        {
            "text": ["a", None, "b", "a", ""],
            "large": pa.array(["x", "y", "x", None, "z"], pa.large_string()),
            "coded": pa.array(["u", "v", None, "u", "u"]).dictionary_encode(),
            "numbered": pa.array([1, 2, None, 1, 1]).dictionary_encode(),
            "bytes": pa.array([b"1", b"2", b"1", None, b""]),
            "number": [1.5, None, 2.5, np.nan, 3.0],
            "whole": pa.array([1, 2, None, 4, 5], pa.int64()),
            "exact": pa.array([Decimal("1.5"), None, Decimal("2.5"), Decimal("3.5"), Decimal("4.5")]),
            "list": [[1.0], [2.0], None, [], [3.0]],
            "words": [["a"], ["b", "a"], None, [], ["c"]],
        }
    ).replace_schema_metadata({"mirlab": "x"})
    path = written(tmp_path, table, **how)
    read, wanted = read_parquet(path), pq.read_table(path)
    assert read.schema.metadata[b"mirlab"] == b"x"
    assert read.column_names == wanted.column_names
    for name in read.column_names:
        np.testing.assert_equal(read[name].to_pylist(), wanted[name].to_pylist())
        if name != "words":
            assert read[name].type == wanted[name].type
    empty = read_parquet(written(tmp_path, table.slice(0, 0), **how))
    assert (empty.num_rows, empty.column_names) == (0, wanted.column_names)


def test_text_that_repeats_is_counted_before_it_is_written_out(tmp_path: Path) -> None:
    # 2,000,000 rows of one text of 10,000 letters: 20 GB in a file of some kilobytes.
    codes = pa.DictionaryArray.from_arrays(pa.array(np.zeros(2_000_000, np.int32)), ["x" * 10_000])
    table = pa.table({"label": codes, "f": np.zeros(2_000_000, np.int8)})
    path = written(tmp_path, table.cast(pa.schema({"label": codes.type, "f": pa.int8()})), store_schema=False)
    assert path.stat().st_size < 200_000
    with pytest.raises(TableError, match=r"t\.parquet: its table takes 20\.0 GB when it is unpacked"):
        read_parquet(path)
    with pytest.raises(TableError, match=r"takes 20\.0 GB"):
        mirlab.open_source(path)


def test_what_the_file_states_is_held_against_the_limits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, pa.table({"label": ["x"] * 4000, "f": np.arange(4000.0)}), compression="zstd")
    with monkeypatch.context() as patched:
        patched.setattr(parquetfile, "MAX_UNPACKED", 20_000)
        with pytest.raises(TableError, match=r"expected at most 0\.0 GB, so split it"):
            read_parquet(path)
    with monkeypatch.context() as patched:
        patched.setattr(parquetfile, "MAX_VALUES", 7999)
        with pytest.raises(TableError, match="at most 7,999 values, got 8,000: split it"):
            read_parquet(path)
    with monkeypatch.context() as patched:
        patched.setattr(parquetfile, "MAX_COLUMNS", 1)
        for read in (read_parquet, mirlab.open_source):
            with pytest.raises(TableError, match="at most 1 columns, got 2: leave out"):
                read(path)


def test_text_that_is_stored_by_its_differences_is_read_few_rows_at_a_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = pa.table({"label": ["x" * 10_000 + str(i) for i in range(400)]})
    how = {"use_dictionary": False, "column_encoding": {"label": "DELTA_BYTE_ARRAY"}}
    path = written(tmp_path, table, **how)
    assert path.stat().st_size < 100_000
    monkeypatch.setattr(parquetfile, "MAX_UNPACKED", 1_000_000)
    with pytest.raises(TableError, match=r"takes 0\.0 GB when it is unpacked or more"):
        read_parquet(path)


def test_our_own_tables_are_held_against_them_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = FeatureTable(
        tracks=np.array(["a", "b"], dtype=object),
        labels=np.array(["x", None], dtype=object),
        columns=(Column("rms", None, "mean"),),
        values=np.array([[1.0], [2.0]]),
    )
    table.to_parquet(tmp_path / "t.parquet")
    assert FeatureTable.from_parquet(tmp_path / "t.parquet").data_hash == table.data_hash
    monkeypatch.setattr(parquetfile, "MAX_VALUES", 5)
    with pytest.raises(TableError, match="at most 5 values, got 6"):
        FeatureTable.from_parquet(tmp_path / "t.parquet")


@pytest.mark.parametrize("first", ["path,label", "track,label"])
def test_headers_are_bounded(tmp_path: Path, first: str) -> None:
    from mirlab.errors import MirlabError

    names = ",".join(f"c{i}" for i in range(100_000))
    (tmp_path / "t.csv").write_text(f"{first},{names}\n")
    with pytest.raises(MirlabError, match="at most 50,000 columns, got 100,002: leave out"):
        mirlab.open_source(tmp_path / "t.csv")
    (tmp_path / "t.csv").write_text(first + "," * (5 << 20))
    with pytest.raises(MirlabError, match="header line of at most 4,194,304 characters"):
        mirlab.open_source(tmp_path / "t.csv")


def test_a_manifest_of_many_columns_names_few_of_them(tmp_path: Path) -> None:
    names = [f"c{i}" for i in range(3000)]
    (tmp_path / "a.wav").write_bytes(b"")
    (tmp_path / "m.csv").write_text(f"path,label,{','.join(names)}\na.wav,x{',1' * 3000}\n")
    notes = mirlab.open_source(tmp_path / "m.csv").notes
    assert any(note.endswith("c18, c19 and 2,980 more.") for note in notes)
