"""What the explorer's addresses share: collections, the classifier, the folder of results, workers.

Contents: Site, K.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any

from fastapi import Query

from mirlab.errors import UnknownName
from mirlab.show.web.background import Background
from mirlab.show.web.state import Shown
from mirlab.show.web.work import MOST_BYTES, Workshop

K = Annotated[int, Query(ge=1, le=100)]
"""How many neighbours an address is asked for."""


class Site:
    """One running explorer.

    Parameters
    ----------
    collections : what can be seen, at least one
    model : a bundle that classifies uploads; it may come later
    results : a folder of results folders
    most_bytes : the largest upload

    Attributes
    ----------
    workshop : the processes for uploads
    background : the process for long tasks
    """

    def __init__(
        self,
        collections: Sequence[Shown],
        *,
        model: Path | None = None,
        results: Path | None = None,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        self.collections = tuple(collections)
        self.model, self.results, self.most_bytes = model, results, most_bytes
        self.workshop, self.background = Workshop(), Background()

    @cached_property
    def _place(self) -> dict[str, tuple[Shown, int]]:
        return {t["id"]: (shown, row) for shown in self.collections for row, t in enumerate(shown.tracks)}

    @property
    def listening(self) -> Shown | None:
        """The first collection with sound, in which what sounds like an upload is looked for."""
        return next((shown for shown in self.collections if shown.library is not None), None)

    def warm(self) -> None:
        """Let the workers load what the first upload will need: it is asked two questions at a time."""
        library = None if self.listening is None else self.listening.library
        if self.model is not None:
            for _ in range(2):
                self.workshop.submit("warm", str(self.model), None if library is None else str(library.path))

    def close(self) -> None:
        """Stop all work."""
        self.workshop.close()
        self.background.close()

    def collection(self, name: str | None) -> Shown:
        """A collection by name, the first where None; raises UnknownName."""
        if name is None:
            return self.collections[0]
        known = {shown.name: shown for shown in self.collections}
        if name not in known:
            raise UnknownName("collection", name[:80], known)
        return known[name]

    def track(self, id: str) -> tuple[Shown, int]:
        """The collection and row of a track; raises UnknownName."""
        if id not in self._place:
            raise UnknownName("track", id[:80], ())
        return self._place[id]

    def told(self, found: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Neighbours (id, distance) with what is known of each; without those that came later."""
        known = [(n, *self._place[n["id"]]) for n in found if n["id"] in self._place]
        return [{**shown.tracks[row], **n} for n, shown, row in known]

    def about(self) -> dict[str, Any]:
        """What there is, for the pages."""
        return {
            "collections": [
                {
                    "name": shown.name,
                    "tracks": len(shown.tracks),
                    "sound": shown.library is not None,
                    "columns": shown.columns,
                }
                for shown in self.collections
            ],
            "model": None if self.model is None else self.model.name,
            "results": self.results is not None,
        }
