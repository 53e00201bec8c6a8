"""The colours of every figure and page, by role, for light and for dark surroundings.

Conventions: colours are "#rrggbb" in lower case. A figure is drawn in the light colours; `themed` then
turns each of them into a CSS variable with the light colour as its fallback, so one drawing serves both.
Series colours follow Okabe and Ito's, which stay apart for the common kinds of colour-blindness, darkened on
light paper until text in them has a contrast of 4.5 (WCAG AA); a second sign (dashes, a hollow marker, a
label) always says the same as the colour does.

Ten further colours tell labels apart on the explorer's pages, with shapes as the second sign; a ramp from
dark to light shows a feature's value.

Contents: Role, ROLES, CATEGORIES, RAMPS, light, series, themed, css_variables, page_palette.

References
----------
Okabe, M. and Ito, K. (2008). Color Universal Design. https://jfly.uni-koeln.de/color/
Smith, N. and van der Walt, S. (2015). A Better Default Colormap for Matplotlib. SciPy 2015 (plasma, which
    the ramps are parts of; CC0).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from mirlab.data.splits import find_protocol


@dataclass(frozen=True)
class Role:
    """What a colour is for, and its value on light and on dark paper."""

    name: str
    light: str
    dark: str


ROLES: tuple[Role, ...] = (
    Role("paper", "#fdfdfc", "#15171a"),
    Role("ink", "#1b1e22", "#e8e6e1"),
    Role("muted", "#5c636b", "#a2a8af"),
    Role("rule", "#d5d8db", "#3a3f45"),
    Role("faint", "#f1f2f1", "#1e2125"),
    Role("series-1", "#0072b2", "#56b4e9"),
    Role("series-2", "#bf5200", "#f0a040"),
    Role("series-3", "#007f5c", "#2fc79b"),
    Role("series-4", "#b3528a", "#dd93bd"),
    Role("goal", "#2e7d4f", "#6cc491"),
)

CATEGORIES: tuple[Role, ...] = (
    Role("category-1", "#0072b2", "#4a9fe0"),
    Role("category-2", "#d55e00", "#f0803c"),
    Role("category-3", "#008f68", "#2fc79b"),
    Role("category-4", "#b3528a", "#e08dc0"),
    Role("category-5", "#977500", "#e6c229"),
    Role("category-6", "#2c8cc9", "#9ad8ff"),
    Role("category-7", "#8c510a", "#c98b4a"),
    Role("category-8", "#6a51a3", "#a48be0"),
    Role("category-9", "#6f7478", "#a8adb2"),
    Role("category-10", "#c2185b", "#ff5c8d"),
)
"""One for each of ten labels; beyond ten they repeat."""

RAMPS = {
    "light": (
        "#0d0887",
        "#330597",
        "#5002a2",
        "#6a00a8",
        "#8405a7",
        "#9c179e",
        "#b12a90",
        "#c33d80",
        "#d35171",
        "#e16462",
    ),
    "dark": (
        "#b32c8e",
        "#c5407e",
        "#d5536f",
        "#e26660",
        "#ed7a52",
        "#f79044",
        "#fca835",
        "#fdc229",
        "#f9dd25",
        "#f0f921",
    ),
}
"""From the least to the greatest value, by theme: parts of plasma that contrast with the paper by 3 or more.

Lightness rises evenly, so that every kind of colour vision sees the order."""


def light(role: str) -> str:
    """The light value of a role; KeyError for a role that is not in ROLES."""
    return {entry.name: entry.light for entry in ROLES}[role]


def series(protocols: list[str]) -> dict[str, str]:
    """Give each protocol a role: its own colour on every sheet of every run, or a free one, in order.

    With more than four protocols colours repeat; labels still tell them apart.
    """
    slots = [entry.name for entry in ROLES if entry.name.startswith("series-")]
    known = {name: find_protocol(name) for name in protocols}
    own = {name: known.colour for name, known in known.items() if known is not None and known.colour}
    taken = set(own.values())
    free = [slot for slot in slots if slot not in taken] or slots
    others = [name for name in protocols if name not in own]
    return {name: own.get(name) or free[others.index(name) % len(free)] for name in protocols}


def themed(svg: str) -> str:
    """Replace each light colour in an SVG's styles by ``var(--role, #light)``."""
    for role in ROLES:
        svg = svg.replace(role.light, f"var(--{role.name}, {role.light})")
    return svg


def css_variables(theme: str) -> str:
    """The custom properties of a theme ("light" or "dark") as CSS declarations."""
    return "\n".join(f"--{role.name}: {getattr(role, theme)};" for role in ROLES)


def page_palette() -> dict[str, Any]:
    """What the explorer's pages draw with: categories and the missing value by theme, and the ramp."""
    missing = next(role for role in ROLES if role.name == "muted")
    return {
        "categories": {
            "light": [role.light for role in CATEGORIES],
            "dark": [role.dark for role in CATEGORIES],
        },
        "missing": {"light": missing.light, "dark": missing.dark},
        "ramp": {theme: list(ramp) for theme, ramp in RAMPS.items()},
    }
