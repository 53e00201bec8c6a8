"""Two decoders behind one face: mono float32 blocks at the file's own sample rate.

libsndfile (through soundfile) reads WAV, AIFF, AU, FLAC, Ogg Vorbis, Opus and MP3; FFmpeg (through PyAV)
reads all else, and the files whose length libsndfile can only guess. The content chooses, never the suffix.

Conventions: positions and counts are in samples per channel at the file's own rate; a block is (n,) float32,
the mean of the channels, full scale ±1.

Contents: AudioInfo, Decoder (the face), open_decoder.
"""

from __future__ import annotations

import os
import stat
from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.audio import headers
from mirlab.audio.stderr import quiet_stderr
from mirlab.errors import AudioError

LOWEST_RATE, HIGHEST_RATE, MOST_CHANNELS = 1_000, 1_000_000, 1_024
# Largest number of decoded values held at once, over all channels (16 MB as float32).
_BLOCK_VALUES = 1 << 22
# libsndfile's length of a stream that does not say how long it is.
_UNKNOWN_LENGTH = 1 << 62
# FFmpeg would also read playlists, which can name other files and addresses: only plain containers may open.
_CONTAINERS = (
    "aac,ac3,aiff,amr,ape,asf,au,avi,caf,dsf,dts,dtshd,eac3,flac,flv,matroska,webm,mov,mp4,m4a,3gp,3g2,mj2,"
    "mp3,mpc,mpc8,mpeg,mpegts,ogg,oma,rm,tak,truehd,tta,voc,w64,wav,wv,xwma"
)
# Containers whose header holds the length; FFmpeg guesses that of the others from the bit rate.
_MEASURED = frozenset({"mov", "matroska", "asf", "flac", "wav", "aiff", "au", "caf", "w64", "wv", "tta", "ape"})


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


class Decoder(ABC):
    """An open file: `info`, `blocks` and `close`."""

    def __init__(self, path: Path, info: AudioInfo) -> None:
        self.path, self.info = path, info
        if not LOWEST_RATE <= info.sample_rate <= HIGHEST_RATE:
            raise AudioError(
                path,
                "open",
                f"expected a sample rate between {LOWEST_RATE:,} and {HIGHEST_RATE:,} Hz, its header says "
                f"{info.sample_rate:,} Hz: the header is damaged or this is no sound file",
            )
        if not 1 <= info.channels <= MOST_CHANNELS:
            raise AudioError(
                path,
                "open",
                f"expected 1 to {MOST_CHANNELS:,} channels, its header says {info.channels:,}: "
                "the header is damaged or this is no sound file",
            )

    @abstractmethod
    def blocks(self, first: int, count: int | None, block: int) -> Iterator[NDArray[np.float32]]:
        """Give samples [first, first + count) (to the end for None), at most about `block` at a time.

        Fewer than asked for come only where the file ends by its own account; a file that breaks off raises
        AudioError with stage "decode". Nothing comes where `first` is at or beyond the end.
        """

    @abstractmethod
    def close(self) -> None:
        """Release the file."""

    def _check_complete(self, expected: int | None, came: int, slack: float, words: str = "") -> None:
        rate = self.info.sample_rate
        if expected is None or expected - came <= min(slack * rate, 0.05 * expected):
            return
        raise AudioError(
            self.path,
            "decode",
            f"breaks off: its header promises {expected / rate:.2f} s, only {came / rate:.2f} s could be decoded"
            f"{f' ({words})' if words else ''}. Was it cut or downloaded in part? Get it again",
        )


def open_decoder(path: Path) -> Decoder:
    """Open a sound file with the decoder that knows its content.

    Raises
    ------
    AudioError : stage "open", for a file that is missing, unreadable, empty, no sound or absurd
    """
    _check_file(path)
    try:
        guessed = headers.uncertain_mp3(path)
    except OSError as error:
        raise AudioError(path, "open", _os_words(error)) from error
    words = ""
    if not guessed:
        opened = _open_sndfile(path)
        if not isinstance(opened, str):
            return _SndfileDecoder(path, opened)
        words = opened
    return _AvDecoder(path, words)


def _check_file(path: Path) -> None:
    try:
        status = path.stat()
    except (OSError, ValueError) as error:
        if path.is_symlink():
            reason = f"is a broken link: it points to {os.readlink(path)!r}, which is not there"  # noqa: PTH115
        else:
            reason = _os_words(error)
        raise AudioError(path, "open", reason) from error
    if stat.S_ISDIR(status.st_mode):
        raise AudioError(path, "open", "expected a sound file, this is a directory")
    if not stat.S_ISREG(status.st_mode):
        raise AudioError(path, "open", "expected a sound file, this is a device, a pipe or a socket")
    if status.st_size == 0:
        raise AudioError(path, "open", "expected a sound file, this one is empty (0 bytes)")


