"""What a sound file's own bytes promise: how much sound there is, and whether some of it is missing.

Decoders take a cut file for a shorter one, stop where a wrong header tells them to, pass over damaged
stretches, and read the first of two joined files. So the bytes are counted before a sample is decoded: frames
of MPEG audio and AAC, pages of Ogg, chunks, boxes and objects of the rest. Only headers are read and the
blocks skipped, 120 kB at a time; 30 s of MP3 take a quarter of a millisecond.

Conventions: times in seconds of sound; a fault is a clause without a full stop that says what is wrong.

Contents: Promise, Source (a file to be walked), NotPlain, kind_of_bytes, in_time.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from io import FileIO

CHUNK = 120_000
"""Bytes read at once: below what the allocator fetches from the system and gives back each time."""
SLACK = 0.1
"""Seconds that may lack (or a twentieth of shorter sounds): coders pad, and writers round."""


@dataclass(frozen=True)
class Promise:
    """What the bytes of a file say about its sound.

    Parameters
    ----------
    seconds : how much sound the bytes hold, None where they don't tell
    slack : seconds by which a decoder may differ: delays, padding, a frame at each seam
    by_sndfile : whether libsndfile would read all of it; FFmpeg has to otherwise
    fault : what is wrong with the sound, "" where nothing is known to be
    fault_at : seconds from the start up to which the sound is whole; None where only decoding tells
    cause : a sentence that explains a failure of the decoders, if one comes
    demuxer : FFmpeg's name of the format, where the bytes tell it better than FFmpeg's own guess
    start : bytes to leave out before the sound
    stop : where a part of a file ends, in bytes; 0 for the end of the file
    parts : the promises of files that were joined end to end, each with its start and stop
    """

    seconds: float | None = None
    slack: float = SLACK
    by_sndfile: bool = True
    fault: str = ""
    fault_at: float | None = None
    cause: str = ""
    demuxer: str = ""
    start: int = 0
    stop: int = 0
    parts: tuple[Promise, ...] = ()


class NotPlain(Exception):
    """A file is not as its format has it, so that its sound can't be told from the rest of it."""


class Source:
    """An open file and its size, read a little at a time."""

    def __init__(self, file: FileIO) -> None:
        self._file = file
        self.size = os.fstat(file.fileno()).st_size

    def read(self, at: int, count: int) -> bytes:
        """Return up to `count` bytes from position `at`, fewer at the end of the file."""
        if at >= self.size:
            return b""
        self._file.seek(at)
        return self._file.read(count)

    def beyond(self, at: int, count: int) -> bytes:
        """The same, also of what was written after the file was opened."""
        self._file.seek(at)
        return self._file.read(count)

    def feed(self, start: int, stop: int, take: Callable[[bytes], None]) -> None:
        """Give the bytes of [start, stop) to `take`, a little at a time; NotPlain where there are fewer."""
        at = start
        while at < stop:
            data = self.read(at, min(CHUNK, stop - at))
            if not data:
                raise NotPlain
            take(data)
            at += len(data)

    def zeros(self, start: int, stop: int) -> bool:
        """Whether all bytes of [start, stop) are zero."""
        for at in range(start, stop, CHUNK):
            data = self.read(at, min(CHUNK, stop - at))
            if data.count(0) < len(data):
                return False
        return True

    def find(self, pattern: bytes, start: int) -> int:
        """Return where a pattern of a few bytes next stands, -1 where it does not."""
        at = start
        while at < self.size:
            data = self.read(at, CHUNK + len(pattern) - 1)
            found = data.find(pattern)
            if found >= 0:
                return at + found
            at += CHUNK
        return -1


def lacking(promised: float, present: float) -> bool:
    """Whether more is missing than decoders and writers differ by; both in seconds."""
    return promised - present > min(SLACK, 0.05 * promised)


def cut(promised: float, present: float, early: str) -> str:
    """The fault of a file that ends before its sound does; `early` says what shows it."""
    return (
        f"breaks off: its header promises {promised:.2f} s, only {present:.2f} s are there, and {early}. "
        "It was cut off or only partly downloaded: download or copy it again"
    )


def kind_of_bytes(data: bytes) -> str:
    """Say what bytes that are no sound look like."""
    if data.count(0) >= 0.9 * len(data):
        return "zeros"
    if data[:64].lstrip().lower().startswith((b"<!doctype", b"<html", b"<?xml")):
        return "a web page"
    text = sum(32 <= byte < 127 or byte in b"\t\r\n" for byte in data[:256])
    return "text" if text >= 0.95 * len(data[:256]) else "other data"
