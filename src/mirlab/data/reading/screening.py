"""What of a foreign table's columns may be features, and what a reader must know of them.

Left out, with a note that names them: columns that name rows (`identifiers`), other columns of labels, and
copies of the label (`telltale`). Named, and kept: columns that follow the label, and single columns that tell
the classes apart almost without a mistake. A column headed ``feature:NAME`` is a feature, whatever it holds.

The public table of GTZAN, and whatever mirlab extracts itself, is measured from sound and is not looked at.

Contents: Screened, screen, left_out, screened, names_labels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from mirlab.data.reading.columnnames import series_of
from mirlab.data.reading.identifiers import identifiers, measured, words_of
from mirlab.data.reading.telltale import codes_of, copies, telling
from mirlab.data.tables import FeatureTable
from mirlab.files import FEATURE_PREFIX
from mirlab.words import some

_LABELS = frozenset(
    ["label", "labels", "genre", "genres", "class", "classes", "target", "targets", "category"]
)
_CODED = frozenset(
    [
        *("encoded", "encoding", "enc", "code", "codes", "num", "number", "nr", "int", "id", "idx", "index"),
        *("cat", "y", "true", "gt", "top"),
    ]
)


@dataclass(frozen=True)
class Screened:
    """Which columns of numbers are features.

    Parameters
    ----------
    rows : positions of those that name rows
    labels : positions of those that hold labels
    notes : on columns that are kept and tell the label
    """

    rows: tuple[int, ...]
    labels: tuple[int, ...]
    notes: tuple[str, ...]


def names_labels(name: str) -> bool:
    """Whether a column's name says that it holds labels, or codes of them ("label_encoded")."""
    words = set(words_of(name))
    return bool(words & _LABELS) and words <= _LABELS | _CODED


def screen(
    names: Sequence[str],
    values: NDArray[np.float64],
    labels: Sequence[object] | NDArray[np.object_],
    tracks: Sequence[object] | NDArray[np.object_],
    sure: frozenset[str] = frozenset(),
) -> Screened:
    """Look at the columns of numbers of a foreign table.

    Parameters
    ----------
    names : d names as the file has them
    values : (n, d) finite numbers
    labels, tracks : (n,) of the rows; None where there is no label
    sure : names of the columns that are features by their prefix
    """
    codes, classes = codes_of(labels)
    copied, following = copies(values, codes, classes)
    coded = [i for i, name in enumerate(names) if names_labels(name)]
    told = [i for i in sorted({*copied, *coded}) if names[i] not in sure]
    counting = identifiers(names, values, frozenset(series_of(names)))
    rows = [i for i in counting if names[i] not in sure and i not in set(told)]
    kept = np.ones(len(names), dtype=bool)
    kept[rows + told] = False
    notes = []
    following = [i for i in following if kept[i]]
    if following:
        notes.append(
            f"each class has one value of its own in {some([names[i] for i in following], 10)}, as if made "
            "from the label: remove such columns, or the results mean nothing."
        )
    left_over = np.flatnonzero(kept)
    alone = telling(values[:, left_over], codes, classes, tracks) if left_over.size else []
    if alone:
        named = [f"{names[left_over[i]]} ({100 * score:.0f} %)" for i, score in alone]
        notes.append(
            "a single column separates the classes almost perfectly on rows that it was not fitted on "
            f"(mean over {classes} classes, chance {100 / classes:.0f} %): {some(named, 10)}. If it was made "
            "from the label, remove it: results with it mean nothing."
        )
    return Screened(tuple(rows), tuple(told), tuple(notes))


def left_out(rows: Sequence[str], labels: Sequence[str]) -> list[str]:
    """Notes that name the columns that were left out: those that name rows, and those that hold labels."""
    notes = []
    for names, why in (
        (rows, "they identify or count rows and measure nothing"),
        (labels, "they repeat the label, or hold labels of another kind"),
    ):
        if names:
            notes.append(
                f"columns left out because {why}: {some(names, 10)}. Rename one to "
                f'"{FEATURE_PREFIX}NAME" if it is a feature.'
            )
    return notes


def screened(table: FeatureTable) -> FeatureTable:
    """Leave out of a table that was made in Python what `screen` leaves out of a file.

    A table that was read from a foreign file was screened then. Features that ``provenance["features"]``
    names, as those of every extraction, are features whatever they hold.
    """
    if table.provenance.get("kind") == "table":
        return table
    known = table.provenance.get("features", ())
    mine = [i for i, c in enumerate(table.columns) if c.feature not in known and not measured(str(c))]
    if not mine or not np.isfinite(table.values[:, mine]).all():
        return table
    names = [str(table.columns[i]).removesuffix(".value") for i in mine]
    found = screen(names, table.values[:, mine], table.labels, table.tracks)
    away = {mine[i] for i in (*found.rows, *found.labels)}
    said = [*left_out([names[i] for i in found.rows], [names[i] for i in found.labels]), *found.notes]
    kept = [i for i in range(len(table.columns)) if i not in away]
    return replace(
        table,
        columns=tuple(table.columns[i] for i in kept),
        values=table.values[:, kept],
        notes=[*table.notes, *(note for note in said if note not in table.notes)],
    )
