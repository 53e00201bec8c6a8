"""Protocols on tables of tags and numbers: who is split, what is said, what is refused."""

from __future__ import annotations

import numpy as np
import pytest

import mirlab
from mirlab.data.splits.making import default_protocol, make_splits
from mirlab.data.tables import FeatureTable, Targets
from mirlab.errors import TableError, UsageError


def table_of(
    values: np.ndarray,
    names: tuple[str, ...],
    *,
    task: str = "tags",
    artists: np.ndarray | None = None,
    tracks: np.ndarray | None = None,
    **facts: list[object],
) -> FeatureTable:
    n = len(values)
    meta = {} if artists is None else {"artist": np.array([f"artist {a}" for a in artists], dtype=object)}
    if tracks is not None:
        facts["segment_start"] = [float(i) for i in range(n)]
    for name, column in facts.items():
        meta[name] = np.array(column, dtype=object)
    return FeatureTable(
        tracks=np.array([f"{i}.wav" for i in (range(n) if tracks is None else tracks)], dtype=object),
        labels=np.full(n, None, dtype=object),
        columns=(),
        values=np.empty((n, 0)),
        meta=meta,
        targets=Targets(task, names, values),  # type: ignore[arg-type]
    )


def tagged(n: int = 60) -> np.ndarray:
    rng = np.random.default_rng(0)
    return (rng.random((n, 3)) < [0.2, 0.4, 0.6]).astype(float)


ARTISTS = np.arange(60) // 3


@pytest.mark.parametrize("task", ["tags", "numbers"])
def test_artist_folds_keep_artists_apart_and_say_how_they_are_balanced(task: str) -> None:
    table = table_of(tagged(), ("a", "b", "c"), task=task, artists=ARTISTS)
    assert default_protocol(table) == "artist-kfold"
    plan = make_splits(table, "artist-kfold", n_splits=5)
    by = {"tags": "folds balanced by tag", "numbers": "folds balanced by the numbers"}[task]
    assert f"5-fold cross-validation over 20 artists (60 tracks), {by}; no artist" in plan.sentence
    assert plan.warnings == ()
    assert np.sort(np.concatenate([split.test for split in plan.splits])).tolist() == list(range(60))
    for split in plan.splits:
        assert not np.intersect1d(ARTISTS[split.train], ARTISTS[split.test]).size


def test_rows_with_unknown_targets_are_in_no_split() -> None:
    values = tagged()
    values[:6, 1] = np.nan
    plan = make_splits(table_of(values, ("a", "b", "c"), artists=ARTISTS), "artist-kfold", n_splits=5)
    assert np.concatenate([split.test for split in plan.splits]).min() == 6
    assert plan.warnings == ("6 tracks have unknown tags and are in no split",)


def test_tags_of_few_artists_are_named_and_no_error() -> None:
    values = np.column_stack([tagged(), np.zeros((60, 4))])
    values[ARTISTS == 7, 3] = 1  # one artist's
    values[[0, 20], 4] = 1  # two artists'
    values[:, 5] = 1
    names = ("a", "b", "c", "solo", "duet", "music", "never")
    plan = make_splits(table_of(values, names, artists=ARTISTS), "artist-kfold", n_splits=5)
    assert plan.warnings == (
        "1 tag is on no track of these splits: never",
        "1 tag is on every track of these splits: music",
        "1 tag is on the tracks of one artist only, so models that are tested on it have never met it: solo",
        "1 tag is missing from some of the 5 test sets (in brackets, from how many): duet (3)",
    )


def test_the_names_in_a_warning_are_bounded() -> None:
    values = np.zeros((60, 30))
    values[np.arange(30), np.arange(30)] = 1
    plan = make_splits(table_of(values, tuple(f"t{i}" for i in range(30)), artists=ARTISTS), "artist-kfold")
    (warning,) = plan.warnings
    assert warning.startswith("30 tags are on the tracks of one artist only")
    assert warning.endswith("t8, t9 and 20 more")


