"""The report of a run: one HTML file that holds everything and asks for nothing.

Conventions: every value goes through jinja2 with autoescape on; what comes from files (tracks, labels,
sources) is made `visible` first. Figures are inline SVG. No script, no request, one file; light and dark by
the reader's own setting. Equal results give an equal page: nothing in it tells when it was made.

Contents: write_report, render.
"""

from __future__ import annotations

import math
import shlex
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mirlab.errors import UsageError
from mirlab.files import REPORT, replacing
from mirlab.learn.results import confident_mistakes, optimism, sentences
from mirlab.learn.statistics import Measure, metrics_of, metrics_of_one
from mirlab.show.answers import Overview
from mirlab.show.figures import (
    css_variables,
    inline_svg,
    learning_curves,
    loss_name,
    series,
    summary,
    summary_title,
    target_figures,
    target_title,
    training_size,
    trend,
)
from mirlab.show.pages.page import environment, laid_out, prose
from mirlab.tabular import spread
from mirlab.words import counted, visible

if TYPE_CHECKING:
    from mirlab.learn.results import Confusion, Results, SummaryRow
    from mirlab.learn.statistics import Interval

TEMPLATE = "report.html.j2"

# Words of the notes that runs carry, by which the page knows that a thing is said already.
_LEAK = "an artist with the training set"
_FAILED = "could not be analysed"


def write_report(results: Results, out: str | Path, *, force: bool = False) -> Path:
    """Write the report; `out` is the file, or a folder that gets ``report.html``.

    Raises
    ------
    OutputError : the place can't be written, or holds something else, without `force`; what stood there is
        untouched
    """
    path = Path(out)
    if path.is_dir() or path.suffix.lower() not in {".html", ".htm"}:
        path = path / "report.html"
    # A file name that is not valid Unicode reaches us as lone surrogates, which UTF-8 cannot hold.
    page = render(results).encode("utf-8", errors="replace")
    with replacing(path, REPORT, force=force) as part:
        part.write_bytes(page)
    return path


def render(results: Results) -> str:
    """The report as one HTML document."""
    return environment().get_template(TEMPLATE).render(_context(Overview(results)))


def _context(found: Overview) -> dict[str, Any]:
    about, best = found.about, found.best
    return {
        "about": about,
        "found": found,
        "answer": laid_out(sentences(found.results)),
        "best_label": found.label(best),
        "optimism": optimism(found.results),
        "effects": found.effects(),
        "selected": [_selected(row) for row in about.get("selected", [])],
        "groups": [
            (label, list(lines)) for label, lines in groupby(found.lines(), lambda line: line.setting.label)
        ],
        "colours": series(found.protocols),
        "references": _references(found),
        "figures": _figures(found),
        **(_of_classes(found) if found.of_classes else _of_targets(found)),
        "measure": found.measure,
        "loss": loss_name(found),
        "trend": "" if found.results.learning_curve is None else trend(found),
        "warnings": _warnings(about),
        "command": command(about),
        "nets": sum(len(row.scores) for row in found.rows),
        "light": css_variables("light"),
        "dark": css_variables("dark"),
    }


def _of_classes(found: Overview) -> dict[str, Any]:
    """What only classes have: the confusion matrix and what is read from it."""
    matrix = found.confusion(found.best)
    return {
        "matrix": _matrix_rows(matrix),
        "labels": matrix.labels,
        "classes": _class_rows(matrix),
        "confused": matrix.most_confused(8),
        "mistakes": confident_mistakes(found.predicted(found.best)),
    }


def _of_targets(found: Overview) -> dict[str, Any]:
    """The table of each tag or number, and the other metrics of every run under the trusted protocol."""
    table = found.best_targets
    metrics = [Measure(name) for name in metrics_of_one(found.results.task)]
    rows = []
    for row in table.records():
        cells = [_ends(row, metric) for metric in metrics]
        if found.results.task == "tags":
            rest = [str(row["positives"])]
        else:
            rest = [f"{row['true_mean']:.4g}", f"{row['true_std']:.3g}"]
        rows.append({"name": row["target"], "cells": cells, "rest": rest})
    ran = [row for row in found.rows if row.protocol == found.trusted]
    names = [Measure(name) for name in metrics_of(found.results.task)]
    every = [
        {
            "label": found.label(row) + (f", {row.epochs} epochs" if row.epochs else ""),
            "cells": [_cell_of(row.metrics[m.name], m) for m in names],
            "best": row is found.best,
        }
        for row in ran
    ]
    constant = [m.number(found.constant[m.name]) for m in names]
    return {
        "target_metrics": metrics,
        "target_rows": rows,
        "said_best": table.headline(),
        "every_metric": names,
        "every_row": every,
        "constant": constant,
        "notes_on_targets": [f"{note[0].upper()}{note[1:]}." for note in table.scores.notes],
    }


def _ends(row: dict[str, Any], metric: Measure) -> dict[str, str]:
    """A figure and its interval as the two parts of a cell."""
    mean, low, high = (row[f"{metric.name}{end}"] for end in ("", "_low", "_high"))
    if mean is None:
        return {"mean": "–", "range": ""}
    ends = "" if low is None or high is None else f"{metric.number(low)}–{metric.number(high)}"
    return {"mean": metric.number(mean), "range": ends.replace("–-", " to -") if "-" in ends else ends}


