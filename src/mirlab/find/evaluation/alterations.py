"""Sound that was altered, but whose music is the same: coded again, quieter, or with silence before it.

    MP3 at 64 kbit/s, MP3 at 128 kbit/s     coded by LAME with constant bit rate and decoded again
    6 dB quieter                            every sample halved
    1.2 s of silence before                 as another release of a recording begins later

Conventions: files keep their sample rate and channels, but MP3 has one or two channels (more are averaged)
and the rates of MPEG (others are resampled to 44,100 Hz). Altered sound is written to a temporary file block
by block and read as any other file, so that memory is bounded and the decoder has its part in it.

Contents: ALTERATIONS, analyses_of_altered, AlteredAnalyses.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.analysis import Analysis, Request, analyse
from mirlab.audio.decoding import mix, open_decoder
from mirlab.data.execution import Job, default_workers, run_jobs
from mirlab.progress import told
from mirlab.typing import Progress, ProgressEvent
from mirlab.words import counted

GAIN = 10 ** (-6 / 20)
LEAD_IN = 1.2
"""Seconds."""
_MPEG_RATES = frozenset({16000, 22050, 24000, 32000, 44100, 48000})
_OTHER_RATE = 44100
_BLOCK_SECONDS = 10

Blocks = Iterator[NDArray[np.float32]]


@dataclass(frozen=True)
class AlteredRequest:
    """What is computed of each altered sound of a track."""

    requests: tuple[Request, ...]
    alterations: tuple[str, ...]


@dataclass(frozen=True)
class AlteredAnalyses:
    """What came of altering tracks.

    Parameters
    ----------
    found : row -> alteration -> an analysis for each request
    alterations : names of those that were done
    notes : sentences that every report must carry
    """

    found: Mapping[int, Mapping[str, Sequence[Analysis]]]
    alterations: tuple[str, ...]
    notes: tuple[str, ...]


def analyses_of_altered(
    sounds: Mapping[int, Path],
    requests: Sequence[Request],
    *,
    workers: int | None = None,
    progress: Progress = None,
) -> AlteredAnalyses:
    """Alter tracks in every way of ALTERATIONS, and analyse what comes of it.

    Parameters
    ----------
    sounds : row of the collection -> its file
    requests : what to compute of each altered sound
    workers : processes; None takes one per core
    progress : told of each track
    """
    notes: list[str] = []
    names = tuple(ALTERATIONS)
    if not _has_mp3():
        names = tuple(name for name in names if not name.startswith("MP3"))
        notes.append(
            "stability to MP3 was not measured, because the installed PyAV can't write MP3 (it has no "
            "libmp3lame): install it from its wheel with  pip install --force-reinstall --only-binary av av"
        )
    request = AlteredRequest(tuple(requests), names)
    jobs = [Job(str(row), str(path), request) for row, path in sounds.items()]
    tell = told(progress)
    found: dict[int, Mapping[str, Sequence[Analysis]]] = {}
    failures: list[str] = []
    for outcome in run_jobs(jobs, workers or default_workers(), task=analyse_altered):
        row = int(outcome.content)
        if outcome.analysis is not None:
            found[row] = outcome.analysis
        else:
            stage, reason = outcome.failure or ("worker", "it gave nothing")
            failures.append(f"{sounds[row]}: {reason} ({stage})")
        done = len(found) + len(failures)
        tell(ProgressEvent("altering", done, len(jobs), len(failures)))
    if failures:
        notes.append(
            f"stability: {counted(len(failures), 'track')} of {len(jobs)} could not be altered and analysed "
            f"and were left out; the first: {min(failures)}"
        )
    return AlteredAnalyses(dict(sorted(found.items())), names, tuple(notes))


def analyse_altered(job: Job[AlteredRequest]) -> dict[str, list[Analysis]]:
    """Alter one track in every way and analyse what comes of it; runs in a worker."""
    found = {}
    with tempfile.TemporaryDirectory(prefix="mirlab-altered-") as folder:
        for name in job.request.alterations:
            path = ALTERATIONS[name](Path(job.path), Path(folder))
            found[name] = [analyse(path, request) for request in job.request.requests]
            path.unlink()
    return found


def _blocks(path: Path) -> tuple[int, int, Blocks]:
    """Sample rate, channels and blocks (n, channels) of a file."""
    decoder = open_decoder(path)

    def blocks() -> Blocks:
        try:
            yield from decoder.channel_blocks(0, None, _BLOCK_SECONDS * decoder.info.sample_rate)
        finally:
            decoder.close()

    return decoder.info.sample_rate, decoder.info.channels, blocks()


def _wav(path: Path, rate: int, channels: int, blocks: Blocks) -> Path:
    import soundfile as sf

    with sf.SoundFile(path, "w", rate, channels, subtype="FLOAT", format="WAV") as file:
        for block in blocks:
            file.write(block)
    return path


def quieter(path: Path, folder: Path) -> Path:
    """Write a file's sound 6 dB quieter."""
    rate, channels, blocks = _blocks(path)
    gain = np.float32(GAIN)
    return _wav(folder / "quieter.wav", rate, channels, (gain * block for block in blocks))


def later(path: Path, folder: Path) -> Path:
    """Write a file's sound after 1.2 s of silence."""
    rate, channels, blocks = _blocks(path)

    def with_silence() -> Blocks:
        yield np.zeros((round(LEAD_IN * rate), channels), dtype=np.float32)
        yield from blocks

    return _wav(folder / "later.wav", rate, channels, with_silence())


def as_mp3(path: Path, folder: Path, bit_rate: int) -> Path:
    """Write a file's sound as MP3 of so many bits a second."""
    import av

    rate, channels, blocks = _blocks(path)
    if channels > 2:
        blocks, channels = (mix(block)[:, np.newaxis] for block in blocks), 1
    if rate not in _MPEG_RATES:
        blocks, rate = _resampled(blocks, rate, channels), _OTHER_RATE
    layout = "mono" if channels == 1 else "stereo"
    made = folder / "coded.mp3"
    with av.open(str(made), "w", format="mp3") as out:
        stream: Any = out.add_stream("libmp3lame", rate=rate, layout=layout)
        stream.bit_rate = bit_rate
        for block in blocks:
            if len(block):
                samples = np.ascontiguousarray(block.T)
                frame = av.AudioFrame.from_ndarray(samples, format="fltp", layout=layout)
                frame.sample_rate = rate
                out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    return made


def _resampled(blocks: Blocks, rate: int, channels: int) -> Blocks:
    import soxr

    stream = soxr.ResampleStream(rate, _OTHER_RATE, channels, dtype="float32")
    for block in blocks:
        yield stream.resample_chunk(block)
    yield stream.resample_chunk(np.empty((0, channels), dtype=np.float32), last=True)


def _has_mp3() -> bool:
    import av

    return "libmp3lame" in av.codecs_available


ALTERATIONS: dict[str, Callable[[Path, Path], Path]] = {
    "MP3 at 64 kbit/s": lambda path, folder: as_mp3(path, folder, 64_000),
    "MP3 at 128 kbit/s": lambda path, folder: as_mp3(path, folder, 128_000),
    "6 dB quieter": quieter,
    "1.2 s of silence before": later,
}
"""Each writes an altered file into a folder and returns it."""
