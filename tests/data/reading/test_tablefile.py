"""Users' tables: what is understood, what is noted, and what is refused with rows and columns named."""

from __future__ import annotations

import csv
import unicodedata
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mirlab.audio.registry.terms import Column
from mirlab.data.gtzan.gtzan import gtzan_table
from mirlab.data.naming.credits import artists_in
from mirlab.data.naming.names import is_missing, label_key, label_of
from mirlab.data.reading import tablefile
from mirlab.data.reading.tablefile import open_table
from mirlab.data.reading.tags import names_compilation
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import TableError


def table(folder: Path, text: str) -> Path:
    (folder / "t.csv").write_text(text, encoding="utf-8", newline="")
    return folder / "t.csv"


def parquet(folder: Path, **columns: Any) -> Path:
    pq.write_table(pa.table(columns), folder / "t.parquet")
    return folder / "t.parquet"


def test_a_plain_table(tmp_path: Path) -> None:
    data = open_table(table(tmp_path, "\ufefftrack,rms_mean,mfcc2_var,label\na,1,2.5,x\nb,2,3.5,y\n"))
    assert list(data.tracks) == ["a", "b"]
    assert list(data.labels) == ["x", "y"]
    assert [str(c) for c in data.columns] == ["rms.mean", "mfcc_02.var"]
    assert data.values.tolist() == [[1.0, 2.5], [2.0, 3.5]]
    assert (data.notes, data.meta) == ([], {})
    assert data.provenance == {"source": "t.csv", "kind": "table"}


def test_facts_are_no_features(tmp_path: Path) -> None:
    text = "Filename,length,Artist,artist_id,group,f,Label\na,10,VA,3,,1,x\nb,11,,4,g,2,y\n"
    data = open_table(table(tmp_path, text))
    assert [str(c) for c in data.columns] == ["f.value"]
    assert {name: list(cells) for name, cells in data.meta.items()} == {
        "artist": [None, None],
        "group": [None, "g"],
        "artist_id": [3, 4],
        "length": [10, 11],
        "compilation": [True, False],
    }
    assert data.notes[0].startswith('1 track is by no particular artist ("VA" 1)')


@pytest.mark.parametrize("name", ["genre", "Class", "target"])
def test_other_names_for_the_label_are_taken_with_a_note(tmp_path: Path, name: str) -> None:
    data = open_table(table(tmp_path, f"id,f,{name}\n1,1,x\n2,2,y\n"))
    assert data.classes == {"x": 1, "y": 1}
    assert data.notes == [f'the column "{name}" was used as the label.']


def test_numbers_as_labels_and_ids_become_text(tmp_path: Path) -> None:
    data = open_table(parquet(tmp_path, id=[1, 2], label=[0.0, 1.0], f=[0.5, 1.5]))
    assert (list(data.tracks), list(data.labels)) == (["1", "2"], ["0", "1"])


def test_the_label_na_is_missing(tmp_path: Path) -> None:
    with pytest.raises(TableError, match=r'is empty in rows 1, 2 \("NA", "None" counts as empty\)'):
        open_table(table(tmp_path, "track,f,label\na,1,NA\nb,2,None\nc,3,x\n"))


def test_a_table_without_ids_counts_its_rows(tmp_path: Path) -> None:
    data = open_table(table(tmp_path, "f,label\n" + "".join(f"{k},x\n" for k in range(10))))
    assert list(data.tracks[[0, 9]]) == ["row 01", "row 10"]
    assert data.notes == ["the table has no track names: rows are named by their number."]


def test_what_carries_nothing_is_dropped_with_a_note(tmp_path: Path) -> None:
    text = ",Unnamed: 0,track,c,e,f,label\n0,0,a,7,,1,x\n1,1,b,7,,2,y\n"
    data = open_table(table(tmp_path, text))
    assert [str(c) for c in data.columns] == ["f.value"]
    assert data.notes == [
        "columns dropped because they are an index of rows: a column without a name, Unnamed: 0.",
        "columns dropped because they are empty: e.",
        "columns dropped because they are constant: c.",
    ]


