"""An invented run in the documented layout, so that pictures and pages are tested without any training."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mirlab.learn.results.results import Results

GENRES = ("blues", "classical", "country", "disco", "hiphop", "jazz", "metal", "pop", "reggae", "rock")
SETS = {"base-5": (5, 0.42), "mfcc12": (12, 0.53), "mfcc20": (20, 0.58), "all": (57, 0.69)}
NINE = {
    "base-5": (5, 0.40),
    "base-6": (6, 0.42),
    "base-7": (7, 0.43),
    "chroma12": (12, 0.34),
    "chroma24": (24, 0.33),
    "mfcc12": (12, 0.53),
    "mfcc24": (24, 0.58),
    "mel12": (12, 0.39),
    "mel24": (24, 0.46),
}
REFERENCE = [
    {
        "feature_set": name,
        "epochs": epochs,
        "validation_accuracy": accuracy,
        "validation_loss": loss,
        "label": f"write-up, {name}",
    }
    for name, epochs, accuracy, loss in [
        ("base-5", 2, 0.2211, 2.1),
        ("base-5", 2, 0.2322, 2.2),
        ("mfcc12", 4, 0.3133, 2.0),
        ("base-5", 10, 0.3433, 1.7765),
        ("base-5", 15, 0.3433, 1.6882),
        ("base-5", 20, 0.3600, 1.6750),
        ("base-5", 10, 0.3500, 1.7974),
        ("base-5", 15, 0.3933, 1.7117),
        ("base-5", 20, 0.3867, 1.6777),
        ("mfcc12", 10, 0.4500, 1.4902),
        ("mfcc12", 15, 0.5367, 1.3644),
        ("mfcc12", 20, 0.5267, 1.3470),
        ("mel24", 20, 0.4667, 1.5409),
        ("chroma24", 20, 0.3333, 1.7604),
    ]
]


def invent(
    folder: Path,
    *,
    sets: dict[str, tuple[int, float]] | None = None,
    epochs: Sequence[int] = (10, 15, 20),
    repeats: int = 6,
    labels: Sequence[str] = GENRES,
    per_class: int = 20,
    protocols: Sequence[str] = ("as-written", "corrected"),
    track: Callable[[str, int], str] = "{0}/{0}.{1:05d}.au".format,
    scalers: Sequence[str] = ("standard",),
    **about: Any,
) -> Path:
    """Write results.parquet, predictions.parquet and run.json of a run that never was."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    rng = np.random.default_rng(7)
    names = np.array([track(label, i) for label in labels for i in range(per_class)], dtype=object)
    truth = np.repeat(np.arange(len(labels)), per_class)
    runs: list[dict[str, Any]] = []
    guesses: list[dict[str, Any]] = []
    for protocol in protocols:
        for name, (n_features, ceiling) in (sets or SETS).items():
            for scaler in scalers:
                for total in epochs:
                    for repeat in range(repeats):
                        key = {
                            "protocol": protocol,
                            "feature_set": name,
                            "scaler": scaler,
                            "hidden": "128-64-32",
                            "sample_rate": 22050,
                            "n_fft": 2048,
                            "hop_length": 512,
                            "duration": 0.0,
                            "epochs": total,
                            "repeat": repeat,
                        }
                        top = ceiling + rng.normal(0, 0.02) + (0.012 if protocol == "as-written" else 0.0)
                        for epoch in range(1, total + 1):
                            rise = 1 - np.exp(-epoch / 5)
                            reached = 0.1 + (top - 0.1) * rise + rng.normal(0, 0.006)
                            train = 0.1 + (top * 1.22 - 0.1) * rise + rng.normal(0, 0.004)
                            runs.append(
                                {
                                    **key,
                                    "n_features": n_features,
                                    "epoch": epoch,
                                    "train_loss": 2.3 * (1 - train),
                                    "train_accuracy": train,
                                    "validation_loss": 2.35 * (1 - reached) + 0.02 * epoch * (1 - top),
                                    "validation_accuracy": reached,
                                }
                            )
                        tested = np.sort(rng.permutation(len(names))[: int(0.3 * len(names))])
                        for i in tested:
                            score = rng.gamma(0.35, size=len(labels))
                            favourite = truth[i] if rng.random() < top else (truth[i] * 3 + 1) % len(labels)
                            score[favourite] += score.max() + rng.gamma(1.0)
                            p = (score / score.sum()).astype(np.float32)
                            guesses.append(
                                {
                                    **key,
                                    "track": names[i],
                                    "label": labels[truth[i]],
                                    "predicted": labels[int(p.argmax())],
                                    **{f"p_{label}": p[j] for j, label in enumerate(labels)},
                                }
                            )
    folder.mkdir(parents=True, exist_ok=True)
    pq.write_table(pa.Table.from_pylist(runs), folder / "results.parquet")
    pq.write_table(pa.Table.from_pylist(guesses), folder / "predictions.parquet")
    run: dict[str, Any] = {
        "mirlab": "0.1.0",
        "name": "seed-1",
        "title": "What do these features know?",
        "question": "How far do a few averaged features take a small dense net on ten genres?",
        "config": {"test_size": 0.3, "goal": 0.8, "repeats": repeats},
        "data": {
            "source": "gtzan",
            "kind": "table",
            "n_tracks": len(names),
            "classes": dict.fromkeys(labels, per_class),
            "hash": "9f2c1e55aa0b7d1f4c3e",
            "notes": ["63 % of the test tracks share an artist with the training set."],
            "failures": 0,
        },
        "artist_overlap": {"as-written": 0.63, "corrected": 0.631},
        "seed": 0,
        "repeats": repeats,
        "protocols": {
            "as-written": "The scaler sees all rows; every feature set gets a split of its own.",
            "corrected": "Every feature set gets the same splits; all is fitted on training rows only.",
        },
        "reference": REFERENCE,
        "versions": {
            "python": "3.11.7",
            "numpy": "2.4.6",
            "keras": "3.15.1",
            "jax": "0.8.0",
            "mirlab": "0.1.0",
        },
        "notes": ["base-5 is presumed from the printed table's 5 inputs."],
    }
    run.update(about)
    (folder / "run.json").write_text(json.dumps(run), encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def inventor() -> Callable[..., Path]:
    """`invent`, for tests in other folders."""
    return invent


@pytest.fixture(scope="session")
def run_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small run: four feature sets, two protocols, four repeats."""
    return invent(tmp_path_factory.mktemp("run") / "seed-1", repeats=4, epochs=(2, 4), per_class=8)


@pytest.fixture(scope="session")
def results(run_folder: Path) -> Results:
    """The small run, loaded."""
    return Results.load(run_folder)


@pytest.fixture
def invented(tmp_path: Path) -> Callable[..., Results]:
    """Invents and loads a run of one's own; small where nothing else is asked for."""

    def make(**choices: Any) -> Results:
        small: dict[str, Any] = {"repeats": 2, "epochs": (2,), "per_class": 6, "sets": {"base-5": (5, 0.4)}}
        return Results.load(invent(tmp_path / "run", **{**small, **choices}))

    return make
