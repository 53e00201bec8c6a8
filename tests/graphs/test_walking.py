"""Graphs that must not be run are refused before anything loads them; those that mirlab writes are walked."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from onnx import AttributeProto, ModelProto, NodeProto, TensorProto, helper, numpy_helper

from mirlab.graphs import sizes
from mirlab.graphs.model import ROWS, read_model
from mirlab.graphs.sizes import RULES, Work, register
from mirlab.graphs.walking import Limits, Refused, walk


def model(
    *nodes: NodeProto, tensors: dict[str, Any] | None = None, domains: dict[str, int] | None = None
) -> ModelProto:
    """A graph from x (n, 3) to y, both float64; the last node gives y."""
    made = helper.make_graph(
        list(nodes),
        "g",
        [helper.make_tensor_value_info("x", TensorProto.DOUBLE, [None, 3])],
        [helper.make_tensor_value_info("y", TensorProto.DOUBLE, None)],
        [
            value if isinstance(value, TensorProto) else numpy_helper.from_array(np.asarray(value), name)
            for name, value in (tensors or {}).items()
        ],
    )
    opsets = [helper.make_opsetid(d, v) for d, v in ({"": 17} | (domains or {})).items()]
    return helper.make_model(made, opset_imports=opsets, ir_version=8)


def op(operator: str, *inputs: str, to: str = "y", **more: Any) -> NodeProto:
    return helper.make_node(operator, list(inputs), [to], **more)


SOFTMAX = op("Softmax", "x", axis=1)


def outside(name: str = "w") -> TensorProto:
    """A tensor whose numbers are said to lie in a file of the user's."""
    tensor = TensorProto(name=name, data_type=TensorProto.DOUBLE, dims=[3], data_location=1)
    tensor.external_data.add(key="location", value="/etc/hostname")
    return tensor


def subgraph() -> Any:
    return helper.make_graph(
        [helper.make_node("Identity", ["c"], ["c2"])],
        "body",
        [],
        [helper.make_tensor_value_info("c2", 9, [])],
    )


def test_a_graph_of_ordinary_operators() -> None:
    found = walk(
        model(
            op("MatMul", "x", "w", to="z"), op("Softmax", "z", axis=1), tensors={"w": np.ones((3, 4))}
        ).SerializeToString()
    )
    assert [n.kind for n in found.nodes] == ["MatMul", "Softmax"]
    assert found.inputs[0].dims == (ROWS, 3)
    assert found.tensors["w"].dims == (3, 4)
    assert found.opsets == {"": 17}


def _sparse(made: ModelProto) -> ModelProto:
    made.graph.sparse_initializer.add(values=outside(), dims=[3])
    return made


def _function(made: ModelProto) -> ModelProto:
    made.functions.add(name="F", domain="own", node=[SOFTMAX])
    return made


def _sequence(made: ModelProto) -> ModelProto:
    made.graph.input[0].type.sequence_type.elem_type.tensor_type.elem_type = 1
    return made


def _settings(made: ModelProto) -> ModelProto:
    made.metadata_props.add(key="ort_config", value="{}")
    return made


def _training(made: ModelProto) -> ModelProto:
    made.training_info.add().algorithm.CopyFrom(made.graph)
    return made


def _segment(made: ModelProto) -> ModelProto:
    made.graph.initializer[0].segment.begin = 1
    return made


def _attribute(**parts: Any) -> NodeProto:
    spoilt = op("Softmax", "x")
    spoilt.attribute.append(AttributeProto(name="axis", **parts))
    return spoilt


HUGE = TensorProto(name="w", data_type=TensorProto.DOUBLE, dims=[1 << 30, 1 << 30])
SHORT = TensorProto(name="w", data_type=TensorProto.DOUBLE, dims=[4], raw_data=b"\0" * 24)
BOTH = TensorProto(name="w", data_type=TensorProto.INT64, dims=[1], raw_data=b"\0" * 8, int64_data=[0])
OTHER = TensorProto(name="w", data_type=TensorProto.DOUBLE, dims=[2], float_data=[1, 2])
NEGATIVE = TensorProto(name="w", data_type=TensorProto.DOUBLE, dims=[-1, -1], raw_data=b"\0" * 8)
LONG = np.arange(1 << 12, dtype=np.float64)

