"""Split a table by a protocol: one entry to them all.

Whatever makes the splits, rows of which what is to be learnt is unknown are in none, and what the two halves
have in common is counted and said here.

Contents: make_splits, default_protocol.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from mirlab.data.splits.case import MOST_FOLDS, MOST_NUMBERS, MOST_REPEATS, Case
from mirlab.data.splits.overlap import class_warnings, overlap_warnings, target_warnings
from mirlab.data.splits.plan import Protocol, SplitPlan
from mirlab.data.splits.protocols import protocol_of
from mirlab.data.splits.splits import Split, check_test_size
from mirlab.data.splits.units import Units, sharing, units_of
from mirlab.data.tables import FeatureTable, Targets
from mirlab.errors import TableError, UsageError
from mirlab.words import quoted, some


def make_splits(
    table: FeatureTable,
    protocol: str,
    *,
    n_splits: int | None = None,
    n_repeats: int | None = None,
    test_size: float | None = None,
    seed: int = 0,
    column: str | None = None,
    sets: Sequence[str] = (),
) -> SplitPlan:
    """Split a table by a protocol.

    Parameters
    ----------
    table : its labels, tracks and meta say what may be split how
    protocol : a name of `protocols.all_protocols`
    n_splits : folds; default 10, or as many as the smallest class (the artists) allow
    n_repeats : random splits (default 10) or repeats of the folds (default 3; 1 for artist-kfold)
    test_size : share of the tracks that a random split tests on; default 0.3
    seed : not negative; the same seed gives the same splits
    column : the column that `predefined` reads
    sets : names of an experiment's feature sets, for a protocol that gives each of them splits of its own

    Returns
    -------
    SplitPlan: the splits, the protocol in words and the warnings that a report must carry

    Raises
    ------
    UnknownName : no such protocol or column
    UsageError : an option that the protocol doesn't take or a value that can't be meant
    TableError : a table that can't be split so: no labels, one class, no artists, a class with fewer tracks
        than folds, a class that one artist owns
    """
    chosen = protocol_of(protocol)
    if not chosen.paired and not sets:
        raise UsageError(
            f'the protocol "{protocol}" is for experiments (mirlab run) only: it gives each feature set '
            'splits of its own and lets the scaler see the test rows. Use "corrected" or "random"'
        )
    options = {"n_splits": n_splits, "n_repeats": n_repeats, "test_size": test_size, "column": column}
    for name, value in options.items():
        if value is not None and name not in chosen.options:
            takes = ", ".join(sorted(chosen.options)) or "none of these"
            raise UsageError(
                f'the protocol "{protocol}" has no use for {name} (got {quoted(value)}): leave it '
                "out. It takes: "
                f"{takes}"
            )
    for name, least, most in (("n_splits", 2, MOST_FOLDS), ("n_repeats", 1, MOST_REPEATS)):
        count = options[name]
        if count is not None and (not isinstance(count, int | np.integer) or count < least):
            raise UsageError(f"{name}: expected a whole number of at least {least}, got {quoted(count)}")
        if count is not None and count > most:
            raise UsageError(f"{name}: expected at most {most:,}, got {quoted(count)}")
    numbers = len(table) * (n_repeats or 1) * (n_splits or 1)
    if numbers > MOST_NUMBERS:
        raise UsageError(
            f"{len(table):,} rows in {numbers // len(table):,} splits (n_repeats x n_splits) take "
            f"{8 * numbers // 10**9:,} GB for their row numbers alone: expected at most "
            f"{8 * MOST_NUMBERS // 10**9} GB, so ask for fewer"
        )
    if test_size is not None:
        check_test_size(test_size)
    if seed < 0:
        raise UsageError(f"seed: expected a whole number that is not negative, got {seed}")

    case = _case(table, n_splits, n_repeats, test_size, seed, column, tuple(sets))
    made = chosen.make(case)
    groups = _groups(case.units)
    return SplitPlan(
        protocol=chosen,
        splits=tuple(made.splits),
        sentence=made.sentence[0].upper() + made.sentence[1:],
        warnings=(*made.warnings, *_warnings(case, chosen, made.splits)),
        groups=groups,
        group_kind="artist" if case.units.known else "track",
        inner=case.units.track if chosen.inner_unit == "track" else groups,
        redrawn=chosen.redrawn(n_repeats),
        overlap=_overlap(case.units, made.splits),
        by_set=made.by_set,
    )


def _warnings(case: Case, protocol: Protocol, splits: Sequence[Split]) -> list[str]:
    notes = []
    unlabelled = len(set(case.table.tracks[~case.labelled]))
    if unlabelled:
        lack = "no label" if case.task == "class" else f"unknown {case.task}"
        have = "1 track has {} and is" if unlabelled == 1 else f"{unlabelled:,} tracks have {{}} and are"
        notes.append(f"{have.format(lack)} in no split")
    if case.table.targets is None:
        notes += class_warnings(splits, case.labels, case.classes)
    else:
        artists = case.units.group if protocol.unit == "artist" else None
        notes += target_warnings(splits, case.table.targets, artists)
    return notes + overlap_warnings(splits, case.units, artists_apart=protocol.unit == "artist")


def _groups(units: Units) -> NDArray[np.intp]:
    """(n,) what an interval over artists resamples: a row of unknown artist is an artist of its own."""
    own = units.group.max(initial=-1) + 1 + units.track
    return np.where(units.group >= 0, units.group, own) if units.known else units.track


def _overlap(units: Units, splits: Sequence[Split]) -> float | None:
    same, known = np.sum([sharing(units.artists, split.train, split.test) for split in splits], axis=0)
    return float(same / known) if known else None


def default_protocol(table: FeatureTable) -> str:
    """Name the protocol that runs where none is named.

    "artist-kfold" where the artist (or group) of at least half of the labelled rows is known, else "kfold".
    """
    known = units_of(table).group[table.labelled] >= 0
    return "artist-kfold" if known.size and 2 * known.sum() >= known.size else "kfold"


def _case(
    table: FeatureTable,
    n_splits: int | None,
    n_repeats: int | None,
    test_size: float | None,
    seed: int,
    column: str | None,
    sets: tuple[str, ...],
) -> Case:
    labelled = table.labelled
    asked = (n_splits, n_repeats, test_size, seed, column, sets)
    if table.targets is not None:
        _check_targets(table, table.targets)
        return Case(table, labelled, (), np.full(len(table), -1, dtype=np.intp), units_of(table), *asked)
    classes = tuple(sorted({str(label) for label in table.labels[labelled]}))
    if len(classes) < 2:
        had = f"only the class {quoted(classes[0])}" if classes else "no labels"
        raise TableError(f"expected tracks of at least two classes to split, this table has {had}")
    number = {name: i for i, name in enumerate(classes)}
    labels = np.array([-1 if x is None else number[str(x)] for x in table.labels], dtype=np.intp)
    label_of: dict[object, object] = {}
    for track, label in zip(table.tracks, table.labels, strict=True):
        if label_of.setdefault(track, label) != label:
            raise TableError(
                f"slices of the track {quoted(track)} have different labels, "
                f"{quoted(label_of[track])} and {quoted(label)}: "
                "expected one label for a track"
            )
    return Case(table, labelled, classes, labels, units_of(table), *asked)


def _check_targets(table: FeatureTable, targets: Targets) -> None:
    """Raise TableError where nothing can be learnt, or slices of a track differ."""
    known = targets.truth[table.labelled]
    if len(known) < 2:
        raise TableError(
            f"expected at least two rows of which all {len(targets.names)} {targets.task} are known, this "
            f"table has {len(known)}"
        )
    if not (known.max(axis=0) > known.min(axis=0)).any():
        same = "is on every track or on none" if targets.task == "tags" else "is the same for every track"
        raise TableError(
            f"there is nothing to learn: each of the {targets.task} {same} ({some(targets.names)})"
        )
    _, first, track = np.unique(table.tracks.astype(str), return_index=True, return_inverse=True)
    values = targets.values
    differs = ~np.isclose(values, values[first[track]], rtol=0, atol=0, equal_nan=True)
    if differs.any():
        row, column = np.argwhere(differs)[0]
        raise TableError(
            f"slices of the track {quoted(table.tracks[row])} differ in {quoted(targets.names[column])}: "
            f"{values[first[track]][row, column]:g} and {values[row, column]:g}; expected the same "
            f"{targets.task} for all slices of a track"
        )
