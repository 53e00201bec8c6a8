"""What one running server takes from those who ask it.

Contents: Allowance.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Allowance:
    """Limits of uploads and of the work on them.

    Parameters
    ----------
    upload : largest file, in bytes
    disk : all files that are there at once, in bytes
    sound : longest file, in seconds of sound, whatever its header says
    arrival : seconds within which a file must have come
    patience : seconds that a worker may take over one
    memory : bytes of its own that a worker may hold
    workers : files that are analysed at once
    places : files that are on their way in, waiting or being analysed at once; one more is sent away
    """

    upload: int = 200 << 20
    disk: int = 4 << 30
    sound: float = 1200.0
    arrival: float = 300.0
    patience: float = 120.0
    memory: int = 3 << 30
    workers: int = 2
    places: int = 6
