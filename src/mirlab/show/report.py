"""The report of a run: one HTML file that holds everything and asks for nothing.

Conventions: every value goes through jinja2 with autoescape on; what comes from files (tracks, labels, sources)
is made `visible` first. Figures are inline SVG. No script, no request, one file; light and dark by the reader's
own setting. Equal results give an equal page: nothing in it tells when it was made.

Contents: write_report, render.
"""

from __future__ import annotations

import math
import shlex
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mirlab.data.atomic import replacing
from mirlab.show import plots
from mirlab.show.mistakes import confident_mistakes
from mirlab.show.overview import Overview, visible
from mirlab.show.palette import css_variables, series

if TYPE_CHECKING:
    from mirlab.learn.confusion import Confusion
    from mirlab.learn.findings import SummaryRow
    from mirlab.learn.results import Results

TEMPLATE = "report.html.j2"


def write_report(results: Results, out: str | Path) -> Path:
    """Write the report; `out` is the file, or a folder that gets ``report.html``.

    Raises
    ------
    OutputError : the place can't be written; a report that stood there is untouched
    """
    path = Path(out)
    if path.is_dir() or path.suffix.lower() not in {".html", ".htm"}:
        path = path / "report.html"
    # A file name that is not valid Unicode reaches us as lone surrogates, which UTF-8 cannot hold.
    page = render(results).encode("utf-8", errors="replace")
    with replacing(path) as part:
        part.write_bytes(page)
    return path


def render(results: Results) -> str:
    """The report as one HTML document."""
    import jinja2

    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("mirlab.show", "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(visible=visible, percent=_percent, whole=_whole)
    return environment.get_template(TEMPLATE).render(_context(Overview(results)))


def _context(found: Overview) -> dict[str, Any]:
    about, best = found.about, found.best
    matrix = found.confusion(best)
    return {
        "about": about,
        "found": found,
        "answer": visible(found.results.answer()),
        "best_label": found.label(best),
        "groups": [(label, list(lines)) for label, lines in groupby(found.lines(), lambda line: line.setting.label)],
        "colours": series(found.protocols),
        "references": _references(found),
        "figures": _figures(found),
        "matrix": _matrix_rows(matrix),
        "labels": matrix.labels,
        "classes": _class_rows(matrix),
        "confused": matrix.most_confused(8),
        "mistakes": confident_mistakes(found.predicted(best)),
        "warnings": _warnings(about),
        "command": command(about),
        "nets": sum(len(row.scores) for row in found.rows),
        "light": css_variables("light"),
        "dark": css_variables("dark"),
    }


def command(about: dict[str, Any]) -> str:
    """The command line that runs the same again."""
    parts = ["mirlab", "run", about["name"], "--data", about["data"]["source"]]
    parts += ["--repeats", str(about["repeats"]), "--seed", str(about["seed"])]
    return shlex.join(parts)


# What the page says --------------------------------------------------------------------------------


def _warnings(about: dict[str, Any]) -> list[str]:
    """Everything that a reader must know before quoting a number, each once, the gravest first."""
    warnings = []
    failures = int(about["data"].get("failures", 0))
    overlap = about.get("artist_overlap", {})
    if overlap:
        shares = ", ".join(f"{100 * share:.0f} % under {name}" for name, share in overlap.items())
        warnings.append(
            f"Test tracks whose artist is also in the training set: {shares}. A random split lets a net "
            "recognise the artist in place of the class, so tracks by new artists will fare worse."
        )
    if failures:
        tracks = "1 track" if failures == 1 else f"{failures} tracks"
        warnings.append(f"{tracks} could not be analysed and took no part.")
    warnings += [*about.get("notes", []), *about["data"].get("notes", [])]
    return list(dict.fromkeys(visible(warning) for warning in warnings))


def _references(found: Overview) -> list[tuple[str, list[str]]]:
    """For each feature set the labels of the published figures beside it."""
    labels: dict[str, dict[str, None]] = {}
    for row in found.about.get("reference", []):
        labels.setdefault(visible(row["feature_set"]), {})[visible(row["label"])] = None
    return [(feature_set, list(texts)) for feature_set, texts in labels.items()]


def _figures(found: Overview) -> dict[str, Any]:
    """Each figure as inline SVG, safe to stand in the page: what text it holds is escaped on the way."""
    from markupsafe import Markup

    total = max(found.epochs)
    drawn = {
        "summary": (
            plots.summary(found),
            f"Validation accuracy after {total} epochs",
            "; ".join(_spoken(found, row) for row in found.rows if row.epochs == total),
        ),
        "accuracy": (
            plots.learning_curves(found, "accuracy"),
            "Accuracy, epoch by epoch",
            "A grid of line charts. The final values are in the table of results.",
        ),
        "loss": (
            plots.learning_curves(found, "loss"),
            "Loss, epoch by epoch",
            "A grid of line charts of the cross-entropy of the same nets.",
        ),
    }
    return {
        name: Markup(plots.inline_svg(figure, f"fig-{name}", title, description))  # noqa: S704
        for name, (figure, title, description) in drawn.items()
    }


def _spoken(found: Overview, row: SummaryRow) -> str:
    return f"{found.label(row)}, {row.protocol}: {100 * row.validation_accuracy.mean:.1f} %"


def _matrix_rows(matrix: Confusion) -> list[dict[str, Any]]:
    rows = []
    for i, label in enumerate(matrix.labels):
        tested = int(matrix.counts[i].sum())
        cells = [
            {"count": int(count), "share": float(count / tested) if tested else 0.0, "right": i == j}
            for j, count in enumerate(matrix.counts[i])
        ]
        rows.append({"label": label, "cells": cells, "tested": tested})
    return rows


def _class_rows(matrix: Confusion) -> list[dict[str, Any]]:
    rows = []
    recall, precision = matrix.recall, matrix.precision
    for i, label in enumerate(matrix.labels):
        hits, tested, called = matrix.counts[i, i], matrix.counts[i].sum(), matrix.counts[:, i].sum()
        f1 = float(2 * hits / (tested + called)) if tested + called else math.nan
        rows.append(
            {
                "label": label,
                "tested": int(tested),
                "recall": recall[label],
                "precision": precision[label],
                "f1": f1,
            }
        )
    return rows


def _percent(share: float, digits: int = 1) -> str:
    return "–" if math.isnan(share) else f"{100 * share:.{digits}f}"


def _whole(number: int) -> str:
    return f"{number:,}".replace(",", "\u202f")
