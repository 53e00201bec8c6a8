"""Hostile and unlucky uploads to a real server: each is answered and leaves nothing behind."""

from __future__ import annotations

import http.client
import io
import json
import os
import select
import socket
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import av
import numpy as np
import pytest
import soundfile as sf

from mirlab.show.web.work.allowance import Allowance

RATE = 22050
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="FIFOs, and the limit on memory, are Linux's")


@pytest.fixture(autouse=True)
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the server keeps uploads while it works on them."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture(scope="module")
def house(band: Any, serve_all: Callable[..., str]) -> str:
    """Host and port of a server that takes three files at once, of 3 s and 500 kB."""
    allowance = Allowance(sound=3.0, upload=500_000, places=3)
    return urlsplit(serve_all([band.shown()], model=band.model, allowance=allowance)).netloc


@pytest.fixture
def start(band: Any, serve: Callable[..., str]) -> Callable[..., str]:
    """Start a server with other limits: `start(places=1)` gives its host and port."""
    return lambda **allowed: urlsplit(serve([band.shown()], allowance=Allowance(**allowed))).netloc


def post(netloc: str, body: bytes, to: str = "similar", name: str = "song.wav") -> tuple[int, dict[str, Any]]:
    connection = http.client.HTTPConnection(netloc, timeout=60)
    try:
        connection.request("POST", f"/api/{to}?name={name}", body)
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read())
    finally:
        connection.close()


def begin(netloc: str, announced: int, body: bytes = b"RIFF") -> socket.socket:
    """Announce a file and send only a part of it."""
    host, port = netloc.split(":")
    opened = socket.create_connection((host, int(port)), timeout=60)
    head = f"POST /api/similar?name=a.wav HTTP/1.1\r\nHost: {netloc}\r\nContent-Length: {announced}\r\n\r\n"
    opened.sendall(head.encode() + body)
    return opened


def until(netloc: str, body: bytes, status: int) -> dict[str, Any]:
    """Ask again until the answer is what it must become when another connection's end has been noticed."""
    for _ in range(2000):
        code, said = post(netloc, body)
        if code == status:
            return said
    raise AssertionError(f"the last answer was {code}: {said}")


def wave(seconds: float) -> bytes:
    file = io.BytesIO()
    t = np.arange(int(seconds * RATE)) / RATE
    sf.write(file, 0.5 * np.sin(2 * np.pi * 440 * t), RATE, format="WAV", subtype="PCM_16")
    return file.getvalue()


def coded(seconds: float, container: str, codec: str) -> bytes:
    file = io.BytesIO()
    samples = (0.3 * np.sin(2 * np.pi * 440 * np.arange(int(seconds * RATE)) / RATE)).astype(np.float32)
    with av.open(file, "w", format=container) as out:
        stream = out.add_stream(codec, rate=RATE, layout="mono")
        frame = av.AudioFrame.from_ndarray(samples[None], format="fltp", layout="mono")
        frame.sample_rate = RATE
        out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    return file.getvalue()


