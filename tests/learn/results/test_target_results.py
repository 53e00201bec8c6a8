"""Experiments of tags and numbers: what they leave, say and compare."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mirlab.data.tables.table import FeatureTable
from mirlab.errors import UnknownName, UsageError
from mirlab.learn.config.config import ExperimentConfig
from mirlab.learn.experiment.experiment import run
from mirlab.learn.judging.evaluation import evaluate
from mirlab.learn.results.effects import effect_rows, effects, nested, nested_numbers
from mirlab.learn.results.pairs import compare
from mirlab.learn.results.results import Results

Make = Callable[..., FeatureTable]


def config(model: str, **more: Any) -> ExperimentConfig:
    return ExperimentConfig.model_validate(
        {
            "name": "small",
            "title": "A small one",
            "question": "Which?",
            "protocols": ["artist-kfold"],
            "folds": 3,
            "repeats": 1,
            "model": [{"name": model}],
            "feature_sets": [{"name": "all", "columns": ["*"]}, {"name": "one", "columns": ["rms"]}],
            **more,
        }
    )


@pytest.fixture(scope="module")
def numbers(targeted: Make, tmp_path_factory: pytest.TempPathFactory) -> Results:
    axes = {"scaler": ["standard", "minmax"]}
    folder = tmp_path_factory.mktemp("results") / "numbers"
    run(config("ridge", axes=axes, goal=0.9), source=targeted("numbers"), out=folder)
    return Results.load(folder)


@pytest.fixture(scope="module")
def tags(targeted: Make) -> Results:
    return run(config("logreg"), source=targeted("tags"))


def test_a_run_is_what_evaluate_says(numbers: Results, tags: Results, targeted: Make) -> None:
    for results, task in ((numbers, "numbers"), (tags, "tags")):
        found = evaluate(targeted(task), folds=3)
        row = results.summary()[0]
        assert (row.feature_set, row.scaler) == ("all", "standard")
        assert row.validation_score.mean == pytest.approx(found.primary.mean)
        assert row.validation_score.low == pytest.approx(found.primary.low, abs=1e-6)
        np.testing.assert_allclose(row.scores, found.split_scores)
        assert row.metrics.keys() == found.metrics.keys()
        for metric, interval in row.metrics.items():
            # Thresholds go by the model's seed, which each split of an experiment has of its own.
            if not metric.endswith("f1"):
                assert interval.mean == pytest.approx(found.metrics[metric].mean), metric


def test_each_target_is_told_apart_and_the_best_comes_first(numbers: Results, tags: Results) -> None:
    found = numbers.targets("artist-kfold", "all", scaler="standard")
    assert [row["target"] for row in found.records()] == ["tempo", "valence", "noise"]
    assert found.records()[0]["pearson"] > 0.9 > found.records()[1]["pearson"]
    assert found.headline().startswith("tempo is predicted best (R2 0.")
    found = tags.targets("artist-kfold", "all")
    assert [row["target"] for row in found.records()] == ["loud", "rare", "noise"]
    assert "average precision" in found.to_markdown()


def test_a_single_target_is_not_called_best_and_worst(
    numbers: Results, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = numbers.targets("artist-kfold", "all", scaler="standard")
    first = found.records()[:1]
    monkeypatch.setattr(type(found), "records", lambda _: first)
    assert found.headline() == f"tempo: R2 {first[0]['r2']:.3f}."


def test_what_is_on_disk_says_the_same(numbers: Results) -> None:
    assert numbers.about["format"] == 2
    assert numbers.about["data"]["task"] == "numbers"
    assert numbers.about["data"]["targets"] == {"tempo": 90, "valence": 90, "noise": 90}
    assert numbers.labels == ["tempo", "valence", "noise"]
    assert {"true_tempo", "predicted_tempo"} <= set(numbers.predictions.column_names)
    assert "label" not in numbers.predictions.column_names
    assert {"train_score", "validation_score"} <= set(numbers.runs.column_names)
    with pytest.raises(UnknownName, match='metric called "validation_accuracy"'):
        numbers.history("artist-kfold", numbers.conditions[0], "validation_accuracy")


def test_the_answer_is_in_the_words_of_the_task(numbers: Results, tags: Results) -> None:
    said = numbers.answer()
    assert said.startswith(
        "No set reaches R2 0.9: all (4 features, ridge, standard scaler) does best with R2 "
    )
    assert "This is the R2 over 3 numbers of the test tracks under the protocol artist-kfold." in said
    assert "points" not in said
    assert "%" not in said.replace("95 % interval", "")
    said = tags.answer()
    assert "does best of 2 feature sets with macro average precision " in said
    assert "points behind on the same splits" in said


def test_rows_have_every_metric_of_the_task(numbers: Results, tags: Results) -> None:
    row = numbers.records()[0]
    assert {"r2", "r2_low", "pearson", "spearman", "mae", "train_score"} <= row.keys()
    assert "accuracy" not in row
    assert numbers.figure_columns()[1] == "r2"
    assert "%" not in numbers.to_markdown()
    assert "train_score" in tags.share_columns()


def test_the_effect_of_an_axis_is_that_of_the_settings_together(numbers: Results) -> None:
    (effect,) = effects(numbers)
    assert effect.settings == 2
    rows = {(row.feature_set, row.scaler): row.validation_score.mean for row in numbers.summary()}
    standard = (rows["all", "standard"] + rows["one", "standard"]) / 2
    assert effect.levels[0].score.mean == pytest.approx(standard)
    minmax = (rows["all", "minmax"] + rows["one", "minmax"]) / 2
    comparison = effect.levels[1].comparison
    assert comparison is not None
    assert comparison.difference.mean == pytest.approx(minmax - standard)
    assert "compared with standard at R2 0." in effect.sentence
    assert effect_rows([effect])[0]["r2"] == effect.levels[0].score.mean


def test_the_choice_of_a_setting_is_judged_on_other_artists(numbers: Results) -> None:
    found = nested(numbers)
    assert found is not None
    assert found.candidates == 4
    assert sum(found.chosen.values()) == 10
    best = max(row.validation_score.mean for row in numbers.summary())
    assert found.score.mean <= best + 1e-9
    said = nested_numbers(found, "r2")
    assert said is not None
    assert said["r2"] == found.score.mean


def test_two_sets_are_compared_by_the_metric_and_by_each_target(numbers: Results, tags: Results) -> None:
    rows = {(row.feature_set, row.scaler): row.validation_score.mean for row in numbers.summary()}
    found = compare(numbers, a_set="all", b_set="one", per_target=True)
    first = found.rows[0]
    assert (first.metric, first.target, first.counts) == ("r2", "", None)
    assert first.comparison.difference.mean == pytest.approx(
        rows["one", "standard"] - rows["all", "standard"]
    )
    by_target = {row.target: row for row in found.rows[:4]}
    # "one" has all that tells the tempo, and nothing of what tells the valence.
    assert abs(by_target["tempo"].comparison.difference.mean) < 0.1
    assert by_target["valence"].comparison.difference.mean < -0.2
    assert by_target["valence"].comparison.distinguishable
    assert "in the R2 of valence, " in by_target["valence"].sentence
    assert {"r2_a", "r2_b", "target"} <= found.records()[0].keys()
    assert "difference" not in found.difference_columns()
    found = compare(tags, a_set="all", b_set="one")
    assert [row.target for row in found.rows] == [""]
    assert "difference" in found.difference_columns()


def test_runs_of_different_targets_are_not_compared(numbers: Results, tags: Results) -> None:
    message = r"one run learnt 3 numbers \(tempo, valence, noise\), the other 3 tags \(loud, rare, noise\)"
    with pytest.raises(UsageError, match=message):
        compare(numbers, tags)


def test_what_needs_classes_names_what_to_use(numbers: Results, make_table: Make) -> None:
    with pytest.raises(UsageError, match=r"no confusion matrix of numbers.*use targets\(\.\.\.\)"):
        numbers.confusion("artist-kfold", "all", 0, scaler="standard")
    classes = run(config("lda"), source=make_table())
    with pytest.raises(UsageError, match=r"results of classes, not of tags or numbers: use confusion"):
        classes.targets("artist-kfold", "all")
    with pytest.raises(UsageError, match="per_target: these are results of classes"):
        compare(classes, a_set="all", b_set="one", per_target=True)


def test_splits_drawn_anew_are_averaged_and_compared_in_pairs(targeted: Make, tmp_path: Path) -> None:
    results = run(config("logreg", protocols=["random"], repeats=4), source=targeted("tags"))
    row = results.summary()[0]
    assert row.validation_score.mean == pytest.approx(row.scores.mean())
    assert not row.pooled
    found = compare(results, a_set="all", b_set="one")
    assert "paired by split" in found.rows[0].comparison.test


def test_a_learning_curve_is_of_the_same_metric(numbers: Results, targeted: Make) -> None:
    curve = numbers.learning_curve
    assert curve is not None
    whole = [row for row in curve.to_pylist() if row["share"] == 1.0]
    # The curve is of the answer's run: all columns, standard scaler.
    scores = numbers.summary()[0].scores
    np.testing.assert_allclose([row["validation_score"] for row in whole], scores)


@pytest.mark.parametrize("more", [{}, {"protocols": ["random"], "repeats": 4}])
def test_a_tag_of_two_artists_is_compared_without_a_test(targeted: Make, more: dict[str, Any]) -> None:
    table = targeted("tags")
    assert table.targets is not None
    rare = table.targets.values[:, 1]
    rare[:] = np.isin(np.arange(len(rare)), [*range(0, 12, 2)])
    groups = np.repeat(np.arange(2), 6)
    artists = table.meta["artist"].copy()
    artists[:12] = [f"artist {group}" for group in groups]
    table = replace(table, meta={"artist": artists})
    found = compare(run(config("logreg", **more), source=table), a_set="all", b_set="one", per_target=True)
    by_target = {row.target: row for row in found.rows}
    assert by_target["rare"].metric == "average_precision"
    assert by_target[""].metric == "macro_average_precision"
    few = by_target["rare"].comparison
    assert few.difference.note == "fewer than 3 artists have it"
    assert np.isnan([few.p, few.difference.low, few.difference.high]).all()
    assert (few.test, few.verdict, few.adjusted_p) == ("no test", "not distinguishable", None)
    assert np.isfinite(few.difference.mean)
    assert by_target["loud"].comparison.difference.known
    # All rows of the table have the same columns.
    assert len({frozenset(record) for record in found.records()}) == 1
