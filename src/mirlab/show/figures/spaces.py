"""The pictures of judged spaces: how good their neighbours are, and how many stay when the sound is altered.

Conventions: shares are drawn as per cent; a row for each space, in the order asked for; lines are 95 %
intervals. `narrow` is the same for a page as wide as a phone.

Contents: precision_of_spaces, stability_of_spaces.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from mirlab.find.evaluation import SAME
from mirlab.show.figures.palette import light
from mirlab.show.figures.style import HOLLOW, axes_at, canvas, heading, percent_ticks, style
from mirlab.words import visible

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from mirlab.find.evaluation import JudgedSpace, Judgement
    from mirlab.learn.statistics import Interval

_SERIES = ("series-1", "series-2", "series-3", "series-4")
_MARKS = ("o", "s", "^", "D")
_MOST_LETTERS = 46


def precision_of_spaces(judgement: Judgement, *, narrow: bool = False) -> Figure:
    """Draw P@10 of each space: a dot under the strictest condition, a hollow one under none, and chance."""
    with style():
        return _precision(judgement, narrow)


def stability_of_spaces(judgement: Judgement, *, narrow: bool = False) -> Figure:
    """Draw how many of the first ten neighbours stay in each space when the sound is altered."""
    with style():
        return _stability(judgement, narrow)


def _precision(judgement: Judgement, narrow: bool) -> Figure:
    from matplotlib.lines import Line2D

    spaces = judgement.spaces
    figure, ax = _frame(spaces, narrow, 0.36, 1.0)
    seen = [space.trusted.scores["P@10"] for space in spaces]
    ends = [found.high if found.known else found.mean for found in seen]
    ends += [space.conditions[0].scores["P@10"].mean for space in spaces]
    ax.set_xlim(0, min(1.0, 0.1 * (int(10 * max(ends)) + 1)))
    colour, strict = light("series-1"), spaces[0].trusted
    loose = strict is not spaces[0].conditions[0]
    chance = float(np.mean([space.trusted.random["P@10"] for space in spaces]))
    ax.axvline(chance, color=light("muted"), linewidth=1.1, linestyle=(0, (1, 1.6)), zorder=1.5)
    ax.annotate(
        f"chance ({100 * chance:.0f} %)", (chance, 1), (0, 3), xycoords=("data", "axes fraction"),
        textcoords="offset points", ha="center", va="bottom", color=light("muted"), fontsize=8,
    )  # fmt: skip
    for y, space in enumerate(spaces):
        found = space.trusted.scores["P@10"]
        _dot(ax, y, found, colour, "o", 4.0)
        _value(ax, y, found.mean)
        if loose:
            ax.plot([space.conditions[0].scores["P@10"].mean], [y], zorder=1.8, **HOLLOW)
    where = f" ({strict.name})" if loose else ""
    entries: list[tuple[Any, str]] = [
        (Line2D([], [], color=colour, marker="o", markersize=5.5, linestyle="none"), f"P@10{where}"),
        (Line2D([], [], color=colour, linewidth=4, alpha=0.4), "95 % interval"),
    ]
    if loose:
        entries.append((Line2D([], [], **HOLLOW), "nobody left out"))
    heading(figure, "Correct among ten neighbours", entries, rows=2 if narrow else 1)
    return figure


def _stability(judgement: Judgement, narrow: bool) -> Figure:
    from matplotlib.lines import Line2D

    spaces = [space for space in judgement.spaces if space.stability is not None]
    names = list(spaces[0].stability.scores) if spaces and spaces[0].stability is not None else []
    figure, ax = _frame(spaces, narrow, 0.17 * len(names) + 0.1, 0.9 if narrow else 0.7)
    shifts = (np.arange(len(names)) - (len(names) - 1) / 2) * 0.17 / (0.17 * len(names) + 0.1)
    for y, space in enumerate(spaces):
        if space.stability is None:
            continue
        for i, scores in enumerate(space.stability.scores.values()):
            _dot(ax, y + shifts[i], scores[SAME], light(_SERIES[i % 4]), _MARKS[i % 4], 2.6)
        _value(ax, y, float(space.stability.each.mean()))
    entries = [
        (Line2D([], [], color=light(_SERIES[i % 4]), marker=_MARKS[i % 4], markersize=5, linestyle="none"), n)
        for i, n in enumerate(names)
    ]
    heading(figure, "First ten neighbours that stay the same", entries, rows=2 if narrow else 1)
    return figure


def _frame(spaces: Sequence[JudgedSpace], narrow: bool, row: float, head: float) -> tuple[Figure, Axes]:
    from matplotlib.ticker import MaxNLocator

    width, left = (4.1, 1.25) if narrow else (7.6, 2.3)
    labels = [_label(space, 14 if narrow else 26) for space in spaces]
    row = max(row, 0.15 * max(label.count("\n") + 1 for label in labels) + 0.12)
    figure = canvas(width, head + row * len(spaces) + 0.4)
    ax = axes_at(figure, left, head, width - left - 0.65, row * len(spaces))
    ax.grid(visible=False, axis="y")
    ax.set_xlim(0, 1)
    ax.set_ylim(len(spaces) - 0.5, -0.5)
    ax.xaxis.set_major_locator(MaxNLocator(4 if narrow else 6, steps=[1, 2, 5, 10]))
    percent_ticks(ax.xaxis)
    ax.spines["left"].set_visible(False)
    for i in range(1, len(spaces)):
        ax.axhline(i - 0.5, color=light("rule"), linewidth=0.4)
    ax.set_yticks(range(len(spaces)), labels)
    ax.tick_params(axis="y", labelcolor=light("ink"), labelsize=8 if narrow else 9, pad=8)
    return figure, ax


def _label(space: JudgedSpace, width: int) -> str:
    name = visible(space.name)
    name = name if len(name) <= _MOST_LETTERS else f"{name[: _MOST_LETTERS - 1]}…"
    cost = "" if space.cost is None else f" ({space.cost:,.0f}\u00a0ms)"
    lines = [""]
    # Names of features have no blanks to break at.
    for part in re.findall(r"[^_.,@ ]*[_.,@ ]*", f"{name}{cost}"):
        if lines[-1] and len(lines[-1]) + len(part.rstrip()) > width:
            lines.append("")
        lines[-1] += part
    return "\n".join(line[i : i + width].strip() for line in lines for i in range(0, len(line), width))


def _dot(ax: Axes, y: float, found: Interval, colour: str, mark: str, line: float) -> None:
    if found.known:
        ends = (found.low, found.high)
        ax.plot(ends, (y, y), color=colour, linewidth=line, alpha=0.4, solid_capstyle="butt")
    ax.plot([found.mean], [y], marker=mark, markersize=5.5, color=colour, markeredgewidth=0)


def _value(ax: Axes, y: float, value: float) -> None:
    ax.annotate(
        f"{100 * value:.1f} %", (1, y), (8, 0), xycoords=("axes fraction", "data"),
        textcoords="offset points", color=light("ink"), va="center", fontsize=8.5, annotation_clip=False,
    )  # fmt: skip
