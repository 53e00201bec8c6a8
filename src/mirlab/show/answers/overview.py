"""A run's results laid out for people: one reading that the figures, the tables and the page share.

Conventions: scores are in the task's primary metric (`Overview.measure`), of classes accuracy, a share from 0
to 1; losses are in nats; epochs count from 1. A *setting* is
everything but protocol, epochs and repeat: feature set, scaler, net and framing. "Final" is the last epoch of
a run.

Contents: Setting, Curve, Line, Overview, spread.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from mirlab.learn.results import (
    AXES,
    BESIDE,
    Condition,
    PerTarget,
    effect_rows,
    effects,
    varying_axes,
    words,
)
from mirlab.words import counted, listed, visible

if TYPE_CHECKING:
    from mirlab.learn.results import Confusion, Results, SummaryRow
    from mirlab.learn.statistics import Measure


@dataclass(frozen=True)
class Setting:
    """One combination of an experiment's axes; `label` names the feature set and whatever else varies."""

    feature_set: str
    axes: tuple[tuple[str, Any], ...]
    n_features: int
    label: str

    def fits(self, row: SummaryRow) -> bool:
        """Whether a row of the summary is of this setting."""
        same = all(getattr(row, axis) == value for axis, value in self.axes)
        return same and row.feature_set == self.feature_set


@dataclass(frozen=True)
class Curve:
    """The repeats of one run, epoch by epoch.

    Parameters
    ----------
    epoch : (e,) from 1
    mean : (e,) mean over the repeats
    low, high : (e,) the 2.5th and 97.5th percentile of the repeats: the middle 95 % of them
    """

    epoch: NDArray[np.float64]
    mean: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]


@dataclass(frozen=True)
class Line:
    """One line of the results' table: a setting at one length of training, under every protocol.

    Parameters
    ----------
    setting, epochs : what was run
    finals : the summary under each protocol, by name; None where it was not run
    written : published validation accuracies beside it
    best : whether it holds the best run under the trusted protocol
    """

    setting: Setting
    epochs: int
    finals: dict[str, SummaryRow | None]
    written: list[float]
    best: bool


