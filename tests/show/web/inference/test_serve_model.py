"""`mirlab serve-model` as a process of its own: where it says it is, its signals, and how it ends."""

from __future__ import annotations

import http.client
import io
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
import pytest
import soundfile as sf

from mirlab.show.terminal.cli import main

posix = pytest.mark.skipif(os.name == "nt", reason="there are no such signals")


def long_sound() -> bytes:
    """A file whose analysis takes a while."""
    file = io.BytesIO()
    tone = 3000 * np.sin(np.arange(5 * 60 * 22050) / 7)
    sf.write(file, tone.astype(np.int16), 22050, format="FLAC")
    return file.getvalue()


def asked(netloc: str, body: bytes) -> http.client.HTTPConnection:
    connection = http.client.HTTPConnection(netloc, timeout=60)
    connection.request("POST", "/v1/classify?fields=bundle,duration", body)
    return connection


def answer(netloc: str, body: bytes) -> dict[str, object]:
    with closing(asked(netloc, body)) as connection:
        said: dict[str, object] = json.loads(connection.getresponse().read())
        return said


@posix
@pytest.mark.parametrize(("ending", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_another_bundle_on_hang_up_and_an_end_that_lets_answers_finish(
    released: Path, tmp_path: Path, sound: Callable[..., bytes], ending: int, code: int
) -> None:
    bundle = tmp_path / "mine.mirlab"
    shutil.copy(released / "protocol-1.mirlab", bundle)
    process = subprocess.Popen(
        [sys.executable, "-m", "mirlab", *f"serve-model {bundle} --port 0 --workers 1 --format json".split()],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        assert process.stderr is not None
        netloc = urlsplit(json.loads(process.stdout.readline())["address"]).netloc
        former = answer(netloc, sound())
        shutil.copy(released / "protocol-3-numbers.mirlab", bundle)
        process.send_signal(signal.SIGHUP)
        assert process.stderr.readline() == "mirlab: another bundle answers now\n"
        now = answer(netloc, sound())
        assert now["bundle"] != former["bundle"]
        bundle.write_bytes(b"no bundle")
        process.send_signal(signal.SIGHUP)
        told = process.stderr.readline()
        assert told.startswith(f"mirlab: the bundle was not reloaded: {bundle}: expected ")
        assert told.endswith("the bundle that was loaded before still answers\n")
        with closing(asked(netloc, long_sound())) as waiting:
            with closing(http.client.HTTPConnection(netloc, timeout=60)) as metrics:
                said = ""
                while "mirlab_files_at_work 1\n" not in said:
                    metrics.request("GET", "/metrics")
                    said = metrics.getresponse().read().decode()
            process.send_signal(ending)
            expected = {"name": "", "bundle": now["bundle"], "duration": 300.0}
            assert json.loads(waiting.getresponse().read()) == expected
        _, said = process.communicate(timeout=60)
        with pytest.raises(ConnectionRefusedError):
            asked(netloc, b"")
    finally:
        process.kill()
        process.communicate()
    assert process.returncode == code
    assert said == "mirlab: the server was stopped\n"


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (
            ["none.mirlab"],
            1,
            "none.mirlab: there is no such file: expected a bundle written by `mirlab train`",
        ),
        (["{bundle}", "--host", "0.0.0.0"], 2, "other machines could reach the server, so it needs a token"),
        (["{bundle}", "--host", "0.0.0.0", "--token", "short"], 2, "--token: expected 16 characters or more"),
        (["{bundle}", "--workers", "0"], 2, "--workers"),
    ],
)
def test_what_can_not_be_served_is_a_sentence(
    released: Path, capsys: pytest.CaptureFixture[str], words: list[str], code: int, sentence: str
) -> None:
    bundle = str(released / "protocol-1.mirlab")
    assert main(["serve-model", *(word.format(bundle=bundle) for word in words), "--port", "0"]) == code
    assert sentence in capsys.readouterr().err
