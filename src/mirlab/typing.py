"""Types that many modules share, each once: arrays (shapes stand where they are described) and progress.

Contents: Floats, Frames, Vectors, Codes, Integers, Bools, KeyPath, ProgressEvent, OnProgress, Progress.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
"""Features, probabilities, scores."""

Frames = NDArray[np.float32]
"""Features of frames."""

Vectors = NDArray[np.float32]
"""Places in the space of a library."""

Codes = NDArray[np.intp]
"""Numbers of classes, groups or folds."""

Integers = NDArray[np.intp]
"""Numbers of rows, and counts."""

Bools = NDArray[np.bool_]
"""Whether something holds."""

KeyPath = tuple[str | int, ...]
"""Keys and places in arrays that lead to a value of a TOML or JSON document."""


@dataclass(frozen=True, slots=True)
class ProgressEvent:
    """How far a job has come.

    Parameters
    ----------
    stage : what is being done, e.g. "extracting"; a job may have several stages, one after another
    done : how many are done so far in this stage, cached ones included
    total : how many there are in all; None where nobody knows
    failures : how many of those done have failed
    unit : what is counted, in the plural: "tracks", "splits", "models"
    note : a sentence that a person should read now, such as how long the job will take; mostly none

    Examples
    --------
    >>> event = ProgressEvent("extracting", 12, 160, failures=1)
    >>> f"{event.stage}: {event.done} of {event.total} {event.unit}"
    'extracting: 12 of 160 tracks'
    """

    stage: str
    done: int
    total: int | None = None
    failures: int = 0
    unit: str = "tracks"
    note: str = ""


OnProgress: TypeAlias = Callable[[ProgressEvent], None]
"""Called with each step of a job, in the thread that called the function."""

Progress: TypeAlias = OnProgress | bool | None
"""True: a bar in a notebook or on a terminal. False, None: nothing. A function: is called with each event."""
