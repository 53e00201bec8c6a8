"""Who is let in, what is served, and what every answer carries."""

from __future__ import annotations

import asyncio
import http.client
import json
import os
import socket
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import pytest

from mirlab.find.facade.library import Library
from mirlab.show.terminal.cli import main
from mirlab.show.web.content.state import shown_library, shown_table
from mirlab.show.web.gate.bodies import Bodies
from mirlab.show.web.gate.security import HEADERS, Guard, _name
from mirlab.show.web.serving.app import make_app

with warnings.catch_warnings():
    # Newer Starlettes would rather have another client than httpx, which serves as well.
    warnings.simplefilter("ignore")
    from starlette.testclient import TestClient

TOKEN = "a-secret-that-is-long-enough"
NASTY = [
    "../../../../etc/passwd",
    "..%2f..%2fetc%2fpasswd",
    "/etc/passwd",
    "file:///etc/passwd",
    "a\0b",
    "..",
    ".",
    "C:\\windows\\win.ini",
    "\\\\server\\share",
    "a" * 5000,
    "%00",
    "\N{RIGHT-TO-LEFT OVERRIDE}wav.exe",
    "' OR 1=1 --",
    "<script>alert(1)</script>",
    "nan",
    "-1",
]


@pytest.fixture(scope="module")
def netloc(band: Any, run_folder: Path, serve_all: Callable[..., str]) -> str:
    """Host and port of a server on this machine that has all there is."""
    shown = [band.shown(), shown_table()]
    return urlsplit(serve_all(shown, model=band.model, results=run_folder.parent)).netloc


def ask(
    netloc: str,
    path: str,
    headers: dict[str, str] | None = None,
    method: str = "GET",
    body: bytes | None = None,
) -> http.client.HTTPResponse:
    """One request exactly as it is written, on a connection of its own."""
    connection = http.client.HTTPConnection(netloc, timeout=60)
    try:
        connection.putrequest(method, path, skip_host="Host" in (headers or {}), skip_accept_encoding=True)
        for name, value in (headers or {}).items():
            connection.putheader(name, value.encode("latin-1"))
        if body is not None:
            connection.putheader("Content-Length", str(len(body)))
        connection.endheaders(body)
        answer = connection.getresponse()
        answer.body = answer.read()
    finally:
        connection.close()
    policy = answer.headers.get_all("content-security-policy")
    assert policy is not None
    assert len(policy) == 1
    if path.endswith("/report") and answer.status == 200:
        # A results folder may come from anywhere: its report can do nothing but look like something.
        assert policy[0].startswith("sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:;")
    else:
        assert policy[0].startswith("default-src 'self';")
        assert "unsafe" not in policy[0]
    assert "object-src 'none'" in policy[0]
    assert "frame-ancestors 'none'" in policy[0]
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "camera=(), " in answer.headers["permissions-policy"]
    assert "microphone=(self)" in answer.headers["permissions-policy"]
    return answer


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Host": "127.0.0.1:1"}, 200),
        ({"Host": "LOCALHOST"}, 200),
        ({"Host": "[::1]:8080"}, 200),
        ({"Host": "evil.example"}, 421),
        ({"Host": "127.0.0.1.evil.example"}, 421),
        ({"Host": "evil.example@127.0.0.1.evil.example"}, 421),
        ({"Host": "evil.example@127.0.0.1"}, 421),
        ({"Host": "user:word@localhost:8080"}, 421),
        ({"Host": "127.0.0.1/evil.example"}, 421),
        ({"Host": "127.0.0.1:80:80"}, 421),
        ({"Host": "localhost?"}, 421),
        ({"Host": "[::1"}, 421),
        ({"Host": ""}, 421),
        ({"Host": "é"}, 421),
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": ""}, 403),
        ({"Origin": "http://127.0.0.1:1"}, 403),
        ({"Origin": "http://[::1"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Sec-Fetch-Site": "same-origin"}, 200),
        ({"Sec-Fetch-Site": "none"}, 200),
    ],
)
def test_foreign_names_and_sites_are_refused(netloc: str, headers: dict[str, str], status: int) -> None:
    for path in ("/healthz", "/api/about", "/static/shell/app.js"):
        answer = ask(netloc, path, headers)
        assert answer.status == status
        if status != 200:
            assert b"refused" in answer.body or b"does not accept that host name" in answer.body


