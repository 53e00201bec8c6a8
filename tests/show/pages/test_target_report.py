"""Reports, figures and printed tables of experiments on tags and numbers."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mirlab.data.tables.table import FeatureTable
from mirlab.learn.config.config import ExperimentConfig
from mirlab.learn.experiment.experiment import run
from mirlab.learn.results.results import Results
from mirlab.show.answers.overview import Overview
from mirlab.show.figures.compact import plot
from mirlab.show.figures.plots import figures
from mirlab.show.pages.report import render
from mirlab.show.terminal.console import print_results, result_rows

Make = Callable[..., FeatureTable]


def small(model: dict[str, Any], source: FeatureTable) -> Results:
    config = {
        "name": "small",
        "title": "A small one",
        "question": "Which?",
        "goal": 0.9,
        "protocols": ["artist-kfold"],
        "folds": 3,
        "model": [model],
        "feature_sets": [{"name": "all", "columns": ["*"]}, {"name": "one", "columns": ["rms"]}],
    }
    return run(ExperimentConfig.model_validate(config), source=source)


@pytest.fixture(scope="module")
def numbers(targeted: Make) -> Results:
    return small({"name": "ridge"}, targeted("numbers"))


@pytest.fixture(scope="module")
def tags(targeted: Make) -> Results:
    return small({"name": "logreg"}, targeted("tags"))


def printed(results: Results) -> str:
    out = io.StringIO()
    print_results(results, file=out)
    return " ".join(out.getvalue().split())


def test_the_page_has_each_target_the_baseline_and_no_matrix(numbers: Results, tags: Results) -> None:
    page = render(numbers)
    assert "Confusion matrix" not in page
    assert "There is no confusion matrix of numbers" in page
    assert "Each number" in page
    assert "Baseline: always predicting each number" in page
    assert page.index(">tempo<") < page.index(">valence<") < page.index(">noise<")
    for figure in ("fig-summary", "fig-targets", "fig-predicted"):
        assert f'aria-labelledby="{figure}-title' in page
    assert "Validation R2" in page
    assert "accuracy" not in page.lower().replace("accuracy of each", "")
    page = render(tags)
    assert "Each tag" in page
    assert 'aria-labelledby="fig-prevalence-title' in page
    assert "macro average precision" in page


def test_equal_results_give_an_equal_page(numbers: Results) -> None:
    assert render(numbers) == render(numbers)


def test_names_of_targets_are_escaped(targeted: Make) -> None:
    from dataclasses import replace

    table = targeted("numbers")
    assert table.targets is not None
    evil = replace(table, targets=replace(table.targets, names=("<b>bold</b>", "$x_1$", "noise")))
    page = render(small({"name": "ridge"}, evil))
    assert "<b>bold</b>" not in page
    assert "&lt;b&gt;bold&lt;/b&gt;" in page


def test_figures_are_those_of_the_task(numbers: Results, tags: Results) -> None:
    assert set(figures(Overview(numbers))) == {"summary", "targets", "predicted", "training_size"}
    assert set(figures(Overview(tags))) == {"summary", "targets", "prevalence", "training_size"}
    drawn = figures(Overview(numbers))["predicted"]
    assert [ax.get_title(loc="left") for ax in drawn.axes] == ["tempo", "valence", "noise"]
    prevalence = figures(Overview(tags))["prevalence"].axes[0]
    assert {"loud", "rare", "noise"} <= {text.get_text() for text in prevalence.texts}


def test_a_scale_holds_what_is_below_zero(numbers: Results) -> None:
    ax = figures(Overview(numbers))["targets"].axes[0]
    low, high = ax.get_xlim()
    worst = Overview(numbers).best_targets.records()[-1]
    assert low < worst["r2_low"] < 0
    assert high > Overview(numbers).best_targets.records()[0]["r2_high"]


def test_one_figure_of_each_target(numbers: Results) -> None:
    table = numbers.targets("artist-kfold", "all")
    drawn = plot(table)
    assert drawn.title == "r2"
    assert [t.get_text() for t in drawn.figure.axes[0].get_yticklabels()] == ["tempo", "valence", "noise"]


def test_the_terminal_says_the_same(numbers: Results, tags: Results) -> None:
    said = printed(numbers)
    assert "Validation R2: mean and 95 % interval over 3 splits." in said
    assert "Always predicting each number's mean gets 0.000." in said
    assert "Each number by the best run under artist-kfold:" in said
    said = printed(tags)
    assert "Validation macro average precision in %:" in said
    assert "Always predicting each tag's share of the tracks gets" in said
    (first, _) = result_rows(numbers)
    assert first["protocols"]["artist-kfold"]["metric"] == "r2"
    assert {"validation_score", "train_score", "metrics"} <= first["protocols"]["artist-kfold"].keys()


def test_a_net_is_told_by_epochs(targeted: Make, tmp_path: Path) -> None:
    results = small({"name": "dense", "epochs": [3], "hidden": [8]}, targeted("numbers"))
    drawn = figures(Overview(results))
    assert {"score", "loss"} <= set(drawn)
    page = render(results)
    assert "R2 by epoch" in page
    assert "Loss (squared error)" in page
