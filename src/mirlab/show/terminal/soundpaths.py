"""The sound files that a command was told to read, and what it says of them.

A person gives files, folders, or - for what comes on standard input: a sound, or a list of paths.

Contents: sound_paths, Piped, PIPED, shown_name, complain, remark.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO, Any

from mirlab.show.terminal.output import say

PIPED = "standard input"
_MOST_PATH_BYTES = 16 << 10


class Piped(str):
    """The path of a temporary file that holds what came on standard input."""

    __slots__ = ()


def shown_name(path: str) -> str:
    """What messages and results call a file."""
    return PIPED if isinstance(path, Piped) else path


def sound_paths(paths: Iterable[str], held: ExitStack) -> Iterator[str]:
    """Every sound file meant, in order: folders by what they hold, ``-`` by what comes on standard input.

    A sound that comes there is kept in a temporary file as long as `held` is open.
    """
    from mirlab.data.naming import present_name
    from mirlab.data.sources import sound_files

    for written in paths:
        path = present_name(written)
        if path == "-":
            yield from _piped(held)
        elif Path(path).is_dir():
            found = sound_files(Path(path))
            for folder, reason in sorted(found.unread.items()):
                complain(str(folder), f"this folder cannot be read: {reason}")
            if not found.files and not found.unread:
                complain(path, f"this folder contains no audio file{found.among()}")
            for note in found.notes():
                complain(path, note)
            yield from (str(Path(path) / name) for name in found.files)
        else:
            yield path


def _piped(held: ExitStack) -> Iterator[str]:
    """What comes on standard input: one sound, known by its first bytes, or paths, one a line."""
    from mirlab.audio.containers import HEAD, holds_sound
    from mirlab.audio.decoding import given_sound

    head = sys.stdin.buffer.read(HEAD)
    rest = _Rest(head, sys.stdin.buffer)
    # No path has a NUL character: what has one and is no known sound is for the decoder to refuse.
    if holds_sound(io.BytesIO(head)) or b"\0" in head:
        yield Piped(held.enter_context(given_sound(rest)).path)
    else:
        yield from sound_paths(_lines(io.BufferedReader(rest)), held)


class _Rest(io.RawIOBase):
    """A stream whose first bytes were read already."""

    name = PIPED

    def __init__(self, head: bytes, rest: IO[bytes]) -> None:
        self._head, self._rest = io.BytesIO(head), rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        chunk = self._head.read(len(buffer)) or self._rest.read(len(buffer))
        buffer[: len(chunk)] = chunk
        return len(chunk)


def _lines(stream: io.BufferedReader) -> Iterator[str]:
    while line := stream.readline(_MOST_PATH_BYTES):
        text = os.fsdecode(line.rstrip(b"\r\n"))
        if text and text != "-":
            yield text


def remark(path: str, words: str) -> None:
    """Say what is odd about a file, on standard error."""
    from mirlab.words import visible, written_out

    say(f"note: {visible(written_out(path))}: {words}", err=True)


def complain(path: str, reason: str) -> None:
    """Say why a file gets no answer, on standard error."""
    from mirlab.words import visible, written_out

    say(f"mirlab: {visible(written_out(path))}: {visible(reason)}", err=True)
