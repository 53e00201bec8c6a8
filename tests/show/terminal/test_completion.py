"""What a shell gets when it asks for completions, and the script that makes it ask."""

from __future__ import annotations

import pytest

from mirlab.show.terminal.cli import SECTIONS, cli, main
from mirlab.show.terminal.completion import VARIABLE, answer

Captured = pytest.CaptureFixture[str]


def completed(words: str, monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> list[str]:
    """The completions of the last of these words, a line each."""
    monkeypatch.setenv(VARIABLE, "bash_complete")
    monkeypatch.setenv("COMP_WORDS", words)
    monkeypatch.setenv("COMP_CWORD", str(len(words.split(" ")) - 1))
    assert answer(cli) == 0
    return [line.removeprefix("plain,") for line in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("mirlab le", ["leak"]),
        ("mirlab leak gtzan --mo", ["--model"]),
        ("mirlab leak gtzan --model lo", ["logreg"]),
        ("mirlab rank gtzan --protocol fau", ["fault-filtered"]),
        ("mirlab extract gtz", ["gtzan", "gtzan-learned"]),
        ("mirlab run seed-n", ["seed-nets"]),
        ("mirlab extract gtzan --features rms,zero", ["rms,zero_crossing_rate"]),
        ("mirlab extract gtzan --format j", ["json"]),
    ],
)
def test_names_are_completed(
    words: str, expected: list[str], monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    assert completed(words, monkeypatch, capsys) == expected


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_asks_this_program(shell: str, capsys: Captured) -> None:
    assert main(["completion", shell]) == 0
    assert f"{VARIABLE}={shell}_complete" in capsys.readouterr().out


def test_an_unknown_shell_is_refused(capsys: Captured) -> None:
    assert main(["completion", "tcsh"]) == 2
    assert "'tcsh' is not one of 'bash', 'zsh', 'fish'" in capsys.readouterr().err


def test_help_groups_the_commands(capsys: Captured) -> None:
    assert main(["--help"]) == 0
    shown = capsys.readouterr().out
    places = [shown.index(f"\n{title}:\n") for title in SECTIONS]
    assert places == sorted(places)
    for title, commands in SECTIONS.items():
        section = shown.split(f"\n{title}:\n")[1].split("\n\n")[0]
        assert all(f"  {name} " in section for name in commands)
