"""Progress: a bar on a terminal, lines elsewhere, and never an error of its own."""

from __future__ import annotations

import io
import sys

import pytest

from mirlab.progress.bars import bar, count_words


class Clock:
    """Seconds that pass only when told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Broken(io.StringIO):
    def write(self, text: str) -> int:
        raise BrokenPipeError(32, "Broken pipe")


class BrokenTerminal(Broken):
    def isatty(self) -> bool:
        return True


def lines_of(steps, total=100, seconds=1.0, **ticks):
    file, clock = io.StringIO(), Clock()
    with bar("extracting", total, unit="tracks", file=file, clock=clock) as tick:
        for done in steps:
            clock.now += seconds
            tick(done, **ticks)
    return file.getvalue().splitlines()


def test_a_line_at_every_tenth_and_one_at_the_end():
    lines = lines_of(range(1, 101), seconds=1.0)
    assert len(lines) == 20 + 1
    assert (
        lines_of(range(1, 101), seconds=0.2)[0]
        == "extracting: 10 of 100 tracks (10 %), 5.0 tracks/s, 18 s left"
    )
    assert lines_of(range(1, 101), seconds=0.2)[-1] == "extracting: 100 of 100 tracks, done after 20 s"
    assert len(lines_of(range(1, 101), seconds=0.2)) == 10 + 1


def test_a_fast_job_says_one_line():
    assert lines_of(range(1, 101), seconds=0.001) == ["extracting: 100 of 100 tracks, done after 0 s"]


def test_a_slow_job_says_a_line_every_few_seconds():
    lines = lines_of([1, 1, 1, 2], total=1000, seconds=6.0)
    assert len(lines) == 4 + 1
    assert lines[0] == "extracting: 1 of 1000 tracks (0 %), 0.2 tracks/s, 1 h 39 min left"


def test_failures_are_in_every_line():
    lines = lines_of([10, 20], seconds=2.0, failures=3)
    assert all(line.endswith(", 3 failed") for line in lines)


def test_the_total_may_come_late_or_never():
    assert lines_of([5], total=None, seconds=6.0)[0] == "extracting: 5 tracks, 0.8 tracks/s"
    file = io.StringIO()
    with bar("extracting", unit="tracks", file=file) as tick:
        tick(1, 4, 0)
        tick(4, 4, 1)
    assert file.getvalue() == "extracting: 4 of 4 tracks, done after 0 s, 1 failed\n"


def test_nothing_done_says_nothing():
    assert lines_of([]) == []


def test_a_job_that_ends_early_says_so_and_its_error_goes_on():
    file = io.StringIO()

    def job():
        with bar("nets", 10, file=file) as tick:
            tick(4)
            raise RuntimeError("mine")

    with pytest.raises(RuntimeError, match="mine"):
        job()
    assert "4 of 10 steps, stopped after" in file.getvalue()


def test_a_terminal_gets_a_bar_with_count_and_failures(monkeypatch):
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "100")
    file = Terminal()
    with bar("extracting [x]", 3, unit="tracks", file=file) as tick:
        tick(1)
        tick(3, failures=2)
    text = file.getvalue()
    assert "extracting [x]" in text
    assert "3/3 tracks" in text
    assert "2 failed" in text


def test_a_terminal_without_cursor_gets_lines(monkeypatch):
    monkeypatch.setenv("TERM", "dumb")
    file = Terminal()
    with bar("x", 1, file=file) as tick:
        tick(1)
    assert "\x1b" not in file.getvalue()


@pytest.mark.parametrize("make", [Broken, BrokenTerminal, None])
def test_where_nothing_can_be_written_the_job_goes_on(make, monkeypatch):
    monkeypatch.setenv("TERM", "xterm")
    file = make() if make else io.StringIO()
    if make is None:
        file.close()
    done = 0
    with bar("x", 10, file=file) as tick:
        for done in range(1, 11):
            tick(done, failures=1)
    assert done == 10


def test_no_standard_error_at_all(monkeypatch):
    monkeypatch.setattr(sys, "stderr", None)
    with bar("x", 1) as tick:
        tick(1)


def test_a_small_character_set():
    raw = io.BytesIO()
    file = io.TextIOWrapper(raw, encoding="ascii")
    with bar("räume", 1, file=file) as tick:
        tick(1)
    assert b"r?ume: 1 of 1 step, done" in raw.getvalue()


@pytest.mark.parametrize(
    ("done", "total", "said"),
    [(3, 160, "3 of 160 tracks"), (0, 1, "0 of 1 track"), (1, 1, "1 of 1 track"), (1, None, "1 track")],
)
def test_a_count_is_in_the_singular_where_there_is_one(done: int, total: int | None, said: str) -> None:
    assert count_words(done, total, "tracks") == said
