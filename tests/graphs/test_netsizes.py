"""The sizes of what nets are made of, held against what onnxruntime gives, and what is refused."""

from __future__ import annotations

from typing import Any

import numpy as np
import onnxruntime
import pytest
from onnx import TensorProto, helper, numpy_helper

from mirlab.graphs.model import Refused
from mirlab.graphs.walking import Limits, walk

ROWS = 3
NET = Limits(row=1 << 26, products=1 << 36)


def graph(
    operator: str, *shapes: Any, few: tuple[Any, ...] = (), outputs: int = 1, opset: int = 17, **more: Any
) -> bytes:
    """One operator; the first shape is the input's, further ones weights; `few` are constant."""
    first, *rest = shapes
    weights = [numpy_helper.from_array(np.ones(s, np.float32), f"w{i}") for i, s in enumerate(rest)]
    numbers = [numpy_helper.from_array(np.array(v, np.int64), f"n{i}") for i, v in enumerate(few)]
    names = [tensor.name for tensor in (*weights, *numbers)]
    made = helper.make_model(
        helper.make_graph(
            [helper.make_node(operator, ["x", *names], [f"y{i}" for i in range(outputs)], **more)],
            "g",
            [helper.make_tensor_value_info("x", TensorProto.FLOAT, first)],
            [helper.make_tensor_value_info(f"y{i}", TensorProto.FLOAT, None) for i in range(outputs)],
            [*weights, *numbers],
        ),
        opset_imports=[helper.make_opsetid("", opset)],
        ir_version=8,
    )
    written: bytes = made.SerializeToString()
    return written


def sizes(data: bytes) -> list[tuple[int, ...]]:
    """What the walk says of each output."""
    from mirlab.graphs.model import read_model
    from mirlab.graphs.sizes import RULES, Work

    walk(data, NET)
    model = read_model(data)
    known: dict[str, Any] = {name: tensor.dims for name, tensor in model.tensors.items()}
    few = {name: tensor.few for name, tensor in model.tensors.items() if tensor.few is not None}
    known["x"] = model.inputs[0].dims
    (node,) = model.nodes
    return RULES[node.kind](node, [known[name] for name in node.inputs], Work(few=few))


def given(data: bytes, shape: list[Any]) -> list[tuple[int, ...]]:
    """What onnxruntime gives for three rows."""
    session = onnxruntime.InferenceSession(data)
    rows = np.ones([ROWS if isinstance(n, str) else n for n in shape], np.float32)
    return [value.shape for value in session.run(None, {"x": rows})]


CASES: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
    ("Conv", (["n", 2, 9, 8], (5, 2, 3, 2)), {}),
    ("Conv", (["n", 2, 9, 8], (5, 2, 3, 2), (5,)), {"pads": [1, 0, 2, 1], "strides": [2, 3]}),
    ("Conv", (["n", 4, 9], (6, 2, 3)), {"group": 2, "dilations": [2]}),
    ("Conv", (["n", 1, 9, 8], (5, 1, 4, 3)), {"auto_pad": "SAME_UPPER", "strides": [2, 1]}),
    ("Conv", (["n", 1, 9, 8], (5, 1, 4, 3)), {"auto_pad": "VALID", "strides": [2, 1]}),
    ("MaxPool", (["n", 2, 9, 8],), {"kernel_shape": [4, 1], "strides": [2, 2]}),
    ("AveragePool", (["n", 2, 9, 8],), {"kernel_shape": [2, 3], "pads": [0, 1, 0, 1]}),
    ("GlobalMaxPool", (["n", 2, 9, 8],), {}),
    ("GlobalAveragePool", (["n", 2, 9],), {}),
    ("BatchNormalization", (["n", 2, 9], (2,), (2,), (2,), (2,)), {}),
    ("LayerNormalization", (["n", 2, 9], (9,)), {}),
    ("Dropout", (["n", 2],), {}),
    ("HardSigmoid", (["n", 2],), {}),
    ("Gemm", (["n", 3], (3, 4), (4,)), {}),
    ("Gemm", (["n", 3], (4, 3)), {"transB": 1}),
    ("Pad", (["n", 3, 4],), {"few": ([0, 1, 2, 0, 3, 0],)}),
    ("Slice", (["n", 9, 8],), {"few": ([1], [7], [1], [2])}),
    ("Slice", (["n", 9, 8],), {"few": ([-3, 0], [99, -2], [1, 2])}),
    ("Split", (["n", 9],), {"few": ([2, 3, 4],), "outputs": 3, "axis": 1}),
    ("Split", (["n", 9],), {"outputs": 3, "axis": -1}),
]


