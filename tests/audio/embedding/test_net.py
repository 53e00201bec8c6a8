"""A model's graph: what it must be before it runs, and what happens when it isn't."""

from __future__ import annotations

import pickle
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from tests.audio.embedding.tiny_model import card_text, graph_bytes, write_model

from mirlab.audio.embedding.card import parse_card
from mirlab.audio.embedding.net import CardNet, check_graph
from mirlab.audio.embedding.shelf import card_of, known_names, lend, net_of, present
from mirlab.audio.embedding.source import LearnedFeatures
from mirlab.errors import UnknownName, UsageError
from mirlab.graphs import device
from mirlab.graphs.running import Session

GRAPH = graph_bytes()
CARD = parse_card(card_text(GRAPH).encode(), "tiny.toml")
WINDOW = np.random.default_rng(1).random((25, 8)).astype(np.float32)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MIRLAB_DATA", str(tmp_path))
    return write_model(tmp_path)


def test_outputs_come_in_the_order_asked_for(folder: Path) -> None:
    net = CardNet(CARD, str(folder), "mend it")
    tags, levels = net.outputs(WINDOW, [0, 10, 15], ["tags", "levels"])
    expected = np.stack([WINDOW[start : start + 10].mean(axis=0) for start in (0, 10, 15)])
    np.testing.assert_allclose(levels, expected, rtol=1e-6)
    np.testing.assert_allclose(tags, expected[:, :3], rtol=1e-6)
    again = pickle.loads(pickle.dumps(net))
    np.testing.assert_allclose(again.outputs(WINDOW, [0], ["levels"])[0], levels[:1], rtol=1e-6)


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    """A device that is another provider of this onnxruntime, which leaves all work to the processor."""
    if "AzureExecutionProvider" not in onnxruntime.get_available_providers():
        pytest.skip("this onnxruntime has one provider only")
    monkeypatch.setitem(device._PROVIDERS, "directml", "AzureExecutionProvider")
    monkeypatch.setenv("MIRLAB_DEVICE", "directml")


def test_another_device_is_another_version(
    folder: Path, stand_in: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    net = net_of(CARD)
    assert net.device == "directml"
    monkeypatch.delenv("MIRLAB_DEVICE")
    assert net_of(CARD).device == "cpu"
    monkeypatch.setenv("MIRLAB_DEVICE", "directml")
    lend(CARD, folder, "b.mirlab")
    feature = LearnedFeatures().member("tiny_levels")
    assert feature is not None
    assert feature.code == f"+{CARD.digest()}.directml"
    monkeypatch.setenv("MIRLAB_DEVICE", "cpu")
    feature = LearnedFeatures().member("tiny_levels")
    assert feature is not None
    assert feature.code == f"+{CARD.digest()}"


def test_another_device_gives_the_processors_numbers_or_none(
    folder: Path, stand_in: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    on = CardNet(replace(CARD, title="on a device"), str(folder), "mend it", "directml")
    (levels,) = on.outputs(WINDOW, [3], ["levels"])
    np.testing.assert_allclose(levels[0], WINDOW[3:13].mean(axis=0), rtol=1e-6)
    run = Session.run
    monkeypatch.setattr(
        Session,
        "run",
        lambda self, names, given: [
            found + (0.01 if self._session.get_providers()[0].startswith("Azure") else 0)
            for found in run(self, names, given)
        ],
    )
    other = CardNet(replace(CARD, title="on a worse one"), str(folder), "mend it", "directml")
    with pytest.raises(
        UsageError, match=r"tiny: directml gives another .* than the CPU: 0\.01 apart\. Set MIR"
    ):
        other.outputs(WINDOW, [3], ["levels"])


def test_a_graph_that_changed_is_refused(folder: Path) -> None:
    (folder / "graph.onnx").write_bytes(graph_bytes(gain=2.0))
    with pytest.raises(UsageError, match=r"tiny: .* is not the graph that its card describes .*: mend it"):
        CardNet(CARD, str(folder), "mend it").outputs(WINDOW, [0], ["levels"])
    with pytest.raises(UsageError, match=r"is not the graph that its card describes"):
        CardNet(CARD, str(folder), "mend it").check()


def test_a_graph_that_vanished_is_said(folder: Path) -> None:
    net = CardNet(CARD, str(folder), "mend it")
    net.check()
    (folder / "graph.onnx").unlink()
    with pytest.raises(UsageError, match="the learned model tiny is not here: mend it"):
        net.check()
    with pytest.raises(UsageError, match=r"can't be read \(No such file or directory\): mend it"):
        CardNet(replace(CARD, version=2, title="other"), str(folder), "mend it").outputs(
            WINDOW, [0], ["tags"]
        )


def test_a_graph_is_held_against_its_card() -> None:
    with pytest.raises(UsageError, match="g: this graph is not allowed"):
        check_graph(b"no graph", CARD, "g")
    with pytest.raises(UsageError, match="expected one input, sound, as the card says, got patches"):
        check_graph(GRAPH, replace(CARD, graph_input="sound"), "g")
    with pytest.raises(UsageError, match=r"with 12 frames and 8 bands, as the card says, got \(n, 10, 8\)"):
        check_graph(GRAPH, replace(CARD, frames=12), "g")
    other = (replace(CARD.outputs[0], output="embedding"),)
    with pytest.raises(UsageError, match="expected the output embedding, got levels, loud"):
        check_graph(GRAPH, replace(CARD, outputs=other), "g")


def test_an_output_of_another_size_is_refused(folder: Path) -> None:
    wrong = replace(CARD, outputs=(replace(CARD.outputs[0], size=7),))
    with pytest.raises(UsageError, match=r"expected levels of the shape \(1, 7\), its graph gave \(1, 8\)"):
        CardNet(wrong, str(folder), "mend it").outputs(WINDOW, [0], ["levels"])


def test_the_shelf_has_what_was_added(folder: Path) -> None:
    assert "tiny" in known_names()
    card = card_of("tiny")
    assert present(card)
    assert net_of(card).folder == str(folder)
    with pytest.raises(UnknownName, match=r'no learned model called "tinny".*Did you mean "tiny"'):
        card_of("tinny")


def test_a_bundle_lends_its_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from mirlab.audio.embedding import shelf

    monkeypatch.setenv("MIRLAB_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(shelf, "_lent", {})
    (tmp_path / "graph.onnx").write_bytes(GRAPH)
    assert "tiny" not in known_names()
    lend(CARD, tmp_path, "genres.mirlab")
    lend(CARD, tmp_path, "other.mirlab")
    assert net_of(card_of("tiny")).outputs(WINDOW, [0], ["levels"])[0].shape == (1, 8)
    with pytest.raises(UsageError, match=r"third.mirlab carries .* tiny, and other.mirlab another one"):
        lend(replace(CARD, frames=12), tmp_path, "third.mirlab")
    write_model(tmp_path / "data", gain=3.0)
    with pytest.raises(UsageError, match="differs from the one in the data folder: rename yours"):
        lend(CARD, tmp_path, "genres.mirlab")
