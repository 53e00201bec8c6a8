"""How every figure looks: fonts, sizes, the key at the head, and axes placed in inches.

Conventions: figures are matplotlib `Figure` objects on the Agg canvas, built and saved inside `style()`, so
that neither a user's matplotlibrc nor pyplot's state matters and none of it is changed. Sizes are in inches
from the upper left corner, text sizes in points.

Contents: style, canvas, axes_at, percent_ticks, score_ticks, wrapped, heading, HOLLOW, BAND, chance_in_words.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from mirlab.show.answers import Overview
from mirlab.show.figures.palette import light
from mirlab.words import visible

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from mirlab.learn.statistics import Measure

BAND = "middle 95 % of the splits"

HOLLOW: dict[str, Any] = {
    "linestyle": "none",
    "marker": "D",
    "markersize": 4.5,
    "markeredgewidth": 1.1,
    "markerfacecolor": light("paper"),
    "markeredgecolor": light("ink"),
}


@contextmanager
def style() -> Iterator[None]:
    """Matplotlib's defaults with our own on top, for as long as the block lasts."""
    import matplotlib.style
    from matplotlib import font_manager

    known = set(font_manager.fontManager.get_font_names())
    # The later ones are for names in other scripts; a font that is not installed would be logged as missing.
    wanted = ["DejaVu Sans", "Noto Sans", "Noto Sans CJK JP", "Arial Unicode MS", "Noto Sans Arabic"]
    ours = {
        "font.family": [font for font in wanted if font in known] or ["sans-serif"],
        "font.size": 8,
        "text.color": light("ink"),
        "text.parse_math": False,
        "axes.edgecolor": light("rule"),
        "axes.labelcolor": light("ink"),
        "axes.facecolor": "none",
        "axes.linewidth": 0.8,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.grid": True,
        "axes.axisbelow": True,
        "grid.color": light("rule"),
        "grid.linewidth": 0.5,
        "xtick.color": light("rule"),
        "ytick.color": light("rule"),
        "xtick.labelcolor": light("muted"),
        "ytick.labelcolor": light("muted"),
        "xtick.labelsize": 8,
        "ytick.labelsize": 8,
        "xtick.major.size": 2.5,
        "ytick.major.size": 0,
        "figure.facecolor": light("paper"),
        "legend.frameon": False,
        "legend.fontsize": 8,
        "svg.hashsalt": "mirlab",
        "svg.fonttype": "path",
        "axes.unicode_minus": True,
    }
    with matplotlib.style.context(["default", ours]), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing from")
        warnings.filterwarnings("ignore", message="Matplotlib currently does not support")
        yield


def canvas(width: float, height: float) -> Figure:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height))
    FigureCanvasAgg(figure)
    return figure


def axes_at(figure: Figure, left: float, top: float, width: float, height: float) -> Axes:
    """Axes placed in inches from the upper left corner."""
    whole_width, whole_height = figure.get_size_inches()
    box = (left / whole_width, 1 - (top + height) / whole_height, width / whole_width, height / whole_height)
    return figure.add_axes(box)


def percent_ticks(axis: Any) -> None:
    from matplotlib.ticker import FuncFormatter

    axis.set_major_formatter(FuncFormatter(lambda value, _: f"{100 * value:.0f} %"))


def score_ticks(axis: Any, measure: Measure) -> None:
    """Shares in per cent, other metrics as they are."""
    if measure.share:
        percent_ticks(axis)


def wrapped(label: str, width: int = 20) -> str:
    import textwrap

    return "\n".join(textwrap.wrap(visible(label), width)[:3])


def chance_in_words(found: Overview, metric: str) -> str:
    value = found.chance(metric)
    share = metric == found.score and found.measure.share
    return f"chance ({100 * value:.0f} %)" if share else f"chance ({value:.2f})"


def heading(figure: Figure, title: str, entries: list[tuple[Any, str]], rows: int = 1) -> None:
    """The title and, below it, the key on so many lines, both at the left edge."""
    width, height = figure.get_size_inches()
    figure.text(0.12 / width, 1 - 0.12 / height, title, fontsize=11, fontweight="bold", va="top")
    per_row = -(-len(entries) // rows)
    figure.legend(
        [handle for handle, _ in entries],
        [words for _, words in entries],
        loc="upper left",
        ncols=per_row,
        bbox_to_anchor=(0.12 / width, 1 - 0.36 / height),
        borderaxespad=0,
        borderpad=0,
        handlelength=1.7,
        columnspacing=1.3,
        handletextpad=0.5,
    )
