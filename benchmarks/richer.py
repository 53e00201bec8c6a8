"""Do richer features do better than librosa's usual ones on real music?

Every set is judged by the same support vectors (mirlab's `svm`) on the same folds of artists, drawn several
times. Selection is done anew within the training rows of every split. Differences are to librosa's set,
paired by split, with the corrected resampled t-test (Nadeau and Bengio 2003) and Holm's correction.

    librosa            means and deviations of the write-up's features, MFCC 20 and their deltas, by librosa
    seed               the same kind of set by mirlab: 220 columns
    public             the 57 columns of the public GTZAN table
    full               everything that selection may choose from
    full, mrmr         from it up to 150 columns by relevance and redundance, as many as the inner folds say
    full, floating     from it the best whole features by floating search

    python -m benchmarks richer FOLDER [--repeats 5] [--folds 5]
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

OPPONENT = "librosa"


def librosa_features(path: Path) -> NDArray[np.float64]:
    """Means and deviations of the write-up's features, 20 MFCC and their first and second differences."""
    import librosa

    y, sr = librosa.load(path, sr=22050, mono=True)
    mfcc = librosa.feature.mfcc(y=y, sr=sr, n_mfcc=20)
    frames = [
        librosa.feature.zero_crossing_rate(y),
        librosa.feature.rms(y=y),
        librosa.feature.spectral_centroid(y=y, sr=sr),
        librosa.feature.spectral_bandwidth(y=y, sr=sr),
        librosa.feature.spectral_rolloff(y=y, sr=sr),
        librosa.feature.spectral_flatness(y=y),
        librosa.feature.spectral_contrast(y=y, sr=sr),
        librosa.feature.chroma_stft(y=y, sr=sr),
        librosa.feature.melspectrogram(y=y, sr=sr, n_mels=24),
        mfcc,
        librosa.feature.delta(mfcc),
        librosa.feature.delta(mfcc, order=2),
    ]
    return np.concatenate([statistic for f in frames for statistic in (f.mean(axis=1), f.std(axis=1))])


def main(arguments: list[str] | None = None) -> None:
    """Print the accuracies and the differences."""
    import mirlab
    from mirlab.data.extraction.extraction import extract
    from mirlab.data.splits.making import make_splits
    from mirlab.data.tables.track import Dataset
    from mirlab.learn.models.pipeline import log_variances
    from mirlab.learn.statistics.comparisons import compare_over_splits, family
    from mirlab.learn.statistics.intervals import share_interval_over_splits

    parser = argparse.ArgumentParser(prog="python -m benchmarks richer", description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--folds", type=int, default=5)
    options = parser.parse_args(arguments)
    dataset = mirlab.open_source(options.folder)
    if not isinstance(dataset, Dataset):
        sys.exit(f"{options.folder}: expected a folder of sound")

    tables = {name: extract(dataset, features=name).table for name in ("seed", "public", "full")}
    common = sorted(set.intersection(*(set(table.tracks) for table in tables.values())))
    order = {track: i for i, track in enumerate(common)}
    rows = {
        name: np.array(
            sorted(np.flatnonzero([t in order for t in table.tracks]), key=lambda i: order[table.tracks[i]])
        )
        for name, table in tables.items()
    }
    tables = {name: table.rows(rows[name]) for name, table in tables.items()}
    values = {name: log_variances(table.values, table.columns) for name, table in tables.items()}
    paths = {track.id: track.path for track in dataset.tracks}
    started = time.monotonic()
    values[OPPONENT] = np.stack([librosa_features(Path(paths[track])) for track in common])
    print(f"librosa's features: {time.monotonic() - started:.0f} s", file=sys.stderr)

    first = tables["seed"]
    plan = make_splits(first, "artist-kfold", n_splits=options.folds, n_repeats=options.repeats)
    labels = first.labels.astype(str)
    groups = plan.groups
    full = tables["full"]
    features = list(dict.fromkeys(column.feature for column in full.columns))
    units = [[i for i, c in enumerate(full.columns) if c.feature == name] for name in features]
    ways: dict[str, tuple[str, dict[str, Any] | None]] = {
        OPPONENT: (OPPONENT, None),
        "seed": ("seed", None),
        "public": ("public", None),
        "full": ("full", None),
        "full, mrmr": ("full", {"method": "mrmr", "most": 150}),
        "full, floating": ("full", {"method": "floating", "units": units, "most": 12, "screen": 1.0}),
    }
    scores: dict[str, list[float]] = {name: [] for name in ways}
    sizes: dict[str, list[int]] = {name: [] for name in ways}
    for number, split in enumerate(plan.splits):
        for name, (source, selection) in ways.items():
            right, size = _judge(values[source], labels, groups, split, selection)
            scores[name].append(right)
            sizes[name].append(size)
        print(f"split {number + 1} of {len(plan.splits)}", file=sys.stderr)

    fraction = plan.test_fraction
    compared = family(
        {n: compare_over_splits(scores[OPPONENT], scores[n], fraction) for n in ways if n != OPPONENT}
    )
    print(f"{len(common)} tracks; {plan.sentence}\n")
    print("| set | columns | accuracy (95 % interval) | beside librosa's, points | p (Holm) |")
    print("|---|---|---|---|---|")
    for name in ways:
        mean = share_interval_over_splits(scores[name], fraction)
        cells = [
            name,
            f"{np.mean(sizes[name]):.0f}",
            f"{100 * mean.mean:.1f} ({100 * mean.low:.1f}–{100 * mean.high:.1f})",
        ]
        if name in compared:
            d = compared[name].difference
            cells += [f"{100 * d.mean:+.1f} ({100 * d.low:+.1f} to {100 * d.high:+.1f})"]
            cells += [f"{compared[name].adjusted_p:.2g}, {compared[name].verdict}"]
        print("| " + " | ".join([*cells, "", ""][:5]) + " |")


def _judge(
    values: NDArray[np.float64],
    labels: NDArray[np.str_],
    groups: NDArray[np.intp],
    split: Any,
    selection: dict[str, Any] | None,
) -> tuple[float, int]:
    """Accuracy on the test rows, and how many columns the model had."""
    from mirlab import FeatureSelector
    from mirlab.learn.models import registry as models

    train, test = split.train, split.test
    kept = np.ones(values.shape[1], dtype=bool)
    if selection is not None:
        selector = FeatureSelector(model="svm", **selection)
        kept = selector.fit(values[train], labels[train], groups=groups[train]).get_support()
    model = models.get("svm").make(probabilities=False)
    model.fit(values[np.ix_(train, kept)], labels[train])
    return float((model.predict(values[np.ix_(test, kept)]) == labels[test]).mean()), int(kept.sum())
