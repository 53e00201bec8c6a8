"""PaCMAP: the pairs, slopes and maps of the package pacmap, in little memory."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from tests.golden.make_manifold import FILE, SEED, rows

from mirlab.find.space import manifold
from mirlab.find.space.components import centre_of, directions_of
from mirlab.find.space.manifold import arranged
from mirlab.find.space.plane import pca


@pytest.fixture(scope="module")
def golden() -> dict[str, np.ndarray]:
    return {name: np.array(found) for name, found in json.loads(Path(FILE).read_text()).items()}


def pairs_of(found: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    from mirlab.find.space.plane_kernels import further, mid_near

    near, mid, far = (np.empty((len(found), k), np.int32) for k in manifold._counts(len(found)))
    manifold._find_neighbours(found, near)
    mid_near(found, SEED, mid)
    further(near, SEED, far)
    return near, mid, far


def test_pairs_are_those_of_the_package(golden: dict[str, np.ndarray]) -> None:
    near, mid, far = pairs_of(rows(8))
    np.testing.assert_array_equal(near, golden["neighbours"])
    np.testing.assert_array_equal(mid, golden["mid"])
    np.testing.assert_array_equal(far, golden["far"])


def test_slopes_are_those_of_the_package(golden: dict[str, np.ndarray]) -> None:
    from mirlab.find.space.plane_kernels import gradient

    state = np.zeros((90, 4), np.float32)
    state[:, :2] = rows(8)[:, :2]
    gradient(state, *pairs_of(rows(8)), 2.0, 500.0, 1.0)
    np.testing.assert_allclose(state[:, 2:], golden["gradient"], atol=2e-3)


@pytest.mark.parametrize(("name", "size"), [("few", 8), ("many", 120)])
def test_maps_are_those_of_the_package(name: str, size: int, golden: dict[str, np.ndarray]) -> None:
    points = arranged(rows(size), SEED)
    for axis in range(2):
        # Differences in the last digits grow over 450 steps.
        assert np.corrcoef(points[:, axis], golden[name][:, axis])[0, 1] > 0.99


@pytest.mark.parametrize("n", [12, 13, 20, 36, 37, 60])
def test_every_row_has_partners_whatever_there_is(n: int) -> None:
    near, mid, far = pairs_of(rows(8)[:n])
    assert near.shape[1] + mid.shape[1] + far.shape[1] < n
    for partners in (near, mid, far):
        assert partners.min() >= 0
        assert partners.max() < n
    for i in range(n):
        assert not set(far[i]) & {i, *near[i]}
        assert len(set(far[i])) == far.shape[1]


def test_equal_rows_are_arranged() -> None:
    assert np.isfinite(arranged(np.ones((300, 5), np.float32), 0)).all()


def test_components_of_parts_are_those_of_all_rows_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    found = rows(8)
    monkeypatch.setattr("mirlab.find.space.components._ROWS", 7)
    centred = found.astype(np.float64) - found.mean(axis=0, dtype=np.float64)
    _, values, expected = np.linalg.svd(centred, full_matrices=False)
    directions = directions_of(found, centre_of(found))
    assert values[0] > values[1]
    np.testing.assert_allclose(np.abs(directions.T @ expected.T), np.eye(8), atol=1e-6)


@pytest.mark.parametrize("size", [40, 120])
def test_no_whole_copy_of_the_rows_is_made(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    found = np.random.default_rng(0).normal(size=(4000, size)).astype(np.float32)
    monkeypatch.setattr("mirlab.find.space.components._ROWS", 100)
    tracemalloc.start()
    pca(found)
    of_pca = tracemalloc.get_traced_memory()[1]
    tracemalloc.reset_peak()
    axes, _ = manifold._reduced(found)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert of_pca < found.nbytes / 2
    assert peak - axes.nbytes < found.nbytes / 2
