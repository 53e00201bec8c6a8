"""The sound in AU and CAF files: how samples are coded, and the samples.

AU has one text between header and samples; CAF has a chunk for each kind of what only describes the sound.

Contents: feed_au, feed_caf.
"""

from __future__ import annotations

from collections.abc import Callable

from mirlab.audio.containers.promise import NotPlain, Source

_FORM = (b"desc", b"chan", b"kuki", b"pakt")
"""The coding, the channels, the coder's own settings and the sizes of packets."""
_ABOUT = frozenset(
    {
        b"info",
        b"strg",
        b"mark",
        b"regn",
        b"umid",
        b"free",
        b"ovvw",
        b"peak",
        b"edct",
        b"uuid",
        b"inst",
        b"midi",
    }
)
_UNKNOWN = 0xFFFF_FFFF
_MOST = 10_000


def feed_au(source: Source, start: int, take: Callable[[bytes], None]) -> None:
    """Give the bytes of the sound; raises NotPlain where the stated size is not what is there."""
    head = source.read(start, 24)
    if len(head) < 24:
        raise NotPlain
    order = "big" if head[:4] == b".snd" else "little"
    first, size = (int.from_bytes(head[at : at + 4], order) for at in (4, 8))  # type: ignore[arg-type]
    if first < 24 or not size or size == _UNKNOWN or start + first + size != source.size:
        raise NotPlain
    take(head[:4] + head[12:24])
    source.feed(start + first, source.size, take)


def feed_caf(source: Source, start: int, take: Callable[[bytes], None]) -> None:
    """Give the bytes of the sound; raises NotPlain where chunks don't fill the file, or for one not known."""
    head = source.read(start, 8)
    if head[4:6] != b"\0\1":
        raise NotPlain
    places: dict[bytes, tuple[int, int]] = {}
    at = start + 8
    for _ in range(_MOST):
        if at == source.size:
            break
        head = source.read(at, 12)
        name, size = head[:4], int.from_bytes(head[4:12], "big", signed=True)
        at += 12
        if len(head) < 12 or size < 0 or at + size > source.size or name in places:
            raise NotPlain
        if name in _FORM or name == b"data":
            places[name] = (at, at + size)
        elif name not in _ABOUT:
            raise NotPlain
        at += size
    if at != source.size or not {b"desc", b"data"} <= places.keys():
        raise NotPlain
    for name in _FORM:
        if name in places:
            first, last = places[name]
            take(name + (last - first).to_bytes(8, "big"))
            source.feed(first, last, take)
    first, last = places[b"data"]
    if last - first < 4:
        raise NotPlain
    # The samples follow the number of times that they were edited.
    source.feed(first + 4, last, take)
