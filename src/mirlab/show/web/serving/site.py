"""What the explorer's addresses share: collections, the classifier, the folder of results, workers.

Contents: Site, K.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any

import numpy as np
from fastapi import Query

from mirlab.data.audit import AuditSaid
from mirlab.data.sources import CorrectionsFile
from mirlab.errors import UnknownName, UsageError
from mirlab.find.review import Listing, Named, listing_of_library
from mirlab.learn.tagging import Tagger, known_columns, tagger_here
from mirlab.show.web.content import Auditor, Desk, Shelf, Shown, newest_of
from mirlab.show.web.serving.sounds import Sounds
from mirlab.show.web.serving.working import Working
from mirlab.show.web.work import Allowance, Background, Places, Workshop

K = Annotated[int, Query(ge=1, le=100)]
"""How many neighbours an address is asked for."""
DEFAULT_CORRECTIONS = Path("corrections.csv")
"""In the working folder, as results are: a library may be made anew, and what was decided by ear must outlive
it."""


class Site:
    """One running explorer.

    Parameters
    ----------
    collections : what can be seen, at least one
    model : a bundle that classifies uploads; it may come later
    results : a folder of results folders
    corrections : the CSV that decisions of the label check go to
    audits : what was read of earlier audits
    allowance : what is taken from those who ask
    roots : folders under which others may be added to a library

    Attributes
    ----------
    workshop : the processes for uploads
    places : for those who send one
    sounds : waveforms and pictures of the library's own files
    background : the process for long tasks
    working : jobs on the library and the results
    """

    def __init__(
        self,
        collections: Sequence[Shown],
        *,
        model: Path | None = None,
        results: Path | None = None,
        corrections: Path | None = None,
        audits: Sequence[AuditSaid] = (),
        allowance: Allowance | None = None,
        roots: Sequence[Path] = (),
    ) -> None:
        self.collections = tuple(collections)
        self.model, self.results = model, results
        self.allowance = allowance or Allowance()
        self.workshop = Workshop(
            workers=self.allowance.workers,
            patience=self.allowance.patience,
            # Whoever has a place finds the queue open, though the workers may be warming up.
            queue=self.allowance.places + self.allowance.workers,
            memory=self.allowance.memory,
        )
        self.places, self.background = Places(self.allowance.places), Background()
        self.sounds = Sounds(self.allowance)
        self.shelf = Shelf(results)
        self.working = Working(self.shelf, model, roots)
        sources = [s for shown in collections if shown.library for s in shown.library.settings.sources]
        self.auditor = Auditor(list(dict.fromkeys(sources)), audits)
        self.corrections = CorrectionsFile(corrections or DEFAULT_CORRECTIONS)
        self._reading = threading.Lock()

    def refresh(self) -> None:
        """Read those libraries anew that have changed since they were read, as when a page opens."""
        with self._reading:
            newest = tuple(newest_of(shown) for shown in self.collections)
            if newest == self.collections:
                return
            self.collections = newest
            for made in ("_place", "listings"):
                self.__dict__.pop(made, None)
            self.desk.show(self.collections, self.listings)
            self.desk.open(patience=0)

    @cached_property
    def _place(self) -> dict[str, tuple[Shown, int]]:
        return {t["id"]: (shown, row) for shown in self.collections for row, t in enumerate(shown.tracks)}

    @cached_property
    def listings(self) -> list[Listing]:
        """The tracks of each collection by name and place."""
        return [_listing(shown) for shown in self.collections]

    @cached_property
    def desk(self) -> Desk:
        """The label check's."""
        return Desk(self.collections, self.listings, self.shelf, self.auditor, self.corrections)

    @property
    def listening(self) -> Shown | None:
        """The first collection with sound, in which what sounds like an upload is looked for."""
        return next((shown for shown in self.collections if shown.library is not None), None)

    @property
    def tagger(self) -> Tagger | None:
        """The learned model that tags songs; None where none is here."""
        return tagger_here()

    def needed_tagger(self) -> Tagger:
        """The same; raises UsageError where there is none."""
        tagger = self.tagger
        if tagger is None:
            raise UsageError("there is no learned model with tags here: run  mirlab embeddings get musicnn")
        return tagger

    def kept_tags(self, shown: Shown, row: int, tagger: Tagger) -> dict[str, Any] | None:
        """The tags of a track, where its collection holds them as columns."""
        places = known_columns(tagger, map(str, shown.columns))
        if places is None or not np.isfinite(shown.values[row, places]).all():
            return None
        scores = zip(tagger.names, shown.values[row, places].tolist(), strict=True)
        ranked = dict(sorted(scores, key=lambda pair: -pair[1]))
        return {"model": tagger.model, "title": tagger.title, "scores": ranked, "notes": []}

    def warm(self) -> None:
        """Let the workers load what the first upload will need: it is asked two questions at a time.

        What is doubtful is gathered meanwhile.
        """
        threading.Thread(target=lambda: self.desk.open(patience=0), name="desk", daemon=True).start()
        library = None if self.listening is None else self.listening.library
        if self.model is not None:
            for _ in range(2):
                self.workshop.submit("warm", str(self.model), None if library is None else str(library.path))

    def close(self) -> None:
        """Stop all work."""
        self.auditor.close()
        self.workshop.close()
        self.background.close()
        self.sounds.close()
        self.working.close()

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

    def with_facts(self, row: dict[str, Any]) -> dict[str, Any]:
        """What is said of a track, with what its collection knows of it; without sound where it has none."""
        place = self._place.get(row["id"] or "")
        facts = {} if place is None else place[0].tracks[place[1]]
        return {"sound": False, **facts, **row}

    def about(self) -> dict[str, Any]:
        """What there is, for the pages."""
        tagger = self.tagger
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
            "tagger": None if tagger is None else {"model": tagger.model, "title": tagger.title},
            "results": self.results is not None,
            "doubts": self.desk.open(),
            "most_bytes": self.allowance.upload,
            "roots": [str(root) for root in self.working.roots],
            "corrections": self.corrections.path.name,
        }


def _listing(shown: Shown) -> Listing:
    if shown.library is not None:
        return listing_of_library(shown.library, shown.name)
    tracks = (Named(track["track"], track["label"], "", track["id"]) for track in shown.tracks)
    return Listing(shown.name, tracks)