class Overview:
    """What was run, what it is compared with and what came out.

    Parameters
    ----------
    results : a run, in memory or loaded from its folder
    """

    def __init__(self, results: Results) -> None:
        self.results = results
        self.about: dict[str, Any] = results.about
        self.rows: list[SummaryRow] = results.summary()
        self.protocols: list[str] = list(dict.fromkeys(row.protocol for row in self.rows))
        self.epochs: list[int] = sorted({row.epochs for row in self.rows})
        self.lengths: list[int] = [epochs for epochs in self.epochs if epochs]
        self.repeats: int = max(len(row.scores) for row in self.rows)
        self.classes: dict[str, int] = dict(self.about["data"]["classes"])
        self.settings: list[Setting] = _settings(self.rows)
        self.measure: Measure = results.measure
        goal = self.about["config"].get("goal")
        self.goal: float | None = None if goal is None else float(goal)

    @property
    def over(self) -> str:
        """How many splits the means are over, in words."""
        return self._over(self.protocols)

    @property
    def everywhere(self) -> bool:
        """Whether every feature set ran under every protocol."""
        ran = {(row.feature_set, row.protocol) for row in self.rows}
        return len(ran) == len(self.protocols) * len({name for name, _ in ran})

    @property
    def over_of_nets(self) -> str:
        """The same of the protocols that trained nets epoch by epoch."""
        return self._over(self.protocols_of_nets)

    @property
    def protocols_of_nets(self) -> list[str]:
        """The protocols under which something was trained epoch by epoch."""
        return list(dict.fromkeys(row.protocol for row in self.rows if row.epochs))

    def _over(self, protocols: list[str]) -> str:
        numbers = {row.protocol: len(row.scores) for row in self.rows if row.protocol in protocols}
        if len(set(numbers.values())) == 1:
            number = next(iter(numbers.values()))
            return "a single split" if number == 1 else f"{number} splits"
        return listed([f"{counted(n, 'split')} ({name})" for name, n in numbers.items()])

    @property
    def nets(self) -> list[Setting]:
        """The settings that were trained epoch by epoch."""
        return [setting for setting in self.settings if self.longest(setting)]

    def longest(self, setting: Setting) -> int:
        """The most epochs that a setting was trained for; 0 for a model without epochs."""
        return max(row.epochs for row in self.rows if setting.fits(row))

    def number(self, protocol: str) -> int:
        """How many splits a protocol made."""
        return max(len(row.scores) for row in self.rows if row.protocol == protocol)

    def group_kind(self, protocol: str) -> str:
        """What an interval that resamples resamples under a protocol: "artist" or "track"."""
        kind: str = self.about.get("splits", {}).get(protocol, {}).get("group_kind", "artist")
        return kind

    @property
    def pooled(self) -> dict[str, str]:
        """What the intervals are of, by protocol, where they resample artists and not splits."""
        found = {row.protocol: row.validation_score for row in self.rows if row.pooled}
        return {
            name: interval.of + (f" ({interval.note})" if interval.note else "")
            for name, interval in found.items()
        }

    @property
    def of_classes(self) -> bool:
        """Whether classes were learnt, and not tags or numbers."""
        return self.results.task == "class"

    @property
    def score(self) -> str:
        """What histories call the score: "accuracy" of classes, "score" of tags and numbers."""
        return "accuracy" if self.of_classes else "score"

    @property
    def noun(self) -> str:
        """What one of the targets is called: "class", "tag" or "number"."""
        return {"class": "class", "tags": "tag", "numbers": "number"}[self.results.task]

    # What it is compared with -------------------------------------------------------------------

    def chance(self, metric: str) -> float:
        """What knowing nothing but the classes' sizes gives.

        Accuracy: the share of the largest class. Loss: the entropy of the shares, ln k for k equal classes.
        Of tags and numbers the score of saying the same of every track (`constant`); of their loss NaN.
        """
        if not self.of_classes:
            return self.constant[self.measure.name] if metric == "score" else float("nan")
        counts = np.array([count for count in self.classes.values() if count > 0], dtype=np.float64)
        shares = counts / counts.sum()
        return float(shares.max()) if metric == "accuracy" else float(-(shares * np.log(shares)).sum())

    @cached_property
    def constant(self) -> Mapping[str, float]:
        """The metrics of saying the same of every tested track: each tag's share, or each number's mean."""
        best = self.best
        return self.results.answers(best.protocol, best.condition).constant

    @property
    def chance_words(self) -> str:
        """What gets the chance figure, in words that can follow "Always predicting"."""
        return {
            "class": "the largest class",
            "tags": "each tag's share of the tracks",
            "numbers": "each number's mean",
        }[self.results.task]

    @cached_property
    def best_targets(self) -> PerTarget:
        """How well the best run predicted each tag or number, all splits together."""
        return PerTarget.of(self.results.answers(self.best.protocol, self.best.condition))

    def written(self, setting: Setting, epochs: int, metric: str = "accuracy") -> list[float]:
        """Published validation figures for a setting: none, one, or more where it was run more than once."""
        rows = [row for row in self.rows if row.epochs == epochs and row.references and setting.fits(row)]
        # Published figures are accuracies and losses of classes.
        figures = [reference.get(f"validation_{metric}") for row in rows[:1] for reference in row.references]
        return [float(figure) for figure in figures if figure is not None]

    @property
    def reference_name(self) -> str:
        """Whose figures `written` gives, for a key or a column: what all labels have before the comma."""
        labels = [str(row.get("label", "")) for row in self.about.get("reference", [])]
        names = {label.partition(",")[0].strip() for label in labels}
        return visible(names.pop()) if len(names) == 1 else "published"

    # What came out ------------------------------------------------------------------------------

    def final(self, protocol: str, setting: Setting, epochs: int) -> SummaryRow | None:
        """The summary of one run, or None where it was not run."""
        for row in self.rows:
            if row.protocol == protocol and row.epochs == epochs and setting.fits(row):
                return row
        return None

    @property
    def trusted(self) -> str:
        """The protocol whose numbers the answer rests on."""
        from mirlab.data.splits import most_trusted

        return most_trusted(self.protocols)

    @cached_property
    def best(self) -> SummaryRow:
        """The run with the highest mean under the trusted protocol; of equals, the one of fewer features."""
        from mirlab.learn.results import best

        return best(self.rows)

    @property
    def answering(self) -> SummaryRow:
        """The run that the answer rests on; a curve over the number of training tracks is of this one."""
        from mirlab.learn.results import answering

        return answering(self.rows)

    def lines(self) -> list[Line]:
        """The results' table: settings in the order they were run, and in each the lengths of training."""
        lines = []
        for setting in self.settings:
            for epochs in self.epochs:
                finals = {protocol: self.final(protocol, setting, epochs) for protocol in self.protocols}
                if any(finals.values()):
                    best = finals[self.trusted] is self.best
                    lines.append(Line(setting, epochs, finals, self.written(setting, epochs), best))
        return lines

    def effects(self) -> list[dict[str, str]]:
        """The effect of each axis that was varied, a row for each value, in % and points, for people."""
        rows = []
        for row in effect_rows(effects(self.results)):
            axis, first = AXES[row["axis"]], row["compared_with"] is None
            p = row["adjusted_p"]
            rows.append(
                {
                    "axis": axis.label if first else "",
                    "value": axis.value(row["value"]),
                    f"{self.measure.label} {self.measure.unit}".rstrip(): self._with_ends(
                        row[self.measure.name], row["low"], row["high"], "", "–"
                    ),
                    "difference": "first value"
                    if first
                    else self._with_ends(
                        row["difference"], row["difference_low"], row["difference_high"], "+", " to "
                    ),
                    "p": "" if p is None else "<0.001" if p < 0.001 else f"{p:.3f}",
                    "verdict": row["verdict"] or "",
                }
            )
        return rows

    def _with_ends(self, mean: float, low: float | None, high: float | None, sign: str, between: str) -> str:
        """A score and the ends of its interval, without units."""
        number = self.measure.number
        ends = "" if low is None or high is None else f" ({number(low, sign)}{between}{number(high, sign)})"
        return f"{number(mean, sign)}{ends}"

    def label(self, row: SummaryRow) -> str:
        """The label of the setting that a row is of."""
        return next(setting.label for setting in self.settings if setting.fits(row))

    def history(self, row: SummaryRow, metric: str) -> NDArray[np.float64]:
        """(repeats, epochs) values of a column of results.parquet ("validation_accuracy" ...) of one run."""
        axes = {axis: getattr(row, axis) for axis in BESIDE}
        return self.results.history(
            row.protocol, Condition(row.feature_set, epochs=row.epochs, **axes), metric
        )

    def curve(self, row: SummaryRow, metric: str) -> Curve:
        """The same over the epochs: the mean of the repeats and where the middle of them lies."""
        history = self.history(row, metric)
        low, high = np.percentile(history, (2.5, 97.5), axis=0)
        epoch = np.arange(1, history.shape[1] + 1, dtype=np.float64)
        return Curve(epoch, history.mean(axis=0), low, high)

    def confusion(self, row: SummaryRow) -> Confusion:
        """What one run took for what, all repeats together."""
        axes = {axis: getattr(row, axis) for axis in BESIDE}
        return self.results.confusion(row.protocol, row.feature_set, row.epochs, **axes)

    def predicted(self, row: SummaryRow) -> dict[str, list[Any]]:
        """The predictions of one run as columns, all repeats together."""
        import pyarrow.compute as pc

        table = self.results.predictions
        mask = pc.equal(table["protocol"], row.protocol)
        for column in ("feature_set", "epochs", *BESIDE):
            mask = pc.and_(mask, pc.equal(table[column], getattr(row, column)))
        columns: dict[str, list[Any]] = table.filter(mask).to_pydict()
        return columns


def spread(row: SummaryRow) -> tuple[float, float]:
    """The 2.5th and 97.5th percentile of the repeats of one run: where a single run falls."""
    scores = row.scores[np.isfinite(row.scores)]
    if not scores.size:
        return float("nan"), float("nan")
    low, high = np.percentile(scores, (2.5, 97.5))
    return float(low), float(high)


def _settings(rows: list[SummaryRow]) -> list[Setting]:
    varying = [axis for axis in varying_axes(rows) if axis in BESIDE]
    found: dict[Setting, None] = {}
    for row in rows:
        axes = tuple((axis, getattr(row, axis)) for axis in BESIDE)
        label = visible(words(row, ("feature_set", *varying)))
        found[Setting(row.feature_set, axes, row.n_features, label)] = None
    return list(found)
