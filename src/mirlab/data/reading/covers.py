"""The picture that a sound file carries, as far as a browser may be given it.

A file says what its picture is, and may say anything: the first bytes decide.

Contents: Cover, read_cover.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mirlab.files import check_regular

MOST = 4 << 20
"""Bytes of a picture at most."""


@dataclass(frozen=True)
class Cover:
    """A picture: its bytes and its media type."""

    data: bytes
    kind: str


def read_cover(path: str | Path) -> Cover | None:
    """The front cover in a file's tags, else another picture there; None where there is none to show.

    A picture is a PNG, a JPEG or a WebP of at most 4 MiB. An unreadable file has none; there is never an
    error.
    """
    from tinytag import TinyTag

    try:
        check_regular(path)
        found = TinyTag.get(path, tags=True, duration=False, image=True).images.any
    except Exception:  # a parser fed hostile bytes fails in ways no list of exceptions covers
        return None
    data = bytes(found.data) if found is not None else b""
    kind = _kind(data)
    return None if kind is None or len(data) > MOST else Cover(data, kind)


def _kind(data: bytes) -> str | None:
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "image/webp"
    return None
