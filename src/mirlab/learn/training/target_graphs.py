"""A fitted pipeline of tags or of numbers as one ONNX graph; conventions as in `onnx_export`.

Of tags the graph calibrates what the model gives: with p the model's probability of a tag, kept within
LEAST_SHARE and 1 - LEAST_SHARE, the answer is s(a ln(p / (1 - p)) + b), s being the logistic function.

Contents: export_tags, export_numbers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.errors import UsageError
from mirlab.graphs import Builder
from mirlab.learn.bundle import INPUT, NUMBERS, OUTPUT
from mirlab.learn.training.calibration import LEAST_SHARE, Platt
from mirlab.learn.training.logits import steps_of
from mirlab.learn.training.onnx_export import (
    cast_to,
    every_row,
    kernel_between,
    layers_of,
    linear,
    neighbours_say,
    step_into,
    written,
)
from mirlab.typing import Floats


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
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.neighbors import KNeighborsClassifier

    from mirlab.learn.models import MachineForEachTag, OneForEachTag, TagPrior, WithThresholds
    from mirlab.learn.nets import TagNet

    if isinstance(model, WithThresholds):
        steps, model = steps_of(model.base_)
        for step in steps:
            rows = step_into(graph, step, rows)
    if isinstance(model, OneForEachTag):
        return graph.add("Concat", *(_tag(graph, one, rows) for one in model.models_), axis=1)
    if isinstance(model, MachineForEachTag):
        machines = zip(model.machines_, model.sigmoids_, strict=True)
        return graph.add("Concat", *(_machine(graph, one, rows, ends) for one, ends in machines), axis=1)
    if isinstance(model, TagPrior):
        return every_row(graph, rows, model.shares_, model.n_features_in_)
    if isinstance(model, TagNet):
        return graph.add("Sigmoid", layers_of(graph, model, rows))
    if isinstance(model, KNeighborsClassifier):
        return _neighbours(graph, model, rows, _has(model._y, model.classes_))
    if isinstance(model, RandomForestClassifier):
        return _trees(graph, model, rows, _shares(model))
    raise UsageError(f"there is no graph for tags by {type(model).__name__}.")


def _tag(graph: Builder, model: Any, rows: str) -> str:
    """(n, 1) probability of one tag; `model` is a fitted binary classifier, or a constant tag's share."""
    from sklearn.linear_model import LogisticRegression

    if isinstance(model, float):
        return every_row(graph, rows, np.array([model]))
    steps, classifier = steps_of(model)
    for step in steps:
        rows = step_into(graph, step, rows)
    if not isinstance(classifier, LogisticRegression):
        raise UsageError(f"there is no graph for tags by {type(classifier).__name__}.")
    return graph.add("Sigmoid", linear(graph, rows, classifier.coef_.T, classifier.intercept_))


def _machine(graph: Builder, machine: Any, rows: str, sigmoid: Floats) -> str:
    """(n, 1) probability of one tag by its support vectors, or a constant tag's share."""
    if isinstance(machine, float):
        return every_row(graph, rows, np.array([machine]))
    slope, intercept = sigmoid
    kernel = kernel_between(graph, rows, machine.support_vectors_, float(machine._gamma))
    ends = linear(graph, kernel, slope * machine.dual_coef_.T, slope * machine.intercept_ + intercept)
    return graph.add("Sigmoid", ends)


def _has(numbers: NDArray[Any], classes: Any) -> Floats:
    """(m, k) whether each training row has each tag, of what neighbours keep of them."""
    # Of one tag scikit-learn keeps (m,) numbers and one array of classes, of several a list of them.
    columns, kinds = (numbers.T, classes) if numbers.ndim == 2 else ([numbers.ravel()], [classes])
    return np.column_stack([np.asarray(c)[n] == 1 for n, c in zip(columns, kinds, strict=True)]).astype(float)


def _numbers(graph: Builder, model: Any, rows: str) -> str:
    """Add what gives the (n, k) numbers of a fitted model, and return their name."""
    from sklearn.ensemble import RandomForestRegressor
    from sklearn.linear_model import Ridge
    from sklearn.neighbors import KNeighborsRegressor

    from mirlab.learn.models import (
        InTheirShape,
        MachineForEachNumber,
        MeanOfTargets,
        RidgeByColumns,
        Standardised,
    )
    from mirlab.learn.nets import NumberNet

    if isinstance(model, InTheirShape):
        steps, model = steps_of(model.base_)
        for step in steps:
            rows = step_into(graph, step, rows)
    if isinstance(model, Standardised):
        return _in_units(graph, _numbers(graph, model.base_, rows), model)
    if isinstance(model, RidgeByColumns):
        model = model.ridge_
    if isinstance(model, Ridge):
        return linear(graph, rows, np.atleast_2d(model.coef_).T, np.atleast_1d(model.intercept_))
    if isinstance(model, MachineForEachNumber):
        return graph.add("Concat", *(_regression(graph, one, rows) for one in model.machines_), axis=1)
    if isinstance(model, MeanOfTargets):
        return every_row(graph, rows, model.means_, model.n_features_in_)
    if isinstance(model, NumberNet):
        return _in_units(graph, layers_of(graph, model, rows), model)
    if isinstance(model, KNeighborsRegressor):
        return _neighbours(graph, model, rows, np.asarray(model._y, dtype=float).reshape(len(model._y), -1))
    if isinstance(model, RandomForestRegressor):
        return _trees(graph, model, rows, lambda tree: tree.value[:, :, 0])
    raise UsageError(f"there is no graph for numbers by {type(model).__name__}.")


