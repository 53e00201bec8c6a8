"""A sound as a picture: its waveform's outline and its mel spectrogram, as coarse as a screen.

Conventions: columns are equal stretches of time, first to last; bands go from low to high.

Contents: Outline, outline.
"""

from __future__ import annotations

import os
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.analysis import analyse, request_for
from mirlab.audio.decoding import Waveform, stream
from mirlab.audio.registry import Term
from mirlab.audio.spectra import FrameSpec

BANDS = 64
OUTLINED = f"mel{BANDS}_db"
"""The feature that a picture is made of."""
RANGE_DB = 80.0
"""What lies so far below the loudest band is shown as silence."""
_QUIETEST_DB = -20.0
"""The loudest band counts as no quieter than this, or silence would be drawn as if it were loud."""
_STRETCH = 64


@dataclass(frozen=True)
class Outline:
    """What a player draws.

    Parameters
    ----------
    peaks : (columns,) float, largest absolute sample of each stretch
    mel : (64, columns) uint8; 255 is the loudest band of the file, 0 is 80 dB and more below it; 0 throughout
        for silence
    """

    peaks: NDArray[np.float32]
    mel: NDArray[np.uint8]


def outline(
    source: str | os.PathLike[str] | Waveform,
    columns: int = 1000,
    frames: NDArray[np.float32] | None = None,
) -> Outline:
    """Draw a sound; shorter ones have fewer columns.

    Parameters
    ----------
    source : a file, or sound in memory
    columns : at most
    frames : (64, t) of the feature OUTLINED in the usual framing, where they are known already

    Raises
    ------
    AudioError : a file that can't be analysed
    """
    spec = FrameSpec()
    loudest = [_loudest(block) for block in stream(source, sample_rate=spec.sample_rate)]
    heights = np.concatenate(loudest)
    if frames is None:
        request = request_for([Term(OUTLINED, None, None, "mean")], spec=spec, keep_frames=True)
        kept = analyse(source, request).frames
        assert kept is not None
        frames = kept[OUTLINED]
    levels = np.maximum.reduceat(frames, _edges(frames.shape[1], columns), axis=1)
    shares = 1 + (levels - max(levels.max(), _QUIETEST_DB)) / RANGE_DB
    mel = (255 * np.clip(shares, 0, 1)).round().astype(np.uint8)
    return Outline(np.maximum.reduceat(heights, _edges(len(heights), columns)), mel)


def _loudest(block: NDArray[np.float32]) -> NDArray[np.float32]:
    """The largest absolute sample of every 64: an hour takes 5 MB."""
    return np.maximum.reduceat(np.abs(block), np.arange(0, len(block), _STRETCH))


def _edges(n: int, columns: int) -> NDArray[np.intp]:
    return np.linspace(0, n, min(columns, n), endpoint=False).astype(np.intp)
