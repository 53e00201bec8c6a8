"""A sound as the outline of its waveform, and where it is loudest.

Conventions: heights are amplitudes by full scale, so that silence is drawn as silence and a quiet recording
as a quiet one; stretches are equal parts of the file's time, first to last.

Contents: Heights, heights.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.decoding import decoded

_PER_SECOND = 500
"""Stretches of two milliseconds: an hour takes 14 MB."""


@dataclass(frozen=True)
class Heights:
    """A waveform as a player draws it.

    Parameters
    ----------
    peaks : (columns,) float32 within [0, 1], the largest absolute sample of each stretch; 1 is full scale
    duration : in seconds
    loudest : where the part of the most energy begins, in seconds
    """

    peaks: NDArray[np.float32]
    duration: float
    loudest: float


def heights(path: str | os.PathLike[str], columns: int = 400, loud: float = 10.0) -> Heights:
    """The waveform of a file in so many columns, and its loudest part of `loud` seconds.

    Raises
    ------
    AudioError : a file that can't be decoded

    Examples
    --------
    >>> from mirlab.audio.listening import heights
    >>> heights("song.flac").loudest  # doctest: +SKIP
    61.4
    """
    tops: list[NDArray[np.float32]] = []
    energies: list[NDArray[np.float64]] = []
    with decoded(path) as sound:
        size = max(1, sound.rate // _PER_SECOND)
        for part in _wholes(sound.at(sound.rate), size):
            starts = np.arange(0, len(part), size)
            tops.append(np.maximum.reduceat(np.abs(part), starts))
            energies.append(np.add.reduceat(part.astype(np.float64) ** 2, starts))
        seconds, stretch = sound.samples / sound.rate, size / sound.rate
    top = np.concatenate(tops)
    shown = np.maximum.reduceat(top, np.arange(columns) * len(top) // columns)
    begins = _loudest(np.concatenate(energies), round(loud / stretch)) * stretch
    return Heights(np.minimum(shown, 1.0, dtype=np.float32), seconds, begins)


def _wholes(blocks: Iterable[NDArray[np.float32]], size: int) -> Iterator[NDArray[np.float32]]:
    """The same samples in blocks of whole stretches; the last may end in a shorter one."""
    left = np.empty(0, dtype=np.float32)
    for block in blocks:
        joined = np.concatenate([left, block]) if len(left) else block
        whole = len(joined) // size * size
        if whole:
            yield joined[:whole]
        left = joined[whole:]
    if len(left):
        yield left


def _loudest(energies: NDArray[np.float64], width: int) -> int:
    """Where the window of the most energy begins; 0 where the sound is no longer than one."""
    if len(energies) <= width:
        return 0
    summed = np.concatenate([[0.0], np.cumsum(energies)])
    return int(np.argmax(summed[width:] - summed[:-width]))
