"""The write-up's two sheets: accuracy (of tags and numbers the score of their task) and loss, epoch by epoch.

Conventions: rows are lengths of training, columns feature sets; all panels share both axes. Accuracies are
shares drawn as per cent, losses are in nats.

Contents: learning_curves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from mirlab.show.answers import Overview, Setting
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
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MOST_COLUMNS = 5


def learning_curves(found: Overview, metric: str) -> Figure:
    """Draw a metric ("loss", or `Overview.score`) of the nets by epoch: a row for each length of training.

    Columns are feature sets, axes are shared. The protocols lie over one another, each in its colour;
    validation is solid and training dashed. Lines are means over the repeats and bands hold the middle 95 %
    of the repeats, as the write-up's own figure (a hollow diamond) is one draw among such. More than five
    columns go on in a second block.
    """
    with style():
        return _learning_curves(found, metric)


def _learning_curves(found: Overview, metric: str) -> Figure:
    settings, lengths = found.nets, found.lengths
    n_blocks = -(-len(settings) // MOST_COLUMNS)
    n_columns = -(-len(settings) // n_blocks)
    blocks = [settings[i : i + n_columns] for i in range(0, len(settings), n_columns)]

    panel_width, panel_height, gap = 1.7 if n_columns > 3 else 2.1, 1.2, 0.14
    titles = max(wrapped(setting.label).count("\n") for setting in settings)
    left, block_head, below = 0.98, 0.42 + 0.15 * titles, 0.5
    width = max(left + n_columns * (panel_width + gap) + 0.1, 5.6)
    key_rows = 1 if width > 8 else 2 if width > 5.7 else 3
    head = 0.5 + 0.16 * key_rows
    block_height = block_head + len(lengths) * (panel_height + gap) + below
    figure = canvas(width, head + n_blocks * block_height)

    low, high = _floor(found, metric), _ceiling(found, metric)
    for i, block in enumerate(blocks):
        for j, setting in enumerate(block):
            for k, total in enumerate(lengths):
                top = head + i * block_height + block_head + k * (panel_height + gap)
                ax = axes_at(figure, left + j * (panel_width + gap), top, panel_width, panel_height)
                _panel(ax, found, setting, total, metric)
                ax.set_xlim(0.2, max(lengths) + 0.8)
                ax.set_ylim(low, high)
                ax.set_xticks(_epoch_ticks(max(lengths)))
                ax.tick_params(labelbottom=k == len(lengths) - 1, labelleft=j == 0)
                if metric == found.score:
                    score_ticks(ax.yaxis, found.measure)
                if k == 0:
                    _column_title(ax, setting)
                if j == 0:
                    ax.set_ylabel(f"{total} epochs", color=light("ink"))
                    ax.yaxis.set_label_coords(-0.58 / panel_width, 0.5)
                if k == len(lengths) - 1 and j == 0:
                    ax.set_xlabel("epoch", color=light("muted"), loc="left", labelpad=2)
    label = found.measure.label
    title = f"{label[0].upper()}{label[1:]} by epoch"
    if metric == "loss":
        title = f"Loss ({loss_name(found)}) by epoch"
    heading(figure, title, _curve_legend(found, metric), key_rows)
    return figure


def _ceiling(found: Overview, metric: str) -> float:
    histories = [
        found.history(row, f"{part}_{metric}")
        for row in found.rows
        if row.epochs
        for part in ("train", "validation")
    ]
    if metric == found.score and not found.measure.share:
        return float(max(0.05, *(np.nanpercentile(h, 99) for h in histories)) + 0.05)
    if metric == found.score:
        return float(min(1.0, np.ceil(10 * max(np.nanmax(h) for h in histories) + 0.3) / 10))
    # One diverging repeat must not flatten every panel, so the highest tenth of the repeats has no say.
    heights = [
        np.percentile(h, 90, axis=0, method="lower" if len(h) > 4 else "higher").max() for h in histories
    ]
    return float(1.15 * np.nanmax([found.chance(metric), *heights]))


def _floor(found: Overview, metric: str) -> float:
    """0, or below it where a last epoch's score is; the first epochs, which know nothing, have no say."""
    if metric != found.score or found.measure.share:
        return 0.0
    lasts = [
        np.nanmin(found.history(row, f"{part}_{metric}")[:, -1])
        for row in found.rows
        if row.epochs
        for part in ("train", "validation")
    ]
    return float(min(0.0, *lasts) - 0.05)


def loss_name(found: Overview) -> str:
    """What the nets' loss is called."""
    return "squared error" if found.results.task == "numbers" else "cross-entropy"


def _epoch_ticks(last: int) -> list[int]:
    step = next(step for step in (1, 2, 5, 10, 20, 50, 100, 200, 500, last) if last / step <= 5)
    return list(range(step, last + 1, step))


def _column_title(ax: Axes, setting: Setting) -> None:
    unit = "input" if setting.n_features == 1 else "inputs"
    ax.annotate(
        f"{setting.n_features} {unit}",
        (0, 1),
        (0, 5),
        xycoords="axes fraction",
        textcoords="offset points",
        color=light("muted"),
        fontsize=7.5,
        va="bottom",
    )
    ax.annotate(
        wrapped(setting.label),
        (0, 1),
        (0, 16),
        xycoords="axes fraction",
        textcoords="offset points",
        fontweight="bold",
        fontsize=9,
        va="bottom",
    )


def _panel(ax: Axes, found: Overview, setting: Setting, total: int, metric: str) -> None:
    if np.isfinite(chance := found.chance(metric)):
        ax.axhline(chance, color=light("muted"), linewidth=0.9, linestyle=(0, (1, 1.6)), zorder=1.5)
    for protocol, role in series(found.protocols).items():
        final = found.final(protocol, setting, total)
        if final is None:
            continue
        for part, dashes, line_width, opacity in (
            ("train", (0, (3, 1.4)), 1.0, 0.10),
            ("validation", "solid", 1.6, 0.20),
        ):
            curve = found.curve(final, f"{part}_{metric}")
            ax.fill_between(curve.epoch, curve.low, curve.high, color=light(role), alpha=opacity, linewidth=0)
            ax.plot(
                curve.epoch,
                curve.mean,
                color=light(role),
                linestyle=dashes,
                linewidth=line_width,
                marker="." if curve.epoch.size == 1 else None,
            )
    written = found.written(setting, total, metric)
    if written:
        ax.plot([total] * len(written), written, clip_on=False, zorder=5, **HOLLOW)


def _curve_legend(found: Overview, metric: str) -> list[tuple[Any, str]]:
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    entries: list[tuple[Any, str]] = [
        (Line2D([], [], color=light(role), linewidth=3), protocol)
        for protocol, role in series(found.protocols).items()
        if protocol in found.protocols_of_nets
    ]
    ink, muted = light("ink"), light("muted")
    entries += [
        (Line2D([], [], color=ink, linewidth=1.6), "validation"),
        (Line2D([], [], color=ink, linewidth=1.0, linestyle=(0, (3, 1.4))), "training"),
    ]
    if any(found.number(protocol) > 1 for protocol in found.protocols_of_nets):
        entries.append((Patch(facecolor=muted, alpha=0.3), BAND))
    if np.isfinite(found.chance(metric)):
        dotted = Line2D([], [], color=muted, linewidth=0.9, linestyle=(0, (1, 1.6)))
        entries.append((dotted, chance_in_words(found, metric)))
    if any(found.written(s, n, metric) for s in found.nets for n in found.lengths):
        entries.append((Line2D([], [], **HOLLOW), found.reference_name))
    return entries
