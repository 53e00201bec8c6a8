"""A real Dask cluster on loopback: whatever is lost, the table is the one that a single process makes."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from mirlab.data.execution import cluster
from mirlab.data.execution.limits import Limits
from mirlab.data.extraction.extraction import extract
from mirlab.data.extraction.shardrun import extract_shards
from mirlab.data.sources.sources import open_source
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import MirlabError, UsageError
from mirlab.typing import ProgressEvent

pytest.importorskip("distributed", reason="the extra cluster is not installed")


@pytest.fixture
def band(tmp_path: Path) -> Path:
    """Twenty-four tones of two classes and a file that is none."""
    t = np.arange(8000) / 22050
    for i in range(24):
        name = tmp_path / "band" / ("low" if i % 2 else "high") / f"{i:02d}.wav"
        name.parent.mkdir(parents=True, exist_ok=True)
        sf.write(name, 0.5 * np.sin(2 * np.pi * 100 * (i + 2) * t), 22050)
    (tmp_path / "band" / "low" / "words.wav").write_text("this is text")
    return tmp_path / "band"


@pytest.fixture
def calm(band: Path, tmp_path: Path) -> bytes:
    """The bytes of the table that a single process makes."""
    extract(band, features="mfcc", workers=1, cache=False).table.to_parquet(tmp_path / "calm.parquet")
    return (tmp_path / "calm.parquet").read_bytes()


def same(place: str | Path, calm: bytes, tmp_path: Path) -> bool:
    table = open_source(place)
    assert isinstance(table, FeatureTable)
    table.to_parquet(tmp_path / "again.parquet")
    return (tmp_path / "again.parquet").read_bytes() == calm


class Loopback:
    """A `dask scheduler` and `dask worker`s on this machine, as an operator starts them."""

    def __init__(self, folder: Path) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.address = f"tcp://127.0.0.1:{self.port}"
        self.folder, self.started = folder, list[subprocess.Popen[bytes]]()
        self.scheduler = self.start_scheduler()

    def _start(self, *arguments: str) -> subprocess.Popen[bytes]:
        log = (self.folder / f"dask {len(self.started)}.log").open("wb")
        with log:
            process = subprocess.Popen(
                [sys.executable, "-m", "dask", *arguments, "--host", "127.0.0.1", "--no-dashboard"],
                stdout=log, stderr=log, cwd=self.folder, env={**os.environ, "OMP_NUM_THREADS": "1"},
            )  # fmt: skip
        self.started.append(process)
        return process

    def start_scheduler(self) -> subprocess.Popen[bytes]:
        return self._start("scheduler", "--port", str(self.port))

    def start_worker(self, *more: str) -> subprocess.Popen[bytes]:
        return self._start("worker", self.address, "--nthreads", "1", *(more or ("--no-nanny",)))

    def stop(self) -> None:
        for process in self.started:
            process.kill()
        for process in self.started:
            process.wait()


@pytest.fixture
def dask(tmp_path: Path) -> Iterator[Loopback]:
    loopback = Loopback(tmp_path)
    yield loopback
    loopback.stop()


class Meanwhile:
    """A progress that does one thing after another, each when further shards are done and some are not."""

    def __init__(self, *acts: Callable[[], None]) -> None:
        self.acts, self.done = list(acts), 0

    def __call__(self, event: ProgressEvent) -> None:
        if self.acts and event.total is not None and self.done < event.done < event.total:
            self.done = event.done
            self.acts.pop(0)()


def test_a_worker_that_is_killed_changes_nothing(
    band: Path, tmp_path: Path, calm: bytes, dask: Loopback
) -> None:
    workers = [dask.start_worker(), dask.start_worker()]
    killed = Meanwhile(lambda: workers[0].send_signal(signal.SIGKILL))
    out = tmp_path / "features"
    done = extract_shards(
        band, features="mfcc", out=out, shard_tracks=2, cluster=dask.address, progress=killed
    )
    assert killed.acts == []
    assert workers[0].wait(10) == -signal.SIGKILL
    assert (done.tracks, done.shards, [f.track for f in done.failures]) == (24, 13, ["low/words.wav"])
    assert same(out, calm, tmp_path)
    again = extract_shards(band, features="mfcc", out=out, shard_tracks=2, workers=1)
    assert (again.computed, again.cached) == (0, 24)


def test_a_scheduler_that_comes_back_changes_nothing(
    band: Path, tmp_path: Path, calm: bytes, dask: Loopback
) -> None:
    dask.start_worker()

    def restart(how: int) -> None:
        dask.scheduler.send_signal(how)
        dask.scheduler.wait(30)
        dask.scheduler = dask.start_scheduler()
        dask.start_worker()

    # A crash, and then an end in good order, after which nobody tells the futures.
    restarted = Meanwhile(lambda: restart(signal.SIGKILL), lambda: restart(signal.SIGTERM))
    out = tmp_path / "features"
    done = extract_shards(
        band, features="mfcc", out=out, shard_tracks=1, cluster=dask.address, progress=restarted
    )
    assert restarted.acts == []
    assert done.tracks == 24
    assert same(out, calm, tmp_path)


def test_a_client_that_found_a_new_scheduler_by_itself_is_renewed() -> None:
    """As when one scheduler ends in good order and the next is there before anybody looks."""

    class Comm:
        def closed(self) -> bool:
            return False

    class Client:
        status, closings = "running", 0

        def __init__(self) -> None:
            self.scheduler_comm = Comm()

        def get_executor(self, pure: bool) -> object:
            return object()

        def close(self, timeout: int) -> None:
            self.closings += 1

    clients: list[Client] = []

    class Counted(cluster.Cluster):
        def _connect(self) -> Client:
            clients.append(Client())
            return clients[-1]

    place = Counted("tcp://127.0.0.1:1", Limits())
    before = place.executor()
    assert place.alive()
    place.renew()
    assert place.executor() is before, "what is sound stays"
    clients[0].scheduler_comm = Comm()
    assert not place.alive()
    place.renew()
    assert clients[0].closings == 1
    assert place.executor() is not before
    assert place.alive()


@pytest.mark.parametrize("address", ["scheduler:8786", "local:x", "http://x", ""])
def test_an_address_that_can_not_be_meant(band: Path, tmp_path: Path, address: str) -> None:
    with pytest.raises(UsageError, match=r'expected a cluster such as "tcp://scheduler:8786" or "local:4"'):
        extract_shards(band, features="rms", out=tmp_path / "features", cluster=address)


def test_a_scheduler_that_is_not_there(band: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "PATIENCE", 0.0)
    monkeypatch.setattr(cluster, "ATTEMPT", 0.2)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{taken.getsockname()[1]}"
        with pytest.raises(MirlabError, match=f"{address}: no scheduler answers there"):
            extract_shards(band, features="rms", out=tmp_path / "features", cluster=address)
