"""`mirlab run` from a file: what it leaves behind, run again into the same folder."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from mirlab.learn.results.destination import WRITTEN
from mirlab.show.terminal.cli import main

EXPERIMENT = """
name = "own"
title = "Own"
question = "Which?"
repeats = 2
protocols = ["random"]
learning_curve = true
[[model]]
name = "dense"
epochs = [1]
hidden = [4]
[[model]]
name = "lda"
[[feature_sets]]
name = "two"
columns = ["mfcc_01.mean", "mfcc_02.mean"]
"""


def test_a_run_writes_what_a_later_run_may_replace_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "my own.toml").write_text(EXPERIMENT)
    rng = np.random.default_rng(0)
    rows = [f"{i}.wav,{'ab'[i % 2]},{rng.normal() + i % 2},{rng.normal()}" for i in range(24)]
    (tmp_path / "t.csv").write_text("\n".join(["track,label,mfcc_01.mean,mfcc_02.mean", *rows]) + "\n")
    arguments = ["run", "my own.toml", "--data", "t.csv", "--out", "out"]
    for _ in range(2):
        assert main(arguments) == 0, capsys.readouterr().err
    out = tmp_path / "out"
    assert {path.name for path in out.iterdir()} <= WRITTEN
    assert {"accuracy.svg", "summary.png", "confusion.png", "report.html"} <= {p.name for p in out.iterdir()}
    assert json.loads((out / "run.json").read_text())["experiment"] == "my own.toml"
    assert "mirlab run &#39;my own.toml&#39; --source t.csv" in (out / "report.html").read_text()
    assert main([*arguments[:-1], "."]) == 1
    assert "name a subfolder" in capsys.readouterr().err
