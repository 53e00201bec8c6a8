"""Splits that a column says, and the published ones that a table has in part."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from mirlab.data.gtzan.gtzan import gtzan_table
from mirlab.data.gtzan.learned import learned_table
from mirlab.data.gtzan.plug import KNOWN
from mirlab.data.splits.published import Listed, predefined, published
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import TableError, UsageError


def a_table(mine: Sequence[object], slices: int = 1) -> FeatureTable:
    n = len(mine)
    meta: dict[str, Sequence[object]] = {"mine": mine}
    if slices > 1:
        meta["segment_start"] = [float(i % slices) for i in range(n)]
    return FeatureTable(
        tracks=np.array([f"t{i // slices}" for i in range(n)], dtype=object),
        labels=np.array(["ab"[i // slices % 2] for i in range(n)], dtype=object),
        columns=(),
        values=np.zeros((n, 0)),
        meta={name: np.array([*values, None], dtype=object)[:-1] for name, values in meta.items()},
    )


def all_rows(table: FeatureTable) -> np.ndarray:
    return np.ones(len(table), dtype=bool)


@pytest.mark.parametrize("word", ["train", "Training", " valid ", "validation", "VAL", "dev"])
def test_every_word_of_training_is_trained_on(word: str) -> None:
    table = a_table([word, "test", word, "TEST "])
    (split,) = predefined(table, all_rows(table), "mine").splits
    assert (split.train.tolist(), split.test.tolist()) == ([0, 2], [1, 3])
    assert split.name == 'column "mine"'


def test_rows_without_a_value_or_a_label_are_in_no_split_and_are_counted() -> None:
    table = a_table(["train", "test", "", None, "  ", "train", "test"])
    listed = predefined(table, np.arange(7) != 5, "mine")
    (split,) = listed.splits
    assert (split.train.tolist(), split.test.tolist()) == ([0], [1, 6])
    assert listed.sentence == (
        'the split given by the column "mine": 1 track to train on, 2 to test on. '
        "3 rows have no value there and are in no split."
    )
    whole = predefined(a_table(["train", "test"]), np.ones(2, dtype=bool), "mine")
    assert whole.sentence.endswith("1 track to train on, 1 to test on.")


def test_tracks_are_counted_and_not_their_slices() -> None:
    table = a_table(["train"] * 4 + ["test"] * 2, slices=2)
    assert "2 tracks to train on, 1 to test on" in predefined(table, all_rows(table), "mine").sentence


def test_folds_are_tested_in_order_and_trained_on_the_others() -> None:
    table = a_table(["b", 10, 9.0, None, "a", 10])
    listed = predefined(table, all_rows(table), "mine")
    assert [split.name for split in listed.splits] == [f"fold {f} of 4" for f in ("9.0", "10", "a", "b")]
    assert [split.test.tolist() for split in listed.splits] == [[2], [1, 5], [4], [0]]
    assert listed.splits[1].train.tolist() == [0, 2, 4]
    assert "4 folds, each tested by a model trained on the others. 1 row has no value" in listed.sentence


def test_a_hundred_folds_are_the_most() -> None:
    table = a_table(list(range(100)))
    assert len(predefined(table, all_rows(table), "mine").splits) == 100
    table = a_table(list(range(101)))
    with pytest.raises(UsageError, match="has 101 different values: expected train and test, or up to 100"):
        predefined(table, all_rows(table), "mine")


def test_a_half_without_rows_is_named() -> None:
    for words, half in ((["test", "test"], "train"), (["train", "test"], "test")):
        table = a_table(words)
        with pytest.raises(TableError, match=f'"mine" leaves no labelled rows to {half} on|has one value'):
            predefined(table, np.arange(2) < 1, "mine")


def of_gtzan(name: str, table: FeatureTable) -> Listed:
    split = next(split for split in KNOWN.splits if split.protocol == name)
    return published(table, all_rows(table), split, KNOWN)


@pytest.mark.parametrize("protocol", ["fault-filtered", "artist-3fold"])
def test_of_a_published_list_ten_missing_tracks_are_named_and_more_are_counted(protocol: str) -> None:
    table = gtzan_table()
    name = "fault_filtered" if protocol == "fault-filtered" else "artist_fold"
    total = 930 if protocol == "fault-filtered" else 948
    listed = np.flatnonzero([x is not None for x in table.meta[name]])
    for gone, more in ((10, ""), (12, " and 2 more")):
        kept = np.setdiff1d(np.arange(len(table)), listed[:gone])
        part = table.rows(kept)
        sentence = of_gtzan(protocol, part).sentence
        assert f" The data at hand lack {gone} of its {total} tracks: " in sentence
        assert sentence.endswith(f"{more}.")
        assert sentence.rpartition(": ")[2].count(", ") == 9


def test_other_music_with_such_a_column_lacks_nothing() -> None:
    table = a_table(["train", "test"] * 2)
    table.meta["fault_filtered"] = table.meta["mine"]
    listed = of_gtzan("fault-filtered", table)
    assert "lack" not in listed.sentence
    assert "its 2 training tracks, tested on its 2 test tracks." in listed.sentence


@pytest.mark.parametrize(
    ("words", "trained"),
    [
        (["train", "valid", "test", "train"], "its 2 training and 1 validation track,"),
        (["train", "valid", "test", "valid"], "its 1 training and 2 validation tracks,"),
        (["valid", "valid", "test", "test"], "its 2 validation tracks,"),
    ],
)
def test_the_sentence_names_the_training_and_validation_tracks_that_the_table_has(
    words: list[str], trained: str
) -> None:
    table = a_table(words)
    table.meta["fault_filtered"] = table.meta["mine"]
    assert f"trained on {trained} tested on" in of_gtzan("fault-filtered", table).sentence


def test_gtzan_s_partition_is_trained_on_both_kinds_and_the_learned_table_has_one() -> None:
    whole = of_gtzan("fault-filtered", gtzan_table()).sentence
    assert "trained on its 443 training and 197 validation tracks, tested on its 290 test tracks." in whole
    learned = of_gtzan("fault-filtered", learned_table()).sentence
    assert "trained on its 443 training tracks, tested on its 290 test tracks." in learned
