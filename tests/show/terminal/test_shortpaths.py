"""Tables name files without the folder that they share."""

from __future__ import annotations

from pathlib import Path

import pytest

from mirlab.show.terminal.shortpaths import ShortPaths


@pytest.fixture
def music(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("music/rock/1.wav", "music/rock/2.wav", "music/folk/1.wav"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return tmp_path / "music"


ROCK = ["music/rock/1.wav", "music/rock/2.wav"]


@pytest.mark.parametrize(
    ("given", "names", "folder", "shown"),
    [
        (["music"], [*ROCK, "music/folk/1.wav"], "music", ["rock/1.wav", "rock/2.wav", "folk/1.wav"]),
        # The folder that was given, however deep all its files lie.
        (["music"], ROCK, "music", ["rock/1.wav", "rock/2.wav"]),
        (["music/rock"], ROCK[:1], "music/rock", ["1.wav"]),
        (["music/rock/", "music/folk"], [*ROCK, "music/folk/1.wav"], "music", None),
        (ROCK, ROCK, "music/rock", ["1.wav", "2.wav"]),
        (["-"], ROCK, "music/rock", ["1.wav", "2.wav"]),
        # What an archive holds keeps its name.
        (["music/rock", "more.zip"], [*ROCK, "a/3.wav"], "", [*ROCK, "a/3.wav"]),
        (
            ["music/rock", "music/more.zip"],
            [*ROCK, "a/3.wav"],
            "music",
            ["rock/1.wav", "rock/2.wav", "a/3.wav"],
        ),
        # A single file, files of the current folder, and paths that share nothing.
        (ROCK[:1], ROCK[:1], "", ROCK[:1]),
        (["."], ROCK, "", ROCK),
        (["-"], ["standard input"], "", ["standard input"]),
        ([*ROCK, "/elsewhere/3.wav"], [*ROCK, "/elsewhere/3.wav"], "", [*ROCK, "/elsewhere/3.wav"]),
        (["/a/1.wav", "/b/2.wav"], ["/a/1.wav", "/b/2.wav"], "", ["/a/1.wav", "/b/2.wav"]),
        # A name that only begins alike.
        (["music/rock"], [*ROCK, "music/rocket.wav"], "music/rock", ["1.wav", "2.wav", "music/rocket.wav"]),
    ],
)
def test_names_in_a_table(
    music: Path, given: list[str], names: list[str], folder: str, shown: list[str] | None
) -> None:
    short = ShortPaths.of(given, names)
    assert short.folder == folder
    assert shown is None or [short(name) for name in names] == shown


def test_the_folder_is_said(music: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ShortPaths.of(["music"], ROCK).remark()
    ShortPaths.of(ROCK[:1], ROCK[:1]).remark()
    assert capsys.readouterr().err == "note: paths in the table are relative to music\n"
