"""The frames of MPEG audio (layers I to III) and of AAC in ADTS, walked from header to header.

Every frame's header gives its size, so the frames are counted without decoding them: that is what the sound
is. A Xing, Info or VBRI tag (a frame of its own, in front) counts them too, and is wrong in joined, cut and
edited files; libsndfile believes it, and estimates where there is none.

Conventions: positions and sizes in bytes from the start of the file; `count` leaves out the tag's own frame.

Contents: promise_of_frames.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import lru_cache

from mirlab.audio.containers.endtags import tag_length
from mirlab.audio.containers.promise import CHUNK, SLACK, Promise, Source, cut, kind_of_bytes

# Junk in front is passed over up to here; a false start there needs so many false headers in a row.
_SEARCHED, _IN_A_ROW = 1 << 20, 8
# Bytes that hold a few frames.
_FRAMES = 1 << 13
# Seconds of junk before or behind the sound that may be padding or a tag of a kind unknown here.
_PADDING = 1.0
_RATES = (44100, 48000, 32000)
_KBPS = {
    (1, 1): (32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448),
    (1, 2): (32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    (1, 3): (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (2, 1): (32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256),
    (2, 2): (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
    (2, 3): (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_AAC_RATES = (96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350)


def _class(allowed: Callable[[int], bool]) -> bytes:
    """A regular expression for one byte."""
    return b"[" + b"".join(re.escape(bytes([byte])) for byte in range(256) if allowed(byte)) + b"]"


# What may be the first four bytes of a frame: of MPEG audio, or of AAC.
_HEADER = re.compile(
    b"(?=\xff(?:"
    + _class(lambda b: b & 0xE0 == 0xE0 and b & 0x18 != 0x08 and b & 0x06 != 0)
    + _class(lambda b: b & 0x0C != 0x0C and 0 < b >> 4 < 15)
    + b"|"
    + _class(lambda b: b & 0xF6 == 0xF0)
    + _class(lambda b: b >> 2 & 15 < len(_AAC_RATES))
    + b").)",
    re.DOTALL,
)


@dataclass(frozen=True)
class _Stream:
    """What all frames of one stream share."""

    rate: int
    samples: int
    sizes: dict[bytes, int] | None
    """Of MPEG audio: the size in bytes of a frame by the first three bytes of its header."""
    index: int = 0
    """Of AAC: the number of its rate in _AAC_RATES."""

    def size(self, data: bytes, at: int) -> int:
        """The size in bytes of the frame whose header stands there, 0 where none does."""
        if self.sizes is not None:
            return self.sizes.get(data[at : at + 3], 0)
        head = data[at : at + 7]
        if len(head) < 7 or head[0] != 0xFF or head[1] & 0xF6 != 0xF0 or head[2] >> 2 & 15 != self.index:
            return 0
        length = (head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5
        return length if length > 7 else 0

    def run(self, data: bytes, at: int) -> tuple[int, int]:
        """Walk from frame to frame to the end of the data or the first place without a header.

        Returns (where that is, how many frames)
        """
        count, last = 0, len(data) - 7
        if self.sizes is None:
            while at < last and (step := self.size(data, at)):
                at += step
                count += 1
        else:
            # The hot loop of every MP3: 0.1 µs a frame.
            get = self.sizes.get
            while at < last and (found := get(data[at : at + 3])):
                at += found
                count += 1
        return at, count


@dataclass
class _Walk:
    """What a walk found: `gaps` are (start, stop, frames before) of stretches without frame or tag."""

    stream: _Stream
    start: int
    count: int = 0
    held: int = 0
    """Bytes of all frames."""
    stop: int = 0
    gaps: list[tuple[int, int, int]] = field(default_factory=list)
    seams: int = 0
    other_rate: tuple[int, int] | None = None
    broken_off: bool = False

    @property
    def frame(self) -> float:
        """Seconds of a frame."""
        return self.stream.samples / self.stream.rate

    @property
    def lost(self) -> float:
        """Seconds that the stretches between the frames would hold if they were frames."""
        size = sum(stop - start for start, stop, _ in self.gaps)
        return size / max(1, self.held) * self.count * self.frame


@dataclass(frozen=True)
class _Tag:
    """A Xing, Info or VBRI tag: its name, its count of frames and bytes (0 for none), samples to trim."""

    name: str
    frames: int
    size: int
    trimmed: int


@lru_cache(maxsize=64)
def _mpeg(second: int, rates: int) -> _Stream | None:
    """The stream of a header's second byte (version, layer) and the rate's bits of its third."""
    version, layer = {3: 1, 2: 2, 0: 3}.get(second >> 3 & 3, 0), 4 - (second >> 1 & 3)
    if second & 0xE0 != 0xE0 or not version or layer == 4 or rates == 3:
        return None
    rate = _RATES[rates] >> (version - 1)
    samples = 384 if layer == 1 else 576 if layer == 3 and version > 1 else 1152
    sizes: dict[bytes, int] = {}
    for index, kbps in enumerate(_KBPS[min(version, 2), layer], start=1):
        for padding in (0, 1):
            bits = kbps * 1000 * samples // 8
            size = 4 * (kbps * 12000 // rate + padding) if layer == 1 else bits // rate + padding
            for unprotected in (0, 1):
                for private in (0, 1):
                    third = index << 4 | rates << 2 | padding << 1 | private
                    sizes[bytes((0xFF, second & 0xFE | unprotected, third))] = size
    return _Stream(rate, samples, sizes)


@lru_cache(maxsize=16)
def _adts(index: int) -> _Stream | None:
    if index >= len(_AAC_RATES):
        return None
    return _Stream(_AAC_RATES[index], 1024, None, index)


def _stream_at(data: bytes, at: int) -> _Stream | None:
    if len(data) < at + 4 or data[at] != 0xFF:
        return None
    if data[at + 1] & 0xF6 == 0xF0:
        return _adts(data[at + 2] >> 2 & 15)
    return _mpeg(data[at + 1] | 1, data[at + 2] >> 2 & 3)


def _in_a_row(source: Source, at: int, wanted: int, data: bytes = b"", base: int = 0) -> _Stream | None:
    """The stream that starts at a position, if `wanted` frames follow each other there or end the sound."""
    if not base <= at <= base + len(data) - 4:
        base, data = at, source.read(at, _FRAMES)
    stream = _stream_at(data, at - base)
    if stream is None:
        return None
    for number in range(wanted):
        if at + 7 > base + len(data):
            base, data = at, source.read(at, _FRAMES)
        size = stream.size(data, at - base)
        if not size:
            ended = at == source.size or (at > source.size and wanted == 2) or tag_length(source, at) > 0
            return stream if number and ended else None
        at += size
    return stream


def _first(source: Source, start: int) -> tuple[int, _Stream] | None:
    """Return where the first frame stands, and its stream."""
    if stream := _in_a_row(source, start, 2):
        return start, stream
    return _next(source, start, _IN_A_ROW, start + _SEARCHED)


def _next(source: Source, start: int, wanted: int, stop: int) -> tuple[int, _Stream] | None:
    at = start
    while at < min(stop, source.size):
        data = source.read(at, CHUNK)
        for match in _HEADER.finditer(data):
            if at + match.start() >= stop:
                break
            stream = _in_a_row(source, at + match.start(), wanted, data, at)
            if stream is not None:
                return at + match.start(), stream
        at += max(1, len(data) - 3)
    return None


def _walk(source: Source, start: int, stream: _Stream) -> _Walk:
    walk = _Walk(stream, start)
    at, count = start, 0
    while at < source.size:
        data = source.read(at, CHUNK)
        here, more = stream.run(data, 0)
        at, count, walk.held = at + here, count + more, walk.held + here
        if more and here > len(data) - 8:
            continue
        if at + 8 > source.size:
            # Too few bytes for a header: what is left of a frame that was cut off, or padding.
            break
        if length := tag_length(source, at):
            walk.seams += 1
            at += length
            continue
        found = _next(source, at, 3, source.size)
        if found is None:
            break
        walk.seams += 1
        if found[0] > at:
            walk.gaps.append((at, found[0], count))
        at = found[0]
        if found[1].rate != stream.rate and walk.other_rate is None:
            walk.other_rate = found[1].rate, count
        stream = found[1]
    walk.stop, walk.count, walk.broken_off = min(at, source.size), count, at > source.size
    return walk


def _tag_at(source: Source, at: int) -> _Tag | None:
    """The tag of frames that a frame at a position holds."""
    data = source.read(at, 256)
    if data[36:40] == b"VBRI":
        size, frames = (int.from_bytes(data[n : n + 4], "big") for n in (46, 50))
        return _Tag("VBRI", frames, size, 0)
    for name in (b"Xing", b"Info"):
        found = data.find(name, 4, 52)
        if found < 0:
            continue
        flags, place, numbers = int.from_bytes(data[found + 4 : found + 8], "big"), found + 8, [0, 0]
        for number in (0, 1):
            if flags >> number & 1:
                numbers[number] = int.from_bytes(data[place : place + 4], "big")
                place += 4
        place += (100 if flags & 4 else 0) + (4 if flags & 8 else 0) + 21
        delays = int.from_bytes(data[place : place + 3], "big")
        return _Tag(name.decode(), numbers[0], numbers[1], (delays >> 12) + (delays & 0xFFF))
    return None


def _tags_within(source: Source, walk: _Walk) -> list[_Tag]:
    """The tags of files that were joined to the first one: Xing or Info, with a frame's header before."""
    tags = []
    for name in (b"Xing", b"Info"):
        at = walk.start + walk.stream.samples
        while (at := source.find(name, at)) >= 0:
            for before in (36, 21, 13):
                head = source.read(at - before, 4)
                if _stream_at(head, 0) is not None and (tag := _tag_at(source, at - before)):
                    tags.append(tag)
                    break
            at += 4
    return tags


