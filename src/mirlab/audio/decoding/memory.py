"""Sound that is in memory already: samples checked and scaled, and read in blocks like a file's.

Conventions: samples are (n,) or (channels, n) float32, full scale ±1.

Contents: Waveform, waveform_of, MemoryDecoder.
"""

from __future__ import annotations

import operator
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.containers import Promise
from mirlab.audio.decoding.decoder import (
    HIGHEST_RATE,
    LOWEST_RATE,
    MOST_CHANNELS,
    AudioInfo,
    Decoder,
)
from mirlab.errors import AudioError, UsageError
from mirlab.words import quoted

# Above this a float32 power spectrum overflows; sound that means it is far below (full scale is 1).
LOUDEST = 1e12
NAME = "the samples"
_PCM = {"int16": 1 << 15, "int32": 1 << 31}
_FLOATS = ("float16", "float32", "float64")


@dataclass(frozen=True, eq=False)
class Waveform:
    """Sound in memory; wherever mirlab takes the path of a sound file, it takes one of these.

    Parameters
    ----------
    samples : (n,) for mono or (channels, n) float32, full scale ±1
    sample_rate : Hz
    layout : the names of the channels (FL, FR, FC, LFE ...), where they are known; two are left and right
    """

    samples: NDArray[np.float32]
    sample_rate: int
    layout: tuple[str, ...] = ()

    @property
    def duration(self) -> float:
        """Length in seconds."""
        return float(self.samples.shape[-1] / self.sample_rate)


def waveform_of(y: Any, sr: Any, name: str = NAME) -> Waveform:
    """Check samples and give them as float32 with full scale ±1.

    Parameters
    ----------
    y : (n,) for mono or (channels, n); floats with full scale ±1, or int16 or int32, which are taken as PCM
        and divided by 32,768 or 2,147,483,648
    sr : sample rate, Hz
    name : what an error calls the sound

    Raises
    ------
    UsageError : another type or shape, or a sample rate that can't be meant
    AudioError : stage "samples": none at all, NaN, infinite or absurdly large ones
    """
    rate = _rate(sr, name)
    given = np.asarray(y)
    kind = given.dtype.name
    if kind not in (*_FLOATS, *_PCM):
        raise UsageError(
            f"{name}: expected samples as floats with full scale ±1, or as int16 or int32, got {kind}: "
            "convert them"
        )
    if given.ndim not in (1, 2) or (given.ndim == 2 and given.size and given.shape[0] > given.shape[1]):
        turned = ": transpose it (y.T)" if given.ndim == 2 else ""
        raise UsageError(f"{name}: expected shape (n,) or (channels, n), got {given.shape}{turned}")
    if given.size == 0:
        raise AudioError(name, "samples", f"expected sound, got an empty array of shape {given.shape}")
    if given.ndim == 2 and given.shape[0] > MOST_CHANNELS:
        raise UsageError(f"{name}: expected 1 to {MOST_CHANNELS:,} channels, got {given.shape[0]:,}")
    if kind in _PCM:
        # Multiplied as libsndfile does, so that a file of the same numbers gives the same.
        samples = given.astype(np.float32) * np.float32(1 / _PCM[kind])
    else:
        with np.errstate(over="ignore"):
            samples = np.asarray(given, dtype=np.float32)
    bad = int(np.count_nonzero(~np.isfinite(samples)))
    if bad:
        raise AudioError(name, "samples", f"expected finite samples, {bad:,} are NaN or infinite")
    peak = float(np.abs(samples).max())
    if peak > LOUDEST:
        raise AudioError(name, "samples", f"expected samples of about ±1, one is {peak:.3g}")
    return Waveform(samples, rate)


def _rate(sr: Any, name: str) -> int:
    if sr is None:
        raise UsageError(f"{name}: expected a sample rate in Hz, got none: give sr, such as sr=22050")
    try:
        rate = (
            int(sr) if isinstance(sr, float | np.floating) and float(sr).is_integer() else operator.index(sr)
        )
    except TypeError:
        rate = -1
    if isinstance(sr, bool | np.bool_) or not LOWEST_RATE <= rate <= HIGHEST_RATE:
        raise UsageError(
            f"{name}: expected a sample rate of {LOWEST_RATE:,} to {HIGHEST_RATE:,} Hz, a whole number, "
            f"got {quoted(sr)}"
        )
    return rate


class MemoryDecoder(Decoder):
    """Reads a Waveform in blocks."""

    keeps_to_header = True

    def __init__(self, sound: Waveform, name: str = NAME) -> None:
        samples = np.atleast_2d(sound.samples)
        self._samples, self._layout = samples, sound.layout
        info = AudioInfo(sound.sample_rate, samples.shape[0], sound.duration, "samples", samples.dtype.name)
        super().__init__(Path(name), info, Promise())

    def layout(self) -> tuple[str, ...]:
        """As the sound says, else as of any decoder."""
        return self._layout or super().layout()

    def channel_blocks(self, first: int, count: int | None, block: int) -> Iterator[NDArray[np.float32]]:
        length = self._samples.shape[1]
        stop = length if count is None else min(length, first + count)
        for start in range(first, stop, block):
            yield self._samples[:, start : min(stop, start + block)].T

    def close(self) -> None:
        """Nothing is held open."""
