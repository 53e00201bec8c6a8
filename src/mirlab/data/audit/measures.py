"""The measures of every file of a dataset: `audio.quality` on workers, remembered by content.

Contents: Measured, measure_all.
"""

from __future__ import annotations

from concurrent.futures import Executor
from dataclasses import dataclass

import numpy as np

from mirlab.audio.decoding import DECODING_VERSION
from mirlab.audio.listening import QUALITY_VERSION, Quality, measure
from mirlab.data.execution import TOGETHER, ByContent, FeatureCache, Job, Wanted, default_workers
from mirlab.data.tables import Dataset, Failure, Track
from mirlab.files import cache_dir
from mirlab.progress import told
from mirlab.typing import Progress, ProgressEvent

_KIND = f"quality@{QUALITY_VERSION} decoding={DECODING_VERSION}"


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
    progress: Progress = None,
) -> Measured:
    """Measure every file of a dataset; a file that can't be decoded is a failure, never an error.

    Parameters
    ----------
    workers : processes; None takes one per core
    executor : any concurrent.futures.Executor to use instead
    cache : keep the measures and use earlier ones
    """
    store = FeatureCache(cache_dir() / "features.sqlite" if cache else None, together=TOGETHER)
    run = _Run(dataset.tracks, store, progress)
    try:
        run.take(measure_job, workers or default_workers(), executor)
    finally:
        store.close()
    ordered = {track.id: run.quality[track.id] for track in dataset.tracks if track.id in run.quality}
    return Measured(ordered, sorted(run.failures, key=lambda f: f.track), run.computed, store.note)


class _Run(ByContent[None, Quality]):
    """One pass over tracks: the measures of each, from the cache or computed into it."""

    def __init__(self, tracks: list[Track], store: FeatureCache, progress: Progress) -> None:
        super().__init__(tracks, store)
        self.tell = told(progress)
        self.quality: dict[str, Quality] = {}
        self.failures: list[Failure] = []
        self.computed = 0

    def look_up(self, track: Track, content: str) -> Wanted[None] | None:
        known = self.store.kept(content, _KIND)
        if known is None:
            return Wanted(None)
        self.quality[track.id] = Quality.from_array(np.frombuffer(known, dtype="<f8"))
        self._report()
        return None

    def arrived(self, tracks: list[Track], content: str, result: Quality) -> None:
        self.store.keep(content, _KIND, result.as_array().astype("<f8").tobytes())
        self.quality.update((track.id, result) for track in tracks)
        self.computed += len(tracks)
        self._report()

    def failed(self, track: Track, stage: str, reason: str) -> None:
        self.failures.append(Failure(track.id, stage, reason))
        self._report()

    def _report(self) -> None:
        done = len(self.quality) + len(self.failures)
        self.tell(ProgressEvent("listening", done, len(self.tracks), len(self.failures)))
