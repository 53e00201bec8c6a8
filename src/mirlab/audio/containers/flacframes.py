"""Where the frames of a FLAC file end, held against the total in its header.

libsndfile stops at the total: it cuts a file whose encoder never came to write it, or joined files, without a
word. Every frame carries its number, so the last frame says how much sound there is.

Contents: promise_of_flac.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from mirlab.audio.containers.promise import Promise, Source, cut, lacking

_MAGIC = b"fLaC\0\0\0\x22"
_TAIL = 1 << 16
_HEADER = 16
"""Bytes of the longest header of a frame."""
# Seconds: a lossless coder gives every sample back.
_SLACK = 0.001
_BLOCKS = {1: 192, **{n: 576 << (n - 2) for n in range(2, 6)}, **{n: 256 << (n - 8) for n in range(8, 16)}}


def _crc8(data: bytes) -> int:
    value = 0
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = (value << 1 ^ 7) & 0xFF if value & 0x80 else value << 1
    return value


@dataclass(frozen=True)
class _Info:
    """What STREAMINFO says: largest block, largest frame in bytes (0 unknown), rate in Hz, total samples."""

    block: int
    frame: int
    rate: int
    total: int


def _info(head: bytes) -> _Info | None:
    if len(head) < 42 or head[:8] != _MAGIC:
        return None
    bits = int.from_bytes(head[18:26], "big")
    info = _Info(
        int.from_bytes(head[10:12], "big"),
        int.from_bytes(head[15:18], "big"),
        bits >> 44,
        bits & (1 << 36) - 1,
    )
    return info if info.rate and info.block else None


def _frame_end(data: bytes, at: int, info: _Info) -> int:
    """Where the frame whose header stands at a position ends, in samples; -1 where none stands there."""
    if len(data) < at + _HEADER or data[at + 3] & 1 or data[at + 2] >> 4 == 0 or data[at + 2] & 15 == 15:
        return -1
    first = data[at + 4]
    more = 0 if first < 0x80 else 8 - (~first & 0xFF).bit_length() - 1
    if first >= 0x80 and not 1 <= more <= 6:
        return -1
    number = first if not more else first & (0x3F >> more)
    for byte in data[at + 5 : at + 5 + more]:
        if byte >> 6 != 2:
            return -1
        number = number << 6 | byte & 0x3F
    place, code = at + 5 + more, data[at + 2] >> 4
    if code in (6, 7):
        size = int.from_bytes(data[place : place + code - 5], "big") + 1
        place += code - 5
    else:
        size = _BLOCKS[code]
    place += {12: 1, 13: 2, 14: 2}.get(data[at + 2] & 15, 0)
    if size > info.block or data[place] != _crc8(data[at:place]):
        return -1
    return (number if data[at + 1] & 1 else number * info.block) + size


def _ends(source: Source, stop: int, info: _Info) -> Iterator[int]:
    """The ends of the frames whose headers stand before a position, the last first."""
    start = max(0, stop - max(_TAIL, 2 * info.frame))
    # A frame of silence may be shorter than the longest of headers.
    data = source.read(start, stop - start) + bytes(_HEADER)
    at = len(data)
    while (at := data.rfind(b"\xff", 0, at)) >= 0:
        if data[at + 1 : at + 2] in (b"\xf8", b"\xf9"):
            end = _frame_end(data, at, info)
            if end >= 0:
                yield end


def promise_of_flac(source: Source, start: int) -> Promise:
    """Hold the totals of a file that starts with FLAC's magic bytes at `start` against its frames."""
    info = _info(source.read(start, 42))
    if info is None:
        return Promise()
    starts, at = [start], start
    while (at := source.find(_MAGIC, at + len(_MAGIC))) >= 0:
        if _info(source.read(at, 42)) is not None:
            starts.append(at)
    if len(starts) > 1:
        return _joined(source, starts)
    # A false header among the compressed bytes passes the checksum once in 256: two that agree are believed.
    last = next(_ends(source, source.size, info), -1)
    if last == info.total:
        return Promise(seconds=info.total / info.rate, slack=_SLACK)
    ends = list(_ends(source, source.size, info))
    last = next((a for a, b in pairwise(ends) if 0 < a - b <= info.block), -1)
    promised, present = info.total / info.rate, last / info.rate
    if last < 0:
        cause = "No whole frame was found near its end: it is cut off or damaged. Download or copy it again"
        return Promise(seconds=promised if info.total else None, by_sndfile=info.total > 0, cause=cause)
    if info.total and lacking(promised, present):
        early = "its last frame ends there"
        return Promise(seconds=promised, fault=cut(promised, present, early), fault_at=present)
    return Promise(seconds=present, slack=_SLACK, by_sndfile=False)


def _joined(source: Source, starts: list[int]) -> Promise:
    infos = [info for start in starts if (info := _info(source.read(start, 42)))]
    first = infos[0]
    other = next((info for info in infos if info.rate != first.rate), None)
    seam = first.total / first.rate
    if other is not None:
        return Promise(
            fault=(
                f"is made of parts at {first.rate:,} and {other.rate:,} Hz. Split it, or convert the parts "
                "to one rate before joining"
            ),
            fault_at=seam,
        )
    known = all(info.total for info in infos)
    total = sum(info.total for info in infos) / first.rate
    return Promise(seconds=total if known else None, slack=_SLACK, by_sndfile=False)
