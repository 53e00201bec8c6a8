"""A protocol of your own: copy this file, rename it, change the name and the function.

    mirlab rank features.parquet --plugin my_protocol.py --protocol album-kfold

In Python: mirlab.plugin("my_protocol.py"), or import the file; then mirlab.split(table, "album-kfold").
In a package, name the function under the entry point group mirlab.protocols in pyproject.toml:

    [project.entry-points."mirlab.protocols"]
    album-kfold = "my_package.my_protocol:album_kfold"
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

import mirlab


@mirlab.protocol("album-kfold", unit="track", mixes_artists=True, reads="album")
def album_kfold(
    table: mirlab.FeatureTable, *, folds: int = 5, seed: int = 0
) -> Iterator[tuple[NDArray[np.bool_], NDArray[np.bool_]]]:
    """Folds of albums: no album is on both sides."""
    # Tracks without an album share none: each is an album of its own.
    names = [
        f"album {a}" if a is not None else f"track {t}"
        for a, t in zip(table.meta["album"], table.tracks, strict=True)
    ]
    albums, album = np.unique(names, return_inverse=True)
    if albums.size < folds:
        raise mirlab.MirlabError(f"{folds} folds need as many albums, and there are {albums.size}")
    fold = np.random.default_rng(seed).permutation(albums.size) % folds
    for number in range(folds):
        tested = fold[album] == number
        yield ~tested, tested
