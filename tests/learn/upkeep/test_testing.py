"""A bundle on new labelled tracks: figures, the card's promise, and what is left out."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tests.learn.target_tables import table_of_targets

from mirlab.data.tables.table import FeatureTable
from mirlab.errors import MirlabError, TableError
from mirlab.learn.bundle.predict import load
from mirlab.learn.training.training import Trained, train
from mirlab.learn.upkeep.testing import test as judged
from mirlab.show.terminal.cli import main

Make = Callable[..., FeatureTable]


def others(make: Make, seed: int = 1) -> FeatureTable:
    """New tracks like those of the training, by other artists."""
    table = make(seed=seed)
    artists = np.array([f"other {name}" for name in table.meta["artist"]], dtype=object)
    return replace(table, meta={"artist": artists})


def test_new_tracks_like_the_old_ones_are_as_promised(trained: Trained, make_table: Make) -> None:
    table = others(make_table)
    found = judged(trained.path, table, progress=False)
    said = load(trained.path).predict_features(table)
    right = np.array([one.label for one in said]) == table.labels
    assert found.primary.mean == pytest.approx(right.mean())
    assert (found.tracks, found.groups, found.group_kind, found.trained_on) == (90, 18, "artist", 0)
    assert found.verdict == "as promised"
    assert found.promise is not None
    ends = f"{100 * found.promise.low:.1f} to {100 * found.promise.high:.1f} %."
    assert found.headline().endswith(f" new tracks like its own that means {ends}")
    held = np.mean([true in one.prediction_set for true, one in zip(table.labels, said, strict=True)])
    assert found.coverage is not None
    assert found.coverage.mean == pytest.approx(held)
    assert found.coverage.low < held < found.coverage.high
    assert found.unknown == pytest.approx(np.mean([one.unknown for one in said]))
    assert found.scores is not None
    assert found.scores.confusion.sum() == 90


def test_few_judged_tracks_are_said_first(trained: Trained, make_table: Make) -> None:
    table = others(make_table)
    labels = table.labels.copy()
    labels[12:] = None
    found = judged(trained.path, replace(table, labels=labels), progress=False)
    assert (found.tracks, found.offered) == (12, 90)
    assert found.headline().startswith("Judged 12 of 90 tracks. Accuracy ")
    labels = table.labels.copy()
    labels[45:] = None
    assert (
        judged(trained.path, replace(table, labels=labels), progress=False).headline().startswith("Accuracy")
    )


def test_tracks_that_differ_are_worse_than_promised(trained: Trained, make_table: Make) -> None:
    table = others(make_table)
    rng = np.random.default_rng(0)
    found = judged(trained.path, replace(table, labels=rng.permutation(table.labels)), progress=False)
    assert found.verdict == "worse"
    assert "Worse than promised: its card promised" in found.headline()
    assert "differ from those that it was trained on, or are labelled differently" in found.headline()


def test_tracks_of_the_training_are_counted_and_said(trained: Trained, make_table: Make) -> None:
    found = judged(trained.path, make_table(), progress=False)
    assert found.trained_on == len(load(trained.path).background)
    assert f"At least {found.trained_on} tracks were trained on" in " ".join(found.remarks_on())


def test_what_cannot_be_judged_is_left_out_and_counted(trained: Trained, make_table: Make) -> None:
    table = others(make_table)
    labels = table.labels.copy()
    labels[:5] = None
    labels[5:8] = "polka"
    labels[8] = "CALM" if table.labels[8] == "calm" else table.labels[8].upper()
    found = judged(trained.path, replace(table, labels=labels), progress=False)
    assert found.tracks == 82
    assert "5 tracks without a label were left out." in found.notes
    assert "3 tracks of classes that the bundle does not know were left out: polka." in found.notes
    values = table.values.copy()
    values[10, 3] = 0.0
    silent = judged(trained.path, replace(table, labels=labels, values=values), progress=False)
    assert silent.tracks == 81
    assert "1 row left out, the first: silence: nothing to classify" in silent.notes
    with pytest.raises(TableError, match=r"no track has a class of the bundle \(calm, loud, wild\); its "):
        judged(trained.path, replace(table, labels=np.full(90, "polka", dtype=object)), progress=False)
    with pytest.raises(
        TableError, match=r"no track has a label, so nothing can be judged: .*\(calm, loud, wild"
    ):
        judged(trained.path, replace(table, labels=np.full(90, None)), progress=False)
    calm = judged(trained.path, table.rows(np.flatnonzero(table.labels == "calm")), progress=False)
    assert [one["recall"] is None for one in calm.to_dict()["classes"]] == [False, True, True]
    json.dumps(calm.to_dict(), allow_nan=False)
    fewer = table.select(["mfcc_01.mean", "rms.mean"])
    with pytest.raises(TableError, match=r"needs columns that the table lacks: .*mfcc_02\.mean"):
        judged(trained.path, fewer, progress=False)


@pytest.mark.parametrize("task", ["tags", "numbers"])
def test_tags_and_numbers_have_their_own_figures(task: Any, tmp_path: Path) -> None:
    made = train(table_of_targets(task), out=tmp_path / "small.mirlab")
    table = table_of_targets(task, seed=1)
    found = judged(made.path, table, progress=False)
    assert found.task == task
    assert set(found.per_target) == set(load(made.path).labels)
    assert found.verdict == "as promised"
    assert (found.coverage is None) == (task == "tags")
    if task == "numbers":
        assert found.coverage is not None
        assert 0.5 < found.coverage.mean <= 1
    assert found.records()[0]["target"] == "all"
    other = train(table_of_targets("numbers" if task == "tags" else "tags"), out=tmp_path / "other.mirlab")
    of_other = (
        "it has none of the bundle's tags" if task == "numbers" else "the task is numbers: name the columns"
    )
    with pytest.raises(MirlabError, match=of_other):
        judged(other.path, table, progress=False)


def test_the_command_says_the_same_and_ends_with_a_code(
    trained: Trained, make_table: Make, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = others(make_table)
    file = tmp_path / "others.parquet"
    table.to_parquet(file)
    args = ["test", str(trained.path), str(file)]
    assert main([*args, "--format", "json", "--require-accuracy", "0.1"]) == 0
    told = json.loads(capsys.readouterr().out)
    found = judged(trained.path, str(file), progress=False)
    assert told == json.loads(json.dumps(found.to_dict()))
    assert main([*args, "--require-accuracy", "0.99"]) == 1
    said = capsys.readouterr()
    assert "The accuracy is below --require-accuracy 0.99." in said.err
    words = " ".join(said.out.split())
    assert found.headline() in words
    assert "class tracks right precision" in words


def test_the_card_is_printed(trained: Trained, capsys: pytest.CaptureFixture[str]) -> None:
    bundle = load(trained.path)
    assert main(["card", str(trained.path)]) == 0
    assert capsys.readouterr().out.rstrip() == bundle.card_text.rstrip()
    assert main(["card", str(trained.path), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"hash": bundle.hash, **bundle.card}


def test_a_required_accuracy_is_for_classes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = train(table_of_targets("tags"), out=tmp_path / "tags.mirlab")
    assert main(["test", str(made.path), "toy", "--require-accuracy", "0.5"]) == 2
    assert "is for classifiers of classes" in " ".join(capsys.readouterr().err.split())
