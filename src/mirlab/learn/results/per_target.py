"""How well each tag or number was predicted, as a table.

Contents: PerTarget.
"""

from __future__ import annotations

from dataclasses import dataclass

from mirlab.learn.results.target_answers import TargetAnswers
from mirlab.learn.statistics import SHARES, Measure, TargetIntervals, TargetScores, metrics_of_one
from mirlab.tabular import Record, Tabular


@dataclass(frozen=True, repr=False)
class PerTarget(Tabular):
    """Each tag's or number's figures, with intervals that resample artists.

    Parameters
    ----------
    scores : of all predictions together
    intervals : of the same
    """

    scores: TargetScores
    intervals: TargetIntervals

    shares = SHARES

    @classmethod
    def of(cls, answers: TargetAnswers) -> PerTarget:
        """Score one condition's answers."""
        return cls(answers.scores, answers.intervals)

    @property
    def measure(self) -> Measure:
        """The first metric of one tag or number, by which they are ordered."""
        return Measure(metrics_of_one(self.scores.task)[0])

    def figure_columns(self) -> tuple[tuple[str, ...], str]:
        """The targets by their first metric."""
        return ("target",), self.measure.name

    def records(self) -> list[Record]:
        """A row for each tag or number, the best first."""
        return self.scores.rows(self.intervals.per_target)

    def headline(self) -> str:
        """The best and the worst predicted one in words."""
        rows = [row for row in self.records() if row[self.measure.name] is not None]
        if not rows:
            return ""
        best, worst = rows[0], rows[-1]
        value = self.measure.value
        return (
            f"{best['target']} is predicted best ({self.measure.label} {value(best[self.measure.name])}), "
            f"{worst['target']} worst ({value(worst[self.measure.name])})."
        )
