"""A track as another machine or another program names it: the end of its path, and its length.

A list or a server from elsewhere names places that are not here, so the ends of two paths are compared. Case
and the form of letters don't count there, as Windows and macOS change both.

Contents: names_in, shared_names, seconds_apart, SAME_LENGTH.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mirlab.data.naming import folded

SAME_LENGTH = 3.0
"""Seconds by which lengths of one recording may differ: others round, and count silence in different ways."""
_DRIVE = re.compile("[A-Za-z]:")


def names_in(path: str) -> list[str]:
    """The names in a path of any system as they are compared, without a drive and steps upwards."""
    found = [part for part in re.split(r"[\\/]+", path) if part not in ("", ".", "..")]
    found = found[1:] if len(found) > 1 and _DRIVE.fullmatch(found[0]) else found
    return [folded(part) for part in found]


def shared_names(one: Sequence[str], other: Sequence[str]) -> int:
    """How many names two paths share, counted from their ends."""
    shared = 0
    for x, y in zip(reversed(one), reversed(other), strict=False):
        if x != y:
            break
        shared += 1
    return shared


def seconds_apart(one: float | None, other: float | None) -> float:
    """Seconds between two lengths; 0 where one is not known."""
    return 0.0 if one is None or other is None else abs(one - other)
