"""Patches: stretches of a track's frames that a net is shown, and how they are varied while it learns.

Conventions: tracks are (n, time, dim) with NaN in the frames that a track does not have (`FrameTensor`); a
patch is (frames, dim). NaN in a patch means "nothing here": nets put the training mean in its place.

Contents: grid, drawn, cut, spec_augment.

Reference
---------
Park, D. S., Chan, W., Zhang, Y., Chiu, C.-C., Zoph, B., Cubuk, E. D. and Le, Q. V. (2019). SpecAugment: a
    simple data augmentation method for automatic speech recognition. Interspeech.
"""

from __future__ import annotations

import numpy as np

from mirlab.typing import Frames, Integers


def grid(length: int, patch: int) -> Integers:
    """First frames of the fewest patches, evenly spaced, that cover a track of `length` frames."""
    last = max(0, length - patch)
    return np.round(np.linspace(0, last, -(-length // patch) if last else 1)).astype(np.intp)


def drawn(lengths: Integers, patch: int, rng: np.random.Generator, *, anywhere: bool = True) -> Integers:
    """First frame of one patch of each track, drawn anywhere in it, or from the places of `grid`."""
    if anywhere:
        return (rng.random(lengths.size) * np.maximum(1, lengths - patch + 1)).astype(np.intp)
    places = [grid(int(length), patch) for length in lengths]
    return np.array([rng.choice(starts) for starts in places], dtype=np.intp)


def cut(tracks: Frames, rows: Integers, starts: Integers, patch: int) -> Frames:
    """Patches (len(rows), patch, dim) of some tracks, each from its own first frame; a copy."""
    out = np.full((rows.size, patch, tracks.shape[2]), np.nan, dtype=np.float32)
    for i, (row, start) in enumerate(zip(rows, starts, strict=True)):
        frames = tracks[row, start : start + patch]
        out[i, : len(frames)] = frames
    return out


def spec_augment(patches: Frames, bands: int, frames: int, rng: np.random.Generator) -> None:
    """Blank one run of bands and one of frames in every patch, in place (Park et al. 2019, 2; no warping).

    The runs' widths are uniform from 0 to `bands` and `frames`, their places uniform.
    """
    for patch in patches:
        for axis, most in enumerate((frames, bands)):
            width = int(rng.integers(0, min(most, patch.shape[axis]) + 1))
            first = int(rng.integers(0, patch.shape[axis] - width + 1))
            run = slice(first, first + width)
            patch[run if axis == 0 else (slice(None), run)] = np.nan
