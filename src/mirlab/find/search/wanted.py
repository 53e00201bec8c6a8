"""Wanted values of features as text: "rms.mean=0.1, spectral_centroid.mean=2000".

Contents: Wanted, parse_wanted.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from mirlab.errors import UnknownName, UsageError
from mirlab.find.store import shown


@dataclass(frozen=True)
class Wanted:
    """Names of columns, with dots, and the value wished for in each, in its own units."""

    columns: tuple[str, ...]
    values: tuple[float, ...]


def parse_wanted(text: str, columns: Sequence[str]) -> Wanted:
    """Read wanted values.

    Parameters
    ----------
    text : NAME=NUMBER, separated by commas; a NAME without statistic is the column's mean, or its value
    columns : what can be wished for

    Raises
    ------
    UsageError : not of that form, or a column twice
    UnknownName : a column that is not there
    """
    known = set(columns)
    found: dict[str, float] = {}
    for part in text.split(","):
        name, sign, number = (piece.strip() for piece in part.partition("="))
        try:
            value = float(number)
        except ValueError:
            value = math.nan
        if not sign or not name or not math.isfinite(value):
            raise UsageError(
                f'--like: expected NAME=NUMBER, separated by commas ("rms.mean=0.1"), got "{part.strip()}"'
            )
        name = shown(name)
        full = next((n for n in (name, f"{name}.mean", f"{name}.value") if n in known), None)
        if full is None:
            raise UnknownName("column", name, known, where="--like")
        if full in found:
            raise UsageError(f"--like: {full} is given twice")
        found[full] = value
    return Wanted(tuple(found), tuple(found.values()))
