"""`mirlab write-tags` as a shell sees it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from mirlab.find.facade.library import Library
from mirlab.show.terminal.cli import main

Captured = pytest.CaptureFixture[str]


def test_plan_apply_undo(tmp_path: Path, capsys: Captured) -> None:
    music, lib, plan = tmp_path / "music", str(tmp_path / "lib"), str(tmp_path / "plan.csv")
    (music / "calm").mkdir(parents=True)
    (music / "loud").mkdir()
    for name, frequency in (("calm/a.flac", 300), ("loud/b.mp3", 600)):
        sf.write(music / name, 0.3 * np.sin(frequency * np.arange(9000) / 3600), 22050)
    Library.create(lib, "rms.mean").add(music, workers=1, progress=False)
    song = music / "calm" / "a.flac"
    before = song.read_bytes()

    def run(*words: str) -> tuple[int, str, str]:
        code = main(["write-tags", lib, *words])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    for words in ((), ("--fields", "genre"), ("--apply", plan, "--undo"), ("--apply", plan, "--overwrite")):
        assert run(*words)[0] == 2
    code, _, said = run("--undo", "--min-probability", "0.5")
    assert (code, "--min-probability belongs to --fields" in said) == (2, True)
    code, _, said = run("--fields", "genre", "--from", "genre", "--dry-run")
    assert (code, "expected FIELD=COLUMN, such as genre=label, got 'genre'" in said) == (2, True)
    code, _, said = run("--fields", "genre", "--out", plan)
    assert (code, "mirlab library predict" in said) == (2, True)
    given = ["--fields", "genre", "--from", "genre=label"]
    code, shown, _ = run(*given, "--dry-run")
    assert code == 0
    assert f"{song}  (genre: - -> calm)\n" in shown
    assert shown.endswith("2 tracks: 2 fields of 2 files to write.\n")
    assert not Path(plan).exists()
    code, shown, _ = run(*given, "--out", plan, "--format", "json")
    told = json.loads(shown)
    assert (code, told["tracks"], told["files"], told["out"]) == (0, 2, 2, plan)
    assert told["changes"][0]["new"] == "calm"
    with (music / "loud" / "b.mp3").open("ab") as file:
        file.write(b"\0")
    assert run("--apply", plan, "--dry-run")[:2] == (1, "dry run, 2 files: 1 written, 1 refused.\n")
    assert song.read_bytes() == before
    code, shown, said = run("--apply", plan, "--quiet")
    assert (code, shown) == (1, "")
    assert "b.mp3: it changed since the plan was made: make a new plan" in said
    assert song.read_bytes() != before
    code, shown, _ = run("--undo", "--format", "json")
    told = json.loads(shown)
    assert (code, [file["state"] for file in told["files"]]) == (0, ["restored"])
    assert song.read_bytes() == before
    assert run("--undo")[0] == 2
