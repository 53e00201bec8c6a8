"""A file that comes as the body of a request, and the work on it.

Nothing here waits on the event loop: files are written, and removed, in threads.

Contents: received, while_there, BODY (its description for OpenAPI), Name, LONGEST_NAME.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Annotated, Any, TypeVar

from fastapi import Query, Request
from starlette.requests import ClientDisconnect

from mirlab.errors import UsageError
from mirlab.show.web.gate.problems import Gone, TooLarge, TooSlow
from mirlab.show.web.work import Allowance, Place, Places, Upload

T = TypeVar("T")

BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
    }
}
LONGEST_NAME = 1000
Name = Annotated[
    str, Query(max_length=LONGEST_NAME, description="The file's name, of which the suffix is used.")
]
EMPTY = "expected an audio file, got an empty one"


@asynccontextmanager
async def received(
    request: Request, name: str, allowed: Allowance, places: Places, client: str = ""
) -> AsyncIterator[Upload]:
    """Take a request's body as a file that lasts as long as the block; of the name only its suffix is used.

    The block holds one of the places, from before the first byte is read.

    Raises
    ------
    Busy : no place is free, or no room on the disk
    TooLarge : more bytes than are taken, as soon as that is known
    TooSlow : not all of it came in time
    Gone : the client went away
    UsageError : nothing came
    """
    with places.one(client) as place:
        check_size(announced(request), allowed.upload)
        upload = Upload(suffix_of(name))
        try:
            try:
                async with asyncio.timeout(allowed.arrival):
                    await _take(request, upload, allowed.upload, place)
            except TimeoutError as error:
                words = f"the file did not arrive within {allowed.arrival:g} s: send a smaller file"
                raise TooSlow(words) from error
            except ClientDisconnect as error:
                raise Gone("the client disconnected while sending a file") from error
            yield upload
        finally:
            if upload.on_disk:
                await asyncio.to_thread(upload.remove)


def suffix_of(name: str) -> str:
    """The suffix of a file's name, as far as it is one that a file may have here."""
    suffix = re.search(r"\.[A-Za-z0-9]{1,5}\Z", name)
    return suffix[0].lower() if suffix else ""


async def _take(request: Request, upload: Upload, most: int, place: Place) -> None:
    size = 0
    async for block in request.stream():
        size += len(block)
        check_size(size, most)
        place.hold(len(block))
        if upload.take(block):
            await asyncio.to_thread(upload.write)
    if size == 0:
        raise UsageError(EMPTY)
    if upload.on_disk:
        await asyncio.to_thread(upload.finish)


def announced(request: Request) -> int:
    """The bytes that a request says it has; 0 where it doesn't say."""
    said = request.headers.get("content-length", "")
    return int(said) if said.isascii() and said.isdigit() and len(said) < 19 else 0


def check_size(size: int, most: int) -> None:
    """Raise TooLarge for a file of more bytes than are taken."""
    if size > most:
        raise TooLarge(f"expected a file of at most {most / 2**20:.4g} MiB: send a shorter part")


async def while_there(request: Request, work: Coroutine[Any, Any, T]) -> T:
    """Do the work for as long as the client is there; its body must have been read.

    Raises
    ------
    Gone : the client went away; the work was cancelled
    """
    task = asyncio.current_task()
    assert task is not None
    left = False

    def gone(watching: asyncio.Task[None]) -> None:
        nonlocal left
        if not watching.cancelled():
            watching.exception()
            left = True
            task.cancel()

    leaving = asyncio.ensure_future(_left(request))
    leaving.add_done_callback(gone)
    try:
        return await work
    except asyncio.CancelledError:
        # What a caller cancelled besides stays cancelled.
        if left and not task.uncancel():
            raise Gone("the client disconnected while its file was being analysed") from None
        raise
    finally:
        leaving.remove_done_callback(gone)
        leaving.cancel()


async def _left(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
