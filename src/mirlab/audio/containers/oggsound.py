"""The sound in an Ogg file without its comments: packets of the head, and the pages after them.

An editor of tags writes the packets of the head anew. If these take more or fewer pages then, all later pages
get other numbers and checksums, but keep their positions, the lengths of their packets and their bytes.

Contents: feed_ogg, OggPage, ogg_pages.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from mirlab.audio.containers.promise import CHUNK, NotPlain, Source

_CAPTURE = b"OggS\0"
_HEADER = 27
_CONTINUED, _FIRST, _LAST = 1, 2, 4
_HEADS = ((b"\x01vorbis", 3), (b"OpusHead", 2), (b"Speex   ", 2))
"""How the first packet begins, and how many packets the head has; the second one holds the comments."""


@dataclass(frozen=True)
class OggPage:
    """A page as it lies there; its checksum is left out."""

    flags: int
    granule: bytes
    serial: bytes
    number: int
    lacing: bytes
    body: bytes


def ogg_pages(source: Source, start: int, stop: int) -> Iterator[OggPage]:
    """The pages between two positions; raises NotPlain where they don't follow one another."""
    at, data, base = start, b"", start
    while at < stop:
        if base + len(data) - at < _HEADER + 255 + 255 * 255:
            data, base = source.read(at, CHUNK), at
        here = at - base
        body = here + _HEADER + (data[here + 26] if here + 26 < len(data) else 256)
        lacing = data[here + _HEADER : body]
        end = body + sum(lacing)
        if data[here : here + 5] != _CAPTURE or end > len(data) or base + end > stop:
            raise NotPlain
        number = int.from_bytes(data[here + 18 : here + 22], "little")
        granule, serial = data[here + 6 : here + 14], data[here + 14 : here + 18]
        yield OggPage(data[here + 5], granule, serial, number, lacing, data[body:end])
        at = base + end


def feed_ogg(source: Source, start: int, stop: int, take: Callable[[bytes], None]) -> None:
    """Give the bytes of the sound between two positions; NotPlain for anything but one whole stream."""
    pages = ogg_pages(source, start, stop)
    serial = _feed_head(pages, take)
    number, ended = None, False
    for page in pages:
        following = number is None or page.number == number + 1
        if page.serial != serial or page.flags & _FIRST or ended or not following:
            raise NotPlain
        number, ended = page.number, bool(page.flags & _LAST)
        take(bytes([page.flags]) + page.granule + bytes([len(page.lacing)]) + page.lacing)
        take(page.body)
    if not ended:
        raise NotPlain


def _feed_head(pages: Iterator[OggPage], take: Callable[[bytes], None]) -> bytes:
    """Give the packets of the head but the comments; returns the number of the stream."""
    first = next(pages, None)
    if first is None or not first.flags & _FIRST or len(first.lacing) != 1:
        raise NotPlain
    wanted = next((count for begins, count in _HEADS if first.body.startswith(begins)), 0)
    if not wanted:
        raise NotPlain
    take(len(first.body).to_bytes(4, "little") + first.body)
    done, packet = 1, b""
    while done < wanted:
        page = next(pages, None)
        if page is None or page.serial != first.serial or page.flags & (_FIRST | _LAST):
            raise NotPlain
        at = 0
        for length in page.lacing:
            if done == wanted:
                # Sound begins on a page of its own.
                raise NotPlain
            packet += page.body[at : at + length]
            at += length
            if length < 255:
                if done != 1:
                    take(len(packet).to_bytes(4, "little") + packet)
                done, packet = done + 1, b""
    if packet:
        raise NotPlain
    return first.serial
