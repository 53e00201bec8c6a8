"""The sizes that WAV (RIFF, RF64, W64), AIFF, AU and CAF files state, held against the bytes that are there.

Recorders that are killed leave a size of zero or none; files over 4 GB, joined files and careless tools have
too small a one; cut files too large a one. libsndfile takes what is stated, or what is there if that is less.

Conventions: sizes and positions in bytes; `second` is the bytes that a second of sound takes, 0 where the
coding doesn't tell.

Contents: promise_of_chunks, sound_in_chunks, CONTAINERS.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from mirlab.audio.containers.promise import SLACK, NotPlain, Promise, Source, cut, kind_of_bytes, lacking

_W64_RIFF = b"riff\x2e\x91\xcf\x11"
_W64_DATA, _W64_FMT = b"data\xf3\xac\xd3\x11", b"fmt \xf3\xac\xd3\x11"
_W64_TAIL = b"\x8c\xd1\x00\xc0\x4f\x8e\xdb\x8a"
# What recorders into a pipe write as a size: all ones, the largest positive one, or a number a little below.
_STREAMED = (0x7F00_0000, 0x8000_0100), (0xFFFF_0000, 0xFFFF_FFFF), (1 << 62, 1 << 64)
_PCM, _EXTENSIBLE = (1, 3, 6, 7), 0xFFFE
_AU_BYTES = {1: 1, 2: 1, 3: 2, 4: 3, 5: 4, 6: 4, 7: 8, 27: 1}
_AIFC_PCM = (b"NONE", b"twos", b"sowt", b"in24", b"in32", b"fl32", b"FL32", b"fl64", b"FL64", b"raw ")


@dataclass(frozen=True)
class _Data:
    """The sound in a file: where it starts, the size stated, bytes a second, and whether those are exact."""

    start: int
    stated: int
    second: float
    exact: bool
    name: str
    bare: bool = False
    """Whether nothing but sound can follow, as in AU."""
    zero_is_unknown: bool = False
    """Whether libsndfile reads on to the end where 0 is stated."""
    next_chunk: Callable[[bytes], bool] | None = None
    """Whether the chunk that follows starts with these 16 bytes, where chunks are not RIFF's."""

    @property
    def streamed(self) -> bool:
        return any(low <= self.stated <= high for low, high in _STREAMED)


def _chunks(source: Source, at: int, order: str, align: int = 2) -> Iterator[tuple[bytes, int, int]]:
    """The (name, start, size) of the chunks from a position on, as far as they look like chunks."""
    big = order == "big"
    while at + 8 <= source.size:
        head = source.read(at, 8)
        size = int.from_bytes(head[4:], "big" if big else "little")
        if not all(32 <= byte < 127 for byte in head[:4]):
            return
        yield head[:4], at + 8, size
        at += 8 + size + size % align


def _riff(source: Source) -> _Data | None:
    order = "big" if source.read(0, 4) == b"RIFX" else "little"
    large, second, exact = -1, 0.0, False
    for name, start, size in _chunks(source, 12, order):
        if name == b"ds64":
            large = int.from_bytes(source.read(start + 8, 8), "little")
        elif name == b"fmt ":
            head = source.read(start, 40)
            number = [int.from_bytes(head[a:b], order) for a, b in ((0, 2), (4, 8), (8, 12), (12, 14))]  # type: ignore[arg-type]
            tag = int.from_bytes(head[24:26], "little") if number[0] == _EXTENSIBLE else number[0]
            exact = tag in _PCM
            second = number[1] * number[3] if exact else number[2]
        elif name == b"data":
            stated = large if large >= 0 and size in (0, 0xFFFF_FFFF) else size
            if large == 0 and size not in (0, 0xFFFF_FFFF):
                # libsndfile goes by the empty count of the RF64 head.
                stated = 0
            return _Data(start, stated, second, exact, "data chunk")
    return None


