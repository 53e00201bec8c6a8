"""A fitted pipeline of tags or of numbers as one ONNX graph; conventions as in `onnx_export`.

Of tags the graph calibrates what the model gives: with p the model's probability of a tag, kept within
LEAST_SHARE and 1 - LEAST_SHARE, the answer is s(a ln(p / (1 - p)) + b), s being the logistic function.

Contents: export_tags, export_numbers.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from mirlab.errors import UsageError
from mirlab.graphs import Builder
from mirlab.learn.bundle import INPUT, NUMBERS, OUTPUT
from mirlab.learn.training.calibration import LEAST_SHARE, Platt
from mirlab.learn.training.logits import steps_of
from mirlab.learn.training.onnx_export import linear, step_into, written


def export_tags(fitted: Any, platt: Platt) -> bytes:
    """Write a fitted pipeline of tags: (n, k) probabilities s(a ln(p / (1 - p)) + b), p being the model's.

    Raises
    ------
    UsageError : a step or a model that has no graph
    """
    steps, model = steps_of(fitted)
    graph = Builder()
    rows = INPUT
    for step in steps:
        rows = step_into(graph, step, rows)
    found = _tags(graph, model, rows)
    least, most = graph.constant(np.float64(LEAST_SHARE)), graph.constant(np.float64(1 - LEAST_SHARE))
    inside = graph.add("Min", graph.add("Max", found, least), most)
    rest = graph.add("Log", graph.add("Sub", graph.constant(np.float64(1.0)), inside))
    odds = graph.add("Sub", graph.add("Log", inside), rest)
    scaled = graph.add("Mul", odds, graph.constant(platt.slopes[None]))
    graph.add("Sigmoid", graph.add("Add", scaled, graph.constant(platt.shifts[None])), name=OUTPUT)
    return written(graph, OUTPUT, len(platt.slopes))


def export_numbers(fitted: Any, k: int) -> bytes:
    """Write a fitted pipeline of k numbers: what its `predict` gives, (n, k).

    Raises
    ------
    UsageError : a step or a model that has no graph
    """
    steps, model = steps_of(fitted)
    graph = Builder()
    rows = INPUT
    for step in steps:
        rows = step_into(graph, step, rows)
    graph.add("Identity", _numbers(graph, model, rows), name=NUMBERS)
    return written(graph, NUMBERS, k)


def _tags(graph: Builder, model: Any, rows: str) -> str:
    """Add what gives the (n, k) probabilities of a fitted model of tags, and return their name."""
    from mirlab.learn.models import OneForEachTag, WithThresholds

    if isinstance(model, WithThresholds):
        steps, model = steps_of(model.base_)
        for step in steps:
            rows = step_into(graph, step, rows)
    if not isinstance(model, OneForEachTag):
        raise UsageError(f"there is no graph for tags by {type(model).__name__}.")
    return graph.add("Concat", *(_tag(graph, one, rows) for one in model.models_), axis=1)


def _tag(graph: Builder, model: Any, rows: str) -> str:
    """(n, 1) probability of one tag; `model` is a fitted binary classifier, or a constant tag's share."""
    from sklearn.linear_model import LogisticRegression

    if isinstance(model, float):
        # As many rows as there are, whatever they hold.
        none = graph.add("ReduceSum", rows, graph.constant(np.array([1])), keepdims=1)
        zeros = graph.add("Mul", graph.add("Sub", none, none), graph.constant(np.float64(0.0)))
        return graph.add("Add", zeros, graph.constant(np.float64(model)))
    steps, classifier = steps_of(model)
    for step in steps:
        rows = step_into(graph, step, rows)
    if not isinstance(classifier, LogisticRegression):
        raise UsageError(f"there is no graph for tags by {type(classifier).__name__}.")
    return graph.add("Sigmoid", linear(graph, rows, classifier.coef_.T, classifier.intercept_))


def _numbers(graph: Builder, model: Any, rows: str) -> str:
    """Add what gives the (n, k) numbers of a fitted model, and return their name."""
    from sklearn.linear_model import Ridge

    from mirlab.learn.models import InTheirShape

    if isinstance(model, InTheirShape):
        model = model.base_
    if not isinstance(model, Ridge):
        raise UsageError(f"there is no graph for numbers by {type(model).__name__}.")
    return linear(graph, rows, np.atleast_2d(model.coef_).T, np.atleast_1d(model.intercept_))
