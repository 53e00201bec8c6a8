"""The class `Library`: everything that the library commands do, in Python.

Contents: Library.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mirlab.find.library import OpenLibrary
from mirlab.progress import shows_progress
from mirlab.typing import Progress

if TYPE_CHECKING:
    from mirlab.audio.decoding import Sound
    from mirlab.data.tables import Dataset
    from mirlab.find.library import Change, Labelling
    from mirlab.find.search import Found
    from mirlab.learn.bundle import Classifier


class Library(OpenLibrary):
    """A library of tracks that can be searched by sound. Use `Library.create` or `Library.open` to get
    one."""

    @shows_progress
    def add(
        self,
        source: str | Path | Dataset,
        *,
        model: str | Path | Classifier | None = None,
        workers: int | None = None,
        wait: float = 0.0,
        progress: Progress = True,
    ) -> Change:
        """Add the tracks of a source; see adding.add."""
        from mirlab.find.library import add

        return add(self, source, model=model, workers=workers, wait=wait, progress=progress)

    @shows_progress
    def predict(
        self,
        model: str | Path | Classifier,
        *,
        workers: int | None = None,
        wait: float = 0.0,
        progress: Progress = True,
    ) -> Labelling:
        """Label every track with a classifier; see predicting.predict."""
        from mirlab.find.library import predict

        return predict(self, model, workers=workers, wait=wait, progress=progress)

    def similar(self, query: Sound | Sequence[Sound] | None = None, **choices: Any) -> Found:
        """Find the tracks that sound most like a given one; see neighbours.similar."""
        from mirlab.find.search import similar

        return similar(self, query, **choices)
