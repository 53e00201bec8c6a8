"""The parameter `progress`: True, False, None or a function, alike for every public function."""

from __future__ import annotations

import inspect
import io
import sys
import threading
import types
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import mirlab
from mirlab.errors import UsageError
from mirlab.progress import Bars, bars, shows_progress, staged, told
from mirlab.progress import notebook as notebooks
from mirlab.progress import showing as showing_block
from mirlab.typing import Progress, ProgressEvent

HIDE_CURSOR, SHOW_CURSOR = "\x1b[?25l", "\x1b[?25h"
EVENT = ProgressEvent("extracting", 1, 4)
shown_by = sys.modules[shows_progress.__module__]


def public_functions() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Public functions and methods of public classes that take `progress`."""
    for name in mirlab.__all__:
        thing = getattr(mirlab, name)
        if inspect.isclass(thing):
            for method, function in inspect.getmembers(thing, inspect.isfunction):
                if not method.startswith("_"):
                    yield f"{name}.{method}", function
        elif inspect.isfunction(thing):
            yield name, thing


WITH_PROGRESS = {
    name: function
    for name, function in public_functions()
    if "progress" in inspect.signature(function).parameters
}


def test_the_long_functions_take_progress() -> None:
    assert {
        "audit", "evaluate", "extract", "extract_frames", "extract_shards", "find_duplicates", "leak",
        "open_source", "rank", "run", "select", "train", "Classifier.predict", "Library.add",
        "Library.predict",
    } <= set(WITH_PROGRESS)  # fmt: skip


@pytest.mark.parametrize("name", WITH_PROGRESS)
def test_every_public_function_has_the_one_progress(name: str) -> None:
    parameter = inspect.signature(WITH_PROGRESS[name]).parameters["progress"]
    assert parameter.kind is parameter.KEYWORD_ONLY
    assert parameter.default is True
    assert parameter.annotation == "Progress"
    # Before anything else is looked at: the arguments are not even there.
    with pytest.raises(UsageError, match="expected progress to be True, False, None or a function of one"):
        WITH_PROGRESS[name](progress="yes")


@shows_progress
def job(*, progress: Progress = True) -> None:
    told(progress)(EVENT)


def test_a_function_gets_the_events() -> None:
    seen: list[ProgressEvent] = []
    job(progress=seen.append)
    assert seen == [EVENT]


@pytest.mark.parametrize("progress", [True, False, None])
def test_nothing_is_written_where_nobody_looks_on(
    progress: Progress, capsys: pytest.CaptureFixture[str]
) -> None:
    job(progress=progress)
    assert capsys.readouterr() == ("", "")


def test_a_function_of_other_arguments_is_refused() -> None:
    with pytest.raises(UsageError, match=r"got a function of 3 arguments: \(done, total, failed\)"):
        job(progress=lambda done, total, failed: None)


def test_functions_without_a_signature_are_taken_as_they_are() -> None:
    with showing_block(print) as tell:
        assert tell is print


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A person at a terminal, who has waited long enough to be shown a bar."""
    terminal = Terminal()
    monkeypatch.setattr(shown_by, "_under_pytest", lambda: False)
    monkeypatch.setenv("TERM", "xterm")
    system = types.SimpleNamespace(stderr=terminal, modules=sys.modules)
    for module in (shown_by, bars):
        monkeypatch.setattr(module, "sys", system)
    monkeypatch.setattr(shown_by, "PATIENCE", 0.0)
    return terminal


def test_a_person_at_a_terminal_sees_a_bar(watched: Terminal) -> None:
    job()
    assert "extracting" in watched.getvalue()
    assert "1/4 tracks" in watched.getvalue()


@pytest.mark.parametrize("progress", [False, None])
def test_a_bar_can_be_turned_off(watched: Terminal, progress: Progress) -> None:
    job(progress=progress)
    assert watched.getvalue() == ""


