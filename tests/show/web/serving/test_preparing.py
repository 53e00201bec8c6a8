"""What is prepared behind the pages: how far it is, what is answered meanwhile, what is said if it fails."""

from __future__ import annotations

import threading
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from mirlab.errors import MirlabError
from mirlab.find.facade.library import Library
from mirlab.show.web.content.state import Shown, shown_table
from mirlab.show.web.serving import preparing
from mirlab.show.web.serving.app import make_app
from mirlab.show.web.serving.preparing import Steps, library_read
from mirlab.show.web.work.toyband import toy_library_there

with warnings.catch_warnings():
    # Newer Starlettes would rather have another client than httpx, which serves as well.
    warnings.simplefilter("ignore")
    from starlette.testclient import TestClient


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preparing, "_AT_ONCE", 0.01)


def opened(prepare: Any, **choices: Any) -> TestClient:
    return TestClient(make_app(prepare=prepare, **choices), base_url="http://localhost")


def test_the_pages_are_there_before_what_they_show(band: Any, eventually: Callable[..., None]) -> None:
    go_on = threading.Event()

    def prepare(steps: Steps) -> Sequence[Shown]:
        steps.tell("tuning the instruments", 3, 1234)
        assert go_on.wait(60)
        return [band.shown()]

    with opened(prepare) as client:
        assert client.get("/").status_code == 200
        about = client.get("/api/about").json()
        assert about["collections"] == []
        told = {"what": "tuning the instruments", "done": 3, "total": 1234, "error": None}
        assert about["preparing"] == told
        for answer in (
            client.get("/api/tracks"),
            client.get("/api/tracks?collection=library"),
            client.get("/api/tracks/x/neighbours"),
            client.post("/api/similar", content=b"x"),
        ):
            assert (answer.status_code, answer.headers["retry-after"]) == (503, "2")
            assert "being prepared (tuning the instruments, 3 of 1,234)" in answer.json()["error"]
        assert client.get("/api/audit").json()["can_start"] is False
        assert client.get("/api/check").json()["total"] == 0
        go_on.set()
        eventually(lambda: client.get("/api/about").json()["preparing"] is None)
        assert client.get("/api/about").json()["collections"][0]["tracks"] == 20
        assert client.get("/api/tracks").json()["n"] == 20
        assert client.get("/api/audit").json()["can_start"] is True


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (MirlabError("the disk is full: free some space"), "the disk is full: free some space"),
        (ZeroDivisionError(), "could not be prepared (ZeroDivisionError): start the server again"),
    ],
)
def test_a_failure_is_said_and_something_else_shown(
    error: Exception, sentence: str, eventually: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    def prepare(steps: Steps) -> Sequence[Shown]:
        raise error

    with opened(prepare, instead=lambda: [shown_table()]) as client:
        eventually(lambda: client.get("/api/about").json()["collections"] != [])
        about = client.get("/api/about").json()
        assert sentence in about["preparing"]["error"]
        assert client.get("/api/tracks").json()["collection"] == "gtzan"
    assert ("Traceback" in capsys.readouterr().err) is not isinstance(error, MirlabError)
    with opened(prepare) as client:
        eventually(lambda: client.get("/api/about").json()["preparing"]["error"] is not None)
        assert sentence in client.get("/api/tracks").json()["error"]
    capsys.readouterr()


def test_work_in_a_process_is_told_and_ends_with_the_server(
    never: tuple[str, ...], eventually: Callable[..., None]
) -> None:
    ended = threading.Event()

    def prepare(steps: Steps) -> Sequence[Shown]:
        try:
            steps.work(*never)
        finally:
            ended.set()
        return []

    with opened(prepare) as client:
        eventually(lambda: client.get("/api/about").json()["preparing"]["what"] == "starting")
        assert not ended.is_set()
    assert ended.is_set()
    preparation = client.app.state.site._preparation  # type: ignore[attr-defined]
    assert not preparation._thread.is_alive()


def test_a_library_is_read_with_its_size_in_words(band: Any) -> None:
    steps = Steps()
    (shown,) = library_read(Library.open(band.library))(steps)
    assert steps.told().what == "reading the library of 20 tracks"
    assert len(shown.tracks) == 20
    assert shown.name == band.library.name
    steps.close()


def test_the_toy_bands_library_is_not_there_before_it_is_made(private_cache: Path) -> None:
    assert toy_library_there() is None
