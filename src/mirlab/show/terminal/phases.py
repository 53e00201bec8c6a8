"""The bars of a command: as `Bars`, and an interrupt ends the job at the next step.

Contents: Phases.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mirlab.progress import Bars
from mirlab.show.terminal.interrupt import check
from mirlab.show.terminal.output import is_quiet

if TYPE_CHECKING:
    from mirlab.typing import ProgressEvent


class Phases(Bars):
    """A bar for each stage of a command's job."""

    def __call__(self, event: ProgressEvent) -> None:
        check()
        if not is_quiet():
            super().__call__(event)
