"""Overlaps of splits whose sides are given."""

from __future__ import annotations

import numpy as np
import pytest

from mirlab.data.separation import overlap
from mirlab.data.table import FeatureTable
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
