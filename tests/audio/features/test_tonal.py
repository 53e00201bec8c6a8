"""Chords, keys and pitch classes whose answers are known."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from mirlab.audio.features.tonal import (
    MAJOR,
    MINOR,
    chroma_entropy,
    key_correlations,
    key_mode,
    key_strength,
    tonnetz,
)
from mirlab.audio.registry import registry
from mirlab.audio.spectra.frames import FrameSpec, spectra

SPEC = FrameSpec()
RATE = SPEC.sample_rate


def classes(*sounding: int) -> np.ndarray:
    """One frame in which these pitch classes are equally strong, (12, 1)."""
    frame = np.zeros((12, 1), np.float32)
    frame[list(sounding)] = 1.0
    return frame


def test_tonnetz_of_a_note_and_of_what_cancels() -> None:
    assert_allclose(tonnetz(classes(0))[:, 0], [0, 1, 0, 1, 0, 0.5], atol=1e-6)
    # A tritone faces itself on the circle of fifths. On that of major thirds an augmented triad spreads
    # evenly and a diminished chord falls on one point.
    assert_allclose(tonnetz(classes(0, 6))[:2, 0], 0, atol=1e-6)
    diminished, augmented = tonnetz(classes(0, 3, 6, 9))[:, 0], tonnetz(classes(0, 4, 8))[:, 0]
    assert_allclose(augmented[4:], 0, atol=1e-6)
    assert_allclose(np.hypot(*diminished[4:]), 0.5, rtol=1e-5)
    assert_allclose(diminished[:2], 0, atol=1e-6)
    assert_allclose(tonnetz(np.zeros((12, 2), np.float32)), 0)


@pytest.mark.parametrize("n", [1, 2, 3, 12])
def test_entropy_of_equal_classes(n: int) -> None:
    assert_allclose(chroma_entropy(classes(*range(n))), np.log(n) / np.log(12), atol=1e-6)


def test_silence_has_no_key_and_all_classes() -> None:
    silence = np.zeros((12, 3), np.float32)
    assert_allclose(chroma_entropy(silence), 1)
    assert (key_strength(silence, SPEC)[0], key_mode(silence, SPEC)[0]) == (0, 0)


@pytest.mark.parametrize("tonic", range(12))
@pytest.mark.parametrize("mode", [0, 1])
def test_the_profile_of_a_key_is_that_key(tonic: int, mode: int) -> None:
    frames = np.roll((MAJOR, MINOR)[mode], tonic).astype(np.float32)[:, np.newaxis]
    correlations = key_correlations(frames[:, 0])
    assert np.unravel_index(correlations.argmax(), correlations.shape) == (mode, tonic)
    assert key_strength(frames, SPEC)[0] == pytest.approx(1)
    assert np.sign(key_mode(frames, SPEC)[0]) == (1 if mode == 0 else -1)
    expected = np.corrcoef(frames[:, 0], np.roll(MAJOR, 5))[0, 1]
    assert correlations[0, 5] == pytest.approx(expected, abs=1e-6)


@given(
    strengths=st.lists(st.floats(0, 1, width=32), min_size=12, max_size=12),
    steps=st.integers(0, 11),
)
def test_transposition_changes_nothing(strengths: list[float], steps: int) -> None:
    frames = np.array(strengths, np.float32)[:, np.newaxis]
    moved = np.roll(frames, steps, axis=0)
    for value in (key_strength, key_mode):
        assert_allclose(value(moved, SPEC), value(frames, SPEC), atol=1e-9)
    assert_allclose(chroma_entropy(moved), chroma_entropy(frames), atol=1e-5)
    lengths = [np.hypot(*tonnetz(f).reshape(3, 2).T) for f in (frames, moved)]
    assert_allclose(lengths[0], lengths[1], atol=1e-5)


@pytest.mark.parametrize(("third", "sign"), [(4, 1), (3, -1)], ids=["major", "minor"])
def test_a_played_cadence_has_its_mode(third: int, sign: int) -> None:
    t = np.arange(RATE) / RATE
    chords = [(0, third, 7), (5, 5 + third, 12), (7, 11, 14), (0, third, 7)]
    sound = np.concatenate(
        [0.2 * sum(np.sin(2 * np.pi * 440 * 2 ** (n / 12) * t) for n in chord) for chord in chords]
    ).astype(np.float32)
    for name in ("key_mode", "key_strength"):
        entry = registry.get(name)
        assert entry.value is not None
        value = entry.value(entry.frames(spectra([sound], SPEC)), SPEC)[0]
        assert np.sign(value) == sign if name == "key_mode" else value > 0.6
