"""What a comparison of two runs found: pairs of conditions, in numbers and words.

Contents: Compared, Comparisons, numbers.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from mirlab.learn.statistics import Comparison, McNemar
from mirlab.tabular import Record, Tabular, spread


@dataclass(frozen=True)
class Compared:
    """One pair of conditions under one protocol.

    Parameters
    ----------
    protocol : the protocol that both were run under
    a, b : the two in words, as short as tells them apart
    accuracy_a, accuracy_b : mean over the splits (over all tracks, where each was tested once)
    n_splits, n_tracks : how many splits, and how many tracks they tested
    comparison : b minus a, with its interval, test and verdict
    counts : tracks that only one of the two got right; None where tracks were tested several times
    """

    protocol: str
    a: str
    b: str
    accuracy_a: float
    accuracy_b: float
    n_splits: int
    n_tracks: int
    comparison: Comparison
    counts: McNemar | None

    @property
    def sentence(self) -> str:
        """The comparison in words."""
        words = f"Under {self.protocol}, {self.comparison.sentence(self.a, self.b)}"
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

    shares = frozenset({"accuracy_a", "accuracy_b"})
    differences = frozenset({"difference"})
    plotted = (("a", "b", "protocol"), "difference")

    def records(self) -> list[Record]:
        """A row for each protocol and pair: both accuracies, b minus a with its interval (shares), p."""
        return [
            {
                "protocol": row.protocol,
                "a": row.a,
                "b": row.b,
                "accuracy_a": row.accuracy_a,
                "accuracy_b": row.accuracy_b,
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
        "a": {"name": row.a, "accuracy": row.accuracy_a},
        "b": {"name": row.b, "accuracy": row.accuracy_b},
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
