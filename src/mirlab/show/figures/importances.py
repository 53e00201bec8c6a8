"""The picture of a ranking: for each feature a dot and an interval, by each method.

Conventions: importances that are shares are drawn in points; rows stand as in the ranking, the most important
on top.

Contents: importance, MOST.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mirlab.show.figures.palette import light
from mirlab.show.figures.style import HOLLOW, axes_at, canvas, heading, style, wrapped

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from mirlab.learn.judging import Importance, Ranking
    from mirlab.learn.statistics import Interval, Measure

MOST = 40
"""Rows that are drawn; the table has them all."""

_ROW = 0.34


def importance(found: Ranking) -> Figure:
    """Draw the points that each row costs, permuted and dropped, and beside it what it gets alone.

    A filled mark is told from none after Holm's correction, a hollow one is not.
    """
    with style():
        return _importance(found)


def _importance(found: Ranking) -> Figure:
    rows = found.rows[:MOST]
    beside: list[str] = [m for m in ("permute", "drop") if m in found.methods]
    panels: list[str] = (["beside"] if beside else []) + (["alone"] if "alone" in found.methods else [])
    left, head, gap, right = 1.9, 1.0, 0.35, 0.3
    widths = {"beside": 4.1, "alone": 2.6 if beside else 4.1}
    height = _ROW * len(rows)
    figure = canvas(left + sum(widths[p] + gap for p in panels) - gap + right, head + height + 0.62)
    x = left
    for panel in panels:
        ax = axes_at(figure, x, head, widths[panel], height)
        x += widths[panel] + gap
        _frame(ax, rows, named=panel == panels[0])
        if panel == "beside":
            _beside(ax, rows, beside, found.measure)
        else:
            _alone(ax, rows, found)
    title = f"Importance of each feature to {found.model}, under {found.plan.name}"
    heading(figure, title, _legend(beside, "alone" in found.methods))
    return figure


def _frame(ax: Axes, rows: tuple[Importance, ...], *, named: bool) -> None:
    ax.grid(visible=False, axis="y")
    ax.set_ylim(len(rows) - 0.5, -0.5)
    ax.spines["left"].set_visible(False)
    labels = [wrapped(f"{row.item.name}  ({len(row.item.columns)})", 30) for row in rows]
    ax.set_yticks(range(len(rows)), labels if named else [""] * len(rows))
    ax.tick_params(axis="y", labelcolor=light("ink"), labelsize=8.5, pad=6)
    for i in range(1, len(rows)):
        ax.axhline(i - 0.5, color=light("rule"), linewidth=0.4)
    for i, row in enumerate(rows):
        if row.item.kind in ("family", "group"):
            ax.axhspan(i - 0.5, i + 0.5, color=light("faint"), linewidth=0, zorder=0)


def _beside(ax: Axes, rows: tuple[Importance, ...], methods: list[str], measure: Measure) -> None:
    ax.axvline(0, color=light("muted"), linewidth=1.0, zorder=1.5)
    for i, row in enumerate(rows):
        for method in methods:
            found = row.permuted if method == "permute" else row.dropped
            if found is None:
                continue
            shift = (0.0 if len(methods) == 1 else 0.15) * (-1 if method == "permute" else 1)
            told = found.distinguishable and found.difference.mean > 0
            _dot(ax, i + shift, found.difference, _ROLE[method], _MARK[method], filled=told)
    ax.set_xlabel(f"{measure.label} lost without it{', percentage points' * measure.share}", fontsize=8.5)
    _numbers(ax, measure)


def _alone(ax: Axes, rows: tuple[Importance, ...], found: Ranking) -> None:
    ax.axvline(found.chance, color=light("muted"), linewidth=1.1, linestyle=(0, (1, 1.6)), zorder=1.5)
    ax.axvline(found.score.mean, color=light("goal"), linewidth=1.1, linestyle=(0, (4, 2)), zorder=1.5)
    for value, words, role in (
        (found.chance, "chance", "muted"),
        (found.score.mean, "all columns", "goal"),
    ):
        ax.annotate(
            words,
            (value, 1),
            (0, 3),
            xycoords=("data", "axes fraction"),
            textcoords="offset points",
            ha="center",
            va="bottom",
            color=light(role),
            fontsize=8,
        )
    for i, row in enumerate(rows):
        if row.alone is not None and row.above_chance is not None:
            told = row.above_chance.distinguishable and row.above_chance.difference.mean > 0
            _dot(ax, i, row.alone, _ROLE["alone"], _MARK["alone"], filled=told)
    measure = found.measure
    if measure.share:
        ax.set_xlim(left=0)
    ax.set_xlabel(f"{measure.label} with it alone{', %' * measure.share}", fontsize=8.5)
    _numbers(ax, measure)


def _numbers(ax: Axes, measure: Measure) -> None:
    scale = 100 if measure.share else 1
    ax.xaxis.set_major_formatter(lambda value, _: f"{scale * value:g}")


_ROLE = {"permute": "series-1", "drop": "series-2", "alone": "series-3"}
_MARK = {"permute": "o", "drop": "D", "alone": "s"}


def _dot(ax: Axes, y: float, interval: Interval, role: str, mark: str, *, filled: bool) -> None:
    colour = light(role)
    if interval.known:
        ends = (interval.low, interval.high)
        ax.plot(ends, (y, y), color=colour, linewidth=1.4, solid_capstyle="butt")
    face = colour if filled else light("paper")
    ax.plot(
        [interval.mean],
        [y],
        linestyle="none",
        marker=mark,
        markersize=5.2 if mark == "o" else 4.4,
        markeredgecolor=colour,
        markerfacecolor=face,
        markeredgewidth=1.1,
        zorder=3,
    )


def _legend(beside: list[str], alone: bool) -> list[tuple[Any, str]]:
    from matplotlib.lines import Line2D

    words = {"permute": "permuted", "drop": "dropped", "alone": "alone"}
    entries: list[tuple[Any, str]] = [
        (Line2D([], [], color=light(_ROLE[m]), marker=_MARK[m], markersize=5, linewidth=1.4), words[m])
        for m in [*beside, *(["alone"] if alone else [])]
    ]
    hollow = {**HOLLOW, "marker": "o", "markeredgecolor": light("muted")}
    return [*entries, (Line2D([], [], **hollow), "not distinguishable from zero")]
