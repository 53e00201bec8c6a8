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
from mirlab.audio.decoding import stream
from mirlab.audio.registry import Term
from mirlab.audio.spectra import FrameSpec

BANDS = 64
RANGE_DB = 80.0
"""What lies so far below the loudest band is shown as silence."""
_STRETCH = 64


@dataclass(frozen=True)
class Outline:
    """What a player draws.

    Parameters
    ----------
    peaks : (columns,) float, largest absolute sample of each stretch
    mel : (64, columns) uint8; 255 is the loudest band of the file, 0 is 80 dB and more below it
    """

    peaks: NDArray[np.float32]
    mel: NDArray[np.uint8]


def outline(path: str | os.PathLike[str], columns: int = 1000) -> Outline:
    """Draw a file; shorter ones have fewer columns.

    Raises
    ------
    AudioError : a file that can't be analysed
    """
    spec = FrameSpec()
    loudest = [_loudest(block) for block in stream(path, sample_rate=spec.sample_rate)]
    heights = np.concatenate(loudest)
    name = f"mel{BANDS}_db"
    request = request_for([Term(name, None, None, "mean")], spec=spec, keep_frames=True)
    kept = analyse(os.fspath(path), request).frames
    assert kept is not None
    frames = kept[name]
    levels = np.maximum.reduceat(frames, _edges(frames.shape[1], columns), axis=1)
    shares = 1 + (levels - levels.max()) / RANGE_DB
    mel = (255 * np.clip(shares, 0, 1)).round().astype(np.uint8)
    return Outline(np.maximum.reduceat(heights, _edges(len(heights), columns)), mel)


def _loudest(block: NDArray[np.float32]) -> NDArray[np.float32]:
    """The largest absolute sample of every 64: an hour takes 5 MB."""
    return np.maximum.reduceat(np.abs(block), np.arange(0, len(block), _STRETCH))


def _edges(n: int, columns: int) -> NDArray[np.intp]:
    return np.linspace(0, n, min(columns, n), endpoint=False).astype(np.intp)
