"""The end of a server: nothing of it stays open, even what came while it ended."""

from __future__ import annotations

import asyncio
import socket
import threading
from typing import Any

import pytest
import uvicorn
from fastapi import FastAPI

from mirlab.show.web.gate.server import listen, server_of


def test_a_connection_that_comes_while_it_ends_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = socket.socketpair()
    usual = uvicorn.Server.shutdown

    async def shutdown(self: Any, sockets: Any = None) -> None:
        loop = asyncio.get_running_loop()
        kind = self.config.http_protocol_class
        made = kind(config=self.config, server_state=self.server_state, app_state={})
        await loop.connect_accepted_socket(lambda: made, theirs)
        # It is given up at once, as one that asks something that takes longer than an end may.
        made.shutdown = lambda: None
        self.config.timeout_graceful_shutdown = 0.01
        await usual(self, sockets)

    monkeypatch.setattr(uvicorn.Server, "shutdown", shutdown)
    ready = threading.Event()
    server = server_of(FastAPI(), ready.set)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listen("127.0.0.1", 0)]})
    thread.start()
    assert ready.wait(180)
    server.should_exit = True
    thread.join()
    with ours:
        assert theirs.fileno() == -1
