"""A worker whose analysis is as a test wants it: what runs in place of worker.py.

    python hostile_worker.py DEED MEMORY NICE

With a DEED other than "none" it takes the place of looking for what sounds like an upload.

Contents: crash, kill, leave, swell, divide, mumble, wait, add, pid.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

from mirlab.show.web.work.tasks import TASKS
from mirlab.show.web.work.worker import main


def crash(*_: Any) -> None:
    """End the process as a decoder with a broken heap does."""
    os.abort()


def kill(*_: Any) -> None:
    """End it as the system does for want of memory."""
    signal.raise_signal(signal.SIGKILL)


def leave(*_: Any) -> None:
    """End it as a library that calls exit does."""
    os._exit(3)


def swell(*_: Any) -> None:
    """Ask for more memory than a worker may hold."""
    bytearray(8 << 30)


def divide(*_: Any) -> None:
    """Raise what no one expected."""
    print(1 / 0)


def mumble(*_: Any) -> str:
    """Print where the answers go."""
    print("not an answer", flush=True)
    return "an answer"


def wait(_: Any, *arguments: Any) -> str:
    """Read a FIFO: begins when a test opens its other end, and ends when the test closes that.

    Called as a task its name is the first argument; as an analysis it stands in the uploaded file.
    """
    fifo = Path(arguments[0])
    if len(arguments) > 1:
        fifo = Path(Path(arguments[1]).read_text(encoding="utf-8"))
    return fifo.read_text(encoding="utf-8")


def add(_: Any, *numbers: float) -> float:
    """Do an honest day's work."""
    return sum(numbers)


def pid(_: Any) -> int:
    """Say which process this is."""
    return os.getpid()


if __name__ == "__main__":
    mine = (crash, kill, leave, swell, divide, mumble, wait, add, pid)
    TASKS.update({task.__name__: task for task in mine})
    if sys.argv[1] != "none":
        TASKS["alike"] = TASKS[sys.argv[1]]
    main(*map(int, sys.argv[2:5]))
