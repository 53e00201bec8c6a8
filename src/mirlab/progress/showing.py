"""What becomes of the parameter `progress` of a public function.

    True          a bar, where a person looks on: in a notebook, or where standard error is a terminal
    False, None   nothing
    a function    is called with a `ProgressEvent` at each step, in the thread that called

A public function is decorated with `shows_progress`; inside it `told(progress)` is always a function. Of
functions that call each other only the outermost shows a bar. Nothing is shown by threads other than the main
one, under pytest, and in the first half second.

Contents: shows_progress, showing, told, staged.
"""

from __future__ import annotations

import functools
import inspect
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from contextvars import ContextVar
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from mirlab.errors import UsageError
from mirlab.words import quoted

if TYPE_CHECKING:
    from mirlab.typing import OnProgress, Progress, ProgressEvent

PATIENCE = 0.5
"""Seconds after which a bar appears: what is done by then needs none."""

P = ParamSpec("P")
R = TypeVar("R")

_outermost: ContextVar[bool] = ContextVar("mirlab_progress_outermost", default=True)


def shows_progress(function: Callable[P, R]) -> Callable[P, R]:
    """Decorate a function whose keyword `progress` takes a `Progress`, True by default."""

    @functools.wraps(function)
    def shown(*args: P.args, **kwargs: P.kwargs) -> R:
        with showing(kwargs.get("progress", True)) as tell:
            kwargs["progress"] = tell
            return function(*args, **kwargs)

    return shown


@contextmanager
def showing(progress: Any) -> Iterator[OnProgress | None]:
    """The function to call while the block lasts, or None; bars are taken away at its end.

    Raises
    ------
    UsageError : something else than True, False, None or a function of one event
    """
    _check(progress)
    with ExitStack() as stack:
        tell: OnProgress | None = None
        if progress is True:
            if _outermost.get() and (made := _display()) is not None:
                tell = _Later(made, stack)
        elif progress is not False:
            tell = progress
        token = _outermost.set(False)
        try:
            yield tell
        finally:
            _outermost.reset(token)


def told(progress: Progress) -> OnProgress:
    """The function to call: the given one, or one that does nothing."""
    return progress if callable(progress) else _nobody


def staged(progress: Progress, stage: str, *, unit: str | None = None) -> OnProgress:
    """The same function, told of every event under this stage's name (and in this unit)."""
    tell = told(progress)
    return lambda event: tell(replace(event, stage=stage, unit=event.unit if unit is None else unit))


def _nobody(event: ProgressEvent) -> None:
    """Told by whoever has no one to tell."""


def _check(progress: Any) -> None:
    if progress is None or isinstance(progress, bool):
        return
    expected = "expected progress to be True, False, None or a function of one ProgressEvent"
    if not callable(progress):
        raise UsageError(f"{expected}, got {quoted(progress)}")
    try:
        signature = inspect.signature(progress)
    except (TypeError, ValueError):
        return  # what is compiled may not say
    try:
        signature.bind(None)
    except TypeError:
        raise UsageError(
            f"{expected} (its stage, done, total, failures and unit), got a function of "
            f"{len(signature.parameters)} arguments: {signature}"
        ) from None


def _display() -> Callable[[], Any] | None:
    """What shows a bar to whoever looks on, not begun yet; None where nobody does."""
    if threading.current_thread() is not threading.main_thread() or _under_pytest():
        return None
    if _in_notebook():
        from mirlab.progress.notebook import NotebookBar

        return NotebookBar
    try:
        watched = sys.stderr is not None and sys.stderr.isatty()
    except ValueError:  # closed
        return None
    if not watched or os.environ.get("TERM") == "dumb":
        return None
    from mirlab.progress.phases import Bars

    return Bars


def _under_pytest() -> bool:
    return "PYTEST_CURRENT_TEST" in os.environ


def _in_notebook() -> bool:
    """Whether this is the kernel of a notebook, which can show HTML."""
    interactive = sys.modules.get("IPython")
    shell = interactive.get_ipython() if interactive is not None else None
    return getattr(shell, "kernel", None) is not None


class _Later:
    """Begins to show a job once it has lasted for a while."""

    def __init__(
        self, make: Callable[[], Any], stack: ExitStack, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._make, self._stack, self._clock = make, stack, clock
        self._due = clock() + PATIENCE
        self._shown: OnProgress | None = None

    def __call__(self, event: ProgressEvent) -> None:
        if self._shown is None:
            if self._clock() < self._due and not event.note:
                return
            self._shown = self._stack.enter_context(self._make())
        self._shown(event)
