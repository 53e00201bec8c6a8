"""A media server of the Subsonic family on a free port, as far as an import asks it."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from tests.find.conftest import FEATURES, tone

from mirlab.find.facade.library import Library
from mirlab.find.players.table import IDS_FILE


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library of the band (tests/find/conftest.py), which the tests of a module share."""
    folder = tmp_path_factory.mktemp("band")
    for i in range(8):
        tone(folder / "band" / ("low" if i < 4 else "high") / f"{i}.wav", 500 + 500 * i)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MIRLAB_CACHE", str(folder / "cache"))
        Library.create(folder / "lib", FEATURES, metric="standard").add(folder / "band", workers=1)
    return folder / "lib"


@pytest.fixture
def library(made: Path) -> Iterator[Library]:
    """The same, without ids."""
    yield Library.open(made)
    (made / IDS_FILE).unlink(missing_ok=True)


@dataclass
class MediaServer:
    """What the server has, and how it behaves; `asked` are the methods that it was asked, in order.

    Parameters
    ----------
    songs : as children of the API
    users : password by name
    key : an API key
    searches : whether an empty search gives every song
    pages : whether it knows of paging
    tokens : whether it takes tokens; before API 1.13 none were known
    answers : method -> (status, headers, body), instead of the API's
    """

    songs: list[dict[str, Any]] = field(default_factory=list)
    users: dict[str, str] = field(default_factory=lambda: {"joe": "sesame"})
    key: str = ""
    searches: bool = True
    pages: bool = True
    tokens: bool = True
    open: bool = True
    answers: dict[str, tuple[int, dict[str, str], bytes]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    address: str = ""

    def refusal(self, query: dict[str, str]) -> tuple[int, str] | None:
        if "apiKey" in query:
            return None if query["apiKey"] == self.key else (44, "Invalid API key")
        if "t" in query and self.tokens:
            wanted = hashlib.md5((self.users.get(query["u"], "?") + query["s"]).encode()).hexdigest()
            return None if wanted == query["t"] else (40, "Wrong username or password")
        if "p" not in query:
            return 10, "A required parameter is missing."
        password = bytes.fromhex(query["p"].removeprefix("enc:")).decode()
        return None if self.users.get(query["u"]) == password else (40, "Wrong username or password")

    def told(self, method: str, query: dict[str, str]) -> dict[str, Any]:
        albums = sorted({song["albumId"] for song in self.songs})
        if method == "getOpenSubsonicExtensions":
            return {"openSubsonicExtensions": [{"name": "songLyrics", "versions": [1]}]}
        if method == "search3":
            start = int(query["songOffset"]) if self.pages else 0
            found = self.songs[start : start + int(query["songCount"])] if self.searches else []
            return {"searchResult3": {"song": found}}
        if method == "getAlbumList2":
            start = int(query["offset"]) if self.pages else 0
            return {"albumList2": {"album": [{"id": a} for a in albums[start : start + int(query["size"])]]}}
        if method == "getAlbum":
            return {"album": {"song": [song for song in self.songs if song["albumId"] == query["id"]]}}
        return {}


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        server: MediaServer = self.server.media  # type: ignore[attr-defined]
        parts = urlsplit(self.path)
        method = parts.path.rpartition("/")[2].removesuffix(".view")
        query = {name: values[0] for name, values in parse_qs(parts.query, keep_blank_values=True).items()}
        server.asked.append(method)
        if method in server.answers:
            status, headers, body = server.answers[method]
        else:
            said: dict[str, Any] = {"status": "ok", "version": "1.16.1", "type": "band", "serverVersion": "7"}
            said["openSubsonic"] = server.open
            refused = server.refusal(query)
            if refused is not None:
                said |= {"status": "failed", "error": {"code": refused[0], "message": refused[1]}}
            else:
                said |= server.told(method, query)
            status, headers, body = 200, {}, json.dumps({"subsonic-response": said}).encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass


@contextmanager
def media(server: MediaServer) -> Iterator[MediaServer]:
    listening = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    listening.daemon_threads = True
    listening.media = server  # type: ignore[attr-defined]
    server.address = f"http://127.0.0.1:{listening.server_address[1]}"
    thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        listening.shutdown()
        listening.server_close()
        thread.join()


@pytest.fixture
def media_server() -> Iterator[Callable[..., MediaServer]]:
    """Start a media server that has songs: `media_server(songs, key="...")`."""
    with ExitStack() as stack:
        yield lambda songs=(), **choices: stack.enter_context(media(MediaServer(list(songs), **choices)))
