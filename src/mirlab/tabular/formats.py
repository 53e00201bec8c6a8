"""A table of flat rows in other forms: pandas, CSV, Markdown, LaTeX, HTML.

Conventions: a row is a dictionary of text, numbers, truth values and None; rows may lack keys of others.
pandas and CSV hold full precision, and CSV reads back to the same numbers. Markdown, LaTeX and HTML are for
people: a number and its interval (`x`, `x_low`, `x_high`) are one cell, shares are in %, their differences
in points, other numbers have four digits, and columns without any value are left out.

Contents: data_frame, csv_text, markdown, latex, html_table, columns_of, printed.
"""

from __future__ import annotations

import csv
import html
import io
import math
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from mirlab.files import guarded
from mirlab.imports import need
from mirlab.words import counted, visible

MOST_SHOWN = 30
"""Rows that a notebook shows; `to_pandas` has all."""
LONGEST_CELL = 200
"""Characters of a cell that a notebook shows."""
LONG_CELL = 40
"""Characters of a text that is not squeezed into a narrow column."""


def data_frame(rows: Sequence[Mapping[str, Any]], columns: Sequence[str] | None = None) -> Any:
    """The rows as a pandas DataFrame.

    Raises
    ------
    MissingExtra : pandas is not installed
    """
    need("a DataFrame", "pandas")
    import pandas

    names = columns_of(rows) if columns is None else list(columns)
    return pandas.DataFrame({name: [row.get(name) for row in rows] for name in names}, columns=names)


def columns_of(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """The keys of the rows in the order of their first appearance."""
    return list(dict.fromkeys(key for row in rows for key in row))


def csv_text(rows: Sequence[Mapping[str, Any]]) -> str:
    """The rows as CSV with a header line; cells that a spreadsheet would compute are guarded."""
    names = columns_of(rows)
    out = io.StringIO()
    cells = [
        [guarded(name) for name in names],
        *([_csv_cell(row.get(name)) for name in names] for row in rows),
    ]
    # The writer leaves a carriage return bare, and a reader then ends the line there.
    risky = any("\r" in cell for line in cells for cell in line)
    csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_ALL if risky else csv.QUOTE_MINIMAL).writerows(
        cells
    )
    return out.getvalue()


def _csv_cell(value: Any) -> str:
    if value is None:
        return ""
    return guarded(value) if isinstance(value, str) else repr(value)


def printed(
    rows: Sequence[Mapping[str, Any]], shares: Collection[str], differences: Collection[str] = ()
) -> tuple[list[str], list[list[str]]]:
    """The columns that are printed, and their cells as a person reads them."""
    names = columns_of(rows)
    ends = {f"{name}_{end}" for name in names for end in ("low", "high") if f"{name}_{end}" in names}
    kept = [
        name for name in names if name not in ends and any(row.get(name) not in (None, "") for row in rows)
    ]
    units = {name: " %" if name in shares else " points" if name in differences else "" for name in kept}
    cells = [[_cell(row, name, units[name]) for name in kept] for row in rows]
    return kept, cells


def _cell(row: Mapping[str, Any], name: str, unit: str) -> str:
    said = _value(row.get(name), unit)
    said += unit if said else ""
    low, high = row.get(f"{name}_low"), row.get(f"{name}_high")
    if said and low is not None and high is not None:
        said += f" ({_value(low, unit)} to {_value(high, unit)})"
    return said


def _value(value: Any, unit: str) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        if not math.isfinite(value):
            return ""
        return f"{100 * value:.1f}" if unit else f"{value:.4g}"
    return visible(value)


def markdown(headers: Sequence[str], cells: Sequence[Sequence[str]], numeric: Sequence[bool]) -> str:
    """A table in GitHub's Markdown; what would be markup in it is escaped."""
    lines = [
        "| " + " | ".join(_markdown_text(header) for header in headers) + " |",
        "|" + "|".join(" ---: " if right else " --- " for right in numeric) + "|",
        *("| " + " | ".join(_markdown_text(cell) for cell in row) + " |" for row in cells),
    ]
    return "\n".join(lines) + "\n"


_MARKDOWN = str.maketrans({c: f"\\{c}" for c in "\\`*_[]<>|~"})


def _markdown_text(text: str) -> str:
    return text.translate(_MARKDOWN).replace("\n", " ")


_LATEX = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
    '"': r"\textquotedbl{}",
    "–": "--",
    **{c: f"\\{c}" for c in "&%$#_{}"},
}


