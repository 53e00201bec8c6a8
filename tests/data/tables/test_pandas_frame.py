"""A table as a DataFrame and back: ids, labels, facts, columns and notes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import mirlab
from mirlab.audio.registry import Column
from mirlab.data.tables import FeatureTable
from mirlab.errors import MissingExtra, TableError

pandas = pytest.importorskip("pandas")


def table() -> FeatureTable:
    return FeatureTable(
        tracks=np.array(["a.wav", "b.wav", "c.wav"], dtype=object),
        labels=np.array(["jazz", "rock", None], dtype=object),
        columns=(Column("rms", None, "mean"), Column("mfcc", 1, "std")),
        values=np.array([[0.5, 1.0], [0.25, -2.0], [0.125, 1e-300]]),
        meta={
            "artist": np.array(["A", None, "B"], dtype=object),
            "tempo": np.array([120.5, 90.0, 60.0], dtype=object),
            "key": np.array(["C", "D", "E"], dtype=object),
        },
        notes=["something to know"],
    )


def same(a: FeatureTable, b: FeatureTable) -> bool:
    return (
        list(a.tracks) == list(b.tracks)
        and list(a.labels) == list(b.labels)
        and a.columns == b.columns
        and np.array_equal(a.values, b.values)
        and {k: list(v) for k, v in a.meta.items()} == {k: list(v) for k, v in b.meta.items()}
    )


def test_a_table_comes_back_as_it_was() -> None:
    frame = table().to_pandas()
    assert list(frame.columns) == ["track", "label", "artist", "tempo", "key", "rms.mean", "mfcc_01.std"]
    again = FeatureTable.from_pandas(frame)
    assert same(again, table())
    assert again.notes == table().notes


def test_rows_may_be_picked_in_between() -> None:
    frame = table().to_pandas()
    picked = FeatureTable.from_pandas(frame[frame["label"].notna()])
    assert list(picked.tracks) == ["a.wav", "b.wav"]
    assert list(picked.meta) == ["artist", "tempo", "key"]


def test_the_label_may_have_another_name() -> None:
    frame = table().to_pandas().rename(columns={"label": "style"})
    assert same(FeatureTable.from_pandas(frame, label="style"), table())
    with pytest.raises(TableError, match="expected a column 'styl' with the labels"):
        FeatureTable.from_pandas(frame, label="styl")
    with pytest.raises(TableError, match="got 'style' and a column label: drop one of them"):
        FeatureTable.from_pandas(frame.assign(label="x"), label="style")


def test_without_pandas_the_pip_command_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pandas", None)
    with pytest.raises(MissingExtra, match=r'pip install "mirlab\[pandas\]"'):
        table().to_pandas()


def test_repr_and_preview() -> None:
    assert repr(table()) == "<FeatureTable, 3 rows x 2 columns, 2 classes>"
    page = table()._repr_html_()
    assert "<td>a.wav</td><td>jazz</td>" in page
    assert '<td class="n">0.5</td>' in page


def test_whole_numbers_stay_whole_beside_missing_ones() -> None:
    one = table()
    one.meta["fold"] = np.array([1, None, 3], dtype=object)
    again = FeatureTable.from_pandas(one.to_pandas())
    assert list(again.meta["fold"]) == [1, None, 3]
    assert [type(value) for value in again.meta["fold"]] == [int, type(None), int]
    assert again.data_hash == one.data_hash


def test_a_frame_that_was_changed_is_read_by_the_rules_of_a_file() -> None:
    frame = table().to_pandas()[:2]
    frame["mood"] = ["calm", "loud"]
    with pytest.raises(TableError, match="the DataFrame: expected numbers in every column but the label"):
        FeatureTable.from_pandas(frame)


def toy_like(facts: dict[str, list[object]]) -> FeatureTable:
    """Twelve tracks by six artists, with the facts that the toy band or a folder has, and two features."""
    rng = np.random.default_rng(0)
    everywhere = {
        "artist": [f"artist {i // 2}" for i in range(12)],
        "duration": [10.0 + i for i in range(12)],
    }
    return FeatureTable(
        tracks=np.array([f"{i:02d}.wav" for i in range(12)], dtype=object),
        labels=np.array(["jazz", "rock"] * 6, dtype=object),
        columns=(Column("rms", None, "mean"), Column("rms", None, "std")),
        values=rng.normal(size=(12, 2)),
        meta={name: np.array(cells, dtype=object) for name, cells in (everywhere | facts).items()},
    )


TOY = toy_like({"tempo": [60.0 + i for i in range(12)], "key": ["C major"] * 12, "metre": ["4/4"] * 12})
FOLDER = toy_like({})


@pytest.mark.parametrize("made", [TOY, FOLDER], ids=["toy", "folder"])
def test_every_function_takes_the_dataframe_back(made: FeatureTable) -> None:
    frame = made.to_pandas()
    opened = mirlab.open_source(frame)
    assert isinstance(opened, FeatureTable)
    assert same(opened, made)
    assert same(FeatureTable.from_pandas(frame), made)
    assert same(mirlab.split(frame, folds=2).table, made)
    judged = [mirlab.evaluate(source, model="lda", folds=2) for source in (frame, made)]
    assert judged[0].records() == judged[1].records()
    leaks = [mirlab.leak(source, model="lda", folds=2, repeats=1) for source in (frame, made)]
    assert leaks[0].records() == leaks[1].records()
    renamed = mirlab.open_source(frame.rename(columns={"label": "style"}), label="style")
    assert isinstance(renamed, FeatureTable)
    assert same(renamed, made)
    beside = mirlab.open_source((frame.drop(columns="label"), frame["label"]))
    assert isinstance(beside, FeatureTable)
    assert same(beside, made)
    by_artist = mirlab.open_source(frame, label="artist")
    assert isinstance(by_artist, FeatureTable)
    assert set(by_artist.labels) == set(made.meta["artist"])


def test_without_attrs_a_duration_is_still_a_fact(tmp_path: Path) -> None:
    frame = FOLDER.to_pandas()
    frame.to_csv(tmp_path / "f.csv", index=False)
    frame.attrs.clear()
    frame.to_parquet(tmp_path / "f.parquet")
    for source in (frame, tmp_path / "f.csv", tmp_path / "f.parquet"):
        opened = mirlab.open_source(source)
        assert isinstance(opened, FeatureTable)
        assert same(opened, FOLDER), source


def test_facts_that_were_added_are_facts() -> None:
    frame = TOY.to_pandas()
    frame["artist_id"] = [i // 4 for i in range(12)]
    opened = mirlab.open_source(frame)
    assert isinstance(opened, FeatureTable)
    assert opened.columns == TOY.columns
    assert set(opened.meta) == {*TOY.meta, "artist_id"}
