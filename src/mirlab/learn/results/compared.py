"""What a comparison of two runs found: pairs of conditions, in numbers and words.

Contents: Compared, Comparisons, Tested, numbers.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from mirlab.learn.statistics import Comparison, McNemar, Measure
from mirlab.tabular import Record, Tabular, spread
from mirlab.words import listed, some


@dataclass(frozen=True)
class Compared:
    """One pair of conditions under one protocol.

    Parameters
    ----------
    protocol : the protocol that both were run under
    a, b : the two in words, as short as tells them apart
    score_a, score_b : mean over the splits (over all tracks, where each was tested once)
    n_splits, n_tracks : how many splits, and how many tracks they tested
    comparison : b minus a, with its interval, test and verdict
    counts : tracks that only one of the two got right; None where tracks were tested several times, and of
        tags and numbers
    metric : the primary metric of the runs' task (`statistics.primary_of`); of a single tag or number, the
        first of its own (`statistics.metrics_of_one`)
    target : the tag or number that it is about; "" for all of them
    """

    protocol: str
    a: str
    b: str
    score_a: float
    score_b: float
    n_splits: int
    n_tracks: int
    comparison: Comparison
    counts: McNemar | None
    metric: str = "accuracy"
    target: str = ""

    @property
    def measure(self) -> Measure:
        """How the metric is called and written."""
        return Measure(self.metric)

    @property
    def accuracy_a(self) -> float:
        """The score of `a`, as it is called of classes."""
        return self.score_a

    @property
    def accuracy_b(self) -> float:
        """The score of `b`, as it is called of classes."""
        return self.score_b

    @property
    def sentence(self) -> str:
        """The comparison in words."""
        about = f" of {self.target}" if self.target else ""
        name = "" if self.metric == "accuracy" else f" in the {self.measure.label}{about}"
        said = self.comparison.sentence(self.a, self.b, percent=self.measure.share)
        words = f"Under {self.protocol}{name}, {said}"
        if self.counts is not None:
            words += (
                f" {self.counts.only_first} tracks were got right by {self.a} alone, "
                f"{self.counts.only_second} by {self.b} alone."
            )
        return words


@dataclass(frozen=True, repr=False)
class Comparisons(Tabular):
    """What `compare` found.

    Parameters
    ----------
    rows : one for each protocol and pair
    notes : what was left out, and what a reader has to know
    """

    rows: tuple[Compared, ...]
    notes: tuple[str, ...]

    plotted = (("a", "b", "protocol", "target"), "difference")

    @property
    def _measure(self) -> Measure:
        return self.rows[0].measure if self.rows else Measure("accuracy")

    def share_columns(self) -> frozenset[str]:
        """Both scores, where they are shares."""
        name = self._measure.name
        return frozenset({f"{name}_a", f"{name}_b"} if self._measure.share else ())

    def difference_columns(self) -> frozenset[str]:
        """The difference, where it is of shares."""
        return frozenset({"difference"} if self._measure.share else ())

    def records(self) -> list[Record]:
        """A row for each protocol and pair: both scores, b minus a with its interval, p.

        The scores' columns have the name of the metric over all targets, in rows of a single one, too.
        """
        name = self._measure.name
        named = any(row.target for row in self.rows)
        return [
            {
                "protocol": row.protocol,
                **({"target": row.target or "all"} if named else {}),
                "a": row.a,
                "b": row.b,
                f"{name}_a": row.score_a,
                f"{name}_b": row.score_b,
                **spread("difference", row.comparison.difference),
                "p": row.comparison.p if math.isfinite(row.comparison.p) else None,
                "adjusted_p": row.comparison.adjusted_p,
                "verdict": row.comparison.verdict,
                "splits": row.n_splits,
                "tracks": row.n_tracks,
            }
            for row in self.rows
        ]

    def headline(self) -> str:
        """The first comparison in words."""
        return self.rows[0].sentence if self.rows else "Nothing was compared."


def numbers(row: Compared) -> dict[str, Any]:
    """A comparison for machines: shares and p-values, None where there is none."""
    comparison, difference = row.comparison, row.comparison.difference
    return {
        "protocol": row.protocol,
        "metric": row.metric,
        "unit": row.measure.unit,
        "target": row.target or None,
        "a": {"name": row.a, row.metric: row.score_a},
        "b": {"name": row.b, row.metric: row.score_b},
        "difference": difference.mean,
        "low": difference.low if difference.known else None,
        "high": difference.high if difference.known else None,
        "level": difference.level,
        "interval_of": difference.of,
        "p": comparison.p if math.isfinite(comparison.p) else None,
        "adjusted_p": comparison.adjusted_p,
        "test": comparison.test,
        "verdict": comparison.verdict,
        "splits": row.n_splits,
        "tracks": row.n_tracks,
        "only_a_right": None if row.counts is None else row.counts.only_first,
        "only_b_right": None if row.counts is None else row.counts.only_second,
        "mcnemar_p": None if row.counts is None else row.counts.p,
        "sentence": row.sentence,
    }


class Tested:
    """Which side was tested under which protocol: only what both were tested under can be compared."""

    def __init__(self) -> None:
        self._under: dict[str, list[str]] = {}
        self._alone: dict[tuple[str, str], None] = {}

    def both(self, protocol: str, called: tuple[str, str], rows: tuple[int, int]) -> bool:
        """Take note of a pair and its rows of answers; return whether both were tested under a protocol."""
        there = [name for name, number in zip(called, rows, strict=True) if number]
        for name in called:
            under = self._under.setdefault(name, [])
            if name in there and protocol not in under:
                under.append(protocol)
        if len(there) == 1:
            self._alone[protocol, there[0]] = None
        return len(there) == 2

    def notes(self) -> list[str]:
        """A sentence for each protocol that only some were tested under."""
        alone: dict[str, list[str]] = {}
        for protocol, name in self._alone:
            alone.setdefault(protocol, []).append(name)
        return [
            f"{protocol} was left out for what was tested under it on one side alone: {some(names)}."
            for protocol, names in alone.items()
        ]

    def never(self, protocol: str | None) -> str:
        """The sentence where no pair shares a protocol."""
        if protocol is not None:
            there = [name for name, under in self._under.items() if under]
            what = f"only {some(there)} was tested" if there else "neither side was tested"
            return f"these results can't be compared: under {protocol} {what}"
        said = some([f"{name} under {listed(under) or 'none'}" for name, under in self._under.items()])
        return (
            f"these two were never run under the same protocol, so they can't be compared ({said}): choose "
            "others, or run one of them again"
        )
