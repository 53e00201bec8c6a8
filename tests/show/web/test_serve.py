"""`mirlab serve` as a process of its own: where it says it is, and how it ends."""

from __future__ import annotations

import http.client
import io
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np
import pytest
import soundfile as sf
from tests.audio.embedding.tiny_model import write_model

from mirlab.show.commands.serve import _toy_classifier
from mirlab.show.terminal.cli import main
from mirlab.show.web.content.state import toy_classifier_path

posix = pytest.mark.skipif(os.name == "nt", reason="there are no such signals")


@contextmanager
def running(*choices: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A server, and its host and port as it says them."""
    process = subprocess.Popen(
        [sys.executable, "-m", "mirlab", "serve", "--port", "0", "--format", "json", *choices],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        said = process.stdout.readline()
        assert said, process.stderr.read()
        yield process, urlsplit(json.loads(said)["address"]).netloc
    finally:
        process.kill()
        process.communicate()


def silence(minutes: float) -> bytes:
    """A small file that takes its time."""
    file = io.BytesIO()
    sf.write(file, np.zeros((int(60 * minutes * 22050), 1), dtype=np.int16), 22050, format="FLAC")
    return file.getvalue()


@posix
@pytest.mark.parametrize(("ending", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_it_ends_at_once_whatever_it_is_doing(band: Any, ending: int, code: int) -> None:
    with running(str(band.library), "--model", str(band.model)) as (process, netloc):
        asking = http.client.HTTPConnection(netloc, timeout=60)
        asking.request("POST", "/api/classify?name=a.flac", silence(19))
        uploading = http.client.HTTPConnection(netloc, timeout=60)
        uploading.putrequest("POST", "/api/similar")
        uploading.putheader("Content-Length", "1000")
        uploading.endheaders(b"half of")
        listening = http.client.HTTPConnection(netloc, timeout=60)
        listening.request("GET", "/healthz")
        assert listening.getresponse().status == 200
        os.killpg(process.pid, ending) if ending == signal.SIGINT else process.send_signal(ending)
        # What the pipes are inherited by has ended as well when they end.
        out, err = process.communicate(timeout=60)
        for connection in (asking, uploading, listening):
            connection.close()
    assert process.returncode == code
    assert out == ""
    assert "Traceback" not in err
    assert "mirlab: the server was stopped" in err


@posix
def test_the_first_start_answers_at_once_and_ends_at_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("MIRLAB_CACHE", str(tmp_path / "cache"))
    with running() as (process, netloc):
        connection = http.client.HTTPConnection(netloc, timeout=60)
        connection.request("GET", "/api/about")
        about = json.loads(connection.getresponse().read())
        connection.close()
        assert about["collections"] == []
        assert about["preparing"]["what"]
        process.send_signal(signal.SIGTERM)
        # The process that makes the band holds the same pipe: it has ended, too.
        _, err = process.communicate(timeout=60)
    assert process.returncode == 143
    assert "Traceback" not in err


def test_a_port_that_is_taken_is_a_sentence(band: Any, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        assert main(["serve", "--library", str(band.library), "--port", str(port)]) == 1
    said = capsys.readouterr().err
    assert f"cannot listen on 127.0.0.1, port {port} (Address already in use)" in said
    assert "--port" in said


def test_an_address_of_another_machine_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    # 192.0.2.0/24 is kept for examples: it is nobody's.
    assert main(["serve", "--host", "192.0.2.1", "--token", "a-secret-that-is-long-enough"]) == 1
    assert "cannot listen on 192.0.2.1" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("choices", "sentence"),
    [
        (["--library", "nowhere"], "nowhere: no such folder: make a library with"),
        (["nowhere"], "nowhere: no such folder: make a library with"),
        (["lib", "--library", "lib"], "expected one library, got lib and --library lib: leave one"),
        (["--model", "nothing.mirlab"], "nothing.mirlab"),
        (["--results", "nowhere"], "--results nowhere: no such folder"),
        (["--root", "nowhere"], "--root nowhere: no such folder: give one that music may be added from"),
    ],
)
def test_what_is_not_there_is_a_sentence(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    choices: list[str],
    sentence: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["serve", "--port", "0", *choices]) != 0
    said = capsys.readouterr().err
    assert sentence in said
    assert "Traceback" not in said


def test_a_missing_extra_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    assert main(["serve"]) == 2
    assert 'pip install "mirlab[web]"' in capsys.readouterr().err


def test_the_toy_bands_classifier_gives_way_to_tags(band: Any, private_data: Path) -> None:
    kept = toy_classifier_path()
    assert _toy_classifier() is None
    kept.parent.mkdir(parents=True)
    kept.write_bytes(b"damaged")
    assert _toy_classifier() is None
    shutil.copy(band.model, kept)
    assert _toy_classifier() == kept
    write_model(private_data)
    assert _toy_classifier() is None
