"""The sound in an MP4 file: its mdat, and the tables by which decoders read that.

Tags lie in the index (moov), as the tables of samples do, and move what follows them. So the tables count,
with positions from the start of the mdat, and the rest of the index doesn't, but for one tag by which
decoders cut a beginning off (iTunSMPB).

Contents: feed_mp4.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from mirlab.audio.containers.promise import NotPlain, Source

_LARGEST_INDEX = 64 << 20
_GAPLESS = b"iTunSMPB"
_POSITIONS = {b"stco": 4, b"co64": 8}
_MOST = 100_000


def feed_mp4(source: Source, start: int, take: Callable[[bytes], None]) -> None:
    """Give the bytes of the sound; raises NotPlain for one in fragments, or that is not as it should be."""
    index, data = b"", list[tuple[int, int]]()
    at, seen = start, 0
    while at < source.size:
        head = source.read(at, 16)
        size, name, skip = int.from_bytes(head[:4], "big"), head[4:8], 8
        if size == 1:
            size, skip = int.from_bytes(head[8:16], "big"), 16
        elif size == 0:
            size = source.size - at
        seen += 1
        if size < skip or at + size > source.size or name == b"moof" or seen > _MOST:
            raise NotPlain
        if name == b"moov":
            if index or size > _LARGEST_INDEX:
                raise NotPlain
            index = source.read(at + skip, size - skip)
        elif name == b"mdat":
            data.append((at + skip, at + size))
        at += size
    if not index or not data:
        raise NotPlain
    for table in _tables(index, data):
        take(len(table).to_bytes(8, "big") + table)
    for first, last in data:
        source.feed(first, last, take)


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The boxes that stand one after another: (name, content)."""
    at = 0
    while at + 8 <= len(data):
        size, name = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if size < 8 or at + size > len(data):
            raise NotPlain
        yield name, data[at + 8 : at + size]
        at += size


def _within(data: bytes, *names: bytes) -> bytes:
    """The content of a box in a box; empty where there is none."""
    for name in names:
        data = next((content for found, content in _boxes(data) if found == name), b"")
    return data


def _timing(content: bytes) -> bytes:
    """Of a header of the film or of a track's medium: the ticks of a second and the length in ticks."""
    return content[20:32] if content[:1] == b"\1" else content[12:20]


def _tables(index: bytes, data: list[tuple[int, int]]) -> Iterator[bytes]:
    yield _timing(_within(index, b"mvhd"))
    sounds = 0
    for name, track in _boxes(index):
        if name != b"trak" or _within(track, b"mdia", b"hdlr")[8:12] != b"soun":
            continue
        sounds += 1
        # Whether the track is switched on stands in the flags of its header.
        yield _within(track, b"tkhd")[1:4]
        yield _within(track, b"edts", b"elst")
        yield _timing(_within(track, b"mdia", b"mdhd"))
        for kind, content in _boxes(_within(track, b"mdia", b"minf", b"stbl")):
            yield kind + (_placed(kind, content, data) if kind in _POSITIONS else content)
    if not sounds:
        raise NotPlain
    at = index.find(_GAPLESS)
    while at >= 0:
        after = at + len(_GAPLESS)
        size = int.from_bytes(index[after : after + 4], "big")
        if index[after + 4 : after + 8] == b"data":
            yield index[after + 16 : after + size]
        at = index.find(_GAPLESS, after)


def _placed(kind: bytes, content: bytes, data: list[tuple[int, int]]) -> bytes:
    """Positions in the file as positions in its mdats."""
    import numpy as np

    width = _POSITIONS[kind]
    count = int.from_bytes(content[4:8], "big")
    if len(content) < 8 + count * width:
        raise NotPlain
    places = np.frombuffer(content, dtype=f">u{width}", count=count, offset=8).astype(np.int64)
    starts = np.array([first for first, _ in data], dtype=np.int64)
    stops = np.array([last for _, last in data], dtype=np.int64)
    which = np.searchsorted(starts, places, side="right") - 1
    if count and (which.min() < 0 or (places >= stops[which]).any()):
        raise NotPlain
    return which.astype(">i8").tobytes() + (places - starts[which]).astype(">i8").tobytes()