@pytest.mark.parametrize("protocol", ["random", "stratified", "kfold", "repeated-kfold", "corrected"])
def test_protocols_of_tracks_split_tags_too(protocol: str) -> None:
    table = table_of(tagged(), ("a", "b", "c"), artists=ARTISTS)
    plan = make_splits(table, protocol)
    assert any("share an artist" in warning for warning in plan.warnings)
    if protocol == "stratified":
        assert "each tag in the same shares" in plan.sentence
        totals = tagged().sum(axis=0)
        for split in plan.splits:
            assert split.test.size == 18
            assert tagged()[split.test].sum(axis=0) == pytest.approx(0.3 * totals, abs=1.5)
    if "kfold" in protocol:
        assert "folds balanced by tag (seed 0)" in plan.sentence
    assert default_protocol(table_of(tagged(), ("a", "b", "c"))) == "kfold"


def test_slices_stay_with_their_track_and_segment_separates_them() -> None:
    values = np.repeat(tagged(20), 3, axis=0)
    table = table_of(values, ("a", "b", "c"), tracks=np.arange(60) // 3)
    for split in make_splits(table, "kfold", n_splits=4).splits:
        assert not np.intersect1d(split.train // 3, split.test // 3).size
    plan = make_splits(table, "segment", n_splits=4)
    assert "folds balanced by tag (seed 0): deliberately leaky" in plan.sentence


def test_a_column_and_an_own_protocol_split_them() -> None:
    words = ["test" if i % 4 == 0 else "train" for i in range(60)]
    table = table_of(tagged(), ("a", "b", "c"), part=words)
    (split,) = make_splits(table, "predefined", column="part").splits
    assert split.test.tolist() == list(range(0, 60, 4))


def test_a_cross_validator_takes_the_targets_and_no_others() -> None:
    table = table_of(tagged(), ("a", "b", "c"), artists=ARTISTS)
    cv = mirlab.split(table, folds=4)
    y = cv.table.targets.values  # type: ignore[union-attr]
    assert len(list(cv.split(np.zeros((60, 2)), y))) == 4
    assert len(list(cv.split(np.zeros((60, 2)), y[:, 0]))) == 4
    with pytest.raises(UsageError, match=r"the targets of .* in another order, from row \d+ on"):
        next(cv.split(np.zeros((60, 2)), y[::-1]))


@pytest.mark.parametrize(
    ("table", "protocol", "options", "message"),
    [
        (
            table_of(np.full((5, 2), np.nan), ("a", "b")),
            "kfold",
            {},
            "at least two rows of which all 2 tags are known, this table has 0",
        ),
        (
            table_of(np.ones((5, 2)), ("a", "b")),
            "kfold",
            {},
            r"each of the tags is on every track or on none \(a, b\)",
        ),
        (
            table_of(np.full((5, 1), 2.5), ("tempo",), task="numbers"),
            "kfold",
            {},
            r"each of the numbers is the same for every track \(tempo\)",
        ),
        (
            table_of(np.array([[0.0], [1.0], [1.0]]), ("a",), tracks=np.array([0, 0, 1])),
            "kfold",
            {},
            "slices of the track '0.wav' differ in 'a': 0 and 1",
        ),
        (
            table_of(tagged(5), ("a", "b", "c")),
            "kfold",
            {"n_splits": 6},
            "6 folds need as many tracks.*has 5",
        ),
        (table_of(tagged(5), ("a", "b", "c")), "artist-kfold", {}, "needs the artists"),
        (
            table_of(tagged(5), ("a", "b", "c"), artists=np.zeros(5)),
            "artist-kfold",
            {},
            "2 folds need as many artists, but the table has 1: add artists",
        ),
    ],
)
def test_what_can_not_be_split_is_refused(
    table: FeatureTable, protocol: str, options: dict[str, int], message: str
) -> None:
    with pytest.raises(TableError, match=message):
        make_splits(table, protocol, **options)  # type: ignore[arg-type]


def test_a_constant_number_among_others_is_named() -> None:
    values = np.column_stack([np.arange(12.0), np.full(12, 3.0)])
    plan = make_splits(table_of(values, ("tempo", "year"), task="numbers"), "kfold", n_splits=3)
    assert "1 number is the same for every track: year" in plan.warnings
