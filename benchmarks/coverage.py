"""Do 95 % intervals contain the true value 95 times in 100? A simulation, printed as Markdown.

First table: one held-out test. A population of artists is known, so the true accuracy is; each experiment
meets some artists of it, gets an interval from `mirlab.learn.statistics.bootstrap.cluster_bootstrap`, and
it is counted how often the interval holds the truth. Beside it stands the interval that resamples tracks,
as if tracks of one artist had nothing in common. Kinds of test set:

    one track each   every artist has one track
    five each        every artist has five
    uneven           1, 2, 3, ... tracks, four in the mean (geometric)
    GTZAN            artists of the built-in table with an SVM's answers in an artist split: half have one
                     track, one has 35

In the first three an artist's accuracy varies about a mean of 0.5 to 0.8, drawn for each experiment, by a
beta distribution with an intraclass correlation of 0.25.

Second table: many random splits of one data set (nearest centroid, 3 Gaussian classes, 120 tracks, 10 splits
70:30); the truth is the mean accuracy of models trained so. Corrected resampled t against the plain one.

    python -m benchmarks coverage [--experiments 2000] [--seed 0]      (some ten minutes on one core)
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from mirlab.data.gtzan.gtzan import gtzan_table
from mirlab.data.splits.making import make_splits
from mirlab.learn.statistics.bootstrap import cluster_bootstrap
from mirlab.learn.statistics.intervals import mean_interval_over_splits
from mirlab.learn.statistics.metrics import metrics_of_counts

Floats = NDArray[np.float64]
LEVEL = 0.95
RESAMPLES = 1000
CORRELATION = 0.25
ARTISTS = (13, 20, 40, 60, 100)


def beta_artists(
    sizes: Callable[[np.random.Generator, int], Floats],
) -> Callable[..., tuple[Floats, Floats, float]]:
    """Make a drawer of (tracks, right answers, truth) from a drawer of sizes."""

    def draw(rng: np.random.Generator, n: int) -> tuple[Floats, Floats, float]:
        mean = rng.uniform(0.5, 0.8)
        strength = (1 - CORRELATION) / CORRELATION
        tracks = sizes(rng, n)
        own = rng.beta(mean * strength, (1 - mean) * strength, size=n)
        return tracks, rng.binomial(tracks.astype(int), own).astype(float), mean

    return draw


def gtzan_confusions() -> Floats:
    """(n_artists, 100) confusion counts of an SVM in an artist split of the built-in table."""
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler
    from sklearn.svm import SVC

    table = gtzan_table()
    features = table.values.copy()
    variances = [i for i, column in enumerate(table.columns) if column.statistic == "var"]
    features[:, variances] = np.log(features[:, variances])
    classes, labels = np.unique(table.labels.astype(str), return_inverse=True)
    plan = make_splits(table, "artist-kfold")
    counts = np.zeros((int(plan.groups.max()) + 1, classes.size**2))
    for split in plan.splits:
        model = make_pipeline(StandardScaler(), SVC(C=10)).fit(features[split.train], labels[split.train])
        guessed = model.predict(features[split.test])
        np.add.at(counts, (plan.groups[split.test], labels[split.test] * classes.size + guessed), 1.0)
    return counts


def share(sums: Floats) -> Floats:
    """Right answers over tracks, (b, 2) to (b,)."""
    return np.asarray(sums[:, 0] / sums[:, 1])


def covers(interval: tuple[float, float], truth: float) -> bool:
    return interval[0] <= truth <= interval[1]


def held_out(experiments: int, seed: int) -> list[Sequence[str]]:
    """Rows of the first table."""
    confusions = gtzan_confusions()
    k = math.isqrt(confusions.shape[1])
    hits = confusions.reshape(-1, k, k).trace(axis1=1, axis2=2)
    tracks = confusions.sum(axis=1)

    def gtzan_artists(rng: np.random.Generator, n: int) -> tuple[Floats, Floats, float]:
        met = rng.integers(tracks.size, size=n)
        return tracks[met], hits[met], float(hits.sum() / tracks.sum())

    kinds = {
        "one track each": beta_artists(lambda rng, n: np.ones(n)),
        "five each": beta_artists(lambda rng, n: np.full(n, 5.0)),
        "uneven": beta_artists(lambda rng, n: rng.geometric(0.25, size=n).astype(float)),
        "GTZAN": gtzan_artists,
    }
    rows = []
    for n in ARTISTS:
        for number, (kind, draw) in enumerate(kinds.items()):
            rng = np.random.default_rng([seed, n, number])
            held, naive, widths = 0, 0, []
            for experiment in range(experiments):
                sizes, right, truth = draw(rng, n)
                ends = cluster_bootstrap(
                    np.column_stack([right, sizes]), sizes, share, LEVEL, RESAMPLES, experiment
                )
                held += covers(ends, truth)
                widths.append(ends[1] - ends[0])
                # Resampling single tracks comes down to a binomial count.
                total = int(sizes.sum())
                resampled = rng.binomial(total, right.sum() / total, size=RESAMPLES) / total
                low, high = np.quantile(resampled, [0.025, 0.975])
                naive += covers((float(low), float(high)), truth)
            rows.append(
                [
                    str(n),
                    kind,
                    percent(held, experiments),
                    f"{100 * np.mean(widths):.1f}",
                    percent(naive, experiments),
                ]
            )
    return rows


def other_metrics(experiments: int, seed: int) -> list[Sequence[str]]:
    """Coverage of balanced accuracy and macro F1 with GTZAN's artists."""
    confusions = gtzan_confusions()
    k = math.isqrt(confusions.shape[1])
    rows = []
    for n in (40, 100, 200):
        for metric in ("balanced_accuracy", "macro_f1"):

            def statistic(sums: Floats, metric: str = metric) -> Floats:
                return metrics_of_counts(sums.reshape(-1, k, k))[metric]

            truth = float(statistic(confusions.sum(axis=0, keepdims=True))[0])
            rng = np.random.default_rng([seed, n])
            held = 0
            for experiment in range(experiments):
                sums = confusions[rng.integers(len(confusions), size=n)]
                ends = cluster_bootstrap(sums, sums.sum(axis=1), statistic, LEVEL, RESAMPLES, experiment)
                held += covers(ends, truth)
            rows.append([str(n), metric.replace("_", " "), percent(held, experiments)])
    return rows


