"""A connection without a socket: what it reads, and when, is the test's to say."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
import uvicorn
from uvicorn.server import ServerState

from mirlab.show.web.gate.door import Connection, Door, Rules, connections_through

App = Callable[[Any, Any, Any], Coroutine[Any, Any, None]]
TURNS = 1000


class Transport(asyncio.Transport):
    """Keeps what is written; `paused` says whether anything may be given to read."""

    def __init__(self) -> None:
        super().__init__()
        self.written, self.paused, self.closing, self.max_size = bytearray(), False, False, 0

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.written += data

    def close(self) -> None:
        self.closing = True

    def is_closing(self) -> bool:
        return self.closing

    def pause_reading(self) -> None:
        self.paused = True

    def resume_reading(self) -> None:
        self.paused = False


@pytest.fixture(scope="session")
def turns() -> Callable[..., Coroutine[Any, Any, None]]:
    """Let the loop turn until something is true."""

    async def wait(until: Callable[[], bool]) -> None:
        for _ in range(TURNS):
            if until():
                return
            await asyncio.sleep(0)
        pytest.fail("it never came true")

    return wait


@pytest.fixture(scope="session")
def connected() -> Callable[..., tuple[Connection, Transport]]:
    """A connection to an application, and what stands for its socket."""

    def make(app: App, rules: Rules | None = None) -> tuple[Connection, Transport]:
        config = uvicorn.Config(app, log_level="critical", ws="none", lifespan="off", date_header=False)
        config.load()
        kind = connections_through(Door(rules or Rules()))
        made, transport = kind(config=config, server_state=ServerState(), app_state={}), Transport()
        made.connection_made(transport)
        return made, transport

    return make
