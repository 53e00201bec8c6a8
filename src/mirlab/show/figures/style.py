"""How every figure looks: fonts, sizes, the key at the head, axes placed in inches, names beside points.

Conventions: figures are matplotlib `Figure` objects on the Agg canvas, built and saved inside `style()`, so
that neither a user's matplotlibrc nor pyplot's state matters and none of it is changed. Sizes are in inches
from the upper left corner, text sizes in points.

Contents: style, canvas, axes_at, percent_ticks, score_ticks, wrapped, heading, name_points, HOLLOW, BAND,
chance_in_words.
"""

from __future__ import annotations

import itertools
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import numpy as np

from mirlab.show.answers import Overview
from mirlab.show.figures.palette import light
from mirlab.typing import Floats
from mirlab.words import visible

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from mirlab.learn.statistics import Measure

BAND = "middle 95 % of the splits"

_NEAR = 5.0
"""Points (1/72 inch) between a point's middle and its name; further away a line leads to it."""
_DISTANCES = (_NEAR, 11.0, 18.0, 26.0, 36.0)
_WAYS = ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (1, -1), (-1, 1), (-1, -1))
_ALIGNED = {1: "left", 0: "center", -1: "right"}
_SET = {1: "bottom", 0: "center", -1: "top"}

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


def name_points(
    ax: Axes, points: Sequence[tuple[float, float]], names: Sequence[str], curve: Floats | None = None
) -> list[str]:
    """Write the name of each point, as near to it as there is room: beside it, or at the end of a line.

    Limits and scales of the axes have to be final. Names come in the order of the points.

    Parameters
    ----------
    ax : axes with the points
    points : (x, y) of each, as in the data
    names : of each
    curve : (m, 2) points of a line, close together, which names keep off where they can

    Returns
    -------
    the names that there was no room for
    """
    if not points:
        return []
    pixels = ax.figure.dpi / 72
    places = np.asarray(ax.transData.transform(np.asarray(points, dtype=np.float64)))
    dot = 3.5 * pixels
    kept_free = [_around(x, y, dot) for x, y in places]
    inside = np.asarray(ax.get_window_extent().extents)
    drawn = [] if curve is None else [_around(x, y, pixels) for x, y in ax.transData.transform(curve)]
    left_out = []
    for (x, y), point, name in zip(places, points, names, strict=True):
        width, height = _size(ax, name)
        for beside, distance, (right, up) in itertools.product((drawn, []), _DISTANCES, _WAYS):
            away = distance * pixels / (np.sqrt(2) if right and up else 1)
            box = _box(x + right * away, y + up * away, width, height, right, up)
            if _within(box, inside) and not any(_meet(box, other) for other in (*kept_free, *beside)):
                break
        else:
            left_out.append(name)
            continue
        kept_free.append(box)
        far = distance > _NEAR
        line = {"arrowstyle": "-", "linewidth": 0.6, "color": light("muted"), "shrinkA": 0, "shrinkB": 3}
        ax.annotate(
            name,
            point,
            (right * away / pixels, up * away / pixels),
            textcoords="offset points",
            ha=_ALIGNED[right],
            va=_SET[up],
            fontsize=7.5,
            color=light("ink"),
            arrowprops=line if far else None,
        )
    return left_out


def _size(ax: Axes, name: str) -> tuple[float, float]:
    text = ax.text(0, 0, name, fontsize=7.5)
    extent = text.get_window_extent()
    text.remove()
    return extent.width, extent.height


def _box(x: float, y: float, width: float, height: float, right: int, up: int) -> Floats:
    """(4,) left, bottom, right and top of a text that begins, ends or is centred at a place."""
    left, bottom = x - width * (1 - right) / 2, y - height * (1 - up) / 2
    return np.array([left, bottom, left + width, bottom + height])


def _around(x: float, y: float, reach: float) -> Floats:
    return np.array([x - reach, y - reach, x + reach, y + reach])


def _within(box: Floats, outer: Floats) -> bool:
    return bool((box[:2] >= outer[:2]).all() and (box[2:] <= outer[2:]).all())


def _meet(box: Floats, other: Floats) -> bool:
    return bool((box[:2] < other[2:]).all() and (other[:2] < box[2:]).all())
