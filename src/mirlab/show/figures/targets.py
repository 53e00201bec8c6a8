"""The figures of tags and numbers: how well each was predicted, and what was said of it.

Conventions: predictions are of the best run under the trusted protocol, all splits together; intervals
resample artists.

Contents: each_target (dots with intervals, the best on top), predicted_numbers (said against true),
tag_prevalence (average precision against the share of tracks that have the tag).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from mirlab.show.answers import Overview
from mirlab.show.figures.palette import light
from mirlab.show.figures.style import axes_at, canvas, heading, name_points, score_ticks, style, wrapped
from mirlab.words import visible

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MOST = 60
"""Tags or numbers that are drawn; the table has them all."""
MOST_PANELS = 12
"""Numbers whose predictions are drawn."""
_ROW = 0.26


def each_target(found: Overview) -> Figure:
    """Draw the first metric of each tag or number with its interval, the best on top.

    A tick beside a tag's dot is its share of the tracks, which is the average precision of guessing.
    """
    with style():
        return _each_target(found)


def _each_target(found: Overview) -> Figure:
    from matplotlib.lines import Line2D

    table = found.best_targets
    measure = table.measure
    rows = [row for row in table.records() if row[measure.name] is not None][:MOST]
    tested = table.scores.n
    left, head, width = 1.9, 0.85, 7.2
    height = max(_ROW * len(rows), 0.6)
    figure = canvas(width, head + height + 0.5)
    ax = axes_at(figure, left, head, width - left - 0.9, height)
    ax.grid(visible=False, axis="y")
    ax.spines["left"].set_visible(False)
    ax.set_ylim(len(rows) - 0.5, -0.5)
    colour = light("series-1")
    ends = []
    for y, row in enumerate(rows):
        low, high = row[f"{measure.name}_low"], row[f"{measure.name}_high"]
        if low is not None and high is not None:
            ax.plot((low, high), (y, y), color=colour, linewidth=4, alpha=0.4, solid_capstyle="butt")
            ends += [low, high]
        ax.plot([row[measure.name]], [y], marker="o", markersize=5, color=colour, markeredgewidth=0)
        if found.results.task == "tags":
            share = row["positives"] / tested
            ax.plot([share], [y], marker="|", markersize=9, color=light("muted"), markeredgewidth=1.4)
        ax.annotate(
            measure.value(row[measure.name]),
            (1, y),
            (8, 0),
            xycoords=("axes fraction", "data"),
            textcoords="offset points",
            color=colour,
            va="center",
            fontsize=8.5,
            annotation_clip=False,
        )
    if measure.share:
        ax.set_xlim(0, 1)
    else:
        values = [0.0, *ends, *(row[measure.name] for row in rows)]
        margin = 0.05 * (max(values) - min(values) or 1.0)
        ax.set_xlim(min(values) - margin, max(values) + margin)
        ax.axvline(0, color=light("muted"), linewidth=1.0, linestyle=(0, (1, 1.6)), zorder=1.5)
    score_ticks(ax.xaxis, measure)
    ax.set_yticks(range(len(rows)), [wrapped(row["target"], 30) for row in rows])
    ax.tick_params(axis="y", labelcolor=light("ink"), labelsize=8.5, pad=6)
    muted: dict[str, Any] = {"color": light("muted")}
    if found.results.task == "tags":
        guess = (Line2D([], [], marker="|", markersize=8, linestyle="none", markeredgewidth=1.4, **muted),
                 "share of the tracks: what guessing gets")  # fmt: skip
    else:
        guess = (Line2D([], [], linewidth=1.0, linestyle=(0, (1, 1.6)), **muted), "always saying the mean")
    entries = [
        (Line2D([], [], color=colour, marker="o", markersize=5, linestyle="none"), "all splits together"),
        (Line2D([], [], color=colour, linewidth=3.2, alpha=0.5), "95 % interval"),
        guess,
    ]
    heading(figure, target_title(found), entries)
    return figure


def target_title(found: Overview) -> str:
    """What the figure shows."""
    label = found.best_targets.measure.label
    return f"{label[0].upper()}{label[1:]} of each {found.noun}"


def predicted_numbers(found: Overview) -> Figure:
    """Draw what was said of each track against what is true, a panel for each number, the best first."""
    with style():
        return _predicted_numbers(found)


def _predicted_numbers(found: Overview) -> Figure:
    from matplotlib.lines import Line2D

    best = found.best
    answers = found.results.answers(best.protocol, best.condition)
    rows = found.best_targets.records()[:MOST_PANELS]
    columns = min(4, len(rows)) if len(rows) != 6 else 3
    lines = -(-len(rows) // columns)
    side, gap, left, head = 1.62, 0.46, 0.62, 0.92
    figure = canvas(max(left + columns * (side + gap), 5.2), head + lines * (side + 0.66))
    for place, row in enumerate(rows):
        line, column = divmod(place, columns)
        ax = axes_at(figure, left + column * (side + gap), head + line * (side + 0.66), side, side)
        at = answers.names.index(row["target"])
        _panel(ax, answers.truth[:, at], answers.predicted[:, at])
        r = row["pearson"]
        ax.set_title(wrapped(row["target"], 22), fontsize=9, fontweight="bold", loc="left", pad=14)
        said = f"R2 {_short(row['r2'])}, r {_short(r)}"
        ax.annotate(said, (0, 1), (0, 3), xycoords="axes fraction", textcoords="offset points",
                    color=light("muted"), fontsize=7.5, va="bottom")  # fmt: skip
        if column == 0:
            ax.set_ylabel("predicted", color=light("muted"))
        if line == lines - 1 or place + columns >= len(rows):
            ax.set_xlabel("true", color=light("muted"))
    entries: list[tuple[Any, str]] = [
        (Line2D([], [], color=light("series-1"), marker="o", markersize=4, linestyle="none", alpha=0.6),
         "a track"),
        (Line2D([], [], color=light("muted"), linewidth=0.9, linestyle=(0, (4, 2))), "predicted as it is"),
    ]  # fmt: skip
    heading(figure, "Predicted against true", entries)
    return figure


def _panel(ax: Axes, truth: Any, predicted: Any) -> None:
    both = np.concatenate([truth, predicted])
    low, high = float(both.min()), float(both.max())
    margin = 0.05 * (high - low or 1.0)
    ax.set_xlim(low - margin, high + margin)
    ax.set_ylim(low - margin, high + margin)
    ax.locator_params(nbins=4)
    ends = (low - margin, high + margin)
    ax.plot(ends, ends, color=light("muted"), linewidth=0.9, linestyle=(0, (4, 2)), zorder=1.5)
    opacity = float(np.clip(60 / len(truth), 0.15, 0.6))
    ax.plot(truth, predicted, linestyle="none", marker="o", markersize=3.2, color=light("series-1"),
            alpha=opacity, markeredgewidth=0)  # fmt: skip


def _short(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def tag_prevalence(found: Overview) -> Figure:
    """Draw each tag's average precision against its share of the tracks: rare tags are hard to find."""
    with style():
        return _tag_prevalence(found)


