"""Colours: readable on their paper, apart from one another, and replaced without a trace left."""

from __future__ import annotations

import re
from itertools import combinations

import pytest

from mirlab.show.figures.palette import (
    CATEGORIES,
    RAMPS,
    ROLES,
    css_variables,
    light,
    page_palette,
    series,
    themed,
)

TEXT = [role for role in ROLES if role.name in {"ink", "muted", "goal"} or role.name.startswith("series-")]


def luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("role", TEXT, ids=lambda role: role.name)
def test_text_is_readable_on_its_paper(role, theme):
    paper = next(entry for entry in ROLES if entry.name == "paper")
    assert contrast(getattr(role, theme), getattr(paper, theme)) >= 4.5


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_two_roles_share_a_colour(theme):
    assert all(getattr(a, theme) != getattr(b, theme) for a, b in combinations(ROLES, 2))


def test_a_protocol_keeps_its_colour_whatever_else_was_run():
    assert series(["as-written", "corrected"])["corrected"] == series(["corrected"])["corrected"]
    assert series(["artists-apart", "corrected"])["artists-apart"] != series(["corrected"])["corrected"]


def test_many_protocols_get_colours_that_exist():
    given = series([f"p{i}" for i in range(7)])
    assert set(given.values()) <= {role.name for role in ROLES}
    assert len(set(list(given.values())[:4])) == 4


def test_themed_puts_a_variable_for_every_colour():
    svg = " ".join(f"fill: {role.light}" for role in ROLES)
    once = themed(svg)
    assert re.findall(r"var\(--([\w-]+), (#\w{6})\)", once) == [(role.name, role.light) for role in ROLES]
    assert re.sub(r"var\([^)]*\)", "", once).count("#") == 0


def test_both_themes_define_every_role():
    for theme in ("light", "dark"):
        assert re.findall(r"--([\w-]+):", css_variables(theme)) == [role.name for role in ROLES]


def test_light_refuses_an_unknown_role():
    with pytest.raises(KeyError, match="mauve"):
        light("mauve")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_marks_of_labels_stand_out_from_the_paper_and_from_one_another(theme):
    paper = next(entry for entry in ROLES if entry.name == "paper")
    colours = [getattr(role, theme) for role in CATEGORIES]
    assert all(contrast(colour, getattr(paper, theme)) >= 3 for colour in colours)
    assert len(set(colours)) == 10
    assert page_palette()["categories"][theme] == colours


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_ramp_rises_in_lightness_and_stands_out_from_the_paper(theme):
    paper = getattr(next(entry for entry in ROLES if entry.name == "paper"), theme)
    lightness = [luminance(colour) for colour in RAMPS[theme]]
    assert lightness == sorted(lightness)
    assert min(contrast(colour, paper) for colour in RAMPS[theme]) >= 3
    assert page_palette()["ramp"][theme] == list(RAMPS[theme])
