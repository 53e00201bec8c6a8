"""The figures of a run: the write-up's two sheets, the summary and the confusion matrix.

Conventions: figures are matplotlib `Figure` objects on the Agg canvas, drawn in the light palette under a style
of their own, so that neither a user's matplotlibrc nor pyplot's state matters and none of it is changed.
Accuracies are shares drawn as per cent. SVG output is reproducible: a fixed hash salt and no date.

Contents: learning_curves, summary, confusion_matrix (each gives a Figure), write_figures (PNG and SVG files),
inline_svg (a themed fragment for a page).
"""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from mirlab.data.atomic import replacing
from mirlab.show.overview import Overview, Setting, spread, visible
from mirlab.show.palette import light, series, themed

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from mirlab.learn.results import Results

PNG_DPI = 150
MOST_COLUMNS = 5
BAND = "middle 95 % of the repeats"


@contextmanager
def _style() -> Iterator[None]:
    """Matplotlib's defaults with our own on top, for as long as the block lasts."""
    import matplotlib.style
    from matplotlib import font_manager

    known = set(font_manager.fontManager.get_font_names())
    # The later ones are for names in other scripts; a font that is not installed would be logged as missing.
    wanted = ["DejaVu Sans", "Noto Sans", "Noto Sans CJK JP", "Arial Unicode MS", "Noto Sans Arabic"]
    ours = {
        "font.family": [font for font in wanted if font in known] or ["sans-serif"],
        "font.size": 8,
        "text.color": light("ink"),
        "text.parse_math": False,
        "axes.edgecolor": light("rule"),
        "axes.labelcolor": light("ink"),
        "axes.facecolor": "none",
        "axes.linewidth": 0.8,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.grid": True,
        "axes.axisbelow": True,
        "grid.color": light("rule"),
        "grid.linewidth": 0.5,
        "xtick.color": light("rule"),
        "ytick.color": light("rule"),
        "xtick.labelcolor": light("muted"),
        "ytick.labelcolor": light("muted"),
        "xtick.labelsize": 8,
        "ytick.labelsize": 8,
        "xtick.major.size": 2.5,
        "ytick.major.size": 0,
        "figure.facecolor": light("paper"),
        "legend.frameon": False,
        "legend.fontsize": 8,
        "svg.hashsalt": "mirlab",
        "svg.fonttype": "path",
        "axes.unicode_minus": True,
    }
    with matplotlib.style.context(["default", ours]), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing from")
        warnings.filterwarnings("ignore", message="Matplotlib currently does not support")
        yield


def _canvas(width: float, height: float) -> Figure:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height))
    FigureCanvasAgg(figure)
    return figure


def _axes(figure: Figure, left: float, top: float, width: float, height: float) -> Axes:
    """Axes placed in inches from the upper left corner."""
    whole_width, whole_height = figure.get_size_inches()
    box = (left / whole_width, 1 - (top + height) / whole_height, width / whole_width, height / whole_height)
    return figure.add_axes(box)


def _percent(axis: Any) -> None:
    from matplotlib.ticker import FuncFormatter

    axis.set_major_formatter(FuncFormatter(lambda value, _: f"{100 * value:.0f} %"))


def _wrapped(label: str, width: int = 20) -> str:
    import textwrap

    return "\n".join(textwrap.wrap(visible(label), width)[:3])


# The write-up's two sheets --------------------------------------------------------------------------


def learning_curves(found: Overview, metric: str) -> Figure:
    """Draw a metric ("accuracy" or "loss") epoch by epoch: rows are lengths of training, columns feature sets.

    Axes are shared. The protocols lie over one another, each in its colour; validation is solid and training
    dashed; lines are means over the repeats and bands hold the middle 95 % of the repeats, since the write-up's
    own figure (a hollow diamond) is one draw among such repeats. More than five columns go on in a second block.
    """
    with _style():
        return _learning_curves(found, metric)


