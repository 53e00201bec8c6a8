"""Long tasks that a page starts, looks after and may give up: a map, a classifier.

Contents: Background, Told.
"""

from __future__ import annotations

import threading
from typing import Any, TypedDict

from mirlab.errors import MirlabError
from mirlab.show.web.work.work import Job, Stopped, Workshop


class Told(TypedDict):
    """How a task is: "none" was never started, "running", "done", "stopped", "failed"; `error` says why."""

    state: str
    what: str
    done: int
    total: int
    error: str


class Background:
    """One worker, without a limit of time or memory, for the library's own data."""

    def __init__(self) -> None:
        self._workshop = Workshop(workers=1, patience=float("inf"), queue=16, memory=0)
        self._jobs: dict[str, Job] = {}
        self._lock = threading.Lock()

    def start(self, name: str, task: str, *arguments: Any) -> None:
        """Begin a task under a name, unless it is running; raises Busy where too many are waiting."""
        with self._lock:
            if name not in self._jobs or self._jobs[name].future.done():
                self._jobs[name] = self._workshop.submit(task, *arguments)

    def stop(self, name: str) -> None:
        """Give a task up; nothing happens where it isn't running."""
        with self._lock:
            job = self._jobs.get(name)
        if job is not None:
            job.stop()

    def told(self, name: str) -> Told:
        """How a task is."""
        with self._lock:
            job = self._jobs.get(name)
        if job is None:
            return {"state": "none", "what": "", "done": 0, "total": 0, "error": ""}
        error = ""
        state = "running"
        if job.future.done():
            raised = job.future.exception()
            state = "done" if raised is None else "stopped" if isinstance(raised, Stopped) else "failed"
            error = str(raised) if isinstance(raised, MirlabError) else ""
        return {"state": state, "what": job.what, "done": job.done, "total": job.total, "error": error}

    def close(self) -> None:
        """Stop everything."""
        self._workshop.close()
