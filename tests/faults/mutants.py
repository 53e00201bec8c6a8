"""Damaged sound files, seeded: the same number gives the same bytes on every machine with the same encoders.

A mutant is an original (a second of synthesised sound in one of the formats that mirlab decodes) and a
kind of damage:

    flips        1 to 256 bits flipped, anywhere
    head         bits flipped in the first 256 bytes
    cut          broken off anywhere
    stump        broken off within the first 64 bytes
    zeros        a stretch of zero bytes
    noise        a stretch of random bytes
    hole         a stretch missing
    stutter      a stretch that comes twice, up to 20 times
    lie          a number in the first bytes replaced by 0, 1, 10^9, 2^31 - 1 or 2^32 - 1
    field        a field of the format's own header that lies: a length of 4 GB, no channel, a rate of 1 GHz
    chain        two files behind one another, of one format or of two
    tags         a cover of megabytes, a cover that claims 30,000 x 30,000 pixels, a thousand tags in a row
    name         a whole file under another format's suffix

Contents: COUNT, KINDS, originals, Mutant, mutant, Tried, try_file, survey.
"""

from __future__ import annotations

import io
import os
import struct
import time
import zlib
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from mirlab.audio.analysis.analysis import analyse
from mirlab.audio.analysis.request import request_for
from mirlab.audio.registry.terms import expand
from mirlab.data.execution.limits import Limits
from mirlab.data.execution.pool import Job, run_jobs
from mirlab.data.reading.tags import read_tags
from mirlab.errors import MirlabError

COUNT = 2000
SECONDS = 10.0
RATE = 22050
_SNDFILE = {
    "wav": ("WAV", "PCM_16"),
    "24.wav": ("WAV", "PCM_24"),
    "float.wav": ("WAV", "FLOAT"),
    "ulaw.wav": ("WAV", "ULAW"),
    "ima.wav": ("WAV", "IMA_ADPCM"),
    "ext.wav": ("WAVEX", "PCM_16"),
    "w64": ("W64", "PCM_16"),
    "rf64": ("RF64", "PCM_16"),
    "aiff": ("AIFF", "PCM_16"),
    "au": ("AU", "PCM_16"),
    "caf": ("CAF", "PCM_16"),
    "voc": ("VOC", "PCM_16"),
    "flac": ("FLAC", "PCM_16"),
    "ogg": ("OGG", "VORBIS"),
    "opus": ("OGG", "OPUS"),
    "mp3": ("MP3", "MPEG_LAYER_III"),
}
_FFMPEG = {
    "m4a": ("ipod", "aac"),
    "alac.m4a": ("ipod", "alac"),
    "aac": ("adts", "aac"),
    "wma": ("asf", "wmav2"),
    "webm": ("webm", "libopus"),
    "mka": ("matroska", "flac"),
    "ac3": ("ac3", "ac3"),
    "mp2": ("mp2", "mp2"),
    "av.mp3": ("mp3", "libmp3lame"),
    "tta": ("tta", "tta"),
    "wv": ("wv", "wavpack"),
}
# Where the header's numbers are: name -> (offset, struct format, values).
_FIELDS: dict[str, list[tuple[int, str, tuple[int, ...]]]] = {
    "wav": [
        (4, "<I", (0, 0xFFFFFFFF)),
        (16, "<I", (0, 2, 0x7FFFFFFF, 0xFFFFFFFF)),
        (22, "<H", (0, 1024, 65535)),
        (24, "<I", (0, 1, 1_000_000_000, 0xFFFFFFFF)),
        (32, "<H", (0, 65535)),
        (34, "<H", (0, 1, 65535)),
        (40, "<I", (0, 0x7FFFFFFF, 0xF0000000, 0xFFFFFFFF)),
    ],
    "au": [
        (4, ">I", (0, 0xFFFFFFFF)),
        (8, ">I", (0, 0xF0000000)),
        (12, ">I", (0, 99, 0xFFFFFFFF)),
        (16, ">I", (0, 1_000_000_000)),
        (20, ">I", (0, 1024, 0xFFFFFFFF)),
    ],
    "aiff": [
        (4, ">I", (0, 0xFFFFFFFF)),
        (20, ">H", (0, 1024, 65535)),
        (22, ">I", (0, 0xFFFFFFFF)),
        (26, ">H", (0, 1, 65535)),
        (28, ">Q", (0, 0x401C_EE6B_2800_0000, 0x7FFF_FFFF_FFFF_FFFF)),
    ],
    "flac": [
        (4, ">I", (0, 0x00FFFFFF, 0x7F000022)),
        (8, ">I", (0, 0x00100001, 0xFFFFFFFF)),
        (18, ">Q", (0, 0xF424_0FF0_0000_0000, 0x0562_20FF_FFFF_FFFF)),
    ],
    "ogg": [
        (6, "<Q", (1 << 62, (1 << 64) - 1)),
        (26, "B", (0, 255)),
        (39, "B", (0, 255)),
        (40, "<I", (0, 10**9)),
    ],
    "mp3": [(0, ">I", (0x49443304, 0xFFFB0000, 0xFFFFFFFF))],
}
KINDS = (
    "flips", "flips", "head", "head", "cut", "cut", "stump", "zeros", "noise", "hole", "stutter",
    "lie", "lie", "lie", "field", "field", "chain", "tags", "name",
)  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """One damaged file: `suffix` is of the original's format."""

    number: int
    kind: str
    suffix: str
    content: bytes

    @property
    def name(self) -> str:
        return f"{self.number:04d}-{self.kind}.{self.suffix}"


