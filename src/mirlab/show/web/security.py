"""Who may ask the explorer, and what its pages may do.

Three refusals stand before everything else: a Host header that is not this server's (a foreign name that was
pointed at this address), a request that another site's page makes (Origin, Sec-Fetch-Site), and, where the
server listens beyond this machine, a request without the token. Every answer carries a
Content-Security-Policy that allows the server's own files alone, no inline script and no eval.

Contents: Guard, POLICY, COOKIE.
"""

from __future__ import annotations

import hmac
from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = (
    "default-src 'self'; media-src 'self' blob:; object-src 'none'; frame-ancestors 'none'; "
    "base-uri 'none'; form-action 'self'"
)
COOKIE = "mirlab-token"
_LOOPBACK = {"localhost", "127.0.0.1", "::1"}
_HEADERS = [
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-resource-policy", b"same-origin"),
]


class Guard:
    """ASGI middleware that lets in whom it should.

    Parameters
    ----------
    app : what is guarded
    host : the address that is listened on
    token : what a request must know; None on loopback, where none is asked for
    """

    def __init__(self, app: ASGIApp, host: str, token: str | None) -> None:
        self.app, self.token = app, token
        # Whoever listens on every address can't know their names; the token keeps rebound names out.
        self.hosts = None if host in {"0.0.0.0", "::"} else _LOOPBACK | {host.lower()}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = {key.decode("latin-1").lower(): value.decode("latin-1") for key, value in scope["headers"]}
        refusal = self._refusal(scope, headers)
        if refusal is not None:
            await _answer(send, *refusal)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = list(message.get("headers", []))
                own = {name.lower() for name, _ in headers}
                # A page that brings a policy of its own (a report in its sandbox) is held to that one.
                message["headers"] = [*headers, *(header for header in _HEADERS if header[0] not in own)]
            await send(message)

        await self.app(scope, receive, guarded)

    def _refusal(
        self, scope: Scope, headers: dict[str, str]
    ) -> tuple[int, str, list[tuple[bytes, bytes]]] | None:
        host = headers.get("host", "")
        if self.hosts is not None and _name(host) not in self.hosts:
            return 421, "This server does not answer to that name: open it by the address it printed.", []
        origin = headers.get("origin")
        foreign = origin is not None and urlsplit(origin).netloc.lower() != host.lower()
        if foreign or headers.get("sec-fetch-site") in {"cross-site", "same-site"}:
            return 403, "Requests from other sites are refused: open the address yourself.", []
        if self.token is None:
            return None
        given = parse_qs(scope["query_string"].decode("latin-1")).get("token", [""])[0]
        if scope["method"] == "GET" and given and self._knows(given):
            cookie = f"{COOKIE}={self.token}; HttpOnly; SameSite=Strict; Path=/"
            return 303, "", [(b"location", b"/"), (b"set-cookie", cookie.encode("latin-1"))]
        if self._knows(_cookie(headers)) or self._knows(
            headers.get("authorization", "").removeprefix("Bearer ")
        ):
            return None
        return 401, "A token is needed: open the address with ?token=... as the server printed it.", []

    def _knows(self, given: str) -> bool:
        assert self.token is not None
        return hmac.compare_digest(given.encode("utf-8", "replace"), self.token.encode())


def _name(host: str) -> str:
    try:
        return (urlsplit(f"//{host}").hostname or "").lower()
    except ValueError:
        return ""


def _cookie(headers: dict[str, str]) -> str:
    try:
        found = SimpleCookie(headers.get("cookie", "")).get(COOKIE)
    except CookieError:
        return ""
    return found.value if found else ""


async def _answer(send: Send, status: int, sentence: str, more: list[tuple[bytes, bytes]]) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), *_HEADERS, *more]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": sentence.encode()})
