"""The decoder for WAV, AIFF, AU, FLAC, Ogg Vorbis, Opus and MP3: libsndfile, through soundfile.

Conventions: those of decoder.py.

Contents: open_sndfile, SndfileDecoder.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import nullcontext, suppress
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.containers import Promise
from mirlab.audio.decoding.decoder import BLOCK_VALUES, AudioInfo, Decoder
from mirlab.audio.decoding.ffmpeg import FFmpegDecoder
from mirlab.audio.decoding.stderr import quiet_stderr
from mirlab.errors import AudioError

# libsndfile's length of a stream that does not say how long it is.
_UNKNOWN_LENGTH = 1 << 62
# Codings in which a seek lands on the very sample. GSM, G.72x and others can't seek, and in an MP3 of
# variable bit rate it is some frames off: they are decoded from the start.
_SEEKABLE = ("PCM_", "FLOAT", "DOUBLE", "ULAW", "ALAW", "IMA_ADPCM", "MS_ADPCM", "ALAC_", "VORBIS", "OPUS")
# Vorbis I specification, 4.3.9; Opus has the same (RFC 7845, 5.1.1.2). FFmpeg gives another order.
_VORBIS_ORDER = {
    3: ("FL", "FC", "FR"),
    4: ("FL", "FR", "BL", "BR"),
    5: ("FL", "FC", "FR", "BL", "BR"),
    6: ("FL", "FC", "FR", "BL", "BR", "LFE"),
    7: ("FL", "FC", "FR", "SL", "SR", "BC", "LFE"),
    8: ("FL", "FC", "FR", "SL", "SR", "BL", "BR", "LFE"),
}


def open_sndfile(path: Path) -> Any:
    """Return an open SoundFile, or libsndfile's words on why it is none for it."""
    import soundfile

    try:
        with quiet_stderr():
            file = soundfile.SoundFile(_name(path))
    except soundfile.LibsndfileError as error:
        # Code 7 is what its MP3 reader answers to anything that is no MP3: "not a regular file".
        return "no MP3 stream found" if error.code == 7 else _sndfile_words(error)
    except TypeError:
        return "raw sound without a header"
    # libsndfile takes any file named .au, .snd, .gsm or .vox for headerless sound.
    if file.format == "RAW" or file.frames >= _UNKNOWN_LENGTH:
        words = "no header" if file.format == "RAW" else "no length in its header"
        file.close()
        return words
    return file


def _name(path: Path) -> str | bytes:
    # A name that is not UTF-8 reaches Python as lone surrogates, which soundfile can't encode.
    return os.fspath(path) if os.name == "nt" else os.fsencode(path)


def _sndfile_words(error: Any) -> str:
    return str(error.error_string).removeprefix("Error : ").rstrip(".")


class SndfileDecoder(Decoder):
    """libsndfile; the file's length is known before a sample is decoded."""

    keeps_to_header = True

    def __init__(self, path: Path, file: Any, promise: Promise | None = None) -> None:
        self._file = file
        self._frames = int(file.frames)
        self._is_mp3 = file.format == "MP3"
        try:
            super().__init__(
                path,
                AudioInfo(
                    int(file.samplerate),
                    int(file.channels),
                    self._frames / file.samplerate if file.samplerate else None,
                    str(file.format),
                    str(file.subtype),
                ),
                promise or Promise(),
            )
        except AudioError:
            file.close()
            raise

    def keeps_promise(self) -> bool:
        """Whether libsndfile finds as much sound as the file's bytes promise, or nothing is known of that."""
        promised, found = self.promise.seconds, self.info.duration
        return promised is None or found is None or abs(found - promised) <= self.promise.slack

    def layout(self) -> tuple[str, ...]:
        if self.info.channels <= 2:
            return super().layout()
        if self.info.subtype in ("VORBIS", "OPUS"):
            return _VORBIS_ORDER.get(self.info.channels, ())
        # soundfile does not hand on what libsndfile knows of it.
        with suppress(AudioError):
            decoder = FFmpegDecoder(self.path, "", self.promise)
            decoder.close()
            if decoder.info.channels == self.info.channels:
                return decoder.layout()
        return ()

    def channel_blocks(self, first: int, count: int | None, block: int) -> Iterator[NDArray[np.float32]]:
        import soundfile

        self.check_fault(first, count)
        stop = self._frames if count is None else min(self._frames, first + count)
        at, words = 0, ""
        size = max(1, min(block, BLOCK_VALUES // self.info.channels))
        if 0 < first < stop and self.info.subtype.startswith(_SEEKABLE):
            try:
                at = int(self._file.seek(first))
            except soundfile.LibsndfileError as error:
                words = _sndfile_words(error)
        while at < stop:
            try:
                samples = self._read(min(size, stop - at))
            except soundfile.LibsndfileError as error:
                words = _sndfile_words(error)
                break
            if len(samples) == 0:
                break
            lower, at = at, at + len(samples)
            if at > first:
                yield samples[max(0, first - lower) :]
            del samples
        if at < stop and not self._is_mp3:
            yield from self._second_opinion(max(first, at), stop, block, words)
        elif first < stop:
            self.check_complete(stop, at, slack=0.1, words=words)

    def _second_opinion(self, first: int, stop: int, block: int, words: str) -> Iterator[NDArray[np.float32]]:
        """Let FFmpeg decode what libsndfile could not; it passes over junk between whole frames."""
        decoder = None
        with suppress(AudioError):
            decoder = FFmpegDecoder(self.path, words, self.promise)
        alike = decoder is not None and (decoder.info.sample_rate, decoder.info.channels) == (
            self.info.sample_rate,
            self.info.channels,
        )
        try:
            if decoder is not None and alike:
                for samples in decoder.channel_blocks(first, stop - first, block):
                    first += len(samples)
                    yield samples
        finally:
            if decoder is not None:
                decoder.close()
        self.check_complete(stop, first, slack=0.1, words=words)

    def _read(self, count: int) -> NDArray[np.float32]:
        with quiet_stderr() if self._is_mp3 else nullcontext():
            samples: NDArray[np.float32] = self._file.read(count, dtype="float32", always_2d=True)
        return samples

    def close(self) -> None:
        self._file.close()
