"""Names beside the points of a scatter plot, so placed that none lies on another or on a point.

Contents: name_points.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from mirlab.show.figures.palette import light
from mirlab.typing import Floats

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_NEAR = 5.0
"""Points (1/72 inch) between a point's middle and its name; further away a line leads to it."""
_DISTANCES = (_NEAR, 11.0, 18.0, 26.0, 36.0)
_WAYS = ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (1, -1), (-1, 1), (-1, -1))
_ALIGNED = {1: "left", 0: "center", -1: "right"}
_SET = {1: "bottom", 0: "center", -1: "top"}


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
