"""Answers that cost little to send: compressed, and not at all where the visitor has them.

Every text that is answered to a GET carries a hash of itself as its ETag and `Cache-Control: no-cache`: a
browser keeps it, asks each time whether it is still so, and after an upgrade never runs an old script against
a new server.

Contents: Packing.
"""

from __future__ import annotations

import asyncio
import gzip
import hashlib
from collections import OrderedDict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

_TEXTS = ("text/", "application/json", "application/javascript", "image/svg+xml")
_NEVER = "text/event-stream"
_LEAST = 1024
"""Bytes below which compressing saves no packet."""
_LARGE = 1 << 16
"""Bytes from which compressing would be noticed by others who ask."""
_HUGE = 1 << 20
"""Bytes from which compressing well takes longer than it saves."""
_LEVEL, _LEVEL_OF_HUGE = 6, 4
"""Of 20 MB of tracks, 6 takes four times as long for a hundredth part less; of a script it saves more."""
_KEPT = 64 << 20
"""Bytes of compressed answers that stay in memory."""

Headers = list[tuple[bytes, bytes]]


class Packing:
    """ASGI middleware that compresses texts and answers 304 to whoever has them.

    Parameters
    ----------
    app : what is asked
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self._packed: OrderedDict[bytes, bytes] = OrderedDict()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        asked = dict(scope["headers"])
        start: Message | None = None
        body = bytearray()

        async def packed(message: Message) -> None:
            nonlocal start
            if message["type"] == "http.response.start":
                _revalidated(scope, message)
                if _is_text(message) and scope["method"] != "HEAD":
                    start = message
                    return
            elif start is not None and message["type"] == "http.response.body":
                body.extend(message.get("body", b""))
                if not message.get("more_body", False):
                    await self._answer(scope["method"], asked, start, bytes(body), send)
                return
            await send(message)

        await self.app(scope, receive, packed)

    async def _answer(
        self, method: str, asked: dict[bytes, bytes], start: Message, body: bytes, send: Send
    ) -> None:
        headers = _without(start["headers"], b"content-length", b"etag", b"last-modified")
        digest = hashlib.blake2b(body, digest_size=16).digest()
        # Compressed or not, it is the same answer, which is what W/ says.
        tag = f'W/"{digest.hex()}"'.encode()
        if method == "GET" and start["status"] == 200:
            headers.append((b"etag", tag))
            if _has(asked.get(b"if-none-match", b""), tag):
                headers = _without(headers, b"content-type")
                await send({**start, "status": 304, "headers": headers})
                await send({"type": "http.response.body", "body": b""})
                return
        if len(body) >= _LEAST:
            headers.append((b"vary", b"accept-encoding"))
            if _takes_gzip(asked.get(b"accept-encoding", b"")):
                headers.append((b"content-encoding", b"gzip"))
                body = await self._compressed(digest, body)
        headers.append((b"content-length", str(len(body)).encode()))
        await send({**start, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    async def _compressed(self, digest: bytes, body: bytes) -> bytes:
        if len(body) < _LARGE:
            return gzip.compress(body, _LEVEL, mtime=0)
        known = self._packed.get(digest)
        if known is None:
            level = _LEVEL if len(body) < _HUGE else _LEVEL_OF_HUGE
            known = await asyncio.to_thread(gzip.compress, body, level, mtime=0)
            self._packed[digest] = known
            while sum(map(len, self._packed.values())) > _KEPT:
                self._packed.popitem(last=False)
        else:
            self._packed.move_to_end(digest)
        return known


def _is_text(start: Message) -> bool:
    headers = dict(start["headers"])
    kind = headers.get(b"content-type", b"").decode("latin-1").lower()
    return kind.startswith(_TEXTS) and not kind.startswith(_NEVER) and b"content-encoding" not in headers


def _revalidated(scope: Scope, start: Message) -> None:
    """Let a browser ask again before it uses what it kept, where the answer says nothing of it."""
    own = {name.lower() for name, _ in start["headers"]}
    if b"cache-control" not in own and (_is_text(start) or scope["path"].startswith("/static/")):
        start["headers"] = [*start["headers"], (b"cache-control", b"no-cache")]


def _without(headers: Headers, *names: bytes) -> Headers:
    return [header for header in headers if header[0].lower() not in names]


def _has(known: bytes, tag: bytes) -> bool:
    return known.strip() == b"*" or tag in [one.strip() for one in known.split(b",")]


def _takes_gzip(accepted: bytes) -> bool:
    """Whether an Accept-Encoding names gzip, and not with a weight of nothing."""
    for one in accepted.decode("latin-1").lower().split(","):
        name, _, weight = one.partition(";")
        if name.strip() in {"gzip", "*"}:
            return weight.replace(" ", "") not in {"q=0", "q=0.0", "q=0.00", "q=0.000"}
    return False
