"""How much a request may hold, where it is no file.

Files are limited while they are written to the disk (upload.py); everything else is read into memory, so that
little is taken.

Contents: Bodies.
"""

from __future__ import annotations

from collections.abc import Set
from typing import TYPE_CHECKING

from starlette.exceptions import HTTPException

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

_MOST = 8 << 20


class Bodies:
    """ASGI middleware that ends a request as soon as its body is too large.

    Parameters
    ----------
    app : what is asked
    uploads : paths that take files, and see to their limits themselves
    """

    def __init__(self, app: ASGIApp, uploads: Set[str]) -> None:
        self.app, self.uploads = app, uploads

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] in self.uploads:
            await self.app(scope, receive, send)
            return
        size = 0

        async def counted() -> Message:
            nonlocal size
            message = await receive()
            size += len(message.get("body", b""))
            if size > _MOST:
                raise HTTPException(413, "Expected a request of at most 8 MiB")
            return message

        await self.app(scope, counted, send)
