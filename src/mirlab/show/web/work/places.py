"""Who is let in with a file, and whose turn it is.

Places bound what is held: uploads that are on their way in, waiting or being analysed, and the bytes of them
that lie on the disk. Turns are what a place waits for: clients take turns, whatever each of them has sent, so
that one file of one client waits for one file of each other client, and not for the forty that somebody sent
before.

Contents: Busy, Places, Place, Turns.
"""

from __future__ import annotations

import asyncio
from collections import Counter, OrderedDict, deque
from collections.abc import AsyncIterator, Hashable, Iterator
from contextlib import asynccontextmanager, contextmanager

from mirlab.errors import MirlabError


class Busy(MirlabError):
    """More jobs are waiting than will be taken; `after` so many seconds there may be room."""

    after: int | None = None


class Place:
    """What one upload holds: the bytes that it has written so far."""

    def __init__(self, places: Places) -> None:
        self._places, self.bytes = places, 0

    def hold(self, number: int) -> None:
        """Hold so many bytes more; raises Busy where all uploads together would hold too many."""
        if self._places.bytes + number > self._places.most_bytes:
            raise Busy("the files that are being analysed fill the disk space for uploads: try again later")
        self._places.bytes += number
        self.bytes += number


class Places:
    """Room for a number of uploads at once; for one thread.

    Parameters
    ----------
    number : uploads at once
    most_bytes : of all of them together
    each : uploads of one client at once, so that others find room; None is all of them
    """

    def __init__(self, number: int, most_bytes: float = float("inf"), each: int | None = None) -> None:
        self.number, self.most_bytes, self.each = number, most_bytes, each or number
        self.taken, self.bytes = 0, 0
        self._clients: Counter[str] = Counter()

    @contextmanager
    def one(self, client: str = "") -> Iterator[Place]:
        """Hold a place for as long as the block; raises Busy where none is free."""
        if self.taken >= self.number:
            raise Busy(f"{self.taken} files are already being analysed: try again in a moment")
        if self._clients[client] >= self.each:
            raise Busy(
                f"{self._clients[client]} files from your address are already being analysed: try again in "
                "a moment"
            )
        self.taken += 1
        self._clients[client] += 1
        place = Place(self)
        try:
            yield place
        finally:
            self.taken -= 1
            self.bytes -= place.bytes
            self._clients[client] -= 1
            self._clients += Counter()


class Turns:
    """A number of things that may be done at once, and the order in which those who wait may begin.

    Clients take turns, and so do the requests of one client. For one event loop.

    Parameters
    ----------
    number : things at once
    """

    def __init__(self, number: int) -> None:
        self.free = number
        self._lanes: OrderedDict[str, OrderedDict[Hashable, deque[asyncio.Future[None]]]] = OrderedDict()

    @property
    def waiting(self) -> int:
        """How many wait for their turn."""
        return sum(len(waiting) for lane in self._lanes.values() for waiting in lane.values())

    @asynccontextmanager
    async def one(self, client: str, request: Hashable) -> AsyncIterator[None]:
        """Wait for a turn, and have it for as long as the block lasts."""
        await self._mine(client, request)
        try:
            yield
        finally:
            self._next()

    async def _mine(self, client: str, request: Hashable) -> None:
        if self.free:
            self.free -= 1
            return
        turn = asyncio.get_running_loop().create_future()
        waiting = self._lanes.setdefault(client, OrderedDict()).setdefault(request, deque())
        waiting.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                # It was this one's turn already.
                self._next()
            else:
                waiting.remove(turn)
            raise

    def _next(self) -> None:
        """Hand a turn on."""
        while self._lanes:
            client, requests = self._lanes.popitem(last=False)
            request, waiting = requests.popitem(last=False)
            # Whoever has a turn is the last to have the next one.
            turn = waiting.popleft() if waiting else None
            if waiting:
                requests[request] = waiting
            if requests:
                self._lanes[client] = requests
            if turn is not None and not turn.done():
                turn.set_result(None)
                return
        self.free += 1
