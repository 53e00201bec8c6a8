"""Workers that end when the process that started them ends, however it ends.

A process that is killed tells nobody. On Linux the kernel is asked to tell: it kills the worker with its
parent, whatever the worker does at that moment. Elsewhere a thread waits for the parent's end.

Contents: end_with.
"""

from __future__ import annotations

import os
import signal
import sys
import threading

from mirlab.files import wait_for_end

_PR_SET_PDEATHSIG = 1


def end_with(parent: int) -> None:
    """End this process as soon as `parent`, which started it, has ended; for a worker's first moments."""
    asked = _kernel_tells()
    # It may have ended before the kernel was asked.
    if os.name != "nt" and os.getppid() != parent:
        os._exit(1)
    if not asked:
        threading.Thread(target=_watch, args=(parent,), daemon=True).start()


def _kernel_tells() -> bool:
    """Ask for SIGKILL when the parent ends; False where the system has no such thing."""
    if sys.platform != "linux":
        return False
    try:
        import ctypes

        return bool(ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0) == 0)
    except (ImportError, OSError, AttributeError):
        return False


def _watch(parent: int) -> None:
    wait_for_end(parent)
    os._exit(1)
