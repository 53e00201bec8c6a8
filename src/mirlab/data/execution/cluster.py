"""Where shards are made: in processes of this machine, or by the workers of a Dask cluster.

A place gives a `concurrent.futures.Executor` and can be renewed: a pool of processes after one of them died,
a connection after the scheduler went away and came back.

Contents: Place, Here, Own, Cluster, open_place.
"""

from __future__ import annotations

import contextlib
import re
import time
from abc import ABC, abstractmethod
from concurrent.futures import CancelledError, Executor
from typing import Any

from mirlab.data.execution.limits import Limits
from mirlab.data.execution.pool import Inline
from mirlab.data.execution.workers import own_processes
from mirlab.errors import MirlabError, UsageError
from mirlab.imports import need

PATIENCE = 60.0
"""Seconds to wait for a scheduler that does not answer."""
ATTEMPT = 5.0
"""Seconds that one attempt to reach it takes."""

_LOCAL = re.compile(r"local(?::(\d+))?")
_ADDRESS = re.compile(r"(?:tcp|tls|ws|wss|ucx)://\S+")


class Place(ABC):
    """An executor that can be had again after it was lost; use it in a `with` block.

    `limits` are those that its processes enforce themselves, None where they must live.
    """

    limits: Limits | None = None

    def __enter__(self) -> Place:
        return self

    def __exit__(self, *reason: object) -> None:
        self.close(kill=reason[0] is not None)

    @abstractmethod
    def executor(self) -> Executor:
        """Return the executor; raises MirlabError where there is none to be had."""

    @abstractmethod
    def size(self) -> int:
        """Return how many shards can be worked on at once, at least 1."""

    def alive(self) -> bool:
        """Whether what was submitted can still be expected to end."""
        return True

    def lost(self, error: BaseException) -> bool:
        """Whether an error means that the place went away, rather than that a shard killed a worker."""
        return False

    @abstractmethod
    def renew(self) -> None:
        """Drop what is broken, so that `executor` gives a sound one."""

    @abstractmethod
    def close(self, *, kill: bool = False) -> None:
        """Release what was started."""


class Here(Place):
    """This process; nothing is protected from a file that crashes or hangs."""

    def executor(self) -> Executor:
        return Inline()

    def size(self) -> int:
        return 1

    def renew(self) -> None:
        pass

    def close(self, *, kill: bool = False) -> None:
        pass


class Own(Place):
    """Processes of this machine."""

    def __init__(self, workers: int, limits: Limits) -> None:
        self.workers = workers
        self.limits: Limits = limits
        self._pool: Any = None

    def executor(self) -> Executor:
        if self._pool is None:
            self._pool = own_processes(self.workers, self.limits)
        pool: Executor = self._pool
        return pool

    def size(self) -> int:
        return self.workers

    def renew(self) -> None:
        self.close(kill=True)

    def close(self, *, kill: bool = False) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True, kill_workers=kill)
            self._pool = None


class Cluster(Place):
    """The workers of a Dask scheduler, or of one that is started here for the length of the run.

    Parameters
    ----------
    address : "tcp://host:8786", or "local:N" for N worker processes on this machine
    """

    def __init__(self, address: str, limits: Limits) -> None:
        self.address, self.limits = address, limits
        self._client: Any = None
        self._local: Any = None
        self._executor: Any = None
        self._comm: Any = None

    def executor(self) -> Executor:
        if self._executor is None:
            self._client = self._connect()
            self._comm = self._client.scheduler_comm
            self._executor = self._client.get_executor(pure=False)
        executor: Executor = self._executor
        return executor

    def _connect(self) -> Any:
        from distributed import Client, LocalCluster

        local = _LOCAL.fullmatch(self.address)
        if local and self._local is None:
            self._local = LocalCluster(
                n_workers=int(local[1]) if local[1] else None,
                threads_per_worker=1,
                processes=True,
                host="127.0.0.1",
                dashboard_address=None,
                silence_logs=50,
            )
        began = time.monotonic()
        while True:
            try:
                return Client(self._local or self.address, timeout=ATTEMPT, set_as_default=False)
            except (OSError, TimeoutError) as error:
                if time.monotonic() - began > PATIENCE:
                    raise MirlabError(
                        f"{self.address}: no scheduler answers there ({error}): start one (dask scheduler), "
                        "then run again; what was finished is kept"
                    ) from error

    def size(self) -> int:
        if self._client is None or self._client.status != "running":
            return 1
        try:
            threads: dict[str, int] = self._client.nthreads()
        except Exception:  # lost at this moment: `alive` and `lost` tell
            return 1
        return max(1, sum(threads.values()))

    def alive(self) -> bool:
        # A scheduler that ends in good order says goodbye, and nobody tells the futures.
        if self._client is None or self._client.status == "closed":
            return False
        if self._client.status == "connecting":
            return True
        # A client that found a new scheduler by itself is well, but what was asked of the old one never ends.
        comm = self._client.scheduler_comm
        return comm is not None and comm is self._comm and not comm.closed()

    def lost(self, error: BaseException) -> bool:
        from distributed.client import FutureCancelledError
        from distributed.comm import CommClosedError

        return isinstance(error, CancelledError | FutureCancelledError | CommClosedError)

    def renew(self) -> None:
        if self._client is not None and not (self._client.status == "running" and self.alive()):
            self._drop()

    def _drop(self) -> None:
        client, self._client, self._executor = self._client, None, None
        if client is not None:
            with contextlib.suppress(Exception):
                client.close(timeout=2)

    def close(self, *, kill: bool = False) -> None:
        self._drop()
        if self._local is not None:
            self._local.close(timeout=10)
            self._local = None


def open_place(cluster: str | None, workers: int, limits: Limits) -> Place:
    """Return where shards are to be made: `workers` processes (this one for 1), or a cluster.

    Raises
    ------
    UsageError : an address of another form
    MissingExtra : a cluster, and the extra `cluster` is not installed
    """
    if cluster is None:
        return Own(workers, limits) if workers > 1 else Here()
    if not (_LOCAL.fullmatch(cluster) or _ADDRESS.fullmatch(cluster)):
        raise UsageError(
            f'expected a cluster such as "tcp://scheduler:8786" or "local:4", got "{cluster}": '
            "give the address that `dask scheduler` prints"
        )
    need("a cluster", "distributed")
    return Cluster(cluster, limits)
