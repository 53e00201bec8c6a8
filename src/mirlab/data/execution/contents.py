"""Files taken by their content: each is hashed, and what is not known of its content yet is computed.

What is hashed is what is decoded: the file's identity before hashing is compared with the one after
decoding. Where they differ, the result is dropped, good or bad, and the file is taken again, a few times.

Contents: ByContent, Wanted, refusal.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from mirlab.data.execution.cache import FeatureCache, Seen
from mirlab.data.execution.limits import Limits
from mirlab.data.execution.pool import Job, Task, run_jobs
from mirlab.data.tables import Track
from mirlab.files import ATTEMPTS, HASH_SECONDS, KEPT_CHANGING, NotAFile

Q = TypeVar("Q")
R = TypeVar("R")


@dataclass(frozen=True)
class Wanted(Generic[Q]):
    """What is to be computed of a content."""

    request: Q


class ByContent(ABC, Generic[Q, R]):
    """One pass over tracks; what becomes of each is told by calls, as it is known."""

    def __init__(self, tracks: Sequence[Track], store: FeatureCache) -> None:
        self.tracks, self.store = tracks, store

    @abstractmethod
    def look_up(self, track: Track, content: str) -> Wanted[Q] | None:
        """Say what is to be computed of a track's content; None where it is known, and the track has it."""

    @abstractmethod
    def arrived(self, tracks: list[Track], content: str, result: R) -> None:
        """Keep what was computed of the content that these tracks share."""

    @abstractmethod
    def failed(self, track: Track, stage: str, reason: str) -> None:
        """Note that a track could not be read or computed."""

    def take(
        self, task: Task[Q, R], workers: int, executor: Executor | None = None, limits: Limits | None = None
    ) -> None:
        """Go through the tracks; every one ends in one of the three calls, each once."""
        tracks = self.tracks
        for _ in range(ATTEMPTS):
            waiting: dict[str, tuple[list[Track], Seen]] = {}
            again: list[Track] = []
            jobs = self._jobs(tracks, waiting, (limits or Limits()).seconds or HASH_SECONDS)
            for outcome in run_jobs(jobs, workers, executor, task=task, limits=limits):
                sharing, seen = waiting.pop(outcome.content)
                if not self.store.holds(sharing[0].path, seen):
                    again += sharing
                elif outcome.analysis is not None:
                    self.arrived(sharing, outcome.content, outcome.analysis)
                else:
                    stage, reason = outcome.failure or ("worker", "it gave nothing")
                    for track in sharing:
                        self.failed(track, stage, reason)
            tracks = again
            if not tracks:
                return
        for track in tracks:
            self.failed(track, "open", KEPT_CHANGING)

    def _jobs(
        self, tracks: Sequence[Track], waiting: dict[str, tuple[list[Track], Seen]], seconds: float
    ) -> Iterator[Job[Q]]:
        for track in tracks:
            try:
                seen = self.store.see(track.path, seconds)
            except OSError as error:
                self.failed(track, "open", refusal(track.path, error))
                continue
            if seen.content in waiting:
                waiting[seen.content][0].append(track)
                continue
            wanted = self.look_up(track, seen.content)
            if wanted is not None:
                waiting[seen.content] = ([track], seen)
                yield Job(seen.content, str(track.path), wanted.request)


def refusal(path: Path, error: OSError) -> str:
    """Say why the system would not let a file be read."""
    if path.is_symlink() and not path.exists():
        return f"a broken link: it points to {path.readlink()}, which is not there"
    if isinstance(error, NotAFile | TimeoutError) and error.strerror:
        return error.strerror
    return f"expected a readable file, the system says: {error.strerror or error}"
