"""`mirlab evaluate`: what it prints of classes, tags and numbers, for people and for machines."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from mirlab.data.tables.table import FeatureTable
from mirlab.learn.judging.evaluation import evaluate
from mirlab.show.terminal.cli import main

Make = Callable[..., FeatureTable]


@pytest.fixture
def numbers(targeted: Make, tmp_path: Path) -> str:
    path = tmp_path / "numbers.parquet"
    targeted("numbers").to_parquet(path)
    return str(path)


def test_numbers_are_told_one_by_one_beside_the_baseline(
    numbers: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", numbers, "--folds", "3"]) == 0
    printed = capsys.readouterr().out
    words = " ".join(printed.split())
    assert words.startswith("ridge: mean Pearson's r 0.")
    assert "Predicting the training rows' means gets R2 -0.0" in words
    first = [line.split()[0] for line in printed.splitlines() if line.strip()]
    assert first.index("tempo") < first.index("valence") < first.index("noise")
    assert "With 95 % intervals that resample artists." in words
    table = printed[printed.index("tempo") : printed.index("With 95 %")]
    assert "%" not in table


def test_json_is_what_python_returns(
    numbers: str, targeted: Make, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", numbers, "--folds", "3", "--format", "json"]) == 0
    said = json.loads(capsys.readouterr().out)
    found = evaluate(targeted("numbers"), folds=3)
    assert said["task"] == "numbers"
    assert said["metrics"]["r2"]["mean"] == pytest.approx(found.primary.mean)
    assert [row["target"] for row in said["rows"]] == [row["target"] for row in found.records()]
    assert said["baseline"]["pearson"] == 0


def test_classes_have_a_baseline_too(make_classes: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", make_classes, "--model", "lda", "--folds", "3"]) == 0
    words = " ".join(capsys.readouterr().out.split())
    assert "macro F1" in words
    assert "baseline" in words
    assert "Shares in %, with 95 % intervals" in words


@pytest.fixture
def make_classes(targeted: Make, tmp_path: Path) -> str:
    from dataclasses import replace

    path = tmp_path / "classes.parquet"
    replace(targeted("tags"), targets=None).to_parquet(path)
    return str(path)


def test_a_model_that_learns_something_else_is_refused(
    numbers: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for command in ("evaluate", "leak", "rank"):
        assert main([command, numbers, "--model", "lda"]) == 2
        assert '"lda" learns class, and this is about numbers: take ridge' in capsys.readouterr().err


def test_a_test_source_is_judged_in_place_of_folds(
    numbers: str, targeted: Make, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from dataclasses import replace

    other = targeted("numbers", artists=10, seed=1)
    names = [f"artist {26 + int(name.split()[1])}" for name in other.meta["artist"]]
    other = replace(other, meta={"artist": np.array(names, dtype=object)})
    other.to_parquet(tmp_path / "other.parquet")
    asked = ["evaluate", numbers, "--test", str(tmp_path / "other.parquet")]
    assert main(asked) == 0
    words = " ".join(capsys.readouterr().out.split())
    assert "Trained on all 90 tracks (30 artists) of the source, tested on 18 tracks (6 artists)" in words
    assert "Note: 12 test tracks by 4 artists of the training tracks were left out: artist 26," in words
    assert main([*asked, "--format", "json"]) == 0
    said = json.loads(capsys.readouterr().out)
    found = evaluate(targeted("numbers"), test=other)
    assert (said["protocol"], said["n_tracks"], said["n_splits"]) == ("held-out", 18, 1)
    assert said["metrics"]["r2"] == json.loads(json.dumps(found.primary.to_dict()))
    assert said["warnings"] == list(found.warnings)
    assert main([*asked, "--folds", "3"]) == 2
    assert "so --folds has no use" in capsys.readouterr().err
    assert main(["evaluate", numbers, "--test-label", "x"]) == 2
    assert "--test-label is about the source to test on, which is not given" in capsys.readouterr().err


def test_facts_of_the_test_tracks_have_a_file_of_their_own(
    make_classes: str, targeted: Make, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from dataclasses import replace

    bare = replace(targeted("tags", artists=10, seed=1), targets=None, meta={})
    replace(bare, labels=np.full(len(bare), None, dtype=object)).to_parquet(tmp_path / "bare.parquet")
    rows = [f"{track},{label}" for track, label in zip(bare.tracks, bare.labels, strict=True)]
    (tmp_path / "facts.csv").write_text("\n".join(["track,mood", *rows]), encoding="utf-8")
    asked = ["evaluate", make_classes, "--model", "lda", "--test", str(tmp_path / "bare.parquet")]
    assert main([*asked, "--test-facts", str(tmp_path / "facts.csv"), "--test-label", "mood"]) == 0
    words = " ".join(capsys.readouterr().out.split())
    assert "tested on 30 tracks of another source" in words
    assert "the artist is unknown of 30 of 30 test tracks" in words
