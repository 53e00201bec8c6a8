"""A server of the explorer, for as long as it is measured."""

from __future__ import annotations

import http.client
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any


@dataclass
class Answer:
    """What was answered, and the milliseconds until all of it was there."""

    status: int
    headers: Any
    body: bytes
    took: float


@dataclass
class Server:
    """A running `mirlab serve`."""

    process: subprocess.Popen[bytes]
    port: int

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def ask(self, path: str, method: str = "GET", body: bytes | None = None, **headers: str) -> Answer:
        """Ask once, in a connection of its own."""
        start = time.perf_counter()
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=600)
        try:
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            connection.request(method, path, body, named)
            given = connection.getresponse()
            read = given.read()
        finally:
            connection.close()
        return Answer(given.status, given.headers, read, 1000 * (time.perf_counter() - start))


@contextmanager
def serving(*arguments: str) -> Iterator[Server]:
    """Run `mirlab serve` on a free port until the block ends; it answers when the block begins."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mirlab", "serve", "--port", str(port), *arguments]
    server = Server(subprocess.Popen(command, stderr=subprocess.DEVNULL), port)
    try:
        while server.process.poll() is None:
            try:
                server.ask("/healthz")
                break
            except OSError:
                time.sleep(0.05)
        else:
            raise RuntimeError(f"the server ended: {' '.join(command)}")
        yield server
    finally:
        server.process.terminate()
        server.process.wait()
