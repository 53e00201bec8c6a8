"""The desk of the label check: what is doubtful, what was decided, and what to compare it with.

Doubts come from the runs in the results, from the library's own classifier and from audits; decisions stand
in the corrections file, which is read anew every time. A doubt is asked for by its id, and so is a track.

Contents: Desk, Decision.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from mirlab.data.naming import same_label
from mirlab.data.sources import Correction, CorrectionsFile, Key, checked_label
from mirlab.errors import MirlabError, UnknownName, UsageError
from mirlab.find.review import KINDS, Doubt, Listing, Named, audited, merged, mistaken, predicted_otherwise
from mirlab.show.web.content.auditing import Auditor
from mirlab.show.web.content.experiments import known_tracks
from mirlab.show.web.content.shelf import Shelf
from mirlab.show.web.content.state import Shown

MISTAKES = 100
"""Confident mistakes taken of each run."""
MOST_LABELS = 500
_UNDONE = 100


@dataclass(frozen=True)
class Decision:
    """What a person decided of a doubt.

    Parameters
    ----------
    verdict : one of corrections.VERDICTS
    track : which of the doubt's tracks it is about
    label : the class, for "corrected"
    note : free text
    """

    verdict: str
    track: int = 0
    label: str | None = None
    note: str = ""


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
        self._lock, self._gathering = threading.Lock(), threading.Lock()
        self._found: tuple[Any, dict[str, Doubt], list[str]] | None = None
        self._undo: list[tuple[Doubt, Correction | None, Correction]] = []

    def show(self, collections: Sequence[Shown], listings: list[Listing]) -> None:
        """Go by other collections from now on; decisions stay."""
        with self._gathering:
            self.collections, self.listings, self._found = collections, listings, None

    def doubts(self) -> tuple[dict[str, Doubt], list[str]]:
        """All doubts by id, the most certain of each kind first, and sentences about where they come from."""
        state = self.shelf.state(), self.auditor.version
        with self._gathering:
            if self._found is None or self._found[0] != state:
                self._found = (state, *self._gathered())
            return self._found[1], self._found[2]

    def page(self, kind: str | None, done: bool, offset: int, limit: int) -> dict[str, Any]:
        """Part of the doubts for the page, with what was decided.

        Parameters
        ----------
        kind : one of KINDS, or None for all
        done : whether those that were decided are shown, too
        """
        if kind is not None and kind not in KINDS:
            raise UnknownName("kind of doubt", kind, KINDS)
        found, notes = self.doubts()
        decided = self._decided()
        rows = [(doubt, self._decision(doubt, decided)) for doubt in found.values()]
        counts = {
            name: {
                "open": sum(d.kind == name and c is None for d, c in rows),
                "done": sum(d.kind == name and c is not None for d, c in rows),
            }
            for name in KINDS
        }
        shown = [(d, c) for d, c in rows if (kind is None or d.kind == kind) and (done or c is None)]
        return {
            "file": str(self.file.path),
            "corrections": len(set(decided.values())),
            "labels": self.labels(decided),
            "counts": counts,
            "total": len(shown),
            "offset": offset,
            "items": [self._told(d, c) for d, c in shown[offset : offset + limit]],
            "notes": notes,
            "undo": self._undo_words(),
            "audit": self.auditor.state(),
        }

    def beside(self, id: str, k: int) -> list[dict[str, Any]]:
        """Tracks to hear beside a doubtful one: the nearest of its own label, and of the one it may be."""
        doubt = self._doubt(id)
        track = doubt.tracks[0]
        if doubt.kind != "label" or track.id is None:
            return []
        labels = [label for label in dict.fromkeys([track.label, doubt.instead]) if label]
        return [{"label": label, "tracks": self._nearest(track.id, label, k)} for label in labels]

    def decide(self, id: str, decision: Decision) -> dict[str, Any]:
        """Write a decision; it is on the disk when this returns.

        Raises
        ------
        UnknownName : no such doubt
        UsageError : a decision that can't be meant
        DatasetError, OutputError : the file can't be read or written
        """
        doubt = self._doubt(id)
        correction = self._correction(doubt, decision)
        before = self.file.put(correction)
        with self._lock:
            self._undo = [*self._undo[-_UNDONE:], (doubt, before, correction)]
        return self._told(doubt, self._decision(doubt, self._decided()))

    def undo(self) -> dict[str, Any]:
        """Take the last decision of this session back; raises UsageError where there is none."""
        with self._lock:
            if not self._undo:
                raise UsageError("there is nothing to undo")
            doubt, before, after = self._undo.pop()
        self.file.restore(after.key, before, after)
        return self._told(doubt, self._decision(doubt, self._decided()))

    def labels(self, decided: dict[Key, Correction]) -> list[str]:
        """The classes to choose among: those of what is shown, and those that were typed before."""
        known = {label for listing in self.listings for label in listing.labels}
        known |= {correction.label for correction in decided.values() if correction.label}
        return sorted(known)[:MOST_LABELS]

    # Where doubts come from ---------------------------------------------------------------------

    def _gathered(self) -> tuple[dict[str, Doubt], list[str]]:
        doubts: list[Doubt] = []
        notes: list[str] = []
        runs = self.shelf.runs()
        for name in runs:
            try:
                doubts += self._of_run(name, notes)
            except MirlabError as error:
                notes.append(str(error))
        for shown, listing in zip(self.collections, self.listings, strict=True):
            if shown.library is not None:
                tracks = shown.library.tracks()
                doubts += predicted_otherwise(tracks, listing)
                if not any(track.predicted for track in tracks):
                    notes.append(
                        f"The tracks of {shown.name} have no predicted labels. To add them, run  "
                        f"mirlab library predict {shown.library.path} --model BUNDLE  gives them some."
                    )
        if not runs:
            notes.append(
                "No results: start with  mirlab serve --results FOLDER  to check the mistakes of experiments."
            )
        for said in self.auditor.found:
            doubts += audited(said, self.listings)
        return {doubt.id: doubt for doubt in merged(doubts)}, notes

    def _of_run(self, name: str, notes: list[str]) -> list[Doubt]:
        from mirlab.learn.results import confident_mistakes

        known = known_tracks(self.shelf, name, self.listings)
        if not known:
            notes.append(f"{name}: none of its tracks is in a collection here, so they cannot be played.")
        run = self.shelf.run(name)
        return mistaken(confident_mistakes(run.predicted(run.best), MISTAKES), known, name)

    def _nearest(self, id: str, label: str, k: int) -> list[dict[str, Any]]:
        import numpy as np

        from mirlab.find.store import quoted

        for shown in self.collections:
            rows = {track["id"]: row for row, track in enumerate(shown.tracks)}
            if id not in rows:
                continue
            if shown.library is not None:
                near = shown.library.similar(id, k=k, where=f"label = {quoted(label)}")
                return [{**shown.tracks[rows[n.id]], "distance": n.distance} for n in near if n.id in rows]
            gaps = shown.vectors - shown.vectors[rows[id]]
            distances = np.sqrt(np.einsum("ij,ij->i", gaps, gaps))
            same = [i for i, t in enumerate(shown.tracks) if t["label"] == label and t["id"] != id]
            order = sorted(same, key=lambda i: (float(distances[i]), i))[:k]
            return [{**shown.tracks[i], "distance": float(distances[i])} for i in order]
        return []

    # Decisions ----------------------------------------------------------------------------------

    def _doubt(self, id: str) -> Doubt:
        found, _ = self.doubts()
        if id not in found:
            raise UnknownName("doubt", id[:80], ())
        return found[id]

    def _decided(self) -> dict[Key, Correction]:
        """Corrections by key, and those that leave a track out by ("left out", place), too."""
        found = self.file.read()
        left_out: dict[Key, Correction] = {("left out", c.path): c for c in found if c.verdict == "left out"}
        return {**left_out, **{correction.key: correction for correction in found}}

    def _place(self, track: Named) -> str:
        return self.file.place(track.path or track.track)

    def _decision(self, doubt: Doubt, decided: dict[Key, Correction]) -> Correction | None:
        """What was decided of a doubt, which is settled, too, where one of its tracks is left out."""
        places = tuple(sorted(self._place(track) for track in doubt.tracks))
        gone = (decided.get(("left out", place)) for place in places)
        return decided.get(places) or next((c for c in gone if c is not None), None)

    def _correction(self, doubt: Doubt, decision: Decision) -> Correction:
        if not 0 <= decision.track < len(doubt.tracks):
            raise UsageError(f"expected one of {len(doubt.tracks)} tracks, got number {decision.track}")
        track = doubt.tracks[decision.track]
        verdict, label, of = decision.verdict, "", ""
        note = checked_label(decision.note) if decision.note.strip() else ""
        if verdict == "corrected":
            label = checked_label(decision.label or "")
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

    def _undo_words(self) -> str | None:
        with self._lock:
            return self._undo[-1][2].track if self._undo else None

    def _told(self, doubt: Doubt, decided: Correction | None) -> dict[str, Any]:
        return {
            "id": doubt.id,
            "kind": doubt.kind,
            "reasons": [reason.sentence for reason in doubt.reasons],
            "instead": doubt.instead,
            "certainty": doubt.certainty,
            "offset": doubt.offset,
            "tracks": [{"id": t.id, "track": t.track, "label": t.label} for t in doubt.tracks],
            "decision": None
            if decided is None
            else {
                "verdict": decided.verdict,
                "label": decided.label,
                "track": decided.track,
                "note": decided.note,
                "when": decided.when,
            },
        }
