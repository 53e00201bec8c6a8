"""Where doubts come from: the runs in the results, the library's own classifier, and audits.

Contents: gathered, Gathered.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mirlab.errors import MirlabError
from mirlab.find.review import Doubt, Listing, audited, merged, mistaken, predicted_otherwise
from mirlab.show.web.content.experiments import known_tracks
from mirlab.show.web.content.shelf import Shelf, damage_told
from mirlab.show.web.content.state import Shown
from mirlab.words import counted

if TYPE_CHECKING:
    from mirlab.data.audit import AuditSaid

MISTAKES = 1000
"""Mistakes taken of each run, the most confident ones: nobody gets to more, and all of them take time."""


@dataclass
class Gathered:
    """What there is to judge.

    Parameters
    ----------
    doubts : all that can be judged here, each once, in the order in which they are shown
    notes : on their sources
    elsewhere : how many more are about tracks that no collection contains
    further : how many mistakes of runs were not taken, being less confident than MISTAKES others
    """

    doubts: list[Doubt] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    elsewhere: int = 0
    further: int = 0


def gathered(
    collections: Sequence[Shown], listings: list[Listing], shelf: Shelf, audits: Sequence[AuditSaid]
) -> Gathered:
    """All doubts that can be judged here."""
    found = Gathered()
    doubts, notes = found.doubts, found.notes
    runs = shelf.runs()
    for name in runs:
        try:
            with damage_told(name):
                doubts += _of_run(shelf, name, listings, found)
        except MirlabError as error:
            notes.append(str(error) if name in str(error) else f"{name}: {error}")
    for shown, listing in zip(collections, listings, strict=True):
        if shown.library is not None:
            otherwise = predicted_otherwise(shown.library, listing)
            doubts += otherwise or []
            if otherwise is None:
                notes.append(
                    f"The tracks of {shown.name} have no predicted labels. To add them, run  "
                    f"mirlab library predict {shown.library.path} --model BUNDLE"
                )
    if not runs:
        notes.append(
            "No results: start with  mirlab serve --results FOLDER  to check the mistakes of experiments."
        )
    for one in audits:
        doubts += audited(one, listings)
    every = merged(doubts)
    found.doubts = [doubt for doubt in every if _is_here(doubt)]
    found.elsewhere = len(every) - len(found.doubts)
    return found


def _is_here(doubt: Doubt) -> bool:
    """Whether a person can judge it here. A broken file is judged without hearing it, and where it lies."""
    return doubt.kind == "unreadable" or any(track.id is not None for track in doubt.tracks)


def _of_run(shelf: Shelf, name: str, listings: list[Listing], found: Gathered) -> list[Doubt]:
    from mirlab.learn.results import confident_mistakes

    run = shelf.run(name)
    if not run.of_classes:
        return []
    predicted = run.predicted(run.best)
    every = confident_mistakes(predicted, len(predicted["track"]))
    mistakes = every[:MISTAKES]
    known = known_tracks(shelf, name, listings)
    doubts = mistaken(mistakes, known, name)
    elsewhere = sum(not _is_here(doubt) for doubt in doubts)
    if elsewhere:
        what = counted(len(doubts), "doubtful label")
        found.notes.append(
            f"{name}: {'all' if elsewhere == len(doubts) else elsewhere} of its {what} are of tracks that "
            "no collection here contains."
        )
    if len(every) > len(mistakes):
        found.further += len(every) - len(mistakes)
        found.notes.append(
            f"{name}: of its {len(every):,} mistakes, the {len(mistakes):,} most confident ones are asked "
            "about."
        )
    return doubts
