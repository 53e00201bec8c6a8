"""What a notebook shows of a table of features: its first rows and columns.

Contents: preview.
"""

from __future__ import annotations

from typing import Any

from mirlab.tabular import html_page, html_table

ROWS, COLUMNS = 5, 6


def preview(sentence: str, table: Any) -> str:
    """The sentence, and the first rows of a table of features with its first columns."""
    names = [str(column) for column in table.columns[:COLUMNS]]
    headers = ["track", "label", *names]
    cells = [
        [str(track), "" if label is None else label, *(f"{value:.4g}" for value in values[:COLUMNS])]
        for track, label, values in zip(
            table.tracks[:ROWS], table.labels[:ROWS], table.values[:ROWS], strict=True
        )
    ]
    return html_page(sentence, html_table(headers, cells, [False, False, *(True for _ in names)]), "")
