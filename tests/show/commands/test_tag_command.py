"""`mirlab tag`: what it prints for people and for machines, what it takes, and how it ends."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from tests.audio.embedding.tiny_model import write_model

from mirlab.learn.tagging.tagging import tag
from mirlab.show.terminal import soundpaths
from mirlab.show.terminal.cli import main

RATE = 22050


@pytest.fixture(autouse=True)
def tiny(private_data: Path) -> Path:
    return write_model(private_data)


@pytest.fixture
def music(tmp_path: Path) -> Path:
    for pitch in (60, 3000):
        y = 0.5 * np.sin(2 * np.pi * pitch * np.arange(2 * RATE) / RATE)
        (tmp_path / "music").mkdir(exist_ok=True)
        sf.write(tmp_path / "music" / f"{pitch}.wav", y, RATE)
    return tmp_path / "music"


def test_the_table_shows_the_highest_and_says_what_they_are(
    music: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    assert main(["tag", str(music), "--model", "tiny", "--top", "1"]) == 0
    out, err = capsys.readouterr()
    (wanted,) = tag([music / "60.wav"], model="tiny")
    assert f"Low {wanted.scores['Low']:.2f}" in out
    assert "80s" not in out.splitlines()[-1] or "Low" not in out.splitlines()[-1]
    assert [line.split()[0] for line in out.splitlines()[2:]] == ["3000.wav", "60.wav"]
    assert f"note: paths in the table are relative to {music}\n" in err
    assert "the numbers are scores of tiny, not probabilities" in err


def test_every_format_holds_the_same(music: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = {}
    for kind in ("json", "jsonl", "csv"):
        assert main(["tag", str(music), "--model", "tiny", "--format", kind]) == 0
        said[kind], err = capsys.readouterr()
        assert "probabilities" not in err
    whole = json.loads(said["json"])
    assert whole["model"] == "tiny"
    lines = [json.loads(line) for line in said["jsonl"].splitlines()]
    assert lines == [{"model": "tiny", **result} for result in whole["results"]]
    rows = list(csv.DictReader(io.StringIO(said["csv"])))
    assert list(rows[0]) == ["path", "score:Low", "score:Middle-Low", "score:80s", "error"]
    for row, line in zip(rows, lines, strict=True):
        assert row["path"] == line["path"]
        assert float(row["score:80s"]) == line["scores"]["80s"]


def test_failures_are_results_and_all_failed_is_an_error(
    music: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.wav"
    bad.write_bytes(b"nothing")
    sf.write(tmp_path / "short.wav", 0.1 * np.ones(2000), RATE)
    files = [str(bad), str(tmp_path / "short.wav")]
    assert main(["tag", *files, "--model", "tiny", "--format", "json"]) == 0
    out, err = capsys.readouterr()
    first, second = json.loads(out)["results"]
    assert first["scores"] is None
    assert "expected a sound file" in first["error"]
    assert "repeated to fill a patch" in second["notes"][0]
    assert f"mirlab: {bad}: expected a sound file" in err
    assert f"note: {tmp_path / 'short.wav'}: " in err
    assert "1 of 2 files could not be analysed" in err
    assert main(["tag", str(bad), "--model", "tiny"]) == 1
    assert "could not be analysed" in capsys.readouterr().out


def test_collections_are_taken_too(music: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with zipfile.ZipFile(tmp_path / "songs.zip", "w") as archive:
        archive.write(music / "60.wav", "calm/60.wav")
    (tmp_path / "list.csv").write_text("path,label\nmusic/60.wav,a\n")
    given = [str(tmp_path / "songs.zip"), str(tmp_path / "list.csv"), str(music / "60.wav")]
    assert main(["tag", *given, "--model", "tiny", "--format", "json"]) == 0
    results = json.loads(capsys.readouterr().out)["results"]
    assert [one["path"] for one in results] == ["calm/60.wav", "music/60.wav", str(music / "60.wav")]
    assert results[0]["scores"] == results[1]["scores"] == results[2]["scores"]
    assert main(["tag", "gtzan", "--model", "tiny"]) == 1
    assert "gtzan is a table of features and holds no sound to tag" in capsys.readouterr().err


def test_equal_names_of_different_files_stay_apart(
    music: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number, name in enumerate(("60.wav", "3000.wav")):
        with zipfile.ZipFile(tmp_path / f"{number}.zip", "w") as archive:
            archive.write(music / name, "a/song.wav")
    given = [str(tmp_path / "0.zip"), str(tmp_path / "1.zip")]
    assert main(["tag", *given, "--model", "tiny", "--format", "json"]) == 0
    first, second = json.loads(capsys.readouterr().out)["results"]
    assert (first["path"], second["path"]) == ("a/song.wav", "a/song.wav (2)")
    assert first["scores"] != second["scores"]


def test_standard_input_is_read(
    music: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Stdin:
        buffer = io.BytesIO((music / "60.wav").read_bytes())

    monkeypatch.setattr(soundpaths.sys, "stdin", Stdin)
    assert main(["tag", "-", "--model", "tiny", "--format", "json"]) == 0
    (piped,) = json.loads(capsys.readouterr().out)["results"]
    (wanted,) = tag([music / "60.wav"], model="tiny")
    assert piped["path"] == "standard input"
    assert piped["scores"] == wanted.scores


def test_a_timeline_is_a_table_and_a_picture(
    music: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    song = music / "60.wav"
    arguments = ["tag", str(song), "--model", "tiny", "--timeline", "--window", "1"]
    assert main(arguments) == 0
    table = music / "60.wav.tags.csv"
    assert f"timeline: {table} and {music / '60.wav.tags.png'}" in capsys.readouterr().err
    rows = list(csv.DictReader(io.StringIO(table.read_text())))
    assert [row["start"] for row in rows] == ["0.000", "0.500", "1.000"]
    windows = tag([song], model="tiny", window=1)
    assert [float(row["score:Low"]) for row in rows] == pytest.approx(
        [w.scores["Low"] for w in windows], rel=1e-5
    )
    assert (music / "60.wav.tags.png").read_bytes()[:4] == b"\x89PNG"
    # Its own file may be replaced, a person's may not.
    assert main([*arguments, "--out", str(tmp_path / "lines")]) == 0
    table.write_text("mine\n")
    assert main(arguments) == 1
    assert "60.wav.tags.csv" in capsys.readouterr().err
    assert table.read_text() == "mine\n"


def test_a_timeline_needs_a_folder_of_the_persons_own(
    music: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with zipfile.ZipFile(tmp_path / "songs.zip", "w") as archive:
        archive.write(music / "60.wav", "calm/60.wav")
    arguments = ["tag", str(tmp_path / "songs.zip"), "--model", "tiny", "--timeline"]
    assert main(arguments) == 2
    assert "add --out FOLDER" in capsys.readouterr().err
    assert main([*arguments, "--out", str(tmp_path / "lines"), "--window", "1"]) == 0
    assert (tmp_path / "lines" / "60.wav.tags.csv").is_file()


def test_what_cannot_be_meant_is_refused(
    music: Path, tiny: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()
    for arguments, words in (
        ([str(music), "--model", "tinny"], 'Did you mean "tiny"?'),
        ([str(music), "--model", "tiny", "--window", "3"], "--window, --hop and --out need --timeline"),
        ([str(tmp_path / "empty"), "--model", "tiny"], "expected audio files, but found none"),
    ):
        assert main(["tag", *arguments]) == 2, arguments
        assert words in capsys.readouterr().err
    assert main(["tag", str(music)]) == 2
    assert "run  mirlab embeddings get musicnn" in capsys.readouterr().err