REFUSED: list[tuple[str, Callable[[], ModelProto], str]] = [
    ("external data", lambda: model(op("Add", "x", "w"), tensors={"w": outside()}), "in another file"),
    ("in a constant", lambda: model(op("Constant", value=outside())), "in another file"),
    ("in a sparse tensor", lambda: _sparse(model(SOFTMAX)), "sparse tensors"),
    (
        "in a sparse constant",
        lambda: model(_attribute(type=11, sparse_tensor={"values": outside(), "dims": [3]})),
        "sparse tensors",
    ),
    ("in a list of tensors", lambda: model(_attribute(type=9, tensors=[outside()])), "a list of tensors"),
    ("a hidden attribute", lambda: model(_attribute(type=2, i=1, t=outside())), "in another file"),
    ("Loop", lambda: model(op("Loop", "", "x", body=subgraph())), "a graph of its own"),
    ("If", lambda: model(op("If", "x", then_branch=subgraph(), else_branch=subgraph())), "graph of its own"),
    ("Scan", lambda: model(op("Scan", "x", body=subgraph(), num_scan_inputs=1)), "a graph of its own"),
    ("Loop without a body", lambda: model(op("Loop", "", "x")), 'the operator "Loop", which no graph may'),
    ("a graph behind a number", lambda: model(_attribute(type=2, i=1, g=subgraph())), "a graph of its own"),
    ("graphs", lambda: model(_attribute(type=10, graphs=[subgraph()])), "a graph of its own"),
    ("functions", lambda: _function(model(SOFTMAX)), "functions of its own"),
    ("a function's attribute", lambda: model(_attribute(type=2, ref_attr_name="a")), "to a function"),
    ("training", lambda: _training(model(SOFTMAX)), "a training graph"),
    ("a sequence", lambda: _sequence(model(SOFTMAX)), "something else than a tensor"),
    ("settings", lambda: _settings(model(SOFTMAX)), "settings for onnxruntime"),
    ("a domain", lambda: model(SOFTMAX, domains={"com.microsoft": 1}), 'of the domain "com.microsoft"'),
    ("an operator of a domain", lambda: model(op("Softmax", "x", domain="own")), '"own.Softmax", which no'),
    ("an operator that reads", lambda: model(op("ImageDecoder", "x")), 'the operator "ImageDecoder"'),
    ("an operator by chance", lambda: model(op("RandomNormalLike", "x")), '"RandomNormalLike"'),
    ("an old opset", lambda: model(SOFTMAX, domains={"": 1}), "version 1 of the operators, and 11 to 24"),
    ("an opset to come", lambda: model(SOFTMAX, domains={"": 2**60}), "of the operators, and 11 to 24 are"),
    ("huge", lambda: model(op("Add", "x", "w"), tensors={"w": HUGE}), "dimensions that no tensor has"),
    ("negative", lambda: model(SOFTMAX, tensors={"w": NEGATIVE}), "dimensions that no tensor has"),
    ("too few numbers", lambda: model(SOFTMAX, tensors={"w": SHORT}), "as many numbers as its dimensions"),
    ("numbers twice", lambda: model(SOFTMAX, tensors={"w": BOTH}), "as many numbers as its dimensions"),
    ("other numbers", lambda: model(SOFTMAX, tensors={"w": OTHER}), "as many numbers as its dimensions"),
    ("segments", lambda: _segment(model(SOFTMAX, tensors={"w": [1.0]})), "cut into segments"),
    (
        "a row against a column",
        lambda: model(
            op("Mul", "a", "b", to="ab"), op("Add", "x", "ab"), tensors={"a": LONG[None], "b": LONG[:, None]}
        ),
        "16,777,216 numbers for each row, and 4,194,304 are the most",
    ),
    (
        "a product without end",
        lambda: model(
            *(op("MatMul", "a" if i == 0 else f"a{i}", "a", to=f"a{i + 1}") for i in range(200)),
            op("Add", "x", "a200"),
            tensors={"a": np.zeros((256, 256), dtype=np.float32)},
        ),
        "multiplications for each row",
    ),
    ("filled", lambda: model(op("ConstantOfShape", "s"), tensors={"s": [1 << 20, 1 << 20]}), "each row"),
    ("filled by x", lambda: model(op("ConstantOfShape", "x")), "fills a shape that is not known"),
    ("rows against rows", lambda: model(op("Transpose", "x", to="t"), op("MatMul", "x", "t")), "by rows"),
    ("a shape by x", lambda: model(op("Reshape", "x", "x")), "a shape that is not constant"),
    ("out of nothing", lambda: model(op("Softmax", "z")), 'takes "z", which nothing before it gives'),
    ("in a ring", lambda: model(op("Add", "x", "b", to="a"), op("Relu", "a", to="b")), 'takes "b", which'),
    ("given twice", lambda: model(op("Relu", "x", to="y"), op("Relu", "x", to="y")), '"y" is given twice'),
    ("no output", lambda: model(op("Relu", "x", to="z")), '"y" is given by no operator'),
    ("no inputs", lambda: model(op("MatMul", "x")), "not the inputs that it needs"),
    ("three outputs", lambda: model(helper.make_node("Relu", ["x"], ["y", "a"])), "Relu gives 2 values"),
    ("an axis", lambda: model(op("ArgMax", "x", axis=7)), "along the dimension 7, and there are 2"),
    ("a long name", lambda: model(op("Relu", "x" * 2000)), "a name of more than 1,000 bytes"),
]  # fmt: skip


