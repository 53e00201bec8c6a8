"""The inference server, asked over HTTP by a client as others use it."""

from __future__ import annotations

import asyncio
import io
import os
import re
import shutil
import signal
import socket
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import numpy as np
import pytest
import soundfile as sf
from tests.show.web.inference.conftest import answering
from tests.show.web.inference.test_metrics import read

from mirlab.errors import BundleError, MirlabError
from mirlab.learn.bundle.predict import load
from mirlab.show.web.gate.several import MOST_FILES
from mirlab.show.web.inference.service import Service
from mirlab.show.web.work.allowance import Allowance
from mirlab.show.web.work.inferring import _standard
from mirlab.show.web.work.places import Busy, Turns

Started = tuple[Service, httpx.Client]
Sound = Callable[..., bytes]
TOKEN = "a-secret-that-is-long-enough"
PARTS = {"Content-Type": "multipart/form-data; boundary=b"}


@pytest.fixture(scope="module")
def strict(released: Path) -> Iterator[Started]:
    """A server that takes one small request at a time, from those who have its token, as its client does."""
    allowed = Allowance(workers=1, places=1, upload=60_000, sound=1.5)
    with answering(released / "protocol-1.mirlab", allowed, token=TOKEN) as (service, client):
        client.headers["Authorization"] = f"Bearer {TOKEN}"
        yield service, client


def part(name: str, content: bytes) -> bytes:
    head = f'--b\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'
    return head.encode() + content + b"\r\n"


def test_a_sound_gets_the_answer_that_predict_gives(started: Started, sound: Sound, released: Path) -> None:
    _, client = started
    own = load(released / "protocol-1.mirlab")
    expected = own.predict(sound(), workers=1)[0].as_json()
    said = client.post("/v1/classify", params={"name": "a.wav"}, content=sound()).raise_for_status().json()
    assert said["name"] == "a.wav"
    assert said["bundle"] == own.hash
    assert said["duration"] == 1.0
    assert {key: said[key] for key in ("label", "probabilities", "prediction_set", "unknown")} == {
        key: expected[key] for key in ("label", "probabilities", "prediction_set", "unknown")
    }
    assert "explanation" not in said
    assert "error" not in said


def test_fields_and_explanation_are_as_asked(started: Started, sound: Sound) -> None:
    _, client = started
    asked = {"fields": "label, explanation", "explain": "true", "name": "x.wav"}
    said = client.post("/v1/classify", params=asked, content=sound()).json()
    assert set(said) == {"name", "label", "explanation"}
    why = said["explanation"]
    assert why["label"] == said["label"]
    assert sum(c["value"] for c in why["contributions"]) == pytest.approx(
        why["probability"] - why["baseline"]
    )
    wider, narrower = (
        client.post("/v1/classify", params={"coverage": c}, content=sound()).json()["prediction_set"]
        for c in (0.99, 0.1)
    )
    assert len(wider) > len(narrower)
    still = client.post("/v1/classify", params={"explain": "true"}, content=sound(level=0.0)).json()
    assert (still["label"], still["unknown"], still["explanation"]) == (None, True, None)
    assert still["reason"] == "silence: nothing to classify"


@pytest.mark.parametrize(
    ("asked", "body", "status", "sentence"),
    [
        ("classify?fields=lable", b"x", 422, 'there is no field called "lable". Did you mean "label"?'),
        ("classify?coverage=1", b"x", 422, "coverage: expected a number below 1, got '1'"),
        ("classify?explain=maybe", b"x", 422, "explain: expected true or false, got 'maybe'"),
        ("classify?field=label", b"x", 422, 'there is no parameter called "field". Did you mean "fields"?'),
        ("describe?explain=1", b"x", 422, 'there is no parameter called "explain"'),
        ("classify", b"", 422, "expected an audio file, got an empty one"),
        ("classify", b"no sound", 422, "expected a sound file, its content is not in a format"),
        ("describe", b"no sound", 422, "expected a sound file"),
        ("tag", b"x", 422, "mirlab embeddings get musicnn"),
        ("nothing", b"", 404, "There is nothing at /v1/nothing; see /openapi.json for all addresses."),
    ],
)
def test_mistakes_are_sentences(
    started: Started, asked: str, body: bytes, status: int, sentence: str
) -> None:
    answer = started[1].post(f"/v1/{asked}", content=body)
    assert answer.status_code == status
    assert sentence in answer.json()["error"]


