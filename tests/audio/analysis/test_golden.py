"""Golden numbers: a card with one wrong number is found out."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from tests.audio.embedding.tiny_model import card_text, graph_bytes, write_model

from mirlab.audio.analysis.golden import check_golden, outputs_of, sweep
from mirlab.audio.embedding.card import Card, Golden, parse_card
from mirlab.audio.embedding.net import CardNet
from mirlab.errors import UsageError

CARD = parse_card(card_text(graph_bytes()).encode(), "tiny.toml")


@pytest.fixture
def net(tmp_path: Path) -> CardNet:
    return CardNet(CARD, str(write_model(tmp_path)), "mend it")


def with_golden(card: Card, net: CardNet, sound: str = "sweep") -> Card:
    means = outputs_of(card, net, sweep(), ["levels"])["levels"].mean(axis=1)
    return replace(card, golden=Golden(sound, 1e-4, {"levels": tuple(map(float, means))}))


def test_the_sweep_is_the_same_everywhere() -> None:
    samples = sweep().samples
    assert samples.shape == (7 * 44100,)
    assert np.abs(samples).max() < 1
    for number in (0, 1, 100, 9973, 200_000):
        t = number / 44100
        growth = math.log(400) / 7
        tone = 0.25 * math.sin(2 * math.pi * 40 * (math.exp(growth * t) - 1) / growth)
        chord = sum(math.sin(2 * math.pi * f * t) for f in (220.0, 277.18, 329.63)) * math.exp(-4 * (t % 0.5))
        click = 0.3 if number % 9973 < 3 else 0.0
        assert samples[number] == pytest.approx(tone + 0.1 * chord + click, abs=1e-6)


def test_a_right_card_passes(net: CardNet, tmp_path: Path) -> None:
    card = with_golden(CARD, net)
    check_golden(card, net, tmp_path)
    check_golden(CARD, net, tmp_path)


def test_the_sound_may_be_a_file_beside_the_card(net: CardNet, tmp_path: Path) -> None:
    sf.write(tmp_path / "sound.wav", sweep().samples, 44100, subtype="FLOAT")
    check_golden(with_golden(CARD, net, "sound.wav"), net, tmp_path)


@pytest.mark.parametrize(
    "change",
    [
        lambda card: replace(card, view=replace(card.view, hop_length=255)),
        lambda card: replace(card, view=replace(card.view, pad_mode="constant")),
        lambda card: replace(card, view=replace(card.view, resampler="soxr_hq")),
        lambda card: replace(card, view=replace(card.view, mel_norm="none")),
        lambda card: replace(card, view=replace(card.view, scale=1000.0)),
        lambda card: replace(card, hop=4),
    ],
    ids=["hop_length", "pad_mode", "resampler", "mel_norm", "scale", "patch hop"],
)
def test_one_wrong_number_is_refused(net: CardNet, tmp_path: Path, change: Callable[[Card], Card]) -> None:
    wrong = change(with_golden(CARD, net))
    with pytest.raises(
        UsageError, match=r"tiny: its golden numbers don't come out: number \d of the output levels is"
    ):
        check_golden(wrong, CardNet(wrong, net.folder, net.mend), tmp_path)
