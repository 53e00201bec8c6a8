"""What a ranking of features found, and what it says in words.

Conventions: importances are differences of the task's primary metric (of classes accuracy, in shares): with
the columns minus without them (or with them permuted), so that more is more important. An importance is told
from none by its interval and by its p-value after Holm's correction over all rows of the ranking, for each
method apart.

Contents: Importance, Ranking, METHODS.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from mirlab.data.splits import SplitPlan
from mirlab.learn.judging.families import BASE, Item, families_among
from mirlab.learn.statistics import Comparison, Interval, Measure
from mirlab.tabular import Record, Tabular, spread
from mirlab.words import listed

METHODS: dict[str, str] = {
    "permute": "{lost} where its columns are permuted jointly among the test tracks",
    "drop": "{lost} where the model is trained without it",
    "alone": "{metric} of a model trained on it alone",
}
"""What each method measures; `Ranking.explained` names the metric."""


@dataclass(frozen=True)
class Importance:
    """How much one item matters.

    Parameters
    ----------
    item : which columns
    permuted : whole model minus the same model on permuted columns; None where not asked for
    dropped : whole model minus a model trained without the columns; None where not asked for
    alone : metric of a model trained on the columns alone; None where not asked for
    above_chance : `alone` minus what is known without hearing anything (`Ranking.chance`)
    twin : the column of another item that goes most with one of these, or ""
    correlation : their absolute correlation over the tracks, 0 to 1
    """

    item: Item
    permuted: Comparison | None
    dropped: Comparison | None
    alone: Interval | None
    above_chance: Comparison | None
    twin: str = ""
    correlation: float = 0.0

    @property
    def matters(self) -> bool:
        """Whether it is told from none by a method that judges it beside the others."""
        tests = [c for c in (self.permuted, self.dropped) if c is not None]
        tests = tests or [c for c in (self.above_chance,) if c is not None]
        return any(c.distinguishable and c.difference.mean > 0 for c in tests)


@dataclass(frozen=True, repr=False)
class Ranking(Tabular):
    """Features of a table by how much they matter to one model.

    Parameters
    ----------
    model : its name
    plan : the splits
    score : the metric of the model with all columns
    chance : the same of always naming the largest class; of tags, of one probability for all tracks; of
        numbers, of the training rows' mean
    rows : the most important first, by the first of the methods permute, drop, alone that was asked for
    simpler : the base family against each other family of the table, by method: other minus base
    methods : of METHODS, those that were asked for
    n_columns, n_tracks, permutations : numbers of them
    notes : sentences that whoever shows the ranking must show too
    metric : the primary metric of the table's task (`statistics.primary_of`)
    """

    model: str
    plan: SplitPlan
    score: Interval
    chance: float
    rows: tuple[Importance, ...]
    simpler: dict[str, dict[str, Comparison]]
    methods: tuple[str, ...]
    n_columns: int
    n_tracks: int
    permutations: int
    notes: tuple[str, ...]
    metric: str = "accuracy"

    @property
    def measure(self) -> Measure:
        """How the metric is called and written."""
        return Measure(self.metric)

    @property
    def accuracy(self) -> Interval:
        """The score, as it is called of classes."""
        return self.score

    def share_columns(self) -> frozenset[str]:
        """What is a share, where the metric is one."""
        return frozenset({"alone"} if self.measure.share else ())

    def difference_columns(self) -> frozenset[str]:
        """What is a difference of shares, where the metric is one."""
        return frozenset({"permuted", "dropped", "above_chance"} if self.measure.share else ())

    def explained(self) -> list[str]:
        """What each method of the ranking measures, in words."""
        label = self.measure.label
        lost = "points lost" if self.metric == "accuracy" else f"{label} lost"
        return [METHODS[name].format(lost=lost, metric=label) for name in self.methods]

    def records(self) -> list[Record]:
        """A row for each item: by each method a share with its interval, and p after Holm's correction."""
        return [
            {
                "feature": row.item.name,
                "kind": row.item.kind,
                "columns": len(row.item.columns),
                "matters": row.matters,
                **_compared("permuted", row.permuted),
                **_compared("dropped", row.dropped),
                **spread("alone", row.alone),
                **_compared("above_chance", row.above_chance),
            }
            for row in self.rows
        ]

    def figure_columns(self) -> tuple[tuple[str, ...], str]:
        """The items by the method that they are ordered by."""
        column = {"permute": "permuted", "drop": "dropped", "alone": "alone"}
        return ("feature",), column[next(method for method in column if method in self.methods)]

    def row(self, name: str) -> Importance:
        """The row of that name; KeyError where there is none."""
        return {row.item.name: row for row in self.rows}[name]

    def answer(self) -> str:
        """Which features matter, and whether the simpler ones do more, in words."""
        return " ".join(self.sentences())

    def sentences(self) -> list[str]:
        """The answer sentence by sentence, the short one first."""
        return [*self._simpler(), *self._most(), self._whole()]

    # Simpler or not -----------------------------------------------------------------------------

    def _simpler(self) -> list[str]:
        """The write-up's question: are the simpler features more significant than the others?"""
        if not self.simpler:
            return []
        base = self.rows[families_among([row.item for row in self.rows])[BASE]]
        others = {name: found for name, found in self.simpler.items() if found}
        method = next(m for m in ("alone", "drop", "permute") if m in self.methods)
        against = {name: found[method] for name, found in others.items()}
        ahead = [n for n, c in against.items() if c.distinguishable and c.difference.mean < 0]
        behind = [n for n, c in against.items() if c.distinguishable and c.difference.mean > 0]
        level = [n for n in against if n not in ahead and n not in behind]
        if behind:
            short = "The simpler features are not the more significant ones"
        elif ahead and not level:
            short = "The simpler features are the more significant ones"
        elif ahead:
            short = "The simpler features are more significant than some of the others, not than all"
        else:
            short = "Whether the simpler features are more significant can't be decided here"
        columns = len(base.item.columns)
        value = self._value(base, method)
        said = [f"{short}: {base.item.name} ({columns} columns) {_PHRASE[method]} {value}"]
        for names, words in (
            (behind, "less than"),
            (level, "not distinguishable from"),
            (ahead, "more than"),
        ):
            if names:
                parts = [
                    f"{row.item.name} ({len(row.item.columns)} columns, {self._value(row, method)})"
                    for row in map(self.row, names)
                ]
                said.append(f"{words} {listed(parts)}")
        first = ", ".join(said) + "."
        return [first, *self._simpler_beside(base, others, method)]

    def _simpler_beside(
        self, base: Importance, others: dict[str, dict[str, Comparison]], told: str
    ) -> list[str]:
        method = next((m for m in ("drop", "permute") if m in self.methods and m != told), None)
        if method is None:
            return []
        parts = [
            f"{name} {self._value(self.row(name), method)} ({found[method].verdict} from it)"
            for name, found in others.items()
        ]
        doing = "Dropped from" if method == "drop" else "Permuted in"
        return [
            f"{doing} all {self.n_columns} columns, {base.item.name} costs {self._value(base, method)}, "
            f"{listed(parts)}."
        ]

    def _value(self, row: Importance, method: str) -> str:
        if method == "alone":
            assert row.alone is not None
            return self.measure.value(row.alone.mean)
        found = row.dropped if method == "drop" else row.permuted
        assert found is not None
        return self._size(found.difference.mean)

    def _size(self, difference: float) -> str:
        return f"{self.measure.number(difference)} {self.measure.points}".rstrip()

    # All of them --------------------------------------------------------------------------------

    def _most(self) -> list[str]:
        rows = [row for row in self.rows if row.item.kind != "family"]
        method = next(m for m in METHODS if m in self.methods)
        top = rows[0]
        found = {"drop": top.dropped, "permute": top.permuted, "alone": top.above_chance}[method]
        assert found is not None
        d = found.difference
        number = self.measure.number
        ends = f" ({100 * d.level:g} % interval {number(d.low)} to {number(d.high)})" if d.known else ""
        what = {"feature": "features", "column": "columns"}.get(rows[-1].item.kind, "groups")
        verb = {
            "drop": "dropping it costs",
            "permute": "permuting it costs",
            "alone": "alone it is above chance by",
        }
        said = [
            f"Of {len(rows)} {what}, {top.item.name} matters most: {verb[method]} {self._size(d.mean)}{ends}."
        ]
        told = [row.item.name for row in rows if row.matters]
        by = " or ".join(
            {"permute": "permuting", "drop": "dropping", "alone": "alone"}[m]
            for m in self.methods
            if m != "alone" or len(self.methods) == 1
        )
        if not told:
            said.append(f"None is distinguishable from no importance by {by}, after Holm's correction.")
        elif len(told) == len(rows):
            said.append(f"All are distinguishable from no importance by {by}, after Holm's correction.")
        else:
            shown = told[:8]
            rest = f" and {len(told) - 8} more" if len(told) > 8 else ""
            said.append(
                f"{len(told)} of them {'is' if len(told) == 1 else 'are'} distinguishable from no importance "
                f"by {by}, after Holm's correction: {', '.join(shown)}{rest}."
            )
        return said

    def _whole(self) -> str:
        measure = self.measure
        name = "" if self.metric == "accuracy" else f"{measure.label} "
        nothing = {
            "accuracy": "always predicting the largest class",
            "r2": "predicting the training rows' mean",
        }.get(self.metric, "one probability for all tracks")
        return (
            f"With all {self.n_columns} columns {self.model} gets {name}{measure.said(self.score)} under "
            f"{self.plan.name}; {nothing} gets {measure.value(self.chance)}."
        )

    def to_dict(self) -> dict[str, Any]:
        """Everything as JSON can hold it; shares, None where there is no number."""
        return {
            "answer": self.answer(),
            "model": self.model,
            "protocol": self.plan.name,
            "splits": self.plan.sentence,
            "n_tracks": self.n_tracks,
            "n_columns": self.n_columns,
            "permutations": self.permutations,
            "metric": self.metric,
            self.metric: _interval(self.score),
            "chance": self.chance,
            "rows": [
                {
                    "name": row.item.name,
                    "kind": row.item.kind,
                    "columns": [str(column) for column in row.item.columns],
                    "permuted": _comparison(row.permuted),
                    "dropped": _comparison(row.dropped),
                    "alone": None if row.alone is None else _interval(row.alone),
                    "above_chance": _comparison(row.above_chance),
                    "matters": row.matters,
                    "twin": row.twin or None,
                    "correlation": row.correlation,
                }
                for row in self.rows
            ],
            "simpler": {
                name: {method: _comparison(c) for method, c in found.items()}
                for name, found in self.simpler.items()
            },
            "notes": list(self.notes),
        }


_PHRASE = {"alone": "alone gets", "drop": "costs, dropped,", "permute": "costs, permuted,"}


def _interval(found: Interval) -> dict[str, Any]:
    low, high = (found.low, found.high) if found.known else (None, None)
    ends = {"low": low, "high": high, "level": found.level}
    return {"mean": found.mean, **ends, "of": found.of, "note": found.note}


def _comparison(found: Comparison | None) -> dict[str, Any] | None:
    if found is None:
        return None
    return {
        "difference": _interval(found.difference),
        "p": found.p if found.p == found.p else None,
        "adjusted_p": found.adjusted_p,
        "test": found.test,
        "verdict": found.verdict,
    }


def _interval_in(found: Comparison | Interval | None) -> Interval | None:
    return found.difference if isinstance(found, Comparison) else found


def _compared(name: str, found: Comparison | None) -> Record:
    """A difference with its interval and its p-value, corrected where there was a family."""
    p = None if found is None else found.p if found.adjusted_p is None else found.adjusted_p
    return {**spread(name, _interval_in(found)), f"{name}_p": None if p is None or p != p else p}
