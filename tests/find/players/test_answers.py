"""Answers about songs of a media server: tones an octave of steps apart, so neighbours are known."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from mirlab.errors import UsageError
from mirlab.find.facade.library import Library
from mirlab.find.players.answers import Answers, UnknownSong
from mirlab.find.players.table import read_songs


@pytest.fixture
def answers(library: Library, tmp_path: Path) -> Answers:
    """Tracks 0 to 6 of the band by four artists; 0 has two ids, 7 has none."""
    artists = ["Low", "Low", "Low", "Low", "High", "High", "Third"]
    lines = ["id,path,title,artist,artist_id"]
    for i, artist in enumerate(artists):
        title = "Same" if i in (2, 3) else f"T{i}"
        lines.append(f"s{i},{'low' if i < 4 else 'high'}/{i}.wav,{title},{artist},ar-{artist}")
    lines.append("again,low/0.wav,T0,Low,ar-Low")
    lines.append("lost,low/99.wav,Lost,Nobody Else,ar-x")
    listed = tmp_path / "ids.csv"
    listed.write_text("\n".join(lines) + "\n", encoding="utf-8")
    library.import_ids(csv=listed)
    table = read_songs(library.path)
    assert table is not None
    return Answers(library, table)


def ids(found: list) -> list[str]:
    return [near.song.id for near in found]


def test_the_nearest_first_each_by_one_id_and_only_what_the_server_has(answers: Answers) -> None:
    found = answers.nearest("s3", 10)
    assert ids(found)[:2] in (["s2", "s4"], ["s4", "s2"])
    assert sorted(ids(found)) == ["s0", "s1", "s2", "s4", "s5", "s6"]
    alike = [near.similarity for near in found]
    assert alike == sorted(alike, reverse=True)
    assert all(0 <= one <= 1 for one in alike)
    assert ids(answers.nearest("again", 1)) == ["s1"]
    assert answers.nearest("s3", 0) == []


def test_nothing_sounds_like_a_silent_song(library: Library, tmp_path: Path, with_facts: Any) -> None:
    # A copy, as the tests of this module share one library.
    shutil.copytree(library.path, tmp_path / "lib")
    library = Library.open(tmp_path / "lib")
    with_facts(library, {"low/1.wav": {"tuning": None, "loudness": None}})
    listed = tmp_path / "ids.csv"
    songs = [f"s{i},low/{i}.wav,T{i},{'Still' if i == 1 else 'Low'},ar-{i == 1}" for i in range(4)]
    listed.write_text("\n".join(["id,path,title,artist,artist_id", *songs]) + "\n", encoding="utf-8")
    library.import_ids(csv=listed)
    table = read_songs(library.path)
    assert table is not None
    answers = Answers(library, table)
    with pytest.raises(UnknownSong, match=r"T1.*its track is silent, so nothing sounds like it"):
        answers.nearest("s1", 3)
    with pytest.raises(UnknownSong, match="is silent"):
        answers.way("s0", "s1", 3)
    with pytest.raises(UnknownSong, match=r"no artist .Still."):
        answers.artists("Still", 3)
    assert len(answers.nearest("s0", 3)) == 3


def test_similarity_is_one_for_the_same_sound_and_nought_at_twice_the_farthest(answers: Answers) -> None:
    alike = answers._similarities(answers._vectors[answers.row_of("s3")])
    assert alike[answers.row_of("s3")] == 1.0
    assert alike.min() > 0.0
    ends = answers.way("s0", "s6", 2).songs
    assert ends[1].similarity < 0.4


def test_a_varied_answer_has_few_of_an_artist_and_no_title_twice(
    answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = answers.nearest("s4", 10, varied=True)
    assert [near.song.text("title") for near in found].count("Same") == 1
    assert ids(answers.nearest("s6", 10, varied=True)) == ["s5", "s4", "s3", "s1", "s0"]
    monkeypatch.setattr("mirlab.find.players.answers.PER_ARTIST", 2)
    assert ids(answers.nearest("s6", 10, varied=True)) == ["s5", "s4", "s3", "s1"]
    # Not the song itself under another name of its own.
    assert "s3" not in ids(answers.nearest("s2", 10, varied=True))


def test_a_chain_has_the_same_songs_and_no_leap_back(answers: Answers) -> None:
    plain, chained = answers.nearest("s3", 4), answers.nearest("s3", 4, chained=True)
    assert sorted(ids(plain)) == sorted(ids(chained)) == ["s1", "s2", "s4", "s5"]
    assert ids(chained) in (["s2", "s1", "s4", "s5"], ["s4", "s5", "s2", "s1"])


def test_a_way_goes_through_songs_of_the_server_from_one_to_the_other(answers: Answers) -> None:
    way = answers.way("again", "s6", 4)
    assert ids(way.songs)[0] == "again"
    assert ids(way.songs)[-1] == "s6"
    assert len(way.songs) == 4
    alike = [near.similarity for near in way.songs]
    assert alike[0] == 1.0
    assert alike == sorted(alike, reverse=True)
    assert way.length > 0
    # The server has seven tracks of the eight, so there can't be more.
    assert ids(answers.way("s0", "s6", 25).songs) == ["s0", "s1", "s2", "s3", "s4", "s5", "s6"]


def test_a_way_goes_round_tracks_that_the_server_lacks(library: Library, tmp_path: Path) -> None:
    listed = tmp_path / "ids.csv"
    files = [f"s{i},{'low' if i < 4 else 'high'}/{i}.wav" for i in (0, 1, 4, 5, 6)]
    listed.write_text("\n".join(["id,path", *files]) + "\n", encoding="utf-8")
    library.import_ids(csv=listed)
    table = read_songs(library.path)
    assert table is not None
    assert ids(Answers(library, table).way("s0", "s6", 9).songs) == ["s0", "s1", "s4", "s5", "s6"]


def test_a_way_between_two_ids_of_one_track(answers: Answers) -> None:
    assert ids(answers.way("s0", "again", 9).songs) == ["s0", "again"]
    assert ids(answers.way("s0", "s0", 9).songs) == ["s0"]
    with pytest.raises(UsageError, match="at least two songs, got 1"):
        answers.way("s0", "s1", 1)


def test_artists_by_id_or_name(answers: Answers) -> None:
    found = answers.artists("ar-High", 5)
    assert [one.name for one in found] == ["Third", "Low"]
    assert [one.id for one in found] == ["ar-Third", "ar-Low"]
    assert found == answers.artists("high", 5)
    assert ids(list(found[0].own)) == ["s5", "s4"]
    assert ids(list(found[1].theirs)) == ["s3", "s2", "s1", "s0"]
    assert answers.artists("Low", 1)[0].name == "High"


def test_what_is_not_known_is_said(answers: Answers) -> None:
    with pytest.raises(UnknownSong, match=r"there is no song with the id 'nope' among those of .*ids\.csv"):
        answers.nearest("nope", 1)
    with pytest.raises(UnknownSong, match=r'"Lost" by Nobody Else.*this song .* has no track'):
        answers.way("s0", "lost", 3)
    with pytest.raises(UnknownSong, match="there is no artist 'Nobody Else'"):
        answers.artists("Nobody Else", 1)
    with pytest.raises(UnknownSong, match="there is no song 'T1' by 'High'"):
        answers.named("T1", "High")
    assert answers.named("t1", "low") == "s1"


def test_what_the_server_does_not_say_the_library_does(library: Library, tmp_path: Path) -> None:
    listed = tmp_path / "ids.csv"
    listed.write_text("id,path\n1,low/0.wav\n2,low/1.wav\n", encoding="utf-8")
    library.import_ids(csv=listed)
    table = read_songs(library.path)
    assert table is not None
    [near] = Answers(library, table).nearest("1", 5)
    assert near.song.text("title") == "1"
    assert near.song.duration == pytest.approx(1.0)
