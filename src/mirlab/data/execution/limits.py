"""How long one file may take and how much memory a worker may hold: a damaged file must not cost a run.

A decoder that hangs or asks for the moon does so in compiled code, where no exception of ours reaches it. So
the system stops it: an alarm ends a process whose file takes too long, and a limit on the process's own
memory makes the allocation fail (on macOS it ends the process). Both hold in worker processes only, never in
the user's own process.

Contents: Limits, hold (a worker's memory), within (a file's time), cause_of_death, death_of.
"""

from __future__ import annotations

import faulthandler
import functools
import os
import re
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from mirlab.errors import UsageError
from mirlab.files import SWOLLEN, limit_memory
from mirlab.words import their_words

LEAST_SECONDS = 60.0
BYTES_A_SECOND = 5_000
"""The default limit grows by a second for so many bytes of the file: a tenth of the speed that the smallest
formats need on a slow machine (an hour of speech in Opus is 3 MB and takes 10 s)."""

MOST_SECONDS = 3600.0
"""Beyond this the default limit doesn't grow: a day of sound takes minutes, and a file of zeros can be of any
size."""

DEFAULT_MEMORY = 900 << 20


@dataclass(frozen=True)
class Limits:
    """What one file may cost.

    Parameters
    ----------
    seconds : the longest that a file may take, to be hashed and to be analysed each; None gives it ten
        minutes to be hashed, and for its analysis a minute and a second more for every 5,000 bytes, an hour
        at most
    memory : bytes of its own that a worker may hold (an idle one has about 240 MB), None for any number

    Raises
    ------
    UsageError : limits under which nothing can be analysed
    """

    seconds: float | None = None
    memory: int | None = DEFAULT_MEMORY

    def __post_init__(self) -> None:
        if self.seconds is not None and not 0 < self.seconds < float("inf"):
            raise UsageError(f"expected a time limit of more than 0 s, got {self.seconds}")
        if self.memory is not None and self.memory < 400 << 20:
            raise UsageError(
                f"expected a memory limit of at least 400 MB, got {self.memory >> 20} MB: "
                "a worker needs more than half of that for the libraries alone"
            )

    def seconds_for(self, path: str) -> float:
        """Return how long this file may take."""
        if self.seconds is not None:
            return self.seconds
        try:
            size = os.stat(path).st_size  # noqa: PTH116 - a hot path
        except (OSError, ValueError):
            return LEAST_SECONDS
        return min(LEAST_SECONDS + size / BYTES_A_SECOND, MOST_SECONDS)


def hold(limits: Limits) -> None:
    """Let this process allocate no more than the limits say; later calls can't raise what was held before."""
    if limits.memory is not None:
        limit_memory(limits.memory)


_lock = threading.Lock()
_deadlines: dict[int, float] = {}


@contextmanager
def within(limits: Limits, path: str) -> Iterator[None]:
    """End this whole process if the block takes longer than the file may; about 10 µs.

    Several threads may be inside at once: the alarm is set for the earliest of their ends. It is SIGALRM or,
    on Windows, a thread in C that ends the process whatever Python does (exit code 1).
    """
    me = threading.get_ident()
    _arm(me, time.monotonic() + limits.seconds_for(path))
    try:
        yield
    finally:
        _arm(me, None)


def _arm(thread: int, deadline: float | None) -> None:
    with _lock:
        if deadline is None:
            _deadlines.pop(thread, None)
        else:
            _deadlines[thread] = deadline
        earliest = min(_deadlines.values(), default=None)
        _alarm(None if earliest is None else max(1e-3, earliest - time.monotonic()))


def _alarm(seconds: float | None) -> None:
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds or 0.0)
    elif seconds is None:
        faulthandler.cancel_dump_traceback_later()
    else:
        faulthandler.dump_traceback_later(seconds, exit=True, file=_nowhere())


@functools.lru_cache(maxsize=1)
def _nowhere() -> int:
    return os.open(os.devnull, os.O_WRONLY)


def cause_of_death(error: BaseException, limits: Limits | None, path: str, took: float = 0.0) -> str:
    """Say why a worker died, from the exit code that the executor's error quotes (as loky's does).

    Parameters
    ----------
    limits : what the file was allowed
    path : the file
    took : seconds that it took until then
    """
    found = re.search(r"\{([A-Z]+)\((-?\d+)\)", str(error))
    if not found:
        return f"died ({type(error).__name__} {their_words(error)})"
    name, code = found[1], int(found[2])
    if limits is not None:
        most = limits.seconds_for(path)
        # The alarm of Windows has no name: it ends a process as many a fault does, but not before the time.
        if name == "SIGALRM" or ((name, code) == ("EXIT", 1) and took >= most):
            return f"took longer than {most:,.0f} s and was stopped"
    return death_of(name, code)


_CODES = {
    SWOLLEN: "needed more memory than allowed and was stopped",
    0xC0000005: "crashed (access violation)",
    0xC00000FD: "crashed (stack overflow)",
    0xC0000409: "failed, perhaps because memory ran out",
    0xC0000017: "failed because memory ran out",
}
"""Exit codes: our own, and those that Windows gives instead of signals."""


def death_of(name: str, code: int) -> str:
    """Say how a process ended, from the name of the signal that ended it and its exit code."""
    words = {
        "SIGSEGV": "crashed (SIGSEGV)",
        "SIGKILL": "was killed (SIGKILL), perhaps by the system because memory ran out",
        "SIGABRT": "aborted (SIGABRT), perhaps because memory ran out",
    }
    return words.get(name) or _CODES.get(code & 0xFFFFFFFF) or f"died ({name} {code})"
