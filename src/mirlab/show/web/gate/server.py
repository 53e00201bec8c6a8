"""A server: a socket of one's own, a word when it is ready, and an end at once or when its work is done.

Contents: listen, run, server_of.
"""

from __future__ import annotations

import asyncio
import logging
import math
import os
import socket
from collections.abc import Callable

import uvicorn
from fastapi import FastAPI

from mirlab.errors import MirlabError
from mirlab.files import keep_freed_memory
from mirlab.show.web.gate.door import Door, Rules, connections_through


def listen(host: str, port: int) -> socket.socket:
    """Open the socket to listen on; port 0 takes any that is free.

    Raises
    ------
    MirlabError : the port is taken, or the address is none of this machine's
    """
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        opened = socket.socket(family, kind, protocol)
    except OSError as error:
        raise MirlabError(
            f"--host {host}: this is not an address of this machine ({error.strerror})"
        ) from error
    try:
        if os.name == "posix":
            opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        opened.bind(address)
        opened.listen(128)
    except OSError as error:
        opened.close()
        raise MirlabError(
            f"cannot listen on {host}, port {port} ({error.strerror}): if another program uses it, "
            "choose another  --port  (0 takes any free port)"
        ) from error
    return opened


def run(
    app: FastAPI, listening: socket.socket, ready: Callable[[], None], drain: float | None = None
) -> None:
    """Serve until SIGINT or SIGTERM; both end the work in progress, and then do what they did before.

    Parameters
    ----------
    app : what is served
    listening : from `listen`
    ready : called as soon as requests are answered
    drain : seconds within which work in progress may be finished; None ends it at once
    """
    keep_freed_memory()
    server_of(app, ready, drain=drain).run(sockets=[listening])


def server_of(
    app: FastAPI, ready: Callable[[], None], rules: Rules | None = None, drain: float | None = None
) -> uvicorn.Server:
    """The server of an application, as `run` runs it; `rules` say how connections are let in."""
    config = uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        server_header=False,
        http=connections_through(Door(rules or Rules())),
        ws="none",
        lifespan="on",
    )
    return _Server(config, ready, drain)


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, ready: Callable[[], None], drain: float | None) -> None:
        super().__init__(config)
        self._ready, self._drain = ready, drain

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        if self._drain is not None:
            self.config.timeout_graceful_shutdown = math.ceil(self._drain)
        else:
            # A player that holds its connection, or an analysis, would keep the server for minutes. What is
            # cut off here is not worth a traceback each.
            logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
            for server in self.servers:
                server.close()
            # Whoever was let in a moment ago has a connection some turns of the loop later.
            await _some_turns()
            for task in list(self.server_state.tasks):
                task.cancel()
            self.config.timeout_graceful_shutdown = 1
            for connection in list(self.server_state.connections):
                connection.shutdown()
            self._cut_off()
        await super().shutdown(sockets)
        # Those that outlasted their time, or began meanwhile.
        self._cut_off()
        await _some_turns()

    def _cut_off(self) -> None:
        for connection in list(self.server_state.connections):
            transport = getattr(connection, "transport", None)
            if transport is not None:
                transport.abort()


async def _some_turns() -> None:
    for _ in range(3):
        await asyncio.sleep(0)
