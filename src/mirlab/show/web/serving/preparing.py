"""What is made ready behind the page: the server answers at once, and says how far it is.

On the very first start the toy band is made, which takes a minute, in a process of its own; a large library
is read in a thread.

Contents: Prepare, Steps, Preparation, Preparing, library_read, built_in.
"""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable, Sequence
from math import inf
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, Field

from mirlab.errors import MirlabError
from mirlab.show.web.content import Shown, shown_library, shown_table
from mirlab.show.web.work import Job, Stopped, Workshop, toy_library_there
from mirlab.words import written_out

if TYPE_CHECKING:
    from mirlab.find.facade import Library

_AT_ONCE = 2.0
"""Seconds that a start waits for what may be quick: a small library is there with the first answer."""
_PATIENCE = 5.0


class Preparing(BaseModel):
    """How far it is, or why it ended."""

    what: str = Field(description="what is being done, in words")
    done: int
    total: int = Field(description="0 where it isn't known")
    error: str | None = Field(default=None, description="why what was to be shown cannot be")


class Steps:
    """How a preparation says how far it is, and has work done in a process of its own."""

    def __init__(self) -> None:
        self._workshop = Workshop(workers=1, patience=inf, queue=1, memory=0)
        self._job: Job | None = None
        self._said = Preparing(what="starting", done=0, total=0)
        self.long_or_over = threading.Event()

    def tell(self, what: str, done: int = 0, total: int = 0) -> None:
        self._job, self._said = None, Preparing(what=what, done=done, total=total)

    def work(self, task: str, *arguments: Any) -> None:
        """Have a task of work/tasks.py done; raises MirlabError where it fails or was stopped."""
        self._job = self._workshop.submit(task, *arguments)
        self.long_or_over.set()
        self._job.future.result()

    def told(self) -> Preparing:
        job = self._job
        if job is None or job.what == "waiting":
            return self._said
        return Preparing(what=job.what, done=job.done, total=job.total)

    def close(self) -> None:
        self._workshop.close()


Prepare = Callable[[Steps], Sequence[Shown]]
"""Makes the collections; MirlabError says why it can't."""


class Preparation:
    """One preparation, in a thread.

    Parameters
    ----------
    prepare : what makes the collections
    arrived : told of them
    instead : what is shown where that fails
    """

    def __init__(
        self,
        prepare: Prepare,
        arrived: Callable[[Sequence[Shown]], None],
        instead: Callable[[], Sequence[Shown]] = tuple,
    ) -> None:
        self._prepare, self._arrived, self._instead = prepare, arrived, instead
        self._steps = Steps()
        self._error: str | None = None
        self._closed = self._over = False
        self._thread = threading.Thread(target=self._run, name="preparing", daemon=True)

    def start(self) -> None:
        """Begin, and wait for what is quick."""
        self._thread.start()
        self._steps.long_or_over.wait(_AT_ONCE)

    def told(self) -> Preparing | None:
        """How far it is; None when all is there."""
        if self._error is not None:
            return Preparing(what="", done=0, total=0, error=self._error)
        return None if self._over else self._steps.told()

    def close(self) -> None:
        """Stop it."""
        self._closed = True
        self._steps.close()
        if self._thread.ident:
            self._thread.join(_PATIENCE)

    def _run(self) -> None:
        try:
            shown = self._prepare(self._steps)
        except Stopped:
            return
        except MirlabError as error:
            self._error, shown = str(error), self._instead()
        except Exception as error:
            # For whoever runs the server.
            traceback.print_exc()
            self._error = (
                f"what is shown could not be prepared ({type(error).__name__}): start the server again"
            )
            shown = self._instead()
        finally:
            self._steps.close()
        if not self._closed:
            self._arrived(shown)
        self._over = True
        self._steps.long_or_over.set()


def library_read(library: Library) -> Prepare:
    """Read a library that is known to hold tracks; it is called as its folder is."""

    def prepare(steps: Steps) -> Sequence[Shown]:
        steps.tell(f"reading the library of {len(library):,} tracks")
        return [shown_library(library, written_out(library.path.resolve().name) or "library")]

    return prepare


def built_in(steps: Steps) -> Sequence[Shown]:
    """The toy band, made where it isn't there yet, and the table that comes with mirlab."""
    library = toy_library_there()
    if library is None:
        steps.work("make_toy_library")
        library = toy_library_there()
    if library is None:
        raise MirlabError("the toy band was made, but it is not whole: delete its folder and start again")
    steps.tell("reading the toy band")
    return [shown_library(library, "toy"), shown_table()]
