"""Tables of tags and of numbers with planted columns, for tests of what is learnt from them."""

from __future__ import annotations

from typing import Any

import numpy as np

from mirlab.audio.registry.terms import Column
from mirlab.data.tables.table import FeatureTable
from mirlab.data.tables.targets import Targets

COLUMNS = ("mfcc_01.mean", "mfcc_02.mean", "rms.mean", "rms.max", "spectral_flatness.var")


def table_of_targets(task: Any, n: int = 120, *, artists: int = 30, seed: int = 0) -> FeatureTable:
    """n tracks by so many artists.

    Tags piano and drums lie in the first two columns, voice in both; of numbers valence (0 to 1, about) lies
    in the first and pace (about 100) in the second.
    """
    rng = np.random.default_rng(seed)
    artist = np.arange(n) % artists
    values = rng.normal(size=(n, 5)) + 0.4 * rng.normal(size=(artists, 5))[artist]
    values[:, 2:] = np.exp(values[:, 2:] - 2)
    noise = rng.normal(size=(n, 3))
    first, second = values[:, 0], values[:, 1]
    if task == "tags":
        names: tuple[str, ...] = ("piano", "drums", "voice")
        said = [
            first + noise[:, 0] / 2 > 0.3,
            second + noise[:, 1] / 2 > 0.5,
            first + second + noise[:, 2] > 1,
        ]
    else:
        names = ("valence", "pace")
        said = [0.5 + 0.2 * first + 0.1 * noise[:, 0], 100 + 20 * second + 5 * noise[:, 1]]
    return FeatureTable(
        tracks=np.array([f"t{i:03d}" for i in range(n)], dtype=object),
        labels=np.array(["a", "b"] * (n // 2), dtype=object),
        columns=tuple(map(Column.parse, COLUMNS)),
        values=values,
        meta={"artist": np.array([f"artist {a}" for a in artist], dtype=object)},
        targets=Targets(task, names, np.column_stack(said).astype(np.float64)),
    )
