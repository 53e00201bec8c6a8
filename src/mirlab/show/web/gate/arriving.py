"""The body of a request on its way in, block by block as the socket gives it.

h11 would copy each block three times, and uvicorn twice more and wake the application for each of them, which
together cost more than all else that a request of a megabyte needs. What is left to h11 is the head, and that
the body has ended.

Contents: Arriving, head_of, read_at_most, MOST_HELD, WITH_A_HEAD.
"""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any, cast

import h11

from mirlab.show.web.work import WRITTEN_AT_ONCE

if TYPE_CHECKING:
    from uvicorn._types import ASGIReceiveEvent
    from uvicorn.protocols.http.h11_impl import RequestResponseCycle

MOST_HELD = WRITTEN_AT_ONCE
"""Bytes of one body for which no application has asked yet; no more are read before it does."""
_AT_ONCE = 1 << 20
"""Bytes of a body that are read at once: asyncio's quarter of that wakes the loop four times as often."""
WITH_A_HEAD = 1 << 16
"""Bytes that are read at once where a request may begin: what comes of its body with them is copied."""
_END_OF_HEAD = b"\r\n\r\n"


class Arriving:
    """The body of one request; the application receives from here.

    Parameters
    ----------
    cycle : the request and its answer, which nobody has begun to answer
    transport : what it comes through
    """

    def __init__(self, cycle: RequestResponseCycle, transport: asyncio.Transport) -> None:
        read_at_most(transport, _AT_ONCE)
        self.cycle, self._usual, self._transport = cycle, cycle.receive, transport
        self._blocks: deque[bytes] = deque()
        self._held = 0
        cycle.receive = self._receive  # type: ignore[method-assign]

    def take(self, block: bytes, conn: h11.Connection) -> bytes | None:
        """Hold a block of a body whose length is known; what follows that body in it, or None for no such."""
        left = _left_of(conn)
        if left <= 0:
            return None
        body, rest = (block, b"") if len(block) <= left else (block[:left], block[left:])
        conn._reader._remaining = left - len(body)  # type: ignore[union-attr]
        if len(body) == left:
            read_at_most(self._transport, WITH_A_HEAD)
        if self.cycle.response_complete:
            # The rest of the body is read to reach the next request, and for nothing else.
            self._blocks.clear()
        else:
            self._blocks.append(body)
            self._held += len(body)
            if self._held >= MOST_HELD:
                self.cycle.flow.pause_reading()
                self.cycle.message_event.set()
        return rest

    async def _receive(self) -> ASGIReceiveEvent:
        message: dict[str, Any] = {"type": "http.request", "body": b""}
        if not self._blocks or self.cycle.body or self.cycle.waiting_for_100_continue:
            # This knows what came with the head, who waits to be told to go on, and who has left.
            message = cast(dict[str, Any], await self._usual())
        if message["type"] == "http.request":
            if self._blocks and not message["body"]:
                message["body"] = self._blocks.popleft()
                self._held -= len(message["body"])
            message["more_body"] = bool(self._blocks) or self.cycle.more_body
        return cast("ASGIReceiveEvent", message)


def read_at_most(transport: asyncio.Transport, number: int) -> None:
    """Bound what is read at once; other loops than asyncio's own read as they like."""
    with suppress(AttributeError):
        transport.max_size = number  # type: ignore[attr-defined]


def head_of(block: bytes) -> tuple[bytes, bytes]:
    """A block in which a request begins, cut where its body does, as far as that can be seen."""
    end = block.find(_END_OF_HEAD)
    return (block, b"") if end < 0 else (block[: end + len(_END_OF_HEAD)], block[end + len(_END_OF_HEAD) :])


def _left_of(conn: h11.Connection) -> int:
    """Bytes that are still to come of a body whose length is known; 0 where h11 has to look itself."""
    if conn.their_state is not h11.SEND_BODY:
        return 0
    return getattr(conn._reader, "_remaining", 0)
