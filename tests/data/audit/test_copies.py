"""Copies in words, and copies in a table."""

from __future__ import annotations

import numpy as np

from mirlab.audio.registry.terms import Column
from mirlab.data.audit.copies import Copies, equal_rows, marked
from mirlab.data.audit.duplicates import Pair
from mirlab.data.tables.table import FeatureTable

LABELS = {"a": "x", "b": "x", "c": "y", "d": None}


def test_a_shifted_pair_says_which_begins_later() -> None:
    for offset, words in [(2.5, "the second beginning 2.50 s into the first"), (0.01, "82 %)")]:
        copies = Copies([Pair("a", "b", "near", 0.82, offset, 20.0)], [["a", "b"]])
        (found,) = copies.findings(LABELS)
        assert found.kind == "near-copies"
        assert found.message.endswith(words)
        assert found.values["offset"] == offset
    (found,) = Copies([Pair("a", "b", "near", 0.82, -1.0, 20.0)], [["a", "b"]]).findings(LABELS)
    assert found.message.endswith("the first beginning 1.00 s into the second")


def test_two_labels_for_one_recording_are_the_gravest() -> None:
    copies = Copies([Pair("a", "c", "exact", 1.0, 0.0, 20.0)], [["a", "c"]])
    (found,) = copies.findings(LABELS)
    assert found.kind == "copies-in-two-classes"
    assert found.message == "2 tracks hold exactly the same sound; labelled x, y"
    (unlabelled,) = Copies([Pair("a", "d", "exact", 1.0, 0.0, 20.0)], [["a", "d"]]).findings(LABELS)
    assert unlabelled.kind == "exact-copies"


def test_a_cluster_of_three_is_one_finding() -> None:
    pairs = [Pair("a", "b", "exact", 1.0, 0.0, 20.0), Pair("a", "d", "near", 0.7, 3.0, 20.0)]
    (found,) = Copies(pairs, [["a", "b", "d"]]).findings(LABELS)
    assert (found.kind, found.tracks, found.values["score"]) == ("near-copies", ("a", "b", "d"), 0.7)
    assert "offset" not in found.values


def table(columns: int, **meta: list[object]) -> FeatureTable:
    values = np.random.default_rng(0).normal(size=(4, columns))
    values[2] = values[0]
    return FeatureTable(
        tracks=np.array(list("bcad"), dtype=object),
        labels=np.array(["x"] * 4, dtype=object),
        columns=tuple(Column("mfcc", i + 1, "mean") for i in range(columns)),
        values=values,
        meta={name: np.array(v, dtype=object) for name, v in meta.items()},
    )


def test_equal_rows_are_the_same_sound_where_many_columns_agree() -> None:
    found = equal_rows(table(12))
    assert found.clusters == [["a", "b"]]
    assert [(p.a, p.b, p.kind) for p in found.pairs] == [("a", "b", "exact")]
    assert equal_rows(table(9)).clusters == []
    assert equal_rows(table(12, segment_start=[0.0, 1.0, 2.0, 3.0])).clusters == []


def test_splits_learn_of_the_clusters() -> None:
    known = table(12, cluster=[None, "old", None, None])
    assert marked(known, equal_rows(known)).meta["cluster"].tolist() == [
        "copies of a",
        "old",
        "copies of a",
        None,
    ]
    assert marked(known, Copies()) is known


def test_known_clusters_are_joined_with_found_ones() -> None:
    known = table(12, cluster=["old", "old", "older", "older"])
    assert len(set(marked(known, equal_rows(known)).meta["cluster"])) == 1
