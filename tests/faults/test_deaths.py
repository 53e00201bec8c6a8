"""A worker that dies, hangs or swells costs the file that did it, by name, and no other."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from deeds import armed, deed

from mirlab.data.execution import limits as limits_module
from mirlab.data.execution.limits import Limits, cause_of_death, within
from mirlab.data.execution.pool import Job, Outcome, run_jobs
from mirlab.errors import UsageError

DEADLY = {
    "segfault": r"crashed \(SIGSEGV\)",
    "killed": r"was killed \(SIGKILL\), perhaps by the system because memory ran out",
    "abort": r"aborted \(SIGABRT\)",
    "leaves": r"died \(EXIT 3\)",
    "hangs": r"took longer than 1 s and was stopped",
    "swells": "needed more memory than there is",
    "raises": "ZeroDivisionError: on purpose",
}


def jobs() -> Iterator[Job[str]]:
    for i, name in enumerate(DEADLY):
        yield Job(name, f"{name}.wav", name)
        for j in range(4):
            yield Job(f"good {i} {j}", "good.wav", "good")


def test_each_death_costs_its_own_file() -> None:
    pytest.importorskip("resource", reason="this system limits no process's memory")
    ended: dict[str, Outcome[str]] = {}
    for outcome in run_jobs(jobs(), 2, task=deed, limits=Limits(seconds=1.0)):
        assert outcome.content not in ended
        ended[outcome.content] = outcome
    assert len(ended) == 5 * len(DEADLY)
    lost = {name: outcome for name, outcome in ended.items() if outcome.failure is not None}
    assert {n: o.failure for n, o in lost.items() if n not in DEADLY} == {}
    assert set(lost) == set(DEADLY)
    for name, pattern in DEADLY.items():
        failure = lost[name].failure
        assert failure is not None
        stage, reason = failure
        assert stage == ("features" if name in {"swells", "raises"} else "worker")
        with pytest.raises(ValueError, match=pattern):
            raise ValueError(reason)
    assert {o.analysis for o in ended.values() if o.failure is None} == {"GOOD"}


def test_a_death_costs_no_file_of_another_thread() -> None:
    all_have_begun = threading.Barrier(2, timeout=60)

    def asked(thread: int) -> Iterator[Job[str]]:
        for number in range(12):
            if number == 4:
                all_have_begun.wait()
            name = "killed" if (thread, number) == (0, 6) else "good"
            yield Job(f"{thread}.{number}", f"{name}.wav", name)

    def ask(thread: int) -> dict[str, str | None]:
        ended = run_jobs(asked(thread), 2, task=deed, limits=Limits(seconds=30.0))
        return {outcome.content: outcome.analysis for outcome in ended}

    with ThreadPoolExecutor(2) as threads:
        first, second = threads.map(ask, range(2))
    assert [name for name, analysis in first.items() if analysis is None] == ["0.6"]
    assert set(second.values()) == {"GOOD"}
    assert (len(first), len(second)) == (12, 12)


class Losing(Executor):
    """An executor of the user's that loses what is submitted first, and answers the rest after that."""

    def __init__(self, loses: bool = True) -> None:
        self.submitted, self.loses = 0, loses
        self.held: list[tuple[Future[Any], Any]] = []

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.submitted += 1
        if self.loses:
            self.loses = False
            return Lost(self)
        future: Future[Any] = Future()
        if 1 < self.submitted < 5:
            self.held.append((future, lambda: fn(*args, **kwargs)))
        else:
            future.set_result(fn(*args, **kwargs))
        return future


class Lost(Future[Any]):
    """A future that was lost; whoever asks for its result sets the held ones free."""

    def __init__(self, executor: Losing) -> None:
        super().__init__()
        self.executor = executor
        self.set_exception(ConnectionError("lost"))

    def result(self, timeout: float | None = None) -> Any:
        for future, answer in self.executor.held:
            future.set_result(answer())
        self.executor.held.clear()
        return super().result(timeout)


def test_a_loss_on_a_given_executor_repeats_its_own_batch_only() -> None:
    executor = Losing()
    names = [f"{i}" for i in range(16)]
    given = [Job(name, "good.wav", "good") for name in names]
    ended = [o.content for o in run_jobs(given, 2, executor, task=deed)]
    assert sorted(ended, key=int) == names
    # Four batches, then the four files of the lost one, each alone.
    assert executor.submitted == 8


def test_no_alarm_in_a_process_that_is_not_ours() -> None:
    executor = Losing(loses=False)
    before = signal.getitimer(signal.ITIMER_REAL)
    outcomes = list(run_jobs([Job("a", "a.wav", "good")], 1, executor, task=armed))
    assert [o.analysis for o in outcomes] == [0.0]
    assert signal.getitimer(signal.ITIMER_REAL) == before


def test_the_alarm_is_set_for_the_earliest_of_several_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    now = time.monotonic()
    monkeypatch.setattr(limits_module.time, "monotonic", lambda: now)
    left: list[float] = []
    with within(Limits(seconds=500.0), "a.wav"):

        def other() -> None:
            with within(Limits(seconds=100.0), "b.wav"):
                left.append(signal.getitimer(signal.ITIMER_REAL)[0])

        thread = threading.Thread(target=other)
        thread.start()
        thread.join()
        left.append(signal.getitimer(signal.ITIMER_REAL)[0])
    left.append(signal.getitimer(signal.ITIMER_REAL)[0])
    assert left == [pytest.approx(100, abs=50), pytest.approx(500, abs=50), 0.0]


def test_limits_grow_with_the_file_and_must_be_meant(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(bytes(50_000))
    assert Limits().seconds_for(str(tmp_path / "a.wav")) == 70.0
    assert Limits().seconds_for(str(tmp_path / "none.wav")) == 60.0
    assert Limits(seconds=3).seconds_for(str(tmp_path / "a.wav")) == 3
    with pytest.raises(UsageError, match="a time limit of more than 0 s, got 0"):
        Limits(seconds=0)
    with pytest.raises(UsageError, match="a memory limit of at least 400 MB, got 1 MB"):
        Limits(memory=1 << 20)


def test_a_death_without_a_code_is_named_by_its_error() -> None:
    assert cause_of_death(ConnectionError("gone"), None, "a.wav") == "died (ConnectionError gone)"