def resampled(experiments: int, seed: int) -> list[Sequence[str]]:
    """Rows of the second table."""
    rng = np.random.default_rng([seed, 1])
    centres = np.array([[0.0, 0.0], [1.2, 0.0], [0.0, 1.2]])
    n, n_test, splits = 120, 36, 10

    def draw(size: int) -> tuple[Floats, NDArray[np.intp]]:
        labels = rng.integers(3, size=size)
        return centres[labels] + rng.normal(size=(size, 2)), labels

    def right(x: Floats, y: NDArray[np.intp], new_x: Floats, new_y: NDArray[np.intp]) -> float:
        means = np.array([x[y == c].mean(axis=0) for c in range(3)])
        return float((np.square(new_x[:, None] - means).sum(axis=2).argmin(axis=1) == new_y).mean())

    large = draw(20_000)
    truth = float(np.mean([right(*draw(n - n_test), *large) for _ in range(400)]))
    held = plain = 0
    from scipy.stats import t

    for _ in range(experiments):
        x, y = draw(n)
        scores = []
        for _ in range(splits):
            order = rng.permutation(n)
            test, train = order[:n_test], order[n_test:]
            scores.append(right(x[train], y[train], x[test], y[test]))
        interval = mean_interval_over_splits(scores, n_test / n, LEVEL)
        held += covers((interval.low, interval.high), truth)
        half = float(t.ppf(0.975, splits - 1)) * float(np.std(scores, ddof=1)) / math.sqrt(splits)
        plain += covers((interval.mean - half, interval.mean + half), truth)
    return [["corrected resampled t", percent(held, experiments)], ["plain t", percent(plain, experiments)]]


def percent(count: int, of: int) -> str:
    return f"{100 * count / of:.1f}"


def markdown(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks coverage", description=__doc__.splitlines()[0]
    )
    parser.add_argument("--experiments", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(arguments)
    count, seed = options.experiments, options.seed
    print(f"Coverage of 95 % intervals in {count:,} simulated experiments each, in percent (seed {seed}).\n")
    heads = ["artists", "test set", "artists resampled", "mean width, points", "tracks resampled"]
    print(markdown(heads, held_out(count, seed)))
    print("\nOther metrics, artists resampled, GTZAN's artists:\n")
    print(markdown(["artists", "metric", "coverage"], other_metrics(count, seed)))
    print("\nTen random splits of one data set:\n")
    print(markdown(["interval", "coverage"], resampled(count, seed)))


if __name__ == "__main__":
    main()
