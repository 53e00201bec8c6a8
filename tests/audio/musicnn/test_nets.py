"""The graphs compute what the nets are described as."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from mirlab.audio.musicnn import nets
from mirlab.audio.musicnn.checkpoint import Checkpoint
from mirlab.audio.musicnn.layers import MusicnnWeights, musicnn_weights, vgg_weights
from mirlab.graphs.walking import Limits, walk

from .conftest import Write
from .direct import Direct

NET = Limits(row=1 << 26, products=1 << 36)
Tensors = dict[str, NDArray[np.float32]]


def drawn(kernels: dict[str, tuple[int, ...]], norms: list[int]) -> Tensors:
    """Weights as a net has them: some scales of batch norms are negative, one is 0."""
    rng = np.random.default_rng(7)
    found: dict[str, Any] = {}
    for name, shape in kernels.items():
        found[f"{name}/kernel"] = rng.normal(0, 0.7 / np.sqrt(np.prod(shape[:-1])), shape)
        found[f"{name}/bias"] = rng.normal(0, 0.1, shape[-1:])
    for i, width in enumerate(norms):
        name = f"batch_normalization_{i}" if i else "batch_normalization"
        found[f"{name}/gamma"] = rng.normal(0.3, 1, width)
        found[f"{name}/gamma"][:1] = 0 if i else 0.8
        found[f"{name}/beta"] = rng.normal(0, 0.5, width)
        found[f"{name}/moving_mean"] = rng.normal(0.2, 0.3, width)
        found[f"{name}/moving_variance"] = rng.uniform(0.3, 1, width)
    return {name: np.float32(values) for name, values in found.items()}


MUSICNN = drawn(
    {
        "conv2d": (7, 38, 1, 204),
        "conv2d_1": (7, 67, 1, 204),
        "conv2d_2": (128, 1, 1, 51),
        "conv2d_3": (64, 1, 1, 51),
        "conv2d_4": (32, 1, 1, 51),
        "conv2d_5": (7, 561, 1, 64),
        "conv2d_6": (7, 64, 1, 64),
        "conv2d_7": (7, 64, 1, 64),
        "dense": (1506, 200),
        "dense_1": (200, 50),
    },
    [1, 204, 204, 51, 51, 51, 64, 64, 64, 1506, 200],
)
VGG = drawn(
    {f"{i}CNN": (3, 3, 1 if i == 1 else 128, 128) for i in range(1, 6)} | {"dense": (256, 50)},
    [1, 128, 128, 128, 128, 128],
)


@pytest.fixture(scope="module")
def patches() -> NDArray[np.float32]:
    """(2, 187, 96), as log-mel numbers are; no two frames or bands alike."""
    return (np.random.default_rng(3).random((2, 187, 96)) ** 3 * 4).astype(np.float32)


@pytest.fixture(scope="module")
def weights(checkpoint: Write) -> MusicnnWeights:
    return musicnn_weights(Checkpoint(*checkpoint(MUSICNN)))


def run(graph: bytes, outputs: list[str], **inputs: NDArray[np.float32]) -> list[NDArray[np.float32]]:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    found: list[NDArray[np.float32]] = onnxruntime.InferenceSession(graph, options).run(outputs, inputs)
    return found


def close(found: list[NDArray[np.float32]], wanted: tuple[Any, Any]) -> None:
    for ours, theirs in zip(found, wanted, strict=True):
        assert np.ptp(theirs) > 0.1
        np.testing.assert_allclose(ours, theirs, rtol=1e-5, atol=1e-5)


def test_musicnn_is_what_a_direct_computation_gives(
    weights: MusicnnWeights, patches: NDArray[np.float32]
) -> None:
    found = run(nets.musicnn(weights), ["tags", "embedding"], patches=patches)
    close(found, Direct(MUSICNN).musicnn(patches))


def test_vgg_is_what_a_direct_computation_gives(checkpoint: Write, patches: NDArray[np.float32]) -> None:
    graph = nets.vgg(vgg_weights(Checkpoint(*checkpoint(VGG))))
    close(run(graph, ["tags", "embedding"], patches=patches[:1]), Direct(VGG).vgg(patches[:1]))
    walk(graph, NET)


def test_overlapping_patches_can_share_their_convolutions(
    weights: MusicnnWeights, patches: NDArray[np.float32]
) -> None:
    frames = np.concatenate(list(patches))
    starts = [0, 61, 122, 187]
    # What lies around the sound must not matter.
    around = np.full((nets.REACH, 96), 99, np.float32)
    (rows,) = run(nets.trunk(weights), ["rows"], frames=np.concatenate([around, frames, around]))
    assert rows.shape == (len(frames), nets.ROW)
    cut = np.stack([frames[i : i + 187] for i in starts])
    shared = np.stack([rows[i : i + 187] for i in starts])
    found = run(nets.head(weights), ["tags", "embedding"], patches=cut, rows=shared)
    for ours, whole in zip(
        found, run(nets.musicnn(weights), ["tags", "embedding"], patches=cut), strict=True
    ):
        np.testing.assert_allclose(ours, whole, rtol=1e-5, atol=1e-5)


def test_graphs_have_fixed_bytes_and_may_be_run(weights: MusicnnWeights) -> None:
    for write in (nets.musicnn, nets.trunk, nets.head):
        graph = write(weights)
        assert graph == write(weights)
        walk(graph, NET)


def test_a_tensor_of_another_net_is_named(checkpoint: Write) -> None:
    with pytest.raises(Exception, match='there is no tensor "1CNN/kernel"'):
        vgg_weights(Checkpoint(*checkpoint(MUSICNN)))


def test_no_package_is_needed_to_write_them(monkeypatch: pytest.MonkeyPatch, weights: MusicnnWeights) -> None:
    monkeypatch.setitem(sys.modules, "onnx", None)
    walk(nets.musicnn(weights), NET)
