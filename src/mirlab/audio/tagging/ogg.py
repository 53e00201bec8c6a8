"""Tags of Ogg Vorbis and Opus: the second packet of the head, which ends before the first page of sound.

The head keeps the number of its pages, so that no later page gets another number and checksum.

Contents: open_ogg.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mirlab.audio.containers import NotPlain, OggPage, Source, ogg_checksum, ogg_pages
from mirlab.audio.tagging.comments import read_comments
from mirlab.audio.tagging.fields import MOST_TAG, Piece, Tagged, Untaggable, Values, digest_of, merged

_HEADS = ((b"\x01vorbis", "Ogg Vorbis", 3, b"\x03vorbis"), (b"OpusHead", "Opus", 2, b"OpusTags"))
_CONTINUED = 1
_NOWHERE = b"\xff" * 8
_SEGMENTS = 255


@dataclass(frozen=True)
class _Head:
    """The pages after the first one that hold the head, the packets in them, and where they lie."""

    form: str
    marker: bytes
    pages: tuple[OggPage, ...]
    packets: tuple[bytes, ...]
    start: int
    stop: int


def open_ogg(source: Source, start: int) -> Tagged:
    """The tags of an Ogg file; raises Untaggable for one with another coder, or with a damaged head."""
    try:
        head = _head(source, start)
    except NotPlain as error:
        raise Untaggable("its first pages don't follow one another: it is damaged") from error
    if not head.packets[0].startswith(head.marker):
        raise Untaggable("its comments are damaged")
    comments = read_comments(head.packets[0][len(head.marker) :])

    def rewrite(values: Values) -> list[Piece]:
        new = _paged([head.marker + comments.rewritten(values), *head.packets[1:]], head.pages)
        return merged([(0, head.start), new, (head.stop, source.size - head.stop)])

    rest = digest_of([*comments.rest, *head.packets[1:]])
    return Tagged(head.form, comments.fields, rest, rewrite)


def _head(source: Source, start: int) -> _Head:
    pages = ogg_pages(source, start, source.size)
    first = next(pages, None)
    if first is None:
        raise NotPlain
    known = next((one for one in _HEADS if first.body.startswith(one[0])), None)
    if known is None:
        raise Untaggable("it is an Ogg file with another coder than Vorbis and Opus")
    _, form, wanted, marker = known
    taken: list[OggPage] = []
    packets, packet, read = list[bytes](), list[bytes](), 0
    while len(packets) < wanted - 1:
        page = next(pages, None)
        read += 0 if page is None else len(page.body)
        if page is None or page.serial != first.serial or read > MOST_TAG:
            raise NotPlain
        taken.append(page)
        at = 0
        for length in page.lacing:
            packet.append(page.body[at : at + length])
            at += length
            if length < _SEGMENTS:
                packets.append(b"".join(packet))
                packet = []
    if packet or len(packets) != wanted - 1:
        # Sound begins on a page of its own.
        raise NotPlain
    begins = start + _size(first)
    return _Head(form, marker, tuple(taken), tuple(packets), begins, begins + sum(map(_size, taken)))


def _size(page: OggPage) -> int:
    return 27 + len(page.lacing) + len(page.body)


def _paged(packets: Sequence[bytes], pages: Sequence[OggPage]) -> bytes:
    """Packets on as many pages as there are, with their numbers."""
    lacing = b"".join(
        bytes([_SEGMENTS]) * (len(packet) // _SEGMENTS) + bytes([len(packet) % _SEGMENTS])
        for packet in packets
    )
    if not len(pages) <= len(lacing) <= _SEGMENTS * len(pages):
        raise Untaggable("its comments would take another number of pages, and all pages after them change")
    body, at, made, continued = b"".join(packets), 0, [], False
    for number, page in enumerate(pages):
        left = len(pages) - 1 - number
        mine, lacing = lacing[: len(lacing) - left][:_SEGMENTS], lacing[min(_SEGMENTS, len(lacing) - left) :]
        size = sum(mine)
        ends = min(mine) < _SEGMENTS
        flags = page.flags | _CONTINUED if continued else page.flags & ~_CONTINUED
        new = replace(
            page,
            flags=flags,
            granule=bytes(8) if ends else _NOWHERE,
            lacing=mine,
            body=body[at : at + size],
        )
        made.append(_coded(new))
        at, continued = at + size, mine[-1] == _SEGMENTS
    return b"".join(made)


def _coded(page: OggPage) -> bytes:
    before = b"OggS\0" + bytes([page.flags]) + page.granule + page.serial + page.number.to_bytes(4, "little")
    after = bytes([len(page.lacing)]) + page.lacing + page.body
    return before + ogg_checksum(before + bytes(4) + after) + after
