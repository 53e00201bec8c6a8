"""Whether a file is sound, from what is in it; its name is not asked.

Most formats begin with letters of their own. Streams of frames without a header (MPEG audio, ADTS, AC-3) are
believed when three frames follow one another by the lengths that they give, for two bytes of sync turn up
anywhere. Containers that hold films as well (Matroska, MP4, ASF, Ogg) count where they have sound and no
picture that moves. Some 64 kB are read at most, and of an MP4 its index.

Contents: holds_sound, is_sound_file, sound_in, looks_like_text.
"""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import IO

HEAD = 64 << 10
"""Bytes of a file's beginning that are looked at."""

_LARGEST_INDEX = 16 << 20

_BEGINNINGS = (
    b"ID3", b"fLaC", b".snd", b"dns.", b"caff", b"wvpk", b"MPCK", b"MP+", b"MAC ", b"TTA1", b"TTA2", b"ADIF",
    b"#!AMR", b"NIST_1A", b"Creative Voice File", b".ra\xfd", b"tBaK", b"ajkg", b"DSD ",
    b"riff\x2e\x91\xcf\x11", b"\x7f\xfe\x80\x01", b"\xfe\x7f\x01\x80", b"\x1f\xff\xe8\x00",
    b"\xff\x1f\x00\xe8",
)  # fmt: skip
_FORMS = {
    b"RIFF": (b"WAVE",), b"RIFX": (b"WAVE",), b"RF64": (b"WAVE",), b"BW64": (b"WAVE",),
    b"FORM": (b"AIFF", b"AIFC", b"8SVX"),
}  # fmt: skip
_MATROSKA = b"\x1a\x45\xdf\xa3"
_ASF = b"\x30\x26\xb2\x75\x8e\x66\xcf\x11"
_ASF_AUDIO = b"\x40\x9e\x69\xf8\x4d\x5b\xcf\x11"
_ASF_VIDEO = b"\xc0\xef\x19\xbc\x4d\x5b\xcf\x11"
_OGG_AUDIO = (b"\x01vorbis", b"OpusHead", b"\x7fFLAC", b"Speex   ")
_OGG_VIDEO = (b"\x80theora", b"BBCD\0", b"\x01video")
_BOXES = (b"ftyp", b"moov", b"mdat", b"wide", b"free")
_FRAMES = 3

