"""Tables of the terminal: aligned, wrapped, the same however often a cell is repeated."""

from __future__ import annotations

import io

import pytest
from rich.cells import cell_len

from mirlab.show.terminal.tables import TextTable, plain, print_columns, print_rows


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def eighty_columns(monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERM", "xterm")


def printed(print_, *args, file=None):
    file = file or io.StringIO()
    print_(*args, file=file)
    return file.getvalue()


def test_rows_align_numbers_right_and_wrap_the_widest():
    rows = [
        {"name": "gtzan", "n_tracks": 1000, "description": "a table of features " * 8},
        {"name": "toy", "n_tracks": None, "description": "日本語の説明"},
        {"name": "x", "n_tracks": 7.5, "description": ["one", "two"]},
    ]
    lines = printed(print_rows, rows).splitlines()
    assert all(cell_len(line) <= 80 for line in lines)
    assert lines[0].split() == ["name", "n", "tracks", "description"]
    assert lines[2].startswith("gtzan      1000  a table")
    assert lines[-1] == "x           7.5  one, two"
    assert " ".join(lines).count("features") == 8


@pytest.mark.parametrize("file", [io.StringIO, Terminal])
def test_names_cannot_move_the_cursor_or_speak_markup(file):
    text = printed(print_rows, [{"name": "[red]\x1b[2J\n\rgone\u202e"}], file=file())
    assert "[red]␛[2J␊␍gone" in text
    assert "\x1b[2J" not in text
    assert "\u202e" not in text


def test_no_rows_say_so():
    assert printed(print_rows, []) == "(none)\n"


def test_columns_print_as_rows_do():
    columns = {"track": ["a.wav", "b.wav"], "n_tracks": [1, None], "unknown": [True, None]}
    rows = [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]
    text = printed(print_columns, columns)
    assert text == printed(print_rows, rows)
    assert text.splitlines()[2] == "a.wav         1  True"
    assert printed(print_columns, {"track": [], "id": []}) == "(none)\n"


def test_a_row_is_as_high_as_its_highest_cell_and_others_are_blank_below():
    cells = [["one two three", "x", "7"], ["one", "one two three", "12"], ["one two three", "é" * 3, "7"]]
    assert plain(TextTable(["a", "b c", "n"], cells, [False, False, True]), 28).splitlines() == [
        "a              b c         n",
        "-------------  ---------  --",
        "one two three  x           7",
        "one            one two    12",
        "               three",
        "one two three  ééé         7",
    ]
