"""The size that each operator's answers have, by ONNX's definitions, and the work that it is counted for.

-1 is the number of rows, -3 three times as many.
"""

from __future__ import annotations

from typing import Any

import pytest

from mirlab.graphs.model import Attribute, Node, Refused, Tensor
from mirlab.graphs.sizes import RULES, Size, Work, by_rows, each

N = -1


def attribute(value: object) -> Attribute:
    if isinstance(value, Tensor):
        return Attribute(tensor=value)
    if isinstance(value, int):
        return Attribute(number=value)
    assert isinstance(value, tuple)
    return Attribute(ints=value, counts={"ints": len(value)})


def node(kind: str, inputs: int, outputs: int = 1, **attributes: object) -> Node:
    domain, _, operator = kind.rpartition(".")
    return Node(
        domain,
        operator,
        tuple("abcdef"[:inputs]),
        tuple("xyz"[:outputs]),
        {name: attribute(value) for name, value in attributes.items()},
    )


def sizes(kind: str, *given: Size, few: dict[str, tuple[int, ...]] | None = None, **more: Any) -> list[Size]:
    return RULES[kind](node(kind, len(given), **more), list(given), Work(few=few or {}))


@pytest.mark.parametrize(
    ("kind", "given", "options", "expected"),
    [
        ("Add", [(N, 3), (3,)], {}, (N, 3)),
        ("Add", [(N, 3), (1, 1)], {}, (N, 3)),
        ("Add", [(1, 3), (N, 1)], {}, (N, 3)),
        ("Add", [(2,), (4, 1)], {}, (4, 2)),
        # What can't be stretched is bounded by the larger.
        ("Add", [(2,), (3,)], {}, (3,)),
        ("Relu", [()], {}, ()),
        ("Where", [(N, 1), (1, 4), ()], {}, (N, 4)),
        ("ReduceSum", [(N, 3, 4)], {}, (1, 1, 1)),
        ("ReduceSum", [(N, 3, 4)], {"axes": (1,)}, (N, 1, 4)),
        ("ReduceSum", [(N, 3, 4)], {"axes": (-1,), "keepdims": 0}, (N, 3)),
        ("ReduceSum", [(N, 3, 4), (2,)], {"few": {"b": (0, 2)}, "keepdims": 0}, (3,)),
        ("ArgMax", [(N, 3)], {}, (1, 3)),
        ("ArgMax", [(N, 3)], {"axis": 1}, (N, 1)),
        ("ArgMin", [(N, 3)], {"axis": -1, "keepdims": 0}, (N,)),
        ("MatMul", [(N, 3), (3, 4)], {}, (N, 4)),
        ("MatMul", [(N, 3), (3,)], {}, (N,)),
        ("MatMul", [(3,), (3, 4)], {}, (4,)),
        ("MatMul", [(3,), (3,)], {}, (1,)),
        ("MatMul", [(N, 2, 3), (3, 4)], {}, (N, 2, 4)),
        ("MatMul", [(N, 1, 2, 3), (5, 3, 4)], {}, (N, 5, 2, 4)),
        ("Gather", [(N, 3), (5,)], {}, (5, 3)),
        ("Gather", [(N, 3), (5,)], {"axis": 1}, (N, 5)),
        ("Gather", [(N, 3), ()], {"axis": -1}, (N,)),
        ("Gather", [(7, 3), (N, 2)], {}, (N, 2, 3)),
        ("ai.onnx.ml.ArrayFeatureExtractor", [(N, 3), (2,)], {}, (N, 2)),
        ("ai.onnx.ml.ArrayFeatureExtractor", [(3,), (N, 1)], {}, (1, N)),
        ("ai.onnx.ml.ArrayFeatureExtractor", [(3,), (N, 2)], {}, (1, -2)),
        ("Unsqueeze", [(N, 3)], {"axes": (1,)}, (N, 1, 3)),
        ("Unsqueeze", [(N, 3), (2,)], {"few": {"b": (0, -1)}}, (1, N, 3, 1)),
        ("Squeeze", [(N, 1, 3, 1)], {}, (N, 3)),
        ("Squeeze", [(N, 1, 3, 1)], {"axes": (1,)}, (N, 3, 1)),
        ("Squeeze", [(N, 1, 3), (1,)], {"few": {"b": (-2,)}}, (N, 3)),
        ("Reshape", [(N, 6), (2,)], {"few": {"b": (-1, 3)}}, (-2, 3)),
        ("Reshape", [(N, 6), (2,)], {"few": {"b": (0, -1)}}, (N, 6)),
        ("Reshape", [(N, 2, 3), (2,)], {"few": {"b": (0, 6)}}, (N, 6)),
        ("Reshape", [(N, 6), (3,)], {"few": {"b": (0, 2, -1)}}, (N, 2, 3)),
        ("Reshape", [(4, 6), (2,)], {"few": {"b": (8, -1)}}, (8, 3)),
        ("Reshape", [(4, 5), (2,)], {"few": {"b": (8, -1)}}, (8, 3)),
        ("Reshape", [(4, 6), (1,)], {"few": {"b": (24,)}}, (24,)),
        ("Flatten", [(N, 2, 3)], {}, (N, 6)),
        ("Flatten", [(N, 2, 3)], {"axis": 2}, (-2, 3)),
        ("Flatten", [(N, 2, 3)], {"axis": 0}, (1, -6)),
        ("Flatten", [(N, 2)], {"axis": 2}, (-2, 1)),
        ("Flatten", [(N, 2, 3)], {"axis": -1}, (-2, 3)),
        ("Transpose", [(N, 2, 3)], {}, (3, 2, N)),
        ("Transpose", [(N, 2, 3)], {"perm": (0, 2, 1)}, (N, 3, 2)),
        ("Concat", [(N, 2), (N, 3)], {"axis": 1}, (N, 5)),
        ("Concat", [(N, 2), (-2, 2)], {}, (-3, 2)),
        ("Concat", [(N, 1, 4), (N, 2, 1)], {"axis": -2}, (N, 3, 4)),
        ("CumSum", [(N, 3), ()], {}, (N, 3)),
        ("Shape", [(N, 3, 2)], {}, (3,)),
        ("Constant", [], {"value": Tensor(1, (2, 3))}, (2, 3)),
        ("Constant", [], {"value_int": 4}, ()),
        ("Constant", [], {"value_ints": (4, 5, 6)}, (3,)),
        ("ConstantOfShape", [(2,)], {"few": {"a": (4, 5)}}, (4, 5)),
    ],
)
def test_the_size_of_an_answer(kind: str, given: list[Size], options: dict[str, Any], expected: Size) -> None:
    assert sizes(kind, *given, **options) == [expected]


