"""The words of an answer: what a row is called, its figure, a goal, the size of a difference.

Contents: model_said, varied, called, figure, goal_words, gap_words.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mirlab.learn.results.condition import AXES, OF_SOUND, varying_axes, words
from mirlab.learn.statistics import Interval, Measure
from mirlab.words import counted

if TYPE_CHECKING:
    from mirlab.learn.results.summaries import SummaryRow


def model_said(name: str) -> str:
    """A model in words, by the name that results have for it."""
    return AXES["model"].said(name)


def varied(rows: Sequence[SummaryRow]) -> list[str]:
    """The axes of sound, scaling and nets that were varied."""
    return [axis for axis in varying_axes(rows) if axis in OF_SOUND]


def called(row: SummaryRow, rows: Sequence[SummaryRow]) -> str:
    """A row by its feature set and what tells it apart from the others: "small (5 features, svm)"."""
    what = [counted(row.n_features, "feature")]
    if not row.epochs or len({other.model for other in rows}) > 1:
        what.append(model_said(row.model))
    if row.epochs:
        what.append(f"{row.epochs} epochs")
    axes = words(row, varied(rows))
    return f"{row.feature_set} ({', '.join([*what, *([axes] if axes else [])])})"


def figure(interval: Interval, measure: Measure) -> str:
    """A score with its interval, or why it has none."""
    name = "" if measure.name == "accuracy" else f"{measure.label} "
    if not interval.known:
        why = "on splits without usable spread" if "splits" in interval.note else "on one split"
        return f"{name}{measure.value(interval.mean)}, {why}, so without an interval"
    return f"{name}{measure.said(interval)}"


def goal_words(goal: float, measure: Measure) -> str:
    """A goal: "80 %", of scores that are no shares "R2 0.3"."""
    return f"{100 * goal:g} %" if measure.share else f"{measure.label} {goal:g}"


def gap_words(size: float, measure: Measure) -> str:
    """The size of a difference."""
    return f"{measure.number(size)} {measure.points}".rstrip()
