"""The columns of the public GTZAN table, from sound: what librosa gives, called as that table was made."""

from __future__ import annotations

import librosa
import numpy as np
import pytest
from numpy.testing import assert_allclose

from mirlab.audio.analysis.analysis import analyse
from mirlab.audio.analysis.request import request_for
from mirlab.audio.decoding.waveform import Waveform
from mirlab.audio.registry.registry import get
from mirlab.audio.registry.terms import SETS, Column, expand

RATE = 22050


def music() -> np.ndarray:
    """Eight seconds of a flat chord that changes, beats at 110 a minute, and noise."""
    t = np.arange(8 * RATE) / RATE
    rng = np.random.default_rng(1)
    roots = 0.99 * np.where(t % 4 < 2, 220.0, 293.7)
    chord = np.sum([np.sin(2 * np.pi * np.cumsum(k * roots) / RATE) / k for k in (1, 1.25, 1.5, 3)], axis=0)
    beats = np.exp(-(t % (60 / 110)) * 60) * rng.standard_normal(len(t))
    return (0.1 * chord + 0.2 * beats + 0.005 * rng.standard_normal(len(t)) + 0.002).astype(np.float32)


def by_librosa(y: np.ndarray) -> dict[str, float]:
    """The public table's recipe: mean and variance of each of librosa's features with its defaults."""
    harmonic, percussive = librosa.effects.hpss(y)
    feature = librosa.feature
    frames = {
        "chroma_overall": feature.chroma_stft(y=y, sr=RATE),
        "rms": feature.rms(y=y),
        "spectral_centroid": feature.spectral_centroid(y=y, sr=RATE),
        "spectral_bandwidth": feature.spectral_bandwidth(y=y, sr=RATE),
        "spectral_rolloff": feature.spectral_rolloff(y=y, sr=RATE),
        "zero_crossing_rate": feature.zero_crossing_rate(y),
        "harmonic_wave": harmonic,
        "percussive_wave": percussive,
    }
    frames |= {f"mfcc_{n:02d}": row for n, row in enumerate(feature.mfcc(y=y, sr=RATE), 1)}
    numbers = {}
    for name, values in frames.items():
        exact = values.astype(np.float64)
        numbers[f"{name}.mean"], numbers[f"{name}.var"] = exact.mean(), exact.var()
    envelope = librosa.onset.onset_strength(y=y, sr=RATE, aggregate=np.median)
    return numbers | {"tempo.value": librosa.feature.tempo(onset_envelope=envelope, sr=RATE)[0]}


@pytest.fixture(scope="module")
def ours() -> dict[str, float]:
    found = analyse(Waveform(music(), RATE), request_for(expand("public"))).summaries
    columns = [Column.parse(text) for text in SETS["public"]]
    return {
        str(c): float(found[c.feature][0, (c.index or 1) - 1, get(c.feature).statistics.index(c.statistic)])
        for c in columns
    }


def test_all_57_numbers_are_librosas(ours: dict[str, float]) -> None:
    expected = by_librosa(music())
    assert set(ours) == set(expected)
    assert len(ours) == 57
    names = list(ours)
    # A mean near zero is a difference of large numbers: waveforms are measured against full scale.
    atol = [1e-6 if name.startswith(("harmonic", "percussive")) else 1e-3 for name in names]
    got, wanted = (np.array([numbers[name] for name in names]) for numbers in (ours, expected))
    for name, a, b, least in zip(names, got, wanted, atol, strict=True):
        assert_allclose(a, b, rtol=1e-3, atol=least if "mfcc" in name or least < 1e-3 else 0, err_msg=name)
