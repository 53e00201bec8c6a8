"""What channels lose in the mix to mono, on sounds whose levels are known."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from mirlab.audio.analysis.analysis import analyse
from mirlab.audio.analysis.request import request_for
from mirlab.audio.decoding.mixing import Mixing, mixing_faults
from mirlab.audio.listening.quality import faults, measure
from mirlab.audio.registry.terms import expand

RATE = 22050
T = np.arange(8 * RATE) / RATE
TONE = 0.4 * np.sin(2 * np.pi * 440 * T)
OTHER = 0.4 * np.sin(2 * np.pi * 1234.5 * T)
HALF = np.arange(T.size) < T.size // 2

STEREO = {
    "in phase": (TONE, TONE, []),
    "apart": (TONE, OTHER, []),
    "apart, one 19 dB softer": (TONE, 10 ** (-19 / 20) * OTHER, []),
    "antiphase": (TONE, -TONE, ["channels-cancel"]),
    "nearly antiphase": (TONE, -0.9 * TONE, ["channels-cancel"]),
    "antiphase in its second half": (TONE, np.where(HALF, TONE, -TONE), ["channels-cancel"]),
    "antiphase where it is soft": (TONE * np.where(HALF, 1, 0.1), np.where(HALF, 1, -0.1) * TONE, []),
    "antiphase in a tenth": (TONE, np.where(T < 7.2, TONE, -TONE), []),
    "antiphase, and silent for the most part": (TONE * (T < 1), -TONE * (T < 1), ["channels-cancel"]),
    "one 21 dB softer": (TONE, 10 ** (-21 / 20) * OTHER, ["uneven-channels"]),
    "one empty": (TONE, 0 * TONE, ["dead-channel"]),
    "silent": (0 * TONE, 0 * TONE, ["silent"]),
    "at the scale of 16-bit integers": (32767 * TONE, 32767 * OTHER, ["wrong-scale"]),
    "a hot float master": (4 * TONE, 4 * OTHER, []),
}


@pytest.mark.parametrize("name", STEREO)
def test_faults_of_a_stereo_file_are_the_same_in_an_analysis_and_in_an_audit(
    name: str, tmp_path: Path
) -> None:
    left, right, expected = STEREO[name]
    path = tmp_path / "sound.wav"
    sf.write(path, np.stack([left, right], axis=1), RATE, subtype="FLOAT")
    analysis = analyse(path, request_for(expand("rms.mean")))
    assert [fault.kind for fault in analysis.faults] == expected
    watched = {"channels-cancel", "uneven-channels", "dead-channel", "wrong-scale", "silent"}
    assert [fault.kind for fault in faults(measure(path)) if fault.kind in watched] == expected


def test_levels_are_those_of_the_definition() -> None:
    mixing = Mixing(RATE)
    stereo = np.stack([TONE, -0.5 * TONE], axis=1).astype(np.float32)
    for start in range(0, len(stereo), 10_000):
        block = stereo[start : start + 10_000]
        mixing.add(block, block.mean(axis=1))
    levels = mixing.levels()
    # The mix is a quarter of the left channel; the channels' mean power is 1.25 / 2 of its.
    assert levels.mix_db == pytest.approx(20 * math.log10(0.25) - 10 * math.log10(0.625), abs=0.001)
    assert levels.weakest_db == pytest.approx(20 * math.log10(0.5), abs=0.001)
    assert levels.rms == pytest.approx(0.4 / math.sqrt(2) * math.sqrt(0.625), rel=1e-4)
    assert (levels.peak, levels.channels) == (pytest.approx(0.4, rel=1e-3), 2)


def test_one_of_many_samples_tells_the_same_as_all() -> None:
    rng = np.random.default_rng(0)
    left = rng.standard_normal(1 << 19).astype(np.float32)
    stereo = np.stack([left, 0.1 * rng.standard_normal(1 << 19).astype(np.float32) - left], axis=1)
    found = []
    for every in (1, 256):
        mixing = Mixing(RATE, every=every)
        mixing.add(stereo, stereo.mean(axis=1))
        found.append(mixing.levels())
    assert found[1].mix_db == pytest.approx(found[0].mix_db, abs=0.4)
    assert found[1].rms == pytest.approx(found[0].rms, rel=0.05)
    assert found[0].cancelled_share == found[1].cancelled_share == 1.0


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (
            TONE,
            -TONE,
            "its 2 channels cancel in 100 % of its sound: nothing is left of them in the mix to mono",
        ),
        (
            TONE,
            -0.9 * TONE,
            "its 2 channels cancel in 100 % of its sound: the mix to mono is 26 dB below them",
        ),
        (TONE, 0 * TONE, "one of its 2 channels is empty"),
        (TONE, 0.05 * OTHER, "one of its channels is 26 dB below the other"),
        (
            32767 * TONE,
            32767 * OTHER,
            "its samples reach 13,107 where full scale is 1: levels come out 82 dB or more ",
        ),
    ],
)
def test_faults_are_said_in_numbers(left: np.ndarray, right: np.ndarray, words: str) -> None:
    mixing = Mixing(RATE)
    stereo = np.stack([left, right], axis=1).astype(np.float32)
    mixing.add(stereo, stereo.mean(axis=1))
    (fault,) = mixing_faults(mixing.levels())
    assert fault.words.startswith(words)


def test_mono_and_many_channels_have_no_sides() -> None:
    for channels in (1, 6):
        mixing = Mixing(RATE)
        block = np.repeat(TONE[:, None], channels, axis=1).astype(np.float32)
        block[:, channels // 2 + 1 :] *= 0.03
        mixing.add(block, block.mean(axis=1))
        assert mixing_faults(mixing.levels()) == []


@pytest.mark.parametrize(
    ("sound", "expected"),
    [
        (TONE, []),
        (32767 * TONE, ["wrong-scale"]),
        (0 * TONE, ["silent"]),
        (0.002 * TONE, ["silent"]),
        (0.003 * TONE, []),
    ],
)
def test_faults_of_a_mono_file(sound: np.ndarray, expected: list[str], tmp_path: Path) -> None:
    sf.write(tmp_path / "sound.wav", sound, RATE, subtype="FLOAT")
    analysis = analyse(tmp_path / "sound.wav", request_for(expand("rms.mean")))
    assert [fault.kind for fault in analysis.faults] == expected
    assert [fault.words for fault in analysis.faults if fault.kind == "silent"] in (
        [],
        ["100 % of it is silent (digital silence)"],
        ["100 % of it is silent (peak -62 dBFS)"],
    )
