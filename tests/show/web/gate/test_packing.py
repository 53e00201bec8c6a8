"""Answers that are compressed, and not sent to whoever has them."""

from __future__ import annotations

import gzip
import http.client
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import pytest

from mirlab.show.web.content.state import shown_table
from mirlab.show.web.gate.packing import _takes_gzip


@pytest.fixture(scope="module")
def netloc(band: Any, serve_all: Callable[..., str]) -> str:
    return urlsplit(serve_all([band.shown(), shown_table()])).netloc


def ask(netloc: str, path: str, method: str = "GET", **headers: str) -> tuple[Any, bytes]:
    connection = http.client.HTTPConnection(netloc, timeout=60)
    try:
        connection.request(method, path, headers={name.replace("_", "-"): v for name, v in headers.items()})
        answer = connection.getresponse()
        return answer, answer.read()
    finally:
        connection.close()


PAGES = ("/", "/static/index.html", "/static/shell/app.js", "/palette.css", "/docs", "/openapi.json")
TRACKS = "/api/tracks?collection=gtzan"


@pytest.mark.parametrize("path", [*PAGES, TRACKS, "/api/about", "/favicon.ico"])
def test_what_a_browser_has_is_not_sent_again(netloc: str, path: str) -> None:
    first, body = ask(netloc, path)
    assert first.status == 200
    assert first.headers["cache-control"] == "no-cache"
    tag = first.headers["etag"]
    again, nothing = ask(netloc, path, If_None_Match=f'"other", {tag}')
    assert (again.status, nothing) == (304, b"")
    assert again.headers["etag"] == tag
    assert again.headers["content-security-policy"]
    other, whole = ask(netloc, path, If_None_Match='W/"other"')
    assert (other.status, whole) == (200, body)
    packed, _ = ask(netloc, path, Accept_Encoding="gzip")
    assert packed.headers["etag"] == tag


@pytest.mark.parametrize("path", ["/static/shell/app.js", TRACKS, "/docs"])
def test_texts_are_compressed_for_whoever_takes_it(netloc: str, path: str) -> None:
    plain, body = ask(netloc, path, Accept_Encoding="identity")
    assert plain.headers["content-encoding"] is None
    assert plain.headers["vary"] == "accept-encoding"
    for _ in range(2):
        packed, data = ask(netloc, path, Accept_Encoding="br, gzip;q=0.8")
        assert packed.headers["content-encoding"] == "gzip"
        assert packed.headers["vary"] == "accept-encoding"
        assert int(packed.headers["content-length"]) == len(data) < len(body) / 2
        assert gzip.decompress(data) == body


def test_sound_is_sent_as_it_is(netloc: str, band: Any) -> None:
    track = band.shown().tracks[0]
    address = f"/api/tracks/{track['id']}/audio"
    sound = (band.music / track["track"]).read_bytes()
    answer, body = ask(netloc, address, Accept_Encoding="gzip")
    assert answer.headers["content-encoding"] is None
    assert body == sound
    part, some = ask(netloc, address, Accept_Encoding="gzip", Range="bytes=10-2000")
    assert (part.status, some) == (206, sound[10:2001])


def test_an_error_is_no_answer_to_keep(netloc: str) -> None:
    answer, body = ask(netloc, "/api/tracks?collection=" + "x" * 2000, If_None_Match="*")
    assert answer.status == 404
    assert answer.headers["etag"] is None
    assert "error" in json.loads(body)


def test_what_a_post_answers_is_compressed_and_has_no_tag(netloc: str, band: Any) -> None:
    answer, body = ask(netloc, "/api/map?collection=gtzan", "DELETE", Accept_Encoding="gzip")
    assert answer.status == 200
    assert answer.headers["etag"] is None
    assert json.loads(body)["points"] is None


@pytest.mark.parametrize(
    ("said", "takes"),
    [
        (b"gzip", True),
        (b"deflate, GZIP;q=0.5", True),
        (b"*", True),
        (b"gzip;q=0", False),
        (b"gzip; q=0.000", False),
        (b"br", False),
        (b"xgzip", False),
        (b"", False),
    ],
)
def test_who_takes_gzip(said: bytes, takes: bool) -> None:
    assert _takes_gzip(said) is takes
