"""Headers of several lines, as pandas writes columns of several levels: FMA's features.csv and tracks.csv.

    feature,chroma_cens,chroma_cens,...
    statistics,kurtosis,kurtosis,...
    number,01,02,...
    track_id,,,...
    2,7.18,5.23,...

Contents: header_lines, flattening.
"""

from __future__ import annotations

import csv
from pathlib import Path

_MOST_LEVELS = 5
_LONGEST = 1 << 20


def header_lines(path: Path) -> int:
    """How many lines of a CSV are its header: 1, or more where pandas wrote columns of several levels.

    Raises
    ------
    OSError, UnicodeDecodeError, csv.Error : a file that can't be read
    """
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = [file.readline(_LONGEST) for _ in range(_MOST_LEVELS + 1)]
    rows = [next(csv.reader([line]), []) for line in lines if line.strip()]
    if len(rows) < 2 or len(set(rows[0][1:])) == len(rows[0][1:]) or _has_numbers(rows[1]):
        return 1  # What stands above several columns repeats, and below it stands text.
    for number, row in enumerate(rows[2:], 2):
        # The line below the levels names the index, and nothing else.
        if row and row[0].strip() and not any(cell.strip() for cell in row[1:]):
            return number
    return next((number for number, row in enumerate(rows) if _has_numbers(row)), len(rows))


def _has_numbers(row: list[str]) -> bool:
    return any(_number(cell) for cell in row[1:])


def _number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return not (text.isdigit() and text.startswith("0"))


def flattening(levels: int) -> str:
    """What columns of several levels are, and what to do with them, as the end of a sentence."""
    header = list(range(levels))
    return (
        f"these have {levels} levels (a MultiIndex of pandas, as in FMA's features.csv and tracks.csv): "
        f"read it with pandas.read_csv(PATH, index_col=0, header={header}), give each column one name "
        '(table.columns = ["_".join(levels) for levels in table.columns]), add a column label (FMA keeps its '
        'labels in tracks.csv, as the column ("track", "genre_top"): join by track_id, and leave out rows '
        "that have none), and give that DataFrame to mirlab or write it as Parquet"
    )
