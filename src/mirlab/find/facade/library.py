"""A library with everything that can be done with it: what the commands do, in Python.

Contents: Library.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mirlab.find.library import OpenLibrary, Progress

if TYPE_CHECKING:
    from mirlab.audio.decoding import Sound
    from mirlab.data.tables import Dataset
    from mirlab.find.library import Change, Labelling
    from mirlab.find.search import Found
    from mirlab.learn.bundle import Classifier


class Library(OpenLibrary):
    """A library of tracks; make one with `Library.open` or `Library.create`."""

    def add(
        self,
        source: str | Path | Dataset,
        *,
        model: str | Path | Classifier | None = None,
        workers: int | None = None,
        wait: float = 0.0,
        progress: Progress | None = None,
    ) -> Change:
        """Add the tracks of a source; see adding.add."""
        from mirlab.find.library import add

        return add(self, source, model=model, workers=workers, wait=wait, progress=progress)

    def predict(
        self,
        model: str | Path | Classifier,
        *,
        workers: int | None = None,
        wait: float = 0.0,
        progress: Progress | None = None,
    ) -> Labelling:
        """Let a classifier label every track; see predicting.predict."""
        from mirlab.find.library import predict

        return predict(self, model, workers=workers, wait=wait, progress=progress)

    def similar(self, query: Sound | Sequence[Sound] | None = None, **choices: Any) -> Found:
        """Find what sounds like a track; see similar.similar."""
        from mirlab.find.search import similar

        return similar(self, query, **choices)
