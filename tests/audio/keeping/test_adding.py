"""Models of a person's own: taken in when they are what their card says, listed, and removed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from tests.audio.embedding.test_overlapping import head_bytes, trunk_bytes
from tests.audio.embedding.tiny_model import card_text, graph_bytes

import mirlab
from mirlab.audio.analysis.golden import sweep
from mirlab.errors import UnknownName, UsageError

from .conftest import left_in


@pytest.fixture
def card(tmp_path: Path, golden_text: str) -> Path:
    """A card of a person's, its graph beside it."""
    (tmp_path / "graph.onnx").write_bytes(graph_bytes())
    file = tmp_path / "my-model.toml"
    file.write_text(golden_text, encoding="utf-8")
    return file


def change(card: Path, *pairs: tuple[str, str]) -> None:
    text = card.read_text(encoding="utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    card.write_text(text, encoding="utf-8")


def test_its_outputs_are_features(card: Path, private_data: Path) -> None:
    card.with_name("LICENSE").write_text("MIT")
    added = mirlab.add_embedding(card)
    assert (added.name, added.state, added.verified) == ("tiny", "added", True)
    assert added.features == ("tiny_levels", "tiny_tags", "tiny_levels_hop4", "tiny_tags_hop4")
    assert left_in(private_data) == [f"embeddings/tiny/{f}" for f in ("LICENSE", "card.toml", "graph.onnx")]
    y = 0.5 * np.sin(2 * np.pi * 440 * np.arange(16000) / 16000)
    found = mirlab.features(y, 16000, "tiny_tags[low,80s].mean")
    assert list(found) == ["tiny_tags[low].mean", "tiny_tags[80s].mean"]
    assert "tiny" in [model.name for model in mirlab.embeddings()]
    assert mirlab.add_embedding(card).state == "here"


def test_another_one_of_its_name_needs_force(card: Path) -> None:
    mirlab.add_embedding(card)
    change(card, ("Means of bands", "Other means"))
    with pytest.raises(UsageError, match=r"another model called tiny was added before: .* --force"):
        mirlab.add_embedding(card)
    assert mirlab.embedding("tiny").title == "Means of bands"
    assert mirlab.add_embedding(card, force=True).state == "added"
    assert mirlab.embedding("tiny").title == "Other means"


def test_killed_while_it_takes_anothers_place_the_former_one_stands(
    card: Path, private_data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mirlab.add_embedding(card)
    change(card, ("Means of bands", "Other means"))
    rename = Path.rename

    def killed(self: Path, target: Path) -> Path:
        if self.name == "new":
            raise KeyboardInterrupt
        return rename(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", killed)
        with pytest.raises(KeyboardInterrupt):
            mirlab.add_embedding(card, force=True)
    assert not (private_data / "embeddings" / "tiny").exists()
    assert "tiny" in [model.name for model in mirlab.embeddings()]
    assert mirlab.embedding("tiny").title == "Means of bands"
    # Killed after it, the new one stands, and what is left of the former one goes.
    assert mirlab.add_embedding(card, force=True).state == "added"
    (private_data / "embeddings" / ".tiny.former").mkdir()
    assert mirlab.embedding("tiny").title == "Other means"
    mirlab.remove_embedding("tiny")
    assert left_in(private_data) == []
    assert "tiny" not in [model.name for model in mirlab.embeddings()]


def test_without_golden_numbers_it_must_be_said(card: Path, private_data: Path) -> None:
    card.write_text(card_text(graph_bytes()), encoding="utf-8")
    with pytest.raises(UsageError, match=r"my-model\.toml: expected \[golden\]: .* --without-golden"):
        mirlab.add_embedding(card)
    assert left_in(private_data) == []
    assert not mirlab.add_embedding(card, without_golden=True).verified


def test_a_golden_sound_comes_with_it(card: Path, private_data: Path) -> None:
    change(card, ('sound = "sweep"', 'sound = "sound.wav"'))
    with pytest.raises(UsageError, match=r"sound\.wav: the golden sound can't be read: No such file"):
        mirlab.add_embedding(card)
    sf.write(card.with_name("sound.wav"), sweep().samples, 44100, subtype="FLOAT")
    mirlab.add_embedding(card)
    assert "embeddings/tiny/sound.wav" in left_in(private_data)


Damage = Callable[[Path], None]


def swap(*pairs: tuple[str, str]) -> Damage:
    return lambda card: change(card, *pairs)


def other_graph(card: Path) -> None:
    card.with_name("graph.onnx").write_bytes(graph_bytes(gain=2.0))


def no_graph(card: Path) -> None:
    card.with_name("graph.onnx").unlink()


NAME = 'name = "tiny"'
WRONG: list[tuple[str, Damage, str]] = [
    ("front end", swap(("hop_length = 256", "hop_length = 250")), "golden numbers don't come out"),
    ("key", swap(("licence", "license")), "expected the key licence .*, got .license."),
    ("view", swap(("n_mels", "n_mel")), 'there is no key .n_mel.. Did you mean "n_mels"'),
    ("graph", other_graph, "graph.onnx is not the file .* the SHA-256 [0-9a-f]{64}, it is [0-9a-f]{64}"),
    ("no graph", no_graph, "graph.onnx: the graph can't be read: No such"),
    ("frames", swap(("frames = 10", "frames = 11")), "11 frames and 8 bands, as the card says, got"),
    ("input", swap(('input = "patches"', 'input = "x"')), "expected one input, x, .* got patches"),
    ("output", swap(('output = "loud"', 'output = "quiet"')), "expected the output quiet, got"),
    ("get", swap(("card = 1", 'card = 1\nget = "musicnn"')), "get: only models that mirlab brings"),
    ("brought", swap((NAME, 'name = "vgg_msd"')), 'mirlab brings a model called "vgg_msd"'),
    (
        "taken",
        swap((NAME, 'name = "musicnn"'), ("outputs.tags", "outputs.msd_tags")),
        "would be called musicnn_msd_tags, as musicnn_msd has them already",
    ),
    (
        "a feature",
        swap((NAME, 'name = "spectral"'), ("outputs.tags", "outputs.rolloff")),
        "would be called spectral_rolloff, as mirlab has them already",
    ),
]


@pytest.mark.parametrize(("damage", "words"), [w[1:] for w in WRONG], ids=[w[0] for w in WRONG])
def test_a_wrong_card_is_refused(damage: Damage, words: str, card: Path, private_data: Path) -> None:
    damage(card)
    with pytest.raises(UsageError, match=words) as caught:
        mirlab.add_embedding(card)
    assert str(card.parent) in str(caught.value)
    assert left_in(private_data) == []


def test_a_second_form_of_the_graph_must_agree(card: Path, private_data: Path) -> None:
    trunk, head = trunk_bytes(), head_bytes()
    pair = "".join(
        f'{name} = "{name}.onnx"\n{name}_sha256 = "{hashlib.sha256(data).hexdigest()}"\n'
        for name, data in (("trunk", trunk), ("head", head))
    )
    change(card, ("[outputs.levels]", f"[graph.overlapping]\nreach = 2\n{pair}\n[outputs.levels]"))
    card.with_name("trunk.onnx").write_bytes(trunk)
    card.with_name("head.onnx").write_bytes(head)
    assert mirlab.add_embedding(card).state == "added"
    assert {"embeddings/tiny/trunk.onnx", "embeddings/tiny/head.onnx"} <= set(left_in(private_data))
    other = head_bytes(2.0)
    card.with_name("head.onnx").write_bytes(other)
    change(card, (hashlib.sha256(head).hexdigest(), hashlib.sha256(other).hexdigest()))
    with pytest.raises(UsageError, match="the trunk and the head give another levels than the graph"):
        mirlab.add_embedding(card, force=True)
    assert mirlab.embedding("tiny").state == "here"


def test_a_card_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"none\.toml: the card can't be read: No such file"):
        mirlab.add_embedding(tmp_path / "none.toml")


def test_removing(card: Path, private_data: Path) -> None:
    mirlab.add_embedding(card)
    assert mirlab.remove_embedding("tiny").state == "removed"
    assert left_in(private_data) == []
    with pytest.raises(UnknownName, match='no learned model called "tiny"'):
        mirlab.remove_embedding("tiny")
    with pytest.raises(
        UsageError, match=r"musicnn_msd is not on this machine: .* mirlab embeddings get musicnn"
    ):
        mirlab.remove_embedding("musicnn_msd")


def test_a_card_that_was_damaged_later(card: Path, private_data: Path) -> None:
    mirlab.add_embedding(card)
    kept = private_data / "embeddings" / "tiny" / "card.toml"
    kept.write_text("card = ", encoding="utf-8")
    found = mirlab.embedding("tiny")
    assert found.state == "damaged"
    assert "the card is not valid TOML" in found.title
    # The others are there as before.
    assert mirlab.embedding("musicnn_msd").state == "not here"
    assert len(mirlab.embeddings().records()) == 5
    assert mirlab.features(np.ones(4000), 16000, "rms.mean")
    assert mirlab.remove_embedding("tiny").state == "removed"
