"""How much a request may hold, where it is no file.

Files are limited while they are written to the disk (upload.py); everything else is read into memory, so that
little is taken.

Contents: Bodies.
"""

from __future__ import annotations

import asyncio
from collections.abc import Set
from typing import TYPE_CHECKING

from starlette.exceptions import HTTPException

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

_MOST = 8 << 20


class Bodies:
    """ASGI middleware that ends a request as soon as its body is too large, or too slow.

    Parameters
    ----------
    app : what is asked
    uploads : paths that take files, and see to their limits themselves
    arrival : seconds within which a body must have come
    """

    def __init__(self, app: ASGIApp, uploads: Set[str], arrival: float = 60.0) -> None:
        self.app, self.uploads, self.arrival = app, uploads, arrival

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] in self.uploads:
            await self.app(scope, receive, send)
            return
        size = 0
        end = asyncio.get_running_loop().time() + self.arrival
        whole = False

        async def counted() -> Message:
            nonlocal size, whole
            if whole:
                # What comes now is that the visitor leaves, which may take as long as it likes.
                return await receive()
            try:
                async with asyncio.timeout_at(end):
                    message = await receive()
            except TimeoutError as error:
                raise HTTPException(408, f"The request did not arrive within {self.arrival:g} s") from error
            size += len(message.get("body", b""))
            if size > _MOST:
                raise HTTPException(413, "Expected a request of at most 8 MiB")
            whole = not message.get("more_body", False)
            return message

        await self.app(scope, counted, send)
