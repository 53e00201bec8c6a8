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

import contextlib
import hashlib
import io
import logging
import re
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.errors import MissingExtra, UnknownName
from mirlab.imports import need
from mirlab.progress import told
from mirlab.typing import Floats, Progress, ProgressEvent
from mirlab.version import versions_of

METHODS = ("pca", "pacmap")
_LAYOUT = 2
_ITERATIONS = 450
_LEAST = 12
"""Fewer points than this have no neighbourhoods that PaCMAP could tell from the rest."""


def pca(vectors: NDArray[Any], components: int = 2) -> Floats:
    """The first principal components (n, components) of (n, p) rows, scaled to [-1, 1] as they lie.

    Where the rows have fewer dimensions than are asked for, the rest are 0.
    """
    rows = np.asarray(vectors, dtype=np.float64)
    rows = rows - rows.mean(axis=0)
    _, directions = np.linalg.eigh(rows.T @ rows)
    points = np.zeros((len(rows), components))
    found = rows @ directions[:, ::-1][:, :components]
    # An eigenvector's sign is free: fixed, so that the same library gives the same map.
    found *= np.where(np.take_along_axis(found, np.abs(found).argmax(axis=0)[None], 0) < 0, -1, 1)
    points[:, : found.shape[1]] = found
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
    need("a map by PaCMAP", "pacmap")
    from pacmap import PaCMAP

    logging.getLogger("pacmap").setLevel(logging.ERROR)
    steps = _Steps(progress)
    with contextlib.redirect_stdout(steps):
        # A vector's length of p > 100 would be cut by its own PCA; ours are short and already of one scale.
        found = PaCMAP(n_components=2, random_state=seed, verbose=True).fit_transform(rows, init="pca")
    return _within(np.asarray(found, dtype=np.float64))


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
        need("a map by PaCMAP", "pacmap")
    code = f"{method} {versions_of([method])[method]} layout {_LAYOUT} seed {seed} {rows.shape}"
    digest = hashlib.blake2b(rows.tobytes(), key=b"plane", digest_size=16)
    digest.update(code.encode())
    return cache / f"{method}-{digest.hexdigest()}.npy"


def _within(points: Floats) -> Floats:
    centred = points - (points.max(axis=0) + points.min(axis=0)) / 2 if len(points) else points
    largest = float(np.abs(centred).max(initial=0.0))
    return np.asarray(centred / largest if largest > 0 else centred)


class _Steps(io.StringIO):
    """Hears from what PaCMAP prints how far it is, and prints nothing."""

    def __init__(self, progress: Progress) -> None:
        super().__init__()
        self.on_step = told(progress)

    def write(self, text: str) -> int:
        found = re.match(r"Iteration: +(\d+)", text)
        if found:
            done = min(int(found[1]), _ITERATIONS)
            self.on_step(ProgressEvent("arranging", done, _ITERATIONS, unit="steps"))
        return len(text)
