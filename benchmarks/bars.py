"""Which figures must a benchmark reach, and did it? Its bars, and how they are printed and shown.

A benchmark declares its bars in its own file, in the `SECTION` that benchmarks/sections.py describes:

    Bar("first features, warm", 1.0, "s", lambda figures: figures["start"]["mirlab, warm"]["wall"])

`python -m benchmarks NAME` prints them after the benchmark's own tables, with the share of the limit that was
reached ("1.42 s of at most 1 s: missed, 142 %"); records keep them, and docs/performance.md shows them.
Not a benchmark itself: it has no main.

Contents: Bar, Judged, judge, line, rows, HEADINGS.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

Side = Literal["at most", "at least"]
HEADINGS = ("bar", "measured", "limit", "share of the limit", "")


@dataclass(frozen=True)
class Bar:
    """A limit that a figure must keep to.

    Parameters
    ----------
    name : what is measured, as a reader would say it; unique within the benchmark
    limit : the figure that still meets the bar
    unit : "s", "ms", "MB", "%", or nothing for a ratio or a count
    figure : takes what the benchmark's `main` returned (as read back from JSON, so keys are strings) and
        gives the figure; a KeyError or IndexError means that this run didn't measure it
    side : whether the figure may be at most the limit, or must be at least the limit
    """

    name: str
    limit: float
    unit: str
    figure: Callable[[Any], float]
    side: Side = "at most"


@dataclass(frozen=True)
class Judged:
    """A bar beside what was measured; `figure` is None where it was not measured."""

    name: str
    figure: float | None
    unit: str
    side: Side
    limit: float

    @property
    def met(self) -> bool | None:
        """Whether the figure keeps to the limit; None where it was not measured."""
        if self.figure is None:
            return None
        return self.figure <= self.limit if self.side == "at most" else self.figure >= self.limit

    @property
    def share(self) -> float | None:
        """The figure over the limit; None where it was not measured or the limit is 0."""
        return None if self.figure is None or not self.limit else self.figure / self.limit

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> Judged:
        """What `to_json` gave."""
        return cls(**kept)

    def to_json(self) -> dict[str, Any]:
        """For a record."""
        return asdict(self)


def judge(bars: Iterable[Bar], figures: Any) -> list[Judged]:
    """Hold the figures that a benchmark returned against its bars.

    Raises
    ------
    ValueError : two bars of a benchmark have one name
    """
    judged: dict[str, Judged] = {}
    for bar in bars:
        if bar.name in judged:
            raise ValueError(f'expected one bar called "{bar.name}", found two')
        judged[bar.name] = Judged(bar.name, _measured(bar, figures), bar.unit, bar.side, float(bar.limit))
    return list(judged.values())


def _measured(bar: Bar, figures: Any) -> float | None:
    try:
        found = float(bar.figure(figures))
    except LookupError:
        return None
    return found if math.isfinite(found) else None


def line(judged: Judged) -> str:
    """One bar in words: "first features, warm: 1.42 s of at most 1 s: missed, 142 %"."""
    limit = f"{judged.side} {_said(judged.limit, judged.unit)}"
    if judged.figure is None:
        return f"{judged.name}: not measured, {limit}"
    verdict = "met" if judged.met else "missed"
    share = "" if judged.share is None else f", {_percent(judged)}"
    return f"{judged.name}: {_said(judged.figure, judged.unit)} of {limit}: {verdict}{share}"


def rows(several: Iterable[Judged]) -> list[Sequence[str]]:
    """Cells of a Markdown table under HEADINGS, with a mark where a bar is missed."""
    return [
        (
            one.name,
            "not measured" if one.figure is None else _said(one.figure, one.unit),
            f"{one.side} {_said(one.limit, one.unit)}",
            "" if one.share is None else _percent(one),
            {True: "met", False: "❌ **missed**", None: ""}[one.met],
        )
        for one in several
    ]


def _percent(judged: Judged) -> str:
    """The share; with more digits where whole percents would hide on which side of the limit it is."""
    assert judged.share is not None
    percent = 100 * judged.share
    digits = 0
    while digits < 3 and percent != 100 and round(percent, digits) == 100:
        digits += 1
    return f"{percent:.{digits}f} %"


def _said(value: float, unit: str) -> str:
    """Three digits or all before the point, as few as say the same: 1, 0.9, 1.42, 28,742."""
    if value == 0:
        text = "0"
    else:
        digits = max(0, 2 - math.floor(math.log10(abs(value))))
        text = f"{value:,.{digits}f}"
        if "." in text:
            text = text.rstrip("0").rstrip(".")
    return f"{text} {unit}".rstrip()
