"""Running analyses on an executor, and surviving it.

A job is a file and what to compute of it. Workers answer with an analysis or with a stage and a reason.
A worker that dies takes its whole pool with it; the files that were in flight are then tried again
one by one, each in a process of its own, so that only the file that kills is lost, by name.

Contents: Job, Outcome, run_jobs.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from dataclasses import dataclass
from itertools import islice
from typing import Any

from mirlab.audio.analyse import Analysis, Request, analyse
from mirlab.audio.registry import Feature, add, own_features
from mirlab.errors import AudioError, MirlabError

_BATCH = 4
_INLINE = 3


@dataclass(frozen=True)
class Job:
    """One file to analyse: its content's digest, its path, and what to compute."""

    content: str
    path: str
    request: Request


@dataclass(frozen=True)
class Outcome:
    """One job's result: an analysis, or a failure as (stage, reason)."""

    content: str
    analysis: Analysis | None
    failure: tuple[str, str] | None = None


def analyse_batch(jobs: list[Job], own: tuple[Feature, ...] = ()) -> list[Outcome]:
    """Analyse files one after another; whatever goes wrong with one is its outcome. Runs in a worker."""
    for feature in own:
        add(feature, replace=True)
    return [_analyse_one(job) for job in jobs]


def _analyse_one(job: Job) -> Outcome:
    try:
        return Outcome(job.content, analyse(job.path, job.request))
    except AudioError as error:
        return Outcome(job.content, None, (error.stage, error.reason))
    except MirlabError as error:
        return Outcome(job.content, None, ("features", str(error)))
    except MemoryError:
        return Outcome(job.content, None, ("features", "the analysis needed more memory than there is"))
    except Exception as error:
        # An own feature or a decoder may raise anything; it must cost its file only.
        return Outcome(job.content, None, ("features", f"{type(error).__name__}: {error}"))


class _Inline(Executor):
    """Runs what is submitted at once, in this process."""

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


class _Pool:
    """Own processes, started on first use and again after a death; or the caller's executor."""

    def __init__(self, workers: int, given: Executor | None) -> None:
        self.workers, self.given = workers, given
        self._own: Any = None

    def submit(self, jobs: list[Job]) -> Future[list[Outcome]]:
        return self._executor().submit(analyse_batch, jobs, own_features())

    def _executor(self) -> Executor:
        if self.given is not None:
            return self.given
        if self._own is None:
            from loky import ProcessPoolExecutor

            one_thread = dict.fromkeys(
                ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS"), "1"
            )
            self._own = ProcessPoolExecutor(max_workers=self.workers, env=one_thread)
        executor: Executor = self._own
        return executor

    def restart(self) -> None:
        self.close(kill=True)

    def close(self, *, kill: bool = False) -> None:
        if self._own is not None:
            self._own.shutdown(wait=True, kill_workers=kill)
            self._own = None


def run_jobs(jobs: Iterable[Job], workers: int, executor: Executor | None = None) -> Iterator[Outcome]:
    """Give the outcome of every job, in the order they end.

    Jobs are taken from the iterable as workers get free. A handful of jobs is done in this process,
    where starting others would take longer than the work.
    """
    source = iter(jobs)
    first = list(islice(source, _INLINE + 1)) if executor is None else []
    if executor is None and (workers == 1 or len(first) <= _INLINE):
        for job in (*first, *source):
            yield from analyse_batch([job])
        return
    pool = _Pool(workers, executor)
    ended = False
    try:
        yield from _run(_chain(first, source), pool)
        ended = True
    finally:
        pool.close(kill=not ended)


def _chain(first: list[Job], rest: Iterator[Job]) -> Iterator[Job]:
    yield from first
    yield from rest


def _run(source: Iterator[Job], pool: _Pool) -> Iterator[Outcome]:
    pending: dict[Future[list[Outcome]], list[Job]] = {}
    suspects: deque[Job] = deque()
    window = 2 * pool.workers
    batch = list(islice(source, _BATCH))
    while batch or pending:
        while batch and len(pending) < window:
            try:
                pending[pool.submit(batch)] = batch
            except BrokenExecutor:
                suspects += [*batch, *(job for jobs in pending.values() for job in jobs)]
                pending.clear()
                pool.restart()
            batch = list(islice(source, _BATCH))
        if not pending:
            continue
        done, _ = wait(pending, return_when=FIRST_COMPLETED)
        broken = False
        for future in done:
            jobs = pending.pop(future)
            try:
                yield from future.result()
            except BrokenExecutor:
                suspects += jobs
                broken = True
        if broken:
            suspects += [job for jobs in pending.values() for job in jobs]
            pending.clear()
            pool.restart()
    for job in suspects:
        yield _alone(job, pool)


def _alone(job: Job, pool: _Pool) -> Outcome:
    try:
        return pool.submit([job]).result()[0]
    except BrokenExecutor as error:
        pool.restart()
        reason = f"the process that analysed it died ({type(error).__name__}); the other files are not affected"
        return Outcome(job.content, None, ("worker", reason))
