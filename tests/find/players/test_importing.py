"""Ids of a media server in a library's folder: from the server or a CSV, whole or not at all."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mirlab.errors import DatasetError, MirlabError, UsageError
from mirlab.find.facade.library import Library
from mirlab.find.players import subsonic
from mirlab.find.players.importing import held_tracks, matched
from mirlab.find.players.listed import read_listed
from mirlab.find.players.songs import Song, song_of
from mirlab.find.players.subsonic import _SameHost, address_of
from mirlab.find.players.table import IDS_FILE, Origin, SongTable, read_songs, write_songs
from mirlab.show.terminal.cli import main


def child(i: int, **more: Any) -> dict[str, Any]:
    """A song of the band (tests/find/conftest.py), as a server says it."""
    path = f"/music/band/{'low' if i < 4 else 'high'}/{i}.wav"
    return {"id": f"id{i}", "path": path, "title": f"T{i}", "albumId": f"al{i % 2}", "isDir": False, **more}


SONGS = [child(i) for i in range(8)]
LATE = {"id": "x", "path": "/music/else/9.wav", "title": "Nine", "artist": "A", "albumId": "al0"}


@pytest.fixture(autouse=True)
def no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MIRLAB_SUBSONIC_PASSWORD", raising=False)


def write_csv(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


# From a server ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("choices", "method"),
    [({}, "search3"), ({"searches": False, "open": False}, "getAlbum"), ({"pages": False}, "search3")],
)
def test_every_song_is_asked_for(
    library: Library,
    media_server: Callable[..., Any],
    monkeypatch: pytest.MonkeyPatch,
    choices: dict[str, Any],
    method: str,
) -> None:
    monkeypatch.setattr(subsonic, "PAGE", 3 if choices.get("pages", True) else 100)
    folder = {"id": "folder", "isDir": True, "title": "A folder", "albumId": "al0"}
    server = media_server([*SONGS, folder, LATE], **choices)
    done = library.import_ids(subsonic=server.address + "/rest/", user="joe", password="sesame")
    assert (done.songs, done.by_path, done.tracks, done.without) == (9, 8, 8, 0)
    assert [song.id for song in done.unmatched] == ["x"]
    assert done.origin == f"band at {server.address}"
    assert method in server.asked
    table = read_songs(library.path)
    assert table is not None
    assert table.origin.extensions == ({"songLyrics": (1,)} if server.open else {})
    assert len(table.songs) == 9


def test_an_api_key_goes_without_a_name(library: Library, media_server: Callable[..., Any]) -> None:
    server = media_server(SONGS, key="k-1")
    assert library.import_ids(subsonic=server.address, password="k-1").matched == 8
    with pytest.raises(MirlabError, match=r"refused ping: 'Invalid API key' \(code 44\): check the API key"):
        library.import_ids(subsonic=server.address, password="k-2")


def test_an_old_server_gets_the_password_if_that_is_said(
    library: Library, media_server: Callable[..., Any]
) -> None:
    server = media_server(SONGS, tokens=False)
    with pytest.raises(MirlabError, match=r"code 10.*--send-password sends the password itself"):
        library.import_ids(subsonic=server.address, user="joe", password="sesame")
    done = library.import_ids(subsonic=server.address, user="joe", password="sesame", send_password=True)
    assert done.matched == 8


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ((200, {}, b"<html>hello"), "expected an answer of Subsonic's API to ping, got b'<html>hello'"),
        ((200, {}, b'{"subsonic-response": []}'), "expected an answer of Subsonic's API"),
        ((404, {}, b""), r"answered ping with 404 \('Not Found'\): is this the address"),
        ((302, {"location": "http://evil.example/"}, b""), "sends to 'http://evil.example', and the sign-in"),
        ((302, {"location": "file:///etc/passwd"}, b""), "answered ping with 302"),
    ],
)
def test_what_is_no_subsonic_server(
    library: Library,
    media_server: Callable[..., Any],
    answer: tuple[int, dict[str, str], bytes],
    sentence: str,
) -> None:
    server = media_server(SONGS, answers={"ping": answer})
    with pytest.raises(MirlabError, match=sentence):
        library.import_ids(subsonic=server.address, user="joe", password="sesame")
    assert not (library.path / IDS_FILE).exists()


def test_a_redirect_on_the_same_host_is_followed(library: Library, media_server: Callable[..., Any]) -> None:
    end = media_server(SONGS, key="k")
    moved = (302, {"location": f"{end.address}/rest/ping.view?apiKey=k"}, b"")
    begin = media_server(SONGS, key="k", answers={"ping": moved})
    assert library.import_ids(subsonic=begin.address, password="k").matched == 8


def test_a_redirect_to_a_weaker_protocol_is_refused() -> None:
    asked = urllib.request.Request("https://host/rest/ping.view")
    with pytest.raises(MirlabError, match="sends to 'http://host', and the sign-in must not go there"):
        _SameHost("https://host").redirect_request(asked, None, 302, "", {}, "http://host/ping")
    assert (
        _SameHost("http://host").redirect_request(asked, None, 302, "", {}, "https://host/ping") is not None
    )


def test_answers_are_bounded(
    library: Library, media_server: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    server = media_server(SONGS)
    monkeypatch.setattr(subsonic, "MOST_SONGS", 7)
    with pytest.raises(MirlabError, match="expected at most 7 songs, got more"):
        library.import_ids(subsonic=server.address, user="joe", password="sesame")
    monkeypatch.setattr(subsonic, "MOST_BYTES", 50)
    with pytest.raises(MirlabError, match="expected an answer of at most 0 MiB, got more"):
        library.import_ids(subsonic=server.address, user="joe", password="sesame")


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("ftp://host", "expected an address such as"),
        ("host:4533", "expected an address such as"),
        ("http://joe:secret@host", "expected the server's address alone"),
        ("http://host:port", "this is no address"),
    ],
)
def test_what_is_no_address(url: str, sentence: str) -> None:
    with pytest.raises(UsageError, match=sentence) as raised:
        address_of(url)
    assert "secret" not in str(raised.value)


# From a CSV ------------------------------------------------------------------------------------


def test_ids_of_a_csv(library: Library, tmp_path: Path) -> None:
    listed = write_csv(tmp_path / "ids.csv", "id,path", *(f"{i},{s['path']}" for i, s in enumerate(SONGS)))
    assert library.import_ids(csv=listed).by_path == 8
    done = library.ids()
    assert (done.origin, done.kept, done.songs) == (str(listed), 8, 8)


def test_a_csv_with_names(tmp_path: Path) -> None:
    listed = write_csv(
        tmp_path / "ids.csv", "id,title,artist,album,duration", "7,One,A,,3:20.5", "", "8,Two,B,X,61"
    )
    assert read_listed(listed) == [
        Song("7", {"title": "One", "artist": "A", "duration": 200.5}),
        Song("8", {"title": "Two", "artist": "B", "album": "X", "duration": 61.0}),
    ]


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (["id,title", "1,One"], "expected the columns id and path, or id, title and artist"),
        (["path", "a.mp3"], "expected the columns id and path"),
        (["id,pth", "1,a"], 'there is no column called "pth". Did you mean "path"'),
        (["id,path", "1,a", "1,b"], "line 3: the id '1' was there before"),
        (["id,path", "1,a,b"], "line 2: expected 2 cells, got 3"),
        (["id,path", ",a"], "line 2: expected an id of up to 500 characters, got ''"),
        (["id,path,duration", "1,a,long"], "line 2: expected a duration in seconds, got 'long'"),
        (["id,path"], "there is only the header"),
    ],
)
def test_a_csv_that_cannot_be_meant(tmp_path: Path, lines: list[str], sentence: str) -> None:
    with pytest.raises(MirlabError, match=sentence) as raised:
        read_listed(write_csv(tmp_path / "ids.csv", *lines))
    assert isinstance(raised.value, DatasetError | UsageError)


# What is kept ----------------------------------------------------------------------------------


def test_songs_that_are_other_music_replace_nothing(library: Library, tmp_path: Path) -> None:
    library.import_ids(csv=write_csv(tmp_path / "ids.csv", "id,path", "1,low/0.wav"))
    with pytest.raises(MirlabError, match=r"none of its 1 song was found among the 8 tracks.*other\.wav"):
        library.import_ids(csv=write_csv(tmp_path / "other.csv", "id,path", "2,x/other.wav"))
    assert library.ids().songs == 1


def test_a_dry_run_keeps_nothing(library: Library, tmp_path: Path) -> None:
    listed = write_csv(tmp_path / "ids.csv", "id,path", "1,low/0.wav")
    assert library.import_ids(csv=listed, dry_run=True).matched == 1
    with pytest.raises(UsageError, match="it knows no media server's songs"):
        library.ids()


def test_ids_outlive_changes_of_the_library(band: Path, tmp_path: Path) -> None:
    library = Library.create(tmp_path / "own", "spectral_centroid.mean", metric="standard")
    library.add(band, workers=1)
    listed = write_csv(tmp_path / "ids.csv", "id,path", *(f"{i},{s['path']}" for i, s in enumerate(SONGS)))
    library.import_ids(csv=listed)
    (band / "low" / "0.wav").rename(band / "moved.wav")
    library.remove("high/7.wav")
    library.update(workers=1)
    done = library.ids()
    assert (done.songs, done.kept, done.tracks) == (8, 7, 7)
    assert [song.id for song in done.unmatched] == ["7"]


def test_a_song_whose_track_has_gone_is_looked_for_again(library: Library) -> None:
    held = held_tracks(library)
    table = SongTable(Origin("x"), "", [Song("1", {"path": "low/0.wav"})], ["gone"])
    [found] = matched(table, held)
    assert (found.how, found.track) == ("path", next(h.id for h in held if h.places[0].endswith("low/0.wav")))


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    songs = [Song("1", {"title": "\udce9 – One", "duration": 1.5, "track": 3}), Song("2")]
    table = SongTable(
        Origin("http://h", "band", "7", {"x": (1, 2)}), "2026-01-01T00:00:00Z", songs, ["a", None]
    )
    write_songs(tmp_path, table)
    assert read_songs(tmp_path) == table


def test_a_damaged_file_is_said(tmp_path: Path) -> None:
    write_songs(tmp_path, SongTable(Origin("x"), "", [Song("1", {"title": "One"})], ["a"]))
    path = tmp_path / IDS_FILE
    text = path.read_text(encoding="utf-8")
    for broken, sentence in (
        (text.replace("One", "Two"), "its checksum does not match"),
        (text[:-20], "cannot be read"),
        (text.replace('"protocol": 1', '"protocol": 2'), "written by a newer mirlab"),
        ("[]", "cannot be read"),
    ):
        path.write_text(broken, encoding="utf-8")
        with pytest.raises(MirlabError, match=sentence):
            read_songs(tmp_path)


def test_of_a_song_only_what_is_known_is_kept() -> None:
    said = {"id": 5, "title": "One", "year": True, "track": -1, "size": 1e300, "duration": 2.5, "path": 7}
    more = {"starred": "2026", "userRating": 5, "album": "", "genre": "x" * 5000, "bitRate": float("nan")}
    assert song_of({**said, **more}) == Song("5", {"title": "One", "duration": 2.5})
    assert song_of({"title": "no id"}) is None
    assert song_of({"id": "x" * 501}) is None


# The command -----------------------------------------------------------------------------------


def test_the_command_says_what_matched(
    library: Library,
    media_server: Callable[..., Any],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    server = media_server([*SONGS[:6], LATE])
    secret = tmp_path / "secret"
    secret.write_text("sesame\n")
    line = ["library", "ids", str(library.path), "--subsonic", server.address, "--user", "joe"]
    assert main([*line, "--password-file", str(secret)]) == 0
    said = capsys.readouterr()
    assert "6 of 7 songs matched (6 by path)" in said.out
    assert "6 tracks with a song, 2 without" in said.out
    assert "1 song not matched, as no track fits:\n  A - Nine (x)" in said.out
    assert "sesame" not in said.out + said.err + (library.path / IDS_FILE).read_text()
    assert main(["library", "ids", str(library.path), "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["songs"], told["kept"], told["unmatched"][0]["id"]) == (7, 6, "x")


def test_the_password_comes_from_a_variable_and_never_from_the_line(
    library: Library,
    media_server: Callable[..., Any],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    server = media_server(SONGS)
    line = ["library", "ids", str(library.path), "--subsonic", server.address, "--user", "joe"]
    assert main(line) == 2
    assert "expected the password of joe: set MIRLAB_SUBSONIC_PASSWORD" in capsys.readouterr().err
    monkeypatch.setenv("MIRLAB_SUBSONIC_PASSWORD", "wrong")
    assert main(line) == 1
    assert "check --user and the password" in capsys.readouterr().err
    monkeypatch.setenv("MIRLAB_SUBSONIC_PASSWORD", "sesame")
    assert main([*line, "--dry-run"]) == 0
    assert "(dry run, 8 by path)" in capsys.readouterr().out
    assert not (library.path / IDS_FILE).exists()
    assert main([*line[:3], "--user", "joe"]) == 2
    assert "need --subsonic URL" in capsys.readouterr().err
