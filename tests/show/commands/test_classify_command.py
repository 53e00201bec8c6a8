"""`mirlab train` and `mirlab classify`: what they print for people and for machines, and how they end."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from mirlab.show.terminal.cli import main

RATE = 22050


def clip(path: Path, low: bool, seed: int, seconds: float = 1.0) -> Path:
    rng = np.random.default_rng(seed)
    t = np.arange(int(seconds * RATE)) / RATE
    pitch = rng.uniform(100, 200) * (1 if low else 8)
    beat = 0.6 + 0.4 * np.sign(np.sin(2 * np.pi * rng.uniform(3, 6) * t))
    samples = beat * np.sin(2 * np.pi * pitch * t) * rng.uniform(0.2, 0.7) + 0.01 * rng.normal(size=len(t))
    path.parent.mkdir(parents=True, exist_ok=True)
    sf.write(path, samples, RATE)
    return path


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("data") / "music"
    for seed in range(20):
        clip(root / ("low" if seed % 2 else "high") / f"{seed}.wav", bool(seed % 2), seed)
    return root


@pytest.fixture(scope="module")
def notes(music: Path) -> Path:
    path = music.parent / "notes.mirlab"
    assert main(["train", str(music), "--out", str(path), "--model", "lda", "--workers", "1"]) == 0
    return path


def test_train_prints_the_card(music: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "new" / "notes.mirlab"
    arguments = ["--model", "lda", "--features", "mfcc[1-4], rms", "--workers", "1"]
    assert main(["train", str(music), "--out", str(path), *arguments]) == 0
    out, err = capsys.readouterr()
    assert "# notes" in out
    assert "Accuracy" in out
    assert f"Bundle: {path}" in out
    assert "testing" in err
    assert main(["train", str(music), "--out", str(path), *arguments, "--format", "json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["card"]["features"]["columns"] == 10
    assert said["out"] == str(path)


def test_train_refuses_what_cannot_be_meant(
    music: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "a.mirlab")
    both = ["--recipe", "seed-1", "--model", "svm"]
    for arguments, words in (
        (["--model", "swm"], 'Did you mean "svm"?'),
        (["--features", "mfc"], 'Did you mean "mfcc"'),
        (["--protocol", "kfolds"], 'Did you mean "kfold"'),
        (both, "a recipe says the model, the features and their framing: leave out model"),
        (["--recipe", "seed-9"], 'Did you mean "seed-'),
    ):
        assert main(["train", str(music), "--out", out, *arguments]) == 2, arguments
        assert words in capsys.readouterr().err
    assert main(["train", str(music), "--out", str(tmp_path)]) == 2
    assert not list(tmp_path.iterdir())


def test_json_is_what_was_promised(
    notes: Path, music: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "no.wav").write_bytes(b"nothing")
    file = music / "low" / "1.wav"
    assert main(["classify", str(notes), str(file), str(tmp_path / "no.wav"), "--format", "json"]) == 0
    out, err = capsys.readouterr()
    good, bad = json.loads(out)["results"]
    assert list(good) == ["path", "label", "probabilities", "prediction_set", "unknown"]
    assert good["path"] == str(file)
    assert good["label"] == "low"
    assert set(good["probabilities"]) == {"low", "high"}
    assert good["unknown"] is False
    assert bad["label"] is None
    assert "expected a sound file" in bad["error"]
    assert f"{tmp_path / 'no.wav'}: expected a sound file" in err
    assert "1 of 2 files could not be analysed" in err


def test_jsonl_and_csv_hold_the_same(notes: Path, music: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = [str(music / "low" / "1.wav"), str(music / "high" / "2.wav")]
    assert main(["classify", str(notes), *files, "--format", "jsonl"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert main(["classify", str(notes), *files, "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [row["label"] for row in rows] == [line["label"] for line in lines] == ["low", "high"]
    for row, line in zip(rows, lines, strict=True):
        assert row["unknown"] == "false"
        assert row["prediction_set"].split(";") == line["prediction_set"]
        assert float(row["p:low"]) == pytest.approx(line["probabilities"]["low"], rel=1e-5)


def test_the_table_shows_the_best_labels(
    notes: Path, music: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    sf.write(music.parent / "quiet.wav", np.zeros(RATE), RATE)
    files = [str(music / "low" / "1.wav"), str(music.parent / "quiet.wav")]
    assert main(["classify", str(notes), *files, "--top", "1"]) == 0
    first, second = capsys.readouterr().out.splitlines()[-2:]
    assert "low 100 %" in first
    assert "high" not in first
    assert "silence: nothing to classify" in second
    assert "%" not in second
    assert main(["classify", str(notes), *files, "--format", "json", "--explain"]) == 0
    one, other = json.loads(capsys.readouterr().out)["results"]
    assert (one["label"], "explanation" in one) == ("low", True)
    assert (other["label"], other["reason"]) == (None, "silence: nothing to classify")
    assert "explanation" not in other


def test_folders_and_standard_input(
    notes: Path, music: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["classify", str(notes), str(music / "low"), "--format", "jsonl", "--workers", "1"]) == 0
    results = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [Path(r["path"]).name for r in results] == sorted(p.name for p in (music / "low").iterdir())
    lines = f"{music / 'low' / '1.wav'}\n\n{music / 'high' / '2.wav'}\r\n".encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(lines)))
    assert main(["classify", str(notes), "-", "--format", "jsonl"]) == 0
    assert [json.loads(x)["label"] for x in capsys.readouterr().out.splitlines()] == ["low", "high"]


def test_exit_codes(notes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "no.wav").write_bytes(b"nothing")
    (tmp_path / "empty").mkdir()
    assert main(["classify", str(notes), str(tmp_path / "no.wav")]) == 1
    assert main(["classify", str(notes), str(tmp_path / "empty")]) == 2
    assert "this folder contains no audio file" in capsys.readouterr().err
    assert main(["classify", str(tmp_path / "no.wav"), str(tmp_path / "no.wav")]) == 1
    assert (
        "expected a bundle written by `mirlab train` (a zip file), but this is not one"
        in capsys.readouterr().err
    )
    assert main(["classify", str(notes), str(tmp_path / "no.wav"), "--window", "3"]) == 2
    assert "--window, --hop and --out need --timeline" in capsys.readouterr().err
    assert main(["classify", str(notes), str(tmp_path / "no.wav"), "--coverage", "1"]) == 2


def test_a_timeline_is_a_table_and_a_picture(
    notes: Path, music: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    low, _ = sf.read(clip(tmp_path / "a.wav", True, 41, 4.0))
    high, _ = sf.read(clip(tmp_path / "b.wav", False, 42, 4.0))
    mix = tmp_path / "mix.wav"
    sf.write(mix, np.concatenate([low, high]), RATE)
    options = ["--timeline", "--window", "2", "--hop", "1", "--out", str(tmp_path / "lines")]
    assert main(["classify", str(notes), str(mix), *options, "--format", "json"]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out)["results"][0]["label"] in ("low", "high")
    table = tmp_path / "lines" / "mix.wav.timeline.csv"
    assert str(table) in err
    rows = list(csv.DictReader(io.StringIO(table.read_text(encoding="utf-8"))))
    assert [row["start"] for row in rows] == [f"{i:.3f}" for i in range(7)]
    assert [rows[0]["label"], rows[-1]["label"]] == ["low", "high"]
    assert (tmp_path / "lines" / "mix.wav.timeline.png").read_bytes().startswith(b"\x89PNG")
    assert len(list((tmp_path / "lines").iterdir())) == 2
    (tmp_path / "other").mkdir()
    (tmp_path / "b.wav").rename(tmp_path / "other" / "a.wav")
    options[-1] = str(tmp_path / "both")
    paths = [str(tmp_path / "a.wav"), str(tmp_path / "other" / "a.wav")]
    assert main(["classify", str(notes), *paths, *options]) == 0
    names = {f"{tmp_path.name}-a.wav": "low", "other-a.wav": "high"}
    assert len(list((tmp_path / "both").iterdir())) == 4
    for name, label in names.items():
        lines = (tmp_path / "both" / f"{name}.timeline.csv").read_text(encoding="utf-8").splitlines()
        assert lines[1].split(",")[2] == label


def test_the_bundle_holds_its_reliability_diagram(notes: Path) -> None:
    from mirlab.learn.bundle.bundle import read

    assert read(notes).picture.startswith(b"\x89PNG")


def test_explain_says_what_spoke_for_the_label(
    notes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = clip(tmp_path / "a.wav", True, 99)
    assert main(["classify", str(notes), str(file), "--explain", "--format", "json"]) == 0
    (result,) = json.loads(capsys.readouterr().out)["results"]
    why = result["explanation"]
    assert why["label"] == result["label"]
    assert why["probability"] == pytest.approx(result["probabilities"][why["label"]], abs=1e-6)
    total = sum(one["value"] for one in why["contributions"])
    assert total == pytest.approx(why["probability"] - why["baseline"], abs=1e-9)
    assert main(["classify", str(notes), str(file), "--explain"]) == 0
    out = capsys.readouterr().out
    assert f": {why['label']} {100 * why['probability']:.0f} %; on average over the" in out
    assert why["contributions"][0]["feature"] in out
    assert main(["classify", str(notes), str(file)]) == 0
    assert "Percentage points" not in capsys.readouterr().out


def test_explain_with_a_broken_file_and_in_a_csv(
    notes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken, good = tmp_path / "b.wav", clip(tmp_path / "a.wav", True, 99)
    broken.write_bytes(b"no sound")
    assert main(["classify", str(notes), str(broken), str(good), "--explain", "--format", "jsonl"]) == 0
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert "explanation" not in first
    assert "explanation" in second
    assert main(["classify", str(notes), str(good), "--explain", "--format", "csv"]) == 2
    assert "--explain does not work with --format csv" in capsys.readouterr().err


@pytest.mark.parametrize("kind", ["csv", "png"])
def test_a_timeline_replaces_timelines_alone(
    notes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    song = clip(tmp_path / "song.wav", True, 3, 3.0)
    mine = tmp_path / f"song.wav.timeline.{kind}"
    mine.write_text("mine")
    line = ["classify", str(notes), str(song), "--timeline", "--window", "1"]
    assert main(line) == 1
    out, err = capsys.readouterr()
    assert "a file that mirlab did not write is there" in err
    assert (out, mine.read_text()) == ("", "mine")
    assert main([*line, "--force"]) == 0
    assert main(line) == 0
    assert mine.read_bytes() != b"mine"
