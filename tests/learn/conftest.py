"""What models learn from in tests: tables with planted columns, three classes that overlap, bundles."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from mirlab.audio.registry.terms import Column
from mirlab.data.tables.table import FeatureTable
from mirlab.learn.training.training import Trained, train

COLUMNS = ("mfcc_01.mean", "mfcc_02.mean", "rms.mean", "rms.max", "spectral_flatness.var")


def three_classes(
    n: int = 90, *, artists: int = 18, seed: int = 0, columns: tuple[str, ...] = COLUMNS
) -> FeatureTable:
    """n tracks by so many artists, each of one class; classes overlap, so that there are errors."""
    rng = np.random.default_rng(seed)
    artist = np.arange(n) % artists
    code = artist % 3
    values = rng.normal(size=(n, len(columns))) + 0.4 * rng.normal(size=(artists, len(columns)))[artist]
    values[:, 0] += 1.6 * code
    values[:, 1] -= 1.2 * (code == 1)
    for place, name in enumerate(columns):
        if name.endswith((".var", ".max")) or name == "rms.mean":
            values[:, place] = np.exp(values[:, place] - 2)
    return FeatureTable(
        tracks=np.array([f"t{i:03d}" for i in range(n)], dtype=object),
        labels=np.array(["calm", "loud", "wild"], dtype=object)[code],
        columns=tuple(Column.parse(name) for name in columns),
        values=values,
        meta={"artist": np.array([f"artist {a}" for a in artist], dtype=object)},
    )


@pytest.fixture(scope="session")
def make_table() -> Callable[..., FeatureTable]:
    return three_classes


@pytest.fixture(scope="session")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Trained:
    """A small bundle, made once."""
    return train(three_classes(), out=tmp_path_factory.mktemp("bundle") / "small.mirlab")


@pytest.fixture
def bundle_path(trained: Trained, tmp_path: Path) -> Path:
    """A copy of the small bundle, to be spoilt."""
    copy = tmp_path / "small.mirlab"
    copy.write_bytes(trained.path.read_bytes())
    return copy


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
