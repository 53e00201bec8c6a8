"""A sound as a picture: where it is loud, the picture is."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from mirlab.audio.listening.outlines import outline
from mirlab.errors import AudioError

RATE = 22050


def test_a_tone_that_rises_after_silence(tmp_path: Path):
    t = np.arange(2 * RATE) / RATE
    low, high = 0.5 * np.sin(2 * np.pi * 300 * t), 0.25 * np.sin(2 * np.pi * 1900 * t)
    sf.write(tmp_path / "a.wav", np.concatenate([np.zeros(2 * RATE), low, high]), RATE)
    drawn = outline(tmp_path / "a.wav", columns=60)
    assert drawn.peaks.shape == (60,)
    assert drawn.peaks[2:18].max() < 1e-3
    assert drawn.peaks[24:36] == pytest.approx(0.5, abs=0.02)
    assert drawn.peaks[44:56] == pytest.approx(0.25, abs=0.02)
    assert drawn.mel.shape == (64, 60)
    assert drawn.mel.dtype == np.uint8
    assert drawn.mel.max() == 255
    assert not drawn.mel[:, 2:18].any()
    loudest = drawn.mel.argmax(axis=0)
    assert loudest[30] < loudest[50]


@pytest.mark.parametrize("level", [0.0, 1e-6])
def test_silence_is_drawn_as_silence(tmp_path: Path, level: float):
    samples = level * np.random.default_rng(0).normal(size=RATE)
    sf.write(tmp_path / "a.wav", samples, RATE, subtype="FLOAT")
    drawn = outline(tmp_path / "a.wav")
    assert drawn.peaks.max() < 1e-4
    assert drawn.mel.max() <= 20


def test_a_short_sound_has_fewer_columns(tmp_path: Path):
    sf.write(tmp_path / "a.wav", np.full(2048, 0.1), RATE)
    drawn = outline(tmp_path / "a.wav")
    assert drawn.mel.shape[1] == 5
    assert 0 < len(drawn.peaks) < 1000


def test_what_is_no_sound(tmp_path: Path):
    (tmp_path / "a.wav").write_bytes(b"no sound")
    with pytest.raises(AudioError):
        outline(tmp_path / "a.wav")
