"""What stands in the cells of columns that hold tags or numbers.

A cell of tags is a list already, or text: tags with a separator between them, or a list as programs write it
into CSV (``['rock', 'sad']``). Where nobody names the separator it is ``;`` or ``|``. Commas and slashes are
never taken for one without a word, for they stand inside names ("Drum & Bass/Jungle"). A tag that holds the
separator is quoted, ``"R&B; Soul"; happy``, as CSV does it.

Contents: tag_lists, sure_lists, pieces_of, shared_pieces, number_of, are_numbers.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from mirlab.data.naming import folded, is_missing, text_of, tidy
from mirlab.errors import UsageError
from mirlab.words import quoted

SURE = (";", "|")
"""Separators that no name of music has in it, but for very few."""

DOUBTFUL = ("/", ",")

_LIST = re.compile(r"\[.*\]", re.DOTALL)
_TEXT = re.compile(r"'((?:[^'\\]|\\.)*)'|\"((?:[^\"\\]|\\.)*)\"")
_SHOWN = 60


def tag_lists(
    name: str, cells: Sequence[Any], separator: str | None, where: str
) -> tuple[list[tuple[str, ...] | None], list[str]]:
    """The tags of each cell, as they are written, and notes on how they were told apart.

    An empty cell has no tags; None is unknown.

    Raises
    ------
    UsageError : cells that can be read in two ways, where no separator is given
    """
    texts = [cell for cell in cells if isinstance(cell, str) and not _LIST.fullmatch(cell.strip())]
    notes = []
    if separator is None and texts:
        separator = _separator_of(name, texts, where)
        if separator is not None:
            _check_apart(name, texts, separator, where)
            notes.append(f'the tags in "{name}" were split at "{separator}".')
    return [_tags(cell, separator) for cell in cells], notes


def sure_lists(cells: Sequence[Any]) -> list[Any] | None:
    """The cells of a column of tags as lists, where nobody can be asked; None where both ; and | separate.

    A text without a separator is a single tag; a comma or a slash is never taken for a separator.
    """
    texts = [cell for cell in cells if isinstance(cell, str) and not _LIST.fullmatch(cell.strip())]
    used = [one for one in SURE if any(one in text for text in texts)]
    return None if len(used) > 1 else [_tags(cell, used[0] if used else None) for cell in cells]


def _tags(cell: Any, separator: str | None) -> tuple[str, ...] | None:
    if cell is None or (isinstance(cell, float) and cell != cell):
        return None
    if isinstance(cell, tuple):
        found: Iterable[str] = (str(item) for item in cell if item is not None)
    elif not isinstance(cell, str):
        found = [text_of(cell) or ""]
    elif _LIST.fullmatch(cell.strip()):
        found = [one or other for one, other in _TEXT.findall(cell)] or pieces_of(cell.strip()[1:-1], ",")
    else:
        found = pieces_of(cell, separator)
    return tuple(tag for tag in map(tidy, found) if not is_missing(tag))


def pieces_of(text: str, separator: str | None) -> list[str]:
    """The tags in a text; all of it where there is no separator. One in quotes may hold the separator."""
    if separator is None:
        return [tidy(text)]
    if len(separator) > 1 or '"' not in text:
        return [tidy(piece) for piece in text.split(separator)]
    try:
        rows = list(csv.reader([" ".join(text.split())], delimiter=separator, skipinitialspace=True))
    except (csv.Error, TypeError, ValueError):
        return [tidy(piece) for piece in text.split(separator)]
    return [tidy(piece) for row in rows for piece in row]


def _separator_of(name: str, texts: Sequence[str], where: str) -> str | None:
    used = [one for one in SURE if any(one in text for text in texts)]
    if len(used) > 1:
        example = next(text for text in texts if used[1] in text)
        raise UsageError(
            f'{where}: the column "{name}" has both {quoted(used[0])} and {quoted(used[1])} in it, as in '
            f'{quoted(example[:_SHOWN])}: say which one separates the tags (--separator "{used[0]}")'
        )
    if used:
        return used[0]
    for one in DOUBTFUL:
        shared = shared_pieces(texts, one)
        if shared:
            piece, example = shared
            raise UsageError(
                f'{where}: {quoted(example[:_SHOWN])} in the column "{name}" looks like several tags, for '
                f'{quoted(piece)} is in other cells, too: --separator "{one}" splits it; --separator ";" '
                "takes each cell as one tag"
            )
    return None


def shared_pieces(texts: Iterable[str], separator: str) -> tuple[str, str] | None:
    """A piece that several different texts share, and a text with it; None where no text has the separator or
    its pieces are nowhere else."""
    different = {folded(text): text for text in texts}
    holders: dict[str, set[str]] = {}
    for key, text in different.items():
        for piece in pieces_of(text, separator):
            if piece:
                holders.setdefault(folded(piece), set()).add(key)
    for text in different.values():
        if separator in text:
            found = [piece for piece in pieces_of(text, separator) if len(holders.get(folded(piece), ())) > 1]
            if found:
                return found[0], text
    return None


def _check_apart(name: str, texts: Sequence[str], separator: str, where: str) -> None:
    """Refuse a cell none of whose pieces is anywhere but beside the others: it may be one name."""
    counts: Counter[str] = Counter()
    together: Counter[tuple[str, ...]] = Counter()
    shown: dict[tuple[str, ...], str] = {}
    for text in texts:
        pieces = tuple(dict.fromkeys(folded(piece) for piece in pieces_of(text, separator) if piece))
        counts.update(pieces)
        together[pieces] += 1
        shown.setdefault(pieces, text)
    for pieces, times in together.items():
        if len(pieces) > 1 and all(counts[piece] == times for piece in pieces):
            text = tidy(shown[pieces])
            raise UsageError(
                f'{where}: {quoted(text[:_SHOWN])} in the column "{name}" may be {len(pieces)} tags, or one '
                f'that holds "{separator}", for its parts are in no other cell: --separator "{separator}" '
                "splits it; to keep it whole, put it in quotes within its cell, "
                f'"{text[:_SHOWN]}", and give --separator, too'
            )


def number_of(cell: Any) -> float | None:
    """A cell as a number; NaN where it is empty or a word for missing, None where it is something else."""
    if cell is None:
        return float("nan")
    if isinstance(cell, str):
        if is_missing(cell):
            return float("nan")
        try:
            return float(cell.replace("_", "?"))
        except ValueError:
            return None
    if isinstance(cell, tuple):
        return None
    try:
        return float(cell)
    except (TypeError, ValueError, OverflowError):
        return None


def are_numbers(cells: Iterable[Any]) -> bool:
    """Whether a column is one of numbers: at least half of what is in it is a number."""
    numbers = given = 0
    for cell in cells:
        number = number_of(cell)
        if number is None:
            given += 1
        elif number == number:
            given += 1
            numbers += 1
    return given > 0 and 2 * numbers >= given
