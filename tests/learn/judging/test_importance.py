"""Which features matter: planted answers, the evaluation as an oracle, and what can't be ranked."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest

from mirlab.audio.registry.terms import Column
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import TableError, UnknownName, UsageError
from mirlab.learn.judging.evaluation import evaluate
from mirlab.learn.judging.families import families_among, items_of
from mirlab.learn.judging.importance import rank
from mirlab.learn.judging.ranking import Ranking

LABELS = ("calm", "loud", "wild")


def table(columns: dict[str, float], slices: int = 1, seed: int = 0, **meta: Any) -> FeatureTable:
    """40 artists of 3 tracks; each column has its class's number times its strength, and noise."""
    rng = np.random.default_rng(seed)
    track = np.repeat(np.arange(120), slices)
    code = (track // 3) % 3
    values = rng.normal(size=(track.size, len(columns))) + np.outer(code, list(columns.values()))
    facts: dict[str, Any] = {"artist": [f"artist {t // 3}" for t in track], **meta}
    if slices > 1:
        facts["segment_start"] = np.tile(3.0 * np.arange(slices), 120).tolist()
    return FeatureTable(
        tracks=np.array([f"t{t:03d}" for t in track]),
        labels=np.array(LABELS, dtype=object)[code],
        columns=tuple(Column.parse(name) for name in columns),
        values=values,
        meta=facts,
    )


MIXED = {"a_01.mean": 1.5, "a_02.mean": 1.5, "n_01.mean": 0.0, "n_02.mean": 0.0, "m.mean": 0.0}


@pytest.fixture(scope="module")
def mixed() -> Ranking:
    return rank(table(MIXED), model="lda", folds=5)


def test_a_planted_feature_is_found_and_noise_is_not(mixed: Ranking) -> None:
    assert mixed.rows[0].item.name == "a"
    top = mixed.rows[0]
    assert top.permuted is not None
    assert top.dropped is not None
    assert top.above_chance is not None
    for found in (top.permuted, top.dropped, top.above_chance):
        assert found.distinguishable
        assert found.difference.low > 0.2
        assert found.adjusted_p is not None
        assert found.adjusted_p >= found.p
    assert [row.item.name for row in mixed.rows if row.matters] == ["a"]
    assert "Of 3 features, a matters most: permuting it costs" in mixed.answer()
    assert "1 of them is distinguishable" in mixed.answer()
    assert mixed.chance == pytest.approx(1 / 3, abs=0.03)
    assert "artist-kfold was used because the artists are known" in mixed.notes[0]


def test_whole_dropped_and_alone_are_what_evaluate_says(mixed: Ranking) -> None:
    data = table(MIXED)
    whole = evaluate(data, model="lda", folds=5).accuracy.mean
    assert mixed.accuracy.mean == pytest.approx(whole)
    row = mixed.row("a")
    assert row.dropped is not None
    assert row.alone is not None
    without = evaluate(data.select("n,m"), model="lda", folds=5).accuracy.mean
    assert row.dropped.difference.mean == pytest.approx(whole - without)
    assert row.alone.mean == pytest.approx(evaluate(data.select("a"), model="lda", folds=5).accuracy.mean)


def test_features_that_say_the_same_stand_in_for_each_other() -> None:
    data = table(MIXED)
    data.values[:, 2] = data.values[:, 0] + 0.01 * np.random.default_rng(1).normal(size=len(data))
    data.values[:, 3] = data.values[:, 1] + 0.01 * np.random.default_rng(2).normal(size=len(data))
    found = rank(data, model="lda", folds=5, methods=("drop", "alone"))
    row = found.row("a")
    assert row.dropped is not None
    assert not row.dropped.distinguishable
    assert row.above_chance is not None
    assert row.above_chance.distinguishable
    assert (row.twin, round(row.correlation, 2)) == ("n_01.mean", 1.0)
    assert any("can replace each other" in note and "a with n_01.mean" in note for note in found.notes)
    together = rank(data, model="lda", folds=5, groups={"both": "a,n"}, methods=("drop",)).row("both").dropped
    assert together is not None
    assert together.distinguishable


def test_more_items_and_workers_change_no_number(mixed: Ranking) -> None:
    again = rank(table(MIXED), model="lda", folds=5, groups={"noise": "n"}, workers=1)
    for name in ("a", "m"):
        first, second = mixed.row(name).permuted, again.row(name).permuted
        assert first is not None
        assert second is not None
        assert first.difference == second.difference
    assert {row.item.name for row in again.rows} == {"a", "m", "noise"}


def test_splits_drawn_anew_are_compared_split_by_split() -> None:
    found = rank(table(MIXED), model="lda", protocol="random", repeats=5, methods=("permute", "alone"))
    row = found.rows[0]
    assert row.permuted is not None
    assert "corrected resampled t-test" in row.permuted.test
    assert row.dropped is None
    assert any("share an artist with the training set" in note for note in found.notes)


def test_slices_vote_for_their_track() -> None:
    data = table(MIXED, slices=3)
    found = rank(data, model="lda", folds=4, methods=("permute",), permutations=1)
    assert found.n_tracks == 120
    assert found.accuracy.mean == pytest.approx(evaluate(data, model="lda", folds=4).accuracy.mean)


def test_the_simpler_features_are_compared_with_the_others() -> None:
    columns = {"rms.mean": 0.3, "spectral_centroid.mean": 0.3, "mfcc_01.mean": 1.5, "mfcc_02.mean": 1.5}
    found = rank(table(columns), model="lda", folds=5)
    first = found.sentences()[0]
    assert first.startswith("The simpler features are not the more significant ones: base (2 columns) alone")
    assert "less than mfcc (2 columns" in first
    assert found.simpler["mfcc"]["alone"].difference.mean > 0.2
    strong = {name: 1.8 - strength for name, strength in columns.items()}
    told = rank(table(strong), model="lda", folds=5, methods=("drop",)).answer()
    assert told.startswith("The simpler features are the more significant ones: base (2 columns) costs")


def test_families_are_those_of_the_write_up() -> None:
    names = ["rms.mean", "zero_crossing_rate.mean", "mfcc_01.mean", "mfcc_delta_01.mean", "mel12_01.mean"]
    items = items_of([Column.parse(name) for name in names])
    assert [(item.name, item.kind) for item in items][:2] == [("base", "family"), ("mfcc family", "family")]
    assert {name: items[i].name for name, i in families_among(items).items()} == {
        "base": "base",
        "mfcc": "mfcc family",
        "mel": "mel12",
    }


def test_columns_can_be_ranked() -> None:
    found = rank(table(MIXED), model="lda", by="column", folds=4, methods=("alone",))
    assert {row.item.name for row in found.rows} == set(MIXED)


def test_constant_columns_are_left_out_with_a_note() -> None:
    data = table(MIXED)
    data.values[:, 4] = 7.0
    found = rank(data, model="lda", folds=4, methods=("alone",))
    assert found.n_columns == 4
    assert any("left out: m.mean" in note for note in found.notes)


@pytest.mark.parametrize(
    ("options", "kind", "words"),
    [
        ({"methods": ("dropp",)}, UnknownName, 'method of ranking called "dropp". Did you mean "drop"'),
        ({"methods": ()}, UsageError, "at least one method of ranking"),
        ({"permutations": 0}, UsageError, "permutations: expected at least 1, got 0"),
        ({"by": "colum"}, UnknownName, 'Did you mean "column"'),
        ({"groups": {"g": "nn"}}, UnknownName, 'called "nn"'),
        ({"groups": {"g": "a", "h": "a[1]"}}, UsageError, "a_01.mean is in g and in h"),
        ({"groups": {"m": "a"}}, UsageError, 'something called "m" already'),
        ({"groups": {"g": "a,n,m"}}, UsageError, "at least two features"),
        ({"model": "smv"}, UnknownName, 'Did you mean "svm"'),
        ({"protocol": "artist-3fold", "folds": None}, TableError, "artist_fold"),
    ],
)
def test_what_can_not_be_meant(options: dict[str, Any], kind: type[Exception], words: str) -> None:
    with pytest.raises(kind, match=re.escape(words)):
        rank(table(MIXED), **{"model": "lda", "folds": 3, **options})


def test_a_number_that_is_none_is_refused() -> None:
    data = table(MIXED)
    data.values[7, 2] = np.nan
    with pytest.raises(TableError, match=r'got nan for the track "t007" in the column n_01.mean'):
        rank(data, model="lda", folds=3)
    data.values[:] = 1.0
    with pytest.raises(TableError, match="every column is constant"):
        rank(data, model="lda", folds=3)


def test_tracks_without_a_label_change_nothing_for_the_others() -> None:
    data = table(MIXED)
    other = table(MIXED, seed=1)
    both = FeatureTable(
        tracks=np.r_[data.tracks, [f"u{i}" for i in range(120)]],
        labels=np.r_[data.labels, np.full(120, None, dtype=object)],
        columns=data.columns,
        values=np.r_[data.values, 50 * other.values],
        meta={"artist": np.r_[data.meta["artist"], np.full(120, None, dtype=object)]},
    )
    first, second = (rank(d, model="lda", folds=3, methods=("alone",)) for d in (data, both))
    assert [row.correlation for row in first.rows] == [row.correlation for row in second.rows]
    assert [row.alone for row in first.rows] == [row.alone for row in second.rows]
    assert first.chance == second.chance


def test_a_single_feature_can_not_be_ranked() -> None:
    with pytest.raises(UsageError, match="the 2 columns belong to one: rank by column"):
        rank(table({"a_01.mean": 1.0, "a_02.mean": 1.0}), model="lda")


def test_one_method_may_be_a_string() -> None:
    found = rank(table(MIXED), model="lda", folds=3, methods="drop")
    assert found.methods == ("drop",)
    with pytest.raises(UnknownName, match=r'method of ranking called "permut"\. Did you mean "permute"'):
        rank(table(MIXED), methods="permut")


def test_groups_need_names() -> None:
    said = r"groups: expected names with their terms, as in \{'low': 'mfcc\[1-4\]'\}, got 'a,n'"
    with pytest.raises(UsageError, match=said):
        rank(table(MIXED), model="lda", folds=3, groups="a,n")  # type: ignore[arg-type]
