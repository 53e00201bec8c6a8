"""The sound in an ASF file (WMA): the objects that say how its packets are read, and the packets.

Tags stand in objects of their own in the header, and so do padding, markers and brands: those are left out.
Whatever else is in the header counts, but for the sizes and numbers that change with the tags. Behind the
packets there may be indexes, which hold positions among the packets and are left out, too.

Contents: feed_asf.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator

from mirlab.audio.containers.promise import NotPlain, Source

_LARGEST_HEADER = 64 << 20
_HEAD = 24
"""Bytes of an object's head: what it is, and its size with its head."""
_MOST = 10_000


def _ids(*names: str) -> frozenset[bytes]:
    return frozenset(uuid.UUID(name).bytes_le for name in names)


(_DATA,) = _ids("75B22636-668E-11CF-A6D9-00AA0062CE6C")
(_FILE,) = _ids("8CABDCA1-A947-11CF-8EE4-00C00C205365")
(_EXTENSION,) = _ids("5FBF03B5-A92E-11CF-8EE3-00C00C205365")
(_STREAM,) = _ids("B7DC0791-A9B7-11CF-8EE6-00C00C205365")
_ABOUT = _ids(
    "75B22633-668E-11CF-A6D9-00AA0062CE6C",  # content description
    "D2D0A440-E307-11D2-97F0-00A0C95EA850",  # extended content description
    "2211B3FA-BD23-11D2-B4B7-00A0C955FC6E",  # content branding
    "C5F8CBEA-5BAF-4877-8467-AA8C44FA4CCA",  # metadata
    "44231C94-9498-49D1-A141-1D134E457054",  # metadata library
    "F487CD01-A951-11CF-8EE6-00C00C205365",  # markers
    "1806D474-CADF-4509-A4BA-9AABCB96AAE8",  # padding
)
_INDEXES = _ids(
    "33000890-E5B1-11CF-89F4-00A0C90349CB",  # simple index
    "D6E229D3-35DA-11D1-9034-00A0C90349BE",  # index
    "FEB103F8-12AD-4C64-840F-2A1D2F7AD48C",  # media object index
    "3CB73FD0-0C4A-4803-953D-EDF7B6228F0C",  # time code index
)


def feed_asf(source: Source, start: int, take: Callable[[bytes], None]) -> None:
    """Give the bytes of the sound; raises NotPlain for a broadcast, or where objects don't fill the file."""
    head = source.read(start, 30)
    size = int.from_bytes(head[16:24], "little")
    if len(head) < 30 or not 30 <= size <= _LARGEST_HEADER or start + size > source.size:
        raise NotPlain
    header = source.read(start + 30, size - 30)
    if len(header) != size - 30:
        raise NotPlain
    kinds = [kind for kind, said in _said(header, take) if said]
    if kinds.count(_FILE) != 1 or _STREAM not in kinds:
        raise NotPlain
    at = start + size
    head = source.read(at, 50)
    size = int.from_bytes(head[16:24], "little")
    if len(head) < 50 or head[:16] != _DATA or size < 50 or at + size > source.size:
        raise NotPlain
    # After the head stands the number of the file, which programs draw anew.
    take(head[40:50])
    source.feed(at + 50, at + size, take)
    at += size
    for _ in range(_MOST):
        if at == source.size:
            return
        head = source.read(at, _HEAD)
        size = int.from_bytes(head[16:24], "little")
        if head[:16] not in _INDEXES or size < _HEAD or at + size > source.size:
            raise NotPlain
        at += size
    raise NotPlain


def _objects(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The objects that stand one after another and fill the bytes: (what it is, content)."""
    at = 0
    while at < len(data):
        size = int.from_bytes(data[at + 16 : at + _HEAD], "little")
        if size < _HEAD or at + size > len(data):
            raise NotPlain
        yield data[at : at + 16], data[at + _HEAD : at + size]
        at += size


def _said(header: bytes, take: Callable[[bytes], None]) -> Iterator[tuple[bytes, bool]]:
    """Give what counts of a header; says of each object what it is and whether it counted."""
    for kind, content in _objects(header):
        counts = content
        if kind == _EXTENSION:
            if int.from_bytes(content[18:22], "little") != len(content) - 22:
                raise NotPlain
            yield from _said(content[22:], take)
            continue
        if kind == _FILE:
            # Number, size and date of the file change with its tags; a broadcast has no sizes at all.
            if len(content) != 80 or content[64] & 1:
                raise NotPlain
            counts = content[32:]
        if kind not in _ABOUT:
            take(kind + len(counts).to_bytes(8, "little") + counts)
        yield kind, kind not in _ABOUT
