"""Overlaps of splits whose sides are given."""

from __future__ import annotations

import numpy as np
import pytest

from mirlab.data.audit.separation import overlap
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import UnknownName, UsageError


def table(**meta: list[object]) -> FeatureTable:
    n = len(next(iter(meta.values())))
    return FeatureTable(
        tracks=np.array([f"{i}.wav" for i in range(n)], dtype=object),
        labels=np.array([("a", "b")[i % 2] for i in range(n)], dtype=object),
        columns=(),
        values=np.zeros((n, 0)),
        meta={name: np.array([*values, None], dtype=object)[:-1] for name, values in meta.items()},
    )


SIDES: list[object] = ["train"] * 4 + ["test"] * 4


def test_artists_and_copies_on_both_sides_are_counted() -> None:
    data = table(
        side=SIDES,
        artist=["Ray", "Ray", "May", "Jo", "ray", "May", "Al", None],
        cluster=["x", None, None, None, "x", "y", "y", None],
    )
    judged = overlap(data, "predefined", column="side")
    assert judged.overlap is not None
    assert judged.overlap.artist_share == pytest.approx(2 / 3)
    assert judged.overlap.artists == ("Ray", "May")
    assert (judged.overlap.copies, judged.overlap.copy_share) == (1, 0.25)
    assert judged.overlap.clusters == (("0.wav", "4.wav"),)
    assert [f.kind for f in judged.findings] == ["split-artists", "split-copies"]
    assert "67 % of the test tracks share an artist" in judged.findings[0].message
    assert "1 test tracks of the split (25.0 %) have a copy" in judged.findings[1].message


def test_every_artist_of_a_track_counts() -> None:
    data = table(side=SIDES, artist=["a; b", "c", "d feat. B", "e", "B", "x; A", "C", "z"])
    judged = overlap(data, "predefined", column="side")
    assert judged.overlap is not None
    assert judged.overlap.artist_share == pytest.approx(3 / 4)
    assert judged.overlap.artists == ("a", "b", "c")


def test_a_clean_split_gives_no_finding() -> None:
    judged = overlap(table(side=SIDES, artist=list("abcdefgh")), "predefined", column="side")
    assert judged.overlap is not None
    assert judged.overlap.artist_share == 0.0
    assert judged.findings == []


def test_a_split_that_the_table_does_not_allow_is_a_finding_when_it_was_asked_for() -> None:
    data = table(side=SIDES)
    (found,) = overlap(data, "artist-kfold").findings
    assert found.kind == "split-impossible"
    assert found.message.startswith("artist-kfold: ")
    data.labels[:] = "a"
    assert overlap(data, None).findings == []
    assert overlap(data, "random").findings[0].kind == "split-impossible"


def test_what_cannot_be_meant_is_an_error() -> None:
    with pytest.raises(UnknownName, match='Did you mean "kfold"'):
        overlap(table(side=SIDES), "kfoldd")
    with pytest.raises(UsageError, match="needs column"):
        overlap(table(side=SIDES), "predefined")


def test_the_artists_with_most_shared_test_tracks_come_first_and_ten_are_named() -> None:
    # Artist i has one track to train on and i + 1 to test on; one has no name but an id.
    artists = [f"artist {i}" for i in range(12)]
    test = [name for i, name in enumerate(artists) for _ in range(i + 1)]
    named: list[object] = [*artists, None, *test, None]
    ids: list[object] = [*range(12), 99, *(artists.index(name) for name in test), 99]
    sides: list[object] = ["train"] * 13 + ["test"] * (len(test) + 1)
    judged = overlap(table(side=sides, artist=named, artist_id=ids), "predefined", column="side")
    assert judged.overlap is not None
    assert judged.overlap.artists == tuple(reversed(artists[2:]))
    assert judged.overlap.artist_share == 1.0
    assert judged.findings[0].message.endswith("; most of them by artist 11, artist 10, artist 9")


def test_clusters_that_any_split_separates_are_listed_once() -> None:
    fold: list[object] = [1, 2, 3, 1, 2, 3, 1, 1]
    cluster: list[object] = ["x", "x", "x", "y", None, "y", "z", "z"]
    judged = overlap(table(fold=fold, cluster=cluster), "predefined", column="fold")
    assert judged.overlap is not None
    assert judged.overlap.clusters == (("0.wav", "1.wav", "2.wav"), ("3.wav", "5.wav"))
    # Each of x and y has a copy elsewhere whenever it is tested; z is on one side always.
    assert (judged.overlap.copies, judged.overlap.copy_share, judged.overlap.splits) == (5, 5 / 8, 3)
    (finding,) = judged.findings
    assert finding.message == (
        "predefined: 5 test tracks of 3 splits (62.5 %) have a copy in the training set, from 2 clusters"
    )
    assert finding.tracks == ("0.wav", "1.wav", "2.wav", "3.wav", "5.wav")
