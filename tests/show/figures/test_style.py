"""Names beside points: none on another, none on a point, each within the axes."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from matplotlib.text import Text

from mirlab.show.figures.style import axes_at, canvas, name_points


def named(points, names, curve=None):
    figure = canvas(4, 4)
    ax = axes_at(figure, 0.5, 0.5, 3, 3)
    ax.set_xlim(0, 1)
    ax.set_ylim(0, 1)
    left_out = name_points(ax, points, names, curve)
    ax.figure.draw_without_rendering()
    # Of the text alone: an annotation's own extent holds its line, too.
    boxes = {text.get_text(): Text.get_window_extent(text).extents for text in ax.texts}
    return ax, boxes, left_out


def meet(a, b):
    return (a[:2] < b[2:] - 0.5).all() and (b[:2] < a[2:] - 0.5).all()


def test_a_name_alone_stands_to_the_right_and_at_the_edge_to_the_left() -> None:
    ax, boxes, left_out = named([(0.5, 0.5), (0.98, 0.2)], ["middle", "edge"])
    assert left_out == []
    assert {text.get_text(): text.get_ha() for text in ax.texts} == {"middle": "left", "edge": "right"}
    x, y = ax.transData.transform((0.5, 0.5))
    assert x < boxes["middle"][0] < x + 10
    assert boxes["middle"][1] < y < boxes["middle"][3]
    assert all(text.arrow_patch is None for text in ax.texts)


def test_close_points_have_names_that_do_not_meet() -> None:
    points = [(0.5 + 0.02 * (i % 3), 0.4 + 0.03 * (i // 3)) for i in range(9)] + [(0.5, 0.4)]
    names = [f"a long name {i}" for i in range(10)]
    ax, boxes, left_out = named(points, names)
    assert left_out == []
    assert len(boxes) == 10
    for one, other in itertools.combinations(boxes.values(), 2):
        assert not meet(one, other)
    inside = ax.get_window_extent().extents
    places = ax.transData.transform(points)
    for box in boxes.values():
        assert (box[:2] >= inside[:2] - 1).all()
        assert (box[2:] <= inside[2:] + 1).all()
        assert not any((box[:2] < place).all() and (place < box[2:]).all() for place in places)
    # Those that stand further away have a line to their point.
    assert any(text.arrow_patch is not None for text in ax.texts)


def test_names_keep_off_a_curve_unless_there_is_no_other_room() -> None:
    level = np.column_stack([np.linspace(0, 1, 200), np.full(200, 0.5)])
    _, boxes, _ = named([(0.5, 0.5)], ["on the line"], level)
    _, low, *_ = boxes["on the line"]
    ax, free, _ = named([(0.5, 0.5)], ["on the line"])
    y = ax.transData.transform((0.5, 0.5))[1]
    assert low > y > free["on the line"][1]
    everywhere = np.column_stack([axis.ravel() for axis in np.meshgrid(*[np.linspace(0, 1, 60)] * 2)])
    assert named([(0.5, 0.5)], ["on the line"], everywhere)[2] == []


@pytest.mark.parametrize(("points", "expected"), [([], []), ([(0.5, 0.5)], ["no room " * 20])])
def test_what_has_no_room_is_left_out_and_told(points, expected) -> None:
    _, boxes, left_out = named(points, ["no room " * 20] * len(points))
    assert left_out == expected
    assert boxes == {}