@cache
def originals() -> dict[str, bytes]:
    """Return the whole files by suffix; formats that this machine can't encode are left out."""
    import soundfile as sf

    rng = np.random.default_rng(0)
    t = np.arange(RATE) / RATE
    mono = 0.3 * np.sin(2 * np.pi * 440 * t) + 0.05 * rng.standard_normal(RATE)
    sound = np.stack([mono, 0.5 * mono[::-1]], axis=1).astype(np.float32)
    files = {}
    for suffix, (container, coding) in _SNDFILE.items():
        if container in sf.available_formats():
            sink = io.BytesIO()
            rate = 24000 if coding == "OPUS" else RATE
            sf.write(sink, sound, rate, format=container, subtype=coding)
            files[suffix] = sink.getvalue()
    for suffix, (container, codec) in _FFMPEG.items():
        encoded = _encoded(sound, container, codec)
        if encoded is not None:
            files[suffix] = encoded
    return files


def _encoded(sound: Any, container: str, codec: str) -> bytes | None:
    import av

    try:
        av.Codec(codec, "w")
    except Exception:
        return None
    sink = io.BytesIO()
    rate = {"libopus": 24000, "ac3": 32000}.get(codec, RATE)
    with av.open(sink, "w", format=container) as out:
        stream: Any = out.add_stream(codec, rate=rate, layout="stereo")
        stream.bit_rate = 96_000
        kind = stream.codec_context.codec.audio_formats[0].name
        frame = av.AudioFrame.from_ndarray(sound.T.copy(), format="fltp", layout="stereo")
        frame.sample_rate, frame.pts, frame.time_base = rate, 0, Fraction(1, rate)
        to = av.AudioResampler(format=kind, layout="stereo", rate=rate)
        for piece in [*to.resample(frame), *to.resample(None)]:
            out.mux(stream.encode(piece))
        out.mux(stream.encode(None))
    return sink.getvalue()


def mutant(number: int) -> Mutant:
    """Make the mutant of this number."""
    rng = np.random.default_rng([2026, number])
    files = originals()
    suffix = str(rng.choice(sorted(files)))
    kind = str(rng.choice(KINDS))
    if kind == "field":
        suffix = str(rng.choice(sorted(_FIELDS)))
    content = _DAMAGE[kind](bytearray(files[suffix]), rng, suffix)
    if kind == "name":
        suffix = str(rng.choice(sorted(files)))
    return Mutant(number, kind, suffix, bytes(content))


def _span(data: bytearray, rng: np.random.Generator) -> tuple[int, int]:
    start = int(rng.integers(0, len(data)))
    return start, min(len(data), start + int(2 ** rng.uniform(0, 14)))