def _cell_of(interval: Interval, metric: Measure) -> dict[str, str]:
    return _ends(spread(metric.name, interval), metric)


def command(about: dict[str, Any]) -> str:
    """The command line that runs the same again."""
    # Runs of a configuration made in Python have no file to name.
    parts = ["mirlab", "run", about.get("experiment", about["name"]), "--source", about["data"]["source"]]
    for option, value in about.get("learnt_asked", {}).items():
        parts += [f"--{option}", value]
    for protocol in about.get("protocols_asked", []):
        parts += ["--protocol", protocol]
    if about["repeats"] is not None:
        parts += ["--repeats", str(about["repeats"])]
    parts += ["--seed", str(about["seed"])]
    return shlex.join(parts)


# What the page says --------------------------------------------------------------------------------


def _warnings(about: dict[str, Any]) -> list[str]:
    """Everything that a reader must know before quoting a number, each once, the gravest first."""
    warnings = [*about.get("notes", []), *about["data"].get("notes", [])]
    failures, overlap = int(about["data"].get("failures", 0)), about.get("artist_overlap", {})
    if any(overlap.values()) and not any(_LEAK in warning for warning in warnings):
        shares = ", ".join(f"{100 * share:.0f} % under {name}" for name, share in overlap.items())
        warnings.append(f"Test tracks that share {_LEAK}: {shares}.")
    if failures and not any(_FAILED in warning for warning in warnings):
        warnings.append(f"{counted(failures, 'track')} {_FAILED} and had to be left out.")
    grave = ("training set", "training halves", "test halves", _FAILED)
    warnings.sort(key=lambda warning: not any(words in warning for words in grave))
    return list(dict.fromkeys(prose(warning) for warning in warnings))


def _selected(row: dict[str, Any]) -> dict[str, Any]:
    """What one split's training tracks chose, its columns grouped by feature and statistic."""
    return {
        "protocol": visible(row["protocol"]),
        "split": visible(row["split"]),
        "model": visible(", ".join([row["chosen_model"], *(f"{k} = {v}" for k, v in row["params"].items())])),
        "expected": row["expected"],
        "number": len(row["columns"]),
        "columns": visible("; ".join(grouped(row["columns"]))),
    }


def grouped(names: Sequence[str]) -> list[str]:
    """Columns with named dimensions of one feature and statistic as one term: tags[rock, jazz].mean.

    >>> grouped(["tags[rock].mean", "rms.mean", "tags[jazz].mean"])
    ['tags[rock, jazz].mean', 'rms.mean']
    """
    from mirlab.audio.registry import Column

    together: dict[tuple[str, str, str], list[str]] = {}
    for name in names:
        try:
            column = Column.parse(name)
        except UsageError:  # a table's own name
            column = Column(name, None, "")
        alone = "" if column.dimension is not None else name
        together.setdefault((column.feature, column.statistic, alone), []).append(column.dimension or "")
    return [
        alone or f"{feature}[{', '.join(dimensions)}].{statistic}"
        for (feature, statistic, alone), dimensions in together.items()
    ]


def _references(found: Overview) -> list[tuple[str, list[str]]]:
    """For each feature set the labels of all published figures, where any stands beside a result."""
    labels: dict[str, dict[str, None]] = {}
    if not any(row.references for row in found.rows):
        return []
    for row in found.about["reference"]:
        labels.setdefault(visible(row["feature_set"]), {})[visible(row["label"])] = None
    return [(feature_set, list(texts)) for feature_set, texts in labels.items()]


def _figures(found: Overview) -> dict[str, Any]:
    """Each figure as inline SVG, safe to stand in the page: what text it holds is escaped on the way."""
    from markupsafe import Markup

    title = summary_title(found)
    longest = [(s, found.longest(s)) for s in found.settings]
    last = [row for row in found.rows if any(s.fits(row) and row.epochs == total for s, total in longest)]
    values = "; ".join(_spoken(found, row) for row in last)
    drawn = {
        "summary": (summary(found), title, values),
        "narrow": (summary(found, narrow=True), title, values),
    }
    label = f"{found.measure.label[0].upper()}{found.measure.label[1:]}"
    if found.nets:
        drawn["score"] = (
            learning_curves(found, found.score),
            f"{label} by epoch",
            "A grid of line charts. The final values are in the table of results.",
        )
        drawn["loss"] = (
            learning_curves(found, "loss"),
            "Loss by epoch",
            f"A grid of line charts of the {loss_name(found)} of the same networks.",
        )
    if found.results.learning_curve is not None:
        drawn["training_size"] = (training_size(found), f"{label} against training size", trend(found))
    if not found.of_classes:
        title, spoken = target_title(found), found.best_targets.headline()
        drawn |= {name: (figure, title, spoken) for name, figure in target_figures(found).items()}
    return {
        name: Markup(inline_svg(figure, f"fig-{name}", title, description))
        for name, (figure, title, description) in drawn.items()
    }


def _spoken(found: Overview, row: SummaryRow) -> str:
    return f"{found.label(row)}, {row.protocol}: {row.measure.value(row.validation_score.mean)}"


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