def test_a_type_is_found_from_all_of_a_column(tmp_path: Path) -> None:
    # More than pyarrow looks at by itself.
    rows = "".join(f"{k:0500d},{k},x\n" for k in range(3000))
    assert len(rows) > 1 << 20
    data = open_table(table(tmp_path, f"track,f,label\n{rows}z,0.5,x\n"))
    assert data.values[-1, 0] == 0.5


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "first line is empty; a table of features needs a column label"),
        ("track,f,label\n", "expected rows below the header, but there are none"),
        ("track,f\na,1\n", "there is no label column among track, f; .* a manifest of sound files needs"),
        ("track;f;label\na;1;x\n", "got semicolons"),
        ("track,f,F,label\na,1,1,x\n", "each column once, but these appear more than once: f"),
        (
            "track,f,label\na,1,x\nb,2,\nc,3,\n",
            'every row, but the column "label" is empty in rows 2, 3: fill it',
        ),
        ("track,f,label\na,1,x\n,2,y\n", 'an id in every row, but "track" is empty in row 2'),
        (
            "track,f,label\na,1,x\nb,2,y\na,3,x\n",
            r"1 appear more than once: 'a' in rows 1, 3\. Remove the repeats",
        ),
        (
            "track,f,mood,label\na,1,sad,x\nb,2,gay,y\n",
            r"hold something else: \"mood\" \(row 1: 'sad'\)\. Remove them",
        ),
        ("track,f,label\na,1,x\nb,oops,y\n", r"\"f\" \(row 2: 'oops'\)"),
        ("track,day,f,label\na,2020-01-01,1,x\nb,2020-01-02,2,y\n", '"day"'),
        (
            "track,f,g,label\na,1,1,x\nb,,2,y\nc,NaN,inf,y\n",
            r'3 are empty, NaN or infinite: "f" in rows 2, 3, "g" in row 3',
        ),
        ("track,f,label\na,1,x\nb,1,y\n", "at least one column of numbers that vary"),
        ("track,label\na,x\n", "at least one column of numbers"),
        ("track,f,label\na,1,x\nb,2\n", "can't be read as such.*Expected 3 columns, got 2"),
    ],
)
def test_every_mistake_is_named(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(TableError, match=words):
        open_table(table(tmp_path, text))


def test_other_encodings_are_named(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes("track,f,label\nä,1,x\n".encode("latin-1"))
    with pytest.raises(TableError, match="UTF-8"):
        open_table(tmp_path / "a.csv")


def test_nested_columns_are_refused(tmp_path: Path) -> None:
    with pytest.raises(TableError, match='"f"'):
        open_table(parquet(tmp_path, track=["a"], label=["x"], f=[[[1.0, 2.0]]]))


def test_numbers_written_as_text_are_refused(tmp_path: Path) -> None:
    with pytest.raises(TableError, match=r'"f" \(numbers written as text\)'):
        open_table(parquet(tmp_path, track=["a", "b"], label=["x", "y"], f=["1", "2"]))


def test_other_kinds_of_numbers_are_taken(tmp_path: Path) -> None:
    from decimal import Decimal

    path = parquet(
        tmp_path,
        track=["a", "b"],
        label=pa.array(["x", "y"]).dictionary_encode(),
        i=pa.array([1, 2], pa.uint8()),
        h=pa.array(np.array([1, 2], np.float16)),
        d=[Decimal("1.5"), Decimal("2.5")],
        b=[True, False],
    )
    assert open_table(path).values.tolist() == [[1, 1, 1.5, 1], [2, 2, 2.5, 0]]


def test_text_renamed_to_parquet(tmp_path: Path) -> None:
    (tmp_path / "t.parquet").write_text("track,label")
    with pytest.raises(TableError, match=r"t\.parquet: expected a Parquet file"):
        open_table(tmp_path / "t.parquet")


def test_sizes_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = table(tmp_path, "track,f,label\na,1,x\nb,2,y\n")
    monkeypatch.setattr(tablefile, "MAX_CELLS", 5)
    with pytest.raises(TableError, match="at most 5 cells, got 6"):
        open_table(path)
    with pytest.raises(TableError, match="at most 5 cells, got 6"):
        open_table(parquet(tmp_path, track=["a", "b"], label=["x", "y"], f=[1, 2]))
    monkeypatch.setattr(tablefile, "MAX_CSV_BYTES", 20)
    with pytest.raises(TableError, match="at most 20 bytes, got 26: save it as Parquet"):
        open_table(path)


def test_slices_may_repeat_their_track(tmp_path: Path) -> None:
    text = "track,segment_start,segment_stop,f,label\na,0,3,1,x\na,3,6,2,x\n"
    data = open_table(table(tmp_path, text))
    assert list(data.tracks) == ["a", "a"]
    assert list(data.meta["segment_start"]) == [0, 3]
    with pytest.raises(TableError, match=r"'a' in rows 1, 2"):
        open_table(table(tmp_path, text.replace("a,3,6", "a,0,3")))
    with pytest.raises(TableError, match='seconds in the column "segment_start", but row 2 have none'):
        open_table(table(tmp_path, text.replace("a,3,6", "a,,6")))


def test_the_public_table_of_slices_knows_its_clips(tmp_path: Path) -> None:
    text = (
        "filename,length,rms_mean,label\nblues.00000.0.wav,66149,1,blues\nblues.00000.1.wav,66149,2,blues\n"
    )
    data = open_table(table(tmp_path, text))
    assert list(data.tracks) == ["blues.00000.wav"] * 2
    assert list(data.meta["segment_start"]) == [0.0, 3.0]
    assert list(data.meta["segment_stop"]) == [3.0, 6.0]
    assert list(data.meta["artist"]) == ["John Lee Hooker"] * 2


def test_gtzans_facts_are_attached_and_the_tables_own_win(tmp_path: Path) -> None:
    text = "track,artist,f,label\nblues.00000.wav,Me,1,blues\nblues.00001.wav,,2,blues\nx.wav,,3,x\n"
    data = open_table(table(tmp_path, text))
    assert list(data.meta["artist"]) == ["Me", "John Lee Hooker", None]
    assert list(data.meta["artist_fold"]) == [2, 2, None]
    assert data.notes[0].startswith("2 tracks are named like GTZAN's")


def test_ids_and_folds_of_two_origins_are_not_mixed(tmp_path: Path) -> None:
    text = "track,artist_fold,artist_id,f,label\nblues.00000.wav,A,,1,blues\nblues.00001.wav,,,2,blues\n"
    data = open_table(table(tmp_path, text))
    assert list(data.meta["artist_fold"]) == ["A", None]
    # Empty from top to bottom, it says nothing that could be contradicted.
    assert all(isinstance(cell, int) for cell in data.meta["artist_id"])
    data.to_parquet(tmp_path / "t.parquet")
    assert list(open_table(tmp_path / "t.parquet").meta["artist_fold"]) == ["A", None]


@pytest.mark.parametrize("kind", ["csv", "parquet"])
def test_whole_numbers_that_float64_cant_hold_are_rounded_with_a_note(tmp_path: Path, kind: str) -> None:
    path = table(tmp_path, f"track,f,hash,label\na,1,{2**53 + 1},x\nb,2,3,y\n")
    if kind == "parquet":
        path = parquet(tmp_path, track=["a", "b"], f=[1, 2], hash=[2**53 + 1, 3], label=["x", "y"])
    data = open_table(path)
    assert data.values.tolist() == [[1.0, 2.0**53], [2.0, 3.0]]
    assert data.notes == [
        'the whole numbers of "hash" are beyond 2^53 and were rounded: if they are ids and not a feature, '
        "rename them to fact:hash."
    ]


def test_facts_are_known_by_their_prefix(tmp_path: Path) -> None:
    text = "track,f,fact:tempo,FACT: key,fact:day,fact:code,fact:number,fact:on,label\n"
    text += "a,1,120.5,C,2020-01-01,007,12345678901234567890,true,x\nb,2,90,,2020-01-02,1,,,y\n"
    data = open_table(table(tmp_path, text))
    assert [str(c) for c in data.columns] == ["f.value"]
    assert {name: list(cells) for name, cells in data.meta.items()} == {
        "tempo": [120.5, 90.0],
        "key": ["C", None],
        "day": ["2020-01-01", "2020-01-02"],
        "code": ["007", "1"],
        "number": ["12345678901234567890", None],
        "on": [True, None],
    }


@pytest.mark.parametrize("header", ["fact:", "fact:track", "fact:label", "fact:artist", "fact:x,fact: x"])
def test_facts_need_names_of_their_own(tmp_path: Path, header: str) -> None:
    more = ",1" * (header.count(",") + 1)
    text = f"track,artist,f,label,{header}\na,A,1,x{more}\nb,B,2,y{more}\n"
    with pytest.raises(TableError, match=rf"name of a fact after fact:, each once .* got {header[:5]}"):
        open_table(table(tmp_path, text))


def test_the_public_csv_is_the_built_in_table(tmp_path: Path) -> None:
    ours = gtzan_table()
    theirs = {"chroma_overall": "chroma_stft", "spectral_rolloff": "rolloff", "tempo": "tempo"}
    theirs |= {"harmonic_wave": "harmony", "percussive_wave": "perceptr", "mfcc": "mfcc"}

    def name(column: Column) -> str:
        suffix = "" if column.statistic == "value" else f"_{column.statistic}"
        return f"{theirs.get(column.feature, column.feature)}{column.index or ''}{suffix}"

    with (tmp_path / "features_30_sec.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["filename", "length", *map(name, ours.columns), "label"])
        for i, track in enumerate(ours.tracks):
            row = [repr(float(value)) for value in ours.values[i]]
            writer.writerow([track.split("/")[1], ours.meta["length"][i], *row, ours.labels[i]])
    read = open_table(tmp_path / "features_30_sec.csv")
    assert read.columns == ours.columns
    np.testing.assert_array_equal(read.values, ours.values)
    for fact in ("artist", "title", "artist_id", "artist_fold", "fault_filtered", "length"):
        assert list(read.meta[fact]) == list(ours.meta[fact])


words = st.text(st.characters(codec="utf-8", exclude_characters="\0\r\n"), min_size=1, max_size=10).map(
    lambda text: unicodedata.normalize("NFC", text).strip()
)
classes = words.filter(lambda text: label_of(text) == text and not is_missing(text))
numbers = st.floats(allow_nan=False, allow_infinity=False, width=64)


@settings(deadline=None)
@given(data=st.data(), rows=st.integers(2, 6), columns=st.integers(1, 4))
def test_ours_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject, rows: int, columns: int
) -> None:
    some = lambda values: data.draw(st.lists(values, min_size=rows, max_size=rows))  # noqa: E731
    written = FeatureTable(
        tracks=np.array(data.draw(st.lists(words, min_size=rows, max_size=rows, unique=True)), dtype=object),
        labels=np.array(some(words | st.none()), dtype=object),
        columns=tuple(Column("f", k + 1, "mean") for k in range(columns)),
        values=np.array([some(numbers) for _ in range(columns)]).T,
        meta={"artist": np.array(some(words | st.none()), dtype=object)},
        notes=["a note"],
    )
    path = tmp_path_factory.mktemp("ours") / "t.parquet"
    written.to_parquet(path)
    read = open_table(path)
    assert read.data_hash == written.data_hash
    assert (read.columns, read.notes) == (written.columns, written.notes)
    assert list(read.meta["artist"]) == list(written.meta["artist"])


@settings(deadline=None)
@given(data=st.data(), rows=st.integers(2, 6))
def test_ours_comes_back_from_csv(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject, rows: int
) -> None:
    def some(values: st.SearchStrategy[Any], unique: bool = False) -> np.ndarray:
        drawn = data.draw(st.lists(values, min_size=rows, max_size=rows, unique=unique))
        return np.array([*drawn, None], dtype=object)[:-1]

    named = words.filter(bool)
    said = named.filter(lambda text: not any(letter.isdigit() for letter in text)).map("#".__add__)
    written = FeatureTable(
        tracks=some(named, unique=True),
        labels=np.array(data.draw(st.lists(classes, min_size=rows, max_size=rows, unique_by=label_key))),
        columns=(Column("tempo", None, "value"), Column("mfcc", 3, "mean")),
        values=np.column_stack([some(numbers, unique=True), some(numbers, unique=True)]),
        meta={
            "artist": some(named.filter(artists_in).filter(lambda t: not names_compilation(t)) | st.none()),
            "segment_start": some(st.floats(0, 1e6)),
            "duration": some(st.floats(0, 1e6)),
            "tempo": some(st.floats(allow_nan=False, allow_infinity=False) | st.none()),
            "bars": some(st.integers(-(10**17), 10**17) | st.none()),
            "major": some(st.booleans() | st.none()),
            "key": some(said | st.none()),
            "rms.mean": some(st.integers(0, 9)),
            "genre": some(said),
        },
    )
    path = tmp_path_factory.mktemp("ours") / "t.csv"
    written.to_csv(path)
    read = open_table(path)
    assert read.columns == written.columns
    np.testing.assert_array_equal(read.values, written.values)
    assert (list(read.tracks), list(read.labels)) == (list(written.tracks), list(written.labels))
    assert {name: list(cells) for name, cells in read.meta.items()} == {
        name: list(cells) for name, cells in written.meta.items()
    }


@settings(deadline=None)
@given(
    rows=st.dictionaries(
        words.filter(bool), st.tuples(classes, numbers, numbers), min_size=2, max_size=6
    ).filter(lambda rows: len({label_key(label) for label, *_ in rows.values()}) == len(rows)),
)
def test_a_csv_gives_back_its_cells(
    tmp_path_factory: pytest.TempPathFactory, rows: dict[str, tuple[str, float, float]]
) -> None:
    path = tmp_path_factory.mktemp("csv") / "t.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow(["track", "label", "f", "g", "row"])
        for number, (track, (label, f, g)) in enumerate(rows.items()):
            writer.writerow([track, label, repr(f), repr(g), number])
    read = open_table(path)
    expected = np.array([[f, g, k] for k, (_, f, g) in enumerate(rows.values())])
    kept = expected.max(axis=0) != expected.min(axis=0)
    assert list(read.tracks) == list(rows)
    assert list(read.labels) == [label for label, _, _ in rows.values()]
    np.testing.assert_array_equal(read.values, expected[:, kept])
