"""The timeline of a long file: what each of its windows is, as a CSV and a picture.

Contents: write_timeline, timeline_files, bases.
"""

from __future__ import annotations

import csv
import os
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from mirlab.files import PNG, TIMELINE, Kind, replacing, shown
from mirlab.show.figures.palette import light
from mirlab.show.figures.style import axes_at, canvas, percent_ticks, style
from mirlab.words import visible

if TYPE_CHECKING:
    from mirlab.learn.bundle import Classifier, Window

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
    ; in between) and a column p:LABEL for each label. A window without an answer has times alone.

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
        writer.writerow(
            [
                "start",
                "stop",
                "label",
                "unknown",
                "prediction_set",
                *(shown(f"p:{label}") for label in labels),
            ]
        )
        for window in windows:
            p = window.prediction
            writer.writerow(
                [
                    f"{window.start:.3f}",
                    f"{window.stop:.3f}",
                    shown(p.label or ""),
                    "" if p.unknown is None else str(p.unknown).lower(),
                    shown(";".join(p.prediction_set)),
                    *(
                        f"{p.probabilities[label]:.6g}" if label in p.probabilities else ""
                        for label in labels
                    ),
                ]
            )
    with replacing(picture, PNG, force=force) as part:
        _draw(windows, labels, Path(path).name, part)
    return table, picture


def timeline_files(base: Path) -> dict[Path, Kind]:
    """The files that `write_timeline` writes for a base, and what they are."""
    kinds = {"csv": TIMELINE, "png": PNG}
    return {base.with_name(f"{base.name}.timeline.{suffix}"): kind for suffix, kind in kinds.items()}


def _draw(windows: list[Window], labels: tuple[str, ...], name: str, part: Path) -> None:
    """Probabilities stacked over time; windows that are unknown are hatched."""
    # Windows overlap: each is drawn around its middle, up to the middles of its neighbours'.
    middles = np.array([(window.start + window.stop) / 2 for window in windows])
    between = (middles[:-1] + middles[1:]) / 2
    edges = np.concatenate([[windows[0].start], between, [windows[-1].stop]])
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
