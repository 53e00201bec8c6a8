"""The report of a selection: one HTML file that answers in its first sentence.

Conventions: as in report.py.

Contents: write_selection, render.
"""

from __future__ import annotations

import math
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mirlab.files import SELECTION_FILES, replacing
from mirlab.learn.selection import kind_words, model_words
from mirlab.learn.subsets import METHODS
from mirlab.show.figures import (
    css_variables,
    inline_svg,
    pareto,
    selection_curves,
    series,
    write_selection_figure,
)
from mirlab.show.pages.page import environment, laid_out
from mirlab.version import __version__
from mirlab.words import visible

if TYPE_CHECKING:
    from mirlab.learn.selection import Selected, Selection

TEMPLATE = "selection.html.j2"
_MOST_UNITS = 40


def write_selection(selection: Selection, out: str | Path, *, force: bool = False) -> Path:
    """Write everything of a selection into the folder `out`; return the report.

    selection.json, candidates.parquet, the recipes, selection.png and .svg, and report.html, each whole.

    Raises
    ------
    OutputError : the folder can't be written, or holds a file of another kind, without `force`
    """
    folder = Path(out)
    selection.save(folder, force=force)
    write_selection_figure(selection, folder, force=force)
    page = render(selection).encode("utf-8", errors="replace")
    with replacing(folder / "report.html", SELECTION_FILES["report.html"], force=force) as part:
        part.write_bytes(page)
    return folder / "report.html"


def render(selection: Selection) -> str:
    """The report as one HTML document."""
    from markupsafe import Markup

    measure = selection.measure
    title = f"{measure.label[0].upper()}{measure.label[1:]} against the size of the set"
    spoken = "; ".join(
        f"{name}: {measure.value(found.expected.honest.mean)} with {selection.words(found.size)}"
        for name, found in selection.protocols.items()
    )
    figures = {
        name: Markup(inline_svg(selection_curves(selection, narrow=thin), f"fig-{name}", title, spoken))
        for name, thin in (("wide", False), ("narrow", True))
    }
    return (
        environment()
        .get_template(TEMPLATE)
        .render(
            selection=selection,
            measure=measure,
            settings=selection.settings,
            method=METHODS[selection.settings.method],
            question=question(selection),
            answer=laid_out(selection.sentences()),
            figures=figures,
            colours=series(list(selection.protocols)),
            protocols={name: _protocol(selection, found) for name, found in selection.protocols.items()},
            recipe=selection.recipe(),
            notes=[*selection.notes, *selection.warnings],
            command=command(selection),
            version=__version__,
            light=css_variables("light"),
            dark=css_variables("dark"),
        )
    )


def question(selection: Selection) -> str:
    """What was asked, as a sentence."""
    settings = selection.settings
    things = "columns" if settings.by == "column" else "features"
    if settings.target is None:
        needs = "are needed" if selection.rehearsed else f"does {settings.model} need"
        return f"Which {things} {needs}?"
    smallest = "smallest" if settings.cost == "count" else "fastest"
    model = "" if selection.rehearsed else f" with {settings.model}"
    return f"What is the {smallest} set of {things} that reaches {selection.wanted}{model}?"


def command(selection: Selection) -> str:
    """The command line that selects the same again."""
    settings = selection.settings
    parts = ["mirlab", "select", selection.source]
    if settings.target is not None:
        parts += ["--target", f"{settings.target:g}"]
    for name, value in selection.asked.items():
        parts += [f"--{name}", value]
    for name in ("model", "method", "by", "cost"):
        parts += [f"--{name}", getattr(settings, name)]
    for name in selection.protocols:
        parts += ["--protocol", name]
    for name in ("most", "inner", "screen", "seed"):
        parts += [f"--{name}", f"{getattr(settings, name):g}"]
    return shlex.join(parts)


def _protocol(selection: Selection, found: Selected) -> dict[str, Any]:
    chosen = set(found.subset)
    ranked = sorted(
        (i for i, share in enumerate(found.shares) if share > 0 or i in chosen),
        key=lambda i: (-found.shares[i], selection.units.units[i].name),
    )
    timed = all(p.milliseconds is not None for p in found.points)
    return {
        "found": found,
        "splits": len(found.plan.splits),
        "timed": timed,
        "choices": [
            {
                "split": split.name,
                "kind": kind_words(search.kind),
                "model": model_words(search.model, search.params),
                "size": search.answer,
                "rehearsed": search.sizes[search.answer].accuracy,
            }
            for split, search in zip(found.plan.splits, found.searches, strict=True)
            if selection.rehearsed
        ],
        "front": set(pareto(found.points)) if timed else set(),
        "members": [
            {
                "name": visible(selection.units.units[i].name),
                "share": float(found.shares[i]),
                "chosen": i in chosen,
            }
            for i in ranked[:_MOST_UNITS]
        ],
        "more": max(0, len(ranked) - _MOST_UNITS),
        "stable": None if math.isnan(found.stable) else found.stable,
        "judged": sum(len(r.scores) for r in (*found.searches, found.final)),
    }