# kbit/s by the index in an MPEG frame's header: version 1 by layer, then versions 2 and 2.5.
_KBITS = {
    (1, 1): (0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448),
    (1, 2): (0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    (1, 3): (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (2, 1): (0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256),
    (2, 2): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_AC3_KBITS = (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 448, 512, 576, 640)


def is_sound_file(path: Path) -> bool:
    """Whether a regular file is sound; False where it can't be read."""
    try:
        with path.open("rb") as file:
            return holds_sound(file)
    except OSError:
        return False


def holds_sound(file: IO[bytes]) -> bool:
    """Whether a stream, which stands at its beginning and can be sought in, is sound."""
    head = file.read(32)
    if not _promising(head):
        return False
    head += file.read(HEAD - len(head))
    if head.startswith(_BEGINNINGS) or head[8:12] in _FORMS.get(head[:4], ()):
        return True
    if head.startswith(b"OggS"):
        return any(name in head[:4096] for name in _OGG_AUDIO) and not any(
            name in head[:4096] for name in _OGG_VIDEO
        )
    if head.startswith(_MATROSKA):
        # The element CodecID, its length, and the name of the coding: A_OPUS, V_VP9.
        codings = {found[1] for found in re.finditer(rb"\x86[\x80-\xff]([AV])_[A-Z]", head)}
        return codings == {b"A"}
    if head.startswith(_ASF):
        return _ASF_AUDIO in head and _ASF_VIDEO not in head
    if head.startswith(b".RMF"):
        return b"audio/" in head and b"video/" not in head
    if head[4:8] in _BOXES:
        return _sound_of_mp4(file, head)
    return _is_stream(head)


def _promising(head: bytes) -> bool:
    """Whether these could be a sound file's first bytes; most others need no second look."""
    beginnings = (*_BEGINNINGS, *_FORMS, b"OggS", _MATROSKA, _ASF, b".RMF", b"\0", b"\xff", b"\x0b\x77")
    return head.startswith(beginnings) or head[4:8] in _BOXES


def _sound_of_mp4(file: IO[bytes], head: bytes) -> bool:
    """Whether the index of an MP4 (or MOV) lists sound and no film; audio brands are believed without it."""
    at = 0
    for _ in range(100):
        file.seek(at)
        box = file.read(16)
        if len(box) < 8:
            break
        size, start = int.from_bytes(box[:4], "big"), 8
        if size == 1 and len(box) == 16:
            size, start = int.from_bytes(box[8:16], "big"), 16
        if box[4:8] == b"moov":
            file.seek(at + start)
            index = file.read(min(size or _LARGEST_INDEX, _LARGEST_INDEX))
            kinds = {found[1] for found in re.finditer(rb"hdlr.{8}(soun|vide)", index, re.DOTALL)}
            return kinds == {b"soun"}
        if size < start:
            break
        at += size
    return head[4:8] == b"ftyp" and head[8:12] in (b"M4A ", b"M4B ", b"M4P ")


def _is_stream(head: bytes) -> bool:
    start = len(head) - len(head.lstrip(b"\0"))
    for length in (_mpeg_frame, _adts_frame, _ac3_frame):
        at, frames = start, 0
        while frames < _FRAMES and (size := length(head[at : at + 8])):
            at, frames = at + size, frames + 1
        # A file of fewer frames is sound when they end where it does.
        if frames == _FRAMES or (frames and at == len(head) < HEAD):
            return True
    return False


def _mpeg_frame(head: bytes) -> int:
    """The bytes of the MPEG audio frame (layer I, II or III) that begins here, 0 for something else."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return 0
    version, layer = head[1] >> 3 & 3, 4 - (head[1] >> 1 & 3)
    index, rate, padding = head[2] >> 4, head[2] >> 2 & 3, head[2] >> 1 & 1
    if version == 1 or layer == 4 or index in (0, 15) or rate == 3:
        return 0
    first = version == 3
    kbits = _KBITS[(1, layer) if first else (2, min(layer, 2))][index]
    hz = (44100, 48000, 32000)[rate] // {3: 1, 2: 2, 0: 4}[version]
    if layer == 1:
        return (12000 * kbits // hz + padding) * 4
    return (144000 if first or layer == 2 else 72000) * kbits // hz + padding


def _adts_frame(head: bytes) -> int:
    """The bytes of the AAC frame that begins here, 0 for something else."""
    if len(head) < 7 or head[0] != 0xFF or head[1] & 0xF6 != 0xF0 or head[2] >> 2 & 15 > 12:
        return 0
    size = (head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5
    return size if size > 7 else 0


def _ac3_frame(head: bytes) -> int:
    """The bytes of the AC-3 or E-AC-3 frame that begins here, 0 for something else."""
    if len(head) < 6 or head[:2] != b"\x0b\x77":
        return 0
    if head[5] >> 3 > 10:
        return 2 * (((head[2] & 7) << 8 | head[3]) + 1)
    rate, code = head[4] >> 6, head[4] & 63
    if rate == 3 or code >= 2 * len(_AC3_KBITS):
        return 0
    kbits = _AC3_KBITS[code >> 1]
    return 2 * (kbits * 960 // 441 + (code & 1)) if rate == 1 else 2 * kbits * (3 if rate == 2 else 2)


def looks_like_text(head: bytes) -> bool:
    """Whether the first bytes of a file are text, in UTF-8, UTF-16 with its mark, or an 8-bit code."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    return not re.search(rb"[\0-\x08\x0e-\x1a\x1c-\x1f]", head)


def sound_in(head: bytes) -> bool:
    """Whether something that begins with `head`, and of which no more is at hand, is sound."""
    return holds_sound(io.BytesIO(head))
