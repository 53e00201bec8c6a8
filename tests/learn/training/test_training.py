"""Training: what goes into a bundle, what its card says, and what is refused before any work."""

from __future__ import annotations

import copy
import os
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mirlab.data.tables.table import FeatureTable
from mirlab.errors import MissingExtra, OutputError, TableError, UnknownName, UsageError
from mirlab.learn.bundle.predict import load
from mirlab.learn.models.pipeline import make_pipeline
from mirlab.learn.statistics.intervals import Interval
from mirlab.learn.training import honest as honest_module
from mirlab.learn.training.card import card_text, expected
from mirlab.learn.training.logits import Scored
from mirlab.learn.training.train_plan import Plan, plan_of
from mirlab.learn.training.training import Trained, train

Make = Callable[..., FeatureTable]


def test_the_card_says_what_was_tested_and_how(trained: Trained) -> None:
    card = trained.card
    assert card["test"]["protocol"] == "artist-kfold"
    assert card["data"]["artists"] == 18
    assert card["data"]["tracks"] == 90
    assert 0.5 < card["test"]["accuracy"]["mean"] < 0.95
    assert card["test"]["accuracy"]["low"] < card["test"]["accuracy"]["mean"]
    assert sum(map(sum, card["test"]["confusion"]["rows_true"])) == 90
    assert sum(card["calibration"]["reliability"]["tracks"]) == 90
    assert 0.75 <= card["prediction_sets"]["coverage"]["mean"] <= 1
    assert card["unknown"]["held_out_refused"]["mean"] <= 0.1
    text = trained.card_text
    for words in ("artist-kfold", "18 artists", "What to expect", "new tracks", card["data"]["hash"]):
        assert words in text


def test_an_accuracy_without_an_interval_says_why_and_one_with_it_gives_it(trained: Trained) -> None:
    card = copy.deepcopy(trained.card)
    accuracy = card["test"]["accuracy"]
    given = f"({100 * accuracy['low']:.1f} to {100 * accuracy['high']:.1f} %)"
    assert given in card_text(card)
    accuracy |= {"low": None, "high": None, "note": "two folds are too few"}
    text = card_text(card)
    assert f"{100 * accuracy['mean']:.1f} % (no interval: two folds are too few)" in text
    assert given not in text


def test_the_accuracy_is_that_of_the_evaluation(trained: Trained, make_table: Make) -> None:
    from mirlab.learn.judging.evaluation import evaluate

    found = evaluate(make_table(), model="svm", probabilities=False)
    # Sums of decisions and votes agree but for a few close calls.
    assert trained.card["test"]["accuracy"]["mean"] == pytest.approx(found.accuracy.mean, abs=0.08)


def test_shuffled_labels_give_no_better_than_chance(make_table: Make, tmp_path: Path) -> None:
    right, hottest = [], []
    for seed in range(4):
        table = make_table(120, artists=24)
        table.labels = np.random.default_rng(seed).permutation(table.labels)
        card = train(table, out=tmp_path / "a.mirlab", recipe=Plan(model="lda"), protocol="kfold").card
        right.append(card["test"]["accuracy"]["mean"])
        hottest.append(card["calibration"]["temperature"])
    assert np.mean(right) == pytest.approx(1 / 3, abs=0.06)
    assert min(hottest) > 1, "a model that knows nothing is told to be less sure"


def test_a_new_collection_s_interval_is_wider_the_smaller_it_is() -> None:
    accuracy = Interval(0.6, 0.5, 0.68, 0.95, "")
    widths = [np.subtract(*expected(accuracy, 160, n)[::-1]) for n in (50, 240, 100_000)]
    assert widths[0] > widths[1] > widths[2] > 0.18
    low, high = expected(accuracy, 160, 160)
    assert (low, high) == pytest.approx((0.6 - 2**0.5 * 0.1, 0.6 + 2**0.5 * 0.08))
    assert expected(Interval(0.97, 0.9, 1.0, 0.95, ""), 100, 10)[1] == 1.0


def test_intervals_for_a_new_collection_cover(make_table: Make) -> None:
    from mirlab.learn.judging.evaluation import evaluate
    from mirlab.learn.models.pipeline import make_pipeline

    covered = []
    for seed in range(12):
        known, new = make_table(90, seed=seed), make_table(90, seed=100 + seed)
        accuracy = evaluate(known, model="lda", probabilities=False, seed=seed).accuracy
        model = make_pipeline(known.columns, "lda").fit(known.values, known.labels.astype(str))
        right = (model.predict(new.values) == new.labels.astype(str)).mean()
        low, high = expected(accuracy, 90, 90)
        covered.append(low <= right <= high)
    assert sum(covered) >= 10


