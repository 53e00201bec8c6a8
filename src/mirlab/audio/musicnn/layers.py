"""The weights of MusiCNN's four nets, from TensorFlow's names to layers in the order they are run.

TensorFlow numbers layers in the order in which the net's code made them: the first convolution is conv2d, the
next conv2d_1. A batch normalisation in use is a scale and a shift, worked out here in float64.

Contents: Block, Dense, MusicnnWeights, VggWeights, musicnn_weights, vgg_weights.

Reference
---------
Pons and Serra 2019, musicnn: pre-trained convolutional neural networks for music audio tagging
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from mirlab.audio.musicnn.checkpoint import Checkpoint
from mirlab.typing import Floats

FRAMES, BANDS, TAGS = 187, 96, 50
EPSILON = 1e-3
"""Of every batch normalisation, added to the variance."""

TIMBRAL = ((7, 38), (7, 67))
TEMPORAL = ((128, 1), (64, 1), (32, 1))
_TIMBRAL_FILTERS, _TEMPORAL_FILTERS, _MIDDLE, EMBEDDING = 204, 51, 64, 200
_FRONT = len(TIMBRAL) * _TIMBRAL_FILTERS + len(TEMPORAL) * _TEMPORAL_FILTERS
_POOLED = _FRONT + 3 * _MIDDLE
_VGG_FILTERS, VGG_EMBEDDING = 128, 256


class Affine(NamedTuple):
    """A batch normalisation in use: x * scale + shift, for each channel."""

    scale: Floats
    shift: Floats


@dataclass(frozen=True)
class Block:
    """A convolution, then ReLU, then a batch normalisation.

    Parameters
    ----------
    kernel : (filters, channels, time, bands)
    bias : (filters,)
    norm : of the filters
    """

    kernel: Floats
    bias: Floats
    norm: Affine


@dataclass(frozen=True)
class Dense:
    """x @ kernel + bias; kernel is (in, out)."""

    kernel: Floats
    bias: Floats


@dataclass(frozen=True)
class MusicnnWeights:
    """Two timbral and three temporal blocks side by side, three in a row behind them, two dense layers.

    `pooled` is of the 1,506 values that maximum and mean over time give, in turn for each channel.
    """

    entry: Affine
    timbral: tuple[Block, ...]
    temporal: tuple[Block, ...]
    middle: tuple[Block, ...]
    pooled: Affine
    hidden: Dense
    hidden_norm: Affine
    last: Dense


@dataclass(frozen=True)
class VggWeights:
    """Five blocks in a row, each followed by a maximum over neighbours, and a dense layer."""

    entry: Affine
    blocks: tuple[Block, ...]
    last: Dense


def musicnn_weights(found: Checkpoint) -> MusicnnWeights:
    """Read MSD_musicnn or MTT_musicnn.

    Raises
    ------
    BadCheckpoint : a tensor is missing, damaged or of another shape
    """
    sizes = [
        *((height, width, 1, _TIMBRAL_FILTERS) for height, width in TIMBRAL),
        *((height, width, 1, _TEMPORAL_FILTERS) for height, width in TEMPORAL),
        (7, _FRONT, 1, _MIDDLE),
        (7, _MIDDLE, 1, _MIDDLE),
        (7, _MIDDLE, 1, _MIDDLE),
    ]
    blocks = [
        _block(found, _numbered("conv2d", i), _numbered("batch_normalization", i + 1), size)
        for i, size in enumerate(sizes)
    ]
    return MusicnnWeights(
        _affine(found, "batch_normalization", 1),
        tuple(blocks[:2]),
        tuple(blocks[2:5]),
        tuple(map(_over_time, blocks[5:])),
        _affine(found, "batch_normalization_9", 2 * _POOLED),
        _dense(found, "dense", 2 * _POOLED, EMBEDDING),
        _affine(found, "batch_normalization_10", EMBEDDING),
        _dense(found, "dense_1", EMBEDDING, TAGS),
    )


def vgg_weights(found: Checkpoint) -> VggWeights:
    """Read MSD_vgg or MTT_vgg; raises as `musicnn_weights` does."""
    blocks = [
        _block(
            found,
            f"{i + 1}CNN",
            _numbered("batch_normalization", i + 1),
            (3, 3, _VGG_FILTERS if i else 1, _VGG_FILTERS),
        )
        for i in range(5)
    ]
    return VggWeights(
        _affine(found, "batch_normalization", 1),
        tuple(blocks),
        _dense(found, "dense", VGG_EMBEDDING, TAGS),
    )


def _numbered(name: str, number: int) -> str:
    return f"{name}_{number}" if number else name


def _affine(found: Checkpoint, name: str, width: int) -> Affine:
    gamma, beta, mean, variance = (
        found.tensor(f"{name}/{part}", (width,)).astype(np.float64)
        for part in ("gamma", "beta", "moving_mean", "moving_variance")
    )
    scale = gamma / np.sqrt(variance + EPSILON)
    return Affine(scale, beta - mean * scale)


def _block(found: Checkpoint, conv: str, norm: str, size: tuple[int, int, int, int]) -> Block:
    """TensorFlow has (time, bands, channels, filters)."""
    kernel = found.tensor(f"{conv}/kernel", size).astype(np.float64)
    bias = found.tensor(f"{conv}/bias", size[-1:]).astype(np.float64)
    return Block(kernel.transpose(3, 2, 0, 1), bias, _affine(found, norm, size[-1]))


def _over_time(block: Block) -> Block:
    """A block as wide as its input, (filters, 1, time, channels), as (filters, channels, 1, time)."""
    return Block(block.kernel.transpose(0, 3, 1, 2), block.bias, block.norm)


def _dense(found: Checkpoint, name: str, width: int, units: int) -> Dense:
    kernel = found.tensor(f"{name}/kernel", (width, units)).astype(np.float64)
    return Dense(kernel, found.tensor(f"{name}/bias", (units,)).astype(np.float64))
