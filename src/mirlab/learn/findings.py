"""What the numbers of an experiment say, in a sentence.

Conventions: accuracies are shares (0 to 1) in the data and per cent in the words; "trusted" is the protocol
of `protocols.most_trusted`, and "best" the highest mean under it.

Contents: answer, best, compare_rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mirlab.learn.protocols import most_trusted
from mirlab.learn.stats import Comparison, Interval, compare_on_test, compare_over_splits
from mirlab.learn.summaries import SummaryRow, right, splits_of

if TYPE_CHECKING:
    from mirlab.learn.results import Results

_LISTED = ("fault-filtered", "artist-3fold", "predefined")


def best(rows: Sequence[SummaryRow]) -> SummaryRow:
    """The run with the highest mean under the trusted protocol; of equals, the one of fewer features."""
    trusted = most_trusted(list(dict.fromkeys(row.protocol for row in rows)))
    candidates = [row for row in rows if row.protocol == trusted]
    return max(candidates, key=lambda row: (row.validation_accuracy.mean, -row.n_features))


def answer(results: Results) -> str:
    """Which feature set knows most, how sure that is, and whether the goal was reached."""
    rows = results.summary()
    top = best(rows)
    candidates = [row for row in rows if row.protocol == top.protocol]
    parts = [
        f"Under the protocol {top.protocol}, {_named(top, rows)} {_did_best(candidates)} "
        f"{_percent(top.validation_accuracy.mean)} of the test tracks right"
        f"{_interval(top.validation_accuracy)}"
    ]
    others = [row for row in candidates if (row.feature_set, row.model) != (top.feature_set, top.model)]
    if others:
        second = max(others, key=lambda row: row.validation_accuracy.mean)
        parts.append(_comparison(top, second, results))
    goal = results.about["config"].get("goal")
    if goal is not None:
        parts.append(_goal(candidates, top, float(goal), rows))
    parts += _artists(top, rows, results)
    return "; ".join(parts) + "."


def compare_rows(first: SummaryRow, second: SummaryRow, results: Results) -> Comparison:
    """Two conditions of one run under one paired protocol: `second` minus `first`.

    Splits drawn anew are compared split by split, one test (or folds, which test every track once) track by
    track with artists resampled.
    """
    about = splits_of(results.about, first.protocol)
    if not first.pooled:
        return compare_over_splits(first.scores, second.scores, about["test_fraction"])
    a, b = (results.predicted(row.protocol, row.condition) for row in (first, second))
    return compare_on_test(right(a), right(b), a["group"].to_pylist(), group_kind=about["group_kind"])


def _named(row: SummaryRow, rows: Sequence[SummaryRow]) -> str:
    what = [f"{row.n_features} features"]
    if not row.epochs or len({other.model for other in rows}) > 1:
        what.append(row.model)
    if row.epochs:
        what.append(f"{row.epochs} epochs")
    return f"{row.feature_set} ({', '.join(what)})"


def _did_best(rows: Sequence[SummaryRow]) -> str:
    sets = len({row.feature_set for row in rows})
    if len(rows) == 1:
        return "got"
    if sets == len(rows):
        return f"did best of {sets} feature sets:"
    return f"did best of {sets} feature {'set' if sets == 1 else 'sets'} in {len(rows)} settings:"


def _comparison(top: SummaryRow, second: SummaryRow, results: Results) -> str:
    gap = f"{100 * (top.validation_accuracy.mean - second.validation_accuracy.mean):.1f} points"
    named = _named(second, results.summary())
    if not splits_of(results.about, top.protocol)["paired"]:
        return f"the runner-up, {named}, is {gap} behind, on other splits, so no more can be said"
    paired = compare_rows(second, top, results)
    if not paired.difference.known:
        return f"the runner-up, {named}, is {gap} behind on one split, which can't tell them apart"
    low, high = 100 * paired.difference.low, 100 * paired.difference.high
    verdict = "which is distinguishable" if paired.distinguishable else "which is not distinguishable"
    return (
        f"the runner-up, {named}, is {gap} behind on the same splits (95 % interval {low:.1f} to "
        f"{high:.1f}), {verdict}"
    )


def _goal(rows: Sequence[SummaryRow], top: SummaryRow, goal: float, run: Sequence[SummaryRow]) -> str:
    reached = [row for row in rows if row.validation_accuracy.mean >= goal]
    if not reached:
        high = top.validation_accuracy.high
        doubt = " (though the interval does not rule it out)" if high >= goal else ""
        return f"the goal of {100 * goal:g} % was not reached{doubt}"
    smallest = min(reached, key=lambda row: (row.n_features, -row.validation_accuracy.mean))
    interval = smallest.validation_accuracy
    doubt = "" if interval.known and interval.low >= goal else ", though its interval does not rule out less"
    return (
        f"the goal of {100 * goal:g} % was reached, with the fewest features by {_named(smallest, run)} at "
        f"{_percent(interval.mean)}{doubt}"
    )


def _artists(top: SummaryRow, rows: Sequence[SummaryRow], results: Results) -> list[str]:
    """What artists on both sides mean for the number, and what they are worth where both was run."""
    overlaps = results.about.get("artist_overlap", {})
    overlap = overlaps.get(top.protocol)
    if overlap is None:
        return []
    if overlap > 0:
        where = "in these splits" if top.protocol in _LISTED else "these are random splits, in which"
        return [
            f"{where} {100 * overlap:.0f} % of the test tracks share an artist with the training set, so "
            "expect less of it on new artists"
        ]
    parts = ["no test track shares an artist with the training set"]
    leaky = [
        row
        for row in rows
        if row.condition == top.condition and overlaps.get(row.protocol, 0) > 0 and row.protocol != "segment"
    ]
    if leaky:
        other = max(leaky, key=lambda row: row.validation_accuracy.mean)
        mean = other.validation_accuracy.mean
        gap = 100 * (mean - top.validation_accuracy.mean)
        parts.append(
            f"under {other.protocol}, where {100 * overlaps[other.protocol]:.0f} % of them do, the same got "
            f"{_percent(mean)}, {abs(gap):.1f} points {'more' if gap >= 0 else 'less'}"
        )
    return parts


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"


def _interval(interval: Interval) -> str:
    if not interval.known:
        return " on one split, so without an interval"
    return f" (95 % interval {100 * interval.low:.1f} to {100 * interval.high:.1f})"
