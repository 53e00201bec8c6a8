"""The files of a ranking: ranking.html to look at, ranking.json for machines, importance as PNG and SVG.

Conventions: as in report.py, every value goes through jinja2 with autoescape on and what comes from files is
made `visible` first; the page holds everything and asks for nothing. Equal rankings give equal pages.

Contents: write_ranking, render, cells (the rows of a ranking as text).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from mirlab.files import RANKING_FILES, replacing
from mirlab.show.figures import MOST, css_variables, figure_bytes, importance, inline_svg
from mirlab.show.pages.page import environment
from mirlab.version import __version__
from mirlab.words import visible

if TYPE_CHECKING:
    from mirlab.learn.judging import Ranking
    from mirlab.learn.statistics import Comparison, Interval, Measure

TEMPLATE = "ranking.html.j2"


def write_ranking(found: Ranking, out: str | Path, *, force: bool = False) -> Path:
    """Write ranking.html, ranking.json and importance.png and .svg into a folder; return the page.

    Raises
    ------
    OutputError : the place can't be written, or holds a file of another kind, without `force`
    """
    folder = Path(out)
    figure = importance(found)
    text = (
        json.dumps({"mirlab": __version__, **found.to_dict()}, ensure_ascii=False, indent=1, allow_nan=False)
        + "\n"
    )
    files = {
        "importance.png": figure_bytes(figure, "png"),
        "importance.svg": figure_bytes(figure, "svg"),
        "ranking.json": text.encode("utf-8", errors="replace"),
        "ranking.html": render(found).encode("utf-8", errors="replace"),
    }
    for name, content in files.items():
        with replacing(folder / name, RANKING_FILES[name], force=force) as part:
            part.write_bytes(content)
    return folder / "ranking.html"


def render(found: Ranking) -> str:
    """The page as one HTML document."""
    from markupsafe import Markup

    spoken = "; ".join(", ".join(f"{key} {value}" for key, value in row.items()) for row in cells(found))
    figure = inline_svg(importance(found), "fig-importance", "Importance of each feature", visible(spoken))
    return (
        environment()
        .get_template(TEMPLATE)
        .render(
            found=found,
            sentences=found.sentences(),
            rows=cells(found),
            methods=found.explained(),
            figure=Markup(figure),
            hidden=max(0, len(found.rows) - MOST),
            version=__version__,
            light=css_variables("light"),
            dark=css_variables("dark"),
        )
    )


def cells(found: Ranking) -> list[dict[str, str]]:
    """A row for each item: shares in % and points, with intervals; * is significantly above zero."""
    rows = []
    for row in found.rows:
        text = {"feature": row.item.name, "columns": str(len(row.item.columns))}
        if row.item.kind in ("family", "group"):
            text["feature"] += f" ({row.item.kind})"
        if "permute" in found.methods:
            text["permuted"] = _lost(row.permuted, found.measure)
        if "drop" in found.methods:
            text["dropped"] = _lost(row.dropped, found.measure)
        if row.alone is not None and row.above_chance is not None:
            text["alone"] = _starred(row.alone, row.above_chance, found.measure)
        rows.append(text)
    return rows


def _lost(found: Comparison | None, measure: Measure) -> str:
    return "" if found is None else _starred(found.difference, found, measure, sign="+")


def _starred(interval: Interval, found: Comparison, measure: Measure, sign: str = "") -> str:
    """The cell of an interval, with a star where the comparison is significantly above zero."""
    mean, space, ends = measure.cell(interval, sign).partition(" ")
    return f"{mean}{'*' if found.distinguishable and found.difference.mean > 0 else ''}{space}{ends}"