def _tag_prevalence(found: Overview) -> Figure:
    from matplotlib.lines import Line2D
    from matplotlib.ticker import FuncFormatter

    table = found.best_targets
    rows = [row for row in table.records() if row["average_precision"] is not None][:MOST]
    shares = [row["positives"] / table.scores.n for row in rows]
    figure = canvas(7.2, 4.8)
    ax = axes_at(figure, 0.72, 0.75, 6.3, 3.55)
    least = min(0.01, 0.6 * min(shares, default=1.0))
    # Room for the names beside the commonest tags; of tags that are all rare the rest would stay empty.
    most = min(1.15, 2 * max(shares, default=1.0))
    ax.set_xscale("log")
    ax.set_xlim(least, most)
    ax.set_ylim(-0.03, 1.05)
    guess = np.geomspace(least, min(most, 1.0), 200)
    dots: dict[str, Any] = {"color": light("muted"), "linewidth": 1.0, "linestyle": (0, (1, 1.6))}
    ax.plot(guess, guess, zorder=1.5, **dots)
    colour = light("series-1")
    points = [(share, row["average_precision"]) for row, share in zip(rows, shares, strict=True)]
    for x, y in points:
        ax.plot([x], [y], marker="o", markersize=4.5, color=colour, markeredgewidth=0)
    percent = FuncFormatter(lambda value, _: f"{100 * value:g} %")
    ax.xaxis.set_major_formatter(percent)
    ax.xaxis.set_minor_formatter(lambda *_: "")
    score_ticks(ax.yaxis, table.measure)
    # The table has those that there is no room for, and the figure of each tag its interval.
    name_points(ax, points, [visible(row["target"])[:24] for row in rows], np.column_stack([guess, guess]))
    words = "share of the tested tracks that have the tag"
    ax.set_xlabel(words, color=light("muted"), loc="left", labelpad=2)
    entries = [
        (Line2D([], [], color=colour, marker="o", markersize=5, linestyle="none"), "a tag"),
        (Line2D([], [], **dots), "what guessing gets"),
    ]
    heading(figure, "Average precision against prevalence", entries)
    return figure
