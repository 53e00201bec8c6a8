"""Do 95 % intervals for tags and numbers contain the true value 95 times in 100? A simulation, in Markdown.

A population of artists is known. Each experiment meets some artists of it, gets the intervals of
`target_intervals`, and it is counted how often they hold the truth. The true scores of
numbers are those on 100,000 artists. Those of tags are the means over all experiments with as many artists:
a positive is always found with itself, so the fewer rows, the higher is average precision. The artists have
one track each, five each, or uneven numbers (geometric, four in the mean).

    tags      twenty, on 3 to 40 % of the tracks; an artist's share of tracks with a tag varies by a beta
              distribution with an intraclass correlation of 0.4; the score of a positive is 1.2 higher in the
              mean, with a deviation of 0.7 between artists and of 1 between tracks
    numbers   nine; 40 % of the variance is between artists, of the truth and of the errors; errors have 0.5
              to 2 times the variance of the truth, and predictions are shrunk as least squares would

The last table is of single tags, by the number of artists that have the tag.

    python -m benchmarks coverage_targets [--experiments 1000] [--seed 0]    (about an hour on one core)
"""

from __future__ import annotations

import argparse
import itertools
from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from mirlab.learn.statistics.intervals import Interval
from mirlab.learn.statistics.target_metrics import metrics_of, metrics_of_one
from mirlab.learn.statistics.target_resampling import target_intervals
from mirlab.learn.statistics.target_scores import score_targets

Floats = NDArray[np.float64]
Data = tuple[Floats, Floats, Floats | None, NDArray[np.intp]]
RESAMPLES = 1000
ARTISTS = (13, 20, 40, 100, 200)
POPULATION = 100_000
OWNERS = (3, 5, 10, 20, 40)
SIZES: Mapping[str, Callable[[np.random.Generator, int], NDArray[np.intp]]] = {
    "one track each": lambda rng, n: np.ones(n, dtype=np.intp),
    "five each": lambda rng, n: np.full(n, 5, dtype=np.intp),
    "uneven": lambda rng, n: rng.geometric(0.25, size=n),
}


def tags(rng: np.random.Generator, sizes: NDArray[np.intp]) -> Data:
    """Truth, tags chosen at 0.5, probabilities and artists of tracks by new artists."""
    rates = np.geomspace(0.03, 0.4, 20)
    artist = np.repeat(np.arange(sizes.size), sizes)
    strength = (1 - 0.4) / 0.4
    own = rng.beta(rates * strength, (1 - rates) * strength, size=(sizes.size, rates.size))
    truth = (rng.random((artist.size, rates.size)) < own[artist]).astype(np.float64)
    shift = 0.7 * rng.normal(size=(sizes.size, rates.size))[artist]
    score = 1.2 * truth + shift + rng.normal(size=truth.shape) + np.log(rates / (1 - rates))
    shares = 1 / (1 + np.exp(-score))
    return truth, (shares >= 0.5).astype(np.float64), shares, artist


def numbers(rng: np.random.Generator, sizes: NDArray[np.intp]) -> Data:
    """Truth, predictions, none and artists of tracks by new artists."""
    artist = np.repeat(np.arange(sizes.size), sizes)

    def mixed() -> Floats:
        between = rng.normal(size=(sizes.size, 9))[artist]
        return np.sqrt(0.4) * between + np.sqrt(0.6) * rng.normal(size=(artist.size, 9))

    truth, error = mixed(), np.linspace(0.5, 2, 9)
    return truth, (truth + np.sqrt(error) * mixed()) / (1 + error), None, artist


def measured(
    task: str, draw: Callable[..., Data], experiments: int, seed: int
) -> tuple[list[Sequence[str]], list[tuple[Floats, NDArray[np.intp]]]]:
    """Rows of a task's table; of single tags what was held, and the artists that have them."""
    rows: list[Sequence[str]] = []
    single = []
    for number, (kind, sizes_of) in enumerate(SIZES.items()):
        rng = np.random.default_rng([seed, number])
        held_out = draw(rng, sizes_of(rng, POPULATION))
        k = held_out[0].shape[1]
        names = [str(j) for j in range(k)]
        whole = score_targets(task, names, *held_out[:3]).metrics
        for n in ARTISTS:
            rng = np.random.default_rng([seed, number, n])
            overall = np.empty((experiments, len(whole), 3))
            each = np.empty((experiments, k, len(metrics_of_one(task)), 3))
            owners = np.empty((experiments, k), dtype=np.intp)
            for e in range(experiments):
                truth, predicted, shares, artist = draw(rng, sizes_of(rng, n))
                found = target_intervals(
                    task, names, truth, predicted, shares, artist, n_resamples=RESAMPLES, seed=e
                )
                overall[e] = [_ends(interval) for interval in found.overall.values()]
                each[e] = [[_ends(i) for i in mine.values()] for mine in found.per_target.values()]
                owners[e] = [np.unique(artist[truth[:, j] > 0]).size for j in range(k)]
            true = np.array(list(whole.values())) if task == "numbers" else overall[:, :, 1].mean(axis=0)
            rows.append([str(n), kind, *(percent(column) for column in _held(overall, true).T)])
            if task == "tags":
                single.append((_held(each, np.nanmean(each[..., 1], axis=0)), owners))
    return rows, single


def _ends(interval: Interval) -> tuple[float, float, float]:
    return interval.low, interval.mean, interval.high


def _held(ends: Floats, truth: Floats) -> Floats:
    """Whether each interval holds its truth; NaN where there is no interval."""
    known = np.isfinite(ends).all(axis=-1)
    return np.where(known, (ends[..., 0] <= truth) & (truth <= ends[..., 2]), np.nan)


def by_owners(single: Sequence[tuple[Floats, NDArray[np.intp]]]) -> list[Sequence[str]]:
    """Rows of the table of single tags."""
    held = np.concatenate([found.reshape(-1, found.shape[-1]) for found, _ in single])
    owners = np.concatenate([counts.ravel() for _, counts in single])
    rows = []
    for low, high in itertools.pairwise((*OWNERS, np.inf)):
        mine = held[(owners >= low) & (owners < high)]
        rows.append([str(low), *(percent(column) for column in mine.T), f"{len(mine):,}"])
    return rows


def percent(held: Floats) -> str:
    return f"{100 * np.nanmean(held):.1f}"


def markdown(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks coverage_targets", description=__doc__.splitlines()[0]
    )
    parser.add_argument("--experiments", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(arguments)
    count, seed = options.experiments, options.seed
    print(f"Coverage of 95 % intervals in {count:,} simulated experiments each, in percent (seed {seed}).")
    for task, draw in (("numbers", numbers), ("tags", tags)):
        rows, single = measured(task, draw, count, seed)
        print(f"\n{task.capitalize()}, artists resampled:\n")
        print(markdown(["artists", "test set", *metrics_of(task)], rows), flush=True)
    print("\nSingle tags, by the artists that have the tag:\n")
    heads = ["artists with it, at least", *metrics_of_one("tags"), "intervals"]
    print(markdown(heads, by_owners(single)))


if __name__ == "__main__":
    main()
