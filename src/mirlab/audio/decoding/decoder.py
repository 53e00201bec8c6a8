"""What a decoder is: an open sound file that gives blocks of samples at its own sample rate.

Conventions: positions and counts are in samples per channel at the file's own rate; a block is float32, full
scale ±1: (n, channels) with the channels apart, or (n,), their mean.

Contents: AudioInfo, Watcher, Decoder, mix. libsndfile.py and ffmpeg.py have the two decoders, decoders.py
chooses.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.containers import Promise
from mirlab.errors import AudioError

DECODING_VERSION = 2
"""Goes up whenever some file gives other samples than before; it is part of what everything computed of sound
is kept under."""

LOWEST_RATE, HIGHEST_RATE, MOST_CHANNELS = 1_000, 1_000_000, 1_024
# Largest number of decoded values held at once, over all channels (16 MB as float32).
BLOCK_VALUES = 1 << 22


@dataclass(frozen=True)
class AudioInfo:
    """What a file's header says.

    Parameters
    ----------
    sample_rate : Hz
    channels : number of channels
    duration : seconds, None where the header does not say
    container : e.g. "WAV", "MP3", "mov,mp4,m4a,3gp,3g2,mj2" (the decoder's own name)
    subtype : the coding, e.g. "PCM_16", "aac"
    """

    sample_rate: int
    channels: int
    duration: float | None
    container: str
    subtype: str


class Watcher(Protocol):
    """Who looks at channels before they are mixed."""

    def add(self, channels: NDArray[np.float32], mixed: NDArray[np.float32]) -> None:
        """Take in a block: (n, c) samples, and (n,) what they were mixed to."""


class Decoder(ABC):
    """An open file: `info`, `layout`, `blocks`, `channel_blocks` and `close`.

    `keeps_to_header` says that no more than `info.duration` ever comes, whatever the file holds. `promise` is
    what the file's bytes say about its sound: what is decoded is held against it.
    """

    keeps_to_header = False

    def __init__(self, path: Path, info: AudioInfo, promise: Promise) -> None:
        self.path, self.info, self.promise = path, info, promise
        if not LOWEST_RATE <= info.sample_rate <= HIGHEST_RATE:
            raise AudioError(
                path,
                "open",
                f"expected a sample rate between {LOWEST_RATE:,} and {HIGHEST_RATE:,} Hz, its header says "
                f"{info.sample_rate:,} Hz: the header is damaged or this is not a sound file",
            )
        if not 1 <= info.channels <= MOST_CHANNELS:
            raise AudioError(
                path,
                "open",
                f"expected 1 to {MOST_CHANNELS:,} channels, its header says {info.channels:,}: "
                "the header is damaged or this is not a sound file",
            )

    def blocks(
        self, first: int, count: int | None, block: int, watchers: Sequence[Watcher] = ()
    ) -> Iterator[NDArray[np.float32]]:
        """Give what `channel_blocks` gives, mixed to mono; each of `watchers` is shown both."""
        for samples in self.channel_blocks(first, count, block):
            mixed = mix(samples)
            for watcher in watchers:
                watcher.add(samples, mixed)
            yield mixed
            # Let go before the next block is decoded, so that its memory is used again.
            del samples, mixed

    def layout(self) -> tuple[str, ...]:
        """The names of the channels (FL, FR, FC, LFE, BL, BR, SL, SR ...); none where the file does not say.

        One channel is a front one, and two are left and right.
        """
        return {1: ("FC",), 2: ("FL", "FR")}.get(self.info.channels, ())

    @abstractmethod
    def channel_blocks(self, first: int, count: int | None, block: int) -> Iterator[NDArray[np.float32]]:
        """Give samples [first, first + count) (to the end for None), at most about `block` at a time.

        Fewer than asked for come only where the file ends by its own account; a file that breaks off raises
        AudioError with stage "decode". Nothing comes where `first` is at or beyond the end.
        """

    @abstractmethod
    def close(self) -> None:
        """Release the file."""

    def check_fault(self, first: int, count: int | None) -> None:
        """Raise AudioError, stage "decode", where samples are asked for beyond what is known to be whole."""
        fault, at = self.promise.fault, self.promise.fault_at
        if fault and at is not None and (count is None or first + count > at * self.info.sample_rate):
            raise AudioError(self.path, "decode", fault)

    def check_complete(self, expected: int | None, came: int, slack: float, words: str = "") -> None:
        """Raise AudioError where fewer samples came than expected, by more than `slack` seconds."""
        rate = self.info.sample_rate
        if expected is None or expected - came <= min(slack * rate, 0.05 * expected):
            return
        cause = self.promise.cause or "It is damaged, or its header is wrong: download or copy it again"
        raise AudioError(
            self.path,
            "decode",
            f"breaks off: its header promises {expected / rate:.2f} s, only {came / rate:.2f} s could be "
            f"decoded{f' ({words})' if words else ''}. {cause}",
        )


def mix(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """Average (n, channels) to (n,), adding in float32 channel by channel as numpy's mean does.

    What is not finite stays so, without a warning: `check_samples` has the words for it.
    """
    channels = samples.shape[1]
    if channels == 1:
        return np.ascontiguousarray(samples[:, 0])
    with np.errstate(invalid="ignore", over="ignore"):
        total: NDArray[np.float32] = samples[:, 0] + samples[:, 1]
        for channel in range(2, channels):
            total += samples[:, channel]
        total /= np.float32(channels)
    return total
