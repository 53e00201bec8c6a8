"""Which walk over its bytes a sound file gets: its first bytes tell, whatever its name.

Contents: promise_of.
"""

from __future__ import annotations

from pathlib import Path

from mirlab.audio.containers import boxes
from mirlab.audio.containers.chunks import CONTAINERS, promise_of_chunks
from mirlab.audio.containers.endtags import past_tags
from mirlab.audio.containers.flacframes import promise_of_flac
from mirlab.audio.containers.mpegaudio import promise_of_frames
from mirlab.audio.containers.oggpages import promise_of_pages
from mirlab.audio.containers.promise import Promise, Source

# Containers of sound and film in which frames of MPEG audio may stand, but not one after another.
_OTHERS = (b"FLV", b"\0\0\1\xba", b"\0\0\1\xb3", b"ea3", b"EA3", b"wvpk", b"MAC ", b"MPCK", b"MP+", b"TTA1")


def promise_of(path: Path) -> Promise:
    """Say what the bytes of a file promise; an empty promise where its kind is none known here.

    Raises
    ------
    OSError : a file that can't be read
    """
    with path.open("rb", buffering=0) as file:
        source = Source(file)
        head = source.read(0, 16)
        for knows, locate, name in CONTAINERS:
            if knows(head):
                return promise_of_chunks(source, locate, name)
        start = past_tags(source)
        if start:
            head = source.read(start, 16)
            if not head:
                return Promise(cause="It holds tags, but no sound after them")
        if head.startswith(b"OggS"):
            return promise_of_pages(source, start)
        if head.startswith(b"fLaC"):
            return promise_of_flac(source, start)
        if head[4:8] in (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"):
            return boxes.promise_of_boxes(source, start)
        if head.startswith(boxes.EBML):
            return boxes.promise_of_elements(source, start)
        if head.startswith(boxes.ASF):
            return boxes.promise_of_objects(source, start)
        if head.startswith(_OTHERS):
            return Promise()
        return promise_of_frames(source, start) or Promise()
