"""Tables in memory, and sources that are none: taken by the rules of files, or refused in a sentence."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa
import pytest
from scipy.sparse import csr_matrix

import mirlab
from mirlab.data.reading.arrays import are_arrays
from mirlab.data.reading.dataframe import is_frame
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import MirlabError, TableError, UnknownName, UsageError

N = 24


class Frame:
    """As much of a DataFrame as Arrow asks for: pandas is no dependency."""

    def __init__(self, table: pa.Table, levels: int = 1) -> None:
        self.table = table
        self.columns = type("Index", (), {"nlevels": levels})()

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        return self.table.__arrow_c_stream__(requested_schema)


def frame(**columns: Any) -> Frame:
    rng = np.random.default_rng(0)
    given = {"a": rng.normal(size=N), "b": rng.normal(size=N), "label": ["x", "y", "z"] * (N // 3)}
    return Frame(pa.table({**given, **columns}))


def test_a_dataframe_is_a_table_of_features() -> None:
    data = mirlab.open_source(frame(artist=["A"] * N))
    assert isinstance(data, FeatureTable)
    assert [str(c) for c in data.columns] == ["a.value", "b.value"]
    assert data.classes == {"x": 8, "y": 8, "z": 8}
    assert data.meta["artist"][0] == "A"
    assert data.provenance["source"] == "the DataFrame"


def test_an_index_of_text_names_the_tracks() -> None:
    data = mirlab.open_source(frame(__index_level_0__=[f"s{i}" for i in range(N)]))
    assert data.tracks[1] == "s1"
    data = mirlab.open_source(frame(__index_level_0__=list(range(N))))
    assert data.tracks[1] == "row 02"


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (lambda: Frame(pa.table({"a": [1.0]}), levels=2), r"have 2 levels .*header=\[0, 1\]"),
        (lambda: frame(b=[None, *([1.0] * (N - 1))]), 'finite number in every cell, .*"b" in row 1'),
        (lambda: Frame(pa.table({"a": [1.0, 2.0]})), "the DataFrame: there is no label column among a"),
        (
            lambda: Frame(pa.table([[1.0], [2.0], ["x"]], ["a", "A", "label"])),
            "but these appear more than once: a",
        ),
        (lambda: pa.chunked_array([[1.0]]), "the DataFrame: expected columns with names of their own"),
    ],
)
def test_what_is_wrong_with_a_dataframe_is_said(made: Any, words: str) -> None:
    with pytest.raises(TableError, match=words):
        mirlab.open_source(made())


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (np.zeros((4, 2)), r"got an array of shape \(4, 2\), which has no labels: give both, "),
        (["a.wav"], "got a list: give the folder of the sound files, or write them into a manifest"),
        (None, r"got nothing \(None\)"),
        (3.5, "got float"),
        (b"gtzan", "got bytes"),
    ],
)
@pytest.mark.parametrize(
    "entry",
    [
        lambda s: mirlab.open_source(s),
        lambda s: mirlab.evaluate(s),
        lambda s: mirlab.leak(s),
        lambda s: mirlab.rank(s),
        lambda s: mirlab.select(s),
        lambda s: mirlab.train(s, out="never.mirlab"),
        lambda s: mirlab.audit(s),
    ],
)
def test_what_is_no_source_is_refused_in_a_sentence(entry: Any, source: Any, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        entry(source)


def test_every_entry_takes_a_dataframe(tmp_path: Any) -> None:
    assert mirlab.evaluate(frame(), model="knn", folds=2).n_tracks == N
    assert mirlab.leak(frame(), model="knn", folds=2, repeats=1).rows
    assert mirlab.audit(frame()).tracks
    assert mirlab.rank(frame(), model="knn", folds=2, methods=["alone"]).rows
    with pytest.raises(MirlabError, match="the DataFrame is a table of features"):
        mirlab.extract(frame())
    with pytest.raises(MirlabError, match="the DataFrame: duplicates are found by their sound"):
        mirlab.find_duplicates(frame())


# pandas' own ------------------------------------------------------------------------------------


def pandas_frame(**columns: Any) -> Any:
    pandas = pytest.importorskip("pandas")
    rng = np.random.default_rng(0)
    given = {"a": rng.normal(size=N), "b": rng.normal(size=N), "label": ["x", "y", "z"] * (N // 3)}
    return pandas.DataFrame({**given, **columns})


@pytest.mark.parametrize("name", ["mood", "genre", "Mood"])
def test_the_column_of_labels_can_be_named(name: str) -> None:
    table = mirlab.open_source(pandas_frame(**{name: ["p", "q"] * (N // 2)}), label=name)
    assert isinstance(table, FeatureTable)
    assert table.classes == {"p": 12, "q": 12}
    assert [str(c) for c in table.columns] == ["a.value", "b.value"]
    assert any("labels of another kind: label." in note for note in table.notes)


@pytest.mark.parametrize(
    ("labels", "classes"),
    [
        ([0, 1, 2], {"0", "1", "2"}),
        ([0.0, 1.0, 2.0], {"0", "1", "2"}),
        ([True, False, True], {"True", "False"}),
        (["x", "y", "z"], {"x", "y", "z"}),
    ],
)
@pytest.mark.parametrize("category", [False, True])
def test_labels_of_every_type_are_text(labels: list[Any], classes: set[str], category: bool) -> None:
    frame = pandas_frame(label=labels * (N // 3))
    frame["label"] = frame["label"].astype("category") if category else frame["label"]
    assert set(mirlab.open_source(frame).classes) == classes


@pytest.mark.parametrize("missing", [None, float("nan"), "nan", ""])
def test_a_row_without_a_label_is_named(missing: object) -> None:
    with pytest.raises(TableError, match=r'"label" is empty in rows 1, 4, .*fill it in or remove those rows'):
        mirlab.open_source(pandas_frame(label=[missing, "y", "z"] * (N // 3)))


def test_an_index_of_several_levels_needs_names() -> None:
    pandas = pytest.importorskip("pandas")
    frame = pandas_frame()
    pairs = [(f"A{i // 2}", f"s{i}") for i in range(N)]
    frame.index = pandas.MultiIndex.from_tuples(pairs)
    with pytest.raises(TableError, match=r"of 2 levels \(a pandas MultiIndex\), 2 of them without a name"):
        mirlab.open_source(frame)
    frame.index.names = ["artist", "track"]
    table = mirlab.open_source(frame)
    assert isinstance(table, FeatureTable)
    assert (table.tracks[3], table.meta["artist"][3]) == ("s3", "A1")


def test_columns_that_repeat_or_have_levels_are_named() -> None:
    pandas = pytest.importorskip("pandas")
    for names in (["a", "a", "label"], ["a", "A", "label"]):
        frame = pandas_frame()
        frame.columns = names
        with pytest.raises(
            TableError, match="the DataFrame: expected each column once, but these appear more than once: a"
        ):
            mirlab.open_source(frame)
    frame = pandas_frame()
    frame.columns = pandas.MultiIndex.from_tuples([("a", "1"), ("b", "2"), ("label", "")])
    with pytest.raises(TableError, match="these have 2 levels"):
        mirlab.open_source(frame)


def test_a_text_index_of_pandas_names_the_tracks() -> None:
    frame = pandas_frame()
    frame.index = [f"s{i}" for i in range(N)]
    assert mirlab.open_source(frame).tracks[1] == "s1"


@pytest.mark.parametrize(
    ("change", "error", "words"),
    [
        ({"drop": "label"}, TableError, r'there is no label column among a, b; .*label="\.\.\."'),
        ({"label": "labels"}, UnknownName, 'no label column called "labels". Did you mean "label"'),
    ],
)
def test_a_frame_without_a_label_is_told_how_to_name_it(
    change: dict[str, str], error: type[MirlabError], words: str
) -> None:
    frame = pandas_frame().drop(columns=change["drop"]) if "drop" in change else pandas_frame()
    with pytest.raises(error, match=words):
        mirlab.open_source(frame, label=change.get("label"))


# Arrays with labels -----------------------------------------------------------------------------

X = np.random.default_rng(1).normal(size=(N, 3))
Y = np.array(["x", "y", "z"] * (N // 3))


@pytest.mark.parametrize(
    "labels", [Y, list(Y), np.arange(N) % 3, pa.array(Y.tolist()).to_pylist(), Y.astype(object)]
)
def test_an_array_comes_with_its_labels(labels: Any) -> None:
    table = mirlab.open_source((X, labels))
    assert isinstance(table, FeatureTable)
    assert [str(c) for c in table.columns] == [f"embedding_0{i}.value" for i in (1, 2, 3)]
    np.testing.assert_array_equal(table.values, X)
    assert table.labels.tolist() == [str(label) for label in labels]
    assert table.provenance["source"] == "the array"


def test_a_frame_comes_with_labels_beside_it() -> None:
    pandas = pytest.importorskip("pandas")
    frame = pandas_frame()
    table = mirlab.open_source((frame.drop(columns="label"), pandas.Series(Y)))
    assert table.classes == {"x": 8, "y": 8, "z": 8}
    with pytest.raises(TableError, match="has a column label, and labels were given beside it"):
        mirlab.open_source((frame, Y))


@pytest.mark.parametrize(
    ("rows", "labels", "words"),
    [
        (X[:, 0], Y, r"expected an array of shape \(tracks, dimensions\), got \(24,\): .*X.reshape\(-1, 1\)"),
        (X[None], Y, "average over time first"),
        (X[:0], Y[:0], "at least one row and one column"),
        (X.astype(object), Y, "got one of Python objects"),
        (X.astype(complex), Y, "expected an array of real numbers .*got the type complex128"),
        (X.astype(str), Y, "expected an array of real numbers .*got the type <U32"),
        (np.where(X[3, 1] == X, np.nan, X), Y, 'NaN or infinite: "embedding_2" in row 4'),
        (np.where(X[3, 1] == X, np.inf, X), Y, 'NaN or infinite: "embedding_2" in row 4'),
        (X, Y[:-1], "the labels: expected 24, one for each row of the array in the same order, got 23"),
        (X, np.eye(3)[np.arange(N) % 3], r"got an array of shape \(24, 3\): .*y.argmax\(axis=1\)"),
        (X, X[:, 0].astype(complex), "the labels: expected text, whole numbers or categories"),
        (X, [None, *Y[1:]], '"label" is empty in row 1:'),
        (X, np.array([np.nan, *(np.arange(N - 1) % 2)]), '"label" is empty in row 1:'),
    ],
)
def test_what_is_wrong_with_an_array_is_said(rows: Any, labels: Any, words: str) -> None:
    with pytest.raises(TableError, match=words):
        mirlab.open_source((rows, labels))


def test_labels_are_said_once() -> None:
    with pytest.raises(UsageError, match="the labels were given beside the rows, leave label out"):
        mirlab.open_source((X, Y), label="genre")
    sparse = csr_matrix(X)
    with pytest.raises(TableError, match=r"got a sparse one: give X.toarray\(\)"):
        mirlab.open_source((sparse, Y))


def test_sound_and_its_rate_are_no_array_with_labels() -> None:
    assert not are_arrays((np.zeros(1000), 22050))
    assert not are_arrays((np.zeros(1000), np.float64(22050)))
    assert not are_arrays(("a.wav", "b.wav"))
    assert not are_arrays([X, Y])


def test_what_a_frame_is() -> None:
    assert is_frame(pa.table({"a": [1]}))
    assert not is_frame(np.zeros(3))
    assert not is_frame("gtzan")
