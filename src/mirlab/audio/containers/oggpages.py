"""The pages of an Ogg file: its links, their lengths, and pages that are damaged or missing.

Every page has a number, a checksum and the position in samples that its last packet reaches. libsndfile reads
the first of several links (files joined end to end) and fills the place of a lost page with what comes next,
without a word; so the pages are walked first, which costs a hundredth of decoding them.

Conventions: positions ("granules") in samples at the coder's rate (48 kHz for Opus) from the start of a link.

Contents: promise_of_pages, ogg_checksum.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass

from mirlab.audio.containers.promise import CHUNK, Promise, Source, cut, kind_of_bytes

_CAPTURE = b"OggS\0"
_HEADER = 27
_LARGEST = _HEADER + 255 + 255 * 255
_FIRST, _LAST = 2, 4
_NOWHERE = (1 << 64) - 1
_OPUS_RATE = 48_000
# Ogg's checksum is CRC-32 with the bits of each byte the other way round, from 0 and not inverted.
_MIRRORED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
# A first page that reaches further than so many seconds belongs to a stream cut out of a longer one.
_FIRST_PAGE = 2.5


@dataclass
class _Link:
    """One stream of sound; `first` and `last` are what its first and last page of sound reach."""

    serial: int
    at: int
    codec: str
    rate: int
    channels: int
    skipped: int
    total: int = 0
    first: int = 0
    last: int = 0
    number: int = 0
    ended: bool = False

    @property
    def seconds(self) -> float:
        """How much sound it holds so far."""
        return max(0, self.last - self.skipped) / self.rate

    @property
    def form(self) -> str:
        """What joined links must share to be read as one sound."""
        channels = "1 channel" if self.channels == 1 else f"{self.channels} channels"
        return f"{self.codec}, {self.rate:,} Hz, {channels}"


def _link(serial: int, at: int, packet: bytes) -> _Link | None:
    """The link that starts with this packet, None where it is not one of sound in a coder known here."""
    found = None
    if packet[:7] == b"\1vorbis" and len(packet) >= 16:
        found = _Link(serial, at, "Vorbis", int.from_bytes(packet[12:16], "little"), packet[11], 0)
    elif packet[:8] == b"OpusHead" and len(packet) >= 12:
        found = _Link(serial, at, "Opus", _OPUS_RATE, packet[9], int.from_bytes(packet[10:12], "little"))
    elif packet[:5] == b"\x7fFLAC" and len(packet) >= 35:
        bits = int.from_bytes(packet[27:35], "big")
        total = bits & (1 << 36) - 1
        found = _Link(serial, at, "FLAC", bits >> 44, (bits >> 41 & 7) + 1, 0, total)
    elif packet[:8] == b"Speex   " and len(packet) >= 52:
        channels = int.from_bytes(packet[48:52], "little")
        found = _Link(serial, at, "Speex", int.from_bytes(packet[36:40], "little"), channels, 0)
    return found if found is not None and found.rate > 0 else None


def ogg_checksum(page: bytes) -> bytes:
    """The four bytes of the checksum of a page whose own checksum is zero."""
    value = zlib.crc32(page.translate(_MIRRORED), 0xFFFF_FFFF) ^ 0xFFFF_FFFF
    return int(f"{value:032b}"[::-1], 2).to_bytes(4, "little")


def _intact(page: bytes) -> bool:
    """Whether a whole page has the checksum that it carries."""
    return ogg_checksum(b"".join((page[:22], b"\0\0\0\0", page[26:]))) == page[22:26]


class _Walk:
    """The links found so far, and the first thing that is wrong with them."""

    def __init__(self, source: Source, start: int) -> None:
        self.links: list[_Link] = []
        self.fault, self.fault_at = "", 0.0
        self.renumbered = False
        self._source = source
        self._starting, self._group = False, start
        self._follow(start)

    def seconds(self) -> float:
        return sum(link.seconds for link in self.links)

    def _blame(self, fault: str) -> None:
        if not self.fault:
            self.fault, self.fault_at = fault, self.seconds()

    def _follow(self, at: int) -> None:
        source, data, base = self._source, b"", at
        while at < source.size:
            if at + _LARGEST > base + len(data) and base + len(data) < source.size:
                data, base = source.read(at, CHUNK), at
            here = at - base
            if data[here : here + 5] != _CAPTURE:
                found = source.find(_CAPTURE, at)
                if found < 0:
                    self._end(at)
                    return
                at = found
                continue
            body = here + _HEADER + (data[here + 26] if here + 26 < len(data) else 255)
            stop = body + sum(data[here + _HEADER : body])
            if stop > len(data):
                self._cut(at)
                return
            self._take(data[here:stop], body - here, at)
            at = base + stop

    def _cut(self, at: int) -> None:
        came = f"breaks off after {self.seconds():.2f} s, in the middle of an Ogg page (at byte {at:,})"
        self._blame(f"{came}: it was cut off or only partly downloaded. Download or copy it again")

    def _end(self, at: int) -> None:
        """Judge what follows the last page."""
        rest = self._source.read(at, 4096)
        if _CAPTURE.startswith(rest):
            self._cut(at)
        elif self.links and not self.links[-1].ended:
            size = self._source.size - at
            self._blame(
                f"ends in {size:,} bytes that are no Ogg page ({kind_of_bytes(rest)}), and no page before "
                "them is marked as the last: it is damaged or was only partly downloaded. Download or copy "
                "it again"
            )

    def _take(self, page: bytes, body: int, at: int) -> None:
        flags = page[5]
        granule, serial, number = (
            int.from_bytes(page[a:b], "little") for a, b in ((6, 14), (14, 18), (18, 22))
        )
        if flags & _FIRST:
            if not _intact(page):
                self._blame(f"is damaged: the first page of a stream, at byte {at:,}, fails its checksum")
                return
            self._group = self._group if self._starting else at
            link = _link(serial, self._group, page[body:])
            # Several streams that begin together are played together: the first one of sound is read.
            if link is not None and not (self._starting and self.links):
                link.number = number
                self.links.append(link)
            self._starting = True
            return
        self._starting = False
        link = self.links[-1] if self.links else None
        if link is None or serial != link.serial:
            return
        sounds = granule not in (0, _NOWHERE)
        if number != link.number + 1:
            if link.first or not sounds:
                lost = number - link.number - 1
                pages = "a page is" if lost == 1 else f"{lost:,} pages are" if lost > 1 else "pages are"
                self._blame(
                    f"is damaged: {pages} missing before byte {at:,}, at {self.seconds():.2f} s "
                    f"(Ogg page {number:,} follows page {link.number:,}). Download or copy it again"
                )
            else:
                # Editors of tags change how many pages the head takes, and not all number the rest anew.
                self.renumbered = True
        if not _intact(page):
            self._blame(
                f"is damaged: the Ogg page at byte {at:,}, at {self.seconds():.2f} s, fails its checksum. "
                "Download or copy it again"
            )
        link.number, link.ended = number, bool(flags & _LAST)
        if sounds:
            link.first, link.last = link.first or granule, granule


def promise_of_pages(source: Source, start: int) -> Promise:
    """Walk the pages of a file that starts with one at `start`."""
    walk = _Walk(source, start)
    links = walk.links
    if not links:
        return Promise()
    fault, fault_at, first = walk.fault, walk.fault_at, links[0]
    other = next((link for link in links if link.form != first.form), None)
    if other is not None:
        seam = sum(link.seconds for link in links[: links.index(other)])
        if not fault or seam < fault_at:
            fault_at = seam
            fault = (
                f"is made of parts in different forms: {first.form}, then from {seam:.2f} s on "
                f"{other.form}. Split it, or convert the parts to one format before joining"
            )
    short = next((link for link in links if link.total > link.last), None)
    if short is not None and not fault:
        fault_at = walk.seconds()
        fault = cut(short.total / short.rate, short.seconds, "its pages end there")
    # A stream cut out of a longer one starts at any position: its pages don't tell how long the first one is.
    known = [0 <= link.first <= _FIRST_PAGE * link.rate + link.skipped for link in links]
    stops = [link.at for link in links[1:]] + [source.size]
    parts = [
        Promise(seconds=link.seconds if sure else None, start=link.at, stop=stop)
        for link, stop, sure in zip(links, stops, known, strict=True)
    ]
    return Promise(
        seconds=walk.seconds() if all(known) else None,
        parts=tuple(parts) if len(parts) > 1 and other is None else (),
        by_sndfile=len(links) == 1 and not walk.renumbered,
        fault=fault,
        fault_at=fault_at if fault else None,
    )
