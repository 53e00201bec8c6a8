"""Bodies: whatever pieces they come in, the application gets them whole, in order, and not copied by h11."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Coroutine
from itertools import pairwise
from typing import Any

import h11
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mirlab.show.web.gate import arriving

Made = Callable[..., Any]


@pytest.fixture(scope="session")
def fed(connected: Made, turns: Made) -> Callable[..., bytes]:
    """What a server says when a connection brings some pieces, each as soon as it may be read."""

    def feed(app: Callable[..., Coroutine[Any, Any, None]], pieces: list[bytes], answers: int) -> bytes:
        async def run() -> bytes:
            made, transport = connected(app)
            for piece in pieces:
                await turns(lambda: not transport.paused)
                made.data_received(piece)
            await turns(lambda: transport.written.count(b"HTTP/1.1 200") == answers)
            made.connection_lost(None)
            await turns(lambda: not made.tasks)
            return bytes(transport.written)

        return asyncio.run(run())

    return feed


async def hashing(scope: Any, receive: Any, send: Any) -> None:
    """Answer with the hash of the body."""
    found, more = hashlib.sha256(), True
    while more:
        message = await receive()
        assert message["type"] == "http.request"
        found.update(message["body"])
        more = message["more_body"]
    await said(send, found.hexdigest().encode())


async def said(send: Any, body: bytes) -> None:
    length = str(len(body)).encode()
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", length)]})
    await send({"type": "http.response.body", "body": body})


def post(body: bytes, more: bytes = b"") -> bytes:
    return b"POST / HTTP/1.1\r\nHost: x\r\n%bContent-Length: %d\r\n\r\n%b" % (more, len(body), body)


def chunked(body: bytes) -> bytes:
    head = b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
    return head + b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body)


# The ends of heads, and what looks like them, are where cutting goes wrong.
bodies = st.lists(st.sampled_from([b"\r\n", b"\r", b"a", b"GET / HTTP/1.1\r\n\r\n", b"b" * 40]), max_size=8)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    asked=st.lists(st.tuples(st.booleans(), bodies.map(b"".join)), min_size=1, max_size=3),
    cuts=st.lists(st.integers(0, 400), max_size=12),
)
def test_bodies_are_whole_however_they_are_cut(
    monkeypatch: pytest.MonkeyPatch,
    fed: Callable[..., bytes],
    asked: list[tuple[bool, bytes]],
    cuts: list[int],
) -> None:
    monkeypatch.setattr(arriving, "MOST_HELD", 50)
    stream = b"".join(chunked(body) if in_chunks and body else post(body) for in_chunks, body in asked)
    edges = sorted({0, len(stream), *(cut for cut in cuts if cut < len(stream))})
    pieces = [stream[a:b] for a, b in pairwise(edges)]
    answer = fed(hashing, pieces, len(asked))
    found = [part.rpartition(b"\r\n\r\n")[2] for part in answer.split(b"HTTP/1.1 200 OK\r\n")[1:]]
    assert found == [hashlib.sha256(body).hexdigest().encode() for _, body in asked]


@pytest.mark.parametrize("cut", [1, 2, 3])
def test_a_cut_in_the_end_of_the_head_changes_no_order(fed: Callable[..., bytes], cut: int) -> None:
    request = post(b"first" + b"x" * 200 + b"last")
    head = len(request) - 209
    # All of it is there before the application begins.
    answer = fed(hashing, [request[: head - cut], request[head - cut : head + 5], request[head + 5 :]], 1)
    assert answer.endswith(hashlib.sha256(request[head:]).hexdigest().encode())


def test_h11_sees_the_head_alone(monkeypatch: pytest.MonkeyPatch, fed: Callable[..., bytes]) -> None:
    seen: list[int] = []
    usual = h11.Connection.receive_data
    monkeypatch.setattr(
        h11.Connection, "receive_data", lambda self, data: (seen.append(len(data)), usual(self, data))[1]
    )
    request = post(b"x" * 5000)
    head = len(request) - 5000
    fed(hashing, [request[: head + 100], request[head + 100 : 3000], request[3000:]], 1)
    assert seen == [head]


def test_no_more_is_read_than_is_asked_for(connected: Made, turns: Made) -> None:
    async def run() -> None:
        go_on, messages = asyncio.Event(), []

        async def app(scope: Any, receive: Any, send: Any) -> None:
            await go_on.wait()
            while not messages or messages[-1]["more_body"]:
                messages.append(await receive())
            await said(send, b"ok")

        made, transport = connected(app)
        half = arriving.MOST_HELD // 2
        request = post(b"x" * 3 * half)
        made.data_received(request[: -2 * half])
        assert not transport.paused
        made.data_received(request[-2 * half : -half])
        assert transport.paused
        go_on.set()
        await turns(lambda: not transport.paused)
        # Blocks are handed on as they came.
        assert [len(one["body"]) for one in messages if one["body"]] == [half, half]
        made.data_received(request[-half:])
        await turns(lambda: bool(made.cycle.response_complete))
        assert sum(len(one["body"]) for one in messages) == 3 * half
        made.connection_lost(None)

    asyncio.run(run())


def test_one_wake_for_a_small_body(connected: Made, turns: Made) -> None:
    async def run() -> None:
        received: list[int] = []

        async def app(scope: Any, receive: Any, send: Any) -> None:
            received.append(len((await receive())["body"]))
            await said(send, b"ok")

        made, _ = connected(app)
        request = post(b"x" * 300)
        for piece in (request[:-300], request[-300:-200], request[-200:-1]):
            made.data_received(piece)
            await asyncio.sleep(0)
            await asyncio.sleep(0)
        assert received == []
        made.data_received(request[-1:])
        await turns(lambda: bool(made.cycle.response_complete))
        assert len(received) == 1
        made.connection_lost(None)

    asyncio.run(run())


def test_who_is_answered_early_may_ask_again(connected: Made, turns: Made) -> None:
    async def refusing(scope: Any, receive: Any, send: Any) -> None:
        await said(send, b"no")

    async def run() -> None:
        made, transport = connected(refusing)
        request = post(b"x" * 300)
        made.data_received(request[:200])
        await turns(lambda: transport.written.endswith(b"no"))
        made.data_received(request[200:300])
        assert not made._arriving._blocks
        made.data_received(request[300:] + post(b""))
        await turns(lambda: transport.written.count(b"HTTP/1.1 200") == 2)
        made.connection_lost(None)

    asyncio.run(run())


@pytest.mark.parametrize("waits", [True, False])
def test_who_waits_to_be_told_to_go_on_is_told_once(connected: Made, turns: Made, waits: bool) -> None:
    async def run() -> None:
        made, transport = connected(hashing)
        request = post(b"x" * 300, b"Expect: 100-continue\r\n")
        made.data_received(request[:-300])
        if waits:
            await turns(lambda: b"100" in transport.written)
        made.data_received(request[-300:])
        await turns(lambda: b"HTTP/1.1 200" in transport.written)
        assert transport.written.count(b"HTTP/1.1 100") == 1
        assert transport.written.index(b"HTTP/1.1 100") == 0
        made.connection_lost(None)

    asyncio.run(run())


def test_who_leaves_amid_a_body_is_told_of(connected: Made, turns: Made) -> None:
    async def run() -> None:
        messages: list[Any] = []

        async def app(scope: Any, receive: Any, send: Any) -> None:
            while not messages or messages[-1]["type"] == "http.request":
                messages.append(await receive())

        made, _ = connected(app)
        made.data_received(post(b"x" * 300)[:-100])
        made.connection_lost(None)
        await turns(lambda: not made.tasks)
        assert messages[-1] == {"type": "http.disconnect"}
        assert sum(len(one.get("body", b"")) for one in messages) == 200
        assert all(one["more_body"] for one in messages[:-1])

    asyncio.run(run())
