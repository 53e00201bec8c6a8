"""Artists come from the tags, from the folders of a collection, or from nowhere."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mirlab.audio.registry import columns_of, expand
from mirlab.data.labels import artists_in_table, by_folder, with_artists
from mirlab.data.tables import FeatureTable, Track
from mirlab.errors import UsageError


def track(id: str, artist: str | None = None, **known: Any) -> Track:
    return Track(id, Path(id), artist=artist, **known)


def artists(*ids: str | Track, label: str | None = None) -> list[str | None]:
    tracks = [one if isinstance(one, Track) else track(one) for one in ids]
    return [one.artist for one in with_artists(tracks, "folder", label=label)[0]]


PLAIN = ["Abba/Arrival/01.mp3", "Abba/Arrival/02.mp3", "Blur/13/01.mp3", "Blur/single.mp3", "loose.mp3"]


def test_the_folder_above_the_album_is_the_artist() -> None:
    found, notes = with_artists([track(id) for id in PLAIN], "folder")
    assert [one.artist for one in found] == ["Abba", "Abba", "Blur", "Blur", None]
    assert [one.album for one in found] == ["Arrival", "Arrival", "13", None, None]
    assert notes == [
        "the artists of 4 tracks were read from their folders: Abba, Blur.",
        "1 track without an artist lies in no artist's folder (Artist/track was expected), so the artist "
        "stays unknown.",
    ]


@pytest.mark.parametrize(
    ("ids", "expected"),
    [
        (["Abba/1.mp3", "Blur/1.mp3"], ["Abba", "Blur"]),
        (["Music/Abba/Arrival/1.mp3", "Music/Blur/13/1.mp3"], ["Abba", "Blur"]),
        (["A/Abba/Arrival/1.mp3", "B/Blur/13/1.mp3", "B/Blur/1.mp3"], ["Abba", "Blur", "Blur"]),
        (["rock/Blur/13/1.mp3", "pop/Abba/Gold/1.mp3", "rock/1.mp3"], ["Blur", "Abba", None]),
        (["Abba/Gold/CD 1/1.mp3", "Abba/x/Disc2/1.mp3", "Blur/13/CD1 - x/1.mp3"], ["Abba", "Abba", "Blur"]),
        (["Abba - Arrival/1.mp3", "Blur - 13/1.mp3"], ["Abba", "Blur"]),
        (["Abba/Abba - Arrival/1.mp3", "Blur/Blur - 13/1.mp3"], ["Abba", "Blur"]),
        (["Abba/1976 - Arrival/1.mp3", "Blur/1999 - 13/1.mp3"], ["Abba", "Blur"]),
        (["The_Kinks/x/1.mp3", "Kinks/y/1.mp3"], ["The Kinks", "The Kinks"]),
        (["Unknown Artist/x/1.mp3", "Various Artists/y/1.mp3"], [None, None]),
        (["/music/Abba/Gold/1.mp3", "../Blur/13/1.mp3", "/music/Air/x/1.mp3"], ["Abba", "Blur", "Air"]),
        (["1.mp3", "2.mp3"], [None, None]),
    ],
)  # fmt: skip
def test_the_level_follows_from_the_depth(ids: list[str], expected: list[str | None]) -> None:
    assert artists(*ids) == expected


def test_tags_win_and_give_the_spelling() -> None:
    found = artists(
        track("AC_DC/Power/1.mp3", "AC/DC"),
        "AC_DC/Power/2.mp3",
        track("Bjork/Debut/1.mp3", "Björk feat. Someone"),
        "Bjork/Debut/2.mp3",
        "Beatles/Help/1.mp3",
        track("Best of/x/1.mp3", "The Beatles"),
        track("Best of/x/2.mp3", "Various Artists", facts={"album_artist": "Various Artists"}),
        track("AC_DC/Power/3.mp3", "unknown"),
        "Beatles - Live/1.mp3",
    )
    assert found == [
        "AC/DC", "AC/DC", "Björk feat. Someone", "Björk", "The Beatles", "The Beatles", "Best of", "AC/DC",
        "The Beatles",
    ]  # fmt: skip


def test_tags_and_class_folders_tell_another_level() -> None:
    genres = ["pop/Abba/2.mp3", "rock/Blur/1.mp3", "rock/Air/1.mp3"]
    assert artists(*genres) == ["pop", "rock", "rock"]
    assert artists(track("pop/Abba/1.mp3", "ABBA"), *genres) == ["ABBA", "ABBA", "Blur", "Air"]
    assert artists(*genres, label="folder") == ["Abba", "Blur", "Air"]


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("01 - Waterloo.mp3", "Waterloo"),
        ("1-07 Abba - Waterloo.mp3", "Waterloo"),
        ("Abba - 03 - Waterloo.mp3", "Waterloo"),
        ("Waterloo_(live).mp3", "Waterloo (live)"),
        ("Track 01.mp3", None),
        ("07.mp3", None),
        ("99 Luftballons.mp3", "99 Luftballons"),
        ("22-12.mp3", None),
    ],
)
def test_titles_are_read_from_names(name: str, title: str | None) -> None:
    (found,), _ = with_artists([track(f"Abba/Gold/{name}")], "folder")
    assert found.title == title
    (tagged,), _ = with_artists([track(f"Abba/Gold/{name}", title="S.O.S.", album="More")], "folder")
    assert (tagged.title, tagged.album) == ("S.O.S.", "More")


def test_folders_of_artists_are_no_classes() -> None:
    tracks, _ = with_artists([track(id) for id in PLAIN[:3]], "folder")
    found, (note,) = by_folder(tracks, None, "folder")
    assert {one.label for one in found} == {None}
    assert note.startswith(
        "the folders are the artists', so they were not used as labels: no file has a genre"
    )
    genres, _ = with_artists([track("pop/Abba/Gold/1.mp3"), track("rock/Blur/13/1.mp3")], "folder")
    assert [one.label for one in by_folder(genres, None, "folder")[0]] == ["pop", "rock"]


def test_folders_that_may_be_artists_are_hinted_at_once() -> None:
    tracks = [track(id) for id in PLAIN]
    same, (note,) = with_artists(tracks, None)
    assert same == tracks
    assert note == (
        '5 of 5 tracks have no artist in their tags. If their folders are Artist/Album, artist "folder" '
        "(--artist folder) takes the artists from them: Abba, Blur."
    )
    assert with_artists(tracks, "tag") == (tracks, [])
    for quiet in (
        [track("rock/1.mp3"), track("pop/1.mp3")],
        [track(f"{genre}/{part}/1.mp3") for genre in ("rock", "pop") for part in ("train", "test")],
        [track(id, "Abba") for id in PLAIN[:3]] + [track(PLAIN[3])],
        [track(id, facts={"artist_id": "7"}) for id in PLAIN],
    ):  # fmt: skip
        assert with_artists(quiet, None)[1] == []


def test_none_leaves_nobody() -> None:
    known = track("Abba/1.mp3", "ABBA", facts={"artists": ("ABBA",), "artist_id": "7", "year": 1976})
    (found,), notes = with_artists([known], "none")
    assert (found.artist, found.facts) == (None, {"year": 1976})
    assert notes == ['the artists of 1 track were left out, as artist "none" was asked for.']


def test_tables_have_the_artists_they_have() -> None:
    meta = {"artist": np.array(["a", "b"], dtype=object), "year": np.array([1, 2], dtype=object)}
    names = np.array(["1", "2"], dtype=object)
    table = FeatureTable(names, names, columns_of(expand("rms.mean")), np.zeros((2, 1)), meta=meta)
    assert artists_in_table(table, "tag", "t") is table
    assert list(artists_in_table(table, "none", "t").meta) == ["year"]
    with pytest.raises(UsageError, match="t is a table of features: give the sound, or write the artists"):
        artists_in_table(table, "folder", "t")
    with pytest.raises(
        UsageError, match=r'expected tag, folder or none, got "folders"\. Did you mean "folder"'
    ):
        with_artists([], "folders")
