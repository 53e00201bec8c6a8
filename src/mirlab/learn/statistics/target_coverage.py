"""What the intervals of tags and numbers covered in simulation, in the words of their notes.

Contents: target_note, owners_note, TARGET_COVERAGE, OWNERS_COVERAGE, FEWEST_OWNERS.
"""

from __future__ import annotations

from collections.abc import Mapping

from mirlab.typing import Floats

TARGET_COVERAGE: Mapping[str, tuple[float, float]] = {}
"""Measured coverage in percent of 95 % intervals over all targets, least and most over 40 to 200 artists;
``python -m benchmarks coverage`` measures it."""

OWNERS_COVERAGE: Mapping[int, tuple[float, float]] = {}
"""The same of one tag's average precision and ROC-AUC, by the number of artists that have the tag."""

FEWEST_OWNERS = 3
"""Artists with a tag below which its figures get no interval."""


def target_note(metric: str) -> str:
    """Say what intervals of a mean over targets covered, where that is not what they promise."""
    if metric not in TARGET_COVERAGE:
        return ""
    low, high = TARGET_COVERAGE[metric]
    return f"95 % intervals of it covered {low:.1f} to {high:.1f} % in simulation"


def owners_note(metric: str, rows: Floats, kind: str) -> str:
    """Say what intervals of one tag covered with so few artists that have it; "" where there are enough."""
    owners = int((rows > 0).sum())
    if not OWNERS_COVERAGE or owners >= max(OWNERS_COVERAGE):
        return ""
    nearest = min(OWNERS_COVERAGE, key=lambda count: (abs(count - owners), count))
    low, high = OWNERS_COVERAGE[nearest]
    return (
        f"{owners} {kind}s are few: such 95 % intervals covered {low:.1f} to {high:.1f} % in simulation "
        f"with {nearest}"
    )
