"""Files of further facts: how they are read, whose facts they are, and what they can't say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mirlab.audio.registry import Column
from mirlab.data.extraction.labelled import labelled_table
from mirlab.data.sources.sources import open_source
from mirlab.data.tables.sourcespec import SourceSpec
from mirlab.data.tables.table import FeatureTable
from mirlab.data.tables.track import Dataset
from mirlab.errors import DatasetError, MirlabError, TableError, UnknownName, UsageError

FILES = ("pop/1.wav", "pop/2.mp3", "rock/1.wav", "rock/3.flac")


@pytest.fixture
def music(tmp_path: Path) -> Path:
    for name in FILES:
        (tmp_path / "music" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "music" / name).touch()
    return tmp_path / "music"


def facts(folder: Path, text: str, name: str = "facts.csv") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def opened(source: Any, file: Path, **options: Any) -> Dataset:
    data = open_source(source, facts=file, **options)
    assert isinstance(data, Dataset)
    return data


def column(data: Dataset, name: str) -> list[Any]:
    return [track.facts.get(name) for track in data.tracks]


@pytest.mark.parametrize(
    "names",
    [
        FILES,
        ("music/pop/1.wav", "music/pop/2.mp3", "music/rock/1.wav", "music/rock/3.flac"),
        ("pop/1", "2", "./rock/1.ogg", "3.mp3"),
        ("pop\\1.wav", "pop\\2.mp3", "rock\\1.wav", "rock\\3.flac"),
        ("/somewhere/else/pop/1.wav", "/x/pop/2.mp3", "rock/1.wav", "3.flac"),
    ],
)
def test_rows_are_matched_by_the_end_of_their_paths(
    music: Path, tmp_path: Path, names: tuple[str, ...]
) -> None:
    rows = "".join(f"{name},{i + 0.5}\n" for i, name in enumerate(names))
    data = opened(music, facts(tmp_path, f"path,tempo\n{rows}"))
    assert column(data, "tempo") == [0.5, 1.5, 2.5, 3.5]
    assert "facts.csv has facts of 4 of 4 tracks: tempo." in data.notes


def test_other_folders_are_other_tracks_and_what_is_unmatched_is_counted(music: Path, tmp_path: Path) -> None:
    data = opened(music, facts(tmp_path, "track,tempo\nmusic/pop/1.wav,90\njazz/3.flac,80\njazz/4.flac,81\n"))
    assert column(data, "tempo") == [90, None, None, None]
    assert data.notes[-1] == (
        "facts.csv has facts of 1 of 4 tracks: tempo; 2 rows of it name none of these tracks, the first "
        "'jazz/3.flac'."
    )
    with pytest.raises(
        DatasetError, match="none of its 1 rows names a track of these data; the first row says 'z'"
    ):
        opened(music, facts(tmp_path, "track,tempo\nz,90\n"))


def test_a_name_that_means_several_tracks_is_an_error(music: Path, tmp_path: Path) -> None:
    with pytest.raises(
        DatasetError, match=r"'1.wav' can mean 2 tracks \(pop/1.wav, rock/1.wav\): write their paths"
    ):
        opened(music, facts(tmp_path, "path,tempo\n1.wav,90\n"))
    with pytest.raises(
        DatasetError, match=r"one row for each track, but 'pop/1.wav' is in 2 of them \(rows 1 and 2\)"
    ):
        opened(music, facts(tmp_path, "path,tempo\npop/1.wav,90\nmusic/pop/1.wav,91\n"))
    # Another column may tell them apart.
    data = opened(music, facts(tmp_path, "track_id,mp3_path,tempo\n1,pop/1.wav,90\n1,rock/1.wav,91\n"))
    assert column(data, "tempo") == [90, None, 91, None]


def test_every_format_says_the_same(music: Path, tmp_path: Path) -> None:
    import pandas as pd

    rows = [
        {"path": "pop/1.wav", "tempo": 90.5, "moods": ["sad", "calm"]},
        {"path": "pop/2.mp3", "tempo": None, "moods": []},
        {"path": "rock/1.wav", "tempo": 70, "moods": ["sad"]},
    ]
    by_name = {row["path"]: {"tempo": row["tempo"], "moods": row["moods"]} for row in rows}
    pd.DataFrame(rows).to_parquet(tmp_path / "f.parquet")
    files = [
        facts(tmp_path, json.dumps(rows), "f.json"),
        facts(tmp_path, json.dumps({"tracks": rows}), "g.json"),
        facts(tmp_path, json.dumps(by_name), "h.json"),
        facts(tmp_path, "\n".join(map(json.dumps, rows)), "f.jsonl"),
        tmp_path / "f.parquet",
    ]
    for file in files:
        data = opened(music, file)
        assert column(data, "tempo") == [90.5, None, 70, None], file
        # The third has none; of the fourth nobody knows.
        assert column(data, "moods") == [("sad", "calm"), (), ("sad",), None], file
    for text, name in (
        ("path\ttempo\tmoods\npop/1.wav\t90.5\tsad;calm\npop/2.mp3\t\t\n", "f.tsv"),
        ("path;tempo;moods\npop/1.wav;90.5;sad|calm\npop/2.mp3;NaN;\n", "f.csv"),
        ('path,tempo,moods\npop/1.wav,90.5,"sad;calm"\npop/2.mp3,,\n', "g.csv"),
    ):
        data = opened(music, facts(tmp_path, text, name))
        assert column(data, "tempo") == [90.5, None, None, None]
        assert column(data, "moods")[1:] == ["", None, None]


def test_the_file_wins_and_an_empty_cell_says_nothing(music: Path, tmp_path: Path) -> None:
    text = "path,label,artist,fact:year\npop/1.wav,jazz,Ann,1999\nrock/1.wav,,,2001\n"
    data = opened(music, facts(tmp_path, text))
    assert [(t.label, t.artist) for t in data.tracks] == [
        ("jazz", "Ann"),
        ("pop", None),
        ("rock", None),
        ("rock", None),
    ]
    assert column(data, "year") == [1999, None, 2001, None]


def test_a_fact_can_be_the_label(music: Path, tmp_path: Path) -> None:
    file = facts(tmp_path, "path,key\npop/1.wav,A minor\npop/2.mp3,C major\nrock/1.wav,A minor\n")
    data = opened(music, file, label="key")
    assert [track.label for track in data.tracks] == ["A minor", "C major", "A minor", None]
    assert 'the fact "key" was used as the label.' in data.notes
    with pytest.raises(
        UsageError,
        match=r'a fact of the tracks, got "kay",.*\. Did you mean "key"\? Known facts: key\.$',
    ):
        opened(music, file, label="kay")


def test_targets_of_sound_are_checked_before_it_is_heard(music: Path, tmp_path: Path) -> None:
    rows = [
        f"{name},{tempo},{tags}\n"
        for name, tempo, tags in zip(FILES, (90, 120, 70, 80), ("a;b", "b", "a", ""), strict=True)
    ]
    file = facts(tmp_path, "path,tempo,style\n" + "".join(rows))
    # The files are empty: whatever comes is said before anything is decoded.
    for options, error, words in (
        ({"targets": "tempi"}, UnknownName, 'Did you mean "tempo"'),
        ({"targets": "tempo,style"}, UsageError, "got numbers in tempo and text in style"),
        (
            {"targets": "style", "task": "numbers"},
            MirlabError,
            r"number in every cell of the column .style., got 'a;b'",
        ),
        ({"targets": "tempo"}, MirlabError, "none of 4 tracks of music could be analysed"),
    ):
        with pytest.raises(error, match=words):
            labelled_table(music, SourceSpec(facts=file, **options), features="rms.mean")
    assert opened(music, file, targets="tempo").task == "numbers"
    assert opened(music, file, targets="style").task == "tags"
    assert opened(music, file).asked is None, "who learns nothing is asked nothing"


def test_a_table_gets_facts_and_their_numbers_as_tags(tmp_path: Path) -> None:
    table = FeatureTable(
        tracks=np.array([f"{i}.wav" for i in (0, 0, 1, 2, 3, 4)], dtype=object),
        labels=np.array(["x", "x", "y", "x", "y", "x"], dtype=object),
        columns=(Column("rms", None, "mean"),),
        values=np.arange(6.0)[:, None],
        meta={"segment_start": np.array([0.0, 1.0, 0.0, 0.0, 0.0, 0.0], dtype=object)},
    )
    text = "track,patch,sad,loud,plays,part\n"
    text += "".join(
        f"{i},{p},{s},0.{i},{9 * i},{'ab'[i % 2]}\n"
        for i, s in enumerate((0.9, 0.8, 0.1, 0.2))
        for p in (0, 1)
    )
    made = open_source(table, facts=facts(tmp_path, text), task="tags")
    assert isinstance(made, FeatureTable)
    assert made.targets is not None
    assert made.targets.names == ("sad",), "plays are no shares, and loud is 0.5 nowhere"
    np.testing.assert_allclose(made.targets.values[:, 0], [0.9, 0.9, 0.8, 0.1, 0.2, np.nan])
    assert any("facts.csv has 2 rows a track (patch): numbers are their mean." in note for note in made.notes)
    assert made.meta["part"].tolist() == ["a", "a", "b", "a", "b", None]
    assert made.labels.tolist() == table.labels.tolist()
    with pytest.raises(DatasetError, match=r"expected one .part. for all parts of '0.wav', got 'a' and 'c'"):
        open_source(table, facts=facts(tmp_path, "track,patch,part\n0,0,a\n0,1,c\n"))


def test_targets_of_a_table_may_be_in_the_file_and_misspelt_ones_are_named(tmp_path: Path) -> None:
    rows = "".join(f"{i}.wav,{i * i},{'' if i == 3 else i}\n" for i in range(5))
    table = facts(tmp_path, f"track,rms_mean,calm\n{rows}", "table.csv")
    told = facts(tmp_path, "track,valence\n" + "".join(f"{i},0.{i * i}\n" for i in range(5)))
    with pytest.raises(UnknownName, match=r'no target called "valenc". Did you mean "valence"'):
        open_source(table, facts=told, targets="valenc")
    with pytest.raises(TableError, match='"calm" in row 4'):
        open_source(table, facts=told, targets="valence")
    tags = facts(tmp_path, "track,tags\n" + "".join(f"{i},{'ab'[i % 2]}\n" for i in range(5)), "tags.csv")
    with pytest.raises(TableError, match='"calm" in row 4'):
        open_source(table, facts=tags, targets="a")


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("f.csv", "", "f.csv: the file is empty: expected a header with path or track, and facts"),
        (
            "f.csv",
            "tempo,key\n1,2\n",
            "a column that names the tracks .path, track, file or id., got tempo, key",
        ),
        ("f.csv", "path\npop/1.wav\n", "expected columns of facts besides the names of the tracks"),
        ("f.csv", "path,tempo\n", "expected a row for each track, got none"),
        ("f.csv", "path,tempo\npop/1.wav,1,2\n", "row 2: expected 2 values, got 3"),
        (
            "f.csv",
            "path,tempo,Tempo\npop/1.wav,1,2\n",
            "each column once, but these appear more than once: tempo",
        ),
        ("f.json", "{", "but it is no JSON"),
        ("f.json", "[1, 2]", "expected a list of objects"),
        ("f.json", '[{"path": "pop/1.wav", "x": {"y": 1}}]', 'text, numbers or lists in the column "x"'),
        ("f.xlsx", "", 'got one ending in ".xlsx"'),
        ("f.parquet", "PAR", "expected a Parquet file"),
    ],
)
def test_files_that_say_nothing(music: Path, tmp_path: Path, name: str, text: str, words: str) -> None:
    with pytest.raises(MirlabError, match=words):
        open_source(music, facts=facts(tmp_path, text, name))


def test_a_file_that_is_not_there(music: Path) -> None:
    with pytest.raises(UsageError, match=r"nothing.csv: expected a file of facts .* there is no such file"):
        open_source(music, facts="nothing.csv")


def test_known_clips_are_matched_by_their_names(tmp_path: Path) -> None:
    file = facts(tmp_path, "track,tempo_bpm\nblues.00000,120\nrock/rock.00001.wav,90\n")
    made = open_source("gtzan", facts=file)
    assert isinstance(made, FeatureTable)
    assert [tempo for tempo in made.meta["tempo_bpm"] if tempo is not None] == [120, 90]
