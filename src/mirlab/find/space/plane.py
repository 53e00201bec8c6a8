"""Vectors as points in the plane: a map of what sounds alike.

Conventions: vectors are (n, p), points (n, 2) float64 within [-1, 1], both axes in one
scale, so that distances mean the same in every direction. `pca` is linear and
takes no time; `pacmap` keeps neighbourhoods, and takes seconds. Equal vectors and an equal seed give equal
points. What took time is kept in the user's cache under a hash of all that it depends on.

Contents: METHODS, pca, pacmap, arrange, kept.

References
----------
Wang, Y., Huang, H., Rudin, C. and Shaposhnik, Y. (2021). Understanding how dimension reduction tools work: an
    empirical approach to deciphering t-SNE, UMAP, TriMap, and PaCMAP for data visualization. JMLR 22(201).
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.errors import MissingExtra, UnknownName
from mirlab.find.space.components import centre_of, directions_of, parts
from mirlab.find.space.manifold import arranged
from mirlab.imports import need
from mirlab.typing import Floats, Progress
from mirlab.version import versions_of

METHODS = ("pca", "pacmap")
_LAYOUT = 3
"""Of what is kept; 3: principal components are exact, where the package pacmap drew at random for them."""
_LEAST = 12
"""Fewer points than this have no neighbourhoods that PaCMAP could tell from the rest."""


def pca(vectors: NDArray[Any], components: int = 2) -> Floats:
    """The first principal components (n, components) of (n, p) rows, scaled to [-1, 1] as they lie.

    Where the rows have fewer dimensions than are asked for, the rest are 0.
    """
    rows = np.asarray(vectors)
    centre = centre_of(rows)
    directions = directions_of(rows, centre)[:, :components]
    points = np.zeros((len(rows), components))
    for part in parts(len(rows)):
        points[part, : directions.shape[1]] = (rows[part] - centre) @ directions
    # A direction's sign is free: fixed, so that the same library gives the same map.
    points *= np.where(np.take_along_axis(points, np.abs(points).argmax(axis=0)[None], 0) < 0, -1, 1)
    return _within(points)


def pacmap(vectors: NDArray[Any], seed: int = 0, progress: Progress = None) -> Floats:
    """Pairwise Controlled Manifold Approximation Projection, begun from the principal components.

    Fewer than 12 rows are given their principal components.

    Raises
    ------
    MissingExtra : pacmap is not installed
    """
    rows = np.ascontiguousarray(vectors, dtype=np.float32)
    if len(rows) < _LEAST:
        return pca(rows)
    need("a map by PaCMAP", "faiss")
    return _within(np.asarray(arranged(rows, seed, progress), dtype=np.float64))


def arrange(
    vectors: NDArray[Any],
    method: str = "pacmap",
    *,
    seed: int = 0,
    cache: Path | None = None,
    progress: Progress = None,
) -> Floats:
    """The points of vectors by a method, from the cache where they are known.

    Parameters
    ----------
    vectors : (n, p)
    method : of METHODS
    cache : the folder to keep them in; None keeps nothing

    Raises
    ------
    UnknownName : another method
    MissingExtra : pacmap is not installed
    OutputError : the cache can't be written
    """
    from mirlab.files import replacing

    if method not in METHODS:
        raise UnknownName("method", method, METHODS)
    if method == "pca":
        return pca(vectors)
    known = kept(vectors, method, seed=seed, cache=cache)
    if known is not None:
        return known
    points = pacmap(vectors, seed, progress)
    if cache is not None:
        with replacing(_place(cache, vectors, method, seed)) as part, part.open("wb") as file:
            np.lib.format.write_array(file, points, allow_pickle=False)
    return points


def kept(vectors: NDArray[Any], method: str, *, seed: int = 0, cache: Path | None = None) -> Floats | None:
    """The points that the cache has of these vectors; None where it has none, or a damaged file."""
    if cache is None:
        return None
    try:
        with _place(cache, vectors, method, seed).open("rb") as file:
            points = np.lib.format.read_array(file, allow_pickle=False)
    except (OSError, ValueError, EOFError, MissingExtra):
        return None
    return points if points.shape == (len(vectors), 2) and np.isfinite(points).all() else None


def _place(cache: Path, vectors: NDArray[Any], method: str, seed: int) -> Path:
    rows = np.ascontiguousarray(vectors, dtype="<f4")
    if method == "pacmap":
        need("a map by PaCMAP", "faiss")
    found_by = versions_of(["faiss-cpu"])["faiss-cpu"]
    code = f"{method} faiss {found_by} layout {_LAYOUT} seed {seed} {rows.shape}"
    digest = hashlib.blake2b(rows.data, key=b"plane", digest_size=16)
    digest.update(code.encode())
    return cache / f"{method}-{digest.hexdigest()}.npy"


def _within(points: Floats) -> Floats:
    centred = points - (points.max(axis=0) + points.min(axis=0)) / 2 if len(points) else points
    largest = float(np.abs(centred).max(initial=0.0))
    return np.asarray(centred / largest if largest > 0 else centred)
