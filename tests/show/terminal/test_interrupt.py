"""Ctrl-C ends a command even where a library swallowed it."""

from __future__ import annotations

import subprocess
import sys

SWALLOWED = """
import os, signal
from mirlab.show.terminal import interrupt
from mirlab.show.terminal import Phases
from mirlab.typing import ProgressEvent
interrupt.remember()
interrupt.check()
try:
    os.kill(os.getpid(), signal.SIGINT)
except BaseException:
    print("swallowed", flush=True)
try:
    Phases()(ProgressEvent("training", 1, 2))
except KeyboardInterrupt:
    print("asked again")
"""


def test_a_swallowed_interrupt_is_asked_for_again() -> None:
    done = subprocess.run([sys.executable, "-c", SWALLOWED], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["swallowed", "asked again"]
