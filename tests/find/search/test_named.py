"""Words mean the track that a person means, and several tracks are listed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.find.conftest import FEATURES, tone

from mirlab.data.tables import Dataset, Track
from mirlab.errors import UnknownName, UsageError
from mirlab.find.facade.library import Library
from mirlab.find.search import ids_of, named

SONGS = [
    ("kind/of/1.wav", "Blue in Green", "Miles Davis", "Kind of Blue"),
    ("kind/of/2.wav", "So What", "Miles Davis", "Kind of Blue"),
    ("b/1.wav", "Blue", "Joni Mitchell", "Blue"),
    ("b/2.wav", "Jóga", "Björk", "Homogenic"),
    ("c/help.wav", None, None, None),
]


@pytest.fixture(scope="module")
def songs(tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("songs")
    tracks = []
    for number, (id, title, artist, album) in enumerate(SONGS):
        tone(folder / "music" / id, 500 + 300 * number, seconds=0.5)
        facts = {"tag_genre": ("Hard Rock", "Pop")} if number == 0 else {"tag_genre": ("Jazz",)}
        tracks.append(Track(id, folder / "music" / id, title=title, artist=artist, album=album, facts=facts))
    shutil.copy(folder / "music/b/1.wav", folder / "music/copy.wav")
    tracks.append(Track("z/copy.wav", folder / "music/copy.wav", title="Blue"))
    library = Library.create(folder / "lib", FEATURES)
    library.add(Dataset("music", folder / "music", tracks), workers=1)
    return library


def titles(library: Library, words: str) -> list[str | None]:
    return [track.title for track in library.find(words)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Blue", ["Blue", "Blue in Green", "So What"]),
        ("blue GREEN", ["Blue in Green"]),
        ("miles", ["Blue in Green", "So What"]),
        ("bjork", ["Jóga"]),
        ("joga", ["Jóga"]),
        ("Miles Davis - So What", ["So What"]),
        ("so what miles", ["So What"]),
        ("kind/of", ["Blue in Green", "So What"]),
        ("help", [None]),
        ("nothing like it", []),
        ("  ", []),
    ],
)
def test_tracks_are_found_by_words(songs: Library, words: str, found: list[str | None]) -> None:
    assert titles(songs, words) == found


def test_the_best_match_is_taken_and_said(songs: Library) -> None:
    found = songs.similar("blue in green", k=1)
    (note,) = [note for note in found.notes if "was taken for" in note]
    assert note.startswith('"blue in green" was taken for "Blue in Green" by Miles Davis, kind/of/1.wav (')
    assert songs.similar("kind/of/1.wav", k=1).notes == []
    walk = songs.playlist("so what", "joga", n=2)
    assert [track.title for track in walk.tracks] == ["So What", "Jóga"]
    assert sum("was taken for" in note for note in walk.notes) == 2


def test_several_equally_good_matches_are_listed(songs: Library) -> None:
    words = (
        r'"miles" matches 2 tracks of .*: give one of them: "Blue in Green" by Miles Davis, .*"So What" by'
    )
    with pytest.raises(UsageError, match=words):
        songs.similar("miles", k=1)


def test_what_is_near_a_title_is_suggested(songs: Library) -> None:
    with pytest.raises(UnknownName, match='Did you mean "So What"'):
        songs.similar("So Whta", k=1)


def test_a_copys_path_is_its_track(songs: Library) -> None:
    (track,) = (track for track in songs.tracks() if track.track == "b/1.wav")
    copy = Path(track.path).parents[1] / "copy.wav"
    assert ids_of(songs, [copy]) == [track.id]
    copy.unlink()
    assert ids_of(songs, [copy]) == [track.id]


def test_nothing_is_removed_by_a_part_of_a_name(songs: Library) -> None:
    with pytest.raises(UsageError, match=r'"green" is only a part of the name of a track .*Blue in Green'):
        songs.remove("green")
    (id,) = ids_of(songs, ["So What"])
    assert named(songs, id[:8])[0].id == id


def test_like_ignores_case_and_reaches_into_lists(songs: Library) -> None:
    def found(where: str) -> list[str | None]:
        return sorted(track.title or "" for track in songs.tracks(where))

    assert found("artist LIKE '%DAVIS'") == found("artist ILIKE '%davis'") == ["Blue in Green", "So What"]
    assert found("title NOT LIKE '%blue%'") == ["Jóga", "So What"]
    assert found("title LIKE 'JÓGA'") == ["Jóga"]
    assert found("tag_genre LIKE '%rock'") == ["Blue in Green"]
    assert found("tag_genre LIKE 'p_p'") == ["Blue in Green"]
    assert found("tag_genre LIKE 'hard%pop'") == []
    assert found("tag_genre LIKE 'rock'") == []
    assert found("tag_genre NOT LIKE 'j.zz'") == found("tag_genre IS NOT NULL")
    assert "Blue in Green" not in found("tag_genre NOT LIKE 'hard%'")


def test_the_command_lists_what_matches(songs: Library) -> None:
    from mirlab.show.terminal.cli import cli

    run = CliRunner().invoke(cli, ["library", "find", str(songs.path), "miles", "--limit", "1"])
    assert run.exit_code == 0, run.output
    assert "Blue in Green" in run.output
    assert "and 1 more" in run.output
    run = CliRunner().invoke(cli, ["library", "find", str(songs.path), "miles", "--format", "json"])
    assert '"total": 2' in run.output
    run = CliRunner().invoke(cli, ["library", "find", str(songs.path), "zzz"], standalone_mode=False)
    assert run.return_value == 1
    assert "no track matches" in run.output


def test_a_condition_on_labels_that_nobody_has_points_to_the_tags(songs: Library) -> None:
    (note,) = songs.meant("genre = 'jazz'")
    assert note.startswith("No track has a label: tag_genre holds the genres in the tags")
    assert songs.meant("tag_genre = 'Jazz'") == []
