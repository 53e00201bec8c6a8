"""Workers that die, hang and swell: each costs its own job, and the next is done.

A worker that must be at work for as long as a test wants reads a FIFO: it begins when the test opens the
other end, and ends when the test writes.
"""

from __future__ import annotations

import asyncio
import operator
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import pytest

from mirlab.errors import MirlabError, UsageError
from mirlab.find.library import Library
from mirlab.show.web.allowance import Allowance
from mirlab.show.web.workshop import Busy, Workshop

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="FIFOs, and the limit on memory, are Linux's")


@pytest.fixture
def workshop() -> Iterator[Workshop]:
    made = Workshop(Allowance(memory=600 << 20, patience=60.0))
    yield made
    made.close()


@pytest.fixture
def fifo(tmp_path: Path) -> Path:
    os.mkfifo(tmp_path / "fifo")
    return tmp_path / "fifo"


async def reading(workshop: Workshop, fifo: Path) -> tuple[asyncio.Task[str], IO[str]]:
    """A job that a worker is doing now, and the file that ends it."""
    job = asyncio.create_task(workshop.do(Path.read_text, fifo))
    return job, await asyncio.to_thread(fifo.open, "w")


@pytest.mark.parametrize(
    ("deed", "words"),
    [
        ((os.abort,), r"gave up \(SIGABRT\)"),
        ((signal.raise_signal, signal.SIGKILL), r"was killed \(SIGKILL\)"),
        ((signal.raise_signal, signal.SIGSEGV), r"crashed \(SIGSEGV\)"),
        ((os._exit, 3), r"died"),
        ((bytearray, 1 << 30), r"needed more memory than an upload may"),
        ((operator.truediv, 1, 0), r"failed \(ZeroDivisionError\)"),
    ],
)
def test_a_death_costs_its_own_job_alone(
    workshop: Workshop, fifo: Path, deed: tuple[Any, ...], words: str
) -> None:
    async def story() -> str:
        neighbour, end = await reading(workshop, fifo)
        with pytest.raises(MirlabError, match=words):
            await workshop.do(*deed)
        assert await workshop.do(operator.add, 1, 2) == 3
        assert not neighbour.done()
        end.write("the neighbour's answer")
        end.close()
        return await neighbour

    assert asyncio.run(story()) == "the neighbour's answer"


def test_a_job_over_its_time_is_stopped(fifo: Path) -> None:
    async def story() -> None:
        workshop = Workshop(Allowance(workers=1, patience=60.0))
        pid = await workshop.do(os.getpid)
        # From here on nothing is waited for: the job is stopped at once.
        workshop._benches[0]._patience = 0.0
        with pytest.raises(MirlabError, match=r"took more than 0 s and was stopped"):
            await workshop.do(Path.read_text, fifo)
        workshop._benches[0]._patience = 60.0
        assert await workshop.do(os.getpid) != pid
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
        workshop.close()

    asyncio.run(story())


def test_a_job_that_nobody_waits_for_is_ended(workshop: Workshop, fifo: Path) -> None:
    async def story() -> None:
        job, end = await reading(workshop, fifo)
        job.cancel()
        with pytest.raises(asyncio.CancelledError):
            await job
        # The reader is dead.
        with pytest.raises(BrokenPipeError):
            os.write(end.fileno(), b"x")
        end.close()
        assert await asyncio.gather(*(workshop.do(operator.add, i, i) for i in range(4))) == [0, 2, 4, 6]

    asyncio.run(story())


def test_a_warm_process_is_used_again_and_errors_are_no_deaths(workshop: Workshop, tmp_path: Path) -> None:
    (tmp_path / "something").touch()

    async def story() -> None:
        pid = await workshop.do(os.getpid)
        with pytest.raises(UsageError, match="expected a new or an empty folder"):
            await workshop.do(Library.create, tmp_path)
        assert await workshop.do(os.getpid) == pid

    asyncio.run(story())


def test_places_are_counted(workshop: Workshop) -> None:
    held = [workshop.place() for _ in range(6)]
    for place in held:
        place.__enter__()
    with pytest.raises(Busy, match="6 files are being analysed already"), workshop.place():
        pass
    held[0].__exit__(None, None, None)
    with workshop.place():
        assert workshop.taken == 6


def test_closing_ends_the_work(workshop: Workshop, fifo: Path) -> None:
    async def story() -> None:
        job, end = await reading(workshop, fifo)
        await asyncio.to_thread(workshop.close)
        with pytest.raises(MirlabError, match="the process that analysed the file"):
            await job
        with pytest.raises(BrokenPipeError):
            os.write(end.fileno(), b"x")
        end.close()

    asyncio.run(story())
