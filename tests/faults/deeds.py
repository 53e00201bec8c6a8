"""What a worker does for test_deaths.py: it dies as it is told. A module of its own, so that workers find it.

Contents: deed, armed.
"""

from __future__ import annotations

import os
import signal

import numpy as np

from mirlab.data.execution.pool import Job


def deed(job: Job[str]) -> str:
    """Do what the job's name says."""
    match job.request:
        case "segfault":
            os.kill(os.getpid(), signal.SIGSEGV)
        case "killed":
            os.kill(os.getpid(), signal.SIGKILL)
        case "abort":
            os.kill(os.getpid(), signal.SIGABRT)
        case "leaves":
            os._exit(3)
        case "hangs":
            while True:
                pass
        case "swells":
            return str(sum(np.ones(1 << 27).sum() for _ in [np.ones(1 << 27)]))
        case "raises":
            raise ZeroDivisionError("on purpose")
    return job.request.upper()


def armed(job: Job[str]) -> float:
    """Return how many seconds are left until the alarm of this process, 0 without one."""
    return signal.getitimer(signal.ITIMER_REAL)[0]