def test_several_files_have_an_answer_each_in_the_order_sent(started: Started, sound: Sound) -> None:
    _, client = started
    sent = [("ü.wav", sound(1)), ("bad.txt", b"no sound"), ("none.wav", b""), ("last.wav", sound(2, 0.5))]
    files = [("file", (name, content)) for name, content in sent]
    said = client.post("/v1/classify?fields=label,duration", files=files).raise_for_status().json()["results"]
    assert [each["name"] for each in said] == [name for name, _ in sent]
    assert "expected a sound file" in said[1]["error"]
    assert said[2] == {"name": "none.wav", "error": "expected an audio file, got an empty one"}
    alone = client.post("/v1/classify?fields=label,duration&name=last.wav", content=sound(2, 0.5)).json()
    assert said[3] == alone
    assert said[0]["duration"] == 1.0


@pytest.mark.parametrize(
    ("body", "status", "sentence"),
    [
        (b"--b--\r\n", 422, "expected at least one file, got none: send each as a part with a file name"),
        (
            b'--b\r\nContent-Disposition: form-data; name="label"\r\n\r\nrock\r\n--b--\r\n',
            422,
            "expected files alone, got the part 'label', which has no file name",
        ),
        (part("a.wav", b"half of"), 422, "the body ended before its closing boundary: is its Content-Length"),
        (b"--c\r\n\r\n--c--\r\n", 422, "can't be read as multipart/form-data"),
        (part("a.wav", b"") * (MOST_FILES + 1) + b"--b--\r\n", 413, "expected 100 files at most"),
    ],
)
def test_parts_that_are_no_files_are_sentences(
    started: Started, body: bytes, status: int, sentence: str
) -> None:
    answer = started[1].post("/v1/classify", content=body, headers=PARTS)
    assert answer.status_code == status, answer.text
    assert sentence in answer.json()["error"]


def test_parts_without_a_boundary_are_a_sentence(started: Started) -> None:
    answer = started[1].post("/v1/classify", content=b"x", headers={"Content-Type": "multipart/form-data"})
    assert answer.status_code == 422
    assert "expected a boundary in the Content-Type" in answer.json()["error"]


def spoken(client: httpx.Client, head: str, body: bytes, stops: bool) -> bytes:
    """The first that a server answers to bytes that no client library would send."""
    host, port = client.base_url.host, client.base_url.port
    with socket.create_connection((host, port or 80), 60) as connection:
        connection.sendall(f"POST /v1/classify HTTP/1.1\r\nHost: localhost\r\n{head}\r\n\r\n".encode() + body)
        if stops:
            connection.shutdown(socket.SHUT_WR)
        said = b""
        while b"}" not in said and (more := connection.recv(65536)):
            said += more
        return said


def test_a_wrong_length_leaves_nothing_behind(started: Started, sound: Sound) -> None:
    service, client = started
    kind = "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: "
    whole = part("a.wav", sound()) + b"--b--\r\n"
    assert spoken(client, f"{kind}{len(whole) + 100}", whole, stops=True) == b""
    short = spoken(client, f"{kind}{len(whole) - 100}", whole, stops=False)
    assert b" 422 " in short
    assert b"is its Content-Length right" in short
    assert client.post("/v1/classify", content=sound()).status_code == 200
    assert (service.places.taken, service.places.bytes, service.turns.waiting) == (0, 0, 0)


def test_a_file_that_is_too_large_has_its_problem_and_the_others_their_answers(
    strict: Started, sound: Sound
) -> None:
    client = strict[1]
    files = [("file", (f"{s}.wav", sound(0, s))) for s in (0.5, 3.0, 1.0)]
    said = client.post("/v1/classify?fields=duration", files=files).json()["results"]
    assert "expected a file of at most 0.05722 MiB" in said[1]["error"]
    assert [each.get("duration") for each in said] == [0.5, None, 1.0]
    assert client.post("/v1/classify", content=sound(0, 3.0)).status_code == 413
    # Small, and longer than what is taken.
    silence = io.BytesIO()
    sf.write(silence, np.zeros(2 * 22050), 22050, format="FLAC")
    answer = client.post("/v1/classify", content=silence.getvalue())
    assert answer.status_code == 422
    assert answer.json()["error"].startswith("expected at most 0.025 minutes of audio, got more")


def test_what_is_announced_to_be_too_large_is_not_waited_for(strict: Started) -> None:
    for kind, length in (("audio/wav", 60_001), ("multipart/form-data; boundary=b", 60_000 * 100 + 1)):
        head = f"Authorization: Bearer {TOKEN}\r\nContent-Type: {kind}\r\nContent-Length: {length}"
        assert b" 413 " in spoken(strict[1], head, b"", stops=False)


