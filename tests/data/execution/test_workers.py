"""Threads that need worker processes at the same time share them."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest

from mirlab.data.execution import pool, workers
from mirlab.data.execution.limits import Limits
from mirlab.data.execution.pool import Job, default_workers, run_jobs
from mirlab.data.execution.workers import borrow

LIMITS = Limits()


class Started(ThreadPoolExecutor):
    """Two threads in place of processes, and how they were ended."""

    def __init__(self) -> None:
        super().__init__(2)
        self.ends: list[bool] = []

    def shutdown(self, wait: bool = True, *, kill_workers: bool = False, **_: Any) -> None:
        self.ends.append(kill_workers)
        super().shutdown(wait=wait)


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[Started]:
    """Every pool of processes that was started."""
    pools: list[Started] = []

    def start(number: int, limits: Limits) -> Started:
        pools.append(Started())
        return pools[-1]

    monkeypatch.setattr(workers, "own_processes", start)
    return pools


def shout(job: Job[str]) -> str:
    return job.request.upper()


def test_eight_threads_start_one_pool(started: list[Started]) -> None:
    all_have_begun = threading.Barrier(8, timeout=60)

    def jobs() -> Iterator[Job[str]]:
        for number in range(8):
            if number == 4:
                # A thread has submitted its first four by now.
                all_have_begun.wait()
            yield Job(str(number), "", "a")

    def ask(_: int) -> list[str | None]:
        return [outcome.analysis for outcome in run_jobs(jobs(), 2, task=shout)]

    with ThreadPoolExecutor(8) as threads:
        answers = list(threads.map(ask, range(8)))
    assert answers == [["A"] * 8] * 8
    assert [one.ends for one in started] == [[False]]
    assert workers._lent == {}


def test_the_last_borrower_ends_them(started: list[Started]) -> None:
    first, second = borrow(2, LIMITS), borrow(2, LIMITS)
    assert first.executor is second.executor
    others = [borrow(3, LIMITS), borrow(2, Limits(seconds=5)), borrow(2, LIMITS, alone=True)]
    assert all(other.executor is not first.executor for other in others)
    first.give_back()
    assert started[0].ends == []
    second.give_back()
    assert started[0].ends == [False]
    others.append(borrow(2, LIMITS))
    assert others[-1].executor is not second.executor
    for other in others:
        other.give_back()
    assert workers._lent == {}


def test_what_is_broken_is_lent_no_more(started: list[Started]) -> None:
    first, second = borrow(2, LIMITS), borrow(2, LIMITS)
    first.give_back(broken=True)
    third = borrow(2, LIMITS)
    assert third.executor is not second.executor
    second.give_back(broken=True)
    assert [one.ends for one in started] == [[True], []]
    third.give_back()
    assert workers._lent == {}


def test_processes_that_can_not_be_started_are_lent_to_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(number: int, limits: Limits) -> Any:
        raise OSError("no more processes")

    monkeypatch.setattr(workers, "own_processes", refuse)
    with pytest.raises(OSError, match="no more processes"):
        borrow(2, LIMITS)
    assert workers._lent == {}
    assert not any(thread.name.startswith("mirlab-processes") for thread in threading.enumerate())


def test_who_leaves_early_takes_back_what_is_waiting(started: list[Started]) -> None:
    other = borrow(2, LIMITS)
    hold = threading.Event()
    busy = [other.executor.submit(hold.wait) for _ in range(2)]
    submitted: list[Future[Any]] = []
    submit = started[0].submit
    started[0].submit = lambda *args: submitted.append(submit(*args)) or submitted[-1]  # type: ignore[method-assign]

    def interrupted() -> Iterator[Job[str]]:
        yield from (Job(str(number), "", "a") for number in range(8))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(run_jobs(interrupted(), 2, task=shout))
    assert [future.cancelled() for future in submitted] == [True, True]
    hold.set()
    assert all(future.result() for future in busy), "the others go on"
    other.give_back()


def test_processes_outlive_the_thread_that_first_asked_for_them() -> None:
    found: list[int] = []

    def begin() -> None:
        lent = borrow(1, LIMITS)
        # The process has asked the system by then to be ended with whoever started it.
        found.append(lent.executor.submit(os.getpid).result())
        other.append(borrow(1, LIMITS))
        lent.give_back()

    other: list[workers.Lent] = []
    thread = threading.Thread(target=begin)
    thread.start()
    thread.join()
    try:
        for _ in range(20):
            found.append(other[0].executor.submit(os.getpid).result())
        assert len(set(found)) == 1
        assert found[0] != os.getpid()
    finally:
        other[0].give_back()


def test_a_worker_of_another_pool_starts_no_processes_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert default_workers() >= 2
    monkeypatch.setattr(pool, "parent_process", object)
    assert default_workers() == 1
