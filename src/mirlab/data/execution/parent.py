"""Workers that end when the process that started them ends, however it ends.

A process that is killed tells nobody. On Linux the kernel is asked to tell: it kills the worker with its
parent, whatever the worker does at that moment. Elsewhere a thread looks once a second who the parent is.

Contents: end_with.
"""

from __future__ import annotations

import os
import signal
import sys
import threading

_LOOK_SECONDS = 1.0
_PR_SET_PDEATHSIG = 1


def end_with(parent: int) -> None:
    """End this process as soon as `parent`, which started it, has ended; for a worker's first moments."""
    if not hasattr(os, "getppid"):
        return
    asked = _kernel_tells()
    # It may have ended before the kernel was asked.
    if os.getppid() != parent:
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
    import time

    while os.getppid() == parent:
        time.sleep(_LOOK_SECONDS)
    os._exit(1)
