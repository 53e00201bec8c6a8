"""Names in data as they are opened: joined, missing and several, and each of it said once."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mirlab.audio.registry.terms import Column
from mirlab.data.reading.spelling import fitting_label, joined_labels, spelled
from mirlab.data.sources.sources import open_source
from mirlab.data.splits.units import units_of
from mirlab.data.tables.table import FeatureTable
from mirlab.data.tables.track import Dataset, Track
from mirlab.errors import MirlabError, TableError

APART = unicodedata.normalize("NFD", "Música")


def a_table(labels: Sequence[Any], **meta: Sequence[Any]) -> FeatureTable:
    def column(cells: Sequence[Any]) -> Any:
        return np.array([None, *cells], dtype=object)[1:]

    return FeatureTable(
        column([f"t{i}" for i in range(len(labels))]),
        column(labels),
        (Column.parse("rms.mean"),),
        np.arange(len(labels), dtype=float)[:, np.newaxis],
        {name: column(cells) for name, cells in meta.items()},
    )


def a_dataset(labels: Sequence[str | None], artists: Sequence[str | None]) -> Dataset:
    tracks = [
        Track(f"t{i}", Path(f"t{i}.wav"), label, artist=artist)
        for i, (label, artist) in enumerate(zip(labels, artists, strict=True))
    ]
    return Dataset("d", Path(), tracks)


def test_labels_that_are_one_get_the_most_frequent_spelling_and_it_is_said() -> None:
    data = spelled(a_table(["Rock", "rock", "Rock", " ROCK", "Música", APART, "Jazz"]))
    assert data.classes == {"Jazz": 1, "Música": 2, "Rock": 4}
    (note,) = data.notes
    assert note == (
        '5 spellings of 2 labels were joined: "Rock" (2) = "ROCK" (1) = "rock" (1); "Música" (1) = the same '
        "in another Unicode form or with other blanks (1)."
    )


def test_of_equally_frequent_spellings_order_does_not_decide() -> None:
    assert spelled(a_table(["rock", "Rock", "jazz"])).classes == {"Rock": 2, "jazz": 1}
    assert spelled(a_table(["Rock", "jazz", "rock"])).classes == {"Rock": 2, "jazz": 1}


def test_of_equally_frequent_spellings_the_plain_one_is_taken() -> None:
    assert spelled(a_table(["a  b", "a b", "c"])).classes == {"a b": 2, "c": 1}


def test_many_spellings_are_counted() -> None:
    shouted = [word.upper() for word in ("one", "two", "six", "ten", "air", "sea", "oak")]
    (note,) = spelled(a_table([*shouted, *map(str.lower, shouted)])).notes
    assert note.startswith("14 spellings of 7 labels were joined: ")
    assert note.count("=") == 5
    assert note.endswith("; and 2 more.")
    (note,) = spelled(a_table(["rock", "ROCK", "Rock", "rOck", "roCk", "rocK"])).notes
    assert note.count('"') == 8
    assert note.endswith(" = and 2 more.")


def test_a_title_is_text_and_a_group_may_be_a_number() -> None:
    data = spelled(a_table(["a", "b"], title=["4.0", 5.0], group=["4.0", 5.0]))
    assert data.meta["title"].tolist() == ["4.0", "5"]
    assert data.meta["group"].tolist() == ["4", "5"]


def test_numbers_are_labels_of_one_spelling() -> None:
    data = spelled(a_table([1, 1.0, "1", "1.0", np.int64(2), np.float32(2), float("nan"), None]))
    assert data.classes == {"1": 4, "2": 2}
    assert data.labels.tolist()[-2:] == [None, None]


def test_words_for_missing_are_none_and_counted() -> None:
    data = spelled(
        a_table(["rock", "nan", "None", "nan"], title=["x", "NA", "y", "z"], group=["g", "null", "g", "h"])
    )
    assert data.labels.tolist() == ["rock", None, None, None]
    assert data.meta["title"].tolist() == ["x", None, "y", "z"]
    assert data.meta["group"].tolist() == ["g", None, "g", "h"]
    (note,) = data.notes
    assert '3 labels ("nan" 2, "None" 1); 1 title ("NA" 1); 1 group ("null" 1)' in note


def test_nobody_is_no_artist_and_a_compilation_of_a_name_stays() -> None:
    names = ["Ray", "Various Artists", "nan", "Magnatune Compilation", "Unknown Artist", "nan"]
    data = spelled(a_table(["a"] * 6, artist=names))
    assert data.meta["artist"].tolist() == ["Ray", None, None, "Magnatune Compilation", None, None]
    assert units_of(data).group.tolist() == [0, -1, -1, 1, -1, -1]
    (note,) = data.notes
    assert note.startswith('4 tracks are by no particular artist ("nan" 2, "Unknown Artist" 1, "Various')


def test_spellings_of_an_artist_are_said_and_several_artists_too() -> None:
    data = spelled(a_table(["a"] * 4, artist=["Björk", "BJÖRK", "X feat. Björk", "Cure, The"]))
    assert data.meta["artist"].tolist() == ["Björk", "BJÖRK", "X feat. Björk", "Cure, The"]
    joined, several = data.notes
    assert joined == '2 spellings of one artist were joined: "Björk" (2) = "BJÖRK" (1).'
    assert several.startswith('1 track is by several artists ("X feat. Björk" 1)')


def test_slices_of_a_track_count_once() -> None:
    slices = a_table(["rock"] * 3, artist=["nan", "nan", "x"], segment_start=[0.0, 3.0, 0.0])
    slices.tracks[:] = ["t0", "t0", "t1"]
    assert spelled(slices).notes[0].startswith("1 track is by no particular artist")


def test_what_was_said_is_not_said_again() -> None:
    once = spelled(a_table(["Rock", "rock", "nan"], artist=["A b", "a  B", "A; C"]))
    assert spelled(once) is not once or spelled(once).notes == once.notes
    assert spelled(once).notes == once.notes
    assert len(once.notes) == 4


def test_data_without_any_of_it_are_what_they_were() -> None:
    table, dataset = a_table(["a", "b", None], artist=["x", "y", None]), a_dataset(["a", None], ["x", None])
    assert spelled(table) is table
    assert spelled(dataset) is dataset


def test_datasets_are_spelled_as_tables_are() -> None:
    data = spelled(a_dataset(["Rock", "rock", "Rock", "nan"], ["VA", "Björk", "Bjo\u0308rk", "x"]))
    assert [t.label for t in data.tracks] == ["Rock", "Rock", "Rock", None]
    assert [t.artist for t in data.tracks] == [None, "Björk", "Björk", "x"]
    assert len(data.notes) == 4


def test_case_counts_among_names_of_keys_and_chords() -> None:
    labels = ["C", "c", "F#", "f#", "Am", "AM"]
    spelling, (note,) = joined_labels(dict.fromkeys(labels, 1))
    assert spelling == {label: label for label in labels}
    assert "labels that differ only in case are different classes here" in note
    assert joined_labels({"A": 2, "a": 1, "b": 1})[0]["a"] == "A"
    assert joined_labels({"C": 2, "c": 1, "pop": 1})[0]["c"] == "C"


def test_a_label_fits_the_class_that_is_there() -> None:
    assert fitting_label("rock ", ["Jazz", "Rock"]) == "Rock"
    assert fitting_label("1.0", ["1", "2"]) == "1"
    assert fitting_label("pop", ["Jazz", "Rock"]) == "pop"
    assert fitting_label("c", ["C", "F#"]) == "c"


def test_gtzan_is_what_it_was() -> None:
    table = open_source("gtzan")
    assert open_source(table) is table


@pytest.mark.parametrize("word", ["nan", "NaN", "None", "NA", "N/A", "null", "", " "])
def test_a_word_for_missing_in_a_table_is_refused_as_an_empty_label_is(tmp_path: Path, word: str) -> None:
    file = tmp_path / "t.csv"
    file.write_text("track,label,a\n" + "".join(f"t{i},{['x', 'y', word][i % 3]},{i}\n" for i in range(9)))
    with pytest.raises(TableError, match=r'the column "label" is empty in rows 3, 6, 9') as caught:
        open_source(file)
    assert (f'("{word}" counts as empty)' in str(caught.value)) is bool(word.strip())


@pytest.mark.parametrize("form", ["csv", "parquet"])
@pytest.mark.parametrize("cells", [[1, 2], [1.0, 2.0], ["1", "2"], ["1.0", "2.0"]])
def test_numbers_give_the_same_labels_in_every_kind_of_file(
    tmp_path: Path, form: str, cells: list[Any]
) -> None:
    import pyarrow as pa
    from pyarrow import csv, parquet

    file = tmp_path / f"t.{form}"
    table = pa.table({"track": ["a", "b", "c", "d"], "label": cells * 2, "x": [1.0, 2.0, 3.0, 5.0]})
    (csv.write_csv if form == "csv" else parquet.write_table)(table, file)
    opened = open_source(file)
    assert isinstance(opened, FeatureTable)
    assert opened.classes == {"1": 2, "2": 2}


def test_a_table_in_memory_is_read_by_the_same_rules() -> None:
    import pyarrow as pa

    columns = {"track": list("abcd"), "artist": ["A", "B; a", "nan", None], "x": [1.5, 2.0, 3.0, 5.0]}
    opened = open_source(pa.table({**columns, "label": [1.0, 2.0, 1.0, 2.0]}))
    assert isinstance(opened, FeatureTable)
    assert opened.classes == {"1": 2, "2": 2}
    assert units_of(opened).group.tolist() == [0, 0, -1, -1]
    with pytest.raises(TableError, match=r'is empty in rows 2, 4 \("None" counts as empty\)'):
        open_source(pa.table({**columns, "label": ["x", "None", "y", "None"]}))


def test_a_word_for_missing_in_a_manifest_is_refused_as_an_empty_label_is(tmp_path: Path) -> None:
    (tmp_path / "none.wav").touch()
    (tmp_path / "b.wav").touch()
    file = tmp_path / "m.csv"
    file.write_text("path,label\nnone.wav,x\nb.wav,NaN\n")
    with pytest.raises(
        MirlabError, match=r'a label on every line, but there is none on line 3 \("NaN" counts'
    ):
        open_source(file)
    file.write_text("path,label,artist\nnone.wav,x,null\nb.wav,y,B\n")
    opened = open_source(file)
    assert isinstance(opened, Dataset)
    assert [track.artist for track in opened.tracks] == ["B", None]


def test_a_folder_called_like_a_missing_value_is_no_class_and_it_is_said(tmp_path: Path) -> None:
    for i, name in enumerate(["rock", "jazz", "nan", "nan"]):
        (tmp_path / name).mkdir(exist_ok=True)
        (tmp_path / name / f"{i}.wav").touch()
    opened = open_source(tmp_path)
    assert isinstance(opened, Dataset)
    assert opened.classes == {"jazz": 1, "rock": 1}
    assert any('2 labels ("nan" 2)' in note for note in opened.notes)


def test_a_table_of_ours_is_read_by_the_same_rules(tmp_path: Path) -> None:
    a_table(["Rock", "rock", "nan"], artist=["VA", "B", "B"]).to_parquet(tmp_path / "t.parquet")
    opened = open_source(tmp_path / "t.parquet")
    assert isinstance(opened, FeatureTable)
    assert opened.labels.tolist() == ["Rock", "Rock", None]
    assert opened.meta["artist"].tolist() == [None, "B", "B"]
    assert len(opened.notes) == 3


def test_class_folders_in_two_unicode_forms_are_one_class(tmp_path: Path) -> None:
    for i, name in enumerate(["Música", APART, "Música", "jazz"]):
        (tmp_path / name).mkdir(exist_ok=True)
        (tmp_path / name / f"{i}.wav").touch()
    opened = open_source(tmp_path)
    assert isinstance(opened, Dataset)
    assert opened.classes == {"Música": 3, "jazz": 1}
    assert any("2 spellings of one label were joined" in note for note in opened.notes)
