"""The sound in a Matroska or WebM file: its tracks, and the blocks of its clusters.

Tags, chapters, attachments and the tables of positions are elements of their own beside these and are left
out, as are the sizes and positions that a cluster notes of its neighbours, and the names of title and writer.

Contents: feed_matroska.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from mirlab.audio.containers.promise import NotPlain, Source

_EBML, _SEGMENT = 0x1A45DFA3, 0x18538067
_INFO, _TRACKS, _CLUSTER = 0x1549A966, 0x1654AE6B, 0x1F43B675
_VOID, _CHECKSUM = 0xEC, 0xBF
_FILLING = frozenset({_VOID, _CHECKSUM})
_ABOUT = _FILLING | {0x114D9B74, 0x1C53BB6B, 0x1254C367, 0x1941A469, 0x1043A770}
"""Of a segment: the lists of elements and of positions, tags, attachments, chapters."""
_OF_INFO = frozenset({0x2AD7B1, 0x4489})
"""The length of a tick, and the length of the whole in ticks."""
_NOT_OF_CLUSTER = _FILLING | {0xA7, 0xAB}
"""Where the cluster stands, and how long the one before it is."""
_NOT_OF_TRACK = _FILLING | {0x536E}
"""A track's name."""
_TRACK = 0xAE
_LARGEST = 64 << 20
_MOST = 1_000_000


def feed_matroska(source: Source, start: int, take: Callable[[bytes], None]) -> None:
    """Give the bytes of the sound; raises NotPlain where sizes are unknown, or don't fill the file."""
    kind, at, stop = _element(source.read(start, 12), 0, start, source.size)
    if kind != _EBML:
        raise NotPlain
    _give(kind, _content(source, at, stop), take)
    kind, at, stop = _element(source.read(stop, 12), 0, stop, source.size)
    if kind != _SEGMENT or stop != source.size:
        raise NotPlain
    seen: set[int] = set()
    for _ in range(_MOST):
        if at == stop:
            break
        kind, first, last = _element(source.read(at, 12), 0, at, stop)
        at = last
        if kind in _ABOUT:
            continue
        if kind not in (_INFO, _TRACKS, _CLUSTER) or (kind in seen and kind != _CLUSTER):
            raise NotPlain
        seen.add(kind)
        content = _content(source, first, last)
        for name, said in _elements(content):
            if kind == _TRACKS and name == _TRACK:
                for part, told in _elements(said):
                    if part not in _NOT_OF_TRACK:
                        _give(part, told, take)
            elif (name in _OF_INFO) if kind == _INFO else (name not in _NOT_OF_CLUSTER):
                _give(name, said, take)
        take(kind.to_bytes(4, "big"))
    if at != stop or not seen >= {_INFO, _TRACKS, _CLUSTER}:
        raise NotPlain


def _give(kind: int, content: bytes, take: Callable[[bytes], None]) -> None:
    take(kind.to_bytes(4, "big") + len(content).to_bytes(8, "big"))
    take(content)


def _content(source: Source, first: int, last: int) -> bytes:
    if last - first > _LARGEST:
        raise NotPlain
    data = source.read(first, last - first)
    if len(data) != last - first:
        raise NotPlain
    return data


def _elements(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The elements that stand one after another and fill the bytes: (what it is, content)."""
    at = 0
    while at < len(data):
        kind, first, at = _element(data, at, at, len(data))
        yield kind, data[first:at]


def _element(data: bytes, here: int, at: int, stop: int) -> tuple[int, int, int]:
    """What an element is, and where its content starts and ends; its head is in `data` at `here`."""
    lead = data[here] if here < len(data) else 0
    wide = 9 - lead.bit_length()
    size_at = here + wide
    first = data[size_at] if lead and size_at < len(data) else 0
    long = 9 - first.bit_length()
    if wide > 4 or not first or size_at + long > len(data):
        raise NotPlain
    size = int.from_bytes(data[size_at : size_at + long], "big") & (1 << 7 * long) - 1
    begin = at + wide + long
    # All ones: a size that was not known when it was written.
    if size == (1 << 7 * long) - 1 or begin + size > stop:
        raise NotPlain
    return int.from_bytes(data[here:size_at], "big"), begin, begin + size
