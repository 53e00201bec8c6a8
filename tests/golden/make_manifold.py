"""Make manifold.json: what the package pacmap gives for a few rows, step by step and as a whole.

    pip install "pacmap>=0.9"
    python tests/golden/make_manifold.py

A test compares mirlab's own loops with it. Random numbers are numpy's, whose streams of PCG64 don't change.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

FILE = Path(__file__).with_name("manifold.json")
SEED = 3


def rows(size: int) -> np.ndarray:
    """90 rows in three clusters."""
    rng = np.random.default_rng(5)
    where = np.repeat(np.arange(3), 30)
    return (4 * rng.normal(size=(3, size))[where] + rng.normal(size=(90, size))).astype(np.float32)


def numbers() -> dict[str, list[list[float]]]:
    """Pairs of the rows as they are, a gradient, and the points of few and of many columns."""
    from pacmap import PaCMAP
    from pacmap import pacmap as inside

    few = rows(8)
    reducer = PaCMAP(n_components=2, random_state=SEED)
    reducer.decide_num_pairs(len(few))
    neighbours, mid, far, _ = inside.generate_pair(few, reducer.n_neighbors, reducer.n_MN, reducer.n_FP)
    points = np.ascontiguousarray(few[:, :2])
    gradient = inside.pacmap_grad(points, neighbours, mid, far, 2.0, 500.0, 1.0)[:-1]
    found = {
        "neighbours": neighbours[:, 1].reshape(len(few), -1),
        "mid": mid[:, 1].reshape(len(few), -1),
        "far": far[:, 1].reshape(len(few), -1),
        "gradient": gradient,
        "few": PaCMAP(n_components=2, random_state=SEED).fit_transform(few, init="pca"),
        "many": PaCMAP(n_components=2, random_state=SEED).fit_transform(rows(120), init="pca"),
    }
    return {name: np.round(np.asarray(array, np.float64), 4).tolist() for name, array in found.items()}


if __name__ == "__main__":
    FILE.write_text(json.dumps(numbers()) + "\n")
