"""Cells of a CSV that no spreadsheet takes for a formula, and that are read back as they were.

A spreadsheet computes a cell that begins with = + - @, and some do after a tab, a line break or blanks, or
for the full-width forms of these signs: a song called ``=cmd|...`` would run a program. Such a cell gets an
apostrophe before it, which reading takes away; so does one that begins with an apostrophe and would be taken
for a guarded one. Negative numbers stay numbers.

Contents: guarded, unguarded, shown, guarded_column, unguarded_column.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from mirlab.words import visible

if TYPE_CHECKING:
    import pyarrow as pa

# What `str.strip` takes for blank and what spreadsheets do.
_BLANK = "\\x00-\\x20\\x7f\\x85\\xa0\\u1680\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u2064\\u3000\\ufeff"
_SIGNS = "=+@\uff1d\uff0b\uff20\uff0d\ufe62\ufe63\ufe66\ufe6b-"
_FORMULA = re.compile(f"'*(?:[\t\r\n]|[{_BLANK}]*[{_SIGNS}])")
_NUMBER = re.compile(r"-(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")


def guarded(text: str) -> str:
    """The cell for a text; `unguarded` gives the text again."""
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text


def unguarded(cell: str) -> str:
    """The text of a cell, whether or not a guard was needed."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def shown(text: object) -> str:
    """A cell for people and their spreadsheets alone: guarded, with what is hidden in it made visible."""
    return guarded(visible(text))


def guarded_column(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """A column of text with every cell guarded; any other column as it is."""
    return _each(column, guarded, f"[\t\r\n{_SIGNS}]")


def unguarded_column(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """A column of cells with every guard taken away; any other column as it is."""
    return _each(column, unguarded, "^'")


def _each(column: pa.ChunkedArray, change: Callable[[str], str], where: str) -> pa.ChunkedArray:
    import pyarrow as pa
    import pyarrow.compute as pc

    kind = column.type
    if pa.types.is_dictionary(kind):
        kind = kind.value_type
    if not (pa.types.is_string(kind) or pa.types.is_large_string(kind)):
        return column
    # Most columns hold nothing of the kind, which is quickly seen.
    if not pc.any(pc.match_substring_regex(column.cast(kind), where)).as_py():
        return column
    cells = [None if cell is None else change(cell) for cell in column.to_pylist()]
    return pa.chunked_array([pa.array(cells, type=kind)])
