"""Sizes of what nets of sound and images are made of: convolutions, pools, norms, slices; beside `sizes`.

A dimension that grows with the rows may be a convolution's time: then nothing is padded along it, so that the
answer is no longer than the input.

Contents: RULES (those of `sizes` and these).
"""

from __future__ import annotations

import math

from mirlab.graphs.model import Node, Refused
from mirlab.graphs.sizes import RULES, Size, Work, by_rows, each, elementwise, register

__all__ = ["RULES"]

register(
    "Ceil", "Cos", "Elu", "Gelu", "HardSigmoid", "HardSwish", "LeakyRelu", "Mish", "PRelu", "Round", "Selu",
    "Sign", "Sin", "Softplus", "Softsign", "ThresholdedRelu",
)(elementwise)  # fmt: skip


@register("BatchNormalization", "InstanceNormalization", "LayerNormalization", "LRN", "LpNormalization")
def _normed(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    if node.number("training_mode", 0):
        raise Refused("it has a normalisation in training")
    return [sizes[0]]


@register("Dropout")
def _dropout(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    if len(node.inputs) > 2:
        raise Refused("it has a Dropout that may be in training, which is drawn at random")
    return [sizes[0]]


@register("Conv")
def _conv(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    data, weight = sizes[:2]
    if len(data) < 3 or len(weight) != len(data) or by_rows(weight) or by_rows(data[1:2]):
        raise Refused("it has a convolution whose weights don't fit")
    out = (data[0], weight[0], *_window(node, data[2:], weight[2:]))
    work.products += each(out) * math.prod(weight[1:])
    return [out]


@register("MaxPool", "AveragePool", "LpPool")
def _pool(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    kernel = node.attributes.get("kernel_shape")
    if kernel is None or kernel.ints is None:
        raise Refused(f"{node.kind} has no size")
    if len(kernel.ints) != len(sizes[0]) - 2:
        raise Refused(f"{node.kind} has a size of {len(kernel.ints)} dimensions")
    out = (*sizes[0][:2], *_window(node, sizes[0][2:], kernel.ints))
    work.products += each(out) * math.prod(kernel.ints)
    return [out] * 2


@register("GlobalMaxPool", "GlobalAveragePool")
def _whole(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    return [(*sizes[0][:2], *(1 for _ in sizes[0][2:]))]


def _window(node: Node, data: Size, kernel: tuple[int, ...]) -> list[int]:
    """Dimensions after a window of this size was moved along each of them."""
    rank = len(data)
    strides, dilations = _ints(node, "strides", rank), _ints(node, "dilations", rank)
    said = node.attributes.get("auto_pad")
    automatic = b"NOTSET" if said is None or said.text is None else said.text
    pads = _ints(node, "pads", 2 * rank, 0)
    if min((*strides, *dilations, *kernel), default=1) < 1 or min(pads, default=0) < 0:
        raise Refused(f"{node.kind} has a step or a size below 1")
    found = []
    for i, size in enumerate(data):
        if size < 0:
            if automatic.startswith(b"SAME") or pads[i] or pads[rank + i]:
                raise Refused("it pads a dimension that grows with the rows")
            found.append(size)
        elif automatic.startswith(b"SAME"):
            found.append(-(-size // strides[i]))
        else:
            added = 0 if automatic == b"VALID" else pads[i] + pads[rank + i]
            left = size + added - dilations[i] * (kernel[i] - 1) - 1
            # As an upper bound: ceil_mode gives one more than rounding down.
            found.append(max(0, left // strides[i] + 1 + node.number("ceil_mode", 0)))
    return found


def _ints(node: Node, name: str, count: int, spare: int = 1) -> tuple[int, ...]:
    said = node.attributes.get(name)
    if said is None:
        return (spare,) * count
    if said.ints is None or len(said.ints) != count:
        raise Refused(f"{node.kind} has {name} that don't fit its input")
    return said.ints


@register("Gemm")
def _gemm(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    a, b = sizes[:2]
    if len(a) != 2 or len(b) != 2:
        raise Refused("Gemm takes something else than two matrices")
    a = a[::-1] if node.number("transA", 0) else a
    b = b[::-1] if node.number("transB", 0) else b
    if by_rows(b) or a[1] < 0:
        raise Refused("it multiplies rows by rows")
    work.products += each((a[0], b[1])) * max(a[1], b[0])
    return [(a[0], b[1])]


@register("Pad")
def _pad(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    rank = len(sizes[0])
    old = node.attributes.get("pads")
    pads = work.few.get(node.inputs[1]) if len(node.inputs) > 1 else old.ints if old else None
    if pads is None or len(pads) != 2 * rank or len(node.inputs) > 3:
        raise Refused("it pads by numbers that are not constant, or not along every dimension")
    found = []
    for size, before, after in zip(sizes[0], pads[:rank], pads[rank:], strict=True):
        if size < 0 and (before or after):
            raise Refused("it pads a dimension that grows with the rows")
        found.append(size if size < 0 else max(0, size + before + after))
    return [tuple(found)]


@register("Slice")
def _slice(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    parts = []
    for i, name in enumerate(("starts", "ends", "axes", "steps"), 1):
        said = node.attributes.get(name)
        given = len(node.inputs) > i and node.inputs[i]
        parts.append(work.few.get(node.inputs[i]) if given else said.ints if said else ())
    if any(part is None for part in parts):
        raise Refused("it cuts a piece whose place is not constant")
    starts, ends, axes, steps = (part or () for part in parts)
    axes = axes or tuple(range(len(starts)))
    steps = steps or (1,) * len(starts)
    if not len(starts) == len(ends) == len(axes) == len(steps) or 0 in steps:
        raise Refused("it cuts a piece whose place is not given for each dimension")
    found = list(sizes[0])
    for start, end, axis, step in zip(starts, ends, axes, steps, strict=True):
        if not -len(found) <= axis < len(found):
            raise Refused(f"it cuts along the dimension {axis}, and there are {len(found)}")
        # Of rows it may leave out some: as many as there are stays the bound.
        found[axis] = found[axis] if found[axis] < 0 else _cut(found[axis], start, end, step)
    return [tuple(found)]


def _cut(size: int, start: int, end: int, step: int) -> int:
    """The most that a slice can leave of a dimension of at most this size."""
    if step < 0:
        return -(-size // -step)
    if start < 0 <= end < size:
        # Of fewer it may leave more.
        return end
    return len(range(*slice(start, end, step).indices(size)))


@register("Split")
def _split(node: Node, sizes: list[Size], work: Work) -> list[Size]:
    size, axis, count = sizes[0], node.number("axis", 0), len(node.outputs)
    if not -len(size) <= axis < len(size) or size[axis] < 0:
        raise Refused("it splits the rows, or a dimension that is not there")
    old = node.attributes.get("split")
    given = len(node.inputs) > 1 and node.inputs[1]
    parts = work.few.get(node.inputs[1]) if given else old.ints if old else (-(-size[axis] // count),) * count
    if parts is None or len(parts) != count or min(parts) < 0:
        raise Refused("it splits by numbers that are not constant")
    return [tuple(part if i == axis % len(size) else n for i, n in enumerate(size)) for part in parts]