@pytest.mark.parametrize(("make", "words"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_what_must_not_be_run(make: Callable[[], ModelProto], words: str) -> None:
    with pytest.raises(Refused, match=words):
        walk(make().SerializeToString())


def test_limits_of_number_and_size() -> None:
    many = model(*(op("Relu", "x", to=f"r{i}") for i in range(30)), SOFTMAX).SerializeToString()
    walk(many)
    with pytest.raises(Refused, match="more than 30 operators"):
        walk(many, Limits(nodes=30))
    with pytest.raises(Refused, match=r"has [\d,]+ bytes, and 100 are the most"):
        walk(many, Limits(bytes=100))
    large = model(op("Add", "x", "w"), tensors={"w": np.zeros((50, 3))}).SerializeToString()
    with pytest.raises(Refused, match='"w" has 150 numbers, and 100 are the most'):
        walk(large, Limits(numbers=100))
    with pytest.raises(Refused, match="version 8 of the format, and 9 to 9 are read"):
        walk(many, Limits(ir_versions=(9, 9)))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "there is no graph in it"),
        (b"no graph", "a field with the number 13"),
        (b"\x08" + b"\xff" * 12, "a number that does not end"),
        (b"\x3a\x7f", "graph is longer than what holds it"),
        (b"\x3a\x00\x3a\x00", "graph is there twice"),
        (b"\x0a\x00", "ir_version is written as another kind"),
        (b"\x0b", "ir_version is written as another kind"),
    ],
)
def test_bytes_that_are_no_model(content: bytes, words: str) -> None:
    with pytest.raises(Refused, match=words):
        walk(content)


def test_a_second_graph_is_not_merged_as_others_do() -> None:
    good = model(SOFTMAX).SerializeToString()
    merged = good + model(op("Loop", "", "x")).SerializeToString()
    assert len(ModelProto.FromString(merged).graph.node) == 2
    with pytest.raises(Refused, match="is there twice"):
        walk(merged)


def test_numbers_are_read_in_every_way_they_can_be_written() -> None:
    whole = [3, -1]
    for written in (
        helper.make_tensor("s", TensorProto.INT64, [2], whole),
        numpy_helper.from_array(np.array(whole), "s"),
    ):
        made = model(op("Reshape", "x", "s"), tensors={"s": written}).SerializeToString()
        assert read_model(made).tensors["s"].few == (3, -1)
    attributes = read_model(
        model(op("Softmax", "x", a=list(range(-3, 900)), b=[1.5] * 70, c=["x" * i for i in range(40)], d=7))
        .SerializeToString()
    ).nodes[0].attributes  # fmt: skip
    assert attributes["a"].counts["ints"] >= 903
    assert attributes["b"].counts == {"floats": 70}
    assert attributes["c"].counts["strings"] >= 40
    assert attributes["d"].number == 7
    few = read_model(model(op("Transpose", "x", perm=[1, 0])).SerializeToString()).nodes[0]
    assert few.attributes["perm"].ints == (1, 0)


def test_an_operator_can_be_registered() -> None:
    made = model(op("Shrink", "x")).SerializeToString()
    with pytest.raises(Refused, match='"Shrink", which no graph may have'):
        walk(made)
    try:
        register("Shrink")(sizes.elementwise)
        assert len(walk(made).nodes) == 1
    finally:
        RULES.pop("Shrink", None)


def test_sizes_are_what_numpy_gives() -> None:
    """The rules against numpy itself, with the rows counted as one."""
    rng = np.random.default_rng(0)
    for _ in range(50):
        shape = tuple(int(n) for n in rng.integers(1, 4, 3))
        other = tuple(int(n) if rng.random() < 0.6 else 1 for n in shape)[int(rng.integers(0, 3)) :]
        step = read_model(model(op("Add", "x", "x")).SerializeToString()).nodes[0]
        assert sizes.elementwise(step, [shape, other], Work())[0] == np.broadcast_shapes(shape, other)
        perm = [int(n) for n in rng.permutation(3)]
        step = read_model(model(op("Transpose", "x", perm=perm)).SerializeToString()).nodes[0]
        assert RULES["Transpose"](step, [shape], Work())[0] == np.zeros(shape).transpose(perm).shape
        a, b = (*shape[:2], 5), (5, shape[2])
        step = read_model(model(op("MatMul", "x", "x")).SerializeToString()).nodes[0]
        assert RULES["MatMul"](step, [a, b], Work())[0] == (np.zeros(a) @ np.zeros(b)).shape
        axis = int(rng.integers(-3, 3))
        step = read_model(model(op("ArgMax", "x", axis=axis, keepdims=0)).SerializeToString()).nodes[0]
        assert RULES["ArgMax"](step, [shape], Work())[0] == np.zeros(shape).argmax(axis).shape


