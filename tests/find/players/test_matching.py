"""Songs of a media server and tracks of a library: by path, else by names; in doubt none."""

from __future__ import annotations

from typing import Any

import pytest

from mirlab.find.players.matching import Held, Match, match
from mirlab.find.players.songs import Song


def song(id: str = "s", **said: Any) -> Song:
    return Song(id, said)


def held(id: str, place: str = "", **said: Any) -> Held:
    known = {"title": None, "artist": None, "album": None, "duration": None, **said}
    return Held(id, places=(place,) if place else (), **known)


def test_the_path_below_the_servers_folder_is_found_wherever_the_library_has_it() -> None:
    songs = [song("1", path="/music/A/X/01.flac"), song("2", path="/music/B/Y/01.flac")]
    tracks = [held("b", "/home/me/sound/B/Y/01.flac"), held("a", "/home/me/sound/A/X/01.flac")]
    assert match(songs, tracks) == [Match("a", "path"), Match("b", "path")]


@pytest.mark.parametrize("path", ["A\\X\\01.flac", "C:\\music\\A\\X\\01.flac", "./A/X/01.flac"])
def test_paths_of_other_systems(path: str) -> None:
    other = song("o", path="C:\\music\\B\\01.flac")
    assert match([song(path=path), other], [held("a", "/home/A/X/01.flac")])[0] == Match("a", "path")


def test_unicode_forms_of_a_path_are_one() -> None:
    tracks = [held("a", "/m/Motorhea\u0308d/1.mp3")]
    assert match([song(path="Motorhe\u00e4d/1.mp3")], tracks) == [Match("a", "path")]


def test_a_copy_is_a_track_at_two_places() -> None:
    track = Held("a", None, None, None, None, ("/m/A/1.mp3", "/m/B/2.mp3"))
    songs = [song("1", path="A/1.mp3"), song("2", path="B/2.mp3")]
    assert [found.track for found in match(songs, [track])] == ["a", "a"]


def test_the_same_end_of_a_path_is_another_song_unless_the_tags_agree() -> None:
    """Every album has a CD1/01.mp3: the one that the library lacks is not the one that it has."""
    far = song("f", path="/music/Z/9.mp3")
    asked = song(path="/music/A/X/CD1/01.mp3", title="One", duration=100)
    place = "/lib/B/Y/CD1/01.mp3"
    assert match([far, asked], [held("t", place, title="Other", duration=100)])[1] == Match()
    assert match([far, asked], [held("t", place, title="One", duration=101)])[1] == Match("t", "path")
    assert match([far, asked], [held("t", place, title="One", duration=110)])[1] == Match()
    assert match([far, song(path="/music/A/X/CD1/01.mp3")], [held("t", place)])[1] == Match()
    # A name such as 01.mp3 says nothing, whatever the title is.
    assert match([far, asked], [held("t", "/lib/01.mp3", title="One", duration=100)])[1] == Match()


def test_a_path_does_not_help_where_the_duration_says_otherwise() -> None:
    asked = song(path="A/X/01.mp3", duration=100)
    assert match([asked], [held("t", "/lib/A/X/01.mp3", duration=104)]) == [Match()]
    assert match([asked], [held("t", "/lib/A/X/01.mp3", duration=102.9)]) == [Match("t", "path")]


def test_several_files_with_one_path_are_told_apart_by_tags_or_not_at_all() -> None:
    tracks = [
        held("a", "/one/A/1.mp3", title="One", duration=100),
        held("b", "/two/A/1.mp3", title="Two", duration=100),
    ]
    assert match([song(path="A/1.mp3", title="Two")], tracks) == [Match("b", "path")]
    assert match([song(path="A/1.mp3", duration=100)], tracks) == [Match(candidates=("a", "b"))]


def test_names_where_there_is_no_such_path() -> None:
    made_up = song(path="Cure/Disintegration/01 - Plainsong.flac", title="plainsong", artist="Cure, The",
                   duration=312)  # fmt: skip
    tracks = [
        held("a", "/lib/01.flac", title="Plainsong", artist="The Cure", duration=313.4),
        held("b", "/lib/02.flac", title="Plainsong", artist="Another Band", duration=313.4),
    ]
    assert match([made_up], tracks) == [Match("a", "names")]


@pytest.mark.parametrize(
    "said", [{"title": "One"}, {"artist": "A"}, {"title": "One", "artist": "Various Artists"}]
)
def test_half_of_the_names_is_not_enough(said: dict[str, str]) -> None:
    track = held("a", "/x/1.mp3", title="One", artist="Various Artists", duration=60)
    assert match([song(**said, duration=60)], [track]) == [Match()]


def test_one_of_several_artists_is_enough() -> None:
    track = held("a", title="One", artist="A feat. B")
    assert match([song(title="One", artist="B")], [track]) == [Match("a", "names")]


def test_a_live_take_is_another_song() -> None:
    track = held("a", title="One", artist="A", duration=200)
    assert match([song(title="One", artist="A", duration=260)], [track]) == [Match()]


def test_the_album_decides_between_takes_and_else_nothing_does() -> None:
    tracks = [
        held("a", title="One", artist="A", album="First", duration=200),
        held("b", title="One", artist="A", album="Best of", duration=201),
    ]
    asked = {"title": "One", "artist": "A", "duration": 200}
    assert match([song(**asked, album="best of")], tracks) == [Match("b", "names")]
    assert match([song(**asked, album="Third")], tracks) == [Match(candidates=("a", "b"))]
    assert match([song(**asked)], tracks) == [Match(candidates=("a", "b"))]
