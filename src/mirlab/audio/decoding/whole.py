"""A whole sound in memory, its channels apart, so that several can listen to one decoding.

Contents: hold_whole.
"""

from __future__ import annotations

import math
import os
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.decoding.decoders import open_decoder
from mirlab.audio.decoding.memory import Waveform
from mirlab.audio.decoding.waveform import NO_SAMPLES, check_samples
from mirlab.errors import AudioError

MOST_HELD = 1 << 30
"""Bytes of samples that are held: twenty minutes of stereo take less than half of it."""


class _Kept:
    """Keeps the channels of every block, until they are too many."""

    def __init__(self, most: int) -> None:
        self.most, self.samples, self.bytes = most, 0, 0
        self.parts: list[NDArray[np.float32]] = []

    def add(self, channels: NDArray[np.float32], mixed: NDArray[np.float32]) -> None:
        self.samples += len(mixed)
        self.bytes += channels.nbytes
        if self.bytes > self.most:
            self.parts.clear()
        else:
            self.parts.append(np.array(channels.T, order="C"))

    def joined(self) -> NDArray[np.float32] | None:
        """(channels, n), or None where they were too many."""
        if self.bytes > self.most:
            return None
        return self.parts[0] if len(self.parts) == 1 else np.concatenate(self.parts, axis=1)


def hold_whole(
    path: str | os.PathLike[str], most: float, *, most_bytes: int = MOST_HELD
) -> tuple[float, Waveform | None]:
    """Decode a file of foreign origin, once: how long it is in truth, and its sound.

    What is analysed of this sound is what is analysed of the file.

    Parameters
    ----------
    most : seconds; a longer file is decoded a second beyond that at the furthest
    most_bytes : of samples, over all channels

    Returns
    -------
    seconds, more than `most` where the file is longer; and the sound, None where it is longer or takes more
    bytes

    Raises
    ------
    AudioError : stages of `stream`
    """
    decoder = open_decoder(Path(path))
    try:
        info = decoder.info
        if decoder.keeps_to_header and info.duration is not None and info.duration > most:
            return info.duration, None
        rate, kept = info.sample_rate, _Kept(most_bytes)
        for block in decoder.blocks(0, math.ceil((most + 1) * rate), 20 * rate, [kept]):
            check_samples(block, path)
        if not kept.samples:
            raise AudioError(os.fspath(path), "samples", NO_SAMPLES)
        seconds, samples = kept.samples / rate, kept.joined()
        if seconds > most or samples is None:
            return seconds, None
        return seconds, Waveform(samples, rate, decoder.layout())
    finally:
        decoder.close()
