"""The ways to split a table: every protocol by name, and one entry to them all.

    random          tracks at random
    stratified      tracks at random, each class in the same shares
    kfold           k folds of tracks, stratified by class
    repeated-kfold  the same, several times with other folds
    artist-kfold    k folds of artists, stratified by class: no artist and no duplicate on both sides
    fault-filtered  GTZAN's published partition, one split
    artist-3fold    GTZAN's published artist folds, three splits
    predefined      a column of the table says
    segment         k folds of slices: deliberately leaky, to measure what the leak is worth

No protocol but `segment` separates slices of one track. Rows without a label are in no split. Everything
drawn follows from the seed and the number of the repeat alone, so more repeats keep the earlier ones.

Contents: PROTOCOLS, Protocol, make_splits, default_protocol.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mirlab.data.splits import published
from mirlab.data.splits.drawn import (
    MOST_FOLDS,
    MOST_NUMBERS,
    MOST_REPEATS,
    Case,
    Made,
    artist_kfold,
    kfold,
    random_splits,
    segment_kfold,
)
from mirlab.data.splits.overlap import class_warnings, overlap_warnings
from mirlab.data.splits.splits import SplitPlan, check_test_size
from mirlab.data.splits.units import units_of
from mirlab.data.tables import FeatureTable
from mirlab.errors import TableError, UnknownName, UsageError
from mirlab.words import quoted


@dataclass(frozen=True)
class Protocol:
    """A way to split a table.

    Parameters
    ----------
    name : what it is called in experiment files and on the command line
    summary : one sentence
    unit : what stays whole: "segment", "track" or "artist"
    options : names of the arguments of `make_splits`, besides the seed, that it takes
    make : makes the splits of a case
    """

    name: str
    summary: str
    unit: str
    options: frozenset[str]
    make: Callable[[Case], Made]


def make_splits(
    table: FeatureTable,
    protocol: str,
    *,
    n_splits: int | None = None,
    n_repeats: int | None = None,
    test_size: float | None = None,
    seed: int = 0,
    column: str | None = None,
) -> SplitPlan:
    """Split a table by a protocol.

    Parameters
    ----------
    table : its labels, tracks and meta say what may be split how
    protocol : a name of `PROTOCOLS`
    n_splits : folds; default 10, or as many as the smallest class (the artists) allow
    n_repeats : random splits (default 10) or repeats of the folds (default 3; 1 for artist-kfold)
    test_size : share of the tracks that a random split tests on; default 0.3
    seed : not negative; the same seed gives the same splits
    column : the column that `predefined` reads

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
    if protocol not in PROTOCOLS:
        raise UnknownName("protocol", protocol, PROTOCOLS)
    chosen = PROTOCOLS[protocol]
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

    case = _case(table, n_splits, n_repeats, test_size, seed, column)
    made = chosen.make(case)
    notes = list(made.warnings)
    unlabelled = len(set(table.tracks[~case.labelled]))
    if unlabelled:
        notes.append(f"{unlabelled} tracks have no label and are in no split")
    notes += class_warnings(made.splits, case.labels, case.classes)
    notes += overlap_warnings(made.splits, case.units, artists_apart=chosen.unit == "artist")
    grouped = case.units.known
    # A row of unknown artist counts as an artist of its own where an interval resamples artists.
    groups = np.where(
        case.units.group >= 0, case.units.group, case.units.group.max(initial=-1) + 1 + case.units.track
    )
    return SplitPlan(
        protocol=protocol,
        splits=tuple(made.splits),
        sentence=made.sentence[0].upper() + made.sentence[1:],
        warnings=tuple(notes),
        unit=chosen.unit,
        groups=groups if grouped else case.units.track,
        group_kind="artist" if grouped else "track",
    )


def default_protocol(table: FeatureTable) -> str:
    """Name the protocol that runs where none is named.

    "artist-kfold" where the artist (or group) of at least half of the labelled rows is known, else "kfold".
    """
    labelled = np.array([label is not None for label in table.labels], dtype=bool)
    known = units_of(table).group[labelled] >= 0
    return "artist-kfold" if known.size and 2 * known.sum() >= known.size else "kfold"


def _case(
    table: FeatureTable,
    n_splits: int | None,
    n_repeats: int | None,
    test_size: float | None,
    seed: int,
    column: str | None,
) -> Case:
    labelled = np.array([label is not None for label in table.labels], dtype=bool)
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
    return Case(
        table, labelled, classes, labels, units_of(table), n_splits, n_repeats, test_size, seed, column
    )


def _published(make: Callable[[FeatureTable, NDArray[np.bool_]], published.Listed]) -> Callable[[Case], Made]:
    def made(case: Case) -> Made:
        listed = make(case.table, case.labelled)
        return Made(listed.splits, listed.sentence)

    return made


def _predefined(case: Case) -> Made:
    if case.column is None:
        raise UsageError('the protocol "predefined" needs column: the name of the column that says the split')
    listed = published.predefined(case.table, case.labelled, case.column)
    return Made(listed.splits, listed.sentence)


def _protocol(name: str, unit: str, options: str, make: Callable[[Case], Made], summary: str) -> Protocol:
    return Protocol(name, summary, unit, frozenset(options.split()), make)


PROTOCOLS: dict[str, Protocol] = {
    p.name: p
    for p in (
        _protocol("random", "track", "n_repeats test_size", random_splits, "Tracks at random."),
        _protocol(
            "stratified",
            "track",
            "n_repeats test_size",
            lambda case: random_splits(case, stratified=True),
            "Tracks at random, each class in the same shares.",
        ),
        _protocol("kfold", "track", "n_splits", kfold, "Folds of tracks, stratified by class."),
        _protocol(
            "repeated-kfold",
            "track",
            "n_splits n_repeats",
            lambda case: kfold(case, 3 if case.n_repeats is None else case.n_repeats),
            "Folds of tracks, stratified by class, several times.",
        ),
        _protocol(
            "artist-kfold",
            "artist",
            "n_splits n_repeats",
            artist_kfold,
            "Folds of artists, stratified by class.",
        ),
        _protocol(
            "fault-filtered",
            "track",
            "",
            _published(published.fault_filtered),
            "GTZAN's published fault-filtered partition.",
        ),
        _protocol(
            "artist-3fold",
            "track",
            "",
            _published(published.artist_3fold),
            "GTZAN's published artist folds.",
        ),
        _protocol("predefined", "track", "column", _predefined, "What a column of the table says."),
        _protocol(
            "segment",
            "segment",
            "n_splits n_repeats",
            segment_kfold,
            "Folds of slices: deliberately leaky, to measure the leak.",
        ),
    )
}
"""Every protocol by name."""
