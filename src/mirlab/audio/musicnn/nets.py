"""MusiCNN's nets as ONNX graphs, from log-mel patches to tags and an embedding.

Every graph takes `patches` (n, 187, 96), float32, and gives `tags` (n, 50), scores between 0 and 1, and
`embedding`: (n, 200) of MusiCNN, what its last layer takes; (n, 256) of a VGG, its last maximum. The same
weights give the same bytes.

A block is a convolution, ReLU, a batch normalisation x * a + b, and a maximum over neighbours. Here a moves
into the convolution's weights. What is left is monotone, so the maximum comes first, and everything after it
is small: with y = a * conv the block is min(max(max y, low), high) + b, where [low, high] is [0, inf] for
a >= 0 and [-inf, 0] for a < 0.

onnxruntime is fastest with channels in sixteens, so that what comes between its convolutions needs no other
order: MusiCNN's filters are filled up with ones that give zeros, which no weight behind them takes.

For patches that overlap there is a pair of graphs. `trunk` gives what the shorter convolutions of the front
end are worth at each frame of a whole sound, and `head` does the rest for each patch. Few frames of a patch
see the zeros around it; `head` computes those itself, so that the pair agrees with the one graph.

Contents: musicnn, vgg, trunk, head.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from mirlab.audio.musicnn.layers import (
    BANDS,
    EMBEDDING,
    FRAMES,
    TAGS,
    VGG_EMBEDDING,
    Affine,
    Block,
    Dense,
    MusicnnWeights,
    VggWeights,
)
from mirlab.graphs import PlainGraph
from mirlab.typing import Floats

OPSET, IR_VERSION = 17, 8
REACH, ROW = 32, 512
"""Frames on either side that a row of the trunk depends on, and its numbers."""

_VGG_POOLS = (((4, 1), (2, 2)), ((2, 2), (2, 2)), ((2, 2), (2, 2)), ((2, 2), (2, 2)), ((4, 4), (4, 4)))
_SIXTEEN = 16
_END = np.iinfo(np.int64).max
_HUGE = np.finfo(np.float32).max


def musicnn(weights: MusicnnWeights) -> bytes:
    """Write the net of MSD_musicnn or MTT_musicnn."""
    graph = PlainGraph()
    entered = _entered(graph, weights.entry, "patches")
    parts = _parts(weights)
    front = [_convolved(graph, entered, _laid(graph, part.block), *part.reach) for part in parts]
    _finish(graph, weights, front, parts)
    return _written(graph, {"patches": ["n", FRAMES, BANDS]}, _outputs(EMBEDDING))


def trunk(weights: MusicnnWeights) -> bytes:
    """Write what overlapping patches share: `frames` (t + 64, 96) to `rows` (t, 512).

    Row i is of frame i + 32, and depends on the 32 frames before and behind it.
    """
    graph = PlainGraph()
    entered = _entered(graph, weights.entry, "frames", axes=(0, 1))
    found = []
    for part in _parts(weights):
        if part.shared:
            before, after = part.reach
            seen = _cut(graph, entered, 2, REACH - before, after - REACH or _END)
            found.append(_convolved(graph, seen, _laid(graph, part.block)))
    rows = graph.add("Squeeze", graph.add("Concat", *found, axis=1), graph.constant(np.array([0, 3])))
    graph.add("Transpose", rows, perm=[1, 0], name="rows")
    return _written(graph, {"frames": ["t", BANDS]}, {"rows": ["r", ROW]})


def head(weights: MusicnnWeights) -> bytes:
    """Write the rest: `patches` (n, 187, 96) and their frames' `rows` (n, 187, 512) to the outputs.

    Of each convolution it takes those rows that saw none but the patch's own frames, and computes the others.
    """
    graph = PlainGraph()
    entered = _entered(graph, weights.entry, "patches")
    rows = graph.add("Transpose", "rows", perm=[0, 2, 1])
    rows = graph.add("Unsqueeze", rows, graph.constant(np.array([3])))
    front, at, parts = [], 0, _parts(weights)
    for part in parts:
        laid, (before, after) = _laid(graph, part.block), part.reach
        if not part.shared:
            front.append(_convolved(graph, entered, laid, before, after))
            continue
        inner = _cut(graph, _cut(graph, rows, 1, at, at + len(part.places)), 2, before, FRAMES - after)
        at += len(part.places)
        edge = before + after
        first = _convolved(graph, _cut(graph, entered, 2, 0, edge), laid, before, 0)
        last = _convolved(graph, _cut(graph, entered, 2, FRAMES - edge, FRAMES), laid, 0, after)
        front.append(graph.add("Concat", first, inner, last, axis=2))
    _finish(graph, weights, front, parts)
    inputs: _Values = {"patches": ["n", FRAMES, BANDS], "rows": ["n", FRAMES, ROW]}
    return _written(graph, inputs, _outputs(EMBEDDING))


def vgg(weights: VggWeights) -> bytes:
    """Write the net of MSD_vgg or MTT_vgg."""
    graph = PlainGraph()
    values = _entered(graph, weights.entry, "patches")
    for block, (pool, strides) in zip(weights.blocks, _VGG_POOLS, strict=True):
        values = _block(graph, values, _laid(graph, block), pads=(1, 1, 1, 1), pool=pool, strides=strides)
    # TensorFlow has the channels last.
    last = graph.add("Transpose", values, perm=[0, 2, 3, 1])
    embedding = graph.add("Reshape", last, graph.constant(np.array([-1, VGG_EMBEDDING])), name="embedding")
    graph.add("Sigmoid", _dense(graph, embedding, weights.last), name="tags")
    return _written(graph, {"patches": ["n", FRAMES, BANDS]}, _outputs(VGG_EMBEDDING))


_Values = Mapping[str, list[str | int]]


def _outputs(width: int) -> _Values:
    return {"tags": ["n", TAGS], "embedding": ["n", width]}


def _written(graph: PlainGraph, inputs: _Values, outputs: _Values) -> bytes:
    return graph.model(inputs, outputs, opset=OPSET, ir_version=IR_VERSION)


def _numbers(graph: PlainGraph, values: Floats) -> str:
    return graph.constant(np.ascontiguousarray(values, dtype=np.float32))


def _entered(graph: PlainGraph, norm: Affine, name: str, axes: Sequence[int] = (1,)) -> str:
    """The input with a channel, after its batch normalisation."""
    lifted = graph.add("Unsqueeze", name, graph.constant(np.array(axes)))
    scaled = graph.add("Mul", lifted, _numbers(graph, norm.scale))
    return graph.add("Add", scaled, _numbers(graph, norm.shift))


class _Laid(NamedTuple):
    """A block's numbers as constants of a graph, by their names."""

    size: Sequence[int]
    kernel: str
    bias: str
    low: str
    high: str
    shift: str


