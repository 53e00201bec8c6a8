"""The confusion matrix as a figure.

Conventions: rows are the true class, columns the predicted one; numbers are counts, the shade is the share of
the row.

Contents: confusion_matrix.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from mirlab.show.answers import Overview
from mirlab.show.figures.palette import light
from mirlab.show.figures.style import axes_at, canvas, style, wrapped

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def confusion_matrix(found: Overview) -> Figure:
    """Draw what the best run under the trusted protocol took for what: counts, shaded by the row's share."""
    with style():
        return _confusion_matrix(found)


def _confusion_matrix(found: Overview) -> Figure:
    from matplotlib.colors import LinearSegmentedColormap

    best = found.best
    table = found.confusion(best)
    total = table.counts.sum(axis=1, keepdims=True)
    shares = np.divide(table.counts, total, out=np.zeros(table.counts.shape), where=total > 0)
    k = len(table.labels)
    names = [wrapped(label, 14) for label in table.labels]
    cell = 0.52 if k <= 12 else 0.4
    left, head = 1.25, 1.4
    figure = canvas(max(left + k * cell + 0.2, 5.2), head + k * cell + 0.25)
    ax = axes_at(figure, left, head, k * cell, k * cell)
    shades = LinearSegmentedColormap.from_list("share", [light("paper"), light("series-1")])
    ax.pcolormesh(shares * 0.75, cmap=shades, vmin=0, vmax=1, edgecolors=light("paper"), linewidth=1)
    for i in range(k):
        for j in range(k):
            if table.counts[i, j]:
                ax.text(
                    j + 0.5,
                    i + 0.5,
                    f"{table.counts[i, j]}",
                    ha="center",
                    va="center",
                    fontsize=7.5,
                    fontweight="bold" if i == j else "normal",
                )
    ax.invert_yaxis()
    ax.grid(visible=False)
    ax.spines[["left", "bottom"]].set_visible(False)
    ax.xaxis.tick_top()
    ax.set_xticks(np.arange(k) + 0.5, names, rotation=40, ha="left", rotation_mode="anchor")
    ax.set_yticks(np.arange(k) + 0.5, names)
    ax.tick_params(length=0, labelcolor=light("ink"), labelsize=8.5)
    width, height = figure.get_size_inches()
    over = f"counts over {len(best.scores)} splits" if len(best.scores) > 1 else "counts"
    after = f", {best.epochs} epochs" if best.epochs else ""
    for y, words, size, weight in (
        (0.12, "Confusion matrix", 11, "bold"),
        (0.38, f"{found.label(best)}{after}, {best.protocol}: {over}", 8, "normal"),
        (0.52, "rows: true class, columns: predicted class", 8, "normal"),
    ):
        figure.text(0.12 / width, 1 - y / height, words, fontsize=size, fontweight=weight, va="top")
    return figure
