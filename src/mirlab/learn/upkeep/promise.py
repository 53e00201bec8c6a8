"""What a bundle's card promised, and whether new tracks bear it out.

Contents: Promise, promise_of.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mirlab.learn.statistics import Interval, Measure
from mirlab.words import counted


@dataclass(frozen=True)
class Promise:
    """The figure of a card, and what it lets one expect of a new collection.

    Parameters
    ----------
    metric : which, e.g. "accuracy"
    promised : as the card has it, of `tested` tracks
    low, high : where it will lie on the new collection, with the level of `promised`, if the new tracks are
        like those of the training; NaN where the card gives no interval
    tested, tracks : of the card's own test, and of the new collection
    """

    metric: str
    promised: Interval
    low: float
    high: float
    tested: int
    tracks: int

    def verdict(self, found: float) -> str:
        """ "worse", "better" or "as promised"; "" where the card gives no interval."""
        if not (math.isfinite(self.low) and math.isfinite(self.high)):
            return ""
        if found < self.low:
            return "worse"
        return "better" if found > self.high else "as promised"

    def sentence(self, found: float) -> str:
        """The verdict with its figures."""
        measure, what = Measure(self.metric), self.verdict(found)
        said = f"its card promised {measure.value(self.promised.mean)}"
        if not what:
            return f"{said[0].upper()}{said[1:]}, without an interval to compare with."
        ends = f"{measure.number(self.low)} to {measure.value(self.high)}"
        tracks = counted(self.tracks, "new track")
        said += f"; for {tracks} like its own that means {ends}"
        opening = {
            "worse": "Worse than promised",
            "better": "Better than promised",
            "as promised": "As promised",
        }[what]
        advice = {
            "worse": ". These tracks differ from those that it was trained on, or are labelled differently",
            "better": ". Check whether it was trained on some of these tracks",
            "as promised": "",
        }[what]
        return f"{opening}: {said}{advice}."

    def to_dict(self) -> dict[str, Any]:
        """For machines; ends that are not known are None."""
        known = math.isfinite(self.low) and math.isfinite(self.high)
        return {
            "metric": self.metric,
            "promised": self.promised.to_dict(),
            "tested": self.tested,
            "expected": {"low": self.low, "high": self.high} if known else None,
        }


def promise_of(card: Mapping[str, Any], metric: str, tracks: int) -> Promise | None:
    """Read it from a card; None where the card has no such figure.

    A new collection has luck of its own beside that of the card's test: both ends move out by
    sqrt(1 + tested / tracks), as in the card's own "expect".

    Parameters
    ----------
    card : of a bundle
    metric : the task's primary metric
    tracks : of the new collection
    """
    test = card.get("test")
    figure = test.get(metric) if isinstance(test, dict) else None
    tested = test.get("tracks") if isinstance(test, dict) else None
    if not isinstance(figure, dict) or not isinstance(tested, int) or tested < 1:
        return None
    mean, low, high = (_number(figure.get(name)) for name in ("mean", "low", "high"))
    if not math.isfinite(mean):
        return None
    level = _number(figure.get("level"))
    interval = Interval(mean, low, high, level if 0 < level < 1 else 0.95, str(figure.get("of", "")))
    wider = math.sqrt(1 + tested / tracks)
    low, high = mean - wider * (mean - low), mean + wider * (high - mean)
    if Measure(metric).share and math.isfinite(low + high):
        low, high = max(0.0, low), min(1.0, high)
    return Promise(metric, interval, low, high, tested, tracks)


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else math.nan
