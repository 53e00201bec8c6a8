"""One way in: every kind of source opens, and what is none is told what would be."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest

from mirlab.data.sources.builtin import builtin
from mirlab.data.sources.sources import open_source
from mirlab.data.tables.table import FeatureTable
from mirlab.data.tables.track import Dataset
from mirlab.errors import DatasetError, MissingExtra, TableError, UnknownName, UsageError
from mirlab.files.store import open_store


@pytest.fixture
def music(tmp_path: Path) -> Path:
    for name in ("music/rock/1.wav", "music/pop/2.wav"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"not read here")
    return tmp_path / "music"


def test_gtzan() -> None:
    table = open_source("gtzan")
    assert isinstance(table, FeatureTable)
    assert table.values.shape == (1000, 57)


def test_a_folder(music: Path) -> None:
    for source in (music, str(music)):
        data = open_source(source)
        assert isinstance(data, Dataset)
        assert (data.name, data.classes) == ("music", {"pop": 1, "rock": 1})


def test_an_archive(music: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(music / "rock" / "1.wav", "rock/1.wav")
    data = open_source(tmp_path / "a.zip", cache_dir=tmp_path / "cache")
    assert isinstance(data, Dataset)
    assert data.tracks[0].path.is_relative_to(tmp_path / "cache")


def test_a_manifest_and_a_table_are_told_apart_by_their_headers(music: Path) -> None:
    (music / "m.csv").write_text("path,label\nrock/1.wav,rock\n")
    (music / "t.csv").write_text("path,rms_mean,label\nrock/1.wav,1,rock\npop/2.wav,2,pop\n")
    assert isinstance(open_source(music / "m.csv"), Dataset)
    assert isinstance(open_source(music / "t.csv"), FeatureTable)


def test_a_parquet_table(tmp_path: Path) -> None:
    table = open_source("gtzan")
    assert isinstance(table, FeatureTable)
    table.to_parquet(tmp_path / "t.parquet")
    again = open_source(tmp_path / "t.parquet")
    assert isinstance(again, FeatureTable)
    assert again.data_hash == table.data_hash


def test_what_is_open_stays_as_it_is(music: Path) -> None:
    data = open_source(music)
    assert open_source(data) is data


def test_a_path_is_never_a_built_in_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, music: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    music.rename(tmp_path / "gtzan")
    assert isinstance(open_source("./gtzan"), Dataset)
    assert isinstance(open_source("gtzan"), FeatureTable)


def test_a_name_that_is_none_is_guessed() -> None:
    with pytest.raises(
        UnknownName, match=r'called "gtzn"\. Did you mean "gtzan"\? Known: gtzan, gtzan-learned, toy'
    ):
        open_source("gtzn")


def test_the_home_of_nobody_is_refused() -> None:
    with pytest.raises(
        UsageError, match="~nosuchuser/x starts with the home folder of a user that does not exist"
    ):
        open_source("~nosuchuser/x")


def test_a_path_that_is_none_is_guessed(music: Path) -> None:
    with pytest.raises(
        UsageError, match=r"no such file or folder\. Did you mean .*music/rock.*built-in data"
    ):
        open_source(music / "rok")
    with pytest.raises(UsageError, match="no such file or folder"):
        open_source(music / "no" / "where.csv")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("a.npz", "an archive of arrays doesn't say which"),
        ("a.xlsx", r'expected a sound file, a folder, an archive .* got a file ending in "\.xlsx"'),
        ("a.7z", r"an archive \(\.tar\.gz, \.tgz, \.tar, \.zip\)"),
    ],
)
def test_files_that_hold_no_data(tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / name).write_bytes(b"x")
    with pytest.raises(UsageError, match=words):
        open_source(tmp_path / name)


def test_an_unreadable_header_says_what_csvs_are_taken(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("")
    with pytest.raises(DatasetError, match="expected a CSV with a header line"):
        open_source(tmp_path / "a.csv")
    (tmp_path / "a.csv").write_text("a,b\n1,2\n")
    with pytest.raises(TableError, match=r"a table of features needs .*; a manifest of sound files needs"):
        open_source(tmp_path / "a.csv")


def test_the_list_agrees_with_what_opens() -> None:
    listed = {entry.name: entry for entry in builtin()}
    assert list(listed) == ["gtzan", "gtzan-learned", "toy"]
    table = open_source("gtzan")
    assert isinstance(table, FeatureTable)
    assert (listed["gtzan"].n_tracks, listed["gtzan"].classes) == (len(table), table.classes)
    assert len(listed["toy"].classes) == 10
    assert listed["toy"].n_tracks == sum(listed["toy"].classes.values())


def test_listing_and_opening_a_folder_load_nothing_heavy(music: Path) -> None:
    code = (
        "import sys; from mirlab.data.sources import builtin, open_source; builtin();"
        f"open_source({str(music)!r});"
        "print({'pyarrow', 'scipy', 'numba', 'soundfile', 'librosa', 'keras'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_an_address_without_fsspec_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fsspec", None)
    with pytest.raises(MissingExtra, match="cluster"):
        open_store("memory://songs")


def test_a_file_in_a_store_is_called_by_its_place(tmp_path: Path) -> None:
    assert open_store(str(tmp_path) + "/").where("a.parquet") == f"{tmp_path}/a.parquet"


@pytest.mark.parametrize("kind", ["csv", "parquet", "npy", "frame"])
def test_a_table_without_labels_is_taken_where_none_are_needed(kind: str, tmp_path: Path) -> None:
    import pandas

    values = np.random.default_rng(0).normal(size=(6, 2))
    frame = pandas.DataFrame(values, columns=["embedding_1", "embedding_2"])
    frame["track"] = [f"t{i}" for i in range(6)]
    source: object = tmp_path / f"x.{kind}"
    if kind == "csv":
        frame.to_csv(tmp_path / "x.csv", index=False)
    elif kind == "parquet":
        frame.to_parquet(tmp_path / "x.parquet")
    elif kind == "npy":
        np.save(tmp_path / "x.npy", values)
        frame[["track"]].to_csv(tmp_path / "x.ids.csv", index=False)
    else:
        source = frame
    with pytest.raises(TableError, match="there is no label column"):
        open_source(source)
    found = open_source(source, labelled=False)
    assert isinstance(found, FeatureTable)
    assert (found.classes, found.tracks.tolist()) == ({}, [f"t{i}" for i in range(6)])
    np.testing.assert_allclose(found.values, values)


def test_rows_without_a_label_are_taken_where_none_is_needed(tmp_path: Path) -> None:
    import pandas

    frame = pandas.DataFrame({"track": ["a", "b", "c"], "label": ["rock", "", "n/a"], "x": [1.0, 2.5, 3.0]})
    frame.to_parquet(tmp_path / "x.parquet")
    with pytest.raises(TableError, match="expected a label in every row"):
        open_source(tmp_path / "x.parquet")
    found = open_source(tmp_path / "x.parquet", labelled=False)
    assert isinstance(found, FeatureTable)
    assert found.labels.tolist() == ["rock", None, None]


def test_artists_come_from_where_they_are_asked_of_every_kind_of_sound(tmp_path: Path) -> None:
    import zipfile

    names = ["Abba/Gold/01 - One.wav", "Abba/More/02 - Two.wav", "Blur/13/1.wav"]
    for name in names:
        (tmp_path / "music" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "music" / name).write_bytes(b"RIFF")
    (tmp_path / "list.csv").write_text("path,label\n" + "".join(f"music/{name},x\n" for name in names))
    with zipfile.ZipFile(tmp_path / "music.zip", "w") as archive:
        for name in names:
            archive.write(tmp_path / "music" / name, name)
    folder = open_source(tmp_path / "music")
    note = "the artists of 3 tracks were read from their folders: Abba, Blur."
    for source in (tmp_path / "music", tmp_path / "list.csv", tmp_path / "music.zip", folder):
        opened = open_source(source, artist="folder", cache_dir=tmp_path / "cache")
        assert isinstance(opened, Dataset)
        assert [(t.artist, t.title) for t in opened.tracks] == [
            ("Abba", "One"),
            ("Abba", "Two"),
            ("Blur", None),
        ]
        assert opened.notes.count(note) == 1
    with pytest.raises(UsageError, match="is a table of features: give the sound"):
        open_source("gtzan", artist="folder")
    bare = open_source("gtzan", artist="none")
    assert isinstance(bare, FeatureTable)
    assert not {"artist", "artist_id"} & set(bare.meta)
