"""The tags of one sound over time: a CSV and a figure.

Contents: write_tag_timeline, tag_timeline_files.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from mirlab.files import PNG, TAG_TIMELINE, Kind, replacing, shown
from mirlab.show.figures.palette import light
from mirlab.show.figures.style import axes_at, canvas, style, wrapped
from mirlab.words import visible

if TYPE_CHECKING:
    from mirlab.learn.tagging import Tagged


def write_tag_timeline(
    windows: Sequence[Tagged], names: Sequence[str], base: Path, top: int = 8, *, force: bool = False
) -> tuple[Path, Path]:
    """Write BASE.tags.csv and BASE.tags.png, each whole or not at all.

    The CSV has a row for each window: start and stop in seconds, and a column score:TAG for each tag. The
    figure shows the `top` tags whose scores are highest on average.

    Parameters
    ----------
    windows : at least one, in order
    names : of the tags, in the order of the columns
    base : what the names of both files begin with
    force : replace files of another kind

    Raises
    ------
    OutputError : a folder that can't be written, or a file of another kind there
    """
    table, picture = tag_timeline_files(base)
    with (
        replacing(table, TAG_TIMELINE, force=force) as part,
        part.open("w", newline="", encoding="utf-8") as file,
    ):
        writer = csv.writer(file)
        writer.writerow(["start", "stop", *(shown(f"score:{name}") for name in names)])
        for window in windows:
            span = [f"{window.start or 0.0:.3f}", f"{window.stop or 0.0:.3f}"]
            writer.writerow([*span, *(f"{window.scores[name]:.6g}" for name in names)])
    with replacing(picture, PNG, force=force) as part:
        _draw(windows, names, base.name, top, part)
    return table, picture


def tag_timeline_files(base: Path) -> dict[Path, Kind]:
    """The files that `write_tag_timeline` writes for a base, and what they are."""
    kinds = {"csv": TAG_TIMELINE, "png": PNG}
    return {base.with_name(f"{base.name}.tags.{suffix}"): kind for suffix, kind in kinds.items()}


def _draw(windows: Sequence[Tagged], names: Sequence[str], name: str, top: int, part: Path) -> None:
    """A row for each of the best tags; the darker, the higher the score."""
    from matplotlib.colors import LinearSegmentedColormap

    scores = np.array([[window.scores[tag] for tag in names] for window in windows])
    best = np.argsort(-scores.mean(axis=0), kind="stable")[:top]
    # Windows overlap: each is drawn around its middle, up to the middles of its neighbours'.
    spans = np.array([(window.start or 0.0, window.stop or 0.0) for window in windows])
    middles = spans.mean(axis=1)
    edges = np.concatenate([[spans[0, 0]], (middles[:-1] + middles[1:]) / 2, [spans[-1, 1]]])
    highest = max(float(scores[:, best].max()), 1e-9)
    with style():
        width, height = 7.2, 1.05 + 0.28 * len(best)
        figure = canvas(width, height)
        axes = axes_at(figure, 1.45, 0.55, width - 1.65, 0.28 * len(best))
        shades = LinearSegmentedColormap.from_list("score", [light("paper"), light("series-1")])
        axes.pcolormesh(edges, np.arange(len(best) + 1), scores[:, best].T, cmap=shades, vmin=0, vmax=highest)
        axes.invert_yaxis()
        axes.grid(visible=False)
        axes.set_yticks(
            np.arange(len(best)) + 0.5, [wrapped(visible(names[i]), 20).split("\n")[0] for i in best]
        )
        axes.tick_params(axis="y", length=0, labelcolor=light("ink"))
        axes.set_xlabel("seconds")
        said = f"scores from 0 (white) to {highest:.2f} (darkest); they are not probabilities"
        figure.text(0.12 / width, 1 - 0.12 / height, visible(name), fontsize=11, fontweight="bold", va="top")
        figure.text(0.12 / width, 1 - 0.34 / height, said, fontsize=8, va="top")
        figure.savefig(part, format="png", dpi=150, metadata={"Software": "mirlab"})