def test_another_protocol_is_the_accuracy_s_alone(make_table: Make, tmp_path: Path) -> None:
    card = train(make_table(), out=tmp_path / "a.mirlab", recipe=Plan(model="lda"), protocol="random").card
    assert card["test"]["protocol"] == "random"
    assert card["calibration"]["protocol"] == "artist-kfold"
    assert "upper bound" in " ".join(card["limits"])
    assert "may be far lower" in card["expect"]["what"]


def test_an_artist_who_owns_a_class_leaves_folds_of_tracks(make_table: Make, tmp_path: Path) -> None:
    table = make_table()
    table.meta["artist"][table.labels == "wild"] = "one band"
    card = train(table, out=tmp_path / "a.mirlab", recipe=Plan(model="lda"), protocol="kfold").card
    assert card["calibration"]["protocol"] == "kfold"
    assert any("ignore artists" in note for note in card["notes"])


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has file names that are no text")
def test_a_bundle_may_have_a_name_that_is_no_text(make_table: Make, tmp_path: Path) -> None:
    out = tmp_path / os.fsdecode(b"caf\xe9.mirlab")
    train(make_table(), out=out, recipe=Plan(model="lda"))
    assert load(out).card["name"] == "caf\\xe9"


@pytest.mark.parametrize("model", ["logreg", "lda", "knn", "forest"])
def test_every_quick_model_makes_a_bundle(model: str, make_table: Make, tmp_path: Path) -> None:
    params: dict[str, Any] = {"trees": 20} if model == "forest" else {}
    path = train(make_table(), out=tmp_path / "a.mirlab", recipe=Plan(model=model, params=params)).path
    table = make_table(30, seed=5)
    answers = load(path).predict_features(table.values)
    right = [a.label == label for a, label in zip(answers, table.labels, strict=True)]
    assert np.mean(right) > 0.5


def test_variances_go_in_as_logarithms_unless_the_recipe_says_no(make_table: Make, tmp_path: Path) -> None:
    table = make_table()
    answers = []
    for logarithms in (True, False):
        path = train(table, out=tmp_path / "a.mirlab", recipe=Plan(model="lda", logarithms=logarithms)).path
        answers.append([a.probabilities["calm"] for a in load(path).predict_features(table.values)])
    assert np.abs(np.subtract(*answers)).max() > 1e-3


