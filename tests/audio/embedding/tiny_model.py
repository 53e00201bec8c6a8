"""A learned model whose numbers can be worked out by hand: the mean of each band over a patch's frames.

Contents: write_model, VIEW.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np

VIEW = """
sample_rate = 16000
resampler = "kaiser_best"
n_fft = 512
hop_length = 256
n_mels = 8
pad_mode = "reflect"
compression = "log10p1"
scale = 10000.0
"""


def graph_bytes(frames: int = 10, bands: int = 8, gain: float = 1.0) -> bytes:
    """From `patches` to `levels`, their means over frames times `gain`, and `loud`, those of three bands."""
    from onnx import TensorProto, helper, numpy_helper

    patches = helper.make_tensor_value_info("patches", TensorProto.FLOAT, ["n", frames, bands])
    levels = helper.make_tensor_value_info("levels", TensorProto.FLOAT, ["n", bands])
    loud = helper.make_tensor_value_info("loud", TensorProto.FLOAT, ["n", 3])
    first = np.zeros((bands, 3), np.float32)
    first[[0, 1, 2], [0, 1, 2]] = 1
    graph = helper.make_graph(
        [
            helper.make_node("ReduceMean", ["patches"], ["means"], axes=[1], keepdims=0),
            helper.make_node("Mul", ["means", "gain"], ["levels"]),
            helper.make_node("MatMul", ["levels", "first"], ["loud"]),
        ],
        "tiny",
        [patches],
        [levels, loud],
        [
            numpy_helper.from_array(np.array([gain], np.float32), "gain"),
            numpy_helper.from_array(first, "first"),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], producer_name="")
    model.ir_version = 8
    return bytes(model.SerializeToString())


def card_text(graph: bytes, name: str = "tiny", frames: int = 10, extra: str = "") -> str:
    """A card for the graph."""
    return f"""
card = 1
name = "{name}"
version = 1
title = "Means of bands"
licence = "MIT"
in_bundles = true
citation = "Nobody (2026), Means"
training_data = "nothing at all"
{extra}
[view]
{VIEW}
[patches]
frames = {frames}
hop = {frames}
other_hops = [4]

[graph]
file = "graph.onnx"
sha256 = "{hashlib.sha256(graph).hexdigest()}"
input = "patches"

[outputs.levels]
output = "levels"
size = 8
units = "log power"
summary = "Mean level of each band."

[outputs.tags]
output = "loud"
size = 3
units = "score"
summary = "Levels of the lowest bands."
dimensions = ["Low", "Middle-Low", "80s"]
"""


def write_model(data: Path, name: str = "tiny", gain: float = 1.0) -> Path:
    """Write the model into the data folder `data` as an added one; return its folder."""
    folder = data / "embeddings" / name
    folder.mkdir(parents=True)
    graph = graph_bytes(gain=gain)
    (folder / "graph.onnx").write_bytes(graph)
    (folder / "card.toml").write_text(card_text(graph, name), encoding="utf-8")
    return folder
