"""Who takes too long, found by one thread for all of them.

A thread for each job would cost more than many a job. Who has the same patience with all of them wakes the
thread once in that time at most: it sleeps until the first job may be late, whether that is over by then or
not, and those that began after it end later still.

Contents: Alarm.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)


class Alarm(Generic[T]):
    """Tells of everything that takes longer than it may, while it goes on.

    Parameters
    ----------
    late : is called in the alarm's thread with what takes longer, once
    """

    def __init__(self, late: Callable[[T], None]) -> None:
        self._late = late
        self._ends: dict[T, float] = {}
        self._changed = threading.Condition()
        self._wakes = math.inf
        self._closed = False
        self._thread: threading.Thread | None = None

    @contextmanager
    def over(self, one: T, patience: float) -> Iterator[None]:
        """Give something so many seconds, which may be infinite, to get through the block."""
        if math.isinf(patience):
            yield
            return
        end = monotonic() + patience
        with self._changed:
            self._ends[one] = end
            if self._thread is None:
                self._thread = threading.Thread(target=self._watch, name="mirlab-alarm", daemon=True)
                self._thread.start()
            elif end < self._wakes:
                self._changed.notify()
        try:
            yield
        finally:
            with self._changed:
                self._ends.pop(one, None)

    def close(self) -> None:
        """End the thread."""
        with self._changed:
            self._closed = True
            self._changed.notify()

    def _watch(self) -> None:
        while True:
            for one in self._wait():
                self._late(one)
            if self._closed:
                return

    def _wait(self) -> list[T]:
        """Sleep until the first end that is known; those whose end has come."""
        with self._changed:
            now = monotonic()
            self._wakes = min(self._ends.values(), default=math.inf)
            if self._wakes > now and not self._closed:
                self._changed.wait(None if math.isinf(self._wakes) else self._wakes - now)
            now = monotonic()
            late = [one for one, end in self._ends.items() if end <= now]
            for one in late:
                del self._ends[one]
            return late
