"""Who may ask a server, and what its pages may do.

Three refusals stand before everything else: a Host header that is not this server's (a foreign name that was
pointed at this address), a request that another site's page makes (Origin, Sec-Fetch-Site), and, where the
server listens beyond this machine, a request without the token. Whoever shows the token once, in an address,
gets a session, whose random id is in a cookie. Every answer carries a Content-Security-Policy that allows the
server's own files alone, no inline script and no eval.

Contents: Guard, POLICY, HEADERS, cookie_name, check_token, needs_token, is_secret.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import json
import re
import secrets
from collections import OrderedDict
from collections.abc import Set
from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from mirlab.errors import UsageError

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = (
    "default-src 'self'; img-src 'self' blob:; media-src 'self' blob:; object-src 'none'; "
    "frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": (
        "camera=(), display-capture=(), geolocation=(), hid=(), microphone=(self), midi=(), payment=(), "
        "serial=(), usb=()"
    ),
}
"""What every answer carries."""
_ASK = "?token=... that the server printed."
_BEAR = "A token is required: send the header  Authorization: Bearer TOKEN"
_NOT_THIS = "The token is wrong: send the header  Authorization: Bearer TOKEN  with the server's token"
_LOOPBACK = {"localhost", "127.0.0.1", "::1"}
_SHORTEST = 16
_MOST_SESSIONS = 1000
_HOST = re.compile(r"(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::[0-9]{1,5})?", re.IGNORECASE)
_BEARER = re.compile(r"bearer +([^ ]+) *", re.IGNORECASE)
_RAW = [(name.encode(), value.encode()) for name, value in HEADERS.items()]


def needs_token(host: str) -> bool:
    """Whether others than this machine's users can reach a server that listens on this address."""
    try:
        return not ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host != "localhost"


def check_token(host: str, token: str | None) -> None:
    """Raise UsageError where a token is lacking, or is none that could be guarded with."""
    if token is None:
        if needs_token(host):
            raise UsageError(
                f"--host {host}: other machines could reach the server, so it needs a token: give  "
                "--token SECRET  "
                f"with {_SHORTEST} characters or more, or set MIRLAB_TOKEN"
            )
    elif not re.fullmatch(r"[A-Za-z0-9_-]+", token):
        raise UsageError("--token: expected letters (A to z), digits, - and _, got something else")
    elif len(token) < _SHORTEST:
        raise UsageError(
            f"--token: expected {_SHORTEST} characters or more, got {len(token)}: it could be guessed"
        )


class Guard:
    """ASGI middleware that lets in whom it should.

    Parameters
    ----------
    app : what is guarded
    host : the address that is listened on
    token : what a request must know; None on loopback, where none is asked for
    pages : whether people open pages here, and have sessions; else programs ask, each time with the token
    open_to_all : paths that need no token
    """

    def __init__(
        self,
        app: ASGIApp,
        host: str,
        token: str | None,
        pages: bool = True,
        open_to_all: Set[str] = frozenset(),
    ) -> None:
        self.app, self.token, self._pages, self._open = app, token, pages, open_to_all
        self._sessions: OrderedDict[bytes, None] = OrderedDict()
        # Whoever listens on every address can't know their names; the token keeps rebound names out.
        self.hosts = None if host in {"0.0.0.0", "::"} else _LOOPBACK | {host.lower()}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        if scope["type"] != "http":
            # There are no WebSockets here, and none gets past what follows.
            await send({"type": "websocket.close", "code": 1008})
            return
        headers = {key.decode("latin-1").lower(): value.decode("latin-1") for key, value in scope["headers"]}
        refusal = self._refusal(scope, headers)
        if refusal is not None:
            api = not self._pages or scope["path"].startswith("/api/")
            await _answer(api, send, *refusal)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = list(message.get("headers", []))
                own = {name.lower() for name, _ in headers}
                # A page that brings a policy of its own (a report in its sandbox) is held to that one.
                message["headers"] = [*headers, *(header for header in _RAW if header[0] not in own)]
            await send(message)

        await self.app(scope, receive, guarded)

    def _refusal(
        self, scope: Scope, headers: dict[str, str]
    ) -> tuple[int, str, list[tuple[bytes, bytes]]] | None:
        host = headers.get("host", "")
        if not _name(host) or (self.hosts is not None and _name(host) not in self.hosts):
            return 421, "This server does not accept that host name: use the address that it printed.", []
        if _is_foreign(headers, host):
            return 403, "Requests from other sites are refused: open the address directly.", []
        if self.token is None or scope["path"] in self._open:
            return None
        bearer = _BEARER.fullmatch(headers.get("authorization", ""))
        if bearer is not None and self._knows(bearer[1]):
            return None
        if not self._pages:
            said = _NOT_THIS if headers.get("authorization") else _BEAR
            return 401, said, [(b"www-authenticate", b"Bearer")]
        given = parse_qs(scope["query_string"].decode("latin-1")).get("token", [""])[0]
        name = cookie_name(scope)
        if scope["method"] == "GET" and given and self._knows(given):
            cookie = f"{name}={self._session()}; HttpOnly; SameSite=Strict; Path=/"
            return 303, "", [(b"location", b"/"), (b"set-cookie", cookie.encode("latin-1"))]
        session = _cookie(headers, name)
        if session and _digest(session) in self._sessions:
            return None
        if session:
            return 401, f"This session ended when the server was restarted: open the address with {_ASK}", []
        return 401, f"A token is required: open the address with {_ASK}", []

    def _session(self) -> str:
        """A new session, which says nothing of the token; the oldest of very many end."""
        made = secrets.token_urlsafe(32)
        self._sessions[_digest(made)] = None
        while len(self._sessions) > _MOST_SESSIONS:
            self._sessions.popitem(last=False)
        return made

    def _knows(self, given: str) -> bool:
        assert self.token is not None
        return is_secret(given, self.token)


def is_secret(given: str, known: str) -> bool:
    """Whether what was given is a secret; comparing takes no longer the more of a guess is right."""
    return hmac.compare_digest(given.encode("utf-8", "replace"), known.encode("utf-8", "replace"))


def cookie_name(scope: Scope) -> str:
    """The cookie of a server: cookies don't tell ports apart, so that its name has to."""
    server = scope.get("server") or ("", 0)
    return f"mirlab-session-{server[1]}"


def _digest(session: str) -> bytes:
    """What a session is known by: looking for a hash takes as long whatever was guessed."""
    return hashlib.sha256(session.encode("utf-8", "replace")).digest()


def _is_foreign(headers: dict[str, str], host: str) -> bool:
    origin = headers.get("origin")
    # An origin is scheme://host:port and nothing more, or the word null.
    if origin is not None and origin.partition("://")[2].lower() != host.lower():
        return True
    return headers.get("sec-fetch-site") in {"cross-site", "same-site"}


def _name(host: str) -> str:
    """The name in a Host header, "" where it is no name with a port at most."""
    found = _HOST.fullmatch(host)
    return found[1].lower().strip("[]") if found else ""


def _cookie(headers: dict[str, str], name: str) -> str:
    try:
        found = SimpleCookie(headers.get("cookie", "")).get(name)
    except CookieError:
        return ""
    return found.value if found else ""


async def _answer(api: bool, send: Send, status: int, sentence: str, more: list[tuple[bytes, bytes]]) -> None:
    """A sentence as the API says it to programs, or plainly to a person who opened a page."""
    body = json.dumps({"error": sentence}) if api else sentence
    kind = b"application/json" if api else b"text/plain; charset=utf-8"
    headers = [(b"content-type", kind), *_RAW, *more]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body.encode()})
