"""Tempo against librosa's and against sounds whose beat is known."""

from __future__ import annotations

import librosa
import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from mirlab.audio.analysis.analysis import analyse
from mirlab.audio.analysis.request import request_for
from mirlab.audio.decoding.waveform import Waveform
from mirlab.audio.features.rhythm import RATIOS, mean_tempogram
from mirlab.audio.registry.terms import expand

RATE = 22050


def beats(bpm: float, seconds: float = 20.0, accent: int = 1) -> np.ndarray:
    """Bursts of noise over a little of it; every `accent`-th at full level, the others at a third."""
    rng = np.random.default_rng(round(bpm))
    sound = 1e-3 * rng.standard_normal(round(seconds * RATE))
    for number, start in enumerate(np.arange(0.1, seconds - 0.2, 60 / bpm)):
        place = round(start * RATE)
        length = len(sound[place : place + 2000])
        burst = rng.standard_normal(length) * np.exp(-np.arange(length) / 300)
        sound[place : place + 2000] += burst * (0.5 if number % accent == 0 else 0.15)
    return sound.astype(np.float32)


def found(sound: np.ndarray, name: str, **options: float) -> np.ndarray:
    return analyse(Waveform(sound, RATE), request_for(expand(name), **options)).summaries[name][:, :, 0]


SOUNDS = {
    "slow": beats(72),
    "fast": beats(171),
    "waltz": beats(130, accent=3),
    "one second": beats(120, 1.0),
    "noise": np.random.default_rng(0).standard_normal(8 * RATE).astype(np.float32),
}


@pytest.mark.parametrize("name", SOUNDS)
def test_tempo_is_that_of_librosas_beat_tracker(name: str) -> None:
    sound = SOUNDS[name]
    envelope = librosa.onset.onset_strength(y=sound, sr=RATE, aggregate=np.median)
    assert found(sound, "tempo")[0, 0] == librosa.feature.tempo(onset_envelope=envelope, sr=RATE)[0]


@pytest.mark.parametrize("name", SOUNDS)
def test_ratios_are_librosas_of_the_mean_tempogram(name: str) -> None:
    sound = SOUNDS[name]
    tempogram = librosa.feature.tempogram(y=sound, sr=RATE).mean(axis=-1, keepdims=True)
    expected = librosa.feature.tempogram_ratio(tg=tempogram, sr=RATE)[:, 0]
    assert_allclose(found(sound, "tempogram_ratio")[0], expected, atol=2e-4)


@pytest.mark.parametrize("width", [7, 64, 385])
@pytest.mark.parametrize("length", [1, 6, 300])
def test_mean_tempogram_is_librosas(width: int, length: int) -> None:
    envelope = np.random.default_rng(width).random(length)
    envelope[length // 2 : length // 2 + 20] = 0
    expected = librosa.feature.tempogram(onset_envelope=envelope, win_length=width).mean(axis=-1)
    assert_allclose(mean_tempogram(envelope, width), expected, atol=1e-12)


def test_a_soft_part_beside_a_loud_one_keeps_its_rhythm() -> None:
    envelope = np.random.default_rng(0).random(600)
    envelope[:200] = 0
    envelope[300:] *= 1e-8
    expected = librosa.feature.tempogram(onset_envelope=envelope, win_length=64).mean(axis=-1)
    assert_allclose(mean_tempogram(envelope, 64), expected, atol=1e-9)


@pytest.mark.parametrize("bpm", [60, 95, 120, 172])
def test_the_tempo_is_that_of_the_beat(bpm: float) -> None:
    assert found(beats(bpm), "tempo")[0, 0] == pytest.approx(bpm, rel=0.03)


def test_the_beat_repeats_at_its_tempo_and_its_parts() -> None:
    ratios = dict(zip(RATIOS, found(beats(120, accent=2), "tempogram_ratio")[0], strict=True))
    # Longer lags see less of the window.
    assert ratios[1] > ratios[1 / 2] > ratios[1 / 3] > 0.1
    assert max(v for r, v in ratios.items() if r not in (1, 1 / 2, 1 / 3)) < 0.1


def test_slices_have_tempi_of_their_own() -> None:
    sound = np.concatenate([beats(100, 12.0), beats(150, 12.0)])
    assert_allclose(found(sound, "tempo", segment=12.0)[:, 0], [100, 150], rtol=0.03)


def test_silence_has_the_usual_tempo_and_no_beat() -> None:
    silence = np.zeros(5 * RATE, np.float32)
    assert found(silence, "tempo")[0, 0] == pytest.approx(120, rel=0.03)
    assert_array_equal(found(silence, "beat_histogram"), 0)
    assert_array_equal(found(silence, "tempogram_ratio"), 0)


def test_the_beat_histogram_of_a_steady_beat() -> None:
    share, second, ratio, bpm, bpm2, total = found(beats(120), "beat_histogram")[0]
    # Half the rate was taken away; a third of it, 40 bpm, was not.
    assert bpm == pytest.approx(120, rel=0.03)
    assert ratio == pytest.approx(second / share)
    assert 0.5 < share <= 1
    assert second < share
    assert bpm2 == 0 or 40 <= bpm2 <= 200
    noise = found(SOUNDS["noise"], "beat_histogram")[0]
    assert noise[0] < share / 2
    assert noise[5] < total


def test_beats_of_changing_tempo_have_a_flatter_histogram() -> None:
    steady = found(beats(100, 24.0), "beat_histogram")[0]
    changing = found(np.concatenate([beats(100, 12.0), beats(150, 12.0)]), "beat_histogram")[0]
    assert changing[0] < 0.8 * steady[0]
    assert changing[2] > 0.5
    assert_allclose(np.sort(changing[3:5]), [100, 150], rtol=0.04)
