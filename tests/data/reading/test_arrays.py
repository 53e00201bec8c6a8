"""Embeddings as .npy with a CSV, and as lists in Parquet: what goes in comes out, or a sentence does."""

from __future__ import annotations

import pickle
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from mirlab.data.sources.sources import open_source
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import TableError

ROWS = "track,label,artist\na,rock,Ada\nb,pop,Bob\nc,rock,Ada\n"


def write(folder: Path, array: np.ndarray, rows: str = ROWS, beside: str = "x.ids.csv") -> Path:
    np.save(folder / "x.npy", array, allow_pickle=True)
    (folder / beside).write_text(rows, encoding="utf-8")
    return folder / "x.npy"


def opened(path: Path) -> FeatureTable:
    table = open_source(path)
    assert isinstance(table, FeatureTable)
    return table


@settings(deadline=None, max_examples=40)
@given(
    array=hnp.arrays(
        st.sampled_from(["<f4", ">f8", "<f2", "<i2", "u1"]),
        st.tuples(st.integers(2, 6), st.integers(1, 5)),
        elements=st.integers(0, 100),
        unique=True,
    ),
    fortran=st.booleans(),
)
def test_round_trip(array: np.ndarray, fortran: bool, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("round")
    rows = "track,label,artist\n" + "".join(f"t{i},c{i % 2},Who{i}\n" for i in range(len(array)))
    path = write(folder, np.asfortranarray(array) if fortran else array, rows, "x.csv")
    table = opened(path)
    assert np.array_equal(table.values, array.astype(np.float64))
    assert list(table.tracks) == [f"t{i}" for i in range(len(array))]
    assert list(table.labels) == [f"c{i % 2}" for i in range(len(array))]
    assert list(table.meta["artist"]) == [f"Who{i}" for i in range(len(array))]
    assert table.provenance["source"] == "x.npy"
    table.to_parquet(folder / "again.parquet")
    assert opened(folder / "again.parquet").data_hash == table.data_hash


def test_its_columns_are_one_feature(tmp_path: Path) -> None:
    table = opened(write(tmp_path, np.arange(33.0).reshape(3, 11)))
    assert table.features == ["embedding"]
    assert [str(c) for c in table.columns][::10] == ["embedding_01.value", "embedding_11.value"]
    assert table.select("embedding[2-4]").values.tolist()[0] == [1.0, 2.0, 3.0]


def test_the_file_of_ids_comes_before_the_other(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("path,label\nno.wav,x\n")
    table = opened(write(tmp_path, np.eye(3)))
    assert list(table.labels) == ["rock", "pop", "rock"]
    assert "those of x.ids.csv" in table.notes[0]


@pytest.mark.parametrize(
    ("array", "words"),
    [
        (np.arange(3.0), r"x\.npy: expected an array of shape \(tracks, dimensions\), got \(3,\).*reshape"),
        (np.zeros((3, 4, 2)), r"got \(3, 4, 2\): .*average over time first"),
        (np.zeros((0, 4)), "at least one row and one column"),
        (np.array([[1, {}]] * 3, dtype=object), "one of Python objects, which is a pickle"),
        (np.zeros((3, 2), complex), "expected an array of real numbers .*, got the type complex128"),
        (np.array([["a"]] * 3), "expected an array of real numbers"),
        (np.zeros(3, [("é", "f4")]), r"for arrays of records|real numbers"),
        (np.array([[1.0, np.nan], [2, 3], [4, 5]]), r'x\.npy: .*finite.*"embedding_2" in row 1'),
        (np.eye(4), r"x\.ids\.csv: expected 4 rows, .* got 3"),
    ],
)
def test_arrays_that_are_refused(tmp_path: Path, array: np.ndarray, words: str) -> None:
    with pytest.raises(TableError, match=words):
        open_source(write(tmp_path, array))


class _Trap:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return (pytest.fail, ("a pickle was read",))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (pickle.dumps(_Trap()), "expected a NumPy array file"),
        (b"", "expected a NumPy array file"),
        (b"\x93NUMPY\x01\x00\xff\xff{", "expected a NumPy array file"),
        (b"\x93NUMPY\x02\x00\xff\xff\xff\xff{", "expected a NumPy array file"),
    ],
)
def test_files_that_are_no_array(tmp_path: Path, content: bytes, words: str) -> None:
    path = write(tmp_path, np.eye(3))
    path.write_bytes(content)
    with pytest.raises(TableError, match=words):
        open_source(path)


@pytest.mark.parametrize("shape", ["(3, 300)", "(3, 100000000000)", "(-3, -3)"])
def test_a_header_that_promises_more_than_there_is(tmp_path: Path, shape: str) -> None:
    path = write(tmp_path, np.eye(3))
    content = path.read_bytes().replace(b"(3, 3)", shape.encode(), 1)
    path.write_bytes(content)
    with pytest.raises(TableError, match=r"header states|at most 250,000,000 cells|none|at least one row"):
        open_source(path)


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ("track\na\nb\nc\n", r"x\.ids\.csv: there is no label column"),
        ("track,label\na,rock\na,pop\nc,pop\n", "expected each track once"),
        ("track,label\na,rock\nb,\nc,pop\n", "expected a label in every row"),
        ("track,label,year\na,rock,1\nb,pop,2\nc,pop,3\n", 'got also year: rename them to "fact:NAME"'),
    ],
)
def test_rows_that_are_refused(tmp_path: Path, rows: str, words: str) -> None:
    with pytest.raises(TableError, match=words):
        open_source(write(tmp_path, np.eye(3), rows))


def test_an_array_alone_says_what_it_needs(tmp_path: Path) -> None:
    np.save(tmp_path / "x.npy", np.eye(3))
    with pytest.raises(
        TableError, match=r"expected a CSV beside it, x\.ids\.csv or x\.csv, with a column label"
    ):
        open_source(tmp_path / "x.npy")


@pytest.mark.parametrize(
    "kind", [pa.list_(pa.float32()), pa.list_(pa.float64(), 4), pa.large_list(pa.int16())]
)
def test_lists_in_parquet(tmp_path: Path, kind: pa.DataType) -> None:
    values = [[1, 2, 3, 4], [5, 6, 7, 9], [0, 1, 0, 1]]
    table = pa.table({"id": ["a", "b", "c"], "label": ["x", "y", "x"], "emb": pa.array(values, kind)})
    pq.write_table(table, tmp_path / "t.parquet")
    found = opened(tmp_path / "t.parquet")
    assert found.features == ["emb"]
    assert found.values.tolist() == values


@pytest.mark.parametrize("values", [[[1.0], [2.0, 3.0]], [[1.0], None]])
def test_lists_that_differ_in_length(tmp_path: Path, values: list[list[float]]) -> None:
    table = pa.table({"label": ["x", "y"], "emb": pa.array(values, pa.list_(pa.float32()))})
    pq.write_table(table, tmp_path / "t.parquet")
    with pytest.raises(TableError, match=r'as many numbers in every row of the column "emb", got .* in 1'):
        open_source(tmp_path / "t.parquet")
