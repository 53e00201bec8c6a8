"""Sound files to mono samples at one sample rate.

Conventions: samples are (n,) float32, mono (the mean of the channels), full scale ±1; times are in seconds
from the start of the file; sample rates in Hz. Resampling is soxr's "HQ", block by block with the state
carried over, so that a file of any length needs the memory of one block and gives what resampling it whole
would.

Contents: probe, decoded (Decoded), stream, load, check_samples, resampled (and AudioInfo,
from decoder.py, and Waveform, from memory.py).
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.decoding.decoder import HIGHEST_RATE, LOWEST_RATE, AudioInfo, Watcher
from mirlab.audio.decoding.decoders import open_decoder
from mirlab.audio.decoding.memory import LOUDEST, MemoryDecoder, Waveform
from mirlab.audio.decoding.mixing import EVERY, Fault, Mixing, mixing_faults
from mirlab.errors import AudioError, UsageError

__all__ = [
    "AudioInfo",
    "Waveform",
    "check_samples",
    "load",
    "probe",
    "resampled",
    "stream",
]

NO_SAMPLES = "expected sound, it holds no samples: its header announces none, and none follow"


def probe(path: str | os.PathLike[str]) -> AudioInfo:
    """Read a file's header.

    Raises
    ------
    AudioError : stage "open", for a file that is missing, unreadable, empty, no sound or absurd
    """
    decoder = open_decoder(Path(path))
    decoder.close()
    return decoder.info


def stream(
    source: str | os.PathLike[str] | Waveform,
    *,
    sample_rate: int,
    offset: float = 0.0,
    duration: float | None = None,
    block_seconds: float = 20.0,
    faults: list[Fault] | None = None,
) -> Iterator[NDArray[np.float32]]:
    """Decode, mix to mono and resample a file in blocks; memory does not grow with its length.

    Parameters
    ----------
    source : a file, or sound in memory
    sample_rate : of the blocks, Hz
    offset : seconds to leave out at the start
    duration : seconds to read from there at most, None for all
    block_seconds : about how much sound a block holds
    faults : a list to which is added, after the last block, what the channels and their levels show
        (mixing.py)

    Yields
    ------
    (n,) float32, n > 0 and differing from block to block

    Raises
    ------
    UsageError : an offset, duration or rate that can't be meant
    AudioError : stage "open" (missing, unreadable, empty, no sound, absurd header), "decode" (breaks off or
        damaged; raised where the sound ends) or "samples" (none at all, an offset beyond the end, NaN,
        infinite or absurdly large)
    """
    _check_range(sample_rate, offset, duration, block_seconds)
    return _stream(source, sample_rate, offset, duration, block_seconds, faults)


def _stream(
    source: str | os.PathLike[str] | Waveform,
    sample_rate: int,
    offset: float,
    duration: float | None,
    block_seconds: float,
    faults: list[Fault] | None,
) -> Iterator[NDArray[np.float32]]:
    with decoded(
        source, offset=offset, duration=duration, block_seconds=block_seconds, faults=faults
    ) as sound:
        yield from sound.at(sample_rate)


@dataclass
class Decoded:
    """A file being decoded: mono blocks at its own sample rate, for one or more readers.

    Parameters
    ----------
    path : the file
    rate : its sample rate, Hz
    blocks : (n,) float32, checked; once through
    nothing : what to say where nothing comes
    layout : gives the names of its channels, none where they are not known
    channels : how many it has
    watchers : who is shown each block of channels before it is mixed; may be added to before the first comes
    samples : how many have come so far
    """

    path: Path
    rate: int
    blocks: Iterator[NDArray[np.float32]]
    nothing: str
    layout: Callable[[], tuple[str, ...]]
    channels: int
    watchers: list[Watcher]
    samples: int = 0

    def at(
        self, sample_rate: int, blocks: Iterable[NDArray[np.float32]] | None = None
    ) -> Iterator[NDArray[np.float32]]:
        """The sound at another rate; `blocks` are one reader's, where there are several.

        Raises AudioError, stage "samples", where nothing comes.
        """
        given = self.blocks if blocks is None else blocks
        came = False
        for block in given if self.rate == sample_rate else resampled(given, self.rate, sample_rate):
            came = True
            yield block
        if not came:
            raise AudioError(self.path, "samples", self.nothing)

    def counted(self, blocks: Iterator[NDArray[np.float32]]) -> Iterator[NDArray[np.float32]]:
        """The same blocks, their samples counted."""
        for block in blocks:
            self.samples += len(block)
            yield block
            del block


@contextmanager
def decoded(
    source: str | os.PathLike[str] | Waveform,
    *,
    offset: float = 0.0,
    duration: float | None = None,
    block_seconds: float = 20.0,
    faults: list[Fault] | None = None,
) -> Iterator[Decoded]:
    """Open a file (or sound in memory) to be decoded and mixed once; the parameters are those of `stream`.

    Raises
    ------
    AudioError : as `stream` does; stage "open" at once, the others while its blocks are read
    """
    decoder = MemoryDecoder(source) if isinstance(source, Waveform) else open_decoder(Path(source))
    try:
        rate = decoder.info.sample_rate
        first = round(offset * rate)
        count = None if duration is None else max(1, round(duration * rate))
        mixing = None if faults is None else Mixing(rate, every=EVERY)
        watchers: list[Watcher] = [] if mixing is None else [mixing]
        blocks = decoder.blocks(first, count, max(1, round(block_seconds * rate)), watchers)
        sound = Decoded(
            decoder.path, rate, iter(()), _nothing(decoder.info, offset), decoder.layout,
            decoder.info.channels, watchers,
        )  # fmt: skip
        sound.blocks = sound.counted(_checked(blocks, decoder.path, mixing))
        yield sound
        if mixing is not None and faults is not None:
            faults += mixing_faults(mixing.levels())
    finally:
        decoder.close()


def load(
    path: str | os.PathLike[str],
    *,
    sample_rate: int = 22050,
    offset: float = 0.0,
    duration: float | None = None,
) -> Waveform:
    """Decode a whole file into memory: the concatenation of `stream`, which says what is raised."""
    parts = stream(path, sample_rate=sample_rate, offset=offset, duration=duration, block_seconds=120.0)
    blocks = list(parts)
    return Waveform(blocks[0] if len(blocks) == 1 else np.concatenate(blocks), sample_rate)


def check_samples(samples: NDArray[np.float32], path: str | os.PathLike[str]) -> float:
    """Return the peak; raise AudioError, stage "samples", for a sample that is NaN, infinite or absurd."""
    peak = max(float(samples.max()), -float(samples.min())) if samples.size else 0.0
    if peak <= LOUDEST:
        return peak
    bad = int(np.count_nonzero(~np.isfinite(samples)))
    if bad:
        reason = f"expected finite samples, {bad:,} are NaN or infinite"
    else:
        reason = f"expected samples of about ±1, one is {peak:.3g}"
    raise AudioError(os.fspath(path), "samples", f"{reason}: the file is damaged or was written incorrectly")


def _checked(
    blocks: Iterator[NDArray[np.float32]], path: Path, mixing: Mixing | None
) -> Iterator[NDArray[np.float32]]:
    for block in blocks:
        peak = check_samples(block, path)
        if mixing is not None:
            mixing.heard(peak)
        yield block
        del block


def resampled(
    blocks: Iterable[NDArray[np.float32]], rate: int, sample_rate: int
) -> Iterator[NDArray[np.float32]]:
    """Resample blocks of one track, (n,) at `rate` Hz, to `sample_rate` Hz, as if they were one array."""
    import soxr

    resampler = soxr.ResampleStream(rate, sample_rate, 1, dtype="float32", quality="HQ")
    for block in blocks:
        out = resampler.resample_chunk(block)
        if len(out):
            yield out
    out = resampler.resample_chunk(np.empty(0, dtype=np.float32), last=True)
    if len(out):
        yield out


def _nothing(info: AudioInfo, offset: float) -> str:
    if offset > 0 and (info.duration is None or info.duration > 0):
        length = "" if info.duration is None else f" ({info.duration:.2f} s)"
        return f"the offset of {offset:g} s lies beyond the end of the sound{length}"
    return NO_SAMPLES


def _check_range(sample_rate: int, offset: float, duration: float | None, block_seconds: float) -> None:
    if not LOWEST_RATE <= sample_rate <= HIGHEST_RATE:
        raise UsageError(
            f"expected a sample rate of {LOWEST_RATE:,} to {HIGHEST_RATE:,} Hz, got {sample_rate}"
        )
    if not (math.isfinite(offset) and offset >= 0):
        raise UsageError(f"expected an offset of 0 s or more, got {offset}")
    if duration is not None and not (math.isfinite(duration) and duration > 0):
        raise UsageError(f"expected a duration of more than 0 s, got {duration}")
    if not block_seconds > 0:
        raise UsageError(f"expected blocks of more than 0 s, got {block_seconds}")