def _in_units(graph: Builder, standardised: str, model: Any) -> str:
    scaled = graph.add("Mul", standardised, graph.constant(model.deviation_[None]))
    return graph.add("Add", scaled, graph.constant(model.mean_[None]))


def _regression(graph: Builder, machine: Any, rows: str) -> str:
    """(n, 1) of one target by its support vectors; with none of them, a constant."""
    if not len(machine.support_vectors_):
        return every_row(graph, rows, machine.intercept_)
    kernel = kernel_between(graph, rows, machine.support_vectors_, float(machine._gamma))
    return linear(graph, kernel, machine.dual_coef_.T, machine.intercept_)


def _neighbours(graph: Builder, model: Any, rows: str, said: Floats) -> str:
    """(n, k) mean of what the nearest training rows say, (m, k)."""
    total, weight = neighbours_say(graph, model, rows, said)
    if not weight:
        return graph.add("Div", total, graph.constant(np.float64(model.n_neighbors)))
    whole = graph.add("ReduceSum", weight, graph.constant(np.array([1], dtype=np.int64)), keepdims=1)
    return graph.add("Div", total, whole)


def _shares(forest: Any) -> Callable[[Any], Floats]:
    """What gives the (nodes, k) share of each tag at each node of a tree."""
    # Of one tag scikit-learn keeps an array of classes, of several a list; of a constant tag one class.
    kinds = forest.classes_ if forest.n_outputs_ > 1 else [forest.classes_]
    places = [np.flatnonzero(np.asarray(classes) == 1) for classes in kinds]

    def of_tree(tree: Any) -> Floats:
        counts = tree.value / tree.value.sum(axis=2, keepdims=True)
        columns = [counts[:, i, place].sum(axis=1) for i, place in enumerate(places)]
        return np.column_stack(columns)

    return of_tree


def _trees(graph: Builder, forest: Any, rows: str, values: Callable[[Any], Floats]) -> str:
    """(n, k) mean over trees of what their leaves say.

    scikit-learn compares float32 columns with float64 thresholds; rounded down to float32 these decide alike.
    """
    from onnx import TensorProto, helper

    graph.width = graph.width or int(forest.n_features_in_)
    nodes: dict[str, list[Any]] = defaultdict(list)
    leaves: dict[str, list[Any]] = defaultdict(list)
    for number, fitted in enumerate(forest.estimators_):
        tree = fitted.tree_
        leaf = tree.children_left < 0
        low = tree.threshold.astype(np.float32)
        low = np.where(low > tree.threshold, np.nextafter(low, np.float32(-np.inf)), low)
        nodes["treeids"] += [number] * tree.node_count
        nodes["nodeids"] += range(tree.node_count)
        nodes["featureids"] += np.where(leaf, 0, tree.feature).tolist()
        nodes["values"] += np.where(leaf, 0, low).tolist()
        nodes["modes"] += np.where(leaf, "LEAF", "BRANCH_LEQ").tolist()
        nodes["truenodeids"] += np.where(leaf, 0, tree.children_left).tolist()
        nodes["falsenodeids"] += np.where(leaf, 0, tree.children_right).tolist()
        said = np.where(leaf[:, None], values(tree), 0)
        # A leaf that says nothing needs no entry, but the runtime wants every leaf named.
        place, target = np.nonzero((said != 0) | (leaf[:, None] & (np.arange(said.shape[1]) == 0)))
        leaves["treeids"] += [number] * len(place)
        leaves["nodeids"] += place.tolist()
        leaves["ids"] += target.tolist()
        leaves["weights"] += said[place, target].tolist()
    graph.nodes.append(cast_to(rows, "forest.rows", TensorProto.FLOAT))
    graph.nodes.append(
        helper.make_node(
            "TreeEnsembleRegressor",
            ["forest.rows"],
            ["forest.said"],
            domain="ai.onnx.ml",
            n_targets=int(forest.n_outputs_),
            aggregate_function="AVERAGE",
            post_transform="NONE",
            **{f"nodes_{name}": value for name, value in nodes.items()},
            **{f"target_{name}": value for name, value in leaves.items()},
        )
    )
    return graph.add("Cast", "forest.said", to=TensorProto.DOUBLE)
