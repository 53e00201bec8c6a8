"""What is asked of every space: what counts as correct, and who is left out."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from mirlab.audio.registry.terms import Column
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import TableError
from mirlab.find.evaluation import question
from mirlab.find.evaluation.question import question_of
from mirlab.find.evaluation.retrieval import judge_table


def collection(**meta: list[object]) -> FeatureTable:
    """Eight tracks by two artists, of two albums each, whose place is their album's."""
    facts = {"artist": list("aaaabbbb"), "album": ["one", "one", "two", "two"] * 2} | meta
    return FeatureTable(
        tracks=np.array([f"t{i}" for i in range(8)], dtype=object),
        labels=np.full(8, None, dtype=object),
        columns=(Column("x", None, "mean"),),
        values=np.array([0.0, 0.1, 5.0, 5.1, 10.0, 10.1, 15.0, 15.1])[:, np.newaxis],
        meta={name: np.array([None, *cells], dtype=object)[1:] for name, cells in facts.items()},
    )


def labelled() -> FeatureTable:
    return replace(collection(), labels=np.array(list("xyxyxyxy"), dtype=object))


def test_without_labels_the_artist_says_what_is_correct_and_albums_are_left_out() -> None:
    asked = question_of(collection())
    assert (asked.relevance, asked.conditions, asked.classes) == ("artist", ("all", "other albums"), ())
    assert "correct if it has the query's artist" in asked.notes[0]
    found = judge_table(collection(), metric="standard")
    loose, strict = found.conditions
    # The nearest track is the album's other one; without the album the artist's other album is next.
    assert (loose.scores["P@1"].mean, strict.scores["P@1"].mean) == (1.0, 0.75)
    assert "are by the query's artist among tracks from other albums" in found.answer()
    assert "tracks from the query's album, and copies, are not left out" in found.answer()
    assert strict.confusion.shape == (0, 0)


def test_albums_of_one_title_by_two_artists_are_two() -> None:
    asked = question_of(collection(album=["hits"] * 8), relevance="album")
    assert len(set(asked.album.tolist())) == 2


def test_unknown_albums_are_not_one_album() -> None:
    asked = question_of(collection(album=[None, None, "one", "two", *["three"] * 4]))
    _, may = asked.allowed("other albums", np.array([0, 4]))
    assert np.flatnonzero(may[0]).tolist() == [1, 2, 3, 4, 5, 6, 7]
    assert np.flatnonzero(may[1]).tolist() == [0, 1, 2, 3]


def test_an_artist_with_one_album_has_no_other() -> None:
    asked = question_of(collection(album=["one"] * 4 + ["two"] * 4))
    assert asked.conditions == ("all",)
    assert "no artist is known to have two albums" in " ".join(asked.notes)


def test_labels_come_first_and_the_album_last() -> None:
    assert question_of(labelled()).relevance == "label"
    assert question_of(labelled(), relevance="artist").relevance == "artist"
    assert question_of(collection(artist=[None] * 8)).relevance == "album"
    # An artist of one track each says nothing of which tracks are alike.
    alone = collection(artist=list("abcdefgh"))
    with pytest.raises(TableError, match="at least two classes"):
        question_of(alone)


def test_where_nothing_says_what_is_correct_stability_is_left() -> None:
    bare = replace(collection(), meta={})
    with pytest.raises(TableError, match=r"table: expected tracks of at least two classes, found no labels"):
        question_of(bare)
    asked = question_of(bare, without=True)
    assert (asked.relevance, len(asked.asking)) == ("", 8)
    assert "nothing says which neighbours are correct" in " ".join(asked.notes)
    with pytest.raises(TableError, match="no two are known to share one: tag the files, add a column album"):
        question_of(bare, relevance="album")


def test_copies_leave_and_the_first_of_each_recording_stays() -> None:
    clusters = np.array(["c", "c", None, "c", "d", None, None, "d"], dtype=object)
    asked = question_of(labelled(), clusters=clusters)
    assert asked.kept.tolist() == [True, False, True, False, True, True, True, False]
    asks, may = asked.allowed("no copies", np.array([0, 1]))
    assert asks.tolist() == [True, False]
    assert np.flatnonzero(may[0]).tolist() == [2, 4, 5, 6]
    _, may = asked.allowed("other artists", np.array([0]))
    assert np.flatnonzero(may[0]).tolist() == [4, 5, 6]


def test_unknown_artists_are_nobodys(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = question_of(replace(labelled(), meta={"artist": np.array([*"aab", *[None] * 5], dtype=object)}))
    _, may = asked.allowed("other artists", np.array([3]))
    assert may[0].sum() == 7
    monkeypatch.setattr(question, "MOST_QUERIES", 5)
    some = question_of(labelled(), seed=3)
    assert len(some.asking) == 5
    assert "5 of 8 tracks, drawn with seed 3, were used as queries." in some.notes
    # Every space draws its folds from the same state.
    assert some.random().random() == some.random().random()


def test_lda_is_fitted_to_labels_where_artists_are_asked_for() -> None:
    rng = np.random.default_rng(0)
    n = 48
    table = FeatureTable(
        tracks=np.array([f"t{i:02}" for i in range(n)], dtype=object),
        labels=np.array([f"l{i % 2}" for i in range(n)], dtype=object),
        columns=tuple(Column("x", i + 1, "mean") for i in range(3)),
        values=rng.normal(size=(n, 3)),
        meta={"artist": np.array([f"a{i % 12}" for i in range(n)], dtype=object)},
    )
    found = judge_table(table, metric="lda", relevance="artist")
    assert any("fitted without the tracks of its artist" in note for note in found.notes)
    bare = replace(table, labels=np.full(n, None, dtype=object))
    assert any("uses no labels" in note for note in judge_table(bare, metric="mahalanobis").notes)
