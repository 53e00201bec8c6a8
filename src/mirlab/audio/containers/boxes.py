"""The outermost parts of MP4, WebM and WMA files: boxes, elements and objects, walked from size to size.

FFmpeg reads the first of joined files and what is there of cut ones. The sizes of their parts say where each
ends, so a file that ends early, or starts a second time, is found out by reading a few bytes of each.

Contents: promise_of_boxes, promise_of_elements, promise_of_objects, and how their files begin.
"""

from __future__ import annotations

from mirlab.audio.containers.promise import Promise, Source

EBML = b"\x1a\x45\xdf\xa3"
_SEGMENT = b"\x18\x53\x80\x67"
ASF = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
_ASF_DATA = bytes.fromhex("3626b2758e66cf11a6d900aa0062ce6c")
_MOST_PARTS = 1_000_000


def _cut(name: str, stated: int, there: int) -> str:
    return (
        f"breaks off: its {name} should have {stated:,} bytes, only {there:,} are there. "
        "It was cut off or only partly downloaded: download or copy it again"
    )


def _joined(starts: list[int], size: int) -> Promise:
    """The promise of files that start at these positions, an empty one for a single file."""
    if len(starts) < 2:
        return Promise()
    stops = [*starts[1:], size]
    return Promise(parts=tuple(Promise(start=a, stop=b) for a, b in zip(starts, stops, strict=True)))


def promise_of_boxes(source: Source, start: int) -> Promise:
    """Walk the boxes of an MP4 or MOV file."""
    at, starts, seen = start, [start], set[bytes]()
    for _ in range(_MOST_PARTS):
        head = source.read(at, 16)
        if len(head) < 8:
            break
        size, name = int.from_bytes(head[:4], "big"), head[4:8]
        if size == 1:
            size = int.from_bytes(head[8:16], "big")
        elif size == 0:
            size = source.size - at
        if size < 8 or not all(32 <= byte < 127 or byte == 0xA9 for byte in name):
            if b"moov" not in seen and at < source.size:
                return Promise(cause=f"Its boxes don't follow each other at byte {at:,}: it is damaged")
            break
        if name == b"ftyp" and seen >= {b"moov", b"mdat"} and b"moof" not in seen:
            starts.append(at)
            seen.clear()
        seen.add(name)
        if at + size > source.size:
            fault = _cut(f'box "{name.decode("latin-1")}"', size, source.size - at)
            return Promise(fault=fault, cause=f"It {fault}")
        at += size
    if seen and b"moov" not in seen:
        return Promise(
            cause="Its index (the box moov) is missing: its recording was not ended, or it was cut"
        )
    return _joined(starts, source.size)


def _vint(data: bytes, at: int) -> tuple[int, int]:
    """The value and length of an EBML size, (-1, length) for "unknown"."""
    first = data[at] if at < len(data) else 0
    length = 9 - first.bit_length() if first else 9
    if length > 8 or at + length > len(data):
        return -1, 8
    value = int.from_bytes(data[at : at + length], "big") & (1 << 7 * length) - 1
    return (-1 if value == (1 << 7 * length) - 1 else value), length


def promise_of_elements(source: Source, start: int) -> Promise:
    """Find the end of the segment of a WebM or Matroska file, and whether another file follows."""
    starts, at = [start], start
    for _ in range(_MOST_PARTS):
        size, length = _vint(source.read(at + 4, 8), 0)
        at += 4 + length + max(0, size)
        if size < 0 or source.read(at, 4) != _SEGMENT:
            break
        size, length = _vint(source.read(at + 4, 8), 0)
        at += 4 + length
        if size > source.size - at:
            return Promise(fault=_cut("segment", size, source.size - at))
        if size < 0 or source.read(at + size, 4) != EBML:
            break
        at += size
        starts.append(at)
    return _joined(starts, source.size)


def promise_of_objects(source: Source, start: int) -> Promise:
    """Walk the objects of a WMA file."""
    at, starts = start, []
    for _ in range(_MOST_PARTS):
        head = source.read(at, 24)
        size = int.from_bytes(head[16:24], "little")
        if len(head) < 24 or size < 24:
            break
        if head[:16] == ASF:
            starts.append(at)
        if head[:16] == _ASF_DATA and at + size > source.size:
            return Promise(fault=_cut("data object", size, source.size - at))
        at += size
    return _joined(starts, source.size)
