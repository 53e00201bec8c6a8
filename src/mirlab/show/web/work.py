"""Work on foreign sound, in processes of its own.

An uploaded file is decoded by code in C that may crash or ask for all memory there is; it runs in a worker
whose address space is limited. A worker that dies, or takes too long, costs the jobs in flight, and
new workers are started; the server goes on.

Contents: Workshop, Busy, MOST_BYTES, MOST_SECONDS, describe, alike (what runs in a worker).
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from mirlab.errors import AudioError, MirlabError

MOST_BYTES = 200 << 20
"""Largest upload, in bytes."""
MOST_SECONDS = 1200.0
"""Longest upload, in seconds of sound."""
MEMORY = 8 << 30
"""Address space of a worker, in bytes."""
PATIENCE = 120.0
"""Seconds that a job may take."""
_QUEUE = 6
_POINTS = 1000


class Busy(MirlabError):
    """More jobs are waiting than will be taken."""


class Workshop:
    """A bounded pool of processes for uploads."""

    def __init__(self, workers: int = 2, patience: float = PATIENCE) -> None:
        self.workers, self.patience = workers, patience
        self._pool: Any = None
        self._lock = threading.Lock()
        self._jobs = 0

    async def do(self, task: Callable[..., Any], *arguments: Any) -> Any:
        """Run a task; raises MirlabError where it fails, Busy where too much is waiting."""
        if self._jobs >= _QUEUE:
            raise Busy(f"{self._jobs} files are being analysed already: try again in a moment")
        self._jobs += 1
        try:
            future = await asyncio.to_thread(self._submit, task, arguments)
            return await asyncio.wait_for(asyncio.wrap_future(future), self.patience)
        except MirlabError:
            raise
        except TimeoutError as error:
            await asyncio.to_thread(self.close)
            raise MirlabError(f"the analysis took more than {self.patience:g} s and was stopped") from error
        except MemoryError as error:
            raise MirlabError("the analysis needed more memory than an upload may") from error
        except Exception as error:
            await asyncio.to_thread(self.close)
            raise MirlabError(
                f"the analysis of this file failed ({type(error).__name__}); the server is not affected"
            ) from error
        finally:
            self._jobs -= 1

    def _submit(self, task: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
        from loky import ProcessPoolExecutor

        with self._lock:
            if self._pool is None:
                self._pool = ProcessPoolExecutor(max_workers=self.workers, initializer=_limit, timeout=600)
            return self._pool.submit(task, *arguments)

    def close(self) -> None:
        """Stop all workers."""
        with self._lock:
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown(wait=True, kill_workers=True)


def _limit() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limit.
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))


@lru_cache(maxsize=2)
def _classifier(path: str) -> Any:
    from mirlab.learn.predict import load

    return load(path)


@lru_cache(maxsize=2)
def _library(path: str) -> Any:
    from mirlab.find.library import Library

    return Library.open(path)


def describe(model: str, path: str) -> dict[str, Any]:
    """What a classifier says of a file: prediction, timeline of windows, and the waveform's outline."""
    import numpy as np

    from mirlab.audio.waveform import load as load_sound

    duration = _checked(path)
    classifier = _classifier(model)
    said = classifier.predict([path], workers=1)[0]
    if said.error:
        raise MirlabError(said.error)
    try:
        windows = classifier.windows(path, 3.0, 1.5) if duration >= 3 else []
    except AudioError as error:
        raise MirlabError(error.reason) from error
    samples = np.abs(load_sound(path, sample_rate=4000).samples)
    edges = np.linspace(0, len(samples), min(_POINTS, len(samples)), endpoint=False).astype(np.intp)
    peaks = np.maximum.reduceat(samples, edges).round(4).tolist()
    answer = said.as_json()
    del answer["path"]
    return {
        **answer,
        "reason": said.reason,
        "duration": duration,
        "labels": list(classifier.labels),
        "timeline": [
            {"start": w.start, "stop": w.stop, "probabilities": dict(w.prediction.probabilities)}
            for w in windows
        ],
        "peaks": peaks,
    }


def alike(library: str, path: str, k: int) -> list[dict[str, Any]]:
    """The k tracks of a library that are nearest to a file; their ids and distances."""
    _checked(path)
    try:
        found = _library(library).similar(path, k=k)
    except AudioError as error:
        raise MirlabError(error.reason) from error
    return [{"id": n.id, "distance": n.distance} for n in found]


def _checked(path: str) -> float:
    from mirlab.audio.waveform import probe

    try:
        duration = float(probe(path).duration or 0.0)
    except AudioError as error:
        raise MirlabError(error.reason) from error
    if duration > MOST_SECONDS:
        raise MirlabError(
            f"expected at most {MOST_SECONDS:g} s of sound, got {duration:.0f} s: send a part of it"
        )
    return duration
