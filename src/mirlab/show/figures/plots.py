"""The figures of a run, as files and as parts of a page.

Conventions: figures are drawn in the light palette; PNG has 150 dpi. SVG is reproducible: a fixed hash salt
and no date, so equal results give equal files.

Contents: write_figures, write_figure, figures, figure_bytes, inline_svg.
"""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mirlab.files import figure_kinds, replacing
from mirlab.show.answers import Overview
from mirlab.show.figures.curves import learning_curves
from mirlab.show.figures.dots import summary
from mirlab.show.figures.learning_curve import training_size
from mirlab.show.figures.matrix import confusion_matrix
from mirlab.show.figures.palette import themed
from mirlab.show.figures.style import style
from mirlab.show.figures.targets import each_target, predicted_numbers, tag_prevalence

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from mirlab.learn.results import Results

PNG_DPI = 150
PIXELS_PER_POINT = 1.5
"""How large a figure stands in a page: 8 point text is then 12 pixels high."""


def write_figures(results: Results, out: str | Path, *, force: bool = False) -> list[Path]:
    """Write the figures into the folder `out`, each as PNG (150 dpi) and SVG.

    summary always, and confusion of classes, targets and prevalence of tags, or targets and predicted of
    numbers; accuracy (of tags and numbers: score) and loss, epoch by epoch, where nets were trained;
    training_size where the results have a learning curve.

    Equal results give equal SVG files. Existing figures are replaced, each whole.

    Raises
    ------
    OutputError : the folder cannot be written, or holds a file of another kind, without `force`
    """
    found = Overview(results)
    return [
        path
        for name, figure in figures(found).items()
        for path in write_figure(figure, name, out, force=force)
    ]


def write_figure(figure: Figure, name: str, out: str | Path, *, force: bool = False) -> list[Path]:
    """Write one figure into the folder `out` as NAME.png (150 dpi) and NAME.svg, each whole.

    Raises
    ------
    OutputError : the folder cannot be written, or holds a file of another kind, without `force`
    """
    paths = []
    for file, kind in figure_kinds(name).items():
        path = Path(out) / file
        with replacing(path, kind, force=force) as part:
            part.write_bytes(figure_bytes(figure, path.suffix[1:]))
        paths.append(path)
    return paths


def figures(found: Overview) -> dict[str, Figure]:
    """Every figure of a run by its file's name."""
    drawn = {metric: learning_curves(found, metric) for metric in (found.score, "loss") if found.nets}
    if found.results.learning_curve is not None:
        drawn["training_size"] = training_size(found)
    drawn["summary"] = summary(found)
    if found.of_classes:
        return {**drawn, "confusion": confusion_matrix(found)}
    return {**drawn, **target_figures(found)}


def target_figures(found: Overview) -> dict[str, Figure]:
    """The figures of tags or numbers by their files' names."""
    if found.results.task == "tags":
        return {"targets": each_target(found), "prevalence": tag_prevalence(found)}
    return {"targets": each_target(found), "predicted": predicted_numbers(found)}


def figure_bytes(figure: Figure, suffix: str, **settings: Any) -> bytes:
    """A figure as a PNG, SVG or PDF file; `settings` are matplotlib's."""
    import matplotlib

    by_kind: dict[str, dict[str, str | None]] = {
        "svg": {"Date": None, "Creator": "mirlab"},
        "pdf": {"CreationDate": None, "Creator": "mirlab"},
        "png": {"Software": "mirlab"},
    }
    settings = {"pdf.fonttype": 42, **settings}
    buffer = io.BytesIO()
    with style(), matplotlib.rc_context(settings):
        figure.savefig(
            buffer,
            format=suffix,
            dpi=PNG_DPI if suffix == "png" else 72,
            metadata=by_kind[suffix],
            # A PDF goes into a paper, where the off-white of a screen shows as a box.
            facecolor="white" if suffix == "pdf" else "auto",
        )
    return buffer.getvalue()


def inline_svg(figure: Figure, name: str, title: str, description: str) -> str:
    """A figure as an ``<svg>`` element to stand inside an HTML page.

    Text stays text in the page's own font, colours become CSS variables (see `palette.themed`), ids are
    prefixed by `name` so that several figures can share a page, and `title` and `description` (plain text,
    escaped here) are what a screen reader says.
    """
    from html import escape

    svg = figure_bytes(figure, "svg", **{"svg.fonttype": "none"}).decode("utf-8")
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<metadata>.*?</metadata>", "", svg, flags=re.DOTALL)
    svg = re.sub(r"<style type=\"text/css\">.*?</style>", "", svg, flags=re.DOTALL)
    # Some versions of matplotlib write the font as a shorthand, some as separate properties.
    svg = re.sub(r"font: ((?:\w+ )*)([\d.]+px) [^;\"]*", r"font-weight: \1; font-size: \2", svg)
    svg = re.sub(r"font-weight: ;\s*|font-family: [^;\"]*;\s*", "", svg)
    svg = re.sub(r'\bid="', f'id="{name}-', svg)
    svg = re.sub(r"url\(#", f"url(#{name}-", svg)
    svg = re.sub(r'xlink:href="#', f'href="#{name}-', svg)
    box = re.search(r'viewBox="([^"]+)"', svg)
    width = float(box.group(1).split()[2]) if box else 0.0
    body = svg[svg.index(">") + 1 :]
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="figure" viewBox="{box.group(1) if box else ""}" '
        f'style="--natural: {width * PIXELS_PER_POINT:.0f}px" role="img" '
        f'aria-labelledby="{name}-title {name}-desc">'
        f'<title id="{name}-title">{escape(title)}</title><desc id="{name}-desc">{escape(description)}</desc>'
    )
    return opening + themed(body)
