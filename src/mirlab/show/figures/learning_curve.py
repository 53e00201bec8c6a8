"""Would more tracks help? The score over the number of tracks that the answer's run was trained on.

Conventions: scores are of the same test tracks at every size; shares are drawn as per cent.

Contents: training_size, sizes, trend.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from mirlab.errors import UsageError
from mirlab.show.answers import Overview
from mirlab.show.figures.palette import light, series
from mirlab.show.figures.style import axes_at, canvas, chance_in_words, heading, score_ticks, style

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def sizes(found: Overview) -> dict[str, NDArray[np.float64]]:
    """The learning curve as means over its splits.

    Returns
    -------
    share, rows : (s,) share of the training tracks, and mean number of rows that it is
    validation, train : (s, splits) scores
    """
    columns: dict[str, list[Any]] = _curve(found).to_pydict()
    share, repeat = np.array(columns["share"]), np.array(columns["repeat"])
    order = np.lexsort((repeat, share))
    steps = np.unique(share)

    def table(name: str) -> NDArray[np.float64]:
        return np.array(columns[name], dtype=np.float64)[order].reshape(steps.size, -1)

    return {
        "share": steps,
        "rows": table("n_train").mean(axis=1),
        "validation": table(f"validation_{found.score}"),
        "train": table(f"train_{found.score}"),
    }


def _curve(found: Overview) -> Any:
    if found.results.learning_curve is None:
        raise UsageError(
            "these results have no learning curve: run the experiment again with learning_curve = true"
        )
    return found.results.learning_curve


def trend(found: Overview) -> str:
    """What the curve's last step says, in a sentence; the splits' spread decides if it says anything."""
    curve = sizes(found)
    gains = curve["validation"][-1] - curve["validation"][-2]
    gains = gains[np.isfinite(gains)]
    if not gains.size:
        return "No split's test tracks define the score at the largest sizes."
    measure, gain = found.measure, float(gains.mean())
    size = f"{measure.number(abs(gain))} {measure.points}".rstrip()
    step = f"{curve['rows'][-2]:.0f} to {curve['rows'][-1]:.0f} training rows"
    change = f"From {step}, {measure.label} {'rises' if gain >= 0 else 'falls'} by {size}"
    if gains.size < 2:
        return f"{change}. With a single split it is unclear whether more tracks would help."
    error = float(gains.std(ddof=1)) / np.sqrt(gains.size)
    more = "More tracks may well help" if gain > 2 * error else "It is unclear whether more tracks would help"
    return f"{change} on average over {gains.size} splits. {more}."


def training_size(found: Overview) -> Figure:
    """Draw the mean accuracy on the training and the test tracks over the training rows; dots are splits."""
    with style():
        return _training_size(found)


def _training_size(found: Overview) -> Figure:
    from matplotlib.lines import Line2D

    curve = sizes(found)
    protocol = str(_curve(found)["protocol"][0].as_py())
    colour = light(series(found.protocols)[protocol])
    figure = canvas(5.6, 3.3)
    ax = axes_at(figure, 0.6, 0.72, 4.8, 2.1)
    splits = curve["validation"].shape[1]
    ax.plot(
        np.repeat(curve["rows"], splits),
        curve["validation"].ravel(),
        linestyle="none",
        marker=".",
        markersize=4,
        color=colour,
        alpha=0.35,
        markeredgewidth=0,
    )
    ax.plot(
        curve["rows"],
        np.nanmean(curve["validation"], axis=1),
        color=colour,
        linewidth=1.6,
        marker="o",
        markersize=4,
    )
    ax.plot(
        curve["rows"],
        np.nanmean(curve["train"], axis=1),
        color=colour,
        linewidth=1.0,
        linestyle=(0, (3, 1.4)),
    )
    chance: dict[str, Any] = {"color": light("muted"), "linewidth": 0.9, "linestyle": (0, (1, 1.6))}
    ax.axhline(found.chance(found.score), zorder=1.5, **chance)
    ax.set_xlim(0, curve["rows"].max() * 1.04)
    if found.measure.share:
        ax.set_ylim(0, 1.03)
    score_ticks(ax.yaxis, found.measure)
    ax.set_xlabel("training rows", color=light("muted"), loc="left", labelpad=2)
    entries: list[tuple[Any, str]] = [
        (Line2D([], [], color=colour, linewidth=1.6, marker="o", markersize=4), "test tracks"),
        (Line2D([], [], color=colour, linewidth=1.0, linestyle=(0, (3, 1.4))), "training tracks"),
    ]
    if splits > 1:
        dots = Line2D([], [], color=colour, marker=".", linestyle="none", alpha=0.5)
        entries.append((dots, f"each of {splits} splits"))
    entries.append((Line2D([], [], **chance), chance_in_words(found, found.score)))
    label = found.measure.label
    heading(figure, f"{label[0].upper()}{label[1:]} against training size", entries)
    return figure
