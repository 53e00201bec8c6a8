"""The measures of every file of a dataset: `audio.quality` on workers, remembered by content.

Contents: Measured, measure_all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass

import numpy as np

from mirlab.audio.quality import VERSION, Quality, measure
from mirlab.data.cache import FeatureCache
from mirlab.data.extract import refusal
from mirlab.data.places import cache_dir
from mirlab.data.pool import Job, default_workers, run_jobs
from mirlab.data.track import Dataset, Failure, Track

_KIND = f"quality@{VERSION}"

Progress = Callable[[int, int, int], None]
"""Called with (files done, files in all, failures so far)."""


@dataclass(frozen=True)
class Measured:
    """What came of measuring a dataset.

    Parameters
    ----------
    quality : the measures of each file that could be decoded to its end, by track id
    failures : the others, sorted by track id
    computed : files that were decoded now, the rest was known
    note : a sentence where the cache could not be used
    """

    quality: dict[str, Quality]
    failures: list[Failure]
    computed: int
    note: str | None = None


def measure_job(job: Job[None]) -> Quality:
    """Measure the job's file. Runs in a worker."""
    return measure(job.path)


def measure_all(
    dataset: Dataset,
    *,
    workers: int | None = None,
    executor: Executor | None = None,
    cache: bool = True,
    progress: Progress | None = None,
) -> Measured:
    """Measure every file of a dataset; a file that can't be decoded is a failure, never an error.

    Parameters
    ----------
    workers : processes; None takes one per core
    executor : any concurrent.futures.Executor to use instead
    cache : keep the measures and use earlier ones
    """
    quality: dict[str, Quality] = {}
    failures: list[Failure] = []
    waiting: dict[str, list[Track]] = {}
    store = FeatureCache(cache_dir() / "features.sqlite" if cache else None)
    computed = 0

    def report() -> None:
        if progress is not None:
            progress(len(quality) + len(failures), len(dataset), len(failures))

    def jobs() -> Iterator[Job[None]]:
        for track in dataset.tracks:
            try:
                content = store.digest(track.path)
            except OSError as error:
                failures.append(Failure(track.id, "open", refusal(track.path, error)))
                report()
                continue
            known = store.kept(content, _KIND)
            if known is not None:
                quality[track.id] = Quality.from_array(np.frombuffer(known, dtype="<f8"))
                report()
            elif content in waiting:
                waiting[content].append(track)
            else:
                waiting[content] = [track]
                yield Job(content, str(track.path), None)

    try:
        for outcome in run_jobs(jobs(), workers or default_workers(), executor, task=measure_job):
            tracks = waiting.pop(outcome.content)
            if outcome.analysis is None:
                stage, reason = outcome.failure or ("worker", "it gave nothing")
                failures += [Failure(track.id, stage, reason) for track in tracks]
            else:
                store.keep(outcome.content, _KIND, outcome.analysis.as_array().astype("<f8").tobytes())
                quality.update((track.id, outcome.analysis) for track in tracks)
                computed += len(tracks)
            report()
    finally:
        store.close()
    ordered = {track.id: quality[track.id] for track in dataset.tracks if track.id in quality}
    return Measured(ordered, sorted(failures, key=lambda f: f.track), computed, store.note)
