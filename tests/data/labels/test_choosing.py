"""Labels of sound come from where they are asked to come from."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from mirlab.data.labels import by_folder, labelled, labels_of
from mirlab.data.tables import Dataset, Track
from mirlab.errors import UsageError


def track(id: str, artist: str | None = None, album: str | None = None, **facts: Any) -> Track:
    return Track(id, Path(id), artist=artist, album=album, facts=facts)


def data(*tracks: Track) -> Dataset:
    return Dataset("music", Path(), list(tracks))


COLLECTION = [
    track("Beatles/Help/1.mp3", "The Beatles", tag_genre=("Rock", "Pop")),
    track("Beatles/Help/2.mp3", "The Beatles", tag_genre=("rock",)),
    track("AC_DC/Power/1.mp3", "AC/DC", tag_genre=("Rock",)),
    track("Bjork - Debut/1.mp3", "Björk", tag_genre=("Pop",)),
    track("Compilations/Hits/1.mp3", "Somebody", tag_genre=("Pop",)),
    track("Compilations/Hits/2.mp3", "Else"),
]


def test_folders_named_like_artists_are_no_labels_and_that_is_said() -> None:
    found, notes = by_folder(COLLECTION, None)
    assert {t.label for t in found} == {None}
    assert notes == [
        "the folders are named like the artists in the tags, so they were not used as labels: --label "
        "tag:genre takes the genres in the tags, which 5 of 6 tracks have; --label folder takes the folders."
    ]
    found, notes = by_folder(COLLECTION, "folder")
    assert [t.label for t in found][:4] == ["Beatles", "Beatles", "AC_DC", "Bjork - Debut"]
    assert notes == []


def test_folders_of_letters_and_of_albums_are_recognised() -> None:
    letters = [track("A/Abba/x/1.mp3", "ABBA"), track("B/Blur/x/1.mp3", "Blur")]
    assert "named like the artists" in by_folder(letters, None)[1][0]
    albums = [track("Abba/Gold/1.mp3", "ABBA", "Gold"), track("Abba/Arrival/1.mp3", "ABBA", "Arrival")]
    (note,) = by_folder(albums, None)[1]
    assert "named like the albums in the tags" in note
    assert "no file has a genre" in note


@pytest.mark.parametrize(
    "tracks",
    [
        [track("rock/1.mp3", "A"), track("pop/1.mp3", "B")],
        [track("rock/1.mp3"), track("pop/1.mp3")],
        # One band called like a genre, and few files with tags, are not enough.
        [track("Pop/1.mp3", "Pop"), track("rock/1.mp3", "Pop"), track("rock/2.mp3", "X")],
        [track("rock/1.mp3", "rock"), track("pop/1.mp3"), track("pop/2.mp3"), track("jazz/3.mp3")],
    ],
)
def test_class_folders_stay_classes(tracks: list[Track]) -> None:
    found, notes = by_folder(tracks, None)
    assert [t.label for t in found] == labels_of([Path(t.id).parts for t in tracks])
    assert notes == []


def test_genres_of_tags_as_labels() -> None:
    found = labelled(data(*COLLECTION), "tag:genre")
    assert {t.id: t.label for t in found.tracks} == {
        "Beatles/Help/1.mp3": "Rock",
        "Beatles/Help/2.mp3": "Rock",
        "AC_DC/Power/1.mp3": "Rock",
        "Bjork - Debut/1.mp3": "Pop",
        "Compilations/Hits/1.mp3": "Pop",
        "Compilations/Hits/2.mp3": None,
    }
    assert "the genre in the tags was used as the label." in found.notes
    assert "1 track has several: the first is the label, and all are in the fact tag_genre." in found.notes
    assert "1 track has no genre in the tags, and so no label." in found.notes


def test_other_tags_no_labels_and_folders_of_any_sound() -> None:
    music = data(track("a/1.mp3", "Ann", year=1999), track("b/1.mp3", "Bob", year=2001))
    assert [t.label for t in labelled(music, "tag:artist").tracks] == ["Ann", "Bob"]
    assert [t.label for t in labelled(music, "tag:year").tracks] == ["1999", "2001"]
    assert [t.label for t in labelled(music, "folder").tracks] == ["a", "b"]
    assert [t.label for t in labelled(labelled(music, "folder"), "none").tracks] == [None, None]
    assert labelled(music, None) is music


def test_a_fact_called_like_a_word_is_that_fact() -> None:
    music = data(track("a/1.mp3", none="x", folder="y"))
    assert labelled(music, "none").tracks[0].label == "x"
    assert labelled(music, "folder").tracks[0].label == "y"


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("tag:mood", r'expected one of tag:genre, .*, got "tag:mood"'),
        ("tag:genre", "no file of music has a genre in its tags"),
        ("foldr", r'expected folder, tag:genre, none, or a fact of the tracks, got "foldr".*"folder"'),
    ],
)
def test_what_cannot_be_meant(label: str, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        labelled(data(track("a/1.mp3", "Ann")), label)
