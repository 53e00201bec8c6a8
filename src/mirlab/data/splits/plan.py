"""What a protocol is, and the plan that it makes of a table.

A protocol is its fields: what it keeps whole, whether an artist may be on both sides, how its splits come
about, what may see the test rows, and how far its figures may be trusted. Plans, warnings, intervals, the
order of trust and colours follow from them; nothing elsewhere asks for a protocol by its name.

Contents: Protocol, SplitPlan.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from mirlab.data.splits.case import Case, Made
from mirlab.data.splits.splits import Split

Unit = Literal["segment", "track", "artist"]
Drawn = Literal["anew", "folds", "published"]


@dataclass(frozen=True)
class Protocol:
    """A way to split a table, and what its figures mean.

    Parameters
    ----------
    name : what it is called in experiment files, results and on the command line
    summary : one sentence
    unit : what stays whole by construction: "segment", "track" or "artist"
    make : makes the splits of a case
    options : names of the arguments of `make_splits`, besides the seed, that it takes
    mixes_artists : whether an artist's tracks may be on both sides; None where only the list knows
    drawn : "anew" for splits that test a track several times, "folds" for folds that test every track once
        (unless they are repeated), "published" for splits that somebody listed
    trust : how much its figures say about music never heard; of several protocols that were run, the one with
        the largest is the one to believe
    paired : whether every feature set gets the same splits and initial weights
    scaler_sees_test : whether the scaler is fitted on all rows before the split
    like_single_runs : whether it splits as published single runs did, so that their figures compare
    colour : the role of its colour in every figure; None takes a free one
    reads : column of the table's facts that it needs; None for none
    """

    name: str
    summary: str
    unit: Unit
    make: Callable[[Case], Made] = field(repr=False, compare=False)
    options: frozenset[str] = frozenset()
    mixes_artists: bool | None = True
    drawn: Drawn = "folds"
    trust: int = 0
    paired: bool = True
    scaler_sees_test: bool = False
    like_single_runs: bool = False
    colour: str | None = None
    reads: str | None = None

    @property
    def apart(self) -> Literal["nothing", "tracks", "artists", "as listed"]:
        """What is never on both sides."""
        if self.mixes_artists is None:
            return "as listed"
        if self.unit == "segment":
            return "nothing"
        return "tracks" if self.mixes_artists else "artists"

    @property
    def inner_unit(self) -> Literal["track", "artist"]:
        """What folds within its training rows (of a search, of tuning) keep together.

        They do as the protocol does: chosen with artists apart, a model would be chosen for another task than
        it is judged by. `segment` only measures a leak, and its inner folds are honest.
        """
        return "track" if self.mixes_artists and self.unit == "track" else "artist"

    def redrawn(self, n_repeats: int | None) -> bool:
        """Whether tracks are tested several times, by models of overlapping training sets."""
        repeated = "n_repeats" in self.options and (n_repeats or 1) > 1
        return self.drawn == "anew" or (self.drawn == "folds" and repeated)


@dataclass(frozen=True)
class SplitPlan:
    """The splits of one protocol, and what a reader of the results has to know about them.

    Parameters
    ----------
    protocol : the protocol that made them
    splits : in order; a repeat's folds follow one another
    sentence : the protocol in words, with its numbers
    warnings : sentences that every report of these splits must carry, e.g. the share of the test tracks
        whose artist is also in the training set
    groups : (n,) for every row of the table the number of its artist's group (of its track, where no artist
        is known): what an interval over artists resamples
    group_kind : what those numbers stand for, "artist" or "track"
    inner : (n,) what folds within the training rows keep together; see `Protocol.inner_unit`
    redrawn : whether tracks are tested several times, by models of overlapping training sets
    overlap : share of the test rows of known artist whose artist is in the training set; None without artists
    by_set : by feature set its splits, where a protocol gives each of them splits of its own
    """

    protocol: Protocol
    splits: tuple[Split, ...]
    sentence: str
    warnings: tuple[str, ...]
    groups: NDArray[np.intp]
    group_kind: str
    inner: NDArray[np.intp]
    redrawn: bool = False
    overlap: float | None = None
    by_set: Mapping[str, tuple[Split, ...]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The protocol's name."""
        return self.protocol.name

    @property
    def unit(self) -> Unit:
        """What stays whole: "segment", "track" or "artist"."""
        return self.protocol.unit

    @property
    def number(self) -> int:
        """How many splits there are; how many of each feature set where each has its own."""
        return len(next(iter(self.by_set.values()), self.splits))

    @property
    def test_fraction(self) -> float:
        """The mean share of the rows that a split tests on; what the corrected resampled t-test needs."""
        return float(np.mean([split.test_fraction for split in self.splits]))

    def of(self, feature_set: str) -> tuple[Split, ...]:
        """The splits of a feature set."""
        return self.splits if self.protocol.paired else self.by_set[feature_set]

    def about(self) -> dict[str, Any]:
        """What statistics need to know about the splits, for run.json.

        ``interval`` is "resampled" where the scores of several splits drawn anew have a spread to go by, and
        "bootstrap" where every row is tested once and artists are resampled.
        """
        return {
            "number": self.number,
            "test_fraction": self.test_fraction,
            "interval": "resampled" if self.redrawn and self.number > 1 else "bootstrap",
            "paired": self.protocol.paired,
            "unit": self.unit,
            "group_kind": self.group_kind,
        }
