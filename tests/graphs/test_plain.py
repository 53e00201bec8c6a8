"""Graphs are written byte for byte as the package onnx writes them, without it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pytest

from mirlab.graphs.plain import PlainGraph

INPUTS: Mapping[str, Sequence[str | int]] = {"patches": ["n", 187, 3], "rows": ["n", 1]}
OUTPUTS: Mapping[str, Sequence[str | int]] = {"tags": ["n", 50]}
END = np.iinfo(np.int64).max


class Theirs:
    """The same graph in onnx's own messages."""

    def __init__(self) -> None:
        self.nodes: list[Any] = []
        self.constants: list[Any] = []

    def constant(self, values: Any) -> str:
        from onnx import numpy_helper

        self.constants.append(numpy_helper.from_array(np.asarray(values), self.name()))
        return self.constants[-1].name  # type: ignore[no-any-return]

    def name(self) -> str:
        return f"v{len(self.nodes) + len(self.constants) + 1}"

    def add(self, operator: str, *inputs: str, name: str = "", **attributes: Any) -> str:
        from onnx import helper

        self.nodes.append(helper.make_node(operator, list(inputs), [name or self.name()], **attributes))
        return str(self.nodes[-1].output[0])

    def model(self) -> bytes:
        from onnx import TensorProto, checker, helper

        inputs, outputs = (
            [helper.make_tensor_value_info(name, TensorProto.FLOAT, dims) for name, dims in values.items()]
            for values in (INPUTS, OUTPUTS)
        )
        graph = helper.make_graph(self.nodes, "mirlab", inputs, outputs, self.constants)
        made = helper.make_model(
            graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8, producer_name="mirlab"
        )
        checker.check_model(made)
        return bytes(made.SerializeToString(deterministic=True))


def build(graph: Any) -> None:
    rng = np.random.default_rng(0)
    x = graph.add("Unsqueeze", "patches", graph.constant(np.array([1])))
    x = graph.add("Mul", x, graph.constant(rng.normal(size=(200, 3)).astype(np.float32)))
    x = graph.add("Conv", x, graph.constant(np.float32([[[[1]]]])), kernel_shape=(1, 1), pads=[0, 300, 0, 1])
    x = graph.add("Slice", x, *(graph.constant(np.array([n])) for n in (-3, END, 1)))
    x = graph.add("Concat", x, "rows", axis=-1)
    graph.add("ReduceMax", x, axes=[2, 3], keepdims=0, name="tags")


def test_the_bytes_are_those_of_onnx() -> None:
    pytest.importorskip("onnx")
    ours, theirs = PlainGraph(), Theirs()
    build(ours)
    build(theirs)
    assert ours.model(INPUTS, OUTPUTS, opset=17, ir_version=8) == theirs.model()


def test_numbers_of_another_kind_are_refused() -> None:
    with pytest.raises(KeyError, match="f8"):
        PlainGraph().constant(np.ones(2))
