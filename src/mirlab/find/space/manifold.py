"""PaCMAP: points in the plane that keep the neighbourhoods of rows.

    rows        along at most 100 principal components
    pairs       of each row: 10 neighbours, by distances that are scaled by how dense the place is; 5 mid-near
                rows; 20 further rows
    points      begun from the first two components, moved by 450 steps of Adam, which pull neighbours and
                mid-near rows together and push further rows apart

This is the algorithm of the package pacmap 0.9, with its numbers: a test compares the two. It is written here
because that package keeps many copies of all rows, and because it and what it imports take a quarter
of a gigabyte and compile for half a minute. faiss finds the neighbours, as it does there.

Contents: arranged.

References
----------
Wang, Y., Huang, H., Rudin, C. and Shaposhnik, Y. (2021). Understanding how dimension reduction tools work: an
    empirical approach to deciphering t-SNE, UMAP, TriMap, and PaCMAP for data visualization. JMLR 22(201).
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.find.space.components import centre_of, directions_of, parts
from mirlab.progress import told
from mirlab.typing import Progress, ProgressEvent, Vectors

Pairs = NDArray[np.int32]

STEPS = 450
_NEARING, _JOINING = 100, 100
"""Steps that place the rows at large, and steps that bring neighbours together; the rest part what is far."""
_AXES = 100
_NEIGHBOURS, _MID_NEAR, _FURTHER = 10, 5, 20
_LOOKED_AT = 50
"""How many more neighbours than are taken are looked at."""
_LINKS = 32
"""Links of a row in the graph that finds neighbours."""


def arranged(rows: Vectors, seed: int, progress: Progress = None) -> Vectors:
    """The points (n, 2) of rows (n, p) float32, n of at least 12."""
    from mirlab.find.space.plane_kernels import further, gradient, mid_near, stepped

    tell = told(progress)
    axes, points = _reduced(rows)
    n = len(axes)
    neighbours, mid, far = (np.empty((n, k), np.int32) for k in _counts(n))
    _find_neighbours(axes, neighbours)
    mid_near(axes, seed, mid)
    del axes
    further(neighbours, seed, far)
    state, moments = np.zeros((n, 4), np.float32), np.zeros((n, 4), np.float32)
    state[:, :2] = points
    for step in range(STEPS):
        gradient(state, neighbours, mid, far, *_weights(step))
        stepped(state, moments, 1.0, step)
        if (step + 1) % 10 == 0:
            tell(ProgressEvent("arranging", step + 1, STEPS, unit="steps"))
    return state[:, :2]


def _reduced(rows: Vectors) -> tuple[Vectors, Vectors]:
    """Rows along the axes in which neighbours are looked for, float32, and the points to begin with."""
    centre = centre_of(rows)
    directions = directions_of(rows, centre)
    many = rows.shape[1] > _AXES
    # Few axes are taken as they are, in one scale.
    spread = 1.0 if many else float(rows.max()) - float(rows.min())
    scale = 1.0 / spread if spread > 0 else 1.0
    axes = np.empty((len(rows), min(rows.shape[1], _AXES)), np.float32)
    points = np.zeros((len(rows), 2), np.float32)
    for part in parts(len(rows)):
        centred = (rows[part] - centre) * scale
        along = centred @ directions[:, : _AXES if many else 2]
        axes[part] = along if many else centred
        points[part, : along.shape[1]] = 0.01 * along[:, :2]
    return axes, points


def _counts(n: int) -> tuple[int, int, int]:
    """How many neighbours, mid-near and further rows each of n rows has."""
    counts = min(_NEIGHBOURS, n - 1), min(_MID_NEAR, n - 1), min(_FURTHER, n - 1 - min(_NEIGHBOURS, n - 1))
    if sum(counts) < n:
        return counts
    share = n / (_NEIGHBOURS + _MID_NEAR + _FURTHER)
    return int(_NEIGHBOURS * share), int(_MID_NEAR * share), int(_FURTHER * share)


def _weights(step: int) -> tuple[float, float, float]:
    """What neighbours, mid-near and further pairs weigh in a step."""
    if step < _NEARING:
        return 2.0, (1 - step / _NEARING) * 1000.0 + step / _NEARING * 3.0, 1.0
    return (3.0, 3.0, 1.0) if step < _NEARING + _JOINING else (1.0, 0.0, 1.0)


def _find_neighbours(axes: Vectors, found: Pairs) -> None:
    import faiss

    from mirlab.find.space.plane_kernels import nearest_scaled

    n = len(axes)
    size = min(found.shape[1] + _LOOKED_AT, n - 1)
    near, distances = np.empty((n, size), np.int32), np.empty((n, size), np.float32)
    # With several threads the graph, and so the map, would be another each time.
    threads = faiss.omp_get_max_threads()
    faiss.omp_set_num_threads(1)
    try:
        graph: Any = faiss.IndexHNSWFlat(axes.shape[1], _LINKS, faiss.METRIC_L2)
        graph.add(axes)
    finally:
        faiss.omp_set_num_threads(threads)
    # One after another, rows that lie together look at the same places of memory.
    order = np.argsort(axes[:, 0], kind="stable")
    for part in parts(n):
        asked = order[part]
        squared, places = graph.search(axes[asked], size + 1)
        # The first is nearly always the row itself.
        near[asked], distances[asked] = places[:, 1:], np.sqrt(np.maximum(squared[:, 1:], 0))
    del graph
    missing = near < 0
    if missing.any():
        # Where many rows are equal, the graph may not reach enough of them.
        rows, columns = np.nonzero(missing)
        near[rows, columns] = np.where(near[rows, 0] < 0, (rows + 1) % n, near[rows, 0])
        distances[rows, columns] = 0
    spread = np.maximum(distances[:, 3:6].mean(axis=1), np.float32(1e-10))
    nearest_scaled(distances, near, spread, found)
