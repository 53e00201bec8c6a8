"""A progress bar in a notebook: one line of HTML that changes in place, and goes when the job is done.

Contents: NotebookBar.
"""

from __future__ import annotations

import html
import time
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any

from mirlab.progress.bars import count_words, rate_words, time_words

if TYPE_CHECKING:
    from mirlab.typing import ProgressEvent

EVERY = 0.1
"""Seconds between two changes: a page can't show more, and a notebook's channel should not be flooded."""

_CELL = "font-family:var(--jp-ui-font-family,system-ui,sans-serif);font-size:0.9em;padding:2px 0"


class NotebookBar:
    """Shows the events of a job below the cell that runs it."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._handle: Any = None
        self._stage: str | None = None
        self._began = self._drawn = 0.0

    def __enter__(self) -> NotebookBar:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._handle is not None:
            self._show("", "")

    def __call__(self, event: ProgressEvent) -> None:
        if event.note:
            self._line(event.note)
            return
        now = self._clock()
        new = event.stage != self._stage
        if new:
            self._stage, self._began = event.stage, now
        if new or now - self._drawn >= EVERY:
            self._drawn = now
            words = _words(event, now - self._began)
            self._show(_markup(event, words), f"{event.stage}: {words}")

    def _line(self, text: str) -> None:
        """A sentence that stays, above the bar."""
        from IPython.display import display

        shown: Any = display
        shown({"text/html": f"<div>{html.escape(text)}</div>", "text/plain": text}, raw=True)

    def _show(self, markup: str, plain: str) -> None:
        from IPython.display import display

        data = {"text/html": markup, "text/plain": plain}
        if self._handle is None:
            shown: Any = display
            self._handle = shown(data, raw=True, display_id=True)
        else:
            self._handle.update(data, raw=True)


def _words(event: ProgressEvent, seconds: float) -> str:
    parts = [count_words(event.done, event.total or None, event.unit)]
    if event.done and seconds > 0:
        rate = event.done / seconds
        parts.append(f"{rate_words(rate)}/s")
        if event.total and event.total > event.done:
            parts.append(f"{time_words((event.total - event.done) / rate)} left")
    if event.failures:
        parts.append(f"{event.failures} failed")
    return ", ".join(parts)


def _markup(event: ProgressEvent, words: str) -> str:
    share = f' value="{min(event.done, event.total)}" max="{event.total}"' if event.total else ""
    return (
        f'<div style="{_CELL}"><progress{share} style="width:16em;vertical-align:middle"></progress> '
        f"{html.escape(event.stage)}: {html.escape(words)}</div>"
    )