def latex_text(text: str) -> str:
    """Text that LaTeX prints as it is."""
    return "".join(_LATEX.get(c, c) for c in text).replace("\n", " ")


def latex(
    headers: Sequence[str],
    cells: Sequence[Sequence[str]],
    numeric: Sequence[bool],
    caption: str = "",
    label: str = "",
    notes: Sequence[str] = (),
) -> str:
    r"""A table for LaTeX with the rules of booktabs, in a ``table`` where there is a caption or a label.

    Notes follow below the table, each a small paragraph.
    """
    row = [" & ".join(map(latex_text, line)) + r" \\" for line in (headers, *cells)]
    align = "".join("r" if right else "l" for right in numeric)
    body = [rf"\begin{{tabular}}{{{align}}}", r"\toprule", row[0], r"\midrule", *row[1:], r"\bottomrule"]
    below = [rf"\par\smallskip{{\footnotesize {latex_text(note)}\par}}" for note in notes]
    lines = [*body, r"\end{tabular}", *below]
    if caption or label:
        said = [rf"\caption{{{latex_text(caption)}}}"] if caption else []
        said += [rf"\label{{{label}}}"] if label else []
        lines = [r"\begin{table}", r"\centering", *said, *lines, r"\end{table}"]
    return "\n".join(lines) + "\n"


# A notebook's own colours where it has them (JupyterLab, VS Code), else those of the page: readable in both.
_STYLE = (
    "<style>.mirlab-result{--ink:currentColor;--muted:currentColor;--rule:rgba(128,128,128,.4);"
    "--paper:transparent;--series-1:#3a94d3;--series-2:#d9772b;--series-3:#1fa37b;--series-4:#c573a3;"
    "font-family:var(--jp-ui-font-family,system-ui,sans-serif);font-size:13px;"
    "line-height:1.45;color:inherit}.mirlab-result p{max-width:64em;margin:0 0 .6em}"
    ".mirlab-result .w{min-width:16em}.mirlab-result table{font-size:inherit;"
    "border-collapse:collapse;margin:0 0 .6em;font-variant-numeric:tabular-nums}"
    ".mirlab-result th,.mirlab-result td{padding:.2em .8em .2em 0;text-align:left;"
    "vertical-align:top;border:0;background:none;color:inherit}"
    ".mirlab-result th{font-weight:600;border-bottom:1px solid currentColor}"
    ".mirlab-result .n{text-align:right;white-space:nowrap}"
    ".mirlab-result td{overflow-wrap:break-word;max-width:30em}"
    ".mirlab-result{overflow-x:auto}.mirlab-result .more{opacity:.75}"
    ".mirlab-result .card{white-space:pre-wrap}.mirlab-result svg{max-width:100%;height:auto}</style>"
)


def html_table(headers: Sequence[str], cells: Sequence[Sequence[str]], numeric: Sequence[bool]) -> str:
    """A table of at most MOST_SHOWN rows, and how many more there are."""
    kinds = [' class="n"' if right else "" for right in numeric]

    def line(tag: str, row: Sequence[str]) -> str:
        said = (
            f"<{tag}{kind or wide(cell)}>{html.escape(_short(visible(cell)))}</{tag}>"
            for kind, cell in zip(kinds, row, strict=True)
        )
        return f"<tr>{''.join(said)}</tr>"

    def wide(cell: str) -> str:
        return ' class="w"' if len(cell) > LONG_CELL else ""

    body = "".join(line("td", row) for row in cells[:MOST_SHOWN])
    more = len(cells) - MOST_SHOWN
    rest = f'<p class="more">and {counted(more, "more row")}: to_pandas() has all.</p>' if more > 0 else ""
    return f"<table><thead>{line('th', headers)}</thead><tbody>{body}</tbody></table>{rest}"


def markdown_as_html(text: str) -> str:
    """Markdown as it was written, wrapped: a model card is readable so."""
    return f'<div class="card">{html.escape(text)}</div>'


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_CELL else f"{text[:LONGEST_CELL]}..."


def html_page(sentence: str, table: str, picture: str) -> str:
    """What a notebook shows: the answer, the table and the figure, in one element with its own style."""
    first, stop, rest = visible(sentence).partition(". ")
    said = (
        f"<p><strong>{html.escape(first + stop.rstrip())}</strong> {html.escape(rest)}</p>"
        if sentence
        else ""
    )
    return f'<div class="mirlab-result">{_STYLE}{said}{table}{picture}</div>'
