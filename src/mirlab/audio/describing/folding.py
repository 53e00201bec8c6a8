"""Tempi moved by octaves into a range: half or twice the beats, as dancers and disc jockeys count them.

Contents: TempoRange.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from mirlab.errors import UsageError
from mirlab.words import quoted

_WRITTEN = re.compile(r"\s*(\d+(?:\.\d+)?)\s*[-–:]\s*(\d+(?:\.\d+)?)\s*")


@dataclass(frozen=True)
class TempoRange:
    """Tempi from `low` to `high` beats a minute, both included, at least an octave.

    Raises
    ------
    UsageError : less than an octave, or no tempi
    """

    low: float
    high: float

    def __post_init__(self) -> None:
        if not (math.isfinite(self.high) and self.low > 0):
            raise UsageError(f"expected a range of tempi above 0 BPM, got {self.low:g}-{self.high:g}")
        if self.high < self.low:
            raise UsageError(
                f"expected a range of tempi from the lower to the higher, got {self.low:g}-{self.high:g}: "
                f"write {self.high:g}-{self.low:g}"
            )
        if self.high < 2 * self.low:
            raise UsageError(
                f"expected a range of tempi of at least an octave, got {self.low:g}-{self.high:g}: not every "
                f"tempo can be doubled or halved into it. Write for example {self.low:g}-{2 * self.low:g}"
            )

    @classmethod
    def parse(cls, text: str) -> TempoRange:
        """Read "70-180"; raises UsageError."""
        found = _WRITTEN.fullmatch(text)
        if not found:
            raise UsageError(f"expected a range of tempi such as 70-180, got {quoted(text)}")
        return cls(float(found[1]), float(found[2]))

    def fold(self, bpm: float) -> float:
        """The tempo, doubled or halved until it lies in the range."""
        while bpm < self.low:
            bpm *= 2
        while bpm > self.high:
            bpm /= 2
        return bpm
