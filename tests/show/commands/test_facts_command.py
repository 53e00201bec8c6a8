"""Further facts and what is to be learnt, from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile

from mirlab.data.tables.table import FeatureTable
from mirlab.show.terminal.cli import main

Captured = pytest.CaptureFixture[str]
NAMES = [f"{style}/{number}.wav" for style in ("pop", "rock") for number in range(3)]


@pytest.fixture
def music(tmp_path: Path) -> Path:
    """Six short tones in two class folders, and facts of them beside the folder."""
    rng = np.random.default_rng(0)
    for name in NAMES:
        path = tmp_path / "music" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        soundfile.write(path, rng.normal(0, 0.1, 4000), 8000)
    rows = [f"{name},{80 + 5 * i},{('a;b', 'b', '')[i % 3]}\n" for i, name in enumerate(NAMES)]
    (tmp_path / "facts.csv").write_text("path,tempo,moods\n" + "".join(rows), encoding="utf-8")
    return tmp_path / "music"


def test_extract_keeps_facts_and_what_to_learn_is_decided_later(music: Path, capsys: Captured) -> None:
    out, facts = music.parent / "t.parquet", music.parent / "facts.csv"
    line = ["extract", str(music), "--facts", str(facts), "--features", "rms.mean", "--out", str(out)]
    assert main([*line, "--workers", "1"]) == 0
    assert "facts.csv has facts of 6 of 6 tracks: tempo, moods." in capsys.readouterr().err
    table = FeatureTable.from_parquet(out)
    assert table.targets is None
    assert table.meta["tempo"].tolist() == [80, 85, 90, 95, 100, 105]
    assert main(["audit", str(out), "--targets", "tempo", "--format", "json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["targets"] == [
        {
            "name": "tempo",
            "task": "numbers",
            "known": 6,
            "tracks": 6,
            "low": 80.0,
            "mean": 92.5,
            "high": 105.0,
        }
    ]
    shards = music.parent / "shards"
    assert main([*line[:-1], str(shards), "--workers", "1"]) == 0
    capsys.readouterr()
    assert main(["audit", str(shards), "--task", "tags"]) == 0
    assert "6 tracks, 2 tags, 0 known artists" in capsys.readouterr().out


def test_extract_does_not_write_over_the_facts(music: Path, capsys: Captured) -> None:
    facts = music.parent / "facts.csv"
    before = facts.read_bytes()
    line = ["extract", str(music), "--facts", str(facts), "--features", "rms.mean", "--out", str(facts)]
    assert main([*line, "--force"]) == 1
    assert "facts.csv: this is an input, which the same command reads" in capsys.readouterr().err
    assert facts.read_bytes() == before
    assert main(["extract", "s3://b/music", "--facts", str(facts), "--out", str(music.parent / "x")]) == 2
    assert "--facts does not work with audio at an address" in capsys.readouterr().err
    line = ["extract", "s3://b/music", "--label", "tag:genre", "--out", str(music.parent / "x")]
    assert main(line) == 2
    said = " ".join(capsys.readouterr().err.split())
    assert "--label does not work with audio at an address: its files are fetched one by one" in said
    assert "For other labels, write a manifest" in said


def test_an_audit_counts_tags_and_asks_nothing(music: Path, capsys: Captured) -> None:
    facts = str(music.parent / "facts.csv")
    assert main(["audit", str(music), "--facts", facts, "--task", "tags", "--workers", "1"]) == 0
    shown = capsys.readouterr().out
    assert "6 tracks, 2 tags, 0 known artists" in shown
    assert "no label" not in shown
    assert "at least two classes" not in shown
    assert [line.split() for line in shown.splitlines() if line.split()[:1] in (["a"], ["b"])] == [
        ["a", "2", "6"],
        ["b", "4", "6"],
    ]
    table = music.parent / "t.csv"
    table.write_text(
        "track,label,rms_mean\n" + "".join(f"{i},rock;{'ab'[i % 2]},{i % 5}.5\n" for i in range(12))
    )
    assert main(["audit", str(table)]) == 0
    assert (
        "before anything is learnt from it: t.csv: the label 'rock;a' looks like several"
        in capsys.readouterr().err
    )
    assert main(["audit", str(table), "--task", "tags"]) == 0
    shown = capsys.readouterr().out
    assert "12 tracks, 2 tags" in shown
    assert "Nothing can be classified" not in shown
    assert "Experiments leave them out" not in shown
    assert main(["audit", str(table), "--targets", "lable"]) == 2
    assert 'there is no target called "lable". Did you mean "label"?' in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        ("--targets valense", 2, 'Did you mean "valence"'),
        ("--task tags", 2, "name the columns that hold them"),
        ("--task tags --targets style", 2, "say which one separates the tags"),
        ("--targets valence,style", 2, "expected targets of one kind"),
        ("--task tags --targets valence", 2, "expected 0, 1 or a share between them"),
        ("--targets valence,x", 1, "expected at least one column of numbers that vary"),
        ("--facts no.csv --targets valence", 2, "there is no such file"),
        ("--targets same --task numbers", 1, "expected numbers that differ from track to track"),
        ("--targets text --task numbers", 1, 'expected a number in every cell of the column "text", got'),
        ("--facts FOLDER/bad.csv --targets valence", 1, "row 2: expected 2 values, got 3"),
        ("--facts FOLDER/others.csv --targets valence", 1, "none of its 1 rows names a track of these data"),
    ],
)
def test_exit_codes_tell_wrong_options_from_bad_data(
    tmp_path: Path, capsys: Captured, options: str, code: int, words: str
) -> None:
    rows = [f"{i}.wav,{i * i % 7},{i * i},1,{'abc'[i % 3]}|d;e,{i if i else 'no'}\n" for i in range(6)]
    table = tmp_path / "table.csv"
    table.write_text("track,x,valence,same,style,text\n" + "".join(rows), encoding="utf-8")
    (tmp_path / "bad.csv").write_text("track,sad\n0.wav,1,2\n", encoding="utf-8")
    (tmp_path / "others.csv").write_text("track,sad\nother.wav,1\n", encoding="utf-8")
    asked = options.replace("FOLDER", str(tmp_path)).split()
    # What is no target is a fact here, so that the table is fine but for what is asked.
    named = [name for name in ("style", "text", "same") if name not in options]
    text = table.read_text(encoding="utf-8")
    for name in named:
        text = text.replace(f",{name}", f",fact:{name}", 1)
    table.write_text(text, encoding="utf-8")
    assert main(["audit", str(table), *asked]) == code
    assert words in " ".join(capsys.readouterr().err.split())
