"""MusiCNN's nets as ONNX graphs, from log-mel patches to tags and an embedding.

Every graph takes `patches` (n, 187, 96), float32, and gives `tags` (n, 50), scores between 0 and 1, and
`embedding`: (n, 200) of MusiCNN, what its last layer takes; (n, 256) of a VGG, its last maximum. The same
weights give the same bytes.

A block is a convolution, ReLU, a batch normalisation x * a + b, and a maximum over neighbours. Here a moves
into the convolution's weights. What is left is monotone, so the maximum comes first, and everything after it
is small: with y = a * conv the block is min(max(max y, low), high) + b, where [low, high] is [0, inf] for
a >= 0 and [-inf, 0] for a < 0.

For patches that overlap there is a pair of graphs. `trunk` gives the timbral convolutions of each frame of a
whole sound, (t, 96) to (t - 6, 408), and `head` does the rest for each patch. Only three frames at each edge
of a patch see its zero padding, and `head` computes those itself, so the pair agrees with the one graph.

Contents: musicnn, vgg, trunk, head.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from mirlab.audio.musicnn.layers import (
    BANDS,
    EMBEDDING,
    FRAMES,
    TAGS,
    TEMPORAL,
    TIMBRAL_WIDTH,
    VGG_EMBEDDING,
    Affine,
    Block,
    Dense,
    MusicnnWeights,
    VggWeights,
)
from mirlab.errors import MissingExtra
from mirlab.graphs import Builder
from mirlab.typing import Floats

OPSET, IR_VERSION = 17, 8
EDGE = 3
"""Frames at each edge of a patch whose timbral convolutions reach beyond it."""

_VGG_POOLS = (((4, 1), (2, 2)), ((2, 2), (2, 2)), ((2, 2), (2, 2)), ((2, 2), (2, 2)), ((4, 4), (4, 4)))
_HUGE = np.finfo(np.float32).max


def musicnn(weights: MusicnnWeights) -> bytes:
    """Write the net of MSD_musicnn or MTT_musicnn; raises MissingExtra without the package `onnx`."""
    graph = _builder()
    entered = _entered(graph, weights.entry, "patches")
    timbral = [_laid(graph, block) for block in weights.timbral]
    _finish(graph, weights, entered, _timbral(graph, entered, timbral, EDGE, EDGE))
    return _written(graph, {"patches": ["n", FRAMES, BANDS]}, _outputs(EMBEDDING))


def trunk(weights: MusicnnWeights) -> bytes:
    """Write what overlapping patches share: `frames` (t, 96) to `rows` (t - 6, 408), for 7 frames or more."""
    graph = _builder()
    entered = _entered(graph, weights.entry, "frames", axes=(0, 1))
    found = _timbral(graph, entered, [_laid(graph, block) for block in weights.timbral])
    rows = graph.add("Squeeze", found, graph.constant(np.array([0, 3])))
    graph.add("Transpose", rows, perm=[1, 0], name="rows")
    return _written(graph, {"frames": ["t", BANDS]}, {"rows": ["r", TIMBRAL_WIDTH]})


def head(weights: MusicnnWeights) -> bytes:
    """Write the rest: `patches` (n, 187, 96) and the trunk's `rows` (n, 181, 408) to the net's outputs.

    rows[i] are the trunk's rows of frames 3 to 183 of patch i.
    """
    graph = _builder()
    entered = _entered(graph, weights.entry, "patches")
    laid = [_laid(graph, block) for block in weights.timbral]
    edges = []
    for start, before, after in ((0, EDGE, 0), (FRAMES - 2 * EDGE, 0, EDGE)):
        place = (graph.constant(np.array([n])) for n in (start, start + 2 * EDGE, 2))
        edges.append(_timbral(graph, graph.add("Slice", entered, *place), laid, before, after))
    inner = graph.add("Transpose", "rows", perm=[0, 2, 1])
    inner = graph.add("Unsqueeze", inner, graph.constant(np.array([3])))
    _finish(graph, weights, entered, graph.add("Concat", edges[0], inner, edges[1], axis=2))
    inputs = {"patches": ["n", FRAMES, BANDS], "rows": ["n", FRAMES - 2 * EDGE, TIMBRAL_WIDTH]}
    return _written(graph, inputs, _outputs(EMBEDDING))


def vgg(weights: VggWeights) -> bytes:
    """Write the net of MSD_vgg or MTT_vgg; raises MissingExtra without the package `onnx`."""
    graph = _builder()
    values = _entered(graph, weights.entry, "patches")
    for block, (pool, strides) in zip(weights.blocks, _VGG_POOLS, strict=True):
        values = _block(graph, values, _laid(graph, block), pads=(1, 1, 1, 1), pool=pool, strides=strides)
    # TensorFlow has the channels last.
    last = graph.add("Transpose", values, perm=[0, 2, 3, 1])
    embedding = graph.add("Reshape", last, graph.constant(np.array([-1, VGG_EMBEDDING])), name="embedding")
    graph.add("Sigmoid", _dense(graph, embedding, weights.last), name="tags")
    return _written(graph, {"patches": ["n", FRAMES, BANDS]}, _outputs(VGG_EMBEDDING))


_Values = Mapping[str, list[Any]]


def _outputs(width: int) -> _Values:
    return {"tags": ["n", TAGS], "embedding": ["n", width]}


def _builder() -> Builder:
    from importlib.util import find_spec

    if find_spec("onnx") is None:
        raise MissingExtra("writing a model's graph", "ship")
    return Builder()


def _written(graph: Builder, inputs: _Values, outputs: _Values) -> bytes:
    from onnx import TensorProto, checker, helper

    made = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "mirlab",
            [helper.make_tensor_value_info(name, TensorProto.FLOAT, dims) for name, dims in inputs.items()],
            [helper.make_tensor_value_info(name, TensorProto.FLOAT, dims) for name, dims in outputs.items()],
            graph.initializers,
        ),
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=IR_VERSION,
        producer_name="mirlab",
    )
    checker.check_model(made)
    written: bytes = made.SerializeToString(deterministic=True)
    return written


def _numbers(graph: Builder, values: Floats) -> str:
    return graph.constant(np.ascontiguousarray(values, dtype=np.float32))


def _entered(graph: Builder, norm: Affine, name: str, axes: Sequence[int] = (1,)) -> str:
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


def _laid(graph: Builder, block: Block) -> _Laid:
    scale, shift = block.norm
    bounds = np.where(scale < 0, -_HUGE, 0.0), np.where(scale < 0, 0.0, _HUGE), shift
    return _Laid(
        block.kernel.shape[2:],
        _numbers(graph, block.kernel * scale[:, None, None, None]),
        _numbers(graph, block.bias * scale),
        *(_numbers(graph, bound[:, None, None]) for bound in bounds),
    )


def _block(
    graph: Builder,
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


def _timbral(graph: Builder, values: str, blocks: Sequence[_Laid], before: int = 0, after: int = 0) -> str:
    """Both timbral blocks, each frame's largest over the bands, with so many frames of zeros around."""
    found = [
        _block(graph, values, block, pads=(before, 0, after, 0), pool=(1, BANDS - block.size[1] + 1))
        for block in blocks
    ]
    return graph.add("Concat", *found, axis=1)