@pytest.mark.parametrize("host", ["user@localhost", "user:word@localhost:80", "localhost@"])
def test_a_name_with_a_user_is_none_wherever_the_server_listens(host: str) -> None:
    # A server on every address can't know its own names, so that the form alone tells.
    assert _name(host) == ""


def test_the_own_origin_is_no_foreigner(netloc: str) -> None:
    assert ask(netloc, "/healthz", {"Origin": f"http://{netloc}"}).status == 200
    # Another program of this machine, whose page a browser would let ask.
    refused = ask(netloc, "/api/similar", {"Origin": "http://127.0.0.1:9"}, "POST", b"x")
    assert refused.status == 403
    assert "other sites" in json.loads(refused.body)["error"]


@pytest.mark.parametrize("method", ["TRACE", "OPTIONS", "PUT", "DELETE", "PROPFIND", "CONNECT"])
def test_other_methods_are_answered_with_a_sentence(netloc: str, method: str) -> None:
    for path in ("/", "/healthz", "/api/tracks", "/static/shell/app.js"):
        answer = ask(netloc, path, method=method)
        assert answer.status == 405
        assert "/docs" in json.loads(answer.body)["error"]
        assert "access-control-allow-origin" not in answer.headers


def test_a_question_for_what_is_not_there_is_answered_with_a_sentence(netloc: str) -> None:
    for path in ("/nothing", "/static/nothing.js", "/api/nothing", "/static/..%2f..%2fapp.py"):
        answer = ask(netloc, path)
        assert answer.status == 404
        assert "There is nothing at" in json.loads(answer.body)["error"]


@pytest.mark.parametrize(
    "path",
    [
        "/static/../app.py",
        "/static/..%2fapp.py",
        "/static/%2e%2e/app.py",
        "/static/....//app.py",
        "/static//etc/passwd",
        "/static/%2fetc%2fpasswd",
        "/static/shell/app.js%00.py",
        "/../../etc/passwd",
    ],
)
def test_nothing_but_its_own_pages_is_served(netloc: str, path: str) -> None:
    assert ask(netloc, path).status == 404


def test_no_parameter_reaches_a_file_or_breaks_the_server(netloc: str) -> None:
    described = json.loads(ask(netloc, "/openapi.json").body)["paths"]
    id = json.loads(ask(netloc, "/api/tracks").body)["id"][0]
    tried = 0
    for path, methods in described.items():
        for method, said in methods.items():
            for parameter in said.get("parameters", []):
                for text in NASTY:
                    nasty = quote(text, safe="")
                    if parameter["in"] == "path":
                        address = path.replace(f"{{{parameter['name']}}}", nasty)
                    else:
                        address = f"{path}?{parameter['name']}={nasty}"
                    address = address.replace("{id}", id).replace("{name}", "seed-1")
                    body = b"no sound" if method == "post" else None
                    answer = ask(netloc, address, method=method.upper(), body=body)
                    assert answer.status < 500, (address, answer.body)
                    assert b"root:" not in answer.body
                    tried += 1
    assert tried > 5 * len(NASTY)


def test_a_request_that_is_no_file_is_small(netloc: str) -> None:
    headers = {"Content-Type": "application/json"}
    body = json.dumps({"verdict": "accepted", "note": "x" * (8 << 20)}).encode()
    answer = ask(netloc, "/api/check/any", headers, "POST", body)
    assert answer.status == 413
    assert "at most 8 MiB" in json.loads(answer.body)["error"]
    assert ask(netloc, "/api/check/any", headers, "POST", body[: 1 << 18]).status == 422


@pytest.mark.parametrize(
    "said",
    [b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"x" * 70_000, b"nonsense\r\n\r\n", b"\x16\x03\x01\x02\0\r\n"],
)
def test_what_is_no_request_is_refused_under_the_policy(netloc: str, said: bytes) -> None:
    host, port = netloc.split(":")
    with socket.create_connection((host, int(port)), timeout=60) as opened:
        opened.sendall(said)
        answer = http.client.HTTPResponse(opened)
        answer.begin()
        assert answer.status == 400
        assert b"The server could not read this request: expected HTTP/1.1" in answer.read()
        for name, value in HEADERS.items():
            assert answer.headers[name] == value
    assert ask(netloc, "/healthz").status == 200