def _os_words(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file"
    if isinstance(error, PermissionError):
        return "it may not be read (permission denied): check its permissions"
    return f"it cannot be opened: {getattr(error, 'strerror', None) or error}"


def _open_sndfile(path: Path) -> Any:
    """Return an open SoundFile, or libsndfile's words on why it is none for it."""
    import soundfile

    try:
        with quiet_stderr():
            file = soundfile.SoundFile(os.fspath(path))
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


def _sndfile_words(error: Any) -> str:
    return str(error.error_string).removeprefix("Error : ").rstrip(".")


def _mono(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """Average (n, channels) to (n,), adding in float32 channel by channel as numpy's mean does."""
    channels = samples.shape[1]
    if channels == 1:
        return np.ascontiguousarray(samples[:, 0])
    total: NDArray[np.float32] = samples[:, 0] + samples[:, 1]
    for channel in range(2, channels):
        total += samples[:, channel]
    total /= np.float32(channels)
    return total


class _SndfileDecoder(Decoder):
    """libsndfile; the file's length is known before a sample is decoded."""

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

    def blocks(self, first: int, count: int | None, block: int) -> Iterator[NDArray[np.float32]]:
        import soundfile

        wanted = self._promised if count is None else min(self._promised, first + count)
        stop = min(self._frames, wanted)
        at, words = 0, ""
        size = max(1, min(block, _BLOCK_VALUES // self.info.channels))
        # Seeking in an MP3 of variable bit rate lands some frames off: those are decoded from the start.
        if 0 < first < stop and not self._is_mp3:
            try:
                at = int(self._file.seek(first))
            except soundfile.LibsndfileError as error:
                words = _sndfile_words(error)
                stop = 0
        while at < stop:
            try:
                samples = self._read(
                    lambda n=min(size, stop - at): self._file.read(n, dtype="float32", always_2d=True)
                )
            except soundfile.LibsndfileError as error:
                at, words = int(self._file.tell()), _sndfile_words(error)
                break
            if len(samples) == 0:
                break
            lower, at = at, at + len(samples)
            if at > first:
                yield _mono(samples[max(0, first - lower) :])
        if first < wanted:
            self._check_complete(wanted, at, slack=0.1, words=words)
        if self.info.container == "OGG" and (count is None or first + count >= self._frames):
            self._check_last_page(at)

    def _read(self, call: Any) -> Any:
        if not self._is_mp3:
            return call()
        with quiet_stderr():
            return call()

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


class _AvDecoder(Decoder):
    """FFmpeg; everything from the start is decoded, since only that makes positions exact to the sample."""

    def __init__(self, path: Path, words: str) -> None:
        import av

        try:
            self._container = av.open(
                f"file:{os.fspath(path)}",
                metadata_errors="ignore",
                options={"protocol_whitelist": "file", "format_whitelist": _CONTAINERS},
            )
        except (av.error.FFmpegError, OSError, ValueError) as error:
            raise _unknown_content(path, words, _av_words(error)) from error
        try:
            if not self._container.streams.audio:
                raise AudioError(path, "open", "expected a sound file, it has no audio stream")
            self._stream: Any = self._container.streams.audio[0]
            codec = self._stream.codec_context
            if codec is None:
                raise AudioError(path, "open", "its audio is coded in a way that FFmpeg does not know")
            if not codec.rate:
                raise _unknown_content(path, words, "nothing in it decodes")
            codec.thread_count = 1
            container = str(self._container.format.name)
            duration = self._duration(container)
            super().__init__(
                path,
                AudioInfo(int(codec.rate), int(codec.channels or 0), duration, container, str(codec.name)),
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

    def blocks(self, first: int, count: int | None, block: int) -> Iterator[NDArray[np.float32]]:
        stop = None if count is None else first + count
        size = max(1, min(block, _BLOCK_VALUES // self.info.channels))
        at, held, parts = 0, 0, []
        self._broken, self._packets, self._words, self._cut = 0, 0, "", False
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
            raise AudioError(
                self.path, "decode", f"none of its {self._packets} packets could be decoded ({self._words})"
            )
        expected = None
        if self.info.duration is not None:
            expected = round(self.info.duration * self.info.sample_rate)
            expected = expected if stop is None else min(expected, stop)
        self._check_complete(expected, at, slack=0.5, words=self._words)
        if (stop is None or at < stop) and (self._cut or self._broken > 0.01 * self._packets + 1):
            raise AudioError(
                self.path,
                "decode",
                f"{'breaks off' if self._cut else 'is damaged'}: {self._broken} of {self._packets} packets could "
                f"not be decoded, {at / self.info.sample_rate:.2f} s came ({self._words}). Get it again",
            )

    def _decoded(self) -> Iterator[NDArray[np.float32]]:
        """Decode frame by frame to mono.

        A packet that can't be decoded is passed over: streams cut out of longer ones start with one.
        """
        import av

        rate = self.info.sample_rate
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
                    yield _frame_mono(frame)
        except (av.error.FFmpegError, OSError) as error:
            self._words, self._cut = _av_words(error), True
            self._broken += 1

    def close(self) -> None:
        self._container.close()


def _frame_mono(frame: Any) -> NDArray[np.float32]:
    array = frame.to_ndarray()
    channels = frame.layout.nb_channels
    planes = array.T if frame.format.is_planar else array.reshape(-1, channels)
    if planes.dtype == np.uint8:
        planes = (planes.astype(np.float32) - 128) / 128
    elif planes.dtype.kind == "i":
        planes = planes.astype(np.float32) / np.float32(-float(np.iinfo(planes.dtype).min))
    return _mono(planes.astype(np.float32, copy=False))


def _unknown_content(path: Path, sndfile: str, ffmpeg: str) -> AudioError:
    said = f"libsndfile: {sndfile}; FFmpeg: {ffmpeg}" if sndfile else f"FFmpeg: {ffmpeg}"
    return AudioError(path, "open", f"expected a sound file, its content is none that the decoders know ({said})")


def _av_words(error: Exception) -> str:
    return str(getattr(error, "strerror", None) or error).rstrip(".")
