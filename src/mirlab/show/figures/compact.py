"""A result as one small figure of a chosen size: for a paper, and below the table in a notebook.

A dot is a number, a line its interval. Rows of a table stand one below another; where the result has an order
(the sizes of a selection), it runs along the bottom and there is a curve for each group.

Conventions: sizes are in inches, as width and height of the whole figure. PDF embeds its fonts as TrueType
(type 42, which publishers ask for); PDF and SVG are vectors, and equal results give equal files.

Contents: Plot, plot, notebook_figure, SIZE, FORMATS.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mirlab.errors import UsageError, did_you_mean
from mirlab.files import Kind, replacing
from mirlab.show.figures.palette import ROLES, light
from mirlab.show.figures.plots import figure_bytes, inline_svg
from mirlab.show.figures.style import canvas, percent_ticks, style, wrapped
from mirlab.tabular import Record, Tabular
from mirlab.words import quoted, visible

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

SIZE = (6.4, 4.0)
"""Inches, where no size is asked for."""
LEAST, MOST = 1.0, 60.0
"""Inches of a side."""
FORMATS = {"pdf": b"%PDF-", "svg": b"<?xml", "png": b"\x89PNG"}
"""What a figure's file begins with, by its ending."""
MOST_ROWS = 40

_SERIES = [role.name for role in ROLES if role.name.startswith("series-")]


@dataclass(frozen=True)
class Plot:
    """A figure of a result.

    Parameters
    ----------
    figure : the matplotlib Figure, to change before it is saved
    title : what it shows, in words
    """

    figure: Figure
    title: str

    def save(self, path: str | Path, *, force: bool = False) -> Path:
        """Write the figure; the ending says how: .pdf, .svg or .png (150 dpi).

        Raises
        ------
        UsageError : another ending
        OutputError : no permission, no space, or a file of another kind, without `force`
        """
        ending = _ending(path)
        kind = Kind(f"a figure as {ending.upper()}", lambda there: _head(there) == FORMATS[ending])
        with replacing(path, kind, force=force) as part:
            part.write_bytes(figure_bytes(self.figure, ending))
        return Path(path)

    def __repr__(self) -> str:
        width, height = self.figure.get_size_inches()
        return f"<Plot, {width:g} x {height:g} inches: {visible(self.title)[:300]}>"

    def _repr_svg_(self) -> str:
        return figure_bytes(self.figure, "svg").decode()


def plot(result: Any, path: str | Path | None = None, *, size: Any = SIZE, force: bool = False) -> Plot:
    """Draw a result: an experiment, a ranking, a leak report, an evaluation, a selection, a comparison ...

    Parameters
    ----------
    result : what `run`, `rank`, `leak`, `evaluate`, `select`, `compare` or `judge` returned
    path : write the figure there, too; the ending says how: .pdf, .svg or .png
    size : (width, height) of the whole figure in inches
    force : replace a file of another kind

    Raises
    ------
    UsageError : a result without numbers to draw, a size or an ending that there is not
    OutputError : the file can't be written

    Examples
    --------
    >>> import mirlab
    >>> leak = mirlab.leak("gtzan", model="lda", repeats=1, progress=False)
    >>> mirlab.plot(leak, size=(3.5, 2.5))
    <Plot, 3.5 x 2.5 inches: accuracy>
    """
    width, height = _size(size)
    if path is not None:
        _ending(path)
    if not isinstance(result, Tabular) or not result.figure_columns()[1]:
        raise UsageError(
            "expected a result with numbers to draw (of run, rank, leak, evaluate, select, compare), "
            f"got {quoted(result)}"
        )
    _, value = result.figure_columns()
    rows = [row for row in result.records() if row.get(value) is not None]
    if not rows:
        raise UsageError(f"there is nothing to draw: no row of this {type(result).__name__} has a {value}")
    with style():
        figure = canvas(width, height)
        figure.set_layout_engine("constrained")
        ax = figure.add_subplot()
        draw = _curves if result.along else _dots
        draw(ax, rows, result, height)
    drawn = Plot(figure, value.replace("_", " "))
    if path is not None:
        drawn.save(path, force=force)
    return drawn


