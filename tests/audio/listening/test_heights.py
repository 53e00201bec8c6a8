"""The outline of a waveform by full scale: silence is silence, and where it is loudest."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from mirlab.audio.listening.heights import heights
from mirlab.errors import AudioError

RATE = 8000


def written(path: Path, samples: np.ndarray, rate: int = RATE) -> Path:
    sf.write(path, samples, rate, subtype="FLOAT")
    return path


def test_silence_is_drawn_as_silence_and_a_quiet_sound_low(tmp_path: Path) -> None:
    silent = heights(written(tmp_path / "a.wav", np.zeros(5 * RATE)))
    assert silent.peaks.tolist() == [0.0] * 400
    assert (silent.duration, silent.loudest) == (5.0, 0.0)
    quiet = heights(written(tmp_path / "b.wav", np.full(5 * RATE, -0.01)))
    assert quiet.peaks == pytest.approx(np.full(400, 0.01))


def test_columns_lie_where_the_sound_does(tmp_path: Path) -> None:
    samples = np.zeros(40 * RATE)
    samples[10 * RATE : 20 * RATE] = 0.5
    samples[30 * RATE] = 2.0
    found = heights(written(tmp_path / "a.wav", samples))
    assert found.peaks.shape == (400,)
    assert np.flatnonzero(found.peaks == 0.5).tolist() == list(range(100, 200))
    # Beyond full scale there is nothing to draw.
    assert np.flatnonzero(found.peaks == 1.0).tolist() == [300]


def test_the_loudest_ten_seconds_are_those_of_the_most_energy(tmp_path: Path) -> None:
    samples = np.full(60 * RATE, 0.1)
    samples[5 * RATE] = 1.0
    samples[33 * RATE : 43 * RATE] = 0.3
    assert heights(written(tmp_path / "a.wav", samples)).loudest == pytest.approx(33, abs=0.01)
    assert heights(written(tmp_path / "b.wav", samples[: 9 * RATE])).loudest == 0.0


@pytest.mark.parametrize("n", [1, 7, 100, 3999])
def test_a_short_sound_has_as_many_columns(tmp_path: Path, n: int) -> None:
    found = heights(written(tmp_path / "a.wav", np.full(n, 0.25)))
    assert found.peaks == pytest.approx(np.full(400, 0.25))
    assert found.duration == pytest.approx(n / RATE)


def test_odd_rates_and_several_blocks_lose_no_sample(tmp_path: Path) -> None:
    # 11025 samples a second make stretches that no block of the decoder is a multiple of.
    samples = np.zeros(65 * 11025)
    samples[-1] = 1.0
    found = heights(written(tmp_path / "a.wav", samples, 11025))
    assert found.peaks[-1] == 1.0
    assert not found.peaks[:-1].any()
    assert found.loudest == pytest.approx(55, abs=0.01)


def test_what_is_no_sound_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(b"nothing")
    with pytest.raises(AudioError):
        heights(tmp_path / "a.wav")
