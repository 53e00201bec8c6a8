"""What a selection chooses from: single columns, or whole features with all their columns.

Conventions: a subset is a sorted tuple of unit numbers, from 0; values are (n, d) float64 with the logarithm
of variances taken (`pipeline.log_variances`).

Contents: Unit, Units, Subset, units_of, kinds_of, is_learned.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.registry import Column, registry
from mirlab.data.tables import FeatureTable
from mirlab.errors import TableError, UnknownName
from mirlab.learn.models import log_variances

Subset = tuple[int, ...]

BY = ("column", "feature")
"""What can be selected: single columns or whole features."""

_NAMED = 5


@dataclass(frozen=True)
class Unit:
    """What is taken or left as a whole: its name and the positions of its columns."""

    name: str
    columns: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Units:
    """The candidates of a selection and the numbers behind them.

    Parameters
    ----------
    by : "column" or "feature"
    columns : (d,) names of the columns that are left
    values : (n, d) float64, finite, variances as logarithms
    units : the candidates; every column is in exactly one
    notes : sentences on columns that were left out
    """

    by: str
    columns: tuple[Column, ...]
    values: NDArray[np.float64]
    units: tuple[Unit, ...]
    notes: tuple[str, ...] = field(default=())

    def __len__(self) -> int:
        return len(self.units)

    def positions(self, subset: Iterable[int]) -> NDArray[np.intp]:
        """Positions of a subset's columns, in the order of the table."""
        return np.array(sorted(c for unit in subset for c in self.units[unit].columns), dtype=np.intp)

    def columns_of(self, subset: Iterable[int]) -> tuple[Column, ...]:
        """A subset's columns, in the order of the table."""
        return tuple(self.columns[i] for i in self.positions(subset))

    def names_of(self, subset: Iterable[int]) -> tuple[str, ...]:
        """A subset's units by name."""
        return tuple(self.units[unit].name for unit in subset)


def units_of(table: FeatureTable, by: str = "column") -> Units:
    """Lay out what can be selected from a table.

    Columns with a value that is no finite number (a feature that failed on some tracks), columns that are the
    same for all tracks and columns that repeat an earlier one are left out, each with a note. None of that
    looks at labels.

    Parameters
    ----------
    table : one row a track
    by : "column", or "feature" for all columns of a feature together

    Raises
    ------
    UnknownName : another `by`
    TableError : slices of tracks, or no column that is left
    """
    if by not in BY:
        raise UnknownName("way to select", by, BY, where="by")
    if len(set(table.tracks)) < len(table):
        raise TableError(
            "expected one row for each track to select features from, got slices of tracks: "
            "extract without --segment"
        )
    kept = np.arange(len(table.columns))
    notes: list[str] = []

    def leave_out(bad: NDArray[np.bool_], why: str) -> None:
        nonlocal kept
        if bad.any():
            names = [str(table.columns[i]) for i in kept[bad]]
            notes.append(f"{_listed(names)} left out: {why}.")
            kept = kept[~bad]

    failed = ~np.isfinite(table.values)
    if bool(failed.any()):
        rows = int(failed.any(axis=1).sum())
        tracks = "1 track has" if rows == 1 else f"{rows} tracks have"
        leave_out(
            np.asarray(failed.any(axis=0)),
            f"{tracks} no finite number there; without these tracks it would be kept",
        )
    if kept.size:
        leave_out(np.asarray(np.ptp(table.values[:, kept], axis=0) == 0), "the same for every track")
    leave_out(_repeats(table.values[:, kept]), "equal to an earlier column on every track")
    if not kept.size:
        why = " ".join(notes) or "The table has no columns of numbers."
        raise TableError(f"expected at least one column to select from, but none is left. {why}")
    columns = tuple(table.columns[i] for i in kept)
    values = log_variances(table.values[:, kept], columns)
    return Units(by, columns, values, _grouped(columns, by), tuple(notes))


def is_learned(column: Column) -> bool:
    """Whether a column's numbers come from a model that somebody trained, such as MusiCNN's tags."""
    return column.dimension is not None or column.feature in registry.learned_names()


def kinds_of(units: Units) -> dict[str, tuple[int, ...]]:
    """The units of each kind: "hand-crafted" and "learned" where there are both, and "all".

    A unit with columns of both kinds is learned.
    """
    every = tuple(range(len(units)))
    learned = tuple(u for u in every if any(is_learned(units.columns[c]) for c in units.units[u].columns))
    kinds = {"hand-crafted": tuple(u for u in every if u not in set(learned)), "learned": learned}
    return {**(kinds if all(kinds.values()) else {}), "all": every}


def _grouped(columns: Sequence[Column], by: str) -> tuple[Unit, ...]:
    if by == "column":
        return tuple(Unit(str(column), (i,)) for i, column in enumerate(columns))
    members: dict[str, list[int]] = {}
    for i, column in enumerate(columns):
        members.setdefault(column.feature, []).append(i)
    return tuple(Unit(name, tuple(positions)) for name, positions in members.items())


def _repeats(values: NDArray[np.float64]) -> NDArray[np.bool_]:
    """(d,) whether an earlier column holds the same numbers."""
    seen: set[bytes] = set()
    repeated = np.zeros(values.shape[1], dtype=bool)
    for i in range(values.shape[1]):
        key = np.ascontiguousarray(values[:, i] + 0.0).tobytes()
        repeated[i] = key in seen
        seen.add(key)
    return repeated


def _listed(names: Sequence[str]) -> str:
    """A few names and how many more, as the beginning of a sentence: "a, b and 3 more were"."""
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return f"{', '.join(names[:_NAMED])}{more} {'was' if len(names) == 1 else 'were'}"
