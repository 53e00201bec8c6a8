"""Selection for tags and numbers end to end: answers in the metric's units, files, page, refusals."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from tomllib import loads as parse

import numpy as np
import pyarrow.parquet as pq
import pytest

from mirlab.audio.registry.terms import Column
from mirlab.data.tables import FeatureTable
from mirlab.data.tables.targets import Targets
from mirlab.errors import UsageError
from mirlab.learn.selection.saved import load_selection
from mirlab.learn.selection.selecting import select
from mirlab.show.pages.selection import command, write_selection


def table_of(task: str) -> FeatureTable:
    """90 tracks by 30 artists; columns 0 and 1 decide both targets, but for noise."""
    rng = np.random.default_rng(1)
    values = rng.normal(size=(90, 5))
    truth = values[:, :2] @ np.array([[2.0, -1.0], [0.5, 2.0]]) + rng.normal(size=(90, 2))
    if task == "tags":
        truth = (truth > 0.7).astype(float)
    return FeatureTable(
        tracks=np.array([f"{i}.wav" for i in range(90)], dtype=object),
        labels=np.full(90, None, dtype=object),
        columns=tuple(Column("mfcc", i + 1, "mean") for i in range(5)),
        values=values,
        meta={"artist": np.array([f"artist {i // 3}" for i in range(90)], dtype=object)},
        targets=Targets(task, ("happy", "sad"), truth),  # type: ignore[arg-type]
    )


QUICK = {"protocol": "artist-kfold", "folds": 3, "most": 3, "progress": False, "resume": False, "workers": 1}


def test_numbers_are_answered_in_r2(tmp_path: Path) -> None:
    found = select(table_of("numbers"), target=0.6, **QUICK)  # type: ignore[arg-type]
    assert (found.task, found.settings.model) == ("numbers", "ridge")
    path = found.protocols["artist-kfold"]
    assert path.smallest is not None
    assert path.subset == (0, 1)
    first = found.sentences()[0]
    assert first.startswith(
        "The smallest set of the 5 columns that reaches 0.6 in R2 with ridge: 2 columns do"
    )
    assert "%" not in first.replace("95 % interval", "")
    honest = path.expected.honest
    assert 0.3 < honest.low < honest.mean < honest.high < 1
    assert path.expected.probability is not None
    assert path.expected.probability > 0.9
    assert {"r2", "r2_low", "optimistic"} <= set(found.records()[0])
    assert "r2" not in found.share_columns()
    written = write_selection(found, tmp_path)
    page = written.read_text(encoding="utf-8")
    assert "probability that such sets reach 0.6 in R2" in page
    said = json.loads((tmp_path / "selection.json").read_text())
    assert (said["task"], said["metric"]) == ("numbers", "r2")
    assert load_selection(tmp_path).protocols["artist-kfold"].size == 2
    assert "r2" in pq.read_table(tmp_path / "candidates.parquet").column_names
    assert "goal = 0.6" in found.recipe()


def test_the_recipe_says_what_is_to_be_learnt() -> None:
    table = table_of("numbers")
    assert table.targets is not None
    facts = {name: table.targets.values[:, j] for j, name in enumerate(table.targets.names)}
    plain = replace(table, targets=None, meta={**table.meta, **facts})
    found = select(plain, task="numbers", targets=["happy", "sad"], **QUICK)  # type: ignore[arg-type]
    config = parse(found.recipe())
    assert (config["data"]["task"], config["data"]["targets"]) == ("numbers", ["happy", "sad"])
    assert config["model"]["name"] == "ridge"
    assert "--task numbers --targets happy,sad" in command(found)


def test_tags_are_searched_by_ridge_and_judged_by_logistic_regression() -> None:
    found = select(table_of("tags"), **QUICK)  # type: ignore[arg-type]
    assert found.settings.model == "logreg"
    assert {0, 1} <= set(found.protocols["artist-kfold"].subset)
    assert any("searched with ridge regression" in note for note in found.notes)
    assert found.sentences()[0].endswith("by macro average precision.")
    assert "macro_average_precision" in found.share_columns()
    nested = found.protocols["artist-kfold"].nested
    assert 0.6 < nested.mean < 1


def test_what_a_task_can_not_do_is_refused() -> None:
    with pytest.raises(UsageError, match='"best" rehearses with models of classes, and this is about tags'):
        select(table_of("tags"), model="best", **QUICK)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="in macro average precision is reached without any feature"):
        select(table_of("tags"), target=0.2, **QUICK)  # type: ignore[arg-type]
