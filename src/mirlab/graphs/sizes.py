"""How large an operator's answers can be, from its inputs' sizes alone, and what it costs.

Conventions: a size is a tuple of dimensions, each an upper bound; ROWS (-1) stands for the number of rows
that a graph is asked about, -3 for three times as many. An operator that has no rule here can't be in a
graph, so a file of a kilobyte can't ask for a terabyte by letting a column meet a row. `register` adds a
rule for another operator.

Contents: Size, Work, RULES, register, elementwise.

Reference
---------
https://onnx.ai/onnx/operators/
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from mirlab.graphs.model import Node, Refused

Size = tuple[int, ...]


@dataclass
class Work:
    """What is known while a graph is walked.

    Parameters
    ----------
    few : values of short constants of whole numbers, by name
    shapes : of values that are themselves sizes, what they are the size of
    products : multiplications for a row, so far
    """

    few: dict[str, tuple[int, ...]] = field(default_factory=dict)
    shapes: dict[str, Size] = field(default_factory=dict)
    products: int = 0


Rule = Callable[[Node, list[Size], Work], list[Size]]
RULES: dict[str, Rule] = {}
"""By an operator's name, with its domain before it where that is not ONNX's own."""


def register(*kinds: str) -> Callable[[Rule], Rule]:
    """Let graphs have operators, named as "Relu" or "ai.onnx.ml.Scaler"; the rule gives their sizes.

    Only an operator that reads nothing but its inputs, ends, and gives equal answers again may be registered.
    """

    def keep(rule: Rule) -> Rule:
        RULES.update(dict.fromkeys(kinds, rule))
        return rule

    return keep


def each(size: Size) -> int:
    """Numbers for one row."""
    return math.prod(abs(n) for n in size)


def by_rows(size: Size) -> int:
    """Dimensions that grow with the rows."""
    return sum(n < 0 for n in size)


def _wider(a: int, b: int) -> int:
    if a == b or b == 1:
        return a
    if a == 1:
        return b
    if a < 0 or b < 0:
        raise Refused("it works for one number of rows only")
    return max(a, b)


# fmt: off
_ONE_BY_ONE = (
    "Add", "Sub", "Mul", "Div", "Max", "Min", "Sum", "Pow", "Where", "Equal", "Less", "Greater",
    "LessOrEqual", "GreaterOrEqual", "And", "Or", "Not", "Exp", "Log", "Sqrt", "Reciprocal", "Neg",
    "Abs", "Relu", "Cast", "Identity", "Softmax", "LogSoftmax", "Sigmoid", "Tanh", "Clip", "Floor",
    "Erf", "ai.onnx.ml.Normalizer", "ai.onnx.ml.Scaler",
)
# fmt: on


@register(*_ONE_BY_ONE)
def elementwise(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    """Every number by itself, dimensions of 1 being stretched."""
    rank = max(map(len, sizes), default=0)
    found = (1,) * rank
    for size in sizes:
        padded = (1,) * (rank - len(size)) + size
        found = tuple(map(_wider, found, padded))
    if node.operator in {"Cast", "Identity"} and node.inputs[0] in work.few:
        work.few[node.outputs[0]] = work.few[node.inputs[0]]
    return [found]


def _axis(axis: int, rank: int) -> int:
    if not -rank <= axis < rank:
        raise Refused(f"an operator goes along the dimension {axis}, and there are {rank}")
    return axis % rank


def _axes(node: Node, work: Work, rank: int, spare: tuple[int, ...] | None) -> tuple[int, ...]:
    """The axes as an attribute (old) or as a constant (new)."""
    if len(node.inputs) > 1 and node.inputs[1]:
        axes = work.few.get(node.inputs[1])
        if axes is None:
            raise Refused(f"the axes of {node.kind} are not constant")
    else:
        said = node.attributes.get("axes")
        axes = spare if said is None else said.ints
        if axes is None:
            raise Refused(f"{node.kind} has no axes")
    return tuple(_axis(axis, rank) for axis in axes)


@register("ReduceSum", "ReduceMean", "ReduceMax", "ReduceMin", "ReduceLogSumExp", "ReduceSumSquare")
def _reduce(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    size = sizes[0]
    axes = _axes(node, work, len(size), tuple(range(len(size))))
    return [_without(size, axes, node.number("keepdims", 1))]


def _without(size: Size, axes: tuple[int, ...], keep: int) -> Size:
    if keep:
        return tuple(1 if i in axes else n for i, n in enumerate(size))
    return tuple(n for i, n in enumerate(size) if i not in axes)


@register("ArgMax", "ArgMin")
def _best(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    axis = _axis(node.number("axis", 0), len(sizes[0]))
    return [_without(sizes[0], (axis,), node.number("keepdims", 1))]


@register("MatMul")
def _matmul(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    a, b = sizes
    if not a or not b or by_rows(b) or a[-1] < 0:
        raise Refused("it multiplies rows by rows")
    left, right = (1, *a) if len(a) == 1 else a, (*b, 1) if len(b) == 1 else b
    rest = elementwise(node, [left[:-2], right[:-2]], Work())[0]
    full = (*rest, left[-2], right[-1])
    work.products += each(full) * max(left[-1], right[-2])
    if len(b) == 1:
        full = full[:-1]
    return [full[:-2] + full[-1:] if len(a) == 1 and len(b) > 1 else full]


@register("TopK")
def _top(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    size = list(sizes[0])
    axis = _axis(node.number("axis", -1), len(size))
    few = work.few.get(node.inputs[1]) if len(node.inputs) > 1 else (node.number("k", 0),)
    if few is None or len(few) != 1 or few[0] < 1 or size[axis] < 0:
        raise Refused("its nearest neighbours are no fixed number")
    size[axis] = min(size[axis], few[0])
    return [tuple(size)] * 2


@register("Gather")
def _gather(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    data, indices = sizes
    axis = _axis(node.number("axis", 0), len(data))
    return [data[:axis] + indices + data[axis + 1 :]]


@register("ai.onnx.ml.ArrayFeatureExtractor")
def _extract(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    data, indices = sizes
    return [(*(data[:-1] if len(data) > 1 else (1,)), _flat(indices))]


def _flat(size: Size) -> int:
    """All dimensions as one."""
    return -each(size) if by_rows(size) else each(size)


@register("Unsqueeze")
def _unsqueeze(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    rank = len(sizes[0]) + 1
    said = node.attributes.get("axes")
    few = work.few.get(node.inputs[1]) if len(node.inputs) > 1 else said.ints if said else None
    if few is None:
        raise Refused("the axes of Unsqueeze are not constant")
    rank = len(sizes[0]) + len(few)
    new = {_axis(axis, rank) for axis in few}
    left = iter(sizes[0])
    return [tuple(1 if i in new else next(left, 1) for i in range(rank))]


@register("Squeeze")
def _squeeze(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    ones = tuple(i for i, n in enumerate(sizes[0]) if n == 1)
    return [_without(sizes[0], _axes(node, work, len(sizes[0]), ones), 0)]


@register("Reshape")
def _reshape(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    size = sizes[0]
    wanted = work.few.get(node.inputs[1])
    if wanted is None:
        raise Refused("it gives values a shape that is not constant")
    found = [size[i] if n == 0 and i < len(size) else n for i, n in enumerate(wanted)]
    free = [i for i, n in enumerate(wanted) if n == -1]
    if len(free) > 1 or any(n < -1 for n in wanted):
        raise Refused("it gives values a shape that none can have")
    if free:
        rest = tuple(n for i, n in enumerate(found) if i != free[0])
        share = max(1, -(-each(size) // max(1, each(rest))))
        found[free[0]] = -share if by_rows(size) > by_rows(rest) else share
    elif by_rows(size) > by_rows(tuple(found)):
        raise Refused("it works for one number of rows only")
    return [tuple(found)]


@register("Flatten")
def _flatten(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    axis = node.number("axis", 1)
    axis = axis if axis == len(sizes[0]) else _axis(axis, len(sizes[0]))
    return [(_flat(sizes[0][:axis]), _flat(sizes[0][axis:]))]


@register("Transpose")
def _transpose(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    said = node.attributes.get("perm")
    order = tuple(reversed(range(len(sizes[0])))) if said is None else said.ints
    if order is None or sorted(order) != list(range(len(sizes[0]))):
        raise Refused("it orders dimensions that are not there")
    return [tuple(sizes[0][i] for i in order)]


@register("Concat")
def _concat(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    rank = len(sizes[0])
    axis = _axis(node.number("axis", 0), rank)
    along = [size[axis] for size in sizes]
    if any(len(size) != rank for size in sizes) or len({n < 0 for n in along}) > 1:
        raise Refused("it puts values together that don't fit")
    rest = elementwise(node, [(*size[:axis], 1, *size[axis + 1 :]) for size in sizes], Work())[0]
    return [(*rest[:axis], sum(along), *rest[axis + 1 :])]


@register("CumSum")
def _cumulative(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    return [sizes[0]]


@register("Constant")
def _constant(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    if len(node.attributes) != 1:
        raise Refused("it has a constant without one value")
    ((name, said),) = node.attributes.items()
    if said.tensor is not None:
        if said.tensor.few is not None:
            work.few[node.outputs[0]] = said.tensor.few
        return [said.tensor.dims]
    if name == "value_ints" and said.ints is not None:
        work.few[node.outputs[0]] = said.ints
    if name == "value_int" and said.number is not None:
        work.few[node.outputs[0]] = (said.number,)
    return [(sum(said.counts.values()),) if name.endswith("s") else ()]


@register("Shape")
def _shape(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    if not node.attributes:
        work.shapes[node.outputs[0]] = sizes[0]
    return [(len(sizes[0]),)]


@register("ConstantOfShape")
def _filled(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    name = node.inputs[0]
    size = work.shapes.get(name, work.few.get(name))
    if size is None or by_rows(size) > 1:
        raise Refused("it fills a shape that is not known")
    return [size]


@register(*(f"ai.onnx.ml.{name}Classifier" for name in ("TreeEnsemble", "Linear", "SVM")))
def _classified(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    names: Mapping[str, int] = {
        name: sum(said.counts.values())
        for name, said in node.attributes.items()
        if name.startswith("classlabels")
    }
    work.products += max((sum(said.counts.values()) for said in node.attributes.values()), default=0)
    return [sizes[0][:1], (*sizes[0][:1], max(2, *names.values(), 2))]


@register("ai.onnx.ml.TreeEnsembleRegressor")
def _regressed(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    targets = node.attributes.get("n_targets")
    if targets is None or targets.number is None or targets.number < 1:
        raise Refused("it has trees without a number of targets")
    work.products += max((sum(said.counts.values()) for said in node.attributes.values()), default=0)
    return [(*sizes[0][:1], targets.number)]
