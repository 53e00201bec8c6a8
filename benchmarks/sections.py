"""Which benchmarks stand on docs/performance.md, in which order, and what does each say about itself?

A benchmark that stands on the page has a `SECTION` in its own file, beside its docstring, whose first line is
the question that the section answers. Not a benchmark itself: it has no main.

Contents: Section, NAMES, section, sections.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass

from benchmarks.bars import Bar

NAMES = (
    "extraction",
    "alike",
    "profile",
    "learned",
    "frontend",
    "start",
    "growth",
    "soak",
    "selection",
    "sweep",
    "retrieval",
    "commands",
    "latency",
    "inference",
    "web",
    "explorer",
    "explorer_map",
    "tempokey",
)
"""The benchmarks on the page, in its order."""


@dataclass(frozen=True)
class Section:
    """What the page says about a benchmark beside its question and its tables.

    Parameters
    ----------
    title : the heading
    meaning : Markdown below the tables: how to read them
    minutes : what it takes on a quiet machine with two cores, about; said before it starts
    bars : the figures that it must reach
    arguments : those that it is run with for the page
    given : names of arguments that whoever records it must give, such as a folder of sound that the
        repository doesn't hold; the page shows these names instead of paths
    """

    title: str
    meaning: str
    minutes: float
    bars: tuple[Bar, ...] = ()
    arguments: tuple[str, ...] = ()
    given: tuple[str, ...] = ()


def section(name: str) -> Section:
    """What the file of a benchmark declares.

    Raises
    ------
    KeyError : it does not stand on the page
    """
    if name not in NAMES:
        raise KeyError(f"{name} does not stand on the page, which holds {', '.join(NAMES)}")
    found: Section = importlib.import_module(f"benchmarks.{name}").SECTION
    return found


def sections() -> dict[str, Section]:
    """All, in the order of the page."""
    return {name: section(name) for name in NAMES}
