"""Who may hold a connection, and for how long before it asks something.

A connection costs little until it asks, and so do hundreds that never do. A request's headers must arrive in
time, and one address holds so many connections at most: for one more, the one that has been silent longest is
closed. Where all of them are being answered, the new one waits for its turn. So whoever opens sockets and
says nothing is in nobody's way, and a page that asks for everything at once is answered.

Contents: Rules, Door, Connection, connections_through.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from contextlib import suppress
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, ClassVar

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from mirlab.show.web.gate.arriving import WITH_A_HEAD, Arriving, head_of, read_at_most
from mirlab.show.web.gate.security import HEADERS

_SOFT_LIMIT = 1024


def _most() -> int:
    """Half of the files that this process may open: the other half is for what it serves."""
    try:
        import resource
    except ImportError:
        return _SOFT_LIMIT // 2
    allowed, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return max(64, min(allowed if allowed > 0 else _SOFT_LIMIT, 2 * _SOFT_LIMIT) // 2)


@dataclass(frozen=True)
class Rules:
    """How connections are let in.

    Parameters
    ----------
    headers : seconds within which the headers of a request must have arrived
    each : connections of one address at once
    waiting : further ones of one address, until it is their turn
    every : connections at once; None takes half of the files that the process may open
    grace : seconds for which a connection is not closed in favour of another
    """

    headers: float = 10.0
    each: int = 256
    waiting: int = 256
    every: int | None = None
    grace: float = 1.0


class Door:
    """The connections of one server, by address; for one event loop.

    Parameters
    ----------
    rules : how they are let in
    """

    def __init__(self, rules: Rules) -> None:
        self.rules = rules
        self._every = rules.every or _most()
        self._inside: dict[str, dict[Connection, None]] = defaultdict(dict)
        self._waiting: dict[str, deque[Connection]] = defaultdict(deque)
        self._looking: dict[str, asyncio.TimerHandle] = {}
        self._count = 0

    def arrived(self, one: Connection) -> None:
        """Let a connection in, let it wait, or turn it away."""
        address = one.address
        if not self._waiting[address] and self._room_for(address, one.loop.time()):
            self._let_in(one)
        elif len(self._waiting[address]) < self.rules.waiting:
            one.wait()
            self._waiting[address].append(one)
            self._look_again(one)
        else:
            self._forget(address)
            one.refuse(
                HTTPStatus.SERVICE_UNAVAILABLE,
                "This server has too many connections from your address: try again in a moment.",
            )

    def settled(self, one: Connection) -> None:
        """One has its answer: it makes room for who waits, else it is the last that would be closed."""
        inside = self._inside[one.address]
        if one not in inside or one.busy:
            return
        if self._waiting.get(one.address):
            self._out(one)
            one.transport.close()
            self.turn_of(one.address)
        else:
            del inside[one]
            inside[one] = None

    def left(self, one: Connection) -> None:
        """One is gone."""
        with suppress(ValueError):
            self._waiting[one.address].remove(one)
        self._out(one)
        # What waits may wait for room in the whole, too.
        for address in [address for address, waiting in self._waiting.items() if waiting]:
            self.turn_of(address)
        self._forget(one.address)

    def turn_of(self, address: str) -> None:
        """Let in those of an address that have waited, as far as there is room."""
        waiting = self._waiting[address]
        while waiting and self._room_for(address, waiting[0].loop.time()):
            one = waiting.popleft()
            if not one.transport.is_closing():
                self._let_in(one)
        if waiting:
            self._look_again(waiting[0])
        self._forget(address)

    def _look_again(self, one: Connection) -> None:
        """Somebody may have been silent for long enough by then."""
        address = one.address
        if address not in self._looking:
            self._looking[address] = one.loop.call_later(max(self.rules.grace, 0.01), self._looked, address)

    def _looked(self, address: str) -> None:
        del self._looking[address]
        self.turn_of(address)

    def _room_for(self, address: str, now: float) -> bool:
        """Whether there is room, after closing who has been silent longest."""
        if len(self._inside[address]) >= self.rules.each:
            return self._closed_one_of(address, now)
        if self._count >= self._every:
            fullest = max(self._inside, key=lambda other: len(self._inside[other]))
            return self._closed_one_of(fullest, now)
        return True

    def _closed_one_of(self, address: str, now: float) -> bool:
        for one in self._inside[address]:
            if not one.busy and now - one.since >= self.rules.grace:
                self._out(one)
                one.transport.close()
                return True
        return False

    def _let_in(self, one: Connection) -> None:
        self._inside[one.address][one] = None
        self._count += 1
        one.enter()

    def _out(self, one: Connection) -> None:
        if one in self._inside[one.address]:
            del self._inside[one.address][one]
            self._count -= 1

    def _forget(self, address: str) -> None:
        """Keep nothing of an address that has no connection left."""
        if not self._inside.get(address):
            self._inside.pop(address, None)
        if not self._waiting.get(address):
            self._waiting.pop(address, None)


class Connection(H11Protocol):
    """One connection, as uvicorn answers it."""

    door: ClassVar[Door]

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        read_at_most(transport, WITH_A_HEAD)
        self.address = self.client[0] if self.client else ""
        self.since = self.loop.time()
        self._late: asyncio.TimerHandle | None = None
        self._waits = False
        self._arriving: Arriving | None = None
        self.door.arrived(self)

    @property
    def busy(self) -> bool:
        """Whether a request of it is being answered."""
        return self.cycle is not None and not self.cycle.response_complete

    def wait(self) -> None:
        """Read nothing until it is this one's turn."""
        self._waits = True
        # Before Python 3.12 reading begins right after `connection_made`, whatever was said in it.
        self.loop.call_soon(self._pause)

    def enter(self) -> None:
        """Read what it asks."""
        self._waits = False
        self.since = self.loop.time()
        self.transport.resume_reading()
        self.await_headers()

    def _pause(self) -> None:
        if self._waits and not self.transport.is_closing():
            self.transport.pause_reading()

    def await_headers(self) -> None:
        """Give the headers of a request their time, unless that is running."""
        if self._late is None:
            self._late = self.loop.call_later(self.door.rules.headers, self._too_late)

    def data_received(self, data: bytes) -> None:
        if self.conn.their_state is h11.IDLE:
            data, body = head_of(data)
            super().data_received(data)
            data = b"" if self.transport.is_closing() else body
        if data:
            self._body_received(data)
        if self.conn.their_state is h11.IDLE and not self.transport.is_closing():
            self.await_headers()
        else:
            self._on_time()

    def _body_received(self, data: bytes) -> None:
        rest = None if self._arriving is None else self._arriving.take(data, self.conn)
        if rest is None:
            super().data_received(data)
            return
        self._unset_keepalive_if_required()
        if rest:
            self.conn.receive_data(rest)
        self.handle_events()

    def handle_events(self) -> None:
        before = self.cycle
        super().handle_events()
        if self.cycle is not before:
            # The application has not begun: it will receive what this holds.
            more = self.conn.their_state is h11.SEND_BODY
            self._arriving = Arriving(self.cycle, self.transport) if more else None

    def on_response_complete(self) -> None:
        super().on_response_complete()
        self.since = self.loop.time()
        self.door.settled(self)

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self._on_time()
        self.door.left(self)

    def send_400_response(self, msg: str) -> None:
        self.refuse(
            HTTPStatus.BAD_REQUEST,
            "The server could not read this request: expected HTTP/1.1 with headers of up to 64 KiB.",
        )

    def refuse(self, status: HTTPStatus, sentence: str) -> None:
        """Answer what reaches no page, as far as nothing else is being answered, and close."""
        if not self.transport.is_closing() and not self.busy:
            body = f"{sentence}\n".encode()
            headers = {
                "content-type": "text/plain; charset=utf-8",
                "content-length": str(len(body)),
                "connection": "close",
                **HEADERS,
            }
            if status == HTTPStatus.SERVICE_UNAVAILABLE:
                headers["retry-after"] = "2"
            lines = [f"HTTP/1.1 {status.value} {status.phrase}", *(f"{k}: {v}" for k, v in headers.items())]
            self.transport.write("\r\n".join([*lines, "", ""]).encode() + body)
        self.transport.close()

    def _too_late(self) -> None:
        self._late = None
        if self.conn.trailing_data[0]:
            seconds = self.door.rules.headers
            self.refuse(
                HTTPStatus.REQUEST_TIMEOUT,
                f"The headers of this request did not arrive within {seconds:g} s: send it again.",
            )
        else:
            # Browsers open connections ahead of need, and expect no answer to what they haven't asked.
            self.transport.close()

    def _on_time(self) -> None:
        if self._late is not None:
            self._late.cancel()
            self._late = None


def connections_through(door: Door) -> type[Connection]:
    """The kind of connection that uvicorn makes for a server with this door."""
    made: Any = type("Connection", (Connection,), {"door": door})
    return made  # type: ignore[no-any-return]
