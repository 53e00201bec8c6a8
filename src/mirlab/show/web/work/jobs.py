"""The long tasks of one running explorer, in the order in which they were asked for, one at a time.

Contents: Jobs, JobTold.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal, TypedDict

from mirlab.errors import MirlabError, UnknownName
from mirlab.show.web.work.places import Busy
from mirlab.show.web.work.work import Job, Stopped, Workshop

State = Literal["waiting", "running", "done", "failed", "cancelled"]
MOST_WAITING = 16
_MOST_KEPT = 50
"""Jobs that are told of when they are over."""


class JobTold(TypedDict):
    """How a job is: `what`, `done` and `total` say how far; `result` what it made; `error` why it failed."""

    id: str
    kind: str
    title: str
    state: State
    what: str
    done: int
    total: int
    started: str
    error: str
    result: dict[str, Any] | None


@dataclass(frozen=True)
class _Asked:
    id: str
    kind: str
    title: str
    started: str
    job: Job


class Jobs:
    """One worker without a limit of time or memory, which works for the owner of the library."""

    def __init__(self) -> None:
        self._workshop = Workshop(workers=1, patience=float("inf"), queue=MOST_WAITING, memory=0)
        self._asked: dict[str, _Asked] = {}
        self._last = 0
        self._lock = threading.Lock()

    def start(self, kind: str, title: str, *arguments: Any) -> JobTold:
        """Begin a task of LONG_TASKS when those before it are over.

        Parameters
        ----------
        kind : the task's name
        title : what is done, for people
        arguments : the task's

        Raises
        ------
        Busy : the same is already being done, or too many are waiting
        """
        with self._lock:
            for other in self._asked.values():
                if (other.kind, other.job.arguments) == (kind, arguments) and not other.job.future.done():
                    raise Busy(f"“{title}” is already being done: look at its progress")
            job = self._workshop.submit(kind, *arguments)
            self._last += 1
            now = datetime.now(UTC).isoformat(timespec="seconds")
            asked = _Asked(str(self._last), kind, title, now, job)
            self._asked[asked.id] = asked
            self._forget()
        return _told(asked)

    def all(self) -> list[JobTold]:
        """Every job that is known, the newest first."""
        with self._lock:
            asked = list(self._asked.values())
        return [_told(one) for one in reversed(asked)]

    def cancel(self, id: str) -> JobTold:
        """Give a job up; one that is over stays as it is. Raises UnknownName."""
        with self._lock:
            if id not in self._asked:
                raise UnknownName("job", id[:80], self._asked)
            asked = self._asked[id]
        asked.job.stop()
        return _told(asked)

    def close(self) -> None:
        """Stop everything."""
        self._workshop.close()

    def _forget(self) -> None:
        over = [id for id, one in self._asked.items() if one.job.future.done()]
        for id in over[: max(0, len(self._asked) - _MOST_KEPT)]:
            del self._asked[id]


def _told(asked: _Asked) -> JobTold:
    job = asked.job
    state: State = "waiting" if job.what == "waiting" else "running"
    error, result = "", None
    if job.future.done():
        raised = job.future.exception()
        if raised is None:
            state, result = "done", job.future.result()
        elif isinstance(raised, Stopped):
            state = "cancelled"
        else:
            state, error = "failed", str(raised) if isinstance(raised, MirlabError) else ""
    elif job.stopped:
        state = "cancelled"
    return {
        "id": asked.id,
        "kind": asked.kind,
        "title": asked.title,
        "state": state,
        "what": "" if job.what == "waiting" else job.what,
        "done": job.done,
        "total": job.total,
        "started": asked.started,
        "error": error,
        "result": result,
    }
