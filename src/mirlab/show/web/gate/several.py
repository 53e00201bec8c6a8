"""Several files that come as the parts of one request (multipart/form-data).

Files are written as they arrive, under the limits of a single one; a file that is empty or too large has its
problem, and those beside it are taken all the same.

Contents: Sent, received_several, is_multipart.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from fastapi import Request
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header
from starlette.requests import ClientDisconnect

from mirlab.errors import UsageError
from mirlab.show.web.gate.problems import Gone, TooLarge, TooSlow
from mirlab.show.web.gate.upload import EMPTY, LONGEST_NAME, announced, check_size, suffix_of
from mirlab.show.web.work import WRITTEN_AT_ONCE, Allowance, Place, Places, Upload
from mirlab.words import counted, quoted

if TYPE_CHECKING:
    from python_multipart.multipart import MultipartCallbacks

MOST_FILES = 100
"""Files of one request."""
_HOW = "send each as a part with a file name, such as  curl -F file=@song.mp3"


@dataclass
class Sent:
    """A file as it was sent.

    Parameters
    ----------
    name : what its sender calls it
    file : itself, or where it lies; for as long as the block that received it lasts
    problem : why it can't be used; "" where it can
    """

    name: str
    file: str | Upload
    problem: str = ""


def is_multipart(request: Request) -> bool:
    """Whether a request's body is made of parts."""
    return request.headers.get("content-type", "").partition(";")[0].strip().lower() == "multipart/form-data"


@asynccontextmanager
async def received_several(
    request: Request, allowed: Allowance, places: Places, client: str = ""
) -> AsyncIterator[list[Sent]]:
    """Write the files of a request to files that last as long as the block, in the order sent.

    The block holds one of the places, from before the first byte is read.

    Raises
    ------
    Busy : no place is free, or no room on the disk
    TooLarge : more files than are taken
    TooSlow : not all of it came in time
    Gone : the client went away
    UsageError : no file, a part that is no file, or a body that is cut off or no multipart/form-data
    """
    with places.one(client) as place:
        if announced(request) > MOST_FILES * allowed.upload:
            raise TooLarge(f"expected {MOST_FILES} files at most: send fewer")
        folder = await asyncio.to_thread(tempfile.TemporaryDirectory, prefix="mirlab-")
        try:
            async with asyncio.timeout(allowed.arrival):
                parts = _Parts(Path(folder.name), allowed.upload, place)
                try:
                    yielded = await _read(request, parts)
                finally:
                    parts.close()
        except TimeoutError as error:
            await asyncio.to_thread(folder.cleanup)
            raise TooSlow(f"the files did not arrive within {allowed.arrival:g} s: send fewer") from error
        except BaseException:
            await asyncio.to_thread(folder.cleanup)
            raise
        try:
            yield yielded
        finally:
            await asyncio.to_thread(folder.cleanup)


async def _read(request: Request, parts: _Parts) -> list[Sent]:
    _, options = parse_options_header(request.headers.get("content-type"))
    boundary = options.get(b"boundary", b"")
    if not boundary:
        raise UsageError("expected a boundary in the Content-Type of multipart/form-data, got none")
    try:
        parser = MultipartParser(boundary, parts.callbacks())
        async for block in request.stream():
            parser.write(block)
            await parts.write()
    except FormParserError as error:
        raise UsageError(f"the body can't be read as multipart/form-data: {error}") from error
    except ClientDisconnect as error:
        raise Gone("the client disconnected while sending files") from error
    if not parts.whole:
        raise UsageError(
            "the body ended before its closing boundary: is its Content-Length right, and the boundary the "
            "one of the Content-Type?"
        )
    if not parts.sent:
        raise UsageError(f"expected at least one file, got none: {_HOW}")
    return parts.sent


class _Parts:
    """What a parser finds, remembered first, so that nothing is written on the event loop."""

    def __init__(self, folder: Path, most: int, place: Place) -> None:
        self.sent: list[Sent] = []
        self.whole = False
        self._folder, self._most, self._place = folder, most, place
        self._events: deque[tuple[str, bytes]] = deque()
        self._field = self._value = b""
        self._headers: dict[bytes, bytes] = {}
        self._file: BinaryIO | None = None
        self._size, self._held = 0, bytearray()

    def callbacks(self) -> MultipartCallbacks:
        return {
            "on_part_begin": self._headers.clear,
            "on_header_field": self._on_field,
            "on_header_value": self._on_value,
            "on_header_end": self._on_header,
            "on_headers_finished": lambda: self._events.append(
                ("begin", self._headers.get(b"content-disposition", b""))
            ),
            "on_part_data": lambda data, start, end: self._events.append(("data", data[start:end])),
            "on_part_end": lambda: self._events.append(("end", b"")),
            "on_end": lambda: setattr(self, "whole", True),
        }

    def _on_field(self, data: bytes, start: int, end: int) -> None:
        self._field += data[start:end]

    def _on_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def _on_header(self) -> None:
        self._headers[self._field.lower()] = self._value
        self._field = self._value = b""

    async def write(self) -> None:
        """Write what has been found since."""
        while self._events:
            what, data = self._events.popleft()
            if what == "begin":
                await self._begin(data)
            elif what == "data":
                await self._data(data)
            else:
                await self._end()

    def close(self) -> None:
        """Let go of a file that was being written."""
        if self._file is not None:
            self._file.close()

    async def _begin(self, disposition: bytes) -> None:
        _, options = parse_options_header(disposition)
        if b"filename" not in options:
            name = quoted(options.get(b"name", b"").decode("utf-8", "replace"))
            raise UsageError(f"expected files alone, got the part {name}, which has no file name: {_HOW}")
        if len(self.sent) >= MOST_FILES:
            raise TooLarge(f"expected {counted(MOST_FILES, 'file')} at most: send fewer")
        name = options[b"filename"].decode("utf-8", "replace")[:LONGEST_NAME]
        path = self._folder / f"{len(self.sent)}{suffix_of(name)}"
        self.sent.append(Sent(name, str(path)))
        self._size = 0
        self._file = await asyncio.to_thread(path.open, "wb")

    async def _data(self, data: bytes) -> None:
        sent = self.sent[-1]
        if sent.problem:
            return
        self._size += len(data)
        try:
            check_size(self._size, self._most)
        except TooLarge as error:
            sent.problem = str(error)
            self._held.clear()
            return
        self._place.hold(len(data))
        self._held += data
        if len(self._held) >= WRITTEN_AT_ONCE:
            await self._flush()

    async def _end(self) -> None:
        await self._flush()
        self.close()
        self._file = None
        if not self._size:
            self.sent[-1].problem = EMPTY

    async def _flush(self) -> None:
        assert self._file is not None
        held, self._held = self._held, bytearray()
        await asyncio.to_thread(self._file.write, held)
