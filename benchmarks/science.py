"""What do the protocols and intervals look like? Draws the pictures of docs/science.md.

    splits.png      which slices of an invented collection each protocol tests on
    leak.png        the leak meter's ladder on the built-in table
    intervals.png   artists resampled against tracks resampled; two models on the same folds; Nadeau and
                    Bengio's correction against the plain t interval

Everything is computed on the spot from the built-in table (SVM) and from `mirlab.data.splits`;
nothing is drawn by hand. Takes about a minute.

Run:  python -m benchmarks science [--out docs/images]
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from mirlab.audio.registry.terms import Column
from mirlab.data.gtzan.gtzan import gtzan_table
from mirlab.data.splits.making import make_splits
from mirlab.data.tables.table import FeatureTable
from mirlab.files.atomic import replacing
from mirlab.learn.judging.evaluation import Evaluation, evaluate
from mirlab.learn.judging.leakage import LeakReport, leak
from mirlab.learn.statistics.bootstrap import sums_by_cluster
from mirlab.learn.statistics.comparisons import compare_over_splits
from mirlab.learn.statistics.intervals import bootstrap_interval
from mirlab.show.figures.palette import light
from mirlab.show.figures.style import axes_at, canvas, style

WIDTH = 7.2
DPI = 150
SLICES = 4


def collection() -> FeatureTable:
    """Twelve tracks of two classes by six artists, four slices each; two tracks are one recording."""
    artists = ["Ada", "Ada", "Ada", "Bo", "Bo", "Cy", "Di", "Di", "Di", "Ed", "Ed", "Flo"]
    owner = np.repeat(artists, SLICES).astype(object)
    cluster = np.full(owner.size, None, dtype=object)
    cluster[5 * SLICES : 6 * SLICES] = cluster[4 * SLICES : 5 * SLICES] = "copy"
    return FeatureTable(
        tracks=np.repeat([f"{i + 1}" for i in range(12)], SLICES),
        labels=np.repeat(["blues", "rock"], 6 * SLICES).astype(object),
        columns=(Column.parse("rms.mean"),),
        values=np.zeros((owner.size, 1)),
        meta={"artist": owner, "cluster": cluster, "segment_start": np.tile(3.0 * np.arange(SLICES), 12)},
    )


def draw_splits() -> Any:
    """A row a protocol, a cell a slice: filled cells are tested in its first split."""
    from matplotlib.patches import Rectangle

    table = collection()
    asked: list[tuple[str, str, dict[str, int]]] = [
        ("segment", "slices at random", {"n_splits": 3}),
        ("random", "tracks at random", {}),
        ("kfold", "a fold of tracks", {"n_splits": 3}),
        ("artist-kfold", "a fold of artists", {"n_splits": 3}),
    ]
    figure = canvas(WIDTH, 2.3)
    axes = axes_at(figure, 1.55, 0.5, WIDTH - 1.7, 1.4)
    axes.set(xlim=(-0.3, 12.5), ylim=(len(asked), -0.05))
    axes.axis("off")
    artists = table.meta["artist"][::SLICES]
    copies = set(np.flatnonzero(table.meta["cluster"] == "copy").tolist())
    at = np.arange(12) + 0.25 * np.cumsum([0, *(artists[1:] != artists[:-1])]) * 0.3
    for artist in dict.fromkeys(artists):
        mine = at[artists == artist]
        axes.plot([mine[0], mine[-1] + 0.88], [-0.18, -0.18], color=light("muted"), lw=1.2, clip_on=False)
        middle = (mine[0] + mine[-1] + 0.88) / 2
        axes.text(middle, -0.28, artist, ha="center", va="bottom", color=light("muted"))
    for row, (protocol, words, options) in enumerate(asked):
        splits = make_splits(table, protocol, seed=3, **options).splits
        # The fold of artists that is drawn is the one that holds both copies.
        shown = next(
            (s for s in splits if protocol == "artist-kfold" and copies <= {*s.test.tolist()}), splits[0]
        )
        tested = set(shown.test.tolist())
        axes.text(-0.25, row + 0.32, protocol, ha="right", va="center", fontweight="bold")
        axes.text(-0.25, row + 0.62, words, ha="right", va="center", fontsize=7, color=light("muted"))
        for cell in range(len(table)):
            track, part = divmod(cell, SLICES)
            face = light("series-2") if cell in tested else light("rule")
            place = (at[track] + 0.22 * part, row + 0.15)
            axes.add_patch(Rectangle(place, 0.2, 0.6, facecolor=face, linewidth=0))
    axes.annotate(
        "one recording",
        xy=(float(at[4]) + 0.95, len(asked) - 0.2),
        xytext=(float(at[4]) + 0.95, len(asked) + 0.35),
        ha="center",
        va="top",
        fontsize=7,
        color=light("muted"),
        annotation_clip=False,
        arrowprops={"arrowstyle": "-[, widthB=3.2", "color": light("muted"), "lw": 0.8},
    )
    title = "Which slices are tested (filled) in one split; four slices make a track"
    figure.text(0.12 / WIDTH, 1 - 0.1 / 2.3, title, fontsize=10, fontweight="bold", va="top")
    return figure


def draw_leak(report: LeakReport) -> Any:
    """A dot and a 95 % interval for every row of the ladder."""
    rows = [row for row in report.rows if row.evaluation is not None]
    figure = canvas(WIDTH, 2.1)
    axes = axes_at(figure, 1.5, 0.45, WIDTH - 1.8, 1.25)
    for i, row in enumerate(rows):
        accuracy = row.accuracy
        assert accuracy is not None
        colour = light("series-2" if row.apart != "artists" else "series-1")
        axes.plot(
            [100 * accuracy.low, 100 * accuracy.high], [i, i], color=colour, lw=2, solid_capstyle="butt"
        )
        axes.plot(100 * accuracy.mean, i, "o" if row.apart != "artists" else "D", color=colour, ms=6)
        axes.text(100 * accuracy.mean, i - 0.22, f"{100 * accuracy.mean:.1f}", ha="center", fontsize=8)
    axes.set(ylim=(len(rows) - 0.5, -0.7), xlabel="accuracy in %, 95 % interval over artists")
    axes.set_yticks(range(len(rows)), [row.name for row in rows])
    axes.grid(axis="y", visible=False)
    title = "The SVM on GTZAN's table: artists on both sides (dot), kept apart (diamonds)"
    figure.text(0.12 / WIDTH, 1 - 0.1 / 2.1, title, fontsize=10, fontweight="bold", va="top")
    return figure


def draw_intervals(apart: Evaluation, repeated: Evaluation, other: Evaluation) -> Any:
    """Three panels: the bootstrap, the paired comparison, the corrected t."""
    figure = canvas(WIDTH, 2.6)
    _bootstrap_panel(axes_at(figure, 0.3, 0.75, 2.0, 1.4), apart)
    _paired_panel(axes_at(figure, 2.95, 0.75, 1.75, 1.4), other, apart)
    _corrected_panel(axes_at(figure, 5.3, 0.75, 1.7, 1.4), repeated)
    titles = ("artists resampled, or tracks", "two models, fold by fold", "an interval over 30 splits")
    for left, title in zip((0.3, 2.95, 5.3), titles, strict=True):
        figure.text(left / WIDTH, 1 - 0.12 / 2.6, title, fontsize=9, fontweight="bold", va="top")
    return figure


def _bootstrap_panel(axes: Any, found: Evaluation) -> None:
    judged = found.judged
    rng = np.random.default_rng(0)
    words = (("tracks", np.arange(judged.right.size), "series-2"), ("artists", judged.group, "series-1"))
    for i, (word, groups, role) in enumerate(words):
        _, cluster = np.unique(groups, return_inverse=True)
        sums = sums_by_cluster(np.column_stack([judged.right, np.ones(judged.right.size)]), cluster)
        n = len(sums)
        total = rng.multinomial(n, np.full(n, 1 / n), size=2000) @ sums
        axes.hist(
            100 * total[:, 0] / total[:, 1],
            bins=np.arange(40, 72, 0.7),
            histtype="step" if i else "stepfilled",
            color=light(role),
            alpha=1 if i else 0.35,
            label=word,
            density=True,
        )
        interval = bootstrap_interval(judged.label, judged.predicted, groups)
        y = -0.03 - 0.035 * i
        axes.plot([100 * interval.low, 100 * interval.high], [y, y], color=light(role), lw=2.5, clip_on=False)
    axes.set(yticks=[], xlabel="accuracy in %", ylim=(-0.1, None), xlim=(44, 68))
    axes.spines["left"].set_visible(False)
    axes.grid(visible=False)
    axes.legend(loc="upper right", handlelength=1, borderaxespad=0)


def _paired_panel(axes: Any, first: Evaluation, second: Evaluation) -> None:
    a, b = first.split_scores, second.split_scores
    compared = compare_over_splits(a, b, second.plan.test_fraction)
    for x, y in zip(a, b, strict=True):
        axes.plot([0, 1], [100 * x, 100 * y], color=light("muted"), lw=0.9, marker="o", ms=3)
    axes.set(xlim=(-0.3, 1.3), ylabel="accuracy in %")
    axes.set_xticks([0, 1], [first.model, second.model])
    axes.grid(axis="x", visible=False)
    d = compared.difference
    words = f"{100 * d.mean:+.1f} points, {100 * d.low:+.1f} to {100 * d.high:+.1f}:\n{compared.verdict}"
    axes.text(0, 1.2, words, transform=axes.transAxes, ha="left", va="center", fontsize=7)


def _corrected_panel(axes: Any, found: Evaluation) -> None:
    from scipy.stats import t

    scores, interval = found.split_scores, found.over_splits
    half = float(t.ppf(0.975, scores.size - 1)) * float(scores.std(ddof=1)) / scores.size**0.5
    axes.plot(100 * scores, np.linspace(0.35, 1, scores.size), "o", color=light("muted"), ms=2.5)
    ends = (("plain t", interval.mean - half, interval.mean + half, "series-2", 0.2),)
    for word, low, high, role, y in (*ends, ("corrected", interval.low, interval.high, "series-1", 0.0)):
        axes.plot([100 * low, 100 * high], [y, y], color=light(role), lw=2.5, solid_capstyle="butt")
        axes.text(100 * interval.high + 0.6, y, word, va="center", fontsize=7)
    axes.set(yticks=[], ylim=(-0.12, 1.1), xlabel="accuracy in %")
    axes.spines["left"].set_visible(False)
    axes.grid(axis="y", visible=False)


def main(arguments: Sequence[str] | None = None) -> None:
    """Compute and draw everything."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks science", description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path(__file__).parents[1] / "docs" / "images")
    folder = parser.parse_args(arguments).out
    table = gtzan_table()
    report = leak(table, model="svm")
    found = {row.name: row.evaluation for row in report.rows if row.evaluation is not None}
    other = evaluate(table, model="logreg", protocol="artist-kfold", probabilities=False)
    with style():
        figures = {
            "splits": draw_splits(),
            "leak": draw_leak(report),
            "intervals": draw_intervals(found["artist"], found["track"], other),
        }
        for name, figure in figures.items():
            path = folder / f"{name}.png"
            with replacing(path) as part:
                figure.savefig(part, format="png", dpi=DPI, metadata={"Software": "mirlab"})
            print(path)


if __name__ == "__main__":
    main()