@pytest.mark.parametrize(
    ("kind", "given", "options", "words"),
    [
        ("Add", [(N, 3), (2, 3)], {}, "one number of rows only"),
        ("Add", [(N, 3), (-2, 3)], {}, "one number of rows only"),
        ("ArgMax", [(N, 3)], {"axis": 2}, "along the dimension 2, and there are 2"),
        ("ArgMax", [(N, 3)], {"axis": -3}, "along the dimension -3, and there are 2"),
        ("ReduceSum", [(N, 3), (1,)], {}, "the axes of ReduceSum are not constant"),
        ("MatMul", [(N, 3), (3, N)], {}, "rows by rows"),
        ("MatMul", [(3, N), (3, 4)], {}, "rows by rows"),
        ("MatMul", [(), (3, 4)], {}, "rows by rows"),
        ("MatMul", [(N, 3), ()], {}, "rows by rows"),
        ("TopK", [(N, 3), (1,)], {}, "no fixed number"),
        ("TopK", [(N, 3), (1,)], {"few": {"b": (0,)}}, "no fixed number"),
        ("TopK", [(N, 3), (1,)], {"few": {"b": (1, 2)}}, "no fixed number"),
        ("TopK", [(N, 3), (1,)], {"few": {"b": (2,)}, "axis": 0}, "no fixed number"),
        ("TopK", [(N, 3)], {}, "no fixed number"),
        ("Unsqueeze", [(N, 3)], {}, "the axes of Unsqueeze are not constant"),
        ("Unsqueeze", [(N, 3)], {"axes": (3,)}, "along the dimension 3, and there are 3"),
        ("Reshape", [(N, 3), (1,)], {}, "a shape that is not constant"),
        ("Reshape", [(N, 3), (2,)], {"few": {"b": (-1, -1)}}, "none can have"),
        ("Reshape", [(N, 3), (2,)], {"few": {"b": (-2, 3)}}, "none can have"),
        ("Reshape", [(N, 3), (2,)], {"few": {"b": (3, 3)}}, "one number of rows only"),
        ("Transpose", [(N, 3)], {"perm": (0, 0)}, "dimensions that are not there"),
        ("Concat", [(N, 3), (N,)], {"axis": 0}, "don't fit"),
        ("Concat", [(N, 3), (2, 3)], {"axis": 0}, "don't fit"),
        ("Constant", [], {}, "without one value"),
        ("Constant", [], {"value_int": 1, "value_ints": (1,)}, "without one value"),
        ("ConstantOfShape", [(2,)], {}, "fills a shape that is not known"),
        ("ConstantOfShape", [(2,)], {"few": {"a": (N, N)}}, "fills a shape that is not known"),
    ],
)
def test_what_has_no_bound_is_refused(
    kind: str, given: list[Size], options: dict[str, Any], words: str
) -> None:
    with pytest.raises(Refused, match=words):
        sizes(kind, *given, **options)


