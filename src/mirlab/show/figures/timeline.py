"""The timeline of a long file: what each of its windows is, as a CSV and a picture.

Contents: write_timeline, timeline_files, bases.
"""

from __future__ import annotations

import csv
import os
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from mirlab.files import PNG, TIMELINE, Kind, replacing, shown
from mirlab.show.figures.palette import light
from mirlab.show.figures.style import axes_at, canvas, percent_ticks, style
from mirlab.typing import Floats
from mirlab.words import visible

if TYPE_CHECKING:
    from mirlab.learn.bundle import Classifier, Prediction, Window

COLOURS = (
    "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9",
    "#d55e00", "#8a7f00", "#7f7f7f", "#5b3f95", "#a0522d",
)  # fmt: skip
"""Okabe and Ito's, with darker ones after them; with more labels they repeat, and the key tells in which
order."""

_LONGEST = 200
"""Bytes of a name: most file systems take 255, and endings come after it."""


def bases(paths: Iterable[str], folder: Path) -> dict[str, Path]:
    """Give each file a name of its own in a folder: its own one, and after those of as many of the folders
    that it lies in as tell it from others of that name (A-01.wav, B-01.wav).

    Names that differ in case or in the form of their letters alone count as equal, as on many file systems.
    """
    named: dict[str, dict[str, list[str]]] = {}
    for path in paths:
        same = named.setdefault(_folded(Path(path).name), {})
        same.setdefault(os.path.abspath(path), []).append(path)  # noqa: PTH100 - links stay what they are
    found: dict[str, Path] = {}
    taken: set[str] = set()
    # Files that have their names for themselves keep them, whatever others are called then.
    for same in sorted(named.values(), key=len):
        parts = [Path(place).parts for place in same]
        depth = 1
        while depth < max(map(len, parts)) and len({_folded("-".join(p[-depth:])) for p in parts}) < len(
            parts
        ):
            depth += 1
        for place, given in same.items():
            name = _fit("-".join(p.strip(os.sep) for p in Path(place).parts[-depth:]))
            number, free = 2, name
            while _folded(free) in taken:
                free, number = f"{number}-{name}", number + 1
            taken.add(_folded(free))
            found.update((path, folder / free) for path in given)
    return found


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _fit(name: str) -> str:
    """The end of a name, as much as leaves room for what comes after it."""
    while len(os.fsencode(name)) > _LONGEST:
        name = name[1:]
    return name


def write_timeline(
    classifier: Classifier,
    path: str,
    seconds: float,
    hop: float | None,
    coverage: float,
    base: Path | None = None,
    *,
    force: bool = False,
) -> tuple[Path, Path]:
    """Classify the windows of a file and write BASE.timeline.csv and BASE.timeline.png, each whole or not at
    all.

    The CSV has a row for each window: start and stop in seconds, label, unknown, prediction_set (labels with
    ; in between) and a column p:LABEL for each label. Of tags it has tags, unknown and p:TAG, of numbers
    unknown, NAME, NAME_low and NAME_high. A window without an answer has times alone.

    Parameters
    ----------
    path : the sound file
    seconds, hop : of the windows; hop is half of that where None
    base : what the names of both begin with, see `bases`; the file's own path where None
    force : replace files of another kind

    Raises
    ------
    AudioError : a file that can't be analysed
    OutputError : a folder that can't be written, or a file of another kind there
    """
    windows = classifier.windows(path, seconds, hop, coverage=coverage)
    table, picture = timeline_files(Path(path) if base is None else base)
    with (
        replacing(table, TIMELINE, force=force) as part,
        part.open("w", newline="", encoding="utf-8") as file,
    ):
        writer = csv.writer(file)
        labels = classifier.labels
        own = {
            "class": ["label", "unknown", "prediction_set", *(f"p:{label}" for label in labels)],
            "tags": ["tags", "unknown", *(f"p:{label}" for label in labels)],
            "numbers": ["unknown", *(f"{name}{end}" for name in labels for end in ("", "_low", "_high"))],
        }
        writer.writerow(["start", "stop", *map(shown, own[classifier.task])])
        for window in windows:
            cells = _cells(window.prediction, labels)
            writer.writerow([f"{window.start:.3f}", f"{window.stop:.3f}", *map(shown, cells)])
    draw = _draw if classifier.task == "class" else _draw_targets
    with replacing(picture, PNG, force=force) as part:
        draw(windows, labels, Path(path).name, part)
    return table, picture


def _cells(p: Prediction, labels: tuple[str, ...]) -> list[str]:
    """What is said of a window, after its times; empty where it has no answer."""
    from mirlab.learn.bundle import NumberPrediction, TagPrediction

    unknown = "" if p.unknown is None else str(p.unknown).lower()
    shares = [f"{p.probabilities[label]:.6g}" if label in p.probabilities else "" for label in labels]
    if isinstance(p, NumberPrediction):
        numbers = [(p.values[n], *p.intervals[n]) if n in p.values else (np.nan,) * 3 for n in labels]
        return [unknown, *(f"{x:.6g}" if np.isfinite(x) else "" for three in numbers for x in three)]
    if isinstance(p, TagPrediction):
        return [";".join(p.tags), unknown, *shares]
    return [p.label or "", unknown, ";".join(p.prediction_set), *shares]


def timeline_files(base: Path) -> dict[Path, Kind]:
    """The files that `write_timeline` writes for a base, and what they are."""
    kinds = {"csv": TIMELINE, "png": PNG}
    return {base.with_name(f"{base.name}.timeline.{suffix}"): kind for suffix, kind in kinds.items()}


