"""What the explorer's addresses share: collections, the classifier, the folder of results, workers.

Contents: Site, K.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any

import numpy as np
from fastapi import Query

from mirlab.data.audit import AuditSaid
from mirlab.data.sources import CorrectionsFile
from mirlab.errors import UnknownName, UsageError
from mirlab.files import cache_dir
from mirlab.find.review import Listing, Named, listing_of_library
from mirlab.learn.tagging import Tagger, known_columns, tagger_here
from mirlab.show.figures import page_palette
from mirlab.show.web.content import Auditor, Desk, Groups, Shelf, Shown, Teacher, newest_of
from mirlab.show.web.gate import NotYet
from mirlab.show.web.serving.about import About, Palette, pages_version
from mirlab.show.web.serving.preparing import Preparation, Prepare, Preparing
from mirlab.show.web.serving.sounds import Sounds
from mirlab.show.web.serving.working import Working
from mirlab.show.web.work import Allowance, Background, Places, Workshop

K = Annotated[int, Query(ge=1, le=100)]
"""How many neighbours an address is asked for."""
DEFAULT_CORRECTIONS = Path("corrections.csv")
"""In the working folder, as results are: a library may be made anew, and what was decided by ear must outlive
it."""

_WARMED = 2
"""Workers that load the classifier before the first upload comes."""
_WAITED = 3.0
"""Seconds that a page waits for a library that has changed."""


class Site:
    """One running explorer.

    Parameters
    ----------
    collections : what can be seen; empty where it is prepared
    prepare : makes the collections once the server answers
    instead : what is shown where that fails
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
        prepare: Prepare | None = None,
        instead: Callable[[], Sequence[Shown]] = tuple,
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
        self.places, self.background = Places(self.allowance.places, self.allowance.disk), Background()
        self.sounds = Sounds(self.allowance)
        self.shelf = Shelf(results)
        self.working = Working(self.shelf, model, roots)
        self.auditor = Auditor(_sources(collections), audits, cache_dir() / "explorer" / "audits")
        self.corrections = CorrectionsFile(corrections or DEFAULT_CORRECTIONS)
        self._preparation = None if prepare is None else Preparation(prepare, self._show, instead)
        self._reader: threading.Thread | None = None
        self._desk: Desk | None = None
        self._reading, self._showing = threading.Lock(), threading.RLock()

    def start(self) -> None:
        """Begin what is done behind the pages."""
        if self._preparation is not None:
            self._preparation.start()
        self.warm()

    def refresh(self) -> None:
        """Read those libraries anew that have changed since they were read, as when a page opens.

        A large one takes longer than a page should wait: it is shown as it was until it is read.
        """
        with self._reading:
            if self._reader is None or not self._reader.is_alive():
                self._reader = threading.Thread(target=self._read_anew, name="reading", daemon=True)
                self._reader.start()
            reader = self._reader
        reader.join(_WAITED)

    def _read_anew(self) -> None:
        had = self.collections
        newest = tuple(newest_of(shown) for shown in had)
        if newest != had and self.collections is had:
            self._show(newest)

    def _show(self, collections: Sequence[Shown]) -> None:
        """Show other collections from now on."""
        with self._showing:
            self.collections = tuple(collections)
            for made in ("_place", "listings"):
                self.__dict__.pop(made, None)
            self.auditor.listen_to(_sources(collections))
            self.desk.show(self.collections, self.listings)
            self.desk.open(patience=0)

    @property
    def preparing(self) -> Preparing | None:
        """How far the preparation is; None when all is there."""
        return None if self._preparation is None else self._preparation.told()

    def _check_there(self) -> None:
        """Raise NotYet where there is nothing to show yet."""
        preparing = self.preparing
        if not self.collections and preparing is not None:
            how_far = f", {preparing.done:,} of {preparing.total:,}" if preparing.total else ""
            still = f"this is being prepared ({preparing.what}{how_far}): try again in a moment"
            raise NotYet(preparing.error or still)

    @cached_property
    def _place(self) -> dict[str, tuple[Shown, int]]:
        return {t["id"]: (shown, row) for shown in self.collections for row, t in enumerate(shown.tracks)}

    @cached_property
    def listings(self) -> list[Listing]:
        """The tracks of each collection by name and place."""
        return [_listing(shown) for shown in self.collections]

    @property
    def desk(self) -> Desk:
        """The label check's; one, whoever asks first."""
        with self._showing:
            if self._desk is None:
                self._desk = self._made_desk()
            return self._desk

    @property
    def ready_desk(self) -> Desk:
        """The same, for who asks about doubts and tracks; raises NotYet until these are read."""
        self._check_there()
        return self.desk

    def _made_desk(self) -> Desk:
        return Desk(self.collections, self.listings, self.shelf, self.auditor, self.corrections)

    @cached_property
    def groups(self) -> Groups:
        """Groups that are proposed for tracks without labels."""
        return Groups(self.desk)

    @cached_property
    def teacher(self) -> Teacher:
        """Of classes by examples."""
        return Teacher(self.desk)

    @property
    def listening(self) -> Shown | None:
        """The first collection with sound, in which what sounds like an upload is looked for."""
        self._check_there()
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
        held = None if places is None else shown.values_of(row, places)
        if held is None or not np.isfinite(held).all():
            return None
        scores = zip(tagger.names, held.tolist(), strict=True)
        ranked = dict(sorted(scores, key=lambda pair: -pair[1]))
        return {"model": tagger.model, "title": tagger.title, "scores": ranked, "notes": []}

    def warm(self) -> None:
        """Let workers load what the first uploads will need.

        What is doubtful is gathered meanwhile.
        """
        threading.Thread(target=lambda: self.desk.open(patience=0), name="desk", daemon=True).start()
        if self.model is not None:
            library = next((shown.library for shown in self.collections if shown.library is not None), None)
            for _ in range(_WARMED):
                self.workshop.submit("warm", str(self.model), None if library is None else str(library.path))

    def close(self) -> None:
        """Stop all work."""
        if self._preparation is not None:
            self._preparation.close()
        self.auditor.close()
        self.workshop.close()
        self.background.close()
        self.sounds.close()
        self.working.close()

    def collection(self, name: str | None) -> Shown:
        """A collection by name, the first where None; raises UnknownName, or NotYet where there is none."""
        self._check_there()
        if name is None:
            return self.collections[0]
        known = {shown.name: shown for shown in self.collections}
        if name not in known:
            raise UnknownName("collection", name[:80], known)
        return known[name]

    def track(self, id: str) -> tuple[Shown, int]:
        """The collection and row of a track; raises UnknownName, or NotYet where there is none."""
        self._check_there()
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

    def about(self) -> About:
        """What there is, for the pages."""
        tagger = self.tagger
        return About(
            collections=[
                About.Collection(
                    name=shown.name,
                    tracks=len(shown.tracks),
                    sound=shown.library is not None,
                    columns=list(shown.columns),
                )
                for shown in self.collections
            ],
            preparing=self.preparing,
            model=None if self.model is None else self.model.name,
            tagger=None if tagger is None else About.Tagger(model=tagger.model, title=tagger.title),
            results=self.results is not None,
            doubts=self.desk.open(),
            corrections=self.corrections.path.name,
            roots=[str(root) for root in self.working.roots],
            most_bytes=self.allowance.upload,
            most_seconds=self.allowance.sound,
            version=pages_version(),
            palette=Palette(**page_palette()),
        )


def _sources(collections: Sequence[Shown]) -> list[str]:
    """What an audit listens to."""
    found = [s for shown in collections if shown.library for s in shown.library.settings.sources]
    return list(dict.fromkeys(found))


def _listing(shown: Shown) -> Listing:
    if shown.library is not None:
        return listing_of_library(shown.library, shown.name)
    tracks = (Named(track["track"], track["label"], "", track["id"]) for track in shown.tracks)
    return Listing(shown.name, tracks)
