"""Does selection find exactly the planted columns?

500 rows of two classes; 5 columns whose class means are 1.5 standard deviations apart among 200 columns of
noise, all normal. For every seed the selector is given all columns and answers with a set. Exactly the five
planted ones count as found.

    python -m benchmarks planted [--seeds 100] [--method floating] [--model svm]
"""

from __future__ import annotations

import argparse
import time

import numpy as np
from numpy.typing import NDArray

ROWS, PLANTED, NOISE, APART = 500, 5, 200, 1.5


def planted(seed: int) -> tuple[NDArray[np.float64], NDArray[np.intp], NDArray[np.intp]]:
    """Rows (500, 205), their classes (500,), and the sorted positions of the planted columns (5,)."""
    rng = np.random.default_rng(seed)
    y = rng.permutation(np.arange(ROWS) % 2)
    X = rng.standard_normal((ROWS, PLANTED + NOISE))
    X[:, :PLANTED] += APART * y[:, np.newaxis]
    order = rng.permutation(PLANTED + NOISE)
    return X[:, order], y, np.flatnonzero(order < PLANTED)


def main(arguments: list[str] | None = None) -> None:
    """Print for how many seeds exactly the planted columns were selected, and what the others got."""
    from mirlab.learn.selection.selector import FeatureSelector

    parser = argparse.ArgumentParser(prog="python -m benchmarks planted", description=__doc__)
    parser.add_argument("--seeds", type=int, default=100)
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--method", default="floating")
    parser.add_argument("--model", default="svm")
    options = parser.parse_args(arguments)
    exact, started = 0, time.monotonic()
    for seed in range(options.first, options.first + options.seeds):
        X, y, wanted = planted(seed)
        selector = FeatureSelector(model=options.model, method=options.method, seed=seed).fit(X, y)
        got = np.flatnonzero(selector.support_)
        if np.array_equal(got, wanted):
            exact += 1
        else:
            found, extra = np.isin(wanted, got).sum(), (~np.isin(got, wanted)).sum()
            print(f"seed {seed}: {found} of {PLANTED} planted columns and {extra} others")
    seconds = time.monotonic() - started
    print(
        f"{options.method}, {options.model}: exactly the {PLANTED} planted columns among {PLANTED + NOISE} "
        f"in {exact} of {options.seeds} seeds ({seconds:.0f} s)"
    )
