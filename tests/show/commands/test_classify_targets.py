"""`mirlab classify` with bundles of tags and numbers: tables, CSV, timelines and what fails."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from mirlab.learn.bundle.predict import load
from mirlab.learn.training.training import train
from mirlab.show.terminal.cli import main

RATE = 22050


def clip(path: Path, low: bool, loud: bool, seed: int, seconds: float = 1.0) -> Path:
    rng = np.random.default_rng(seed)
    t = np.arange(int(seconds * RATE)) / RATE
    tone = np.sin(2 * np.pi * rng.uniform(100, 200) * (1 if low else 8) * t)
    path.parent.mkdir(parents=True, exist_ok=True)
    sf.write(path, tone * (0.5 if loud else 0.05) + 0.001 * rng.normal(size=len(t)), RATE)
    return path


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Tones that are low or high and loud or soft, and a file that says so in tags and in numbers."""
    root = tmp_path_factory.mktemp("data")
    rows = ["path,moods,depth,height"]
    for seed in range(24):
        low, loud = bool(seed % 2), seed % 3 == 0
        clip(root / "music" / f"{seed}.wav", low, loud, seed)
        tags = "; ".join(tag for tag, has in (("dark, deep", low), ("loud", loud)) if has)
        rows.append(f'{seed}.wav,"{tags}",{0.9 if low else 0.1},{100 - 50 * low + seed}')
    (root / "facts.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    return root / "music"


def trained(music: Path, task: str, targets: str) -> Path:
    out = music.parent / f"{task}.mirlab"
    asked = {"task": task, "targets": targets, "facts": music.parent / "facts.csv"}
    asked |= {"separator": ";"} if task == "tags" else {}
    train(music, out=out, features="mfcc[1-3].mean, rms", workers=1, progress=False, **asked)  # type: ignore[arg-type]
    return out


@pytest.fixture(scope="module")
def tags(music: Path) -> Path:
    return trained(music, "tags", "moods")


@pytest.fixture(scope="module")
def numbers(music: Path) -> Path:
    return trained(music, "numbers", "depth,height")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two sounds and what is none."""
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.chdir(tmp_path)
    clip(tmp_path / "new" / "a.wav", True, True, 99)
    clip(tmp_path / "new" / "b.wav", False, False, 98)
    (tmp_path / "new" / "c.wav").write_bytes(b"nothing")
    return tmp_path / "new"


def table(text: str) -> list[list[str]]:
    return [line.split() for line in text.splitlines()[2:]]


def test_a_table_of_tags(tags: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = {Path(p.path).name: p for p in load(tags).predict(sorted(folder.glob("*.wav")))}
    assert main(["classify", str(tags), "new"]) == 0
    out, err = capsys.readouterr()
    percent = {
        name: {tag: f"{100 * p:.0f} %" for tag, p in one.probabilities.items()} for name, one in said.items()
    }
    a, b, c = out.splitlines()[2:]
    assert f"loud {percent['a.wav']['loud']}" in a
    assert f"dark, deep {percent['a.wav']['dark, deep']}" in a
    assert (b.split()[:2], c.split()) == (["b.wav", "none"], ["c.wav", "could", "not", "be", "analysed"])
    assert "1 of 3 files could not be analysed" in err
    assert main(["classify", str(tags), "new/b.wav", "--all"]) == 0
    row = capsys.readouterr().out.splitlines()[2]
    for tag in ("loud", "dark, deep"):
        assert f"{tag} {percent['b.wav'][tag]} (no)" in row


def test_a_table_of_numbers(numbers: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (said, *_) = load(numbers).predict([folder / "a.wav"])
    values, ends = said.as_json()["values"], said.as_json()["intervals"]
    assert main(["classify", str(numbers), "new"]) == 0
    first, second, *_, last = table(capsys.readouterr().out)
    assert first[:3] == ["a.wav", "depth", f"{values['depth']:.3g}"]
    assert first[3:6] == [f"{ends['depth'][0]:.3g}", "to", f"{ends['depth'][1]:.3g}"]
    assert second[:2] == ["height", f"{values['height']:.3g}"], "a file is named once"
    assert last == ["c.wav", "could", "not", "be", "analysed"]


def test_csv_of_tags_and_numbers(
    tags: Path, numbers: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["classify", str(tags), "new", "--format", "csv"]) == 0
    a, b, c = csv.DictReader(capsys.readouterr().out.splitlines())
    assert list(a) == ["path", "tags", "unknown", "p:dark, deep", "p:loud", "error"]
    assert sorted(a["tags"].split(";")) == ["dark, deep", "loud"]
    assert (b["tags"], b["unknown"] in ("true", "false")) == ("", True)
    assert float(a["p:loud"]) > float(b["p:loud"])
    assert [c[name] for name in ("tags", "unknown", "p:loud")] == ["", "", ""]
    assert "expected a sound file" in c["error"]
    assert main(["classify", str(numbers), "new", "--format", "csv"]) == 0
    a, b, c = csv.DictReader(capsys.readouterr().out.splitlines())
    assert list(a)[1:5] == ["unknown", "depth", "depth_low", "depth_high"]
    for row in (a, b):
        assert 0 <= float(row["depth_low"]) <= float(row["depth"]) <= float(row["depth_high"]) <= 1
        assert float(row["height_low"]) < float(row["height"]) < float(row["height_high"])
    assert (c["depth"], c["height_high"]) == ("", "")


def test_timelines_of_tags_and_numbers(
    tags: Path, numbers: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    parts = [sf.read(clip(tmp_path / f"{i}.wav", not i, not i, 40 + i, 4.0))[0] for i in range(2)]
    sf.write(tmp_path / "mix.wav", np.concatenate(parts), RATE)
    options = ["--timeline", "--window", "2", "--hop", "2", "--format", "json"]
    found = {}
    for name, bundle in (("tags", tags), ("numbers", numbers)):
        out = tmp_path / name
        assert main(["classify", str(bundle), str(tmp_path / "mix.wav"), *options, "--out", str(out)]) == 0
        said, err = capsys.readouterr()
        assert len(json.loads(said)["results"]) == 1
        assert f"timeline: {out / 'mix.wav.timeline.csv'} and {out / 'mix.wav.timeline.png'}" in err
        assert (out / "mix.wav.timeline.png").read_bytes().startswith(b"\x89PNG")
        with (out / "mix.wav.timeline.csv").open(encoding="utf-8") as file:
            found[name] = list(csv.DictReader(file))
    first, *_, last = found["tags"]
    assert list(first) == ["start", "stop", "tags", "unknown", "p:dark, deep", "p:loud"]
    assert [row["start"] for row in found["tags"]] == ["0.000", "2.000", "4.000", "6.000"]
    assert (sorted(first["tags"].split(";")), last["tags"]) == (["dark, deep", "loud"], "")
    first, *_, last = found["numbers"]
    assert list(first)[:6] == ["start", "stop", "unknown", "depth", "depth_low", "depth_high"]
    assert float(first["depth"]) > 0.7 > 0.3 > float(last["depth"])
    assert float(first["height"]) < float(last["height"])
    assert 0 <= float(last["depth_low"]) <= float(last["depth"]) <= float(last["depth_high"])


def test_coverage_is_about_numbers(
    tags: Path, numbers: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["classify", str(tags), "new/a.wav", "--coverage", "0.5"]) == 2
    assert "--coverage is about sets of classes and intervals of numbers" in capsys.readouterr().err
    width = []
    for coverage in ("0.5", "0.8"):
        assert main(["classify", str(numbers), "new/a.wav", "--format", "json", "--coverage", coverage]) == 0
        low, high = json.loads(capsys.readouterr().out)["results"][0]["intervals"]["height"]
        width.append(high - low)
    assert width[0] < width[1]