def test_damaged_models_are_refused_or_read_as_the_format_s_own_reader_does() -> None:
    """Whatever is walked, onnx's own reader sees with equal operators and no way out of the file."""
    from google.protobuf.message import DecodeError

    whole = model(
        op("MatMul", "x", "w", to="z"),
        op("Reshape", "z", "s", to="r"),
        op("Constant", to="c", value=numpy_helper.from_array(np.ones(4))),
        op("Add", "r", "c", to="a"),
        op("Softmax", "a", axis=1),
        tensors={"w": np.ones((3, 4)), "s": np.array([-1, 4])},
    ).SerializeToString()
    rng, read = random.Random(0), 0
    for _ in range(3000):
        spoilt = bytearray(whole)
        for _ in range(rng.randint(1, 3)):
            at = rng.randrange(len(spoilt))
            match rng.randrange(3):
                case 0:
                    spoilt[at] = rng.randrange(256)
                case 1:
                    del spoilt[at : at + rng.randint(1, 8)]
                case _:
                    spoilt[at:at] = rng.choice(
                        [b"\x80" * 9, b"\xff\xff\xff\xff\x0f", b"\x3a\x02", whole[:40]]
                    )
        try:
            found = walk(bytes(spoilt))
        except Refused:
            continue
        try:
            theirs = ModelProto.FromString(bytes(spoilt))
        except DecodeError:
            continue
        read += 1
        assert [n.operator for n in found.nodes] == [n.op_type for n in theirs.graph.node]
        assert {t.name: tuple(t.dims) for t in theirs.graph.initializer} == {
            name: tensor.dims for name, tensor in found.tensors.items()
        }
        assert not any(t.external_data or t.data_location for t in theirs.graph.initializer)
    assert read > 100


def test_limits_hold_and_what_is_at_them_passes() -> None:
    made = model(
        op("MatMul", "x", "w", to="z"), op("Softmax", "z", axis=1), tensors={"w": np.ones((3, 4))}
    ).SerializeToString()
    exact: dict[str, Any] = {
        "bytes": len(made),
        "nodes": 2,
        "numbers": 12,
        "row": 4,
        "products": 12,
        "opsets": {"": (17, 17)},
        "ir_versions": (8, 8),
    }
    assert len(walk(made, Limits(**exact)).nodes) == 2
    for name, value, words in (
        ("bytes", len(made) - 1, f"it has {len(made):,} bytes, and {len(made) - 1:,} are the most"),
        ("nodes", 1, "operators"),
        ("numbers", 11, 'its tensor "w" has 12 numbers, and 11 are the most'),
        ("row", 3, "MatMul gives 4 numbers for each row, and 3 are the most"),
        ("products", 11, "it takes more than 11 multiplications for each row"),
        ("opsets", {"": (18, 20)}, "it needs version 17 of the operators, and 18 to 20 are known"),
        ("opsets", {"": (11, 16)}, "it needs version 17 of the operators, and 11 to 16 are known"),
        ("ir_versions", (3, 7), "it is of version 8 of the format, and 3 to 7 are read"),
        ("ir_versions", (9, 13), "it is of version 8 of the format, and 9 to 13 are read"),
    ):
        with pytest.raises(Refused, match=words):
            walk(made, Limits(**{**exact, name: value}))


def test_the_limits_that_a_bundle_is_held_to() -> None:
    usual = Limits()
    assert (usual.bytes, usual.nodes, usual.numbers) == (512 << 20, 10_000, 1 << 26)
    assert (usual.row, usual.products) == (1 << 22, 1 << 30)
    assert usual.opsets == {"": (11, 24), "ai.onnx.ml": (1, 4)}
    assert usual.ir_versions == (3, 13)


@pytest.mark.parametrize(("extra", "words"), [(b"", ""), (b"\0", "float_data is cut off")])
def test_a_run_of_numbers_ends_with_a_number(extra: bytes, words: str) -> None:
    def part(number: int, content: bytes) -> bytes:
        assert len(content) < 128
        return bytes([number << 3 | 2, len(content)]) + content

    # dims [1], type FLOAT, one packed number of four bytes, and a name.
    tensor = b"\x08\x01\x10\x01" + part(4, b"\0\0\x80\x3f" + extra) + part(8, b"w")
    made = model(SOFTMAX)
    graph = made.graph.SerializeToString() + part(5, tensor)
    made.ClearField("graph")
    data = made.SerializeToString() + part(7, graph)
    if not words:
        assert walk(data).tensors["w"].dims == (1,)
        return
    with pytest.raises(Refused, match=words):
        walk(data)