def _flips(data: bytearray, rng: np.random.Generator, suffix: str, upto: int | None = None) -> bytearray:
    for at in rng.integers(0, 8 * min(len(data), upto or len(data)), int(2 ** rng.uniform(0, 8))):
        data[at // 8] ^= 1 << (at % 8)
    return data


def _head(data: bytearray, rng: np.random.Generator, suffix: str) -> bytearray:
    return _flips(data, rng, suffix, 256)


def _cut(data: bytearray, rng: np.random.Generator, suffix: str) -> bytearray:
    return data[: int(rng.integers(1, len(data)))]


def _stump(data: bytearray, rng: np.random.Generator, suffix: str) -> bytearray:
    return data[: int(rng.integers(0, 65))]


def _zeros(data: bytearray, rng: np.random.Generator, suffix: str) -> bytearray:
    start, stop = _span(data, rng)
    data[start:stop] = bytes(stop - start)
    return data


def _noise(data: bytearray, rng: np.random.Generator, suffix: str) -> bytearray:
    start, stop = _span(data, rng)
    data[start:stop] = rng.bytes(stop - start)
    return data


def _hole(data: bytearray, rng: np.random.Generator, suffix: str) -> bytearray:
    start, stop = _span(data, rng)
    del data[start:stop]
    return data


def _stutter(data: bytearray, rng: np.random.Generator, suffix: str) -> bytearray:
    start, stop = _span(data, rng)
    data[start:start] = data[start:stop] * int(rng.integers(1, 20))
    return data


def _lie(data: bytearray, rng: np.random.Generator, suffix: str) -> bytearray:
    size = int(rng.choice([1, 2, 4, 8]))
    at = int(rng.integers(0, min(len(data), 512) - size))
    value = int(rng.choice([0, 1, 10**9, 2**31 - 1, 2**32 - 1])) % (1 << 8 * size)
    data[at : at + size] = value.to_bytes(size, str(rng.choice(["little", "big"])))
    return data


def _field(data: bytearray, rng: np.random.Generator, suffix: str) -> bytearray:
    for _ in range(int(rng.integers(1, 3))):
        offset, form, values = _FIELDS[suffix][int(rng.integers(len(_FIELDS[suffix])))]
        struct.pack_into(form, data, offset, values[int(rng.integers(len(values)))])
    return data


def _chain(data: bytearray, rng: np.random.Generator, suffix: str) -> bytearray:
    other = suffix if rng.random() < 0.5 else str(rng.choice(sorted(originals())))
    return data + originals()[other]


def _name(data: bytearray, rng: np.random.Generator, suffix: str) -> bytearray:
    return data


def _png(width: int, height: int, rows: int) -> bytes:
    """A PNG whose header claims width x height pixels and whose data holds some rows of zeros."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    body = zlib.compress(bytes(rows * (1 + 4 * width)), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def _tags(data: bytearray, rng: np.random.Generator, suffix: str) -> bytearray:
    way = int(rng.integers(5))
    if way == 0:
        cover = rng.bytes(3 << 20)
    elif way == 1:
        cover = _png(30_000, 30_000, 200)
    else:
        cover = _png(64, 64, 64)
    if suffix.endswith("flac"):
        return _flac_cover(data, cover, 1 if way < 3 else 200)
    picture = b"\0image/png\0\x03\0" + cover
    frame = b"APIC" + _synchsafe(len(picture)) + b"\0\0" + picture
    tag = b"ID3\x04\0\0" + _synchsafe(len(frame)) + frame
    if way == 3:
        tag = (b"ID3\x04\0\0" + _synchsafe(10) + bytes(10)) * 1000
    elif way == 4:
        tag = b"ID3\x04\0\0" + _synchsafe((1 << 28) - 1) + frame
    return bytearray(tag) + data


def _synchsafe(size: int) -> bytes:
    return bytes(size >> shift & 0x7F for shift in (21, 14, 7, 0))


def _flac_cover(data: bytearray, cover: bytes, times: int) -> bytearray:
    head = (
        struct.pack(">II", 3, 9) + b"image/png" + struct.pack(">IIIIII", 0, 30_000, 30_000, 32, 0, len(cover))
    )
    block = b"\x06" + (len(head) + len(cover)).to_bytes(3, "big") + head + cover
    return data[:42] + block * times + data[42:]


_DAMAGE = {
    "flips": _flips, "head": _head, "cut": _cut, "stump": _stump, "zeros": _zeros, "noise": _noise,
    "hole": _hole, "stutter": _stutter, "lie": _lie, "field": _field, "chain": _chain, "tags": _tags,
    "name": _name,
}  # fmt: skip


@dataclass(frozen=True)
class Tried:
    """What became of one file: "result" or the stage where it failed, the words, seconds and peak RSS."""

    name: str
    outcome: str
    words: str = ""
    seconds: float = 0.0
    megabytes: float = 0.0


def try_file(job: Job[str]) -> Tried:
    """Read the tags and compute the seed features; anything but a MirlabError is passed on."""
    _reset_peak()
    start = time.perf_counter()
    outcome, words = "result", ""
    read_tags(job.path)
    try:
        analysis = analyse(job.path, request_for(expand(job.request)))
        assert all(np.isfinite(values).all() for values in analysis.summaries.values())
    except MirlabError as error:
        outcome, words = getattr(error, "stage", "features"), str(error)
    return Tried(Path(job.path).name, outcome, words, time.perf_counter() - start, _peak())


def held() -> float:
    """The resident size now, in MB."""
    _reset_peak()
    return _peak()


def _reset_peak() -> None:
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")


def _peak() -> float:
    """The largest resident size since `_reset_peak` (Linux) or since the start, in MB."""
    try:
        status = Path("/proc/self/status").read_text()
        return int(status.partition("VmHWM:")[2].split()[0]) / 1024
    except (OSError, IndexError):
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def survey(numbers: Iterable[int], folder: Path, workers: int = 2) -> list[Tried]:
    """Write the mutants of these numbers, try each in worker processes, and say what became of them."""
    paths = {}
    for number in numbers:
        made = mutant(number)
        paths[made.name] = folder / made.name
        paths[made.name].write_bytes(made.content)
    jobs = [Job(name, os.fspath(path), "seed") for name, path in paths.items()]
    tried = []
    for outcome in run_jobs(jobs, workers, task=try_file, limits=Limits(seconds=SECONDS)):
        if outcome.analysis is not None:
            tried.append(outcome.analysis)
        else:
            stage, words = outcome.failure or ("none", "")
            tried.append(Tried(outcome.content, "unforeseen" if stage == "features" else stage, words))
    for path in paths.values():
        path.unlink()
    return sorted(tried, key=lambda t: t.name)
