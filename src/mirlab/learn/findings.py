"""What the numbers of an experiment say.

Accuracies are shares (0 to 1) and always those of the last epoch; intervals are 95 % intervals over the
random splits, by the corrected resampled t statistic.

Contents: SummaryRow, summarise_runs, answer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from mirlab.learn.stats import Interval, compare_over_splits, mean_interval_over_splits

if TYPE_CHECKING:
    import pyarrow as pa

    from mirlab.learn.results import Results

_KEY = (
    "protocol",
    "feature_set",
    "n_features",
    "scaler",
    "hidden",
    "sample_rate",
    "n_fft",
    "hop_length",
    "duration",
    "epochs",
)
TRUSTED = "corrected"


@dataclass(frozen=True)
class SummaryRow:
    """One protocol and condition over its repeats.

    Parameters
    ----------
    protocol ... epochs : which nets (as the columns of results.parquet)
    scores : (repeats,) validation accuracy at the last epoch, ordered by repeat
    validation_accuracy : their mean with its interval (ends are NaN for a single repeat)
    train_accuracy, train_loss, validation_loss : means at the last epoch
    references : published figures for the same feature set and epochs; none, one or more
    """

    protocol: str
    feature_set: str
    n_features: int
    scaler: str
    hidden: str
    sample_rate: int
    n_fft: int
    hop_length: int
    duration: float
    epochs: int
    scores: NDArray[np.float64]
    validation_accuracy: Interval
    train_accuracy: float
    train_loss: float
    validation_loss: float
    references: tuple[Mapping[str, Any], ...]

    @property
    def reference(self) -> float | None:
        """The first published validation accuracy, or None."""
        return float(self.references[0]["validation_accuracy"]) if self.references else None


def summarise_runs(runs: pa.Table, about: Mapping[str, Any]) -> list[SummaryRow]:
    """Summarise results.parquet: a row for each protocol and condition, in the order they were run."""
    import pyarrow.compute as pc

    last = runs.filter(pc.equal(runs["epoch"], runs["epochs"]))
    groups: dict[tuple[Any, ...], list[dict[str, Any]]] = {}
    for row in last.to_pylist():
        groups.setdefault(tuple(row[name] for name in _KEY), []).append(row)
    rows = []
    for key, group in groups.items():
        group.sort(key=lambda row: row["repeat"])
        scores = np.array([row["validation_accuracy"] for row in group], dtype=np.float64)
        named = dict(zip(_KEY, key, strict=True))
        rows.append(
            SummaryRow(
                **named,
                scores=scores,
                validation_accuracy=mean_interval_over_splits(scores, float(about["config"]["test_size"])),
                train_accuracy=_mean(group, "train_accuracy"),
                train_loss=_mean(group, "train_loss"),
                validation_loss=_mean(group, "validation_loss"),
                references=tuple(
                    reference
                    for reference in about["reference"]
                    if all(reference[name] == named[name] for name in ("feature_set", "epochs"))
                ),
            )
        )
    return rows


def _mean(rows: Sequence[Mapping[str, Any]], name: str) -> float:
    return float(np.mean([row[name] for row in rows]))


def answer(results: Results) -> str:
    """Which feature set knows most, how sure that is, and whether the goal was reached."""
    rows = results.summary()
    protocols = list(dict.fromkeys(row.protocol for row in rows))
    protocol = TRUSTED if TRUSTED in protocols else protocols[-1]
    candidates = [row for row in rows if row.protocol == protocol]
    best = max(candidates, key=lambda row: (row.validation_accuracy.mean, -row.n_features))
    parts = [
        f"Under the protocol {protocol}, {_named(best)} {_did_best(candidates)} "
        f"{_percent(best.validation_accuracy.mean)} of the test tracks right"
        f"{_interval(best.validation_accuracy)}"
    ]
    others = [row for row in candidates if row.feature_set != best.feature_set]
    if others:
        parts.append(_comparison(best, max(others, key=lambda row: row.validation_accuracy.mean), results))
    goal = results.about["config"].get("goal")
    if goal is not None:
        parts.append(_goal(candidates, best, float(goal)))
    overlap = results.about.get("artist_overlap", {}).get(protocol)
    if overlap is not None:
        parts.append(
            f"these are random splits, in which {100 * overlap:.0f} % of the test tracks share an artist "
            "with the training set, so expect less of it on new artists"
            if overlap > 0
            else "no test track shares an artist with the training set"
        )
    return "; ".join(parts) + "."


def _named(row: SummaryRow) -> str:
    return f"{row.feature_set} ({row.n_features} features, {row.epochs} epochs)"


def _did_best(rows: Sequence[SummaryRow]) -> str:
    sets = len({row.feature_set for row in rows})
    if len(rows) == 1:
        return "got"
    if sets == len(rows):
        return f"did best of {sets} feature sets:"
    return f"did best of {sets} feature {'set' if sets == 1 else 'sets'} in {len(rows)} settings:"


def _comparison(best: SummaryRow, second: SummaryRow, results: Results) -> str:
    gap = f"{100 * (best.validation_accuracy.mean - second.validation_accuracy.mean):.1f} points"
    if best.protocol != TRUSTED:
        return f"the runner-up, {_named(second)}, is {gap} behind, on other splits, so no more can be said"
    paired = compare_over_splits(second.scores, best.scores, float(results.about["config"]["test_size"]))
    if not paired.difference.known:
        return f"the runner-up, {_named(second)}, is {gap} behind on one split, which can't tell them apart"
    low, high = 100 * paired.difference.low, 100 * paired.difference.high
    verdict = "which is distinguishable" if paired.distinguishable else "which is not distinguishable"
    return (
        f"the runner-up, {_named(second)}, is {gap} behind on the same splits (95 % interval {low:.1f} to "
        f"{high:.1f}), {verdict}"
    )


def _goal(rows: Sequence[SummaryRow], best: SummaryRow, goal: float) -> str:
    reached = [row for row in rows if row.validation_accuracy.mean >= goal]
    if not reached:
        high = best.validation_accuracy.high
        doubt = " (though the interval does not rule it out)" if high >= goal else ""
        return f"the goal of {100 * goal:g} % was not reached{doubt}"
    smallest = min(reached, key=lambda row: (row.n_features, -row.validation_accuracy.mean))
    interval = smallest.validation_accuracy
    doubt = "" if interval.known and interval.low >= goal else ", though its interval does not rule out less"
    return (
        f"the goal of {100 * goal:g} % was reached, with the fewest features by {_named(smallest)} at "
        f"{_percent(interval.mean)}{doubt}"
    )


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"


def _interval(interval: Interval) -> str:
    if not interval.known:
        return " on one split, so without an interval"
    return f" (95 % interval {100 * interval.low:.1f} to {100 * interval.high:.1f})"
