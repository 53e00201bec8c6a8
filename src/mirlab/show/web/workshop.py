"""Work on foreign sound, in processes of its own.

An uploaded file is decoded by code in C that may crash, hang or ask for all memory there is. So each job has
a process to itself while it lasts: a bench. What ends the process (a crash, the limit on memory, its time, a
client that went away) ends that job alone; its neighbours go on, and the bench gets a new process with its
next job. A process that did its job well is kept warm for another.

Contents: Workshop, Busy.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from mirlab.data.limits import Limits, cause_of_death
from mirlab.data.pool import own_processes
from mirlab.errors import MirlabError
from mirlab.show.web.allowance import Allowance

_IDLE_SECONDS = 600.0
"""How long a warm process waits for work before it ends."""


class Busy(MirlabError):
    """More files are being worked on than will be taken at once."""


class Workshop:
    """A fixed number of benches, and a fixed number of places for those who wait for one.

    Parameters
    ----------
    allowance : how many, how long, how much memory
    """

    def __init__(self, allowance: Allowance | None = None) -> None:
        self.allowance = allowance or Allowance()
        self._benches = [_Bench(self.allowance) for _ in range(self.allowance.workers)]
        self._idle = list(self._benches)
        self._free = asyncio.Semaphore(self.allowance.workers)
        self._taken = 0

    @property
    def taken(self) -> int:
        """How many places are taken now."""
        return self._taken

    @contextmanager
    def place(self) -> Iterator[None]:
        """Hold a place while a file comes in and is worked on; raises Busy where none is free."""
        if self._taken >= self.allowance.places:
            raise Busy(f"{self._taken} files are being analysed already: try again in a moment")
        self._taken += 1
        try:
            yield
        finally:
            self._taken -= 1

    async def do(self, task: Callable[..., Any], *arguments: Any) -> Any:
        """Run a task in a process as soon as one is free; cancelling this ends the process.

        Raises
        ------
        MirlabError : what the task raised, or why it was stopped
        """
        async with self._free:
            # The one that worked last has what it needs in memory.
            bench = self._idle.pop()
            try:
                return await bench.do(task, arguments)
            finally:
                self._idle.append(bench)

    def close(self) -> None:
        """End all processes, and the jobs in them."""
        for bench in self._benches:
            bench.clear()


class _Bench:
    """One process at a time, started with the first job."""

    def __init__(self, allowance: Allowance) -> None:
        self._patience = allowance.patience
        self._limits = Limits(memory=allowance.memory)
        self._process: Any = None
        self._lock = threading.Lock()

    async def do(self, task: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
        try:
            future = await asyncio.to_thread(self._submit, task, arguments)
            return await asyncio.wait_for(asyncio.wrap_future(future), self._patience)
        except MirlabError:
            raise
        except TimeoutError as error:
            await asyncio.to_thread(self.clear)
            raise MirlabError(
                f"the analysis took more than {self._patience:g} s and was stopped: send a shorter part"
            ) from error
        except MemoryError as error:
            await asyncio.to_thread(self.clear)
            raise MirlabError(
                "the analysis needed more memory than an upload may: send a shorter part"
            ) from error
        except Exception as error:
            await asyncio.to_thread(self.clear)
            raise MirlabError(f"the process that analysed the file {_end_of(error)}") from error
        except BaseException:
            # Whoever asked has gone, so nobody needs the answer.
            await asyncio.to_thread(self.clear)
            raise

    def _submit(self, task: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
        with self._lock:
            if self._process is None:
                self._process = own_processes(1, self._limits, idle_seconds=_IDLE_SECONDS)
            return self._process.submit(task, *arguments)

    def clear(self) -> None:
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            process.shutdown(wait=True, kill_workers=True)


def _end_of(error: Exception) -> str:
    if type(error).__name__ in {"TerminatedWorkerError", "BrokenProcessPool"}:
        return f"{cause_of_death(error, None, '')}; the server is not affected"
    return f"failed ({type(error).__name__}): this is a mistake in mirlab, and the server is not affected"