def _laid(graph: PlainGraph, block: Block) -> _Laid:
    scale, shift = block.norm
    bounds = np.where(scale < 0, -_HUGE, 0.0), np.where(scale < 0, 0.0, _HUGE), shift
    return _Laid(
        block.kernel.shape[2:],
        _numbers(graph, _filled(block.kernel * scale[:, None, None, None])),
        _numbers(graph, _filled(block.bias * scale)),
        *(_numbers(graph, _filled(bound)[:, None, None]) for bound in bounds),
    )


def _filled(values: Floats) -> Floats:
    """Zeros behind what there is, up to a multiple of sixteen."""
    more = -len(values) % _SIXTEEN
    return np.concatenate([values, np.zeros((more, *values.shape[1:]))])


def _block(
    graph: PlainGraph,
    values: str,
    block: _Laid,
    *,
    pads: Sequence[int] = (0, 0, 0, 0),
    pool: Sequence[int] | None = None,
    strides: Sequence[int] = (1, 1),
) -> str:
    """A block, in the order of the module's docstring."""
    values = graph.add("Conv", values, block.kernel, block.bias, kernel_shape=block.size, pads=pads)
    if pool is not None:
        values = graph.add("MaxPool", values, kernel_shape=pool, strides=strides)
    for operator, bound in (("Max", block.low), ("Min", block.high), ("Add", block.shift)):
        values = graph.add(operator, values, bound)
    return values


def _convolved(graph: PlainGraph, values: str, block: _Laid, before: int = 0, after: int = 0) -> str:
    """A block of the front end, each frame's largest over the bands, with so many frames of zeros around."""
    pool = (1, BANDS - block.size[1] + 1)
    return _block(graph, values, block, pads=(before, 0, after, 0), pool=pool)


def _cut(graph: PlainGraph, values: str, axis: int, start: int, stop: int) -> str:
    return graph.add("Slice", values, *(graph.constant(np.array([n])) for n in (start, stop, axis)))


class _Part(NamedTuple):
    """A block of the front end as a graph has it.

    Parameters
    ----------
    block : whose filters are a multiple of sixteen, or will be filled up to one
    places : for each of its channels then, which of the net's it is; -1 for one that is filled up
    """

    block: Block
    places: list[int]

    @property
    def reach(self) -> tuple[int, int]:
        """Frames before and behind that one sees; TensorFlow puts the odd one of an even kernel behind."""
        length = self.block.kernel.shape[2]
        return (length - 1) // 2, length // 2

    @property
    def shared(self) -> bool:
        """Whether overlapping patches share it: of a longer one hardly any frame sees its own patch alone."""
        return max(self.reach) <= REACH


