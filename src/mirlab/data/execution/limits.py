"""How long one file may take and how much memory a worker may hold: a damaged file must not cost a run.

A decoder that hangs or asks for the moon does so in compiled code, where no exception of ours reaches it. So
the system stops it: an alarm ends a process whose file takes too long, and a limit on the process's own
memory makes the allocation fail. Both hold in worker processes only, never in the user's own process, and
where the system has them (POSIX; the limit on memory on Linux).

Contents: Limits, hold (a worker's memory), within (a file's time), cause_of_death, death_of.
"""

from __future__ import annotations

import os
import re
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from mirlab.errors import UsageError
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
    if limits.memory is None:
        return
    try:
        import resource

        soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
    except (ImportError, OSError):
        return
    allowed = [limit for limit in (soft, hard, limits.memory) if limit != resource.RLIM_INFINITY]
    resource.setrlimit(resource.RLIMIT_DATA, (min(allowed), hard))


_lock = threading.Lock()
_deadlines: dict[int, float] = {}


@contextmanager
def within(limits: Limits, path: str) -> Iterator[None]:
    """End this whole process (SIGALRM) if the block takes longer than the file may; about 10 µs.

    Several threads may be inside at once: the alarm is set for the earliest of their ends.
    """
    if not hasattr(signal, "setitimer"):
        yield
        return
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
        left = min(_deadlines.values(), default=None)
        signal.setitimer(signal.ITIMER_REAL, 0.0 if left is None else max(1e-3, left - time.monotonic()))


def cause_of_death(error: BaseException, limits: Limits | None, path: str) -> str:
    """Say why a worker died, from the exit code that the executor's error quotes (as loky's does)."""
    found = re.search(r"\{([A-Z]+)\((-?\d+)\)", str(error))
    if not found:
        return f"died ({type(error).__name__} {their_words(error)})"
    name = found[1]
    if name == "SIGALRM" and limits is not None:
        return f"took longer than {limits.seconds_for(path):,.0f} s and was stopped"
    return death_of(name, int(found[2]))


def death_of(name: str, code: int) -> str:
    """Say how a process ended, from the name of the signal that ended it and its exit code."""
    words = {
        "SIGSEGV": "crashed (SIGSEGV)",
        "SIGKILL": "was killed (SIGKILL), perhaps by the system for want of memory",
        "SIGABRT": "gave up (SIGABRT), perhaps for want of memory",
    }
    return words.get(name) or f"died ({name} {code})"
