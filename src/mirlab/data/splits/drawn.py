"""Splits that are drawn: at random, in folds of tracks, of artists, or of slices.

Everything drawn follows from the seed and the number of the repeat alone, so more repeats keep the
earlier ones.

Contents: random_splits, kfold, repeated_kfold, artist_kfold, segment_kfold, own_random_splits.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from mirlab.data.splits.balancing import balanced_folds_of, balanced_test_of
from mirlab.data.splits.case import FOLDS, Case, Made
from mirlab.data.splits.splits import Split, random
from mirlab.data.splits.streams import split_rows
from mirlab.data.splits.units import giant_note
from mirlab.errors import TableError
from mirlab.words import quoted

RANDOM_SPLITS = 20
"""Random splits of as-written and corrected where nobody says how many."""


def _times(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"


def random_splits(case: Case, stratified: bool = False) -> Made:
    test_size = 0.3 if case.test_size is None else case.test_size
    repeats = 10 if case.n_repeats is None else case.n_repeats
    # One row stands for each track, so that the test size is a share of tracks and slices stay together.
    tracks, first = np.unique(case.units.track[case.rows], return_index=True)
    truth = case.truth[case.rows[first]]
    if stratified and case.task == "class":
        counts = np.bincount(truth)
        if counts.min() < 2:
            raise TableError(
                f"the class {quoted(case.classes[int(counts.argmin())])} has one track, and a "
                "stratified split needs "
                f"one "
                'on each side: add tracks, leave the class out, or use "random"'
            )
    splits = []
    for repeat in range(repeats):
        rng, name = case.rng(repeat), f"random {repeat + 1} of {repeats}"
        if stratified:
            test = tracks[balanced_test_of(case.task, truth, test_size, rng)]
        else:
            test = tracks[random(tracks.size, test_size, rng).test]
        splits.append(_on_units(case.units.track, case.rows, test, name))
    each = {"class": "each class", "tags": "each tag", "numbers": "each fifth of each number"}[case.task]
    fairly = f", {each} in the same shares" if stratified else ""
    return Made(
        splits,
        f"{_times(repeats, 'random split', 'random splits')} of {tracks.size} tracks{fairly}: "
        f"{100 * (1 - test_size):g} % to train on, {100 * test_size:g} % to test on (seed {case.seed}).",
    )


def _on_units(units: NDArray[np.intp], rows: NDArray[np.intp], test: NDArray[np.intp], name: str) -> Split:
    tested = np.isin(units[rows], test)
    return Split(rows[~tested], rows[tested], name)


def repeated_kfold(case: Case) -> Made:
    return kfold(case, 3 if case.n_repeats is None else case.n_repeats)


def kfold(case: Case, repeats: int = 1) -> Made:
    tracks, first = np.unique(case.units.track[case.rows], return_index=True)
    if case.task == "class":
        counts = np.bincount(case.labels[case.rows[first]])
        smallest, name = int(counts.min()), case.classes[int(counts.argmin())]
    else:
        smallest = tracks.size
    folds = min(FOLDS, smallest) if case.n_splits is None else case.n_splits
    if case.task != "class":
        _check_folds(folds, smallest, "tracks")
    elif smallest < max(folds, 2):
        raise TableError(
            f"the class {quoted(name)} has {_times(smallest, 'track', 'tracks')}, fewer than the "
            f"{max(folds, 2)} "
            f"folds: "
            + (f"use at most {smallest} folds, " if smallest >= 2 else "")
            + "add tracks to it or leave it out"
        )
    splits = _folds(case, case.rows, case.units.track, folds, repeats)
    return Made(
        splits,
        f"{_repeated(repeats)}{folds}-fold cross-validation over {tracks.size} tracks, {case.balanced} "
        f"(seed {case.seed}).",
    )


def _check_folds(folds: int, units: int, kind: str) -> None:
    """Raise TableError where there are fewer units than folds."""
    if units < max(folds, 2):
        raise TableError(
            f"{max(folds, 2)} folds need as many {kind}, but the table has {units}: "
            + (f"use at most {units} folds" if units >= 2 else f"add {kind}")
        )


def _repeated(repeats: int) -> str:
    return "" if repeats == 1 else f"{repeats} times "


def _folds(
    case: Case, rows: NDArray[np.intp], units: NDArray[np.intp], folds: int, repeats: int
) -> list[Split]:
    splits = []
    for repeat in range(repeats):
        fold = balanced_folds_of(case.task, case.truth[rows], units[rows], folds, case.rng(repeat))
        prefix = "" if repeats == 1 else f"repeat {repeat + 1}, "
        for f in range(folds):
            splits.append(Split(rows[fold != f], rows[fold == f], f"{prefix}fold {f + 1} of {folds}"))
    return splits


def artist_kfold(case: Case) -> Made:
    units = case.units
    if not units.known:
        raise TableError(
            'the protocol "artist-kfold" needs the artists, but this table has none: add a column artist, '
            'artist_id or group, or use the protocol "repeated-kfold", whose result may be too '
            "high because the same artists are in training and test"
        )
    rows = np.flatnonzero(case.labelled & (units.group >= 0))
    giant = giant_note(units, rows)
    _check_owners(case, rows, giant)
    n_groups = np.unique(units.group[rows]).size
    folds = min(FOLDS, n_groups) if case.n_splits is None else case.n_splits
    if folds > n_groups:
        raise TableError(f"{folds} folds need as many artists, but the table has {n_groups}: use fewer folds")
    if case.task != "class":
        _check_folds(folds, n_groups, "artists")
    repeats = case.n_repeats or 1
    splits = _folds(case, rows, units.group, folds, repeats)
    for split in splits if case.task == "class" else ():
        unseen = np.setdiff1d(case.labels[split.test], case.labels[split.train])
        if unseen.size:
            raise TableError(
                f"{split.name} would hold every artist of the class {quoted(case.classes[int(unseen[0])])}, "
                f"because its "
                f"artists also own other classes: use other than {folds} folds or another seed"
                + ("" if giant is None else f". {giant}")
            )

    sentence = (
        f"{_repeated(repeats)}{folds}-fold cross-validation over {n_groups} artists ({_count(case, rows)} "
        f"tracks), "
        f"{case.balanced}; no artist and no known duplicate is on both sides, by id or by name "
        f"(seed {case.seed})."
    )
    warnings = []
    left_out = _count(case, case.rows) - _count(case, rows)
    if left_out:
        warnings.append(
            f"{_times(left_out, 'track', 'tracks')} by unknown artists left out because they may be by an "
            "artist on either side"
        )
    if giant is not None:
        warnings.append(giant)
    if units.compilations:
        names = ", ".join(units.compilations)
        warnings.append(
            f"each compilation is kept together like one artist ({names}); who plays on it may also be "
            f"elsewhere"
        )
    return Made(splits, sentence, tuple(warnings))


def _check_owners(case: Case, rows: NDArray[np.intp], giant: str | None) -> None:
    """Raise TableError where one artist owns a class; a tag that one artist owns is only warned about."""
    owners = [np.unique(case.units.group[rows[case.labels[rows] == c]]) for c in range(len(case.classes))]
    alone = []
    for name, artists in zip(case.classes, owners, strict=True):
        if artists.size < 2:
            who = case.units.group_names[int(artists[0])] if artists.size else "no known artist"
            alone.append(f"{name} ({who})")
    if alone:
        raise TableError(
            "an artist split needs two artists in every class, one to train on and one to test on, and "
            f"{_times(len(alone), 'class has', 'classes have')} one artist or none: {', '.join(alone)}. "
            'Add tracks by others, leave the class out, or use the protocol "repeated-kfold" '
            "and say that its result may profit from hearing the same artists twice"
            + ("" if giant is None else f". {giant}")
        )


def _count(case: Case, rows: NDArray[np.intp]) -> int:
    return np.unique(case.units.track[rows]).size


def segment_kfold(case: Case) -> Made:
    n_tracks = _count(case, case.rows)
    if n_tracks == case.rows.size:
        raise TableError(
            'the protocol "segment" separates slices of one track, and this table has one row for each '
            "track: "
            "extract it in slices (segment = 3, say) or use another protocol"
        )
    counts = np.bincount(case.labels[case.rows]) if case.task == "class" else np.array([case.rows.size])
    folds = min(FOLDS, int(counts.min())) if case.n_splits is None else case.n_splits
    if case.task != "class":
        _check_folds(folds, case.rows.size, "slices")
    elif counts.min() < max(folds, 2):
        name = case.classes[int(counts.argmin())]
        raise TableError(
            f"the class {quoted(name)} has {counts.min()} slices, fewer than the {max(folds, 2)} folds"
        )
    repeats = case.n_repeats or 1
    splits = _folds(case, case.rows, np.arange(len(case.table)), folds, repeats)
    return Made(
        splits,
        f"{_repeated(repeats)}{folds}-fold cross-validation over {case.rows.size} slices of {n_tracks} "
        f"tracks, "
        f"{case.balanced} (seed {case.seed}): deliberately leaky, used only to measure the leak.",
    )


def own_random_splits(case: Case, name: str, paired: bool, sentence: str) -> Made:
    """Random splits of the tracks, drawn by the names of protocol and feature set; see `streams`."""
    names, of_row = np.unique(case.table.tracks[case.rows].astype(str), return_inverse=True)
    repeats = RANDOM_SPLITS if case.n_repeats is None else case.n_repeats
    test_size = 0.3 if case.test_size is None else case.test_size
    drawn: dict[str, tuple[Split, ...]] = {}
    for whose in ("",) if paired else case.sets:
        splits = []
        for repeat in range(repeats):
            split = split_rows(name, whose, repeat, names.size, seed=case.seed, test_size=test_size)
            tested = np.isin(of_row, split.test)
            splits.append(Split(case.rows[~tested], case.rows[tested], split.name))
        drawn[whose] = tuple(splits)
    every = tuple(split for splits in drawn.values() for split in splits)
    return Made(every, sentence, by_set={} if paired else drawn)
