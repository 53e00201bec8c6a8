"""An audit that runs behind the explorer, with progress and cancel.

It listens in processes of its own and counts in a thread of the server's; one runs at a time.

Contents: Auditor, Cancelled.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any

from mirlab.data.audit import AuditSaid, said_of
from mirlab.errors import MirlabError, UsageError
from mirlab.find.review import UNUSABLE
from mirlab.typing import ProgressEvent


class Cancelled(Exception):
    """What ends an audit that was cancelled; seen by nobody but the auditor."""


class Auditor:
    """Audits of a library's sources.

    Parameters
    ----------
    sources : as `open_source` takes them
    found : audits that were read from a file
    workers : processes that listen
    """

    def __init__(
        self, sources: Sequence[str], found: Sequence[AuditSaid] = (), workers: int | None = None
    ) -> None:
        self.sources, self.workers = tuple(sources), workers
        self.found = tuple(found)
        self.version = 0
        self._progress: dict[str, Any] = {}
        self._state, self._problem = "idle", ""
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def state(self) -> dict[str, Any]:
        """How it stands ("idle", "running", "done", "cancelled", "failed"), what is done and how far."""
        with self._lock:
            return {
                "state": self._state,
                "can_start": bool(self.sources),
                "audits": len(self.found),
                "pairs": sum(len(said.pairs) for said in self.found),
                "unreadable": sum(
                    len(finding.tracks)
                    for said in self.found
                    for finding in said.findings
                    if finding.kind in UNUSABLE
                ),
                "problem": self._problem,
                **self._progress,
            }

    def start(self) -> None:
        """Begin; raises UsageError where there is nothing to listen to, or one is running."""
        if not self.sources:
            raise UsageError(
                "an audit needs audio files, but this collection has none: start with  mirlab serve LIB"
            )
        with self._lock:
            if self._state == "running":
                raise UsageError("an audit is already running: wait for it, or cancel it")
            self._state, self._problem, self._progress = "running", "", {}
            self._stop.clear()
            self._thread = threading.Thread(target=self._run, name="audit", daemon=True)
            self._thread.start()

    def cancel(self) -> None:
        """Stop what is running, at the next file; does nothing where nothing is."""
        self._stop.set()

    def wait(self, seconds: float = 30.0) -> None:
        """Wait for the end of what is running."""
        if self._thread is not None:
            self._thread.join(seconds)

    def close(self) -> None:
        """Cancel and wait for the end."""
        self.cancel()
        self.wait()

    def _run(self) -> None:
        state, problem = "done", ""
        try:
            found = [self._audit(number, source) for number, source in enumerate(self.sources, start=1)]
            with self._lock:
                self.found, self.version = tuple(found), self.version + 1
        except Cancelled:
            state = "cancelled"
        except MirlabError as error:
            state, problem = "failed", str(error)
        except Exception as error:
            state, problem = (
                "failed",
                f"the audit failed ({type(error).__name__}); the server is not affected",
            )
        with self._lock:
            self._state, self._problem, self._progress = state, problem, {}

    def _audit(self, number: int, source: str) -> AuditSaid:
        from mirlab.data.audit import audit

        def progress(event: ProgressEvent) -> None:
            if self._stop.is_set():
                raise Cancelled
            with self._lock:
                self._progress = {
                    "what": event.stage,
                    "done": event.done,
                    "total": event.total,
                    "failed": event.failures,
                    "source": number,
                    "sources": len(self.sources),
                }

        return said_of(audit(source, workers=self.workers, progress=progress).to_dict())