@pytest.mark.parametrize("kind", ["audio/wav", "multipart/form-data; boundary=b"])
def test_nobody_works_for_a_client_who_left(
    started: Started,
    sound: Sound,
    kind: str,
    monkeypatch: pytest.MonkeyPatch,
    eventually: Callable[[Callable[[], bool]], None],
) -> None:
    service, client = started
    asked: list[str] = []

    async def endless(*_: Any, **__: Any) -> Any:
        asked.append(kind)
        await asyncio.Event().wait()

    monkeypatch.setattr(service, "ask", endless)
    body = sound() if kind == "audio/wav" else part("a.wav", sound()) + b"--b--\r\n"
    head = f"POST /v1/classify HTTP/1.1\r\nHost: localhost\r\nContent-Type: {kind}\r\n"
    with socket.create_connection((client.base_url.host, client.base_url.port or 80), 60) as leaving:
        leaving.sendall(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
        eventually(lambda: asked == [kind])
    eventually(lambda: service.places.taken == 0)


def test_a_burst_of_eight_clients_is_answered_whole(started: Started, sound: Sound) -> None:
    service, client = started
    refused = service.metrics.refused

    def ask(number: int) -> int:
        with httpx.Client(base_url=client.base_url, timeout=60) as own:
            return sum(
                own.post("/v1/classify", content=sound(number, 0.3)).status_code == 200 for _ in range(4)
            )

    with ThreadPoolExecutor(8) as eight:
        assert list(eight.map(ask, range(8))) == [4] * 8
    assert service.metrics.refused == refused
    # One address leaves a quarter of the places to others.
    assert (service.places.number, service.places.each) == (64, 48)
    assert service._mean > 0
    allowed, workshop = service.allowance, service.workshop
    assert (workshop.patience, workshop.memory, workshop.queue) == (allowed.patience, allowed.memory, 4)


def test_beyond_the_bound_clients_are_told_when_to_come_back(
    strict: Started, sound: Sound, eventually: Callable[[Callable[[], bool]], None]
) -> None:
    service, client = strict
    head = f"POST /v1/classify HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {TOKEN}\r\n"
    with socket.create_connection((client.base_url.host, client.base_url.port or 80), 60) as holding:
        holding.sendall(f"{head}Content-Length: 9\r\n\r\nx".encode())
        eventually(lambda: service.places.taken == 1)
        answer = client.post("/v1/classify", content=sound())
    assert answer.status_code == 503
    assert answer.headers["retry-after"] == "1"
    assert "1 files are already being analysed" in answer.json()["error"]
    assert read(client.get("/metrics").text)["mirlab_refused_total", ()] == 1
    # Ten wait, of whom two are taken ahead of each worker: five times as long as one takes.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(service, "_mean", 2.5)
        patch.setattr(Turns, "waiting", 10)
        assert service.refusal(Busy("")).after == 13
        patch.setattr(Turns, "waiting", 10_000)
        assert service.refusal(Busy("")).after == 60


def test_a_token_is_asked_for_except_by_those_who_look_after_containers(strict: Started) -> None:
    with httpx.Client(base_url=strict[1].base_url, timeout=60) as stranger:
        refused = stranger.get("/v1/models")
        assert refused.status_code == 401
        assert refused.headers["www-authenticate"] == "Bearer"
        assert refused.json() == {
            "error": "A token is required: send the header  Authorization: Bearer TOKEN"
        }
        assert stranger.get("/v1/models", params={"token": TOKEN}).status_code == 401
        wrong = stranger.get("/v1/models", headers={"Authorization": "Bearer of-another-server"})
        assert wrong.status_code == 401
        assert wrong.json()["error"].startswith("The token is wrong: ")
        assert stranger.get("/metrics").status_code == 401
        assert stranger.get("/healthz").json()["status"] == "ok"
        assert stranger.get("/readyz").json()["status"] == "ready"
    shown = strict[1].get("/v1/models")
    assert shown.status_code == 200
    assert "set-cookie" not in shown.headers


def test_the_model_says_what_it_is(started: Started, released: Path) -> None:
    (model,) = started[1].get("/v1/models").raise_for_status().json()["models"]
    own = load(released / "protocol-1.mirlab")
    assert model["labels"] == list(own.labels)
    assert (model["name"], model["bundle"], model["task"]) == ("protocol-1.mirlab", own.hash, "class")
    assert model["card"] == own.card
    assert model["worth"]["metric"] == "accuracy"


@pytest.mark.parametrize(("task", "key"), [("tags", "thresholds"), ("numbers", "intervals")])
def test_bundles_of_tags_and_numbers_answer_too(released: Path, sound: Sound, task: str, key: str) -> None:
    bundle = released / f"protocol-3-{task}.mirlab"
    expected = load(bundle).predict(sound(), workers=1)[0].as_json()
    with answering(bundle, Allowance(workers=1)) as (_, client):
        said = client.post("/v1/classify?explain=1", content=sound()).raise_for_status().json()
    assert said["task"] == task
    assert said[key] == expected[key]
    assert "label" not in said
    assert said["explanation"]["contributions"]


def test_what_was_asked_is_counted(started: Started, sound: Sound) -> None:
    _, client = started
    before = read(client.get("/metrics").text)
    client.post("/v1/describe?fields=tempo", content=sound()).raise_for_status()
    client.post("/v1/classify", content=sound()).raise_for_status()
    client.post("/v1/classify", content=b"no sound")
    client.post("/v1/classify", files=[("file", ("bad.txt", b"no sound"))])
    client.get("/a/stranger's/address")
    answer = client.get("/metrics")
    assert answer.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
    after: dict[Any, float] = read(answer.text)
    for path in ("/v1/describe", "/v1/classify"):
        key = ("mirlab_files_total", (path, "done"))
        assert after[key] == before.get(key, 0) + 1
    failed = ("mirlab_files_total", ("/v1/classify", "failed"))
    assert after[failed] == before.get(failed, 0) + 2
    assert after["mirlab_requests_total", ("other", "404")] >= 1
    assert 0 <= after["mirlab_unknown_share", ()] <= 1
    assert after["mirlab_input_shift", ("mfcc",)] > 0
    assert not [key for key in after if "stranger" in str(key)]


def test_a_dead_worker_costs_its_file_alone(started: Started, sound: Sound) -> None:
    service, client = started
    assert client.post("/v1/classify", content=sound()).status_code == 200
    (worker,) = service.workshop._idle
    original = worker.ask

    def killed(job: Any, arguments: Any) -> dict[str, Any]:
        os.kill(worker._process.pid, signal.SIGKILL)
        return original(job, arguments)

    worker.ask = killed  # type: ignore[method-assign]
    answer = client.post("/v1/classify", content=sound())
    assert answer.status_code == 422
    assert "the process that analysed the file was killed" in answer.json()["error"]
    assert client.post("/v1/classify", content=sound()).status_code == 200


def test_a_bundle_that_is_replaced_answers_after_a_reload(
    released: Path, sound: Sound, tmp_path: Path
) -> None:
    bundle = tmp_path / "mine.mirlab"
    shutil.copy(released / "protocol-1.mirlab", bundle)
    with answering(bundle, Allowance(workers=1)) as (service, client):
        former = client.post("/v1/classify", content=sound()).json()
        assert client.post("/v1/reload").json() == {"bundle": former["bundle"], "changed": False}
        with service.using() as loaded:
            shutil.copy(released / "protocol-3-tags.mirlab", bundle)
            # Until it is asked to, nobody looks at the file.
            assert client.post("/v1/classify", content=sound()).json() == former
            assert "mirlab_input_shift{" in client.get("/metrics").text
            assert client.post("/v1/reload").json()["changed"]
            # What was usual for the former one says nothing of this one.
            assert "mirlab_input_shift{" not in client.get("/metrics").text
            said = client.post("/v1/classify", content=sound()).json()
            assert said["task"] == "tags"
            assert said["bundle"] != former["bundle"]
            # Whoever was asked before answers from the copy of before.
            assert loaded.said["hash"] == former["bundle"]
            assert loaded.path.exists()
        assert not loaded.path.exists()
        bundle.write_bytes(b"no bundle")
        refused = client.post("/v1/reload")
        assert refused.status_code == 409
        assert refused.json()["error"].startswith(f"{bundle}: expected a bundle written by `mirlab train`")
        assert refused.json()["error"].endswith("; the bundle that was loaded before still answers")
        assert client.post("/v1/classify", content=sound()).json() == said
        bundle.unlink()
        assert client.post("/v1/reload").json()["error"].startswith(f"{bundle}: there is no such file")
        # Of all that was copied, what answers is left.
        assert list(Path(service._folder.name).iterdir()) == [service.loaded.path]  # type: ignore[union-attr]
        found: dict[Any, float] = read(client.get("/metrics").text)
        counts = {key[1][0]: value for key, value in found.items() if key[0] == "mirlab_reloads_total"}
        assert counts == {"changed": 1, "unchanged": 1, "failed": 2}


def test_a_bundle_that_can_not_be_used_is_said_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "copies").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "copies"))
    (tmp_path / "bad.mirlab").write_bytes(b"no bundle")
    service = Service(tmp_path / "bad.mirlab", Allowance(workers=1))
    try:
        with pytest.raises(MirlabError, match=re.escape(f"{tmp_path / 'bad.mirlab'}: expected a bundle")):
            service.start()
    finally:
        service.close()
    with pytest.raises(BundleError, match=r"none\.mirlab: there is no such file: expected a bundle"):
        Service(tmp_path / "none.mirlab", Allowance(workers=1))
    assert list((tmp_path / "copies").iterdir()) == []


def test_the_columns_that_say_unknown_are_taken_by_their_names() -> None:
    classifier: Any = SimpleNamespace(
        recipe=SimpleNamespace(columns=("a", "b", "c")),
        unusual_columns=("c", "a"),
        novelty=SimpleNamespace(standard=lambda row: row / 2),
    )
    assert _standard(classifier, np.array([2.0, 4.0, 6.0])) == [3.0, 1.0]
