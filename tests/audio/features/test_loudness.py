"""Loudness of the signals that the standards test meters with."""

from __future__ import annotations

import numpy as np
import pytest
import scipy.signal
from numpy.testing import assert_allclose

from mirlab.audio.analysis.analysis import analyse
from mirlab.audio.analysis.request import request_for
from mirlab.audio.decoding.waveform import Waveform
from mirlab.audio.features.loudness import k_weighting
from mirlab.audio.registry.terms import expand

RATE = 22050


def tone(decibels: float, seconds: float, frequency: float = 1000.0) -> np.ndarray:
    """A sine whose peak is so many dB below full scale."""
    return 10 ** (decibels / 20) * np.sin(2 * np.pi * frequency * np.arange(round(seconds * RATE)) / RATE)


def value(sound: np.ndarray, name: str, statistic: int = 0) -> float:
    request = request_for(expand(name))
    return float(analyse(Waveform(sound.astype(np.float32), RATE), request).summaries[name][0, 0, statistic])


def test_k_weighting_is_the_standards_filters() -> None:
    frequencies = np.array([20.0, 38.0, 100.0, 997.0, 2000.0, 11025.0, 30_000.0])
    shelf = (
        [1.53512485958697, -2.69169618940638, 1.19839281085285],
        [1, -1.69065929318241, 0.73248077421585],
    )
    high_pass = ([1, -2, 1], [1, -1.99004745483398, 0.99007225036621])
    for at, got in zip(frequencies[:-1], k_weighting(frequencies), strict=False):
        response = [scipy.signal.freqz(*f, worN=[2 * np.pi * at / 48_000])[1][0] for f in (shelf, high_pass)]
        assert got == pytest.approx(abs(response[0] * response[1]) ** 2, rel=1e-9)
    assert k_weighting(frequencies)[3] == pytest.approx(10**0.0691, rel=0.002)
    assert np.isfinite(k_weighting(frequencies)).all()


@pytest.mark.parametrize("decibels", [0.0, -23.0, -40.0])
def test_a_sine_has_the_loudness_that_the_standard_gives_it(decibels: float) -> None:
    sound = tone(decibels, 6, 997)
    assert value(sound, "loudness_integrated") == pytest.approx(decibels - 3.01, abs=0.05)
    assert value(sound, "loudness", 5) == pytest.approx(decibels - 3.01, abs=0.05), "the median"


def test_quiet_passages_do_not_count() -> None:
    """EBU Tech 3341, signals 3 and 4, for one channel: the quiet ends are below a gate."""
    sound = np.concatenate([tone(-36, 10), tone(-23, 60), tone(-36, 10)])
    assert value(sound, "loudness_integrated") == pytest.approx(
        value(tone(-23, 20), "loudness_integrated"), abs=0.1
    )
    gated = np.concatenate([tone(-72, 10), sound, tone(-72, 10)])
    assert value(gated, "loudness_integrated") == pytest.approx(value(sound, "loudness_integrated"), abs=0.1)


def test_only_whole_windows_count() -> None:
    # The windows of 0.4 s end every 0.1 s: what comes after the last whole one is in none.
    sound = np.concatenate([tone(-40, 1.05, 997), tone(0, 0.02, 997)])
    assert value(sound, "loudness_integrated") == pytest.approx(-43.01, abs=0.1)


def test_noise_has_the_loudness_of_filters_in_time() -> None:
    """The standard's way, at 48 kHz: filter, then blocks of 400 ms every 100."""
    rng = np.random.default_rng(0)
    noise = np.convolve(rng.standard_normal(8 * RATE), np.ones(20) / 20, "same")
    noise *= 0.3 * (1 + np.sin(2 * np.pi * 0.3 * np.arange(len(noise)) / RATE))
    upsampled = scipy.signal.resample_poly(noise, 320, 147)
    shelf = (
        [1.53512485958697, -2.69169618940638, 1.19839281085285],
        [1, -1.69065929318241, 0.73248077421585],
    )
    high_pass = ([1, -2, 1], [1, -1.99004745483398, 0.99007225036621])
    filtered = scipy.signal.lfilter(*high_pass, scipy.signal.lfilter(*shelf, upsampled))
    blocks = np.lib.stride_tricks.sliding_window_view(filtered, 19_200)[::4800]
    square = (blocks**2).mean(axis=1)
    gate = square[square > 10 ** ((-70 + 0.691) / 10)].mean() / 10
    expected = -0.691 + 10 * np.log10(square[square > gate].mean())
    assert value(noise, "loudness_integrated") == pytest.approx(expected, abs=0.1)


@pytest.mark.parametrize(
    ("levels", "expected"),
    [((-20, -30), 10), ((-20, -15), 5), ((-40, -20), 20), ((-50, -35, -20, -35, -50), 15)],
)
def test_loudness_range_of_the_standards_signals(levels: tuple[float, ...], expected: float) -> None:
    """EBU Tech 3342, signals 1 to 4: 20 s at each level, within 1 LU."""
    sound = np.concatenate([tone(level, 20) for level in levels])
    assert value(sound, "loudness_range") == pytest.approx(expected, abs=1)


def test_what_is_below_the_absolute_gate_has_no_loudness() -> None:
    faint = np.concatenate([tone(-75, 5), tone(-90, 5)])
    assert value(faint, "loudness_integrated") == -70
    assert value(faint, "loudness_range") == 0


def test_silence_and_shortness() -> None:
    silence = np.zeros(2 * RATE)
    assert value(silence, "loudness_integrated") == -70
    assert value(silence, "loudness_range") == 0
    assert value(silence, "crest_factor") == 0
    assert value(silence, "low_energy_share") == 0
    assert value(tone(-6, 0.2), "loudness_integrated") == pytest.approx(-9, abs=1.5)
    assert value(tone(-6, 2), "loudness_range") == 0


def test_crest_factors_that_are_known() -> None:
    assert value(tone(-6, 4), "crest_factor") == pytest.approx(3.01, abs=0.05)
    assert value(np.sign(tone(-6, 4, 100.3)) * 0.3, "crest_factor") == pytest.approx(0, abs=0.05)
    click = np.zeros(RATE)
    click[RATE // 2] = 0.5
    assert value(click, "crest_factor") == pytest.approx(10 * np.log10(RATE), abs=0.1)


def test_the_share_of_quiet_frames() -> None:
    sound = np.concatenate([tone(-6, 1), tone(-40, 3)])
    assert value(sound, "low_energy_share") == pytest.approx(0.75, abs=0.02)
    assert_allclose(value(np.concatenate([tone(-6, 3), tone(-40, 1)]), "low_energy_share"), 0.25, atol=0.02)
