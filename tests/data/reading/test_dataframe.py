"""Tables in memory, and sources that are none: taken by the rules of files, or refused in a sentence."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa
import pytest

import mirlab
from mirlab.data.reading.dataframe import is_frame
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import MirlabError, TableError, UsageError

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
        (np.zeros((4, 2)), r"got an array of shape \(4, 2\), which has no labels: make it a DataFrame"),
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
        lambda s: mirlab.extract(s, "rms"),
        lambda s: mirlab.evaluate(s),
        lambda s: mirlab.leak(s),
        lambda s: mirlab.rank(s),
        lambda s: mirlab.select(s),
        lambda s: mirlab.train(s, "never.mirlab"),
        lambda s: mirlab.audit(s),
    ],
)
def test_what_is_no_source_is_refused_in_a_sentence(entry: Any, source: Any, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        entry(source)


def test_every_entry_takes_a_dataframe(tmp_path: Any) -> None:
    assert mirlab.evaluate(frame(), "knn", n_splits=2).n_tracks == N
    assert mirlab.leak(frame(), "knn", n_splits=2, n_repeats=1).rows
    assert mirlab.audit(frame()).tracks
    assert mirlab.rank(frame(), "knn", n_splits=2, methods=["alone"]).rows
    with pytest.raises(MirlabError, match="the DataFrame is already a table of features"):
        mirlab.extract(frame())
    with pytest.raises(MirlabError, match="the DataFrame: duplicates are found by their sound"):
        mirlab.find_duplicates(frame())


def test_sound_is_no_table() -> None:
    with pytest.raises(TableError, match="toy holds sound: expected a table of features"):
        mirlab.leak("toy")


def test_what_a_frame_is() -> None:
    assert is_frame(pa.table({"a": [1]}))
    assert not is_frame(np.zeros(3))
    assert not is_frame("gtzan")
