"""What a test of a bundle found, in numbers and words.

Conventions: shares are 0 to 1, the log loss is in nats; intervals resample artists.

Contents: BundleTest.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from mirlab.data.tables import TaskName
from mirlab.learn.statistics import SHARES, Interval, Measure, Scores
from mirlab.learn.upkeep.promise import Promise
from mirlab.tabular import Record, Tabular, spread
from mirlab.words import counted

FEW = 0.5
"""Share of the tracks from which on it needs no headline that the others could not be judged."""


@dataclass(frozen=True, repr=False)
class BundleTest(Tabular):
    """How good a bundle is on labelled tracks, beside what its card promised.

    Parameters
    ----------
    bundle, source : what was tested, and on what
    task : "class", "tags" or "numbers"
    metric : the task's primary metric: accuracy, macro_average_precision or r2
    tracks, groups : how many tracks were judged, and by how many artists
    group_kind : "artist", or "track" where no artist is known
    metrics : each metric with its interval
    promise : what the card promised; None where it has no figure
    coverage : the share of tracks whose truth is in the prediction set or the interval; None for tags
    asked_coverage : the share that was asked for
    unknown : the share of tracks that the bundle calls unlike its training data
    calibration_error, by_chance : expected calibration error, and what a perfectly calibrated classifier
        would show on as many tracks; None of tags and numbers
    scores : of classes each class, and the confusion; None of tags and numbers
    per_target : of tags and numbers the metrics of each
    trained_on : tracks that equal one of the training's
    failures : tracks that could not be analysed
    offered : tracks of the source, those that could not be judged among them
    notes : what a reader has to know
    """

    bundle: str
    source: str
    task: TaskName
    metric: str
    tracks: int
    groups: int
    group_kind: str
    metrics: Mapping[str, Interval]
    promise: Promise | None
    coverage: Interval | None
    asked_coverage: float
    unknown: float
    calibration_error: float | None
    by_chance: float | None
    scores: Scores | None
    per_target: Mapping[str, Mapping[str, Interval]]
    trained_on: int
    failures: int
    notes: tuple[str, ...] = field(default=())
    offered: int = 0

    shares = SHARES | {"coverage"}

    @property
    def primary(self) -> Interval:
        """The primary metric."""
        return self.metrics[self.metric]

    @property
    def verdict(self) -> str:
        """ "as promised", "worse", "better" or "too few tracks"; "" where the card promises nothing."""
        return "" if self.promise is None else self.promise.verdict(self.primary.mean)

    def headline(self) -> str:
        """The primary metric in words, and the verdict."""
        measure = Measure(self.metric)
        of = counted(self.tracks, "track")
        by = f" by {counted(self.groups, 'artist')}" if self.group_kind == "artist" else ""
        said = f"{measure.label} {measure.said(self.primary)} on {of}{by}."
        promised = (
            "Its card has no figure to compare with."
            if self.promise is None
            else self.promise.sentence(self.primary.mean)
        )
        few = ""
        if self.tracks < FEW * self.offered:
            few = f"Judged {self.tracks:,} of {self.offered:,} tracks. "
        return f"{few}{said[0].upper()}{said[1:]} {promised}"

    def remarks_on(self) -> list[str]:
        """Coverage, calibration, "unknown" and notes, in sentences."""
        said = []
        if self.coverage is not None:
            what = (
                "prediction set holds the true class" if self.task == "class" else "interval holds the number"
            )
            found = Measure("accuracy").said(self.coverage)
            said.append(
                f"The {what} in {found} of the tracks; {100 * self.asked_coverage:g} % were asked for."
            )
        if self.calibration_error is not None and self.by_chance is not None:
            said.append(
                f"Its probabilities are off by {100 * self.calibration_error:.1f} points on average "
                "(expected calibration error); a perfect classifier would show "
                f"{100 * self.by_chance:.1f} on as many tracks."
            )
        said.append(f"It calls {100 * self.unknown:.1f} % of the tracks unknown.")
        if self.trained_on:
            many = counted(self.trained_on, "track")
            said.append(
                f"At least {many} {'was' if self.trained_on == 1 else 'were'} trained on, so these figures "
                "are optimistic."
            )
        return [*said, *self.notes]

    def records(self) -> list[Record]:
        """Of classes one row with every metric; of tags and numbers one for all, and one for each."""
        whole: Record = {"target": "all", "tracks": self.tracks}
        for name, interval in self.metrics.items():
            whole |= spread(name, interval)
        if self.coverage is not None:
            whole |= spread("coverage", self.coverage)
        rows = [whole]
        for name, found in self.per_target.items():
            row: Record = {"target": name, "tracks": self.tracks}
            for metric, interval in found.items():
                row |= spread(metric, interval)
            rows.append(row)
        return rows

    def to_dict(self) -> dict[str, Any]:
        """Everything, as JSON holds it."""
        return {
            "bundle": self.bundle,
            "source": self.source,
            "task": self.task,
            "tracks": self.tracks,
            f"{self.group_kind}s": self.groups,
            "verdict": self.verdict or None,
            "sentence": self.headline(),
            "metrics": {name: interval.to_dict() for name, interval in self.metrics.items()},
            "promise": None if self.promise is None else self.promise.to_dict(),
            "coverage": None
            if self.coverage is None
            else {"asked": self.asked_coverage, **self.coverage.to_dict()},
            "unknown": self.unknown,
            "calibration": None
            if self.calibration_error is None
            else {"ece": self.calibration_error, "ece_by_chance": self.by_chance},
            "classes": None
            if self.scores is None
            else [
                {
                    "label": one.label,
                    "tracks": one.n,
                    "recall": _known(one.recall),
                    "precision": _known(one.precision),
                }
                for one in self.scores.per_class
            ],
            "confusion": None if self.scores is None else self.scores.confusion.tolist(),
            "targets": {
                name: {metric: interval.to_dict() for metric, interval in found.items()}
                for name, found in self.per_target.items()
            }
            or None,
            "trained_on": self.trained_on,
            "failures": self.failures,
            "offered": self.offered,
            "notes": list(self.notes),
        }


def _known(share: float) -> float | None:
    """A share for JSON, which has no NaN: None of a class that never occurs, or is never answered."""
    return share if math.isfinite(share) else None