def test_the_largest_few_have_two_answers() -> None:
    assert sizes("TopK", (N, 5), (1,), few={"b": (2,)}) == [(N, 2), (N, 2)]
    assert sizes("TopK", (N, 5), k=9) == [(N, 5), (N, 5)]
    assert sizes("TopK", (4, N, 3), (1,), few={"b": (1,)}, axis=0) == [(1, N, 3)] * 2


def test_a_classifier_answers_with_labels_and_a_score_for_each_class() -> None:
    work = Work()
    many = node(
        "ai.onnx.ml.LinearClassifier", 1, 2, classlabels_ints=(1, 2, 3), coefficients=tuple(range(12))
    )
    assert RULES[many.kind](many, [(N, 4)], work) == [(N,), (N, 3)]
    assert work.products == 12
    two = node("ai.onnx.ml.SVMClassifier", 1, 2, classlabels_ints=(1,))
    assert RULES[two.kind](two, [(N, 4)], work) == [(N,), (N, 2)]
    assert work.products == 13
    none = node("ai.onnx.ml.TreeEnsembleClassifier", 1, 2)
    assert RULES[none.kind](none, [(N, 4)], work) == [(N,), (N, 2)]
    assert work.products == 13


@pytest.mark.parametrize(
    ("a", "b", "products"),
    [
        ((N, 3), (3, 4), 12),
        ((N, 3), (3,), 3),
        ((3,), (3, 4), 12),
        ((N, 2, 3), (3, 4), 24),
        ((5, 2, 3), (5, 3, 4), 120),
        # Sizes are bounds: where they differ the larger one counts.
        ((N, 2), (3, 4), 12),
        ((N, 5), (2, 4), 20),
    ],
)
def test_multiplications_for_a_row_are_counted_and_add_up(a: Size, b: Size, products: int) -> None:
    work = Work(products=100)
    RULES["MatMul"](node("MatMul", 2), [a, b], work)
    assert work.products == 100 + products


def test_what_is_known_of_short_constants_is_carried_on() -> None:
    work = Work(few={"a": (2, 3)})
    for kind in ("Cast", "Identity"):
        work.few.pop("x", None)
        RULES[kind](node(kind, 1), [(2,)], work)
        assert work.few["x"] == (2, 3)
    other = Work(few={"a": (2, 3)})
    RULES["Neg"](node("Neg", 1), [(2,)], other)
    assert "x" not in other.few
    for value, few in ((Tensor(7, (2,), (4, 5)), (4, 5)), ((4, 5), (4, 5)), (6, (6,))):
        name = {Tensor: "value", tuple: "value_ints", int: "value_int"}[type(value)]
        made = Work()
        RULES["Constant"](node("Constant", 0, **{name: value}), [], made)
        assert made.few == {"x": few}
    unknown = Work()
    RULES["Constant"](node("Constant", 0, value=Tensor(1, (2,))), [], unknown)
    assert unknown.few == {}


def test_a_shape_that_was_asked_for_can_be_filled() -> None:
    work = Work()
    RULES["Shape"](node("Shape", 1), [(N, 3)], work)
    assert work.shapes == {"x": (N, 3)}
    filled = Node("", "ConstantOfShape", ("x",), ("y",), {})
    assert RULES["ConstantOfShape"](filled, [(2,)], work) == [(N, 3)]
    part = Work()
    RULES["Shape"](node("Shape", 1, start=1), [(N, 3)], part)
    assert part.shapes == {}, "of a part of the shape nothing is known"


def test_numbers_of_a_row_and_dimensions_of_rows() -> None:
    assert each((N, 3, 4)) == 12
    assert each((-2, 3)) == 6
    assert each(()) == 1
    assert (by_rows((N, 3)), by_rows((N, -2)), by_rows((0, 1)), by_rows(())) == (1, 2, 0, 0)
