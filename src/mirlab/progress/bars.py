"""How far a long job has come, on standard error: a bar on a terminal, now and then a line elsewhere.

Conventions: counts are of things done so far, cached ones included; rates are per second of the whole job,
times in seconds. Nothing here ever raises on account of where it writes: no job may die of its bar.

Contents: bar, Tick, say_line, count_words, rate_words, time_words.
"""

from __future__ import annotations

import os
import shutil
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import IO, Any, Protocol, cast

from mirlab.words import visible

LONGEST_LINE = 10_000
LINE_EVERY = 5.0
"""Seconds after which a line is due whatever was done."""
LINE_AT_LEAST = 1.0
"""Seconds between two lines, however fast the tenths of the job pass."""


class Tick(Protocol):
    """Called with the count done so far, the count in all (None where unknown) and the failures so far."""

    def __call__(self, done: int, total: int | None = None, failures: int = 0) -> None:
        """Show the new state."""


@contextmanager
def bar(
    what: str,
    total: int | None = None,
    *,
    unit: str = "steps",
    file: IO[str] | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[Tick]:
    """Show the progress of the block: ``with bar("extracting", 160, unit="tracks") as tick: tick(1)``.

    Parameters
    ----------
    what : what is being done
    total : how many there are; a tick may give or change it
    unit : what is counted, in the plural
    file : where to write; standard error where not given
    clock : seconds, for the lines
    """
    stream = _Unbreakable(sys.stderr if file is None else file)
    show: _Bar | _Lines = (
        _Bar(what, total, unit, stream) if stream.is_terminal else _Lines(what, total, unit, stream, clock)
    )
    finished = False
    try:
        yield show.tick
        finished = True
    finally:
        show.close(finished)


def say_line(text: str, file: IO[str] | None = None) -> None:
    """Write a sentence as a line, or several where a terminal is narrower; never raises."""
    stream = _Unbreakable(sys.stderr if file is None else file)
    width = shutil.get_terminal_size(fallback=(80, 24)).columns if stream.is_terminal else LONGEST_LINE
    stream.write(textwrap.fill(visible(text), width, break_long_words=False) + "\n")
    stream.flush()


class _Unbreakable:
    """A stream that loses what can't be written: closed, absent, full, or of too small a character set."""

    def __init__(self, stream: IO[str] | None) -> None:
        self._stream = stream

    @property
    def is_terminal(self) -> bool:
        return self.isatty() and os.environ.get("TERM") != "dumb"

    @property
    def encoding(self) -> str:
        return getattr(self._stream, "encoding", None) or "utf-8"

    def isatty(self) -> bool:
        try:
            return self._stream is not None and self._stream.isatty()
        except (OSError, ValueError):
            return False

    def write(self, text: str) -> int:
        if self._stream is not None:
            try:
                self._stream.write(text)
            except UnicodeEncodeError:
                self.write(text.encode("ascii", errors="replace").decode("ascii"))
            except (OSError, ValueError):
                self._stream = None
        return len(text)

    def flush(self) -> None:
        try:
            if self._stream is not None:
                self._stream.flush()
        except (OSError, ValueError):
            self._stream = None


class _Bar:
    """A bar with the count, the rate, the time left and the failures."""

    def __init__(self, what: str, total: int | None, unit: str, stream: _Unbreakable) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

        self._unit = unit
        self._bar = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=None),
            TextColumn("{task.fields[count]}", markup=False),
            TextColumn("{task.fields[rate]}", style="dim"),
            TimeRemainingColumn(compact=True),
            TextColumn("{task.fields[failed]}", style="bold red"),
            console=Console(file=cast("IO[str]", stream), markup=False, highlight=False, emoji=False),
            redirect_stdout=False,
            redirect_stderr=False,
            expand=True,
        )
        self._bar.start()
        self._task = self._bar.add_task(what, total=total, count="", rate="", failed="")

    def tick(self, done: int, total: int | None = None, failures: int = 0) -> None:
        task = self._bar.tasks[0]
        in_all = task.total if total is None else total
        changes: dict[str, Any] = {
            "completed": done,
            "total": in_all,
            "failed": f"{failures} failed" if failures else "",
        }
        changes["count"] = count_words(done, None if in_all is None else round(in_all), self._unit, "/")
        if task.elapsed:
            changes["rate"] = f"{rate_words(done / task.elapsed)}/s"
        self._bar.update(self._task, **changes)

    def close(self, finished: bool) -> None:
        if finished:
            self._bar.refresh()
        self._bar.stop()


class _Lines:
    """A line at every tenth or every few seconds, and one at the end."""

    def __init__(
        self, what: str, total: int | None, unit: str, stream: _Unbreakable, clock: Callable[[], float]
    ) -> None:
        self._what, self._total, self._unit, self._stream, self._clock = what, total, unit, stream, clock
        self._started = self._last = clock()
        self._done = self._failures = self._tenth = 0
        self._ticked = False

    def tick(self, done: int, total: int | None = None, failures: int = 0) -> None:
        self._ticked = True
        self._done, self._failures = done, failures
        self._total = self._total if total is None else total
        now = self._clock()
        tenth = 10 * done // self._total if self._total else 0
        since = now - self._last
        if since >= LINE_EVERY or (tenth > self._tenth and since >= LINE_AT_LEAST):
            self._last, self._tenth = now, tenth
            self._write(now)

    def _write(self, now: float) -> None:
        elapsed = now - self._started
        rate = self._done / elapsed if elapsed > 0 else 0.0
        parts = [self._count(), f"{rate_words(rate)} {self._unit}/s"]
        if self._total and rate > 0:
            parts[0] += f" ({100 * self._done // self._total} %)"
            parts.append(f"{time_words(max(0, self._total - self._done) / rate)} left")
        self._line(parts)

    def close(self, finished: bool) -> None:
        if self._ticked:
            elapsed = self._clock() - self._started
            ending = "done" if finished else "stopped"
            self._line([self._count(), f"{ending} after {time_words(elapsed)}"])

    def _count(self) -> str:
        return count_words(self._done, self._total, self._unit)

    def _line(self, parts: list[str]) -> None:
        if self._failures:
            parts.append(f"{self._failures} failed")
        self._stream.write(f"{self._what}: {', '.join(parts)}\n")
        self._stream.flush()


def count_words(done: int, total: int | None, unit: str, of: str = " of ") -> str:
    """How many are done: "3 of 160 tracks", "1 of 1 track", "1 track"; `unit` is in the plural."""
    noun = unit.removesuffix("s") if (done if total is None else total) == 1 else unit
    return f"{done} {noun}" if total is None else f"{done}{of}{total} {noun}"


def rate_words(per_second: float) -> str:
    """A rate with as many digits as a person reads."""
    return f"{per_second:.0f}" if per_second >= 10 else f"{per_second:.1f}"


def time_words(seconds: float) -> str:
    """Seconds as a person says them: "42 s", "3 min 05 s", "1 h 20 min"."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02d} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02d} min"
