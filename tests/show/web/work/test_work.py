"""The workers: an answer, a failure in words, a place in the queue that is free again at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mirlab.errors import MirlabError
from mirlab.show.web.work.background import Background
from mirlab.show.web.work.places import Busy
from mirlab.show.web.work.work import Stopped, Workshop


def run(work: Callable[[], Any]) -> Any:
    """Run a coroutine in a thread: a browser of another test may keep a loop in this one."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(lambda: asyncio.run(work())).result()


@pytest.fixture
def workshop() -> Iterator[Workshop]:
    made = Workshop(workers=1, queue=2)
    yield made
    made.close()


@pytest.fixture
def vectors(tmp_path: Path) -> str:
    path = tmp_path / "vectors.npy"
    np.save(path, np.eye(4, dtype=np.float32))
    return str(path)


def plane(vectors: str, tmp_path: Path) -> tuple[str, ...]:
    return ("plane", vectors, str(tmp_path), "pca")


def test_a_task_answers_and_tells_how_far_it_is(workshop: Workshop, vectors: str, tmp_path: Path) -> None:
    job = workshop.submit(*plane(vectors, tmp_path))
    assert job.future.result(60) is None
    assert job.what == "starting"
    assert not Path(vectors).exists()


def test_a_failure_is_a_sentence(workshop: Workshop, band: Any, tmp_path: Path) -> None:
    (tmp_path / "x.wav").write_bytes(b"no sound")
    failed = workshop.submit("describe", str(band.model), str(tmp_path / "x.wav"), 1200.0).future
    with pytest.raises(MirlabError, match=r"recogni[sz]ed|decoder|sound"):
        failed.result(60)
    gone = workshop.submit("plane", str(tmp_path / "nothing.npy"), str(tmp_path), "pca").future
    with pytest.raises(MirlabError, match=r"failed \(FileNotFoundError\); the server is not affected"):
        gone.result(60)


def test_whoever_is_stopped_leaves_place_and_worker(
    workshop: Workshop, never: tuple[str, ...], vectors: str, tmp_path: Path
) -> None:
    first, second = workshop.submit(*never), workshop.submit(*never)
    with pytest.raises(Busy, match="2 files are already being analysed"):
        workshop.submit(*never)
    second.stop()
    first.stop()
    for job in (first, second):
        with pytest.raises(Stopped, match="stopped before it finished"):
            job.future.result(60)
    assert workshop.at_work == 0
    assert workshop.submit(*plane(vectors, tmp_path)).future.result(60) is None


def test_a_cancelled_visitor_frees_the_place_at_once(workshop: Workshop, never: tuple[str, ...]) -> None:
    async def leave() -> int:
        asked = asyncio.ensure_future(workshop.do(*never))
        while workshop.at_work == 0:
            await asyncio.sleep(0)
        asked.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asked
        return workshop.at_work

    assert run(leave) == 0


def test_patience_ends(never: tuple[str, ...]) -> None:
    short = Workshop(workers=1, patience=0.2)
    with pytest.raises(MirlabError, match=r"took more than 0\.2 s and was stopped"):
        run(lambda: short.do(*never))
    assert short.at_work == 0
    short.close()


def test_a_worker_that_dies_costs_its_job_only(
    workshop: Workshop,
    never: tuple[str, ...],
    vectors: str,
    tmp_path: Path,
    eventually: Callable[..., None],
) -> None:
    job = workshop.submit(*never)
    eventually(lambda: job._worker is not None)
    job._worker.kill()
    with pytest.raises(MirlabError, match=r"was killed \(SIGKILL\)"):
        job.future.result(60)
    assert workshop.submit(*plane(vectors, tmp_path)).future.result(60) is None


def test_background_tells_of_every_end(never: tuple[str, ...], vectors: str, tmp_path: Path) -> None:
    background = Background()
    assert background.told("a")["state"] == "none"
    background.start("a", *never)
    background.start("a", *never)
    assert background.told("a")["state"] == "running"
    background.stop("a")
    background.start("b", *plane(vectors, tmp_path))
    background._jobs["b"].future.result(60)
    assert background.told("a")["state"] == "stopped"
    assert background.told("b")["state"] == "done"
    background.start("c", *plane(vectors, tmp_path))
    with pytest.raises(MirlabError):
        background._jobs["c"].future.result(60)
    assert background.told("c")["state"] == "failed"
    assert "FileNotFoundError" in background.told("c")["error"]
    background.close()


def test_a_fresh_task_begins_with_a_worker_of_its_own(
    eventually: Callable[[Callable[[], bool]], None],
) -> None:
    workshop = Workshop(workers=2)
    try:
        for fresh, workers in ((False, 1), (False, 1), (True, 2)):
            workshop.submit("warm", None, None, fresh=fresh).future.result(60)
            # A worker is put back after its answer is known.
            eventually(lambda workers=workers: len(workshop._idle) == workers)  # type: ignore[misc]
    finally:
        workshop.close()