def promise_of_frames(source: Source, start: int) -> Promise | None:
    """Count the frames from `start` on; None where there is neither MPEG audio nor AAC."""
    first = _first(source, start)
    if first is None:
        return None
    at, stream = first
    tag = _tag_at(source, at) if stream.sizes is not None else None
    walk = _walk(source, at, stream)
    if tag is not None:
        walk.count -= 1
    tags = [tag] if tag is not None and tag.frames else []
    if tags and (walk.seams or abs(tags[0].frames - walk.count) > 1):
        tags += [other for other in _tags_within(source, walk) if other.frames]
    demuxer = "aac" if stream.sizes is None else "mp3"
    exact = len(tags) == 1 and tags[0].name != "VBRI" and tags[0].frames - walk.count in (0, 1)
    promise = Promise(
        seconds=walk.count * walk.frame,
        slack=max(SLACK, (4 + 2 * walk.seams + 2 * len(tags)) * walk.frame)
        + sum(t.trimmed for t in tags) / stream.rate,
        by_sndfile=exact and not walk.gaps and walk.other_rate is None,
        demuxer=demuxer if at > start else "",
        start=at if at > start else 0,
    )
    fault, fault_at = _fault(source, start, walk, tags)
    return replace(promise, fault=fault, fault_at=fault_at)


