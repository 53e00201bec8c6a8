"""Several searches at once: each waits for processes most of the time, so there is always work for these.

Contents: side_by_side.
"""

from __future__ import annotations

import queue
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from mirlab.learn.selection.crew import Crew

R = TypeVar("R")


def side_by_side(
    work: Callable[[int, Callable[[int], None]], R],
    count: int,
    crew: Crew | None,
    come: Callable[[int, int], None],
) -> list[R]:
    """Do jobs, one more at a time than the crew has processes; without a crew one after another.

    A search asks for its next sets when the last of a step is judged. One more than there are processes, and
    these have other sets to judge until then. Jobs are begun in their order: put long ones first, so that
    none of them is left at the end, when nothing is there to be done beside it.

    Parameters
    ----------
    work : does the job of a number and calls its second argument with how far it is
    count : of the jobs
    crew : whose processes they wait for
    come : told of each job's number how far it is, in the thread that calls this
    """
    if crew is None or count == 1:
        return [work(number, lambda size, number=number: come(number, size)) for number in range(count)]  # type: ignore[misc]
    news: queue.Queue[tuple[int, int] | None] = queue.Queue()

    def one(number: int) -> R:
        try:
            return work(number, lambda size: news.put((number, size)))
        finally:
            news.put(None)

    with ThreadPoolExecutor(crew.workers + 1, thread_name_prefix="mirlab-search") as pool:
        jobs = [pool.submit(one, number) for number in range(count)]
        try:
            while not all(job.done() for job in jobs):
                try:
                    # An end to the waiting, as some systems interrupt no thread that waits without one.
                    said = news.get(timeout=1.0)
                except queue.Empty:
                    continue
                if said is not None:
                    come(*said)
                for job in jobs:
                    if job.done():
                        job.result()
            while not news.empty():
                if (said := news.get()) is not None:
                    come(*said)
            return [job.result() for job in jobs]
        except BaseException:
            crew.stop()
            for job in jobs:
                job.cancel()
            raise
