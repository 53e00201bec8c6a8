"""`mirlab compare`: what it prints, what it gives to machines, and what it refuses."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mirlab.data.tables.table import FeatureTable
from mirlab.learn.config.config import ExperimentConfig
from mirlab.learn.experiment import experiment
from mirlab.show.terminal.cli import main

Folders = dict[str, Path]


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Folders:
    """Three runs over the built-in table: two on the same splits, one on others."""
    root = tmp_path_factory.mktemp("runs")
    made = {}
    for name, model, seed in (("one", "lda", 1), ("two", "knn", 1), ("three", "knn", 2)):
        config = ExperimentConfig.model_validate(
            {
                "name": name,
                "title": name,
                "question": "Which?",
                "seed": seed,
                "repeats": 2,
                "protocols": ["random", "artist-3fold"],
                "model": {"name": model},
                "learning_curve": False,
                "feature_sets": [
                    {"name": "base-5", "columns": ["base-5"]},
                    {"name": "mfcc-20", "columns": ["mfcc[1-20].mean"]},
                ],
            }
        )
        made[name] = root / name
        experiment.run(config, out=made[name])
    return made


Said = Callable[..., tuple[int, str, str]]


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Said:
    def call(*arguments: Any) -> tuple[int, str, str]:
        code = main(["compare", *map(str, arguments)])
        out, err = capsys.readouterr()
        return code, out, err

    return call


def test_feature_sets_of_one_run_are_compared_in_words(folders: Folders, said: Said) -> None:
    code, out, _ = said(folders["one"], "--a", "base-5", "--b", "mfcc-20", "--protocol", "artist-3fold")
    assert code == 0
    words = " ".join(out.split())
    assert "Under artist-3fold, mfcc-20 is" in words
    assert "points above base-5 (95 % interval of the difference +" in words
    assert "test over artists" in words
    assert ": distinguishable." in words


def test_two_runs_are_paired_by_feature_set_and_corrected_as_a_family(folders: Folders, said: Said) -> None:
    code, out, _ = said(folders["one"], folders["two"], "--format", "json")
    assert code == 0
    found = json.loads(out)
    names = [(row["protocol"], row["a"]["name"], row["b"]["name"]) for row in found["comparisons"]]
    assert names == [
        (protocol, f"{name}, lda in A", f"{name}, knn in B")
        for protocol in ("random", "artist-3fold")
        for name in ("base-5", "mfcc-20")
    ]
    for row in found["comparisons"]:
        assert row["difference"] == pytest.approx(row["b"]["accuracy"] - row["a"]["accuracy"])
        assert row["adjusted_p"] >= row["p"]
        assert row["verdict"] in ("distinguishable", "not distinguishable")
        assert row["splits"] == (2 if row["protocol"] == "random" else 3)
        assert (row["mcnemar_p"] is None) is (row["protocol"] == "random")
    assert "Holm" in found["notes"][0]


def test_runs_on_other_splits_are_refused_or_compared_where_they_share_them(
    folders: Folders, said: Said
) -> None:
    code, _, err = said(folders["one"], folders["three"], "--protocol", "random")
    assert code == 2
    assert "these results can't be compared: under random" in err
    # The published folds are the same whatever the seed.
    code, out, _ = said(folders["one"], folders["three"])
    assert code == 0
    assert "random was left out" in out
    assert "artist-3fold" in out


def test_one_folder_needs_two_sides(folders: Folders, said: Said) -> None:
    code, _, err = said(folders["one"])
    assert code == 2
    assert "name both sides" in err


def test_what_is_no_results_folder_is_told(tmp_path: Path, said: Said) -> None:
    code, _, err = said(tmp_path, tmp_path)
    assert code == 2
    assert "expected a results folder of `mirlab run`" in err


def test_each_tag_has_a_line_of_its_own(
    targeted: Callable[..., FeatureTable], tmp_path: Path, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    table = targeted("tags")
    assert table.targets is not None
    table.targets.values[:, 1] = np.arange(90) < 3
    sets = [{"name": "all", "columns": ["*"]}, {"name": "one", "columns": ["rms"]}]
    small = {"name": "small", "title": "Small", "question": "Which?", "protocols": ["artist-kfold"]}
    small |= {"folds": 3, "model": {"name": "logreg"}, "learning_curve": False, "feature_sets": sets}
    experiment.run(ExperimentConfig.model_validate(small), source=table, out=tmp_path / "tags")
    monkeypatch.setattr(sys.modules["mirlab.show.commands.compare"], "FEW", 3)
    code, out, _ = said(tmp_path / "tags", "--a", "all", "--b", "one", "--per-target")
    assert code == 0
    heading, rest = out.split("\n\n", 1)
    assert " ".join(heading.split()) == (
        "a: all; b: one; under artist-kfold; macro average precision of all, average precision of each, in %"
    )
    lines = rest.split("\n\n")[0].splitlines()
    assert lines[0].split() == ["target", "a", "b", "b", "-", "a", "p", "verdict"]
    assert [line.split()[0] for line in lines[2:]] == ["all", "loud", "rare", "noise"]
    assert lines[4].split()[-3:] == ["none", "not", "distinguishable"]
    assert "Not tested: rare (fewer than 3 artists have it)." in rest