def _fault(source: Source, start: int, walk: _Walk, tags: list[_Tag]) -> tuple[str, float | None]:
    """What is wrong with the frames, and from which second on."""
    name = "AAC" if walk.stream.sizes is None else "MPEG audio"
    if walk.other_rate is not None:
        rate, before = walk.other_rate
        at = before * walk.frame
        return (
            f"is made of parts at {walk.stream.rate:,} and {rate:,} Hz, the second from {at:.2f} s on. "
            "Split it, or convert the parts to one rate before joining"
        ), at
    count = walk.count - max(0, len(tags) - 1)
    trimmed = sum(tag.trimmed for tag in tags) / walk.stream.rate
    promised = max(0.0, sum(tag.frames for tag in tags) * walk.frame - trimmed)
    present = max(0.0, count * walk.frame - trimmed)
    whole = promised - present <= max(SLACK, 2 * walk.frame) if tags else walk.lost <= SLACK
    if walk.gaps and not whole:
        first, stop, before = walk.gaps[0]
        size = sum(stop - start for start, stop, _ in walk.gaps)
        what = kind_of_bytes(source.read(first, min(4096, stop - first)))
        where = f"{size:,} bytes, the first of them byte {first:,} at {before * walk.frame:.2f} s,"
        lost = (
            f"{promised - present:.2f} s of {promised:.2f} s are missing"
            if tags
            else f"they take the place of {walk.lost:.2f} s of sound, if they weren't put in between"
        )
        return (
            f"is damaged: {where} are no {name} ({what}); {lost}. Download or copy it again",
            before * walk.frame,
        )
    if tags and not whole:
        size = sum(tag.size for tag in tags)
        if not all(tag.size for tag in tags) or size > walk.held + 4096:
            counts = "tag counts" if len(tags) == 1 else "tags count"
            total = sum(tag.frames for tag in tags)
            early = f"the file holds {count:,} of the {total:,} frames that its {counts}"
            if (rest := source.size - walk.stop) > 0:
                what = kind_of_bytes(source.read(walk.stop, 4096))
                early += f" and ends in {rest:,} bytes that are none ({what})"
            return cut(promised, present, early), present
    if walk.broken_off and walk.stream.sizes is None:
        # MPEG audio without a tag that counts its frames is often cut out of a longer stream.
        came = f"after {present:.2f} s, in the middle of a frame"
        return (
            f"breaks off {came}: it was cut off or only partly downloaded. Download or copy it again",
            present,
        )
    if not tags:
        a_second = walk.held / max(walk.frame, present)
        for size, where, place, at in (
            (walk.start - start, "begins with", start, 0.0),
            (source.size - walk.stop, "ends in", walk.stop, present),
        ):
            if size > _PADDING * a_second:
                what = kind_of_bytes(source.read(place, 4096))
                return (
                    f"{where} {size:,} bytes that are no {name} ({what}), in the place of "
                    f"{size / a_second:.2f} s of sound. It is damaged or was only partly downloaded: "
                    "download or copy it again"
                ), at
    return "", None
