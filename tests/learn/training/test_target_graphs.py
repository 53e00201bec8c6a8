"""Graphs of tags and of numbers answer like the models that they were written from."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from sklearn.linear_model import ElasticNet

from mirlab.errors import UsageError
from mirlab.learn.bundle.graph import Graph
from mirlab.learn.models import registry as models
from mirlab.learn.models.pipeline import make_pipeline
from mirlab.learn.training.calibration import Platt
from mirlab.learn.training.exportable import PROVEN, check_exportable
from mirlab.learn.training.target_graphs import export_numbers, export_tags

RNG = np.random.default_rng(3)
COLUMNS = ("rms.mean", "rms.var", "mfcc_01.mean")
ROWS = np.abs(RNG.normal(size=(60, 3))) + 0.01
TAGS = np.column_stack([ROWS[:, 0] > 0.8, ROWS[:, 2] > 1.0, np.ones(60)]).astype(np.float64)
NUMBERS = np.column_stack([ROWS[:, 0] - 2 * ROWS[:, 2] + 5, np.log(ROWS[:, 1])])
SMALL: dict[str, dict[str, Any]] = {
    "forest": {"trees": 20},
    # Of one shape, in batches that the rows and the inner folds fill: compiling takes longer than training.
    "dense": {"epochs": 40, "learning_rate": 0.01, "hidden": (16, 8), "batch_size": 12},
    "dense-wide": {"epochs": 1, "learning_rate": 0.01, "hidden": (16, 8), "batch_size": 12},
}
REFUSED = {"gboost", "best"}


def columns() -> Any:
    from mirlab.audio.registry import Column

    return tuple(map(Column.parse, COLUMNS))


@pytest.mark.parametrize("model", PROVEN["tags"])
def test_a_graph_of_tags_gives_the_model_s_own_probabilities_calibrated(model: str) -> None:
    fitted = make_pipeline(columns(), model, SMALL.get(model), "tags").fit(ROWS[:36], TAGS[:36])
    platt = Platt(np.array([1.5, 0.5, 1.0]), np.array([0.25, -1.0, 0.0]))
    graph = Graph(export_tags(fitted, platt), task="tags")
    asked = np.concatenate([ROWS[:30], ROWS[:30] * 1.1])
    given = np.asarray(fitted.predict_proba(asked))
    # Near 1 a net's float32 probabilities say less about their odds than the graph knows.
    atol = 5e-5 if model.startswith("dense") else 2e-6
    np.testing.assert_allclose(graph.answers(asked), platt.probabilities(given), atol=atol)
    if not model.startswith("dense"):
        assert (graph.answers(asked)[:, 2] > 1 - 1e-5).all(), "a tag that all training rows have"
    plain = Graph(export_tags(fitted, Platt.none(3)), task="tags").answers(asked)
    np.testing.assert_allclose(plain, given, atol=2e-6)


@pytest.mark.parametrize("model", PROVEN["numbers"])
def test_a_graph_of_numbers_gives_the_model_s_own_numbers(model: str) -> None:
    fitted = make_pipeline(columns(), model, SMALL.get(model), "numbers").fit(ROWS[:36], NUMBERS[:36])
    asked = np.concatenate([ROWS[:30], ROWS[:30] * 1.1])
    answers = Graph(export_numbers(fitted, 2), task="numbers").answers(asked)
    np.testing.assert_allclose(answers, fitted.predict(asked), rtol=1e-6, atol=2e-6)


@pytest.mark.parametrize("task", ["tags", "numbers"])
@pytest.mark.parametrize("model", PROVEN["tags"] + ("ridge",))
def test_a_graph_of_one_target(model: str, task: Any) -> None:
    if model not in PROVEN[task]:
        return
    truth = (TAGS if task == "tags" else NUMBERS)[:36, :1]
    fitted = make_pipeline(columns(), model, SMALL.get(model), task).fit(ROWS[:36], truth)
    made = export_tags(fitted, Platt.none(1)) if task == "tags" else export_numbers(fitted, 1)
    answers = Graph(made, task=task).answers(ROWS)
    given = fitted.predict_proba(ROWS) if task == "tags" else fitted.predict(ROWS)
    assert answers.shape == (60, 1)
    np.testing.assert_allclose(answers, given, rtol=1e-6, atol=2e-6)


@pytest.mark.parametrize("task", ["tags", "numbers"])
def test_every_model_of_the_registry_is_proven_or_refused(task: Any) -> None:
    ours = {name for name, entry in models.entries().items() if task in entry.tasks and entry.ours}
    assert ours == set(PROVEN[task]) | REFUSED
    with pytest.raises(
        UsageError, match=r"gboost can't be put into a bundle.*Models that can: (logreg|ridge)"
    ):
        check_exportable("gboost", {"min_samples_leaf": 2}, columns(), task)


@pytest.mark.parametrize("task", ["tags", "numbers"])
def test_neighbours_that_count_alike(task: Any) -> None:
    truth = (TAGS if task == "tags" else NUMBERS)[:36]
    fitted = make_pipeline(columns(), "knn", {"weights": "uniform"}, task).fit(ROWS[:36], truth)
    made = export_tags(fitted, Platt.none(3)) if task == "tags" else export_numbers(fitted, 2)
    given = fitted.predict_proba(ROWS) if task == "tags" else fitted.predict(ROWS)
    np.testing.assert_allclose(Graph(made, task=task).answers(ROWS), given, atol=2e-6)


@pytest.mark.parametrize("task", ["tags", "numbers"])
def test_what_is_proven_is_in_the_registry_for_that_task(task: Any) -> None:
    assert all(task in models.get(name).tasks for name in PROVEN[task])


def test_a_model_without_a_graph_is_refused_before_any_training() -> None:
    name = "elastic-for-the-test"
    models.register(models.ModelEntry(name, None, "", others={"numbers": ElasticNet}))
    try:
        with pytest.raises(
            UsageError, match=r"elastic-.*no graph for numbers by ElasticNet.*that can: ridge"
        ):
            check_exportable(name, {}, columns(), "numbers")
    finally:
        models._entries.pop(name)
