"""A held-out test: trained on all labelled tracks of one source, judged on the tracks of another.

The two tables become one table with one split, so that the rest of an evaluation is the same as of folds.

Artists are looked for in both sources together, by name, by ``artist_id`` and by ``group``, as splits do
(`data.splits.units_of`). A test track whose artist is also trained on is left out, and so is a test track
that is a training track: the same id with the same features, or equal features in COPY_COLUMNS columns or
more.

Contents: HELD_OUT, check_test, open_test, held_out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import numpy as np

from mirlab.data.extraction import Labelled, labelled_table
from mirlab.data.naming import label_key
from mirlab.data.sources import Source
from mirlab.data.splits import Protocol, Split, SplitPlan, Units, units_of
from mirlab.data.tables import FeatureTable, SourceSpec, Targets
from mirlab.errors import TableError, UsageError
from mirlab.typing import Bools, Codes, Progress
from mirlab.words import counted, quoted, some

COPY_COLUMNS = 10
"""Columns from which equal features mean one recording; a tempo or two may well be those of other tracks."""


def _not_drawn(case: object) -> NoReturn:
    raise UsageError("a held-out test needs a second source, so it is no protocol: give it as test")


HELD_OUT = Protocol(
    "held-out",
    "Trained on all labelled tracks of one source, tested on another.",
    "artist",
    _not_drawn,
    mixes_artists=False,
    drawn="published",
    trust=100,
)


def check_test(test: Source | None, splitting: Mapping[str, object], its: Mapping[str, object]) -> None:
    """Refuse options that split beside a test source, and options of a test source where there is none.

    Parameters
    ----------
    splitting, its : the options by name, None where not given

    Raises
    ------
    UsageError : with the option's name
    """
    for name, value in (its if test is None else splitting).items():
        if value is None:
            continue
        if test is None:
            option = "--test" if name.startswith("--") else "test"
            raise UsageError(
                f"{name} is about the source to test on, which is not given: name it with {option}"
            )
        raise UsageError(
            f"a test source takes the place of splits, so {name} has no use (got {quoted(value)}): "
            "leave it out"
        )


def read_as_test(
    read_as: SourceSpec, label: str | None, facts: str | Path | None, corrections: str | Path | None
) -> SourceSpec:
    """How the source to test on is read: as the other, with facts, corrections and, if given, a label of its
    own."""
    label = read_as.label if label is None else label
    return replace(read_as, label=label, facts=facts, corrections=corrections)


def open_test(
    test: Source,
    table: FeatureTable,
    read_as: SourceSpec,
    *,
    workers: int | None = None,
    progress: Progress = None,
) -> Labelled:
    """Open the source to test on, with the columns of the table that is trained on.

    Raises
    ------
    UnknownName : a column that a test table lacks, or a feature that sound has not
    UsageError, DatasetError, TableError : as `labelled_table`
    """
    columns = [str(column) for column in table.columns]
    opened = labelled_table(test, read_as, features=columns, workers=workers, progress=progress)
    return replace(opened, table=opened.table.select(columns))


def held_out(train: FeatureTable, test: FeatureTable) -> tuple[FeatureTable, SplitPlan]:
    """One table of the training tracks and those test tracks that may be judged, and its one split.

    Parameters
    ----------
    train : all of its labelled tracks are trained on
    test : of the same columns

    Raises
    ------
    TableError : the test source has another task, or none of the classes, tags or numbers that are learnt;
        no test track is left
    """
    if train.task != test.task:
        raise TableError(
            f"the test source holds {_things(test)}, but {_things(train)} are learnt: name what to learn of "
            "both with task, targets or label"
        )
    train, test, warnings = _same_targets(train, test)
    kept, fewer = _labelled(train, test)
    warnings += fewer
    train = train.rows(train.labelled)
    copies = _copies(train, test)
    both = _together(train, test)
    units = units_of(both)
    n = len(train)
    known_here = units.group[n:] >= 0
    shared = known_here & np.isin(units.group[n:], units.group[:n]) & ~copies
    warnings += _left_out(test, units, n, kept & copies, kept & shared)
    kept &= ~(copies | shared)
    if not kept.any():
        raise TableError(
            "no test track is left to judge: "
            + "; ".join(warnings)
            + ". Take tracks of other artists. If artist_id or group mean something else in each source, "
            "remove these columns"
        )
    rows = np.concatenate([np.arange(n), n + np.flatnonzero(kept)])
    both, group = both.rows(rows), units.group[rows]
    tested = np.arange(n, len(rows))
    warnings += _unknown(both, group, n)
    split = Split(np.arange(n), tested, HELD_OUT.name)
    groups = np.where(group >= 0, group, units.group.max(initial=-1) + 1 + units.track[rows])
    artists = bool((group[n:] >= 0).any())
    plan = SplitPlan(
        protocol=HELD_OUT,
        splits=(split,),
        sentence=(
            f"Trained on all {_count(both, np.arange(n), group)} of the source, tested on "
            f"{_count(both, tested, group)} of another source."
        ),
        warnings=tuple(warnings),
        groups=groups if artists else units.track[rows],
        group_kind="artist" if artists else "track",
        inner=groups,
        overlap=0.0 if artists else None,
    )
    return both, plan


def _things(table: FeatureTable) -> str:
    if table.targets is None:
        return f"classes ({some(list(table.classes))})"
    return f"{table.task} ({some(table.targets.names)})"


def _same_targets(train: FeatureTable, test: FeatureTable) -> tuple[FeatureTable, FeatureTable, list[str]]:
    """Both tables with the tags or numbers that both have, or with one spelling of the classes."""
    if train.targets is None or test.targets is None:
        spelling = {label_key(name): name for name in train.classes}
        if not any(label_key(name) in spelling for name in test.classes):
            raise _others(train, test)
        labels = [None if x is None else spelling.get(label_key(x), x) for x in test.labels]
        return train, replace(test, labels=np.array(labels, dtype=object)), []
    theirs = {label_key(name): name for name in test.targets.names}
    both = [name for name in train.targets.names if label_key(name) in theirs]
    if not both:
        raise _others(train, test)
    mine = {label_key(name) for name in both}
    warnings = []
    for table, place in ((train, "source"), (test, "test source")):
        assert table.targets is not None
        alone = [name for name in table.targets.names if label_key(name) not in mine]
        if alone:
            kind = table.task[:-1]
            are = "is" if len(alone) == 1 else "are"
            warnings.append(
                f"{counted(len(alone), kind)} of the {place} {are} in it only and left out: {some(alone)}"
            )
    spelled = test.targets.only(tuple(theirs[label_key(name)] for name in both))
    return (
        replace(train, targets=train.targets.only(tuple(both))),
        replace(test, targets=Targets(spelled.task, tuple(both), spelled.values)),
        warnings,
    )


def _others(train: FeatureTable, test: FeatureTable) -> TableError:
    return TableError(
        f"the test source has other {'classes' if train.task == 'class' else train.task} than those that are "
        f"learnt: {_things(test)} in place of {_things(train)}"
    )


def _labelled(train: FeatureTable, test: FeatureTable) -> tuple[Bools, list[str]]:
    """(n,) which test rows have a truth that can be predicted, and how many tracks have none."""
    known = test.labelled
    warnings = []
    for table, which, name in ((train, train.labelled, "training"), (test, known, "test")):
        if not which.all():
            lack = "no label" if table.task == "class" else f"unknown {table.task}"
            many = len(set(table.tracks[~which]))
            have = "has" if many == 1 else "have"
            warnings.append(f"{counted(many, f'{name} track')} {have} {lack} and {_was(many)} left out")
    if train.task == "class":
        new = known & ~np.isin(test.labels.astype(str), list(train.classes))
        if new.any():
            many = len(set(test.tracks[new]))
            names = sorted({str(label) for label in test.labels[new]})
            warnings.append(
                f"{counted(many, 'test track')} of classes that are not learnt {_was(many)} left out: "
                f"{some(names)}"
            )
            known = known & ~new
    return known, warnings


def _was(many: int) -> str:
    return "was" if many == 1 else "were"


def _copies(train: FeatureTable, test: FeatureTable) -> Bools:
    """(n,) the test rows of tracks that are training tracks, by their features."""
    heard: dict[bytes, set[str]] = {}
    for track, values in zip(train.tracks, train.values, strict=True):
        heard.setdefault(values.tobytes(), set()).add(str(track))
    many = len(train.columns) >= COPY_COLUMNS
    other: set[str] = set()
    for track, values in zip(test.tracks, test.values, strict=True):
        by = heard.get(values.tobytes(), set())
        # A silent slice is like any other: a track is a copy where all of its slices are.
        if not by or not (many or str(track) in by):
            other.add(str(track))
    return np.array([str(track) not in other for track in test.tracks], dtype=bool)


def _together(train: FeatureTable, test: FeatureTable) -> FeatureTable:
    """The rows of both, of which no track is the other's."""
    both = (train, test)

    def facts(name: str) -> list[object]:
        found: list[object] = []
        for table, place in zip(both, "ab", strict=True):
            values = table.meta.get(name, [None] * len(table))
            # Clusters are numbered in each source by itself.
            found += [v if v is None or name != "cluster" else f"{place}{v}" for v in values]
        return found

    targets = None
    if train.targets is not None and test.targets is not None:
        values = np.concatenate([table.targets.values for table in both if table.targets is not None])
        targets = Targets(train.targets.task, train.targets.names, values)
    return FeatureTable(
        # No file's name has a null in it.
        tracks=np.array([*(f"\0{track}" for track in train.tracks), *test.tracks], dtype=object),
        labels=np.concatenate([table.labels for table in both]),
        columns=train.columns,
        values=np.concatenate([table.values for table in both]),
        meta={name: np.array(facts(name), dtype=object) for name in {**train.meta, **test.meta}},
        notes=[*train.notes, *(f"Of the test source: {n}" for n in test.notes if n not in train.notes)],
        provenance=train.provenance,
        targets=targets,
    )


