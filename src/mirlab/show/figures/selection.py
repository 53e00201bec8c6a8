"""The curves of a selection: accuracy against the size of the set, and against the time it takes to compute.

Conventions: accuracies are shares drawn as per cent. A column of panels for each protocol; the honest curve
is solid with its interval as a band, the optimistic one dashed with hollow marks.

Contents: selection_curves, write_selection_figure.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from mirlab.show.figures.palette import light, series
from mirlab.show.figures.plots import write_figure
from mirlab.show.figures.style import axes_at, canvas, heading, percent_ticks, style

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from mirlab.learn.selection import Point, Selection

NAME = "selection"
_HEAD, _LEFT, _GAP, _PANEL, _BELOW = 0.95, 0.62, 0.3, 2.25, 0.62


def write_selection_figure(selection: Selection, out: str | Path, *, force: bool = False) -> list[Path]:
    """Write selection.png (150 dpi) and selection.svg into the folder `out`.

    Raises
    ------
    OutputError : the folder can't be written, or holds a file of another kind, without `force`
    """
    return write_figure(selection_curves(selection), NAME, out, force=force)


def selection_curves(selection: Selection, *, narrow: bool = False) -> Figure:
    """Draw the honest and the optimistic curve of every protocol.

    The upper panels have the number of columns (features), the lower ones the milliseconds for a track of
    30 s, where these are known. `narrow` stacks the protocols, for a page as wide as a phone.
    """
    with style():
        return _curves(selection, narrow)


def _curves(selection: Selection, narrow: bool) -> Figure:
    names = list(selection.protocols)
    priced = all(p.milliseconds is not None for found in selection.protocols.values() for p in found.points)
    rows = 2 if priced else 1
    across, down = (1, rows * len(names)) if narrow else (len(names), rows)
    width = 4.3 if narrow else max(7.2, min(9.0, 4.4 * across))
    panel = (width - _LEFT - 0.15 - _GAP * (across - 1)) / across
    figure = canvas(width, _HEAD + down * (_PANEL + _BELOW))
    low, high = _limits(selection)
    for i, name in enumerate(names):
        colour = light(series(names)[name])
        for j in range(rows):
            column, row = (0, i * rows + j) if narrow else (i, j)
            ax = axes_at(
                figure,
                _LEFT + column * (panel + _GAP),
                _HEAD + row * (_PANEL + _BELOW),
                panel,
                _PANEL,
            )
            ax.set_ylim(low, high)
            if selection.measure.share:
                percent_ticks(ax.yaxis)
            if column:
                ax.tick_params(axis="y", labelleft=False)
            _panel(ax, selection, name, colour, in_time=j == 1)
    muted: dict[str, Any] = {"color": light("muted")}
    dots: dict[str, Any] = {"marker": "o", "markersize": 3.5, **muted}
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    entries: list[tuple[Any, str]] = [
        (
            Line2D([], [], linewidth=1.7, **dots),
            "searched without the test tracks",
        ),
        (Patch(alpha=0.2, **muted), f"{100 * selection.settings.level:g} % interval"),
        (
            Line2D([], [], linestyle=(0, (4, 2)), markerfacecolor="none", **dots),
            "searched with them: optimistic",
        ),
    ]
    if selection.settings.target is not None:
        entries.append(
            (
                Line2D([], [], color=light("goal"), linewidth=1.1, linestyle=(0, (4, 2))),
                f"target {selection.wanted.partition(' in ')[0]}",
            )
        )
    label = selection.measure.label
    metric = f"{label[0].upper()}{label[1:]}"
    title = f"{metric} of {selection.settings.model} against the size of its feature set"
    if selection.rehearsed:
        title = f"{metric} against the size of the set"
    heading(figure, title if not narrow else f"{metric} against size", entries, rows=4 if narrow else 1)
    return figure


def _panel(ax: Axes, selection: Selection, name: str, colour: str, *, in_time: bool) -> None:
    found, settings = selection.protocols[name], selection.settings
    points = found.points
    x = [float(p.milliseconds or 0.0) if in_time else float(p.size) for p in points]
    if in_time:
        front = pareto(points)
        ax.plot(
            [x[i] for i in front],
            [points[i].honest.mean for i in front],
            color=colour,
            linewidth=1.4,
            drawstyle="steps-post",
        )
        ax.plot(x, [p.honest.mean for p in points], "o", color=colour, markersize=3.2, alpha=0.5)
        ax.plot(
            [x[i] for i in front], [points[i].honest.mean for i in front], "o", color=colour, markersize=4.2
        )
        ax.set_xlim(0, max(x) * 1.05)
        label = "milliseconds for a track of 30 s"
    else:
        ax.fill_between(
            x, [p.honest.low for p in points], [p.honest.high for p in points], color=colour, alpha=0.18, lw=0
        )
        ax.plot(
            x,
            [p.optimistic.mean for p in points],
            color=colour,
            linestyle=(0, (4, 2)),
            linewidth=1.1,
            marker="o",
            markersize=3.2,
            markerfacecolor=light("paper"),
        )
        ax.plot(x, [p.honest.mean for p in points], color=colour, linewidth=1.7, marker="o", markersize=3.5)
        ax.set_xlim(0.5, max(x) + 0.5)
        label = f"{settings.by}s in the set"
    if settings.target is not None:
        ax.axhline(settings.target, color=light("goal"), linewidth=1.1, linestyle=(0, (4, 2)), zorder=1.5)
    marked = found.expected
    at = float(marked.milliseconds or 0.0) if in_time else float(marked.size)
    ax.plot(
        [at], [marked.honest.mean], "o", markersize=9, markerfacecolor="none", color=light("ink"), mew=1.2
    )
    ax.set_xlabel(label, color=light("muted"), loc="left", labelpad=2)
    if not in_time:
        ax.set_title(name, loc="left", fontsize=9, fontweight="bold", color=colour, pad=5)


def pareto(points: Sequence[Point]) -> list[int]:
    """Positions of the points that no other beats in both time and honest accuracy, the quickest first."""
    order = sorted(range(len(points)), key=lambda i: (points[i].milliseconds or 0.0, -points[i].honest.mean))
    best, front = -np.inf, []
    for i in order:
        if points[i].honest.mean > best:
            best = points[i].honest.mean
            front.append(i)
    return front


def _limits(selection: Selection) -> tuple[float, float]:
    values = [
        value
        for found in selection.protocols.values()
        for p in found.points
        for value in (p.honest.mean, p.honest.low, p.honest.high, p.optimistic.mean)
        if np.isfinite(value)
    ]
    if selection.settings.target is not None:
        values.append(selection.settings.target)
    low, high = min(values), max(values)
    edge = 0.06 * (high - low or 0.1)
    return max(0.0 if selection.measure.share else -1.0, low - edge), min(1.02, high + edge)
