"""The decoder for WAV, AIFF, AU, FLAC, Ogg Vorbis, Opus and MP3: libsndfile, through soundfile.

Conventions: those of decoder.py.

Contents: open_sndfile, SndfileDecoder.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.audio import headers
from mirlab.audio.decoder import BLOCK_VALUES, AudioInfo, Decoder
from mirlab.audio.stderr import quiet_stderr
from mirlab.errors import AudioError

# libsndfile's length of a stream that does not say how long it is.
_UNKNOWN_LENGTH = 1 << 62


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

    def __init__(self, path: Path, file: Any) -> None:
        self._file = file
        self._frames = int(file.frames)
        self._promised = round(self._frames * headers.promised_ratio(file.extra_info))
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
            )
        except AudioError:
            file.close()
            raise

    def channel_blocks(self, first: int, count: int | None, block: int) -> Iterator[NDArray[np.float32]]:
        import soundfile

        wanted = self._promised if count is None else min(self._promised, first + count)
        stop = min(self._frames, wanted)
        at, words = 0, ""
        size = max(1, min(block, BLOCK_VALUES // self.info.channels))
        # Seeking in an MP3 of variable bit rate lands some frames off: those are decoded from the start.
        if 0 < first < stop and not self._is_mp3:
            try:
                at = int(self._file.seek(first))
            except soundfile.LibsndfileError as error:
                words = _sndfile_words(error)
                stop = 0
        while at < stop:
            try:
                samples = self._read(min(size, stop - at))
            except soundfile.LibsndfileError as error:
                at, words = int(self._file.tell()), _sndfile_words(error)
                break
            if len(samples) == 0:
                break
            lower, at = at, at + len(samples)
            if at > first:
                yield samples[max(0, first - lower) :]
        if first < wanted:
            self.check_complete(wanted, at, slack=0.1, words=words)
        if self.info.container == "OGG" and (count is None or first + count >= self._frames):
            self._check_last_page(at)

    def _read(self, count: int) -> NDArray[np.float32]:
        with quiet_stderr() if self._is_mp3 else nullcontext():
            samples: NDArray[np.float32] = self._file.read(count, dtype="float32", always_2d=True)
        return samples

    def _check_last_page(self, came: int) -> None:
        if headers.broken_ogg(self.path):
            raise AudioError(
                self.path,
                "decode",
                f"breaks off after {came / self.info.sample_rate:.2f} s, in the middle of an Ogg page. "
                "Was it cut or downloaded in part? Get it again",
            )

    def close(self) -> None:
        self._file.close()
