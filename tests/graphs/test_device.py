"""MIRLAB_DEVICE: what it may say, and that onnxruntime never takes another device in silence."""

from __future__ import annotations

import onnxruntime
import pytest
from onnx import TensorProto, helper

from mirlab.errors import UsageError
from mirlab.graphs.device import chosen_device, providers
from mirlab.graphs.model import Refused
from mirlab.graphs.running import Session
from mirlab.graphs.walking import walk


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What onnxruntime says that it was built for; a test may add to it."""
    found = ["CPUExecutionProvider"]
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: found)
    return found


def test_the_processor_is_the_default(monkeypatch: pytest.MonkeyPatch, built: list[str]) -> None:
    built.append("CUDAExecutionProvider")
    for said in ("", "cpu"):
        monkeypatch.setenv("MIRLAB_DEVICE", said)
        assert chosen_device() == "cpu"
    monkeypatch.delenv("MIRLAB_DEVICE")
    assert chosen_device() == "cpu"
    assert [name for name, _ in providers("cpu")] == ["CPUExecutionProvider"]


def test_an_accelerator_that_is_there(monkeypatch: pytest.MonkeyPatch, built: list[str]) -> None:
    monkeypatch.setenv("MIRLAB_DEVICE", "auto")
    assert chosen_device() == "cpu"
    built.append("DmlExecutionProvider")
    assert chosen_device() == "directml"
    built.append("CUDAExecutionProvider")
    assert chosen_device() == "cuda"
    monkeypatch.setenv("MIRLAB_DEVICE", "directml")
    assert chosen_device() == "directml"
    assert [name for name, _ in providers("directml")] == ["DmlExecutionProvider", "CPUExecutionProvider"]


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("cudda", r'MIRLAB_DEVICE: expected one of cpu, auto, .*, got .cudda.\. Did you mean "cuda"\?'),
        ("cuda", r"MIRLAB_DEVICE=cuda: this onnxruntime .*CUDAExecution.*: onnxruntime-gpu has it.*=cpu"),
        ("coreml", r"MIRLAB_DEVICE=coreml: .*CoreMLExecutionProvider.*macOS"),
        ("directml", r"MIRLAB_DEVICE=directml: .*: onnxruntime-directml has it, for Windows"),
    ],
)
def test_what_is_not_there_is_said(
    monkeypatch: pytest.MonkeyPatch, built: list[str], said: str, message: str
) -> None:
    monkeypatch.setenv("MIRLAB_DEVICE", said)
    with pytest.raises(UsageError, match=message):
        chosen_device()


def test_a_device_that_does_not_start_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    values = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", 2]) for name in "xy"]
    graph = helper.make_graph([helper.make_node("Identity", ["x"], ["y"])], "g", values[:1], values[1:])
    data = helper.make_model(graph, ir_version=8, opset_imports=[helper.make_opsetid("", 17)])
    given: list[tuple[object, object]] = []
    started = onnxruntime.InferenceSession

    def falls_back(model: bytes, options: object, *, providers: object, enable_fallback: int) -> object:
        given.append((providers, enable_fallback))
        return started(model, options, providers=["CPUExecutionProvider"])

    monkeypatch.setattr(onnxruntime, "InferenceSession", falls_back)
    model = data.SerializeToString()
    with pytest.raises(Refused, match=r"can't be run on cuda: onnxruntime could not start CUDAExecution"):
        Session(walk(model), model, "cuda")
    assert given == [([("CUDAExecutionProvider", {"use_tf32": 0}), ("CPUExecutionProvider", {})], 0)]