def _parts(weights: MusicnnWeights) -> list[_Part]:
    """The front end: timbral blocks, temporal blocks cut to multiples of sixteen, and what is left of those.

    In the last, kernels are as long as the longest, with zeros around the shorter ones.
    """
    found, start = [], 0
    for block in weights.timbral:
        found.append(_Part(block, _places(start, len(block.bias))))
        start += len(block.bias)
    left, places = [], list[int]()
    for block in weights.temporal:
        count = len(block.bias)
        whole = count // _SIXTEEN * _SIXTEEN
        found.append(_Part(_filters(block, 0, whole), _places(start, whole)))
        left.append(_filters(block, whole, count))
        places += range(start + whole, start + count)
        start += count
    longest = max(block.kernel.shape[2] for block in left)
    kernels = []
    for block in left:
        length = block.kernel.shape[2]
        before = (longest - 1) // 2 - (length - 1) // 2
        kernels.append(np.pad(block.kernel, ((0, 0), (0, 0), (before, longest - length - before), (0, 0))))
    bias = np.concatenate([block.bias for block in left])
    norm = Affine(*(np.concatenate(values) for values in zip(*(block.norm for block in left), strict=True)))
    filled = places + [-1] * (-len(places) % _SIXTEEN)
    return [*found, _Part(Block(np.concatenate(kernels), bias, norm), filled)]


def _places(start: int, count: int) -> list[int]:
    return [*range(start, start + count), *[-1] * (-count % _SIXTEEN)]


def _filters(block: Block, start: int, stop: int) -> Block:
    norm = Affine(*(values[start:stop] for values in block.norm))
    return Block(block.kernel[start:stop], block.bias[start:stop], norm)


def _spread(values: Floats, axis: int, places: Sequence[int]) -> Floats:
    """Weights in the order of a graph's channels, zeros for those that are filled up."""
    taken = np.take(values, places, axis=axis)
    shape = [1] * values.ndim
    shape[axis] = -1
    return np.where((np.array(places) < 0).reshape(shape), 0.0, taken)


def _finish(graph: PlainGraph, weights: MusicnnWeights, front: Sequence[str], parts: Sequence[_Part]) -> None:
    """From the front end's parts, each (n, channels, 187, 1), to the outputs."""
    places = [place for part in parts for place in part.places]
    # Time along the last dimension, which onnxruntime's convolutions work through in blocks.
    values = graph.add("Transpose", graph.add("Concat", *front, axis=1), perm=[0, 1, 3, 2])
    features = [values]
    for i, block in enumerate(weights.middle):
        fed = block if i else replace(block, kernel=_spread(block.kernel, 1, places))
        answer = _block(graph, values, _laid(graph, fed), pads=(0, 3, 0, 3))
        values = graph.add("Add", answer, values) if i else answer
        features.append(values)
    whole = graph.add("Concat", *features, axis=1)
    largest = graph.add("ReduceMax", whole, axes=[2, 3], keepdims=0)
    mean = graph.add("ReduceMean", whole, axes=[2, 3], keepdims=0)
    pooled = graph.add("Concat", largest, mean, axis=1)
    places += range(weights.middle[0].kernel.shape[1], len(weights.hidden.kernel) // 2)
    hidden = graph.add("Relu", _dense(graph, pooled, _after(weights.pooled, weights.hidden, places)))
    scale, shift = weights.hidden_norm
    scaled = graph.add("Mul", hidden, _numbers(graph, scale))
    embedding = graph.add("Add", scaled, _numbers(graph, shift), name="embedding")
    graph.add("Sigmoid", _dense(graph, embedding, weights.last), name="tags")


def _after(norm: Affine, dense: Dense, places: Sequence[int]) -> Dense:
    """A dense layer with the batch normalisation before it in its weights, for maxima and then means.

    TensorFlow has the two in turn for each channel.
    """
    kernel = dense.kernel * norm.scale[:, None]
    # Rounded once, so that every machine writes the same bytes.
    moved = np.array([math.fsum(column) for column in (dense.kernel * norm.shift[:, None]).T])
    return Dense(np.concatenate([_spread(kernel[i::2], 0, places) for i in (0, 1)]), dense.bias + moved)


def _dense(graph: PlainGraph, rows: str, dense: Dense) -> str:
    found = graph.add("MatMul", rows, _numbers(graph, dense.kernel))
    return graph.add("Add", found, _numbers(graph, dense.bias))
