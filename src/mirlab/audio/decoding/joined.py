"""The decoder for files joined end to end in a container that starts anew with each: Ogg, WebM, MP4, WMA.

FFmpeg reads such a file as one stream or stops behind the first part. As one stream a coder goes on with the
state that the last part left, which in Opus bursts out at many times full scale. So each part is decoded by
itself, as if it were a file.

Conventions: those of decoder.py.

Contents: JoinedDecoder.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.containers import Promise
from mirlab.audio.decoding.decoder import AudioInfo, Decoder
from mirlab.audio.decoding.ffmpeg import FFmpegDecoder
from mirlab.errors import AudioError


class JoinedDecoder(Decoder):
    """FFmpeg on one part after another."""

    def __init__(self, path: Path, promise: Promise) -> None:
        first = FFmpegDecoder(path, "", promise.parts[0])
        self._layout = first.layout()
        first.close()
        found = first.info
        info = AudioInfo(found.sample_rate, found.channels, promise.seconds, found.container, found.subtype)
        super().__init__(path, info, promise)

    def layout(self) -> tuple[str, ...]:
        return self._layout

    def channel_blocks(self, first: int, count: int | None, block: int) -> Iterator[NDArray[np.float32]]:
        self.check_fault(first, count)
        stop = None if count is None else first + count
        at = 0
        for part in self.promise.parts:
            if stop is not None and at >= stop:
                return
            decoder = self._opened(part, at)
            try:
                for samples in decoder.channel_blocks(0, None if stop is None else stop - at, block):
                    lower, at = at, at + len(samples)
                    if at > first:
                        yield samples[max(0, first - lower) :]
            finally:
                decoder.close()

    def _opened(self, part: Promise, at: int) -> FFmpegDecoder:
        decoder = FFmpegDecoder(self.path, "", part)
        ours, its = ((f"{i.sample_rate:,} Hz", i.channels) for i in (self.info, decoder.info))
        if ours == its:
            return decoder
        decoder.close()
        raise AudioError(
            self.path,
            "decode",
            f"is made of parts in different forms: {ours[0]} and {ours[1]} channels, then from "
            f"{at / self.info.sample_rate:.2f} s on {its[0]} and {its[1]} channels. Split it, or convert "
            "the parts to one format before joining",
        )

    def close(self) -> None:
        """Nothing stays open between two parts."""
