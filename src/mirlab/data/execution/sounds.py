"""The digests of the sounds in files, from the user's cache where it has them.

Contents: sounds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from mirlab.data.execution.cache import FeatureCache
from mirlab.files import cache_dir


@contextmanager
def sounds() -> Iterator[Callable[[str | Path], str | None]]:
    """Give a function that says which sound a file holds; None where it can't be read, or is no file."""
    store: list[FeatureCache] = []

    def sound_of(path: str | Path) -> str | None:
        if not Path(path).is_file():
            return None
        if not store:
            store.append(FeatureCache(cache_dir() / "features.sqlite"))
        try:
            return store[0].digest(Path(path))
        except OSError:
            return None

    try:
        yield sound_of
    finally:
        for opened in store:
            opened.close()
