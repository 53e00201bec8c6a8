"""The desk of the label check: what is doubtful, what was decided, and what to compare it with.

Doubts come from the runs in the results, from the library's own classifier and from audits; decisions stand
in the corrections file. A doubt is asked for by its id, and so is a track.

Contents: Desk.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import cached_property
from typing import Any

from mirlab.data.naming import same_label
from mirlab.data.sources import Correction, CorrectionsFile, checked_label
from mirlab.errors import MirlabError, UnknownName, UsageError
from mirlab.find.review import Doubt, Listing, Named, moved_since
from mirlab.show.web.content.auditing import Auditor
from mirlab.show.web.content.decided import (
    Decided,
    Decision,
    Meanwhile,
    Step,
    label_among,
    revision_of,
)
from mirlab.show.web.content.doubtful import Doubtful, Past, Standing, Wanted
from mirlab.show.web.content.gathering import gathered
from mirlab.show.web.content.shelf import Shelf
from mirlab.show.web.content.state import Shown
from mirlab.show.web.content.telling import meanwhile, said, told

MOST_LABELS = 500


class Desk:
    """Doubts and decisions.

    Parameters
    ----------
    collections, listings : what is shown, and its tracks by name and place
    shelf : the results
    auditor : of the library's sources
    file : where decisions go
    """

    def __init__(
        self,
        collections: Sequence[Shown],
        listings: list[Listing],
        shelf: Shelf,
        auditor: Auditor,
        file: CorrectionsFile,
    ) -> None:
        self.collections, self.listings = collections, listings
        self.shelf, self.auditor, self.file = shelf, auditor, file
        self.decided = Decided(file, lambda made: moved_since(made, self.listings, file.place))
        self._past = Past(file.place)
        self._gathering = threading.RLock()
        self._found: tuple[Any, Doubtful] | None = None
        self._labelled: dict[str, tuple[Shown, Any, Counter[str]]] = {}
        self._stood: tuple[Any, Doubtful, Standing] | None = None
        self._starting = threading.Lock()
        self._counting: threading.Thread | None = None
        self._open: int | None = None

    def show(self, collections: Sequence[Shown], listings: list[Listing]) -> None:
        """Go by other collections from now on; decisions stay."""
        with self._gathering:
            self.collections, self.listings, self._found = collections, listings, None
            for made in ("_rows", "_own_labels", "_named"):
                self.__dict__.pop(made, None)
        self.decided.look_again()

    def doubts(self) -> Doubtful:
        """All doubts, the most certain of each kind first; gathered once while their sources stay."""
        state = self._state()
        with self._gathering:
            if self._found is None or self._found[0] != state:
                self._found = state, self._gathered()
            return self._found[1]

    def standing(self) -> tuple[Doubtful, Standing]:
        """All doubts, and what was decided of them."""
        # Whoever decides holds the lock of the decisions and comes here, so it is not taken inside the other.
        found, corrections = self.doubts(), self.decided.corrections()
        with self._gathering:
            if self._stood is None or self._stood[0] is not corrections or self._stood[1] is not found:
                self._stood = corrections, found, found.standing(corrections)
            return found, self._stood[2]

    def open(self, patience: float = 0.2) -> int | None:
        """How many doubts are open; None where that takes longer than `patience` seconds.

        What is begun goes on in a thread, so that the next question finds it done.
        """

        def count() -> None:
            self._open = None
            # A file that can't be read says so on the review page.
            with suppress(MirlabError):
                found, standing = self.standing()
                self._open = len(found.doubts) - len(standing.by_row)

        with self._starting:
            if self._counting is None or not self._counting.is_alive():
                self._counting = threading.Thread(target=count, name="doubts", daemon=True)
                self._counting.start()
        self._counting.join(patience)
        return self._open

    def page(self, wanted: Wanted, offset: int, limit: int, tab: str = "") -> dict[str, Any]:
        """Part of the doubts for the page, with what was decided."""
        found, standing = self.standing()
        rows, still, done = found.fitting(wanted, standing)
        last = self.decided.last(tab)
        return {
            "file": str(self.file.path),
            "corrections": len(self.decided.corrections()),
            "labels": self.labels()[:MOST_LABELS],
            "counts": found.counts(standing),
            "sources": found.by_source(wanted.kind, standing),
            "open": still,
            "done": done,
            "total": len(rows),
            "offset": offset,
            "items": [
                told(found.doubts[row], standing.by_row.get(row))
                for row in rows[offset : offset + limit].tolist()
            ],
            "notes": found.notes,
            "elsewhere": found.elsewhere,
            "further": found.further,
            "undo": None if last is None else last.changes[0][1].track,
            "audit": self.auditor.state(),
        }

    def one(self, id: str) -> dict[str, Any]:
        """A doubt by its id; raises UnknownName."""
        return told(*self._known(id))

    def beside(self, id: str, k: int) -> list[dict[str, Any]]:
        """Tracks to hear beside a doubtful one: the nearest of its own label, and of the one it may be."""
        doubt, _ = self._known(id)
        track = doubt.tracks[0]
        if doubt.kind != "label" or track.id is None:
            return []
        labels = [label for label in dict.fromkeys([track.label, doubt.instead]) if label]
        return [{"label": label, "tracks": self._nearest(track.id, label, k)} for label in labels]

    def decide(self, id: str, decision: Decision) -> dict[str, Any]:
        """Write a decision; it is on the disk when this returns.

        What was decided just so already, as by a request that is sent again, stays as it is.

        Raises
        ------
        UnknownName : no such doubt
        UsageError : a decision that can't be meant
        NewLabel : a label that nothing has so far
        Meanwhile : something else was decided since the doubt was shown
        DatasetError, OutputError : the file can't be read or written
        """
        with self.decided.deciding:
            doubt, stands = self._known(id, decision.about)
            correction = self._correction(doubt, decision)
            if stands is not None and decision.seen is not None and said(stands) == said(correction):
                return told(doubt, stands)
            if decision.seen is not None and decision.seen != revision_of(stands):
                raise Meanwhile(meanwhile(doubt, stands))
            changes = self.decided.write([correction])
            self.decided.kept(decision.tab, Step(id, changes))
            return self.one(id)

    def undo(self, tab: str) -> dict[str, Any]:
        """Take the last decision of a tab back; raises UsageError where there is none."""
        return self.one(self.decided.undo(tab).id)

    def reopen(self, id: str, seen: str) -> dict[str, Any]:
        """Take back what stands of a doubt, whoever decided it; raises UnknownName and Meanwhile."""
        with self.decided.deciding:
            doubt, stands = self._known(id)
            if stands is not None:
                self.decided.take_back(stands, seen, meanwhile(doubt, stands))
            return self.one(id)

    def listed(self, offset: int, limit: int) -> list[tuple[Correction, Named | None, Named | None, str]]:
        """Decisions, the newest first: each with its track, the other of a pair, and where they are."""
        newest = sorted(self.decided.corrections(), key=lambda one: one.when, reverse=True)
        found = []
        for one in newest[offset : offset + limit]:
            track, other, name = None, None, ""
            for listing in self.listings:
                track = self._at(listing, one)
                if track is not None:
                    other = self._at(listing, replace(one, path=one.of)) if one.of else None
                    name = listing.name
                    break
            found.append((one, track, other, name))
        return found

    def correct(
        self, ids: Sequence[str], label: str | None, verdict: str | None = None, new: bool = False
    ) -> tuple[int, str]:
        """Decide about many tracks at once: a label for all of them, or that they are left out.

        Returns
        -------
        How many changed, and the word to take it back with ("" where none changed)

        Raises
        ------
        UnknownName : a track that is not here
        UsageError : neither a label nor "left out", or both
        NewLabel, DatasetError, OutputError : as `decide`
        """
        if (label is None) == (verdict is None):
            raise UsageError('expected either a label or the verdict "left out"')
        with self.decided.deciding:
            chosen = label_among(label, self.labels(), new) if label is not None else ""
            made = [self._of_track(self.track(id), chosen) for id in dict.fromkeys(ids)]
            return self._changed(made)

    def put_back(self, ids: Sequence[str]) -> int:
        """Take away what was decided of tracks; return how many decisions that were. Raises as `correct`."""
        with self.decided.deciding:
            return self.decided.take_away({self._of_track(self.track(id), "").key for id in ids})

    def example(self, shown: Shown, labels: Mapping[str, str], note: str, new: bool) -> str:
        """Give tracks of a collection a label each, with a note; return the word to take it back.

        Raises as `correct`.
        """
        listing = self._listing(shown)
        with self.decided.deciding:
            made: list[Correction] = []
            chosen: dict[str, str] = {}
            for text in dict.fromkeys(labels.values()):
                chosen[text] = label_among(text, [*self.labels(), *chosen.values()], new)
            for id, text in labels.items():
                track = listing.by_id(id)
                if track is None:
                    raise UnknownName(f"track in {shown.name}", id[:80], ())
                made.append(replace(self._of_track(track, chosen[text]), note=note))
            return self._changed(made)[1]

    def _changed(self, made: Sequence[Correction]) -> tuple[int, str]:
        """Write what is not said already; return how many that was, and the word to take it back."""
        stands = {c.key: c for c in self.decided.corrections()}
        changed = {}
        for correction in made:
            before = stands.get(correction.key)
            if before is None or (said(before), before.note) != (said(correction), correction.note):
                changed[correction.key] = correction
        if not changed:
            return 0, ""
        changes = self.decided.write(list(changed.values()))
        return len(changed), self.decided.kept_many(Step("", changes))

    def given(self, shown: Shown) -> dict[str, Correction]:
        """What was decided of the tracks of a collection, by their ids, in the file's order."""
        listing = self._listing(shown)
        found = {}
        for correction in self.decided.corrections():
            track = (
                None if correction.of and correction.verdict != "left out" else self._at(listing, correction)
            )
            if track is not None and track.id is not None:
                found[track.id] = correction
        return found

    def labelled(self, shown: Shown) -> Counter[str]:
        """How many tracks of a collection have each label, corrections applied."""
        corrections = self.decided.corrections()
        with self._gathering:
            kept = self._labelled.get(shown.name)
            if kept is None or kept[0] is not shown or kept[1] is not corrections:
                given = {id: c.label for id, c in self.given(shown).items()}
                labels = (given.get(track["id"], track["label"]) for track in shown.tracks)
                kept = shown, corrections, Counter(label for label in labels if label)
                self._labelled[shown.name] = kept
            return kept[2]

    def track(self, id: str) -> Named:
        """A track by its id; raises UnknownName."""
        named = next((found for listing in self.listings if (found := listing.by_id(id))), None)
        if named is None:
            raise UnknownName("track", id[:80], ())
        return named

    def labels(self) -> list[str]:
        """The classes to choose among: those of what is shown, and those that were typed before."""
        typed = {correction.label for correction in self.decided.corrections() if correction.label}
        return sorted(self._own_labels | typed)

    @cached_property
    def _own_labels(self) -> set[str]:
        return {label for listing in self.listings for label in listing.labels}

    # Where doubts come from ---------------------------------------------------------------------

    def _state(self) -> tuple[Any, ...]:
        return self.shelf.state(), self.auditor.version

    def _gathered(self) -> Doubtful:
        found = gathered(self.collections, self.listings, self.shelf, self.auditor.found)
        return Doubtful(found.doubts, found.notes, self._place, found.elsewhere, found.further)

    def _nearest(self, id: str, label: str, k: int) -> list[dict[str, Any]]:
        import numpy as np

        from mirlab.find.store import quoted

        for shown, rows in zip(self.collections, self._rows, strict=True):
            if id not in rows:
                continue
            given = self.given(shown)
            if shown.library is not None and not given:
                near = shown.library.similar(id, k=k, where=f"label = {quoted(label)}")
                return [{**shown.tracks[rows[n.id]], "distance": n.distance} for n in near if n.id in rows]
            gaps = shown.vectors - shown.vectors[rows[id]]
            distances = np.sqrt(np.einsum("ij,ij->i", gaps, gaps))
            said = {other: correction.label for other, correction in given.items()}
            labels = (said.get(track["id"], track["label"]) for track in shown.tracks)
            same = [i for i, own in enumerate(labels) if own == label and i != rows[id]]
            order = sorted(same, key=lambda i: (float(distances[i]), i))[:k]
            return [{**shown.tracks[i], "distance": float(distances[i])} for i in order]
        return []

    @cached_property
    def _rows(self) -> list[dict[str, int]]:
        return [{track["id"]: row for row, track in enumerate(shown.tracks)} for shown in self.collections]

    # Decisions ----------------------------------------------------------------------------------

    def _known(self, id: str, about: Sequence[str] = ()) -> tuple[Doubt, Correction | None]:
        """A doubt and what stands of it; of one that is past, by the tracks that it is said to be about."""
        found, standing = self.standing()
        if id in found.rows:
            row = found.rows[id]
            return found.doubts[row], standing.by_row.get(row)
        return self._past.doubt(id, [self.track(one) for one in about], self.decided.corrections())

    def _place(self, track: Named) -> str:
        return self.file.place(track.path or track.track)

    def _listing(self, shown: Shown) -> Listing:
        return next(listing for listing in self.listings if listing.name == shown.name)

    def _at(self, listing: Listing, correction: Correction) -> Named | None:
        return listing.at(correction.path) or self._by_place(listing).get(correction.path)

    def _by_place(self, listing: Listing) -> dict[str, Named]:
        """Tracks without files, which corrections know by their names."""
        known = self.__dict__.setdefault("_named", {})
        if listing not in known:
            known[listing] = {self._place(track): track for track in listing.tracks if not track.path}
        found: dict[str, Named] = known[listing]
        return found

    def _of_track(self, track: Named, label: str) -> Correction:
        """A correction of one track: its label, or that it is left out where there is none."""
        verdict = "left out"
        if label:
            verdict = "accepted" if same_label(label, track.label) else "corrected"
        return Correction(self._place(track), verdict, label, track.label or "", track.track)

    def _correction(self, doubt: Doubt, decision: Decision) -> Correction:
        if not 0 <= decision.track < len(doubt.tracks):
            raise UsageError(f"expected one of {len(doubt.tracks)} tracks, got number {decision.track}")
        track = doubt.tracks[decision.track]
        verdict, label, of = decision.verdict, "", ""
        note = checked_label(decision.note) if decision.note.strip() else ""
        if verdict == "corrected":
            known = [*self.labels(), *filter(None, [track.label, doubt.instead])]
            label = label_among(decision.label or "", known, decision.new)
            verdict = "accepted" if same_label(label, track.label) else verdict
            label = track.label if verdict == "accepted" and track.label else label
        elif verdict == "accepted":
            if not track.label:
                raise UsageError(f"{track.track} has no label to accept: enter one")
            label = track.label
        elif verdict == "no duplicate" and doubt.kind != "pair":
            raise UsageError("only pairs can be marked as no duplicate")
        if verdict in {"left out", "no duplicate"} and doubt.kind == "pair":
            of = self._place(doubt.tracks[1 - decision.track])
        return Correction(self._place(track), verdict, label, track.label or "", track.track, of, note)
