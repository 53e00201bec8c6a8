"""Retrieval scores against their definitions, worked by hand or by scikit-learn."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from sklearn.metrics import average_precision_score

from mirlab.audio.registry.terms import Column
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import TableError, UnknownName, UsageError
from mirlab.find.evaluation.comparing import compared
from mirlab.find.evaluation.retrieval import judge_table
from mirlab.find.evaluation.scores import MEASURES, expected_at_random, measures
from mirlab.find.space.hubness import hubness_of, pairwise

RNG = np.random.default_rng(3)


def table(n: int = 60, artists: int = 15, gap: float = 2.0, columns: int = 6, seed: int = 0) -> FeatureTable:
    """Tracks of three labels; each artist has a colour of its own in all columns but the first."""
    rng = np.random.default_rng(seed)
    artist = np.arange(n) % artists
    label = artist % 3
    values = rng.normal(size=(n, columns))
    values[:, 0] += gap * label
    values[:, 1:] += 6 * rng.normal(size=(artists, columns - 1))[artist]
    return FeatureTable(
        tracks=np.array([f"t{i:03}" for i in range(n)], dtype=object),
        labels=np.array(["abc"[c] for c in label], dtype=object),
        columns=tuple(Column("x", i + 1, "mean") for i in range(columns)),
        values=values,
        meta={"artist": np.array([f"artist {a}" for a in artist], dtype=object)},
    )


def test_measures_by_hand() -> None:
    ranked = np.array([[True, False, True, False], [False, False, False, True]])
    found = dict(zip(MEASURES, measures(ranked, np.array([4, 4])).T, strict=True))
    np.testing.assert_allclose(found["P@1"], [1, 0])
    np.testing.assert_allclose(found["P@5"], [0.5, 0.25])
    np.testing.assert_allclose(found["MAP"], [(1 + 2 / 3) / 2, 0.25])
    np.testing.assert_allclose(found["MRR"], [1, 0.25])


def test_average_precision_is_scikit_learns() -> None:
    ranked = RNG.random((5, 40)) < 0.3
    ranked[:, 7] = True
    ours = measures(ranked, np.full(5, 40))[:, 3]
    theirs = [average_precision_score(row, -np.arange(40)) for row in ranked]
    np.testing.assert_allclose(ours, theirs)


def test_chance_is_the_mean_over_random_orders() -> None:
    rng = np.random.default_rng(0)
    ranked = np.array([rng.permutation([True] * 4 + [False] * 17) for _ in range(20_000)])
    found = measures(ranked, np.full(len(ranked), 21)).mean(axis=0)
    known = expected_at_random(np.array([21, 21]), np.array([4, 4]))
    np.testing.assert_allclose(known[0], known[1])
    np.testing.assert_allclose(found, known[0], atol=0.01)
    np.testing.assert_allclose(expected_at_random(np.array([1]), np.array([1])), 1.0)


def test_the_artist_filter_takes_the_artist_out() -> None:
    found = judge_table(table(gap=0.0), metric="standard")
    assert [c.name for c in found.conditions] == ["all", "other artists"]
    loose, strict = found.conditions
    # Only the artist can be heard: its tracks are all that is right, and without them chance is left.
    assert loose.scores["P@1"].mean > 0.9
    assert abs(strict.scores["P@10"].mean - strict.random["P@10"]) < 0.12
    assert "among tracks by other artists" in found.answer()


def test_spellings_and_guests_of_the_artist_are_taken_out_too() -> None:
    one, other = table(gap=0.0), table(gap=0.0)
    names = one.meta["artist"]
    other.meta["artist"] = np.array(
        [(name.upper(), f"  {name}", f"guest {i} feat. {name}")[i % 3] for i, name in enumerate(names)],
        dtype=object,
    )
    plain, spelled = judge_table(one, metric="standard"), judge_table(other, metric="standard")
    assert spelled.artists == plain.artists == 15
    np.testing.assert_array_equal(spelled.conditions[1].each, plain.conditions[1].each)


def test_copies_leave_when_they_are_known() -> None:
    one = table(gap=0.0)
    doubled = FeatureTable(
        tracks=np.concatenate([one.tracks, one.tracks + " again"]),
        labels=np.tile(one.labels, 2),
        columns=one.columns,
        values=np.tile(one.values, (2, 1)),
        meta={
            "artist": np.tile(one.meta["artist"], 2),
            "cluster": np.tile(one.tracks, 2),
        },
    )
    found = judge_table(doubled, metric="standard")
    assert [c.name for c in found.conditions] == ["all", "no copies", "other artists"]
    assert found.conditions[0].scores["P@1"].mean == 1.0
    assert len(found.conditions[1].queries) == 60
    np.testing.assert_allclose(
        found.conditions[1].each, judge_table(one, metric="standard").conditions[0].each
    )


def test_a_label_of_one_artist_is_left_out_and_counted() -> None:
    one = table()
    one.labels[np.array([a == "artist 0" for a in one.meta["artist"]])] = "d"
    found = judge_table(one)
    assert found.trusted.without == 4
    assert "d" not in found.trusted.by_label
    assert "4 tracks could not be used as queries" in found.answer()


@pytest.mark.parametrize("metric", ["lda", "mahalanobis"])
def test_labels_that_mean_nothing_teach_nothing(metric: str) -> None:
    """Fitted on the rows it is judged on, LDA in 40 columns finds any labels; across artists it can't."""
    rng = np.random.default_rng(1)
    noise = table(n=90, artists=90, gap=0.0, columns=40)
    noise = replace(noise, values=rng.normal(size=noise.values.shape))
    strict = judge_table(noise, metric=metric).trusted
    assert abs(strict.scores["P@10"].mean - strict.random["P@10"]) < 0.08