def _aiff(source: Source) -> _Data | None:
    second, exact, found = 0.0, False, None
    for name, start, size in _chunks(source, 12, "big"):
        if name == b"COMM":
            head = source.read(start, 26)
            channels, bits = int.from_bytes(head[:2], "big"), int.from_bytes(head[6:8], "big")
            exponent, mantissa = (
                int.from_bytes(head[8:10], "big") & 0x7FFF,
                int.from_bytes(head[10:18], "big"),
            )
            rate = mantissa / 2.0 ** (16383 + 63 - exponent) if 16383 <= exponent <= 16383 + 40 else 0.0
            exact = source.read(8, 4) == b"AIFF" or head[18:22] in _AIFC_PCM
            second = rate * channels * -(-bits // 8) if exact else 0.0
        elif name == b"SSND":
            found = start, size
        if found and second:
            break
    if not found:
        return None
    stated = found[1] if found[1] == 0 or found[1] >= 0x7F00_0000 else max(0, found[1] - 8)
    return _Data(found[0] + 8, stated, second, exact, "SSND chunk", zero_is_unknown=found[1] == 0)


def _au(source: Source) -> _Data | None:
    order = "big" if source.read(0, 4) == b".snd" else "little"
    head = source.read(0, 24)
    if len(head) < 24:
        return None
    start, stated, coding, rate, channels = (int.from_bytes(head[n : n + 4], order) for n in range(4, 24, 4))  # type: ignore[arg-type]
    second = rate * channels * _AU_BYTES.get(coding, 0)
    return _Data(start, stated, second, second > 0, "header", bare=True)


def _w64(source: Source) -> _Data | None:
    at, second, exact = 40, 0.0, False
    while at + 24 <= source.size:
        head = source.read(at, 64)
        size = int.from_bytes(head[16:24], "little")
        if head[:8] == _W64_FMT:
            tag, rate, average, align = (
                int.from_bytes(head[a:b], "little") for a, b in ((24, 26), (28, 32), (32, 36), (36, 38))
            )
            exact = tag in _PCM
            second = rate * align if exact else average
        elif head[:8] == _W64_DATA:
            # libsndfile reads on to the end where the size stated can't be.
            return _Data(
                at + 24,
                max(0, size - 24),
                second,
                exact,
                "data chunk",
                zero_is_unknown=size <= 24,
                next_chunk=_is_w64,
            )
        if size < 24:
            return None
        at += size + -size % 8
    return None


def _is_w64(head: bytes) -> bool:
    return head[4:16] == _W64_DATA[4:] + _W64_TAIL


def _is_caf(head: bytes) -> bool:
    return all(32 <= byte < 127 for byte in head[:4]) and head[4:7] == b"\0\0\0"


def _caf(source: Source) -> _Data | None:
    at, second, exact = 8, 0.0, False
    while at + 12 <= source.size:
        head = source.read(at, 44)
        size = int.from_bytes(head[4:12], "big", signed=True)
        if head[:4] == b"desc":
            import struct

            rate, coding, _, packet, frames = struct.unpack(">d4sIII", head[12:36])
            exact = coding in (b"lpcm", b"ulaw", b"alaw") and frames == 1
            second = rate * packet if exact else 0.0
        elif head[:4] == b"data":
            return _Data(
                at + 16,
                (1 << 63) if size < 0 else max(0, size - 4),
                second,
                exact,
                "data chunk",
                next_chunk=_is_caf,
            )
        if size < 0:
            return None
        at += 12 + size
    return None


CONTAINERS: tuple[tuple[Callable[[bytes], bool], Callable[[Source], _Data | None], str], ...] = (
    (lambda head: head[:4] in (b"RIFF", b"RIFX", b"RF64", b"BW64") and head[8:12] == b"WAVE", _riff, "WAV"),
    (lambda head: head[:4] == b"FORM" and head[8:12] in (b"AIFF", b"AIFC"), _aiff, "AIFF"),
    (lambda head: head[:4] in (b".snd", b"dns."), _au, "AU"),
    (lambda head: head[:8] == _W64_RIFF, _w64, "W64"),
    (lambda head: head[:4] == b"caff", _caf, "CAF"),
)
"""How a container is known by its first 16 bytes, how its sound is found, and its name."""


def promise_of_chunks(source: Source, locate: Callable[[Source], _Data | None], container: str) -> Promise:
    """Hold the size that a file states against what is there."""
    data = locate(source)
    if data is None or not data.second or data.start > source.size:
        return Promise()
    there = source.size - data.start
    promised, present = data.stated / data.second, there / data.second
    if data.streamed:
        return Promise(
            seconds=present if data.exact else None,
            by_sndfile=not data.bare or data.stated > 1 << 31,
            cause=f"Its {data.name} states an impossible size of {data.stated:,} bytes",
        )
    if data.stated > there:
        fault = ""
        if lacking(promised, present):
            early = f"the file ends {data.stated - there:,} bytes early"
            fault = cut(promised, present, early)
        return Promise(
            seconds=present if data.exact else None, fault=fault, fault_at=present if fault else None
        )
    if data.zero_is_unknown and not data.stated:
        return Promise(seconds=None)
    return _behind(source, data, container)


def sound_in_chunks(source: Source, locate: Callable[[Source], _Data | None]) -> tuple[bytes, int, int]:
    """What says how the samples of a WAV or AIFF file are read, and where they start and stop.

    Raises
    ------
    NotPlain : a size that is not stated or not there, or something behind the samples that is no chunk
    """
    data = locate(source)
    if data is None or not data.second or data.streamed or not data.stated:
        raise NotPlain
    stop = data.start + data.stated
    rest, name = _leftover(source, data, stop) if stop < source.size else (stop, "")
    # One byte may lack or be there to make a size even.
    if stop > source.size or name or source.size - rest > 1:
        raise NotPlain
    order = "big" if source.read(0, 4) in (b"RIFX", b"FORM") else "little"
    form = source.read(8, 4) + order.encode()
    for chunk, start, size in _chunks(source, 12, order):
        if chunk in (b"fmt ", b"fact", b"COMM") and size < 1 << 16:
            form += chunk + size.to_bytes(4, "big") + source.read(start, size)
        if chunk == b"SSND":
            form += source.read(start, 8)
        if chunk in (b"data", b"SSND") and (size == 0xFFFF_FFFF or start + size > source.size):
            break
    return form, data.start, stop


def _behind(source: Source, data: _Data, container: str) -> Promise:
    """Judge what follows the sound: chunks and tags may; more sound must not."""
    promised = data.stated / data.second
    good = Promise(seconds=promised if data.exact else None)
    stop = data.start + data.stated
    if stop == source.size:
        return good
    rest, name = _leftover(source, data, stop)
    if name:
        second = "a second data chunk" if name == "data" else f"a second {container} file"
        fault = (
            f"holds {second} at byte {rest:,}, behind {promised:.2f} s of sound: files were appended to "
            "each other. Split them"
        )
        return Promise(seconds=promised, fault=fault, fault_at=promised)
    size = source.size - rest
    if size / data.second <= SLACK or (data.stated and source.zeros(rest, source.size)):
        return good
    more = (source.size - stop) / data.second
    if (not data.stated and container == "WAV" and source.read(0, 4) in (b"RIFF", b"RIFX")) or (
        data.bare and data.stated
    ):
        # FFmpeg takes all that follows for sound, which it is.
        return Promise(seconds=promised + more if data.exact else None, by_sndfile=False)
    stated = f"promises {promised:.2f} s of sound" if promised >= 0.005 else "promises no sound"
    fault = (
        f"its {data.name} {stated}, and {size:,} bytes follow that would be {size / data.second:.2f} s more "
        f"({kind_of_bytes(source.read(rest, 4096))}). Its header is wrong, as of a recording that was broken "
        "off, or something was appended: write the file again with a tool that repairs headers"
    )
    return Promise(seconds=promised, fault=fault, fault_at=promised)


def _leftover(source: Source, data: _Data, stop: int) -> tuple[int, str]:
    """Where the bytes that are neither chunk nor tag start, and "data" or "file" where those are sound."""
    if data.bare:
        return stop, ""
    if data.next_chunk is not None:
        follows = any(data.next_chunk(source.read(at, 16)) for at in (stop, stop + -stop % 8))
        return (source.size if follows else stop), ""
    magic = source.read(0, 4)
    order = "big" if magic in (b"RIFX", b"FORM") else "little"
    # Not all writers pad an odd size.
    for at in (stop + stop % 2, stop):
        end = at
        for name, start, size in _chunks(source, at, order):
            if name == magic:
                return start - 8, "file"
            if name[:3] == b"TAG" or name in (b"APET",) or name[:3] == b"ID3":
                return source.size, ""
            if name in (b"data", b"SSND") and size > 8:
                return start - 8, "data"
            if start + size > source.size + 1:
                return start - 8, ""
            end = start + size
        if end > at:
            return min(end, source.size), ""
    return stop, ""
