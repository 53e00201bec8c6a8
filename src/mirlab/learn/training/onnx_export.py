"""A fitted pipeline as one ONNX graph: logarithms, scaler, classifier and calibration.

Conventions: the graph takes `features`, (n, d) float64, unscaled and in the order of the recipe's columns,
and gives `probabilities`, (n, k) float64, calibrated, in the order of the labels: of classes they sum to 1,
of tags each stands by itself. A graph of numbers gives `numbers`, (n, k) float64. What mirlab writes
itself (kernel and linear machines, neighbours, nets, scaling, calibration) computes in float64, nets in the
float32 that they were trained in; forests and models of other packages come from skl2onnx and take float32.

Here are the graphs of classes; those of tags and numbers are in `target_graphs`.

Contents: OPSET, export, written, step_into, linear (what graphs of every task are made with).

References
----------
ONNX operators: https://onnx.ai/onnx/operators/ (opset 17, ai.onnx.ml 3)
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.errors import UsageError
from mirlab.graphs import Builder, Refused, walk
from mirlab.learn.bundle import INPUT, OUTPUT
from mirlab.learn.models import SMALLEST

OPSET = {"": 17, "ai.onnx.ml": 3}
IR_VERSION = 8


def export(fitted: Any, temperature: float = 1.0) -> bytes:
    """Write a fitted `make_pipeline` as a serialised ONNX model; the same pipeline gives the same bytes.

    Raises
    ------
    UsageError : a step or a classifier that has no graph
    """
    from mirlab.learn.training.logits import steps_of

    steps, classifier = steps_of(fitted)
    graph = Builder()
    rows = INPUT
    for step in steps:
        rows = step_into(graph, step, rows)
    scores = _classifier(graph, classifier, rows)
    scaled = graph.add("Div", scores, graph.constant(np.float64(temperature)))
    graph.add("Softmax", scaled, name=OUTPUT, axis=1)
    return written(graph, OUTPUT, len(fitted.classes_))


def written(graph: Builder, output: str, k: int) -> bytes:
    """The whole graph as bytes, checked."""
    from onnx import TensorProto, checker, helper

    made = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "mirlab",
            [helper.make_tensor_value_info(INPUT, TensorProto.DOUBLE, [None, graph.width or None])],
            [helper.make_tensor_value_info(output, TensorProto.DOUBLE, [None, k])],
            graph.initializers,
        ),
        opset_imports=[helper.make_opsetid(domain, version) for domain, version in OPSET.items()],
        ir_version=IR_VERSION,
        producer_name="mirlab",
    )
    checker.check_model(made)
    written: bytes = made.SerializeToString(deterministic=True)
    try:
        walk(written)
    except Refused as error:
        raise UsageError(f"its graph is not allowed in a bundle: {error}.") from error
    return written


def step_into(graph: Builder, step: Any, rows: str) -> str:
    from sklearn import preprocessing

    kind = type(step)
    if kind is preprocessing.FunctionTransformer:
        return rows if step.func is None else _logarithms(graph, step, rows)
    if kind is preprocessing.StandardScaler:
        return _affine(graph, rows, step.mean_, step.scale_)
    if kind is preprocessing.RobustScaler:
        return _affine(graph, rows, step.center_, step.scale_)
    if kind is preprocessing.MinMaxScaler:
        return _affine(graph, rows, step.data_min_, 1.0 / step.scale_)
    raise UsageError(f"there is no graph for the step {kind.__name__}.")


def _affine(graph: Builder, rows: str, shift: NDArray[np.float64], scale: NDArray[np.float64]) -> str:
    graph.width = len(shift)
    moved = graph.add("Sub", rows, graph.constant(np.asarray(shift, dtype=np.float64)))
    return graph.add("Div", moved, graph.constant(np.asarray(scale, dtype=np.float64)))


def _logarithms(graph: Builder, step: Any, rows: str) -> str:
    names = step.kw_args["columns"]
    graph.width = len(names)
    chosen = graph.constant(np.array([[name.endswith(".var") for name in names]]))
    logged = graph.add("Log", graph.add("Max", rows, graph.constant(np.float64(SMALLEST))))
    return graph.add("Where", chosen, logged, rows)


def _classifier(graph: Builder, classifier: Any, rows: str) -> str:
    """Add what gives the logits of `mirlab.learn.training.logits`, and return their name."""
    from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
    from sklearn.linear_model import LogisticRegression
    from sklearn.neighbors import KNeighborsClassifier

    from mirlab.learn.models import ClassPrior, SupportVectors
    from mirlab.learn.nets import DenseClassifier
    from mirlab.learn.training.logits import SLOPE, kernel_weights, linear_weights

    if isinstance(classifier, SupportVectors):
        machine = classifier.svc_
        kernel = kernel_between(graph, rows, machine.support_vectors_, float(machine._gamma))
        weights, bias = kernel_weights(machine)
        return _pairs(graph, linear(graph, kernel, SLOPE * weights, SLOPE * bias), len(machine.classes_))
    if isinstance(classifier, LinearDiscriminantAnalysis | LogisticRegression):
        return linear(graph, rows, *linear_weights(classifier))
    if isinstance(classifier, DenseClassifier):
        return _dense(graph, classifier, rows)
    if isinstance(classifier, ClassPrior):
        return _floored(graph, every_row(graph, rows, classifier.shares_, classifier.n_features_in_))
    if isinstance(classifier, KNeighborsClassifier):
        return _floored(graph, _neighbours(graph, classifier, rows))
    return _floored(graph, _foreign(graph, classifier, rows))


def every_row(graph: Builder, rows: str, values: NDArray[np.float64], width: int = 0) -> str:
    """(n, k), every row alike and as many as there are, whatever they hold."""
    graph.width = graph.width or width
    none = graph.add("ReduceSum", rows, graph.constant(np.array([1])), keepdims=1)
    zeros = graph.add("Mul", graph.add("Sub", none, none), graph.constant(np.float64(0.0)))
    return graph.add("Add", zeros, graph.constant(np.asarray(values, dtype=np.float64)[None]))


def linear(graph: Builder, rows: str, weights: NDArray[Any], bias: NDArray[Any]) -> str:
    return graph.add("Add", graph.add("MatMul", rows, graph.constant(weights)), graph.constant(bias))


def squared_distances(graph: Builder, rows: str, points: NDArray[np.float64]) -> str:
    """|x - p|^2 = |x|^2 + |p|^2 - 2 x p, at least 0: (n, d) and (m, d) to (n, m)."""
    mine = graph.add("ReduceSum", graph.add("Mul", rows, rows), graph.constant(np.array([1])), keepdims=1)
    both = graph.add("Add", mine, graph.constant((points**2).sum(axis=1)[None]))
    product = graph.add("MatMul", rows, graph.constant(np.ascontiguousarray(2.0 * points.T)))
    return graph.add("Max", graph.add("Sub", both, product), graph.constant(np.float64(0.0)))


def kernel_between(graph: Builder, rows: str, points: NDArray[np.float64], gamma: float) -> str:
    distances = squared_distances(graph, rows, points)
    return graph.add("Exp", graph.add("Mul", distances, graph.constant(np.float64(-gamma))))


def _pairs(graph: Builder, decisions: str, k: int) -> str:
    """Sum ln s(d) by the first class of each pair and ln s(-d) by its second.

    ln s(d) = min(d, 0) - ln(1 + exp(-|d|)), which neither overflows nor loses small values.
    """
    from mirlab.learn.training.logits import pair_matrices

    first, second = pair_matrices(k)
    decay = graph.add("Exp", graph.add("Neg", graph.add("Abs", decisions)))
    rest = graph.add("Log", graph.add("Add", decay, graph.constant(np.float64(1.0))))
    sums = []
    for signed, classes in ((decisions, first), (graph.add("Neg", decisions), second)):
        least = graph.add("Min", signed, graph.constant(np.float64(0.0)))
        sums.append(graph.add("MatMul", graph.add("Sub", least, rest), graph.constant(classes)))
    return graph.add("Add", *sums)


def _neighbours(graph: Builder, classifier: Any, rows: str) -> str:
    """Probabilities of the vote of the nearest training rows."""
    total, _ = neighbours_say(graph, classifier, rows, np.eye(len(classifier.classes_))[classifier._y])
    whole = graph.add("ReduceSum", total, graph.constant(np.array([1], dtype=np.int64)), keepdims=1)
    return graph.add("Div", total, whole)


def neighbours_say(graph: Builder, model: Any, rows: str, said: NDArray[np.float64]) -> tuple[str, str]:
    """The weighted sum of what the nearest training rows say, and the (n, neighbours) weights.

    Parameters
    ----------
    model : fitted neighbours of scikit-learn
    said : (m, k) what each training row says
    """
    if model.weights not in ("distance", "uniform") or model.effective_metric_ != "euclidean":
        raise UsageError(
            f"neighbours have a graph for Euclidean distances weighted by distance or uniformly, not for "
            f"{model.effective_metric_} and {model.weights}."
        )
    count = graph.constant(np.array([model.n_neighbors], dtype=np.int64))
    squared = squared_distances(graph, rows, np.asarray(model._fit_X, dtype=np.float64))
    nearest = graph.add("TopK", squared, count, outputs=2, axis=1, largest=0)
    votes, weight = graph.add("Gather", graph.constant(said), f"{nearest}.1", axis=0), ""
    if model.weights == "distance":
        # A training row itself lies at distance 0 but for rounding, and outvotes all others.
        floor, most = graph.constant(np.float64(1e-6)), graph.constant(np.float64(1e12))
        distance = graph.add("Sqrt", nearest)
        within = graph.add("Max", graph.add("Sub", floor, distance), graph.constant(np.float64(0.0)))
        same = graph.add("Min", graph.add("Mul", within, graph.constant(np.float64(1e20))), most)
        weight = graph.add("Add", graph.add("Reciprocal", graph.add("Max", distance, floor)), same)
        votes = graph.add(
            "Mul", votes, graph.add("Unsqueeze", weight, graph.constant(np.array([2], dtype=np.int64)))
        )
    return graph.add("ReduceSum", votes, graph.constant(np.array([1], dtype=np.int64)), keepdims=0), weight


def _dense(graph: Builder, classifier: Any, rows: str) -> str:
    """A net's logarithms of probabilities; its softmax is left to the calibration."""
    from mirlab.learn.training.logits import LEAST

    exact = graph.add("LogSoftmax", layers_of(graph, classifier, rows), axis=1)
    return graph.add("Max", exact, graph.constant(np.log(np.float64(LEAST))))


