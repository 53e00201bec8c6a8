"""Slopes and curvatures of rows, against librosa's, however the track is cut."""

from __future__ import annotations

import librosa
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal

from mirlab.audio.features.delta import delta
from mirlab.audio.registry import registry
from mirlab.audio.registry.registry import Feature
from mirlab.audio.spectra.frames import FrameSpec, spectra


@pytest.mark.parametrize("order", [1, 2])
@pytest.mark.parametrize("length", [9, 10, 17, 100, 2049])
def test_equals_librosa_to_the_ends(order: int, length: int) -> None:
    rows = np.random.default_rng(length).normal(0, 30, (5, length)).astype(np.float32)
    expected = librosa.feature.delta(rows.astype(np.float64), order=order)
    assert_allclose(delta(rows, order), expected, rtol=1e-6, atol=1e-5)


def test_polynomials_have_their_derivatives() -> None:
    t = np.arange(30.0)
    rows = np.stack([0 * t + 5, 3 * t - 7, 2 * t**2 + t]).astype(np.float32)
    assert_allclose(delta(rows[:2], 1), np.repeat([[0.0], [3.0]], 30, axis=1), atol=1e-5)
    assert_allclose(delta(rows, 2), np.repeat([[0.0], [0.0], [4.0]], 30, axis=1), atol=1e-4)


@pytest.mark.parametrize("length", range(1, 9))
def test_a_short_track_is_fitted_as_a_whole(length: int) -> None:
    t = np.arange(float(length))
    rows = np.stack([3 * t, 2 * t**2]).astype(np.float32)
    slope, curvature = (3 if length > 1 else 0), (4 if length > 2 else 0)
    assert_allclose(delta(rows[:1], 1), np.full((1, length), slope), atol=1e-5)
    assert_allclose(delta(rows[1:], 2), np.full((1, length), curvature), atol=1e-4)


def cut(feature: Feature, rows: np.ndarray, places: list[int]) -> np.ndarray:
    """The feature finished from raw chunks that end at these places."""
    chunks = [chunk for chunk in np.split(rows, places, axis=1) if chunk.shape[1]]
    return np.concatenate(list(feature.finished(chunks, feature.track(iter(chunks)))), axis=1)


@given(
    length=st.integers(1, 80),
    places=st.lists(st.integers(0, 80), max_size=12),
    name=st.sampled_from(["mfcc_delta", "mfcc_delta2", "onset_strength"]),
)
def test_chunks_of_any_sizes_give_the_same(length: int, places: list[int], name: str) -> None:
    rows = np.random.default_rng(length).random((128, length)).astype(np.float32)
    feature = registry.get(name)
    whole = cut(feature, rows, [])
    parts = cut(feature, rows, sorted(min(place, length) for place in places))
    assert parts.shape == whole.shape == (feature.size, length)
    # The products that make a cepstrum round otherwise for another number of columns.
    assert_allclose(parts, whole, rtol=1e-5, atol=1e-4)


def test_is_the_delta_of_our_cepstrum() -> None:
    sound = np.random.default_rng(1).normal(0, 0.1, 60_000).astype(np.float32)
    cepstrum = registry.get("mfcc", 13).frames(spectra([sound], FrameSpec()))
    for order, name in enumerate(["mfcc_delta", "mfcc_delta2"], 1):
        found = registry.get(name, 13).frames(spectra([sound], FrameSpec(), 7))
        assert_allclose(found, librosa.feature.delta(cepstrum, order=order), rtol=1e-4, atol=2e-4)


def test_sizes_are_those_of_the_cepstrum() -> None:
    few = registry.get("mfcc_delta", 3)
    assert (few.size, few.name, few.raw_key) == (3, "mfcc_delta", registry.get("mfcc").raw_key)
    assert registry.get("mfcc_delta2").size == 20


def test_input_is_left_alone() -> None:
    rows = np.random.default_rng(0).random((2, 20)).astype(np.float32)
    before = rows.copy()
    delta(rows, 1)
    assert_array_equal(rows, before)
