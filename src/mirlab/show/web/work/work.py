"""Work in processes of its own, so that the server always answers.

An uploaded file is decoded by code in C that may crash or ask for all memory there is; it runs in a worker
whose memory is limited (worker.py). A worker that dies, takes too long, or works for someone who has
left, is killed and costs that one job; the next job gets a new one.

Contents: Workshop, Job, Stopped.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, suppress
from typing import Any

from mirlab.data.execution import death_of
from mirlab.errors import MirlabError
from mirlab.plugins import loaded
from mirlab.show.web.work.alarm import Alarm
from mirlab.show.web.work.allowance import Allowance
from mirlab.show.web.work.places import Busy
from mirlab.show.web.work.uploads import Upload
from mirlab.typing import ProgressEvent

WORKER = ("-m", "mirlab.show.web.work.worker")
"""What a worker runs, as Python is told."""
_GENTLE = 5
_WINDOWS = ("CREATE_NEW_PROCESS_GROUP", "BELOW_NORMAL_PRIORITY_CLASS")
"""What a session of its own and stepping back are there."""
_USUAL = Allowance()


class Stopped(MirlabError):
    """A job that was given up."""


class Job:
    """One thing that a worker is asked.

    Attributes
    ----------
    what, done, total : how far it is, in words and numbers; total is 0 where it isn't known
    late : whether it took too long
    future : its result, or the MirlabError that it ended with
    """

    def __init__(self, task: str, arguments: tuple[Any, ...], fresh: bool = False) -> None:
        self.task, self.arguments, self.fresh = task, arguments, fresh
        self.what, self.done, self.total = "waiting", 0, 0
        self.future: Future[Any] = Future()
        self.late = False
        self._worker: _Worker | None = None
        self._stopped = False
        self._lock = threading.Lock()

    def stop(self) -> None:
        """Give it up: its worker, if it has one, is killed."""
        with self._lock:
            self._stopped = True
            # Still under the lock, so that a worker that has just been let go is not killed in another's job.
            if self._worker is not None:
                self._worker.kill()

    def expire(self) -> None:
        """Give it up because it took too long."""
        self.late = True
        self.stop()

    @property
    def stopped(self) -> bool:
        """Whether it was given up."""
        with self._lock:
            return self._stopped

    def begin(self, worker: _Worker) -> bool:
        """Whether the worker may begin, as nobody has stopped the job."""
        with self._lock:
            self._worker = worker
            return not self._stopped

    def end(self) -> bool:
        """Let the worker go; whether the job was stopped."""
        with self._lock:
            self._worker = None
            return self._stopped

    def tell(self, event: ProgressEvent) -> None:
        self.what, self.done, self.total = event.stage, event.done, event.total or 0


class Workshop:
    """A bounded crew of processes.

    Parameters
    ----------
    workers : processes at most
    patience : seconds that a worker may take over a job
    queue : jobs at most, those at work included
    memory : bytes of its own that a worker may hold; 0 is no limit
    """

    def __init__(
        self,
        *,
        workers: int = _USUAL.workers,
        patience: float = _USUAL.patience,
        queue: int = _USUAL.places,
        memory: int = _USUAL.memory,
    ) -> None:
        self.patience, self.queue, self.memory = patience, queue, memory
        self._threads = ThreadPoolExecutor(workers, thread_name_prefix="mirlab-worker")
        self._idle: list[_Worker] = []
        self._jobs: set[Job] = set()
        self._lock = threading.Lock()
        self._closed = False
        self._alarm = Alarm(Job.expire)

    @property
    def at_work(self) -> int:
        """How many jobs there are, waiting ones included."""
        with self._lock:
            return len(self._jobs)

    def submit(self, task: str, *arguments: Any, fresh: bool = False) -> Job:
        """Begin a task of tasks.TASKS as soon as a worker is free; raises Busy where too much is waiting.

        A `fresh` one is given to a worker that begins with it. In place of an Upload the worker is given the
        path at which it lies meanwhile.
        """
        job = Job(task, arguments, fresh)
        with self._lock:
            if self._closed:
                raise Stopped("the server is stopping")
            if len(self._jobs) >= self.queue:
                raise Busy(f"{len(self._jobs)} files are already being analysed: try again in a moment")
            self._jobs.add(job)
        job.future.set_running_or_notify_cancel()
        self._threads.submit(self._run, job)
        return job

    async def do(self, task: str, *arguments: Any, begun: Callable[[Job], None] | None = None) -> Any:
        """Run a task; raises MirlabError where it fails. A cancelled caller stops the work."""
        job = self.submit(task, *arguments)
        if begun is not None:
            begun(job)
        try:
            return await asyncio.wrap_future(job.future)
        finally:
            if not job.future.done():
                job.stop()
                self._forget(job)

    def close(self) -> None:
        """Stop all workers."""
        with self._lock:
            self._closed = True
            jobs, idle = list(self._jobs), self._idle
            self._idle = []
        for job in jobs:
            job.stop()
        for worker in idle:
            worker.close()
        self._threads.shutdown(wait=True)
        self._alarm.close()

    def _run(self, job: Job) -> None:
        worker = None
        answer: dict[str, Any] = {"failed": ""}
        try:
            if not job.stopped:
                worker = self._worker(job.fresh)
                if job.begin(worker):
                    with ExitStack() as files, self._alarm.over(job, self.patience):
                        answer = worker.ask(job, _as_paths(job.arguments, files))
        except Exception as error:
            answer = {"failed": f"the analysis failed ({type(error).__name__}); the server is not affected"}
        stopped = job.end()
        self._forget(job)
        if worker is not None:
            self._put_back(worker)
        if job.late:
            words = f"the analysis took more than {self.patience:g} s and was stopped: send a shorter part"
            job.future.set_exception(MirlabError(words))
        elif stopped:
            job.future.set_exception(Stopped("this was stopped before it finished"))
        elif "failed" in answer:
            job.future.set_exception(MirlabError(answer["failed"]))
        else:
            job.future.set_result(answer["done"])

    def _forget(self, job: Job) -> None:
        with self._lock:
            self._jobs.discard(job)

    def _worker(self, fresh: bool) -> _Worker:
        if fresh:
            return _Worker(self.memory)
        with self._lock:
            found = [worker for worker in self._idle if worker.alive]
            self._idle = found[:-1]
        return found[-1] if found else _Worker(self.memory)

    def _put_back(self, worker: _Worker) -> None:
        with self._lock:
            if worker.alive and not self._closed:
                self._idle.append(worker)
                return
        worker.close()


def _as_paths(arguments: Sequence[Any], files: ExitStack) -> list[Any]:
    """The same with paths in place of uploads, which lie there until `files` ends."""
    return [files.enter_context(one.there()) if isinstance(one, Upload) else one for one in arguments]


class _Worker:
    """One process and the pipes to it."""

    def __init__(self, memory: int) -> None:
        own = [os.path.abspath(plugin.path) for plugin in loaded()]  # noqa: PTH100 - links stay
        command = [sys.executable, *WORKER, str(memory), str(_GENTLE), str(os.getpid()), *own]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            # Ctrl+C is the server's to hear, which then ends its workers.
            start_new_session=True,
            creationflags=sum(getattr(subprocess, name, 0) for name in _WINDOWS),
        )
        self._ended = False

    @property
    def alive(self) -> bool:
        return not self._ended and self._process.poll() is None

    def ask(self, job: Job, arguments: Sequence[Any]) -> dict[str, Any]:
        """Put a question and wait for the answer, telling the job how far it is."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with suppress(OSError, ValueError):
            asked = json.dumps({"task": job.task, "arguments": list(arguments)})
            self._process.stdin.write(asked + "\n")
            self._process.stdin.flush()
            for line in self._process.stdout:
                answer: dict[str, Any] = json.loads(line)
                if "told" not in answer:
                    return answer
                job.tell(ProgressEvent(**answer["told"]))
        self.kill()
        return {"failed": f"the process that analysed the file {self._death()}; the server is not affected"}

    def _death(self) -> str:
        code = self._process.wait()
        name = signal.Signals(-code).name if -code in set(signal.Signals) else "with exit code"
        return death_of(name, code)

    def kill(self) -> None:
        """End the process, whoever is waiting for it."""
        self._ended = True
        if self._process.poll() is not None:
            return
        if hasattr(os, "killpg"):
            # The session is its own, so this takes the processes that it has started, too.
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.kill()

    def close(self) -> None:
        """End the process and close the pipes, when nobody is waiting for it any more."""
        self.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            with suppress(OSError):
                pipe.close()
