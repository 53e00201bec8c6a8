"""Tables of tags and of numbers with known answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from mirlab.audio.registry.terms import Column
from mirlab.data.tables.table import FeatureTable
from mirlab.data.tables.targets import Targets

Make = Callable[..., FeatureTable]


@pytest.fixture(scope="session")
def targeted() -> Make:
    """Makes a table whose first three columns are heard in its targets, and the others are not.

    Tags: "loud" goes by column 1, "rare" by column 2 (one track in six), "noise" by nothing. Numbers: "tempo"
    goes by column 1, "valence" by column 2 and noise, "noise" by nothing.
    """

    def make(
        task: Any, artists: int = 30, each: int = 3, slices: int = 1, seed: int = 0, artist: float = 0.0
    ) -> FeatureTable:
        rng = np.random.default_rng(seed)
        n = artists * each
        owner = np.repeat(np.arange(artists), each)
        values = rng.normal(size=(n, 4)) + rng.normal(0, artist, (artists, 4))[owner]
        noise = rng.normal(size=(n, 3))
        if task == "tags":
            truth = np.column_stack(
                [values[:, 0] + 0.3 * noise[:, 0] > 0, values[:, 1] > 0.97, noise[:, 2] > 0.8]
            )
            targets = Targets("tags", ("loud", "rare", "noise"), truth.astype(np.float64))
        else:
            truth = np.column_stack([100 + 20 * values[:, 0], values[:, 1] + noise[:, 0], noise[:, 2]])
            targets = Targets("numbers", ("tempo", "valence", "noise"), truth)
        table = FeatureTable(
            tracks=np.array([f"t{i:03d}" for i in range(n)], dtype=object),
            labels=np.array(list("abc") * (n // 3), dtype=object),
            columns=tuple(
                Column.parse(name) for name in ("rms.mean", "flux.mean", "mfcc_01.mean", "mfcc_02.mean")
            ),
            values=values,
            meta={"artist": np.array([f"artist {o}" for o in owner], dtype=object)},
            targets=targets,
        )
        if slices == 1:
            return table
        rows = np.repeat(np.arange(n), slices)
        return FeatureTable(
            tracks=table.tracks[rows],
            labels=table.labels[rows],
            columns=table.columns,
            values=values[rows] + rng.normal(0, 0.1, (rows.size, 4)),
            meta={
                "artist": table.meta["artist"][rows],
                "segment_start": np.tile(3.0 * np.arange(slices), n).astype(object),
            },
            targets=targets.rows(rows),
        )

    return make
