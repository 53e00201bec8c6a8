"""The bundle that answers, the workers that ask it, and what is counted of them.

A bundle is copied to a folder of the server's own before it is used, so that workers that start later load
what the others have, whatever has been put in its place since. After `reload` what was asked before is
answered by the former copy, which goes when its last answer has.

Contents: Service, Loaded, NotReloaded.
"""

from __future__ import annotations

import asyncio
import math
import shutil
import tempfile
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any

from mirlab.errors import BundleError, MirlabError
from mirlab.files import open_regular
from mirlab.learn.bundle import unreadable
from mirlab.show.web.inference.metrics import Metrics
from mirlab.show.web.work import Allowance, Busy, Places, Turns, Upload, Workshop

_AHEAD = 2
"""Files that each worker finds at hand: the next one begins as soon as the last one is done."""
_SHARE = 0.75
"""Share of the places that one address may hold, so that others find room."""
_LONGEST_WAIT = 60


class NotReloaded(MirlabError):
    """The bundle's file can't be used; the one that was loaded before still answers."""


@dataclass(eq=False)
class Loaded:
    """A bundle that workers have loaded.

    Parameters
    ----------
    path : the server's own copy
    name : of the file that it is a copy of
    said : what `opened` gives
    users : answers that are still to come from it
    """

    path: Path
    name: str
    said: dict[str, Any]
    users: int = field(default=0)


class Service:
    """One running inference server.

    Parameters
    ----------
    bundle : the file that `mirlab train` wrote
    allowance : limits of uploads and of the work on them

    Attributes
    ----------
    loaded : the bundle that answers; None until the first worker has loaded it
    """

    def __init__(self, bundle: Path, allowance: Allowance) -> None:
        self.bundle, self.allowance = bundle, allowance
        self.workshop = Workshop(
            workers=allowance.workers,
            patience=allowance.patience,
            # Turns bound what is asked of it; beside that it loads bundles.
            queue=(_AHEAD + 2) * allowance.workers,
            memory=allowance.memory,
        )
        self.places = Places(allowance.places, allowance.disk, max(1, math.ceil(_SHARE * allowance.places)))
        self.turns = Turns(_AHEAD * allowance.workers)
        self.metrics = Metrics()
        self.loaded: Loaded | None = None
        self._folder = tempfile.TemporaryDirectory(prefix="mirlab-bundle-")
        self._copies = 0
        self._reloading = asyncio.Lock()
        self._mean = 0.0
        try:
            self._first = self._begin()
        except BundleError:
            self.close()
            raise

    def _begin(self) -> tuple[Path, Future[Any]]:
        """Let a worker load the bundle, before anything else is imported here."""
        copy = self._copied()
        return copy, self.workshop.submit("opened", str(copy)).future

    def start(self) -> None:
        """Wait until a worker has loaded the bundle; raises MirlabError where it can't be used."""
        copy, loading = self._first
        try:
            said = loading.result()
        except MirlabError as error:
            raise self._of_the_file(error, copy) from error
        self._use(Loaded(copy, self.bundle.name, said))
        # The others would only have kept the first one waiting.
        for _ in range(self.allowance.workers - 1):
            self.workshop.submit("opened", str(copy), fresh=True)

    def close(self) -> None:
        """Stop the workers."""
        self.workshop.close()
        self._folder.cleanup()

    async def reload(self) -> bool:
        """Read the bundle's file again; whether it is another one than before.

        Raises
        ------
        NotReloaded : it can't be used
        Busy : every worker has too much to do
        """
        async with self._reloading:
            copy = None
            try:
                copy = await asyncio.to_thread(self._copied)
                said = await self.workshop.do("opened", str(copy))
            except BaseException as error:
                self.metrics.reloads["failed"] += 1
                if copy is not None:
                    copy.unlink(missing_ok=True)
                if not isinstance(error, MirlabError) or isinstance(error, Busy):
                    raise
                reason = error if copy is None else self._of_the_file(error, copy)
                raise NotReloaded(f"{reason}; the bundle that was loaded before still answers") from error
            former = self.loaded
            if former is not None and former.said["hash"] == said["hash"]:
                copy.unlink(missing_ok=True)
                self.metrics.reloads["unchanged"] += 1
                return False
            self._use(Loaded(copy, self.bundle.name, said))
            self.metrics.reloads["changed"] += 1
            if former is not None:
                _drop_unused(former)
            return True

    def _use(self, loaded: Loaded) -> None:
        self.loaded = loaded
        self.metrics.begin_anew(loaded.said["columns"])

    def _of_the_file(self, error: MirlabError, copy: Path) -> MirlabError:
        """What a worker says of a copy, said of the file that whoever runs the server knows."""
        said = str(error)
        return BundleError(said.replace(str(copy), str(self.bundle))) if str(copy) in said else error

    def _copied(self) -> Path:
        self._copies += 1
        copy = Path(self._folder.name) / f"{self._copies}.mirlab"
        try:
            with open_regular(self.bundle) as source, copy.open("wb") as target:
                shutil.copyfileobj(source, target, 1 << 20)
        except OSError as error:
            copy.unlink(missing_ok=True)
            raise unreadable(self.bundle, error) from error
        return copy

    @contextmanager
    def using(self) -> Iterator[Loaded]:
        """The bundle that answers, kept for as long as the block lasts."""
        assert self.loaded is not None
        loaded = self.loaded
        loaded.users += 1
        try:
            yield loaded
        finally:
            loaded.users -= 1
            if loaded is not self.loaded:
                _drop_unused(loaded)

    async def ask(
        self, loaded: Loaded, file: str | Upload, want: str, client: str, request: object, **choices: Any
    ) -> dict[str, Any]:
        """What a worker says of a file, when it is its turn; raises MirlabError."""
        async with self.turns.one(client, request):
            began = perf_counter()
            said: dict[str, Any] = await self.workshop.do(
                "infer",
                file,
                self.allowance.sound,
                str(loaded.path),
                want,
                loaded.said["tagger"],
                choices.get("coverage"),
                choices.get("explain", False),
            )
            # Of the last few, which is what those who are sent away will wait for.
            self._mean += 0.2 * (perf_counter() - began - self._mean)
            return said

    def refusal(self, error: Busy) -> Busy:
        """The same, with when there may be room."""
        self.metrics.refused += 1
        ahead = self.turns.waiting * self._mean / (_AHEAD * self.allowance.workers)
        error.after = min(_LONGEST_WAIT, max(1, math.ceil(ahead)))
        return error

    def now(self) -> dict[str, float]:
        """What the gauges show."""
        return {
            "waiting": self.turns.waiting,
            "at_work": self.workshop.at_work,
            "workers": self.allowance.workers,
            "places": self.places.taken,
        }


def _drop_unused(loaded: Loaded) -> None:
    if not loaded.users:
        with suppress(OSError):
            loaded.path.unlink(missing_ok=True)