def test_a_dumb_terminal_shows_none(watched: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    job()
    assert watched.getvalue() == ""


def test_what_is_done_at_once_needs_none(watched: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shown_by, "PATIENCE", 1000.0)
    job()
    assert watched.getvalue() == ""


def test_of_nested_functions_only_the_outermost_shows_one(watched: Terminal) -> None:
    @shows_progress
    def outer(*, progress: Progress = True) -> None:
        job()

    outer()
    assert watched.getvalue() == ""
    job()
    assert watched.getvalue() != "", "outside it is as before"


def test_other_threads_show_none(watched: Terminal) -> None:
    thread = threading.Thread(target=job)
    thread.start()
    thread.join()
    assert watched.getvalue() == ""


def test_an_error_takes_the_bar_away(watched: Terminal) -> None:
    @shows_progress
    def failing(*, progress: Progress = True) -> None:
        told(progress)(EVENT)
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        failing()
    shown = watched.getvalue()
    assert shown.rindex(SHOW_CURSOR) > shown.rindex(HIDE_CURSOR)


def test_stages_are_renamed() -> None:
    seen: list[ProgressEvent] = []
    staged(seen.append, "judging", unit="splits")(EVENT)
    staged(None, "judging")(EVENT)
    assert seen == [ProgressEvent("judging", 1, 4, unit="splits")]


def test_each_stage_has_a_bar_of_its_own() -> None:
    file = io.StringIO()
    with Bars(file) as drawn:
        drawn(EVENT)
        drawn(ProgressEvent("extracting", 4, 4, failures=1))
        drawn(ProgressEvent("judging", 2, 2, unit="splits"))
    first, second = file.getvalue().splitlines()
    assert first == "extracting: 4 of 4 tracks, done after 0 s, 1 failed"
    assert second == "judging: 2 of 2 splits, done after 0 s"


class Page:
    """What a notebook shows: the data of each display, as last updated."""

    def __init__(self) -> None:
        self.history: list[dict[str, str]] = []

    def display(self, data: dict[str, str], *, raw: bool, display_id: bool) -> Page:
        assert (raw, display_id) == (True, True)
        self.history.append(data)
        return self

    def update(self, data: dict[str, str], *, raw: bool) -> None:
        self.history.append(data)


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch) -> Page:
    """The kernel of a notebook."""
    page = Page()
    shell = types.SimpleNamespace(kernel=object())
    package = types.ModuleType("IPython")
    package.get_ipython = lambda: shell  # type: ignore[attr-defined]
    display = types.ModuleType("IPython.display")
    display.display = page.display  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "IPython", package)
    monkeypatch.setitem(sys.modules, "IPython.display", display)
    monkeypatch.setattr(shown_by, "_under_pytest", lambda: False)
    monkeypatch.setattr(shown_by, "PATIENCE", 0.0)
    return page


def test_a_notebook_shows_a_bar_that_goes_at_the_end(page: Page) -> None:
    job()
    first, last = page.history
    assert '<progress value="1" max="4"' in first["text/html"]
    assert first["text/plain"].startswith("extracting: 1 of 4 tracks")
    assert last == {"text/html": "", "text/plain": ""}


def test_a_notebook_is_not_flooded_and_names_are_escaped(page: Page) -> None:
    now = iter([10.0, 10.05, 12.0, 12.01])
    with notebooks.NotebookBar(clock=lambda: next(now)) as bar:
        bar(ProgressEvent("<b>", 0))
        bar(ProgressEvent("<b>", 1, 8))
        bar(ProgressEvent("<b>", 4, 8, failures=2))
        bar(ProgressEvent("next", 0, 8))
    started, half, following, _ = page.history
    assert "<progress style" in started["text/html"]
    assert "&lt;b&gt;: 4 of 8 tracks, 2.0/s, 2 s left, 2 failed" in half["text/html"]
    assert "<b>" not in half["text/html"]
    assert "next: 0 of 8 tracks" in following["text/html"]
