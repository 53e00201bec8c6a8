"""Patches cover their tracks, stay inside them, and are blanked as SpecAugment says."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from mirlab.learn.nets.patches import cut, drawn, grid, spec_augment


@given(st.integers(1, 400), st.integers(1, 100))
def test_a_grid_covers_every_frame_with_the_fewest_patches(length: int, patch: int) -> None:
    starts = grid(length, patch)
    covered = {frame for start in starts for frame in range(start, min(start + patch, length))}
    assert covered == set(range(length))
    assert starts.size == max(1, -(-length // patch))
    assert starts[-1] == max(0, length - patch)


@given(st.integers(1, 60), st.integers(1, 40), st.booleans())
def test_drawn_patches_lie_in_their_track(length: int, patch: int, anywhere: bool) -> None:
    starts = drawn(np.full(50, length), patch, np.random.default_rng(0), anywhere=anywhere)
    assert starts.min() >= 0
    assert starts.max() <= max(0, length - patch)
    if not anywhere:
        assert set(starts.tolist()) <= set(grid(length, patch).tolist())


def test_crops_reach_both_ends() -> None:
    starts = drawn(np.full(500, 20), 11, np.random.default_rng(0))
    assert set(starts.tolist()) == set(range(10))


def test_a_short_track_ends_in_nothing() -> None:
    tracks = np.arange(24, dtype=np.float32).reshape(2, 6, 2)
    patches = cut(tracks, np.array([1, 0]), np.array([4, 0]), 4)
    np.testing.assert_array_equal(patches[0, :2], tracks[1, 4:])
    assert np.isnan(patches[0, 2:]).all()
    np.testing.assert_array_equal(patches[1], tracks[0, :4])
    patches[1] = 0
    assert tracks[0, 0, 1] == 1, "patches are copies"


def test_spec_augment_blanks_one_run_of_bands_and_one_of_frames() -> None:
    patches = np.zeros((200, 30, 12), dtype=np.float32)
    spec_augment(patches, 4, 9, np.random.default_rng(1))
    widths = []
    for blank in np.isnan(patches):
        bands, frames = blank.all(axis=0), blank.all(axis=1)
        assert (blank == (bands[np.newaxis] | frames[:, np.newaxis])).all()
        for run in (bands, frames):
            assert (np.diff(run.astype(int)) == 1).sum() + run[0] <= 1, "one run"
        widths.append((int(bands.sum()), int(frames.sum())))
    assert {bands for bands, _ in widths} == set(range(5))
    assert {frames for _, frames in widths} == set(range(10))
    untouched = np.zeros((3, 30, 12), dtype=np.float32)
    spec_augment(untouched, 0, 0, np.random.default_rng(1))
    assert not np.isnan(untouched).any()
