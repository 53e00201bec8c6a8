"""Columns that are no features: names of rows and copies of the label, in every way that a table comes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import mirlab
from mirlab.audio.registry.terms import Column
from mirlab.data.gtzan.gtzan import gtzan_table
from mirlab.data.reading.identifiers import identifiers, names_rows
from mirlab.data.reading.screening import names_labels, screened
from mirlab.data.reading.telltale import codes_of, copies, telling
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import TableError

N = 40
RNG = np.random.default_rng(3)
LABELS = ["rock"] * 20 + ["jazz"] * 20
NOISE = RNG.normal(size=N)


def columns(**more: Any) -> dict[str, Any]:
    return {"label": LABELS, "a": NOISE, **more}


def opened(folder: Path, kind: str, given: dict[str, Any]) -> FeatureTable:
    table = pa.table(given)
    if kind == "frame":
        data = mirlab.open_source(table)
    elif kind == "parquet":
        pq.write_table(table, folder / "t.parquet")
        data = mirlab.open_source(folder / "t.parquet")
    else:
        from pyarrow import csv

        csv.write_csv(table, folder / "t.csv")
        data = mirlab.open_source(folder / "t.csv")
    assert isinstance(data, FeatureTable)
    return data


def names(table: FeatureTable) -> list[str]:
    return [str(column) for column in table.columns]


COUNTER = np.arange(1000, 1000 + N)
SHUFFLED = RNG.permutation(N)


@pytest.mark.parametrize("kind", ["csv", "parquet", "frame"])
def test_ids_and_copies_of_the_label_are_left_out_with_a_note(tmp_path: Path, kind: str) -> None:
    coded = [7 if label == "rock" else 3 for label in LABELS]
    given = columns(track=[f"t{i}" for i in range(N)], song_id=SHUFFLED, zz=COUNTER, code=coded)
    data = opened(tmp_path, kind, given)
    assert names(data) == ["a.value"]
    assert data.notes == [
        "columns left out because they identify or count rows and measure nothing: song_id, zz. "
        'Rename one to "feature:NAME" if it is a feature.',
        "columns left out because they repeat the label, or hold labels of another kind: code. "
        'Rename one to "feature:NAME" if it is a feature.',
    ]


@pytest.mark.parametrize("name", ["track_id", "song_id", "file_name"])
def test_another_id_names_the_tracks_where_each_row_has_its_own(tmp_path: Path, name: str) -> None:
    data = opened(tmp_path, "csv", columns(**{name: COUNTER}))
    assert list(data.tracks[:2]) == ["1000", "1001"]
    assert (names(data), data.notes) == (
        ["a.value"],
        [f'the column "{name}" was used as the names of the tracks.'],
    )


def test_an_id_that_repeats_names_no_rows_and_is_no_feature(tmp_path: Path) -> None:
    data = opened(tmp_path, "csv", columns(track_id=COUNTER // 4))
    assert names(data) == ["a.value"]
    assert data.tracks[0] == "row 01"


@pytest.mark.parametrize(
    "name",
    [
        *("index", "Index", "level_0", "track_id", "trackId", "TrackID", "songid", "artist_id", "row_number"),
        *("spotify_uri", "Unnamed: 3", "user_idx_id"),
    ],
)
def test_names_of_rows(name: str) -> None:
    assert names_rows(name)


@pytest.mark.parametrize(
    "name", ["rapid", "acid", "solid_mean", "a", "key", "spectral_index", "mfcc_1", "idle"]
)
def test_names_of_measurements(name: str) -> None:
    assert not names_rows(name)
    assert not names_labels(name)


@pytest.mark.parametrize("name", ["label_encoded", "genre_id", "target", "Class", "class_num", "genre_top"])
def test_names_of_labels(name: str) -> None:
    assert names_labels(name)


def test_text_that_names_rows_or_labels_is_left_out(tmp_path: Path) -> None:
    given = columns(id=COUNTER, spotify_uri=[f"u{i}" for i in range(N)], genre=["x", "y"] * 20)
    data = opened(tmp_path, "csv", given)
    assert names(data) == ["a.value"]
    assert "spotify_uri" in data.notes[0]
    assert "genre" in data.notes[1]


def test_an_id_may_have_gaps(tmp_path: Path) -> None:
    ids: list[int | None] = [*range(N - 1), None]
    assert names(opened(tmp_path, "parquet", columns(song_id=ids))) == ["a.value"]


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("zz", COUNTER),
        ("zz", -COUNTER),
        ("zz", COUNTER * 10.0),
        ("zz", np.sort([*COUNTER[:-2], 1000, 1001])),
        ("zz", SHUFFLED),
        ("zz", RNG.choice(10**7, N, replace=False)),
        ("nr", SHUFFLED),
    ],
)
def test_whole_numbers_that_count_rows(name: str, values: Any) -> None:
    both = np.column_stack([NOISE, RNG.normal(size=N), np.asarray(values, dtype=np.float64)])
    assert identifiers(["a", "b", name], both) == [2]


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("zz", COUNTER + 0.5),
        ("zz", COUNTER % 12),
        ("zz", np.arange(N) // 4),
        ("duration_ms", RNG.choice(10**6, N, replace=False)),
        ("spectral_centroid", np.sort(RNG.choice(8000, N, replace=False))),
        ("zz_mean", SHUFFLED),
        ("track_id", RNG.random(N)),
    ],
)
def test_measurements_that_are_no_ids(name: str, values: Any) -> None:
    both = np.column_stack([NOISE, np.asarray(values, dtype=np.float64)])
    assert identifiers(["a", name], both) == []


def test_a_table_of_whole_numbers_keeps_them() -> None:
    ranks = np.column_stack([RNG.permutation(N) for _ in range(5)]).astype(np.float64)
    assert identifiers(list("abcde"), ranks) == []
    # What counts the rows is known among them all the same.
    ranks[:, 2] = np.arange(N)
    assert identifiers(list("abcde"), ranks) == [2]


def test_short_tables_are_left_alone() -> None:
    assert identifiers(["a"], np.arange(8.0)[:, None]) == []
    codes, classes = codes_of(["x", "x", "y", "y"])
    assert copies(np.array([[1.0], [1.0], [2.0], [2.0]]), codes, classes) == ([], [])


def test_a_column_headed_as_a_feature_is_one_and_comes_back_as_one(tmp_path: Path) -> None:
    data = opened(tmp_path, "csv", columns(track=[f"t{i}" for i in range(N)], **{"feature:nr": COUNTER}))
    assert names(data) == ["a.value", "nr.value"]
    data.to_csv(tmp_path / "again.csv")
    data.to_parquet(tmp_path / "again.parquet")
    for again in ("again.csv", "again.parquet"):
        read = mirlab.open_source(tmp_path / again)
        assert isinstance(read, FeatureTable)
        assert (names(read), read.data_hash) == (names(data), data.data_hash)


def test_nothing_but_ids_is_no_table_of_features(tmp_path: Path) -> None:
    given = {"label": LABELS, "nr": COUNTER}
    with pytest.raises(TableError, match=r"none \(.*they identify or count rows and measure nothing: nr\."):
        opened(tmp_path, "csv", given)


def test_copies_are_found_by_value() -> None:
    codes, classes = codes_of(LABELS)
    one_off = np.array([0.25] * 20 + [0.75] * 20)
    nearly = one_off.copy()
    nearly[0] = 0.75
    assert copies(np.column_stack([NOISE, one_off, nearly]), codes, classes) == ([1], [])
    three = ["a"] * 12 + ["b"] * 12 + ["c"] * 12
    codes, classes = codes_of(three)
    assert copies((codes == 1)[:, None].astype(np.float64), codes, classes) == ([], [0])


def test_rows_without_a_label_say_nothing_of_copies() -> None:
    codes, classes = codes_of([*LABELS, None])
    assert copies(np.array([*([1.0] * 20), *([2.0] * 20), 9.0])[:, None], codes, classes) == ([0], [])


def test_a_column_that_alone_tells_the_classes_is_named_with_its_score(tmp_path: Path) -> None:
    told = np.array([float(label == "rock") for label in LABELS]) + RNG.normal(scale=0.05, size=N)
    data = opened(tmp_path, "csv", columns(track=[f"t{i}" for i in range(N)], told=told))
    assert names(data) == ["a.value", "told.value"]
    assert len(data.notes) == 1
    assert "(mean over 2 classes, chance 50 %): told (100 %). If it was made from the label" in data.notes[0]


def test_how_well_a_column_tells_is_measured_on_rows_it_was_not_fitted_on() -> None:
    codes, classes = codes_of(["x", "y"] * 100)
    tracks = np.arange(200).astype(str)
    assert telling(RNG.normal(size=(200, 20)), codes, classes, tracks.tolist()) == []
    flipped = np.where(np.arange(200) % 40 < 2, 1 - codes, codes) + RNG.normal(scale=0.01, size=200)
    ((position, score),) = telling(flipped[:, None], codes, classes, tracks.tolist())
    assert position == 0
    assert score == pytest.approx(0.95, abs=0.02)


def test_slices_of_a_track_stay_in_one_half() -> None:
    # A number of each track's own, the same in all of its slices, tells nothing of other tracks.
    track = np.repeat(np.arange(30), 10)
    codes = (track % 2).astype(np.intp)
    values = RNG.permutation(30)[track][:, None].astype(np.float64)
    assert telling(values, codes, 2, track.tolist()) == []
    assert telling(values, codes, 2, list(range(300)))[0][1] > 0.95


def foreign(**more: Any) -> FeatureTable:
    given = {"a": NOISE, **more}
    return FeatureTable(
        tracks=np.array([f"t{i}" for i in range(N)], dtype=object),
        labels=np.array(LABELS, dtype=object),
        columns=tuple(Column(name, None, "value") for name in given),
        values=np.column_stack(list(given.values())),
    )


def test_tables_made_in_python_follow_the_same_rules(tmp_path: Path) -> None:
    table = foreign(track_id=COUNTER, code=[float(x == "rock") for x in LABELS])
    kept = screened(table)
    assert names(kept) == ["a.value"]
    assert len(kept.notes) == 2
    assert screened(kept).notes == kept.notes
    table.to_parquet(tmp_path / "t.parquet")
    read = mirlab.open_source(tmp_path / "t.parquet")
    assert isinstance(read, FeatureTable)
    assert names(read) == ["a.value"]
    found = mirlab.evaluate(table, model="knn", protocol="kfold", folds=2)
    assert found.notes == tuple(kept.notes)
    assert found.recipe.startswith("1 columns")
    assert mirlab.leak(table, model="knn", folds=2, repeats=1).notes == tuple(kept.notes)


def test_features_of_an_extraction_are_not_looked_at() -> None:
    table = foreign(code=[float(x == "rock") for x in LABELS])
    table.provenance = {"features": {"code": 1, "a": 1}}
    assert screened(table) is table
    assert screened(gtzan_table()).notes == gtzan_table().notes


def test_arrays_follow_the_same_rules(tmp_path: Path) -> None:
    code = np.array([float(x == "rock") for x in LABELS])
    np.save(tmp_path / "x.npy", np.column_stack([NOISE, COUNTER, code, RNG.normal(size=N)]))
    rows = "".join(f"{i},{i % 7},{label}\n" for i, label in zip(COUNTER, LABELS, strict=True))
    (tmp_path / "x.csv").write_text("track_id,label_encoded,label\n" + rows)
    data = mirlab.open_source(tmp_path / "x.npy")
    assert isinstance(data, FeatureTable)
    assert names(data) == ["embedding_01.value", "embedding_04.value"]
    assert list(data.tracks[:2]) == ["1000", "1001"]
