"""What bundles are trained on in tests: a table of three classes that overlap, and bundles made of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from mirlab.audio.terms import Column
from mirlab.data.table import FeatureTable
from mirlab.learn.train import Trained, train

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
    return train(three_classes(), tmp_path_factory.mktemp("bundle") / "small.mirlab")


@pytest.fixture
def bundle_path(trained: Trained, tmp_path: Path) -> Path:
    """A copy of the small bundle, to be spoilt."""
    copy = tmp_path / "small.mirlab"
    copy.write_bytes(trained.path.read_bytes())
    return copy