def _draw(windows: list[Window], labels: tuple[str, ...], name: str, part: Path) -> None:
    """Probabilities stacked over time; windows that are unknown are hatched."""
    edges = _edges(windows)
    # A window without an answer stays blank.
    shares = np.array([[w.prediction.probabilities.get(label, 0.0) for label in labels] for w in windows])
    with style():
        rows = -(-len(labels) // 5)
        width, height = 7.2, 2.5 + 0.18 * rows
        figure = canvas(width, height)
        axes = axes_at(figure, 0.55, 0.45 + 0.18 * rows, width - 0.75, 1.45)
        stacked = np.repeat(np.cumsum(shares, axis=1), 2, axis=0)
        times = np.repeat(edges, 2)[1:-1]
        below = np.zeros(len(times))
        handles = []
        for i, label in enumerate(labels):
            handles.append(
                axes.fill_between(
                    times,
                    below,
                    stacked[:, i],
                    color=COLOURS[i % len(COLOURS)],
                    linewidth=0,
                    label=visible(label),
                )
            )
            below = stacked[:, i]
        for start, stop, window in zip(edges[:-1], edges[1:], windows, strict=True):
            if window.prediction.unknown:
                axes.axvspan(
                    start,
                    stop,
                    facecolor=light("paper"),
                    alpha=0.55,
                    hatch="///",
                    edgecolor=light("ink"),
                    linewidth=0,
                )
        axes.set_xlim(edges[0], edges[-1])
        axes.set_ylim(0, 1)
        axes.set_xlabel("seconds; hatched where the sound is unlike the training data")
        percent_ticks(axes.yaxis)
        figure.text(0.12 / width, 1 - 0.12 / height, visible(name), fontsize=11, fontweight="bold", va="top")
        figure.legend(
            handles,
            [visible(label) for label in labels],
            loc="upper left",
            ncols=min(5, len(labels)),
            bbox_to_anchor=(0.12 / width, 1 - 0.36 / height),
            borderaxespad=0,
            handlelength=1.0,
        )
        figure.savefig(part, format="png", dpi=150, metadata={"Software": "mirlab"})


def _edges(windows: list[Window]) -> Floats:
    """(n + 1,) seconds: windows overlap, each is drawn around its middle, up to its neighbours' middles."""
    middles = np.array([(window.start + window.stop) / 2 for window in windows])
    between = (middles[:-1] + middles[1:]) / 2
    return np.concatenate([[windows[0].start], between, [windows[-1].stop]])


MOST_DRAWN = 12
"""Tags or numbers that are drawn, the largest by their highest probability first."""


def _draw_targets(windows: list[Window], labels: tuple[str, ...], name: str, part: Path) -> None:
    """A small plot for each tag or number over time; tags with the threshold, numbers with the interval."""
    from mirlab.learn.bundle import NumberPrediction, TagPrediction

    edges, said = _edges(windows), [window.prediction for window in windows]
    numbers = any(isinstance(p, NumberPrediction) for p in said)
    best = {label: max((p.probabilities.get(label, 0.0) for p in said), default=0.0) for label in labels}
    drawn = list(labels) if numbers else sorted(labels, key=lambda label: -best[label])
    drawn = drawn[:MOST_DRAWN]
    more = f"; {len(labels) - len(drawn)} more in the CSV" if len(labels) > len(drawn) else ""
    times = np.repeat(edges, 2)[1:-1]
    with style():
        width, each, top, bottom = 7.2, 0.62, 0.45, 0.5
        height = top + bottom + each * len(drawn)
        figure = canvas(width, height)
        for place, label in enumerate(drawn):
            axes = axes_at(figure, 1.9, top + each * place, width - 2.1, each - 0.14)
            values, low, high = np.full((3, len(said)), np.nan)
            for i, p in enumerate(said):
                if isinstance(p, NumberPrediction) and label in p.values:
                    values[i], (low[i], high[i]) = p.values[label], p.intervals[label]
                elif isinstance(p, TagPrediction) and label in p.probabilities:
                    values[i] = p.probabilities[label]
                    axes.axhline(
                        p.thresholds[label], color=light("muted"), linewidth=0.8, linestyle=(0, (4, 3))
                    )
            if np.isfinite(low).any() and np.isfinite(high).any():
                axes.fill_between(
                    times,
                    np.repeat(low, 2),
                    np.repeat(high, 2),
                    color=light("series-1"),
                    alpha=0.15,
                    linewidth=0,
                )
            axes.plot(times, np.repeat(values, 2), color=light("series-1"), linewidth=1.4)
            for start, stop, p in zip(edges[:-1], edges[1:], said, strict=True):
                if p.unknown:
                    axes.axvspan(
                        start,
                        stop,
                        facecolor=light("paper"),
                        alpha=0.55,
                        hatch="///",
                        edgecolor=light("muted"),
                        linewidth=0,
                    )
            axes.set_xlim(edges[0], edges[-1])
            if not numbers:
                axes.set_ylim(0, 1)
                percent_ticks(axes.yaxis)
            axes.yaxis.set_major_locator(_few_ticks())
            if place < len(drawn) - 1:
                axes.tick_params(labelbottom=False)
            words = visible(label)
            axes.text(
                -0.11, 0.5, words if len(words) < 22 else f"{words[:20]}...", transform=axes.transAxes,
                ha="right", va="center", fontsize=8,
            )  # fmt: skip
        axes.set_xlabel(f"seconds; hatched where the sound is unlike the training data{more}")
        figure.text(0.12 / width, 1 - 0.12 / height, visible(name), fontsize=11, fontweight="bold", va="top")
        figure.savefig(part, format="png", dpi=150, metadata={"Software": "mirlab"})


def _few_ticks() -> Any:
    from matplotlib.ticker import MaxNLocator

    return MaxNLocator(2)
