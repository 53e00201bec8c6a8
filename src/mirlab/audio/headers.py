"""What a sound file promises about its own length, read from a few of its bytes.

Decoders take a cut file for a shorter one, and take an MP3 without a length tag for as long as its first
frame's bit rate suggests. The functions here find out; each reads at most some 100 kB.

    uncertain_mp3   MPEG audio whose length is nowhere written: libsndfile would stop at its own estimate
    broken_ogg      an Ogg file (Vorbis, Opus, FLAC) whose last page is cut
    promised_ratio  how many times longer a PCM file claims to be than it is, from libsndfile's log
"""

from __future__ import annotations

import os
import re
from pathlib import Path

# Recorders that write into a pipe leave one of these (or a number a little below) as the data size.
_UNKNOWN_SIZES = (0x7FFF_0000, 0x8000_0000), (0xFFFF_0000, 0x1_0000_0000)
_CUT_CHUNK = re.compile(r"^\s*(?:data|SSND|Data Size)\s*:\s*(\d+)\s+\(should be (\d+)\)", re.MULTILINE)
_OGG_CAPTURE = b"OggS\0"
_OGG_HEADER_BYTES = 27
_OGG_PAGE_BYTES = _OGG_HEADER_BYTES + 255 + 255 * 255


def promised_ratio(log: str) -> float:
    """Return promised bytes / present bytes of the sound data, 1.0 when nothing is missing.

    Parameters
    ----------
    log : libsndfile's account of the header (`SoundFile.extra_info`), where a chunk that reaches beyond the
        end of the file stands as "data : 5292000 (should be 2645961)"
    """
    match = _CUT_CHUNK.search(log)
    if not match:
        return 1.0
    promised, present = int(match[1]), int(match[2])
    streamed = any(low <= promised <= high for low, high in _UNKNOWN_SIZES)
    return 1.0 if streamed or present <= 0 or promised <= present else promised / present


def uncertain_mp3(path: Path) -> bool:
    """Whether the file is MPEG audio (any layer) without a trustworthy Xing, Info or VBRI tag, which counts
    its frames.
    """
    with path.open("rb") as file:
        start = _skip_id3(file.read(10))
        file.seek(start)
        head = file.read(8192)
    sync = _mp3_sync(head)
    if sync < 0:
        return False
    for tag in (b"Xing", b"Info"):
        at = head.find(tag, sync, sync + 48)
        if at >= 0:
            flags = int.from_bytes(head[at + 4 : at + 8], "big")
            frames = int.from_bytes(head[at + 8 : at + 12], "big") if flags & 1 else 0
            size = int.from_bytes(head[at + 12 : at + 16], "big") if flags & 1 and flags & 2 else 0
            # Joined MP3s keep the first one's tag: far more bytes than it counts.
            return frames == 0 or (size > 0 and path.stat().st_size - start > 1.5 * size + 65536)
    return head.find(b"VBRI", sync, sync + 48) < 0


def _skip_id3(head: bytes) -> int:
    if head[:3] != b"ID3" or len(head) < 10:
        return 0
    size = 0
    for byte in head[6:10]:
        size = size << 7 | byte & 0x7F
    return 10 + size + (10 if head[5] & 0x10 else 0)


def _mp3_sync(head: bytes) -> int:
    """Return where the first frame of an MPEG audio stream (layer I, II or III) starts, -1 without one.

    A header alone is 4 bytes and turns up in noise; only leading zeros (padding of a tag) are passed over.
    """
    start = len(head) - len(head.lstrip(b"\0"))
    if len(head) < start + 4 or head[start] != 0xFF:
        return -1
    second, third = head[start + 1], head[start + 2]
    # Layer 0 is AAC's.
    layered = second & 0xE0 == 0xE0 and second & 0x06 != 0 and second & 0x18 != 0x08
    return start if layered and third & 0xF0 != 0xF0 and third & 0x0C != 0x0C else -1


def broken_ogg(path: Path) -> bool:
    """Whether the last page of an Ogg file reaches beyond the end of the file."""
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        start = max(0, size - 2 * _OGG_PAGE_BYTES)
        file.seek(start)
        tail = file.read(2 * _OGG_PAGE_BYTES)
    at = tail.rfind(_OGG_CAPTURE)
    if at < 0:
        return False
    page = tail[at:]
    if len(page) < _OGG_HEADER_BYTES:
        return True
    segments = page[26]
    table = page[_OGG_HEADER_BYTES : _OGG_HEADER_BYTES + segments]
    length = _OGG_HEADER_BYTES + segments + sum(table)
    if len(page) <= length:
        return len(page) < length
    # A cut inside the next page's first bytes leaves too little of them to be found above.
    return _OGG_CAPTURE.startswith(page[length:])
