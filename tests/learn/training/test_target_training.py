"""Training bundles of tags and numbers: honest figures, calibration, intervals, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from tests.learn.target_tables import table_of_targets

from mirlab.data.tables.targets import Targets
from mirlab.errors import TableError, UsageError
from mirlab.learn.bundle.predict import load
from mirlab.learn.judging.evaluation import evaluate
from mirlab.learn.models.pipeline import make_pipeline
from mirlab.learn.statistics.goal import goal_of
from mirlab.learn.training.calibration import Platt, fit_platt, tag_loss, tag_reliability
from mirlab.learn.training.choice import Candidate, ChosenTargets, compare_goal
from mirlab.learn.training.training import Trained, train


@pytest.fixture(scope="module")
def tags(tmp_path_factory: pytest.TempPathFactory) -> Trained:
    return train(table_of_targets("tags"), out=tmp_path_factory.mktemp("tags") / "tags.mirlab")


@pytest.fixture(scope="module")
def numbers(tmp_path_factory: pytest.TempPathFactory) -> Trained:
    return train(table_of_targets("numbers"), out=tmp_path_factory.mktemp("numbers") / "numbers.mirlab")


def test_the_card_of_tags_has_the_figures_of_the_evaluation(tags: Trained) -> None:
    card, found = tags.card, evaluate(table_of_targets("tags"), model="logreg")
    assert card["task"] == "tags"
    assert card["test"]["protocol"] == "artist-kfold"
    primary = card["test"]["macro_average_precision"]
    assert primary["mean"] == pytest.approx(found.metrics["macro_average_precision"].mean)
    assert primary["low"] < primary["mean"] < primary["high"]
    one = {row["name"]: row for row in card["targets"]}["piano"]
    assert one["positives"] == 31
    assert one["average_precision"]["low"] < one["average_precision"]["mean"]
    assert one["baseline"]["average_precision"] == pytest.approx(31 / 120)
    assert one["threshold"] == load(tags.path)._answering.thresholds[0]  # type: ignore[attr-defined]
    for words in ("## By tag", "| piano | 31 |", "artist-kfold", "30 artists", "always saying how frequent"):
        assert words in tags.card_text


def test_the_card_of_numbers_says_how_often_intervals_held(numbers: Trained) -> None:
    card = numbers.card
    assert card["test"]["baseline"]["r2"] < 0.01 < card["test"]["r2"]["mean"]
    for one in card["targets"]:
        assert 0.8 < one["coverage"]["mean"] <= 1
        assert one["coverage"]["low"] < one["coverage"]["mean"]
        assert one["low"] < one["mean"] < one["high"]
        assert 0 < one["half_width"] < 2 * one["std"]
    for words in ("## By number", "| valence |", "always saying the mean", "90 % interval", "± "):
        assert words in numbers.card_text
    assert "equally wide for every track" in numbers.card_text


def test_the_card_names_the_numbers_that_are_taken_for_shares(tmp_path: Path) -> None:
    table = table_of_targets("numbers")
    assert table.targets is not None
    table.targets.values[:, 0] = np.clip(table.targets.values[:, 0], 0, 1)
    made = train(table, out=tmp_path / "shares.mirlab")
    assert "answers and intervals are cut off there: valence." in made.card_text
    far = table.values.copy()
    far[:, 0] = 9.0
    said = load(made.path).predict_features(far)[0].as_json()
    assert said["values"]["valence"] == said["intervals"]["valence"][1] == 1.0


def test_shuffled_numbers_give_wide_intervals_that_still_hold(tmp_path: Path) -> None:
    table = table_of_targets("numbers")
    assert table.targets is not None
    order = np.random.default_rng(0).permutation(len(table))
    shuffled = replace(table, targets=table.targets.rows(order))
    card = train(shuffled, out=tmp_path / "a.mirlab").card
    assert card["test"]["r2"]["mean"] < 0.05
    for one in card["targets"]:
        assert one["half_width"] > 1.3 * one["std"], "90 % of a normal distribution is 1.64 deviations"
        assert one["coverage"]["mean"] > 0.8


def test_another_protocol_is_the_figures_alone(tmp_path: Path) -> None:
    card = train(table_of_targets("tags"), out=tmp_path / "a.mirlab", protocol="random").card
    assert card["test"]["protocol"] == "random"
    assert card["calibration"]["protocol"] == "artist-kfold"
    assert "upper bound" in " ".join(card["limits"])


def test_without_artists_every_track_is_by_itself(tmp_path: Path) -> None:
    card = train(replace(table_of_targets("numbers"), meta={}), out=tmp_path / "a.mirlab").card
    assert card["test"]["protocol"] == "kfold"
    assert card["data"]["artists"] is None
    assert "upper bound" in " ".join(card["limits"])


def test_scaled_probabilities_are_put_right_and_ranks_stay() -> None:
    rng = np.random.default_rng(0)
    odds = rng.normal(size=(4000, 2))
    truth = (rng.random((4000, 2)) < 1 / (1 + np.exp(-odds))).astype(float)
    said = 1 / (1 + np.exp(-(3 * odds + [2, 0])))
    platt = fit_platt(said[:2000], truth[:2000])
    assert platt.slopes == pytest.approx([1 / 3, 1 / 3], abs=0.04)
    assert platt.shifts == pytest.approx([-2 / 3, 0], abs=0.1)
    mended = platt.probabilities(said[2000:])
    assert tag_loss(mended, truth[2000:]) < tag_loss(said[2000:], truth[2000:]) - 0.1
    before, after = (tag_reliability(p, truth[2000:]) for p in (said[2000:], mended))
    assert after.ece < 0.03 < before.ece
    assert (np.diff(mended[np.argsort(said[2000:, 0]), 0]) >= 0).all()


def test_calibration_turns_no_order_around_and_keeps_a_tag_of_few_rows() -> None:
    said, truth = np.linspace(0.1, 0.9, 50)[:, None], (np.arange(50) < 25).astype(float)[:, None]
    platt = fit_platt(said, truth)
    assert platt.slopes[0] == 0.05
    assert platt.probabilities(said).mean() == pytest.approx(0.5, abs=0.02)
    few = fit_platt(np.array([[0.3], [0.6]]), np.array([[0.0], [1.0]]))
    assert few.slopes[0] == pytest.approx(1, abs=0.4)
    same = np.array([[0.0, 0.25, 1.0]])
    np.testing.assert_allclose(Platt.none(3).probabilities(same), [[1e-6, 0.25, 1 - 1e-6]])


def test_the_better_columns_are_chosen_without_the_rows_that_are_asked_about() -> None:
    table = table_of_targets("numbers")
    candidates = [
        Candidate(
            name,
            np.array(places),
            "ridge",
            {"alpha": 1.0},
            make_pipeline((), "ridge", {"alpha": 1.0}, "numbers"),
        )
        for name, places in (("noise", [2, 3]), ("music", [0, 1]))
    ]
    goal = goal_of(table)
    groups = np.arange(120) % 30
    found = compare_goal(table.values, goal, groups, candidates, 0)
    assert found.best() == 1
    assert found.apart
    assert found.scores[1] > 0.6 > 0.1 > found.scores[0]
    chosen = ChosenTargets(candidates, "numbers").fit(table.values, goal.truth, groups)
    assert chosen.candidate_.features == "music"
    assert chosen.predict(table.values).shape == (120, 2)
    assert not hasattr(chosen, "predict_proba"), "numbers have no probabilities"
    found = evaluate(table, model="ridge", estimator=ChosenTargets(candidates, "numbers"))
    assert found.metrics["r2"].mean > 0.6


@pytest.mark.parametrize("name", ["path", "unknown"])
def test_a_number_that_a_table_of_results_has_no_column_for(name: str, tmp_path: Path) -> None:
    table = table_of_targets("numbers")
    assert table.targets is not None
    taken = replace(table, targets=Targets("numbers", ("valence", name), table.targets.values))
    with pytest.raises(
        TableError, match=f"the number '{name}' can't be told from what is said of every file"
    ):
        train(taken, out=tmp_path / "a.mirlab")
    taken = replace(table, targets=Targets("numbers", ("valence", "valence_low"), table.targets.values))
    with pytest.raises(TableError, match="'valence_low' can't be told from the number 'valence'"):
        train(taken, out=tmp_path / "a.mirlab")


def test_a_model_of_another_task_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="numbers"):
        train(table_of_targets("numbers"), out=tmp_path / "a.mirlab", model="lda")
