"""The summary of a run: a dot for each feature set and protocol, with its intervals.

Conventions: scores that are shares are drawn as per cent, from 0 to 100; others on a scale that holds them.

Contents: summary, summary_title.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from mirlab.show.answers import Overview, spread
from mirlab.show.figures.palette import light, series
from mirlab.show.figures.style import (
    BAND,
    HOLLOW,
    axes_at,
    canvas,
    chance_in_words,
    heading,
    score_ticks,
    style,
    wrapped,
)

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def summary(found: Overview, *, narrow: bool = False) -> Figure:
    """Draw the final validation score of each setting after its longest training, one row each.

    Dots are means over the repeats, thick lines their 95 % intervals, thin lines the middle 95 % of the
    repeats; hollow diamonds are the write-up's own figures, which are single runs and so compare with the
    thin lines.
    `narrow` is the same for a page as wide as a phone.
    """
    with style():
        return _summary(found, narrow)


def _summary(found: Overview, narrow: bool) -> Figure:
    settings, roles = found.settings, series(found.protocols)
    names = [wrapped(f"{s.label}  ({s.n_features})", 15 if narrow else 24) for s in settings]
    longest = 1 + max(name.count("\n") for name in names)
    row = max(0.4, 0.2 * len(roles) + 0.12, 0.15 * longest)
    left, head, right, width = (1.05, 1.16, 0.6, 4.1) if narrow else (1.75, 1.02, 0.75, 7.6)
    figure = canvas(width, head + row * len(settings) + 0.45)
    ax = axes_at(figure, left, head, width - left - right, row * len(settings))
    ax.grid(visible=False, axis="y")
    ax.set_ylim(len(settings) - 0.5, -0.5)
    if found.measure.share:
        ax.set_xlim(0, 1)
        ax.set_xticks(np.arange(0, 1.01, 0.25 if narrow else 0.2))
    else:
        ax.set_xlim(*_reach(found))
        ax.locator_params(axis="x", nbins=5 if narrow else 8)
    score_ticks(ax.xaxis, found.measure)
    ax.spines["left"].set_visible(False)
    for i in range(1, len(settings)):
        ax.axhline(i - 0.5, color=light("rule"), linewidth=0.4)

    chance = (found.chance(found.score), chance_in_words(found, found.score))
    levels = [(chance[0], light("muted"), (0, (1, 1.6)), chance[1])]
    if found.goal is not None:
        words = f"goal {100 * found.goal:.0f} %" if found.measure.share else f"goal {found.goal:g}"
        levels.append((found.goal, light("goal"), (0, (4, 2)), words))
    for value, colour, dashes, words in levels:
        ax.axvline(value, color=colour, linewidth=1.1, linestyle=dashes, zorder=1.5)
        ax.annotate(
            words,
            (value, 1),
            (0, 4),
            xycoords=("data", "axes fraction"),
            textcoords="offset points",
            ha="center",
            va="bottom",
            color=colour,
            fontsize=8,
        )

    offsets = (np.arange(len(roles)) - (len(roles) - 1) / 2) * 0.2 / row
    for i, setting in enumerate(settings):
        for (protocol, role), offset in zip(roles.items(), offsets, strict=True):
            final = found.final(protocol, setting, found.longest(setting))
            if final is None:
                continue
            colour, y = light(role), i + offset
            mean = final.validation_score
            ax.plot(spread(final), (y, y), color=colour, linewidth=0.9, solid_capstyle="butt")
            if mean.known:
                ax.plot(
                    (mean.low, mean.high), (y, y), color=colour, linewidth=4, alpha=0.4, solid_capstyle="butt"
                )
            ax.plot([mean.mean], [y], marker="o", markersize=5.5, color=colour, markeredgewidth=0)
            ax.annotate(
                found.measure.value(mean.mean),
                (1, y),
                (8, 0),
                xycoords=("axes fraction", "data"),
                textcoords="offset points",
                color=colour,
                va="center",
                fontsize=8.5,
                annotation_clip=False,
            )
        written = found.written(setting, found.longest(setting))
        if written:
            ax.plot(written, [i] * len(written), zorder=5, **HOLLOW)
    ax.set_yticks(range(len(settings)), names)
    ax.tick_params(axis="y", labelcolor=light("ink"), labelsize=8 if narrow else 9, pad=8)
    heading(figure, summary_title(found), _summary_legend(found, roles), rows=3 if narrow else 1)
    return figure


def summary_title(found: Overview) -> str:
    """What the figure shows, and how long the nets were trained where that is one number."""
    longest = {found.longest(setting) for setting in found.settings}
    after = f" after {max(longest)} epochs" if len(longest) == 1 and max(longest) else ""
    return f"Validation {found.measure.label}{after}"


def _reach(found: Overview) -> tuple[float, float]:
    """The ends of a scale that holds chance, the goal and every row with its interval."""
    values = [found.chance(found.score), *([] if found.goal is None else [found.goal])]
    for row in found.rows:
        values += [row.validation_score.mean, *spread(row)]
        if row.validation_score.known:
            values += [row.validation_score.low, row.validation_score.high]
    known = [value for value in values if np.isfinite(value)]
    low, high = min(known), max(known)
    margin = 0.06 * (high - low or 1.0)
    return low - margin, high + margin


def _summary_legend(found: Overview, roles: dict[str, str]) -> list[tuple[Any, str]]:
    from matplotlib.lines import Line2D

    entries: list[tuple[Any, str]] = [
        (Line2D([], [], color=light(role), marker="o", markersize=5.5, linestyle="none"), protocol)
        for protocol, role in roles.items()
    ]
    if found.repeats > 1:
        muted = light("muted")
        entries += [
            (Line2D([], [], color=muted, linewidth=3.2, alpha=0.6), "95 % interval of the mean"),
            (Line2D([], [], color=muted, linewidth=0.9), BAND),
        ]
    if any(found.written(setting, found.longest(setting)) for setting in found.settings):
        entries.append((Line2D([], [], **HOLLOW), found.reference_name))
    return entries
