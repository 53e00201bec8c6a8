"""Classes, artists and titles with known counts."""

from __future__ import annotations

from pathlib import Path

from mirlab.data.audit.composition import artist_findings, class_findings, class_rows, title_findings
from mirlab.data.findings.finding import Finding
from mirlab.data.tables.track import Track


def tracks(*rows: tuple[str | None, str | None]) -> list[Track]:
    return [Track(f"{i:03}.wav", Path("x"), label, artist=artist) for i, (label, artist) in enumerate(rows)]


def of_kind(found: list[Finding], kind: str) -> list[str]:
    return [finding.message for finding in found if finding.kind == kind]


def test_rows_count_artists_by_name_without_case() -> None:
    rows = class_rows(
        tracks(("a", "Ray"), ("a", " ray "), ("a", "May"), ("a", None), ("b", "unknown artist"))
    )
    assert [(r.label, r.tracks, r.artists, r.unknown) for r in rows] == [("a", 4, 2, 1), ("b", 1, 0, 1)]
    assert [(r.top_artist, r.top_tracks) for r in rows] == [("Ray", 2), (None, 0)]


def test_an_id_stands_in_for_a_name() -> None:
    one = Track("a.wav", Path("a"), "a", facts={"artist_id": 7})
    assert class_rows([one])[0].top_artist == "artist 7"


def test_sizes_of_classes() -> None:
    data = tracks(*[("big", None)] * 20, *[("small", None)] * 9, (None, None))
    found = class_findings(data, class_rows(data))
    assert of_kind(found, "imbalance") == ["big has 20 tracks and small 9: 2.2 times as many"]
    assert of_kind(found, "small-class") == ["small has 9 tracks, fewer than 10 folds need"]
    assert of_kind(found, "unlabelled") == ["1 of 30 tracks have no label"]
    even = tracks(*[("a", None)] * 19, *[("b", None)] * 10)
    assert class_findings(even, class_rows(even)) == []
    alone = tracks(*[("a", None)] * 19)
    assert of_kind(class_findings(alone, class_rows(alone)), "one-class") == [
        "expected at least two classes, all labelled tracks are a"
    ]


def test_an_artist_owns_or_dominates_a_class() -> None:
    data = tracks(("a", "Ray"), ("a", "RAY"), ("b", "May"), ("b", "May"), ("b", "Jo"), ("c", "X"), ("c", "Y"))
    found = artist_findings(data, class_rows(data))
    assert of_kind(found, "one-artist-class") == ["all 2 tracks of a are by Ray"]
    assert of_kind(found, "dominated-class") == ["2 of the 3 tracks of b are by May"]
    assert {f.kind: f.tracks for f in found}["one-artist-class"] == ("000.wav", "001.wav")


def test_an_unknown_artist_may_be_another_one() -> None:
    data = tracks(("a", "Ray"), ("a", None), ("b", "May"), ("b", "Jo"))
    found = artist_findings(data, class_rows(data))
    assert of_kind(found, "one-artist-class") == []
    assert of_kind(found, "unknown-artist") == ["the artist of 1 of 4 tracks is unknown"]


def test_a_name_in_three_classes_is_likely_a_compilation() -> None:
    data = tracks(*[(c, "DJ Cary") for c in "abc"], *[(c, "Queen") for c in "ab"])
    assert of_kind(artist_findings(data, class_rows(data)), "compilation") == [
        "DJ Cary: 3 tracks in a, b and c (one name in 3 classes)"
    ]
    named = [Track("a.wav", Path("a"), "a", artist="Hits Compilation", compilation=True)]
    assert of_kind(artist_findings(named, class_rows(named)), "compilation") == [
        "Hits Compilation: 1 track in a (named like a compilation)"
    ]
    nobody = [Track("a.wav", Path("a"), "a", artist="Various Artists", compilation=True)]
    assert of_kind(artist_findings(nobody, class_rows(nobody)), "compilation") == [
        '1 track names "Various Artists" or the like: who plays is unknown'
    ]


def test_a_song_that_comes_again_unless_its_sound_was_found_already() -> None:
    songs = [
        Track(f"{i}.wav", Path("x"), "a", artist=artist, title=title)
        for i, (artist, title) in enumerate([("Ray", "Go"), ("ray", "go "), ("May", "Go"), ("Ray", None)])
    ]
    (found,) = title_findings(songs, [])
    assert (found.message, found.tracks) == ('2 tracks are "Go" by Ray', ("0.wav", "1.wav"))
    assert title_findings(songs, [["0.wav", "1.wav"]]) == []
    assert len(title_findings(songs, [["0.wav", "2.wav"]])) == 1
