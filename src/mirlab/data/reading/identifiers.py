"""Columns that name rows and measure nothing: ids, indexes, row counters.

A model that is given one learns the order of the file, and most files are sorted by class. Such a column is
known by its name (``track_id``, ``index``, ``Unnamed: 0``) or by its values: whole numbers that are all, or
almost all, different and go up or down from row to row, or that are different more often than measurements
in whole numbers would be.

A name that says what is measured (a statistic, a unit) speaks for a column, but not against one that says id.

Contents: names_rows, identifiers, measured, whole_numbers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from mirlab.data.reading.columnnames import column_of
from mirlab.typing import Floats

NEAR = 0.9
"""Share of different values from which a column that goes up or down counts rows."""

NEARLY_ALL = 0.95
"""The same of a column in any order."""

FEWEST = 12
"""Rows from which a column that goes up or down counts them: a measurement may do so in a short table."""

FEWEST_NAMED = 8
"""The same where its name says so, too (``row``, ``nr``)."""

FEWEST_UNORDERED = 20

_IDS = frozenset({"id", "ids", "uid", "uuid", "guid", "rowid", "mbid", "isrc", "uri", "url", "href"})
_GLUED = re.compile(
    r"(?:track|song|file|clip|sample|segment|artist|album|user|row|record|recording|item|audio|genre|label"
    r"|class|spotify|video|playlist|music|sound)s?(?:id|idx|index|no|nr)"
)
_ALWAYS = ("index", "idx", "unnamed")
_COUNTERS = frozenset(
    {"row", "rows", "nr", "no", "number", "num", "n", "counter", "serial", "position", "order", "line", "seq"}
    | {"sequence", "index", "idx"}
)
"""Words that say so only where the values do, too."""

_MEASURES = frozenset(
    [
        *("tempo", "bpm", "duration", "length", "ms", "sec", "secs", "seconds", "minutes", "hz", "khz", "db"),
        *("lufs", "centroid", "bandwidth", "rolloff", "flux", "flatness", "energy", "loudness", "pitch"),
        *("mfcc", "chroma", "zcr", "crossings", "crossing", "rate", "frames", "samples", "count", "counts"),
        *("beats", "onsets", "size", "bytes", "popularity", "views", "plays", "likes", "listens", "year"),
        *("mean", "std", "var", "min", "max", "median", "skew", "skewness", "kurtosis"),
    ]
)
_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")


def words_of(name: str) -> list[str]:
    """The words of a column's name, lower case: "trackID_2" is track, id, 2."""
    return [word.lower() for word in _WORDS.findall(name)]


def names_rows(name: str) -> bool:
    """Whether a column's name says that it names rows or what they belong to, whatever its values."""
    words = words_of(name)
    if not words:
        return not name.strip() or name.strip() == "#"
    if words[0] == "unnamed" or (len(words) == 1 and words[0] in _ALWAYS):
        return True
    if words[0] == "level" and len(words) == 2 and words[1].isdigit():
        return True
    if "".join(words[:2]) == "rownumber" or name.startswith("__index_level_"):
        return True
    return words[-1] in _IDS or bool(_GLUED.fullmatch("".join(words)))


@lru_cache(maxsize=4096)
def measured(name: str) -> bool:
    """Whether a column's name says what it measures: by a statistic or a unit."""
    return column_of(name).statistic != "value" or not _MEASURES.isdisjoint(words_of(name))


def whole_numbers(values: Floats) -> NDArray[np.intp]:
    """Columns of (n, d) that hold whole numbers only, by position."""
    few = values[:64]
    some = np.flatnonzero((few == np.floor(few)).all(axis=0))
    rest = values[64:, some]
    return some[(rest == np.floor(rest)).all(axis=0)] if len(rest) else some


def identifiers(names: Sequence[str], values: Floats, series: frozenset[str] = frozenset()) -> list[int]:
    """Positions of the columns that name rows.

    Parameters
    ----------
    names : d names as the file has them
    values : (n, d) finite numbers
    series : names that are one of many numbered alike (``embedding_1`` to ``embedding_64``): of these only a
        counter of rows is one
    """
    n = len(values)
    sure, perhaps = [], []
    for position in whole_numbers(values).tolist():
        name, column = names[position], values[:, position]
        if name not in series and names_rows(name):
            sure.append(position)
            continue
        different = np.unique(column).size
        if different < NEAR * n or n < FEWEST_NAMED or measured(name):
            continue
        steps = np.diff(column)
        ordered = bool((steps >= 0).all() or (steps <= 0).all())
        called_so = name not in series and not _COUNTERS.isdisjoint(words_of(name))
        if called_so or (ordered and n >= FEWEST):
            sure.append(position)
        elif name not in series and n >= FEWEST_UNORDERED and different >= NEARLY_ALL * n:
            perhaps.append(position)
    # Where most columns are such numbers, whole numbers are how this table writes its measurements.
    if 2 * len(perhaps) <= values.shape[1] - len(sure):
        sure += perhaps
    return sorted(sure)
