"""How many feature sets are evaluated per second, and how long does a whole search take?

The public table of GTZAN (1,000 rows, 57 columns, standardised), a Gaussian svm, three inner folds. Sets a
second: mirlab's FeatureSelector (floating, which also takes columns away) in one process, beside
scikit-learn's SequentialFeatureSelector (forward) on a pipeline of StandardScaler and SVC, sets of up to 6
columns; a set is judged once by each, in three fits. Cores: `mirlab.select` under artist-kfold, in this
process and in a process a core, the start of the processes included.

With --whole also whole nested searches: `mirlab select gtzan`, that is 57 columns under kfold and
artist-kfold, honest and optimistic; and a made-up table of 300 tracks and 1,058 columns of 46 features, by
feature.

    python -m benchmarks selection [--most 6] [--whole]
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
    "A search of ten seconds or more runs in processes. See [select.md](select.md#how-long-it-takes) for "
    "what a search says beforehand, and what makes it shorter. Of the time for a set, more than half goes "
    "into the steps of the support vector machines. The rest is spent on the kernels' exponentials and "
    "products, the machines' answers, and their scores. A set took twice the processor time while each step "
    "read its rows seven times, new arrays were cleared by the system for every fold, and all nine "
    "sharpnesses were computed. Not done, because it would change the last bits: updating the distances "
    "of a set when a column is added, computing half of a symmetric kernel, leaving out products with zero "
    "weights, and starting from the machines of another set.",
    minutes=25,
    bars=(
        Bar(
            "sets a second on all cores of two, times one",
            1.9,
            "",
            lambda f: f["cores"]["one"] / f["cores"]["all"],
            "at least",
        ),
        Bar("57 columns, two protocols", 8.0, "min", lambda f: f["whole"]["gtzan"] / 60),
        Bar("1,058 columns, 300 tracks, by feature", 10.0, "min", lambda f: f["whole"]["by feature"] / 60),
    ),
    arguments=("--whole",),
)

WHOLE = {"gtzan": "57 columns of GTZAN, two protocols", "by feature": "1,058 columns, 300 tracks, by feature"}


def wide() -> Any:
    """300 tracks of ten classes by 60 artists, 1,058 columns of 46 features, of which a few say something."""
    import numpy as np

    from mirlab.audio.registry import Column
    from mirlab.data.tables import FeatureTable

    rng, n = np.random.default_rng(0), 300
    codes = np.arange(n) % 10
    values = rng.normal(size=(n, 1058))
    values[:, ::9] += 0.6 * rng.normal(size=(10, 118))[codes]
    return FeatureTable(
        tracks=[f"track {i}" for i in range(n)],
        labels=[f"class {c}" for c in codes],
        columns=tuple(Column(f"feature{i // 23:02}", i % 23 + 1, "mean") for i in range(1058)),
        values=values,
        meta={"artist": [f"artist {i // 10 % 6}-{c}" for i, c in enumerate(codes)]},
    )


def main(arguments: Sequence[str] = ()) -> dict[str, Any]:
    """Measure and print."""
    parser = argparse.ArgumentParser("python -m benchmarks selection")
    parser.add_argument("--most", type=int, default=6)
    parser.add_argument("--whole", action="store_true")
    asked = parser.parse_args(list(arguments))
    measuring.one_thread()
    import numpy as np
    from sklearn.feature_selection import SequentialFeatureSelector
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler
    from sklearn.svm import SVC

    import mirlab
    from mirlab.data.gtzan.gtzan import gtzan_table
    from mirlab.learn.selection.selector import FeatureSelector

    table = gtzan_table()
    X, y = table.values, np.asarray(table.labels)
    cores = os.cpu_count() or 1

    def ours() -> tuple[int, float]:
        start = time.perf_counter()
        selector = FeatureSelector(most=asked.most, size=asked.most, screen=1.0, workers=1).fit(X, y)
        return len(selector.result_.scores), time.perf_counter() - start

    def theirs() -> tuple[int, float]:
        pipeline = make_pipeline(StandardScaler(), SVC(C=10, gamma="scale"))
        start = time.perf_counter()
        SequentialFeatureSelector(pipeline, n_features_to_select=asked.most, cv=3, n_jobs=1).fit(X, y)
        return sum(X.shape[1] - k for k in range(asked.most)), time.perf_counter() - start

    def whole(source: Any, **options: Any) -> float:
        start = time.perf_counter()
        mirlab.select(source, model="svm", resume=False, progress=False, **options)
        return time.perf_counter() - start

    ways = {
        "mirlab, one process": ours,
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
    measured: dict[str, Any] = {"selection": found, "cores": {}, "whole": {}}
    of_artists = {"protocol": "artist-kfold", "folds": 4, "most": 12}
    for name, workers in (("one", 1), ("all", cores)):
        with measuring.said(f"a nested search, workers: {workers}"):
            measured["cores"][name] = whole("gtzan", workers=workers, **of_artists)
    times = [(f"a nested search, {name} of {cores} cores", t) for name, t in measured["cores"].items()]
    if asked.whole:
        both = {"protocol": ["kfold", "artist-kfold"], "workers": cores}
        for name, source, options in (("gtzan", "gtzan", {}), ("by feature", wide(), {"by": "feature"})):
            with measuring.said(WHOLE[name]):
                measured["whole"][name] = whole(source, **both, **options)
        times += [(WHOLE[name], t) for name, t in measured["whole"].items()]
    print(measuring.table(["search", "s"], [(name, f"{t:.1f}") for name, t in times]))
    return measured


if __name__ == "__main__":
    main(sys.argv[1:])
