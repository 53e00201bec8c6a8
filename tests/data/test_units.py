"""What belongs together: by track, id, name, group and duplicate, also at second hand."""

from __future__ import annotations

import numpy as np

from mirlab.audio.terms import Column
from mirlab.data.table import FeatureTable
from mirlab.data.units import sharing, units_of


def a_table(**meta: list[object]) -> FeatureTable:
    n = len(next(iter(meta.values())))
    return FeatureTable(
        tracks=np.array([f"{i}.wav" for i in range(n)], dtype=object),
        labels=np.array(["a"] * n, dtype=object),
        columns=(Column.parse("rms.mean"),),
        values=np.zeros((n, 1)),
        meta={name: np.array(values, dtype=object) for name, values in meta.items()},
    )


def test_one_name_under_two_ids_is_one_group() -> None:
    units = units_of(a_table(artist=["Ray", "ray ", "May", None], artist_id=[1, 2, 3, 3]))
    assert units.group.tolist() == [0, 0, 1, 1]
    assert units.artist.tolist() == [0, 1, 2, 2]
    assert units.group_names == ("Ray", "May")


def test_links_reach_on_through_other_rows() -> None:
    units = units_of(
        a_table(
            artist=["a", "b", "c", "d", None],
            group=[None, "g", "g", None, None],
            cluster=[7, 7, None, None, None],
        )
    )
    assert units.group.tolist() == [0, 0, 0, 1, -1]
    assert units.cluster.tolist() == [0, 0, -1, -1, -1]


def test_names_that_say_nothing_are_unknown() -> None:
    units = units_of(a_table(artist=["", "Unknown Artist", " unknown", None]))
    assert units.group.tolist() == [-1] * 4
    assert not units.known


def test_an_id_of_0_is_an_artist() -> None:
    assert units_of(a_table(artist_id=[0, 0, None])).group.tolist() == [0, 0, -1]


def test_a_table_without_facts_has_tracks_only() -> None:
    units = units_of(a_table(title=["x", "y"]))
    assert units.track.tolist() == [0, 1]
    assert not units.known


def test_sharing_counts_the_test_rows_of_known_unit() -> None:
    codes = np.array([0, 0, 1, 2, -1, -1])
    assert sharing(codes, train=np.array([0, 3, 4]), test=np.array([1, 2, 5])) == (1, 2)


def test_groups_are_named_by_artist_id_or_group() -> None:
    units = units_of(
        a_table(
            artist=["Ray", None, None, None],
            artist_id=["7", "7", "8", None],
            group=["band", None, None, "choir"],
        )
    )
    assert units.group.tolist() == [0, 0, 1, 2]
    assert units.group_names == ("Ray", "artist 8", "choir")


def test_only_what_is_said_to_be_a_compilation_is_one() -> None:
    units = units_of(a_table(artist=["B", "A", "C", None, "A"], compilation=[True, True, False, True, True]))
    assert units.compilations == ("A", "B")
    assert units_of(a_table(artist=["A"])).compilations == ()


def test_a_cluster_alone_makes_no_artist_known() -> None:
    units = units_of(a_table(artist=[None, None, "x"], cluster=["c", "c", None]))
    assert units.group.tolist() == [-1, -1, 0]
    assert units.cluster.tolist() == [0, 0, -1]
    assert units.known
