"""Patches that overlap are computed together where a card has a form for it, with the same numbers."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper

from mirlab.audio.embedding.card import Card, Trunk, parse_card
from mirlab.audio.embedding.net import CardNet, check_overlapping
from mirlab.audio.embedding.overlapping import worth_sharing
from mirlab.errors import UsageError

from .tiny_model import card_text, graph_bytes

FRAMES, BANDS, REACH = 10, 8, 2


def graph(nodes: list[Any], inputs: dict[str, list[Any]], outputs: list[str], **tensors: Any) -> bytes:
    made = helper.make_graph(
        nodes,
        "g",
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, dims) for name, dims in inputs.items()],
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in outputs],
        [numpy_helper.from_array(values, name) for name, values in tensors.items()],
    )
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    return bytes(model.SerializeToString())


def trunk_bytes() -> bytes:
    """Rows are the frames themselves, without those on either side."""
    cut = {name: np.array([n]) for name, n in (("a", REACH), ("b", -REACH), ("c", 0))}
    return graph(
        [helper.make_node("Slice", ["frames", "a", "b", "c"], ["rows"])],
        {"frames": ["t", BANDS]},
        ["rows"],
        **cut,
    )


def head_bytes(gain: float = 1.0) -> bytes:
    """The tiny model of the rows, which are what its patches are."""
    first = np.zeros((BANDS, 3), np.float32)
    first[[0, 1, 2], [0, 1, 2]] = 1
    return graph(
        [
            helper.make_node("ReduceMean", ["rows"], ["means"], axes=[1], keepdims=0),
            helper.make_node("Mul", ["means", "gain"], ["levels"]),
            helper.make_node("MatMul", ["levels", "first"], ["loud"]),
        ],
        {"patches": ["n", FRAMES, BANDS], "rows": ["n", FRAMES, BANDS]},
        ["levels", "loud"],
        gain=np.array([gain], np.float32),
        first=first,
    )


def net(folder: Path, trunk: bytes, head: bytes) -> CardNet:
    files = {"graph.onnx": graph_bytes(), "trunk.onnx": trunk, "head.onnx": head}
    for name, data in files.items():
        (folder / name).write_bytes(data)
    digests = tuple(hashlib.sha256(files[name]).hexdigest() for name in ("trunk.onnx", "head.onnx"))
    card = parse_card(card_text(graph_bytes()).encode(), "tiny.toml")
    pair = Trunk("trunk.onnx", "head.onnx", REACH, (digests[0], digests[1]))
    return CardNet(replace(card, trunk=pair), str(folder), "mend it")


@pytest.fixture
def window() -> np.ndarray:
    return np.random.default_rng(0).random((40, BANDS)).astype(np.float32)


def test_both_forms_give_the_same(tmp_path: Path, window: np.ndarray) -> None:
    # The head gives twice as much, so that it can be told which form was taken.
    double = net(tmp_path, trunk_bytes(), head_bytes(2.0))
    starts = [0, 4, 8, 30]
    shared = double.outputs(window, starts, ["tags", "levels"])
    alone = CardNet(replace(double.card, trunk=None), str(tmp_path), "").outputs(
        window, starts, ["tags", "levels"]
    )
    for ours, theirs in zip(shared, alone, strict=True):
        np.testing.assert_allclose(ours, 2 * theirs, rtol=1e-6)
    (apart,) = double.outputs(window, [0, 10, 20, 30], ["tags"])
    np.testing.assert_array_equal(apart[3], alone[0][3])
    check_overlapping(net(tmp_path, trunk_bytes(), head_bytes()))
    with pytest.raises(
        UsageError, match="tiny: graph: overlapping: the trunk and the head give another levels"
    ):
        check_overlapping(net(tmp_path, trunk_bytes(), head_bytes(2.0)))


def test_without_its_files_the_one_graph_serves(tmp_path: Path, window: np.ndarray) -> None:
    lacking = net(tmp_path, trunk_bytes(), head_bytes(2.0))
    (tmp_path / "head.onnx").unlink()
    (found,) = lacking.outputs(window, [0, 4, 8], ["levels"])
    np.testing.assert_allclose(found[1], window[4:14].mean(axis=0), rtol=1e-6)
    check_overlapping(lacking)


def test_a_file_that_changed_is_refused(tmp_path: Path, window: np.ndarray) -> None:
    changed = net(tmp_path, trunk_bytes(), head_bytes())
    (tmp_path / "trunk.onnx").write_bytes(graph_bytes())
    with pytest.raises(UsageError, match=r"trunk\.onnx is not the graph that its card describes .*: mend it"):
        changed.outputs(window, [0, 4, 8], ["levels"])


@pytest.mark.parametrize(
    ("trunk", "head", "words"),
    [
        (graph_bytes(), head_bytes(), r"trunk\.onnx: expected the inputs frames \(n, 8\) and the outputs"),
        (trunk_bytes(), graph_bytes(), r"head\.onnx: expected the inputs patches \(n, 10, 8\), rows"),
        (trunk_bytes(), b"no graph", r"head\.onnx: this graph is not allowed: it is not an ONNX file"),
    ],
)  # fmt: skip
def test_other_graphs_are_refused(
    trunk: bytes, head: bytes, words: str, tmp_path: Path, window: np.ndarray
) -> None:
    with pytest.raises(UsageError, match=words):
        net(tmp_path, trunk, head).outputs(window, [0, 4, 8], ["levels"])


def test_a_trunk_of_another_reach_is_noticed(tmp_path: Path, window: np.ndarray) -> None:
    right = net(tmp_path, trunk_bytes(), head_bytes())
    assert right.card.trunk is not None
    wrong: Card = replace(right.card, trunk=replace(right.card.trunk, reach=REACH + 1))
    with pytest.raises(UsageError, match="tiny: its graph gave 42 rows for 40 frames"):
        CardNet(wrong, right.folder, "").outputs(window, [0, 4, 8], ["levels"])


def test_sharing_is_for_patches_that_overlap() -> None:
    assert worth_sharing([0, 61, 122], 187)
    assert worth_sharing([0, 61], 187)
    assert not worth_sharing([0, 187, 374], 187)
    assert not worth_sharing([0, 170, 340], 187)
    assert not worth_sharing([0, 1, 1000, 2000, 3000], 187)
    assert not worth_sharing([0], 187)
