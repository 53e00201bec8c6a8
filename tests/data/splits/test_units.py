"""What belongs together: by track, id, name, group and duplicate, also at second hand."""

from __future__ import annotations

import numpy as np

from mirlab.audio.registry.terms import Column
from mirlab.data.splits.units import giant_note, sharing, units_of
from mirlab.data.tables.table import FeatureTable


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


def test_ways_to_write_a_name_are_one_artist() -> None:
    names = ["Björk", "BJO\u0308RK ", "Cure, The", "The Cure", "Boney M.", "boney m", "None", "VA"]
    units = units_of(a_table(artist=names))
    assert units.group.tolist() == [0, 0, 1, 1, 2, 2, -1, -1]
    assert units.group_names == ("Björk", "Cure, The", "Boney M.")


def test_a_track_belongs_to_all_of_its_artists() -> None:
    units = units_of(a_table(artist=["A", "B feat. A", "C; B", "D", "D / E", "AC/DC"]))
    assert units.group.tolist() == [0, 0, 0, 1, 1, 2]
    assert units.group_artists == (3, 2, 1)
    assert units.artist.tolist() == [0, 1, 2, 3, 3, 5]
    assert units.artist_names == ("A", "B", "C", "D", "E", "AC/DC")
    assert units_of(a_table(artist=["P; Q; R", "R"])).artist_names == ("P", "Q", "R")
    # Row 2 shares B with row 1, row 4 shares D with row 3.
    assert sharing(units.artists, train=np.array([1, 3]), test=np.array([0, 2, 4, 5])) == (3, 4)


def test_ids_and_groups_are_one_whatever_their_type() -> None:
    assert units_of(a_table(artist_id=[1, 1.0, "1", "2; 1", "nan", float("nan")])).group.tolist() == [
        *[0] * 4,
        -1,
        -1,
    ]
    assert units_of(a_table(group=["1.0", 1, "G ", "g", "null"])).group.tolist() == [0, 0, 1, 1, -1]


def test_a_giant_group_is_told_from_one_artist_with_many_tracks() -> None:
    units = units_of(a_table(artist=["a", "a", "a", "b", "c"]))
    assert giant_note(units, np.arange(5)) is None
    linked = units_of(a_table(artist=["a", "a; b", "c", "d", "e", "f", "g", "h", "i", "j", None]))
    assert giant_note(linked, np.arange(2, 11)) is None
    note = giant_note(linked, np.arange(11))
    assert note is not None
    assert note.startswith("20 % of the tracks (2 of 10) are one group")


def test_an_id_of_0_is_an_artist() -> None:
    assert units_of(a_table(artist_id=[0, 0, None])).group.tolist() == [0, 0, -1]


def test_a_table_without_facts_has_tracks_only() -> None:
    units = units_of(a_table(title=["x", "y"]))
    assert units.track.tolist() == [0, 1]
    assert not units.known


def test_sharing_counts_the_test_rows_of_known_unit() -> None:
    codes = np.array([0, 0, 1, 2, -1, -1])
    assert sharing(codes, train=np.array([0, 3, 4]), test=np.array([1, 2, 5])) == (1, 2)


def test_without_artists_there_are_no_names_of_them() -> None:
    assert units_of(a_table(album=["x", "y"])).artist_names == ()
    assert units_of(a_table(artist=["Ray", None, "Bo", "Ray"])).artist_names == ("Ray", "Bo")


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
