"""What is written behind a command reaches what it calls: nothing is forced, waited for or done by itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import mirlab.find.facade
import mirlab.show.web.gate
import mirlab.show.web.inference
from mirlab.errors import UsageError
from mirlab.show.terminal.cli import main
from mirlab.show.web.work.allowance import Allowance


class Recorder:
    """Stands for a class: `open` gives itself, and whatever else is called is noted, and refused."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = []

    def open(self, *_: Any) -> Recorder:
        return self

    def __getattr__(self, name: str) -> Any:
        def called(*given: Any, **chosen: Any) -> None:
            chosen.pop("progress", None)
            self.calls.append((name, given, chosen))
            raise UsageError("enough")

        return called


@pytest.mark.parametrize(
    ("words", "called"),
    [
        ("remove L a b", ("remove", ("a", "b"), {"dry_run": False, "wait": 0.0})),
        ("remove L a --dry-run --wait 2", ("remove", ("a",), {"dry_run": True, "wait": 2.0})),
        ("readmit L --all", ("readmit", (), {"dry_run": False, "workers": None, "wait": 0.0})),
        (
            "readmit L a --workers 3 --dry-run --wait 2",
            ("readmit", ("a",), {"dry_run": True, "workers": 3, "wait": 2.0}),
        ),
        ("drop L x", ("drop", ("x",), {"dry_run": False, "wait": 0.0})),
        ("drop L x --dry-run --wait 2", ("drop", ("x",), {"dry_run": True, "wait": 2.0})),
        ("undo L", ("undo", (), {"to": None, "force": False, "dry_run": False, "wait": 0.0})),
        (
            "undo L --to 3 --force --dry-run --wait 2",
            ("undo", (), {"to": 3, "force": True, "dry_run": True, "wait": 2.0}),
        ),
        ("backup L out.zip", ("backup", ("out.zip",), {"force": False, "dry_run": False, "wait": 0.0})),
        (
            "backup L out.zip --force --dry-run --wait 2",
            ("backup", ("out.zip",), {"force": True, "dry_run": True, "wait": 2.0}),
        ),
        ("restore F L", ("restore", ("F", "L"), {"force": False, "dry_run": False, "wait": 0.0})),
        (
            "restore F L --force --dry-run --wait 2",
            ("restore", ("F", "L"), {"force": True, "dry_run": True, "wait": 2.0}),
        ),
    ],
)
def test_a_command_of_the_library_passes_on_what_it_is_given(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, words: str, called: tuple[Any, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    recorder = Recorder()
    monkeypatch.setattr(mirlab.find.facade, "Library", recorder)
    assert main(["library", *words.split()]) == 2
    name, given, chosen = called
    assert recorder.calls == [
        (name, tuple(Path(g) if name in ("backup", "restore") else g for g in given), chosen)
    ]


def test_a_server_of_a_bundle_is_as_it_is_asked_to_be(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    made: dict[str, Any] = {}

    class Service:
        def __init__(self, bundle: Path, allowance: Allowance) -> None:
            made["allowance"] = allowance

        def start(self) -> None:
            pass

        def close(self) -> None:
            made["closed"] = True

    def app(_: Any, *, host: str, token: str | None, told: Any) -> str:
        made.update(host=host, token=token)
        return "the app"

    def run(app: Any, listening: Any, ready: Any, drain: float) -> None:
        made.update(app=app, port=listening.getsockname()[1], drain=drain)

    monkeypatch.setattr(mirlab.show.web.inference, "Service", Service)
    monkeypatch.setattr(mirlab.show.web.inference, "make_inference_app", app)
    monkeypatch.setattr(mirlab.show.web.gate, "run", run)
    token = "a-secret-that-is-long-enough"
    words = f"serve-model x.mirlab --port 0 --token {token} --workers 3 --queue 7 --drain 4"
    assert main(words.split()) == 0
    allowance = made.pop("allowance")
    assert (allowance.workers, allowance.places) == (3, 7)
    assert made.pop("port") > 0
    assert made == {"host": "127.0.0.1", "token": token, "app": "the app", "drain": 4.0, "closed": True}
