"""Running analyses on an executor, and surviving it.

A job is a file and what to compute of it; a task is the top-level function that computes it, such as
`analyse_job`. Workers answer with what the task gave or with a stage and a reason.
A worker that dies takes its whole pool with it; the files that were in flight are then tried again
one by one, each in a process of its own, so that only the file that kills is lost, by name. A worker is
ended if its file takes too long or too much memory (limits.py), which is a death like any other.

Contents: Job, Outcome, Task, analyse_job, analyse_batch, Inline, default_workers, check_travels, run_jobs.
"""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from contextlib import nullcontext
from dataclasses import dataclass, replace
from itertools import islice
from multiprocessing import parent_process
from typing import Any, Generic, TypeVar

from mirlab.audio.analysis import Analysis, Request, analyse
from mirlab.audio.registry import Feature, add, own_features
from mirlab.data.execution.limits import Limits, cause_of_death, within
from mirlab.data.execution.workers import Lent, borrow
from mirlab.errors import AudioError, MirlabError, UsageError
from mirlab.words import their_words

_BATCH = 4
_MOST = 32
_SECONDS = 0.2
"""A batch takes about so long: less, and workers wait for this process between batches of short clips."""
_INLINE = 3
Q = TypeVar("Q")
R = TypeVar("R")


@dataclass(frozen=True)
class Job(Generic[Q]):
    """One file to analyse: its content's digest, its path, and what to compute."""

    content: str
    path: str
    request: Q


@dataclass(frozen=True)
class Outcome(Generic[R]):
    """One job's result: an analysis, or a failure as (stage, reason); and the seconds that it took."""

    content: str
    analysis: R | None
    failure: tuple[str, str] | None = None
    seconds: float = 0.0


Task = Callable[[Job[Q]], R]
"""Computes a job's result in a worker; a top-level function, so that it can be sent there."""


def analyse_job(job: Job[Request]) -> Analysis:
    """Compute the features that the job requests."""
    return analyse(job.path, job.request)


def analyse_batch(
    jobs: list[Job[Q]], task: Task[Q, R], own: tuple[Feature, ...] = (), limits: Limits | None = None
) -> list[Outcome[R]]:
    """Analyse files one after another; whatever goes wrong with one is its outcome. Runs in a worker.

    A file that takes longer than the limits allow ends the process: give none in a process that must live.
    """
    for feature in own:
        add(feature, replace=True)
    outcomes = []
    for job in jobs:
        began = time.monotonic()
        with within(limits, job.path) if limits is not None else nullcontext():
            outcome = _analyse_one(job, task)
        outcomes.append(replace(outcome, seconds=time.monotonic() - began))
    return outcomes


def _analyse_one(job: Job[Q], task: Task[Q, R]) -> Outcome[R]:
    try:
        return Outcome(job.content, task(job))
    except AudioError as error:
        return Outcome(job.content, None, (error.stage, error.reason))
    except MirlabError as error:
        return Outcome(job.content, None, ("features", str(error)))
    except MemoryError:
        return Outcome(job.content, None, ("features", "the analysis needed more memory than there is"))
    except Exception as error:
        # An own feature or a decoder may raise anything; it must cost its file only.
        return Outcome(job.content, None, ("features", f"{type(error).__name__}: {error}"))


def default_workers() -> int:
    """Return one per core and at least two: a single one would mean this process, which a file can end.

    In a worker process of another pool (joblib, multiprocessing, Dask) it is one, for that pool has as many
    processes as there are cores.
    """
    return 1 if parent_process() is not None else max(2, os.cpu_count() or 1)


class Inline(Executor):
    """Runs what is submitted at once, in this process."""

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


class _Pool(Generic[Q, R]):
    """Own processes, started on first use and again after a death; or the caller's executor."""

    def __init__(self, workers: int, given: Executor | None, task: Task[Q, R], limits: Limits | None) -> None:
        self.workers, self.given, self.task = workers, given, task
        # A given executor may run in this process, which an alarm would end: it gets what the caller gave.
        self.limits = limits or Limits() if given is None else limits
        self._lent: Lent | None = None
        self._alone = False
        if given is None:
            check_travels(own_features())

    def submit(self, jobs: list[Job[Q]]) -> Future[list[Outcome[R]]]:
        return self._executor().submit(analyse_batch, jobs, self.task, own_features(), self.limits)

    def _executor(self) -> Executor:
        if self.given is not None:
            return self.given
        if self._lent is None:
            self._lent = borrow(self.workers, self.limits or Limits(), alone=self._alone)
        return self._lent.executor

    def apart(self) -> None:
        """From now on have one process that nobody else has, so that whoever ends it is known."""
        self.close()
        self.workers, self._alone = 1, True

    def restart(self) -> None:
        self.close(broken=True)

    def close(self, *, broken: bool = False) -> None:
        if self._lent is not None:
            self._lent.give_back(broken=broken)
            self._lent = None