def _finish(graph: Builder, weights: MusicnnWeights, entered: str, timbral: str) -> None:
    """From the input after its norm, and the timbral blocks (n, 408, 187, 1), to the outputs."""
    # TensorFlow puts the odd zero of an even kernel behind.
    temporal = [
        _block(
            graph, entered, _laid(graph, block), pads=((height - 1) // 2, 0, height // 2, 0), pool=(1, BANDS)
        )
        for block, (height, _) in zip(weights.temporal, TEMPORAL, strict=True)
    ]
    values = graph.add("Concat", timbral, *temporal, axis=1)
    features = [values]
    for i, block in enumerate(weights.middle):
        found = _block(graph, values, _laid(graph, block), pads=(EDGE, 0, EDGE, 0))
        values = graph.add("Add", found, values) if i else found
        features.append(values)
    whole = graph.add("Concat", *features, axis=1)
    largest = graph.add("ReduceMax", whole, axes=[2, 3], keepdims=0)
    mean = graph.add("ReduceMean", whole, axes=[2, 3], keepdims=0)
    pooled = graph.add("Concat", largest, mean, axis=1)
    hidden = graph.add("Relu", _dense(graph, pooled, _after(weights.pooled, weights.hidden)))
    scale, shift = weights.hidden_norm
    scaled = graph.add("Mul", hidden, _numbers(graph, scale))
    embedding = graph.add("Add", scaled, _numbers(graph, shift), name="embedding")
    graph.add("Sigmoid", _dense(graph, embedding, weights.last), name="tags")


def _after(norm: Affine, dense: Dense) -> Dense:
    """A dense layer that has the batch normalisation before it in its weights, for maxima, then means.

    TensorFlow has the two in turn for each channel.
    """
    kernel = dense.kernel * norm.scale[:, None]
    # Rounded once, so that every machine writes the same bytes.
    moved = np.array([math.fsum(column) for column in (dense.kernel * norm.shift[:, None]).T])
    return Dense(np.concatenate([kernel[::2], kernel[1::2]]), dense.bias + moved)


def _dense(graph: Builder, rows: str, dense: Dense) -> str:
    found = graph.add("MatMul", rows, _numbers(graph, dense.kernel))
    return graph.add("Add", found, _numbers(graph, dense.bias))