def _left_out(test: FeatureTable, units: Units, n: int, copies: Bools, shared: Bools) -> list[str]:
    """How many test tracks are not judged because they, or their artists, are trained on."""
    sentences = []
    if copies.any():
        many = len(set(test.tracks[copies]))
        are = "is a training track" if many == 1 else "are training tracks"
        sentences.append(f"{counted(many, 'test track')} {are}, by features, and {_was(many)} left out")
    if shared.any():
        many = len(set(test.tracks[shared]))
        groups = np.unique(units.group[n:][shared])
        names = sorted(units.group_names[group] for group in groups)
        sentences.append(
            f"{counted(many, 'test track')} by {counted(len(names), 'artist')} of the training tracks "
            f"{_was(many)} left out: {some(names)}"
        )
    return sentences


def _unknown(both: FeatureTable, group: Codes, n: int) -> list[str]:
    """The sentence on tracks of unknown artist, who may be on both sides."""
    parts = []
    for name, rows in (("training", slice(None, n)), ("test", slice(n, None))):
        tracks, lost = both.tracks[rows], group[rows] < 0
        if lost.any():
            parts.append(f"{len(set(tracks[lost])):,} of {counted(len(set(tracks)), f'{name} track')}")
    if not parts:
        return []
    return [f"the artist is unknown of {' and '.join(parts)}, so some artists may be in both sources"]


def _count(both: FeatureTable, rows: Codes, group: Codes) -> str:
    tracks = counted(len(set(both.tracks[rows])), "track")
    artists = np.unique(group[rows][group[rows] >= 0]).size
    return f"{tracks} ({counted(artists, 'artist')})" if artists else tracks
