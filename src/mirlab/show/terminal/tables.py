"""Tables for the terminal, on standard output.

Conventions: on a terminal a table is drawn by rich, elsewhere it is plain aligned text; both fit the width of
the terminal (80 columns where there is none, or COLUMNS). Names from files are printed with control
characters made visible. What a table of many rows repeats is measured, wrapped and padded once.

Contents: print_rows, print_columns, print_table, print_text, plain, terminal_width, TextTable.
"""

from __future__ import annotations

import os
import shutil
import sys
import textwrap
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import IO, Any

from mirlab.show.terminal.output import write
from mirlab.words import visible

WIDEST_WORD = 20
WHOLE_NAME = 36
NARROWEST = 9
GAP = "  "


def print_rows(rows: Sequence[Mapping[str, Any]], *, file: IO[str] | None = None) -> None:
    """Print dictionaries of equal keys as a table, a column for each key; numbers stand to the right."""
    keys = dict.fromkeys(key for row in rows for key in row)
    print_columns({key: [row.get(key) for row in rows] for key in keys}, file=file)


def print_columns(columns: Mapping[str, Sequence[Any]], *, file: IO[str] | None = None) -> None:
    """Print columns of equal length as a table; numbers stand to the right."""
    if not any(len(column) for column in columns.values()):
        print_text("(none)", file)
        return
    headers = [key.replace("_", " ") for key in columns]
    numeric = [all(map(_is_number, column)) for column in columns.values()]
    cells = list(zip(*(list(map(_cell, column)) for column in columns.values()), strict=True))
    print_table(TextTable(headers, cells, numeric), file)


@dataclass(frozen=True)
class TextTable:
    """A table of text.

    Parameters
    ----------
    headers : of its columns
    cells : row by row
    numeric : for each column, whether it stands to the right
    bold : the rows that stand out on a terminal
    """

    headers: Sequence[str]
    cells: Sequence[Sequence[str]]
    numeric: Sequence[bool]
    bold: set[int] | frozenset[int] = frozenset()


def print_table(table: TextTable, file: IO[str] | None) -> None:
    """Draw a table on a terminal; write it as aligned text elsewhere."""
    stream = sys.stdout if file is None else file
    if stream is not None and stream.isatty() and os.environ.get("TERM") != "dumb":
        _draw(table, stream)
    else:
        print_text(plain(table, terminal_width()), file)


def _draw(table: TextTable, stream: IO[str]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    drawn = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="dim", show_edge=False)
    for header, numeric in zip(table.headers, table.numeric, strict=True):
        drawn.add_column(Text(header), justify="right" if numeric else "left", overflow="fold")
    for i, row in enumerate(table.cells):
        drawn.add_row(*(Text(cell) for cell in row), style="bold" if i in table.bold else "")
    Console(file=stream, markup=False, highlight=False, emoji=False).print(drawn)


def plain(table: TextTable, width: int) -> str:
    """The table as aligned text at most `width` columns wide, unless it has too many columns for that.

    The widest columns are wrapped first.
    """
    columns = list(zip(table.headers, *table.cells, strict=True))
    distinct = [set(column) for column in columns]
    sizes = [_size_of(cells) for cells in distinct]
    widths = [max(map(size, cells)) for size, cells in zip(sizes, distinct, strict=True)]
    if sum(widths) + len(GAP) * (len(widths) - 1) > width:
        _narrow(widths, distinct, sizes, width)
    shown = []
    for column, cells, size, w, numeric in zip(columns, distinct, sizes, widths, table.numeric, strict=True):
        lines = {cell: _lines(cell, size, w, numeric) for cell in cells}
        shown.append([lines[cell] for cell in column])
    blanks = [" " * w for w in widths]
    body = []
    for row in zip(*shown, strict=True):
        height = max(map(len, row))
        for i in range(height):
            parts = [cell[i] if i < len(cell) else blank for cell, blank in zip(row, blanks, strict=True)]
            body.append(GAP.join(parts).rstrip())
    # The first row has the headers.
    body.insert(max(len(column[0]) for column in shown), GAP.join("-" * w for w in widths))
    return "\n".join(body)


def _size_of(cells: Iterable[str]) -> Callable[[str], int]:
    """How many columns of a terminal a text takes; most texts need no table of wide characters for it."""
    text = "".join(cells)
    if text.isascii() and text.isprintable():
        return len
    from rich.cells import cell_len

    return cell_len


def _narrow(
    widths: list[int], distinct: Sequence[set[str]], sizes: Sequence[Callable[[str], int]], width: int
) -> None:
    """Take from the loosest columns until the table fits, or nothing more can be taken."""
    # Words stay whole where there is room, and so does the first column: it holds what a reader copies.
    words = [
        max(size(word) for cell in cells for word in (cell.split() or [""]))
        for cells, size in zip(distinct, sizes, strict=True)
    ]
    floors = [max(min(word, WIDEST_WORD), min(w, NARROWEST)) for word, w in zip(words, widths, strict=True)]
    floors[0] = min(widths[0], WHOLE_NAME)
    while sum(widths) + len(GAP) * (len(widths) - 1) > width:
        room = [w - floor for w, floor in zip(widths, floors, strict=True)]
        if max(room) <= 0:
            break
        loosest = [w if r > 0 else 0 for w, r in zip(widths, room, strict=True)]
        widths[loosest.index(max(loosest))] -= 1


def _lines(cell: str, size: Callable[[str], int], width: int, numeric: bool) -> list[str]:
    """A cell in lines, each as wide as its column."""
    lines = textwrap.wrap(cell, width) if size(cell) > width else [cell]
    blanks = [" " * max(0, width - size(line)) for line in lines]
    return [b + line if numeric else line + b for b, line in zip(blanks, lines, strict=True)]


def print_text(text: str, file: IO[str] | None) -> None:
    """Print text as it is, and the end of the line."""
    write(text + "\n", stream=file)


def terminal_width() -> int:
    """Columns of the terminal, 80 where there is none."""
    return shutil.get_terminal_size(fallback=(80, 24)).columns


def _is_number(value: Any) -> bool:
    return value is None or (isinstance(value, int | float) and not isinstance(value, bool))


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.4g}"
    if isinstance(value, str):
        return visible(value)
    if isinstance(value, Sequence):
        return ", ".join(_cell(item) for item in value)
    return visible(value)
