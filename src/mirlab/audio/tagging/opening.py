"""Opening a file for what its tags say, by what is in it; its name is not asked.

Contents: tagged, FORMS.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from io import FileIO
from pathlib import Path
from typing import cast

from mirlab.audio.containers import Source, past_tags
from mirlab.audio.tagging.fields import Tagged, Untaggable
from mirlab.audio.tagging.flac import open_flac
from mirlab.audio.tagging.mp4 import open_mp4
from mirlab.audio.tagging.mpeg import open_mpeg
from mirlab.audio.tagging.ogg import open_ogg
from mirlab.audio.tagging.riff import open_riff
from mirlab.files import open_regular

FORMS = "MP3, FLAC, Ogg Vorbis, Opus, MP4, WAV and AIFF"


@contextmanager
def tagged(path: Path) -> Iterator[Tagged]:
    """What a file's tags say, and how to write others, for the length of the block; the file is only read.

    Raises
    ------
    Untaggable : a format whose tags mirlab doesn't write, or a file that is damaged
    OSError : it can't be read, or is no regular file

    Example
    -------
    >>> from mirlab.audio.tagging import tagged
    >>> with tagged(Path("song.mp3")) as found:  # doctest: +SKIP
    ...     found.fields
    {'genre': ('Rock', 'Pop')}
    """
    with open_regular(path) as file:
        yield _opened(Source(cast("FileIO", file.raw)))  # type: ignore[attr-defined]


def _opened(source: Source) -> Tagged:
    head = source.read(0, 12)
    if (head[:4], head[8:]) in ((b"RIFF", b"WAVE"), (b"FORM", b"AIFF"), (b"FORM", b"AIFC")):
        return open_riff(source)
    start = past_tags(source)
    head = source.read(start, 8)
    if head.startswith(b"fLaC"):
        return open_flac(source, start)
    if head.startswith(b"OggS"):
        return open_ogg(source, start)
    if head[4:8] in (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"):
        return open_mp4(source, start)
    # Eleven bits of ones; two zeros where MPEG audio has its layer are AAC's.
    if len(head) > 1 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0 and head[1] & 6:
        return open_mpeg(source)
    raise Untaggable(f"mirlab writes tags of {FORMS}")