def test_nothing_is_left_by_a_training_that_fails(
    make_table: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.mirlab"
    path.write_bytes(b"what was there")

    def interrupted(*_: Any) -> Any:
        raise KeyboardInterrupt

    monkeypatch.setattr(honest_module, "fit_temperature", interrupted)
    with pytest.raises(OutputError, match="expected a bundle of mirlab train that mirlab wrote"):
        train(make_table(), out=path)
    with pytest.raises(KeyboardInterrupt):
        train(make_table(), out=path, force=True)
    assert path.read_bytes() == b"what was there"
    assert list(tmp_path.iterdir()) == [path]


def test_what_cannot_be_trained_says_so(make_table: Make, tmp_path: Path) -> None:
    path, table = tmp_path / "a.mirlab", make_table()
    with pytest.raises(UsageError, match="gboost can't be put into a bundle"):
        train(table, out=path, recipe=Plan(model="gboost"))
    with pytest.raises(UnknownName, match='no model called "swm"'):
        train(table, out=path, recipe=Plan(model="swm"))
    with pytest.raises(UnknownName, match='no parameter of the model svm called "D"'):
        train(table, out=path, recipe=Plan(params={"D": 3}))
    with pytest.raises(UnknownName, match='no protocol called "artist-fold"'):
        train(table, out=path, protocol="artist-fold")
    with pytest.raises(UnknownName, match="no column"):
        train(table, out=path, recipe=Plan(features=("chroma12",)))
    with pytest.raises(TableError, match="only 'calm'"):
        train(table.rows(table.labels == "calm"), out=path)
    few = table.rows(np.arange(90) < 31)
    few.labels[-1] = "rare"
    with pytest.raises(TableError, match="at least two tracks in each class, found one of rare"):
        train(few, out=path)
    table.values[3, 1] = np.nan
    with pytest.raises(TableError, match="expected a finite number everywhere"):
        train(table, out=path)
    assert not path.exists()


def test_slices_are_refused(make_table: Make, tmp_path: Path) -> None:
    table = make_table()
    table.meta["segment_start"] = np.arange(90).astype(object)
    table.tracks[1] = table.tracks[0]
    with pytest.raises(TableError, match="expected one row for each track, got slices"):
        train(table, out=tmp_path / "a.mirlab")


def test_missing_packages_are_named_with_the_command(
    make_table: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "skl2onnx", None)
    with pytest.raises(MissingExtra, match=r'mirlab train needs skl2onnx, .*pip install "mirlab\[lab\]"'):
        train(make_table(), out=tmp_path / "a.mirlab")


RECIPE = """
name = "chosen"
title = "What was chosen"
question = "Which columns?"

[model]
name = "svm"
params = {{ C = 3.0 }}
{more}
[[feature_sets]]
name = "chosen"
columns = ["mfcc_01.mean", "spectral_flatness.var"]
{end}
"""


def recipe(tmp_path: Path, more: str = "", end: str = "") -> Path:
    path = tmp_path / "select.toml"
    path.write_text(RECIPE.format(more=more, end=end), encoding="utf-8")
    return path


def test_a_recipe_is_an_experiment_file(make_table: Make, tmp_path: Path) -> None:
    path = recipe(tmp_path, end='[axes]\nscaler = ["robust"]\nn_fft = [1024]')
    path.write_text('notes = ["These tracks chose the columns."]\n' + path.read_text(encoding="utf-8"))
    plan = plan_of(path)
    assert plan.params == {"C": 3.0, "scaler": "robust"}
    assert plan.spec.n_fft == 1024
    assert plan.logarithms
    trained = train(make_table(), out=tmp_path / "a.mirlab", recipe=plan)
    assert [str(c) for c in load(trained.path).columns] == ["mfcc_01.mean", "spectral_flatness.var"]
    assert "- These tracks chose the columns." in trained.card_text


def test_a_recipe_that_leaves_something_open_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="several values of n_fft, scaler: leave one"):
        plan_of(recipe(tmp_path, end='[axes]\nn_fft = [1024, 2048]\nscaler = ["robust", "minmax"]'))
    with pytest.raises(UsageError, match=r"searches for its parameters \(tune = true\).*params = { ... }"):
        plan_of(recipe(tmp_path, more="tune = true\n"))


def test_a_net_s_recipe_says_how_it_is_trained(tmp_path: Path) -> None:
    path = tmp_path / "net.toml"
    path.write_text(
        RECIPE.format(more="", end="").replace(
            'name = "svm"\nparams = { C = 3.0 }', 'name = "dense"\nhidden = [8]\nepochs = [1, 2]'
        ),
        encoding="utf-8",
    )
    plan = plan_of(path)
    assert plan.params == {
        "hidden": (8,),
        "epochs": 2,
        "batch_size": 100,
        "learning_rate": 0.001,
        "scaler": "standard",
    }
    assert not plan.logarithms


def test_a_bundle_names_no_place_of_this_machine(make_table: Make, tmp_path: Path) -> None:
    table = make_table()
    table.provenance["source"] = str(tmp_path / "someone" / "music")
    table.to_parquet(tmp_path / "t.parquet")
    (tmp_path / "fixes.csv").write_text(f"path,label\n{table.tracks[0]},calm\n")
    for source in (table, tmp_path / "t.parquet"):
        made = train(
            source, out=tmp_path / "a.mirlab", recipe=Plan(model="lda"), corrections=tmp_path / "fixes.csv"
        )
        with zipfile.ZipFile(made.path) as file:
            for name in file.namelist():
                assert str(tmp_path).encode() not in file.read(name), name
        assert made.card["data"]["source"] in {"music", "t.parquet"}


def test_what_is_refused_is_judged_by_a_threshold_of_the_other_folds(make_table: Make) -> None:
    """Tracks of one fold lie ten times as far as all others: each of them is refused, and none elsewhere."""
    table = make_table()
    estimator = Scored(make_pipeline(table.columns, "lda", {}))
    judged = honest_module.judge(table, table, estimator, "lda", None, 0)
    folds = judged.held_out.folds
    for fold in np.unique(folds):
        distances = np.where(folds == fold, 10.0, 1.0)
        held_out = replace(judged.held_out, distances=distances)
        found = honest_module._measured(judged.evaluation, judged.folds, held_out, (), 0)
        assert found.refused.mean == pytest.approx((folds == fold).mean())
