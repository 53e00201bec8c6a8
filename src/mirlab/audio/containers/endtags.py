"""The tags before and behind the sound of a file: ID3v1, ID3v2, APE and Lyrics3.

Contents: past_tags, before_tags, tag_length.
"""

from __future__ import annotations

from mirlab.audio.containers.promise import Source

# Bytes that the first version of Lyrics3 takes at most.
_LYRICS = 5_200


def past_tags(source: Source) -> int:
    """Return where a file's content starts, behind ID3v2 and APE tags and the zeros after them."""
    at = 0
    while length := tag_length(source, at):
        at += length
        data = source.read(at, 8192)
        at += len(data) - len(data.lstrip(b"\0")) if data.count(0) < len(data) else 0
    return at


def before_tags(source: Source, start: int) -> int:
    """Return where a file's content ends, before the ID3v1, ID3v2, APE and Lyrics3 tags behind it."""
    stop = source.size
    while size := _tag_before(source, stop):
        if stop - size < start:
            break
        stop -= size
    return stop


def _tag_before(source: Source, stop: int) -> int:
    """Return the length in bytes of the tag that ends at a position, 0 for none."""
    at = max(0, stop - 355)
    data = source.read(at, stop - at)
    if data[-128:-125] == b"TAG" and len(data) >= 128:
        return 355 if data[:4] == b"TAG+" and len(data) == 355 else 128
    if data[-32:-24] == b"APETAGEX" and len(data) >= 32:
        size, flags = (int.from_bytes(data[n : n + 4], "little") for n in (-20, -12))
        return size + (32 if flags & 0x8000_0000 else 0) if size >= 32 and not flags & 0x2000_0000 else 0
    if data[-10:-7] == b"3DI" and max(data[-4:]) < 128:
        return 20 + (data[-4] << 21 | data[-3] << 14 | data[-2] << 7 | data[-1])
    if data[-9:] == b"LYRICS200" and data[-15:-9].isdigit():
        return 15 + int(data[-15:-9])
    if data[-9:] == b"LYRICSEND":
        lyrics = source.read(max(0, stop - _LYRICS), min(stop, _LYRICS))
        found = lyrics.rfind(b"LYRICSBEGIN")
        return len(lyrics) - found if found >= 0 else 0
    return 0


def tag_length(source: Source, at: int) -> int:
    """Return the length in bytes of the tag (ID3v1, ID3v2, APE, Lyrics3) at a position, 0 for none."""
    head = source.read(at, 32)
    if head[:3] == b"ID3" and len(head) >= 10 and max(head[6:10]) < 128 and head[3] < 0xFF:
        size = head[6] << 21 | head[7] << 14 | head[8] << 7 | head[9]
        return 10 + size + (10 if head[5] & 0x10 else 0)
    if head[:8] == b"APETAGEX" and len(head) >= 24:
        footer = 0 if head[23] & 0x20 else 1
        return 32 + (0 if footer else int.from_bytes(head[12:16], "little"))
    if head[:4] == b"TAG+":
        return 227
    if head[:3] == b"TAG":
        return 128
    if head[:11] == b"LYRICSBEGIN":
        for ending in (b"LYRICS200", b"LYRICSEND"):
            stop = source.read(at, 1 << 16).find(ending)
            if stop >= 0:
                return stop + len(ending)
    return 0