def layers_of(graph: Builder, net: Any, rows: str) -> str:
    """What a fitted dense net's last layer says before its activation, in float64; scaled first."""
    from onnx import TensorProto

    from mirlab.learn.nets import weights_of

    rows = step_into(graph, net.scaler_, rows)
    layers = weights_of(net.model_)
    values = graph.add("Cast", rows, to=TensorProto.FLOAT)
    for place in range(0, len(layers), 2):
        values = linear(graph, values, layers[place], layers[place + 1])
        if place + 2 < len(layers):
            values = graph.add("Relu", values)
    return graph.add("Cast", values, to=TensorProto.DOUBLE)


def _foreign(graph: Builder, classifier: Any, rows: str) -> str:
    """Probabilities of any other classifier that skl2onnx knows, in float64."""
    from onnx import TensorProto, compose
    from skl2onnx import convert_sklearn
    from skl2onnx.common.data_types import FloatTensorType

    width = int(classifier.n_features_in_)
    graph.width = graph.width or width
    converted = convert_sklearn(
        classifier,
        initial_types=[("rows", FloatTensorType([None, width]))],
        options={id(classifier): {"zipmap": False}},
        target_opset=OPSET,
    )
    strange = {node.domain for node in converted.graph.node} - {"", "ai.onnx.ml"}
    if strange:
        raise UsageError(f"its graph needs operators beyond ONNX's own ({', '.join(sorted(strange))}).")
    inner = compose.add_prefix(converted, "own.").graph
    graph.nodes.append(cast_to(rows, "own.rows", TensorProto.FLOAT))
    graph.nodes += list(inner.node)
    graph.initializers += list(inner.initializer)
    return graph.add("Cast", inner.output[1].name, to=TensorProto.DOUBLE)


def cast_to(source: str, target: str, to: int) -> Any:
    from onnx import helper

    return helper.make_node("Cast", [source], [target], to=to)


def _floored(graph: Builder, probabilities: str) -> str:
    from mirlab.learn.training.logits import FLOOR

    return graph.add("Log", graph.add("Max", probabilities, graph.constant(np.float64(FLOOR))))
