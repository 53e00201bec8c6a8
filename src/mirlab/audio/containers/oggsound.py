"""The sound in an Ogg file without its comments: packets of the head, and the pages after them.

An editor of tags writes the packets of the head anew. If these take more or fewer pages then, all later pages
get other numbers and checksums, but keep their positions, the lengths of their packets and their bytes.

Contents: feed_ogg, OggPage, ogg_pages, FLAC_IN_OGG.
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
FLAC_IN_OGG = b"\x7fFLAC\1"
"""How the first packet of FLAC begins: its head has as many packets as blocks of metadata."""
_FIRST_OF_FLAC, _BEFORE_INFO = 51, 17
_MOST_BLOCKS = 10_000


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
    flac = first.body.startswith(FLAC_IN_OGG)
    wanted = _MOST_BLOCKS if flac else next((n for begins, n in _HEADS if first.body.startswith(begins)), 0)
    if not wanted:
        raise NotPlain
    body = first.body
    if flac:
        # Before STREAMINFO stands the number of blocks, which changes with pictures and padding.
        if len(body) != _FIRST_OF_FLAC or body[9:17] != b"fLaC\0\0\0\x22":
            raise NotPlain
        body = body[_BEFORE_INFO:]
    take(len(body).to_bytes(4, "little") + body)
    done, packet = 1, bytearray()
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
                if flac:
                    wanted = done + 1 if _ends_head(packet) else wanted
                elif done != 1:
                    take(len(packet).to_bytes(4, "little") + bytes(packet))
                done, packet = done + 1, bytearray()
    if packet:
        raise NotPlain
    return first.serial


def _ends_head(block: bytearray) -> bool:
    """Whether a block of FLAC's metadata is the last one; raises NotPlain for what is none."""
    if len(block) < 4 or block[0] & 0x7F in (0, 0x7F) or int.from_bytes(block[1:4], "big") != len(block) - 4:
        raise NotPlain
    return bool(block[0] & 0x80)
