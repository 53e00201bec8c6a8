"""An interrupt that can't be swallowed.

Python raises KeyboardInterrupt wherever it happens to be, and a library that is being imported, or a callback
out of compiled code, may catch it and go on. So the wish is remembered and asked for again at every step of
a long job.

Contents: remember, check.
"""

from __future__ import annotations

import signal
from types import FrameType

_wished = False


def remember() -> None:
    """From now on keep in mind that the user pressed Ctrl-C; for the main thread of a program of its own."""
    signal.signal(signal.SIGINT, _on_interrupt)


def check() -> None:
    """Raise KeyboardInterrupt if the user has pressed Ctrl-C and is still waiting."""
    if _wished:
        raise KeyboardInterrupt


def _on_interrupt(signum: int, frame: FrameType | None) -> None:
    global _wished
    _wished = True
    raise KeyboardInterrupt