@pytest.mark.parametrize(("operator", "shapes", "more"), CASES)
def test_sizes_are_what_comes(operator: str, shapes: tuple[Any, ...], more: dict[str, Any]) -> None:
    data = graph(operator, *shapes, **more)
    said = [tuple(-n * ROWS if n < 0 else n for n in size) for size in sizes(data)]
    assert said[: len(given(data, shapes[0]))] == given(data, shapes[0])


def test_time_may_be_what_grows() -> None:
    data = graph("Conv", ["t", 2, 3, 1], (4, 2, 2, 1))
    assert sizes(data) == [(-1, 4, 2, 1)]
    from mirlab.graphs.netsizes import RULES
    from mirlab.graphs.sizes import Work

    from .test_sizes import node

    valid = node("Conv", 2, strides=(1, 1))
    assert RULES["Conv"](valid, [(1, 2, -1, 9), (4, 2, 7, 3)], Work()) == [(1, 4, -1, 7)]
    with pytest.raises(Refused, match="it pads a dimension that grows with the rows"):
        RULES["Conv"](node("Conv", 2, pads=(3, 0, 3, 0)), [(1, 2, -1, 9), (4, 2, 7, 3)], Work())


def test_rows_may_be_cut() -> None:
    data = graph("Slice", ["n", 9], few=([1], [-1], [0]))
    assert sizes(data) == [(-1, 9)]
    assert given(data, ["n", 9]) == [(1, 9)]


def test_a_slice_never_leaves_more_than_it_says() -> None:
    from mirlab.graphs.netsizes import _cut

    for size in range(8):
        for start in range(-9, 9):
            for end in range(-9, 9):
                for step in (1, 2, 3, -1, -2):
                    most = max(len(range(n)[slice(start, end, step)]) for n in range(size + 1))
                    assert most <= _cut(size, start, end, step) <= size


REFUSED: list[tuple[str, tuple[Any, ...], dict[str, Any], str]] = [
    ("Conv", (["n", 2, 9], (5, 2, 3, 2)), {}, "a convolution whose weights don't fit"),
    ("Conv", (["n", 2, 9], (5, 2, 3)), {"pads": [-1, 0]}, "a step or a size below 1"),
    ("Conv", (["n", 2, 9], (5, 2, 3)), {"strides": [1, 1]}, "Conv has strides that don't fit its input"),
    ("MaxPool", (["n", 2, 9],), {"kernel_shape": [1, 1]}, "MaxPool has a size of 2 dimensions"),
    ("MaxPool", (["n", 2, 9],), {}, "MaxPool has no size"),
    ("BatchNormalization", (["n", 2], (2,), (2,), (2,), (2,)), {"training_mode": 1}, "in training"),
    ("Dropout", (["n", 2], (), ()), {}, "drawn at random"),
    ("Gemm", (["n", 2, 3], (3, 4)), {}, "something else than two matrices"),
    ("Pad", (["n", 3],), {"few": ([1, 0, 0, 0],)}, "it pads a dimension that grows"),
    ("Pad", (["n", 3],), {"few": ([0, 0],)}, "not along every dimension"),
    ("Slice", (["n", 3],), {"few": ([0], [1], [2])}, "along the dimension 2, and there are 2"),
    ("Slice", (["n", 3], (1,), (1,)), {}, "whose place is not constant"),
    ("Split", (["n", 3],), {"few": ([1, 2],), "outputs": 2, "axis": 0}, "it splits the rows"),
    ("Split", (["n", 3],), {"few": ([1, 2],), "outputs": 3, "axis": 1}, "numbers that are not constant"),
]


@pytest.mark.parametrize(("operator", "shapes", "more", "words"), REFUSED)
def test_what_is_refused(operator: str, shapes: tuple[Any, ...], more: dict[str, Any], words: str) -> None:
    with pytest.raises(Refused, match=words):
        walk(graph(operator, *shapes, **more), NET)


def test_convolutions_are_counted() -> None:
    # 7 places, 5 filters of 2 x 3 numbers, for each row.
    data = graph("Conv", ["n", 2, 9], (5, 2, 3))
    walk(data, Limits(products=7 * 5 * 2 * 3))
    with pytest.raises(Refused, match="more than 209 multiplications"):
        walk(data, Limits(products=7 * 5 * 2 * 3 - 1))
