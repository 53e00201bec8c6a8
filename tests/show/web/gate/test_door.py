"""Connections: who says nothing is in nobody's way, who asks at once with many others is answered."""

from __future__ import annotations

import asyncio
import http.client
import select
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import pytest

from mirlab.show.web.gate.door import Rules
from mirlab.show.web.gate.security import HEADERS
from mirlab.show.web.gate.server import listen, server_of

Address = tuple[str, int]
Made = Callable[..., Any]


class App:
    """Answers at once, except /held, which waits; counts who waits there."""

    def __init__(self) -> None:
        self.held = threading.Semaphore(0)
        self.go_on = threading.Event()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan":
            await receive()
            await send({"type": "lifespan.startup.complete"})
            await receive()
            await send({"type": "lifespan.shutdown.complete"})
            return
        if scope["path"] == "/held":
            self.held.release()
            await asyncio.to_thread(self.go_on.wait, 60)
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2")]})
        await send({"type": "http.response.body", "body": b"ok"})


@contextmanager
def served(rules: Rules, app: Any = None) -> Iterator[Address]:
    ready = threading.Event()
    with listen("127.0.0.1", 0) as listening:
        server = server_of(app or App(), ready.set, rules)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        try:
            assert ready.wait(60)
            yield listening.getsockname()
        finally:
            server.should_exit = True
            thread.join(20)
            assert not thread.is_alive()


def opened(address: Address, stack: ExitStack) -> socket.socket:
    return stack.enter_context(socket.create_connection(address, timeout=60))


def asked(one: socket.socket, path: str = "/") -> None:
    one.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode())


def answer(one: socket.socket) -> http.client.HTTPResponse:
    found = http.client.HTTPResponse(one)
    found.begin()
    found.body = found.read()  # type: ignore[attr-defined]
    return found


def test_hundreds_of_silent_sockets_are_in_nobodys_way() -> None:
    with served(Rules(each=40, every=400, grace=0.0, headers=1000)) as address, ExitStack() as stack:
        silent = [opened(address, stack) for _ in range(205)]
        for _ in range(3):
            one = opened(address, stack)
            asked(one)
            assert answer(one).status == 200
        # The first of them had to go: its place was taken.
        assert silent[0].recv(1) == b""


def test_silent_sockets_of_one_address_leave_room_for_others() -> None:
    # The whole of 127.0.0.0/8 is this machine.
    with served(Rules(each=30, every=40, grace=0.0, headers=1000)) as address, ExitStack() as stack:
        silent = [opened(address, stack) for _ in range(40)]
        for _ in range(20):
            other = stack.enter_context(socket.socket())
            other.settimeout(60)
            other.bind(("127.0.0.2", 0))
            other.connect(address)
        asked(other)
        assert answer(other).status == 200
        # Ten had to go as too many of one address, and ten as too many in all.
        assert [one.recv(1) for one in silent[:20]] == [b""] * 20


def test_hundreds_at_once_are_all_answered() -> None:
    with served(Rules(each=20)) as address, ExitStack() as stack:
        all_at_once = [opened(address, stack) for _ in range(250)]
        for one in all_at_once:
            asked(one)
        assert [answer(one).status for one in all_at_once] == [200] * 250


def ended(one: socket.socket) -> bool:
    return bool(select.select([one], [], [], 0)[0]) and one.recv(1, socket.MSG_PEEK) == b""


def test_who_finds_all_places_busy_waits_for_one(eventually: Callable[..., None]) -> None:
    app = App()
    with served(Rules(each=3, waiting=2), app) as address, ExitStack() as stack:
        busy = [opened(address, stack) for _ in range(3)]
        for one in busy:
            asked(one, "/held")
            assert app.held.acquire(timeout=60)
        later = [opened(address, stack) for _ in range(2)]
        for one in later:
            asked(one)
        refused = opened(address, stack)
        found = answer(refused)
        assert (found.status, found.headers["retry-after"]) == (503, "2")
        assert b"too many connections from your address" in found.body  # type: ignore[attr-defined]
        for name, value in HEADERS.items():
            assert found.headers[name] == value
        app.go_on.set()
        for one in [*busy, *later]:
            assert answer(one).status == 200
        # Two made room for who waited; the second may be the first who waited.
        eventually(lambda: sum(map(ended, [*busy, *later])) == 2)


