"""Workers that die, hang and swell: each costs its own job, and the next is done."""

from __future__ import annotations

import asyncio
import math
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

import pytest

from mirlab.errors import MirlabError
from mirlab.show.web.work.places import Busy, Places
from mirlab.show.web.work.work import Job, Stopped, Workshop

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="FIFOs, and the limit on memory, are Linux's")


@pytest.fixture
def workshop(worker_that: Callable[[str], None]) -> Iterator[Workshop]:
    worker_that("none")
    made = Workshop(workers=2, patience=math.inf, queue=4, memory=600 << 20)
    yield made
    made.close()


@pytest.fixture
def fifo(tmp_path: Path) -> Path:
    os.mkfifo(tmp_path / "fifo")
    return tmp_path / "fifo"


def at_work(workshop: Workshop, fifo: Path) -> tuple[Job, IO[str]]:
    """A job that a worker is doing now, and the file that ends it."""
    job = workshop.submit("wait", str(fifo))
    return job, fifo.open("w")


def gone(end: IO[str]) -> bool:
    """Whether the process that read the other end is dead; closes this one."""
    with end:
        try:
            os.write(end.fileno(), b"x")
        except BrokenPipeError:
            return True
        return False


@pytest.mark.parametrize(
    ("deed", "words"),
    [
        ("crash", r"aborted \(SIGABRT\)"),
        ("kill", r"was killed \(SIGKILL\)"),
        ("leave", r"died \(with exit code 3\)"),
        ("swell", r"needed more memory than uploads are allowed"),
        ("divide", r"failed \(ZeroDivisionError\)"),
    ],
)
def test_a_death_costs_its_own_job_alone(workshop: Workshop, fifo: Path, deed: str, words: str) -> None:
    neighbour, end = at_work(workshop, fifo)
    with pytest.raises(MirlabError, match=words):
        workshop.submit(deed).future.result()
    assert workshop.submit("add", 1, 2).future.result() == 3
    assert not neighbour.future.done()
    end.write("the neighbour's answer")
    end.close()
    assert neighbour.future.result() == "the neighbour's answer"


def test_a_job_over_its_time_is_stopped(
    worker_that: Callable[[str], None], fifo: Path, workshop: Workshop
) -> None:
    before = workshop.submit("pid").future.result()
    workshop.patience = 0.01
    with pytest.raises(MirlabError, match=r"took more than 0.01 s and was stopped"):
        workshop.submit("wait", str(fifo)).future.result()
    workshop.patience = math.inf
    assert workshop.submit("pid").future.result() != before
    with pytest.raises(ProcessLookupError):
        os.kill(before, 0)


def test_a_job_that_nobody_waits_for_is_ended(workshop: Workshop, fifo: Path) -> None:
    async def story() -> None:
        begun: list[Job] = []
        waiting = asyncio.create_task(workshop.do("wait", str(fifo), begun=begun.append))
        end = await asyncio.to_thread(fifo.open, "w")
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        with pytest.raises(Stopped):
            await asyncio.to_thread(begun[0].future.result)
        assert gone(end)
        assert await asyncio.gather(*(workshop.do("add", i, i) for i in range(4))) == [0, 2, 4, 6]

    asyncio.run(story())


def test_a_warm_process_is_used_again(workshop: Workshop) -> None:
    before = workshop.submit("pid").future.result()
    with pytest.raises(MirlabError, match="ZeroDivisionError"):
        workshop.submit("divide").future.result()
    assert workshop.submit("mumble").future.result() == "an answer"
    assert workshop.submit("pid").future.result() == before


def test_no_more_wait_than_may(workshop: Workshop, tmp_path: Path) -> None:
    ends = []
    for name in ("first", "second"):
        os.mkfifo(tmp_path / name)
        ends.append(at_work(workshop, tmp_path / name)[1])
    waiting = [workshop.submit("add", i) for i in range(2)]
    with pytest.raises(Busy, match="4 files are already being analysed"):
        workshop.submit("add", 0)
    for end in ends:
        end.close()
    assert [job.future.result() for job in waiting] == [0, 1]
    assert workshop.submit("add", 7).future.result() == 7


def test_places_are_counted() -> None:
    places = Places(2)
    with places.one():
        with places.one(), pytest.raises(Busy, match="2 files are already being analysed"), places.one():
            pass
        with places.one():
            assert places.taken == 2
    assert places.taken == 0


def test_closing_ends_the_work(workshop: Workshop, fifo: Path) -> None:
    job, end = at_work(workshop, fifo)
    workshop.close()
    with pytest.raises(Stopped):
        job.future.result()
    assert gone(end)
    with pytest.raises(Stopped, match="the server is stopping"):
        workshop.submit("add", 1)


def test_a_worker_does_not_outlive_its_server(workshop: Workshop, fifo: Path) -> None:
    job, end = at_work(workshop, fifo)
    worker = job._worker
    assert worker is not None
    # What the system does with the server's pipes when it is killed.
    worker._process.stdin.close()
    with pytest.raises(MirlabError, match="exit code 0"):
        job.future.result()
    assert gone(end)