def test_a_body_that_does_not_arrive_is_told_so(
    band: Any, monkeypatch: pytest.MonkeyPatch, serve: Any
) -> None:
    monkeypatch.setattr(Bodies.__init__, "__defaults__", (0.1,))
    host, port = urlsplit(serve([band.shown()])).netloc.split(":")
    with socket.create_connection((host, int(port)), timeout=60) as opened:
        head = f"POST /api/export?form=csv HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n"
        opened.sendall(head.encode() + b"Content-Length: 100\r\n\r\n{")
        answer = http.client.HTTPResponse(opened)
        answer.begin()
        assert answer.status == 408
        assert "did not arrive within 0.1 s" in json.loads(answer.read())["error"]


def test_a_websocket_is_turned_away() -> None:
    async def app(*_: Any) -> None:
        raise AssertionError("it came through")

    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(Guard(app, "127.0.0.1", None)({"type": "websocket", "headers": []}, None, send))
    assert sent == [{"type": "websocket.close", "code": 1008}]


def test_a_mistake_of_the_server_is_a_sentence_under_the_policy(
    band: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = band.shown()
    monkeypatch.setattr(type(shown), "feature", lambda *_: 1 / 0)
    app = make_app([shown])
    with TestClient(app, base_url="http://localhost", raise_server_exceptions=False) as client:
        answer = client.get("/api/feature?column=rms.mean")
    assert answer.status_code == 500
    assert "An internal error occurred" in answer.json()["error"]
    assert answer.headers["content-security-policy"].startswith("default-src 'self';")


def test_a_refusal_is_json_for_programs_and_plain_words_for_people(netloc: str) -> None:
    evil = {"Host": "evil.example"}
    program, person = ask(netloc, "/api/about", evil), ask(netloc, "/", evil)
    assert (program.status, person.status) == (421, 421)
    assert program.headers["content-type"] == "application/json"
    assert person.headers["content-type"] == "text/plain; charset=utf-8"
    assert json.loads(program.body)["error"] == person.body.decode()


class TestSound:
    """Audio is found by id and only where the library's sources lie."""

    @pytest.fixture
    def own(self, band: Any, tmp_path: Path) -> Iterator[tuple[TestClient, dict[str, Path]]]:
        folder = tmp_path / "music"
        folder.mkdir()
        for number, path in enumerate(sorted(band.music.rglob("*.wav"))[:3]):
            (folder / f"{number}.wav").write_bytes(path.read_bytes())
        library = Library.create(tmp_path / "lib", "rms", metric="standard")
        library.add(folder, workers=1)
        paths = {track.id: Path(track.path) for track in library.tracks()}
        app = make_app([shown_library(library, "library")])
        with TestClient(app, base_url="http://localhost") as client:
            yield client, paths

    @pytest.mark.parametrize("where", ["", "cache/explorer"])
    def test_a_link_that_leads_out_is_not_followed(
        self, own: Any, tmp_path: Path, where: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        client, paths = own
        monkeypatch.setenv("MIRLAB_CACHE", str(tmp_path / "cache"))
        secret = tmp_path / where / "secret.wav"
        secret.parent.mkdir(parents=True, exist_ok=True)
        id, path = next(iter(paths.items()))
        path.rename(secret)
        path.symlink_to(secret)
        answer = client.get(f"/api/tracks/{id}/audio")
        assert answer.status_code == 422
        assert "outside the folders" in answer.json()["error"]

    @pytest.mark.skipif(os.name == "nt", reason="there are no FIFOs")
    def test_a_pipe_in_a_tracks_place_is_not_opened(self, own: Any) -> None:
        client, paths = own
        id, path = next(iter(paths.items()))
        path.unlink()
        os.mkfifo(path)
        answer = client.get(f"/api/tracks/{id}/audio")
        assert answer.status_code == 422
        assert "the file no longer contains this track" in answer.json()["error"]

    def test_what_is_added_shows_when_a_page_opens(self, own: Any, band: Any, tmp_path: Path) -> None:
        client, paths = own
        assert client.get("/api/about").json()["collections"][0]["tracks"] == 3
        new = sorted(band.music.rglob("*.wav"))[5]
        (tmp_path / "music" / "new.wav").write_bytes(new.read_bytes())
        Library.open(tmp_path / "lib").add(tmp_path / "music", workers=1)
        assert client.get("/api/about").json()["collections"][0]["tracks"] == 4
        id = next(id for id in client.get("/api/tracks").json()["id"] if id not in paths)
        assert client.get(f"/api/tracks/{id}/audio").content == new.read_bytes()
        assert len(client.get("/api/feature?column=rms.mean").json()["values"]) == 4

    def test_a_file_that_has_gone_is_a_sentence(self, own: Any) -> None:
        client, paths = own
        id, path = next(iter(paths.items()))
        path.unlink()
        answer = client.get(f"/api/tracks/{id}/audio")
        assert answer.status_code == 422
        assert f"{path}: the file is no longer there" in answer.json()["error"]

    @pytest.mark.parametrize(
        ("wanted", "status", "bounds"),
        [
            ("bytes=0-99", 206, (0, 100)),
            ("bytes=100-", 206, (100, None)),
            ("bytes=-100", 206, (-100, None)),
            ("bytes=10-999999999", 206, (10, None)),
            ("bytes=0-5,3-9", 206, (0, 10)),
            ("bytes=" + "0-1," * 2_000, 200, (0, None)),
            ("bytes=999999999-", 416, None),
            ("bytes=9-3", 400, None),
            ("bytes=" + "9" * 5000 + "-", 400, None),
            ("lines=1-2", 400, None),
            ("x", 400, None),
        ],
    )
    def test_ranges(self, netloc: str, wanted: str, status: int, bounds: Any) -> None:
        id = json.loads(ask(netloc, "/api/tracks").body)["id"][0]
        address = f"/api/tracks/{id}/audio"
        whole = ask(netloc, address).body
        answer = ask(netloc, address, {"Range": wanted})
        assert answer.status == status
        if bounds is not None:
            assert answer.body == whole[slice(*bounds)]

    def test_many_ranges_are_no_more_than_the_file(self, netloc: str) -> None:
        id = json.loads(ask(netloc, "/api/tracks").body)["id"][0]
        address = f"/api/tracks/{id}/audio"
        whole = ask(netloc, address).body
        wanted = "bytes=" + ",".join(f"{i}-" for i in range(100))
        assert ask(netloc, address, {"Range": wanted}).body == whole

    def test_head_tells_the_size_and_sends_nothing(self, netloc: str) -> None:
        id = json.loads(ask(netloc, "/api/tracks").body)["id"][0]
        address = f"/api/tracks/{id}/audio"
        told = ask(netloc, address, method="HEAD")
        assert (told.status, told.body) == (200, b"")
        assert int(told.headers["content-length"]) == len(ask(netloc, address).body)


class TestToken:
    """Beyond this machine nobody gets in without the token."""

    @pytest.fixture
    def client(self, band: Any) -> Iterator[TestClient]:
        app = make_app([band.shown()], host="0.0.0.0", token=TOKEN)
        with TestClient(app, base_url="http://music.example", follow_redirects=False) as made:
            yield made

    @pytest.mark.parametrize(
        "given", ["", "wrong", TOKEN[:-1], TOKEN + "x", TOKEN.upper(), "é", "a" * 10_000, TOKEN + "\0"]
    )
    def test_what_is_not_the_token_opens_nothing(self, client: TestClient, given: str) -> None:
        for path in ("/", "/healthz", "/api/tracks", "/static/shell/app.js", "/docs", "/openapi.json"):
            assert client.get(path, params={"token": given}).status_code == 401
        raw = given.encode()
        bearer = client.get("/healthz", headers={"Authorization": b"Bearer " + raw.replace(b"\0", b"")})
        assert bearer.status_code == (200 if given == TOKEN + "\0" else 401)
        quoted = quote(given)
        for cookie in (f"mirlab-session-80={quoted}", "mirlab-session-80=\x01; ;;=;"):
            assert client.get("/healthz", headers={"Cookie": cookie}).status_code == 401

    def test_the_token_becomes_a_cookie_that_scripts_and_sites_do_not_get(self, client: TestClient) -> None:
        welcome = client.get("/", params={"token": TOKEN})
        assert (welcome.status_code, welcome.headers["location"]) == (303, "/")
        parts = [part.strip() for part in welcome.headers["set-cookie"].split(";")]
        name, _, session = parts[0].partition("=")
        # Cookies don't tell the ports of a machine apart: another server's must have another name.
        assert name == "mirlab-session-80"
        assert len(session) >= 32
        assert TOKEN not in welcome.headers["set-cookie"]
        assert parts[1:] == ["HttpOnly", "SameSite=Strict", "Path=/"]
        again = client.get("/", params={"token": TOKEN}).headers["set-cookie"]
        assert session not in again
        assert client.get("/healthz").status_code == 200
        assert client.post("/api/similar", headers={"Origin": "http://evil.example"}).status_code == 403

    def test_a_token_in_an_upload_is_no_welcome(self, client: TestClient) -> None:
        assert client.post("/api/similar", params={"token": TOKEN}).status_code == 401

    @pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER", "bEaReR  "])
    def test_programs_send_it_in_a_header(self, client: TestClient, scheme: str) -> None:
        assert client.get("/healthz", headers={"Authorization": f"{scheme} {TOKEN}"}).status_code == 200

    @pytest.mark.parametrize("said", [TOKEN, f"Basic {TOKEN}", f"Bearer{TOKEN}", f"Bearer x {TOKEN}"])
    def test_another_header_opens_nothing(self, client: TestClient, said: str) -> None:
        assert client.get("/healthz", headers={"Authorization": said}).status_code == 401

    def test_a_session_of_a_server_before_is_told_that_it_ended(self, client: TestClient, band: Any) -> None:
        client.get("/", params={"token": TOKEN})
        assert client.get("/api/about").status_code == 200
        app = make_app([band.shown()], host="0.0.0.0", token=TOKEN)
        with TestClient(app, base_url="http://music.example", cookies=client.cookies) as restarted:
            answer = restarted.get("/api/about")
            assert answer.status_code == 401
            assert answer.json()["error"].startswith("This session ended when the server was restarted")
            assert "?token=" in answer.json()["error"]
        client.cookies.clear()
        other = client.get("/api/about", headers={"Cookie": "mirlab-session-81=x"})
        assert other.json()["error"].startswith("A token is required")

    def test_very_many_sessions_end_the_oldest(
        self, client: TestClient, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("mirlab.show.web.gate.security._MOST_SESSIONS", 2)
        first = client.get("/", params={"token": TOKEN}).headers["set-cookie"].split(";")[0]
        for _ in range(2):
            client.cookies.clear()
            assert client.get("/healthz", headers={"Cookie": first}).status_code == 200
            client.get("/", params={"token": TOKEN})
        client.cookies.clear()
        assert client.get("/healthz", headers={"Cookie": first}).status_code == 401


@pytest.mark.parametrize(
    ("choices", "sentence"),
    [
        (["--host", "0.0.0.0"], "so it needs a token"),
        (["--host", "::"], "so it needs a token"),
        (["--host", "music.example"], "so it needs a token"),
        (["--host", "0.0.0.0", "--token", ""], "expected letters"),
        (["--host", "0.0.0.0", "--token", "short"], "expected 16 characters or more, got 5"),
        (["--token", "ein-schlüssel-mit-umlaut"], "expected letters"),
        (["--token", "a-token; Path=/elsewhere"], "expected letters"),
        (["--token", "0123456789abcdef\n"], "expected letters"),
    ],
)
def test_a_server_that_could_not_be_guarded_does_not_start(
    capsys: pytest.CaptureFixture[str], choices: list[str], sentence: str
) -> None:
    # Where this fails to fail, it must not start a server that nobody ends.
    assert main(["serve", *choices, "--port", "0", "--library", "nowhere"]) == 2
    assert sentence in capsys.readouterr().err