def test_a_connection_that_is_being_answered_is_not_closed_for_another() -> None:
    app = App()
    with served(Rules(each=1, waiting=1, grace=0.0), app) as address, ExitStack() as stack:
        one = opened(address, stack)
        asked(one, "/held")
        assert app.held.acquire(timeout=60)
        other = opened(address, stack)
        asked(other)
        app.go_on.set()
        assert answer(one).status == 200
        assert answer(other).status == 200


class Clock(asyncio.SelectorEventLoop):
    """A loop whose time passes when a test says so: how busy the machine is makes no difference."""

    now = 0.0

    def time(self) -> float:
        return self.now

    async def pass_by(self, seconds: float) -> None:
        self.now += seconds
        for _ in range(5):
            await asyncio.sleep(0)


@pytest.fixture
def clock() -> Iterator[Clock]:
    loop = Clock()
    asyncio.set_event_loop(loop)
    yield loop
    asyncio.set_event_loop(None)
    loop.close()


def test_headers_that_do_not_arrive_in_time_are_told_so(clock: Clock, connected: Made) -> None:
    async def run() -> None:
        (_, silent), (dripping, slow) = (connected(App(), Rules(headers=0.2)) for _ in range(2))
        dripping.data_received(b"GET / HTTP/1.1\r\nHost:")
        await clock.pass_by(0.19)
        assert not slow.closing
        assert not silent.closing
        await clock.pass_by(0.02)
        assert slow.closing
        assert slow.written.startswith(b"HTTP/1.1 408 ")
        assert b"did not arrive within 0.2 s" in slow.written
        assert b"\r\ncontent-security-policy: " in slow.written
        # Nothing was asked, and so nothing is answered.
        assert silent.closing
        assert not silent.written

    clock.run_until_complete(run())


def test_dripping_headers_get_no_more_time(clock: Clock, connected: Made, turns: Made) -> None:
    async def run() -> None:
        made, transport = connected(App(), Rules(headers=0.3))
        made.data_received(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        await turns(lambda: transport.written.endswith(b"ok"))
        await clock.pass_by(1.0)
        made.data_received(b"GET / HTTP/1.1\r\nX: ")
        for _ in range(2):
            await clock.pass_by(0.14)
            assert not transport.closing
            made.data_received(b"x")
        await clock.pass_by(0.04)
        assert b"HTTP/1.1 408" in transport.written
        assert transport.closing

    clock.run_until_complete(run())


def test_an_answer_may_take_longer_than_headers(clock: Clock, connected: Made, turns: Made) -> None:
    async def run() -> None:
        go_on = asyncio.Event()

        async def slow(scope: Any, receive: Any, send: Any) -> None:
            await go_on.wait()
            await App()(scope, receive, send)

        made, transport = connected(slow, Rules(headers=0.05))
        made.data_received(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        _, silent = connected(slow, Rules(headers=0.05))
        await clock.pass_by(10.0)
        assert silent.closing
        assert not transport.closing
        go_on.set()
        await turns(lambda: transport.written.endswith(b"ok"))
        made.connection_lost(None)

    clock.run_until_complete(run())


def test_nonsense_behind_a_request_does_not_spoil_its_answer() -> None:
    app = App()
    with served(Rules(), app) as address, ExitStack() as stack:
        one = opened(address, stack)
        one.sendall(b"GET /held HTTP/1.1\r\nHost: x\r\n\r\nnonsense\r\n\r\n")
        assert app.held.acquire(timeout=60)
        app.go_on.set()
        said = b"".join(iter(lambda: one.recv(4096), b""))
        assert said.startswith(b"HTTP/1.1 200 OK\r\n")
        assert b"\r\n\r\nokHTTP/1.1 400 Bad Request\r\n" in said
