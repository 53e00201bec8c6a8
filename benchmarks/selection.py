"""How many feature sets are evaluated per second, compared with scikit-learn's own search?

The public table of GTZAN (1,000 rows, 57 columns, standardised), sets of up to 6 columns, a Gaussian svm,
three inner folds. mirlab's FeatureSelector (floating, which also takes columns away, and reuses the kernels
of smaller sets) with one thread and with one a core, beside scikit-learn's SequentialFeatureSelector
(forward) on a pipeline of StandardScaler and SVC. A set is judged once by each, in three fits.

    python -m benchmarks selection [--most 6]
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from typing import Any

from benchmarks import measuring
from benchmarks.bars import Bar
from benchmarks.sections import Section

SECTION = Section(
    "Feature selection",
    "See [select.md](select.md) for the time of a whole nested search.",
    minutes=3,
    bars=(
        Bar(
            "sets a second on two cores, times one",
            1.9,
            "",
            lambda f: (
                f["selection"]["mirlab, 2 threads"]["rate"] / f["selection"]["mirlab, one thread"]["rate"]
            ),
            "at least",
        ),
    ),
)


def main(arguments: Sequence[str] = ()) -> dict[str, Any]:
    """Measure and print."""
    parser = argparse.ArgumentParser("python -m benchmarks selection")
    parser.add_argument("--most", type=int, default=6)
    asked = parser.parse_args(list(arguments))
    measuring.one_thread()
    import numpy as np
    from sklearn.feature_selection import SequentialFeatureSelector
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler
    from sklearn.svm import SVC

    from mirlab.data.gtzan.gtzan import gtzan_table
    from mirlab.learn.selection.selector import FeatureSelector

    table = gtzan_table()
    X, y = table.values, np.asarray(table.labels)
    cores = os.cpu_count() or 1

    def ours(workers: int) -> tuple[int, float]:
        start = time.perf_counter()
        selector = FeatureSelector(most=asked.most, size=asked.most, screen=1.0, workers=workers).fit(X, y)
        return len(selector.result_.scores), time.perf_counter() - start

    def theirs() -> tuple[int, float]:
        pipeline = make_pipeline(StandardScaler(), SVC(C=10, gamma="scale"))
        start = time.perf_counter()
        SequentialFeatureSelector(pipeline, n_features_to_select=asked.most, cv=3, n_jobs=1).fit(X, y)
        return sum(X.shape[1] - k for k in range(asked.most)), time.perf_counter() - start

    ways = {
        "mirlab, one thread": lambda: ours(1),
        f"mirlab, {cores} threads": lambda: ours(cores),
        "scikit-learn, one process": theirs,
    }
    found = {}
    for name, way in ways.items():
        with measuring.said(name):
            sets, seconds = way()
        found[name] = {"sets": sets, "seconds": seconds, "rate": sets / seconds}
    rows = [
        (name, f["sets"], f"{f['seconds']:.1f}", f"{f['rate']:.1f}", f"{1000 / f['rate']:.1f}")
        for name, f in found.items()
    ]
    print(measuring.table(["search", "sets evaluated", "s", "sets per second", "ms per set"], rows))
    return {"selection": found}


if __name__ == "__main__":
    main(sys.argv[1:])
