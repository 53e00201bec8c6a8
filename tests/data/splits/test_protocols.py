"""Every protocol: halves apart, units whole, equal seeds equal splits, errors that say what to do."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mirlab.audio.registry.terms import Column
from mirlab.data.gtzan.gtzan import gtzan_table
from mirlab.data.splits.making import default_protocol, make_splits
from mirlab.data.splits.plan import SplitPlan
from mirlab.data.splits.protocols import all_protocols, find_protocol, most_trusted, protocol_of
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import MirlabError, TableError, UnknownName, UsageError


def a_table(labels: Sequence[str | None], slices: int = 1, **meta: Sequence[object]) -> FeatureTable:
    """One track for each label; `slices` rows for each track, labels and meta repeated along."""
    n = len(labels)
    each = np.repeat(np.arange(n), slices)
    facts = {name: np.array(values, dtype=object)[each] for name, values in meta.items()}
    if slices > 1:
        facts["segment_start"] = np.array([3.0 * (i % slices) for i in range(n * slices)], dtype=object)
    return FeatureTable(
        tracks=np.array([f"t{i:03d}.wav" for i in each], dtype=object),
        labels=np.array(labels, dtype=object)[each],
        columns=(Column.parse("rms.mean"),),
        values=np.zeros((n * slices, 1)),
        meta=facts,
    )


def apart(plan: SplitPlan, codes: Sequence[object]) -> bool:
    units = np.array(codes, dtype=object)
    return all(not set(units[s.train]) & set(units[s.test]) for s in plan.splits)


@st.composite
def tables(draw: st.DrawFn) -> FeatureTable:
    """Tables of 3 classes with 4 artists each at least, some artists in two classes, some tracks sliced."""
    n = draw(st.integers(24, 60))
    labels = [f"class {i % 3}" for i in range(n)]
    own = [f"artist {i % 3}-{(i // 3) % 4}" for i in range(n)]
    shared = draw(st.lists(st.booleans(), min_size=n, max_size=n))
    artists = [name if i < 12 or not shared[i] else f"guest {i % 5}" for i, name in enumerate(own)]
    clusters = [draw(st.sampled_from([None, None, None, "x"])) if i >= 12 else None for i in range(n)]
    return a_table(labels, draw(st.sampled_from([1, 3])), artist=artists, cluster=clusters)


DRAWN = ["random", "stratified", "kfold", "repeated-kfold", "artist-kfold"]


@settings(max_examples=25, deadline=None)
@given(table=tables(), protocol=st.sampled_from(DRAWN), seed=st.integers(0, 10_000))
def test_splits_are_disjoint_keep_slices_together_and_follow_the_seed(
    table: FeatureTable, protocol: str, seed: int
) -> None:
    options = {"n_splits": 3} if "n_splits" in protocol_of(protocol).options else {}
    plan = make_splits(table, protocol, seed=seed, **options)
    again = make_splits(table, protocol, seed=seed, **options)
    assert apart(plan, table.tracks.tolist())
    for split, same in zip(plan.splits, again.splits, strict=True):
        assert not np.intersect1d(split.train, split.test).size
        assert np.array_equal(np.sort(np.r_[split.train, split.test]), np.arange(len(table)))
        assert np.array_equal(split.test, same.test)
    assert plan.groups.shape == (len(table),)
    if protocol == "artist-kfold":
        assert apart(plan, table.meta["artist"].tolist())
        assert apart(
            plan,
            [c or f"row {i}" for i, c in enumerate(table.meta["cluster"])]
            if len(set(table.tracks)) == len(table)
            else table.tracks.tolist(),
        )


@settings(max_examples=15, deadline=None)
@given(table=tables(), seed=st.integers(0, 10_000))
def test_the_folds_of_a_repeat_test_every_row_once(table: FeatureTable, seed: int) -> None:
    for protocol in ("kfold", "artist-kfold"):
        plan = make_splits(table, protocol, n_splits=4, seed=seed)
        tested = np.concatenate([s.test for s in plan.splits])
        assert np.array_equal(np.sort(tested), np.arange(len(table)))


def test_more_repeats_keep_the_earlier_ones_and_differ_from_them() -> None:
    table = a_table(["a", "b"] * 20)
    few = make_splits(table, "random", n_repeats=2, seed=3).splits
    more = make_splits(table, "random", n_repeats=5, seed=3).splits
    assert [s.test.tolist() for s in few] == [s.test.tolist() for s in more[:2]]
    assert len({tuple(s.test) for s in more}) == 5


@pytest.mark.parametrize("protocol", ["random", "stratified", "repeated-kfold"])
def test_a_repeat_is_not_the_first_of_the_next_seed(protocol: str) -> None:
    table = a_table(["a", "b"] * 20)
    second = make_splits(table, protocol, n_repeats=2, seed=0).splits
    first = make_splits(table, protocol, n_repeats=1, seed=1).splits
    assert not np.array_equal(second[len(first)].test, first[0].test)


def test_another_seed_gives_other_splits() -> None:
    table = a_table(["a", "b"] * 20)
    one, two = (make_splits(table, "kfold", seed=seed).splits[0].test for seed in (0, 1))
    assert not np.array_equal(one, two)


@pytest.mark.parametrize("protocol", ["stratified", "kfold", "repeated-kfold"])
def test_stratified_protocols_keep_the_classes_shares(protocol: str) -> None:
    labels = ["a"] * 40 + ["b"] * 20 + ["c"] * 11
    table = a_table(labels)
    for split in make_splits(table, protocol, **({"n_splits": 4} if "fold" in protocol else {})).splits:
        share = split.test.size / 71
        for name, n in (("a", 40), ("b", 20), ("c", 11)):
            tested = sum(label == name for label in table.labels[split.test])
            assert abs(tested - share * n) <= 1


def test_a_test_size_is_a_share_of_tracks_also_with_slices() -> None:
    plan = make_splits(a_table(["a", "b"] * 10, slices=5), "random", test_size=0.25, n_repeats=3)
    assert [s.test.size for s in plan.splits] == [25, 25, 25]
    assert plan.test_fraction == pytest.approx(0.25)
    assert "20 tracks: 75 % to train on, 25 % to test on" in plan.sentence


def test_only_segment_separates_slices_and_says_so() -> None:
    table = a_table(["a", "b"] * 10, slices=4)
    plan = make_splits(table, "segment", n_splits=4)
    assert not apart(plan, table.tracks.tolist())
    assert plan.unit == "segment"
    assert "deliberately leaky" in plan.sentence
    assert plan.warnings[0] == "100 % of the test slices come from a track of the training set"


def test_a_random_split_says_how_many_test_tracks_share_an_artist() -> None:
    alone = [f"solo {i}" for i in range(20)]
    plan = make_splits(a_table(["a", "b"] * 10, artist=alone), "random")
    assert plan.warnings == ("0 % of the test tracks share an artist with the training set",)
    plan = make_splits(a_table(["a", "b"] * 10, artist=["one", "two"] * 10), "random")
    assert plan.warnings == ("100 % of the test tracks share an artist with the training set",)
    plan = make_splits(a_table(["a", "b"] * 10), "random")
    assert "no artists are known" in plan.warnings[0]


def test_known_duplicates_are_counted_in_a_random_split() -> None:
    table = a_table(["a", "b"] * 10, artist=[f"x{i}" for i in range(20)], cluster=["c"] * 4 + [None] * 16)
    warnings = " ".join(make_splits(table, "kfold", n_splits=10).warnings)
    assert "20.0 % of the test tracks have a duplicate in the training set" in warnings


def test_gtzan_random_splits_share_63_percent_of_the_artists() -> None:
    plan = make_splits(gtzan_table(), "random", n_repeats=30)
    (line,) = plan.warnings
    assert line.startswith("63 % of the test tracks share an artist with the training set")


def test_gtzan_artists_are_apart_by_id_and_by_name() -> None:
    table = gtzan_table()
    plan = make_splits(table, "artist-kfold")
    names = [name.casefold() if name else f"? {i}" for i, name in enumerate(table.meta["artist"])]
    ids = [f"? {i}" if x is None else x for i, x in enumerate(table.meta["artist_id"])]
    assert len(plan.splits) == 10
    assert apart(plan, names)
    assert apart(plan, ids)
    assert max(s.test.size for s in plan.splits) - min(s.test.size for s in plan.splits) <= 15


def test_tracks_of_unknown_artist_are_left_out_and_counted() -> None:
    artists = [f"x{i % 6}" for i in range(24)] + [None, "Unknown Artist"]
    table = a_table(["a", "b"] * 13, artist=artists)
    plan = make_splits(table, "artist-kfold", n_splits=3)
    used = np.unique(np.concatenate([np.r_[s.train, s.test] for s in plan.splits]))
    assert used.tolist() == list(range(24))
    assert "2 tracks by unknown artists left out" in plan.warnings[0]
    assert len(set(plan.groups.tolist())) == 6 + 2


def test_a_track_of_unknown_artist_is_no_known_artists_in_an_interval() -> None:
    # The unknown come first, where a track's number is as small as an artist's.
    plan = make_splits(a_table(["a", "b"] * 4, artist=[None, None, None, *"wxwxw"]), "random")
    assert plan.group_kind == "artist"
    groups = plan.groups.tolist()
    assert len(set(groups)) == 5
    assert len(set(groups[:3])) == 3
    assert not set(groups[:3]) & set(groups[3:])


def test_a_duplicate_of_a_known_artist_is_known() -> None:
    table = a_table(["a", "b"] * 4, artist=[*("wxyz" * 2)[:7], None], cluster=["k", *[None] * 6, "k"])
    plan = make_splits(table, "artist-kfold", n_splits=2)
    assert plan.groups[0] == plan.groups[7]
    assert apart(plan, ["k", *range(6), "k"])


def test_a_compilation_is_one_group_and_is_named() -> None:
    artists = ["Hits Compilation"] * 4 + [f"x{i}" for i in range(12)]
    table = a_table(["a", "b"] * 8, artist=artists, compilation=[True] * 4 + [False] * 12)
    plan = make_splits(table, "artist-kfold", n_splits=4)
    assert apart(plan, artists)
    assert any("each compilation is kept together" in w and "Hits Compilation" in w for w in plan.warnings)


def test_tracks_by_several_artists_keep_them_together_and_a_giant_group_is_named() -> None:
    artists = ["a; b", "b feat. c", "C", "a", *(f"x{i // 2}" for i in range(12))]
    plan = make_splits(a_table(["p", "q"] * 8, artist=artists), "artist-kfold", n_splits=3)
    assert len(set(plan.groups[:4].tolist())) == 1
    assert apart(plan, ["abc"] * 4 + artists[4:])
    (note,) = plan.warnings
    assert note.startswith(
        "25 % of the tracks (4 of 16) are one group: tracks by several artists, shared ids"
    )
    assert "link 3 artists (a and others)" in note


def test_a_track_shares_an_artist_by_any_of_its_artists() -> None:
    artists = [f"x{i}; a" for i in range(12)] + [f"y{i}" for i in range(12)]
    plan = make_splits(a_table(["p", "q"] * 12, artist=artists), "random", n_repeats=1)
    (split,) = plan.splits
    share = 100 * (split.test < 12).sum() / split.test.size
    assert f"{share:.0f} % of the test tracks share an artist with the training set" in plan.warnings


def test_a_giant_group_is_named_where_it_makes_a_split_impossible() -> None:
    table = a_table(["p"] * 4 + ["q"] * 4, artist=["a; b", "b", "a", "b", "w", "x", "y", "z"])
    with pytest.raises(
        TableError, match=r"one artist or none: p \(a\).*50 % of the tracks \(4 of 8\) are one gr"
    ):
        make_splits(table, "artist-kfold", n_splits=2)


def test_a_group_column_does_for_artists() -> None:
    table = a_table(["a", "b"] * 8, group=[f"g{i // 4}" for i in range(16)])
    plan = make_splits(table, "artist-kfold", n_splits=2)
    assert apart(plan, table.meta["group"].tolist())
    assert default_protocol(table) == "artist-kfold"


def test_unlabelled_tracks_are_in_no_split_and_are_counted() -> None:
    plan = make_splits(a_table(["a", "b"] * 6 + [None, None]), "kfold", n_splits=3)
    assert max(int(np.r_[s.train, s.test].max()) for s in plan.splits) == 11
    assert "2 tracks have no label and are in no split" in plan.warnings


def test_the_default_is_the_artist_split_where_artists_are_known() -> None:
    labels = ["a", "b"] * 4
    assert default_protocol(a_table(labels)) == "kfold"
    assert default_protocol(a_table(labels, artist=list("wxyzwxyz"))) == "artist-kfold"
    assert default_protocol(a_table(labels, artist=["w", "x", "w", *[None] * 5])) == "kfold"
    assert default_protocol(a_table(labels, artist=["w", "x", "w", "x", *[None] * 4])) == "artist-kfold"
    unlabelled = a_table([*labels, *[None] * 8], artist=[*"wxwx", *[None] * 12])
    assert default_protocol(unlabelled) == "artist-kfold"


def test_folds_follow_the_smallest_class_where_none_are_asked_for() -> None:
    assert len(make_splits(a_table(["a"] * 30 + ["b"] * 4), "kfold").splits) == 4


def test_a_class_missing_from_a_training_half_is_named() -> None:
    plan = make_splits(a_table(["a"] * 9 + ["b"]), "random", n_repeats=10, test_size=0.5, seed=1)
    assert any(w.startswith("b is missing from ") and "training set" in w for w in plan.warnings)


WORDS = ["train", "valid", "test", None, "Train", "VALID", "test ", "nan"]
WORDS += ["train", "valid", "test", "NA"] * 3


def test_predefined_reads_words() -> None:
    table = a_table(["a", "b"] * 10, mine=WORDS)
    (split,) = make_splits(table, "predefined", column="mine").splits
    assert split.test.tolist() == list(range(2, 20, 4))
    assert split.train.tolist() == sorted([*range(0, 20, 4), *range(1, 20, 4)])


def test_predefined_reads_folds_in_their_order() -> None:
    table = a_table(["a", "b"] * 6, mine=[10, 9, 2] * 4)
    plan = make_splits(table, "predefined", column="mine")
    assert [s.name for s in plan.splits] == ["fold 2 of 3", "fold 9 of 3", "fold 10 of 3"]
    assert plan.splits[0].test.tolist() == [2, 5, 8, 11]


def test_the_published_splits_of_gtzan() -> None:
    table = gtzan_table()
    folds = make_splits(table, "artist-3fold")
    assert [s.test.size for s in folds.splits] == [315, 316, 317]
    assert "948 tracks" in folds.sentence
    (split,) = make_splits(table, "fault-filtered").splits
    assert (split.train.size, split.test.size) == (640, 290)


def test_the_published_splits_name_the_tracks_that_are_absent() -> None:
    table = gtzan_table()
    listed = np.flatnonzero([x is not None for x in table.meta["fault_filtered"]])
    gone = table.tracks[listed[[0, 5]]]
    plan = make_splits(table.rows(~np.isin(table.tracks, gone)), "fault-filtered")
    assert "lack 2 of its 930 tracks: " in plan.sentence
    assert gone[0].split("/")[-1].removesuffix(".au") in plan.sentence
    assert "lack" not in make_splits(table, "fault-filtered").sentence


def few(**meta: Sequence[object]) -> FeatureTable:
    return a_table(["a", "b"] * 8, **meta)


@pytest.mark.parametrize(
    ("table", "protocol", "options", "error", "match"),
    [
        (few(), "artist-fold", {}, UnknownName, 'Did you mean "artist-'),
        (few(), "kfold", {"test_size": 0.3}, UsageError, "no use for test_size"),
        (few(), "kfold", {"column": "x"}, UsageError, r"\(got 'x'\): leave it out. It takes: n_splits$"),
        (few(), "fault-filtered", {"n_splits": 3}, UsageError, "It takes: none of these$"),
        (few(), "kfold", {"n_splits": 1}, UsageError, "n_splits: expected a whole number of at least 2"),
        (few(), "random", {"n_repeats": 0}, UsageError, "n_repeats: expected"),
        (few(), "random", {"test_size": 1.5}, UsageError, "expected a share between 0 and 1"),
        (few(), "random", {"test_size": 0.01}, UsageError, "leave 16 to train on and 0 to test on"),
        (few(), "random", {"seed": -1}, UsageError, "seed: expected"),
        (few(), "kfold", {"n_splits": 9}, TableError, "8 tracks, fewer than the 9 folds: use at most 8"),
        (few(), "artist-kfold", {}, TableError, "this table has none: add a column artist"),
        (few(), "segment", {}, TableError, "extract it in slices"),
        (few(), "fault-filtered", {}, TableError, 'reads the column "fault_filtered"'),
        (few(), "artist-3fold", {}, TableError, 'use "artist-kfold" if its artists are known'),
        (few(), "predefined", {}, UsageError, "needs column"),
        (few(mine=WORDS[:16]), "predefined", {"column": "mien"}, UnknownName, 'Did you mean "mine"'),
        (few(mine=["train"] * 16), "predefined", {"column": "mine"}, TableError, "has one value, 'train'"),
        (few(mine=["tests", "test"] * 8), "predefined", {"column": "mine"}, TableError, "'tests' in row 1"),
        (few(mine=["test"] * 16), "predefined", {"column": "mine"}, TableError, "no labelled rows to train"),
        (few(artist=["w", "x"] * 8), "artist-kfold", {}, TableError, r"2 classes have.*a \(w\), b \(x\)"),
        (few(artist=["w", "x", "w", "y"] * 4), "artist-kfold", {}, TableError, r"1 class has.*a \(w\)"),
        (few(artist=list("vwxy") * 4), "artist-kfold", {"n_splits": 5}, TableError, "table has 4: use fewer"),
        (a_table(["a"] * 4), "random", {}, TableError, "only the class 'a'"),
        (a_table([None] * 4), "random", {}, TableError, "no labels"),
        (a_table(["a", "a", "b"]), "stratified", {}, TableError, "class 'b' has one track"),
    ],
)  # fmt: skip
def test_what_cannot_be_split_says_why_and_what_to_do(
    table: FeatureTable, protocol: str, options: dict[str, object], error: type[MirlabError], match: str
) -> None:
    with pytest.raises(error, match=match):
        make_splits(table, protocol, **options)  # type: ignore[arg-type]


def test_slices_of_the_smallest_class_limit_their_folds() -> None:
    table = a_table(["a"] * 5 + ["b", "b"], slices=3)
    assert len(make_splits(table, "segment").splits) == 6
    assert len(make_splits(table, "segment", n_splits=6).splits) == 6
    with pytest.raises(TableError, match="class 'b' has 6 slices, fewer than the 7 folds"):
        make_splits(table, "segment", n_splits=7)
    plan = make_splits(table, "segment", n_splits=3, n_repeats=2)
    assert [s.name for s in plan.splits][2:4] == ["repeat 1, fold 3 of 3", "repeat 2, fold 1 of 3"]
    assert plan.sentence.startswith("2 times 3-fold cross-validation over 21 slices of 7 tracks")


def test_as_many_tracks_as_folds_are_enough() -> None:
    table = a_table(["a"] * 4 + ["b"] * 3)
    assert len(make_splits(table, "kfold", n_splits=3).splits) == 3
    assert len(make_splits(table, "kfold").splits) == 3
    with pytest.raises(
        TableError, match="class 'b' has 3 tracks, fewer than the 4 folds: use at most 3 folds"
    ):
        make_splits(table, "kfold", n_splits=4)
    with pytest.raises(TableError, match="class 'b' has 1 track, fewer than the 2 folds: add tracks to it"):
        make_splits(a_table(["a"] * 4 + ["b"]), "kfold")
    assert len(make_splits(a_table(["a", "b"] * 2), "stratified", test_size=0.5).splits) == 10
    many = make_splits(a_table(["a", "b"] * 30), "kfold")
    assert len(many.splits) == 10


def test_as_many_artists_as_folds_are_enough() -> None:
    table = a_table(["a", "b"] * 8, artist=[f"x{i // 4}" for i in range(16)])
    assert len(make_splits(table, "artist-kfold").splits) == 4
    assert len(make_splits(table, "artist-kfold", n_splits=4).splits) == 4
    many = a_table(["a", "b"] * 24, artist=[f"x{i // 2}" for i in range(48)])
    assert len(make_splits(many, "artist-kfold").splits) == 10
    twice = make_splits(table, "artist-kfold", n_splits=2, n_repeats=2)
    assert len(twice.splits) == 4
    assert twice.sentence.startswith("2 times 2-fold cross-validation over 4 artists (16 tracks), folds")


def test_one_is_no_repeat() -> None:
    table = a_table(["a", "b"] * 8)
    one = make_splits(table, "repeated-kfold", n_splits=2, n_repeats=1)
    assert [s.name for s in one.splits] == ["fold 1 of 2", "fold 2 of 2"]
    assert one.sentence.startswith("2-fold cross-validation over 16 tracks")
    assert len(make_splits(table, "repeated-kfold", n_splits=2).splits) == 6
    single = make_splits(table, "random", n_repeats=1)
    assert single.sentence.startswith("1 random split of 16 tracks: 70 % to train on, 30 % to test on")
    assert [s.test.size for s in single.splits] == [5]


def test_a_split_that_would_separate_slices_is_refused() -> None:
    table = a_table(["a", "b"] * 4, slices=2)
    table.meta["mine"] = np.array(["train", "test"] * 8, dtype=object)
    with pytest.raises(TableError, match=r"puts slices of the track 't000\.wav' on different sides"):
        make_splits(table, "predefined", column="mine")


def test_slices_with_different_labels_are_refused() -> None:
    table = a_table(["a", "b"] * 4, slices=2)
    table.labels[1] = "b"
    with pytest.raises(TableError, match=r"slices of the track 't000\.wav' have different labels"):
        make_splits(table, "kfold")


def test_an_unknown_protocol_is_told_with_the_closest() -> None:
    with pytest.raises(UnknownName, match='Did you mean "as-written"'):
        protocol_of("as written")
    assert find_protocol("as written") is None


def test_the_most_trusted_keeps_artists_apart() -> None:
    by_trust = sorted(all_protocols().values(), key=lambda protocol: -protocol.trust)
    assert [protocol.name for protocol in by_trust] == [
        *("artist-kfold", "artist-3fold", "fault-filtered", "predefined", "corrected", "repeated-kfold"),
        *("kfold", "stratified", "random", "as-written", "segment"),
    ]
    assert most_trusted(["random", "artist-kfold", "kfold"]) == "artist-kfold"
    assert most_trusted(["of another version", "segment"]) == "segment"
    assert most_trusted(["of another version", "and another"]) == "and another"


@pytest.mark.parametrize(
    ("name", "apart", "inner", "redrawn"),
    [
        ("corrected", "tracks", "track", True),
        ("random", "tracks", "track", True),
        ("kfold", "tracks", "track", False),
        ("repeated-kfold", "tracks", "track", True),
        ("artist-kfold", "artists", "artist", False),
        ("artist-3fold", "artists", "artist", False),
        ("predefined", "as listed", "artist", False),
        ("segment", "nothing", "artist", False),
    ],
)
def test_what_follows_from_a_protocols_nature(name: str, apart: str, inner: str, redrawn: bool) -> None:
    protocol = protocol_of(name)
    assert (protocol.apart, protocol.inner_unit, protocol.redrawn(None)) == (apart, inner, redrawn)
    assert protocol.redrawn(2) == (redrawn or name in {"artist-kfold", "segment"})


def test_inner_folds_do_as_the_protocol_does() -> None:
    table = a_table(["a", "b"] * 8, artist=[f"x{i // 4}" for i in range(16)])
    assert make_splits(table, "kfold").inner.tolist() == list(range(16))
    assert make_splits(table, "artist-kfold").inner.tolist() == [i // 4 for i in range(16)]


def test_a_protocol_of_experiments_gives_each_feature_set_its_own_splits() -> None:
    table = a_table(["a", "b"] * 8, slices=2, artist=[f"x{i // 4}" for i in range(16)])
    with pytest.raises(UsageError, match=r'"as-written" is for experiments .* Use "corrected" or "random"'):
        make_splits(table, "as-written")
    plan = make_splits(table, "as-written", n_repeats=3, sets=["mfcc", "mel"])
    assert (plan.number, len(plan.splits)) == (3, 6)
    assert [s.test.tolist() for s in plan.of("mfcc")] != [s.test.tolist() for s in plan.of("mel")]
    assert apart(plan, table.tracks.tolist())
    paired = make_splits(table, "corrected", n_repeats=3, sets=["mfcc", "mel"])
    assert paired.of("mfcc") is paired.of("mel")
    assert paired.about()["interval"] == "resampled"
    assert len(make_splits(table, "corrected").splits) == 20


def test_the_share_of_known_artists_counts_every_artist_of_a_track() -> None:
    table = a_table(
        ["a", "b"] * 2, artist=["p; q", "r", "s feat. Q", "t"], half=["train", "train", "test", "test"]
    )
    assert make_splits(table, "predefined", column="half").overlap == 0.5
