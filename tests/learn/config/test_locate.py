from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mirlab.learn.config.locate import Lines, syntax_line

TEXT = '''\
# a comment with [brackets] = and "quotes"
name = "x" # another
text = """
a = 1 [
\\""" still
"""
[data]
source = 'x'
[[sets]]
name = "a"
columns = [
  "a", # ]
  "b",
]
[[sets]]
columns = ["x", {y = 1, "z z".w = [1, 2]}]
[sets.sub]
k.l = 3
[axes]
hidden = [[1, 2],
 [3]]
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ((), 1),
        (("name",), 2),
        (("text",), 3),
        (("data",), 7),
        (("data", "source"), 8),
        (("data", "missing"), 7),
        (("sets", 0), 9),
        (("sets", 0, "columns"), 11),
        (("sets", 0, "columns", 1), 13),
        (("sets", 1), 15),
        (("sets", 1, "columns", 1, "z z", "w", 1), 16),
        (("sets", 1, "sub", "k", "l"), 18),
        (("axes", "hidden", 1, 0), 21),
        (("nowhere",), 1),
    ],
)
def test_a_path_is_found_on_its_line_or_its_table_s(path: tuple[str | int, ...], line: int) -> None:
    tomllib.loads(TEXT)
    assert Lines(TEXT).line(path) == line


@given(
    st.lists(
        st.tuples(
            st.integers(0, 3),
            st.one_of(
                st.integers(), st.booleans(), st.text(st.characters(codec="utf-8", exclude_categories=["C"]))
            ),
        ),
        max_size=8,
    )
)
def test_every_key_is_found_whatever_stands_around_it(entries: list[tuple[int, Any]]) -> None:
    lines, expected = [], {}
    for number, (blank, value) in enumerate(entries):
        lines += ["# = [ ] \" '"] * blank
        expected[f"k{number}"] = len(lines) + 1
        shown = str(value).lower() if not isinstance(value, str) else quoted(value)
        lines.append(f"k{number} = [{shown}, {{ a = {shown} }}]")
    text = "\n".join(lines)
    tomllib.loads(text)
    located = Lines(text)
    for key, line in expected.items():
        assert located.line((key,)) == located.line((key, 1, "a")) == line


def quoted(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


@pytest.mark.parametrize(
    ("text", "line"), [("a = 1\nb = = 2\nc = 3\n", 2), ("a = [1,\n2,\n", 2), ("a = 1\na = 2\n", 2)]
)
def test_a_syntax_error_has_its_line_and_no_position_in_its_reason(text: str, line: int) -> None:
    with pytest.raises(tomllib.TOMLDecodeError) as caught:
        tomllib.loads(text)
    found, reason = syntax_line(text, caught.value)
    assert found == line
    assert "line" not in reason
    assert reason


@pytest.mark.parametrize("path", [r'"C:\Users\me\t.csv"', r'"C:\music\t.csv"'])
def test_a_path_of_windows_needs_single_quotes(path: str) -> None:
    with pytest.raises(tomllib.TOMLDecodeError) as caught:
        tomllib.loads(f"a = 1\nsource = {path}\n")
    line, reason = syntax_line("", caught.value)
    assert line == 2
    assert (
        "a backslash in \"...\" begins an escape sequence: write a Windows path in single quotes, '...'"
        in reason
    )
    assert (
        "backslash" not in syntax_line("", tomllib.TOMLDecodeError("Invalid value (at line 1, column 2)"))[1]
    )
