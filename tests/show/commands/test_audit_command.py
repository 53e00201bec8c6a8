"""`mirlab audit` as a shell sees it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from mirlab.show.terminal.cli import main

Captured = pytest.CaptureFixture[str]
RATE = 22050


@pytest.fixture
def band(tmp_path: Path) -> Path:
    folder = tmp_path / "band"
    for i in range(4):
        name = folder / ("calm" if i % 2 else "loud") / f"{i}.wav"
        name.parent.mkdir(parents=True, exist_ok=True)
        sf.write(name, np.random.default_rng(i).uniform(-0.5, 0.5, 2 * RATE), RATE)
    (folder / "calm" / "copy.wav").write_bytes((folder / "calm" / "1.wav").read_bytes())
    (folder / "calm" / "a\x1b[31m<script>.wav").write_text("words")
    sf.write(folder / "loud" / "silent.wav", np.zeros(2 * RATE), RATE)
    return folder


def test_the_summary_begins_with_the_gravest(band: Path, capsys: Captured) -> None:
    assert main(["audit", str(band), "--workers", "1"]) == 0
    printed = capsys.readouterr()
    lines = printed.out.splitlines()
    assert lines[0].startswith("band: 7 tracks, 2 classes, 0 known artists: ")
    assert "serious" in lines[4]
    assert "Files that can't be read" in lines[4]
    assert printed.out.index("Silent files (serious)") < printed.out.index("Small classes (warning)")
    assert "2 tracks hold exactly the same sound: calm/1.wav, calm/copy.wav" in printed.out
    assert "\x1b" not in printed.out
    assert "--out FOLDER" in lines[-1]
    assert "7 of 7 tracks" in printed.err


def test_with_out_there_is_a_page(band: Path, tmp_path: Path, capsys: Captured) -> None:
    out = tmp_path / "out"
    assert main(["audit", str(band), "--out", str(out), "--workers", "1"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == f"Page with audio players: {out / 'audit.html'}"
    assert sorted(p.name for p in out.iterdir()) == ["audit.html", "audit.json", "findings.csv"]
    assert "<script" not in (out / "audit.html").read_text(encoding="utf-8")


def test_json_is_for_machines(band: Path, capsys: Captured) -> None:
    assert main(["audit", str(band), "--workers", "1", "--format", "json", "--split", "kfold"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["counts"]["silent"] == 1
    assert result["clusters"] == [["calm/1.wav", "calm/copy.wav"]]
    assert result["overlap"]["protocol"] == "kfold"
    assert result["page"] is None


def test_a_table_is_audited_without_sound(capsys: Captured) -> None:
    assert main(["audit", "gtzan", "--split", "artist-3fold"]) == 0
    printed = capsys.readouterr()
    assert printed.out.startswith("gtzan: 1,000 tracks, 10 classes")
    assert "Artists on both sides" not in printed.out
    assert "checks that need sound were skipped" in printed.err


def test_mistakes_have_a_code_and_a_sentence(band: Path, tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "file").write_text("")
    for arguments, code, message in [
        (["audit"], 2, "Missing argument 'SOURCE'"),
        (["audit", "toyy"], 2, 'Did you mean "toy"'),
        (["audit", str(band), "--split", "kfoldd"], 2, 'Did you mean "kfold"'),
        (["audit", "gtzan", "--split", "predefined"], 2, "needs column"),
        (["audit", "gtzan", "--out", str(tmp_path / "file" / "x")], 1, "could not write"),
    ]:
        assert main(arguments) == code, arguments
        printed = capsys.readouterr()
        assert message in printed.err
        assert printed.out == ""
