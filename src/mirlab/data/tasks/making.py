"""Targets made of columns, and those of them left out that nothing can be learnt or judged of.

Contents: MOST_TAGS, tags_of, tag_names, shares_of, numbers_of, kept, near_copies.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from mirlab.data.reading import joined_labels
from mirlab.data.tables import Targets
from mirlab.data.tasks.cells import number_of, tag_lists
from mirlab.errors import TableError, UsageError
from mirlab.typing import Floats
from mirlab.words import counted, quoted, some

MOST_TAGS = 2000

_NEARLY = 0.999
_FEWEST = 8
_BLOCK = 1024


def tags_of(
    columns: Mapping[str, Sequence[Any]],
    tracks: Sequence[Any],
    separator: str | None,
    where: str,
    only: Sequence[str] = (),
) -> tuple[Targets, list[str]]:
    """Tags from columns of lists or of text, and notes on how they were read.

    Parameters
    ----------
    columns : name -> (n,) cells
    tracks : (n,) ids; rows of one track count once
    separator : what stands between the tags of a text; None finds it out
    where : what the data are called, for messages
    only : the tags that are meant; none takes all

    Raises
    ------
    TableError : no tag at all
    UsageError : cells that can be read in two ways, or more than MOST_TAGS tags
    """
    joined, having, notes = _read(columns, tracks, separator, where)
    names = sorted(having)
    if only:
        names = [name for name in names if name in set(only)]
    if not names:
        shown = " and ".join(f'"{name}"' for name in columns)
        raise TableError(f"{where}: expected tags in {shown}, and there is none in any row")
    # Rare ones go first, so that what is judged decides whether it is too much.
    several = [name for name in names if having[name] > 1]
    if len(several) > MOST_TAGS:
        raise UsageError(
            f"{where}: expected at most {MOST_TAGS:,} tags that several tracks have, got {len(several):,}: "
            f"name those to learn (--targets {several[0]},...), or check the separator"
        )
    if len(names) > MOST_TAGS:
        rare = len(names) - len(several)
        notes.append(f"{rare:,} tags left out because only one track has each of them.")
        names = several
        if not names:
            raise TableError(f"{where}: expected tags that several tracks have, and each is on one track")
    values = np.zeros((len(joined), len(names)))
    place = {name: i for i, name in enumerate(names)}
    for row, tags in enumerate(joined):
        if tags is None:
            values[row] = np.nan
        for tag in tags or ():
            if tag in place:
                values[row, place[tag]] = 1.0
    return Targets("tags", tuple(names), values), notes


def tag_names(
    columns: Mapping[str, Sequence[Any]], tracks: Sequence[Any], separator: str | None, where: str
) -> list[str]:
    """All tags in columns, sorted; parameters and errors are those of `tags_of`."""
    return sorted(_read(columns, tracks, separator, where)[1])


def _read(
    columns: Mapping[str, Sequence[Any]], tracks: Sequence[Any], separator: str | None, where: str
) -> tuple[list[tuple[str, ...] | None], Counter[str], list[str]]:
    """The tags of each row, how many tracks have each, and notes."""
    rows: list[tuple[str, ...] | None] = [None] * len(tracks)
    notes: list[str] = []
    for name, cells in columns.items():
        lists, said = tag_lists(name, cells, separator, where)
        notes += said
        for row, tags in enumerate(lists):
            if tags is not None:
                rows[row] = (*(rows[row] or ()), *tags)
    first = {track: row for row, track in reversed(list(enumerate(tracks)))}
    whole = [rows[row] for row in sorted(first.values())]
    pairs = {(track, tag) for track, tags in zip(tracks, rows, strict=True) for tag in tags or ()}
    counts = Counter(tag for _, tag in pairs)
    spelling, said = joined_labels(counts, "tag")
    notes += said
    joined = [None if tags is None else tuple(spelling[tag] for tag in tags) for tags in rows]
    twice = sum(len(tags or ()) > len(set(tags or ())) for tags in joined)
    if twice:
        notes.append(f"{counted(twice, 'cell names', 'cells name')} a tag twice: it counts once.")
    bare = sum(tags == () for tags in whole)
    if bare:
        tracks_have = "1 track has" if bare == 1 else f"{bare:,} tracks have"
        notes.append(f"{tracks_have} no tags: that counts as having none of them.")
    having = Counter(tag for row in first.values() for tag in set(joined[row] or ()))
    return joined, having, notes


def shares_of(
    columns: Mapping[str, Sequence[Any]], tracks: Sequence[Any], where: str
) -> tuple[Targets, list[str]]:
    """Tags from columns of 0 and 1 or of shares, one column a tag.

    Raises
    ------
    TableError : a cell that holds no number
    UsageError : a number outside 0 to 1: such a column was not meant for a tag
    """
    values = np.column_stack([_numbers(name, cells, tracks, where) for name, cells in columns.items()])
    wrong = np.argwhere((values < 0) | (values > 1))
    if wrong.size:
        row, column = wrong[0]
        name = list(columns)[column]
        raise UsageError(
            f'{where}: expected 0, 1 or a share between them in the column "{name}" of tags, got '
            f"{values[row, column]:g} in row {row + 1} ({quoted(str(tracks[row]))}): leave the column out, "
            "or learn numbers (--task numbers)"
        )
    known = values[np.isfinite(values)]
    notes = []
    if not np.isin(known, (0.0, 1.0)).all():
        notes.append("tags are given as shares: a track has a tag where its share is 0.5 or more.")
    return Targets("tags", tuple(columns), values), notes


def numbers_of(columns: Mapping[str, Sequence[Any]], tracks: Sequence[Any], where: str) -> Targets:
    """Numbers from columns; NaN where a cell is empty. TableError for text or an infinite number."""
    values = np.column_stack([_numbers(name, cells, tracks, where) for name, cells in columns.items()])
    return Targets("numbers", tuple(columns), values)


def _numbers(name: str, cells: Sequence[Any], tracks: Sequence[Any], where: str) -> Floats:
    numbers = [number_of(cell) for cell in cells]
    odd = [row for row, number in enumerate(numbers) if number is None or number in (np.inf, -np.inf)]
    if odd:
        row = odd[0]
        more = f", and in {counted(len(odd) - 1, 'more row')} something like it" if len(odd) > 1 else ""
        raise TableError(
            f'{where}: expected a number in every cell of the column "{name}", got {quoted(cells[row])} in '
            f"row {row + 1} ({quoted(str(tracks[row]))}){more}: correct it, or leave the cell empty where "
            "the number is unknown"
        )
    return np.array(numbers, dtype=np.float64)


def kept(targets: Targets, tracks: Sequence[Any], where: str) -> tuple[Targets, list[str]]:
    """The targets that something can be learnt of, and notes on those left out and on what is unknown.

    A tag can't be judged where no, one or every track has it, nor a number that is the same everywhere.

    Raises
    ------
    TableError : nothing is left, or no two tracks of which all of it is known
    """
    first = {track: row for row, track in reversed(list(enumerate(tracks)))}
    rows = np.array(sorted(first.values()), dtype=np.intp)
    truth = targets.truth[rows]
    known = np.isfinite(truth)
    if targets.task == "tags":
        having = np.where(known, truth, 0).sum(axis=0)
        useful = (having > 1) & (having < known.sum(axis=0))
        why = "no, one or every track has them, so that they can't be judged"
        noun = "tags"
    else:
        low, high = np.where(known, truth, np.inf).min(axis=0), np.where(known, truth, -np.inf).max(axis=0)
        useful = low < high
        why, noun = "they are the same in every row, or empty", "numbers"
    away = [name for name, good in zip(targets.names, useful.tolist(), strict=True) if not good]
    notes = []
    if not useful.any():
        raise TableError(
            f"{where}: expected {noun} that differ from track to track, and there is none to learn: {why} "
            f"({some(away, 10)})"
        )
    if away:
        notes.append(f"{noun} left out because {why}: {some(away, 10)}.")
        targets = targets.only(tuple(name for name in targets.names if name not in set(away)))
    unknown = np.isnan(targets.values).sum(axis=0)
    if unknown.any():
        gaps = sorted(zip(targets.names, unknown.tolist(), strict=True), key=lambda pair: -pair[1])
        named = some([f"{name} in {counted(count, 'row')}" for name, count in gaps if count], 10)
        if len(gaps) > 1 and gaps[0][1] == gaps[-1][1]:
            named = f"all {len(gaps):,} {noun} in {counted(gaps[0][1], 'row')}"
        left = int(targets.known.sum())
        if np.count_nonzero(targets.known[rows]) < 2:
            raise TableError(
                f"{where}: expected tracks of which every target is known, and there are {left}: leave out "
                f"the targets that are mostly unknown ({named})"
            )
        notes.append(
            f"unknown: {named}. Rows with something unknown are left out, which leaves {left:,} of "
            f"{len(targets):,}."
        )
    return targets, notes


def near_copies(names: Sequence[str], values: Floats, targets: Targets) -> list[str]:
    """The note on columns that give a target away, |r| of 0.999 and more; none where there is no such column.

    Parameters
    ----------
    names, values : d columns, (n, d) finite
    targets : of the n rows
    """
    rows = targets.known
    if rows.sum() < _FEWEST or not len(names):
        return []
    wanted = _standard(targets.values[rows])
    found = []
    for start in range(0, len(names), _BLOCK):
        alike = np.abs(_standard(values[rows, start : start + _BLOCK]).T @ wanted) / rows.sum()
        for column, target in np.argwhere(alike >= _NEARLY).tolist():
            found.append(f"{names[start + column]} ({targets.names[target]})")
    if not found:
        return []
    return [
        f"columns that are nearly a copy of a target, in brackets: {some(found, 10)}. If they were made from "
        "it, remove them: results with them mean nothing."
    ]


def _standard(values: Floats) -> Floats:
    """Columns with mean 0 and standard deviation 1; 0 where they don't vary."""
    shifted = values - values.mean(axis=0)
    scale = shifted.std(axis=0)
    varies = scale > 1e-12 * (1 + np.abs(values).max(axis=0))
    made: Floats = np.divide(shifted, scale, out=np.zeros_like(shifted), where=varies)
    return made
