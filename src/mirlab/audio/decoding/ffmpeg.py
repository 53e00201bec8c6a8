"""The decoder for M4A, AAC, WMA, WebM and all else, and for MP3s of unknown length: FFmpeg, through PyAV.

Conventions: those of decoder.py.

Contents: FFmpegDecoder.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.containers import SLACK, Promise
from mirlab.audio.decoding.decoder import BLOCK_VALUES, AudioInfo, Decoder, mix
from mirlab.errors import AudioError

# FFmpeg would also read playlists, which can name other files and addresses: only plain containers may open.
_CONTAINERS = (
    "aac,ac3,aiff,amr,ape,asf,au,avi,caf,dsf,dts,dtshd,eac3,flac,flv,matroska,webm,mov,mp4,m4a,3gp,3g2,mj2,"
    "mp3,mpc,mpc8,mpeg,mpegts,ogg,oma,rm,tak,truehd,tta,voc,w64,wav,wv,xwma"
)
# Containers whose header holds the length; FFmpeg guesses that of the others from the bit rate.
_MEASURED = frozenset(
    {"mov", "matroska", "asf", "flac", "wav", "aiff", "au", "caf", "w64", "wv", "tta", "ape"}
)
# Containers whose frames carry the time at which they sound; in others FFmpeg counts it up.
_TIMED = frozenset({"mov", "matroska", "asf"})
# Seconds between two frames that rounded times leave.
_ROUNDED = 0.01


class FFmpegDecoder(Decoder):
    """FFmpeg; everything from the start is decoded, since only that makes positions exact to the sample."""

    def __init__(self, path: Path, words: str, promise: Promise | None = None) -> None:
        import av

        promise = promise or Promise()
        part = "file:"
        if promise.start or promise.stop:
            part = f"subfile,,start,{promise.start},end,{promise.stop},,:file:"
        try:
            self._container = av.open(
                f"{part}{os.fspath(path)}",
                format=promise.demuxer or None,
                metadata_errors="ignore",
                options={"protocol_whitelist": "file,subfile", "format_whitelist": _CONTAINERS},
            )
        except (av.error.FFmpegError, OSError, ValueError) as error:
            raise _unknown_content(path, words, _av_words(error), promise.cause) from error
        try:
            if not self._container.streams.audio:
                raise AudioError(path, "open", "expected a sound file, it has no audio stream")
            self._stream: Any = self._container.streams.audio[0]
            codec = self._stream.codec_context
            if codec is None:
                raise AudioError(path, "open", "its audio is coded in a way that FFmpeg does not know")
            if not codec.rate:
                raise _unknown_content(path, words, "nothing in it decodes", promise.cause)
            codec.thread_count = 1
            container = str(self._container.format.name)
            duration = promise.seconds or self._duration(container)
            super().__init__(
                path,
                AudioInfo(int(codec.rate), int(codec.channels or 0), duration, container, str(codec.name)),
                promise,
            )
        except BaseException:
            self._container.close()
            raise

    def _duration(self, container: str) -> float | None:
        if container.split(",")[0] not in _MEASURED:
            return None
        if self._stream.duration:
            return float(self._stream.duration * self._stream.time_base)
        return self._container.duration / 1e6 if self._container.duration else None

    def layout(self) -> tuple[str, ...]:
        layout = self._stream.codec_context.layout
        names = tuple(channel.name for channel in layout.channels) if layout is not None else ()
        known = len(names) == self.info.channels and all(name.isupper() for name in names)
        return names if known and self.info.channels > 2 else super().layout()

    def channel_blocks(self, first: int, count: int | None, block: int) -> Iterator[NDArray[np.float32]]:
        self.check_fault(first, count)
        stop = None if count is None else first + count
        size = max(1, min(block, BLOCK_VALUES // self.info.channels))
        at, held, parts = 0, 0, []
        self._broken, self._packets, self._words, self._cut = 0, 0, "", False
        self._skipped, self._skipped_at = 0.0, 0.0
        for samples in self._decoded():
            lower, at = at, at + len(samples)
            if at <= first:
                continue
            part = samples[max(0, first - lower) : None if stop is None else max(0, stop - lower)]
            parts.append(part)
            held += len(part)
            if held >= size:
                yield np.concatenate(parts)
                held, parts = 0, []
            if stop is not None and at >= stop:
                break
        if held:
            yield np.concatenate(parts)
        self._check_end(at, stop)

    def _check_end(self, at: int, stop: int | None) -> None:
        if at == 0 and self._broken:
            packets = self._packets
            lost = "its only packet could not" if packets == 1 else f"none of its {packets:,} packets could"
            raise AudioError(self.path, "decode", f"{lost} be decoded ({self._words})")
        ended = stop is None or at < stop
        if self._skipped > SLACK:
            words = f" ({self._words})" if self._words else ""
            raise AudioError(
                self.path,
                "decode",
                f"is damaged: {self._skipped:.2f} s of sound are missing, the first at "
                f"{self._skipped_at:.2f} s, by the times that its frames carry{words}. Download or copy it "
                "again",
            )
        if ended and self.promise.fault:
            raise AudioError(
                self.path, "decode", f"{self.promise.fault}. {at / self.info.sample_rate:.2f} s came"
            )
        if self.promise.seconds is not None:
            if ended:
                self._check_promise(self.promise.seconds, at)
            return
        expected = None
        if self.info.duration is not None:
            expected = round(self.info.duration * self.info.sample_rate)
            expected = expected if stop is None else min(expected, stop)
        self.check_complete(expected, at, slack=0.5, words=self._words)
        if ended and (self._cut or self._broken > 0.01 * self._packets + 1):
            raise AudioError(
                self.path,
                "decode",
                f"{'breaks off' if self._cut else 'is damaged'}: {self._broken} of {self._packets} packets "
                f"could not be decoded ({self._words}), {at / self.info.sample_rate:.2f} s came. "
                "Download or copy it again",
            )

    def _check_promise(self, promised: float, at: int) -> None:
        came = at / self.info.sample_rate
        if abs(promised - came) <= self.promise.slack:
            return
        words = f" ({self._words})" if self._words else ""
        only = "only " if came < promised else ""
        raise AudioError(
            self.path,
            "decode",
            f"is damaged: its data should hold {promised:.2f} s of sound, {only}{came:.2f} s could be "
            f"decoded{words}. Download or copy it again",
        )

    def _decoded(self) -> Iterator[NDArray[np.float32]]:
        """Decode frame by frame to (n, channels).

        A packet that can't be decoded is passed over: streams cut out of longer ones start with one.
        """
        import av

        rate = self.info.sample_rate
        timed = self.info.container.split(",")[0] in _TIMED and self.info.duration is not None
        due = None
        try:
            for packet in self._container.demux(self._stream):
                try:
                    frames = packet.decode()
                except (av.error.FFmpegError, ValueError) as error:
                    self._broken, self._words, self._cut = self._broken + 1, _av_words(error), True
                    self._packets += 1
                    continue
                if packet.size:
                    self._packets, self._cut = self._packets + 1, False
                for frame in frames:
                    if frame.sample_rate != rate:
                        raise AudioError(
                            self.path,
                            "decode",
                            f"its sample rate changes from {rate:,} to {frame.sample_rate:,} Hz on the way",
                        )
                    if timed:
                        due = self._follow(frame, due)
                    yield _channels(_frame_samples(frame), self.info.channels)
        except (av.error.FFmpegError, OSError) as error:
            self._words, self._cut = _av_words(error), True
            self._broken += 1

    def _follow(self, frame: Any, due: float | None) -> float | None:
        """Note a frame that comes later than `due`; return when the next one is due, in seconds."""
        if frame.pts is None or frame.time_base is None:
            return None
        time = float(frame.pts * frame.time_base)
        if due is not None and time - due > _ROUNDED:
            self._skipped_at = self._skipped_at if self._skipped else due
            self._skipped += time - due
        return time + float(frame.samples) / self.info.sample_rate

    def close(self) -> None:
        self._container.close()


def _frame_samples(frame: Any) -> NDArray[np.float32]:
    array = frame.to_ndarray()
    channels = frame.layout.nb_channels
    planes = array.T if frame.format.is_planar else array.reshape(-1, channels)
    if planes.dtype == np.uint8:
        planes = (planes.astype(np.float32) - 128) / 128
    elif planes.dtype.kind == "i":
        planes = planes.astype(np.float32) / np.float32(-float(np.iinfo(planes.dtype).min))
    samples: NDArray[np.float32] = planes.astype(np.float32, copy=False)
    return samples


def _channels(samples: NDArray[np.float32], channels: int) -> NDArray[np.float32]:
    """Give a frame the file's number of channels: a stream may change from mono to stereo on the way."""
    if samples.shape[1] == channels:
        return samples
    return np.repeat(mix(samples)[:, np.newaxis], channels, axis=1)


def _unknown_content(path: Path, sndfile: str, ffmpeg: str, cause: str) -> AudioError:
    said = f"libsndfile: {sndfile}; FFmpeg: {ffmpeg}" if sndfile else f"FFmpeg: {ffmpeg}"
    reason = f"expected a sound file, its content is not in a format that the decoders know ({said})"
    return AudioError(path, "open", f"{reason}. {cause}" if cause else reason)


def _av_words(error: Exception) -> str:
    return str(getattr(error, "strerror", None) or error).rstrip(".")
