"""A whole sound in memory: what is computed of it is what is computed of its file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from mirlab.audio.analysis.analysis import analyse
from mirlab.audio.analysis.request import request_for
from mirlab.audio.decoding.whole import hold_whole
from mirlab.audio.registry.terms import Term
from mirlab.errors import AudioError

RATE = 44100


@pytest.fixture
def noise() -> np.ndarray:
    return np.random.default_rng(0).uniform(-0.4, 0.4, (2 * RATE, 2))


def test_the_sound_in_memory_has_the_numbers_of_its_file(tmp_path: Path, noise: np.ndarray) -> None:
    sf.write(tmp_path / "a.flac", noise, RATE)
    seconds, held = hold_whole(tmp_path / "a.flac", 10)
    assert seconds == 2
    assert held is not None
    assert held.samples.shape == (2, 2 * RATE)
    asked = request_for([Term(name, None, None, "mean") for name in ("rms", "mfcc", "channel_loudness")])
    of_file, of_sound = analyse(tmp_path / "a.flac", asked), analyse(held, asked)
    for name, numbers in of_file.summaries.items():
        assert np.array_equal(numbers, of_sound.summaries[name]), name


def test_surround_channels_keep_their_names(tmp_path: Path) -> None:
    path = tmp_path / "a.ogg"
    tone = 0.3 * np.sin(2 * np.pi * 997 * np.arange(RATE) / RATE)
    # Vorbis has an order of its own; a surround channel counts for more than a front one.
    sf.write(path, np.stack([0 * tone] * 4 + [tone] + [0 * tone], axis=1), RATE, "VORBIS")
    _, held = hold_whole(path, 10)
    assert held is not None
    assert held.layout == ("FL", "FC", "FR", "BL", "BR", "LFE")
    asked = request_for([Term("channel_loudness", None, None, "value")])
    numbers = [analyse(sound, asked).summaries["channel_loudness"] for sound in (path, held)]
    assert np.array_equal(*numbers)


def test_what_is_too_much_is_not_held(tmp_path: Path, noise: np.ndarray) -> None:
    sf.write(tmp_path / "a.wav", noise, RATE)
    assert hold_whole(tmp_path / "a.wav", 1) == (2, None)
    assert hold_whole(tmp_path / "a.wav", 10, most_bytes=1000) == (2, None)


def test_nothing_in_it_is_an_error(tmp_path: Path) -> None:
    sf.write(tmp_path / "a.wav", np.zeros((0, 1)), RATE)
    with pytest.raises(AudioError, match="expected sound, it holds no samples"):
        hold_whole(tmp_path / "a.wav", 10)