def lying_mp4(seconds: float) -> bytes:
    """An MP4 whose every header says a tenth of its length."""
    said = bytearray(coded(seconds, "mp4", "aac"))
    for box in (b"mvhd", b"mdhd", b"tkhd"):
        at = said.find(box) + 4
        place = at + (20 if box == b"tkhd" else 16)
        duration = int.from_bytes(said[place : place + 4], "big")
        said[place : place + 4] = (duration // 10).to_bytes(4, "big")
    at = said.find(b"elst")
    if at >= 0:
        said[at : at + 4] = b"free"
    return bytes(said)


@pytest.mark.parametrize(
    ("deed", "words"),
    [
        ("crash", "aborted (SIGABRT)"),
        ("leave", "died (with exit code 3)"),
        ("swell", "needed more memory than uploads are allowed"),
    ],
)
def test_a_decoder_that_dies_costs_its_upload(
    start: Callable[..., str],
    scratch: Path,
    worker_that: Callable[[str], None],
    deed: str,
    words: str,
) -> None:
    worker_that(deed)
    netloc = start()
    status, said = post(netloc, wave(1))
    assert status == 422
    assert words in said["error"]
    assert not list(scratch.iterdir())
    assert _get(netloc, "/healthz") == 200


def test_an_upload_over_its_time_is_stopped(
    start: Callable[..., str], scratch: Path, worker_that: Callable[[str], None]
) -> None:
    worker_that("wait")
    netloc = start(patience=0.0)
    status, said = post(netloc, wave(1))
    assert status == 422
    assert "took more than 0 s and was stopped" in said["error"]
    assert not list(scratch.iterdir())


@pytest.mark.parametrize(
    "sound",
    [
        pytest.param(lambda: wave(6), id="wav"),
        pytest.param(lambda: coded(6, "adts", "aac"), id="a stream without a header"),
        pytest.param(lambda: coded(6, "mp3", "libmp3lame")[1000:], id="an mp3 without a length"),
        pytest.param(lambda: lying_mp4(6), id="an mp4 that says less than it holds"),
    ],
)
@pytest.mark.parametrize("to", ["similar", "song"])
def test_the_length_is_limited_whatever_a_header_says(
    house: str, sound: Callable[[], bytes], to: str
) -> None:
    status, said = post(house, sound(), to)
    assert status == 422
    assert said["error"] == "expected at most 0.05 minutes of audio, got more: send a shorter part"
    assert post(house, wave(2), to)[0] == 200


def test_the_size_is_limited_with_and_without_an_announcement(house: str) -> None:
    with begin(house, 500_001, b"") as opened:
        # Nothing was sent, so that it is the announcement that is refused.
        assert opened.recv(4096).startswith(b"HTTP/1.1 413 ")
    connection = http.client.HTTPConnection(house, timeout=60)
    connection.request("POST", "/api/similar", iter([b"x" * 300_000] * 2), encode_chunked=True)
    answer = connection.getresponse()
    assert answer.status == 413
    assert "expected a file of at most 0.4768 MiB" in json.loads(answer.read())["error"]
    connection.close()
    assert post(house, wave(1))[0] == 200


def test_a_full_house_sends_away_until_somebody_leaves(house: str, scratch: Path) -> None:
    with ExitStack() as stack:
        slow = [stack.enter_context(begin(house, 50_000)) for _ in range(3)]
        until(house, wave(1), 429)
        connection = http.client.HTTPConnection(house, timeout=60)
        connection.request("POST", "/api/similar", wave(1))
        answer = connection.getresponse()
        assert answer.status == 429
        assert int(answer.headers["Retry-After"]) > 0
        assert "3 files are already being analysed" in json.loads(answer.read())["error"]
        connection.close()
        # Pages and short questions are served all the same.
        assert _get(house, "/healthz") == 200
        slow[0].close()
        until(house, b"", 422)
    _until_empty(house, scratch)


def test_an_upload_that_does_not_come_loses_its_place(start: Callable[..., str], scratch: Path) -> None:
    netloc = start(arrival=0.2, places=1)
    with begin(netloc, 50_000) as opened:
        answer = http.client.HTTPResponse(opened)
        answer.begin()
        assert answer.status == 408
        assert "did not arrive within 0.2 s" in json.loads(answer.read())["error"]
    _until_empty(netloc, scratch)
    until(netloc, b"", 422)


def test_who_leaves_ends_the_work_on_the_file(
    start: Callable[..., str], tmp_path: Path, scratch: Path, worker_that: Callable[[str], None]
) -> None:
    worker_that("wait")
    os.mkfifo(tmp_path / "fifo")
    netloc = start(places=1)
    body = str(tmp_path / "fifo").encode()
    client = begin(netloc, len(body), body)
    with (tmp_path / "fifo").open("wb") as end:
        # The worker is at work now, and the only place is taken.
        assert post(netloc, body)[0] == 429
        ended = select.poll()
        ended.register(end, select.POLLERR)
        assert not ended.poll(0)
        client.close()
        assert ended.poll(60_000)
    _until_empty(netloc, scratch)


def _get(netloc: str, path: str) -> int:
    connection = http.client.HTTPConnection(netloc, timeout=60)
    connection.request("GET", path)
    status = connection.getresponse().status
    connection.close()
    return status


def test_a_file_of_exactly_the_limit_is_taken_and_one_of_nothing_is_not(house: str) -> None:
    sound = io.BytesIO()
    sf.write(sound, 0.1 * np.sin(np.arange((500_000 - 44) // 2) / 7), 96_000, format="WAV", subtype="PCM_16")
    whole = sound.getvalue()
    assert len(whole) == 500_000
    status, _ = post(house, whole)
    assert status == 200
    status, said = post(house, whole + b"\0")
    assert (status, said["error"][:39]) == (413, "expected a file of at most 0.4768 MiB: ")
    status, said = post(house, b"")
    assert status == 422
    assert said["error"] == "expected an audio file, got an empty one"


def _until_empty(netloc: str, scratch: Path) -> None:
    for _ in range(2000):
        if not list(scratch.iterdir()):
            return
        _get(netloc, "/healthz")
    raise AssertionError(f"left behind: {list(scratch.iterdir())}")
