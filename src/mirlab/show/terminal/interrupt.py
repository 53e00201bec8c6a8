"""An interrupt that can't be swallowed, and other wishes to end that are taken like one.

Python raises KeyboardInterrupt wherever it happens to be, and a library that is being imported, or a callback
out of compiled code, may catch it and go on. So the wish is remembered and asked for again at every step of
a long job. Being asked to end (SIGTERM, on Windows SIGBREAK) and losing the terminal (SIGHUP) are treated
alike, so that workers are ended and nothing half-written stays; the exit code is that of shells, 128 and the
signal's number.

Contents: remember, check, exit_code.
"""

from __future__ import annotations

import signal
from types import FrameType

_wished: int | None = None


def remember() -> None:
    """From now on keep in mind that an end was wished for; for the main thread of a program of its own."""
    signal.signal(signal.SIGINT, _on_interrupt)
    for name in ("SIGTERM", "SIGHUP", "SIGBREAK"):
        number = getattr(signal, name, None)
        # Whoever starts a command with nohup wants it to go on.
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _on_interrupt)


def check() -> None:
    """Raise KeyboardInterrupt if the user has pressed Ctrl-C, or asked otherwise, and is still waiting."""
    if _wished is not None:
        raise KeyboardInterrupt


def exit_code() -> int:
    """Return what an interrupted program ends with: 130 after Ctrl-C, 143 after SIGTERM, 129 after SIGHUP."""
    return 128 + (_wished or signal.SIGINT)


def _on_interrupt(signum: int, frame: FrameType | None) -> None:
    global _wished
    _wished = signum
    raise KeyboardInterrupt