def test_tables_are_compared_on_the_same_queries() -> None:
    good, bad = judge_table(table(gap=30.0), name="good"), judge_table(table(gap=0.0), name="bad")
    found = compared(bad, good)
    assert found is not None
    assert found.queries == 60
    assert found.distinguishable
    assert "good minus bad: +" in found.sentence()
    same = compared(good, good)
    assert same is not None
    assert not same.distinguishable
    assert "not distinguishable" in same.sentence()
    one = table()
    others = replace(one, tracks=np.array([f"u{t}" for t in one.tracks], dtype=object))
    assert compared(good, judge_table(others)) is None


def test_a_hub_is_found() -> None:
    neighbours = np.array([[3], [3], [3], [0], [3]])
    found = hubness_of(neighbours, 5)
    assert (found.largest, found.largest_track, found.never) == (4, 3, 0.6)
    counts = np.array([1, 0, 0, 4, 0])
    known = np.mean((counts - 1) ** 3) / np.mean((counts - 1) ** 2) ** 1.5
    assert found.skewness == pytest.approx(known)
    ring = np.array([[1], [2], [0]])
    assert hubness_of(ring, 3).skewness == 0


def test_mutual_proximity_weakens_hubs() -> None:
    rng = np.random.default_rng(0)
    high = table(n=200, artists=200, columns=50)
    high = replace(high, values=rng.normal(size=(200, 50)))
    plain = judge_table(high, metric="standard").trusted.hubness.skewness
    mutual = judge_table(high, metric="standard", mutual_proximity=True).trusted.hubness.skewness
    assert mutual < plain / 2


def test_distances_are_euclidean() -> None:
    a = RNG.normal(size=(4, 3)).astype(np.float32)
    b = RNG.normal(size=(5, 3)).astype(np.float32)
    np.testing.assert_allclose(pairwise(a, b), np.linalg.norm(a[:, None] - b[None], axis=2), rtol=1e-5)


def test_what_can_t_be_judged_says_why() -> None:
    one = table()
    with pytest.raises(TableError, match="at least two classes, found only 'a'"):
        judge_table(replace(one, labels=np.array(["a"] * 60, dtype=object), meta={}))
    with pytest.raises(TableError, match="space of at least one column, got none"):
        judge_table(replace(one, columns=(), values=np.empty((60, 0))))
    with pytest.raises(UnknownName, match='no relevance called "artists"'):
        judge_table(one, relevance="artists")
    with pytest.raises(UnknownName, match="metric"):
        judge_table(one, metric="cosines")
    lonely = replace(one, labels=np.array([f"l{i}" for i in range(60)], dtype=object))
    with pytest.raises(TableError, match="no track has a relevant neighbour"):
        judge_table(lonely)
    unknown = judge_table(replace(one, meta={}))
    assert any("no artists are known" in note for note in unknown.notes)


def test_a_metric_that_learns_labels_needs_two_artists() -> None:
    labels = np.array(["a", "a", "b", "b"] * 10, dtype=object)
    two = replace(table(n=40, artists=2), labels=labels)
    assert judge_table(two, metric="lda").trusted.scores["P@1"].mean >= 0
    one = replace(two, meta={"artist": np.array(["artist 0"] * 40, dtype=object)})
    with pytest.raises((UsageError, TableError), match=r"at least two|no track has a relevant neighbour"):
        judge_table(one, metric="lda")


def test_nobody_is_a_neighbour_of_itself() -> None:
    """Every track's nearest other is of the other label: P@1 is 0, and 1 where tracks find themselves."""
    pairs = np.repeat(10.0 * np.arange(6), 2) + np.tile([0.0, 1.0], 6)
    one = replace(
        table(n=12, artists=12, columns=1),
        values=pairs[:, np.newaxis],
        labels=np.array(["a", "b"] * 6, dtype=object),
    )
    assert judge_table(one, metric="standard").conditions[0].scores["P@1"].mean == 0
