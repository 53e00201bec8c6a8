"""`mirlab describe`: what it prints for people and for machines, and what it writes."""

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


@pytest.fixture
def sounds(tmp_path: Path) -> Path:
    folder = tmp_path / "sounds"
    folder.mkdir()
    t = np.arange(2 * RATE) / RATE
    sf.write(folder / "tone.wav", 0.5 * np.sin(2 * np.pi * 997 * t), RATE)
    sf.write(folder / "silence.wav", np.zeros(2 * RATE), RATE)
    (folder / "bad.wav").write_bytes(b"nothing")
    return folder


def test_a_table_for_people(
    sounds: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "110")
    assert main(["describe", str(sounds), "--workers", "1"]) == 0
    out, err = capsys.readouterr()
    lines = {line.split()[0]: line for line in out.splitlines()}
    assert "-9.0 LUFS" in lines["tone.wav"]
    assert "-9.0 dB" in lines["tone.wav"]
    for words in ("no steady tempo", "no clear key", "silence"):
        assert words in lines["silence.wav"]
    assert lines["bad.wav"].split()[1:] == ["failed"]
    assert f"note: paths in the table are relative to {sounds}\n" in err
    assert f"mirlab: {sounds / 'bad.wav'}: expected a sound file" in err
    assert "1 of 3 files could not be analysed" in err


def test_json_and_csv_say_the_same(sounds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["describe", str(sounds), "--format", "json", "--workers", "1"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert main(["describe", str(sounds), "--format", "csv", "--workers", "1"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert said["methods"]["loudness"]["reference"].startswith("ITU-R BS.1770-4 (2015)")
    assert [row["path"] for row in rows] == [result["path"] for result in said["results"]]
    bad, silence, tone = said["results"]
    assert "expected a sound file" in bad["error"]
    assert (silence["tempo"], silence["key"]) == ({"bpm": None}, {"key": None})
    assert silence["loudness"]["reason"] == "silence"
    assert float(rows[2]["loudness"]) == tone["loudness"]["integrated"] == pytest.approx(-9.0, abs=0.1)
    assert rows[1]["loudness"] == ""
    assert rows[0]["error"] == bad["error"]


def test_what_it_writes_it_may_replace(sounds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tone = str(sounds / "tone.wav")
    for out in (sounds / "found.csv", sounds / "found.json"):
        for _ in range(2):
            assert main(["describe", tone, "-o", str(out)]) == 0
        out_, err = capsys.readouterr()
        assert out_ == ""
        assert f"1 sound described, 1 without a steady tempo. Written to {out}" in err.replace(
            ", 1 without a clear key", ""
        )
    assert json.loads((sounds / "found.json").read_text())["results"][0]["path"] == tone
    (sounds / "mine.csv").write_text("a,b\n")
    assert main(["describe", tone, "-o", str(sounds / "mine.csv")]) == 1
    assert main(["describe", tone, "-o", str(sounds / "found.txt")]) == 2
    assert 'expected a name ending in .csv or .json, got "found.txt"' in capsys.readouterr().err


def test_a_wrong_range_is_refused_before_any_work(sounds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["describe", str(sounds), "--range", "100-150"]) == 2
    assert "at least an octave, got 100-150" in capsys.readouterr().err


def test_all_failed_is_an_error(sounds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["describe", str(sounds / "bad.wav")]) == 1
    assert "1 of 1 file could not be analysed" in capsys.readouterr().err