def notebook_figure(result: Tabular) -> str:
    """The figure of a result as an ``<svg>`` in the colours of the page around it; "" where there is none."""
    value = result.figure_columns()[1]
    rows = [row for row in result.records() if row.get(value) is not None]
    if len(rows) < 2:
        return ""
    shown = min(len(rows), MOST_ROWS)
    height = 3.0 if result.along else 0.7 + 0.26 * shown
    drawn = plot(result, size=(6.4, max(1.4, height)))
    said = f"{type(result).__name__} {result.headline()} {rows}"
    name = f"mirlab-{sha256(said.encode('utf-8', 'replace')).hexdigest()[:12]}"  # ids must differ on one page
    return inline_svg(drawn.figure, name, drawn.title, result.headline())


def _dots(ax: Axes, rows: Sequence[Record], result: Tabular, height: float) -> None:
    names, value = result.figure_columns()
    shown = rows[:MOST_ROWS]
    varying = [n for n in names if len({row.get(n) for row in shown}) > 1] or list(names[:1])
    for y, row in enumerate(shown):
        low, high = row.get(f"{value}_low"), row.get(f"{value}_high")
        colour = light(_SERIES[0])
        if low is not None and high is not None:
            ax.plot((low, high), (y, y), color=colour, linewidth=3, alpha=0.4, solid_capstyle="butt")
        ax.plot([row[value]], [y], marker="o", markersize=4.5, color=colour, markeredgewidth=0)
    ax.set_yticks(range(len(shown)), [wrapped(_name(row, varying), 28) for row in shown])
    ax.set_ylim(len(shown) - 0.5, -0.5)
    ax.tick_params(axis="y", labelcolor=light("ink"))
    ax.grid(visible=False, axis="y")
    ax.spines["left"].set_visible(False)
    if min(row[value] for row in shown) < 0:
        ax.axvline(0, color=light("muted"), linewidth=0.8)
    _scale(ax, ax.xaxis, value, result)
    if len(rows) > MOST_ROWS:
        ax.set_title(f"the first {MOST_ROWS} of {len(rows)}", fontsize=8, loc="left")


def _curves(ax: Axes, rows: Sequence[Record], result: Tabular, height: float) -> None:
    from matplotlib.ticker import MaxNLocator

    names, value = result.figure_columns()
    groups = list(dict.fromkeys(_name(row, names) for row in rows))
    for place, group in enumerate(groups):
        colour = light(_SERIES[place % len(_SERIES)])
        mine = [row for row in rows if _name(row, names) == group]
        x, y = [row[result.along] for row in mine], [row[value] for row in mine]
        low, high = ([_or_nan(row.get(f"{value}_{end}")) for row in mine] for end in ("low", "high"))
        ax.fill_between(x, low, high, color=colour, alpha=0.15, linewidth=0)
        ax.plot(x, y, color=colour, marker="o", markersize=3, linewidth=1.2, label=visible(group))
    ax.set_xlabel(result.along.replace("_", " "))
    sizes = [row[result.along] for row in rows]
    ax.set_xlim(min(sizes) - 0.5, max(sizes) + 0.5)
    ax.xaxis.set_major_locator(MaxNLocator(integer=True))
    _scale(ax, ax.yaxis, value, result)
    if len(groups) > 1:
        ax.legend(loc="best")


def _scale(ax: Axes, axis: Any, value: str, result: Tabular) -> None:
    words = value.replace("_", " ")
    if value in result.share_columns():
        percent_ticks(axis)
    elif value in result.difference_columns():
        axis.set_major_formatter(lambda number, _: f"{100 * number:.0f}")
        words += " (points)"
    axis.set_label_text(words)


def _name(row: Record, names: Sequence[str]) -> str:
    return ", ".join(str(row[name]) for name in names if row.get(name) not in (None, ""))


def _or_nan(value: Any) -> float:
    return math.nan if value is None else float(value)


def _size(size: Any) -> tuple[float, float]:
    try:
        width, height = (float(side) for side in size)
    except (TypeError, ValueError):
        raise UsageError(f"expected a size as (width, height) in inches, got {quoted(size)}") from None
    if not all(LEAST <= side <= MOST for side in (width, height)):
        raise UsageError(
            f"expected a size of {LEAST:g} to {MOST:g} inches on each side, got {width:g} x {height:g}"
        )
    return width, height


def _ending(path: str | Path) -> str:
    ending = Path(path).suffix[1:].lower()
    if ending not in FORMATS:
        known = ", ".join(f".{name}" for name in FORMATS)
        hint = did_you_mean(ending, FORMATS)
        raise UsageError(f"{path}: expected a figure's name to end in one of {known}.{hint}")
    return ending


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        head = file.read(8)
    return next((start for start in FORMATS.values() if head.startswith(start)), b"")
