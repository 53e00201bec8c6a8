"""Which recording a file holds: the hash of its sound, whatever its tags say.

Whoever corrects a title doesn't change the music. So what only describes a file is left out of the hash:

    MP3, AAC, WavPack, APE    ID3v1, ID3v2, APE and Lyrics3 tags at both ends
    FLAC                      every block of metadata but STREAMINFO
    Ogg                       the packet of comments, in FLAC all of metadata but STREAMINFO; numbers and
                              checksums of pages, which change with them
    MP4                       all outside mdat but the tables that say how it is read (mp4sound.py)
    WAV, AIFF                 every chunk but those of the format and of the samples
    AU, CAF                   the text in the header; every chunk that only describes (cafsound.py)
    ASF (WMA)                 the objects of tags, padding and markers, and indexes (asfsound.py)
    Matroska, WebM            tags, chapters, attachments, tables of positions (matroskasound.py)

A file of another kind, or one that is damaged, joined or otherwise not as its format has it, is hashed whole:
there two files are the same only where all of their bytes are. So equal hashes mean that decoders get the
same bytes of sound.

Contents: sound_digest, formerly_whole.
"""

from __future__ import annotations

import errno
import hashlib
import time
from collections.abc import Callable
from io import FileIO
from pathlib import Path
from typing import cast

from mirlab.audio.containers.asfsound import feed_asf
from mirlab.audio.containers.boxes import ASF, EBML
from mirlab.audio.containers.cafsound import feed_au, feed_caf
from mirlab.audio.containers.chunks import CONTAINERS, sound_in_chunks
from mirlab.audio.containers.endtags import before_tags, past_tags
from mirlab.audio.containers.matroskasound import feed_matroska
from mirlab.audio.containers.mp4sound import feed_mp4
from mirlab.audio.containers.oggsound import FLAC_IN_OGG, feed_ogg
from mirlab.audio.containers.promise import CHUNK, NotPlain, Source
from mirlab.files import HASH_SECONDS, open_regular

_BOXES = (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip")
# Streams that bear tags at both ends, by their first letters; MPEG audio and AAC begin with 11 bits of ones.
_STREAMS = (b"wvpk", b"MAC ", b"MPCK", b"MP+", b"TTA1", b"TTA2", b"OFR ")
_STREAMINFO = 34
_BY_NAME = {"AU": feed_au, "CAF": feed_caf}
_BY_HEAD = ((ASF, feed_asf, "ASF"), (EBML, feed_matroska, "Matroska"))

_SUFFIXES = frozenset(
    {".au", ".snd", ".caf", ".wma", ".asf", ".wmv", ".mka", ".mkv", ".webm", ".weba", ".ogg", ".oga", ".ogx"}
)
_HEADS = (b".snd", b"dns.", b"caff", ASF, EBML)


def sound_digest(path: Path, seconds: float = HASH_SECONDS) -> str:
    """Return the BLAKE2b-160 of a file's sound in hexadecimal; of all its bytes where that can't be told.

    Raises
    ------
    OSError : it can't be read, is no regular file, or takes longer than `seconds`

    Example
    -------
    >>> from mirlab.audio.containers import sound_digest
    >>> sound_digest(Path("song.mp3"))  # doctest: +SKIP
    '6837875eba7a50b583323b6a49834783717e2ac0'
    """
    end = time.monotonic() + seconds
    with open_regular(path) as file:
        source = Source(cast("FileIO", file.raw))  # type: ignore[attr-defined]
        for feed in (_feed_sound, _feed_all):
            hasher = hashlib.blake2b(digest_size=20)

            def take(data: bytes, hasher: hashlib.blake2b = hasher) -> None:
                hasher.update(data)
                if time.monotonic() > end:
                    raise TimeoutError(
                        errno.ETIMEDOUT,
                        f"reading its bytes took longer than {seconds:,.0f} s and was stopped",
                    )

            try:
                feed(source, take)
            except NotPlain:
                continue
            break
    return hasher.hexdigest()


def formerly_whole(path: Path) -> bool | None:
    """Whether a file is of a kind that earlier versions hashed whole: AU, CAF, ASF, Matroska, FLAC in Ogg.

    What they noted of it by that hash is found by the digest of all its bytes. Its name is asked first, so
    that a look at most files costs nothing: None where it has another one. False where it can't be read.
    """
    if path.suffix.lower() not in _SUFFIXES:
        return None
    try:
        with open_regular(path) as file:
            head = file.read(64)
    except OSError:
        return False
    return head.startswith(_HEADS) or (head.startswith(b"OggS") and FLAC_IN_OGG in head)


def _feed_all(source: Source, take: Callable[[bytes], None]) -> None:
    at = 0
    # A file that grows is read to where it ends now.
    while data := source.beyond(at, CHUNK):
        take(data)
        at += len(data)


def _feed_sound(source: Source, take: Callable[[bytes], None]) -> None:
    """Give the bytes of a file's sound; raises NotPlain where the file has to be taken whole."""
    head = source.read(0, 16)
    for knows, locate, name in CONTAINERS:
        if knows(head):
            if name in _BY_NAME:
                take(f"mirlab sound {name}\0".encode())
                return _BY_NAME[name](source, 0, take)
            if name not in ("WAV", "AIFF"):
                raise NotPlain
            form, start, stop = sound_in_chunks(source, locate)
            take(f"mirlab sound {name}\0".encode() + form)
            return source.feed(start, stop, take)
    start = past_tags(source)
    head = source.read(start, 16)
    if head.startswith(b"OggS"):
        take(b"mirlab sound Ogg\0")
        return feed_ogg(source, start, before_tags(source, start), take)
    if head[4:8] in _BOXES:
        take(b"mirlab sound MP4\0")
        return feed_mp4(source, start, take)
    if head.startswith(b"fLaC"):
        take(b"mirlab sound FLAC\0")
        return _feed_flac(source, start, take)
    for begins, feed, name in _BY_HEAD:
        if head.startswith(begins):
            take(f"mirlab sound {name}\0".encode())
            return feed(source, start, take)
    frames = len(head) > 1 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0
    if not frames and not head.startswith(_STREAMS):
        raise NotPlain
    # Without tags this is the hash of the file.
    return source.feed(start, before_tags(source, start), take)


def _feed_flac(source: Source, start: int, take: Callable[[bytes], None]) -> None:
    at, last, info = start + 4, False, b""
    while not last:
        head = source.read(at, 4)
        if len(head) < 4:
            raise NotPlain
        last, kind, size = bool(head[0] & 0x80), head[0] & 0x7F, int.from_bytes(head[1:], "big")
        if kind == 0:
            info = source.read(at + 4, size)
        at += 4 + size
    if len(info) != _STREAMINFO or source.read(at, 1) != b"\xff":
        raise NotPlain
    take(info)
    source.feed(at, before_tags(source, at), take)
