"""Tables with planted columns for the tests of selection."""

from __future__ import annotations

import numpy as np
import pytest

from mirlab.audio.terms import Column
from mirlab.data.table import FeatureTable


def table_of(
    informative: int = 3,
    noise: int = 5,
    rows: int = 90,
    classes: int = 3,
    apart: float = 2.0,
    artists: int | None = None,
    seed: int = 0,
) -> FeatureTable:
    """Rows of `classes` classes; `informative` columns tell them apart, `noise` ones don't."""
    rng = np.random.default_rng(seed)
    y = np.arange(rows) % classes
    values = rng.standard_normal((rows, informative + noise))
    for j in range(informative):
        # Each informative column sets another class apart, so that no one replaces another.
        values[:, j] += apart * (y == j % classes)
    names = [f"good{j + 1}" for j in range(informative)] + [f"noise{j + 1}" for j in range(noise)]
    meta = {} if artists is None else {"artist": [f"artist {i // classes % artists}" for i in range(rows)]}
    return FeatureTable(
        tracks=[f"t{i}" for i in range(rows)],
        labels=[f"class {c}" for c in y],
        columns=tuple(Column(name, None, "value") for name in names),
        values=values,
        meta=meta,
    )


@pytest.fixture
def table() -> FeatureTable:
    return table_of(rows=96, classes=4, noise=3, apart=3.0)