def check_travels(own: tuple[Feature, ...]) -> None:
    """Raise UsageError for a feature that can't be sent to other processes."""
    import cloudpickle

    for feature in own:
        try:
            cloudpickle.dumps(feature)
        except Exception as error:
            raise UsageError(
                f'the feature "{feature.name}" can\'t be sent to other processes ({error}): '
                "make it a plain function without open files or locks, or use workers=1"
            ) from error


def run_jobs(
    jobs: Iterable[Job[Q]],
    workers: int,
    executor: Executor | None = None,
    *,
    task: Task[Q, R],
    limits: Limits | None = None,
    inline: bool = True,
) -> Iterator[Outcome[R]]:
    """Give the outcome of every job, in the order they end.

    Jobs are taken from the iterable as workers get free. A handful of jobs is done in this process, where
    starting others would take longer than the work, unless `inline` is False. The limits (Limits() for
    None) hold for own processes and not for this one. Those of a given executor are ended by them where
    they are given.
    """
    source = iter(jobs)
    first = list(islice(source, _INLINE + 1)) if executor is None and inline else []
    if executor is None and inline and (workers == 1 or len(first) <= _INLINE):
        for job in (*first, *source):
            yield from analyse_batch([job], task)
        return
    pool = _Pool(workers, executor, task, limits)
    ended = False
    try:
        yield from _run(_chain(first, source), pool)
        ended = True
    finally:
        pool.close(broken=not ended)


def _chain(first: list[Job[Q]], rest: Iterator[Job[Q]]) -> Iterator[Job[Q]]:
    yield from first
    yield from rest


def _run(source: Iterator[Job[Q]], pool: _Pool[Q, R]) -> Iterator[Outcome[R]]:
    pending: dict[Future[list[Outcome[R]]], list[Job[Q]]] = {}
    suspects: deque[Job[Q]] = deque()
    try:
        yield from _together(source, pool, pending, suspects)
    finally:
        if pool.given is None:
            # Whoever shares the processes need not wait for what nobody wants any more.
            for future in pending:
                future.cancel()
    if suspects:
        pool.apart()
    for job in suspects:
        yield _alone(job, pool)


def _together(
    source: Iterator[Job[Q]],
    pool: _Pool[Q, R],
    pending: dict[Future[list[Outcome[R]]], list[Job[Q]]],
    suspects: deque[Job[Q]],
) -> Iterator[Outcome[R]]:
    """Run jobs in batches; those that were in flight when a process was lost become suspects."""
    window = 2 * pool.workers
    size = _BATCH
    batch = list(islice(source, size))
    while batch or pending:
        while batch and len(pending) < window:
            try:
                pending[pool.submit(batch)] = batch
            except Exception:
                suspects += [*batch, *(job for jobs in pending.values() for job in jobs)]
                pending.clear()
                pool.restart()
            batch = list(islice(source, size))
        if not pending:
            continue
        done, _ = wait(pending, return_when=FIRST_COMPLETED)
        broken = False
        for future in done:
            jobs = pending.pop(future)
            try:
                outcomes = future.result()
            except Exception:
                # Each kind of executor has its own error for a lost worker; a task itself raises none.
                suspects += jobs
                broken = True
                continue
            size = _next_size(size, outcomes)
            yield from outcomes
        if broken and pool.given is None:
            suspects += [job for jobs in pending.values() for job in jobs]
            pending.clear()
            pool.restart()


def _next_size(size: int, outcomes: list[Outcome[R]]) -> int:
    """How many jobs the next batch has, from the one that came: at most twice as many."""
    took = sum(outcome.seconds for outcome in outcomes) / max(1, len(outcomes))
    return max(_BATCH, min(_MOST, 2 * size, int(_SECONDS / took) if took > 0 else _MOST))


def _alone(job: Job[Q], pool: _Pool[Q, R]) -> Outcome[R]:
    began = time.monotonic()
    try:
        future = pool.submit([job])
    except Exception as error:
        why = f"({type(error).__name__}: {their_words(error)})"
        if pool.given is None:
            raise MirlabError(
                f"a process for the analysis could not be started {why}: close other programs, or use fewer "
                "workers"
            ) from error
        stopped = "shutdown" in str(error) or "closed" in str(error)
        what = "the executor takes no more work" if stopped else "the executor can't be given this work"
        raise MirlabError(
            f"{what} {why}: pass a running executor, or none, so that processes are started for this run"
        ) from error
    try:
        return future.result()[0]
    except Exception as error:
        pool.restart()
        died = cause_of_death(error, pool.limits, job.path, time.monotonic() - began)
        reason = f"the process that analysed it {died}; the other files are not affected"
        return Outcome(job.content, None, ("worker", reason))
