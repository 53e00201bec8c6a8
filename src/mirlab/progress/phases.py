"""A bar for each stage of a job, one after another.

Contents: Bars.
"""

from __future__ import annotations

from contextlib import ExitStack
from types import TracebackType
from typing import IO, TYPE_CHECKING

from mirlab.progress.bars import Tick, bar, say_line

if TYPE_CHECKING:
    from mirlab.typing import ProgressEvent


class Bars:
    """Draws a bar for each stage of a job, or writes a line now and then where there is no terminal.

    ``with Bars() as bars: mirlab.extract("my-music", progress=bars)``
    """

    def __init__(self, file: IO[str] | None = None) -> None:
        self._file = file
        self._stack = ExitStack()
        self._stage: str | None = None
        self._tick: Tick | None = None

    def __enter__(self) -> Bars:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.__exit__(kind, error, trace)

    def __call__(self, event: ProgressEvent) -> None:
        if event.note:
            # A line of its own, above the bar that is about to come.
            self._stack.close()
            self._stage = None
            say_line(event.note, self._file)
            return
        if event.stage != self._stage or self._tick is None:
            self._stack.close()
            self._stage = event.stage
            shown = bar(event.stage, event.total, unit=event.unit, file=self._file)
            self._tick = self._stack.enter_context(shown)
        self._tick(event.done, event.total, event.failures)
