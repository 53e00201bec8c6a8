"""What a comparison of two bundles found, in numbers and words.

Conventions: differences are B minus A; shares are 0 to 1, the log loss is in nats, costs in milliseconds and
bytes; intervals resample artists.

Contents: ComparedBundles, ByClass, Cost, Difference.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, ClassVar

from mirlab.data.tables import TaskName
from mirlab.learn.statistics import SHARES, Comparison, Interval, Measure
from mirlab.learn.upkeep.tested import BundleTest
from mirlab.tabular import Record, Tabular, spread
from mirlab.words import counted


@dataclass(frozen=True)
class Cost:
    """What a bundle costs.

    Parameters
    ----------
    columns : that it answers by
    milliseconds : of one core for 30 s of sound, on this machine; None where it can't be computed from sound
    size : bytes of its file; None where it was not opened from one
    """

    columns: int
    milliseconds: float | None
    size: int | None


@dataclass(frozen=True)
class ByClass:
    """The tracks of one class: how many there are, and how many each, and each alone, is right about."""

    label: str
    tracks: int
    a_right: int
    b_right: int
    only_a: int
    only_b: int


@dataclass(frozen=True)
class Difference:
    """A track that the two call differently.

    Parameters
    ----------
    track : its id
    label : its class; None where that isn't known
    a, b, a_probability, b_probability : the answers
    right : "a", "b" or "neither"; None where that isn't known
    """

    track: str
    label: str | None
    a: str
    b: str
    a_probability: float
    b_probability: float
    right: str | None


@dataclass(frozen=True, repr=False)
class ComparedBundles(Tabular):
    """Two bundles on the same tracks.

    Parameters
    ----------
    names : of A and B
    source : what they were judged on
    task : of both
    tracks, groups, group_kind : how many tracks both answered, and by how many artists ("track": not known)
    tests : each on the labelled tracks that both can be right about; None without labels
    comparison : B minus A in the task's primary metric; None without labels
    beside : the log loss, the coverage and the share of unknown sounds, a family with Holm's correction
    by_class : of classes, the tracks of each
    per_target : of tags and numbers, B minus A in each, a family
    only : tracks of classes that A alone, and B alone, knows
    agreement, kappa : how often they say the same, and Cohen's kappa; None of numbers
    disagreements : of classes, the tracks where they don't
    answer_pairs : of classes, the commonest of these pairs: A's answer, B's answer, tracks
    unknown : the share that each calls unknown, of all tracks
    seen, seen_by_either : tracks that are known to be of the training of A, of B, of one of them
    left_out : tracks that were left out for that (`unseen`)
    costs : of A and B
    failures : tracks that could not be analysed by both
    notes : what a reader has to know
    """

    names: tuple[str, str]
    source: str
    task: TaskName
    tracks: int
    groups: int
    group_kind: str
    tests: tuple[BundleTest, BundleTest] | None
    comparison: Comparison | None
    beside: Mapping[str, Comparison]
    by_class: tuple[ByClass, ...]
    per_target: Mapping[str, Comparison]
    only: tuple[int, int]
    agreement: Interval | None
    kappa: float | None
    disagreements: tuple[Difference, ...]
    answer_pairs: tuple[tuple[str, str, int], ...]
    unknown: tuple[float, float]
    seen: tuple[int, int]
    seen_by_either: int
    left_out: int
    costs: tuple[Cost, Cost]
    failures: int
    notes: tuple[str, ...] = field(default=())

    shares: ClassVar[frozenset[str]] = SHARES | {"coverage", "unknown"}

    @property
    def metric(self) -> str:
        """The task's primary metric; "" without labels."""
        return "" if self.tests is None else self.tests[0].metric

    @property
    def verdict(self) -> str:
        """ "better", "worse" (B than A) or "not distinguishable"; "" without labels."""
        if self.comparison is None:
            return ""
        if not self.comparison.distinguishable:
            return "not distinguishable"
        return "better" if self.comparison.difference.mean > 0 else "worse"

    @property
    def optimistic(self) -> bool:
        """Whether some of the tracks were trained on."""
        return self.seen_by_either > 0

    def sides(self) -> tuple[str, str]:
        """What the two are called: "A (old)", "B (new)"."""
        a, b = (f"{side} ({name})" if name else side for side, name in zip("AB", self.names, strict=True))
        return a, b

    def headline(self) -> str:
        """The verdict, and whether it can be trusted."""
        a, b = self.sides()
        by = f" by {counted(self.groups, 'artist')}" if self.group_kind == "artist" else ""
        if self.comparison is None or self.tests is None:
            said = f"{a} and {b} on {counted(self.tracks, 'track')}{by} without labels: "
            said += self._agreed("them") or "which is better can't be said."
            return said
        first, _ = self.tests
        measure = Measure(self.metric)
        groups = f" by {counted(first.groups, 'artist')}" if first.group_kind == "artist" else ""
        opening = {"better": f"{b} is better", "worse": f"{b} is worse"}.get(
            self.verdict, "The two can't be told apart"
        )
        said = (
            f"{opening}: {self._worth(counted(first.tracks, 'track') + groups)}. {self._difference(measure)}"
        )
        if self.optimistic:
            said += f" {self._seen()}"
        return said

    def _worth(self, of: str) -> str:
        """The task's first metric on both sides, in words."""
        assert self.tests is not None
        a, b = self.sides()
        measure = Measure(self.metric)
        first, second = (measure.value(one.primary.mean) for one in self.tests)
        if self.task == "class":
            return f"of {of}, {a} is right on {first} and {b} on {second}"
        return f"on {of}, {a} reaches {measure.label} {first} and {b} {second}"

    def _difference(self, measure: Measure) -> str:
        assert self.comparison is not None
        found = self.comparison
        p = f"p = {found.p:.3g}, {found.test}" if math.isfinite(found.p) else found.test
        significant = "" if found.distinguishable else ", not significant"
        return f"Difference {measure.said(found.difference)}{significant}; {p}."

    def _seen(self) -> str:
        """What is wrong with tracks that were trained on."""
        were = "was" if self.seen_by_either == 1 else "were"
        a, b = self.seen
        said = (
            f"At least {counted(self.seen_by_either, 'track')} {were} trained on ({a:,} by A, {b:,} by B): "
            "these figures are optimistic"
        )
        if a != b:
            said += f", more so for {'A' if a > b else 'B'}"
        return f"{said}. --unseen leaves these tracks out."

    def _agreed(self, of: str) -> str:
        if self.agreement is None:
            return ""
        kappa = "" if self.kappa is None else f", Cohen's kappa {self.kappa:.2f}"
        said = Measure("accuracy").said(self.agreement)
        if self.task == "class":
            return f"they give the same class to {said} of {of}{kappa}."
        return f"they agree on {said} of the tags of {of}{kappa}."

    def rows(self) -> list[tuple[str, Comparison | None, str, str]]:
        """What stands side by side: a metric, B minus A, and both sides in words."""
        share = Measure("accuracy")
        if self.tests is None:
            return [("unknown", None, share.number(self.unknown[0]), share.number(self.unknown[1]))]
        first, second = self.tests
        found: list[tuple[str, Comparison | None, str, str]] = []
        for name, interval in first.metrics.items():
            if name in second.metrics:
                measure = Measure(name)
                comparison = self.comparison if name == self.metric else self.beside.get(name)
                found.append(
                    (measure.label, comparison, measure.cell(interval), measure.cell(second.metrics[name]))
                )
        if first.coverage is not None and second.coverage is not None:
            cells = share.cell(first.coverage), share.cell(second.coverage)
            found.append(("coverage", self.beside.get("coverage"), *cells))
        found.append(
            ("unknown", self.beside.get("unknown"), share.number(first.unknown), share.number(second.unknown))
        )
        if first.calibration_error is not None and second.calibration_error is not None:
            ends = share.number(first.calibration_error), share.number(second.calibration_error)
            found.append(("calibration error", None, *ends))
        return found

    def explained(self) -> str:
        """What the intervals are, and what a reader has to know of them."""
        if self.tests is None:
            return ""
        said = (
            f"Intervals resample {self.group_kind}s. The p-values behind the other metrics are "
            "corrected for being several (Holm)."
        )
        note = "" if self.comparison is None else self.comparison.difference.note
        return f"{said} {note[:1].upper()}{note[1:]}." if note else said

    def remarks_on(self) -> list[str]:
        """Agreement, cost and notes, in sentences."""
        said = []
        if self.tests is not None and (agreed := self._agreed(counted(self.tracks, "track"))):
            said.append(f"{agreed[0].upper()}{agreed[1:]}")
        if self.left_out:
            many = counted(self.left_out, "track")
            said.append(
                f"{many} left out, as A or B was trained on {'it' if self.left_out == 1 else 'them'}."
            )
        elif self.comparison is None and self.optimistic:
            said.append(self._seen())
        said.append(self._cost())
        return [*said, *self.notes]

    def _cost(self) -> str:
        words = []
        for side, cost in zip("AB", self.costs, strict=True):
            parts = [counted(cost.columns, "column")]
            if cost.milliseconds is not None:
                parts.append(f"{cost.milliseconds:.0f} ms of one core for 30 s of sound")
            if cost.size is not None:
                parts.append(f"{cost.size / 1000:,.0f} kB")
            words.append(f"{side}: {', '.join(parts)}")
        return f"Cost. {'; '.join(words)}."

    def records(self) -> list[Record]:
        """A row for A, for B and for the difference, with each metric."""
        if self.tests is None:
            return [
                {"bundle": name, "tracks": self.tracks, "unknown": share}
                for name, share in zip(self.sides(), self.unknown, strict=True)
            ]
        rows: list[Record] = []
        for name, one in zip(self.sides(), self.tests, strict=True):
            row: Record = {"bundle": name, "tracks": one.tracks}
            for metric, interval in one.metrics.items():
                row |= spread(metric, interval)
            if one.coverage is not None:
                row |= spread("coverage", one.coverage)
            rows.append({**row, "unknown": one.unknown})
        return rows

    def to_dict(self) -> dict[str, Any]:
        """Everything, as JSON holds it."""
        tests = (None, None) if self.tests is None else self.tests
        return {
            "verdict": self.verdict or None,
            "sentence": self.headline(),
            "optimistic": self.optimistic,
            "source": self.source,
            "task": self.task,
            "tracks": self.tracks,
            f"{self.group_kind}s": self.groups,
            "metric": self.metric or None,
            "difference": None if self.comparison is None else _difference_dict(self.comparison),
            "beside": {name: _difference_dict(one) for name, one in self.beside.items()},
            **{
                side: {
                    "name": name,
                    "trained_on": seen,
                    "unknown": unknown,
                    "knows_alone": only,
                    "cost": asdict(cost),
                    "test": None if test is None else test.to_dict(),
                }
                for side, name, seen, unknown, only, cost, test in zip(
                    "ab", self.names, self.seen, self.unknown, self.only, self.costs, tests, strict=True
                )
            },
            "agreement": None if self.agreement is None else self.agreement.to_dict(),
            "kappa": self.kappa,
            "classes": [asdict(one) for one in self.by_class] or None,
            "targets": {name: _difference_dict(one) for name, one in self.per_target.items()} or None,
            "disagreements": [asdict(one) for one in self.disagreements],
            "answer_pairs": [{"a": a, "b": b, "tracks": n} for a, b, n in self.answer_pairs],
            "trained_on": self.seen_by_either,
            "left_out": self.left_out,
            "failures": self.failures,
            "notes": list(self.notes),
        }


def _difference_dict(found: Comparison) -> dict[str, Any]:
    return {
        **found.difference.to_dict(),
        "p": found.p if math.isfinite(found.p) else None,
        "adjusted_p": found.adjusted_p,
        "test": found.test,
        "verdict": found.verdict,
    }
