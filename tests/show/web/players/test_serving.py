"""`mirlab serve` and players: when they are answered, and what is said of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from mirlab.find.facade.library import Library
from mirlab.show.commands.serve import _players, _tell_players
from mirlab.show.terminal.cli import main
from mirlab.show.web.players.holding import Players


def test_they_are_answered_where_ids_are_known_unless_that_is_said(known: Library, tmp_path: Path) -> None:
    users = tmp_path / "users"
    users.write_text("joe:sesame\n", encoding="utf-8")
    assert _players(None, None, None) is None
    assert _players(known, False, None) is None
    found = _players(known, None, users)
    assert found is not None
    assert found.users == {"joe": "sesame"}
    empty = Library.create(tmp_path / "empty", "rms")
    assert _players(empty, None, None) is None


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("serve --players", "need a library whose songs players ask for: give LIB"),
        ("serve LIB --no-players --player-users users", "exclude each other"),
        ("serve LIB --player-users none", "--player-users none: it can't be read"),
        ("serve BARE --players", "it knows no media server's songs: import them first"),
    ],
)
def test_what_cannot_be_meant(
    known: Library,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    line: str,
    sentence: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    bare = tmp_path / "bare"
    bare.mkdir()
    for file in known.path.iterdir():
        if file.name != "mirlab-ids.json":
            (bare / file.name).symlink_to(file)
    places = {"LIB": str(known.path), "BARE": str(bare)}
    assert main([places.get(word, word) for word in line.split()]) == 2
    assert sentence in capsys.readouterr().err


@pytest.mark.parametrize(
    ("users", "token", "who"),
    [
        (None, None, "any user name, as only this machine reaches it"),
        ({"joe": "x"}, None, "the users joe"),
        ({"joe": "x"}, "t", "the users joe or apiKey=TOKEN"),
        (None, "t", "apiKey=TOKEN"),
    ],
)
def test_the_start_says_what_is_offered_and_no_secret(
    known: Library,
    capsys: pytest.CaptureFixture[str],
    users: dict[str, str] | None,
    token: str | None,
    who: str,
) -> None:
    _tell_players(Players(known, users=users), "http://h:1", token)
    said = capsys.readouterr().err
    assert "players: 6 of 7 songs of " in said
    assert "AudioMuse-AI's plugins: http://h:1" in said
    assert f"({who})" in said
