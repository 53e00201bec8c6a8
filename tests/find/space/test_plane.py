"""Points in the plane: principal components at once, PaCMAP from the cache, equal seeds equal maps."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from mirlab.errors import UnknownName
from mirlab.find.space.plane import METHODS, arrange, kept, pacmap, pca


def clusters(n=90, size=8, count=3):
    rng = np.random.default_rng(5)
    where = np.repeat(np.arange(count), n // count)
    return (6 * rng.normal(size=(count, size))[where] + rng.normal(size=(n, size))).astype(np.float32), where


def test_principal_components_are_those_of_a_plane_that_was_turned():
    rng = np.random.default_rng(0)
    flat = rng.uniform(-1, 1, size=(200, 2)) * [5, 2]
    turn = np.linalg.qr(rng.normal(size=(6, 6)))[0][:2]
    points = pca(flat @ turn)
    centred = flat - flat.mean(axis=0)
    for axis in range(2):
        assert abs(np.corrcoef(points[:, axis], centred[:, axis])[0, 1]) > 0.98
    # One scale for both axes: what is 2.5 times as wide as it is high stays so.
    spread = points.std(axis=0)
    assert spread[0] / spread[1] == pytest.approx(2.5, rel=0.1)


def test_more_components_than_dimensions_are_zero():
    rows, _ = clusters(size=2)
    points = pca(rows, 3)
    np.testing.assert_allclose(points[:, :2], pca(rows))
    assert not points[:, 2].any()


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("n", [1, 2, 5, 12, 90])
def test_points_fill_the_square_whatever_there_is(method, n):
    rows, _ = clusters()
    points = arrange(rows[:n], method)
    assert points.shape == (n, 2)
    assert np.isfinite(points).all()
    assert np.abs(points).max() <= 1
    if n > 1:
        assert np.abs(points).max() == pytest.approx(1)


def test_pacmap_keeps_neighbours_together_and_equal_seeds_equal():
    rows, where = clusters()
    steps = []
    points = pacmap(rows, progress=lambda e: steps.append((e.done, e.total)))
    gaps = np.linalg.norm(points[:, None] - points[None], axis=2)
    np.fill_diagonal(gaps, np.inf)
    assert (where[gaps.argmin(axis=1)] == where).mean() > 0.95
    np.testing.assert_array_equal(points, pacmap(rows))
    assert (points != pacmap(rows, seed=1)).any()
    assert steps[-1] == (450, 450)
    assert steps == sorted(steps)


def test_one_column_and_equal_rows():
    assert pca(np.ones((4, 1))).tolist() == [[0, 0]] * 4
    assert np.isfinite(pca(np.arange(5.0)[:, None])).all()


def test_the_cache_knows_by_content_method_and_seed(tmp_path: Path):
    rows, _ = clusters()
    assert kept(rows, "pacmap", cache=tmp_path) is None
    points = arrange(rows, cache=tmp_path)
    np.testing.assert_array_equal(kept(rows, "pacmap", cache=tmp_path), points)
    assert kept(rows, "pacmap", seed=1, cache=tmp_path) is None
    assert kept(rows + 1, "pacmap", cache=tmp_path) is None
    assert kept(rows.reshape(-1, 4), "pacmap", cache=tmp_path) is None
    never = arrange(rows, cache=tmp_path, progress=lambda *_: pytest.fail("it is known"))
    np.testing.assert_array_equal(never, points)


@pytest.mark.parametrize("damage", [b"", b"no array", b"cut"])
def test_a_damaged_cache_is_made_anew(tmp_path: Path, damage: bytes):
    rows, _ = clusters(n=30)
    points = arrange(rows, cache=tmp_path)
    (place,) = tmp_path.iterdir()
    place.write_bytes(place.read_bytes()[:90] if damage == b"cut" else damage)
    assert kept(rows, "pacmap", cache=tmp_path) is None
    np.testing.assert_array_equal(arrange(rows, cache=tmp_path), points)


def test_an_unknown_method():
    with pytest.raises(UnknownName, match=r'no method called "pacmp"\. Did you mean "pacmap"'):
        arrange(np.zeros((3, 2)), "pacmp")
