"""The tempo of sounds whose beat is known, and how sure the feature is of sounds without one."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from numpy.testing import assert_allclose

from mirlab.audio.analysis.analysis import analyse
from mirlab.audio.analysis.request import request_for
from mirlab.audio.decoding.waveform import Waveform
from mirlab.audio.features.bpm import (
    GRID,
    STEADY,
    TERMS,
    bpm,
    evidence,
    probabilities,
    weights,
)
from mirlab.audio.registry.columns import columns_of
from mirlab.audio.registry.terms import expand
from mirlab.audio.spectra import FrameSpec

RATE = 22050


@cache
def drum(name: str, rate: int) -> np.ndarray:
    """A kick (falling sine), a snare (noise and a tone) or a hat (high noise)."""
    t = np.arange(int(0.25 * rate)) / rate
    noise = np.random.default_rng(len(name)).standard_normal(len(t))
    if name == "kick":
        return np.sin(2 * np.pi * (50 * t + 4 * (1 - np.exp(-t * 30)))) * np.exp(-t * 18)
    if name == "snare":
        return 0.5 * (noise + np.sin(2 * np.pi * 190 * t)) * np.exp(-t * 25)
    return 0.25 * np.diff(noise, append=0) * np.exp(-t * 80)


def pattern(
    bpm: float, seconds: float = 20.0, rate: int = RATE, swing: float = 0.5, **drums: str
) -> np.ndarray:
    """Bars of eighths ("x" a stroke, "." none), played over and over over a little noise."""
    rng = np.random.default_rng(1)
    sound = 1e-3 * rng.standard_normal(round(seconds * rate))
    for name, bar in drums.items():
        for step in range(int(seconds * bpm / 30)):
            start = 0.07 + (step // 2 + (swing if step % 2 else 0)) * 60 / bpm
            if bar[step % len(bar)] == "x" and start < seconds - 0.3:
                place = round(start * rate)
                piece = drum(name, rate)
                sound[place : place + len(piece)] += 0.4 * piece[: len(sound) - place]
    return sound.astype(np.float32)


ROCK = {"kick": "x...x...", "snare": "..x...x.", "hat": "xxxxxxxx"}
WALTZ = {"kick": "x.....", "snare": "..x.x.", "hat": "x.x.x."}


def found(sound: np.ndarray, rate: int = RATE, spec: FrameSpec | None = None) -> np.ndarray:
    """Tempo, confidence, second, second confidence."""
    return analyse(Waveform(sound, rate), request_for(expand("bpm"), spec=spec)).summaries["bpm"][0, :, 0]


@pytest.mark.parametrize("tempo", [84.3, 96, 110, 120.5, 133.3, 150])
def test_the_tempo_of_a_beat_is_found_between_the_lags_of_frames(tempo: float) -> None:
    answer = found(pattern(tempo, **ROCK))
    assert answer[0] == pytest.approx(tempo, rel=0.005)
    assert answer[1] > STEADY


@pytest.mark.parametrize("tempo", [50, 62, 70, 200, 220])
def test_a_slow_or_fast_beat_is_found_but_for_its_octave(tempo: float) -> None:
    answer = found(pattern(tempo, **ROCK))
    assert np.abs(answer[0] / (tempo * np.array([0.5, 1, 2])) - 1).min() < 0.005


@pytest.mark.parametrize("tempo", [50, 75, 117.5, 160, 220])
def test_clicks_alone_are_the_beat(tempo: float) -> None:
    answer = found(pattern(tempo, hat="x."))
    assert answer[0] == pytest.approx(tempo, rel=0.005)
    assert answer[1] > 0.8
    assert answer[3] < 0.2


def test_the_octave_is_the_second_candidate() -> None:
    answer = found(pattern(75, **ROCK))
    assert_allclose(sorted([answer[0], answer[2]]), [75, 150], rtol=0.005)
    assert 1 > answer[1] > answer[3] > 0.2


def test_columns_have_names() -> None:
    terms = expand("bpm[tempo,second_confidence]")
    assert [str(c) for c in columns_of(terms)] == ["bpm[tempo].value", "bpm[second_confidence].value"]


def test_swing_and_three_beats_in_a_bar_keep_the_beat() -> None:
    assert found(pattern(118, swing=0.66, **ROCK))[0] == pytest.approx(118, rel=0.01)
    answer = found(pattern(126, **WALTZ))
    assert answer[0] == pytest.approx(126, rel=0.01)


def no_tempo() -> dict[str, np.ndarray]:
    """Sounds without a steady tempo."""
    rng = np.random.default_rng(0)
    t = np.arange(15 * RATE) / RATE
    chord = sum(np.sin(2 * np.pi * f * t) for f in (220.0, 277.18, 329.63))
    free = 1e-3 * rng.standard_normal(len(t))
    for start in np.cumsum(rng.uniform(0.08, 1.1, 24)):
        place = min(round(start * RATE), len(t) - 6000)
        free[place : place + 5000] += rng.standard_normal(5000) * np.exp(-np.arange(5000) / 900)
    return {
        "noise": rng.standard_normal(len(t)),
        "tone": np.sin(2 * np.pi * 440 * t),
        "chord": 0.3 * chord,
        "silence": np.zeros(len(t)),
        "free": free,
    }


@pytest.mark.parametrize("name", no_tempo())
def test_sounds_without_a_tempo_have_little_confidence(name: str) -> None:
    answer = found(no_tempo()[name].astype(np.float32))
    assert answer[1] < STEADY
    assert answer[3] <= answer[1]


def test_rubato_mostly_has_little_confidence() -> None:
    sure = []
    for seed in range(8):
        rng = np.random.default_rng(seed)
        sound = 1e-3 * rng.standard_normal(15 * RATE)
        starts = np.cumsum(0.5 * np.exp(rng.normal(0.0, 0.35, 60)))
        for start in starts[starts < 14]:
            place = round(start * RATE)
            sound[place : place + 5000] += np.sin(np.arange(5000) * 0.1) * np.exp(-np.arange(5000) / 1500)
        sure.append(found(sound.astype(np.float32))[1])
    assert np.median(sure) < 0.3
    assert sum(confidence < STEADY for confidence in sure) >= 6


@pytest.mark.parametrize("seconds", [0.1, 0.4, 0.9])
def test_clips_of_under_a_second_have_no_steady_tempo(seconds: float) -> None:
    answer = found(pattern(120, 20.0, **ROCK)[: int(seconds * RATE)])
    assert np.isfinite(answer).all()
    assert answer[1] < STEADY


def test_gain_changes_nothing() -> None:
    sound = pattern(98, 12.0, **ROCK)
    assert_allclose(found(0.02 * sound), found(sound), rtol=2e-3)


@pytest.mark.parametrize("rate", [16000, 44100, 48000])
def test_the_rate_of_a_file_does_not_matter(rate: int) -> None:
    assert found(pattern(104, 15.0, rate, **ROCK), rate)[0] == pytest.approx(104, rel=0.005)


@pytest.mark.parametrize(
    "spec", [FrameSpec(hop_length=256), FrameSpec(hop_length=1024), FrameSpec(sample_rate=16000)]
)
def test_other_frames_find_the_same(spec: FrameSpec) -> None:
    assert found(pattern(104, 15.0, **ROCK), spec=spec)[0] == pytest.approx(104, rel=0.01)


def test_a_long_track_is_as_its_parts() -> None:
    part = pattern(96, 20.0, **ROCK)
    assert_allclose(found(np.tile(part, 5))[0], found(part)[0], rtol=0.005)


def test_probabilities_of_all_tempi_sum_to_one_and_the_answer_is_their_largest() -> None:
    frames = np.zeros((4, 900), np.float32)
    frames[:, ::22] = 8.0
    chances = probabilities(evidence(frames, FrameSpec()) @ weights())
    assert chances.sum() == pytest.approx(1)
    answer = bpm(frames, FrameSpec())
    period = 60 * 22050 / 512 / 22
    assert np.abs(answer[0] / (period * np.array([0.5, 1])) - 1).min() < 0.002
    assert answer[1] == pytest.approx(np.convolve(chances, np.ones(5)).max())
    assert answer[1] > chances.max()


def test_weights_are_those_of_the_terms() -> None:
    assert weights().shape == (len(TERMS),) == (58,)
    assert evidence(np.zeros((4, 50), np.float32), FrameSpec()).shape == (len(GRID), 58)
