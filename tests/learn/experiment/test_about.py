"""What run.json says: the experiment as it was named, and whether published figures are of these tracks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mirlab.audio.registry.terms import Column
from mirlab.data.tables.table import FeatureTable
from mirlab.learn.experiment import experiment

EXPERIMENT = """
name = "own"
title = "Own"
question = "Which?"
repeats = 2
protocols = ["random"]
learning_curve = false
[data]
source = "gtzan"
[model]
name = "lda"
[[feature_sets]]
name = "two"
columns = ["mfcc[1-2].mean"]
[[reference]]
label = "they"
feature_set = "two"
epochs = 2
validation_accuracy = 0.5
"""


def about_of(tmp_path: Path, name: str) -> dict[str, Any]:
    """run.json of an experiment on 24 tracks of that name."""
    file = tmp_path / "my own.toml"
    file.write_text(EXPERIMENT)
    rng = np.random.default_rng(0)
    table = FeatureTable(
        tracks=np.array([name.format(i) for i in range(24)], dtype=object),
        labels=np.array(["ab"[i % 2] for i in range(24)], dtype=object),
        columns=(Column("mfcc", 1, "mean"), Column("mfcc", 2, "mean")),
        values=rng.normal(size=(24, 2)),
    )
    return experiment.run(file, source=table).about


def test_the_experiment_is_called_as_it_was(tmp_path: Path) -> None:
    assert about_of(tmp_path, "{}.wav")["experiment"] == str(tmp_path / "my own.toml")


@pytest.mark.parametrize(("name", "foreign"), [("song {}.wav", True), ("blues/blues.{:05d}.au", False)])
def test_published_figures_are_of_gtzan_s_tracks_by_their_names(
    tmp_path: Path, name: str, foreign: bool
) -> None:
    about = about_of(tmp_path, name)
    assert about.get("reference_source") == ("gtzan" if foreign else None)
    assert any("not a comparison" in note for note in about["notes"]) is foreign