def _learning_curves(found: Overview, metric: str) -> Figure:
    settings, lengths = found.settings, found.epochs
    n_blocks = -(-len(settings) // MOST_COLUMNS)
    n_columns = -(-len(settings) // n_blocks)
    blocks = [settings[i : i + n_columns] for i in range(0, len(settings), n_columns)]

    panel_width, panel_height, gap = 1.7 if n_columns > 3 else 2.1, 1.2, 0.14
    titles = max(_wrapped(setting.label).count("\n") for setting in settings)
    left, block_head, below = 0.98, 0.42 + 0.15 * titles, 0.5
    width = max(left + n_columns * (panel_width + gap) + 0.1, 5.6)
    head = 0.66 if width > 8 else 0.82
    block_height = block_head + len(lengths) * (panel_height + gap) + below
    figure = _canvas(width, head + n_blocks * block_height)

    high = _ceiling(found, metric)
    for i, block in enumerate(blocks):
        for j, setting in enumerate(block):
            for k, total in enumerate(lengths):
                top = head + i * block_height + block_head + k * (panel_height + gap)
                ax = _axes(figure, left + j * (panel_width + gap), top, panel_width, panel_height)
                _panel(ax, found, setting, total, metric)
                ax.set_xlim(0.2, max(lengths) + 0.8)
                ax.set_ylim(0, high)
                ax.set_xticks(_epoch_ticks(max(lengths)))
                ax.tick_params(labelbottom=k == len(lengths) - 1, labelleft=j == 0)
                if metric == "accuracy":
                    _percent(ax.yaxis)
                if k == 0:
                    _column_title(ax, setting)
                if j == 0:
                    ax.set_ylabel(f"{total} epochs", color=light("ink"))
                    ax.yaxis.set_label_coords(-0.58 / panel_width, 0.5)
                if k == len(lengths) - 1 and j == 0:
                    ax.set_xlabel("epoch", color=light("muted"), loc="left", labelpad=2)
    title = {"accuracy": "Accuracy, epoch by epoch", "loss": "Loss (cross-entropy), epoch by epoch"}[metric]
    _head(figure, title, _curve_legend(found, metric))
    return figure


def _ceiling(found: Overview, metric: str) -> float:
    columns = [found.results.runs[f"{part}_{metric}"].to_numpy() for part in ("train", "validation")]
    if metric == "accuracy":
        return float(min(1.0, np.ceil(10 * max(np.nanmax(c) for c in columns) + 0.3) / 10))
    # One diverging repeat must not flatten every other panel.
    return float(1.08 * max(found.chance(metric), *(np.nanpercentile(c, 99.8) for c in columns)))


def _epoch_ticks(last: int) -> list[int]:
    step = next(step for step in (1, 2, 5, 10, 20, 50, 100, 200, 500, last) if last / step <= 5)
    return list(range(step, last + 1, step))


def _column_title(ax: Axes, setting: Setting) -> None:
    unit = "input" if setting.n_features == 1 else "inputs"
    ax.annotate(
        f"{setting.n_features} {unit}", (0, 1), (0, 5), xycoords="axes fraction", textcoords="offset points",
        color=light("muted"), fontsize=7.5, va="bottom",
    )  # fmt: skip
    ax.annotate(
        _wrapped(setting.label), (0, 1), (0, 16), xycoords="axes fraction", textcoords="offset points",
        fontweight="bold", fontsize=9, va="bottom",
    )  # fmt: skip


def _panel(ax: Axes, found: Overview, setting: Setting, total: int, metric: str) -> None:
    ax.axhline(found.chance(metric), color=light("muted"), linewidth=0.9, linestyle=(0, (1, 1.6)), zorder=1.5)
    for protocol, role in series(found.protocols).items():
        final = found.final(protocol, setting, total)
        if final is None:
            continue
        for part, dashes, line_width, opacity in (
            ("train", (0, (3, 1.4)), 1.0, 0.10),
            ("validation", "solid", 1.6, 0.20),
        ):
            curve = found.curve(final, f"{part}_{metric}")
            ax.fill_between(curve.epoch, curve.low, curve.high, color=light(role), alpha=opacity, linewidth=0)
            ax.plot(
                curve.epoch, curve.mean, color=light(role), linestyle=dashes, linewidth=line_width,
                marker="." if curve.epoch.size == 1 else None,
            )  # fmt: skip
    written = found.written(setting, total, metric)
    ax.plot([total] * len(written), written, clip_on=False, zorder=5, **_HOLLOW)


_HOLLOW: dict[str, Any] = {
    "linestyle": "none",
    "marker": "D",
    "markersize": 4.5,
    "markeredgewidth": 1.1,
    "markerfacecolor": light("paper"),
    "markeredgecolor": light("ink"),
}


def _curve_legend(found: Overview, metric: str) -> list[tuple[Any, str]]:
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    entries: list[tuple[Any, str]] = [
        (Line2D([], [], color=light(role), linewidth=3), protocol)
        for protocol, role in series(found.protocols).items()
    ]
    ink, muted = light("ink"), light("muted")
    entries += [
        (Line2D([], [], color=ink, linewidth=1.6), "validation"),
        (Line2D([], [], color=ink, linewidth=1.0, linestyle=(0, (3, 1.4))), "training"),
    ]
    if found.repeats > 1:
        entries.append((Patch(facecolor=muted, alpha=0.3), BAND))
    entries.append((Line2D([], [], color=muted, linewidth=0.9, linestyle=(0, (1, 1.6))), _chance_words(found, metric)))
    if any(found.written(s, n, metric) for s in found.settings for n in found.epochs):
        entries.append((Line2D([], [], **_HOLLOW), found.reference_name))
    return entries


def _chance_words(found: Overview, metric: str) -> str:
    value = found.chance(metric)
    return f"chance ({100 * value:.0f} %)" if metric == "accuracy" else f"chance ({value:.2f})"


def _head(figure: Figure, title: str, entries: list[tuple[Any, str]]) -> None:
    """The title and, below it, the key on one or two lines, both at the left edge."""
    width, height = figure.get_size_inches()
    figure.text(0.12 / width, 1 - 0.12 / height, title, fontsize=11, fontweight="bold", va="top")
    per_row = len(entries) if width > 8 else -(-len(entries) // 2)
    figure.legend(
        [handle for handle, _ in entries], [words for _, words in entries], loc="upper left", ncols=per_row,
        bbox_to_anchor=(0.12 / width, 1 - 0.36 / height), borderaxespad=0, borderpad=0, handlelength=1.7, columnspacing=1.3,
        handletextpad=0.5,
    )  # fmt: skip


# Summary ---------------------------------------------------------------------------------------------


def summary(found: Overview) -> Figure:
    """Draw the final validation accuracy of each setting after its longest training, one row each.

    Dots are means over the repeats, thick lines their 95 % intervals, thin lines the middle 95 % of the repeats;
    hollow diamonds are the write-up's own figures, which are single runs and so compare with the thin lines.
    """
    with _style():
        return _summary(found)


def _summary(found: Overview) -> Figure:
    settings, total, roles = found.settings, max(found.epochs), series(found.protocols)
    row = max(0.4, 0.2 * len(roles) + 0.12)
    left, head, right = 1.75, 1.02, 0.75
    width = 7.6
    figure = _canvas(width, head + row * len(settings) + 0.45)
    ax = _axes(figure, left, head, width - left - right, row * len(settings))
    ax.grid(visible=False, axis="y")
    ax.set_xlim(0, 1)
    ax.set_ylim(len(settings) - 0.5, -0.5)
    ax.set_xticks(np.arange(0, 1.01, 0.2))
    _percent(ax.xaxis)
    ax.spines["left"].set_visible(False)
    for i in range(1, len(settings)):
        ax.axhline(i - 0.5, color=light("rule"), linewidth=0.4)

    levels = [(found.chance("accuracy"), light("muted"), (0, (1, 1.6)), _chance_words(found, "accuracy"))]
    if found.goal is not None:
        levels.append((found.goal, light("goal"), (0, (4, 2)), f"goal {100 * found.goal:.0f} %"))
    for value, colour, dashes, words in levels:
        ax.axvline(value, color=colour, linewidth=1.1, linestyle=dashes, zorder=1.5)
        ax.annotate(
            words, (value, 1), (0, 4), xycoords=("data", "axes fraction"), textcoords="offset points", ha="center",
            va="bottom", color=colour, fontsize=8,
        )  # fmt: skip

    offsets = (np.arange(len(roles)) - (len(roles) - 1) / 2) * 0.2 / row
    for i, setting in enumerate(settings):
        for (protocol, role), offset in zip(roles.items(), offsets, strict=True):
            final = found.final(protocol, setting, total)
            if final is None:
                continue
            colour, y = light(role), i + offset
            mean = final.validation_accuracy
            ax.plot(spread(final), (y, y), color=colour, linewidth=0.9, solid_capstyle="butt")
            if mean.known:
                ax.plot((mean.low, mean.high), (y, y), color=colour, linewidth=3.2, alpha=0.45, solid_capstyle="butt")
            ax.plot([mean.mean], [y], marker="o", markersize=5.5, color=colour, markeredgewidth=0)
            ax.annotate(
                f"{100 * mean.mean:.1f} %", (1, y), (8, 0), xycoords=("axes fraction", "data"),
                textcoords="offset points", color=colour, va="center", fontsize=8.5, annotation_clip=False,
            )  # fmt: skip
        written = found.written(setting, total)
        ax.plot(written, [i] * len(written), zorder=5, **_HOLLOW)
    ax.set_yticks(range(len(settings)), [_wrapped(f"{s.label}  ({s.n_features})", 26) for s in settings])
    ax.tick_params(axis="y", labelcolor=light("ink"), labelsize=9, pad=8)
    title = f"Validation accuracy after {total} epochs"
    _head(figure, title, _summary_legend(found, roles, total))
    return figure


def _summary_legend(found: Overview, roles: dict[str, str], total: int) -> list[tuple[Any, str]]:
    from matplotlib.lines import Line2D

    entries: list[tuple[Any, str]] = [
        (Line2D([], [], color=light(role), marker="o", markersize=5.5, linestyle="none"), protocol)
        for protocol, role in roles.items()
    ]
    if found.repeats > 1:
        muted = light("muted")
        entries += [
            (Line2D([], [], color=muted, linewidth=3.2, alpha=0.6), "95 % interval of the mean"),
            (Line2D([], [], color=muted, linewidth=0.9), BAND),
        ]
    if any(found.written(setting, total) for setting in found.settings):
        entries.append((Line2D([], [], **_HOLLOW), found.reference_name))
    return entries


# Confusion matrix --------------------------------------------------------------------------------------


def confusion_matrix(found: Overview) -> Figure:
    """Draw what the best run under the trusted protocol took for what: counts, shaded by the row's share."""
    with _style():
        return _confusion_matrix(found)


def _confusion_matrix(found: Overview) -> Figure:
    from matplotlib.colors import LinearSegmentedColormap

    best = found.best
    table = found.confusion(best)
    total = table.counts.sum(axis=1, keepdims=True)
    shares = np.divide(table.counts, total, out=np.zeros(table.counts.shape), where=total > 0)
    k = len(table.labels)
    names = [_wrapped(label, 14) for label in table.labels]
    cell = 0.52 if k <= 12 else 0.4
    left, head = 1.25, 1.4
    figure = _canvas(max(left + k * cell + 0.2, 5.2), head + k * cell + 0.25)
    ax = _axes(figure, left, head, k * cell, k * cell)
    shades = LinearSegmentedColormap.from_list("share", [light("paper"), light("series-1")])
    ax.pcolormesh(shares * 0.75, cmap=shades, vmin=0, vmax=1, edgecolors=light("paper"), linewidth=1)
    for i in range(k):
        for j in range(k):
            if table.counts[i, j]:
                ax.text(
                    j + 0.5, i + 0.5, f"{table.counts[i, j]}", ha="center", va="center", fontsize=7.5,
                    fontweight="bold" if i == j else "normal",
                )  # fmt: skip
    ax.invert_yaxis()
    ax.grid(visible=False)
    ax.spines[["left", "bottom"]].set_visible(False)
    ax.xaxis.tick_top()
    ax.set_xticks(np.arange(k) + 0.5, names, rotation=40, ha="left", rotation_mode="anchor")
    ax.set_yticks(np.arange(k) + 0.5, names)
    ax.tick_params(length=0, labelcolor=light("ink"), labelsize=8.5)
    width, height = figure.get_size_inches()
    for y, words, size, weight in (
        (0.12, "What was taken for what", 11, "bold"),
        (0.38, f"{found.label(best)}, {best.epochs} epochs, {best.protocol}: counts over {len(best.scores)} repeats", 8, "normal"),
        (0.52, "rows are the true class, columns the predicted one", 8, "normal"),
    ):
        figure.text(0.12 / width, 1 - y / height, words, fontsize=size, fontweight=weight, va="top")
    return figure


# Files -----------------------------------------------------------------------------------------------------


def write_figures(results: Results, out: str | Path) -> list[Path]:
    """Write accuracy, loss, summary and confusion into the folder `out`, each as PNG (150 dpi) and SVG.

    Equal results give equal SVG files. Existing figures are replaced, each whole.

    Raises
    ------
    OutputError : the folder cannot be written
    """
    found, folder = Overview(results), Path(out)
    paths = []
    for name, figure in figures(found).items():
        for suffix in ("png", "svg"):
            path = folder / f"{name}.{suffix}"
            with replacing(path) as part:
                part.write_bytes(_bytes(figure, suffix))
            paths.append(path)
    return paths


def figures(found: Overview) -> dict[str, Figure]:
    """Every figure of a run by its file's name."""
    return {
        "accuracy": learning_curves(found, "accuracy"),
        "loss": learning_curves(found, "loss"),
        "summary": summary(found),
        "confusion": confusion_matrix(found),
    }


def _bytes(figure: Figure, suffix: str, **style: Any) -> bytes:
    import matplotlib

    metadata = {"Date": None, "Creator": "mirlab"} if suffix == "svg" else {"Software": "mirlab"}
    buffer = io.BytesIO()
    with _style(), matplotlib.rc_context(style):
        figure.savefig(buffer, format=suffix, dpi=PNG_DPI if suffix == "png" else 72, metadata=metadata)
    return buffer.getvalue()


def inline_svg(figure: Figure, name: str, title: str, description: str) -> str:
    """A figure as an ``<svg>`` element to stand inside an HTML page.

    Text stays text in the page's own font, colours become CSS variables (see `palette.themed`), ids are
    prefixed by `name` so that several figures can share a page, and `title` and `description` (plain text,
    escaped here) are what a screen reader says.
    """
    from html import escape

    svg = _bytes(figure, "svg", **{"svg.fonttype": "none"}).decode("utf-8")
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<metadata>.*?</metadata>", "", svg, flags=re.DOTALL)
    svg = re.sub(r"<style type=\"text/css\">.*?</style>", "", svg, flags=re.DOTALL)
    svg = re.sub(r"font: (?:(\w+) )?([\d.]+)px [^;\"]*", r"font-size: \2px; font-weight: \1", svg)
    svg = svg.replace("; font-weight: ;", ";").replace('; font-weight: "', '"')
    svg = re.sub(r'\bid="', f'id="{name}-', svg)
    svg = re.sub(r"url\(#", f"url(#{name}-", svg)
    svg = re.sub(r'xlink:href="#', f'href="#{name}-', svg)
    box = re.search(r'viewBox="([^"]+)"', svg)
    width = float(box.group(1).split()[2]) if box else 0.0
    body = svg[svg.index(">") + 1 :]
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="figure" viewBox="{box.group(1) if box else ""}" '
        f'style="--natural: {width * 4 / 3:.0f}px" role="img" aria-labelledby="{name}-title {name}-desc">'
        f'<title id="{name}-title">{escape(title)}</title><desc id="{name}-desc">{escape(description)}</desc>'
    )
    return opening + themed(body)
