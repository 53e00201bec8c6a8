"""Worker processes of this machine, shared by all threads that need the same ones at the same time.

Threads that ask for equally many under equal limits get the same processes: eight threads that each classify
a few files would else start eight times as many processes as there are cores. The last one to give them back
ends them. A pool that lost a process is lent to nobody any more.

Contents: own_processes, Lent, borrow.
"""

from __future__ import annotations

import os
import threading
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from mirlab.data.execution.limits import Limits, hold
from mirlab.data.execution.parent import end_with

_lock = threading.Lock()
_lent: dict[tuple[int, Limits], _Shared] = {}


def own_processes(workers: int, limits: Limits) -> Any:
    """Return a loky pool whose processes hold to the limit on memory and compute with one thread each.

    They end with this process.
    """
    from loky import ProcessPoolExecutor

    one_thread = dict.fromkeys(
        ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS"), "1"
    )
    return ProcessPoolExecutor(
        max_workers=workers, env=one_thread, initializer=_begin, initargs=(limits, os.getpid())
    )


def _begin(limits: Limits, parent: int) -> None:
    end_with(parent)
    hold(limits)


class _Shared:
    """Processes and how many have borrowed them."""

    def __init__(self, workers: int, limits: Limits) -> None:
        self.users = 0
        # Linux ends a process with the thread that started it, and one borrower may end before the others.
        self._starter = ThreadPoolExecutor(1, thread_name_prefix="mirlab-processes")
        try:
            self.executor: Any = self._starter.submit(self._start, workers, limits).result()
        except BaseException:
            self._starter.shutdown()
            raise

    @staticmethod
    def _start(workers: int, limits: Limits) -> Any:
        executor = own_processes(workers, limits)
        # The first submission starts all of the processes.
        executor.submit(int)
        return executor

    def end(self, *, kill: bool) -> None:
        try:
            self.executor.shutdown(wait=True, kill_workers=kill)
        finally:
            self._starter.shutdown()


@dataclass
class Lent:
    """A borrower's hold on processes; from `borrow`."""

    _shared: _Shared
    _key: tuple[int, Limits] | None

    @property
    def executor(self) -> Executor:
        executor: Executor = self._shared.executor
        return executor

    def give_back(self, *, broken: bool = False) -> None:
        """End the processes if nobody else has them.

        Parameters
        ----------
        broken : nobody is to borrow them any more, and what they still do is of no use
        """
        with _lock:
            self._shared.users -= 1
            last = self._shared.users == 0
            if (last or broken) and self._key is not None and _lent.get(self._key) is self._shared:
                del _lent[self._key]
        if last:
            self._shared.end(kill=broken)


def borrow(workers: int, limits: Limits, *, alone: bool = False) -> Lent:
    """Return processes to submit work to; give them back.

    Parameters
    ----------
    alone : start some that are lent to nobody else
    """
    if alone:
        shared = _Shared(workers, limits)
        shared.users = 1
        return Lent(shared, None)
    with _lock:
        found = _lent.get((workers, limits))
        if found is None:
            found = _lent[workers, limits] = _Shared(workers, limits)
        found.users += 1
    return Lent(found, (workers, limits))
