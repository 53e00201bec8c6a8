"""How quick the machine is while something is measured: a fixed piece of work, done beside it repeatedly.

Machines are shared, and the same command takes twice as long on one day as on another. The work is Python's
own (numbers to JSON and back), timed by processor time, so that waiting for a core does not count; of three
in a row the least counts, so that neither do cold caches. Not a benchmark itself: it has no main.

Contents: Pace, watched.
"""

from __future__ import annotations

import json
import statistics
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

_EVERY = 10.0
"""Seconds between two looks, which take some hundredths of a second each."""

_WORK = {str(i): [i, i / 7, {"name": f"track {i}", "tags": ["rock", "pop"]}] for i in range(300)}


class Pace:
    """Milliseconds that the fixed work took at each look."""

    def __init__(self) -> None:
        self.taken: list[float] = []

    def look(self) -> None:
        """Do the work once more."""
        least = min(self._once() for _ in range(3))
        self.taken.append(1000 * least)

    @property
    def median(self) -> float:
        """Over all looks, of which there must be one."""
        return statistics.median(self.taken)

    @staticmethod
    def _once() -> float:
        start = time.thread_time()
        for _ in range(10):
            json.loads(json.dumps(_WORK))
        return time.thread_time() - start


@contextmanager
def watched() -> Iterator[Pace]:
    """Look at the machine's pace before, after, and every ten seconds between."""
    pace, over = Pace(), threading.Event()

    def look() -> None:
        while not over.wait(_EVERY):
            pace.look()

    pace.look()
    beside = threading.Thread(target=look, name="pace", daemon=True)
    beside.start()
    try:
        yield pace
    finally:
        over.set()
        beside.join()
        pace.look()
